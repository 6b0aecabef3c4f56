"""What takes how much room on this computer, and making room: what is own always stays."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from companion.app_paths import log_folder
from companion.domain.change_set import ChangeSet
from companion.store import storage_figures
from companion.store.account_lock import AccountLock
from companion.store.clearing import clear_cache
from companion.store.journal_rescue import JOURNAL_FOLDER
from companion.store.opened_copies import COPIES_FOLDER
from companion.store.own_events import NOTES_FOLDER
from companion.store.upgrade_backups import prune_backups, upgrade_backups

if TYPE_CHECKING:
    from pathlib import Path

    from companion.services.files import Files
    from companion.store.clock import Clock
    from companion.store.database import Database
    from companion.store.file_cache import CacheFigures, FileCache
    from companion.store.storage_figures import CourseFiles, FileSum
    from companion.store.upgrade_backups import UpgradeBackup


@dataclass(frozen=True, slots=True)
class StorageUse:
    """What takes how much room, in bytes.

    `database` is the whole file with its log; of it `search_index` finds words and `spare` is
    unused. `kept` are all files of the site, of which `pictures` and those in `courses` are parts,
    and `pinned` the names of those that stay. `waiting` goes along with what is not sent yet, while
    `own_files` is all that is kept of own files, with the second copies of drafts and journal.
    `part` are beginnings of files that are still to come and copies that were opened. `damaged` are
    files that were set aside.
    """

    database: int
    search_index: int
    spare: int
    kept: CacheFigures
    courses: tuple[CourseFiles, ...]
    pictures: FileSum
    pinned: tuple[str, ...]
    waiting: FileSum
    own_files: int
    part: int
    logs: int
    backups: tuple[UpgradeBackup, ...]
    damaged: int

    @property
    def backup_bytes(self) -> int:
        """What the copies before upgrades take."""
        return sum(backup.size_bytes for backup in self.backups)

    @property
    def total(self) -> int:
        """What all of it takes together."""
        parts = (self.database, self.kept.size_bytes, self.own_files, self.part, self.logs)
        return sum(parts) + self.backup_bytes + self.damaged


@dataclass(frozen=True, slots=True)
class Cleared:
    """How many bytes were freed, and what the views have to read again."""

    freed_bytes: int
    changes: ChangeSet


class Storage:
    """The room that one account takes, in `folder` within `data_folder`."""

    def __init__(
        self,
        database: Database,
        cache: FileCache,
        files: Files,
        folder: Path,
        data_folder: Path,
        clock: Clock,
    ) -> None:
        self._database = database
        self._cache = cache
        self._files = files
        self._folder = folder
        self._data_folder = data_folder
        self._clock = clock

    def use(self) -> StorageUse:
        """Return what takes how much room."""
        with self._database.reading() as connection:
            room = storage_figures.database_room(connection)
            courses = storage_figures.files_by_course(connection)
            pictures = storage_figures.kept_pictures(connection)
            pinned = storage_figures.pinned_names(connection)
            waiting = storage_figures.waiting_files(connection)
        folder, path = self._folder, self._database.path
        beginnings = self._cache.folder.glob("*.part*")
        return StorageUse(
            database=sum(_size(path.with_name(path.name + end)) for end in ("", "-wal", "-shm")),
            search_index=room.search_index,
            spare=room.spare,
            kept=self._cache.figures(),
            courses=courses,
            pictures=pictures,
            pinned=pinned,
            waiting=waiting,
            own_files=sum(
                _size(folder / each) for each in ("files", "drafts", JOURNAL_FOLDER, NOTES_FOLDER)
            ),
            part=_size(folder / COPIES_FOLDER) + sum(_size(each) for each in beginnings),
            logs=_size(log_folder(self._data_folder)),
            backups=upgrade_backups(path),
            damaged=sum(_size(each) for each in folder.glob(f"{path.name}.damaged-*")),
        )

    def clear_files(self) -> Cleared:
        """Remove every kept file that is not pinned; what the person wrote stays."""
        before = self._cache.figures().size_bytes
        changes = self._files.clear()
        return Cleared(max(0, before - self._cache.figures().size_bytes), changes)

    def clear_all(self) -> Cleared:
        """Remove all that the site can give again, but for pinned files, and shrink the database.

        Drafts, the outbox, messages, and what the person chose or taught the app stay. Raises
        `SyncAlreadyRunning` while a sync is at work, and `StoreError`.
        """
        with AccountLock(self._folder):
            before, changes = self.use().total, self._everything()
            clear_cache(self._database)
            self._files.clear()
            self._cache.tidy()
            self._database.compact()
            return Cleared(max(0, before - self.use().total), changes)

    def prune_backups(self) -> int:
        """Remove copies of old upgrades, once a whole sync has shown that the new file works."""
        return prune_backups(self._database.path, self._clock())

    def _everything(self) -> ChangeSet:
        """Return the change of all that is shown."""
        with self._database.reading() as connection:
            forums = connection.execute("SELECT id FROM forum").fetchall()
            discussions = connection.execute("SELECT id FROM discussion").fetchall()
        return ChangeSet(
            courses=True,
            outbox=True,
            forums=frozenset(row[0] for row in forums),
            discussions=frozenset(row[0] for row in discussions),
        )


def _size(path: Path) -> int:
    """Return the bytes of a file or of all in a folder; of what goes meanwhile, none."""
    try:
        if path.is_dir():
            return sum(_size(each) for each in path.iterdir())
        return path.stat().st_size
    except FileNotFoundError:
        return 0
