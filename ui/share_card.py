"""Draws a card that leads somewhere: title, course, site, and a QR code of the link.

Its colours are those of print, dark on white, whatever the theme: a camera has to read it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final
from unicodedata import bidirectional

from PySide6.QtCore import QPoint, QPointF, QRect, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QGuiApplication,
    QImage,
    QPainter,
    QTextLayout,
    QTextOption,
)

from companion.content.cutting import cut, in_one_line
from companion.content.qr_code import QUIET_ZONE
from ui.style.paper import PAPER, PAPER_BAND, PAPER_INK, PAPER_SECOND_INK

if TYPE_CHECKING:
    from companion.content.qr_code import Matrix

CARD_SIZE: Final = QSize(1600, 900)
"""Pixels of the picture: sharp on a screen of a classroom, and on a page of A5."""

_MARGIN: Final = 90
_BAND: Final = 18
_CODE: Final = 620
_LONGEST: Final = 400
_LONGEST_COURSE: Final = 110
_LONGEST_SITE: Final = 70
_APART: Final = 30
_TITLE_SIZES: Final = (84, 72, 62, 54, 46, 40)


@dataclass(frozen=True, slots=True)
class CardWords:
    """What stands on a card; `hint` says what the code is for."""

    title: str
    course: str
    site: str
    link: str
    hint: str


def draw_card(words: CardWords, matrix: Matrix) -> QImage:
    """Return the picture; the title begins where its script does, the code stands opposite."""
    picture = QImage(CARD_SIZE, QImage.Format.Format_RGB32)
    picture.setDevicePixelRatio(1.0)
    picture.fill(QColor(PAPER))
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    from_right = is_from_right(words.title)
    width, height = CARD_SIZE.width(), CARD_SIZE.height()
    painter.fillRect(QRect(0, 0, width, _BAND), QColor(PAPER_BAND))
    left = _MARGIN if from_right else width - _MARGIN - _CODE
    code = QRect(left, (height - _CODE) // 2 - 20, _CODE, _CODE)
    drawn = _draw_code(painter, code, matrix)
    _draw_below(painter, drawn, words)
    text_left = _MARGIN * 2 + _CODE if from_right else _MARGIN
    room = QRect(text_left, _MARGIN, width - _CODE - 3 * _MARGIN, height - 2 * _MARGIN)
    _draw_words(painter, room, words)
    painter.end()
    return picture


def is_from_right(text: str) -> bool:
    """Say whether the first letter that has a direction is of a script from right to left."""
    ways = map(bidirectional, text)
    return next((way for way in ways if way in {"L", "R", "AL"}), "L") != "L"


def _draw_code(painter: QPainter, place: QRect, matrix: Matrix) -> QRect:
    """Draw the modules with whole pixels each, within their quiet zone; return where they are."""
    size = len(matrix)
    module = place.width() // (size + 2 * QUIET_ZONE)
    side = module * size
    corner = place.center() - QPoint(side // 2, side // 2)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
    for line, modules in enumerate(matrix):
        for column, is_dark in enumerate(modules):
            if is_dark:
                at = corner + QPoint(column * module, line * module)
                painter.fillRect(QRect(at, QSize(module, module)), QColor(PAPER_INK))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    return QRect(corner, QSize(side, side))


def _draw_below(painter: QPainter, code: QRect, words: CardWords) -> None:
    room = QRect(code.left() - 60, code.bottom() + 40, code.width() + 120, 130)
    painter.setPen(QColor(PAPER_SECOND_INK))
    painter.setFont(_font(26))
    flags = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
    painter.drawText(room, int(flags), words.hint)


def _draw_words(painter: QPainter, room: QRect, words: CardWords) -> None:
    """Draw the title as large as it fits, below it the course, and the site at the foot."""
    width = room.width()
    course = "" if words.course == words.title else cut(in_one_line(words.course), _LONGEST_COURSE)
    below, below_high = _laid_out(course, _font(38), width)
    site, site_high = _laid_out(cut(in_one_line(words.site), _LONGEST_SITE), _font(34), width)
    lines, high = _title(words.title, width, room.height() - below_high - site_high - 2 * _APART)
    _draw_lines(painter, room.topLeft(), lines, PAPER_INK)
    _draw_lines(painter, room.topLeft() + QPoint(0, round(high) + _APART), below, PAPER_SECOND_INK)
    _draw_lines(painter, QPoint(room.left(), round(room.bottom() - site_high)), site, PAPER_BAND)


def _title(title: str, width: int, most: float) -> tuple[QTextLayout, float]:
    """Return a title as large as there is room for; one that is too long even so is cut."""
    title = cut(in_one_line(title), _LONGEST)
    for size in _TITLE_SIZES:
        lines, high = _laid_out(title, _font(size, bold=True), width)
        if high <= most:
            break
    while high > most and len(title) > 1:
        title = cut(title, len(title) * 9 // 10)
        lines, high = _laid_out(title, _font(_TITLE_SIZES[-1], bold=True), width)
    return lines, high


def _laid_out(text: str, font: QFont, width: int) -> tuple[QTextLayout, float]:
    """Return a text wrapped into a width, also within words that are longer, and its height."""
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    from_right = is_from_right(text)
    option.setTextDirection(
        Qt.LayoutDirection.RightToLeft if from_right else Qt.LayoutDirection.LeftToRight
    )
    side = Qt.AlignmentFlag.AlignRight if from_right else Qt.AlignmentFlag.AlignLeft
    option.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)
    layout.setTextOption(option)
    top, step = 0.0, QFontMetricsF(font).lineSpacing()
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, top))
        top += max(step, line.height())
    layout.endLayout()
    return layout, top


def _draw_lines(painter: QPainter, corner: QPoint, lines: QTextLayout, ink: str) -> None:
    painter.setPen(QColor(ink))
    lines.draw(painter, QPointF(corner))


def _font(pixels: int, *, bold: bool = False) -> QFont:
    font = QFont(QGuiApplication.font())
    font.setPixelSize(pixels)
    font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    return font
