"""Offers to make the large pictures of a draft smaller, once for those that came together."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QWidget

from companion.domain.files import DraftFile
from ui.background import Latest
from ui.language import follow_language, say
from ui.smaller_pictures import SmallerPicture, may_be_large, smaller_picture
from ui.style.scale import GAP_SMALL
from ui.widgets.controls import button, label, row
from ui.wording import size_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

    from companion.services.draft_writing import DraftWriting
    from ui.account_session import AccountSession

Smaller = dict[DraftFile, SmallerPicture]
"""Pictures of a draft, and what they can be instead."""


class PictureOffer(QWidget):
    """One line with two buttons, as long as there is something to decide.

    `accepted` gives the pictures that shall be smaller, with what they become; `weighed` tells that
    the pictures have been looked at.
    """

    accepted = Signal(object)
    weighed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._session: AccountSession | None = None
        self._latest: Latest | None = None
        self._files: tuple[DraftFile, ...] = ()
        self._known: dict[int, SmallerPicture | None] = {}
        self._decided: set[int] = set()
        self.said = label(faint=True, small=True)
        self.accept = button(lambda: self.tr("Make smaller"), self._accept, quiet=True)
        self.decline = button(lambda: self.tr("Keep the size"), self._decline, quiet=True)
        self._ways = row(None, self.accept, self.decline, gap=GAP_SMALL)
        self._lines = row(self.said, gap=GAP_SMALL)
        self._lines.addLayout(self._ways)
        self._lines.setStretch(0, 1)
        self.setLayout(self._lines)
        say(
            self.accept.setToolTip,
            lambda: self.tr("Fewer pixels, and without what the camera noted in the picture"),
        )
        follow_language(self, self._say)

    @property
    def offered(self) -> Smaller:
        """The pictures that can be made smaller, of those not decided on yet."""
        return {
            file: smaller
            for file in self._files
            if file.file_id not in self._decided
            and (smaller := self._known.get(file.file_id)) is not None
        }

    def begin(self, session: AccountSession) -> None:
        """Be about another draft."""
        if self._latest is not None:
            self._latest.cancel()
        self._session, self._latest = session, Latest(session.background, self)
        self._files = ()
        self._known.clear()
        self._decided.clear()
        self._say()

    def show_files(self, files: Sequence[DraftFile]) -> None:
        """Be about these files of the draft."""
        self._files = tuple(files)
        self._say()
        self._weigh()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Put the buttons below the words where they find no room beside them."""
        super().resizeEvent(event)
        words = self.said.fontMetrics().horizontalAdvance(self.said.text())
        is_narrow = words + self._ways.sizeHint().width() + GAP_SMALL > self.width()
        way = QBoxLayout.Direction.TopToBottom if is_narrow else QBoxLayout.Direction.LeftToRight
        self._lines.setDirection(way)

    def _weigh(self) -> None:
        """Make the next picture smaller of which it is not known what becomes of it."""
        session, latest = self._session, self._latest
        if session is None or latest is None or latest.is_busy:
            return
        file = next(
            (f for f in self._files if may_be_large(f) and f.file_id not in self._known), None
        )
        if file is None:
            self.weighed.emit()
            return
        writing, file_id = session.workspace.writing, file.file_id

        def weighed(smaller: SmallerPicture | None) -> None:
            self._known[file_id] = smaller
            self._say()
            self._weigh()

        latest.run(lambda: _made_smaller(writing, file), weighed, session.failed.emit)

    def _say(self) -> None:
        offered = self.offered
        self.setVisible(bool(offered))
        before = sum(file.size_bytes for file in offered)
        after = sum(len(smaller.content) for smaller in offered.values())
        said = self.tr("%n large picture(s): {before}, {after} when made smaller", "", len(offered))
        self.said.setText(said.format(before=size_words(before), after=size_words(after)))

    def _accept(self) -> None:
        offered = self.offered
        self._decide(offered)
        self.accepted.emit(offered)

    def _decline(self) -> None:
        self._decide(self.offered)

    def _decide(self, offered: Smaller) -> None:
        self._decided |= {file.file_id for file in offered}
        self._say()


def _made_smaller(writing: DraftWriting, file: DraftFile) -> SmallerPicture | None:
    with writing.plain_file(file) as path:
        return smaller_picture(path, file.name)
