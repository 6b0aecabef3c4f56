"""Shows a thread as one text, so that selecting, copying and reading aloud work across posts."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QEvent, QPoint, QRectF, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextCursor,
)
from PySide6.QtWidgets import QFrame

from ui.copy_links import ACTION_SCHEME, copied_by
from ui.file_links import file_address_in
from ui.style.scale import GAP_PAGE
from ui.times import utc_now
from ui.widgets.closed_browser import ClosedBrowser
from ui.widgets.entry_writer import EntryWriter
from ui.widgets.line_length import text_margins
from ui.widgets.picture_fitting import fit_pictures
from ui.widgets.thin_blocks import thin_block, thin_char
from ui.widgets.thread_measures import FAR_MARGIN, ThreadMeasures

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import datetime

    from PySide6.QtGui import QTextFrame
    from PySide6.QtWidgets import QWidget

    from ui.models.thread_entries import Entry
    from ui.style.look import Look

_ABOVE_ENTRY = 6
_SLICE_MS = 7
_SMALLEST_PICTURE = 60


class ThreadBrowser(ClosedBrowser):
    """Posts, nested by indentation, with avatars and guide lines painted behind the text.

    The first screen is filled at once, the rest in short slices between other events. A change
    touches only the posts that it concerns; what the person looks at stays where it is.
    `action_wanted` gives the name of an action (``reply``, ``edit``, ``discard`` and others that
    the entries offer) and the key of the entry; `filled` tells that all entries are in the text.
    `file_wanted` gives the address of a file of a post that the person chose, `file_menu_wanted`
    that of one whose menu is asked for, with the place for it on the screen; `entry_menu_wanted`
    the key of an entry in the same way. `copied` gives what a copying link in the text stands for;
    `current_changed` tells that the person is at another entry. With `keeps_end` the end of
    the text stays on the screen when the view becomes smaller.
    """

    action_wanted = Signal(str, str)
    file_wanted = Signal(str)
    file_menu_wanted = Signal(str, QPoint)
    entry_menu_wanted = Signal(str, QPoint)
    copied = Signal(object)
    filled = Signal()
    current_changed = Signal()

    def __init__(
        self,
        look: Look,
        parent: QWidget | None = None,
        *,
        clock: Callable[[], datetime] = utc_now,
    ) -> None:
        super().__init__(look, parent)
        self.setObjectName("thread")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMinimumHeight(GAP_PAGE)  # the rest may be needed to write
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._writer = EntryWriter(look, clock)
        self._measures = ThreadMeasures(look, self.viewport())
        self._shown: list[_Shown] = []
        self._target: tuple[Entry, ...] = ()
        self._settled = 0
        self._wanted: str | None = None
        self._beyond: float = -_ABOVE_ENTRY
        self._current: str | None = None
        self._then_current: str | None = None
        self.keeps_end = False
        self._next_slice = QTimer(self)
        self._next_slice.setSingleShot(True)
        self._next_slice.setInterval(0)
        self._next_slice.timeout.connect(self._fill_slice)
        look.changed.connect(self._restyle)

    @property
    def current_key(self) -> str | None:
        """The key of the entry that the person is at, None when there is no entry."""
        return self._current or (self._shown[0].entry.key if self._shown else None)

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """Show another thread from its top."""
        self._next_slice.stop()
        # First of all: clearing may resize the view, and the frames are gone then.
        self._shown = []
        self.clear()
        self.apply_style()
        self._measures.fit()
        self._current = self._wanted = self._then_current = None
        self._make_thin(QTextCursor(self.document()))
        self.verticalScrollBar().setValue(0)
        self.update_entries(entries)

    def update_entries(self, entries: Sequence[Entry]) -> None:
        """Show these entries instead; only what differs is touched, and nothing moves on screen."""
        self._target = tuple(entries)
        self._settled = 0
        self._fill(self._first_screen_is_full)

    def go_to(self, key: str) -> None:
        """Scroll to an entry and make it the current one, as soon as it is in the text."""
        self._wanted, self._beyond, self._then_current = key, -_ABOVE_ENTRY, None
        self._reach_wanted()

    def spot(self) -> tuple[str, float] | None:
        """Return the topmost visible entry and how far it is scrolled; None at the very top."""
        return self._anchor()

    def return_to(self, key: str, offset: float) -> None:
        """Scroll back to what `spot` gave, as soon as it is in the text."""
        self._wanted, self._beyond = key, offset
        self._reach_wanted()

    def step(self, by: int) -> None:
        """Make the next (1) or the previous (-1) entry the current one."""
        keys = [shown.entry.key for shown in self._shown]
        if keys:
            start = keys.index(self._current) if self._current in keys else -1 if by > 0 else 1
            self.go_to(keys[min(max(start + by, 0), len(keys) - 1)])

    def keys_on_screen(self) -> tuple[str, ...]:
        """Return the keys of the entries of which something is on the screen."""
        top = self.verticalScrollBar().value()
        keys: list[str] = []
        for shown in self._shown[self._position_at(top) :]:
            if self._place(shown).top() >= top + self.viewport().height():
                break
            keys.append(shown.entry.key)
        return tuple(keys)

    def bodies(self) -> list[tuple[str, int, int]]:
        """Return the key of each entry in the text, with the places where its words are."""
        return [
            (
                shown.entry.key,
                self._body_start(shown),
                shown.frame.lastPosition(),
            )
            for shown in self._shown
        ]

    def reveal(self, cursor: QTextCursor) -> None:
        """Scroll to a place in the text as little as is needed, and make its entry the current."""
        for shown in self._shown:
            if shown.frame.firstPosition() <= cursor.position() <= shown.frame.lastPosition():
                self._make_current(shown.entry.key)
        self.setTextCursor(cursor)
        self.ensureCursorVisible()
        self.viewport().update()

    def entry(self, key: str) -> Entry | None:
        """Return an entry that is shown."""
        return next((entry for entry in self._target if entry.key == key), None)

    def follow(self, link: QUrl) -> None:
        """Report an action of ours or a link of a post."""
        copied = copied_by(link)
        if copied is not None:
            self.copied.emit(copied)
        elif link.scheme() == ACTION_SCHEME:
            action, _, key = link.path().partition("/")
            self._make_current(key)
            self.action_wanted.emit(action, key)
        elif (address := file_address_in(link)) is not None:
            self._make_current(link.path())
            self.file_wanted.emit(address)
        else:
            super().follow(link)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802
        """Ask for the menu of a file, on its link or while that is focused, else of an entry."""
        link, place = self.anchorAt(event.pos()), event.globalPos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            link = self.textCursor().charFormat().anchorHref()
            place = self.viewport().mapToGlobal(self.cursorRect().bottomLeft())
        address = file_address_in(QUrl(link))
        if address is not None:
            self.file_menu_wanted.emit(address, place)
        elif (key := self._key_for_menu(event)) is not None:
            self._make_current(key)
            self.entry_menu_wanted.emit(key, place)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Paint cards, guide lines and avatars of what is visible, then the text."""
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        scrolled = self.verticalScrollBar().value()
        for position in range(self._position_at(scrolled + event.rect().top()), len(self._shown)):
            place = self._place(self._shown[position]).translated(0, -scrolled)
            if place.top() > event.rect().bottom():
                break
            entry = self._shown[position].entry
            self._measures.paint(
                painter,
                entry,
                place,
                is_current=entry.key == self._current,
                is_ringed=self.hasFocus() and entry.key == self.current_key,
            )
        painter.end()
        super().paintEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """Show where the keyboard is: around the entry that the person is at."""
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """Show that the keyboard is elsewhere."""
        super().focusOutEvent(event)
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Keep lines readable: they grow no longer than a page of a book is wide, or two."""
        near, far = text_margins(self)
        bar = self.verticalScrollBar()
        was_at_end = bar.value() >= bar.maximum()
        margins = self.viewportMargins()
        if (margins.left(), margins.right()) != (near, far):
            self.setViewportMargins(near, 0, far, 0)
        super().resizeEvent(event)
        if self._measures.fit():
            for shown in self._shown:
                shown.frame.setFrameFormat(self._measures.frame_shape(shown.entry))
        for shown in self._shown:
            self._fit_pictures(shown)
        if self.keeps_end and was_at_end:
            bar.setValue(bar.maximum())

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Write the thread anew when the writing direction of the window changes."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._restyle()

    def _body_start(self, shown: _Shown) -> int:
        """Return where the words of an entry begin: below the line that says who wrote when."""
        block = shown.frame.firstCursorPosition().block().next()
        return (block.next() if shown.entry.begins_new else block).position()

    def _make_thin(self, cursor: QTextCursor) -> None:
        cursor.setBlockFormat(thin_block())
        cursor.setBlockCharFormat(thin_char())

    def _restyle(self) -> None:
        entries, current, spot = self._target, self._current, self._anchor()
        self.show_entries(entries)
        self._current = current
        if spot is not None:
            self.return_to(*spot)
            self._then_current = current
            self._reach_wanted()

    def _first_screen_is_full(self) -> bool:
        bottom = self.verticalScrollBar().value() + self.viewport().height()
        return bool(self._shown) and self._place(self._shown[-1]).top() > bottom

    def _fill_slice(self) -> None:
        clock = QElapsedTimer()
        clock.start()
        self._fill(lambda: clock.elapsed() >= _SLICE_MS)

    def _fill(self, enough: Callable[[], bool]) -> None:
        anchor = self._anchor()
        keys = {entry.key for entry in self._target[self._settled :]}
        cursor = QTextCursor(self.document())
        while self._settled < len(self._target):
            cursor.beginEditBlock()
            self._settle_next(cursor, keys)
            cursor.endEditBlock()
            if enough():
                break
        if self._settled >= len(self._target):
            while len(self._shown) > len(self._target):
                self._remove(cursor, len(self._shown) - 1)
        self._restore(anchor)
        self._reach_wanted()
        self.viewport().update()
        if self._settled < len(self._target):
            self._next_slice.start()
        else:
            self.filled.emit()

    def _settle_next(self, cursor: QTextCursor, keys: set[str]) -> None:
        """Make one more place of the text as it shall be."""
        position, wanted = self._settled, self._target[self._settled]
        while position < len(self._shown) and self._shown[position].entry.key not in keys:
            self._remove(cursor, position)
        if position < len(self._shown) and self._shown[position].entry.key == wanted.key:
            if self._shown[position].entry != wanted:
                self._remove(cursor, position)
                self._insert(cursor, position, wanted)
        else:
            later = [shown.entry.key for shown in self._shown[position:]]
            if wanted.key in later:
                self._remove(cursor, position + later.index(wanted.key))
            self._insert(cursor, position, wanted)
        keys.discard(wanted.key)
        self._settled += 1

    def _insert(self, cursor: QTextCursor, position: int, entry: Entry) -> None:
        after = self._shown[position - 1].frame.lastPosition() + 1 if position else 0
        cursor.setPosition(after)
        frame = cursor.insertFrame(self._measures.frame_shape(entry))
        cursor.setPosition(frame.lastPosition() + 1)
        self._make_thin(cursor)
        cursor.setPosition(frame.firstPosition())
        self._writer.write(cursor, entry, self.layoutDirection())
        self._shown.insert(position, _Shown(entry, frame))
        self._fit_pictures(self._shown[position])

    def _fit_pictures(self, shown: _Shown) -> None:
        """Make the pictures of an entry no wider than its text can be."""
        if "<img" in shown.entry.html:
            start = self._measures.text_start(shown.entry) + FAR_MARGIN
            room = max(self.viewport().width() - start, _SMALLEST_PICTURE)
            frame = shown.frame
            fit_pictures(
                self.document(), frame.firstPosition(), frame.lastPosition(), self.pictures, room
            )

    def _remove(self, cursor: QTextCursor, position: int) -> None:
        frame = self._shown.pop(position).frame
        cursor.setPosition(frame.firstPosition() - 1)
        cursor.setPosition(frame.lastPosition() + 1, QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()

    def _anchor(self) -> tuple[str, float] | None:
        """Return the topmost visible entry and how far it is scrolled; None at the very top."""
        scrolled = self.verticalScrollBar().value()
        position = self._position_at(scrolled)
        if scrolled <= 0 or position >= len(self._shown):
            return None
        top = self._shown[position]
        return top.entry.key, scrolled - self._place(top).top()

    def _restore(self, anchor: tuple[str, float] | None) -> None:
        if anchor is None:
            return
        shown = next((s for s in self._shown if s.entry.key == anchor[0]), None)
        if shown is not None:
            self.verticalScrollBar().setValue(round(self._place(shown).top() + anchor[1]))

    def _reach_wanted(self) -> None:
        shown = next((s for s in self._shown if s.entry.key == self._wanted), None)
        if shown is None:
            return
        self._make_current(self._wanted if self._then_current is None else self._then_current)
        self.setTextCursor(shown.frame.firstCursorPosition())
        aim = max(round(self._place(shown).top() + self._beyond), 0)
        self.verticalScrollBar().setValue(aim)
        # With too little below it in the text yet, it is reached with what comes next.
        if self.verticalScrollBar().value() >= aim or self._settled >= len(self._target):
            self._wanted = self._then_current = None
        self.viewport().update()

    def _position_at(self, height: float) -> int:
        """Return the position of the first entry that ends below a height of the text."""
        low, high = 0, len(self._shown)
        while low < high:
            middle = (low + high) // 2
            if self._place(self._shown[middle]).bottom() <= height:
                low = middle + 1
            else:
                high = middle
        return low

    def _place(self, shown: _Shown) -> QRectF:
        return self.document().documentLayout().frameBoundingRect(shown.frame)

    def _key_for_menu(self, event: QContextMenuEvent) -> str | None:
        """Return the entry below the mouse, or the current one for the key."""
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            return self.current_key
        height = self.verticalScrollBar().value() + event.pos().y()
        position = self._position_at(height)
        return self._shown[position].entry.key if position < len(self._shown) else None

    def _make_current(self, key: str | None) -> None:
        self._current = key
        self.viewport().update()
        self.current_changed.emit()


@dataclass(slots=True)
class _Shown:
    entry: Entry
    frame: QTextFrame
