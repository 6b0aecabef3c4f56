"""The windows of the app: opening, closing, and finding what is written where."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Signal

from ui.around import open_windows
from ui.around.open_windows import OpenWindow
from ui.around.writing_windows import WritingWindows
from ui.views.compositions import resumed

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QUrl
    from PySide6.QtWidgets import QWidget

    from companion.domain.draft import OutboxItem
    from ui.account_session import AccountSession
    from ui.around.writing_windows import WritingWindow
    from ui.main_window import MainWindow
    from ui.views.compositions import Composition

_STEP = 32


class WindowSet(QObject):
    """One window or several, all on the same account; there is always one, if only a hidden one.

    `writing` are those beside them in which one draft each is written.
    `made` gives each new window before it is shown; `changed` tells that what is open has changed;
    `leaving` that the last window is about to close, with all that is in it.
    """

    made = Signal(object)
    changed = Signal()
    leaving = Signal()

    def __init__(self, make: Callable[[], MainWindow], parent: QObject) -> None:
        super().__init__(parent)
        self._make = make
        self._session: AccountSession | None = None
        self.all: list[MainWindow] = []
        self._front: MainWindow | None = None
        self._is_restored = False
        self.writing = WritingWindows(self)
        self.writing.queued.connect(self._offer_to_take_back)
        self.writing.link_wanted.connect(self._follow)

    @property
    def main(self) -> MainWindow:
        """The window that dialogs of the app stand over: the one used last."""
        front = self._front
        return front if front is not None and front in self.all else self.all[0]

    def begin(self) -> MainWindow:
        """Make the first window."""
        return self._new()

    def open(self) -> MainWindow:
        """Open one more window on the account, where the one in use is."""
        model = self.main
        window = self._new()
        window.take_shape(*model.shape())
        window.move(model.pos() + QPoint(_STEP, _STEP))
        window.attach(self._session)
        here = model.travel.here()
        if here is not None:
            window.travel.begin_at(here)
        window.show()
        self.changed.emit()
        return window

    def attach(self, session: AccountSession | None) -> None:
        """Show this account in all windows."""
        self._session = session
        for window in self.all:
            window.attach(session)

    def bring_forward(self) -> None:
        """Show the windows above all others, the one in use with the keyboard."""
        front = self.main
        for window in [each for each in self.all if each is not front and each.isVisible()]:
            window.raise_()
        if front.isMinimized():
            front.showNormal()
        front.show()
        front.raise_()
        front.activateWindow()

    def save_writing(self) -> None:
        """Save what is being written in any window."""
        for window in self.all:
            window.save_writing()
        self.writing.save()

    def leave_writing(self, then: Callable[[], None]) -> None:
        """Close what is being written in every window, once it is saved; then go on."""
        left = list(self.all)

        def next_one() -> None:
            if left:
                left.pop().leave_writing(next_one)
            else:
                self.writing.leave(then)

        next_one()

    # What was open ---------------------------------------------------------------------------

    def as_text(self) -> str:
        """Return what is open, for the settings; nothing without an account."""
        session = self._session
        if session is None:
            return ""
        shown = [each for each in self.all if each.isVisible()] or self.all[:1]
        return open_windows.written(
            session.workspace.account.account_id, [_as_open(each) for each in shown]
        )

    def restore(self, text: str) -> None:
        """Show what was open at the end of the last run, once; the first window is there.

        Where that is hidden, no other comes up.
        """
        session = self._session
        if self._is_restored or session is None:
            return
        self._is_restored = True
        stored = open_windows.read(text, session.workspace.account.account_id)
        shown = stored if self.all[0].isVisible() else stored[:1]
        for place, each in enumerate(shown):
            window = self.all[0] if place == 0 else self._new()
            window.take_shape(each.geometry, each.panes)
            if place > 0:
                window.attach(session)
                window.show()
            if each.stop is not None:
                window.travel.begin_at(each.stop)
            if each.item_id is not None:
                _go_on_writing(window, session, each.item_id)

    # Details ---------------------------------------------------------------------------------

    def _new(self) -> MainWindow:
        window = self._make()
        self.all.append(window)
        window.is_in_use = lambda: self.main is window
        window.came_forward.connect(lambda: self._note_front(window))
        window.new_window_wanted.connect(self.open)
        window.leaving.connect(lambda: self._note_leaving(window))
        window.closing.connect(lambda: self._let_go(window))
        window.travel.arrived.connect(self.changed)
        pane = window.thread_pane
        pane.detached.connect(lambda composition: self._detach(composition, window))
        pane.writing.is_elsewhere = lambda item_id: self._place_of(item_id, window) is not None
        pane.writing.show_elsewhere = lambda item_id: self._show_where_written(item_id, window)
        self.made.emit(window)
        return window

    def _note_front(self, window: MainWindow) -> None:
        self._front = window

    def _note_leaving(self, window: MainWindow) -> None:
        if not any(each.isVisible() for each in self.all if each is not window):
            self.leaving.emit()

    def _let_go(self, window: MainWindow) -> None:
        """Forget a window that closes; the last one stays, so that there is always one.

        With the last one the app ends, and so does what is written beside it.
        """
        if len(self.all) == 1:
            self.writing.leave(lambda: None)
            return
        self.all.remove(window)
        window.attach(None)
        window.deleteLater()
        self.changed.emit()

    def _detach(self, composition: Composition, window: MainWindow) -> None:
        session = self._session
        if session is not None:
            self.writing.open(window.look, session, composition, window)

    def _offer_to_take_back(self, item: OutboxItem, cursor: int) -> None:
        """Offer to undo what was sent from a window of its own, where the person sees it."""
        session, main = self._session, self.main
        if session is None:
            return
        place = self._in_sight()
        if place is None:
            self.bring_forward()
            place = main

        def taken(draft: OutboxItem) -> None:
            over = place if place.isVisible() else main
            self.writing.open(main.look, session, resumed(draft, cursor=cursor), over)

        place.sending_undo.offer(item, lambda: session.take_back(item.item_id, taken))

    def _in_sight(self) -> MainWindow | WritingWindow | None:
        """Return the window that the person looks at; None where all are hidden."""
        writing = [each for each in self.writing.all if each.composer.is_open]
        both: list[MainWindow | WritingWindow] = [self.main, *self.all, *writing]
        shown = [each for each in both if _is_seen(each)]
        active = [each for each in shown if each.isActiveWindow()]
        return next(iter((*active, *shown)), None)

    def _follow(self, link: QUrl) -> None:
        self.bring_forward()
        self.main.travel.follow(link)

    def _place_of(self, item_id: str, window: MainWindow) -> QWidget | None:
        """Return the other window in which an item is being written, if there is one."""
        for other in self.all:
            if other is not window and other.thread_pane.composer.item_id == item_id:
                return other
        return self.writing.find(item_id)

    def _show_where_written(self, item_id: str, window: MainWindow) -> None:
        """Bring up the other window in which an item is being written."""
        place = self._place_of(item_id, window)
        if place is not None and window.isActiveWindow():
            if place.isMinimized():
                place.showNormal()
            place.show()
            place.raise_()
            place.activateWindow()


def _is_seen(window: QWidget) -> bool:
    return window.isVisible() and not window.isMinimized()


def _as_open(window: MainWindow) -> OpenWindow:
    return OpenWindow(*window.shape(), window.travel.here(), window.thread_pane.composer.item_id)


def _go_on_writing(window: MainWindow, session: AccountSession, item_id: str) -> None:
    writing = session.workspace.writing

    def found(item: OutboxItem | None) -> None:
        if item is not None:
            window.thread_pane.writing.edit_item(item)

    session.run(
        lambda: next((each for each in writing.drafts() if each.item_id == item_id), None), found
    )
