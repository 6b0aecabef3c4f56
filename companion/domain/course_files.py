"""Files of courses: where they stand, what the person wants of them, and what is on its way."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from companion.domain.files import FileState

if TYPE_CHECKING:
    from collections.abc import Iterable

    from companion.domain.files import FileView

USUAL_LIMIT_BYTES: Final = 5_000_000
"""What "all files below …" is offered with at first."""

_STILL_TO_COME: Final = frozenset(
    {FileState.WAITING, FileState.PAUSED, FileState.FAILED, FileState.NO_ROOM}
)


@dataclass(frozen=True, slots=True)
class StandingWish:
    """The person wants all files of a course or section, also those that come later.

    `largest_bytes`: larger ones are left out; 0 for any size.
    """

    largest_bytes: int


@dataclass(frozen=True, slots=True)
class CourseFile:
    """A file where it stands in a course.

    `folder` is its place within the activity. `done_bytes` of it are here while it is fetched.
    `outdated`: what is here is not what the site has any more; the new version is to come.
    """

    file: FileView
    section_id: int
    activity_id: int | None
    activity_name: str
    folder: str = "/"
    done_bytes: int = 0
    outdated: bool = False

    @property
    def is_coming(self) -> bool:
        """Whether it is in the queue of downloads, if only as one that failed or is paused."""
        return self.file.state in _STILL_TO_COME or (self.outdated and self.file.digest is not None)


@dataclass(frozen=True, slots=True)
class FileTotals:
    """How many files there are and are here, and their bytes as far as they are known."""

    files: int
    size_bytes: int
    files_here: int
    bytes_here: int


def totals(files: Iterable[CourseFile]) -> FileTotals:
    """Count files, each address once."""
    each = {one.file.address: one.file for one in files}.values()
    here = [file for file in each if file.digest is not None]
    return FileTotals(
        len(each),
        sum(file.size_bytes for file in each),
        len(here),
        sum(file.size_bytes for file in here),
    )


@dataclass(frozen=True, slots=True)
class SectionFiles:
    """The files of a section, in order, pictures of its texts among them."""

    section_id: int
    name: str
    wish: StandingWish | None
    files: tuple[CourseFile, ...]


@dataclass(frozen=True, slots=True)
class CourseFileList:
    """The files of a course by its sections; sections without files are among them."""

    course_id: int
    name: str
    wish: StandingWish | None
    sections: tuple[SectionFiles, ...]

    @property
    def files(self) -> tuple[CourseFile, ...]:
        """All of them, in order, without the pictures that texts show."""
        return tuple(
            one for section in self.sections for one in section.files if not one.file.inline
        )


@dataclass(frozen=True, slots=True)
class DownloadQueue:
    """What is to be fetched, in order, then what failed.

    `is_paused`: nothing comes but what the person asks for from now on.
    """

    is_paused: bool
    files: tuple[CourseFile, ...]
