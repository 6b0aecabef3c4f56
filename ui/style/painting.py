"""Drawing for list rows: text that is right in either writing direction, badges, tints."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle

from ui.style.scale import RADIUS

if TYPE_CHECKING:
    from PySide6.QtGui import QPixmap


@dataclass(slots=True)
class RowBrush:
    """Draws within one row of a view; places are given as for left-to-right and mirrored."""

    painter: QPainter
    area: QRect
    direction: Qt.LayoutDirection

    def line(
        self,
        place: QRect,
        text: str,
        font: QFont,
        colour: str,
        *,
        trailing: bool = False,
    ) -> int:
        """Draw one line of text, shortened to fit; return the width that it took."""
        metrics = QFontMetrics(font)
        shown = metrics.elidedText(text.replace("\n", " "), _ELIDE, place.width())
        width = metrics.horizontalAdvance(shown)
        where = self.mirrored(place)
        at_left = trailing is (self.direction == Qt.LayoutDirection.RightToLeft)
        left = where.left() if at_left else where.right() + 1 - width
        # By the base line of the font that was asked for: letters of another font, as in a name in
        # another script, must not move the line up or down.
        base = where.top() + (where.height() - metrics.height()) // 2 + metrics.ascent()
        self.painter.setFont(font)
        self.painter.setPen(QColor(colour))
        self.painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        self.painter.drawText(QPoint(left, base), shown)
        return width

    def lines(self, place: QRect, text: str, font: QFont, colour: str, count: int) -> None:
        """Draw a text over at most `count` lines, the last one shortened to fit."""
        text = text.replace("\n", " ")
        layout, places = QTextLayout(text, font), text.encode("utf-16-le", "surrogatepass")
        option = QTextOption()
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        spacing = QFontMetrics(font).lineSpacing()
        layout.beginLayout()
        for number in range(count):
            line = layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(place.width())
            row = QRect(place.left(), place.top() + number * spacing, place.width(), spacing)
            # Qt counts places, of which letters beyond the usual ones take two.
            start, end = 2 * line.textStart(), 2 * (line.textStart() + line.textLength())
            is_last = number == count - 1
            shown = places[start : None if is_last else end].decode("utf-16-le", "surrogatepass")
            # A line may end in a space, for which there need be no room.
            self.line(row, shown.rstrip(), font, colour)
        layout.endLayout()

    def tint(self, place: QRect, colour: str, radius: float = RADIUS) -> None:
        """Fill a rounded area."""
        self.painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.painter.setPen(Qt.PenStyle.NoPen)
        self.painter.setBrush(QColor(colour))
        self.painter.drawRoundedRect(QRectF(self.mirrored(place)), radius, radius)

    def ring(self, place: QRect, colour: str, radius: float = RADIUS) -> None:
        """Draw the ring that shows where the keyboard is."""
        self.painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.painter.setPen(QPen(QColor(colour), _RING))
        self.painter.setBrush(Qt.BrushStyle.NoBrush)
        inside = QRectF(self.mirrored(place)).adjusted(1, 1, -1, -1)
        self.painter.drawRoundedRect(inside, radius - 1, radius - 1)

    def picture(self, place: QRect, pixmap: QPixmap) -> None:
        """Draw an icon in the middle of its place."""
        ratio = pixmap.devicePixelRatio()
        where = QRectF(0, 0, pixmap.width() / ratio, pixmap.height() / ratio)
        where.moveCenter(QRectF(self.mirrored(place)).center())
        self.painter.drawPixmap(where.topLeft(), pixmap)

    def badge(self, right: int, middle: int, text: str, font: QFont, ink: str, fill: str) -> int:
        """Draw a count in a pill that ends at `right`; return its width."""
        metrics = QFontMetrics(font)
        height = metrics.height() + 2
        width = max(metrics.horizontalAdvance(text) + 12, height)
        place = QRect(right - width, middle - height // 2, width, height)
        self.tint(place, fill, height / 2)
        self.painter.setFont(font)
        self.painter.setPen(QColor(ink))
        self.painter.drawText(self.mirrored(place), int(Qt.AlignmentFlag.AlignCenter), text)
        return width

    def mirrored(self, place: QRect) -> QRect:
        """Return where a place lies in this writing direction."""
        return QStyle.visualRect(self.direction, self.area, place)


_RING = 2
_ELIDE = Qt.TextElideMode.ElideRight
