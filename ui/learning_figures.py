"""The figures of learning as tables: what stands behind the charts, on a page, and in a file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from companion.domain.learning import REFERENCE, Deed, LearningPart
from ui.learning_wording import deed_words, number, part_words, percent, period_words

if TYPE_CHECKING:
    from companion.services.learning_mix import Overview

translate = QCoreApplication.translate

FigureRow = tuple[str, list[str]]
"""The name of a row, and its cells."""


def mix_figures(overview: Overview) -> tuple[list[str], list[FigureRow]]:
    """Return the mix as a table: columns, and rows by their names."""
    columns = [
        translate("learning", "Deeds"),
        translate("learning", "Share of deeds"),
        translate("learning", "Rule of thumb"),
    ]
    whole, shares = overview.whole, overview.shares
    rows = [
        (
            part_words(part),
            [
                number(whole.in_part(part)),
                percent(shares[part]) if shares is not None else "–",
                percent(REFERENCE[part]),
            ],
        )
        for part in LearningPart
    ]
    return columns, rows


def time_figures(overview: Overview) -> tuple[list[str], list[FigureRow]]:
    """Return weeks or months as a table, the newest first."""
    columns = [deed_words(deed) for deed in Deed]
    rows = [
        (period_words(period.span, overview.step), [number(period.of(deed)) for deed in Deed])
        for period in reversed(overview.periods)
    ]
    return columns, rows
