"""Cleans anew what an older version of the cleaner has cleaned, some texts at a time.

Texts are read and cleaned apart from the transaction that writes them, so nobody waits for long.
Each block of posts and messages is noted: a start that was cut short is gone on with by the next.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Literal

from companion.content.clean_html import CLEANER_VERSION, clean_html
from companion.store.course_texts import index_courses
from companion.store.journal import fact, json_fact, set_fact, set_json_fact
from companion.store.post_intake import readable
from companion.store.post_pictures import note_pictures
from companion.store.search_index import index_messages, index_posts, unindex_posts

if TYPE_CHECKING:
    from companion.store.database import Connection, Database, Row

CLEANER_FACT: Final = "cleaner_version"
REACHED_FACT: Final = "cleaner_reached"
BLOCK: Final = 500
"""How many texts are written in one transaction."""

_Table = Literal["post", "message"]
_BLOCKS: Final[dict[_Table, str]] = {
    "post": "SELECT id, subject, body_html, plain_text FROM post",
    "message": "SELECT id, body_html, plain_text FROM message",
}

_KEPT_CLEAN_ONLY: Final = (
    ("course", "summary_html"),
    ("section", "summary_html"),
    ("activity", "description_html"),
    ("activity", "text_html"),
    ("chapter", "clean_html"),
    ("forum", "intro_html"),
    ("news_entry", "html"),
    ("course_comment", "clean_html"),
)
"""Texts that are not kept as received. What an older cleaner took out comes with a new reading."""


def clean_again(database: Database) -> None:
    """Clean all texts anew, with their pictures and in the index, if a new cleaner asks for it."""
    with database.reading() as connection:
        if fact(connection, CLEANER_FACT) == str(CLEANER_VERSION):
            return
    for table in _BLOCKS:
        while _clean_block(database, table):
            pass
    for place in _KEPT_CLEAN_ONLY:
        _clean_in_place(database, *place)
    with database.writing(durable=False) as connection:
        index_courses(connection)
        set_fact(connection, CLEANER_FACT, str(CLEANER_VERSION))
        connection.execute("DELETE FROM fact WHERE name = ?", (REACHED_FACT,))


def _clean_block(database: Database, table: _Table) -> bool:
    """Clean the next texts; say whether there were any."""
    with database.reading() as connection:
        reached = _reached(connection)
        rows = connection.execute(
            f"{_BLOCKS[table]} WHERE id > ? ORDER BY id LIMIT {BLOCK}", (reached.get(table, 0),)
        ).fetchall()
    if not rows:
        return False
    texts = [(row, *readable(row["body_html"])) for row in rows]
    with database.writing(durable=False) as connection:
        for row, clean, plain in texts:
            _put(connection, table, row, clean, plain)
        set_json_fact(connection, REACHED_FACT, {**reached, table: rows[-1]["id"]})
    return True


def _clean_in_place(database: Database, table: str, column: str) -> None:
    """Take out of texts what the cleaner does not let in any more."""
    reached = 0
    while True:
        with database.reading() as connection:
            rows = connection.execute(
                f"SELECT id, {column} FROM {table} WHERE id > ? AND {column} IS NOT NULL"
                f" ORDER BY id LIMIT {BLOCK}",
                (reached,),
            ).fetchall()
        if not rows:
            return
        cleaned = [(clean_html(html), row_id, html) for row_id, html in rows]
        changed = [each for each in cleaned if each[0] != each[2]]
        if changed:
            with database.writing(durable=False) as connection:
                connection.executemany(
                    f"UPDATE {table} SET {column} = ? WHERE id = ? AND {column} = ?", changed
                )
        reached = rows[-1]["id"]


def _put(connection: Connection, table: _Table, row: Row, clean: str | None, plain: str) -> None:
    """Write a text, unless it was edited or went meanwhile: then it is clean already."""
    cursor = connection.execute(
        f"UPDATE {table} SET clean_html = ?, plain_text = ? WHERE id = ? AND body_html = ?",
        (clean, plain, row["id"], row["body_html"]),
    )
    if not cursor.rowcount:
        return
    if table == "message":
        if plain != row["plain_text"]:
            index_messages(connection, [(row["id"], plain)])
        return
    note_pictures(connection, row["id"], row["body_html"] if clean is None else clean)
    if plain != row["plain_text"]:
        unindex_posts(connection, [row["id"]])
        index_posts(connection, [(row["id"], row["subject"], plain)])


def _reached(connection: Connection) -> dict[str, int]:
    """Return up to which local ids of each table this version of the cleaner has come."""
    stored = json_fact(connection, REACHED_FACT, dict)
    if stored.get("version") != CLEANER_VERSION:
        return {"version": CLEANER_VERSION}
    return {str(name): number for name, number in stored.items() if isinstance(number, int)}
