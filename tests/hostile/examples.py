"""How many examples a test of hostile input tries: few in the tests, many with `make fuzz`."""

from __future__ import annotations

import os

from hypothesis import HealthCheck, settings

TIMES = int(os.environ.get("COMPANION_FUZZ_TIMES", "1"))


def examples(count: int) -> settings:
    """Try so many examples, the same each time; with `make fuzz` many times as many, other ones."""
    return settings(
        max_examples=count * TIMES,
        derandomize=TIMES == 1,
        deadline=None,
        database=None,
        suppress_health_check=list(HealthCheck),
    )
