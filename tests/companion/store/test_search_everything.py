"""Messages and what courses hold are found beside posts, by the same words and fields."""

from __future__ import annotations

from contextlib import closing
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from alembic import command

from companion.domain.conversation import ConversationKind
from companion.domain.course_comment import RemoteComment
from companion.domain.course_content import ContentFile, RemoteChapter
from companion.domain.draft import Draft
from companion.domain.forum import SearchHit
from companion.domain.remote import RemotePerson
from companion.domain.remote_messages import RemoteConversation, RemoteMessage
from companion.domain.search import CommentHit, CourseHit, Hit, MessageHit, NewsHit
from companion.store import search_hits
from companion.store.comment_records import apply_comments, note_unread
from companion.store.database import connect
from companion.store.message_records import apply_conversations, apply_messages
from companion.store.outline_intake import take_chapter, wanted_chapters
from companion.store.upgrade import alembic_config, schema_transaction
from tests.companion import remote_values as said
from tests.companion.pulled import courses_said, outline_said
from tests.companion.store_room import StoreRoom, an_empty_room

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

ABEBE = RemotePerson("21", "Abebe Bikila")
HANA = RemotePerson("22", "Hana Sato")


def messages_said(
    room: StoreRoom,
    messages: Sequence[RemoteMessage],
    *,
    conversation: str = "37",
    name: str = "",
    people: Sequence[RemotePerson] = (ABEBE,),
    unread: int = 0,
    whole: bool = True,
) -> None:
    """Take in a conversation with messages, as a sync does."""
    last = messages[-1] if messages else None
    kind = ConversationKind.GROUP if name else ConversationKind.PRIVATE
    told = RemoteConversation(conversation, kind, name, tuple(people), unread, last)
    with room.workspace.database.writing(durable=False) as connection:
        apply_conversations(connection, [told], room.clock(), complete=False)
        apply_messages(connection, conversation, messages, (), whole=whole)


def a_message(remote_id: str, text: str, author: str = "21", minute: int = 1) -> RemoteMessage:
    return RemoteMessage(remote_id, author, f"<p>{text}</p>", said.minutes(minute))


def a_content_file(name: str, **changes: object) -> ContentFile:
    values: dict[str, object] = {
        "folder": "/",
        "mime_type": "application/pdf",
        "size_bytes": 5,
        "address": f"https://academy.example/{name}",
        "modified_at": said.minutes(3),
    }
    return ContentFile(name=name, **(values | changes))  # type: ignore[arg-type]


def a_comment(
    remote_id: str, text: str, author: str = "21", name: str = "Abebe Bikila", minute: int = 1
) -> RemoteComment:
    html = f"<p>{text}</p>"
    return RemoteComment(remote_id, author, name, html, said.minutes(minute))


def comments_said(room: StoreRoom, *comments: RemoteComment, course: str = "3") -> None:
    """Take in all comments of a course, as a sync does."""
    with room.workspace.database.writing(durable=False) as connection:
        apply_comments(connection, course, comments, len(comments), can_post=True, is_whole=True)


def chapters_come(room: StoreRoom, html: str) -> None:
    with room.workspace.database.writing(durable=False) as connection:
        for chapter in wanted_chapters(connection, room.clock()):
            take_chapter(connection, chapter.chapter_id, html)


def named(hits: Sequence[Hit]) -> set[str]:
    """Return hits by their kind and the server's id, or the title."""
    return {_named(hit) for hit in hits}


def _named(hit: Hit) -> str:
    if isinstance(hit, SearchHit):
        return f"post {hit.post_remote_id}"
    if isinstance(hit, MessageHit):
        return f"message {hit.message_remote_id}"
    if isinstance(hit, NewsHit):
        return f"news {hit.title}"
    if isinstance(hit, CommentHit):
        return f"comment {hit.comment_remote_id}"
    return f"{hit.kind} {hit.title}"


def found(room: StoreRoom, text: str) -> set[str]:
    return named(room.workspace.search.find(text, limit=100))


OUTLINE = [
    said.a_section(
        "40",
        [
            said.an_activity("50", name="Slow filters", html="<p>Sand, <b>then</b> gravel.</p>"),
            said.an_activity("51", kind="label", name="Bring a bucket…", html=None),
            said.an_activity("52", kind="url", name="Sand on the web", target="https://a.example"),
            said.an_activity(
                "53", kind="folder", name="Posters", files=(a_content_file("sand_poster.pdf"),)
            ),
            said.an_activity(
                "54",
                kind="book",
                name="The handbook",
                description_html="<p>All of it</p>",
                chapters=(
                    RemoteChapter("60", "First steps", 0, "https://academy.example/60", None),
                ),
            ),
        ],
        name="Clean water",
        summary_html="<p>From the spring to the cup</p>",
    ),
]


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Iterator[StoreRoom]:
    """Sand in posts, in two conversations, and all over a course."""
    room = an_empty_room(tmp_path_factory.mktemp("everything") / "account")
    room.has_forums("30")
    courses_said(room, said.a_course("3", summary_html="<p>For villages</p>"))
    room.pulls([said.an_opening_post("1000", body_html="<p>The sand</p>", unread=False)])
    messages_said(
        room,
        [
            a_message("500", "Where is the sand?", minute=1),
            a_message("501", "The sand is in the shed", "7", minute=2),
            a_message("502", "Which shed? ውሃ የለም", minute=3),
        ],
        unread=1,
    )
    messages_said(
        room,
        [a_message("600", "Sand comes on Monday, 安全的水 too", "22", minute=4)],
        conversation="38",
        name="Builders",
        people=(HANA,),
    )
    outline_said(room, OUTLINE)
    chapters_come(room, "<p>Wash the sand <em>first</em>. የመጠጥ ውሃ</p>")
    comments_said(
        room,
        a_comment("70", "Thank you for the lessons, 安全", minute=1),
        a_comment("71", "The lime worked too", "7", "Amina Diallo", minute=2),
    )
    yield room
    room.close()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # Where words stand
        ("shed", {"message 501", "message 502"}),
        ("gravel", {"page Slow filters"}),
        ("sand then", {"page Slow filters"}),
        ('"sand then gravel"', {"page Slow filters"}),
        ("bucket", {"label Bring a bucket…"}),
        ("poster.pdf", {"folder Posters"}),
        ("spring", {"section Clean water"}),
        ("villages", {"course Water for all 3"}),
        ("handbook", {"book The handbook"}),
        ("wash", {"chapter First steps"}),
        ("first steps", {"chapter First steps"}),
        # Scripts that are searched letter by letter
        ("ውሃ", {"message 502", "chapter First steps"}),
        ("መጠጥ", {"chapter First steps"}),
        ("安全", {"message 600", "comment 70"}),
        # Fields
        ("sand kind:message", {"message 500", "message 501", "message 600"}),
        ("sand kind:post", {"post 1000"}),
        ("sand kind:page", {"page Slow filters"}),
        ("kind:page", {"page Slow filters", "label Bring a bucket…"}),
        ("kind:book", {"book The handbook", "chapter First steps"}),
        ("kind:file", {"folder Posters"}),
        ("kind:link", {"url Sand on the web"}),
        ("kind:course villages", {"course Water for all 3"}),
        ("sand kind:link kind:file", {"url Sand on the web", "folder Posters"}),
        (
            "sand -kind:course",
            {"post 1000", "message 500", "message 501", "message 600"},
        ),
        ("kind:", set()),
        ("kind:unheard shed", {"message 501", "message 502"}),
        ("from:abebe", {"message 500", "message 502", "comment 70"}),
        ("sand from:me", {"message 501"}),
        ("sand from:amina", {"message 501"}),
        ("is:mine", {"message 501", "comment 71"}),
        ("sand in:abebe", {"message 500", "message 501"}),
        ("in:builders", {"message 600"}),
        ("sand in:water -kind:post -kind:message", {
            "page Slow filters", "url Sand on the web", "folder Posters", "chapter First steps",
        }),
        ('in:"clean water" gravel', {"page Slow filters"}),
        ("in:handbook", {"book The handbook", "chapter First steps"}),
        ("is:unread", {"message 502"}),
        ("is:starred", set()),
        ("has:attachment", {"folder Posters"}),
        ("sand has:attachment", {"folder Posters"}),
        ("kind:message -sand", {"message 502"}),
        ("sand after:2999", set()),
        ("gravel before:2999", set()),
        ("kind:message before:2999 shed", {"message 501", "message 502"}),
        ("lessons", {"comment 70"}),
        ("lessons kind:comment", {"comment 70"}),
        ("lessons kind:message", set()),
        ("kind:comment", {"comment 70", "comment 71"}),
        ("kind:comment from:abebe", {"comment 70"}),
        ("kind:comment from:me", {"comment 71"}),
        ("lime is:mine", {"comment 71"}),
        ("kind:comment in:water", {"comment 70", "comment 71"}),
        ("kind:comment in:builders", set()),
        ("kind:comment 安全", {"comment 70"}),
        ("kind:journal", set()),
        ("zebra", set()),
        ("", set()),
    ],
)  # fmt: skip
def test_words_and_fields_find_messages_and_courses(
    library: StoreRoom, text: str, expected: set[str]
) -> None:
    assert found(library, text) == expected


def test_message_hit_tells_who_wrote_it_and_where(library: StoreRoom) -> None:
    (hit,) = library.workspace.search.find("monday")
    assert isinstance(hit, MessageHit)
    assert (hit.author_name, hit.conversation_name, hit.is_own) == ("Hana Sato", "Builders", False)
    assert hit.created_at == said.minutes(4)
    ((start, end),) = hit.marks
    assert hit.excerpt[start:end] == "Monday"
    (unread,) = library.workspace.search.find("which")
    assert isinstance(unread, MessageHit)
    assert (unread.unread, unread.conversation_name) == (True, "Abebe Bikila")
    (own,) = library.workspace.search.find("sand is in the shed")
    assert isinstance(own, MessageHit)
    assert (own.is_own, own.author_name, own.unread) == (True, "Amina Diallo", False)


def test_course_hit_tells_its_place_and_what_leads_to_it(library: StoreRoom) -> None:
    (page,) = library.workspace.search.find("slow filters")
    assert isinstance(page, CourseHit)
    assert (page.course_name, page.section_name) == ("Water for all 3", "Clean water")
    assert page.link == "https://academy.example/page/50"
    assert page.activity_id is not None
    assert library.workspace.outlines.page(page.activity_id).activity.name == "Slow filters"
    assert [page.title[start:end] for start, end in page.title_marks] == ["Slow", "filters"]
    (chapter,) = library.workspace.search.find("wash")
    assert isinstance(chapter, CourseHit)
    assert (chapter.activity_name, chapter.title) == ("The handbook", "First steps")
    (files,) = library.workspace.search.find("kind:file")
    assert isinstance(files, CourseHit)
    assert (files.has_files, files.modified_at) == (True, said.minutes(3))


def test_names_of_conversations_and_of_those_who_only_wrote_messages_are_offered(
    library: StoreRoom,
) -> None:
    search = library.workspace.search
    assert search.people("ab") == ("Abebe Bikila",)
    assert search.places("buil") == ("Builders",)
    assert search.places("") == ("Water for all 3", "Tips from the field 30", "Builders",
                                 "Abebe Bikila")  # fmt: skip


def test_own_messages_that_wait_are_found_by_kind_and_recipient(library: StoreRoom) -> None:
    item = library.workspace.messages.write_to_person("21", Draft("", "More cement"))
    search = library.workspace.search
    for text, is_found in [
        ("cement", True), ("cement kind:message", True), ("cement kind:post", False),
        ("cement -kind:message", False), ("cement in:abebe", True), ("cement in:hana", False),
        ("cement kind:post kind:message", True), ("cement kind:page", False),
    ]:  # fmt: skip
        assert bool(search.find_own(text)) is is_found, text
    library.workspace.writing.discard(item.item_id)


def test_own_comments_that_wait_are_found_by_kind_and_course(library: StoreRoom) -> None:
    with library.workspace.database.reading() as connection:
        course = connection.execute("SELECT id FROM course").fetchone()[0]
    item = library.workspace.comments.write(course, Draft("", "More cement"))
    search = library.workspace.search
    for text, is_found in [
        ("cement", True), ("cement kind:comment", True), ("cement kind:post", False),
        ("cement in:water", True), ("cement in:builders", False),
    ]:  # fmt: skip
        assert bool(search.find_own(text)) is is_found, text
    library.workspace.writing.discard(item.item_id)


# Order and pages -----------------------------------------------------------------------------


def test_best_of_each_kind_come_first_and_newer_before_older(reading_room: StoreRoom) -> None:
    room = reading_room
    room.pulls(
        [
            said.an_opening_post("1000", subject="Needle", created_at=said.minutes(0)),
            said.a_post("1001", body_html=f"<p>{'words and ' * 60} needle</p>"),
        ]
    )
    messages_said(room, [a_message("500", "needle", minute=10)])
    outline_said(room, [said.a_section("40", [said.an_activity("50", name="Needle")])])
    hits = [_named(hit) for hit in room.workspace.search.find("needle")]
    assert hits == ["message 500", "post 1000", "page Needle", "post 1001"]


def test_without_words_the_newest_come_first_whatever_they_are(reading_room: StoreRoom) -> None:
    room = reading_room
    room.pulls([said.an_opening_post("1000", created_at=said.minutes(2))])
    messages_said(room, [a_message("500", "one", minute=1), a_message("501", "two", minute=3)])
    hits = [_named(hit) for hit in room.workspace.search.find("after:2000")]
    assert hits == ["message 501", "post 1000", "message 500"]


@pytest.mark.parametrize("common", [5, 10_000])
def test_pages_of_all_kinds_follow_each_other_without_gap_or_repetition(
    reading_room: StoreRoom, monkeypatch: pytest.MonkeyPatch, common: int
) -> None:
    room = reading_room
    monkeypatch.setattr(search_hits, "_BLOCK", 5)
    monkeypatch.setattr(search_hits, "_COMMON", common)
    monkeypatch.setattr(search_hits, "_NEWEST", 8)
    room.pulls(said.a_thread(15, body_html="<p>gravel</p>"))
    messages_said(room, [a_message(str(n), "gravel", minute=n) for n in range(500, 512)])
    outline_said(room, [said.a_section("40", [
        said.an_activity(str(n), name="Gravel") for n in range(50, 58)
    ])])  # fmt: skip
    search = room.workspace.search
    for text, size in (("gravel", 36), ("gravel kind:message", 12), ("kind:page gravel", 8)):
        whole = search.find(text, limit=100)
        assert len(named(whole) | {hit.text_id for hit in whole if isinstance(hit, CourseHit)})
        assert len(whole) == len(set(whole)) == size
        pages = [search.results(text, limit=7, offset=at) for at in range(0, size + 7, 7)]
        assert tuple(hit for page in pages for hit in page.hits) == whole


def test_words_that_are_everywhere_let_titles_of_pages_stand_out(
    reading_room: StoreRoom, monkeypatch: pytest.MonkeyPatch
) -> None:
    room = reading_room
    monkeypatch.setattr(search_hits, "_COMMON", 2)
    room.pulls(said.a_thread(3, body_html="<p>a pump</p>"))
    messages_said(room, [a_message("500", "pump pump pump", minute=900)])
    outline_said(room, [said.a_section("40", [said.an_activity("50", name="Pump")])])
    assert _named(room.workspace.search.find("pump")[0]) == "page Pump"


# What changes --------------------------------------------------------------------------------


def test_what_changes_or_goes_is_found_as_it_is_now(reading_room: StoreRoom) -> None:
    room = reading_room
    messages_said(room, [a_message("500", "old words"), a_message("501", "to be deleted")])
    book = said.an_activity(
        "54",
        kind="book",
        name="Book",
        chapters=(RemoteChapter("60", "One", 0, "https://academy.example/60", None),),
    )
    page = said.an_activity("50", name="Page", html="<p>first text</p>")
    outline_said(room, [said.a_section("40", [page, book])])
    chapters_come(room, "<p>told in a chapter</p>")
    assert found(room, "told") == {"chapter One"}

    messages_said(room, [a_message("500", "new words")])
    moved = said.an_activity("50", name="Page", html="<p>second text</p>")
    outline_said(room, [said.a_section("41", [moved])])

    assert found(room, "old words") == found(room, "deleted") == set()
    assert found(room, "new words") == {"message 500"}
    assert found(room, "first text") == found(room, "told") == found(room, "book") == set()
    (hit,) = room.workspace.search.find("second text")
    assert isinstance(hit, CourseHit)
    assert hit.section_name == "Week 41"


def test_what_the_site_shows_no_more_is_not_found(reading_room: StoreRoom) -> None:
    room = reading_room
    messages_said(room, [a_message("500", "needle")])
    outline_said(room, [said.a_section("40", [said.an_activity("50", name="Needle")])])
    assert len(found(room, "needle")) == 2
    with room.workspace.database.writing(durable=False) as connection:
        connection.execute("UPDATE conversation SET vanished_at = 1")
    assert found(room, "needle") == {"page Needle"}
    courses_said(room, said.a_course("4"))
    assert found(room, "needle") == set()
    assert found(room, "in:reading") == set()


def test_a_course_that_gets_another_name_is_found_by_it(reading_room: StoreRoom) -> None:
    courses_said(reading_room, said.a_course("3", name="Springs and wells"))
    assert found(reading_room, "wells") == {"course Springs and wells"}
    assert found(reading_room, '"water for all"') == set()


def test_comments_are_found_as_they_are_now_and_not_where_the_site_tells_none(
    reading_room: StoreRoom,
) -> None:
    room = reading_room
    comments_said(room, a_comment("70", "old words"), a_comment("71", "to go"))
    assert found(room, "words") == {"comment 70"}
    comments_said(room, a_comment("70", "a needle"))
    assert found(room, "words") == found(room, "go") == set()
    (hit,) = room.workspace.search.find("needle")
    assert isinstance(hit, CommentHit)
    assert (hit.author_name, hit.course_name, hit.is_own) == (
        "Abebe Bikila", "Water for all 3", False,
    )  # fmt: skip
    with room.workspace.database.writing(durable=False) as connection:
        note_unread(connection, "3", room.clock())
    assert found(room, "needle") == set()


def test_clearing_forgets_texts_of_courses_and_keeps_messages_findable(
    reading_room: StoreRoom,
) -> None:
    room = reading_room
    messages_said(room, [a_message("500", "needle")])
    outline = [said.a_section("40", [said.an_activity("50", name="Needle")])]
    outline_said(room, outline)
    room.workspace.storage.clear_all()
    assert found(room, "needle") == {"message 500"}
    assert found(room, "kind:course water") == {"course Water for all 3"}
    outline_said(room, outline)
    assert found(room, "needle") == {"message 500", "page Needle"}


def test_file_of_an_older_version_is_indexed_at_the_first_start(tmp_path: Path) -> None:
    """The version before knew courses and messages, and searched neither."""
    path = tmp_path / "companion.db"
    with schema_transaction(path) as connection:
        command.upgrade(alembic_config(connection), "0007")
    with closing(connect(path)) as older:
        older.executescript(
            "INSERT INTO course (id, remote_id, position, name, short_name, summary_html, kept,"
            " keeps_files) VALUES (1, '3', 0, 'Water', 'W', '<p>Needles</p>', 1, 0);"
            "INSERT INTO section (id, course_id, remote_id, position, name, summary_html, visible)"
            " VALUES (1, 1, '40', 0, 'Week 1', '', 1);"
            "INSERT INTO activity (section_id, remote_id, position, kind, name, description_html,"
            " visible, completion, completed_by_hand, text_html) VALUES"
            " (1, '50', 0, 'page', 'Springs', '', 1, 'open', 1, '<p>A needle</p>');"
            "INSERT INTO conversation (id, remote_id, kind, name, unread_count, can_write, wanted)"
            " VALUES (1, '37', 'group', 'Builders', 0, 1, 0);"
            "INSERT INTO message (conversation_id, remote_id, author_remote_id, body_html,"
            " plain_text, created_at) VALUES (1, '500', '21', '<p>My needle</p>', 'My needle', 5);"
            "INSERT INTO fact VALUES ('folding_version', '1');"
        )
    room = StoreRoom(tmp_path)
    assert room.workspace.opening.migrated_from == "0007"
    assert found(room, "needle") == {"course Water", "page Springs", "message 500"}
    room.close()


def test_comments_of_an_older_version_are_indexed_at_the_first_start(tmp_path: Path) -> None:
    path = tmp_path / "companion.db"
    with schema_transaction(path) as connection:
        command.upgrade(alembic_config(connection), "0014")
    with closing(connect(path)) as older:
        older.executescript(
            "INSERT INTO course (id, remote_id, position, name, short_name, summary_html, kept,"
            " keeps_files) VALUES (1, '3', 0, 'Water', 'W', '', 1, 0);"
            "INSERT INTO comment_board VALUES (1, NULL, NULL, 1, 1);"
            "INSERT INTO course_comment (course_id, remote_id, author_remote_id, author_name,"
            " clean_html, plain_text, created_at, can_delete)"
            " VALUES (1, '70', '21', 'Abebe', '<p>A needle</p>', 'A needle', 5, 0);"
        )
    room = StoreRoom(tmp_path)
    assert room.workspace.opening.migrated_from == "0014"
    assert found(room, "needle") == {"comment 70"}
    room.close()


def test_index_takes_room_that_is_counted(reading_room: StoreRoom) -> None:
    room = reading_room
    before = room.workspace.storage.use().search_index
    messages_said(room, [a_message("500", "needle " * 500)])
    outline_said(room, [said.a_section("40", [said.an_activity("50", html="<p>hay</p>" * 500)])])
    assert room.workspace.storage.use().search_index > before + 2_000


def test_old_hits_count_half_and_pages_without_a_date_stand_between(
    reading_room: StoreRoom,
) -> None:
    room = reading_room
    old = said.minutes(0) - timedelta(days=2_000)
    room.pulls([said.an_opening_post("1000", subject="Needle", created_at=old, body_html="a")])
    messages_said(room, [a_message("500", "needle", minute=10)])
    outline_said(room, [said.a_section("40", [said.an_activity("50", name="Needle")])])
    hits = [_named(hit) for hit in room.workspace.search.find("needle")]
    assert hits == ["message 500", "page Needle", "post 1000"]
