"""Has everything of an account lie encrypted on the disk, or plain.

Each file is whole in one form or the other at any moment, and says itself in which: a change that
was killed goes on where it was.
"""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Final

from companion.disk_errors import disk_error
from companion.erasing import GOING, erase_folder, overwrite_and_remove
from companion.errors import DatabaseDamaged
from companion.store.database_change import SIDES, change_database, is_plain
from companion.store.draft_mirror import DRAFTS_FOLDER, DraftMirror
from companion.store.encryption_mark import mark_files
from companion.store.file_vault import VAULT_FOLDER
from companion.store.journal_rescue import JOURNAL_FOLDER
from companion.store.kept_contents import CACHE_FOLDER, KeptContents
from companion.store.opened_copies import COPIES_FOLDER
from companion.store.own_events import NOTES_FOLDER
from companion.store.sealing import opened_file, seal_file
from companion.store.upgrade_backups import upgrade_backups

if TYPE_CHECKING:
    from pathlib import Path

    from companion.store.storage_key import StorageKey

log = logging.getLogger(__name__)

_SEALED: Final = ".sealed"
_FOLDERS: Final = (DRAFTS_FOLDER, JOURNAL_FOLDER, NOTES_FOLDER, VAULT_FOLDER, CACHE_FOLDER)
_LEFT: Final = (".writing-*", ".coming-*", f"{GOING}*")


def change_account(folder: Path, database: Path, key: StorageKey, *, encrypted: bool) -> None:
    """Have the account in `folder` encrypted with `key`, or plain.

    Nobody may have it open. Raises `StoreError` kinds; then some of it lies in the one form and
    some in the other, and nothing is lost.
    """
    try:
        if database.exists():
            change_database(database, key, encrypted=encrypted)
        for backup in upgrade_backups(database):
            _change_backup(backup.path, key, encrypted=encrypted)
        _change_set_aside(database, key, encrypted=encrypted)
        _change_files(folder, key, encrypted=encrypted)
    except OSError as error:
        raise disk_error(error, folder) from error


def has_lost_mark(folder: Path, database: Path) -> bool:
    """Return whether an account without a mark that can be read is encrypted all the same.

    Somebody who takes the mark away must not get it rebuilt plain, and who lost it is to be asked
    for the phrase. The database, which may be open, is looked into only where sealed files are.
    """
    is_sealed = any(path.exists() for path in mark_files(folder)) or any(
        next((folder / name).glob(f"*{_SEALED}"), None) is not None for name in _FOLDERS
    )
    return is_sealed and database.exists() and not is_plain(database)


def _change_backup(path: Path, key: StorageKey, *, encrypted: bool) -> None:
    """Change the copy that an upgrade left; one that is of no use any more goes."""
    try:
        change_database(path, key, encrypted=encrypted)
    except DatabaseDamaged as error:
        log.warning("the copy %s cannot be read and is removed: %s", path.name, error)
        for ending in ("", ".suspect", *SIDES):
            overwrite_and_remove(path.with_name(path.name + ending))


def _change_set_aside(database: Path, key: StorageKey, *, encrypted: bool) -> None:
    """Seal damaged files, or open them again, byte for byte: they are no databases any more."""
    for path in sorted(database.parent.glob(f"{database.name}.damaged-*")):
        if (path.suffix == _SEALED) == encrypted:
            continue
        target = path.with_name(path.name + _SEALED) if encrypted else path.with_suffix("")
        coming = path.with_name(f".coming-{path.name}")
        with path.open("rb") as source, coming.open("wb") as made:
            coming.chmod(0o600)
            if encrypted:
                seal_file(key, source, made)
            else:
                made.writelines(opened_file(key, source))
        coming.replace(target)
        overwrite_and_remove(path)


def _change_files(folder: Path, key: StorageKey, *, encrypted: bool) -> None:
    new = key if encrypted else None
    for name in (DRAFTS_FOLDER, JOURNAL_FOLDER, NOTES_FOLDER):
        DraftMirror(folder / name, key).lie_as(new)
    for name in (VAULT_FOLDER, CACHE_FOLDER):
        KeptContents(folder / name, key).lie_as(new)
    for each in (folder, *(path for path in folder.iterdir() if path.is_dir())):
        for pattern in _LEFT:
            for path in each.glob(pattern):
                if path.is_file():
                    overwrite_and_remove(path)
    if encrypted and (folder / COPIES_FOLDER).is_dir():
        erase_folder(folder / COPIES_FOLDER)
