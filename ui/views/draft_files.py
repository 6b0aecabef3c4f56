"""Files and pictures that go along with what is being written."""

from __future__ import annotations

import re
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import quote

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from companion.content.markdown import ATTACHED
from companion.domain.files import DraftFile, FileRole
from ui.widgets.file_chips import FileChips
from ui.widgets.questions import ask_for_files

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QImage

    from companion.domain.draft import OutboxItem
    from companion.services.draft_writing import DraftWriting
    from ui.draft_keeper import DraftKeeper
    from ui.style.look import Look


class DraftFiles(QWidget):
    """Adds files to the draft that is written, shows them and removes them, unless disabled.

    `shown_in_text` gives a picture that was added to stand in the text, `taken_from_text` one that
    was removed; `asked` the dialog to pick files.
    """

    shown_in_text = Signal(object)
    taken_from_text = Signal(object)
    asked = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._writing: DraftWriting | None = None
        self._keeper: DraftKeeper | None = None
        self.chips = FileChips(look)
        self.chips.removal_wanted.connect(self.remove)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.chips)

    def begin(self, writing: DraftWriting, keeper: DraftKeeper) -> None:
        """Let files go along with this draft from now on."""
        self._writing, self._keeper = writing, keeper
        self.show_files(keeper.item.files if keeper.item is not None else ())

    def end(self) -> None:
        """Take no more files."""
        self._writing = self._keeper = None

    def show_files(self, files: Sequence[DraftFile]) -> None:
        """Show these files of the draft."""
        self.chips.show_files(files)
        self.setVisible(bool(files))

    def attach(self, paths: Sequence[Path]) -> None:
        """Attach files of this computer."""
        for path in paths:
            self._add(path, FileRole.ATTACHMENT)

    def show_pictures(self, paths: Sequence[Path]) -> None:
        """Let picture files stand in the text."""
        for path in paths:
            self._add(path, FileRole.INLINE)

    def show_image(self, image: QImage) -> None:
        """Let a picture that is no file yet, as from the clipboard, stand in the text."""
        writing, keeper = self._writing, self._keeper
        if writing is not None and keeper is not None:
            keeper.do(lambda item_id: _keep_image(writing, item_id, image), self._tell_picture)

    def remove(self, file: DraftFile) -> None:
        """Let a file go along no more, and its picture stand in the text no more."""
        writing, keeper = self._writing, self._keeper
        if writing is None or keeper is None:
            return
        if file.role is FileRole.INLINE:
            self.taken_from_text.emit(file)
        keeper.do(lambda item_id: writing.remove_file(item_id, file.file_id), _nothing_more)

    def pick_files(self) -> None:
        """Let the person pick files to attach."""
        self._pick(self.tr("Attach files"), self.tr("All files (*)"), self.attach)

    def pick_pictures(self) -> None:
        """Let the person pick pictures to stand in the text."""
        kinds = self.tr("Pictures ({patterns})").format(patterns=_PICTURES)
        self._pick(self.tr("Show a picture in the text"), kinds, self.show_pictures)

    def _add(self, path: Path, role: FileRole) -> None:
        writing, keeper = self._writing, self._keeper
        if writing is not None and keeper is not None and self.isEnabled():
            then = self._tell_picture if role is FileRole.INLINE else _nothing_more
            keeper.do(lambda item_id: writing.add_file(item_id, path, role), then)

    def _tell_picture(self, item: OutboxItem) -> None:
        pictures = [file for file in item.files if file.role is FileRole.INLINE]
        self.shown_in_text.emit(max(pictures, key=lambda file: file.file_id))

    def _pick(self, title: str, kinds: str, take: Callable[[list[Path]], None]) -> None:
        """Let the person pick files; they go along with what is written then, if it still is."""
        keeper = self._keeper

        def picked(names: list[str]) -> None:
            if keeper is not None and keeper is self._keeper:
                take([Path(name) for name in names])

        self.asked.emit(ask_for_files(self, title, kinds, picked))


def picture_markdown(file: DraftFile) -> str:
    """Return the Markdown that shows a picture of the draft."""
    words = Path(file.name).stem.replace("[", "(").replace("]", ")")
    return f"![{words}]({ATTACHED}{quote(file.name, safe='')})"


def without_picture(text: str, file: DraftFile) -> str:
    """Return Markdown that does not show a picture any more."""
    address = re.escape(ATTACHED + quote(file.name, safe=""))
    return re.sub(rf"!\[[^\]]*\]\({address}\)\n?", "", text)


def _keep_image(writing: DraftWriting, item_id: str, image: QImage) -> OutboxItem:
    with tempfile.TemporaryDirectory(prefix="companion-") as folder:
        path = Path(folder) / _PASTED_NAME
        image.save(str(path))
        return writing.add_file(item_id, path, FileRole.INLINE)


def _nothing_more(_item: OutboxItem) -> None:
    """The chips show it."""


_PASTED_NAME = "picture.png"
_PICTURES = "*.png *.jpg *.jpeg *.gif *.webp *.bmp"
