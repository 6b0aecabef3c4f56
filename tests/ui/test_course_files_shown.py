"""Files of courses in the window: downloaded, watched, paused, opened and removed."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from companion.domain.files import FileState
from sync.classroom.file_control import FileControl
from tests.ui.test_course_page import FORMS, WATER, open_course, read, view
from ui.course_file_wording import FileDeed, course_file_state
from ui.views.download_choice import DownloadChoice
from ui.views.downloads_dialog import DownloadsDialog

if TYPE_CHECKING:
    from PySide6.QtCore import QUrl

    from companion.domain.course_files import CourseFile
    from tests.ui.desk import Desk

HANDBOOK = "Handbook for the hand pump (PDF)"
PDF = "hand-pump-handbook.pdf"


@pytest.fixture
def desk(sample_desk: Desk) -> Desk:
    """The app with a course opened."""
    open_course(sample_desk, WATER)
    return sample_desk


def shown(desk: Desk) -> dict[str, CourseFile]:
    """The files of the activity that is read, by name, as the list shows them."""
    return {one.file.name: one for one in view(desk).files.files}


def state(desk: Desk, name: str) -> FileState | None:
    found = shown(desk).get(name)
    return None if found is None else found.file.state


def press(desk: Desk, deed: FileDeed) -> None:
    made = view(desk).file_bar.buttons[deed]
    assert made.isVisible()
    made.click()


def choice(desk: Desk) -> DownloadChoice:
    """Open the choice of what to download by its action."""
    dialogs: list[object] = []
    desk.window.downloads.asked.connect(dialogs.append)
    desk.window.course.actions.download_files.trigger()
    (dialog,) = dialogs
    assert isinstance(dialog, DownloadChoice)
    desk.until(dialog.scope.count)
    return dialog


def queue(desk: Desk) -> DownloadsDialog:
    """Open the downloads from the status strip's word or by the action."""
    dialogs: list[object] = []
    desk.window.downloads.asked.connect(dialogs.append)
    desk.window.course.actions.downloads.trigger()
    dialog = dialogs[0]
    assert isinstance(dialog, DownloadsDialog)
    desk.until(lambda: dialog.queue)
    return dialog


def test_file_is_downloaded_opened_and_removed_by_the_buttons_below_the_list(desk: Desk) -> None:
    given: list[Path] = []

    def note(url: QUrl) -> bool:
        given.append(Path(url.toLocalFile()))
        return True

    desk.pane.files.opener = note
    read(desk, HANDBOOK)
    assert state(desk, PDF) is FileState.NOT_KEPT
    press(desk, FileDeed.DOWNLOAD)
    desk.until(lambda: state(desk, PDF) is FileState.KEPT)
    press(desk, FileDeed.OPEN)
    desk.until(lambda: given)
    assert given[0].name == PDF
    assert given[0].read_bytes().startswith(b"%PDF")
    desk.until(desk.window.strip.downloads.isHidden)
    press(desk, FileDeed.REMOVE)
    desk.until(lambda: state(desk, PDF) is FileState.NOT_KEPT)


def test_enter_on_a_file_fetches_and_opens_it(desk: Desk) -> None:
    given: list[str] = []

    def note(url: QUrl) -> bool:
        given.append(url.toLocalFile())
        return True

    desk.pane.files.opener = note
    read(desk, FORMS)
    files = view(desk).files
    files.setFocus()
    QTest.keyClick(files, Qt.Key.Key_Return)
    desk.until(lambda: given)
    assert Path(given[0]).name == shown(desk)["pump-log.csv"].file.name


def test_all_files_of_a_folder_come_by_one_button(desk: Desk) -> None:
    read(desk, FORMS)
    everything = view(desk).file_bar.everything
    assert everything.text() == "Download all 5"
    everything.click()
    desk.until(lambda: all(one.file.digest for one in shown(desk).values()))
    assert everything.isHidden()


def test_course_is_wished_for_below_a_size_with_the_sum_said_before(desk: Desk) -> None:
    dialog = choice(desk)
    assert dialog.scope.itemText(0) == "the whole course"
    assert "674 kB" not in dialog.sum.text()
    whole = dialog.sum.text()
    dialog.limited.setChecked(True)
    assert dialog.sum.text() == whole
    materials = FileControl(desk.classroom_path)
    materials.put("water-forms", "film.mp4", bytes(1_500_000))
    dialog.reject()
    desk.sync()
    dialog = choice(desk)
    dialog.limited.setChecked(True)
    dialog.limit.setValue(1)
    assert "1 larger left out" in dialog.sum.text()
    dialog.download.click()
    read(desk, FORMS)
    desk.until(lambda: state(desk, "pump-log.csv") is FileState.KEPT)
    assert state(desk, "film.mp4") is FileState.TOO_LARGE
    dialog = choice(desk)
    assert dialog.wish.text() == "So far wanted: all up to 1.0 MB"
    assert dialog.stop.isVisible()
    dialog.remove.click()
    desk.until(lambda: state(desk, "pump-log.csv") is FileState.NOT_KEPT)


def test_queue_is_paused_and_gone_on_with_and_the_strip_tells_of_it(desk: Desk) -> None:
    desk.work_offline()
    choice(desk).download.click()
    strip = desk.window.strip
    desk.until(strip.downloads.isVisible)
    dialog = queue(desk)
    assert queue(desk) is dialog
    assert dialog.queue is not None
    assert len(dialog.list.files) == len(dialog.queue.files) >= 7
    assert "file" in dialog.head.text()
    dialog.pause.click()
    desk.until(lambda: dialog.queue is not None and dialog.queue.is_paused)
    desk.until(lambda: "paused" in strip.downloads.text())
    assert dialog.pause.text() == "Go on with all"
    first = dialog.list.files[0].file
    assert first.state is FileState.PAUSED
    dialog.file_bar.buttons[FileDeed.REMOVE].click()
    desk.until(lambda: first.address not in {one.file.address for one in dialog.list.files})
    dialog.pause.click()
    desk.until(lambda: dialog.queue is not None and not dialog.queue.is_paused)
    desk.work_offline(offline=False)
    desk.until(lambda: dialog.queue is not None and not dialog.queue.files)
    desk.until(strip.downloads.isHidden)
    dialog.close()
    assert desk.window.downloads._queue is None


def test_file_that_could_not_be_had_says_why_and_can_be_tried_again(desk: Desk) -> None:
    materials = FileControl(desk.classroom_path)
    content = materials.content("water-handbook", PDF)
    materials.remove("water-handbook", PDF, quietly=True)
    read(desk, HANDBOOK)
    press(desk, FileDeed.DOWNLOAD)
    desk.until(lambda: state(desk, PDF) is FileState.FAILED)
    assert "The site does not have it any more." in view(desk).file_bar.problem.text()
    assert view(desk).file_bar.buttons[FileDeed.DOWNLOAD].text() == "Try again"
    materials.put("water-handbook", PDF, content)
    press(desk, FileDeed.DOWNLOAD)
    desk.until(lambda: state(desk, PDF) is FileState.KEPT)


def test_progress_is_shown_in_the_row(desk: Desk) -> None:
    read(desk, HANDBOOK)
    desk.work_offline()
    press(desk, FileDeed.DOWNLOAD)
    desk.until(lambda: state(desk, PDF) is FileState.WAITING)
    one = shown(desk)[PDF]
    view(desk).files.note_progress(one.file.address, one.file.size_bytes * 2 // 5 + 1)
    assert course_file_state(shown(desk)[PDF]) == "40 % of 674 kB"
