"""Files of the site: whether they are here, opening, saving and keeping them."""

from __future__ import annotations

import shutil
from datetime import timedelta
from typing import TYPE_CHECKING, Final

from companion.content.file_names import (
    LONGEST_BEGINNING,
    begins_as_program,
    is_program,
    safe_name,
)
from companion.disk_errors import disk_error
from companion.domain.change_set import ChangeSet
from companion.domain.files import FileState
from companion.errors import NotAllowed, NotFound
from companion.file_origin import origin_of_this_system
from companion.store import cached_files
from companion.store.opened_copies import COPIES_FOLDER

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from companion.domain.files import FileView
    from companion.file_origin import FileOrigin
    from companion.store.clock import Clock
    from companion.store.database import Database
    from companion.store.file_cache import FileCache
    from companion.store.opened_copies import OpenedCopies

LARGEST_PICTURE_BYTES: Final = 20 * 1024 * 1024
"""Pictures beyond this size are not shown within a text; they can be opened."""


class Files:
    """The files of one account's site."""

    def __init__(
        self,
        database: Database,
        cache: FileCache,
        copies: OpenedCopies,
        folder: Path,
        clock: Clock,
        origin: FileOrigin | None = None,
    ) -> None:
        self._database = database
        self._cache = cache
        self._copies = copies
        self._folder = folder
        self._clock = clock
        self._origin = origin or origin_of_this_system()

    def file(self, address: str) -> FileView:
        """Return how a file stands; raise `NotFound` if no post has it and it is not here."""
        with self._database.reading() as connection:
            found = cached_files.file_view(connection, address)
        if found is None:
            raise NotFound("file", address)
        return found

    def known(self, addresses: Iterable[str]) -> dict[str, FileView]:
        """Return how files stand, by their addresses; without those that nothing here names."""
        with self._database.reading() as connection:
            found = {
                address: cached_files.file_view(connection, address) for address in set(addresses)
            }
        return {address: file for address, file in found.items() if file is not None}

    def all(self) -> tuple[FileView, ...]:
        """Return all files of posts, the newest posts first, and what else is kept here."""
        with self._database.reading() as connection:
            return cached_files.all_files(connection)

    def ask(self, address: str) -> ChangeSet:
        """Want a file once, whatever its size; the next sync brings it. Raises `NotFound`."""
        if self.file(address).state is not FileState.KEPT:
            self._cache.ask(address)
        return self._changes(address)

    def keep(self, address: str) -> ChangeSet:
        """Want a file for good: it comes with the next sync and never gives way to others."""
        self._cache.pin(address, on=True)
        return self._changes(address)

    def let_go(self, address: str) -> ChangeSet:
        """Let a file give way to others again when room is needed."""
        self._cache.pin(address, on=False)
        return self._changes(address)

    def open_copy(self, address: str) -> Path | None:
        """Return a copy of a file under its own name, for the system's program to open.

        The kept file itself stays as the site has it, whatever the program does. None if it is not
        here (any more). Raises `NotAllowed` for a file that would run as a program, or that may
        hold one, whatever its name.
        """
        file = self.file(address)
        if file.digest is None:
            return None
        name = safe_name(file.name)
        if is_program(name):
            raise NotAllowed("open")
        target = self._folder_for_copies() / name
        if not self._cache.copy_to(file.digest, target):
            return None
        with target.open("rb") as copy:
            is_hidden_program = begins_as_program(copy.read(LONGEST_BEGINNING), name)
        if is_hidden_program:
            target.unlink()
            raise NotAllowed("open")
        target.chmod(0o600)
        self._origin.note(target, address)
        self._cache.note_use(address)
        return target

    def save_as(self, address: str, target: Path) -> bool:
        """Write a file where the person wants it; False if it is not here (any more).

        Raises `StorageFull` or `StorageUnwritable`.
        """
        file = self.file(address)
        if file.digest is None:
            return False
        fresh = target.with_name(f".{target.name}.coming")
        if not self._cache.copy_to(file.digest, fresh):
            return False
        try:
            fresh.replace(target)
        except OSError as error:
            fresh.unlink(missing_ok=True)
            raise disk_error(error, target) from error
        self._origin.note(target, address)
        self._cache.note_use(address)
        return True

    def picture(self, file: FileView) -> bytes | None:
        """Return the bytes of a kept picture; None if it is not here or too large to be shown."""
        if file.digest is None or file.size_bytes > LARGEST_PICTURE_BYTES:
            return None
        content = self._cache.content(file.digest)
        if content is not None:
            self._cache.note_use(file.address)
        return content

    def clear(self) -> ChangeSet:
        """Remove every kept file that is not pinned; what the person wrote stays."""
        kept = [file for file in self.all() if file.digest is not None and not file.pinned]
        self._cache.clear()
        return ChangeSet(
            discussions=frozenset(
                file.discussion_id for file in kept if file.discussion_id is not None
            ),
            course_files=frozenset(file.course_id for file in kept if file.course_id is not None),
        )

    def forget_copies(self) -> None:
        """Remove the copies of runs that are over, and what was opened more than a day ago."""
        self._copies.forget_dead()
        before = (self._clock() - _COPIES_STAY).timestamp()
        copies = self._folder / COPIES_FOLDER
        for path in copies.iterdir() if copies.is_dir() else ():
            if path.stat().st_mtime < before:
                shutil.rmtree(path, ignore_errors=True)

    def _changes(self, address: str) -> ChangeSet:
        with self._database.reading() as connection:
            found = cached_files.discussions_with(connection, address)
            courses = cached_files.courses_with(connection, address)
        return ChangeSet(
            discussions=frozenset(found),
            course_files=frozenset(courses),
            downloads=bool(courses),
        )

    def _folder_for_copies(self) -> Path:
        """Return a fresh folder that only the person may enter."""
        try:
            return self._copies.room()
        except OSError as error:
            raise disk_error(error, self._folder) from error


_COPIES_STAY: Final = timedelta(days=1)
"""A program may have a copy open for long."""
