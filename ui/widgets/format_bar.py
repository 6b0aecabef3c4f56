"""A row of small tools: one stop of the Tab key, gone through with the arrows, never too wide."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QToolButton, QWidget

from ui.follower import Follower
from ui.language import say
from ui.style.scale import GAP, GAP_HAIR
from ui.widgets.controls import menu_button

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QAction, QKeyEvent, QResizeEvent

    from ui.style.look import Look

_ICON = 18


class FormatBar(QWidget):
    """Shows actions as buttons with icons; those that find no room stand in a menu at the end.

    A button never takes the focus by a click: one goes on writing.
    """

    def __init__(self, look: Look, name: Callable[[], str]) -> None:
        super().__init__()
        self._look = look
        self._tools: list[_Tool] = []
        self.more = menu_button(look, lambda: self.tr("More tools"), _Stop(self))
        self.more.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(GAP_HAIR)
        self._layout.addWidget(self.more)
        self._layout.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        say(self.setAccessibleName, name)
        look.changed.connect(self._fit)

    @property
    def buttons(self) -> list[QToolButton]:
        """The buttons of all actions, also of those that stand in the menu."""
        return [each.button for each in self._tools]

    def add(self, actions: Sequence[QAction]) -> None:
        """Put a group of actions at the end of the row. Each has an icon and a tool tip."""
        for place, action in enumerate(actions):
            room = GAP if place == 0 and self._tools else 0
            self._tools.append(_Tool(self, self._look, action, room))
        self._let_tab_come_to(self.buttons[0])
        self._fit()

    def button_of(self, action: QAction) -> QToolButton:
        """Return the button that is seen for an action: its own, or that of the menu it is in."""
        own = next(each.button for each in self._tools if each.action is action)
        return own if own.isVisible() else self.more

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Show the tools that find room."""
        super().resizeEvent(event)
        self._fit()

    def go_from(self, stop: QToolButton, key: Qt.Key) -> bool:
        """Go to the tool that a key leads to from another one; return whether there is one."""
        target = self._neighbour(stop, key)
        if target is None:
            return False
        self._let_tab_come_to(target)
        target.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def _neighbour(self, of: QToolButton, key: Qt.Key) -> QToolButton | None:
        shown = [each for each in (*self.buttons, self.more) if not each.isHidden()]
        usable = [each for each in shown if each.isEnabled()]
        place = next((n for n, each in enumerate(usable) if each is of), None)
        if place is None:
            return None
        forward = -1 if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else 1
        steps = {Qt.Key.Key_Right: forward, Qt.Key.Key_Left: -forward}
        if key in steps:
            return usable[(place + steps[key]) % len(usable)]
        return {Qt.Key.Key_Home: usable[0], Qt.Key.Key_End: usable[-1]}.get(key)

    def _let_tab_come_to(self, target: QToolButton) -> None:
        for each in (*self.buttons, self.more):
            policy = Qt.FocusPolicy.TabFocus if each is target else Qt.FocusPolicy.NoFocus
            each.setFocusPolicy(policy)

    def _fit(self) -> None:
        widths = [each.width for each in self._tools]
        room = self.width()
        count = len(widths)
        if sum(widths) > room:
            room -= self.more.sizeHint().width() + GAP_HAIR
            while count and sum(widths[:count]) > room:
                count -= 1
        for place, each in enumerate(self._tools):
            each.set_visible(visible=place < count)
        self.more.setVisible(count < len(self._tools))
        self._fill_menu(count)
        stop = next((each for each in self.buttons if each.focusPolicy()), self.more)
        if self._tools and stop.isHidden():
            self._let_tab_come_to(self.buttons[0] if count else self.more)

    def _fill_menu(self, first: int) -> None:
        menu = self.more.menu()
        menu.clear()
        menu.addActions([each.action for each in self._tools[first:]])


class _Stop(QToolButton):
    """A button from which the arrow keys lead to the others of its bar."""

    def __init__(self, bar: FormatBar) -> None:
        super().__init__()
        self._bar = bar

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Go from tool to tool with the arrow keys."""
        if not self._bar.go_from(self, Qt.Key(event.key())):
            super().keyPressEvent(event)


class _Tool:
    """A button for an action, with room before it where a group begins."""

    def __init__(self, bar: FormatBar, look: Look, action: QAction, room: int) -> None:
        self.action = action
        self.button = button = _Stop(bar)
        self._room = room
        self._gap = QWidget()
        self._gap.setFixedWidth(room)
        button.clicked.connect(action.trigger)

        def show() -> None:
            button.setIcon(action.icon())
            button.setToolTip(action.toolTip())
            button.setAccessibleName(action.text())
            button.setEnabled(action.isEnabled())

        def grow() -> None:
            size = look.px(_ICON)
            button.setIconSize(QSize(size, size))

        Follower(button, action.changed, show)
        show()
        look.follow(button, grow)
        layout = bar.layout()
        if isinstance(layout, QHBoxLayout):
            for each in (self._gap, button):
                layout.insertWidget(layout.count() - 2, each)

    @property
    def width(self) -> int:
        """The room that it takes."""
        return self.button.sizeHint().width() + GAP_HAIR + (self._room and self._room + GAP_HAIR)

    def set_visible(self, *, visible: bool) -> None:
        """Show or hide it with the room before it."""
        self.button.setVisible(visible)
        self._gap.setVisible(visible and bool(self._room))
