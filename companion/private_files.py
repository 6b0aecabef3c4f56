"""Keeps other users of the computer out of the data folder.

Elsewhere than on Windows every folder has the rights 0700 and every file 0600; what an earlier
version made otherwise is set right at the start. Windows gives files the rights of their folder:
there our folders are taken out of inheritance and given to the person and the system alone, once.
That part follows the documentation of `icacls` and has not been run on Windows yet.
"""

from __future__ import annotations

import getpass
import logging
import os
import stat
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING, Final, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

log = logging.getLogger(__name__)

FOLDER_RIGHTS: Final = 0o700
FILE_RIGHTS: Final = 0o600
_OURS: Final = ("accounts", "logs", "classroom")
"""Folders in the data folder that are ours alone: it may be one that holds other things."""

_OUR_FILES: Final = ("settings.json", "window.lock")
_NOTE: Final = ".only-for-me"
_SYSTEM: Final = "*S-1-5-18"
"""The system's own account on Windows, by its number, which is the same in every language."""


class Guard(Protocol):
    """How a system keeps others out of a folder."""

    def keep_private(self, folder: Path) -> None:
        """Have only the person get at all that is in a folder; raise OSError."""


def private_folder(folder: Path) -> None:
    """Make a folder, and those above it that are missing, which only the person may enter.

    Raises OSError.
    """
    missing = []
    above = folder
    while not above.exists() and above != above.parent:
        missing.append(above)
        above = above.parent
    for each in (*reversed(missing), folder):
        each.mkdir(mode=FOLDER_RIGHTS, exist_ok=True)


def private_opener(path: str, flags: int) -> int:
    """Open a file for `open`, so that one that is made is the person's alone."""
    return os.open(path, flags, FILE_RIGHTS)


def keep_private(data: Path, guard: Guard | None = None) -> None:
    """Have only the person get at what is ours in the data folder, made if there is none.

    Where the system refuses, that is logged, and the app goes on.
    """
    guard = guard or _guard_of_this_system()
    try:
        private_folder(data)
        for name in _OURS:
            if (data / name).is_dir():
                guard.keep_private(data / name)
        for name in _OUR_FILES:
            _narrow(data / name, FILE_RIGHTS)
    except (OSError, subprocess.SubprocessError) as error:
        log.warning("others may get at the data folder: %s", error)


class RightsGuard:
    """Sets the rights of a POSIX system, link by link never followed."""

    def keep_private(self, folder: Path) -> None:
        """Set the rights of a folder that an earlier version made, and of all in it.

        One with our rights was made by us, and so was what is in it: no time is spent on it.
        """
        if not _narrow(folder, FOLDER_RIGHTS):
            return
        for place, folders, files in os.walk(folder):
            for name in folders:
                _narrow(Path(place, name), FOLDER_RIGHTS)
            for name in files:
                _narrow(Path(place, name), FILE_RIGHTS)


class AclGuard:
    """Sets the access list of a Windows folder by `icacls`, once for a folder."""

    def __init__(
        self, run: Callable[[Sequence[str]], int] | None = None, user: str | None = None
    ) -> None:
        self._run = run or _run_silently
        self._user = user or _user_of_windows()

    def keep_private(self, folder: Path) -> None:
        """Take the folder out of inheritance; give it and all in it to the person alone."""
        note = folder / _NOTE
        if note.exists():
            return
        # (OI)(CI): files and folders in it inherit; F: full control.
        grants = [f"{who}:(OI)(CI)F" for who in (self._user, _SYSTEM)]
        order = ["icacls", str(folder), "/inheritance:r", "/grant:r", *grants, "/Q"]
        if self._run(order) != 0:
            raise OSError(f"icacls refused {folder.name}")
        # What was there before still has its own list: it is to inherit this one from now on.
        self._run(["icacls", str(folder / "*"), "/reset", "/T", "/C", "/Q"])
        note.touch()


def _guard_of_this_system() -> Guard:
    return AclGuard() if os.name == "nt" else RightsGuard()


def _narrow(path: Path, rights: int) -> bool:
    """Take away rights that others have; return whether they had any."""
    try:
        found = path.lstat()
        own = not hasattr(os, "getuid") or found.st_uid == os.getuid()
        if own and not stat.S_ISLNK(found.st_mode) and stat.S_IMODE(found.st_mode) & ~rights:
            path.chmod(rights)
            return True
    except FileNotFoundError:
        return False
    except OSError as error:
        log.warning("the rights of %s stay as they are: %s", path.name, error)
    return False


def _user_of_windows() -> str:
    domain = os.environ.get("USERDOMAIN")
    name = getpass.getuser()
    return f"{domain}\\{name}" if domain else name


def _run_silently(order: Sequence[str]) -> int:
    return subprocess.run(order, check=False, capture_output=True, timeout=60).returncode  # noqa: S603 - our own words and paths
