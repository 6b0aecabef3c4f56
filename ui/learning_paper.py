"""Learning for paper: the page with its charts and tables as a PDF, with the journal if wanted."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, QRect
from PySide6.QtGui import QFont, QImage, QPainter

from companion.domain.learning import Step
from ui.learning_figures import mix_figures, time_figures
from ui.learning_wording import (
    counting_words,
    day_words,
    deed_words,
    goal_words,
    honest_words,
)
from ui.lines import named
from ui.style.painting import RowBrush
from ui.style.theme import LIGHT
from ui.thread_paper import thread_pdf
from ui.widgets.learning_charts import (
    ChartStyle,
    columns_height,
    draw_columns,
    draw_mix,
    mix_height,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from companion.domain.journal_entry import JournalEntry
    from companion.services.learning_mix import Overview
    from ui.learning_figures import FigureRow

translate = QCoreApplication.translate

_WIDTH = 620
_SHARPNESS = 3
_POINTS = 9.0
_MIX, _TIME = "chart:mix", "chart:time"


def learning_pdf(name: str, overview: Overview, entries: Sequence[JournalEntry]) -> bytes:
    """Return a PDF in light colours; `entries` are those of the journal that go along."""
    title = translate("learning", "What {name} did to learn").format(name=name)
    body = f"<h1>{escape(title)}</h1>{_page(overview)}{_journal(entries)}"
    return thread_pdf(title, body, _charts(overview))


def _page(overview: Overview) -> str:
    span, by_week = overview.whole.span, overview.step is Step.WEEK
    time = translate("learning", "{first} to {last}").format(
        first=day_words(span.first), last=day_words(span.last)
    )
    goals = "".join(
        f"<li>{escape(named(deed_words(each.goal.deed), goal_words(each)))}</li>"
        for each in overview.goals
    )
    counted = "".join(f"<li>{escape(named(name, words))}</li>" for name, words in counting_words())
    weeks = translate("learning", "Weeks") if by_week else translate("learning", "Months")
    return (
        f'<p class="place">{escape(time)}</p>'
        f'<p><img src="{_MIX}"></p>{_table(*mix_figures(overview))}'
        f'<h2>{escape(weeks)}</h2><p><img src="{_TIME}"></p>{_table(*time_figures(overview))}'
        + (f"<h2>{escape(translate('learning', 'Goals'))}</h2><ul>{goals}</ul>" if goals else "")
        + f"<h2>{escape(translate('learning', 'What is counted, and how'))}</h2>"
        f"<p>{escape(honest_words())}</p><ul>{counted}</ul>"
    )


def _table(columns: Sequence[str], rows: Sequence[FigureRow]) -> str:
    head = "".join(f"<th>{escape(column)}</th>" for column in ("", *columns))
    body = "".join(
        f'<tr><td style="white-space: nowrap">{escape(name)}</td>'
        + "".join(f'<td align="center">{escape(cell)}</td>' for cell in cells)
        + "</tr>"
        for name, cells in rows
    )
    return f'<table border="1" cellspacing="0" cellpadding="3"><tr>{head}</tr>{body}</table>'


def _journal(entries: Sequence[JournalEntry]) -> str:
    if not entries:
        return ""
    parts = [f"<h2>{escape(translate('learning', 'Journal'))}</h2>"]
    for entry in entries:
        words = entry.words
        about = f" · {words.about.name}" if words.about is not None else ""
        parts.append(f"<h3>{escape(day_words(words.day) + about)}</h3>")
        parts += [
            f"<p><i>{escape(heading)}</i><br>{escape(text.strip()).replace(chr(10), '<br>')}</p>"
            for heading, text in (
                (translate("learning", "What I tried"), words.tried),
                (translate("learning", "What came of it"), words.outcome),
            )
            if text.strip()
        ]
    return "".join(parts)


def _charts(overview: Overview) -> dict[str, QImage]:
    style = ChartStyle(LIGHT, _font)
    own, rule = translate("learning", "Done"), translate("learning", "Rule of thumb")
    return {
        _MIX: _drawn(mix_height(style), lambda brush: draw_mix(brush, overview, style, own, rule)),
        _TIME: _drawn(columns_height(style), lambda brush: draw_columns(brush, overview, style)),
    }


def _drawn(height: int, draw: Callable[[RowBrush], None]) -> QImage:
    image = QImage(_WIDTH * _SHARPNESS, height * _SHARPNESS, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(_SHARPNESS)
    image.fill(0xFFFFFFFF)
    painter = QPainter(image)
    draw(RowBrush(painter, QRect(0, 0, _WIDTH, height), QLocale().textDirection()))
    painter.end()
    return image


def _font(step: float) -> QFont:
    font = QFont()
    font.setPointSizeF(_POINTS * step)
    return font
