"""Course packs: making one of a course, looking into one, taking one in."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import ExitStack, contextmanager
from dataclasses import asdict
from itertools import islice
from typing import TYPE_CHECKING, Final
from urllib.parse import urlsplit

from companion.disk_errors import disk_error
from companion.domain.change_set import ChangeSet
from companion.domain.pack import (
    RECORD_ENTRIES,
    SMALL_FILE_BYTES,
    PackActivity,
    PackDiscussion,
    PackFile,
    PackFiles,
    PackLook,
    PackMade,
    PackManifest,
    PackOutlook,
    PackPost,
    PackProblem,
    PackTaken,
)
from companion.errors import NotFound, PackRefused
from companion.services.pack_file import (
    LARGEST_PACK_BYTES,
    MOST_FILES,
    PackWriting,
    opened_pack,
    stop_if,
    unpack,
)
from companion.store import course_records, pack_intake
from companion.store.pack_files import keep_pack_file
from companion.store.pack_records import PackSource
from companion.store.private_room import private_room
from companion.whole_file import whole

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from companion.domain.account import Account
    from companion.domain.pack import PackRecord
    from companion.services.pack_file import UnpackedPack
    from companion.store.clock import Clock
    from companion.store.database import Connection, Database
    from companion.store.file_cache import FileCache

Progress = Callable[[int, int], None]
"""Is told how many bytes are done, of how many."""

_A_TRANSACTION: Final = 100
"""So many records are taken in at a time: nobody who types waits for them."""
_USUAL_BUDGET: Final = 500_000_000
_PACKED_TO: Final = 0.3
_BYTES_A_RECORD: Final = 200
_A_STEP: Final = 256 * 1024
PACK_ROOM: Final = ".pack-"
"""What the names of folders begin with in which packs are unpacked."""

_FILES_ENTRY: Final = "files.jsonl"
_LOOPBACK: Final = frozenset({"127.0.0.1", "localhost", "::1"})


def _untold(_done: int, _total: int) -> None:
    """Tell nobody."""


def _never() -> bool:
    return False


class CoursePacks:
    """The packs of one account's courses. All methods may take long, and wait for no network."""

    def __init__(
        self, account: Account, database: Database, cache: FileCache, folder: Path, clock: Clock
    ) -> None:
        self._account = account
        self._database = database
        self._cache = cache
        self._folder = folder
        self._clock = clock

    # Making ---------------------------------------------------------------------------------

    def outlook(self, course_id: int, small_bytes: int = SMALL_FILE_BYTES) -> PackOutlook:
        """Return what a pack of a course would hold and how large it would be; raise `NotFound`."""
        with self._database.reading() as connection:
            name, _ = self._course(connection, course_id)
            source = PackSource(connection, course_id, self._clock())
            counts: dict[type[PackRecord], int] = {}
            texts = 0
            for kind in RECORD_ENTRIES.values():
                if kind is not PackFile:
                    for record in source.records(kind):
                        counts[kind] = counts.get(kind, 0) + 1
                        texts += _weight(record)
            chosen = {choice: tuple(_files(source, choice, small_bytes)) for choice in PackFiles}
        packed = int(texts * _PACKED_TO)
        return PackOutlook(
            course_name=name,
            activities=counts.get(PackActivity, 0),
            discussions=counts.get(PackDiscussion, 0),
            posts=counts.get(PackPost, 0),
            files={choice: len(_contents(files)) for choice, files in chosen.items()},
            size_bytes={
                choice: packed + sum(_contents(files).values()) for choice, files in chosen.items()
            },
        )

    def save(
        self,
        course_id: int,
        path: Path,
        choice: PackFiles = PackFiles.SMALL,
        *,
        small_bytes: int = SMALL_FILE_BYTES,
        progress: Progress = _untold,
        is_cancelled: Callable[[], bool] = _never,
    ) -> PackMade:
        """Write a pack of a course to `path`: whole or not at all.

        Raises `NotFound`, `PackRefused` where it would be too large to be taken in, `StorageFull`,
        `StorageUnwritable`, and `Cancelled` where the person stops it.
        """
        total = self.outlook(course_id, small_bytes).size_bytes[choice]
        if total > LARGEST_PACK_BYTES:
            raise PackRefused(PackProblem.TOO_LARGE, f"{total} bytes")
        counted = _Counted(progress, total, is_cancelled)
        with self._database.reading() as connection, whole(path) as file:
            name, remote_id = self._course(connection, course_id)
            source = PackSource(connection, course_id, self._clock())
            writing = PackWriting(file, counted)
            counts = {
                kind: writing.records(entry, source.records(kind))
                for entry, kind in RECORD_ENTRIES.items()
                if kind is not PackFile
            }
            files = self._write_contents(writing, _files(source, choice, small_bytes))
            counts[PackFile] = writing.records(_FILES_ENTRY, files)
            writing.finish(
                PackManifest(
                    site_url=self._account.site_url,
                    course_remote_id=remote_id,
                    course_name=name,
                    made_at=self._clock(),
                    app=_app_version(),
                    entries=(),
                )
            )
            size = file.tell()
            stop_if(is_cancelled)
        return PackMade(
            path=path,
            size_bytes=size,
            activities=counts[PackActivity],
            discussions=counts[PackDiscussion],
            posts=counts[PackPost],
            files=counts[PackFile],
        )

    def _write_contents(self, writing: PackWriting, files: Iterator[PackFile]) -> list[PackFile]:
        """Write the contents that are here and sound, each once; return the files they are of."""
        written: dict[str, bool] = {}
        kept: list[PackFile] = []
        for file in files:
            if file.digest not in written:
                try:
                    with self._cache.contents.opened(file.digest) as source:
                        written[file.digest] = writing.content(file.digest, source)
                except FileNotFoundError:
                    written[file.digest] = False
            if written[file.digest]:
                kept.append(file)
        return kept

    # Looking --------------------------------------------------------------------------------

    def look(self, path: Path) -> PackLook:
        """Return what is in a pack, all of it checked; raise `PackRefused`.

        Whether the person is in its course is not asked for that.
        """
        with opened_pack(path) as (packed, manifest), _room(self._folder) as room:
            unpacked = unpack(
                packed,
                manifest,
                room,
                manifest.site_url,
                lambda _bytes: None,
                sealed=self._cache.contents.is_sealed,
            )
            counts: dict[type[PackRecord], int] = {
                kind: sum(1 for _ in unpacked.records(kind)) for kind in RECORD_ENTRIES.values()
            }
        return PackLook(
            manifest=manifest,
            size_bytes=path.stat().st_size,
            activities=counts[PackActivity],
            discussions=counts[PackDiscussion],
            posts=counts[PackPost],
            files=counts[PackFile],
        )

    # Taking in ------------------------------------------------------------------------------

    def take_in(
        self,
        path: Path,
        *,
        budget_bytes: int = _USUAL_BUDGET,
        progress: Progress = _untold,
        is_cancelled: Callable[[], bool] = _never,
    ) -> PackTaken:
        """Check a pack whole, then fill with it what is missing here of its course.

        `budget_bytes` is the room that kept files may take. Raises `PackRefused`, `Cancelled`
        (both with nothing taken in), `StorageFull` or `StorageUnwritable`. Once it has begun to
        take in, it cannot be stopped; killed then, what is there is marked as not checked, and
        the same pack brings the rest.
        """
        with _room(self._folder) as room:
            with opened_pack(path) as (packed, manifest):
                self._check_site(manifest)
                course_id = self._enrolled(manifest)
                total = sum(entry.size_bytes for entry in manifest.entries)
                counted = _Counted(progress, total, is_cancelled)
                unpacked = unpack(
                    packed,
                    manifest,
                    room,
                    self._account.site_url,
                    counted,
                    sealed=self._cache.contents.is_sealed,
                )
            stop_if(is_cancelled)
            return self._take_in(unpacked, course_id, budget_bytes)

    def _take_in(self, unpacked: UnpackedPack, course_id: int, budget_bytes: int) -> PackTaken:
        manifest, now = unpacked.manifest, self._clock()
        with self._database.writing(durable=True) as connection:
            pack_id = pack_intake.note_pack(connection, course_id, manifest.made_at, now)
            # First of all: killed from here on, nothing passes for checked.
            pack_intake.want_all_checked(connection, course_id)
        intake = pack_intake.PackIntake(course_id, pack_id)
        for kind in RECORD_ENTRIES.values():
            if kind is not PackFile:
                for part in _parts(unpacked.records(kind)):
                    with self._database.writing(durable=False) as connection:
                        for record in part:
                            intake.take(connection, record)
        with self._database.writing(durable=False) as connection:
            pack_intake.want_all_checked(connection, course_id)
        files = sum(
            keep_pack_file(
                self._database,
                self._cache,
                file,
                unpacked.place(file.digest),
                pack_id,
                budget_bytes,
                now,
            )
            for file in unpacked.records(PackFile)
            if isinstance(file, PackFile)
        )
        with self._database.reading() as connection:
            name, _ = self._course(connection, course_id)
            forums = pack_intake.forums_of_course(connection, course_id)
        return PackTaken(
            course_id=course_id,
            course_name=name,
            made_at=manifest.made_at,
            activities=intake.new.get(PackActivity, 0),
            discussions=intake.new.get(PackDiscussion, 0),
            posts=intake.new.get(PackPost, 0),
            files=files,
            changes=ChangeSet(
                courses=True,
                forums=forums,
                discussions=frozenset(intake.discussions),
                outlines=frozenset({course_id}),
                course_files=frozenset({course_id}),
                downloads=True,
            ),
        )

    # ----------------------------------------------------------------------------------------

    def _course(self, connection: Connection, course_id: int) -> tuple[str, str]:
        found = course_records.course_summaries(connection, course_id)
        if not found:
            raise NotFound("course", course_id)
        return found[0].name, found[0].remote_id

    def _check_site(self, manifest: PackManifest) -> None:
        theirs, ours = _place(manifest.site_url), _place(self._account.site_url)
        if theirs == ours:
            return
        # The sample classroom lives on whatever port was free, on each computer another one.
        if self._account.is_sample and urlsplit(manifest.site_url).hostname in _LOOPBACK:
            return
        raise PackRefused(PackProblem.OTHER_SITE, site=manifest.site_url)

    def _enrolled(self, manifest: PackManifest) -> int:
        with self._database.reading() as connection:
            course_id = pack_intake.enrolled_course(connection, manifest.course_remote_id)
        if course_id is None:
            raise PackRefused(PackProblem.NOT_ENROLLED, course=manifest.course_name)
        return course_id


class _Counted:
    """Adds up what is done, tells it, and stops where the person wants no more."""

    def __init__(self, progress: Progress, total: int, is_cancelled: Callable[[], bool]) -> None:
        self._progress = progress
        self._total = total
        self._is_cancelled = is_cancelled
        self._done = self._told = 0

    def __call__(self, count: int) -> None:
        self._done += count
        if self._done - self._told >= _A_STEP:
            self._told = self._done
            stop_if(self._is_cancelled)
            self._progress(min(self._done, self._total), self._total)


@contextmanager
def _room(folder: Path) -> Iterator[Path]:
    """Give an empty folder beside the account's database, and take it away again."""
    with ExitStack() as stack:
        try:
            room = stack.enter_context(private_room(folder, PACK_ROOM))
        except OSError as error:
            raise disk_error(error, folder) from error
        yield room


def _files(source: PackSource, choice: PackFiles, small_bytes: int) -> Iterator[PackFile]:
    if choice is PackFiles.NONE:
        return iter(())
    limit = small_bytes if choice is PackFiles.SMALL else None
    return islice(source.files(limit), MOST_FILES)


def _contents(files: Iterable[PackFile]) -> dict[str, int]:
    """Return the sizes of contents, by what is in them: two equal files take room once."""
    return {file.digest: file.size_bytes for file in files}


def _weight(record: PackRecord) -> int:
    """Return about how many bytes a record takes before it is packed."""
    values = asdict(record).values()
    return _BYTES_A_RECORD + sum(len(value) for value in values if isinstance(value, str))


def _parts(records: Iterator[PackRecord]) -> Iterator[list[PackRecord]]:
    while part := list(islice(records, _A_TRANSACTION)):
        yield part


def _place(site_url: str) -> tuple[str, str]:
    """Return what two addresses of the same site have in common, however they are written."""
    parts = urlsplit(site_url)
    return parts.netloc.casefold(), parts.path.rstrip("/")


def _app_version() -> str:
    from importlib.metadata import version  # noqa: PLC0415 - a start has no need of it

    return f"Companion {version('companion-learning')}"
