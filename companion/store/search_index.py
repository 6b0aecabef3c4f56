"""The full-text index over posts and discussion titles."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from companion.content.search_text import FOLDING_VERSION, fold
from companion.store.journal import fact, set_fact

if TYPE_CHECKING:
    from collections.abc import Iterable

    from companion.store.database import Connection

FOLDING_FACT: Final = "folding_version"


def index_posts(connection: Connection, posts: Iterable[tuple[int, str, str]]) -> None:
    """Index posts given as (local id, subject, plain text), each not in the index yet."""
    connection.executemany(
        "INSERT INTO post_search (rowid, subject, body) VALUES (?, ?, ?)",
        [(post_id, fold(subject), fold(text)) for post_id, subject, text in posts],
    )


def unindex_posts(connection: Connection, post_ids: Iterable[int]) -> None:
    """Take posts out of the index."""
    connection.executemany(
        "DELETE FROM post_search WHERE rowid = ?", [(post_id,) for post_id in post_ids]
    )


def begin_index_anew(connection: Connection) -> None:
    """Empty the index, until `refresh_index` makes it again, at the latest at the next opening."""
    connection.execute("DELETE FROM fact WHERE name = ?", (FOLDING_FACT,))
    _begin_anew(connection)


def refresh_index(connection: Connection) -> bool:
    """Index everything anew if an older version of the folding made the index."""
    if fact(connection, FOLDING_FACT) == str(FOLDING_VERSION):
        return False
    _begin_anew(connection)
    index_posts(
        connection,
        (
            (row["id"], row["subject"], row["plain_text"])
            for row in connection.execute("SELECT id, subject, plain_text FROM post")
        ),
    )
    set_fact(connection, FOLDING_FACT, str(FOLDING_VERSION))
    return True


def _begin_anew(connection: Connection) -> None:
    """Empty the index without reading it: it may be damaged."""
    (statement,) = connection.execute(
        "SELECT sql FROM sqlite_master WHERE name = 'post_search'"
    ).fetchone()
    connection.execute("DROP TABLE post_search")
    connection.execute(statement)
