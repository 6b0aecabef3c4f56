"""Two plain charts of learning: its mix beside the rule of thumb, and columns over time.

Parts differ by pattern as well as by colour. Each chart only draws; the table behind it, which has
the same figures, is what screen readers and the keyboard get (`ui/widgets/figure_table.py`).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QFontMetrics, QHelpEvent, QPainter, QPen, QTransform
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from companion.domain.learning import REFERENCE, LearningPart
from ui.learning_wording import (
    number,
    part_words,
    percent,
    period_sentence,
    short_period_words,
)
from ui.style.painting import RowBrush

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtGui import QFont, QPaintEvent

    from companion.domain.learning import Period
    from companion.services.learning_mix import Overview
    from ui.style.look import Look
    from ui.style.theme import Theme

_PATTERNS = {
    LearningPart.FORMAL: Qt.BrushStyle.SolidPattern,
    LearningPart.SOCIAL: Qt.BrushStyle.BDiagPattern,
    LearningPart.EXPERIENCE: Qt.BrushStyle.Dense6Pattern,
}
_BAR_LINES = 1.5
_TALL_LINES = 11
_LEAST_STEPS = 4
_WIDEST = 44


@dataclass(frozen=True, slots=True)
class ChartStyle:
    """Colours and letters of a chart, on a screen or on paper."""

    theme: Theme
    font: Callable[[float], QFont]

    def ink(self, part: LearningPart) -> str:
        """Return the colour of a part: readable on the surface as letters are."""
        theme = self.theme
        return {
            LearningPart.FORMAL: theme.accent,
            LearningPart.SOCIAL: theme.success,
            LearningPart.EXPERIENCE: theme.experience,
        }[part]

    def line(self, step: float = 0.9) -> int:
        """Return the height of a line of text."""
        return QFontMetrics(self.font(step)).lineSpacing()


class LearningChart(QWidget):
    """What both charts are: drawn anew at each change of look or figures."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.overview: Overview | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.follow(self, self._measure)

    def show_overview(self, overview: Overview) -> None:
        """Show other figures."""
        self.overview = overview
        self._measure()

    def _style(self) -> ChartStyle:
        return ChartStyle(self._look.theme, self._look.font)

    def _measure(self) -> None:
        self.updateGeometry()
        self.update()

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Return that it can be narrow, not low."""
        return QSize(160, self.sizeHint().height())


class MixChart(LearningChart):
    """Two bars: what was done, and the rule of thumb."""

    def sizeHint(self) -> QSize:  # noqa: N802
        """Return room for both bars, their names, and the key."""
        return QSize(480, mix_height(self._style()))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802
        """Draw."""
        if self.overview is not None:
            painter = QPainter(self)
            brush = RowBrush(painter, self.rect(), self.layoutDirection())
            draw_mix(brush, self.overview, self._style(), self.tr("You"), _rule())
            painter.end()


class TimeChart(LearningChart):
    """A column for each week or month, of the three parts one on top of the other."""

    def sizeHint(self) -> QSize:  # noqa: N802
        """Return room for columns, and for what stands below them."""
        return QSize(480, columns_height(self._style()))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802
        """Draw."""
        if self.overview is not None:
            painter = QPainter(self)
            brush = RowBrush(painter, self.rect(), self.layoutDirection())
            draw_columns(brush, self.overview, self._style())
            painter.end()

    def event(self, event: QEvent) -> bool:
        """Tell what a column stands for where the mouse rests on it."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            period = self._period_at(event.pos().x())
            if period is not None and self.overview is not None:
                words = period_sentence(period, self.overview.step)
                QToolTip.showText(event.globalPos(), words, self)
            return True
        return super().event(event)

    def _period_at(self, x: int) -> Period | None:
        if self.overview is None:
            return None
        brush_area = self.rect()
        places = column_places(brush_area, self.overview, self._style())
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        across = brush_area.width() - x if mirrored else x
        for place, period in zip(places, self.overview.periods, strict=True):
            if place.left() <= across <= place.right():
                return period
        return None


def _rule() -> str:
    return "70:20:10"


def mix_height(style: ChartStyle) -> int:
    """Return the height of the chart of both bars."""
    bar = round(style.line() * _BAR_LINES)
    return 2 * (style.line() + bar + 8) + style.line() + 8


def draw_mix(brush: RowBrush, overview: Overview, style: ChartStyle, own: str, rule: str) -> None:
    """Draw both bars, each below its name, and what the patterns mean."""
    area, line = brush.area, style.line()
    bar = round(line * _BAR_LINES)
    top = area.top()
    for name, shares in ((own, overview.shares), (rule, REFERENCE)):
        brush.line(
            QRect(area.left(), top, area.width(), line), name, style.font(0.9), style.theme.muted
        )
        place = QRect(area.left(), top + line + 2, area.width(), bar)
        if shares is not None:
            _draw_bar(brush, place, shares, style)
        top += line + bar + 8
    _draw_key(brush, QRect(area.left(), top + 4, area.width(), line), style)


def _draw_bar(
    brush: RowBrush, place: QRect, shares: Mapping[LearningPart, int], style: ChartStyle
) -> None:
    left, done = place.left(), 0
    for part in LearningPart:
        done += shares[part]
        width = place.left() + round(place.width() * done / 100) - left
        if not width:
            continue
        box = QRect(left, place.top(), width, place.height())
        fill_part(brush, box, part, style)
        words = percent(shares[part])
        font = style.font(0.9)
        room = QFontMetrics(font).horizontalAdvance(words) + 14
        if room < width:
            plate = QRect(left + 5, place.top() + 3, room, place.height() - 6)
            brush.tint(plate, style.theme.surface, 4)
            brush.line(plate.adjusted(5, 0, -5, 0), words, font, style.theme.text)
        left += width


def _draw_key(brush: RowBrush, place: QRect, style: ChartStyle) -> None:
    """Draw a sample of each pattern with its name, side by side."""
    left, font = place.left(), style.font(0.9)
    sample = round(place.height() * 0.8)
    for part in LearningPart:
        middle = place.top() + (place.height() - sample) // 2
        fill_part(brush, QRect(left, middle, sample, sample), part, style)
        words = part_words(part)
        width = QFontMetrics(font).horizontalAdvance(words) + 2
        rest = max(0, place.right() - left - sample - 6)
        text = QRect(left + sample + 6, place.top(), min(width, rest), place.height())
        brush.line(text, words, font, style.theme.text)
        left += sample + width + 22


def columns_height(style: ChartStyle) -> int:
    """Return the height of the chart of columns."""
    return style.line() * _TALL_LINES


def column_places(area: QRect, overview: Overview, style: ChartStyle) -> list[QRect]:
    """Return the columns, as for left-to-right, each as high as the chart."""
    plot = _plot(area, overview, style)
    step = plot.width() / len(overview.periods)
    width = min(step * 0.7, _WIDEST)
    return [
        QRect(
            round(plot.left() + step * (at + 0.5) - width / 2),
            plot.top(),
            round(width),
            plot.height(),
        )
        for at in range(len(overview.periods))
    ]


def draw_columns(brush: RowBrush, overview: Overview, style: ChartStyle) -> None:
    """Draw columns over a scale, with their weeks or months below."""
    plot, top = _plot(brush.area, overview, style), _top_of_scale(overview)
    _draw_scale(brush, plot, top, style)
    places = column_places(brush.area, overview, style)
    for place, period in zip(places, overview.periods, strict=True):
        foot = plot.bottom() + 1
        for part in LearningPart:
            height = round(plot.height() * period.in_part(part) / top)
            if period.in_part(part):
                foot -= (height := max(height, 3))
                box = QRect(place.left(), foot, place.width(), height)
                fill_part(brush, box, part, style)
    _draw_names(brush, plot, overview, style)


def _plot(area: QRect, overview: Overview, style: ChartStyle) -> QRect:
    widest = number(_top_of_scale(overview))
    scale = QFontMetrics(style.font(0.82)).horizontalAdvance(widest) + 12
    return area.adjusted(scale, style.line() // 2, 0, -round(style.line() * 1.4))


def _top_of_scale(overview: Overview) -> int:
    """Return a number that no column goes beyond: four steps of 1, 2, 3 or 5 with zeros."""
    most = max((period.total for period in overview.periods), default=0)
    step = 1
    for factor in _round_numbers():
        step = factor
        if step * _LEAST_STEPS >= most:
            break
    return step * _LEAST_STEPS


def _round_numbers() -> list[int]:
    return [factor * 10**zeros for zeros in range(9) for factor in (1, 2, 3, 5)]


def _draw_scale(brush: RowBrush, plot: QRect, top: int, style: ChartStyle) -> None:
    font, line = style.font(0.82), style.line(0.82)
    for step in range(_LEAST_STEPS + 1):
        y = plot.bottom() + 1 - round(plot.height() * step / _LEAST_STEPS)
        brush.painter.setPen(QPen(QColor(style.theme.line if step else style.theme.field_line), 1))
        place = brush.mirrored(QRect(plot.left(), y, plot.width(), 1))
        brush.painter.drawLine(place.left(), y, place.right(), y)
        words = QRect(brush.area.left(), y - line // 2, plot.left() - brush.area.left() - 8, line)
        brush.line(
            words, number(top * step // _LEAST_STEPS), font, style.theme.muted, trailing=True
        )


def _draw_names(brush: RowBrush, plot: QRect, overview: Overview, style: ChartStyle) -> None:
    """Write weeks or months below the columns: as many as there is room for, the last always."""
    font = style.font(0.82)
    names = [short_period_words(period.span, overview.step) for period in overview.periods]
    widest = max(QFontMetrics(font).horizontalAdvance(name) for name in names) + 6
    step = plot.width() / len(names)
    every = max(1, -(-widest // max(1, int(step))))
    for at, name in enumerate(names):
        if (len(names) - 1 - at) % every:
            continue
        middle = plot.left() + step * (at + 0.5)
        left = min(round(middle - widest / 2), brush.area.right() + 1 - widest)
        place = QRect(left, plot.bottom() + 5, widest, style.line(0.82))
        shown = QFontMetrics(font).horizontalAdvance(name)
        brush.line(place.adjusted((widest - shown) // 2, 0, 0, 0), name, font, style.theme.muted)


def fill_part(brush: RowBrush, place: QRect, part: LearningPart, style: ChartStyle) -> None:
    """Fill a part of a bar with its pattern, within an outline of its colour."""
    ink = QColor(style.ink(part))
    where = QRectF(brush.mirrored(place)).adjusted(0.5, 0.5, -0.5, -0.5)
    painter = brush.painter
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
    painter.fillRect(where, QColor(style.theme.surface))
    pattern = QBrush(ink, _PATTERNS[part])
    sharpness = painter.device().devicePixelRatio()
    pattern.setTransform(QTransform.fromScale(sharpness, sharpness))
    painter.fillRect(where, pattern)
    painter.setPen(QPen(ink, 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(where)
