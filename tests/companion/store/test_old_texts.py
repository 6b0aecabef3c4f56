"""Texts that an older cleaner made are cleaned anew in blocks, and not twice."""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING

import pytest
from sqlmodel import SQLModel

import companion.store.tables  # noqa: F401 - declares the tables
from companion.domain.conversation import ConversationKind
from companion.domain.course_content import RemoteChapter
from companion.domain.remote import RemotePerson
from companion.domain.remote_messages import RemoteConversation, RemoteMessage
from companion.store.message_records import apply_conversations
from companion.store.old_texts import BLOCK, CLEANER_FACT, REACHED_FACT, clean_again
from tests.companion import remote_values as said
from tests.companion.pulled import outline_said

if TYPE_CHECKING:
    from tests.companion.store_room import StoreRoom

POSTS = 2 * BLOCK + 10
DIRTY = "<p>gravel<script>x()</script></p>"
CLEAN = "<p>gravel</p>"
KEPT_AS_RECEIVED = ("body_html", "base_html", "theirs_html")


@pytest.fixture
def old_room(reading_room: StoreRoom) -> StoreRoom:
    """A store with many posts and a message, all of them cleaned by an older version."""
    room = reading_room
    room.pulls(said.a_thread(POSTS - 1, body_html=DIRTY))
    peer = RemotePerson("21", "Abebe")
    message = RemoteMessage("500", "21", DIRTY, said.NOON)
    told = RemoteConversation("37", ConversationKind.PRIVATE, "", (peer,), 1, message)
    with room.workspace.database.writing(durable=False) as connection:
        apply_conversations(connection, [told], room.clock(), complete=True)
        connection.execute("UPDATE post SET clean_html = NULL, plain_text = 'nothing'")
        connection.execute("UPDATE message SET clean_html = NULL, plain_text = 'nothing'")
        connection.execute("DELETE FROM post_search")
        connection.execute("UPDATE fact SET value = '0' WHERE name = ?", (CLEANER_FACT,))
        connection.execute("CREATE TABLE cleaned (id INTEGER)")
        connection.execute(
            "CREATE TRIGGER count_cleaned AFTER UPDATE OF clean_html ON post"
            " BEGIN INSERT INTO cleaned VALUES (new.id); END"
        )
    return room


def count(room: StoreRoom, query: str) -> int:
    with room.workspace.database.reading() as connection:
        return int(connection.execute(f"SELECT count(*) FROM {query}").fetchone()[0])


def run_out_of_power_in_the_second_block(room: StoreRoom) -> None:
    with room.workspace.database.writing(durable=False) as connection:
        connection.execute(
            "CREATE TRIGGER power_cut BEFORE UPDATE OF clean_html ON post"
            f" WHEN (SELECT count(*) FROM post WHERE id < new.id) > {BLOCK + 50}"
            " BEGIN SELECT raise(ABORT, 'power cut'); END"
        )
    with pytest.raises(sqlite3.IntegrityError, match="power cut"):
        clean_again(room.workspace.database)
    with room.workspace.database.writing(durable=False) as connection:
        connection.execute("DROP TRIGGER power_cut")


def test_a_start_that_was_cut_short_is_gone_on_with_by_the_next_one(old_room: StoreRoom) -> None:
    room = old_room
    run_out_of_power_in_the_second_block(room)
    assert count(room, "post WHERE plain_text = 'gravel'") == BLOCK
    assert count(room, "post_search WHERE post_search MATCH 'gravel'") == BLOCK
    room.reopen()
    assert count(room, "post WHERE plain_text = 'gravel' AND clean_html = '<p>gravel</p>'") == POSTS
    assert count(room, "post_search WHERE post_search MATCH 'gravel'") == POSTS
    assert count(room, "message WHERE clean_html = '<p>gravel</p>'") == 1
    assert count(room, "cleaned") == POSTS, "none twice"
    assert count(room, f"fact WHERE name = '{REACHED_FACT}'") == 0


def test_what_another_version_had_reached_counts_for_nothing(old_room: StoreRoom) -> None:
    room = old_room
    run_out_of_power_in_the_second_block(room)
    with room.workspace.database.writing(durable=False) as connection:
        connection.execute(
            "UPDATE fact SET value = json_set(value, '$.version', 0) WHERE name = ?",
            (REACHED_FACT,),
        )
    room.reopen()
    assert count(room, "cleaned") == BLOCK + POSTS


def test_what_is_clean_is_not_cleaned_again(old_room: StoreRoom) -> None:
    old_room.reopen()
    assert count(old_room, "cleaned") == POSTS
    old_room.reopen()
    assert count(old_room, "cleaned") == POSTS


def test_texts_of_courses_are_cleaned_anew_too(reading_room: StoreRoom) -> None:
    room = reading_room
    chapter = RemoteChapter("1", "Springs", 0, "https://academy.example/1", said.NOON)
    book = said.an_activity(description_html="x", html="x", chapters=(chapter,))
    outline_said(room, [said.a_section(activities=[book])])
    (activity,) = room.workspace.outlines.outline(1).sections[0].activities
    with room.workspace.database.writing(durable=False) as connection:
        connection.execute("UPDATE chapter SET clean_html = 'x'")
    let_in_by_an_older_cleaner(room)

    page = room.reopen().outlines.page(activity.activity_id)
    assert (page.html, page.chapters[0].html, page.activity.description_html) == (CLEAN,) * 3
    assert room.forum().intro_html == CLEAN
    for table, column in html_columns():
        if column not in KEPT_AS_RECEIVED:
            assert count(room, f"{table} WHERE {column} = '{DIRTY}'") == 0, (table, column)


def let_in_by_an_older_cleaner(room: StoreRoom) -> None:
    """Put dirt wherever HTML is kept, as an older version of the cleaner might have left it."""
    with room.workspace.database.writing(durable=False) as connection:
        for table, column in html_columns():
            connection.execute(
                f"UPDATE {table} SET {column} = ? WHERE {column} IS NOT NULL", (DIRTY,)
            )
        connection.execute("UPDATE fact SET value = '0' WHERE name = ?", (CLEANER_FACT,))


def html_columns() -> list[tuple[str, str]]:
    """Return every column that holds HTML, with its table."""
    tables = SQLModel.metadata.tables.values()
    columns = [each for table in tables for each in table.columns]
    return [(each.table.name, each.name) for each in columns if each.name.endswith("html")]


def test_messages_and_courses_of_an_older_cleaner_are_found_as_they_read_now(
    old_room: StoreRoom,
) -> None:
    room = old_room
    page = said.an_activity("50", name="Page", html="<p>sand</p>")
    outline_said(room, [said.a_section("40", [page])])
    with room.workspace.database.writing(durable=False) as connection:
        connection.execute("UPDATE activity SET text_html = '<p>pebbles<script>x()</script></p>'")
    assert count(room, "message_search WHERE message_search MATCH 'gravel'") == 1
    room.reopen()
    assert count(room, "message_search WHERE message_search MATCH 'gravel'") == 1
    assert count(room, "course_search WHERE course_search MATCH 'pebbles'") == 1
    assert count(room, "course_search WHERE course_search MATCH 'sand'") == 0
