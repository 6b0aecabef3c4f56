"""What posts say of themselves: marks such as question or tip, and thanks."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the columns; `store.mark_records` fills them when the file is opened."""
    op.add_column("post", sa.Column("mark", sa.String(), nullable=True))
    op.add_column("post", sa.Column("thanks", sa.Boolean(), nullable=False, server_default="0"))
    op.create_index(
        "ix_post_mark", "post", ["mark", "created_at"], sqlite_where=sa.text("mark IS NOT NULL")
    )
    op.create_index(
        "ix_post_thanks", "post", ["discussion_id", "author_id"], sqlite_where=sa.text("thanks")
    )
