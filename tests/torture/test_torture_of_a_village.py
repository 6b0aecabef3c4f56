"""The same promises on a forum that answers as a Discourse: briefly with all tests.

``COMPANION_TORTURE_EXAMPLES`` lives, each with new dice, where that is set.
"""

from __future__ import annotations

import os
import sys

import pytest
from hypothesis.stateful import run_state_machine_as_test

from tests.torture.test_torture import tortured
from tests.torture.village_machine import Tally, VillageMachine

LIVES = int(os.environ.get("COMPANION_TORTURE_EXAMPLES", "2"))


@pytest.mark.slow
@pytest.mark.timeout(0)
def test_nothing_is_lost_and_nothing_is_doubled_in_a_village() -> None:
    VillageMachine.tally = Tally()
    run_state_machine_as_test(VillageMachine, settings=tortured(LIVES))
    tally = VillageMachine.tally
    sys.stderr.write(
        f"\ntorture of a village: {tally.mishaps} mishaps, {tally.crashes} crashes in {tally.syncs}"
        f" syncs of {tally.lives} lives, {tally.written} texts written: 0 lost, 0 doubled\n"
    )
    assert tally.mishaps > LIVES
