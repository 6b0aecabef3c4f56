"""The storage page of the settings, one's own words as a file, diagnostics, and about."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtWidgets import QFileDialog, QLabel, QMessageBox, QWidget

from companion.domain.draft import ItemState
from companion.store.account_lock import AccountLock
from companion.store.upgrade_backups import backup_path
from tests.ui.answering import answer
from tests.ui.desk import LONG
from tests.ui.test_everyone import CONTROLS, described, is_stop, walk, walk_by_tab
from tests.ui.test_limits import open_settings
from tests.ui.test_window import FORUM
from ui.language import speak

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.ui.desk import Desk
    from ui.views.diagnostics_dialog import DiagnosticsDialog
    from ui.views.settings_dialog import SettingsDialog


@pytest.fixture(autouse=True)
def english_afterwards() -> Iterator[None]:
    yield
    speak("en")


def parts(dialog: SettingsDialog) -> dict[str, str]:
    """Return what the page says that things take, by their names."""
    found = {}
    for each in dialog.storage.use_group.rows:
        assert isinstance(each.field, QLabel)
        found[each.field.accessibleName()] = each.field.text()
    return found


def open_storage(desk: Desk) -> SettingsDialog:
    dialog = open_settings(desk)
    with desk.qtbot.waitSignal(dialog.storage.looked, timeout=LONG):
        dialog.storage.look()  # the first look may be over before all groups are there
    return dialog


def test_the_page_says_what_takes_how_much_and_is_searched(sample_desk: Desk) -> None:
    workspace = sample_desk.session.workspace
    backup_path(workspace.database.path, "0001").write_bytes(b"x" * 2_000_000)
    dialog = open_storage(sample_desk)
    said = parts(dialog)
    assert list(said)[:3] == ["All together", "Texts", "Search index"]
    assert said["Copies from upgrades"] == "2.0 MB"
    assert all(said.values())
    dialog.search.setText("search index")
    shown = [row for row in dialog.storage.use_group.rows if row.isVisible()]
    assert [row.field.accessibleName() for row in shown] == ["Search index"]
    dialog.storage.look()
    with sample_desk.qtbot.waitSignal(dialog.storage.looked, timeout=LONG):
        pass
    assert [row.isVisible() for row in dialog.storage.use_group.rows].count(True) == 1
    dialog.reject()


def test_everything_can_be_cleared_and_comes_back_and_what_waits_is_sent(
    sample_desk: Desk,
) -> None:
    desk = sample_desk
    desk.open_forum(FORUM)
    read = desk.read("What was hard")
    desk.sync()
    desk.work_offline()
    desk.begin_reply(read.discussion_id)
    desk.composer.text.setPlainText("It was the lid.")
    item = desk.send()
    dialog = open_storage(desk)
    page = dialog.storage
    page.asked.connect(lambda box: answer(box, "Clear everything"))
    with desk.qtbot.waitSignal(page.cleared, timeout=LONG):
        page.clear_all.click()
    assert page.all_row.sentence.endswith("freed.")
    dialog.reject()
    desk.until(lambda: desk.rows() == [])
    kept = desk.session.workspace.writing.item(item.item_id)
    assert (kept.state, kept.origin.discussion) == (ItemState.QUEUED, read.title)
    desk.work_offline(offline=False)
    desk.until(lambda: desk.session.workspace.writing.item(item.item_id).state is ItemState.SENT)
    desk.until(desk.rows)


def test_nothing_is_cleared_unless_the_person_says_so(sample_desk: Desk) -> None:
    desk = sample_desk
    page = open_storage(desk).storage
    questions: list[QMessageBox] = []
    page.asked.connect(questions.append)
    page.clear_all.click()
    (question,) = questions
    assert "drafts" in question.informativeText()
    leave = question.defaultButton()
    assert question.standardButton(leave) is QMessageBox.StandardButton.Cancel
    leave.click()
    assert desk.session.workspace.status().figures.posts > 0


def test_a_sync_at_work_is_waited_for_in_words(sample_desk: Desk) -> None:
    desk = sample_desk
    desk.work_offline()
    page = open_storage(desk).storage
    page.asked.connect(lambda box: answer(box, "Clear everything"))
    with AccountLock(desk.session.workspace.folder):
        page.clear_all.click()
        desk.until(lambda: "A sync is at work" in page.all_row.sentence)
    assert page.clear_all.isEnabled()
    assert desk.session.workspace.status().figures.posts > 0


def test_a_draft_that_is_open_goes_on_when_everything_is_cleared(sample_desk: Desk) -> None:
    desk = sample_desk
    desk.open_forum(FORUM)
    read = desk.read("What was hard")
    desk.begin_reply(read.discussion_id)
    desk.composer.text.setPlainText("It was")
    desk.until(desk.session.workspace.writing.drafts)
    desk.work_offline()
    page = open_storage(desk).storage
    page.asked.connect(lambda box: answer(box, "Clear everything"))
    with desk.qtbot.waitSignal(page.cleared, timeout=LONG):
        page.clear_all.click()
    assert desk.app.settings_dialog is not None
    desk.app.settings_dialog.reject()
    (draft,) = desk.session.workspace.writing.drafts()
    assert draft.draft.body == "It was"
    assert draft.origin.discussion == read.title


@pytest.mark.parametrize("ending", [".html", ".md", ".json"])
def test_own_words_are_saved_from_the_menu(sample_desk: Desk, tmp_path: Path, ending: str) -> None:
    desk = sample_desk
    desk.open_forum(FORUM)
    desk.work_offline()
    desk.begin_reply(desk.read("What was hard").discussion_id)
    desk.composer.text.setPlainText("It was the *lid*.")
    desk.send()
    asked: list[QFileDialog | QMessageBox] = []
    exporting = desk.window.exporting
    exporting.asked.connect(asked.append)
    desk.window.actions_.export_own.trigger()
    (dialog,) = asked
    assert isinstance(dialog, QFileDialog)
    dialog.reject()
    path = tmp_path / f"mine{ending}"
    with desk.qtbot.waitSignal(exporting.saved, timeout=LONG):
        exporting.save(path)
    text = path.read_text("utf-8")
    assert ("<em>lid</em>" if ending == ".html" else "*lid*") in text
    box = asked[-1]
    assert isinstance(box, QMessageBox)
    assert str(path) in box.informativeText()
    box.reject()


def test_each_button_of_the_page_saves_in_its_form(sample_desk: Desk, tmp_path: Path) -> None:
    desk = sample_desk
    page = open_storage(desk).storage
    for form, button in page.exports.items():
        with desk.qtbot.waitSignal(page.exporting.asked, timeout=LONG) as asked:
            button.click()
        dialog = asked.args[0]
        assert dialog.defaultSuffix() == form.suffix.removeprefix(".")
        assert button.accessibleName() == f"Export as {button.text()}"
        path = tmp_path / f"mine{form.suffix}"
        with desk.qtbot.waitSignal(page.exporting.saved, timeout=LONG):
            dialog.fileSelected.emit(str(path))
        dialog.reject()
        assert path.exists()
    assert json.loads((tmp_path / "mine.json").read_text("utf-8"))["version"] == 1


def test_an_export_speaks_the_language_of_the_window(sample_desk: Desk, tmp_path: Path) -> None:
    desk = sample_desk
    speak("ar")
    path = tmp_path / "mine.html"
    with desk.qtbot.waitSignal(desk.window.exporting.saved, timeout=LONG):
        desk.window.exporting.save(path)
    assert 'lang="ar" dir="rtl"' in path.read_text("utf-8")


def test_an_export_that_fails_says_why(sample_desk: Desk, tmp_path: Path) -> None:
    desk = sample_desk
    with desk.qtbot.waitSignal(desk.session.failed, timeout=LONG):
        desk.window.exporting.save(tmp_path / "no such folder" / "mine.html")
    desk.until(lambda: desk.window.findChildren(QMessageBox))
    desk.window.findChildren(QMessageBox)[0].reject()


def open_diagnostics(desk: Desk) -> DiagnosticsDialog:
    desk.window.actions_.diagnostics.trigger()
    dialog = desk.app.about.diagnostics
    assert dialog is not None
    assert not dialog.copy.isEnabled()
    with desk.qtbot.waitSignal(dialog.filled, timeout=LONG):
        pass
    return dialog


def test_the_diagnostics_are_read_first_then_copied_and_saved(
    sample_desk: Desk, tmp_path: Path
) -> None:
    desk = sample_desk
    dialog = open_diagnostics(desk)
    text = dialog.text.toPlainText()
    assert dialog.text.isReadOnly()
    for words in ("Qt: 6.", "screens: ", "site offers: ", "sync_every_minutes: 15"):
        assert words in text
    assert desk.session.own_name not in text
    dialog.copy.click()
    assert QGuiApplication.clipboard().text() == text
    path = tmp_path / "report.txt"
    with desk.qtbot.waitSignal(dialog.asked, timeout=LONG) as asked:
        dialog.save.click()
    with desk.qtbot.waitSignal(dialog.saved, timeout=LONG):
        asked.args[0].fileSelected.emit(str(path))
    asked.args[0].reject()
    assert path.read_text("utf-8") == text
    dialog.reject()


def test_the_diagnostics_are_there_without_an_account(desk: Desk) -> None:
    dialog = open_diagnostics(desk)
    assert "Qt: 6." in dialog.text.toPlainText()
    dialog.reject()


def test_about_names_every_library_with_its_licence(desk: Desk) -> None:
    desk.window.actions_.about.trigger()
    dialog = desk.app.about.about
    assert dialog is not None
    with desk.qtbot.waitSignal(dialog.filled, timeout=LONG):
        pass
    named = {each.name: each for each in dialog.libraries}
    assert next(iter(named)) == "Companion"
    assert {"httpx", "SQLAlchemy", "PySide6_Essentials", "Python", "SQLite"} <= named.keys()
    assert "pytest" not in named
    assert [each.name for each in dialog.libraries if not each.licence] == []
    assert dialog.list.topLevelItemCount() == len(named)
    item = dialog.list.topLevelItem(list(named).index("httpx"))
    assert item is not None
    dialog.list.setCurrentItem(item)
    assert "Redistribution" in dialog.text.toPlainText()
    assert dialog.page.isEnabled()
    shown = [each.text() for each in dialog.findChildren(QLabel)]
    assert any("Lesser General Public License" in text for text in shown)
    assert dialog.text.layoutDirection() is Qt.LayoutDirection.LeftToRight
    dialog.reject()


def test_every_control_of_the_dialogs_has_a_name_and_is_reached_by_tab(desk: Desk) -> None:
    diagnostics = open_diagnostics(desk)
    assert unnamed_and_unreached(desk, diagnostics) == []
    diagnostics.reject()
    desk.window.actions_.about.trigger()
    about = desk.app.about.about
    assert about is not None
    with desk.qtbot.waitSignal(about.filled, timeout=LONG):
        pass
    about.list.setCurrentIndex(about.list.model().index(0, 0))
    assert unnamed_and_unreached(desk, about) == []
    about.reject()


def unnamed_and_unreached(desk: Desk, screen: QWidget) -> list[str]:
    """Return the controls that screen readers or the Tab key would miss."""
    name = QAccessible.Text.Name
    unnamed = [
        path
        for path, each in walk(screen)
        if each.role() in CONTROLS and not each.text(name).strip()
    ]
    wanted = {each for each in screen.findChildren(QWidget) if is_stop(each)}
    unreached = wanted - walk_by_tab(desk, screen, wanted)
    return [*unnamed, *(described(each) for each in unreached)]
