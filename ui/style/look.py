"""The look of the running window: theme, text size and icons in one object that views are given."""

from __future__ import annotations

from importlib.resources import files
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QGuiApplication, QIcon, QPainter
from PySide6.QtWidgets import QApplication

from ui.style.icons import Icons
from ui.style.theme import Theme, system_theme

if TYPE_CHECKING:
    from PySide6.QtGui import QPixmap

SMALLEST_SCALE = 0.8
LARGEST_SCALE = 2.0
SCALE_STEP = 0.125
_LEAST_POINTS = 10.0

AVATAR = 36
AVATAR_SMALL = 28


class Look(QObject):
    """Theme, type scale and icons; `changed` tells views to draw themselves anew."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None, *, text_scale: float = 1.0) -> None:
        super().__init__(parent)
        self._base_points = max(QGuiApplication.font().pointSizeF(), _LEAST_POINTS)
        self._fixed_theme: Theme | None = None
        self._icons = Icons()
        self.theme = system_theme()
        self.text_scale = text_scale
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._follow_system)

    def set_text_scale(self, scale: float) -> None:
        """Make all text larger or smaller, within bounds."""
        scale = min(max(scale, SMALLEST_SCALE), LARGEST_SCALE)
        if scale != self.text_scale:
            self.text_scale = scale
            self.apply()

    def set_theme(self, theme: Theme) -> None:
        """Use this theme whatever the desktop says."""
        self._fixed_theme = theme
        self.theme = theme
        self.apply()

    def apply(self) -> None:
        """Give the application palette, font and style sheet, and tell the views."""
        app = QApplication.instance()
        if not isinstance(app, QApplication):
            return
        app.setPalette(self.theme.palette())
        for kind in _OUTLINED:
            app.setPalette(self.theme.outlined_palette(), kind)  # type: ignore[arg-type] # a str
        font = app.font()
        font.setPointSizeF(self.points())
        app.setFont(font)
        app.setStyleSheet(self._style_sheet())
        self.changed.emit()

    def px(self, length: int) -> int:
        """Return a length in pixels that grows with the text, as those of icons and avatars do."""
        return round(length * max(self.text_scale, 1.0))

    def points(self, step: float = 1.0) -> float:
        """Return a text size in points, as a multiple of the running text's."""
        return round(self._base_points * self.text_scale * step, 2)

    def font(self, step: float = 1.0, *, bold: bool = False) -> QFont:
        """Return the application's font in a size of the type scale."""
        font = QFont(QGuiApplication.font())
        font.setPointSizeF(self.points(step))
        font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
        return font

    def metrics(self, step: float = 1.0, *, bold: bool = False) -> QFontMetrics:
        """Return the measures of `font(step)`."""
        return QFontMetrics(self.font(step, bold=bold))

    def icon(self, name: str, colour: str | None = None, size: int = 20) -> QIcon:
        """Return an icon in a colour of the theme, by default that of secondary text."""
        return self._icons.icon(name, colour or self.theme.muted, size)

    def pixmap(self, name: str, colour: str | None = None, size: int = 16) -> QPixmap:
        """Return an icon as a picture, to be painted by a delegate."""
        return self._icons.pixmap(name, colour or self.theme.muted, size)

    def draw_avatar(self, painter: QPainter, place: QRectF, name: str) -> None:
        """Draw a person's initials in a disc of their colour."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.theme.avatar(name))
        painter.drawEllipse(place)
        font = QFont(QGuiApplication.font())
        font.setPixelSize(max(9, round(place.height() * 0.38)))
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(QColor("#ffffff"))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, initials(name))
        painter.restore()

    def _follow_system(self) -> None:
        if self._fixed_theme is None:
            self.theme = system_theme()
            self.apply()

    def _style_sheet(self) -> str:
        text = (files("resources") / "styles" / "companion.qss").read_text("utf-8")
        values = {f"@{name}": getattr(self.theme, name) for name in _COLOUR_NAMES}
        values |= {f"@points-{name}": f"{self.points(step)}pt" for name, step in TYPE_SCALE.items()}
        for name in sorted(values, key=len, reverse=True):
            text = text.replace(name, str(values[name]))
        return text


TYPE_SCALE = {"tiny": 0.82, "small": 0.9, "body": 1.0, "lead": 1.12, "title": 1.45, "hero": 2.0}
"""Text sizes as multiples of the running text's."""

_OUTLINED = ("QCheckBox", "QAbstractSpinBox", "QComboBox")
"""Controls whose outline Qt's style draws in a darker shade of the window's colour."""

_COLOUR_NAMES = (
    "window",
    "surface",
    "hover",
    "line",
    "field_line",
    "text",
    "muted",
    "accent",
    "on_accent",
    "accent_soft",
    "warning",
    "warning_soft",
    "danger",
    "danger_soft",
    "success",
)


def initials(name: str) -> str:
    """Return one or two letters for a person: of the first and the last word of the name."""
    words = [word for word in name.split() if word[0].isalnum()]
    if not words:
        return "?"
    if len(words) == 1:
        return words[0][0].upper()
    return (words[0][0] + words[-1][0]).upper()
