"""How soon open questions, highlights and marks are read from 100,000 posts, against the limits."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from companion.domain.discussion_list import ListChoice
from companion.domain.post_mark import PostMark
from companion.services.peer_learning import PeerLearning

if TYPE_CHECKING:
    from pytest_benchmark.fixture import BenchmarkFixture

    from companion.services.workspace import Workspace


@pytest.fixture
def lively(large: Workspace) -> Workspace:
    """The large account, with each 25th post a question, each 30th thanks, in its last week."""
    with large.database.writing(durable=False) as connection:
        connection.execute(
            "UPDATE post SET thanks = id % 30 = 5,"
            " mark = CASE id % 25 WHEN 0 THEN 'question' WHEN 1 THEN 'tip' END"
        )
        newest = connection.execute("SELECT max(created_at) FROM post").fetchone()[0]
    now = datetime.fromtimestamp(newest, UTC)
    large.peers = PeerLearning(large.database, large.actions, lambda: now)
    return large


def test_open_questions(lively: Workspace, benchmark: BenchmarkFixture) -> None:
    """Limit: 50 ms, with some three thousand open questions."""
    found = benchmark(lively.peers.questions)
    assert found.count > 0


def test_highlights_of_a_week(lively: Workspace, benchmark: BenchmarkFixture) -> None:
    """Limit: 50 ms."""
    assert benchmark(lively.peers.highlights)


def test_a_list_with_one_mark(lively: Workspace, benchmark: BenchmarkFixture) -> None:
    """Limit: 50 ms."""
    choice = ListChoice(mark=PostMark.QUESTION)
    forum_id = lively.reading.forums()[0].forum_id
    benchmark(lambda: lively.reading.discussions(forum_id, choice=choice))


@pytest.mark.parametrize("text", ["mark:tip water", "is:question water pump", "mark:tip"])
def test_search_by_mark(lively: Workspace, benchmark: BenchmarkFixture, text: str) -> None:
    """Limit: 50 ms to the first 20 hits."""
    assert len(benchmark(lively.search.results, text, limit=20).hits) == 20
