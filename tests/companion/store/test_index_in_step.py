"""Whatever happens to what is searched, the index says what its tables say."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from companion.content.plain_text import plain_text
from companion.content.search_text import fold
from companion.domain.course_content import RemoteChapter
from companion.store.message_records import delete_conversation
from companion.store.old_texts import CLEANER_FACT
from companion.store.outline_intake import take_chapter, wanted_chapters
from tests.companion import remote_values as said
from tests.companion.pulled import courses_said, outline_said
from tests.companion.store.test_search_everything import (
    a_comment,
    a_content_file,
    a_message,
    comments_said,
    messages_said,
)
from tests.companion.store_room import StoreRoom, an_empty_room

if TYPE_CHECKING:
    from companion.domain.remote import RemoteActivity, RemoteSection
    from companion.store.database import Connection

WORDS = st.sampled_from(["sand", "gravel", "crème", "የመጠጥ ውሃ", "安全的水", ""])
HTML = WORDS.map(lambda word: f"<p>{word} <b>and</b> more</p>")
CHAPTERS = st.lists(
    st.builds(
        lambda n, title: RemoteChapter(str(n), title, 0, f"https://academy.example/{n}", None),
        st.integers(60, 63),
        WORDS,
    ),
    max_size=3,
    unique_by=lambda chapter: chapter.remote_id,
).map(tuple)
FILES = st.lists(st.sampled_from(["a.pdf", "sand.jpg", "ውሃ.txt"]), max_size=2, unique=True)


@st.composite
def outlines(draw: st.DrawFn) -> list[RemoteSection]:
    """Give sections with activities, each in one of them."""
    ids = draw(st.lists(st.integers(50, 56), max_size=6, unique=True))
    sections: dict[int, list[RemoteActivity]] = {}
    for number in ids:
        activity = said.an_activity(
            str(number),
            kind=draw(st.sampled_from(["page", "book", "folder", "label"])),
            name=draw(WORDS) or "Name",
            description_html=draw(HTML),
            html=draw(st.none() | HTML),
            chapters=draw(CHAPTERS),
            files=tuple(map(a_content_file, draw(FILES))),
            texts_told=draw(st.booleans()),
        )
        sections.setdefault(draw(st.integers(40, 42)), []).append(activity)
    return [
        said.a_section(str(n), activities, name=draw(WORDS), summary_html=draw(HTML))
        for n, activities in sections.items()
    ]


class Happenings(RuleBasedStateMachine):
    """What a sync and a person do to what is cached, in any order."""

    def __init__(self) -> None:
        super().__init__()
        self._folder = tempfile.TemporaryDirectory()
        self.room: StoreRoom = an_empty_room(Path(self._folder.name) / "account")
        self.room.has_forums("30")

    @rule(outline=outlines())
    def an_outline_comes(self, outline: list[RemoteSection]) -> None:
        outline_said(self.room, outline)

    @rule(html=HTML)
    def a_chapter_comes(self, html: str) -> None:
        with self.room.workspace.database.writing(durable=False) as connection:
            for chapter in wanted_chapters(connection, self.room.clock())[:1]:
                take_chapter(connection, chapter.chapter_id, html)

    @rule(name=WORDS, summary=HTML)
    def a_course_changes(self, name: str, summary: str) -> None:
        courses_said(self.room, said.a_course("3", name=name, summary_html=summary))

    @rule(
        conversation=st.sampled_from(["37", "38"]),
        texts=st.dictionaries(st.integers(500, 505), WORDS, max_size=4),
        whole=st.booleans(),
    )
    def messages_come(self, conversation: str, texts: dict[int, str], *, whole: bool) -> None:
        messages = [a_message(str(n), text, minute=n) for n, text in sorted(texts.items())]
        messages_said(self.room, messages, conversation=conversation, whole=whole)

    @rule(texts=st.dictionaries(st.integers(70, 75), WORDS, max_size=4))
    def comments_come(self, texts: dict[int, str]) -> None:
        comments_said(self.room, *(a_comment(str(n), text) for n, text in texts.items()))

    @rule(conversation=st.sampled_from(["37", "38"]))
    def a_conversation_is_left(self, conversation: str) -> None:
        with self.room.workspace.database.writing(durable=False) as connection:
            delete_conversation(connection, conversation)

    @rule(text=HTML, replies=st.integers(0, 2))
    def posts_come(self, text: str, replies: int) -> None:
        self.room.pulls(said.a_thread(replies, body_html=text))

    @rule()
    def the_cache_is_cleared(self) -> None:
        self.room.workspace.storage.clear_all()

    @rule()
    def the_app_starts_with_a_newer_cleaner(self) -> None:
        with self.room.workspace.database.writing(durable=False) as connection:
            connection.execute("UPDATE message SET plain_text = 'as an older one left it'")
            connection.execute("UPDATE fact SET value = '0' WHERE name = ?", (CLEANER_FACT,))
        self.room.reopen()

    @invariant()
    def the_index_is_that_of_the_tables(self) -> None:
        with self.room.workspace.database.reading() as connection:
            for index, rows in _wanted(connection).items():
                assert _indexed(connection, index) == rows, index
                connection.execute(f"SELECT count(*) FROM {index} WHERE {index} MATCH 'and'")

    def teardown(self) -> None:
        self.room.close()
        self._folder.cleanup()


def _indexed(connection: Connection, index: str) -> set[tuple[object, ...]]:
    return {tuple(row) for row in connection.execute(f"SELECT rowid, * FROM {index}")}


_Place = tuple[int | None, int | None, int | None]


def _wanted(connection: Connection) -> dict[str, set[tuple[object, ...]]]:
    """Return what each index shall hold, told from the tables by themselves."""
    posts = connection.execute("SELECT id, subject, plain_text FROM post WHERE NOT is_deleted")
    messages = connection.execute("SELECT id, plain_text FROM message")
    comments = connection.execute("SELECT id, plain_text FROM course_comment")
    texts: dict[_Place, int] = {
        (row["section_id"], row["activity_id"], row["chapter_id"]): row["id"]
        for row in connection.execute("SELECT * FROM course_text").fetchall()
    }
    told = _told(connection)
    assert texts.keys() == told.keys()
    return {
        "post_search": {(row[0], fold(row[1]), fold(row[2])) for row in posts},
        "message_search": {(row[0], fold(row[1])) for row in messages},
        "comment_search": {(row[0], fold(row[1])) for row in comments},
        "course_search": {
            (texts[place], fold(title), fold("\n".join(part for part in parts if part)))
            for place, (title, *parts) in told.items()
        },
    }


def _told(connection: Connection) -> dict[_Place, tuple[str, ...]]:
    told: dict[_Place, tuple[str, ...]] = {}
    for row in connection.execute("SELECT * FROM course"):
        text = plain_text(row["summary_html"])
        told[None, None, None] = (row["name"], text, row["short_name"])
    for row in connection.execute("SELECT * FROM section"):
        told[row["id"], None, None] = (row["name"], plain_text(row["summary_html"]))
    for row in connection.execute("SELECT * FROM activity").fetchall():
        files = connection.execute(
            "SELECT name FROM content_file WHERE activity_id = ? ORDER BY position", (row["id"],)
        )
        told[None, row["id"], None] = (
            row["name"],
            plain_text(row["description_html"]),
            plain_text(row["text_html"] or ""),
            *(file["name"] for file in files),
        )
    for row in connection.execute("SELECT * FROM chapter"):
        told[None, None, row["id"]] = (row["title"], plain_text(row["clean_html"] or ""))
    return told


TestIndexInStep = Happenings.TestCase
TestIndexInStep.settings = settings(max_examples=40, stateful_step_count=15, deadline=None)
