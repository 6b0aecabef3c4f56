"""The middle pane for searching: results as the person types."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from companion.content.search_query import Condition, Field, SearchQuery, parse_query
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
    SearchResults,
)
from ui.background import Latest
from ui.language import follow_language, say
from ui.models.search_rows import (
    EarlierSearch,
    SearchRow,
    SearchRowsModel,
    SiteRow,
    found_rows,
    offered_rows,
    query_in_words,
    row_key,
    site_rows,
)
from ui.query_names import query_names
from ui.times import utc_now
from ui.views.saved_searches import SavedSearches
from ui.views.site_searching import SiteSearching
from ui.widgets.controls import pane_header, row
from ui.widgets.empty_state import EmptyState
from ui.widgets.hit_delegate import HitDelegate
from ui.widgets.query_field import QueryField
from ui.widgets.query_filters import QueryFilters
from ui.widgets.row_list import RowList

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from companion.domain.change_set import ChangeSet
    from ui.account_session import AccountSession
    from ui.style.look import Look

_PAGE = 50
_HITS = SearchHit | MessageHit | CommentHit | CourseHit | NewsHit


class SearchView(QWidget):
    """A field with its hits.

    `hit_chosen` gives a `Hit` to open, `own_chosen` an own item, `private_chosen` a
    `PrivateHit`, `site_chosen` a `SiteHit`; `hits_shown` tells of new rows;
    `marks_unwanted` that the person is done with what was found.
    """

    hit_chosen = Signal(object)
    own_chosen = Signal(object)
    private_chosen = Signal(object)
    site_chosen = Signal(object)
    hits_shown = Signal()
    marks_unwanted = Signal()

    def __init__(self, look: Look, *, clock: Callable[[], datetime] = utc_now) -> None:
        super().__init__()
        self.setObjectName("pane")
        self._session: AccountSession | None = None
        self._latest: Latest | None = None
        self._naming: Latest | None = None
        self._is_whole = True
        self._shown_text = ""
        self._names = query_names()
        self.field = QueryField()
        self.filters = QueryFilters()
        self.saved = SavedSearches(look, self)
        self.model = SearchRowsModel(self)
        self.list = RowList(look, self.model, lambda: self.tr("What was found"))
        self.empty = EmptyState(look, "search")
        self.site = SiteSearching(look, self)
        self._listed: list[SearchRow] = []
        self._stack = QStackedLayout()
        self._build(look, clock)
        self._connect()
        self._show_offered((), ())

    @property
    def words(self) -> str:
        """The words that are looked for, as `marks_in` takes them."""
        return self._query.wanted

    @property
    def shown_text(self) -> str:
        """The text whose hits are listed; empty where none are."""
        return self._shown_text

    @property
    def hits(self) -> tuple[Hit, ...]:
        """What is listed of posts, messages and courses."""
        return tuple(each for each in self.model.values if isinstance(each, _HITS))

    def attach(self, session: AccountSession | None) -> None:
        """Search in this account from now on."""
        self._session = session
        for line in (self._latest, self._naming):
            if line is not None:
                line.cancel()
        self._latest = Latest(session.background, self) if session is not None else None
        self._naming = Latest(session.background, self) if session is not None else None
        self.saved.attach(session)
        self.site.attach(session)
        self.field.clear()
        self._search()

    def begin(self) -> None:
        """Put the cursor in the field, what stands in it chosen to be replaced."""
        if not self.field.text():
            self._search()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def look_for(self, query: str) -> None:
        """Search for a kept query, which is in the English names."""
        self.field.setText(query_in_words(query))
        self.field.setCursorPosition(len(self.field.text()))

    def look_for_saved(self, search_id: int) -> None:
        """Do a saved search."""
        session = self._session
        if session is None:
            return

        def found(saved: tuple[SavedSearch, ...]) -> None:
            for each in saved:
                if each.search_id == search_id:
                    self.look_for(each.query)

        session.run(session.workspace.search.saved, found)

    def refresh(self, changes: ChangeSet) -> None:
        """Offer again what is kept, when that has changed."""
        if changes.searches and not self.field.text().strip():
            self._search()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Let the delete key forget a search that is offered, and letters go to the field."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Delete:
                self._forget(self.list.currentIndex())
                return True
            if event.key() == Qt.Key.Key_Up and self._is_at_top():
                self.field.setFocus(Qt.FocusReason.OtherFocusReason)
                return True
        return super().eventFilter(watched, event)

    def _build(self, look: Look, clock: Callable[[], datetime]) -> None:
        self.list.setItemDelegate(HitDelegate(look, clock, self.list))
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        say(self.field.setPlaceholderText, lambda: self.tr("Search everything"))
        say(self.field.setAccessibleName, lambda: self.tr("Search everything"))
        head = pane_header()
        inside = QVBoxLayout(head)
        inside.setContentsMargins(12, 12, 12, 10)
        inside.setSpacing(8)
        inside.addLayout(row(self.field, self.saved.button))
        inside.addWidget(self.filters)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(head)
        layout.addLayout(self._stack, 1)
        layout.addWidget(self.site.bar)
        self._stack.addWidget(self.empty)
        self._stack.addWidget(self.list)
        follow_language(self, self._turn_to_language)

    def _connect(self) -> None:
        self.field.textChanged.connect(self._search)
        self.field.returnPressed.connect(lambda: self._choose(self.list.currentIndex()))
        self.field.step_wanted.connect(self._step)
        self.field.escaped.connect(self.marks_unwanted)
        self.field.names_wanted.connect(self._find_names)
        self.site.found.connect(self._show_found_on_site)
        self.site.offers_known.connect(self._say_again_why_empty)
        self.filters.switched.connect(self._switch)
        self.filters.field_wanted.connect(self.field.insert_field)
        self.list.installEventFilter(self)
        self.list.activated.connect(self._choose)
        self.list.clicked.connect(self._choose)
        self.list.customContextMenuRequested.connect(self._open_menu)
        self.list.verticalScrollBar().valueChanged.connect(self._load_more)

    @property
    def _query(self) -> SearchQuery:
        return parse_query(self.field.text(), self._names)

    def _turn_to_language(self) -> None:
        """Write the fields of the search in the language that is spoken now."""
        query = parse_query(self.field.text(), self._names)
        self._names = query_names()
        if self.field.text():
            self.field.setText(query.printed(self._names))
        self._search()

    def _search(self) -> None:
        session, latest = self._session, self._latest
        text, names = self.field.text(), self._names
        self.filters.show_query(self._query)
        self.saved.show_query(text)
        self.site.show_query(text, self._query.wanted)
        if session is None or latest is None:
            return
        search = session.workspace.search
        if text.strip():
            latest.run(
                lambda: search.results(text, limit=_PAGE, names=names),
                lambda results: self._show_results(text, results),
                session.failed.emit,
            )
        else:
            latest.run(
                lambda: (search.saved(), search.history()),
                lambda kept: self._show_offered(*kept),
                session.failed.emit,
            )

    def _load_more(self) -> None:
        """Fetch the next page when the end of the last one comes in sight."""
        session, latest, bar = self._session, self._latest, self.list.verticalScrollBar()
        if session is None or latest is None or self._is_whole:
            return
        if bar.maximum() - bar.value() > self.list.viewport().height():
            return
        self._is_whole = True
        text, names, search = self._shown_text, self._names, session.workspace.search
        known = len(self.hits)
        latest.run(
            lambda: search.results(text, limit=_PAGE, offset=known, names=names),
            self._show_more,
            session.failed.emit,
        )

    def _show_more(self, results: SearchResults) -> None:
        known = {row_key(each) for each in self.hits}
        self._listed += [hit for hit in results.hits if row_key(hit) not in known]
        self._is_whole = results.is_whole
        with self.list.in_place():
            self._list_rows()
        self.hits_shown.emit()

    def _show_results(self, text: str, results: SearchResults) -> None:
        self._shown_text, self._is_whole = text, results.is_whole
        self._listed = found_rows(results)
        self.model.show_values(())
        self._list_rows()
        self._say_why_empty()
        self._show_list_or_reason()

    def _show_offered(self, saved: tuple[SavedSearch, ...], history: tuple[str, ...]) -> None:
        self._shown_text, self._is_whole = "", True
        self._listed = offered_rows(saved, history)
        self.model.show_values(())
        self.model.show_values(self._listed)
        self.empty.say(
            lambda: self.tr("Search everything on this laptop"),
            lambda: self.tr(
                "Posts, messages, what courses hold, and your own notes: type a word or its"
                " beginning; it works without a connection."
            ),
        )
        self._show_list_or_reason()

    def _list_rows(self) -> list[SearchRow]:
        """List what is here, and below it what only the site has found; return the latter."""
        others = site_rows(self.site.rows, self._listed, self.site.name)
        self.model.show_values([*self._listed, *others])
        self.site.show_how_many(len(others))
        return others

    def _show_found_on_site(self) -> None:
        """Show what the site has found, and choose the first of what is new."""
        before = {row_key(row) for row in self.model.values}
        with self.list.in_place():
            others = self._list_rows()
        new = [row for row in others if row_key(row) not in before and isinstance(row, SiteRow)]
        self._stack.setCurrentWidget(self.list if self.model.rowCount() else self.empty)
        if new:
            first = self.model.index_of(row_key(new[0]))
            self.list.setCurrentIndex(first)
            above = self.model.index(max(0, first.row() - 1), 0)
            self.list.scrollTo(above, RowList.ScrollHint.PositionAtTop)
        self.hits_shown.emit()

    def _show_list_or_reason(self) -> None:
        first = row_key(self.hits[0]) if self.hits else None
        best = self.model.index_of(first)
        if not best.isValid() and self._shown_text:
            best = self.model.index(self.model.choosable(0, 1), 0)
        if best.isValid():
            self.list.setCurrentIndex(best)
        self.list.scrollToTop()
        self._stack.setCurrentWidget(self.list if self.model.rowCount() else self.empty)
        self.hits_shown.emit()

    def _say_why_empty(self) -> None:
        query = self._query
        if not query.words and not query.conditions:
            self.empty.say(
                lambda: self.tr("Go on typing"),
                lambda: self.tr(
                    "A name, a forum or course, or a day such as 2026-11-24 makes a filter."
                ),
            )
        elif query.conditions:
            self.empty.say(
                lambda: self.tr("Nothing found"),
                lambda: self.tr("Take a filter away, or try fewer letters or words."),
            )
        elif self.site.site_searches:
            self.empty.say(
                lambda: self.tr("Nothing found on this laptop"),
                lambda: self.tr("Try fewer letters or words, or search on the site with Ctrl+F3."),
            )
        else:
            self.empty.say(
                lambda: self.tr("Nothing found"),
                lambda: self.tr(
                    "Only what is on this laptop is searched: this site cannot be searched from"
                    " here. Try fewer letters or words."
                ),
            )

    def _say_again_why_empty(self) -> None:
        if self._shown_text and not self.model.rowCount():
            self._say_why_empty()

    def _find_names(self, field: Field, beginning: str) -> None:
        session, naming = self._session, self._naming
        if session is None or naming is None:
            return
        search = session.workspace.search
        find = search.people if field is Field.FROM else search.places
        naming.run(
            lambda: find(beginning),
            lambda names: self.field.offer(field, beginning, names),
            session.failed.emit,
        )

    def _switch(self, condition: Condition, on: bool) -> None:  # noqa: FBT001
        query = self._query.without_part(condition)
        query = query.with_part(condition) if on else query
        self.field.setText(query.printed(self._names))

    def _step(self, step: int) -> None:
        row_now = self.list.currentIndex().row()
        target = self.model.choosable(row_now + step if row_now >= 0 else 0, step)
        if target >= 0:
            self.list.setCurrentIndex(self.model.index(target, 0))

    def _is_at_top(self) -> bool:
        return self.list.currentIndex().row() <= self.model.choosable(0, 1)

    def _choose(self, index: QModelIndex) -> None:
        chosen, session = self.model.value(index), self._session
        if isinstance(chosen, EarlierSearch | SavedSearch):
            self.look_for(chosen.query)
            self.field.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        if session is not None and isinstance(chosen, OwnHit | PrivateHit | SiteRow | _HITS):
            text, names, search = self._shown_text, self._names, session.workspace.search
            session.run(lambda: search.note(text, names=names), _noted)
        if isinstance(chosen, _HITS):
            self.hit_chosen.emit(chosen)
        elif isinstance(chosen, OwnHit):
            self.own_chosen.emit(chosen.item)
        elif isinstance(chosen, PrivateHit):
            self.private_chosen.emit(chosen)
        elif isinstance(chosen, SiteRow):
            self.site_chosen.emit(chosen.hit)

    def _forget(self, index: QModelIndex) -> None:
        chosen = self.model.value(index)
        if isinstance(chosen, EarlierSearch):
            self.saved.forget(chosen.query)
        elif isinstance(chosen, SavedSearch):
            self.saved.ask_to_remove(chosen)

    def _open_menu(self, place: QPoint) -> None:
        chosen = self.model.value(self.list.indexAt(place))
        if isinstance(chosen, EarlierSearch | SavedSearch):
            self.saved.open_menu(chosen, self.list.viewport().mapToGlobal(place))


def _noted(_nothing: None) -> None:
    """The history is read again where it is shown."""
