"""Makes the pictures for the documentation, by driving the real window on the sample classroom."""

from __future__ import annotations

import sys
import tempfile
import time
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtGui import QColor, QImage, QPainter, QPen, QTextCursor

from companion.domain.change_set import ChangeSet
from companion.domain.forum import DiscussionSummary, PostView
from sync.classroom.control import ClassroomControl
from ui.application import CompanionApplication
from ui.language import speak
from ui.models.navigation import Place
from ui.models.thread_entries import post_key
from ui.start import make_application
from ui.style.theme import DARK, LIGHT

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import SignalInstance
    from PySide6.QtWidgets import QApplication, QWidget

    from ui.account_session import AccountSession
    from ui.main_window import MainWindow
    from ui.widgets.emoji_picker import EmojiPicker

_LONGEST_WAIT_MS = 60_000
_BOTH = 2


def make_pictures(folder: Path) -> None:
    """Write each screen as a PNG file into a folder, from the wizard to the search."""
    folder.mkdir(parents=True, exist_ok=True)
    app = make_application()
    with tempfile.TemporaryDirectory(prefix="companion-pictures-") as data:
        companion = CompanionApplication(Path(data))
        speak("en")
        companion.look.set_theme(LIGHT)
        try:
            _Tour(app, companion, folder).take()
        finally:
            companion.window.close()
            companion.shut_down()


class _Tour:
    """Goes through the window as a person would, and takes pictures on the way."""

    def __init__(self, app: QApplication, companion: CompanionApplication, folder: Path) -> None:
        self._app = app
        self._companion = companion
        self._folder = folder

    def take(self) -> None:
        """Take all pictures."""
        self._begin()
        self._read()
        self._come_back()
        self._meet_a_conflict()
        self._be_refused()
        self._attach_files()
        self._compose_offline()
        self._look_at_outbox()
        self._search()

    def _begin(self) -> None:
        companion = self._companion
        companion.show_wizard()
        if companion.wizard is None:
            raise RuntimeError("there is no first start")
        self._picture("wizard", companion.wizard)
        _wait(companion.opened, companion.wizard.welcome.sample_button.click)
        if self._session.sync.report is None:
            _wait(self._session.sync.finished)
        self._session.undo_for = timedelta()  # nothing is sent in the middle of a later picture

    def _read(self) -> None:
        window = self._window
        _wait(window.navigation.status_read, window.navigation.load)
        forum_id = self._liveliest_forum()
        _wait(window.forum_pane.shown, lambda: window.navigation.select(Place.FORUM, forum_id))
        rows = window.forum_pane.model.values
        best = max(range(min(len(rows), 6)), key=lambda i: getattr(rows[i], "reply_count", 0))
        index = window.forum_pane.model.index(best, 0)
        _wait(
            window.thread_pane.thread_shown, lambda: window.forum_pane.list.setCurrentIndex(index)
        )
        self._in_both_themes("reading", window)

    def _come_back(self) -> None:
        """Find what others wrote meanwhile: a list of it, code and formulas, and all by time."""
        pane = self._window.thread_pane
        discussion = self._open(0)
        _wait(self._session.sync.finished, self._session.sync.sync_now)
        self._open(1)
        post = self._session.workspace.reading.post(discussion.discussion_id)
        control, users = ClassroomControl(self._classroom_path), self._companion.sample.users
        for user, html in zip(users[1:], _NEWS, strict=False):
            control.add_reply_as(user.username, int(post.remote_id), html)
        _wait(self._session.sync.finished, self._session.sync.sync_now)
        _wait(pane.browser.filled, lambda: pane.show_first_new(discussion.discussion_id))
        self._in_both_themes("code-and-formulas", self._window)
        pane.since.open_list()
        self._picture("since-you-were-here", self._window)
        pane.since.open_list()
        _wait(pane.browser.filled, pane.reading.by_time.trigger)
        self._picture("by-time", self._window)
        _wait(pane.browser.filled, pane.reading.by_time.trigger)

    def _meet_a_conflict(self) -> None:
        """Edit an own post that is changed on the site meanwhile, and compare both versions."""
        window, pane = self._window, self._window.thread_pane
        discussion = self._open(2)
        self._write(
            discussion,
            "We wash the sand every second week.\n\nThe top layer comes off first. Two buckets of "
            "clean water are enough.",
        )
        post = self._own_post(discussion.discussion_id)
        composer = pane.composer
        _wait(composer.opened, lambda: pane.edit_post(post_key(post.post_id)))
        composer.text.setPlainText(
            "We wash the sand every week in the rainy season.\n\nThe top layer comes off first. "
            "Two buckets of clean water are enough.\n\nKeep the lid on meanwhile."
        )
        ClassroomControl(self._classroom_path, clock=lambda: time.time() + 60).edit_post(
            int(post.remote_id),
            "<p>We wash the sand every second week.</p><p>The top layer comes off first. Three "
            "buckets of boiled water are enough.</p>",
        )
        _wait(composer.queued, composer.send)
        _wait(self._session.sync.finished, self._session.sync.sync_now)
        _wait(window.outbox.updated, window.outbox.load)
        window.navigation.select(Place.OUTBOX)
        first = window.outbox.model.index(0, 0)
        _wait(window.item_detail.shown, lambda: window.outbox.list.setCurrentIndex(first))
        self._in_both_themes("conflict", window)
        window.item_detail.keep_theirs.click()
        _wait(window.outbox.updated)
        window.undo_bar.hide()
        _wait(window.forum_pane.shown, self._return_to_forum)

    def _return_to_forum(self) -> None:
        self._window.actions_.forums.trigger()
        self._window.forum_pane.refresh(ChangeSet(courses=True))

    def _own_post(self, discussion_id: int) -> PostView:
        """Wait until the own reply to a discussion has come back from the site; return it."""
        reading = self._session.workspace.reading
        while True:
            for post in reading.thread(discussion_id).posts:
                if post.is_own and post.can_edit:
                    return post
            _wait(self._session.sync.finished, self._session.sync.sync_now)

    def _attach_files(self) -> None:
        """Write with a picture in the text and a file beside it."""
        pane, composer = self._window.thread_pane, self._window.thread_pane.composer
        discussion = self._open(3)
        _wait(composer.opened, lambda: pane.reply(post_key(discussion.discussion_id)))
        composer.text.setPlainText("This is how we layer ours; the list says what it cost:\n\n")
        composer.text.moveCursor(QTextCursor.MoveOperation.End)
        _wait(composer.files.shown_in_text, lambda: composer.files.show_image(_layers()))
        with tempfile.TemporaryDirectory(prefix="companion-files-") as folder:
            path = Path(folder) / "what it cost.csv"
            path.write_text("sand,4\ngravel,6\nbarrel,20\n" * 40, encoding="utf-8")
            composer.files.attach([path])
            while len(composer.files.chips.chips) < _BOTH:
                _wait(composer.saved)
        _wait(composer.preview.textChanged, composer.preview_button.click)
        self._in_both_themes("attachments", self._window)
        _wait(composer.queued, composer.send)
        _wait(pane.thread_shown)

    def _be_refused(self) -> None:
        """Reply where a teacher has closed the discussion meanwhile, for a reason in the outbox."""
        discussion = self._open(4)
        ClassroomControl(self._classroom_path).lock_discussion(int(discussion.remote_id))
        self._write(discussion, "We did the same in our valley, and it has held for two winters.")
        _wait(self._session.sync.finished, self._session.sync.sync_now)

    def _compose_offline(self) -> None:
        window = self._window
        _wait(self._session.sync.connection_changed, window.actions_.work_offline.trigger)
        discussion = self._open(1)
        self._write(discussion, "Thank you, this is just what we needed. I will try it **today**.")
        pane, composer = window.thread_pane, window.thread_pane.composer
        _wait(composer.opened, lambda: pane.reply(post_key(discussion.discussion_id)))
        composer.text.setPlainText(
            "One more question, for those who have done it already:\n\n"
            "- How long did it take until the water was clear?\n"
            "- Did you have to *change the sand* in the first year?"
        )
        composer.text.moveCursor(QTextCursor.MoveOperation.End)
        _wait(composer.saved, composer.save_now)
        self._picture("composing-offline", window)
        self._choose_emoji()
        _wait(composer.closed, composer.close_composer)

    def _choose_emoji(self) -> None:
        """Open the window to choose an emoji from."""
        shown: list[EmojiPicker] = []
        aids = self._window.thread_pane.composer.help
        aids.asked.connect(shown.append)
        aids.actions.emoji.trigger()
        aids.asked.disconnect(shown.append)
        picker = shown[0]
        _wait(picker.found, lambda: picker.field.setText("water"))
        self._picture("emoji", picker)
        picker.close()

    def _look_at_outbox(self) -> None:
        window = self._window
        _wait(window.outbox.updated, window.outbox.load)
        window.navigation.select(Place.OUTBOX)
        first = window.outbox.model.index(0, 0)
        _wait(window.item_detail.shown, lambda: window.outbox.list.setCurrentIndex(first))
        self._picture("outbox", window)

    def _search(self) -> None:
        window = self._window
        window.actions_.search.trigger()
        _wait(window.search_view.hits_shown, lambda: window.search_view.field.setText("water filt"))
        hit = window.search_view.model.value(window.search_view.model.index(0, 0))
        if hit is not None:
            _wait(
                window.thread_pane.thread_shown,
                lambda: window.search_view.hit_chosen.emit(hit),
            )
        self._picture("search", window)

    def _open(self, row: int) -> DiscussionSummary:
        """Read the discussion in a row of the list."""
        window = self._window
        discussion = window.forum_pane.model.values[row]
        if not isinstance(discussion, DiscussionSummary):
            raise TypeError("an own discussion stands there")
        if window.thread_pane.discussion_id != discussion.discussion_id:
            index = window.forum_pane.model.index(row, 0)
            _wait(
                window.thread_pane.thread_shown,
                lambda: window.forum_pane.list.setCurrentIndex(index),
            )
        return discussion

    def _write(self, discussion: DiscussionSummary, text: str) -> None:
        """Reply to a discussion, and let the reply wait to be sent."""
        pane, composer = self._window.thread_pane, self._window.thread_pane.composer
        _wait(composer.opened, lambda: pane.reply(post_key(discussion.discussion_id)))
        composer.text.setPlainText(text)
        _wait(composer.queued, composer.send)
        _wait(pane.thread_shown)

    def _liveliest_forum(self) -> int:
        forums = self._session.workspace.reading.forums()
        return max(forums, key=lambda forum: forum.discussion_count).forum_id

    @property
    def _classroom_path(self) -> Path:
        path = self._companion.sample.database_path
        if path is None:
            raise RuntimeError("the classroom is not running")
        return path

    @property
    def _session(self) -> AccountSession:
        if self._companion.session is None:
            raise RuntimeError("no account is open")
        return self._companion.session

    @property
    def _window(self) -> MainWindow:
        return self._companion.window

    def _in_both_themes(self, name: str, widget: QWidget) -> None:
        """Grab a window in light and in dark."""
        self._picture(name, widget)
        self._companion.look.set_theme(DARK)
        self._picture(f"{name}-dark", widget)
        self._companion.look.set_theme(LIGHT)

    def _picture(self, name: str, widget: QWidget) -> None:
        """Grab a window once everything that is due to be laid out has been."""
        loop = QEventLoop()
        QTimer.singleShot(0, loop.quit)
        loop.exec()
        widget.grab().save(str(self._folder / f"{name}.png"))


_NEWS = (
    "<p>Our children wrote this for the float switch. The height is "
    "\\(h = V / (\\pi r^2)\\), and the rest is patience:</p>"
    "<pre><code class='language-python'>def height(volume, radius):\n"
    "    return volume / (3.14159 * radius ** 2)  # in metres\n\n"
    "for volume in (0.5, 1, 2.5):\n    print('full to', height(volume, 0.6))</code></pre>"
    "<table><thead><tr><th>Barrels</th><th>Volume</th><th>Height</th></tr></thead><tbody>"
    "<tr><td>1</td><td>0.5 m³</td><td>0.44 m</td></tr>"
    "<tr><td>2</td><td>1 m³</td><td>0.88 m</td></tr></tbody></table>",
    "<p>شكرا لكم، هذا ما كنا نبحث عنه.</p>",
    "<p>We did it with a stick and chalk. It has worked for nine years. 🌱</p>",
)
"""What others write while nobody looks."""


def _layers() -> QImage:
    """Draw the layers of a sand filter."""
    image = QImage(420, 200, QImage.Format.Format_RGB32)
    image.fill(QColor("#dcecf5"))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for top, colour in ((60, "#e8d3a2"), (120, "#b9a58a"), (160, "#8a8078")):
        painter.fillRect(90, top, 240, 200 - top, QColor(colour))
    painter.setPen(QPen(QColor("#4a5568"), 5))
    painter.drawLine(88, 20, 88, 200)
    painter.drawLine(332, 20, 332, 200)
    painter.end()
    return image


def _wait(signal: SignalInstance, act: Callable[[], object] | None = None) -> None:
    """Do something, and let events pass until a signal tells that it has had its effect."""
    loop = QEventLoop()
    arrived = False

    def arrive(*_values: object) -> None:
        nonlocal arrived
        arrived = True
        loop.quit()

    signal.connect(arrive)
    guard = QTimer()
    guard.setSingleShot(True)
    guard.timeout.connect(loop.quit)
    guard.start(_LONGEST_WAIT_MS)
    if act is not None:
        act()
    if not arrived:
        loop.exec()
    guard.stop()
    signal.disconnect(arrive)
    if not arrived:
        raise TimeoutError("the window did not get to where the picture is to be taken")


if __name__ == "__main__":
    make_pictures(Path(sys.argv[1]))
