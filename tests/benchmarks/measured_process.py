"""A program that is started, measured when its window can be used, and ended."""

from __future__ import annotations

import subprocess
import time
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Final, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

T = TypeVar("T")

_LOOK_SECONDS: Final = 0.01
_LONGEST_SECONDS: Final = 60.0
_ENDING_SECONDS: Final = 10.0


@contextmanager
def started(
    command: Sequence[str], environment: Mapping[str, str]
) -> Iterator[tuple[float, subprocess.Popen[bytes]]]:
    """Run a program for a while; give the time (of day, in seconds) of its start, and it."""
    begun = time.time()
    program = subprocess.Popen(
        command, env=dict(environment), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    try:
        yield begun, program
    finally:
        program.terminate()
        try:
            program.wait(_ENDING_SECONDS)
        except subprocess.TimeoutExpired:
            program.kill()
            program.wait()


def awaited(look: Callable[[], T | None]) -> T:
    """Return what there is to see, as soon as there is something."""
    until = time.time() + _LONGEST_SECONDS
    while time.time() < until:
        seen = look()
        if seen is not None:
            return seen
        time.sleep(_LOOK_SECONDS)
    raise TimeoutError(f"nothing to see after {_LONGEST_SECONDS} s")


def resident_mb(process: int) -> int:
    """Return what a process holds in memory, with what it shares with others (Linux)."""
    return _kilobytes(process, "status", "VmRSS:") // 1024


def family_mb(process: int) -> int:
    """Return what a process and its children hold, of shared memory only their share (Linux)."""
    return sum(_kilobytes(each, "smaps_rollup", "Pss:") for each in _family(process)) // 1024


def _family(process: int) -> list[int]:
    children = Path(f"/proc/{process}/task/{process}/children").read_text(encoding="ascii").split()
    return [process, *(each for child in children for each in _family(int(child)))]


def _kilobytes(process: int, page: str, name: str) -> int:
    lines = Path(f"/proc/{process}/{page}").read_text(encoding="utf-8").splitlines()
    return int(next(line for line in lines if line.startswith(name)).split()[1])
