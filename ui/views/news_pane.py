"""The middle pane for news: what is new in feeds and courses, day by day, of all sources or one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelection, QModelIndex, Signal
from PySide6.QtWidgets import QComboBox, QStackedLayout, QWidget

from ui.background import Latest
from ui.language import follow_language, say
from ui.models.news_rows import NewsDay, NewsRow, NewsRows, row_key, rows_of
from ui.style.scale import GAP_WIDE
from ui.times import utc_now
from ui.widgets.controls import label, menu_button, pane_header, row, stacked
from ui.widgets.empty_state import EmptyState
from ui.widgets.news_delegate import NewsDelegate
from ui.widgets.row_list import RowList

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable
    from datetime import datetime

    from companion.domain.change_set import ChangeSet
    from companion.domain.following import NewsEntry, NewsSource
    from companion.services.workspace import Workspace
    from ui.account_session import AccountSession
    from ui.style.look import Look


class NewsPane(QWidget):
    """Lists the stream; `chosen` gives the entry to show beside it.

    `opened` gives one that the person pressed Enter on. `shown` tells that it was read anew,
    `feeds_wanted` that the person wants to choose what is followed.
    """

    chosen = Signal(object)
    opened = Signal(object)
    shown = Signal()
    feeds_wanted = Signal()

    def __init__(self, look: Look, *, clock: Callable[[], datetime] = utc_now) -> None:
        super().__init__()
        self.setObjectName("pane")
        self._clock = clock
        self._session: AccountSession | None = None
        self._latest: Latest | None = None
        self._wanted: Hashable | None = None
        self._read: _Read | None = None
        self.source: NewsSource | None = None
        self.model = NewsRows(self)
        self.list = RowList(look, self.model, lambda: self.tr("News"))
        self.sources = QComboBox()
        self.more = menu_button(look, lambda: self.tr("More about news"))
        self._empty = EmptyState(look, "follow")
        self._stack = QStackedLayout()
        self._build(look)

    @property
    def current(self) -> NewsEntry | None:
        """What is chosen in the list."""
        value = self.model.value(self.list.currentIndex())
        return None if isinstance(value, NewsDay) else value

    def attach(self, session: AccountSession | None) -> None:
        """Read from this account from now on."""
        self._session = session
        if self._latest is not None:
            self._latest.cancel()
        self._latest = Latest(session.background, self) if session is not None else None
        self.source = self._wanted = self._read = None
        self.model.show_values(())
        self._show_sources(())
        self.load()

    def refresh(self, changes: ChangeSet) -> None:
        """Show what changed, in place."""
        if changes.news or changes.outlines or changes.courses:
            self.load()

    def load(self) -> None:
        """Read the stream; also when another day has begun."""
        session, latest = self._session, self._latest
        if session is None or latest is None:
            return
        workspace, source, now = session.workspace, self.source, self._clock()
        latest.refresh(lambda: _read(workspace, source, now), self._show, session.failed.emit)

    def show_source(self, source: NewsSource | None) -> None:
        """Show only what comes from one source; None for all."""
        if source != self.source:
            self.source = source
            self.list.scrollToTop()
            self._show_sources(self._read.sources if self._read is not None else ())
            self.load()

    def select(self, entry_id: int) -> None:
        """Choose an entry, now or when it is listed."""
        index = self.model.index_of(entry_id)
        self._wanted = None if index.isValid() else entry_id
        if index.isValid():
            self.list.setCurrentIndex(index)
            self.list.scrollTo(index)

    def _build(self, look: Look) -> None:
        self.list.setItemDelegate(NewsDelegate(look, self.list))
        self.list.selectionModel().selectionChanged.connect(self._choose)
        self.list.activated.connect(self._open)
        say(self.sources.setAccessibleName, lambda: self.tr("Source to show"))
        self.sources.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.sources.currentIndexChanged.connect(self._filter)
        head = pane_header()
        title = label(lambda: self.tr("News"), name="pane-title", wrap=False)
        strip = row(title, gap=GAP_WIDE)
        strip.addWidget(self.sources, 1)
        strip.addWidget(self.more)
        strip.setContentsMargins(16, 12, 10, 12)
        head.setLayout(strip)
        self._stack.addWidget(self.list)
        self._stack.addWidget(self._empty)
        layout = stacked(head)
        layout.addLayout(self._stack, 1)
        self.setLayout(layout)
        self._say_empty()
        follow_language(self, lambda: self._show_sources(self._read.sources if self._read else ()))

    def _show(self, read: _Read) -> None:
        if read.source != self.source:
            return
        self._read = read
        self._show_sources(read.sources)
        self._show_in_place(read.rows)
        self._say_empty()
        self._stack.setCurrentWidget(self.list if read.rows else self._empty)
        if isinstance(self._wanted, int):
            self.select(self._wanted)
        self.shown.emit()

    def _show_in_place(self, rows: tuple[NewsRow, ...]) -> None:
        """Show other rows; the choice stays with its entry, and what is read is not told anew."""
        before = self.current
        with self.list.in_place(), self.list.quietly():
            self.model.show_values(rows)
            index = self.model.index_of(row_key(before)) if before is not None else QModelIndex()
            # Where it is gone, Qt has moved the choice to a neighbour, which nobody has chosen.
            if index != self.list.currentIndex():
                self.list.mark(index)

    def _show_sources(self, sources: tuple[NewsSource, ...]) -> None:
        was_blocked = self.sources.blockSignals(True)  # noqa: FBT003
        self.sources.clear()
        self.sources.addItem(self.tr("All sources"), None)
        for source in sources:
            self.sources.addItem(source.name, source)
        places = [at for at in range(1, self.sources.count()) if self._is_shown(at)]
        self.sources.setCurrentIndex(places[0] if places else 0)
        self.sources.blockSignals(was_blocked)

    def _is_shown(self, at: int) -> bool:
        source, shown = self.sources.itemData(at), self.source
        return shown is not None and (source.feed_id, source.course_id) == (
            shown.feed_id,
            shown.course_id,
        )

    def _say_empty(self) -> None:
        if self.source is not None:
            self._empty.say(
                lambda: self.tr("Nothing new from here"),
                lambda: self.tr("Other sources may have news."),
            )
            self._empty.offer(lambda: self.tr("Show all sources"), lambda: self.show_source(None))
            return
        self._empty.say(
            lambda: self.tr("No news yet"),
            lambda: self.tr(
                "What is new in your courses will stand here, and what the organisation tells"
                " elsewhere, if you follow it."
            ),
        )
        self._empty.offer(lambda: self.tr("Choose what to follow"), self.feeds_wanted.emit)

    def _filter(self, _position: int) -> None:
        self.show_source(self.sources.currentData())

    def _choose(self, selected: QItemSelection) -> None:
        for index in selected.indexes():
            value = self.model.value(index)
            if value is not None and not isinstance(value, NewsDay):
                self._wanted = None
                self.chosen.emit(value)

    def _open(self, index: QModelIndex) -> None:
        value = self.model.value(index)
        if value is not None and not isinstance(value, NewsDay):
            self.opened.emit(value)


@dataclass(frozen=True, slots=True)
class _Read:
    source: NewsSource | None
    rows: tuple[NewsRow, ...]
    sources: tuple[NewsSource, ...]


def _read(workspace: Workspace, source: NewsSource | None, now: datetime) -> _Read:
    following = workspace.following
    return _Read(source, rows_of(following.entries(source), now), following.sources())
