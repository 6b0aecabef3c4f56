"""The rows of the search: headings, searches to do again, own words, and what was found."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Qt

from companion.content.search_query import parse_query
from companion.domain.forum import SearchHit
from companion.domain.search import (
    CommentHit,
    CourseHit,
    Hit,
    MessageHit,
    NewsHit,
    OwnHit,
    PrivateHit,
    SavedSearch,
    SiteHit,
)
from ui.found_wording import conversation_of, found_kind, place_in_course, private_kind
from ui.models.rows import AnyIndex, RowsModel
from ui.query_names import query_names
from ui.wording import item_title, state_words

if TYPE_CHECKING:
    from collections.abc import Hashable, Sequence

    from companion.domain.search import SearchResults

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Heading:
    """The name of the rows below it; it cannot be chosen."""

    words: str


@dataclass(frozen=True, slots=True)
class EarlierSearch:
    """A search of the history; `query` is in the English names."""

    query: str


@dataclass(frozen=True, slots=True)
class SiteRow:
    """What the site has found; `forum` is the name of its forum, empty where that is not here."""

    hit: SiteHit
    forum: str


SearchRow = Heading | SiteRow | SavedSearch | EarlierSearch | OwnHit | PrivateHit | Hit


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
    if isinstance(row, MessageHit | CommentHit | CourseHit | NewsHit | SiteRow):
        return _hit_key(row)
    if isinstance(row, OwnHit):
        return row.item.item_id
    if isinstance(row, PrivateHit):
        return (row.kind, row.key)
    if isinstance(row, SavedSearch):
        return ("saved", row.search_id)
    return ("earlier", row.query) if isinstance(row, EarlierSearch) else ("heading", row.words)


def _hit_key(hit: MessageHit | CommentHit | CourseHit | NewsHit | SiteRow) -> Hashable:
    if isinstance(hit, SiteRow):
        return ("site", hit.hit.post_remote_id)
    if isinstance(hit, MessageHit):
        return ("message", hit.message_id)
    if isinstance(hit, CommentHit):
        return ("comment", hit.comment_id)
    return ("news", hit.entry_id) if isinstance(hit, NewsHit) else ("course", hit.text_id)


def row_title(row: SearchRow) -> str:
    """Return the words that a row is known by."""
    if isinstance(row, SearchHit | MessageHit | CommentHit | CourseHit | NewsHit):
        return _hit_title(row)
    if isinstance(row, SiteRow):
        return row.hit.title
    if isinstance(row, OwnHit):
        return row.item.origin.discussion or item_title(row.item)
    if isinstance(row, PrivateHit):
        return row.title
    if isinstance(row, SavedSearch):
        return row.name
    return query_in_words(row.query) if isinstance(row, EarlierSearch) else row.words


def _hit_title(hit: Hit) -> str:
    if isinstance(hit, SearchHit):
        return hit.discussion_title
    if isinstance(hit, MessageHit):
        return conversation_of(hit)
    if isinstance(hit, CommentHit):
        return hit.course_name
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
    if isinstance(row, MessageHit | CommentHit | CourseHit | NewsHit | SiteRow):
        return _spoken_hit(row)
    if isinstance(row, OwnHit | PrivateHit):
        what = private_kind(row) if isinstance(row, PrivateHit) else state_words(row.item.state)
        return ", ".join(part for part in (row_title(row), what, row.excerpt) if part)
    if isinstance(row, SavedSearch):
        return translate("search_rows", "Saved search {name}: {query}").format(
            name=row.name, query=query_in_words(row.query)
        )
    if isinstance(row, EarlierSearch):
        return translate("search_rows", "Search again: {query}").format(
            query=query_in_words(row.query)
        )
    return row.words


def _spoken_hit(hit: MessageHit | CommentHit | CourseHit | NewsHit | SiteRow) -> str:
    if isinstance(hit, SiteRow):
        on_site = translate("search_rows", "found on the site")
        parts = [hit.hit.title, on_site, hit.hit.author_name, hit.hit.excerpt, hit.forum]
    elif isinstance(hit, CourseHit):
        parts = [row_title(hit), found_kind(hit), hit.excerpt, place_in_course(hit)]
        if hit.has_files:
            parts.append(translate("search_rows", "has files"))
    elif isinstance(hit, NewsHit):
        unread = translate("search_rows", "unread") if hit.unread else ""
        parts = [hit.title, translate("search_rows", "news"), hit.source, unread, hit.excerpt]
    elif isinstance(hit, CommentHit):
        comment = translate("search_rows", "comment")
        parts = [hit.course_name, comment, hit.author_name, hit.excerpt]
    else:
        message = translate("search_rows", "message")
        unread = translate("search_rows", "unread") if hit.unread else ""
        parts = [row_title(hit), message, hit.author_name, unread, hit.excerpt]
    return ", ".join(part for part in parts if part)


def query_in_words(query: str) -> str:
    """Return a kept search with the names of the language that is spoken now."""
    return parse_query(query).printed(query_names())


def found_rows(results: SearchResults) -> list[SearchRow]:
    """Return what was found: own words on top, under headings of their own."""
    rows: list[SearchRow] = []
    if results.own:
        rows += [Heading(translate("search_rows", "Not on the site yet")), *results.own]
    if results.private:
        rows += [Heading(translate("search_rows", "Yours, on this computer only"))]
        rows += results.private
    if rows and results.hits:
        rows.append(Heading(translate("search_rows", "Everything else")))
    return [*rows, *results.hits]


def site_rows(found: Sequence[SiteRow], listed: Sequence[SearchRow], name: str) -> list[SearchRow]:
    """Return what the site named `name` has found, without what is listed already."""
    known = {row.post_remote_id for row in listed if isinstance(row, SearchHit)}
    others = [row for row in found if row.hit.post_remote_id not in known]
    if not others:
        return []
    return [Heading(translate("search_rows", "On {name}").format(name=name)), *others]


def offered_rows(saved: Sequence[SavedSearch], history: Sequence[str]) -> list[SearchRow]:
    """Return what can be searched for with one key: saved searches, and what was searched for."""
    rows: list[SearchRow] = []
    if saved:
        rows += [Heading(translate("search_rows", "Saved searches")), *saved]
    if history:
        rows.append(Heading(translate("search_rows", "Searched before")))
        rows += [EarlierSearch(query) for query in history]
    return rows
