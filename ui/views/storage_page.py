"""The page of the settings on room: what takes how much, making room, and one's own words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from companion.domain.export_form import ExportForm
from companion.errors import SyncAlreadyRunning
from ui.background import Latest, Ticket
from ui.own_export_saving import OwnExportSaving
from ui.thread_wording import names_words
from ui.widgets.brief_word import announce
from ui.widgets.controls import button, label, row
from ui.widgets.questions import ask_whether
from ui.widgets.setting_rows import SettingGroup, SettingRow
from ui.wording import size_words

if TYPE_CHECKING:
    from collections.abc import Callable

    from companion.services.storage_use import Cleared, StorageUse
    from companion.store.storage_figures import CourseFiles
    from ui.account_session import AccountSession

_Part = tuple[str, str, int]
"""A name, a sentence, and what it takes in bytes."""

_WORTH_TELLING = 100_000
"""Bytes of unused room that are shown."""


class StoragePage(QObject):
    """Makes the groups of settings, and fills them off the UI thread.

    `looked` tells that the figures are there, `asked` gives each question that is shown, `cleared`
    what was freed.
    """

    looked = Signal()
    asked = Signal(object)
    cleared = Signal(object)

    def __init__(self, session: AccountSession | None, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._window = parent
        self._pinned: tuple[str, ...] = ()
        self._keeps_words: SettingRow | None = None
        ticket = self._ticket = Ticket()
        self.destroyed.connect(lambda: setattr(ticket, "void", True))
        self.exporting = OwnExportSaving(parent, session)
        self.clear_files = button(self.tr("Clear files…"), self._ask_files)
        self.clear_all = button(self.tr("Clear everything…"), self._ask_all)
        self.use_group = SettingGroup(self.tr("Storage: what takes how much"))
        self.files_row = SettingRow(
            self.tr("Clear files of the site"), self._files_words(), self.clear_files
        )
        self.all_row = SettingRow(
            self.tr("Clear everything that the site can give again"),
            self.tr("Posts and files come back with the next sync. What you wrote stays."),
            self.clear_all,
        )
        self.exports = {form: self._export_button(form) for form in ExportForm}
        for each in (self.clear_files, self.clear_all, *self.exports.values()):
            each.setEnabled(session is not None)
        self._show_use(None)
        if session is not None:
            self._latest = Latest(session.background, self)
            self.look()

    def groups(self) -> list[SettingGroup]:
        """Return the groups, each with its rows."""
        strip = QWidget()
        strip.setLayout(row(*self.exports.values()))
        return [
            self.use_group,
            SettingGroup(self.tr("Storage: make room"), self.files_row, self.all_row),
            SettingGroup(
                self.tr("Your posts and drafts"),
                SettingRow(
                    self.tr("Export my posts and drafts"),
                    self.tr("All that you wrote as one file, with your own files beside it."),
                    strip,
                ),
            ),
        ]

    def look(self) -> None:
        """Gather the figures, off the UI thread."""
        session = self._session
        if session is not None:
            storage = session.workspace.storage
            self._latest.run(storage.use, self._take, session.failed.emit)

    def _take(self, use: StorageUse) -> None:
        self._pinned = use.pinned
        going = use.kept.size_bytes - use.kept.pinned_bytes
        count = use.kept.files - use.kept.pinned_files
        said = self.tr("%n file(s) can go, {size}.", "", count).format(size=size_words(going))
        if self._keeps_words is not self.files_row:
            self.files_row.say_sentence(f"{said} {self._files_words()}")
        self._show_use(use)
        self.looked.emit()

    def _show_use(self, use: StorageUse | None) -> None:
        """Show a row for each part, the whole first; without sizes as long as nothing is known."""
        if use is None or self._session is None:
            self.use_group.replace([_part(self.tr("All together"), "", None)])
            return
        folder = f"\u2066{self._session.workspace.data_folder}\u2069"
        whole = self.tr("In {folder}").format(folder=folder)
        parts = [
            part for part in (*self._texts(use), *self._files(use), *self._copies(use)) if part[2]
        ]
        self.use_group.replace(
            [_part(self.tr("All together"), whole, use.total), *(_part(*part) for part in parts)]
        )

    def _texts(self, use: StorageUse) -> list[_Part]:
        """Return what is in the database."""
        room = use.spare if use.spare >= _WORTH_TELLING else 0
        return [
            (
                self.tr("Texts"),
                self.tr("Courses, posts and messages, and all that you wrote."),
                use.database - use.search_index - use.spare,
            ),
            (
                self.tr("Search index"),
                self.tr("By which the search finds words as you type."),
                use.search_index,
            ),
            (
                self.tr("Unused room in the database"),
                self.tr("Left by what is gone; new texts fill it again."),
                room,
            ),
        ]

    def _files(self, use: StorageUse) -> list[_Part]:
        """Return the files of the site, course by course, and own ones."""
        return [
            *(self._course(each) for each in use.courses),
            (
                self.tr("Pictures in posts"),
                self.tr("%n picture(s)", "", use.pictures.files),
                use.pictures.size_bytes,
            ),
            (
                self.tr("Your own files"),
                self.tr(
                    "Copies of your drafts and your journal, and %n file(s) that go with what is"
                    " not sent yet.",
                    "",
                    use.waiting.files,
                ),
                use.own_files,
            ),
            (
                self.tr("Beginnings and copies"),
                self.tr("Of files that are still to come, and of files that were opened."),
                use.part,
            ),
        ]

    def _copies(self, use: StorageUse) -> list[_Part]:
        """Return what the app keeps for the case that something goes wrong."""
        return [
            (
                self.tr("Logs"),
                self.tr("What the app notes for those who help; no posts, no passwords."),
                use.logs,
            ),
            (
                self.tr("Copies from upgrades"),
                self.tr(
                    "%n copy(ies) of the database; the newest one stays for 30 days.",
                    "",
                    len(use.backups),
                ),
                use.backup_bytes,
            ),
            (
                self.tr("Set aside"),
                self.tr("A damaged database, from which your words were brought over."),
                use.damaged,
            ),
        ]

    def _course(self, course: CourseFiles) -> _Part:
        name = self.tr("Other files")
        if course.course_id is not None:
            name = self.tr("Files of {course}").format(course=f"\u2068{course.name}\u2069")
        return name, self.tr("%n file(s)", "", course.kept.files), course.kept.size_bytes

    def _files_words(self) -> str:
        """Return what stays when files are cleared."""
        if not self._pinned:
            return self.tr("Pinned files stay, and so does everything that you wrote.")
        said = self.tr("Pinned files stay: {names}. So does everything that you wrote.")
        return said.format(names=names_words(self._pinned))

    def _ask_files(self) -> None:
        self._ask(
            self.tr("Clear the files of the site?"),
            self.tr("A file comes again when you want it, or with a sync.")
            + " "
            + self._files_words(),
            self.tr("Clear files"),
            lambda session: session.workspace.storage.clear_files,
            self.files_row,
        )

    def _ask_all(self) -> None:
        self._ask(
            self.tr("Clear everything that the site can give again?"),
            self.tr(
                "Posts, discussions and files leave this computer. The next sync reads them "
                "anew, and costs as much as a first one.\n\n"
                "Kept are your drafts, what waits to be sent, messages, templates, saved searches, "
                "and what you chose for your courses."
            )
            + " "
            + self._files_words(),
            self.tr("Clear everything"),
            lambda session: session.workspace.storage.clear_all,
            self.all_row,
        )

    def _ask(
        self,
        question: str,
        details: str,
        words: str,
        work: Callable[[AccountSession], Callable[[], Cleared]],
        asker: SettingRow,
    ) -> None:
        session = self._session
        if session is not None:
            box = ask_whether(
                self._window,
                question,
                details,
                words,
                lambda: self._clear(session, work(session), asker),
            )
            self.asked.emit(box)

    def _clear(
        self, session: AccountSession, work: Callable[[], Cleared], asker: SettingRow
    ) -> None:
        """Clear off the UI thread; the views hear of it also when this page is closed by then."""
        self._set_busy(busy=True)
        asker.say_sentence(self.tr("Clearing…"))
        ticket = self._ticket

        def done(cleared: Cleared) -> None:
            session.changed.emit(cleared.changes)
            if not ticket.void:
                freed = self.tr("{size} freed.").format(size=size_words(cleared.freed_bytes))
                self._end_clearing(asker, freed)
                self.cleared.emit(cleared)

        def failed(error: Exception) -> None:
            if ticket.void or not isinstance(error, SyncAlreadyRunning):
                session.failed.emit(error)
            if not ticket.void:
                is_syncing = isinstance(error, SyncAlreadyRunning)
                self._end_clearing(
                    asker,
                    self.tr("A sync is at work: try again when it has ended.")
                    if is_syncing
                    else self.tr("Nothing was cleared, or not everything."),
                )

        session.background.run(work, done, failed)

    def _end_clearing(self, asker: SettingRow, said: str) -> None:
        self._set_busy(busy=False)
        asker.say_sentence(said)
        announce(asker, said)
        self._keeps_words = asker
        self.look()

    def _set_busy(self, *, busy: bool) -> None:
        for each in (self.clear_files, self.clear_all):
            each.setEnabled(not busy)

    def _export_button(self, form: ExportForm) -> QPushButton:
        words = {ExportForm.HTML: "HTML", ExportForm.MARKDOWN: "Markdown", ExportForm.JSON: "JSON"}
        made = button(words[form], lambda: self.exporting.ask_for(form))
        made.setAccessibleName(self.tr("Export as {form}").format(form=words[form]))
        return made


def _part(name: str, sentence: str, size: int | None) -> SettingRow:
    """Return a row that shows what something takes; nothing as long as it is not known."""
    words = "" if size is None else size_words(size)
    return SettingRow(name, sentence, label(words, wrap=False))
