"""Keeps files that a pack brought, until the server says whether they are still what it has."""

from __future__ import annotations

import hashlib
from datetime import UTC, datetime
from typing import IO, TYPE_CHECKING, Final

from companion.disk_errors import disk_error
from companion.private_files import private_folder
from companion.store.cache_room import giving_way
from companion.store.cached_files import NAMED_ADDRESSES
from companion.store.clock import to_stamp

if TYPE_CHECKING:
    from pathlib import Path

    from companion.domain.pack import PackFile
    from companion.store.database import Connection, Database
    from companion.store.file_cache import FileCache
    from companion.store.growing_file import GrowingFile

_CHUNK: Final = 1024 * 1024
_GIVES_WAY_TO_ALL: Final = datetime(1970, 1, 1, tzinfo=UTC)


def keep_pack_file(
    database: Database,
    cache: FileCache,
    file: PackFile,
    content: Path | GrowingFile,
    pack_id: int,
    budget_bytes: int,
    now: datetime,
) -> bool:
    """Move checked content into the cache; False where it is not missing, or there is no room.

    Nothing goes to make room for it, and nothing that the person removed comes back. Raises
    `StorageFull` or `StorageUnwritable`.
    """
    with database.reading() as connection:
        if not _is_missing(connection, file, budget_bytes):
            return False
    # Where two addresses have the same content, the first one has taken it along.
    try:
        if content.exists():
            with content.open("rb") as coming:
                version = _sound_version(file, coming)
            private_folder(cache.folder)
            cache.contents.put(content, file.digest)
        else:
            with cache.contents.opened(file.digest) as kept:
                version = _sound_version(file, kept)
    except OSError as error:
        raise disk_error(error, cache.folder) from error
    with database.writing(durable=False) as connection:
        connection.execute(
            "INSERT INTO cached_file (address, digest, size_bytes, mime_type, etag,"
            " last_modified, part_etag, part_last_modified, checked_for, last_used_at, pinned,"
            " failures, reason_server_code, reason_server_text, pack_id)"
            " VALUES (:address, :digest, :size, :mime_type, :etag, '', '', '', 0, :now, 0, 0,"
            " '', '', :pack) ON CONFLICT (address) DO UPDATE SET digest = excluded.digest,"
            " size_bytes = excluded.size_bytes, mime_type = excluded.mime_type,"
            " etag = excluded.etag, last_modified = '', checked_for = 0,"
            " last_used_at = excluded.last_used_at, pack_id = excluded.pack_id"
            " WHERE digest IS NULL AND NOT declined",
            {
                "address": file.address,
                "digest": file.digest,
                "size": file.size_bytes,
                "mime_type": file.mime_type,
                "etag": version,
                "now": to_stamp(now),
                "pack": pack_id,
            },
        )
    return True


def _is_missing(connection: Connection, file: PackFile, budget_bytes: int) -> bool:
    row = connection.execute(
        "SELECT digest, declined FROM cached_file WHERE address = ?", (file.address,)
    ).fetchone()
    if row is not None and (row["digest"] is not None or row["declined"]):
        return False
    named = connection.execute(f"SELECT ? IN ({NAMED_ADDRESSES})", (file.address,)).fetchone()
    room = giving_way(
        connection, file.size_bytes, _GIVES_WAY_TO_ALL, budget_bytes, coming=file.digest
    )
    return bool(named[0]) and room is not None


def _sound_version(file: PackFile, content: IO[bytes]) -> str:
    """Return the server's word for the version only where it proves what is in the file.

    Moodle's is the SHA-1 of the content (recording `file.download`): if the server then says that
    nothing has changed, it has confirmed this very content. Anything else a pack could forge.
    """
    found = hashlib.sha1(usedforsecurity=False)
    while chunk := content.read(_CHUNK):
        found.update(chunk)
    return file.version if file.version.strip('"') == found.hexdigest() else ""
