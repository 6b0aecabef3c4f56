"""The rows of the search: headings, searches to do again, own words, and what was found."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Qt

from companion.content.search_query import parse_query
from companion.domain.forum import SearchHit
from companion.domain.search import CourseHit, Hit, MessageHit, NewsHit, OwnHit, SavedSearch
from ui.found_wording import conversation_of, found_kind, place_in_course
from ui.models.rows import AnyIndex, RowsModel
from ui.query_names import query_names
from ui.wording import item_title, state_words

if TYPE_CHECKING:
    from collections.abc import Hashable, Sequence

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Heading:
    """The name of the rows below it; it cannot be chosen."""

    words: str


@dataclass(frozen=True, slots=True)
class EarlierSearch:
    """A search of the history; `query` is in the English names."""

    query: str


SearchRow = Heading | SavedSearch | EarlierSearch | OwnHit | Hit


class SearchRowsModel(RowsModel[SearchRow]):
    """Lists what a search offers; headings can be neither chosen nor reached by keys."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(row_key, row_title, spoken_row, parent)

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        """Return that a heading only stands there."""
        if isinstance(self.value(index), Heading):
            return Qt.ItemFlag.NoItemFlags
        return super().flags(index)

    def choosable(self, row: int, step: int) -> int:
        """Return the next row from `row` on, in steps, that can be chosen; -1 for none."""
        rows = self.values
        while 0 <= row < len(rows):
            if not isinstance(rows[row], Heading):
                return row
            row += step
        return -1


def row_key(row: SearchRow) -> Hashable:
    """Return by what a row is known."""
    if isinstance(row, SearchHit):
        return row.post_id
    if isinstance(row, MessageHit | CourseHit | NewsHit):
        return _hit_key(row)
    if isinstance(row, OwnHit):
        return row.item.item_id
    if isinstance(row, SavedSearch):
        return ("saved", row.search_id)
    return ("earlier", row.query) if isinstance(row, EarlierSearch) else ("heading", row.words)


def _hit_key(hit: MessageHit | CourseHit | NewsHit) -> Hashable:
    if isinstance(hit, MessageHit):
        return ("message", hit.message_id)
    return ("news", hit.entry_id) if isinstance(hit, NewsHit) else ("course", hit.text_id)


def row_title(row: SearchRow) -> str:
    """Return the words that a row is known by."""
    if isinstance(row, SearchHit | MessageHit | CourseHit | NewsHit):
        return _hit_title(row)
    if isinstance(row, OwnHit):
        return row.item.origin.discussion or item_title(row.item)
    if isinstance(row, SavedSearch):
        return row.name
    return query_in_words(row.query) if isinstance(row, EarlierSearch) else row.words


def _hit_title(hit: Hit) -> str:
    if isinstance(hit, SearchHit):
        return hit.discussion_title
    if isinstance(hit, MessageHit):
        return conversation_of(hit)
    return hit.title or found_kind(hit) if isinstance(hit, CourseHit) else hit.title


def spoken_row(row: SearchRow) -> str:
    """Return the sentence that a screen reader says for a row."""
    if isinstance(row, SearchHit):
        parts = [row.discussion_title, row.author_name, row.excerpt, row.forum_name]
        if row.unread:
            parts.insert(2, translate("search_rows", "unread"))
        if row.has_attachments:
            parts.append(translate("search_rows", "has files"))
        return ", ".join(parts)
    if isinstance(row, MessageHit | CourseHit | NewsHit):
        return _spoken_hit(row)
    if isinstance(row, OwnHit):
        return ", ".join([row_title(row), state_words(row.item.state), row.excerpt])
    if isinstance(row, SavedSearch):
        return translate("search_rows", "Saved search {name}: {query}").format(
            name=row.name, query=query_in_words(row.query)
        )
    if isinstance(row, EarlierSearch):
        return translate("search_rows", "Search again: {query}").format(
            query=query_in_words(row.query)
        )
    return row.words


def _spoken_hit(hit: MessageHit | CourseHit | NewsHit) -> str:
    if isinstance(hit, CourseHit):
        parts = [row_title(hit), found_kind(hit), hit.excerpt, place_in_course(hit)]
        if hit.has_files:
            parts.append(translate("search_rows", "has files"))
    elif isinstance(hit, NewsHit):
        unread = translate("search_rows", "unread") if hit.unread else ""
        parts = [hit.title, translate("search_rows", "news"), hit.source, unread, hit.excerpt]
    else:
        message = translate("search_rows", "message")
        unread = translate("search_rows", "unread") if hit.unread else ""
        parts = [row_title(hit), message, hit.author_name, unread, hit.excerpt]
    return ", ".join(part for part in parts if part)


def query_in_words(query: str) -> str:
    """Return a kept search with the names of the language that is spoken now."""
    return parse_query(query).printed(query_names())


def found_rows(own: Sequence[OwnHit], hits: Sequence[Hit]) -> list[SearchRow]:
    """Return what was found: own words on top, under a heading of their own."""
    if not own:
        return list(hits)
    rows: list[SearchRow] = [Heading(translate("search_rows", "Not on the site yet")), *own]
    if hits:
        rows += [Heading(translate("search_rows", "Everything else")), *hits]
    return rows


def offered_rows(saved: Sequence[SavedSearch], history: Sequence[str]) -> list[SearchRow]:
    """Return what can be searched for with one key: saved searches, and what was searched for."""
    rows: list[SearchRow] = []
    if saved:
        rows += [Heading(translate("search_rows", "Saved searches")), *saved]
    if history:
        rows.append(Heading(translate("search_rows", "Searched before")))
        rows += [EarlierSearch(query) for query in history]
    return rows
