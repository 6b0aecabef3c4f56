"""Shows the diagnostics to the person before anybody else: to read, to copy, to save."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QSize, Qt, Signal
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QDialog, QPlainTextEdit, QVBoxLayout

from companion.services.diagnostics import save_text
from ui.background import Latest
from ui.language import say
from ui.saving_places import ask_where
from ui.style.scale import GAP_LARGE, GAP_WIDE, TYPE_SCALE
from ui.widgets.brief_word import tell_briefly
from ui.widgets.controls import button, label, row
from ui.widgets.questions import tell_error

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from ui.background import Background
    from ui.style.look import Look

_COLUMNS = 104
_LINES = 30
_MOST_OF_THE_SCREEN = 0.9


class DiagnosticsDialog(QDialog):
    """Shows the text that `make_text` gives on a worker; `filled` tells that it is there.

    `saved` gives the file that it was written to, `asked` the dialog for the place.
    """

    filled = Signal()
    saved = Signal(object)
    asked = Signal(object)

    def __init__(
        self,
        look: Look,
        background: Background,
        make_text: Callable[[], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        say(self.setWindowTitle, lambda: self.tr("Diagnostics"))
        self._writing = Latest(background, self)
        self.text = QPlainTextEdit()
        self.copy = button(lambda: self.tr("Copy"), self._copy)
        self.save = button(lambda: self.tr("Save…"), self._ask_where)
        self._build()
        for each in (self.copy, self.save):
            each.setEnabled(False)
        look.follow(self, lambda: self._draw(look))
        Latest(background, self).run(make_text, self._fill, self._fail)

    def write(self, path: Path) -> None:
        """Write the text to a file, off the UI thread."""
        text = self.text.toPlainText()

        def written(_: None) -> None:
            said = self.tr("Saved as {name}").format(name=path.name)
            tell_briefly(self.text, said)
            self.saved.emit(path)

        self._writing.run(lambda: save_text(path, text), written, self._fail)

    def _build(self) -> None:
        self.text.setReadOnly(True)
        self.text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.text.setTabChangesFocus(True)
        # It is in English in every language.
        self.text.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        say(self.text.setAccessibleName, lambda: self.tr("Diagnostics"))
        say(self.text.setPlaceholderText, lambda: self.tr("Looking…"))
        about = label(
            lambda: self.tr(
                "For those who help you when something does not work. It says how Companion is "
                "set up and what it has run into; it holds no posts, no names, no passwords. "
                "Nothing is sent by itself: read it, then copy or save it."
            )
        )
        close = button(lambda: self.tr("Close"), self.accept, primary=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GAP_LARGE, GAP_LARGE, GAP_LARGE, GAP_LARGE)
        layout.setSpacing(GAP_WIDE)
        layout.addWidget(about)
        layout.addWidget(self.text, 1)
        layout.addLayout(row(self.copy, self.save, None, close))

    def _draw(self, look: Look) -> None:
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        font.setPointSizeF(look.points(TYPE_SCALE["small"]))
        self.text.setFont(font)
        letters = self.text.fontMetrics()
        room = self.screen().availableSize() * _MOST_OF_THE_SCREEN
        wanted = QSize(letters.averageCharWidth() * _COLUMNS, letters.lineSpacing() * _LINES)
        self.resize(wanted.boundedTo(room))

    def _fill(self, text: str) -> None:
        self.text.setPlainText(text)
        for each in (self.copy, self.save):
            each.setEnabled(True)
        self.filled.emit()

    def _fail(self, error: Exception) -> None:
        tell_error(self, error)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text.toPlainText())
        tell_briefly(self.text, self.tr("Copied"))

    def _ask_where(self) -> None:
        day = QDate.currentDate().toString("yyyy-MM-dd")
        kinds = {self.tr("Plain text (*.txt)"): "txt"}
        name = f"companion-diagnostics-{day}.txt"
        dialog = ask_where(self, self.tr("Save the diagnostics"), name, kinds, self.write)
        self.asked.emit(dialog)
