"""Starts the app as a person does, and sees when its window can be used.

`python -m tests.benchmarks.window_start FOLDER [TIMES]` starts `python -m companion` on a data
folder that has an account, and prints one JSON line a start: seconds from the start of the process
to a window that shows the courses, processor time it has used until then, and memory it holds. The
first start only compiles the modules, as an installation does, into a folder beside the data.
"""

from __future__ import annotations

import json
import os
import re
import sys
from dataclasses import asdict, dataclass
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from tests.benchmarks.measured_process import awaited, family_mb, resident_mb, started

if TYPE_CHECKING:
    from collections.abc import Mapping

_SHOWN: Final = re.compile(
    r"^(?P<at>[-0-9]+ [0-9:]+,[0-9]{3}) .*the window shows the account after (?P<cpu>[0-9.]+) s"
)
"""What the app writes to its log then."""


@dataclass(frozen=True, slots=True)
class Start:
    """What a start took.

    `cpu_seconds` is steadier than `seconds` where others use the machine. `memory_mb` is resident
    in the process, `family_mb` in it and its children, of shared memory only their share.
    """

    seconds: float
    cpu_seconds: float
    memory_mb: int
    family_mb: int


def measured_starts(data: Path, times: int) -> list[Start]:
    """Start the app some times, one after the other, and measure each start but a first one."""
    starts = [measured_start(data) for _ in range(times + 1)]
    return starts[1:]


def measured_start(data: Path, environment: Mapping[str, str] | None = None) -> Start:
    """Start the app, measure, and end it; by default it draws on no screen."""
    log = data / "logs" / "companion.log"
    before = log.stat().st_size if log.exists() else 0
    with started([sys.executable, "-m", "companion"], _environment(data, environment)) as (at, app):
        shown = awaited(partial(_shown_in, log, before))
        memory = resident_mb(app.pid), family_mb(app.pid)
    noted = datetime.strptime(shown["at"], "%Y-%m-%d %H:%M:%S,%f").astimezone()
    return Start(round(noted.timestamp() - at, 3), float(shown["cpu"]), *memory)


def _environment(data: Path, changes: Mapping[str, str] | None) -> dict[str, str]:
    environment = {
        **os.environ,
        **(changes or {"QT_QPA_PLATFORM": "offscreen"}),
        "COMPANION_DATA_DIR": str(data),
        "PYTHONPYCACHEPREFIX": str(data.with_name(f"{data.name}-compiled")),
    }
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    return environment


def _shown_in(log: Path, offset: int) -> re.Match[str] | None:
    """Return the line of the log that tells of the window, once it is there."""
    if not log.exists():
        return None
    with log.open(encoding="utf-8") as lines:
        lines.seek(offset)
        return next(filter(None, map(_SHOWN.match, lines)), None)


def main() -> None:
    """Measure and print."""
    times = int(sys.argv[2]) if len(sys.argv) > 2 else 1
    for start in measured_starts(Path(sys.argv[1]), times):
        sys.stdout.write(json.dumps(asdict(start)) + "\n")


if __name__ == "__main__":
    main()
