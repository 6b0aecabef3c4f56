"""How fast any place is found by its letters, and the digest made, with 100,000 posts."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pytest_benchmark.fixture import BenchmarkFixture

    from companion.services.workspace import Workspace


@pytest.mark.parametrize("typed", ["w", "wat pum", "wtr pmp", "qqqq", "peer 17", ""])
def test_a_place_is_found_as_typed(
    benchmark: BenchmarkFixture, large: Workspace, typed: str
) -> None:
    """Limit: 50 ms to what is shown."""
    names = large.places.names()
    assert len(names) > 10_000
    found = benchmark(names.find, typed)
    assert len(found) <= 12


def test_the_names_are_read(benchmark: BenchmarkFixture, large: Workspace) -> None:
    """Limit: 150 ms, once when the list is opened."""
    assert len(benchmark(large.places.names)) > 10_000


@pytest.mark.parametrize("days", [2, 3_650])
def test_the_digest_is_made(benchmark: BenchmarkFixture, large: Workspace, days: int) -> None:
    """Limit: 500 ms on a worker, also when all 100,000 posts are new."""
    newest = max(each.last_post_at for each in large.reading.discussions(1))
    digest = benchmark(large.digests.since, newest - timedelta(days=days))
    assert digest.new_replies > 0
