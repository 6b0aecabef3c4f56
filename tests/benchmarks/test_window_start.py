"""How soon the window can be used, and what it holds, with a cache of 100,000 posts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.benchmarks.window_start import measured_starts

if TYPE_CHECKING:
    from pathlib import Path

    from pytest_benchmark.fixture import BenchmarkFixture

_STARTS = 5


def test_start_to_a_usable_window(benchmark: BenchmarkFixture, large_data: Path) -> None:
    """Limits: 1.0 s, and 200 MB."""
    told = measured_starts(large_data, _STARTS)
    benchmark.extra_info["usable_after_seconds"] = [one.seconds for one in told]
    benchmark.extra_info["cpu_seconds"] = [one.cpu_seconds for one in told]
    benchmark.extra_info["memory_mb"] = [one.memory_mb for one in told]
    benchmark.pedantic(lambda: measured_starts(large_data, 1), rounds=1)
