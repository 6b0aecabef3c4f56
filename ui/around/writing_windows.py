"""Windows in which one draft each is written, beside those in which one reads."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sync.events import ConnectionState
from ui.around.sending_undo import SendingUndo
from ui.language import say
from ui.presence.window_title import APP_NAME
from ui.views.composer import Composer
from ui.widgets.undo_bar import UndoBar

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QCloseEvent

    from ui.account_session import AccountSession
    from ui.language import Words
    from ui.style.look import Look
    from ui.views.compositions import Composition

_STEP = 32
_ONLINE = {ConnectionState.ONLINE, ConnectionState.UNKNOWN}


class WritingWindow(QWidget):
    """A composer in a window of its own. Closing saves; `gone` tells that it is closed."""

    gone = Signal()

    def __init__(self, look: Look, session: AccountSession, composition: Composition) -> None:
        super().__init__()
        self._session = session
        self._may_close = self._is_asked_to_close = False
        self.composer = Composer(look)
        self.composer.tools.stand_alone()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.composer)
        self.sending_undo = SendingUndo(UndoBar(self), self)
        self.sending_undo.attach(session)
        self.setWindowIcon(look.icon("companion", size=64))
        self._discussion = composition.discussion
        say(self.setWindowTitle, lambda: self._title(composition.heading))
        session.titles_changed.connect(
            lambda: self.setWindowTitle(self._title(composition.heading))
        )
        session.sync.connection_changed.connect(self._show_connection)
        self._show_connection()
        self.composer.open(session, composition)
        self.composer.closed.connect(self._close_for_good)

    def leave(self, then: Callable[[], None]) -> None:
        """Save and close, then go on; where saving fails, the person decides."""

        def left() -> None:
            self._close_for_good()
            then()

        self.composer.leave(left)

    def place_over(self, other: QWidget, shift: int) -> None:
        """Stand in the middle of another window, but for a shift, and never beyond the screen."""
        room = other.screen().availableGeometry()
        unit = self.fontMetrics().height()
        self.resize(min(unit * 44, other.width(), room.width()), min(unit * 30, room.height()))
        place = other.frameGeometry().center() - self.rect().center() + QPoint(shift, shift)
        last = room.bottomRight() - self.rect().bottomRight()
        self.move(
            max(room.left(), min(place.x(), last.x())), max(room.top(), min(place.y(), last.y()))
        )

    def come_forward(self) -> None:
        """Show this window above the others, with the keyboard in it."""
        if self.isMinimized():
            self.showNormal()
        self.show()
        self.raise_()
        self.activateWindow()

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802
        """Save first; where that fails, the person decides."""
        if not self._may_close:
            self._is_asked_to_close = True
            self.composer.leave(self._close_for_good)
            self._is_asked_to_close = False
        event.setAccepted(self._may_close)
        if self._may_close:
            self.gone.emit()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Save when the person turns to something else."""
        if event.type() == QEvent.Type.ActivationChange and not self.isActiveWindow():
            self.composer.save_now()
        super().changeEvent(event)

    def _title(self, heading: Words) -> str:
        if not self._session.names_in_titles:
            return APP_NAME
        said = heading if isinstance(heading, str) else heading()
        return f"{said} – {self._discussion}" if self._discussion else said

    def _close_for_good(self) -> None:
        if not self._may_close:
            self._may_close = True
            if not self._is_asked_to_close:
                self.close()

    def _show_connection(self) -> None:
        self.composer.set_online(online=self._session.sync.state in _ONLINE)


class WritingWindows(QObject):
    """All windows of the kind. `queued` gives an item that is to be sent and the cursor in it.

    `link_wanted` gives the address of a link that the person chose; `asked` what a composer asks.
    """

    queued = Signal(object, int)
    link_wanted = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.all: list[WritingWindow] = []

    def open(
        self, look: Look, session: AccountSession, composition: Composition, over: QWidget
    ) -> WritingWindow:
        """Go on writing in a window of its own, a little beside the one where it was begun."""
        window = WritingWindow(look, session, composition)
        self.all.append(window)
        composer = window.composer
        composer.queued.connect(lambda item: self.queued.emit(item, composer.position))
        composer.preview.link_wanted.connect(self.link_wanted)
        window.gone.connect(lambda: self._let_go(window))
        window.place_over(over, _STEP * (len(self.all) - 1))
        window.come_forward()
        return window

    def find(self, item_id: str) -> WritingWindow | None:
        """Return the window in which an item is being written."""
        return next((each for each in self.all if each.composer.item_id == item_id), None)

    def save(self) -> None:
        """Save what is being written in any of them."""
        for window in self.all:
            window.composer.save_now()

    def leave(self, then: Callable[[], None]) -> None:
        """Close all of them, once they are saved; then go on."""
        left = list(self.all)

        def next_one() -> None:
            if left:
                left.pop().leave(next_one)
            else:
                then()

        next_one()

    def _let_go(self, window: WritingWindow) -> None:
        if window in self.all:
            self.all.remove(window)
            window.deleteLater()
