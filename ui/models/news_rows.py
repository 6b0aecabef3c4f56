"""The rows of the stream of news: headings of days with their entries."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt

from companion.domain.following import NewsEntry
from ui.models.rows import RowsModel
from ui.news_wording import day_words, spoken_entry

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable
    from datetime import date, datetime

AnyIndex = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class NewsDay:
    """The heading of a day."""

    day: date
    today: date

    @property
    def words(self) -> str:
        """What it says."""
        return day_words(self.day, self.today)


NewsRow = NewsDay | NewsEntry


def rows_of(entries: Iterable[NewsEntry], now: datetime) -> tuple[NewsRow, ...]:
    """Return entries, which are newest first, under their days by this machine's time."""
    today, rows = now.astimezone().date(), list[NewsRow]()
    for day, several in groupby(entries, lambda entry: entry.at.astimezone().date()):
        rows.append(NewsDay(day, today))
        rows.extend(several)
    return tuple(rows)


def row_key(row: NewsRow) -> Hashable:
    """Return what a row is known by."""
    return ("day", row.day) if isinstance(row, NewsDay) else row.entry_id


class NewsRows(RowsModel[NewsRow]):
    """The rows; headings cannot be chosen."""

    def __init__(self, parent: Any = None) -> None:  # noqa: ANN401
        super().__init__(row_key, _title, _spoken, parent)

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        """Let the choice pass over headings."""
        if isinstance(self.value(index), NewsDay):
            return Qt.ItemFlag.NoItemFlags
        return super().flags(index)


def _title(row: NewsRow) -> str:
    return row.words if isinstance(row, NewsDay) else row.title


def _spoken(row: NewsRow) -> str:
    return row.words if isinstance(row, NewsDay) else spoken_entry(row)
