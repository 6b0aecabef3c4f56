"""The full-text index over posts with their titles, messages, comments, texts of courses, and news.

What goes from the tables of the last four goes from the index by a trigger, also where it goes
with what it belongs to.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from companion.content.search_text import FOLDING_VERSION, fold
from companion.store.course_texts import begin_course_texts_anew, index_courses
from companion.store.journal import fact, set_fact

if TYPE_CHECKING:
    from collections.abc import Iterable

    from companion.store.database import Connection

FOLDING_FACT: Final = "folding_version"
"""The folding with which posts were indexed."""
REST_FOLDING_FACT: Final = "folding_version_of_the_rest"
"""The same of messages and texts of courses: older versions of the app indexed posts alone."""
COMMENTS_FOLDING_FACT: Final = "folding_version_of_comments"
"""The same of comments, which came to the index later."""


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


def index_messages(connection: Connection, messages: Iterable[tuple[int, str]]) -> None:
    """Index messages given as (local id, plain text), instead of what is in the index of them."""
    _index_bodies(connection, "message_search", messages)


def index_comments(connection: Connection, comments: Iterable[tuple[int, str]]) -> None:
    """Do so with comments of courses."""
    _index_bodies(connection, "comment_search", comments)


def index_news(connection: Connection, entries: Iterable[tuple[int, str, str]]) -> None:
    """Index entries of the stream given as (id, title, plain text), instead of what is there."""
    folded = [(entry_id, fold(title), fold(text)) for entry_id, title, text in entries]
    connection.executemany(
        "DELETE FROM news_search WHERE rowid = ?", [(entry_id,) for entry_id, _, _ in folded]
    )
    connection.executemany(
        "INSERT INTO news_search (rowid, subject, body) VALUES (?, ?, ?)", folded
    )


def distrust_index(connection: Connection) -> None:
    """Have the index made anew by the next `refresh_index`."""
    for name in _MAKERS:
        connection.execute("DELETE FROM fact WHERE name = ?", (name,))


def begin_index_anew(connection: Connection) -> None:
    """Empty the index, until `refresh_index` makes it again, at the latest at the next opening."""
    distrust_index(connection)
    for name in ("post_search", "comment_search", *_OF_THE_REST):
        _empty(connection, name)


def refresh_index(connection: Connection) -> bool:
    """Index anew what an older version of the folding has indexed, or no version yet."""
    outdated = [name for name in _MAKERS if fact(connection, name) != str(FOLDING_VERSION)]
    for name in outdated:
        _MAKERS[name](connection)
        set_fact(connection, name, str(FOLDING_VERSION))
    return bool(outdated)


def _index_all_posts(connection: Connection) -> None:
    _empty(connection, "post_search")
    posts = connection.execute("SELECT id, subject, plain_text FROM post")
    index_posts(connection, ((row["id"], row["subject"], row["plain_text"]) for row in posts))


def _index_the_rest(connection: Connection) -> None:
    for name in _OF_THE_REST:
        _empty(connection, name)
    messages = connection.execute("SELECT id, plain_text FROM message")
    index_messages(connection, ((row["id"], row["plain_text"]) for row in messages))
    news = connection.execute("SELECT id, title, plain_text FROM news_entry")
    index_news(connection, ((row["id"], row["title"], row["plain_text"]) for row in news))
    begin_course_texts_anew(connection)
    index_courses(connection)


def _index_all_comments(connection: Connection) -> None:
    _empty(connection, "comment_search")
    comments = connection.execute("SELECT id, plain_text FROM course_comment")
    index_comments(connection, ((row["id"], row["plain_text"]) for row in comments))


_OF_THE_REST: Final = ("message_search", "course_search", "news_search")
_MAKERS: Final = {
    FOLDING_FACT: _index_all_posts,
    REST_FOLDING_FACT: _index_the_rest,
    COMMENTS_FOLDING_FACT: _index_all_comments,
}


def _index_bodies(connection: Connection, index: str, texts: Iterable[tuple[int, str]]) -> None:
    folded = [(row_id, fold(text)) for row_id, text in texts]
    connection.executemany(
        f"DELETE FROM {index} WHERE rowid = ?", [(row_id,) for row_id, _ in folded]
    )
    connection.executemany(f"INSERT INTO {index} (rowid, body) VALUES (?, ?)", folded)


def _empty(connection: Connection, name: str) -> None:
    """Empty an index without reading it: it may be damaged."""
    (statement,) = connection.execute(
        "SELECT sql FROM sqlite_master WHERE name = ?", (name,)
    ).fetchone()
    connection.execute(f"DROP TABLE {name}")
    connection.execute(statement)
