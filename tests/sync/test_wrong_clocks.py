"""Sites whose clock is hours away from that of the learner's machine."""

from __future__ import annotations

import shutil
import time
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import httpx
import pytest

from tests.faults.faults import CutRequest, LoseAnswer, calling
from tests.sync.world import ADD_DISCUSSION, ADD_REPLY, ClassroomWorld

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from sync.classroom.control import StoredPost

HOUR = 3600.0
WORDS = "Whatever the clocks say."


@pytest.fixture(params=[5, -5], ids=["ahead", "behind"])
def hours(request: pytest.FixtureRequest) -> float:
    return float(request.param)


@pytest.fixture
def classroom(tmp_path: Path, seeded_classroom: Path, hours: float) -> Iterator[ClassroomWorld]:
    """A classroom whose clock is some hours ahead of this machine's, or behind it."""
    shutil.copytree(seeded_classroom, tmp_path / "classroom")
    here = ClassroomWorld(tmp_path, clock=lambda: time.time() + hours * HOUR)
    yield here
    here.close()


@pytest.fixture
def opening(classroom: ClassroomWorld) -> StoredPost:
    post = classroom.discussion()
    classroom.device.sync()
    return post


def queue(classroom: ClassroomWorld, kind: str, opening: StoredPost) -> str:
    if kind == ADD_REPLY:
        return classroom.device.reply(str(opening.id), WORDS)
    return classroom.device.discuss(str(opening.forum_id), "Clocks", WORDS)


def test_the_classroom_tells_its_own_time(classroom: ClassroomWorld, hours: float) -> None:
    told = httpx.get(classroom.server.url, trust_env=False).headers["date"]
    moment = datetime.strptime(told, "%a, %d %b %Y %H:%M:%S GMT").replace(tzinfo=UTC)
    wanted = datetime.now(UTC) + timedelta(hours=hours)
    assert abs(moment - wanted) < timedelta(minutes=1)


@pytest.mark.parametrize("kind", [ADD_REPLY, ADD_DISCUSSION])
def test_a_post_in_doubt_is_found_where_it_arrived(
    classroom: ClassroomWorld, opening: StoredPost, kind: str
) -> None:
    item = queue(classroom, kind, opening)
    classroom.proxy.plan(LoseAnswer(), calling(kind))
    classroom.device.sync()
    classroom.device.sync()
    assert classroom.device.state(item) == "sent"
    assert classroom.proxy.arrived[kind] == 1
    assert len(classroom.holding(WORDS)) == 1
    assert classroom.device.cache() == classroom.fresh_cache()


@pytest.mark.parametrize("kind", [ADD_REPLY, ADD_DISCUSSION])
def test_a_post_in_doubt_is_sent_again_where_it_did_not_arrive(
    classroom: ClassroomWorld, opening: StoredPost, kind: str
) -> None:
    item = queue(classroom, kind, opening)
    classroom.proxy.plan(CutRequest(after_bytes=250), calling(kind))
    classroom.device.sync()
    classroom.device.sync()
    assert classroom.device.state(item) == "sent"
    assert len(classroom.holding(WORDS)) == 1


def test_news_is_found_at_once_and_only_once(
    classroom: ClassroomWorld, opening: StoredPost
) -> None:
    classroom.device.sync()
    reply = classroom.control.add_reply_as("abebe", opening.id, "<p>News in a reply.</p>")
    other = classroom.discussion("A discussion that is new")
    report = classroom.device.sync()
    assert report.complete
    assert report.pulled.posts >= 2
    assert classroom.device.post(str(reply)).plain_text == "News in a reply."
    assert classroom.device.post(str(other.id)).discussion_id
    assert classroom.device.cache() == classroom.fresh_cache()
    classroom.device.sync()  # the second of the last look is looked at twice
    assert classroom.device.sync().pulled.posts == 0


def test_a_post_of_ones_own_is_no_news_to_another_machine_twice(
    classroom: ClassroomWorld, opening: StoredPost
) -> None:
    second = classroom.new_device()
    second.sync()
    queue(classroom, ADD_REPLY, opening)
    assert classroom.device.sync().sent == 1
    assert second.sync().pulled.posts == 1
    assert second.cache() == classroom.device.cache()
    second.close()
