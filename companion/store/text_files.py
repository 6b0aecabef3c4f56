"""Which files of the account's own site the texts of courses show or lead to."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Literal

from companion.content.named_files import files_named_in
from companion.store.journal import fact, set_fact

if TYPE_CHECKING:
    from companion.store.database import Connection, Database

NOTED_FACT: Final = "text_files_noted"
"""That the texts which were here before files were noted have been looked through."""

_Place = Literal["section_id", "activity_id", "chapter_id"]


def note_section_files(connection: Connection, section_id: int, summary_html: str) -> None:
    """Write down the files of a section's summary."""
    _note(connection, "section_id", section_id, [summary_html], None)


def note_activity_files(connection: Connection, activity_id: int) -> None:
    """Write down the files of an activity's own texts, as they are here; chapters aside."""
    row = connection.execute(
        "SELECT description_html, text_html FROM activity WHERE id = ?", (activity_id,)
    ).fetchone()
    _note(connection, "activity_id", activity_id, [row[0], row[1] or ""], None)


def note_chapter_files(connection: Connection, chapter_id: int) -> None:
    """Write down the files of a chapter's text, as it is here."""
    row = connection.execute(
        "SELECT activity_id, clean_html FROM chapter WHERE id = ?", (chapter_id,)
    ).fetchone()
    if row is not None:
        _note(connection, "chapter_id", chapter_id, [row["clean_html"] or ""], row["activity_id"])


def note_known_texts(database: Database) -> None:
    """Look once through the texts that came before their files were noted."""
    with database.reading() as connection:
        if fact(connection, NOTED_FACT) is not None:
            return
    with database.writing(durable=False) as connection:
        for section_id, summary in connection.execute("SELECT id, summary_html FROM section"):
            note_section_files(connection, section_id, summary)
        for (activity_id,) in connection.execute("SELECT id FROM activity").fetchall():
            note_activity_files(connection, activity_id)
        chapters = "SELECT id FROM chapter WHERE clean_html IS NOT NULL"
        for (chapter_id,) in connection.execute(chapters).fetchall():
            note_chapter_files(connection, chapter_id)
        set_fact(connection, NOTED_FACT, "1")


def _note(
    connection: Connection, place: _Place, key: int, texts: list[str], activity_id: int | None
) -> None:
    chapters_stay = " AND chapter_id IS NULL" if place == "activity_id" else ""
    connection.execute(f"DELETE FROM text_file WHERE {place} = ?{chapters_stay}", (key,))
    if not any("<img" in text or "<a" in text for text in texts):
        return
    (site_url,) = connection.execute("SELECT site_url FROM account").fetchone()
    named = {file.address: file for text in texts for file in files_named_in(text, site_url)}
    columns = place if place != "chapter_id" else "activity_id, chapter_id"
    keys = (key,) if place != "chapter_id" else (activity_id, key)
    marks = ", ".join("?" * (len(keys) + 3))
    connection.executemany(
        f"INSERT INTO text_file ({columns}, address, name, inline) VALUES ({marks})",
        [(*keys, file.address, file.name, file.inline) for file in named.values()],
    )
