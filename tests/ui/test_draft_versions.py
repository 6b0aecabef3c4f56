"""Earlier versions of a draft: what has changed since, copied and brought back."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from companion.domain.draft import Draft
from companion.domain.writing import DraftVersion
from tests.ui.desk import LONG, Desk
from tests.ui.fakes import NOW
from tests.ui.test_composer import write_reply
from tests.ui.test_window import FORUM, METER
from ui.application import CompanionApplication
from ui.views.draft_versions_dialog import DraftVersionsDialog

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from companion.domain.draft import OutboxItem

LONG_TEXT = "We wash the upper layer of the sand each week with two buckets of clean water."
SHORT_TEXT = "We wash the sand each month."


def save(desk: Desk, words: str) -> OutboxItem:
    desk.composer.text.setPlainText(words)
    with desk.qtbot.waitSignal(desk.composer.saved, timeout=LONG) as saved:
        desk.composer.save_now()
    item: OutboxItem = saved.args[0]
    return item


def begin(desk: Desk) -> OutboxItem:
    """Write much, and then let most of it go."""
    desk.open_forum(FORUM)
    write_reply(desk, METER, "")
    save(desk, LONG_TEXT)
    return save(desk, SHORT_TEXT)


def open_versions(desk: Desk) -> DraftVersionsDialog:
    with desk.qtbot.waitSignal(desk.composer.tools.asked, timeout=LONG) as asked:
        desk.composer.tools.versions.trigger()
    dialog = asked.args[0]
    assert isinstance(dialog, DraftVersionsDialog)
    with desk.qtbot.waitSignal(dialog.listed, timeout=LONG):
        pass
    return dialog


def bodies(desk: Desk, item: OutboxItem) -> list[str]:
    return [each.body for each in desk.session.workspace.aids.versions(item.item_id)]


def test_what_went_and_what_came_is_marked_by_more_than_colour(sample_desk: Desk) -> None:
    desk = sample_desk
    begin(desk)
    dialog = open_versions(desk)
    assert dialog.list.count() == 1
    row = dialog.list.item(0)
    assert row is not None
    assert "16 word" in row.text()
    spoken = row.data(Qt.ItemDataRole.AccessibleTextRole)
    assert "1 came, 11 went" in spoken
    desk.until(dialog.difference.toPlainText)
    marked = dialog.difference.toHtml()
    assert "line-through" in marked
    assert "underline" in marked
    assert "month." in dialog.difference.toPlainText()
    assert "buckets" in dialog.difference.toPlainText()
    dialog.reject()


def test_what_is_brought_back_leaves_the_words_that_were_there_as_a_version(
    sample_desk: Desk,
) -> None:
    desk = sample_desk
    item = begin(desk)
    dialog = open_versions(desk)
    dialog.back_button.click()
    desk.until(lambda: desk.composer.text.toPlainText() == LONG_TEXT)
    assert bodies(desk, item)[0] == SHORT_TEXT
    desk.until(lambda: desk.session.workspace.writing.item(item.item_id).draft.body == LONG_TEXT)
    dialog = open_versions(desk)
    assert dialog.chosen is not None
    assert dialog.chosen.body == SHORT_TEXT
    dialog.reject()
    desk.composer.text.undo()
    assert desk.composer.text.toPlainText() == SHORT_TEXT, "the field's own undo works, too"


def test_a_version_is_copied_and_the_draft_stays(sample_desk: Desk) -> None:
    desk = sample_desk
    begin(desk)
    dialog = open_versions(desk)
    dialog.copy_button.click()
    assert QGuiApplication.clipboard().text() == LONG_TEXT
    dialog.reject()
    assert desk.composer.text.toPlainText() == SHORT_TEXT


def test_a_draft_that_was_just_begun_has_none_yet(sample_desk: Desk) -> None:
    desk = sample_desk
    desk.open_forum(FORUM)
    write_reply(desk, METER, "")
    dialog = open_versions(desk)
    assert dialog.empty.isVisible()
    assert not dialog.back_button.isEnabled()
    dialog.reject()


def test_versions_are_there_at_the_next_start(
    sample_desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    begin(sample_desk)
    sample_desk.leave()
    desk = Desk(qtbot, CompanionApplication(tmp_path / "data"))
    with qtbot.waitSignal(desk.app.opened, timeout=LONG):
        desk.app.begin()
    desk.until(lambda: desk.composer.text.toPlainText() == SHORT_TEXT)
    dialog = open_versions(desk)
    assert dialog.chosen is not None
    assert dialog.chosen.body == LONG_TEXT
    dialog.reject()


def test_another_title_counts_as_a_difference(sample_desk: Desk) -> None:
    desk = sample_desk
    now = Draft("The new title", "The same words.")
    version = DraftVersion(1, "item", "The old title", now.body, NOW)
    aids = desk.session.workspace.aids
    aids.versions = lambda _item_id: (version, replace(version, subject=now.subject))  # type: ignore[method-assign, assignment]
    dialog = DraftVersionsDialog(desk.app.look, desk.session, now, "item", desk.window)
    dialog.open()
    desk.until(dialog.difference.toPlainText)
    assert dialog.list.count() == 1
    assert dialog.difference.toPlainText().startswith("The old new title")
    dialog.reject()
