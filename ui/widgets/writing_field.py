"""The field for Markdown text, which takes files and pictures from clipboard and drag as well."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QPlainTextEdit

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData


class WritingField(QPlainTextEdit):
    """Tells of what is not text: `files_given` with their paths, `picture_given` with an image."""

    files_given = Signal(object)
    picture_given = Signal(object)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:  # noqa: N802
        """Return whether a paste or drop is of any use."""
        return bool(local_files(source)) or source.hasImage() or source.hasText()

    def insertFromMimeData(self, source: QMimeData) -> None:  # noqa: N802
        """Take in what was pasted or dropped; words that come with a picture mean the words."""
        files, image = local_files(source), source.imageData()
        if files:
            self.files_given.emit(files)
        elif isinstance(image, QImage) and not image.isNull() and not source.hasText():
            self.picture_given.emit(image)
        else:
            self.insertPlainText(source.text())


def local_files(source: QMimeData) -> list[Path]:
    """Return the files of this computer that are dragged or were copied."""
    return [Path(url.toLocalFile()) for url in source.urls() if url.isLocalFile()]
