"""Course packs in the window: made from a course's page, taken in by the menu or by dropping."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QFileDialog, QMessageBox

from companion.domain.pack import PackFiles, PackMade, PackTaken
from tests.ui.test_course_page import WATER, open_course
from ui.views.pack_dialog import PackDialog
from ui.widgets.work_progress import WorkProgress

if TYPE_CHECKING:
    from pathlib import Path

    from tests.ui.desk import Desk


@pytest.fixture
def desk(sample_desk: Desk) -> Desk:
    """The app with a course opened."""
    open_course(sample_desk, WATER)
    return sample_desk


def asked(desk: Desk) -> list[object]:
    dialogs: list[object] = []
    desk.window.packs.asked.connect(dialogs.append)
    return dialogs


def a_pack(desk: Desk, path: Path) -> PackMade:
    """Make a pack of the course that is shown."""
    course_id = desk.window.course.pane.course_id
    assert course_id is not None
    with desk.qtbot.waitSignal(desk.window.packs.made, timeout=20_000) as made:
        desk.window.packs.save(course_id, path, PackFiles.SMALL)
    found: PackMade = made.args[0]
    return found


def forget_everything(desk: Desk) -> None:
    desk.session.workspace.storage.clear_all()


def close_boxes(dialogs: list[object]) -> None:
    for each in dialogs:
        if isinstance(each, QMessageBox):
            each.accept()
    dialogs.clear()


def drop(desk: Desk, path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    event = QDropEvent(
        QPointF(20, 20),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    event.ignore()
    desk.window.dropEvent(event)
    assert event.isAccepted()


def test_choice_says_before_how_large_a_pack_gets_and_where_it_goes(
    desk: Desk, tmp_path: Path
) -> None:
    dialogs = asked(desk)
    desk.window.course.actions.make_pack.trigger()
    (dialog,) = dialogs
    assert isinstance(dialog, PackDialog)
    desk.until(dialog.make.isEnabled)
    assert "kB" in dialog.choices[PackFiles.ALL].text()
    assert dialog.choice is PackFiles.NONE, "no file of the course is here"
    assert not dialog.choices[PackFiles.ALL].isEnabled()
    dialog.make.click()
    place = dialogs[-1]
    assert isinstance(place, QFileDialog)
    assert place.defaultSuffix() == "companionpack"
    with desk.qtbot.waitSignal(desk.window.packs.made, timeout=20_000):
        place.fileSelected.emit(str(tmp_path / "water.companionpack"))
    place.reject()
    assert (tmp_path / "water.companionpack").is_file()
    close_boxes(dialogs)


def test_dropped_pack_is_taken_in_and_marked_until_the_site_has_been_asked(
    desk: Desk, tmp_path: Path
) -> None:
    dialogs = asked(desk)
    path = tmp_path / "water.companionpack"
    made = a_pack(desk, path)
    close_boxes(dialogs)
    forget_everything(desk)
    with desk.qtbot.waitSignal(desk.window.packs.taken, timeout=20_000) as taken:
        drop(desk, path)
    found: PackTaken = taken.args[0]
    assert found.posts == made.posts
    pane = desk.window.course.pane
    desk.until(lambda: not pane.unchecked.isHidden())
    assert "not yet checked" in pane.unchecked.text()
    close_boxes(dialogs)
    desk.sync()
    desk.until(pane.unchecked.isHidden)


def test_file_that_is_no_pack_is_refused_with_a_sentence(desk: Desk, tmp_path: Path) -> None:
    dialogs = asked(desk)
    path = tmp_path / "water.companionpack"
    path.write_bytes(b"no pack")
    desk.window.packs.take(path)
    desk.until(lambda: any(isinstance(each, QMessageBox) for each in dialogs))
    box = next(each for each in dialogs if isinstance(each, QMessageBox))
    assert "not a course pack" in box.text()
    close_boxes(dialogs)


def test_pack_can_be_stopped_and_leaves_nothing(desk: Desk, tmp_path: Path) -> None:
    dialogs = asked(desk)
    path = tmp_path / "stick" / "water.companionpack"
    path.parent.mkdir()
    course_id = desk.window.course.pane.course_id
    assert course_id is not None
    desk.window.packs.save(course_id, path, PackFiles.SMALL)
    progress = next(each for each in dialogs if isinstance(each, WorkProgress))
    progress.stop.click()
    desk.session.run_at_length(lambda: None, lambda _none: dialogs.append("after it"))
    desk.until(lambda: "after it" in dialogs)
    assert list(path.parent.iterdir()) == []


def test_pack_that_a_later_start_brings_is_taken_in(desk: Desk, tmp_path: Path) -> None:
    dialogs = asked(desk)
    path = tmp_path / "water.companionpack"
    a_pack(desk, path)
    with desk.qtbot.waitSignal(desk.window.packs.taken, timeout=20_000) as taken:
        desk.app.arrivals.take([str(path)], False)
    assert not taken.args[0].is_new
    close_boxes(dialogs)
