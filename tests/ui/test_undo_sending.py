"""What was just sent can be taken back, and goes out by itself when it cannot any more."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from companion.domain.draft import ItemState
from tests.ui.desk import LONG
from tests.ui.test_composer import PAINT, write_reply
from tests.ui.test_limits import open_settings
from tests.ui.test_window import FORUM, METER
from ui.models.navigation import Place

if TYPE_CHECKING:
    from companion.domain.draft import OutboxItem
    from tests.ui.desk import Desk

WORDS = "We wash the sand each week."


@pytest.fixture
def undo_desk(sample_desk: Desk) -> Desk:
    """At a desk where sending can be undone for as long as a test takes."""
    sample_desk.open_forum(FORUM)
    sample_desk.session.undo_for = timedelta(minutes=10)
    return sample_desk


def state(desk: Desk, item: OutboxItem) -> ItemState:
    return desk.session.workspace.writing.item(item.item_id).state


def send_reply(desk: Desk, cursor: int = 7) -> OutboxItem:
    write_reply(desk, METER, WORDS)
    place = desk.composer.text.textCursor()
    place.setPosition(cursor)
    desk.composer.text.setTextCursor(place)
    with desk.qtbot.waitSignal(desk.composer.queued, timeout=LONG) as queued:
        desk.qtbot.keyClick(
            desk.composer.text, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier
        )
    item: OutboxItem = queued.args[0]
    return item


def test_undo_brings_the_words_back_with_the_cursor_where_it_was(undo_desk: Desk) -> None:
    desk = undo_desk
    item = send_reply(desk)
    bar = desk.window.undo_bar
    assert bar.isVisible()
    assert "Queued" in bar.accessibleName()
    with desk.qtbot.waitSignal(desk.composer.opened, timeout=LONG):
        bar.button.click()
    assert desk.composer.text.toPlainText() == WORDS
    assert desk.composer.text.textCursor().position() == 7
    assert state(desk, item) is ItemState.DRAFT
    assert not bar.isVisible()
    desk.sync()
    assert state(desk, item) is ItemState.DRAFT, "nothing of it has gone out"


def test_undo_leads_back_from_wherever_the_person_has_gone(undo_desk: Desk) -> None:
    desk = undo_desk
    item = send_reply(desk)
    desk.read(PAINT)
    with desk.qtbot.waitSignal(desk.composer.opened, timeout=LONG):
        desk.window.actions_.undo_discard.trigger()
    assert METER in desk.pane.title
    assert desk.composer.item_id == item.item_id


def test_what_can_be_undone_no_more_is_sent_by_itself(undo_desk: Desk) -> None:
    desk = undo_desk
    desk.session.undo_for = timedelta(milliseconds=1)
    item = send_reply(desk)
    assert item.not_before is not None
    desk.until(lambda: state(desk, item) is ItemState.SENT)
    desk.until(lambda: not desk.window.undo_bar.isVisible())


def test_sync_now_is_the_persons_word_to_send_it(undo_desk: Desk) -> None:
    desk = undo_desk
    item = send_reply(desk)
    assert state(desk, item) is ItemState.QUEUED
    desk.sync()
    desk.until(lambda: state(desk, item) is ItemState.SENT)
    desk.until(lambda: not desk.window.undo_bar.isVisible())


def test_an_item_that_is_edited_elsewhere_is_not_offered_any_longer(undo_desk: Desk) -> None:
    desk = undo_desk
    send_reply(desk)
    desk.window.navigation.select(Place.OUTBOX)
    desk.until(lambda: desk.window.outbox.model.values)
    desk.window.outbox.list.setCurrentIndex(desk.window.outbox.model.index(0, 0))
    desk.until(lambda: desk.window.item_detail.item)
    with desk.qtbot.waitSignal(desk.composer.opened, timeout=LONG):
        desk.window.item_detail.edit_wanted.emit(desk.window.item_detail.item, "")
    desk.until(lambda: not desk.window.undo_bar.isVisible())


def test_the_setting_says_for_how_long(sample_desk: Desk) -> None:
    desk = sample_desk
    desk.open_forum(FORUM)
    send_reply(desk)
    assert not desk.window.undo_bar.isVisible(), "off at this desk"
    dialog = open_settings(desk)
    dialog.undo_send.setCurrentIndex(dialog.undo_send.findData(20))
    dialog.keep.click()
    assert desk.app.settings.undo_send_seconds == 20
    write_reply(desk, METER, WORDS)
    item = desk.send()
    assert item.not_before is not None
    assert item.queued_at is not None
    assert item.not_before - item.queued_at >= timedelta(seconds=20)
    assert desk.window.undo_bar.isVisible()
