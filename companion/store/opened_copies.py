"""Plain copies of kept files, for as long as something outside of the app reads them.

Of an encrypted account each run of the app has a folder of its own, which goes with the run; what a
killed run left goes at the next start. It is where the system keeps what belongs to a session, in
memory, if there is such a place. Copies of a plain account stay for whoever has them open.
"""

from __future__ import annotations

import hashlib
import logging
import os
import shutil
import stat
import tempfile
from contextlib import contextmanager
from pathlib import Path
from typing import IO, TYPE_CHECKING, Final

from filelock import FileLock, Timeout

from companion.erasing import erase_folder
from companion.private_files import FILE_RIGHTS, private_folder

if TYPE_CHECKING:
    from collections.abc import Iterator

log = logging.getLogger(__name__)

COPIES_FOLDER: Final = "opened-files"
_RUN: Final = "run-"
_LOCK: Final = ".lock"


class OpenedCopies:
    """The copies of one run for the account in `folder`, which go with it where it is encrypted."""

    def __init__(self, folder: Path, *, is_encrypted: bool) -> None:
        session = _session_folder(folder) if is_encrypted else None
        self._all = session or folder / COPIES_FOLDER
        self._goes_with_run = is_encrypted
        self._run: Path | None = None
        self._lock: FileLock | None = None

    def room(self) -> Path:
        """Return a fresh folder for a copy, which only the person may enter; raise OSError."""
        return Path(tempfile.mkdtemp(dir=self._own()))

    @contextmanager
    def lent(self, source: IO[bytes]) -> Iterator[Path]:
        """Lend a copy of what can be read; it is gone at the end of the block. Raise OSError."""
        handle, name = tempfile.mkstemp(dir=self._own())
        try:
            with os.fdopen(handle, "wb") as copy:
                shutil.copyfileobj(source, copy)
            yield Path(name)
        finally:
            Path(name).unlink(missing_ok=True)

    def end(self) -> None:
        """Remove the copies of this run."""
        run, self._run = self._run, None
        if run is None or self._lock is None:
            return
        self._lock.release()
        _erase(run)

    def forget_dead(self) -> None:
        """Remove the copies of runs that have ended without doing so."""
        for run in self._all.glob(f"{_RUN}*") if self._all.is_dir() else ():
            lock = FileLock(run / _LOCK, timeout=0, mode=FILE_RIGHTS)
            try:
                with lock:
                    pass
            except (Timeout, OSError):
                continue
            _erase(run)

    def _own(self) -> Path:
        private_folder(self._all)
        if not self._goes_with_run:
            return self._all
        if self._run is None:
            run = Path(tempfile.mkdtemp(dir=self._all, prefix=_RUN))
            self._lock = FileLock(run / _LOCK, timeout=0, mode=FILE_RIGHTS)
            self._lock.acquire()
            self._run = run
        return self._run


def _session_folder(folder: Path) -> Path | None:
    """Return the account's folder within that of the session; None where there is none to trust."""
    named = os.environ.get("XDG_RUNTIME_DIR")
    if not named or not hasattr(os, "getuid"):
        return None
    try:
        found = Path(named).lstat()
    except OSError:
        return None
    is_own = stat.S_ISDIR(found.st_mode) and found.st_uid == os.getuid()
    if not is_own or stat.S_IMODE(found.st_mode) & 0o077:
        return None
    account = hashlib.sha256(str(folder.absolute()).encode()).hexdigest()[:16]
    return Path(named) / "companion" / f"opened-{account}"


def _erase(folder: Path) -> None:
    try:
        erase_folder(folder)
    except OSError as error:
        log.info("a copy stays for now, another program may hold it: %s", error)
