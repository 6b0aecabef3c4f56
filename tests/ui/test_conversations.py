"""Messages between people in the window: read, written offline, sent, or refused."""

from __future__ import annotations

import time
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QToolTip

from companion.domain.conversation import ConversationSummary
from companion.domain.destination import Destination, DestinationKind
from companion.domain.draft import Draft, ItemKind, ItemState, OutboxItem
from sync.classroom.message_control import MessageControl
from tests.ui.desk import LONG, Desk
from tests.ui.hands import Keyboard
from ui.application import CompanionApplication
from ui.models.navigation import Place
from ui.models.thread_entries import item_key
from ui.presence.notifier import Notice
from ui.views import conversation_view

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from ui.views.conversation_view import ConversationView


@pytest.fixture
def talking(sample_desk: Desk) -> Desk:
    """The place for messages, with nothing chosen yet."""
    sample_desk.window.navigation.select(Place.MESSAGES)
    sample_desk.until(lambda: summaries(sample_desk))
    return sample_desk


def test_conversation_is_read_at_its_end_and_is_unread_no_more(talking: Desk) -> None:
    desk = talking
    before = unread_shown(desk)
    row = next(each for each in summaries(desk) if each.unread_count)
    assert before >= row.unread_count
    open_conversation(desk, row.name)
    assert row.excerpt[:12] in text_of(desk)
    assert view(desk).browser.keys_on_screen()[-1] == last_key(desk)
    desk.until(lambda: unread_shown(desk) == before - row.unread_count)
    desk.until(lambda: named(desk, row.name).unread_count == 0)


def test_messages_are_not_read_while_nobody_looks(talking: Desk) -> None:
    desk = talking
    row = next(each for each in summaries(desk) if each.unread_count)
    open_conversation(desk, row.name)
    desk.until(lambda: named(desk, row.name).unread_count == 0)
    desk.sync()
    desk.window.navigation.select(Place.OUTBOX)
    peer = username(desk, row.name)
    MessageControl(desk.classroom_path).write_as(peer, "amina", "<p>Are you there?</p>")
    desk.sync()
    desk.until(lambda: named(desk, row.name).unread_count == 1)
    desk.until(lambda: "Are you there?" in text_of(desk))
    assert named(desk, row.name).unread_count == 1
    desk.window.navigation.select(Place.MESSAGES)
    desk.until(lambda: named(desk, row.name).unread_count == 0)


def test_message_written_offline_waits_in_place_and_is_sent_by_the_next_sync(talking: Desk) -> None:
    desk = talking
    name = summaries(desk)[0].name
    desk.work_offline()
    open_conversation(desk, name)
    item = write(desk, "I bring the *pump* on Monday.")
    desk.until(lambda: "I bring the pump on Monday." in text_of(desk))
    assert "waiting to send" in text_of(desk)
    desk.until(lambda: named(desk, name).waiting_count == 1)
    desk.until(lambda: desk.composer.is_open)
    assert desk.composer.text.toPlainText() == ""
    assert desk.composer.text.hasFocus()

    desk.work_offline(offline=False)
    desk.sync()
    desk.until(lambda: state_of(desk, item) is ItemState.SENT)
    desk.until(lambda: "waiting to send" not in text_of(desk))
    assert "I bring the pump on Monday." in text_of(desk)
    desk.until(lambda: named(desk, name).waiting_count == 0)
    written = MessageControl(desk.classroom_path).written_by("amina", username(desk, name))
    assert written[-1].text == "<p>I bring the <em>pump</em> on Monday.</p>"


def test_message_that_waits_is_edited_in_place(talking: Desk) -> None:
    desk = talking
    desk.work_offline()
    open_conversation(desk, summaries(desk)[0].name)
    item = write(desk, "See you at noon.")
    desk.until(lambda: view(desk).browser.entry(item_key(item.item_id)))
    act(desk, "edit", item)
    desk.until(lambda: desk.composer.text.toPlainText() == "See you at noon.")
    desk.until(lambda: view(desk).browser.entry(item_key(item.item_id)) is None)
    write(desk, "See you at one.")
    desk.until(lambda: "See you at one." in text_of(desk))
    assert "noon" not in text_of(desk)


def test_message_that_waits_is_discarded_and_brought_back(talking: Desk) -> None:
    desk = talking
    desk.work_offline()
    open_conversation(desk, summaries(desk)[0].name)
    item = write(desk, "Never mind.")
    desk.until(lambda: view(desk).browser.entry(item_key(item.item_id)))
    act(desk, "discard", item)
    desk.until(lambda: "Never mind." not in text_of(desk))
    desk.window.actions_.undo_discard.trigger()
    desk.until(lambda: state_of(desk, item) is ItemState.DRAFT)


def test_sending_is_undone_within_the_conversation(talking: Desk) -> None:
    desk = talking
    desk.session.undo_for = timedelta(minutes=1)
    open_conversation(desk, summaries(desk)[0].name)
    item = write(desk, "Too early")
    desk.until(lambda: "Too early" in text_of(desk))
    desk.window.actions_.undo_discard.trigger()
    desk.until(lambda: desk.composer.text.toPlainText() == "Too early")
    desk.until(lambda: "Too early" not in text_of(desk))
    assert state_of(desk, item) is ItemState.DRAFT


def test_message_that_could_not_be_sent_says_so_in_list_and_conversation(talking: Desk) -> None:
    desk = talking
    name = summaries(desk)[0].name
    open_conversation(desk, name)
    MessageControl(desk.classroom_path).block("amina", by=username(desk, name))
    item = write(desk, "Do you hear me?")
    desk.until(lambda: state_of(desk, item) is ItemState.REJECTED)
    desk.until(lambda: "could not be sent" in text_of(desk))
    desk.until(lambda: named(desk, name).stuck_count == 1)
    index = desk.window.conversations.model.index_of(
        ("conversation", named(desk, name).conversation_id)
    )
    assert "1 could not be sent" in index.data(Qt.ItemDataRole.AccessibleTextRole)
    act(desk, "why", item)
    desk.until(lambda: desk.window.item_detail.item and desk.window.item_detail.why.text())


def test_begun_message_is_kept_and_gone_on_with(talking: Desk) -> None:
    desk = talking
    first, second = (row.name for row in summaries(desk)[:2])
    open_conversation(desk, first)
    desk.until(lambda: desk.composer.is_open)
    desk.composer.text.setPlainText("Half a")
    open_conversation(desk, second)
    desk.until(lambda: desk.composer.is_open and not desk.composer.text.toPlainText())
    (draft,) = desk.session.workspace.writing.drafts()
    assert (draft.kind, draft.draft.body) == (ItemKind.MESSAGE, "Half a")
    desk.window.edit(draft)
    desk.until(lambda: desk.composer.text.toPlainText() == "Half a")
    assert title(desk) == first


def test_news_come_in_without_a_jump_and_the_pill_leads_to_them(talking: Desk) -> None:
    desk = talking
    name = summaries(desk)[0].name
    peer = username(desk, name)
    control = MessageControl(desk.classroom_path)
    for number in range(30):
        control.write_as(peer, "amina", f"<p>Line {number} of a long story.</p>")
    desk.sync()
    open_conversation(desk, name)
    desk.until(lambda: "Line 29" in text_of(desk))
    desk.until(lambda: named(desk, name).unread_count == 0)
    bar = view(desk).browser.verticalScrollBar()
    bar.setValue(0)
    later = MessageControl(desk.classroom_path, clock=lambda: time.time() + 60)
    later.write_as(peer, "amina", "<p>And one more.</p>")
    desk.sync()
    pill = view(desk).news.pill
    desk.until(pill.isVisible)
    assert pill.text().startswith("1 new message")
    assert bar.value() == 0
    desk.until(lambda: named(desk, name).unread_count)
    desk.window.actions_.show_news.trigger()
    desk.until(lambda: not pill.isVisible())
    assert view(desk).browser.keys_on_screen()[-1] == last_key(desk)
    desk.until(lambda: named(desk, name).unread_count == 0)


def test_long_conversation_shows_earlier_messages_when_asked(
    talking: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = talking
    monkeypatch.setattr(conversation_view, "AT_FIRST", 5)
    name = summaries(desk)[0].name
    peer = username(desk, name)
    control = MessageControl(desk.classroom_path)
    for number in range(12):
        control.write_as(peer, "amina", f"<p>Line {number}.</p>")
    desk.sync()
    open_conversation(desk, name)
    desk.until(lambda: "Line 11." in text_of(desk))
    assert "Line 3." not in text_of(desk)
    desk.until(view(desk).earlier.isVisible)
    view(desk).earlier.click()
    desk.until(lambda: "Line 0." in text_of(desk))
    desk.until(lambda: not view(desk).earlier.isVisible())
    assert not view(desk).news.pill.isVisible()


def test_conversations_are_filtered_by_name_and_by_words(talking: Desk) -> None:
    desk = talking
    pane = desk.window.conversations
    every = len(summaries(desk))
    name = summaries(desk)[0].name
    pane.field.setText(name.split()[0].upper())
    desk.until(lambda: [row.name for row in summaries(desk)] == [name])
    pane.field.setText("nobody says this")
    desk.until(lambda: not summaries(desk))
    pane.field.clear()
    desk.until(lambda: len(summaries(desk)) == every)


def test_first_message_waits_in_the_list_until_there_is_a_conversation(talking: Desk) -> None:
    desk = talking
    desk.work_offline()
    messages = desk.session.workspace.messages
    known = {peer.remote_id for row in summaries(desk) for peer in row.peers}
    posts = [
        post
        for forum in desk.session.workspace.reading.forums()
        for row in desk.session.workspace.reading.discussions(forum.forum_id, limit=20)
        for post in desk.session.workspace.reading.thread(row.discussion_id).posts
    ]
    stranger = next(
        post.author_remote_id
        for post in posts
        if post.can_message and not post.is_own and post.author_remote_id not in known
    )
    assert stranger is not None
    item = messages.write_to_person(stranger, Draft("", "Hello, we have not met."))
    desk.session.queue(item.item_id)
    waiting = desk.window.conversations.model.index_of
    desk.until(lambda: waiting(("item", item.item_id)).isValid())
    desk.work_offline(offline=False)
    desk.sync()
    desk.until(lambda: state_of(desk, item) is ItemState.SENT)
    desk.until(lambda: not waiting(("item", item.item_id)).isValid())
    assert item.recipient is not None
    assert item.recipient.name in {row.name for row in summaries(desk)}


def test_notice_and_open_anything_lead_to_a_conversation(sample_desk: Desk) -> None:
    desk = sample_desk
    row = desk.session.workspace.messages.conversations()[0]
    there = Destination(DestinationKind.CONVERSATION, row.conversation_id)
    desk.app.presence.notifier.chosen.emit(Notice("New", "words", there))
    desk.until(lambda: title(desk) == row.name)
    assert desk.window.middle.currentWidget() is desk.window.conversations
    desk.window.travel.go_back()
    desk.until(lambda: desk.window.middle.currentWidget() is not desk.window.conversations)
    found = desk.session.workspace.places.names().find(row.name)
    assert there in {place.destination for place in found}


def test_discussion_is_read_again_after_a_conversation(sample_desk: Desk) -> None:
    desk = sample_desk
    desk.open_forum("Ideas, tips and hints")
    row = desk.read("What was hard")
    desk.window.actions_.messages.trigger()
    desk.until(lambda: summaries(desk))
    open_conversation(desk, summaries(desk)[0].name)
    with desk.qtbot.waitSignal(desk.pane.thread_shown, timeout=LONG):
        desk.window.actions_.forums.trigger()
    assert desk.pane.discussion_id == row.discussion_id
    assert not desk.composer.is_open


def test_messages_are_read_and_answered_with_keys_alone(sample_desk: Desk) -> None:
    desk = sample_desk
    keys = Keyboard(desk)
    desk.work_offline()
    keys.press("Ctrl+4")
    pane = desk.window.conversations
    desk.until(lambda: summaries(desk))
    desk.until(pane.list.hasFocus)
    keys.press("Down")
    desk.until(lambda: view(desk).conversation)
    desk.until(lambda: desk.composer.is_open)
    assert pane.list.hasFocus()
    keys.press("R")
    desk.until(desk.composer.text.hasFocus)
    keys.type("with keys")
    keys.press("Ctrl+Return")
    desk.until(lambda: "with keys" in text_of(desk))
    desk.until(desk.composer.text.hasFocus)
    keys.press("Esc")
    desk.until(view(desk).browser.hasFocus)


def test_the_next_start_shows_the_conversation_that_was_read(
    talking: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    name = summaries(talking)[1].name
    open_conversation(talking, name)
    talking.until(lambda: talking.composer.is_open)
    talking.composer.text.setPlainText("To be gone on with")
    talking.leave()
    again = Desk(qtbot, CompanionApplication(tmp_path / "data"))
    with qtbot.waitSignal(again.app.opened, timeout=LONG):
        again.app.begin()
    again.until(lambda: title(again) == name)
    again.until(lambda: again.composer.text.toPlainText() == "To be gone on with")
    assert again.window.middle.currentWidget() is again.window.conversations
    again.leave()


def summaries(desk: Desk) -> list[ConversationSummary]:
    """Return the conversations that the list shows."""
    values = desk.window.conversations.model.values
    return [value for value in values if isinstance(value, ConversationSummary)]


def named(desk: Desk, name: str) -> ConversationSummary:
    return next(row for row in summaries(desk) if row.name == name)


def open_conversation(desk: Desk, name: str) -> None:
    """Choose a conversation in the list, and wait until all of it can be read."""
    pane = desk.window.conversations
    number = named(desk, name).conversation_id
    pane.list.setCurrentIndex(pane.model.index_of(("conversation", number)))
    desk.until(lambda: view(desk).conversation_id == number and view(desk).conversation)
    desk.until(lambda: view(desk).browser.entry(last_key(desk)))


def view(desk: Desk) -> ConversationView:
    return desk.pane.conversation


def text_of(desk: Desk) -> str:
    return view(desk).browser.toPlainText()


def title(desk: Desk) -> str:
    return view(desk).title if desk.pane.is_conversing else ""


def last_key(desk: Desk) -> str:
    return view(desk).last_key or ""


def write(desk: Desk, words: str) -> OutboxItem:
    desk.until(lambda: desk.composer.is_open)
    desk.composer.text.setPlainText(words)
    return desk.send()


def act(desk: Desk, action: str, item: OutboxItem) -> None:
    view(desk).browser.action_wanted.emit(action, item_key(item.item_id))


def state_of(desk: Desk, item: OutboxItem) -> ItemState:
    return desk.session.workspace.writing.item(item.item_id).state


def unread_shown(desk: Desk) -> int:
    """Return the count beside Messages in the navigation."""
    rows = desk.window.navigation.rows
    row = rows.row(rows.index_of(Place.MESSAGES))
    assert row is not None
    return row.count


def username(desk: Desk, name: str) -> str:
    people = {user.full_name: user.username for user in desk.app.sample.users}
    return people[name]


def test_a_picture_pasted_into_a_message_is_refused_in_words(talking: Desk) -> None:
    desk = talking
    open_conversation(desk, summaries(desk)[0].name)
    desk.until(lambda: desk.composer.is_open)
    picture = QMimeData()
    picture.setImageData(QImage(8, 8, QImage.Format.Format_RGB32))
    desk.composer.text.insertFromMimeData(picture)
    desk.until(lambda: QToolTip.text() == "No files or pictures can go along here.")
    assert desk.composer.item_id is None
