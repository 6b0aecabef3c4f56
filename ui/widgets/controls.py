"""Labels, buttons and headers in the few kinds that the window uses."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QGuiApplication, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ui.language import follow_language, say
from ui.style.painting import RowBrush
from ui.style.theme import GAP

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QIcon, QKeyEvent, QPaintEvent
    from PySide6.QtWidgets import QAbstractButton

    from ui.language import Words
    from ui.style.look import Look

translate = QCoreApplication.translate

_FEWEST_LETTERS = 6
"""Of fewer letters one cannot tell what they say."""


def label(
    text: Words = "",
    *,
    name: str = "",
    faint: bool = False,
    small: bool = False,
    wrap: bool = True,
    kind: str = "",
) -> QLabel:
    """Return a label; `kind` may be ``problem`` or ``caution``. Text is shown as it is, no HTML."""
    made = QLabel()
    say(made.setText, text)
    follow_language(made, lambda: _begin_where_window_does(made))
    made.setObjectName(name)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(wrap)
    made.setProperty("faint", faint)
    made.setProperty("small", small)
    if kind:
        made.setProperty(kind, True)  # noqa: FBT003 - the signature is Qt's
    return made


def _begin_where_window_does(made: QLabel) -> None:
    """Let words begin at the leading edge in whatever script they are, unless they are centred."""
    if made.alignment() & Qt.AlignmentFlag.AlignHCenter:
        return
    is_mirrored = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    side = Qt.AlignmentFlag.AlignRight if is_mirrored else Qt.AlignmentFlag.AlignLeft
    made.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)


def button(
    text: Words, on_click: Callable[[], object], *, primary: bool = False, quiet: bool = False
) -> QPushButton:
    """Return a button; a `primary` one is the thing to do, a `quiet` one has no frame."""
    made = _Button()
    say(made.setText, text)
    made.setProperty("primary", primary)
    made.setProperty("quiet", quiet)
    made.setAutoDefault(False)
    made.clicked.connect(on_click)
    return made


class _Button(QPushButton):
    """A button that Enter presses as well as Space, without being the one for all of a dialog."""

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Let Enter press the button that has the focus."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.isAutoRepeat():
            self.click()
        else:
            super().keyPressEvent(event)


def row(*parts: QWidget | None, gap: int = GAP) -> QHBoxLayout:
    """Return the parts side by side; None takes the room that is left."""
    layout = QHBoxLayout()
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(gap)
    for part in parts:
        if part is None:
            layout.addStretch(1)
        else:
            layout.addWidget(part)
    return layout


def stacked(*parts: QWidget) -> QVBoxLayout:
    """Return the parts one below the other, with nothing between and around them."""
    layout = QVBoxLayout()
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(0)
    for part in parts:
        layout.addWidget(part)
    return layout


class ElidedLabel(QLabel):
    """One line of text that is shortened where the room ends, from the leading edge on."""

    def __init__(self, name: str = "", *, faint: bool = False, small: bool = False) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("faint", faint)
        self.setProperty("small", small)

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Return that any width will do."""
        return QSize(20, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802
        """Draw what fits."""
        if self.width() < self.fontMetrics().averageCharWidth() * _FEWEST_LETTERS:
            return
        painter = QPainter(self)
        ink = self.palette().color(self.foregroundRole()).name()
        brush = RowBrush(painter, self.rect(), self.layoutDirection())
        brush.line(self.rect(), self.text(), self.font(), ink)
        painter.end()


class IconLabel(QLabel):
    """An icon that follows the theme."""

    def __init__(self, look: Look, icon: str, size: int = 16, colour: str = "muted") -> None:
        super().__init__()
        self._look, self._size = look, size
        self._icon, self._colour = icon, colour
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look.changed.connect(self._draw)
        self._draw()

    def show_icon(self, icon: str, colour: str = "muted") -> None:
        """Show another icon, in a colour of the theme by its name."""
        self._icon, self._colour = icon, colour
        self._draw()

    def _draw(self) -> None:
        colour = getattr(self._look.theme, self._colour)
        self.setPixmap(self._look.pixmap(self._icon, colour, self._look.px(self._size)))


def with_icon(made: QPushButton, look: Look, icon: str, colour: str = "text") -> QPushButton:
    """Give a button an icon that follows the theme."""
    _draw_icon(made, look, lambda size: look.icon(icon, getattr(look.theme, colour), size), 18)
    return made


def icon_button(look: Look, icon: str, name: Words) -> QToolButton:
    """Return a small button of a strip: an icon, with a name that its tool tip says as well."""
    made = QToolButton()
    made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    say(made.setAccessibleName, name)
    say(made.setToolTip, name)
    _draw_icon(made, look, lambda size: look.icon(icon, size=size), 16)
    return made


def menu_button(look: Look, name: Words, made: QToolButton | None = None) -> QToolButton:
    """Return a button, new or given, that opens a menu, still empty, of what else can be done."""
    made = made or QToolButton()
    say(made.setAccessibleName, name)
    say(made.setToolTip, name)
    made.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
    made.setMenu(QMenu(made))
    _draw_icon(made, look, lambda size: look.icon("more", size=size), 18)
    return made


def _draw_icon(made: QAbstractButton, look: Look, icon: Callable[[int], QIcon], size: int) -> None:
    """Let the icon of a button follow the theme and the size of text."""

    def draw() -> None:
        pixels = look.px(size)
        made.setIcon(icon(pixels))
        made.setIconSize(QSize(pixels, pixels))

    look.follow(made, draw)


def clearable(field: QLineEdit) -> QLineEdit:
    """Give a field a button to empty it, with a name for screen readers."""
    field.setClearButtonEnabled(True)
    for clear in field.findChildren(QToolButton):
        say(clear.setAccessibleName, lambda: translate("controls", "Empty the field"))
    return field


def pane_header() -> QWidget:
    """Return the strip at the top of a pane."""
    made = QWidget()
    made.setObjectName("pane-header")
    made.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    return made


def card(name: str = "card") -> QFrame:
    """Return a framed area."""
    made = QFrame()
    made.setObjectName(name)
    return made
