"""Notes where the program was when it was ended by a fault that Python cannot handle.

While the window runs there is a file that Python's `faulthandler` writes to in such a moment: which
functions were running, in which files and lines; no values, so nobody's words. An orderly end
removes it. What the next start finds in it is kept as the report of that crash, until another one.
A run that was killed, or ended by a power cut, leaves an empty file: that is no crash.
"""

from __future__ import annotations

import faulthandler
import logging
from contextlib import contextmanager
from typing import TYPE_CHECKING, Final

from companion.app_paths import log_folder
from companion.private_files import private_folder, private_opener

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

log = logging.getLogger(__name__)

RUNNING_FILE: Final = "running.txt"
CRASH_FILE: Final = "crash.txt"
_MOST_BYTES: Final = 64 * 1024
"""So much of a report is told: it names each thread with a hundred calls at the most."""


@contextmanager
def crash_watch(data: Path) -> Iterator[bool]:
    """Watch this process in a block; give whether the run before it has crashed.

    To be called by one process of a data folder at a time. Where the folder cannot be written, the
    app goes on without.
    """
    folder = log_folder(data)
    try:
        private_folder(folder)
        has_crashed = _take_report(folder)
        running = open(  # noqa: SIM115 - it is open as long as the block
            folder / RUNNING_FILE, "wb", opener=private_opener
        )
    except OSError as error:
        log.warning("crashes cannot be noted: %s", type(error).__name__)
        yield False
        return
    if has_crashed:
        log.warning("the last run ended in a crash; %s says where", CRASH_FILE)
    try:
        faulthandler.enable(running, all_threads=True)
        yield has_crashed
    finally:
        faulthandler.disable()
        running.close()
        _remove(folder / RUNNING_FILE)


def crash_report(data: Path) -> str:
    """Return where the last crash was, as Python wrote it; empty where there was none."""
    try:
        with (log_folder(data) / CRASH_FILE).open("rb") as file:
            return file.read(_MOST_BYTES).decode("utf-8", "replace")
    except OSError:
        return ""


def _take_report(folder: Path) -> bool:
    """Keep what a run left that ended in a crash; return whether one did."""
    left = folder / RUNNING_FILE
    try:
        if left.stat().st_size == 0:
            log.info("the last run was ended from outside")
            return False
    except FileNotFoundError:
        return False
    left.replace(folder / CRASH_FILE)
    return True


def _remove(path: Path) -> None:
    try:
        path.unlink(missing_ok=True)
    except OSError as error:
        log.warning("%s stays: %s", path.name, type(error).__name__)
