"""Keeps files of the site: named by what is in them, within a budget, sound or not at all.

What the person wrote is in another folder (`file_vault`); everything here can be fetched again.
Content comes before the row that names it and goes after it, so that a kill leaves at the most a
file that nothing names; `tidy` removes those.
"""

from __future__ import annotations

import hashlib
import logging
import os
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from companion.disk_errors import disk_error
from companion.domain.reason import ReasonCode
from companion.errors import NotFound
from companion.private_files import private_folder
from companion.store import cached_files
from companion.store.cache_room import CONTENTS, giving_way, let_go, pinned_bytes
from companion.store.clock import to_stamp
from companion.store.journal import fact, set_fact
from companion.store.kept_contents import KeptContents
from companion.store.sealing import SealBroken

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from companion.domain.files import FileVersion
    from companion.domain.reason import Reason
    from companion.store.cached_files import WantedFile
    from companion.store.clock import Clock
    from companion.store.database import Connection, Database
    from companion.store.growing_file import GrowingFile

log = logging.getLogger(__name__)

_CHUNK: Final = 1024 * 1024
_SECONDS_BETWEEN_USES: Final = 3600.0
"""A file is noted as used no more often: reading must not mean writing all the time."""


@dataclass(frozen=True, slots=True)
class CacheFigures:
    """How many files are kept and what room they take; the same content counts once."""

    files: int
    size_bytes: int
    pinned_files: int
    pinned_bytes: int


class FileCache:
    """The kept files of one account, in `folder`, with their rows in `database`."""

    def __init__(self, database: Database, folder: Path, clock: Clock) -> None:
        self._database = database
        self.folder = folder
        self.contents = KeptContents(folder, database.key)
        self._clock = clock

    # What is wanted -------------------------------------------------------------------------

    def wanted(self, largest_bytes: int) -> tuple[WantedFile, ...]:
        """Return what is to be fetched, the most wanted first; remember what counts as large."""
        with self._database.reading() as connection:
            known = fact(connection, cached_files.LARGEST_FILE_FACT)
            wanted = cached_files.wanted_files(connection, self._clock(), largest_bytes)
        if known != str(largest_bytes):
            with self._database.writing(durable=False) as connection:
                set_fact(connection, cached_files.LARGEST_FILE_FACT, str(largest_bytes))
        return wanted

    def ask(self, address: str) -> None:
        """Note that the person wants a file now; an earlier failure holds it back no more.

        Raises `NotFound` if nothing has it.
        """
        self._wish(address, "asked_at = :now, declined = 0, paused = 0")

    def pin(self, address: str, *, on: bool) -> None:
        """Note that a file is to stay whatever the room, or may go again; raise `NotFound`."""
        self._wish(
            address,
            "pinned = :pinned, declined = 0, paused = 0" if on else "pinned = 0, asked_at = NULL",
            pinned=on,
        )

    def ensure(self, address: str) -> None:
        """Have a row for a file, of which something is to be noted; raise `NotFound`."""
        with self._database.writing(durable=False) as connection:
            if cached_files.file_view(connection, address) is None:
                raise NotFound("file", address)
            _ensure_row(connection, address)

    def remove(self, addresses: Sequence[str]) -> None:
        """Remove files, and beginnings of them, that are not pinned: they come if asked for."""
        with self._database.writing(durable=True) as connection:
            gone: set[str] = set()
            for address in addresses:
                _ensure_row(connection, address)
                gone |= _decline(connection, address)
        self._remove_unnamed(gone)
        for address in addresses:
            self.drop_beginning(address)

    def begun_bytes(self, address: str) -> int:
        """Return how much is here of a file that is being fetched, or was cut off."""
        begun = self.contents.beginning(_part_name(address))
        try:
            return begun.stat().st_size if isinstance(begun, Path) else begun.size()
        except OSError:
            return 0

    def drop_beginning(self, address: str) -> None:
        """Forget what is here of a file that did not come whole."""
        try:
            self.contents.beginning(_part_name(address)).unlink(missing_ok=True)
        except OSError as error:
            log.info("a file of the cache stays for now: %s", error)

    def note_use(self, address: str) -> None:
        """Note that a kept file was used; it goes later than others when room is needed."""
        now = to_stamp(self._clock())
        with self._database.reading() as connection:
            row = connection.execute(
                "SELECT last_used_at FROM cached_file WHERE address = ? AND digest IS NOT NULL",
                (address,),
            ).fetchone()
        if row is not None and (row[0] or 0) < now - _SECONDS_BETWEEN_USES:
            with self._database.writing(durable=False) as connection:
                connection.execute(
                    "UPDATE cached_file SET last_used_at = ? WHERE address = ?", (now, address)
                )

    # Fetching -------------------------------------------------------------------------------

    def part_of(self, address: str) -> Path | GrowingFile:
        """Return where the beginning of a file is while it is fetched; makes the folder."""
        return self.place_for(_part_name(address))

    def place_for(self, name: str) -> Path | GrowingFile:
        """Return where something is written that only passes through; makes the folder."""
        try:
            private_folder(self.folder)
        except OSError as error:
            raise disk_error(error, self.folder) from error
        return self.contents.beginning(name)

    def note_begun(self, address: str, version: FileVersion, size_bytes: int | None) -> None:
        """Note of which version the bytes are that come now, so that another sync can go on.

        The size counts from now on where nothing else tells it, whatever becomes of the file.
        """
        with self._database.writing(durable=False) as connection:
            _ensure_row(connection, address)
            connection.execute(
                "UPDATE cached_file SET part_etag = ?, part_last_modified = ?,"
                " size_bytes = iif(digest IS NULL, coalesce(?, size_bytes), size_bytes)"
                " WHERE address = ?",
                (version.etag, version.last_modified, size_bytes, address),
            )

    def has_room(self, wanted: WantedFile, budget_bytes: int) -> bool:
        """Say whether a file of the size that is known may be kept, if less wanted ones go."""
        if wanted.asked:
            return True
        with self._database.reading() as connection:
            return giving_way(connection, wanted.size_bytes, wanted.rank, budget_bytes) is not None

    def take_in(
        self, wanted: WantedFile, version: FileVersion, mime_type: str, budget_bytes: int
    ) -> bool:
        """Keep the file whose bytes are all at `part_of`; False where there is no room for it.

        Less wanted files go to make room; for one that was asked for, any that is not pinned. One
        that was asked for and does not fit beside the pinned ones is kept beyond the budget, pinned
        like them, and nothing goes: that would be lost and not be enough.
        Raises `StorageFull` or `StorageUnwritable`.
        """
        part = self.part_of(wanted.address)
        try:
            digest, size = _summed(part)
            self.contents.put(part, digest)
        except OSError as error:
            if isinstance(error, SealBroken):
                self.drop_beginning(wanted.address)
            raise disk_error(error, self.folder) from error
        now = self._clock()
        with self._database.writing(durable=False) as connection:
            _ensure_row(connection, wanted.address)
            outdated = _forget_content(connection, wanted.address, size)
            rank = None if wanted.asked else wanted.rank
            going = giving_way(connection, size, rank, budget_bytes, coming=digest)
            is_kept = going is not None or wanted.asked
            if is_kept:
                let_go(connection, going or set())
                _put_content(connection, wanted, version, mime_type, digest, size, now)
            if wanted.asked and going is None:
                _pin(connection, wanted.address)
        self._remove_unnamed({digest, *outdated, *(going or ())})
        return is_kept

    def note_unchanged(self, wanted: WantedFile) -> None:
        """Note that what is here is still what the site has."""
        with self._database.writing(durable=False) as connection:
            connection.execute(
                "UPDATE cached_file SET checked_for = ?, checked_bytes = ?, failures = 0,"
                " pack_id = NULL,"
                " not_before = NULL, reason_code = NULL, asked_at = NULL WHERE address = ?",
                (to_stamp(wanted.changed_at), wanted.told_bytes, wanted.address),
            )

    def note_failure(self, address: str, reason: Reason, not_before: datetime) -> None:
        """Note why a file could not be fetched and when to try again; what is here stays."""
        with self._database.writing(durable=False) as connection:
            _ensure_row(connection, address)
            connection.execute(
                "UPDATE cached_file SET failures = failures + 1, not_before = ?, reason_code = ?,"
                " reason_server_code = ?, reason_server_text = ? WHERE address = ?",
                (
                    to_stamp(not_before),
                    reason.code,
                    reason.server_code,
                    reason.server_text,
                    address,
                ),
            )

    def note_no_room(self, address: str) -> None:
        """Note that a file waits for room; it comes as soon as there is some."""
        with self._database.writing(durable=False) as connection:
            _ensure_row(connection, address)
            connection.execute(
                "UPDATE cached_file SET reason_code = ? WHERE address = ?",
                (ReasonCode.NO_ROOM, address),
            )

    def failures(self, address: str) -> int:
        """Return how often in a row a file could not be fetched."""
        with self._database.reading() as connection:
            row = connection.execute(
                "SELECT failures FROM cached_file WHERE address = ?", (address,)
            ).fetchone()
        return 0 if row is None else int(row[0])

    # Using ----------------------------------------------------------------------------------

    def content(self, digest: str) -> bytes | None:
        """Return kept content; None where it is missing or damaged: then it is fetched again."""
        try:
            with self.contents.opened(digest) as kept:
                found = kept.read()
        except OSError:
            found = None
        if found is None or hashlib.sha256(found).hexdigest() != digest:
            self.forget(digest)
            return None
        return found

    def copy_to(self, digest: str, target: Path) -> bool:
        """Write kept content to `target`; False where it is missing or damaged.

        Raises `StorageFull` or `StorageUnwritable` if the target cannot be written.
        """
        try:
            source = self.contents.opened(digest)
        except OSError:
            self.forget(digest)
            return False
        summed = hashlib.sha256()
        with source:
            try:
                with target.open("wb") as copy:
                    while chunk := source.read(_CHUNK):
                        summed.update(chunk)
                        copy.write(chunk)
            except SealBroken:
                summed = hashlib.sha256()
            except OSError as error:
                target.unlink(missing_ok=True)
                raise disk_error(error, target) from error
        if summed.hexdigest() == digest:
            return True
        target.unlink(missing_ok=True)
        self.forget(digest)
        return False

    def forget(self, digest: str) -> None:
        """Forget content that is not sound any more; whoever wants it gets it anew."""
        log.warning("a kept file is missing or damaged and is fetched again")
        with self._database.writing(durable=False) as connection:
            let_go(connection, {digest})
        self._remove_unnamed({digest})

    # Room -----------------------------------------------------------------------------------

    def figures(self) -> CacheFigures:
        """Count what is kept."""
        with self._database.reading() as connection:
            row = connection.execute(
                "SELECT count(*), coalesce(sum(size), 0), coalesce(sum(pinned), 0),"
                f" coalesce(sum(size * pinned), 0) FROM ({CONTENTS})"
            ).fetchone()
        return CacheFigures(*(int(value) for value in row))

    def trim(self, budget_bytes: int) -> int:
        """Let files go until the rest fits the budget; return how many contents went.

        Where the pinned ones alone are beyond it, the others have to fit it among themselves.
        """
        with self._database.writing(durable=False) as connection:
            pinned = pinned_bytes(connection)
            beyond = pinned if pinned > budget_bytes else 0
            going = giving_way(connection, 0, None, budget_bytes + beyond) or set()
            let_go(connection, going)
        self._remove_unnamed(going)
        return len(going)

    def clear(self) -> None:
        """Let everything go that is not pinned."""
        self.trim(0)

    def tidy(self) -> None:
        """Remove what nothing names, and rows that nothing needs; only while no other fetches."""
        with self._database.writing(durable=False) as connection:
            connection.execute(
                "DELETE FROM cached_file WHERE (NOT pinned OR digest IS NULL) AND address NOT IN"
                f" ({cached_files.NAMED_ADDRESSES})"
            )
            rows = connection.execute("SELECT address, digest FROM cached_file").fetchall()
        digests = {row["digest"] for row in rows} - {None}
        named = {self.contents.place(digest).name for digest in digests}
        begun = [self.contents.beginning(_part_name(row["address"])) for row in rows]
        named |= {one.name if isinstance(one, Path) else one.path.name for one in begun}
        if self.folder.is_dir():
            for path in self.folder.iterdir():
                if path.name not in named:
                    _unlink(path)

    def _wish(self, address: str, change: str, **values: object) -> None:
        with self._database.writing(durable=True) as connection:
            if cached_files.file_view(connection, address) is None:
                raise NotFound("file", address)
            _ensure_row(connection, address)
            connection.execute(
                f"UPDATE cached_file SET {change}, failures = 0, not_before = NULL,"
                " reason_code = NULL WHERE address = :address",
                {"address": address, "now": to_stamp(self._clock()), **values},
            )

    def _remove_unnamed(self, digests: set[str]) -> None:
        """Remove contents that no row names any more."""
        with self._database.reading() as connection:
            marks = ", ".join("?" * len(digests))
            rows = connection.execute(
                f"SELECT digest FROM cached_file WHERE digest IN ({marks})", list(digests)
            ).fetchall()
        for digest in digests - {row[0] for row in rows}:
            _unlink(self.contents.place(digest))


def _forget_content(connection: Connection, address: str, size: int) -> set[str]:
    """Part a file from the content that it had, and note its new size; return that content."""
    row = connection.execute(
        "SELECT digest FROM cached_file WHERE address = ?", (address,)
    ).fetchone()
    connection.execute(
        "UPDATE cached_file SET digest = NULL, size_bytes = ? WHERE address = ?", (size, address)
    )
    return {row["digest"]} - {None}


def _put_content(
    connection: Connection,
    wanted: WantedFile,
    version: FileVersion,
    mime_type: str,
    digest: str,
    size: int,
    now: datetime,
) -> None:
    connection.execute(
        "UPDATE cached_file SET digest = :digest, size_bytes = :size, mime_type = :mime_type,"
        " etag = :etag, last_modified = :last_modified, part_etag = '', part_last_modified = '',"
        " checked_for = :checked_for, checked_bytes = :told_bytes,"
        " last_used_at = max(coalesce(last_used_at, 0), :rank), declined = 0,"
        " asked_at = NULL, failures = 0, not_before = NULL, reason_code = NULL, pack_id = NULL"
        " WHERE address = :address",
        {
            "address": wanted.address,
            "digest": digest,
            "size": size,
            "mime_type": mime_type,
            "etag": version.etag,
            "last_modified": version.last_modified,
            "checked_for": to_stamp(wanted.changed_at),
            "told_bytes": wanted.told_bytes,
            "rank": to_stamp(now if wanted.asked else wanted.rank),
        },
    )


def _decline(connection: Connection, address: str) -> set[str]:
    """Note that a file is not wanted, unless it is pinned; return the content that it had."""
    row = connection.execute(
        "SELECT digest FROM cached_file WHERE address = ? AND NOT pinned", (address,)
    ).fetchone()
    connection.execute(
        "UPDATE cached_file SET digest = NULL, etag = '', last_modified = '', part_etag = '',"
        " part_last_modified = '', asked_at = NULL, declined = 1, paused = 0, failures = 0,"
        " not_before = NULL, reason_code = NULL WHERE address = ? AND NOT pinned",
        (address,),
    )
    return set() if row is None else {row["digest"]} - {None}


def _pin(connection: Connection, address: str) -> None:
    connection.execute("UPDATE cached_file SET pinned = 1 WHERE address = ?", (address,))


def _ensure_row(connection: Connection, address: str) -> None:
    connection.execute(
        "INSERT INTO cached_file (address, mime_type, etag, last_modified, part_etag,"
        " part_last_modified, pinned, failures, reason_server_code, reason_server_text)"
        " VALUES (?, '', '', '', '', '', 0, 0, '', '') ON CONFLICT (address) DO NOTHING",
        (address,),
    )


def _part_name(address: str) -> str:
    return f"{hashlib.sha256(address.encode()).hexdigest()[:32]}"


def _summed(part: Path | GrowingFile) -> tuple[str, int]:
    """Return digest and size of a file, once the disk has it."""
    summed = hashlib.sha256()
    size = 0
    with part.open("rb") as file:
        while chunk := file.read(_CHUNK):
            summed.update(chunk)
            size += len(chunk)
    if isinstance(part, Path):
        with part.open("rb+") as file:
            os.fsync(file.fileno())
    return summed.hexdigest(), size


def _unlink(path: Path) -> None:
    """Remove a file; one that another program holds open stays until the next tidying."""
    try:
        path.unlink(missing_ok=True)
    except OSError as error:
        log.info("a file of the cache stays for now: %s", error)
