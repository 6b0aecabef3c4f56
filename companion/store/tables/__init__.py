"""The schema, stated once, as SQLModel tables; migrations are held to it by a test.

Only migrations and tests import this module: SQLModel takes about a second to import on a small
laptop, so the records beside it speak SQL through `sqlite3` (see docs/decisions).

Every `…_at` column holds seconds since 1970 (UTC): by the server's clock in what came from a
server, by this machine's in `read_at`, `seen_at` and all of the outbox. `remote_id` is the
server's id as text. `vanished_at` marks what the server no longer shows but has not said to be
deleted. `pack_id` names the pack that a row, or the text in it, came from, as long as the server
has not shown it to this person: None for all that it has said itself.
"""

from companion.store.tables import (
    account_tables,
    calendar_tables,
    comment_tables,
    course_tables,
    forum_tables,
    learning_tables,
    message_tables,
    news_tables,
    outbox_tables,
)

__all__ = [
    "account_tables",
    "calendar_tables",
    "comment_tables",
    "course_tables",
    "forum_tables",
    "learning_tables",
    "message_tables",
    "news_tables",
    "outbox_tables",
]
