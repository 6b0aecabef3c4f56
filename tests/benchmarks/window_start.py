"""Opens the real window on a data folder and says when it can be used; run as a process.

`python -m tests.benchmarks.window_start FOLDER` prints one JSON line: seconds from the start of the
process to a window that shows the courses, and the memory it holds then.
"""

from __future__ import annotations

import json
import os
import resource
import sys
import time
from pathlib import Path

from PySide6.QtCore import QEventLoop

from ui.application import CompanionApplication, make_application
from ui.language import speak


def main() -> None:
    """Measure and print."""
    make_application()
    companion = CompanionApplication(Path(sys.argv[1]))
    speak("en")
    shown = QEventLoop()
    companion.look.apply()
    companion.window.navigation.status_read.connect(shown.quit)
    companion.begin()
    shown.exec()
    seconds = _seconds_since_start()
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    sys.stdout.write(json.dumps({"seconds": round(seconds, 3), "memory_mb": memory}) + "\n")
    companion.window.close()
    companion.shut_down()


def _seconds_since_start() -> float:
    """Return how long this process has run, by the kernel's account (Linux)."""
    ticks = int(Path("/proc/self/stat").read_text().rpartition(")")[2].split()[19])
    return time.clock_gettime(time.CLOCK_BOOTTIME) - ticks / os.sysconf("SC_CLK_TCK")


if __name__ == "__main__":
    main()
