"""The look of the running window: theme, text size and icons in one object that views are given."""

from __future__ import annotations

from dataclasses import fields
from importlib.resources import files
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QGuiApplication, QIcon, QPainter
from PySide6.QtWidgets import QApplication

from ui.follower import Follower
from ui.language import follow_language
from ui.style.appearance import Appearance
from ui.style.icons import Icons
from ui.style.restyling import Restyling, ask_for_layouts, put_off_layouts
from ui.style.scale import RADIUS, RADIUS_LARGE, RADIUS_SMALL, TYPE_SCALE

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtGui import QPixmap

    from ui.style.theme import Theme

SMALLEST_SCALE = 0.8
LARGEST_SCALE = 2.0
SCALE_STEP = 0.125
_LEAST_POINTS = 10.0

AVATAR = 36
AVATAR_SMALL = 28


class Look(QObject):
    """Theme, type scale and icons; `changed` tells views to draw themselves anew."""

    changed = Signal()

    def __init__(
        self,
        parent: QObject | None = None,
        *,
        text_scale: float = 1.0,
        appearance: Appearance | None = None,
    ) -> None:
        super().__init__(parent)
        self._base_points = max(QGuiApplication.font().pointSizeF(), _LEAST_POINTS)
        self._fixed_theme: Theme | None = None
        self._icons = Icons()
        self.appearance = appearance or Appearance()
        self.theme = self.appearance.resolved()
        self.text_scale = text_scale
        self._restyling = Restyling(self, self._steps)
        self._follow_hints()
        follow_language(self, self.changed.emit)

    def set_text_scale(self, scale: float) -> None:
        """Make all text larger or smaller, within bounds."""
        scale = min(max(scale, SMALLEST_SCALE), LARGEST_SCALE)
        if scale != self.text_scale:
            self.text_scale = scale
            self._restyling.begin()

    def set_appearance(self, appearance: Appearance) -> None:
        """Look as the person chooses."""
        if appearance != self.appearance:
            self.appearance = appearance
            self._fixed_theme = None
            self._follow_system()

    @property
    def is_changing(self) -> bool:
        """Whether windows still show the look that was before."""
        return self._restyling.is_under_way

    @property
    def is_still(self) -> bool:
        """Whether nothing shall move by itself."""
        return self.appearance.is_still

    def set_theme(self, theme: Theme) -> None:
        """Use this theme whatever the desktop says and the person chose."""
        self._fixed_theme = theme
        self.theme = theme
        self.apply()

    def follow(self, owner: QObject, draw: Callable[[], object]) -> None:
        """Draw something now and at each change of the look, as long as `owner` lives."""
        draw()
        Follower(owner, self.changed, draw)

    def apply(self) -> None:
        """Give the application palette, font and style sheet, and tell the views, all at once."""
        self._restyling.begin()
        self._restyling.finish()

    def set_font(self) -> None:
        """Give the application its font.

        Qt tells it to widgets that are there once it runs, to later ones always: a window that is
        made before that must find it.
        """
        app = QApplication.instance()
        if not isinstance(app, QApplication):
            return
        font = app.font()
        font.setPointSizeF(self.points())
        if app.font() != font:
            app.setFont(font)

    def _steps(self) -> Iterator[None]:
        """Apply the look; each step goes through every widget, so none is taken without need."""
        app = QApplication.instance()
        if not isinstance(app, QApplication):
            return
        is_new = app.styleSheet() != (sheet := self._style_sheet())
        if is_new:
            yield
            # Where one sheet follows another, Qt treats a widget anew once for each that it is
            # in; with none between, once.
            app.setStyleSheet("")
            put_off_layouts()
            yield
        if app.palette() != (palette := self.theme.palette()):
            app.setPalette(palette)
        for effect in _EFFECTS:
            app.setEffectEnabled(effect, not self.is_still)
        QGuiApplication.styleHints().setCursorFlashTime(0 if self.is_still else self._flash_time)
        self.set_font()
        if is_new:
            app.setStyleSheet(sheet)
            ask_for_layouts()
            yield
        self.changed.emit()
        yield

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
        painter.setPen(QColor(self.theme.on_avatar))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, initials(name))
        painter.restore()

    def _follow_system(self) -> None:
        if self._fixed_theme is None:
            self.theme = self.appearance.resolved()
            self._restyling.begin()

    def _follow_hints(self) -> None:
        hints = QGuiApplication.styleHints()
        self._flash_time = hints.cursorFlashTime()
        hints.colorSchemeChanged.connect(self._follow_system)
        accessibility = getattr(hints, "accessibility", None)
        for name in ("contrastPreferenceChanged", "motionPreferenceChanged"):
            told = getattr(accessibility(), name, None) if accessibility is not None else None
            if told is not None:
                told.connect(self._follow_system)

    def _file_of(self, icon: str, ink: str) -> str:
        return self._icons.file_of(icon, getattr(self.theme, ink)).as_posix()

    def _style_sheet(self) -> str:
        text = (files("resources") / "styles" / "companion.qss").read_text("utf-8")
        values = {f"@{field.name}": getattr(self.theme, field.name) for field in fields(self.theme)}
        values |= {f"@{name}": f"{pixels}px" for name, pixels in _RADII.items()}
        values |= {f"@icon-{name}": self._file_of(name, ink) for name, ink in _SIGNS.items()}
        values["@sign"] = f"{self.px(_SIGN)}px"
        values["@round-sign"] = f"{(self.px(_SIGN) + 2) // 2}px"  # of it and its border
        values |= {f"@points-{name}": f"{self.points(step)}pt" for name, step in TYPE_SCALE.items()}
        for name in sorted(values, key=len, reverse=True):
            text = text.replace(name, str(values[name]))
        return text


_EFFECTS = (
    Qt.UIEffect.UI_AnimateMenu,
    Qt.UIEffect.UI_FadeMenu,
    Qt.UIEffect.UI_AnimateCombo,
    Qt.UIEffect.UI_AnimateTooltip,
    Qt.UIEffect.UI_FadeTooltip,
)

_RADII = {"radius": RADIUS, "radius-small": RADIUS_SMALL, "radius-large": RADIUS_LARGE}

_SIGNS = {"up": "muted", "down": "muted", "done": "on_accent"}
"""The icons that the style sheet puts into controls, and their colours."""

_SIGN = 15


def initials(name: str) -> str:
    """Return one or two letters for a person: of the first and the last word of the name."""
    words = [word for word in name.split() if word[0].isalnum()]
    if not words:
        return "?"
    if len(words) == 1:
        return words[0][0].upper()
    return (words[0][0] + words[-1][0]).upper()
