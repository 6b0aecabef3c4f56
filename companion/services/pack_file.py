"""The file of a course pack: a zip with a manifest, records as JSON lines, and files by digest.

Written whole or not at all; read only into a folder of its own, where every byte has been checked
before anything is taken in. What each limit is for stands in docs/decisions.
"""

from __future__ import annotations

import hashlib
import json
import stat
import zipfile
import zlib
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import IO, TYPE_CHECKING, Final, NoReturn

from companion.disk_errors import disk_error
from companion.domain.pack import RECORD_ENTRIES, PackEntry, PackManifest, PackProblem
from companion.errors import Cancelled, PackRefused
from companion.services.pack_checking import (
    FILES_FOLDER,
    FORMAT,
    VERSION,
    checked_manifest,
    checked_record,
)
from companion.store.growing_file import GrowingFile
from companion.store.storage_key import StorageKey

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from companion.domain.pack import PackRecord

MANIFEST: Final = "manifest.json"
LARGEST_PACK_BYTES: Final = 4_000_000_000
MOST_FILES: Final = 20_000
LARGEST_RECORDS_BYTES: Final = 256 * 1024 * 1024

_LARGEST_MANIFEST: Final = 8 * 1024 * 1024
_LARGEST_RATIO: Final = 200
"""Texts of people are packed to a fifth; a tenth of this would be strange already."""
_SMALL_BYTES: Final = 64 * 1024
_LONGEST_LINE: Final = 16 * 1024 * 1024
_LARGEST_DIRECTORY: Final = 8 * 1024 * 1024
_CHUNK: Final = 1024 * 1024
_THE_TIME: Final = (1980, 1, 1, 0, 0, 0)
"""Of every entry: when what was fetched is nobody's business."""

_END: Final = b"PK\x05\x06"
_END_BYTES: Final = 22
_LARGE_END: Final = b"PK\x06\x07"
_LARGE_END_BYTES: Final = 20


class PackWriting:
    """Writes the entries of a pack into an open file, the manifest at the end.

    Raises `PackRefused` where nobody could take the pack in: it would be too large.

    `told` is called with the bytes of each step, and may raise `Cancelled`.
    """

    def __init__(self, file: IO[bytes], told: Callable[[int], None]) -> None:
        self._zip = zipfile.ZipFile(file, "w", allowZip64=False)
        self._told = told
        self._room = LARGEST_RECORDS_BYTES
        self._entries: list[PackEntry] = []

    def records(self, name: str, records: Iterable[PackRecord]) -> int:
        """Write the records of one kind; return how many there were."""
        count = size = 0
        digest = hashlib.sha256()
        with self._zip.open(_info(name, zipfile.ZIP_DEFLATED), "w") as entry:
            for record in records:
                line = json.dumps(asdict(record), ensure_ascii=False).encode() + b"\n"
                digest.update(line)
                size += len(line)
                count += 1
                entry.write(line)
                self._told(len(line))
                self._room -= len(line)
                if self._room < 0:
                    _refuse(PackProblem.TOO_LARGE, "records")
        self._entries.append(PackEntry(name, size, digest.hexdigest()))
        return count

    def content(self, digest: str, source: IO[bytes]) -> bool:
        """Write the content of a file; False, and nothing to name it, where it is not sound."""
        found = hashlib.sha256()
        while chunk := source.read(_CHUNK):
            found.update(chunk)
        if found.hexdigest() != digest:
            return False
        size = source.tell()
        source.seek(0)
        name = f"{FILES_FOLDER}{digest}"
        with self._zip.open(_info(name, zipfile.ZIP_STORED), "w") as entry:
            while chunk := source.read(_CHUNK):
                entry.write(chunk)
                self._told(len(chunk))
        self._entries.append(PackEntry(name, size, digest))
        return True

    def finish(self, manifest: PackManifest) -> None:
        """Write the manifest with all entries, and close the zip."""
        told = {
            "format": FORMAT,
            "version": VERSION,
            "site": manifest.site_url,
            "course": {"remote_id": manifest.course_remote_id, "name": manifest.course_name},
            "made_at": manifest.made_at.isoformat(timespec="seconds"),
            "app": manifest.app,
            "entries": [
                {"name": each.name, "size": each.size_bytes, "sha256": each.digest}
                for each in self._entries
            ],
        }
        text = json.dumps(told, ensure_ascii=False, indent=1)
        self._zip.writestr(_info(MANIFEST, zipfile.ZIP_DEFLATED), text)
        self._zip.close()


@dataclass(frozen=True, slots=True)
class UnpackedPack:
    """A pack whose every byte has been checked, unpacked into `folder`.

    With a `key` it lies sealed there; nobody has the key but this run.
    """

    manifest: PackManifest
    folder: Path
    site_url: str
    key: StorageKey | None = None

    def records(self, kind: type[PackRecord]) -> Iterator[PackRecord]:
        """Read the records of a kind, checked; raise `PackRefused`."""
        name = next(each for each, made in RECORD_ENTRIES.items() if made is kind)
        theirs, ours = self.manifest.site_url.encode(), self.site_url.encode()
        with self.place(name).open("rb") as file:
            while line := file.readline(_LONGEST_LINE):
                if not line.endswith(b"\n"):
                    _refuse(PackProblem.NOT_SOUND, f"a line of {name}")
                told = line if theirs == ours else line.replace(theirs, ours)
                yield checked_record(kind, told, self.site_url)

    def place(self, name: str) -> Path | GrowingFile:
        """Return where an entry is, or the content of a file by its digest."""
        there = self.folder / name
        return there if self.key is None else GrowingFile(there, self.key)


@contextmanager
def opened_pack(path: Path) -> Iterator[tuple[zipfile.ZipFile, PackManifest]]:
    """Open a pack and read what it says of itself; nothing is unpacked yet.

    Raises `PackRefused`, also for anything in the block that zip or disk say of the pack.
    """
    try:
        with path.open("rb") as file:
            _check_end(file)
            with zipfile.ZipFile(file) as packed:
                yield packed, _manifest(packed)
    except (zipfile.BadZipFile, zlib.error, EOFError) as error:
        raise PackRefused(PackProblem.DAMAGED, str(error)) from error
    except (NotImplementedError, RuntimeError, UnicodeDecodeError) as error:
        raise PackRefused(PackProblem.NOT_SOUND, str(error)) from error
    except OSError as error:
        raise PackRefused(PackProblem.UNREADABLE, str(error)) from error


def unpack(
    packed: zipfile.ZipFile,
    manifest: PackManifest,
    folder: Path,
    site_url: str,
    told: Callable[[int], None],
    *,
    sealed: bool = False,
) -> UnpackedPack:
    """Unpack a pack into an empty folder, and check all that is in it; raise `PackRefused`.

    Names within the pack are never used as places: each entry is one that we name. `sealed`, no
    byte of it lies plain there, whatever ends the program.
    """
    unpacked = UnpackedPack(manifest, folder, site_url, StorageKey.fresh() if sealed else None)
    for entry in manifest.entries:
        _unpack(packed, entry, unpacked.place(entry.name.removeprefix(FILES_FOLDER)), told)
    contents = {each.digest: each.size_bytes for each in manifest.entries}
    for kind in RECORD_ENTRIES.values():
        for record in unpacked.records(kind):
            digest = getattr(record, "digest", None)
            if digest is not None and contents.get(digest) != getattr(record, "size_bytes", None):
                _refuse(PackProblem.NOT_SOUND, "a file that is not in it")
    return unpacked


def _unpack(
    packed: zipfile.ZipFile,
    entry: PackEntry,
    target: Path | GrowingFile,
    told: Callable[[int], None],
) -> None:
    place = target if isinstance(target, Path) else target.path
    digest, size = hashlib.sha256(), 0
    with packed.open(entry.name) as source, _written(target) as copy:
        while chunk := source.read(_CHUNK):
            size += len(chunk)
            if size > entry.size_bytes:
                break
            digest.update(chunk)
            try:
                copy.write(chunk)
            except OSError as error:
                raise disk_error(error, place) from error
            told(len(chunk))
    if size != entry.size_bytes or digest.hexdigest() != entry.digest:
        _refuse(PackProblem.DAMAGED, f"{entry.name} is not what it is said to be")


@contextmanager
def _written(target: Path | GrowingFile) -> Iterator[IO[bytes]]:
    place = target if isinstance(target, Path) else target.path
    try:
        file = target.open("xb") if isinstance(target, Path) else target.open("wb")
    except OSError as error:
        raise disk_error(error, place) from error
    with file:
        yield file


def _check_end(file: IO[bytes]) -> None:
    """Look at the end of a zip before its directory is read: that could be made to fill memory."""
    size = file.seek(0, 2)
    if size > LARGEST_PACK_BYTES:
        _refuse(PackProblem.TOO_LARGE, f"{size} bytes")
    if size < _END_BYTES:
        _refuse(PackProblem.UNREADABLE, "too short")
    file.seek(max(0, size - _END_BYTES - _LARGE_END_BYTES))
    tail = file.read()
    end = tail[-_END_BYTES:]
    if not end.startswith(_END):
        _refuse(PackProblem.UNREADABLE, "no end of a zip")
    count, directory = int.from_bytes(end[10:12], "little"), int.from_bytes(end[12:16], "little")
    if tail[:-_END_BYTES].startswith(_LARGE_END) or directory > _LARGEST_DIRECTORY:
        _refuse(PackProblem.TOO_LARGE, "directory")
    if count > MOST_FILES + len(RECORD_ENTRIES) + 1:
        _refuse(PackProblem.TOO_LARGE, f"{count} entries")
    file.seek(0)


def _manifest(packed: zipfile.ZipFile) -> PackManifest:
    """Read the manifest, and hold the zip's directory to it."""
    infos = packed.infolist()
    names = [info.filename for info in infos]
    if MANIFEST not in names:
        _refuse(PackProblem.UNREADABLE, "no manifest")
    if len(set(names)) != len(names):
        _refuse(PackProblem.NOT_SOUND, "a name twice")
    for info in infos:
        _check_info(info)
    if packed.getinfo(MANIFEST).file_size > _LARGEST_MANIFEST:
        _refuse(PackProblem.TOO_LARGE, MANIFEST)
    manifest = checked_manifest(packed.read(MANIFEST))
    told = {entry.name: entry.size_bytes for entry in manifest.entries}
    found = {info.filename: info.file_size for info in infos if info.filename != MANIFEST}
    if told != found or len(told) != len(manifest.entries) or not set(RECORD_ENTRIES) <= set(told):
        _refuse(PackProblem.NOT_SOUND, "manifest and entries differ")
    if sum(told[name] for name in RECORD_ENTRIES) > LARGEST_RECORDS_BYTES:
        _refuse(PackProblem.TOO_LARGE, "records")
    return manifest


def _check_info(info: zipfile.ZipInfo) -> None:
    """Refuse what is not a plain file of ours: links, folders, secrets, bombs."""
    mode = info.external_attr >> 16
    is_content = info.filename.startswith(FILES_FOLDER)
    packing = zipfile.ZIP_STORED if is_content else zipfile.ZIP_DEFLATED
    is_plain = stat.S_IFMT(mode) in {0, stat.S_IFREG} and not info.is_dir()
    if not is_plain or info.compress_type != packing or info.flag_bits & 0x1:
        _refuse(PackProblem.NOT_SOUND, "an entry that is no plain file")
    if is_content and info.compress_size != info.file_size:
        _refuse(PackProblem.NOT_SOUND, "sizes of an entry")
    if info.file_size > _SMALL_BYTES and info.file_size > _LARGEST_RATIO * info.compress_size:
        _refuse(PackProblem.TOO_LARGE, "an entry that grows too much")


def _info(name: str, packing: int) -> zipfile.ZipInfo:
    info = zipfile.ZipInfo(name, _THE_TIME)
    info.compress_type = packing
    info.external_attr = (stat.S_IFREG | 0o644) << 16
    return info


def _refuse(problem: PackProblem, detail: str) -> NoReturn:
    raise PackRefused(problem, detail)


def stop_if(is_cancelled: Callable[[], bool]) -> None:
    """Raise `Cancelled` where the person wants no more of it."""
    if is_cancelled():
        raise Cancelled("stopped by the person")
