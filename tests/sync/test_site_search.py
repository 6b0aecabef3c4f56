"""Asking a site what its own search finds: what it costs, how it ends, and what a site refuses."""

from __future__ import annotations

import asyncio
import threading
from typing import TYPE_CHECKING

import httpx
import pytest

from companion.errors import (
    Busy,
    Cancelled,
    Offline,
    OfflineCause,
    SearchProblem,
    SearchRefused,
    ServerError,
    SignedOut,
    WrongPerson,
)
from sync.capabilities import Capabilities
from sync.memory_search import MemorySearch
from sync.site_search import SiteQuestion
from tests.sync.board_world import BoardWorld
from tests.sync.village_world import VillageWorld
from tests.sync.world import MemoryWorld

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from sync.search_port import SearchPage
    from sync.server_port import ForumServer
    from tests.sync.device import Device


@pytest.fixture
def board(tmp_path: Path) -> Iterator[BoardWorld]:
    world = BoardWorld(tmp_path)
    yield world
    world.device.close()


@pytest.fixture
def village(tmp_path: Path) -> Iterator[VillageWorld]:
    world = VillageWorld(tmp_path)
    yield world
    world.device.close()


@pytest.fixture
def memory(tmp_path: Path) -> Iterator[MemoryWorld]:
    world = MemoryWorld(tmp_path)
    yield world
    world.device.close()


def question(device: Device, *, longest: float = 20.0, token: str = "a token") -> SiteQuestion:
    def connect(_account: object, _token: str, remembered: str | None) -> ForumServer:
        return device.connect(remembered)

    return SiteQuestion(
        device.workspace, lambda: token, connect=connect, longest=longest, clock=device.clock
    )


def asked(device: Device, words: str, page: int = 0) -> SearchPage:
    return question(device).ask(words, page)


def test_what_came_since_the_sync_is_found_for_one_request_that_is_counted(
    board: BoardWorld,
) -> None:
    board.device.sync()
    made = board.topic("Rope pumps")
    before, seen = board.device.workspace.month_traffic(), len(board.asked)
    (hit,) = asked(board.device, "rope").hits
    assert (hit.title, hit.discussion_remote_id) == ("Rope pumps", str(made.tid))
    assert board.asked[seen:] == ["GET /api/search"]
    assert board.device.workspace.month_traffic() > before
    assert board.device.workspace.search.find("rope") == ()


def test_a_site_is_asked_who_one_is_where_nothing_is_remembered(board: BoardWorld) -> None:
    board.topic("Rope pumps")
    assert len(asked(board.device, "rope").hits) == 1
    assert board.asked[:2] == ["GET /api/self", "GET /api/config"]


def test_nothing_is_asked_offline_without_words_or_without_a_sign_in(board: BoardWorld) -> None:
    with pytest.raises(Offline) as offline:
        question(board.device).ask("rope", work_offline=True)
    assert offline.value.cause is OfflineCause.CHOSEN
    with pytest.raises(SearchRefused):
        asked(board.device, "  ")
    with pytest.raises(SignedOut):
        question(board.device, token="").ask("rope")
    assert board.asked == []


def test_the_sign_in_of_somebody_else_is_told_and_finds_nothing(board: BoardWorld) -> None:
    board.me, board.peer = board.peer, board.me
    with pytest.raises(WrongPerson):
        asked(board.device, "rope")
    assert "GET /api/search" not in board.asked


def test_a_question_that_is_cancelled_ends_at_once(memory: MemoryWorld) -> None:
    waits = threading.Event()

    class Slow(MemorySearch):
        async def search(self, words: str, page: int) -> SearchPage:
            waits.set()
            await asyncio.Event().wait()
            raise AssertionError

    def connect(_account: object, _token: str, _remembered: str | None) -> ForumServer:
        return Slow(memory.site, memory.token)  # type: ignore[return-value]

    def ask(longest: float) -> SiteQuestion:
        return SiteQuestion(memory.device.workspace, lambda: "t", connect=connect, longest=longest)

    slow = ask(20.0)

    def cancel() -> None:
        waits.wait()
        slow.cancel()

    canceller = threading.Thread(target=cancel)
    canceller.start()
    with pytest.raises(Cancelled):
        slow.ask("rope")
    canceller.join()
    early = ask(20.0)
    early.cancel()
    with pytest.raises(Cancelled):
        early.ask("rope")
    with pytest.raises(Offline) as late:
        ask(0.01).ask("rope")
    assert late.value.cause is OfflineCause.TIMED_OUT


@pytest.mark.parametrize(
    ("lacks", "problem"),
    [("has_search", SearchProblem.UNOFFERED), ("lets_search", SearchProblem.NOT_ALLOWED)],
)
def test_a_site_without_search_and_one_that_wants_a_right_for_it_are_told_apart(
    board: BoardWorld, lacks: str, problem: SearchProblem
) -> None:
    board.device.sync()
    setattr(board.board, lacks, False)
    with pytest.raises(SearchRefused) as refused:
        asked(board.device, "rope")
    assert refused.value.problem is problem


def test_a_sync_notes_whether_the_site_searches(board: BoardWorld, memory: MemoryWorld) -> None:
    board.device.sync()
    assert board.device.workspace.offers().search
    memory.site.capabilities = Capabilities(
        marker=True, batch_reads=True, news_check=True, delete_own=True
    )
    memory.device.sync()
    assert not memory.device.workspace.offers().search


def test_a_busy_site_says_when_to_ask_again(board: BoardWorld, village: VillageWorld) -> None:
    board.plan = lambda moment: (
        httpx.Response(429, headers={"retry-after": "7"}, json={}) if moment.before else None
    )
    village.device.sync()
    village.state.policy.requests_a_minute = 0
    village.state.asked = [village.forum_clock().timestamp()]
    for world in (board, village):
        with pytest.raises(Busy) as busy:
            asked(world.device, "rope")
        assert busy.value.retry_after


def test_words_that_are_too_short_for_a_site_are_told(village: VillageWorld) -> None:
    with pytest.raises(SearchRefused) as refused:
        asked(village.device, "wa")
    assert refused.value.problem is SearchProblem.WORDS_UNFIT


def test_private_messages_are_not_among_what_is_found(village: VillageWorld) -> None:
    topic = village.state.start_topic(
        village.peer, "Rope", "Our rope pump", category_id=village.category.id
    )
    village.state.start_topic(
        village.peer, "Secret", "A rope for you", category_id=None, recipients=(village.me,)
    )
    (hit,) = asked(village.device, "rope").hits
    assert hit.address.endswith(f"/t/{topic.topic.id}/1")
    assert hit.post_remote_id == f"t{topic.topic.id}"


@pytest.mark.parametrize(
    "told",
    [
        {"posts": [{"id": 1}]},
        {"posts": None, "topics": None, "grouped_search_result": {"error": "overloaded"}},
        [],
        "",
        {"posts": [{"pid": "<b>"}], "pageCount": -5},
    ],
)
def test_answers_of_another_form_are_errors_of_the_site(
    board: BoardWorld, village: VillageWorld, told: object
) -> None:
    board.device.sync()
    village.device.sync()
    board.plan = lambda _: httpx.Response(200, json=told)
    village.happen = lambda _: httpx.Response(200, json=told)
    for world in (board, village):
        with pytest.raises(ServerError):
            asked(world.device, "rope")
