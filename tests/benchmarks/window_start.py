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
import subprocess
import sys
import time
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path
from typing import Final

_SHOWN: Final = re.compile(
    r"^(?P<at>[-0-9]+ [0-9:]+,[0-9]{3}) .*the window shows the account after (?P<cpu>[0-9.]+) s"
)
"""What the app writes to its log then."""
_LOOK_SECONDS: Final = 0.01
_LONGEST_SECONDS: Final = 60.0


@dataclass(frozen=True, slots=True)
class Start:
    """What a start took; `cpu_seconds` is steadier than `seconds` where others use the machine."""

    seconds: float
    cpu_seconds: float
    memory_mb: int


def measured_starts(data: Path, times: int) -> list[Start]:
    """Start the app some times, one after the other, and measure each start but a first one."""
    starts = [_measured_start(data) for _ in range(times + 1)]
    return starts[1:]


def _measured_start(data: Path) -> Start:
    log = data / "logs" / "companion.log"
    before = log.stat().st_size if log.exists() else 0
    environment = {
        **os.environ,
        "COMPANION_DATA_DIR": str(data),
        "PYTHONPYCACHEPREFIX": str(data.with_name(f"{data.name}-compiled")),
    }
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    environment.setdefault("QT_QPA_PLATFORM", "offscreen")
    begun = time.time()
    app = subprocess.Popen(
        [sys.executable, "-m", "companion"], env=environment, stderr=subprocess.DEVNULL
    )
    try:
        shown = _shown_in(log, before, begun + _LONGEST_SECONDS)
        memory = _memory_mb(app.pid)
    finally:
        app.kill()
        app.wait()
    noted = datetime.strptime(shown["at"], "%Y-%m-%d %H:%M:%S,%f").astimezone()
    return Start(round(noted.timestamp() - begun, 3), float(shown["cpu"]), memory)


def _shown_in(log: Path, offset: int, until: float) -> re.Match[str]:
    """Wait for the line of the log that tells of the window."""
    while time.time() < until:
        if log.exists():
            with log.open(encoding="utf-8") as lines:
                lines.seek(offset)
                for line in lines:
                    found = _SHOWN.match(line)
                    if found is not None:
                        return found
        time.sleep(_LOOK_SECONDS)
    raise TimeoutError(f"no window after {_LONGEST_SECONDS} s")


def _memory_mb(process: int) -> int:
    """Return what a process holds in memory (Linux)."""
    lines = Path(f"/proc/{process}/status").read_text(encoding="utf-8").splitlines()
    held = next(line for line in lines if line.startswith("VmRSS"))
    return int(held.split()[1]) // 1024


def main() -> None:
    """Measure and print."""
    times = int(sys.argv[2]) if len(sys.argv) > 2 else 1
    for start in measured_starts(Path(sys.argv[1]), times):
        sys.stdout.write(json.dumps(asdict(start)) + "\n")


if __name__ == "__main__":
    main()
