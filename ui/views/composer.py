"""Where replies and discussions are written."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QApplication

from companion.content.post_marks import unmarked
from companion.domain.draft import Draft, ItemKind, ItemState, Move, OutboxItem
from companion.errors import DraftProblem, IllegalMove, InvalidDraft
from ui.draft_keeper import DraftKeeper
from ui.language import say
from ui.times import clock_time, utc_now
from ui.views.composer_parts import ComposerParts
from ui.views.writing_tools import WritingTools
from ui.widgets.questions import ask_about_unsaved

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from PySide6.QtWidgets import QWidget

    from companion.domain.writing import DraftVersion
    from ui.account_session import AccountSession
    from ui.style.look import Look
    from ui.views.compositions import Composition

_ICONS = {
    ItemKind.REPLY: "reply",
    ItemKind.EDIT: "drafts",
    ItemKind.MESSAGE: "message",
    ItemKind.COMMENT: "message",
}
_NOT_YET = {DraftProblem.EMPTY_TEXT, DraftProblem.EMPTY_SUBJECT}
"""Problems that are no news while the person is still writing."""


class Composer(ComposerParts):
    """Subject, Markdown text, files and preview; saves by itself, and says so.

    `opened` tells that one can write; `saved` gives the item at each save; `queued` the item that
    was put among those to be sent; `closed` tells that the composer is no longer needed;
    `detached` gives what it takes to go on writing in a window of its own.
    """

    opened = Signal()
    saved = Signal(object)
    queued = Signal(object)
    closed = Signal()
    detached = Signal(object)

    def __init__(self, look: Look, *, clock: Callable[[], datetime] = utc_now) -> None:
        super().__init__(look, clock)
        self._session: AccountSession | None = None
        self._keeper: DraftKeeper | None = None
        self._composition: Composition | None = None
        self._tried = self._is_sending = False
        self.position = 0
        self.tools = WritingTools(look, self)
        self._lay_out([self.marks, *self.tools.buttons])
        self._connect()

    @property
    def is_open(self) -> bool:
        """Whether something is being written."""
        return self._keeper is not None

    @property
    def item_id(self) -> str | None:
        """The id of what is being written, once it is in the store."""
        return self._keeper.item.item_id if self._keeper and self._keeper.item else None

    @property
    def session(self) -> AccountSession | None:
        """The account in which is written; None while nothing is."""
        return self._session if self.is_open else None

    @property
    def written(self) -> Draft:
        """What stands in the fields."""
        return self._written()

    def open(self, session: AccountSession, composition: Composition) -> None:
        """Begin or go on writing."""
        if session is not self._session:
            session.discarded.connect(self._note_discarded)
        self._session = session
        self._composition = composition
        self.preview.begin(session)
        self._tried = False
        self._icon.show_icon(_ICONS.get(composition.kind, "forum"), "accent")
        say(self._heading.setText, composition.heading)
        say(self.note.setText, composition.note)
        self.note.setVisible(bool(composition.note))
        self.subject.setVisible(composition.has_subject)
        self.suggest_title(composition.suggestion)
        self._keeper = None
        words = self.marks.begin(composition)
        self.subject.setText(words.subject)
        self.text.setPlainText(words.body)
        self._put_cursor(composition.cursor)
        self._keep(session, composition)
        self.help.begin(session, composition)
        self.tools.set_open(is_open=True)
        self._rest(is_sending=False)
        self.groups.begin(session, composition.forum_id, composition.start.group_remote_id)
        self.preview_button.setChecked(False)
        self.preview_button.setVisible(not composition.is_plain)
        self._show_preview()
        was_closed = composition.cursor is None and not composition.is_fresh
        resumed = composition.item is not None and was_closed
        self._say((lambda: self.tr("Your draft from before.")) if resumed else "")
        self.show()
        if composition.takes_focus:
            begins_with_subject = composition.has_subject and not words.subject
            (self.subject if begins_with_subject else self.text).setFocus()
        self.quote(composition.quotation)
        self.files.attach(composition.files)
        self.opened.emit()

    def quote(self, quotation: str) -> None:
        """Put a quotation where the person writes."""
        if quotation and not self._is_sending:
            self.text.insertPlainText(quotation)
            self.text.setFocus()

    def insert(self, words: str) -> None:
        """Put words where the person writes, in the place of what is selected."""
        if not self._is_sending:
            if not self._area.is_writable:
                self.preview_button.setChecked(False)
                self._show_preview()
            self.text.insertPlainText(words)
            self.text.ensureCursorVisible()
            self.text.setFocus()

    def bring_back(self, version: DraftVersion) -> None:
        """Let an earlier version stand here again; the words that are there become a version."""
        keeper, session = self._keeper, self._session
        if keeper is None or session is None or self._is_sending:
            return
        workspace = session.workspace

        def keep(item_id: str) -> OutboxItem:
            workspace.aids.keep_version(item_id)
            return workspace.writing.item(item_id)

        def kept(_item: OutboxItem) -> None:
            words = self.marks.take(Draft(version.subject, version.body))
            if self.subject.isVisible():
                self.subject.setText(words.subject)
            self.text.selectAll()
            self.insert(words.body)

        keeper.do(keep, kept)

    def hand_over(self) -> None:
        """Save and close; `detached` gives what it takes to go on elsewhere."""
        keeper, composition = self._keeper, self._composition
        if keeper is None or composition is None or self._is_sending:
            return

        def settled(saved: bool) -> None:  # noqa: FBT001
            if not saved or self._keeper is not keeper:
                return
            going_on = replace(
                composition,
                start=keeper.draft,
                item=keeper.item,
                is_fresh=composition.is_fresh and keeper.draft == composition.start,
                quotation="",
                files=(),
                cursor=self.text.textCursor().position(),
            )
            self._shut(throw_away=False)
            self.detached.emit(going_on)
            self.closed.emit()

        keeper.settle(settled)

    def _put_cursor(self, position: int | None) -> None:
        cursor = self.text.textCursor()
        cursor.movePosition(cursor.MoveOperation.End)
        if position is not None:
            cursor.setPosition(min(position, cursor.position()))
        self.text.setTextCursor(cursor)
        self.text.ensureCursorVisible()

    def _keep(self, session: AccountSession, composition: Composition) -> None:
        """Let what is written be saved from now on, with the files that go along with it."""
        item = composition.item
        keeper = DraftKeeper(session, composition.create, item, composition.start, self)
        keeper.saved.connect(self._show_saved)
        keeper.failed.connect(self._show_unsaved)
        keeper.errand_failed.connect(self._show_unadded)
        self._keeper = keeper
        self.files.begin(session, keeper)
        self.outlook.begin(session)
        if item is not None:
            self.outlook.look_ahead(item)

    def leave(self, then: Callable[[], None]) -> None:
        """Save and close, then go on; where saving fails, let the person decide."""
        keeper = self._keeper
        if keeper is None:
            then()
            return

        def settled(saved: bool) -> None:  # noqa: FBT001
            if saved:
                self._shut()
                then()
            elif keeper.error is not None:
                box = ask_about_unsaved(
                    self, keeper.error, keeper.draft, lambda: self._forsake(then)
                )
                self.asked.emit(box)

        keeper.settle(settled)

    def close_composer(self) -> None:
        """Close; the draft is kept among the drafts."""
        self.leave(self.closed.emit)

    def send(self) -> None:
        """Put what was written among the things to be sent."""
        keeper = self._keeper
        if keeper is None or self._session is None or self._is_sending:
            return
        self._tried = True
        self.position = self.text.textCursor().position()
        if self._check() is not None:
            return
        if self.groups.needs_choice:
            self.groups.box.setFocus()
            return

        def settled(saved: bool) -> None:  # noqa: FBT001
            if saved:
                self._queue(keeper)
            elif self._keeper is keeper:
                self._rest(is_sending=False)

        self._rest(is_sending=True)
        keeper.settle(settled)

    def discard(self) -> None:
        """Throw away what was written; the window offers to undo that, for which it is saved."""
        session, keeper = self._session, self._keeper
        if session is None or keeper is None:
            return

        def throw_away() -> None:
            if keeper.item is not None and not self._is_nothing(keeper, keeper.item):
                session.discard(keeper.item.item_id)
            self.closed.emit()

        self.leave(throw_away)

    def save_now(self) -> None:
        """Save without waiting."""
        if self._keeper is not None:
            self._keeper.save_now()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Keep letters typed after Send here."""
        if self._is_sending and _is_letter_for_an_action(event):
            event.accept()
            return True
        return super().eventFilter(watched, event)

    def _connect(self) -> None:
        for pressed, act in {
            self.send_button: self.send,
            self.preview_button: self._show_preview,
            self._discard: self.discard,
            self._close: self.close_composer,
        }.items():
            pressed.clicked.connect(act)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._save_when_left)
        self.text.textChanged.connect(self._note_typing)
        self.subject.textChanged.connect(self._note_typing)
        self.groups.changed.connect(self._note_typing)
        self.marks.changed.connect(self._note_typing)
        self._area.preview_due.connect(self._render_preview)
        self._area.arranged.connect(self._let_tools_be_used)
        self.help.known.connect(self._let_files_go_along)

    def _save_when_left(self, left: QWidget | None, _entered: QWidget | None) -> None:
        """Save when the person turns to something else."""
        if left is self.subject or left is self.text:
            self.save_now()

    def _note_typing(self) -> None:
        written = self._written()
        # The field tells of marks below misspelt words as well: these say nothing new.
        if self._keeper is None or written == self._keeper.draft:
            return
        self._keeper.change(written)
        self._area.note_typing()
        self._check()

    def _written(self) -> Draft:
        old = self._keeper.draft if self._keeper is not None else Draft("", "")
        has_subject = self._composition is not None and self._composition.has_subject
        subject = self.subject.text() if has_subject else old.subject
        words = Draft(subject, self.text.toPlainText(), self.groups.chosen, old.private)
        return self.marks.put(words)

    def _check(self) -> DraftProblem | None:
        """Say what stands against sending; silent about emptiness until sending was tried."""
        if self._session is None or self._composition is None:
            return None
        kind = self._composition.kind
        problem = self._session.workspace.writing.problem_with(self._written(), kind)
        self.outlook.say_problem(problem if self._tried or problem not in _NOT_YET else None)
        return problem or self.outlook.of_files

    def _rest(self, *, is_sending: bool) -> None:
        """Let nothing be changed from Send until the answer: it would not be sent with the rest."""
        self._is_sending = is_sending
        for field in (self.subject, self.text):
            field.setReadOnly(is_sending)
            # A filter costs each key time, most of all during a sync: not while one writes.
            (field.installEventFilter if is_sending else field.removeEventFilter)(self)
        for part in (self.groups, self.marks, self._discard, self.send_button):
            part.setEnabled(not is_sending)
        self._let_files_go_along()
        self._let_tools_be_used()

    def _let_files_go_along(self) -> None:
        """Take files where what is written may have some; the site may say that it takes none."""
        self.files.setEnabled(self.help.takes_files and not self._is_sending)

    def _let_tools_be_used(self) -> None:
        self.help.set_enabled(enabled=self._area.is_writable and not self._is_sending)
        self.tools.set_enabled(enabled=not self._is_sending)

    def _queue(self, keeper: DraftKeeper) -> None:
        session, item = self._session, keeper.item
        if session is None or item is None:
            return

        def queued(item: OutboxItem) -> None:
            is_shown = self._keeper is keeper
            if is_shown:
                self._shut()
            session.note_queued(item)
            if is_shown:
                self.queued.emit(item)
                self.closed.emit()

        def refused(error: Exception) -> None:
            if self._keeper is not keeper:
                session.failed.emit(error)
                return
            self._rest(is_sending=False)
            if isinstance(error, InvalidDraft):
                self.outlook.say_problem(error.problem)
            else:
                self._show_unsaved(error)

        session.send(item.item_id, queued, refused)

    def _note_discarded(self, item: OutboxItem) -> None:
        """Say so when what is written here is discarded elsewhere, as in another window."""
        if item.item_id == self.item_id:
            self._show_unsaved(IllegalMove(item.item_id, ItemState.DISCARDED, Move.EDIT))

    def _show_saved(self, item: OutboxItem) -> None:
        self.saved.emit(item)
        self.files.show_files(item.files)
        self.help.note_saved(item)
        self._say(
            lambda: self.tr("Saved on this laptop {time}").format(time=clock_time(item.updated_at))
        )
        self.outlook.look_ahead(item)

    def _show_preview(self) -> None:
        self._area.show_preview(shown=self.preview_button.isChecked())

    def _render_preview(self) -> None:
        keeper = self._keeper
        if keeper is not None:
            self.preview.show_draft(self._written(), keeper.item, self._show_unsaved)

    def _shut(self, *, throw_away: bool = True) -> None:
        """Forget what was written here; it is in the store, unless there is nothing in it."""
        session, keeper, self._keeper = self._session, self._keeper, None
        self.files.end()
        self.help.end()
        self.tools.set_enabled(enabled=False)
        self.tools.set_open(is_open=False)
        if keeper is None:
            return
        item = keeper.item
        is_nothing = throw_away and item is not None and self._is_nothing(keeper, item)
        if item is not None and session is not None and is_nothing:
            writing = session.workspace.writing
            if item.can_discard:
                session.run(lambda: writing.discard(item.item_id), session.note_change)
        keeper.deleteLater()
        self.hide()

    def _is_nothing(self, keeper: DraftKeeper, item: OutboxItem) -> bool:
        """Say whether nothing of the person is in what was written."""
        composition = self._composition
        if composition is None or item.files:
            return False
        if composition.kind is ItemKind.EDIT:
            return composition.is_fresh and keeper.draft == composition.start
        words = unmarked(keeper.draft, in_title=composition.has_subject)[1]
        if composition.is_fresh and words.body.strip() == composition.quotation.strip():
            return True
        has_subject = composition.has_subject and bool(words.subject.strip())
        return not words.body.strip() and not has_subject

    def _forsake(self, then: Callable[[], None]) -> None:
        """Close although the text is not saved: the person has it on the clipboard."""
        if self._keeper is not None:
            QGuiApplication.clipboard().setText(self._keeper.draft.body)
        self._shut()
        then()


def _is_letter_for_an_action(event: QEvent) -> bool:
    """Say whether a key is about to be taken from a field that is not written in for an action."""
    if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.ShortcutOverride:
        return False
    return bool(event.text()) and event.text().isprintable()
