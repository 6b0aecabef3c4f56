"""Items of the outbox can wait for a moderator's approval.

The schema stays as it is. The revision keeps older versions of the app, which do not know that
state, from opening a database in which an item may have it.
"""

from __future__ import annotations

revision = "0016"
down_revision = "0015"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Change nothing: the state is a word in a column that takes any."""
