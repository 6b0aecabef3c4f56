"""The files of a draft, as small labels with a button to remove each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from companion.domain.files import DraftFile, FileRole
from ui.language import say
from ui.lines import plain_tip
from ui.style.theme import GAP_SMALL
from ui.widgets.controls import ElidedLabel, IconLabel, button, label, row, with_icon
from ui.widgets.flow_layout import FlowLayout
from ui.wording import size_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ui.style.look import Look


class FileChips(QWidget):
    """Shows name and size of each file; `removal_wanted` gives the one to remove."""

    removal_wanted = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._flow = FlowLayout(self)
        self.chips: dict[int, Chip] = {}
        self.hide()

    def show_files(self, files: Sequence[DraftFile]) -> None:
        """Show these files; chips that stay are not touched, so that the focus stays, too."""
        kept = {file.file_id for file in files}
        for file_id in [each for each in self.chips if each not in kept]:
            chip = self.chips.pop(file_id)
            self._flow.removeWidget(chip)
            chip.deleteLater()
        for file in files:
            if file.file_id not in self.chips:
                chip = Chip(self._look, file)
                chip.remove.clicked.connect(
                    lambda _checked=False, gone=file: self.removal_wanted.emit(gone)
                )
                self.chips[file.file_id] = chip
                self._flow.addWidget(chip)
        self.setVisible(bool(files))
        self.updateGeometry()


class Chip(QFrame):
    """One file."""

    def __init__(self, look: Look, file: DraftFile) -> None:
        super().__init__()
        self.setObjectName("chip")
        icon = "picture" if file.role is FileRole.INLINE else "attachment"
        self.name = ElidedLabel(small=True)
        self.name.setText(file.name)
        self.name.setToolTip(plain_tip(file.name))
        look.follow(self.name, lambda: self.name.setMaximumWidth(look.px(_WIDEST_NAME)))

        def size() -> str:
            return size_words(file.size_bytes)

        room = label(size, faint=True, small=True, wrap=False)
        self.remove = with_icon(button("", lambda: None, quiet=True), look, "close", "muted")
        for setter in (self.remove.setAccessibleName, self.remove.setToolTip):
            say(setter, lambda: self.tr("Remove {name}").format(name=file.name))
        say(self.setAccessibleName, lambda: f"{file.name}, {size()}")
        strip = row(IconLabel(look, icon, 15), self.name, room, self.remove, gap=GAP_SMALL + 2)
        strip.setContentsMargins(9, 2, 2, 2)
        self.setLayout(strip)


_WIDEST_NAME = 220
