"""Searching on the site, too: asks it when the person wants that, and keeps what it found."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from companion.errors import Cancelled, Offline, OfflineCause
from sync.events import ConnectionState
from ui.background import Latest
from ui.collector import loading_for_good
from ui.messages import message_for
from ui.models.search_rows import SiteRow
from ui.widgets.site_search_bar import SiteSearchBar

if TYPE_CHECKING:
    from companion.domain.site_offers import SiteOffers
    from companion.services.workspace import Workspace
    from sync.search_port import SearchPage
    from sync.site_search import SiteQuestion
    from ui.account_session import AccountSession
    from ui.style.look import Look


class SiteSearching(QObject):
    """The offer below the hits, and what came of it.

    `found` tells of other `rows`; `offered` whether the site can be asked now, `offers_known` that
    it is known whether the site searches at all.
    """

    found = Signal()
    offered = Signal(bool)
    offers_known = Signal()

    def __init__(self, look: Look, parent: QObject) -> None:
        super().__init__(parent)
        self._session: AccountSession | None = None
        self._asking: Latest | None = None
        self._reading: Latest | None = None
        self._question: _Question | None = None
        self._offers = False
        self._text = self._words = ""
        self._next = 0
        self._has_more = True
        self._rows: tuple[SiteRow, ...] = ()
        self.bar = SiteSearchBar(look, lambda: self.tr("Search on the site, too (Ctrl+F3)"))
        self.bar.wanted.connect(self.ask)
        self.bar.stopped.connect(self._stop)

    @property
    def name(self) -> str:
        """The site's name."""
        return "" if self._session is None else self._session.workspace.account.site_name

    @property
    def rows(self) -> tuple[SiteRow, ...]:
        """What the site found, in its order."""
        return self._rows

    @property
    def site_searches(self) -> bool:
        """Whether the site has a search that can be asked, as far as is known."""
        return self._offers

    @property
    def is_asking(self) -> bool:
        """Whether an answer is on its way."""
        return self._question is not None

    def attach(self, session: AccountSession | None) -> None:
        """Ask the site of this account from now on."""
        self._drop()
        for line in (self._asking, self._reading):
            if line is not None:
                line.cancel()
        self._session = session
        self._offers, self._text, self._words = False, "", ""
        self._asking = self._reading = None
        self.bar.hide()
        self.offered.emit(False)  # noqa: FBT003 - a signal
        if session is None:
            return
        self._asking = Latest(session.background, self)
        self._reading = Latest(session.background, self)
        session.sync.finished.connect(self._read_offers)
        session.sync.connection_changed.connect(self._heed_offline)
        self._read_offers()

    def show_query(self, text: str, words: str) -> None:
        """Look for something else from now on: what was found before is dropped."""
        if text == self._text:
            return
        self._drop()
        self._text, self._words = text, words.strip()
        self._offer()

    def show_how_many(self, count: int) -> None:
        """Say what is left of an answer besides what is listed already: `count` new rows."""
        if not self._next or self.is_asking:
            return
        name, sentence = self.name, ""
        if not self._rows:
            sentence = self.tr("Nothing was found on {name}.").format(name=name)
        elif not count:
            sentence = self.tr("{name} has found nothing else.").format(name=name)
        if self._has_more:
            self.bar.offer(lambda: self.tr("More from {name}").format(name=name), sentence)
        elif sentence:
            self.bar.tell(sentence)
        else:
            self.bar.hide()

    def ask(self) -> None:
        """Ask the site for the first page of what it finds, or for the next one."""
        session, asking = self._session, self._asking
        if session is None or asking is None or not self._can_ask:
            return
        question = self._question = _Question(session)
        session.under_way.add(question)
        words, page, name = self._words, self._next, self.name
        self.bar.wait(lambda: self.tr("Asking {name}…").format(name=name))
        self.offered.emit(False)  # noqa: FBT003 - a signal
        asking.run(lambda: question.ask(words, page), self._take, self._tell)

    @property
    def _can_ask(self) -> bool:
        return self._offers and bool(self._words) and not self.is_asking and self._has_more

    def _offer(self) -> None:
        """Offer to ask, where there is something to ask for."""
        if not self._can_ask:
            self.bar.hide()
        else:
            name = self.name
            self.bar.offer(lambda: self.tr("Search on {name} too").format(name=name))
        self.offered.emit(self._can_ask)

    def _read_offers(self) -> None:
        session, reading = self._session, self._reading
        if session is not None and reading is not None:
            reading.run(session.workspace.offers, self._take_offers, session.failed.emit)

    def _take_offers(self, offers: SiteOffers) -> None:
        self._offers = offers.search
        if not self._next and not self.is_asking:
            self._offer()
        self.offers_known.emit()

    def _heed_offline(self) -> None:
        """End a question when the person leaves the network alone."""
        session = self._session
        is_offline = session is not None and session.sync.state is ConnectionState.WORKING_OFFLINE
        if is_offline and self.is_asking:
            self._cancel()
            self._tell(Offline("working offline", OfflineCause.CHOSEN))

    def _take(self, answer: tuple[SearchPage, tuple[str, ...]]) -> None:
        page, forums = answer
        self._question = None
        known = {row.hit.post_remote_id for row in self._rows}
        self._rows += tuple(
            SiteRow(hit, forum)
            for hit, forum in zip(page.hits, forums, strict=True)
            if hit.post_remote_id not in known
        )
        self._next += 1
        self._has_more = not page.is_last
        self.offered.emit(self._can_ask)
        self.found.emit()

    def _tell(self, error: Exception) -> None:
        """Say why there is no answer; what is listed stays, and it can be tried again."""
        self._question = None
        if isinstance(error, Cancelled):
            self._offer_again("")
            return
        said = message_for(error)
        self._offer_again(f"{said.what} {said.next}".strip())

    def _offer_again(self, sentence: str) -> None:
        name = self.name
        if self._next:
            self.bar.offer(lambda: self.tr("More from {name}").format(name=name), sentence)
        elif sentence:
            self.bar.offer(lambda: self.tr("Try again"), sentence)
        else:
            self._offer()
        self.offered.emit(self._can_ask)

    def _stop(self) -> None:
        self._cancel()
        self._offer_again("")

    def _cancel(self) -> None:
        question, self._question = self._question, None
        if self._asking is not None:
            self._asking.cancel()
        if question is not None:
            question.cancel()

    def _drop(self) -> None:
        self._cancel()
        self._rows, self._next, self._has_more = (), 0, True


class _Question:
    """A question that is made on a worker, as what speaks HTTP is loaded there; it can be ended."""

    def __init__(self, session: AccountSession) -> None:
        self._workspace: Workspace = session.workspace
        self._under_way = session.under_way
        self._token = session.token
        self._is_offline = session.sync.state is ConnectionState.WORKING_OFFLINE
        self._lock = threading.Lock()
        self._question: SiteQuestion | None = None
        self._is_cancelled = False

    def ask(self, words: str, page: int) -> tuple[SearchPage, tuple[str, ...]]:
        """Return a page of what the site finds, and the names that its forums have here."""
        try:
            return self._asked(words, page)
        finally:
            self._under_way.discard(self)

    def _asked(self, words: str, page: int) -> tuple[SearchPage, tuple[str, ...]]:
        with loading_for_good():
            from ui.site_access import SiteQuestion  # noqa: PLC0415 - on a worker, as it says
        with self._lock:
            if self._is_cancelled:
                raise Cancelled("before it was asked")
            question = self._question = SiteQuestion(self._workspace, self._token)
        found = question.ask(words, page, work_offline=self._is_offline)
        names = {each.remote_id: each.name for each in self._workspace.reading.forums()}
        return found, tuple(names.get(hit.forum_remote_id, "") for hit in found.hits)

    def cancel(self) -> None:
        """Have it end at once."""
        with self._lock:
            self._is_cancelled = True
            question = self._question
        if question is not None:
            question.cancel()
