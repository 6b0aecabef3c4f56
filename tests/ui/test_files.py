"""Files of posts in the window: shown, opened, saved and kept, with and without a connection."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QUrl
from PySide6.QtGui import QColor, QImage, QImageWriter, QTextCursor, QTextImageFormat

from companion.domain.course import Keep
from companion.domain.files import FileState
from tests.ui.answering import answer
from tests.ui.desk import LONG
from tests.ui.test_window import FORUM
from ui.file_links import file_address_in
from ui.models.navigation import Place

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QMessageBox

    from companion.domain.files import FileView
    from tests.ui.desk import Desk

CONTENT = b"%PDF-1.4 " + bytes(range(256)) * 20


def picture_bytes(width: int = 400, height: int = 200) -> bytes:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor("teal"))
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert QImageWriter(buffer, QByteArray(b"PNG")).write(image)
    return bytes(content.data())


class FileDesk:
    """A desk at which the system's programs are only noted."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self.given: list[Path] = []
        self.boxes: list[QMessageBox] = []
        desk.pane.files.opener = self._note
        desk.pane.files.asked.connect(self.boxes.append)

    def _note(self, url: QUrl) -> bool:
        from pathlib import Path

        self.given.append(Path(url.toLocalFile()))
        return True

    def post_with(self, title: str, *names: str, picture: str = "", content: bytes = b"") -> None:
        """Let a peer post files; read what came."""
        hand = self.desk.classroom
        forum = next(f for f in self.desk.session.workspace.reading.forums() if f.name == FORUM)
        text = f'<p>Look: <img src="@@PLUGINFILE@@/{picture}" alt="A crack"></p>' if picture else ""
        made = hand.add_discussion_as("abebe", int(forum.remote_id), title, text or "<p>Look.</p>")
        post = hand.first_post(made)
        for name in names:
            hand.put_file(post.id, name, CONTENT, mimetype="application/pdf")
        if picture:
            hand.put_file(post.id, picture, content or picture_bytes(), inline=True)
        self.desk.sync()
        self.desk.open_forum(FORUM)
        self.desk.until(lambda: any(title in row.title for row in self.desk.rows()))
        self.desk.read(title)

    def file(self, name: str) -> FileView:
        files = self.desk.session.workspace.files
        return next(file for file in files.all() if file.name == name)

    def click(self, words: str) -> None:
        """Follow the link that some words of the thread are."""
        self.desk.pane.browser.follow(self.link_at(words))

    def link_at(self, words: str) -> QUrl:
        cursor = self.desk.pane.browser.document().find(words)
        assert not cursor.isNull(), self.desk.thread_text()
        return QUrl(cursor.charFormat().anchorHref())

    def said(self) -> str:
        self.desk.until(lambda: self.boxes)
        box = self.boxes.pop()
        words = f"{box.text()} {box.informativeText()}"
        box.close()
        return words


@pytest.fixture
def files(sample_desk: Desk) -> FileDesk:
    return FileDesk(sample_desk)


def test_attachment_is_fetched_and_opened_as_a_private_copy_under_its_name(
    files: FileDesk,
) -> None:
    files.post_with("A plan", "plan of the pump.pdf")
    assert "plan of the pump.pdf" in files.desk.thread_text()
    assert "on the site" in files.desk.thread_text()
    assert file_address_in(files.link_at("plan of the pump")) == (
        files.file("plan of the pump.pdf").address
    )
    files.click("plan of the pump")
    files.desk.until(lambda: files.given)
    (copy,) = files.given
    assert copy.name == "plan of the pump.pdf"
    assert copy.read_bytes() == CONTENT
    assert copy.parent.stat().st_mode & 0o777 == 0o700
    files.desk.until(lambda: "on this computer" in files.desk.thread_text())
    files.click("plan of the pump")
    files.desk.until(lambda: len(files.given) == 2)


def test_file_that_is_not_here_says_so_while_one_works_offline_and_comes_later(
    files: FileDesk,
) -> None:
    files.post_with("A plan", "plan.pdf")
    files.desk.work_offline()
    files.click("plan.pdf")
    assert "not on this computer" in files.said()
    assert files.given == []
    files.desk.until(lambda: "comes with the next sync" in files.desk.thread_text())
    files.desk.work_offline(offline=False)
    files.desk.until(lambda: files.file("plan.pdf").state is FileState.KEPT)
    assert files.given == []


def test_file_that_the_site_has_no_more_says_why(files: FileDesk) -> None:
    files.post_with("A plan", "plan.pdf")
    post = files.desk.classroom.first_post(files.desk.classroom.discussion_named("A plan"))
    files.desk.classroom.remove_file(post.id, "plan.pdf")
    files.click("plan.pdf")
    assert "not on the site any more" in files.said()


def test_program_is_not_opened_but_can_be_saved(files: FileDesk, tmp_path: Path) -> None:
    files.post_with("A tool", "tool.exe")
    files.click("tool.exe")
    assert "would run as a program" in files.said()
    assert files.given == []
    target = tmp_path / "tool.exe"
    files.desk.pane.files.save_to(files.file("tool.exe").address, str(target))
    files.desk.until(target.exists)
    assert target.read_bytes() == CONTENT


def test_file_is_saved_after_it_was_fetched(files: FileDesk, tmp_path: Path) -> None:
    files.post_with("A plan", "plan.pdf")
    target = tmp_path / "mine.pdf"
    files.desk.pane.files.save_to(files.file("plan.pdf").address, str(target))
    files.desk.until(target.exists)
    assert target.read_bytes() == CONTENT
    assert [path.name for path in tmp_path.glob(".*coming")] == []


def test_menu_of_a_file_keeps_it_for_good(files: FileDesk) -> None:
    files.post_with("A plan", "plan.pdf")
    menu = files.desk.pane.files.menu_for(files.file("plan.pdf"))
    opens, saves, _, keeps, state = menu.actions()
    assert [a.text().replace("&", "") for a in (opens, saves, keeps)] == [
        "Open",
        "Save as…",
        "Keep offline",
    ]
    assert "on the site" in state.text()
    assert not keeps.isChecked()
    keeps.trigger()
    files.desk.until(lambda: files.file("plan.pdf").state is FileState.KEPT)
    assert files.file("plan.pdf").pinned
    again = files.desk.pane.files.menu_for(files.file("plan.pdf"))
    assert again.actions()[3].isChecked()
    menu.close()
    again.close()


def test_picture_is_words_until_everything_is_kept_and_is_drawn_then(files: FileDesk) -> None:
    desk = files.desk
    files.post_with("A crack", picture="crack.png")
    assert "[Picture: A crack, on the site]" in desk.thread_text()
    course = next(c for c in desk.session.workspace.library.courses() if c.forum_count)
    forum = next(f for f in desk.session.workspace.reading.forums() if f.name == FORUM)
    menu = desk.window.navigation.menu_of_course(forum.course_id)
    words = [action.text() for action in menu.actions() if not action.isSeparator()]
    assert words == ["Off", "Text", "Text and files"]
    next(action for action in menu.actions() if action.text() == "Text and files").trigger()
    desk.until(lambda: "\ufffc" in desk.thread_text())
    assert "[Picture" not in desk.thread_text()
    assert not shown_picture(desk).isNull()
    library = desk.session.workspace.library
    assert library.course(forum.course_id).keep is Keep.EVERYTHING
    assert course is not None
    menu.close()


def test_picture_is_no_wider_than_the_column(files: FileDesk) -> None:
    desk = files.desk
    files.post_with("A crack", picture="crack.png", content=picture_bytes(2_000, 1_000))
    files.click("Picture: A crack")
    desk.until(lambda: "\ufffc" in desk.thread_text())
    wide = shown_width(desk)
    assert 0 < wide <= desk.pane.browser.viewport().width()
    desk.window.panes.setSizes([500, 500, 330])
    desk.until(lambda: shown_width(desk) < wide)
    assert shown_width(desk) <= desk.pane.browser.viewport().width()


def test_picture_of_another_site_stays_words(files: FileDesk) -> None:
    desk = files.desk
    forum = next(f for f in desk.session.workspace.reading.forums() if f.name == FORUM)
    html = '<p>Look <img src="https://tracker.example/x.gif" alt="Hello"></p>'
    desk.classroom.add_discussion_as("abebe", int(forum.remote_id), "Elsewhere", html)
    desk.sync()
    desk.open_forum(FORUM)
    desk.until(lambda: any("Elsewhere" in row.title for row in desk.rows()))
    desk.read("Elsewhere")
    assert "[Picture on another site: Hello]" in desk.thread_text()
    assert files.link_at("Picture on another site").host() == "tracker.example"
    image = 2
    assert desk.pane.browser.loadResource(image, QUrl("https://tracker.example/x.gif")).width() == 1


def test_what_is_no_picture_is_only_opened(files: FileDesk) -> None:
    desk = files.desk
    files.post_with("Broken", picture="crack.png", content=b"this is no picture")
    files.click("Picture: A crack")
    desk.until(lambda: files.given)
    desk.until(lambda: "[Picture: A crack, on this computer]" in desk.thread_text())


def test_room_for_files_is_set_and_cleared_in_the_settings(files: FileDesk) -> None:
    desk = files.desk
    files.post_with("A plan", "plan.pdf")
    files.click("plan.pdf")
    desk.until(lambda: files.given)
    desk.app.setting.show()
    dialog = desk.app.settings_dialog
    assert dialog is not None
    page = dialog.storage
    desk.until(lambda: page.files_row.sentence.startswith("1 file"))
    page.asked.connect(lambda box: answer(box, "Clear files"))
    with desk.qtbot.waitSignal(page.cleared, timeout=LONG):
        page.clear_files.click()
    assert files.file("plan.pdf").state is FileState.NOT_KEPT
    dialog.cache.setValue(50)
    dialog.largest.setValue(3)
    dialog.keep.click()
    settings = desk.app.settings
    assert (settings.file_cache_megabytes, settings.largest_file_megabytes) == (50, 3)


def test_choice_of_what_to_keep_is_made_by_the_keyboard(files: FileDesk) -> None:
    from PySide6.QtCore import Qt

    desk = files.desk
    desk.window.actions_.choose_courses.trigger()
    from ui.views.courses_dialog import CoursesDialog

    dialog = next(w for w in desk.window.findChildren(CoursesDialog))
    desk.until(lambda: dialog.page.boxes)
    number, box = next(iter(dialog.page.boxes.items()))
    assert box.accessibleName().startswith("What to keep of")
    box.setFocus()
    desk.qtbot.keyClick(box, Qt.Key.Key_Down)
    with desk.qtbot.waitSignal(dialog.accepted, timeout=LONG):
        dialog.keep.click()
    assert desk.session.workspace.library.course(number).keep is Keep.EVERYTHING
    assert desk.window.navigation.rows.index_of(Place.COURSE, number).isValid()


def shown_picture(desk: Desk) -> QImage:
    """What stands in the document for the picture that is drawn."""
    image = desk.pane.browser.loadResource(2, QUrl(picture_shape(desk).name()))
    assert isinstance(image, QImage)
    return image


def shown_width(desk: Desk) -> float:
    return float(picture_shape(desk).width())


def picture_shape(desk: Desk) -> QTextImageFormat:
    browser = desk.pane.browser
    cursor = QTextCursor(browser.document())
    cursor.setPosition(browser.document().find("\ufffc").position())
    return cursor.charFormat().toImageFormat()
