"""Tells the system that a file came from elsewhere, so that it warns before anything in it runs.

Windows keeps this in a stream beside the file, the mark of the web: by it, Office opens a file in
its protected view, and the system asks before a program starts. Other systems have no such mark
that every program heeds, or give it to those alone who ask for it.
"""

from __future__ import annotations

import logging
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final, Protocol
from urllib.parse import urlsplit

if TYPE_CHECKING:
    from collections.abc import Callable

log = logging.getLogger(__name__)

_INTERNET: Final = 3
"""The zone of the internet (`URLZONE_INTERNET`), of which the system trusts nothing."""


class FileOrigin(Protocol):
    """Notes with a file where it came from."""

    def note(self, path: Path, address: str) -> None:
        """Mark a file that came from an address; a disk that keeps no mark is no error."""


class NoOrigin:
    """For systems without such a mark."""

    def note(self, path: Path, address: str) -> None:
        """Do nothing."""


class MarkOfTheWeb:
    """The mark that Windows heeds. `write` is given where, and what; it writes a stream there."""

    def __init__(self, write: Callable[[str, str], object] | None = None) -> None:
        self._write = write or _written

    def note(self, path: Path, address: str) -> None:
        """Mark a file; only the site's host is told, as what was read there concerns nobody."""
        parts = urlsplit(address)
        host = f"{parts.scheme}://{parts.hostname}/"
        stream = f"[ZoneTransfer]\r\nZoneId={_INTERNET}\r\nHostUrl={host}\r\n"
        try:
            self._write(f"{path}:Zone.Identifier", stream)
        except OSError as error:
            # A stick with FAT keeps no streams: the file is what the person asked for.
            log.info("a file cannot be marked: %s", type(error).__name__)


def origin_of_this_system() -> FileOrigin:
    """Return how files are marked here."""
    return MarkOfTheWeb() if sys.platform == "win32" else NoOrigin()


def _written(place: str, stream: str) -> None:
    with Path(place).open("w", encoding="ascii", errors="replace", newline="") as file:
        file.write(stream)
