"""The rows of the files of an activity: folders, each with what is in it below it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from ui.course_file_wording import course_file_state
from ui.lines import in_line
from ui.models.rows import RowsModel
from ui.wording import size_words

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable

    from companion.domain.course_files import CourseFile

translate = QCoreApplication.translate

_LONGEST_ENDING = 5


@dataclass(frozen=True, slots=True)
class FolderRow:
    """A folder; `path` is all of the way to it, `depth` how many folders are above it."""

    path: str
    name: str
    depth: int


@dataclass(frozen=True, slots=True)
class FileRow:
    """A file in a folder that is `depth` deep, or in the queue of all."""

    file: CourseFile
    depth: int
    in_queue: bool = False


AnyFileRow = FolderRow | FileRow


class FileRows(RowsModel[AnyFileRow]):
    """The files of one activity."""

    def __init__(self, parent: Any = None) -> None:  # noqa: ANN401 - Qt's parent
        super().__init__(_key, _title, _spoken, parent)


def rows_of_files(files: Iterable[CourseFile]) -> tuple[AnyFileRow, ...]:
    """Return the rows of files: those of a folder first, then the folders within it."""
    rows: list[AnyFileRow] = []
    known: set[str] = set()
    for file in sorted(files, key=lambda file: _parts(file.folder)):
        parts = _parts(file.folder)
        for depth, name in enumerate(parts):
            path = "/".join(parts[: depth + 1])
            if path not in known:
                known.add(path)
                rows.append(FolderRow(path, name, depth))
        rows.append(FileRow(file, len(parts)))
    return tuple(rows)


def file_words(row: FileRow) -> str:
    """Return size and type of a file, as far as they are known, and how it stands.

    In the queue it is said in which activity it is.
    """
    one, file = row.file, row.file.file
    is_told = bool(one.done_bytes) and one.is_coming
    size = size_words(file.size_bytes) if file.size_bytes and not is_told else ""
    if row.in_queue:
        return in_line([one.activity_name, size, course_file_state(one)])
    ending = PurePosixPath(file.name).suffix.lstrip(".")
    kind = ending.upper() if 0 < len(ending) <= _LONGEST_ENDING else file.mime_type
    return in_line([size, kind, course_file_state(one)])


def _parts(folder: str) -> tuple[str, ...]:
    return tuple(part for part in folder.split("/") if part)


def _key(row: AnyFileRow) -> Hashable:
    if isinstance(row, FolderRow):
        return ("folder", row.path)
    return ("file", row.file.folder, row.file.file.name)


def _title(row: AnyFileRow) -> str:
    return row.name if isinstance(row, FolderRow) else row.file.file.name


def _spoken(row: AnyFileRow) -> str:
    if isinstance(row, FolderRow):
        return translate("files", "Folder {name}").format(name=row.name)
    return f"{row.file.file.name}, {file_words(row)}"
