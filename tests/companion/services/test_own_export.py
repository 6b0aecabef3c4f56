"""One's own words as a file: all of them, nobody else's, whole or not at all."""

from __future__ import annotations

import json
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from companion.content.markdown import markdown_to_html
from companion.domain.conversation import ConversationKind
from companion.domain.draft import Draft, ReplyTarget
from companion.domain.export_form import ExportForm
from companion.domain.files import FileRole
from companion.domain.remote_messages import RemoteConversation, RemoteMessage
from companion.errors import StorageUnwritable
from companion.services.own_export_forms import ExportWords
from companion.store.message_records import apply_conversations, apply_messages
from tests.companion import remote_values as said
from tests.companion.kept_files import keep

if TYPE_CHECKING:
    from companion.services.own_export import Exported
    from tests.companion.store_room import StoreRoom

SITE = "https://academy.example/pluginfile.php"
PLAN, PICTURE, GONE = f"{SITE}/1/plan.pdf", f"{SITE}/2/filter.jpg", f"{SITE}/3/gone.pdf"
THEIR_WORDS = "Nobody but Kwame may tell this."
DOCUMENT = Path(__file__).parents[3] / "docs" / "storage-and-export.md"


@pytest.fixture
def written_room(reading_room: StoreRoom, tmp_path: Path) -> StoreRoom:
    """A store with an own discussion and reply, a peer's words, a draft, and a queued reply."""
    room = reading_room
    room.pulls(
        [
            said.an_opening_post(
                author=said.AMINA,
                body_html=f'<p>Our filter <b>runs</b> slower. <img src="{PICTURE}" alt="it"></p>',
                attachments=(said.a_file("plan.pdf", url=PLAN), said.a_file("gone", url=GONE)),
            ),
            said.a_post("1001", body_html=f"<p>{THEIR_WORDS}</p>"),
            said.a_post("1002", "1001", author=said.AMINA, body_html="<p>Thank you &amp; all.</p>"),
        ]
    )
    keep(room, PLAN, b"plan", "application/pdf")
    keep(room, PICTURE, b"jpeg", "image/jpeg")
    writing = room.workspace.writing
    opening = room.discussion().discussion_id
    queued = writing.new_reply(ReplyTarget(opening, opening), Draft("Re: it", "It *waits*."))
    writing.queue(queued.item_id)
    draft = room.writes(body="A draft: ![barrel](attachment:barrel%201.png)", subject="Later")
    barrel = tmp_path / "barrel 1.png"
    barrel.write_bytes(b"png")
    writing.add_file(draft.item_id, barrel, FileRole.INLINE)
    given_up = room.writes(body="Given up")
    writing.discard(given_up.item_id)
    return room


def save(room: StoreRoom, folder: Path, form: ExportForm) -> tuple[Exported, str]:
    path = folder / f"mine{form.suffix}"
    exported = room.workspace.own_export.save(path, form)
    return exported, path.read_text("utf-8")


def save_json(room: StoreRoom, folder: Path) -> dict[str, Any]:
    made: dict[str, Any] = json.loads(save(room, folder, ExportForm.JSON)[1])
    return made


@pytest.mark.parametrize("form", ExportForm)
def test_all_own_words_are_in_it_and_nobody_elses(
    written_room: StoreRoom, tmp_path: Path, form: ExportForm
) -> None:
    exported, text = save(written_room, tmp_path, form)
    for words in ("slower", "It *waits*" if form is not ExportForm.HTML else "<em>waits</em>"):
        assert words in text
    for words in ("Thank you", "A draft", "Water for all 3", "Tips from the field 30"):
        assert words in text
    assert "discuss.php?d=100#p1002" in text
    assert "Kwame Mensah" in text
    assert THEIR_WORDS not in text
    assert "Given up" not in text
    assert (exported.posts, exported.drafts, exported.messages) == (2, 2, 0)
    assert (exported.files, exported.missing) == (3, 1)


@pytest.mark.parametrize("form", ExportForm)
def test_own_files_lie_beside_it_and_what_is_not_here_is_named(
    written_room: StoreRoom, tmp_path: Path, form: ExportForm
) -> None:
    exported, text = save(written_room, tmp_path, form)
    assert exported.folder == tmp_path / "mine-files"
    names = {"001 plan.pdf": b"plan", "003 barrel 1.png": b"png", "002 filter.jpg": b"jpeg"}
    assert {f.name: f.read_bytes() for f in exported.folder.iterdir()} == names
    shown = " " if form is ExportForm.JSON else "%20"
    assert all(f"mine-files/{name.replace(' ', shown)}" in text for name in names)
    assert "gone" in text
    if form is ExportForm.HTML:
        assert f'src="{PICTURE}"' not in text
        assert "attachment:" not in text


def test_the_json_says_for_each_word_where_it_belongs(
    written_room: StoreRoom, tmp_path: Path
) -> None:
    made = save_json(written_room, tmp_path)
    assert (made["format"], made["version"]) == ("companion-own-writing", 1)
    assert made["person"] == "Amina Diallo"
    first, answer = made["posts"]
    assert (first["begins_discussion"], first["answers"]) == (True, None)
    assert answer["answers"] == {
        "author": "Kwame Mensah",
        "subject": "Re: Cleaning a sand filter",
    }
    assert answer["text"] == "Thank you & all."
    assert {(each["state"], each["markdown"][:8]) for each in made["drafts"]} == {
        ("queued", "It *wait"),
        ("draft", "A draft:"),
    }
    assert [file["saved_as"] for file in first["files"]] == [
        "mine-files/001 plan.pdf",
        None,
        "mine-files/002 filter.jpg",
    ]


def test_the_page_about_it_explains_every_key_of_the_json(
    written_room: StoreRoom, tmp_path: Path
) -> None:
    has_messages(written_room)
    made = save_json(written_room, tmp_path)
    keys = set(made) | set(made["site"]) | set(made["messages"][0])
    for part in (*made["posts"], *made["drafts"]):
        keys |= set(part) | set(part["files"][0] if part["files"] else {})
    page = DOCUMENT.read_text("utf-8")
    assert not [key for key in sorted(keys) if f"`{key}`" not in page]
    assert f"version is {made['version']}" in page


def test_own_messages_are_in_it_and_those_of_the_other_person_are_not(
    written_room: StoreRoom, tmp_path: Path
) -> None:
    has_messages(written_room)
    made = save_json(written_room, tmp_path)
    assert [(each["to"], each["text"]) for each in made["messages"]] == [("Kwame Mensah", "Hello")]
    assert THEIR_WORDS not in json.dumps(made)


def has_messages(room: StoreRoom) -> None:
    messages = [
        RemoteMessage("1", said.AMINA.remote_id, "<p>Hello</p>", said.minutes(1)),
        RemoteMessage("2", said.KWAME.remote_id, f"<p>{THEIR_WORDS}</p>", said.minutes(2)),
    ]
    told = RemoteConversation("5", ConversationKind.PRIVATE, "", (said.KWAME,), 0, None)
    with room.workspace.database.writing(durable=False) as connection:
        apply_conversations(connection, [told], room.clock(), complete=True)
        apply_messages(connection, "5", messages, (), whole=True)


def test_what_was_sent_and_then_cleared_from_the_cache_is_in_it_still(
    written_room: StoreRoom, tmp_path: Path
) -> None:
    room = written_room
    outbox = room.workspace.outbox_store
    item = room.writes(body="Sent already.")
    room.workspace.writing.queue(item.item_id)
    outbox.begin_attempt(item.item_id, lambda _: "x", None)
    outbox.settle_sent(item.item_id, "1009", "100")
    assert ("sent", "Sent already.") in {
        (each["state"], each["markdown"]) for each in save_json(room, tmp_path)["drafts"]
    }
    room.pulls([said.an_opening_post(), said.a_post("1009", author=said.AMINA)])
    assert "sent" not in {each["state"] for each in save_json(room, tmp_path)["drafts"]}


def test_an_earlier_export_and_its_files_stay_where_a_new_one_fails(
    written_room: StoreRoom, tmp_path: Path
) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    (folder / "mine.html").mkdir()
    with pytest.raises(StorageUnwritable):
        save(written_room, folder, ExportForm.HTML)
    assert [each.name for each in folder.iterdir()] == ["mine.html"]
    with pytest.raises(StorageUnwritable):
        save(written_room, tmp_path / "no such folder", ExportForm.HTML)


def test_a_folder_that_is_there_already_is_left_alone(
    written_room: StoreRoom, tmp_path: Path
) -> None:
    (tmp_path / "mine-files").mkdir()
    (tmp_path / "mine-files" / "precious").touch()
    exported, text = save(written_room, tmp_path, ExportForm.MARKDOWN)
    assert exported.folder == tmp_path / "mine-files-2"
    assert "(mine-files-2/001%20plan.pdf)" in text
    assert (tmp_path / "mine-files" / "precious").exists()


def test_titles_of_others_cannot_change_the_page(reading_room: StoreRoom, tmp_path: Path) -> None:
    room = reading_room
    evil = "<script>alert(1)</script> ![x](https://elsewhere.example/x.png)"
    room.pulls(
        [said.an_opening_post(subject=evil), said.a_post(author=said.AMINA, subject=f"Re {evil}")]
    )
    _, text = save(room, tmp_path, ExportForm.HTML)
    assert "<script" not in text
    assert "&lt;script&gt;" in text
    shown = markdown_to_html(save(room, tmp_path, ExportForm.MARKDOWN)[1])
    assert "<img" not in shown
    assert r"\<script\>" in save(room, tmp_path, ExportForm.MARKDOWN)[1]
    assert f"Re {escape(evil)}" in shown


def test_the_words_of_the_page_are_those_that_are_given(
    written_room: StoreRoom, tmp_path: Path
) -> None:
    words = ExportWords(title="ما كتبته {name}", language="ar", direction="rtl")
    path = tmp_path / "mine.html"
    written_room.workspace.own_export.save(path, ExportForm.HTML, words)
    text = path.read_text("utf-8")
    assert '<html lang="ar" dir="rtl">' in text
    assert "ما كتبته Amina Diallo" in text
