"""Files and pictures that go along with what is being written."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import quote

from PySide6.QtCore import QBuffer, QIODevice, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from companion.content.markdown import ATTACHED
from companion.domain.files import DraftFile, FileRole
from ui.style.scale import GAP_SMALL
from ui.views.picture_offer import PictureOffer
from ui.widgets.brief_word import tell_briefly
from ui.widgets.file_chips import FileChips
from ui.widgets.questions import ask_for_files
from ui.widgets.text_passage import put_instead

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QImage

    from companion.domain.draft import OutboxItem
    from companion.services.draft_writing import DraftWriting
    from ui.account_session import AccountSession
    from ui.draft_keeper import DraftKeeper
    from ui.smaller_pictures import SmallerPicture
    from ui.style.look import Look
    from ui.views.picture_offer import Smaller
    from ui.widgets.writing_field import WritingField


class DraftFiles(QWidget):
    """Adds files to the draft that is written, shows them and removes them, unless disabled.

    Pictures that shall stand in the text stand at the cursor of `text`. `shown_in_text` gives one
    that was put there; `asked` the dialog to pick files.
    """

    shown_in_text = Signal(object)
    asked = Signal(object)

    def __init__(self, look: Look, text: WritingField) -> None:
        super().__init__()
        self._text = text
        self._writing: DraftWriting | None = None
        self._keeper: DraftKeeper | None = None
        self.chips = FileChips(look)
        self.offer = PictureOffer()
        text.files_given.connect(self.attach)
        text.picture_given.connect(self.show_image)
        self.chips.removal_wanted.connect(self.remove)
        self.offer.accepted.connect(self._make_smaller)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GAP_SMALL)
        layout.addWidget(self.chips)
        layout.addWidget(self.offer)

    def begin(self, session: AccountSession, keeper: DraftKeeper) -> None:
        """Let files go along with this draft from now on."""
        self._writing, self._keeper = session.workspace.writing, keeper
        self.offer.begin(session)
        self.show_files(keeper.item.files if keeper.item is not None else ())

    def end(self) -> None:
        """Take no more files."""
        self._writing = self._keeper = None

    def show_files(self, files: Sequence[DraftFile]) -> None:
        """Show these files of the draft."""
        self.chips.show_files(files)
        self.offer.show_files(files)
        self.setVisible(bool(files))

    def attach(self, paths: Sequence[Path]) -> None:
        """Attach files of this computer."""
        if self._may_add():
            for path in paths:
                self._add(path, FileRole.ATTACHMENT)

    def show_pictures(self, paths: Sequence[Path]) -> None:
        """Let picture files stand in the text."""
        if self._may_add():
            for path in paths:
                self._add(path, FileRole.INLINE)

    def show_image(self, image: QImage) -> None:
        """Let a picture that is no file yet, as from the clipboard, stand in the text."""
        writing, keeper = self._writing, self._keeper
        if writing is not None and keeper is not None and self._may_add():
            keeper.do(lambda item_id: _keep_image(writing, item_id, image), self._tell_picture)

    def remove(self, file: DraftFile) -> None:
        """Let a file go along no more, and its picture stand in the text no more."""
        writing, keeper = self._writing, self._keeper
        if writing is None or keeper is None:
            return
        if file.role is FileRole.INLINE:
            put_instead(self._text, without_picture(self._text.toPlainText(), file))
        keeper.do(lambda item_id: writing.remove_file(item_id, file.file_id), _nothing_more)

    def pick_files(self) -> None:
        """Let the person pick files to attach."""
        self._pick(self.tr("Attach files"), self.tr("All files (*)"), self.attach)

    def pick_pictures(self) -> None:
        """Let the person pick pictures to stand in the text."""
        kinds = self.tr("Pictures ({patterns})").format(patterns=_PICTURES)
        self._pick(self.tr("Show a picture in the text"), kinds, self.show_pictures)

    def _may_add(self) -> bool:
        """Return whether files can go along now, and say so where they cannot."""
        if not self.isEnabled():
            tell_briefly(self._text, self.tr("No files or pictures can go along here."))
        return self.isEnabled()

    def _add(self, path: Path, role: FileRole) -> None:
        writing, keeper = self._writing, self._keeper
        if writing is not None and keeper is not None:
            then = self._tell_picture if role is FileRole.INLINE else _nothing_more
            keeper.do(lambda item_id: writing.add_file(item_id, path, role), then)

    def _tell_picture(self, item: OutboxItem) -> None:
        file = _newest(item)
        self._text.insertPlainText(picture_markdown(file))
        self.shown_in_text.emit(file)

    def _make_smaller(self, pictures: Smaller) -> None:
        for file, smaller in pictures.items():
            self._exchange(file, smaller)

    def _exchange(self, file: DraftFile, smaller: SmallerPicture) -> None:
        """Add the smaller picture, then let the text show it, and only then let the other go."""
        writing, keeper = self._writing, self._keeper
        if writing is None or keeper is None:
            return

        def added(item: OutboxItem) -> None:
            if file.role is FileRole.INLINE:
                text = self._text.toPlainText()
                put_instead(self._text, with_picture_instead(text, file, _newest(item)))
            keeper.do(lambda item_id: writing.remove_file(item_id, file.file_id), _nothing_more)

        keeper.do(lambda item_id: _keep_smaller(writing, item_id, smaller, file.role), added)

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


def with_picture_instead(text: str, file: DraftFile, other: DraftFile) -> str:
    """Return Markdown that shows another picture wherever it showed one."""
    old, new = (f"]({ATTACHED}{quote(each.name, safe='')})" for each in (file, other))
    return text.replace(old, new)


def _newest(item: OutboxItem) -> DraftFile:
    return max(item.files, key=lambda file: file.file_id)


def _keep_smaller(
    writing: DraftWriting, item_id: str, smaller: SmallerPicture, role: FileRole
) -> OutboxItem:
    return writing.add_content(item_id, smaller.name, smaller.content, role)


def _keep_image(writing: DraftWriting, item_id: str, image: QImage) -> OutboxItem:
    content = QBuffer()
    content.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(content, "PNG")  # type: ignore[call-overload]  # takes a str, in truth
    return writing.add_content(item_id, _PASTED_NAME, bytes(content.data().data()), FileRole.INLINE)


def _nothing_more(_item: OutboxItem) -> None:
    """The chips show it."""


_PASTED_NAME = "picture.png"
_PICTURES = "*.png *.jpg *.jpeg *.gif *.webp *.bmp"
