"""One's own learning in a window: the journal in the middle, an entry or the figures beside it."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QObject, Signal
from PySide6.QtWidgets import QMenu

from companion.domain.draft import ReplyTarget
from companion.domain.journal_entry import AboutKind
from companion.services.learning_journal import as_post
from companion.services.learning_mix import as_csv
from companion.whole_file import write_whole
from ui.language import say
from ui.learning_actions import LearningActions
from ui.learning_paper import learning_pdf
from ui.made_later import is_made
from ui.models.navigation import Place
from ui.saving_places import ask_where
from ui.views.journal_entry_view import JournalEntryView
from ui.views.journal_pane import JournalPane
from ui.views.learning_page import LearningPage
from ui.widgets.brief_word import tell_briefly

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QWidget

    from companion.domain.change_set import ChangeSet
    from companion.domain.draft import Draft, OutboxItem
    from companion.domain.forum import ForumSummary
    from companion.domain.journal_entry import About, JournalEntry, JournalWords
    from companion.services.workspace import Workspace
    from ui.account_session import AccountSession
    from ui.main_window import MainWindow


class WindowLearning(QObject):
    """Makes the three views and leads from them to files and to the composer.

    `asked` gives each dialog and menu that is shown, `exported` the file that was written.
    """

    asked = Signal(object)
    exported = Signal(object)

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        look = window.look
        self.actions = LearningActions(look, self)
        self.pane = JournalPane(look)
        self._export = QMenu(window)
        self._export.addActions(self.actions.exports)
        self.pane.entry_chosen.connect(self._open)
        self.pane.new_wanted.connect(self.write)
        self.pane.overview_wanted.connect(self.show_page)
        self.pane.updated.connect(self._mark_open_entry)

    @cached_property
    def entry(self) -> JournalEntryView:
        """The entry that is written, made when it is first wanted."""
        made = JournalEntryView(self._window.look)
        made.saved.connect(lambda _entry: self.pane.load())
        made.deleted.connect(self._offer_undo)
        made.post_wanted.connect(self._choose_forum)
        made.attach(self._window.session)
        self._window.right.addWidget(made)
        return made

    @cached_property
    def page(self) -> LearningPage:
        """The figures, made when they are first wanted."""
        made = LearningPage(self._window.look, self.actions.tables, self._export)
        made.attach(self._window.session)
        self._window.right.addWidget(made)
        return made

    @property
    def is_shown(self) -> bool:
        """Whether the window shows one's own learning."""
        return self._window.middle.currentWidget() is self.pane

    @property
    def reading_widget(self) -> QWidget:
        """What the keyboard goes to beside the journal: the words, else the figures."""
        return self.entry.tried if self._is_writing else self.page.first_widget

    def connect_parts(self) -> None:
        """Listen to the window, once all of its parts are there."""
        window, acts = self._window, self.actions
        window.actions_.learning.triggered.connect(self._go)
        acts.write.triggered.connect(self.write)
        acts.export.triggered.connect(lambda: self._ask(acts.export))
        acts.export_with_journal.triggered.connect(
            lambda: self._ask(acts.export_with_journal, with_journal=True)
        )
        window.leaving.connect(self.save_now)

    def attach(self, session: AccountSession | None) -> None:
        """Show this account from now on."""
        self.pane.attach(session)
        if is_made(self, "entry"):
            self.entry.attach(session)
        if is_made(self, "page"):
            self.page.attach(session)
        if self.is_shown:
            self.begin()

    def refresh(self, changes: ChangeSet) -> None:
        """Let the views refresh what changed."""
        self.pane.refresh(changes)
        if is_made(self, "page"):
            self.page.refresh(changes)

    def begin(self) -> None:
        """Show the journal, beside it the entry that is being written, else the figures."""
        self.pane.load()
        if is_made(self, "entry") and self.entry.is_open:
            self._show_beside(self.entry)
        else:
            self.show_page()

    def show_page(self) -> None:
        """Show the figures; what was being written is kept."""

        def turn() -> None:
            self.pane.mark(None)
            self._show_beside(self.page)
            self.page.begin()

        self.leave(turn)

    def write(self) -> None:
        """Begin a new entry, of today, about the discussion or activity that is read."""
        session = self._window.session
        if session is None:
            return
        journal, (kind, local_id) = session.workspace.journal, self._read_now()
        self._show_place()

        def begin(about: About | None) -> None:
            self.pane.mark(None)
            self._show_beside(self.entry)
            self.entry.open(None, journal.today(), about)

        def look() -> About | None:
            return journal.about(kind, local_id) if kind is not None else None

        self.entry.leave(lambda: session.run(look, begin))

    def _read_now(self) -> tuple[AboutKind | None, int]:
        """Return what is read in the window, by its local id."""
        window, right = self._window, self._window.right.currentWidget()
        pane, course = window.thread_pane, window.course.view
        if right is pane and pane.discussion_id is not None and not pane.is_conversing:
            return AboutKind.DISCUSSION, pane.discussion_id
        if right is course and course.activity_id is not None:
            return AboutKind.ACTIVITY, course.activity_id
        if right is course and course.course_id is not None:
            return AboutKind.COURSE, course.course_id
        return None, 0

    def open_entry(self, entry_id: str) -> None:
        """Go on with an entry, beside whatever the middle shows."""
        session = self._window.session
        if session is not None:
            journal = session.workspace.journal
            session.run(lambda: journal.entry(entry_id), self._open)

    def leave(self, then: Callable[[], None]) -> None:
        """Save what is being written, then go on."""
        if is_made(self, "entry"):
            self.entry.leave(then)
        else:
            then()

    def save_now(self) -> None:
        """Save what is being written, without waiting for a pause."""
        if is_made(self, "entry"):
            self.entry.save_now()

    def save(self, path: Path, *, with_journal: bool = False) -> None:
        """Write the figures as what the ending of the name says: a table, or a PDF."""
        session, step = self._window.session, self.page.step
        overview = self.page.overview
        if session is None or overview is None or overview.step is not step:
            return
        workspace = session.workspace

        def write() -> None:
            if path.suffix.lower() == ".pdf":
                entries = workspace.journal.entries() if with_journal else ()
                span = overview.whole.span
                told = [each for each in entries if each.words.day in span]
                content = learning_pdf(workspace.account.full_name, overview, told)
            else:
                content = as_csv(overview).encode("utf-8-sig")
            write_whole(path, content)

        def told(_nothing: None) -> None:
            tell_briefly(self.page, self.tr("Saved as {name}").format(name=path.name))
            self.exported.emit(path)

        session.run_at_length(write, told)

    @property
    def _is_writing(self) -> bool:
        shown = self._window.right.currentWidget()
        return is_made(self, "entry") and shown is self.entry

    def _mark_open_entry(self) -> None:
        if is_made(self, "entry"):
            self.pane.mark(self.entry.entry_id)

    def _go(self) -> None:
        self._window.navigation.select(Place.LEARNING, quietly=True)
        self._window.go_to(Place.LEARNING)
        self.pane.list.setFocus()

    def _show_place(self) -> None:
        if not self.is_shown:
            self._window.navigation.select(Place.LEARNING, quietly=True)
            self._window.go_to(Place.LEARNING)

    def _show_beside(self, view: LearningPage | JournalEntryView) -> None:
        self._window.right.setCurrentWidget(view)

    def _open(self, entry: JournalEntry) -> None:
        if entry.entry_id == self.entry.entry_id and self.entry.is_open:
            self._show_beside(self.entry)
            return

        def turn() -> None:
            self._show_beside(self.entry)
            self.entry.open(entry, entry.words.day)
            self.pane.mark(entry.entry_id)

        self.entry.leave(turn)

    def _offer_undo(self, entry: JournalEntry) -> None:
        session = self._window.session
        self.pane.load()
        self.show_page()
        if session is None:
            return
        journal = session.workspace.journal

        def restore() -> None:
            session.run(lambda: journal.restore(entry.entry_id), self._show_change)

        self._window.undo_bar.offer(self.tr("The journal entry is deleted"), restore)

    def _show_change(self, changes: ChangeSet) -> None:
        if self._window.session is not None:
            self._window.session.changed.emit(changes)

    # From an entry to a post ------------------------------------------------------------------

    def _choose_forum(self, words: JournalWords) -> None:
        """Let the person say where the post is to stand; nothing is sent by that."""
        session = self._window.session
        if session is not None:
            workspace = session.workspace
            session.run(
                lambda: _targets(workspace, words), lambda found: self._offer_targets(words, found)
            )

    def _offer_targets(self, words: JournalWords, targets: list[_Target]) -> None:
        menu = QMenu(self._window)
        say(menu.setAccessibleName, lambda: self.tr("Where it is to stand"))
        for name, discussion_id, forum in targets:
            action = menu.addAction(
                self.tr("Reply in “{discussion}”").format(discussion=name)
                if discussion_id is not None
                else self.tr("New discussion in {forum}").format(forum=name)
            )
            action.triggered.connect(
                lambda _on=False, place=(discussion_id, forum): self._begin_post(words, *place)
            )
        if not targets:
            menu.addAction(self.tr("There is no forum to write in")).setEnabled(False)
        menu.popup(self.entry.post.mapToGlobal(self.entry.post.rect().bottomLeft()))
        self.asked.emit(menu)

    def _begin_post(
        self, words: JournalWords, discussion_id: int | None, forum: ForumSummary | None
    ) -> None:
        """Make a draft of it and open it in the composer, which shows its mark."""
        session = self._window.session
        if session is None:
            return
        headings = (self.tr("What I tried"), self.tr("What came of it"))
        draft = as_post(words, headings, begins_discussion=discussion_id is None)
        workspace = session.workspace

        def begun(item: OutboxItem) -> None:
            session.note_change(item)
            self._window.edit(item)

        session.run(lambda: _draft_of(workspace, draft, discussion_id, forum), begun)

    # Files ------------------------------------------------------------------------------------

    def _ask(self, action: QAction, *, with_journal: bool = False) -> None:
        kinds = {self.tr("PDF, to read and to print (*.pdf)"): "pdf"}
        if not with_journal:
            kinds[self.tr("Table for spreadsheets (*.csv)")] = "csv"
        day = QDate.currentDate().toString("yyyy-MM-dd")
        self._show_place()
        dialog = ask_where(
            self._window,
            action.text(),
            self.tr("My learning {day}").format(day=day) + ".pdf",
            kinds,
            lambda path: self.save(path, with_journal=with_journal),
        )
        self.asked.emit(dialog)


_Target = tuple[str, int | None, "ForumSummary | None"]
"""A name, with the discussion in which one replies or the forum in which one begins one."""


def _targets(workspace: Workspace, words: JournalWords) -> list[_Target]:
    """Return where a post about an entry can stand: first where it belongs."""
    about, found = words.about, list[_Target]()
    forums = [forum for forum in workspace.reading.forums() if forum.can_start_discussion]
    course = None
    if about is not None and about.kind is AboutKind.DISCUSSION:
        discussion = workspace.journal.local_discussion(about.remote_id)
        if discussion is not None:
            found.append((about.name, discussion, None))
    elif about is not None:
        course = workspace.journal.local_course(about)
    forums.sort(key=lambda forum: forum.course_id != course)
    found += [(f"{forum.name} · {forum.course_name}", None, forum) for forum in forums]
    return found


def _draft_of(
    workspace: Workspace, draft: Draft, discussion_id: int | None, forum: ForumSummary | None
) -> OutboxItem:
    writing = workspace.writing
    if discussion_id is not None:
        target = ReplyTarget(discussion_id, discussion_id)
        return writing.new_reply(target, draft)
    if forum is None:
        raise ValueError("a post stands in a discussion or in a forum")
    return writing.new_discussion(forum.forum_id, draft)
