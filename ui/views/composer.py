"""Where replies and discussions are written."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent, QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QStackedLayout, QVBoxLayout, QWidget

from companion.domain.draft import Draft, ItemKind, OutboxItem
from companion.errors import DraftProblem, InvalidDraft
from ui.background import Latest
from ui.draft_keeper import DraftKeeper
from ui.messages import message_for, message_for_problem
from ui.style.theme import GAP
from ui.times import clock_time
from ui.widgets.closed_browser import ClosedBrowser
from ui.widgets.controls import ElidedLabel, IconLabel, button, label, row, with_icon
from ui.widgets.questions import ask_about_unsaved

if TYPE_CHECKING:
    from collections.abc import Callable

    from ui.account_session import AccountSession
    from ui.style.look import Look

_NOT_YET = {DraftProblem.EMPTY_TEXT, DraftProblem.EMPTY_SUBJECT}
"""Problems that are no news while the person is still writing."""


@dataclass(frozen=True, slots=True)
class Composition:
    """What is written: its kind, a heading, and how it comes into being in the store."""

    kind: ItemKind
    heading: str
    start: Draft
    create: Callable[[Draft], OutboxItem]
    item: OutboxItem | None = None


class Composer(QWidget):
    """Subject, Markdown text and preview; saves by itself, and says so.

    `opened` tells that one can write; `saved` gives the item at each save; `queued` the item that
    was put among those to be sent; `closed` tells that the composer is no longer needed; `asked`
    gives the question about a text that could not be saved.
    """

    asked = Signal(object)
    opened = Signal()
    saved = Signal(object)
    queued = Signal(object)
    closed = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("composer")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._session: AccountSession | None = None
        self._keeper: DraftKeeper | None = None
        self._kind = ItemKind.REPLY
        self._latest_preview: Latest | None = None
        self._tried = False
        self._icon = IconLabel(look, "reply")
        self._heading = ElidedLabel("pane-title")
        self.subject = QLineEdit()
        self.text = QPlainTextEdit()
        self.preview = ClosedBrowser(look)
        self.problem = label(kind="problem", small=True)
        self.state = label(faint=True, small=True)
        self.send_button = button(self.tr("Send"), self.send, primary=True)
        self.preview_button = with_icon(
            button(self.tr("Preview"), self._show_preview, quiet=True), look, "preview"
        )
        self._discard = with_icon(
            button(self.tr("Discard"), self.discard, quiet=True), look, "discard"
        )
        self._close = with_icon(button("", self.close_composer, quiet=True), look, "close", "muted")
        self._texts = QStackedLayout()
        self._build()

    @property
    def is_open(self) -> bool:
        """Whether something is being written."""
        return self._keeper is not None

    @property
    def item_id(self) -> str | None:
        """The id of what is being written, once it is in the store."""
        return self._keeper.item.item_id if self._keeper and self._keeper.item else None

    def open(self, session: AccountSession, composition: Composition) -> None:
        """Begin or go on writing."""
        self._session = session
        self._kind = composition.kind
        self._latest_preview = Latest(session.background, self)
        self._tried = False
        is_reply = composition.kind is ItemKind.REPLY
        self._icon.show_icon("reply" if is_reply else "forum", "accent")
        self._heading.setText(composition.heading)
        self.subject.setVisible(not is_reply)
        keeper = DraftKeeper(session, composition.create, composition.item, composition.start, self)
        keeper.saved.connect(self._show_saved)
        keeper.failed.connect(self._show_unsaved)
        self._keeper = None
        self.subject.setText(composition.start.subject)
        self.text.setPlainText(composition.start.body)
        self.text.moveCursor(self.text.textCursor().MoveOperation.End)
        self._keeper = keeper
        self.preview_button.setChecked(False)
        self._show_preview()
        self._say_problem(None)
        resumed = composition.item is not None
        self._say(self.tr("Your draft from before.") if resumed else "")
        self.show()
        (self.text if is_reply or composition.start.subject else self.subject).setFocus()
        self.opened.emit()

    def set_online(self, *, online: bool) -> None:
        """Say on the button what sending means now."""
        self.send_button.setText(self.tr("Send") if online else self.tr("Send when online"))
        self.send_button.setToolTip(
            self.tr("Ctrl+Enter. It is kept on this laptop until the server has it.")
        )

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
        if self._keeper is None or self._session is None:
            return
        self._tried = True
        if self._check() is None:
            self._keeper.settle(lambda saved: self._queue() if saved else None)

    def discard(self) -> None:
        """Throw away what was written; the window offers to undo that."""
        session, keeper = self._session, self._keeper
        if session is None or keeper is None:
            return

        def settled(_saved: bool) -> None:  # noqa: FBT001
            if keeper.item is not None:
                session.discard(keeper.item.item_id)
            self._shut()
            self.closed.emit()

        keeper.settle(settled)

    def save_now(self) -> None:
        """Save without waiting."""
        if self._keeper is not None:
            self._keeper.save_now()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Save when the person turns to something else."""
        if isinstance(event, QFocusEvent) and event.lostFocus():
            self.save_now()
        return super().eventFilter(watched, event)

    def _build(self) -> None:
        self.subject.setPlaceholderText(self.tr("Title of the discussion"))
        self.subject.setAccessibleName(self.tr("Title of the discussion"))
        self.text.setPlaceholderText(
            self.tr("Write here. *Emphasis*, **strong**, lists with - and links are understood.")
        )
        self.text.setAccessibleName(self.tr("Your text"))
        self.text.setTabChangesFocus(True)
        self.preview.setObjectName("preview")
        self.preview.setAccessibleName(self.tr("Preview of your text"))
        self._close.setAccessibleName(self.tr("Close; the draft is kept"))
        self._close.setToolTip(self.tr("Close; the draft is kept (Esc)"))
        self.preview_button.setCheckable(True)
        self.preview_button.setToolTip(self.tr("Ctrl+Shift+P"))
        for field in (self.subject, self.text):
            field.installEventFilter(self)
        self.text.textChanged.connect(self._note_typing)
        self.subject.textChanged.connect(self._note_typing)
        for keys, act in {
            "Ctrl+Return": self.send,
            "Ctrl+Enter": self.send,
            "Escape": self.close_composer,
            "Ctrl+Shift+P": self.preview_button.click,
        }.items():
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 10, 16, 12)
        layout.setSpacing(GAP)
        head = row(self._icon, self._heading, self._close)
        head.setStretch(1, 1)
        layout.addLayout(head)
        layout.addWidget(self.subject)
        layout.addLayout(self._texts, 1)
        self._texts.addWidget(self.text)
        self._texts.addWidget(self.preview)
        layout.addWidget(self.problem)
        foot = row(self.preview_button, self._discard, self.send_button)
        foot.insertWidget(0, self.state, 1)
        layout.addLayout(foot)
        self.set_online(online=True)

    def _note_typing(self) -> None:
        if self._keeper is None:
            return
        self._keeper.change(self._written())
        self._check()

    def _written(self) -> Draft:
        old = self._keeper.draft if self._keeper is not None else Draft("", "")
        subject = self.subject.text() if self._kind is ItemKind.DISCUSSION else old.subject
        return Draft(subject, self.text.toPlainText(), old.group_remote_id, old.private)

    def _check(self) -> DraftProblem | None:
        """Say what stands against sending; silent about emptiness until sending was tried."""
        if self._session is None:
            return None
        problem = self._session.workspace.writing.problem_with(self._written(), self._kind)
        shown = problem if self._tried or problem not in _NOT_YET else None
        self._say_problem(shown)
        return problem

    def _say_problem(self, problem: DraftProblem | None) -> None:
        self.problem.setVisible(problem is not None)
        if problem is not None:
            said = message_for_problem(problem)
            self.problem.setText(f"{said.what} {said.next}")

    def _queue(self) -> None:
        session, keeper = self._session, self._keeper
        if session is None or keeper is None or keeper.item is None:
            return
        item_id, writing = keeper.item.item_id, session.workspace.writing
        session.background.run(lambda: writing.queue(item_id), self._end_queued, self._refuse)

    def _end_queued(self, item: OutboxItem) -> None:
        session = self._session
        self._shut()
        if session is not None:
            session.note_change(item)
            session.sync.outbox_changed()
        self.queued.emit(item)
        self.closed.emit()

    def _refuse(self, error: Exception) -> None:
        if isinstance(error, InvalidDraft):
            self._say_problem(error.problem)
        else:
            self._show_unsaved(error)

    def _show_saved(self, item: OutboxItem) -> None:
        self.saved.emit(item)
        self._say(self.tr("Saved on this laptop {time}").format(time=clock_time(item.updated_at)))

    def _show_unsaved(self, error: Exception) -> None:
        said = message_for(error)
        self._say(
            self.tr("Not saved: {why} Your text is kept here.").format(why=said.what), bad=True
        )

    def _say(self, text: str, *, bad: bool = False) -> None:
        self.state.setProperty("problem", bad)
        self.state.style().polish(self.state)
        self.state.setText(text)

    def _show_preview(self) -> None:
        shown = self.preview_button.isChecked()
        self._texts.setCurrentWidget(self.preview if shown else self.text)
        if shown and self._session is not None and self._latest_preview is not None:
            writing, draft = self._session.workspace.writing, self._written()
            self.preview.apply_style()
            self._latest_preview.run(
                lambda: writing.preview(draft), self.preview.setHtml, self._show_unsaved
            )

    def _shut(self) -> None:
        """Forget what was written here; it is in the store."""
        session, keeper, self._keeper = self._session, self._keeper, None
        if keeper is None:
            return
        blank = not keeper.draft.body.strip() and (
            self._kind is ItemKind.REPLY or not keeper.draft.subject.strip()
        )
        if blank and keeper.item is not None and session is not None:
            item_id, writing = keeper.item.item_id, session.workspace.writing
            if keeper.item.can_discard:
                session.run(lambda: writing.discard(item_id), session.note_change)
        keeper.deleteLater()
        self.hide()

    def _forsake(self, then: Callable[[], None]) -> None:
        """Close although the text is not saved: the person has it on the clipboard."""
        if self._keeper is not None:
            QGuiApplication.clipboard().setText(self._keeper.draft.body)
        self._shut()
        then()
