"""How fast the local store answers at 100,000 posts, against the limits of the design."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from companion.services.accounts import Accounts

if TYPE_CHECKING:
    from pathlib import Path

    from pytest_benchmark.fixture import BenchmarkFixture

    from companion.services.workspace import Workspace


@pytest.mark.parametrize(
    "words", ["wa", "water", "water pump", "eleph", "መውሃ", "ውሃ", "安全", "مدرسه"]
)
def test_search_as_typed(benchmark: BenchmarkFixture, large: Workspace, words: str) -> None:
    """Limit: 50 ms to the first 20 hits."""
    hits = benchmark(large.search.find, words)
    assert len(hits) <= 20


@pytest.mark.parametrize(
    "text",
    [
        "water pump filter village",
        '"water pump"',
        "water -goat",
        'water from:"peer 17"',
        "water in:pump",
        "water is:unread after:2026-02",
        'from:"peer 17" in:"forum 3" is:unread before:2026-03 water',
        "water has:attachment is:starred",
        "is:unread",
        "kind:message water",
        "kind:page water in:pump",
        'kind:message from:"peer 17"',
    ],
)
def test_search_with_fields(benchmark: BenchmarkFixture, large: Workspace, text: str) -> None:
    """Limit: 50 ms to the first 20 hits and to own words, whatever the fields."""
    results = benchmark(large.search.results, text, limit=20)
    assert len(results.hits) <= 20


def test_a_later_page_of_hits(benchmark: BenchmarkFixture, large: Workspace) -> None:
    """Limit: 100 ms, as they come while one scrolls."""
    results = benchmark(large.search.results, "water", limit=50, offset=2_400)
    assert len(results.hits) == 50


@pytest.mark.parametrize("beginning", ["", "p", "peer 1"])
def test_completing_a_name(benchmark: BenchmarkFixture, large: Workspace, beginning: str) -> None:
    """Limit: 50 ms, as typed."""
    assert benchmark(large.search.people, beginning)


def test_opening_an_account(benchmark: BenchmarkFixture, large_data: Path) -> None:
    """Part of the start: opening the database and counting what is unread."""

    def open_and_list() -> int:
        workspace = Accounts(large_data).open(1)
        try:
            return len(workspace.library.courses()) + len(workspace.reading.forums())
        finally:
            workspace.close()

    assert benchmark(open_and_list) == 41


def test_listing_a_forum(benchmark: BenchmarkFixture, large: Workspace) -> None:
    """A forum's newest 200 discussions."""
    assert len(benchmark(large.reading.discussions, 1)) == 200


def test_opening_a_discussion_of_a_thousand_posts(
    benchmark: BenchmarkFixture, large: Workspace
) -> None:
    """Limit: 100 ms to the first screen, the drawing included."""
    thread = benchmark(large.reading.thread, 1)
    assert len(thread.posts) == 1_000
