"""How soon a year of learning is counted from 100,000 posts, against the limit."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from companion.domain.learning import Step
from companion.services.learning_mix import LearningMix

if TYPE_CHECKING:
    from pytest_benchmark.fixture import BenchmarkFixture

    from companion.services.workspace import Workspace


@pytest.mark.parametrize("step", Step)
def test_what_a_busy_person_did(large: Workspace, benchmark: BenchmarkFixture, step: Step) -> None:
    """Limit: 50 ms for a page; every hundredth post is the person's own, each fifth was thanked."""
    with large.database.writing(durable=False) as connection:
        connection.execute(
            "INSERT OR IGNORE INTO person (remote_id, full_name)"
            " SELECT remote_user_id, full_name FROM account"
        )
        connection.execute(
            "UPDATE post SET thanks = id % 5 = 1, author_id = CASE WHEN id % 100 = 0 THEN"
            " (SELECT person.id FROM person JOIN account ON remote_user_id = person.remote_id)"
            " ELSE author_id END"
        )
        newest = connection.execute("SELECT max(created_at) FROM post").fetchone()[0]
    now = datetime.fromtimestamp(newest, UTC)
    learning = LearningMix(large.database, lambda: now)
    found = benchmark(lambda: learning.overview(step, 12))
    assert found.whole.total > 0
