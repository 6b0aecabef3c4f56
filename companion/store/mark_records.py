"""What posts say of themselves, as columns: read from their words once, not at each list.

A better reading, or a file of an older version, has all posts looked at anew, some at a time.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from companion.content.post_marks import MARKS_VERSION, mark_of_post
from companion.content.thanks import begins_with_thanks
from companion.store.journal import fact, set_fact

if TYPE_CHECKING:
    from companion.store.database import Database

MARKS_FACT: Final = "marks_version"
BLOCK: Final = 5_000
"""How many posts are looked at in one transaction."""


def mark_columns(subject: str, plain_text: str, *, is_opening: bool) -> dict[str, object]:
    """Return the columns that tell what a post says of itself."""
    return {
        "mark": mark_of_post(subject, plain_text, is_opening=is_opening),
        "thanks": not is_opening and begins_with_thanks(plain_text),
    }


def read_marks_again(database: Database) -> None:
    """Look at all posts anew, if an older version of the app read their marks, or none did."""
    with database.reading() as connection:
        if fact(connection, MARKS_FACT) == str(MARKS_VERSION):
            return
    reached: int | None = 0
    while reached is not None:
        reached = _read_block(database, reached)
    with database.writing(durable=False) as connection:
        set_fact(connection, MARKS_FACT, str(MARKS_VERSION))


def _read_block(database: Database, reached: int) -> int | None:
    """Look at the next posts; return up to which, None when there were none."""
    with database.writing(durable=False) as connection:
        rows = connection.execute(
            "SELECT id, subject, substr(plain_text, 1, 200) AS begun, mark, thanks,"
            " parent_remote_id IS NULL AS is_opening FROM post WHERE id > ? ORDER BY id"
            f" LIMIT {BLOCK}",
            (reached,),
        ).fetchall()
        changed = []
        for row in rows:
            told = mark_columns(row["subject"], row["begun"], is_opening=bool(row["is_opening"]))
            if (told["mark"], told["thanks"]) != (row["mark"], bool(row["thanks"])):
                changed.append((told["mark"], told["thanks"], row["id"]))
        connection.executemany("UPDATE post SET mark = ?, thanks = ? WHERE id = ?", changed)
    return rows[-1]["id"] if rows else None
