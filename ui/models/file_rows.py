"""The rows of the files of an activity: folders, each with what is in it below it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QLocale

from ui.lines import in_line
from ui.models.rows import RowsModel

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable

    from companion.domain.course_content import ContentFile

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
    """A file in a folder that is `depth` deep."""

    file: ContentFile
    depth: int


AnyFileRow = FolderRow | FileRow


class FileRows(RowsModel[AnyFileRow]):
    """The files of one activity."""

    def __init__(self, parent: Any = None) -> None:  # noqa: ANN401 - Qt's parent
        super().__init__(_key, _title, _spoken, parent)


def rows_of_files(files: Iterable[ContentFile]) -> tuple[AnyFileRow, ...]:
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


def file_words(file: ContentFile) -> str:
    """Return size and type of a file, as far as they are known."""
    size = QLocale().formattedDataSize(file.size_bytes, 1) if file.size_bytes else ""
    ending = PurePosixPath(file.name).suffix.lstrip(".")
    kind = ending.upper() if 0 < len(ending) <= _LONGEST_ENDING else file.mime_type
    return in_line([size, kind])


def _parts(folder: str) -> tuple[str, ...]:
    return tuple(part for part in folder.split("/") if part)


def _key(row: AnyFileRow) -> Hashable:
    if isinstance(row, FolderRow):
        return ("folder", row.path)
    return ("file", row.file.folder, row.file.name)


def _title(row: AnyFileRow) -> str:
    return row.name if isinstance(row, FolderRow) else row.file.name


def _spoken(row: AnyFileRow) -> str:
    if isinstance(row, FolderRow):
        return translate("files", "Folder {name}").format(name=row.name)
    return f"{row.file.name}, {file_words(row.file)}"
