"""The promises under torture: briefly with all tests, at length by `make torture`."""

from __future__ import annotations

import os
import sys

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis.stateful import run_state_machine_as_test

from tests.torture.forum_torture import ForumTally, ForumTortureMachine
from tests.torture.torture_machine import Tally, TortureMachine

EXAMPLES = int(os.environ.get("COMPANION_TORTURE_EXAMPLES", "12"))


def tortured(examples: int) -> settings:
    """At length with new dice each time; briefly always the same, so that a failure is ours."""
    long = "COMPANION_TORTURE_EXAMPLES" in os.environ
    return settings(
        max_examples=examples,
        stateful_step_count=25,
        deadline=None,
        derandomize=not long,
        print_blob=True,
        database=None,
        suppress_health_check=list(HealthCheck),
        phases=(Phase.generate, Phase.shrink) if long else (Phase.generate,),
    )


@pytest.mark.slow
@pytest.mark.timeout(0)
def test_nothing_is_lost_and_nothing_is_doubled() -> None:
    TortureMachine.tally = Tally()
    run_state_machine_as_test(TortureMachine, settings=tortured(EXAMPLES))
    tally = TortureMachine.tally
    sys.stderr.write(
        f"\ntorture: {tally.faults} faulted operations, {tally.crashes} crashes in"
        f" {tally.syncs} syncs, {tally.written} texts written: 0 lost, 0 doubled\n"
    )
    assert tally.faults > EXAMPLES
    assert tally.crashes > 0


FORUM_EXAMPLES = int(os.environ.get("COMPANION_TORTURE_EXAMPLES", "3"))


@pytest.mark.slow
@pytest.mark.timeout(0)
def test_nothing_is_lost_or_doubled_where_posts_have_no_marks_and_may_be_held() -> None:
    ForumTortureMachine.tally = ForumTally()
    run_state_machine_as_test(ForumTortureMachine, settings=tortured(FORUM_EXAMPLES))
    tally = ForumTortureMachine.tally
    sys.stderr.write(
        f"\ntorture of the forum sample: {tally.faults} faulted requests, {tally.crashes} crashes"
        f" in {tally.syncs} syncs, {tally.written} texts written: 0 lost, 0 doubled\n"
    )
    assert tally.faults > FORUM_EXAMPLES
