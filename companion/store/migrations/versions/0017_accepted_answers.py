"""Which discussions are solved, and which posts were accepted as answers."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0017"
down_revision = "0016"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the columns; the next listing and reading of a discussion fill them."""
    for table, name in (("discussion", "solved"), ("post", "accepted")):
        op.add_column(table, sa.Column(name, sa.Boolean(), nullable=False, server_default="0"))
