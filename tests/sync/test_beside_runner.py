"""Accounts that are not open: their turns beside the one that is."""

from __future__ import annotations

import asyncio
import threading
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from companion.errors import KeyMissing, Offline, OfflineCause, SignedOut
from companion.settings import Settings
from sync.beside_runner import FIRST_REST_SECONDS, BesideRunner, BesideTurn
from sync.memory import MemoryServer, MemorySite
from sync.resting import Resting
from tests.sync.two_sites import OneSite, TwoSites

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from companion.domain.account import Account
    from companion.domain.remote import RemoteAccount
    from sync.server_port import ForumServer, NewReply, Receipt

PATIENCE = 30.0


class Beside:
    """A runner under test, and all turns that it has told."""

    def __init__(
        self,
        sites: TwoSites,
        *,
        kept: OneSite | None,
        settings: Settings | None = None,
        resting: Resting | None = None,
    ) -> None:
        self.sites = sites
        self.turns: list[BesideTurn] = []
        self._told = threading.Condition()
        self.runner = BesideRunner(
            sites.accounts,
            sites.token,
            settings=settings or Settings(sync_every_minutes=60),
            on_turn=self._hear,
            kept=kept.account.account_id if kept is not None else None,
            connect=self.connect,
            resting=resting,
        )

    def connect(self, account: Account, token: str, remembered: str | None) -> ForumServer:
        return self.sites.connect(account, token, remembered)

    def _hear(self, turn: BesideTurn) -> None:
        with self._told:
            self.turns.append(turn)
            self._told.notify_all()

    def wait_for_turns(self, number: int) -> BesideTurn:
        with self._told:
            assert self._told.wait_for(lambda: len(self.turns) >= number, PATIENCE), self.turns
        return self.turns[number - 1]


@pytest.fixture
def sites(tmp_path: Path) -> TwoSites:
    return TwoSites(tmp_path)


@pytest.fixture
def beside(sites: TwoSites) -> Iterator[Beside]:
    here = Beside(sites, kept=sites.academy)
    here.runner.start()
    yield here
    here.runner.stop()
    assert not any(thread.name == "sync-beside" for thread in threading.enumerate())


def cached_titles(sites: TwoSites, one: OneSite) -> list[str]:
    with sites.opened(one) as workspace:
        return [
            row.title
            for forum in workspace.reading.forums()
            for row in workspace.reading.discussions(forum.forum_id)
        ]


def test_the_others_are_read_once_the_open_account_has_had_its_turn(
    sites: TwoSites, beside: Beside
) -> None:
    sites.academy.discussion("In sight")
    sites.elsewhere.discussion("Out of sight")
    beside.runner.sync_soon()
    turn = beside.wait_for_turns(1)
    assert turn.account == sites.elsewhere.account
    assert turn.report is not None
    assert turn.report.complete
    assert cached_titles(sites, sites.elsewhere) == ["Out of sight"]
    assert cached_titles(sites, sites.academy) == []
    assert sites.academy.site.operations == []


def test_what_is_new_is_to_be_told_once_and_nothing_of_a_first_sync(
    sites: TwoSites, beside: Beside
) -> None:
    topic = sites.elsewhere.discussion("Filters")
    beside.runner.sync_soon()
    assert not beside.wait_for_turns(1).news
    sites.reply(sites.elsewhere, topic, "Gravel.")
    beside.runner.sync_now()
    beside.wait_for_turns(2)
    sites.elsewhere.site.add_reply(topic.posts[0].remote_id, sites.elsewhere.peer, "<p>Why?</p>")
    beside.runner.sync_now()
    (group,) = beside.wait_for_turns(3).news.groups
    assert group.first.excerpt == "Why?"
    beside.runner.sync_now()
    assert not beside.wait_for_turns(4).news


def test_what_waits_in_an_account_that_was_left_is_sent_soon_and_once(
    sites: TwoSites, beside: Beside
) -> None:
    topic = sites.elsewhere.discussion("Filters")
    beside.runner.sync_soon()
    beside.wait_for_turns(1)
    beside.runner.make_way(sites.elsewhere.account.account_id)
    sites.reply(sites.elsewhere, topic, "From out of sight.")
    beside.runner.make_way(sites.academy.account.account_id)
    told = beside.wait_for_turns(2)
    while told.account != sites.elsewhere.account or not told.report or not told.report.sent:
        told = beside.wait_for_turns(len(beside.turns) + 1)
    assert told.unsent == 0
    assert len(sites.elsewhere.my_posts()) == 1
    assert sites.academy.my_posts() == []


def test_making_way_ends_a_turn_under_way_and_returns_with_the_store_closed(
    sites: TwoSites,
) -> None:
    begun = threading.Event()

    class Slow(Beside):
        def connect(self, account: Account, token: str, remembered: str | None) -> ForumServer:
            begun.set()
            return NeverAnswers(sites.of(account).site, token, remembered_site=remembered)

    here = Slow(sites, kept=sites.academy)
    here.runner.start()
    here.runner.sync_soon()
    assert begun.wait(PATIENCE)
    here.runner.make_way(sites.elsewhere.account.account_id)
    with sites.opened(sites.elsewhere) as workspace:
        assert workspace.status().last_sync_at is None
    assert here.turns == []
    here.runner.stop()


def test_a_reply_on_its_way_when_its_account_is_opened_is_there_once_all_the_same(
    sites: TwoSites,
) -> None:
    topic = sites.elsewhere.discussion("Filters")
    sites.sync(sites.elsewhere)
    item = sites.reply(sites.elsewhere, topic, "Gravel first.")
    arrived = threading.Event()

    class Loses(Beside):
        def connect(self, account: Account, token: str, remembered: str | None) -> ForumServer:
            site = sites.of(account).site
            return LosesItsAnswer(site, token, arrived, remembered)

    here = Loses(sites, kept=sites.academy)
    here.runner.start()
    here.runner.sync_soon()
    assert arrived.wait(PATIENCE)
    here.runner.make_way(sites.elsewhere.account.account_id)
    with sites.opened(sites.elsewhere) as workspace:
        assert workspace.writing.item(item.item_id).state in {"sending", "in_doubt"}
    here.runner.stop()
    sites.sync(sites.elsewhere)
    with sites.opened(sites.elsewhere) as workspace:
        assert workspace.writing.item(item.item_id).state == "sent"
    assert len(sites.elsewhere.my_posts()) == 1


class LosesItsAnswer(MemoryServer):
    """A connection that takes a reply, and never answers."""

    def __init__(
        self, site: MemorySite, token: str, arrived: threading.Event, remembered: str | None
    ) -> None:
        super().__init__(site, token, remembered_site=remembered)
        self._arrived = arrived

    async def reply(self, reply: NewReply) -> Receipt:
        receipt = await super().reply(reply)
        self._arrived.set()
        await asyncio.Event().wait()
        return receipt


class NeverAnswers(MemoryServer):
    """A connection on which the first call waits for ever."""

    async def prepare(self) -> RemoteAccount:
        await asyncio.Event().wait()
        return await super().prepare()


def test_an_account_that_cannot_be_opened_or_reached_holds_up_no_other(
    sites: TwoSites,
) -> None:
    third = sites.add("https://third.example", "Third", "Soil", "Compost")
    third.discussion("Compost")
    sites.lose_key(sites.elsewhere)

    class Mixed(Beside):
        def connect(self, account: Account, token: str, remembered: str | None) -> ForumServer:
            if account == sites.academy.account:
                raise Offline("no way there", OfflineCause.TIMED_OUT)
            return sites.connect(account, token, remembered)

    here = Mixed(sites, kept=None)
    here.runner.start()
    here.runner.sync_soon()
    here.wait_for_turns(3)
    here.runner.stop()
    went = {turn.account.site_name: turn for turn in here.turns}
    assert isinstance(went["Academy"].error, Offline)
    assert isinstance(went["Forum"].error, KeyMissing)
    assert went["Third"].error is None
    assert cached_titles(sites, third) == ["Compost"]


class NotedRest(Resting):
    """Notes every pause; the first one is over at once."""

    def __init__(self) -> None:
        super().__init__()
        self.pauses: list[float | None] = []
        self.begun = threading.Semaphore(0)

    async def rest(self, wake: asyncio.Event, pause: float | None) -> None:
        self.pauses.append(pause)
        self.begun.release()
        if len(self.pauses) > 1:
            await super().rest(wake, pause)


def test_an_account_that_was_removed_wakes_nobody_any_more(sites: TwoSites) -> None:
    rest = NotedRest()
    here = Beside(sites, kept=sites.academy, resting=rest)
    here.runner.start()
    here.wait_for_turns(1)
    gone = sites.elsewhere.account.account_id
    sites.accounts.remove(gone)
    here.runner._due[gone] -= timedelta(days=1)
    for _ in range(2):
        assert rest.begun.acquire(timeout=PATIENCE)
    here.runner.sync_soon()
    assert rest.begun.acquire(timeout=PATIENCE)
    here.runner.stop()
    assert rest.pauses[0] == FIRST_REST_SECONDS
    assert rest.pauses[2] == pytest.approx(3600, abs=60)


def test_working_offline_asks_nobody_until_the_person_wants_news(sites: TwoSites) -> None:
    here = Beside(sites, kept=sites.academy, settings=Settings(work_offline=True))
    here.runner.start()
    here.runner.sync_soon()
    here.runner.sync_now()
    here.wait_for_turns(1)
    here.runner.set_work_offline(True)
    seen = list(sites.elsewhere.site.operations)
    here.runner.sync_soon()
    here.runner.stop()
    assert sites.elsewhere.site.operations == seen


def test_a_signed_out_account_is_told_with_what_waits_there(sites: TwoSites) -> None:
    topic = sites.elsewhere.discussion("Filters")
    here = Beside(sites, kept=sites.academy)
    here.runner.start()
    here.runner.sync_soon()
    here.wait_for_turns(1)
    sites.reply(sites.elsewhere, topic, "Waits.")
    sites.elsewhere.token = ""
    here.runner.sync_now()
    turn = here.wait_for_turns(2)
    here.runner.stop()
    assert isinstance(turn.error, SignedOut)
    assert turn.unsent == 1
