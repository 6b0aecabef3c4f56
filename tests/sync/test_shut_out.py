"""Somebody who is banned on a forum, and edits that come when the time for them is over."""

from __future__ import annotations

import asyncio
import json
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import httpx
import pytest

from companion.domain.draft import Draft
from companion.domain.reason import ReasonCode
from companion.errors import ShutOut
from sync.explanations import explain
from sync.http_session import HttpSession
from sync.nodebb.nodebb_api import NodebbApi
from tests.sync.board_world import SITE_URL, BoardWorld

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from sync.nodebb_sample.board import BoardTopic
    from tests.sync.board_world import HttpMoment


@pytest.fixture
def board_world(tmp_path: Path) -> Iterator[BoardWorld]:
    made = BoardWorld(tmp_path)
    yield made
    made.close()


@pytest.fixture
def topic(board_world: BoardWorld) -> BoardTopic:
    """A peer's topic that the learner has cached."""
    made = board_world.topic(replies=1)
    board_world.device.sync()
    return made


def late_edit(
    board_world: BoardWorld, topic: BoardTopic, *, topic_edit_seconds: int = 0
) -> ReasonCode:
    """Edit an own reply two hours after it was written; return why that came back."""
    mine = board_world.device.reply(str(topic.main.pid), "Gravel.")
    board_world.device.sync()
    post = board_world.device.post(board_world.device.item(mine).remote_id or "")
    board_world.board.edit_seconds = topic_edit_seconds
    board_world.turn(2 * 3600)
    writing = board_world.device.workspace.writing
    item = writing.edit_post(post.post_id)
    writing.save(item.item_id, Draft(item.draft.subject, "Fine gravel."))
    writing.queue(item.item_id)
    board_world.device.sync()
    kept = board_world.device.item(item.item_id)
    assert kept.draft.body == "Fine gravel."
    assert kept.reason is not None
    return kept.reason.code


def test_an_edit_after_the_time_for_it_is_told_from_refused_words(
    board_world: BoardWorld, topic: BoardTopic
) -> None:
    board_world.me.is_new = True
    board_world.board.newcomers_edit_seconds = 3600
    assert late_edit(board_world, topic) is ReasonCode.EDIT_TIME_OVER


def test_an_edit_after_the_time_that_a_topic_tells_is_told_from_refused_words(
    board_world: BoardWorld, topic: BoardTopic
) -> None:
    assert late_edit(board_world, topic, topic_edit_seconds=600) is ReasonCode.EDIT_TIME_OVER


def test_an_edit_whose_words_are_too_few_is_not_taken_for_a_late_one(
    board_world: BoardWorld, topic: BoardTopic
) -> None:
    def shorten(moment: HttpMoment) -> httpx.Response | None:
        if moment.method == "PUT":
            board_world.board.shortest_post = 20
        return None

    board_world.plan = shorten
    assert late_edit(board_world, topic) is ReasonCode.WORDS_REFUSED


@pytest.mark.parametrize("older", [False, True])
def test_somebody_who_is_banned_is_told_so_and_keeps_what_waits(
    board_world: BoardWorld, topic: BoardTopic, *, older: bool
) -> None:
    item = board_world.device.reply(str(topic.main.pid), "Am I here?")
    board_world.me.is_banned, board_world.board.leads_banned_away = True, older
    board_world.me.banned_until = board_world.board.now() + 3_600_000
    before = board_world.device.cache()
    for asked in (True, False):
        report = board_world.device.sync(asked=asked)
        assert isinstance(report.error, ShutOut)
        assert report.error.until == board_world.clock() + timedelta(hours=1)
        assert "you are banned there until" in explain(report.error).filled().what
    assert board_world.device.state(item) == "queued"
    assert board_world.device.item(item).draft.body == "Am I here?"
    assert board_world.device.cache() == before
    board_world.me.is_banned = False
    assert board_world.device.sync().sent == 1


def test_somebody_who_was_banned_before_the_first_sync_is_told_so(board_world: BoardWorld) -> None:
    board_world.me.is_banned = True
    report = board_world.device.sync()
    assert isinstance(report.error, ShutOut)
    assert report.error.until is None


def test_the_sites_reason_for_a_ban_is_shown() -> None:
    """A refusal as `generateBannedResponse` makes it (source of 4.15)."""
    response = {"reason": "Advertising {again}", "expiry": 1_796_613_202_468}
    refusal = {"status": {"code": "forbidden", "message": "Banned."}, "response": response}

    def answer(_: httpx.Request) -> httpx.Response:
        return httpx.Response(403, content=json.dumps(refusal))

    async def write() -> None:
        api = NodebbApi(HttpSession(transport=httpx.MockTransport(answer)), SITE_URL, "token")
        await api.write("POST", "/api/v3/topics/1", {"content": "Hello"})

    with pytest.raises(ShutOut) as caught:
        asyncio.run(write())
    assert caught.value.until == datetime(2026, 12, 7, 3, 13, 22, 468_000, tzinfo=UTC)
    assert explain(caught.value).filled().what.endswith("Its reason: Advertising {again}")
