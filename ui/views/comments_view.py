"""The right pane for the comments of a course: a plain list, and a field for one's own."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from companion.content.html_bounds import breakable
from companion.domain.draft import Draft
from ui.background import Latest
from ui.draft_keeper import DraftKeeper
from ui.language import follow_language, say
from ui.lines import in_line, line_way, own_way
from ui.messages import message_for
from ui.style.scale import GAP, GAP_HAIR, GAP_LARGE
from ui.times import day_and_time, utc_now
from ui.widgets.activity_browser import ActivityBrowser
from ui.widgets.controls import button, label, pane_header, row, stacked
from ui.widgets.find_bar import FindBar
from ui.widgets.hit_marks import HitMarks
from ui.widgets.prose_field import ProseField
from ui.widgets.questions import ask_about_unsaved, ask_whether
from ui.wording import item_state_words, needs_attention

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from PySide6.QtGui import QResizeEvent

    from companion.domain.change_set import ChangeSet
    from companion.domain.course_comment import CommentBoard, CommentView, WaitingComment
    from companion.domain.draft import OutboxItem
    from companion.services.workspace import Workspace
    from ui.account_session import AccountSession
    from ui.style.look import Look

_DELETE = "comment-delete"
_DISCARD = "comment-discard"
_EDIT = "comment-edit"
_FIELD_LINES = 4


class CommentsView(QWidget):
    """Shows the comments of one course and refreshes them in place; what is typed saves itself.

    `link_wanted` gives the address of a link that the person chose, `edit_wanted` an own comment
    that could not be sent; `asked` gives each window that is shown.
    """

    link_wanted = Signal(object)
    edit_wanted = Signal(object)
    asked = Signal(object)

    def __init__(self, look: Look, *, clock: Callable[[], datetime] = utc_now) -> None:
        super().__init__()
        self.setObjectName("pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._look = look
        self._clock = clock
        self._session: AccountSession | None = None
        self._latest: Latest | None = None
        self._keeper: DraftKeeper | None = None
        self.course_id: int | None = None
        self.board: CommentBoard | None = None
        self._wanted: str | None = None
        self._takes_focus = False
        self._title = label(lambda: self.tr("Comments"), name="thread-title")
        self._place = label(faint=True, small=True)
        self.browser = ActivityBrowser(look)
        self.find_bar = FindBar(look, HitMarks(self.browser, look), self.browser)
        self.field = ProseField()
        self.state = label(faint=True, small=True)
        self.send = button(lambda: self.tr("Send"), self._send, primary=True)
        self._writing = QWidget()
        self._build()

    @property
    def reading_widget(self) -> QWidget:
        """What has the keyboard while one reads: the comments."""
        return self.browser

    def attach(self, session: AccountSession | None) -> None:
        """Read from this account from now on."""
        if self._latest is not None:
            self._latest.cancel()
        self._session = session
        self._latest = Latest(session.background, self) if session is not None else None
        self._keeper = self.course_id = self.board = None

    def show_course(
        self,
        course_id: int,
        words: str = "",
        comment_id: int | None = None,
        item: OutboxItem | None = None,
    ) -> None:
        """Show the comments of a course; what was being typed about another is saved first.

        `words` that were searched for are marked, from those in the comment that was found on.
        `item` is the draft to go on with.
        """
        if words:
            self.find_bar.show_words(words, _key(comment_id) if comment_id is not None else "")
        else:
            self.find_bar.end()
        if course_id != self.course_id or (item is not None and item.item_id != self._item_id):
            self.leave(lambda: self._begin(course_id, item))
        else:
            self._load()

    @property
    def _item_id(self) -> str | None:
        """The draft that stands in the field, once it is in the store."""
        item = self._keeper.item if self._keeper is not None else None
        return item.item_id if item is not None else None

    def refresh(self, changes: ChangeSet) -> None:
        """Show what changed, in place."""
        if self.course_id is not None and (changes.outbox or self.course_id in changes.outlines):
            self._load()

    def save_now(self) -> None:
        """Save what is being typed, without waiting for a pause."""
        if self._keeper is not None:
            self._keeper.save_now()

    def leave(self, then: Callable[[], None]) -> None:
        """Save what is being typed, then go on; where that fails, the person decides."""
        keeper = self._keeper
        if keeper is None:
            then()
            return

        def forsake() -> None:
            QGuiApplication.clipboard().setText(keeper.draft.body)
            self._keeper = None
            then()

        def settled(saved: bool) -> None:  # noqa: FBT001 - the keeper's answer
            if saved or keeper.error is None:
                self._drop_if_empty(keeper)
                then()
            else:
                self.asked.emit(ask_about_unsaved(self, keeper.error, keeper.draft, forsake))

        keeper.settle(settled)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Leave the field some lines, in any size of text."""
        super().resizeEvent(event)
        line = self._look.metrics().lineSpacing()
        self.field.setFixedHeight(min(line * _FIELD_LINES + 2 * GAP, max(self.height() // 3, line)))

    def _build(self) -> None:
        head = pane_header()
        lines = QVBoxLayout(head)
        lines.setContentsMargins(22, 10, 14, 12)
        lines.setSpacing(GAP_HAIR)
        lines.addWidget(self._title)
        lines.addWidget(self._place)
        say(self.browser.setAccessibleName, lambda: self.tr("Comments on the course"))
        say(self.field.setAccessibleName, lambda: self.tr("Your comment"))
        say(self.field.setPlaceholderText, lambda: self.tr("Write a comment, for all to read"))
        say(self.send.setToolTip, lambda: self.tr("Send the comment with the next sync"))
        self.field.setTabChangesFocus(True)
        self.field.textChanged.connect(self._note_text)
        self.browser.link_wanted.connect(self._follow)
        column = QVBoxLayout(self._writing)
        column.setContentsMargins(GAP_LARGE, GAP, GAP_LARGE, GAP_LARGE)
        column.setSpacing(GAP)
        column.addWidget(self.field)
        foot = row(self.state, self.send)
        foot.setStretch(0, 1)
        column.addLayout(foot)
        body = stacked(head, self.find_bar)
        body.addWidget(self.browser, 1)
        body.addWidget(self._writing)
        self.setLayout(body)
        self.find_bar.listen_on(self)
        follow_language(self, self._say)

    def _drop_if_empty(self, keeper: DraftKeeper) -> None:
        """Leave no draft behind from which all words were taken out."""
        session, item = self._session, keeper.item
        if session is not None and item is not None and not keeper.draft.body.strip():
            self._keeper = None
            writing = session.workspace.writing
            if item.can_discard:
                session.run(lambda: writing.discard(item.item_id), session.note_change)

    def _begin(self, course_id: int, item: OutboxItem | None) -> None:
        if self._latest is not None:
            self._latest.cancel()
        self.course_id, self.board, self._keeper = course_id, None, None
        self._wanted = item.item_id if item is not None else None
        self._takes_focus = item is not None
        self._set_text("")
        self._say()
        self._load()

    def _load(self) -> None:
        session, latest, number = self._session, self._latest, self.course_id
        if session is not None and latest is not None and number is not None:
            workspace, wanted = session.workspace, self._wanted
            latest.refresh(
                lambda: _read(workspace, number, wanted), self._show, session.failed.emit
            )

    def _show(self, read: _Read) -> None:
        if read.course_id != self.course_id:
            return
        self.board = read.board
        self._take_up(read.begun)
        self._say()
        if self._takes_focus:
            self._takes_focus = False
            self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _take_up(self, begun: OutboxItem | None) -> None:
        """Go on with what was begun, here or elsewhere; what is not saved yet goes before it."""
        session, keeper, course_id = self._session, self._keeper, self.course_id
        if session is None or course_id is None or (keeper is not None and keeper.is_unsaved):
            return
        known = keeper.item if keeper is not None else None
        if keeper is not None and known == begun:
            return
        if known is not None and begun is not None and known.draft == begun.draft:
            return
        comments = session.workspace.comments
        start = begun.draft if begun is not None else Draft("", "")
        self._keeper = DraftKeeper(
            session, lambda draft: comments.write(course_id, draft), begun, start, self
        )
        self._keeper.failed.connect(lambda error: self.state.setText(message_for(error).what))
        self._keeper.saved.connect(lambda _item: self.state.setText(self.tr("Saved as a draft")))
        self._set_text(start.body)

    def _set_text(self, text: str) -> None:
        was_blocked = self.field.blockSignals(True)  # noqa: FBT003
        self.field.setPlainText(text)
        self.field.blockSignals(was_blocked)
        self.send.setEnabled(bool(text.strip()))
        self.state.clear()

    def _note_text(self) -> None:
        text = self.field.toPlainText()
        self.send.setEnabled(bool(text.strip()))
        if self._keeper is not None:
            self._keeper.change(Draft("", text))

    def _send(self) -> None:
        session, keeper = self._session, self._keeper
        if session is None or keeper is None:
            return

        def saved(is_saved: bool) -> None:  # noqa: FBT001 - the keeper's answer
            if is_saved and keeper.item is not None:
                session.send(keeper.item.item_id, queued, failed)

        def queued(item: OutboxItem) -> None:
            if self._keeper is keeper:
                self._keeper = self._wanted = None
                self._set_text("")
            session.note_queued(item)

        def failed(error: Exception) -> None:
            self.state.setText(message_for(error).what)

        keeper.settle(saved)

    def _say(self) -> None:
        board = self.board
        self._writing.setVisible(board is not None and board.can_post)
        if board is None:
            self._place.clear()
            self.browser.show_html("", {})
            return
        count = self.tr("%n comment(s)", "", board.total)
        self._place.setText(in_line((board.course_name, count)))
        parts = [self._waiting_html(one) for one in board.waiting]
        parts += [self._comment_html(one) for one in board.comments]
        nothing = self.tr("Nobody has said anything of this course yet.")
        html = "<br>".join(parts) or f"<p>{escape(nothing)}</p>"
        self.browser.show_html(html, {}, from_top=False)

    def _comment_html(self, one: CommentView) -> str:
        said = [escape(day_and_time(one.created_at, self._clock()))]
        if one.deletion is not None:
            waits = not needs_attention(one.deletion.state)
            words = self.tr("is to be deleted") if waits else self.tr("could not be deleted")
            said.append(escape(words))
            if one.deletion.can_discard:
                said.append(_link(_DISCARD, one.deletion.item_id, self.tr("Keep it")))
        elif one.is_own and one.can_delete:
            said.append(_link(_DELETE, str(one.comment_id), self.tr("Delete")))
        return _block(one.author_name, said, one.html, key=_key(one.comment_id))

    def _waiting_html(self, one: WaitingComment) -> str:
        item = one.item
        said = [escape(item_state_words(item))]
        if item.can_edit:
            said.append(_link(_EDIT, item.item_id, self.tr("Edit")))
        if item.can_discard:
            said.append(_link(_DISCARD, item.item_id, self.tr("Discard")))
        name = self._session.own_name if self._session is not None else ""
        return _block(name, said, one.html)

    def _follow(self, link: QUrl) -> None:
        session, key = self._session, link.path()
        if session is None or link.scheme() not in {_DELETE, _DISCARD, _EDIT}:
            self.link_wanted.emit(link)
        elif link.scheme() == _DISCARD:
            session.discard(key)
        elif link.scheme() == _EDIT:
            found = [one.item for one in self.board.waiting] if self.board is not None else []
            for item in found:
                if item.item_id == key:
                    self.edit_wanted.emit(item)
        else:
            comments, number = session.workspace.comments, int(key)
            self.asked.emit(
                ask_whether(
                    self,
                    self.tr("Delete your comment?"),
                    self.tr("It goes for everyone. Until it is sent to the site, you can undo it."),
                    self.tr("Delete"),
                    lambda: session.act(lambda: comments.delete(number)),
                )
            )


@dataclass(frozen=True, slots=True)
class _Read:
    course_id: int
    board: CommentBoard | None
    begun: OutboxItem | None


def _read(workspace: Workspace, course_id: int, wanted: str | None) -> _Read:
    comments = workspace.comments
    return _Read(course_id, comments.board(course_id), comments.begun(course_id, wanted))


def _key(comment_id: int) -> str:
    return f"comment-{comment_id}"


def _block(author: str, said: list[str], html: str, *, key: str = "") -> str:
    states = " &nbsp;·&nbsp; ".join(own_way(words) for words in said)
    name = f'<a name="{key}"></a>' if key else ""
    head = f"{name}<b>{own_way(escape(author))}</b> &nbsp; {states}"
    return f"<p {line_way()}>{head}</p>{breakable(html)}"


def _link(scheme: str, key: str, words: str) -> str:
    return f'<a href="{scheme}:{key}">{escape(words)}</a>'
