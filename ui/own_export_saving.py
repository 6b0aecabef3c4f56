"""Saves what the person wrote as a file, where they want it, and says what is in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QMessageBox

from companion.domain.export_form import ExportForm
from ui.export_words import export_words
from ui.lines import in_line
from ui.messages import Message
from ui.saving_places import ask_where
from ui.widgets.questions import tell

if TYPE_CHECKING:
    from collections.abc import Collection
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from companion.services.own_export import Exported
    from ui.account_session import AccountSession


class OwnExportSaving(QObject):
    """Exports from the session that is attached. `asked` gives each dialog that is shown.

    `saved` gives what was exported, once it is on the disk.
    """

    asked = Signal(object)
    saved = Signal(object)

    def __init__(self, window: QWidget, session: AccountSession | None = None) -> None:
        super().__init__(window)
        self._window = window
        self._session = session

    def attach(self, session: AccountSession | None) -> None:
        """Export from this account from now on."""
        self._session = session

    def ask(self) -> None:
        """Ask where to save it, and as what."""
        self._ask(tuple(ExportForm))

    def ask_for(self, form: ExportForm) -> None:
        """Ask where to save it in a form."""
        self._ask((form,))

    def _ask(self, forms: Collection[ExportForm]) -> None:
        names = {
            self.tr("Web page, to read (*.html)"): ExportForm.HTML,
            self.tr("Markdown, to edit (*.md)"): ExportForm.MARKDOWN,
            self.tr("JSON, for programs (*.json)"): ExportForm.JSON,
        }
        kinds = {
            words: kind.suffix.removeprefix(".") for words, kind in names.items() if kind in forms
        }
        day = QDate.currentDate().toString("yyyy-MM-dd")
        ending = f".{next(iter(kinds.values()))}"
        dialog = ask_where(
            self._window,
            self.tr("Export my posts and drafts"),
            self.tr("My posts {day}").format(day=day) + ending,
            kinds,
            self.save,
        )
        self.asked.emit(dialog)

    def save(self, path: Path) -> None:
        """Write all of it as what the ending of the name says; a web page where it says nothing.

        Where the disk refuses, the session tells why.
        """
        session = self._session
        if session is None:
            return
        form = ExportForm.of_name(path.name)
        export, words = session.workspace.own_export, export_words()
        session.run(lambda: export.save(path, form, words), self._tell)

    def _tell(self, exported: Exported) -> None:
        counts = [
            self.tr("%n post(s)", "", exported.posts),
            self.tr("%n draft(s) and what waits", "", exported.drafts),
            self.tr("%n message(s)", "", exported.messages),
        ]
        if exported.journal:
            counts.append(self.tr("%n entries of the journal", "", exported.journal))
        details = [in_line(counts, room=" "), f"\u2066{exported.path}\u2069"]
        if exported.folder is not None:
            beside = self.tr(
                "%n of your files are in the folder {name} beside it.", "", exported.files
            )
            details.append(beside.format(name=f"\u2068{exported.folder.name}\u2069"))
        if exported.missing:
            details.append(
                self.tr(
                    "%n file(s) are named in it, but not on this computer.", "", exported.missing
                )
            )
        said = Message(self.tr("What you wrote is saved."), "", "\n".join(details))
        box = tell(self._window, self.tr("Export my posts and drafts"), said)
        show = box.addButton(self.tr("Show the folder"), QMessageBox.ButtonRole.ActionRole)
        folder = QUrl.fromLocalFile(str(exported.path.parent))
        show.clicked.connect(lambda: QDesktopServices.openUrl(folder))
        self.asked.emit(box)
        self.saved.emit(exported)
