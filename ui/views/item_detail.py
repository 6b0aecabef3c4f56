"""The right pane for a row of the outbox: its words, how it stands, and what can be done."""

from __future__ import annotations

import html
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QFrame,
    QScrollArea,
    QStackedLayout,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from companion.domain.draft import ItemState, OutboxItem
from sync.events import SyncPhase
from ui.background import Latest
from ui.conflict_settling import ConflictSettling
from ui.language import follow_language, say
from ui.lines import in_line
from ui.messages import message_for_item
from ui.models.item_choices import ItemChoices, choices_for
from ui.models.outbox_rows import ActionGroup, OutboxRow, row_title
from ui.pictures import Pictures, own_pictures
from ui.style.theme import GAP, GAP_LARGE
from ui.times import moment, utc_now
from ui.views.thread_reading import own_html
from ui.widgets.closed_browser import ClosedBrowser
from ui.widgets.comparison import Compared, Comparison, compare
from ui.widgets.controls import button, card, label, row, with_icon
from ui.widgets.empty_state import EmptyState
from ui.widgets.flow_layout import FlowLayout
from ui.wording import (
    item_state_words,
    item_title,
    needs_attention,
    origin_words,
    size_words,
    upload_words,
)

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from companion.services.workspace import Workspace
    from sync.events import SyncProgress
    from ui.account_session import AccountSession
    from ui.style.look import Look


class ItemDetail(QWidget):
    """Shows an item with its reason in our words and in the server's own, or a group of actions.

    `edit_wanted` gives the item that the person wants to edit, and what they have to know about
    it; `shown` tells that an item is shown whole; `link_wanted` gives the address of a link.
    """

    edit_wanted = Signal(object, str)
    shown = Signal(object)
    link_wanted = Signal(object)

    def __init__(self, look: Look, *, clock: Callable[[], datetime] = utc_now) -> None:
        super().__init__()
        self.setObjectName("pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._look, self._clock = look, clock
        self._session: AccountSession | None = None
        self._latest: Latest | None = None
        self.item: OutboxItem | None = None
        self.group: ActionGroup | None = None
        self._read: _Content | None = None
        self._title = label(name="thread-title")
        self.origin = label(faint=True, small=True)
        self._reason = card("reason")
        self.state = label(name="pane-title")
        self.why = label()
        self.server_words = label(faint=True, small=True)
        self.when = label(faint=True, small=True)
        self.body = ClosedBrowser(look)
        self.edit = with_icon(button(lambda: self.tr("Edit"), self._edit), look, "drafts")
        self.retry = with_icon(button(lambda: self.tr("Try again"), self._retry), look, "retry")
        self.keep_mine = button(lambda: self.tr("Keep mine"), self._keep_mine)
        self.keep_theirs = button(lambda: self.tr("Keep the site's"), self._keep_theirs)
        self.merge = with_icon(button(lambda: self.tr("Merge…"), self._merge), look, "merge")
        self.post_anew = with_icon(
            button(lambda: self.tr("Post as a new discussion"), self._post_anew), look, "forum"
        )
        self.copy = with_icon(button(lambda: self.tr("Copy text"), self._copy), look, "copy")
        self.discard = with_icon(button(lambda: self.tr("Discard"), self._discard), look, "discard")
        self._empty = EmptyState(
            look,
            "outbox",
            lambda: self.tr("Nothing chosen"),
            lambda: self.tr("Choose an item in the list to see how it stands."),
        )
        self._page = QWidget()
        self._content = QStackedWidget()
        self._stack = QStackedLayout(self)
        self._build()
        look.changed.connect(self._restyle)
        follow_language(self, self._say_anew)

    @cached_property
    def comparison(self) -> Comparison:
        """Both versions of a post, made at the first conflict."""
        made = Comparison(self._look, self._clock)
        self._content.addWidget(made)
        return made

    def attach(self, session: AccountSession | None) -> None:
        """Act on this account from now on."""
        self._session = session
        if self._latest is not None:
            self._latest.cancel()
        self._latest = Latest(session.background, self) if session is not None else None
        if session is not None:
            session.sync.progressed.connect(self._show_progress)
        self.show_row(None)

    def show_row(self, chosen: OutboxRow | None) -> None:
        """Show an item or a group of small actions, or that nothing is chosen."""
        before, self.item, self.group = self.item, None, None
        if isinstance(chosen, ActionGroup):
            self._show_group(chosen)
        elif chosen is not None:
            self._show_item(chosen, before)
        self._stack.setCurrentWidget(self._empty if chosen is None else self._page)

    def _show_item(self, item: OutboxItem, before: OutboxItem | None) -> None:
        self.item = item
        self._title.setText(item_title(item))
        self._say_origin(item)
        self._show_state(item)
        self._offer(choices_for(item))
        self._content.setVisible(item.kind.has_words)
        is_same = before is not None and (before.draft, before.files, before.state) == (
            item.draft,
            item.files,
            item.state,
        )
        session, latest = self._session, self._latest
        if session is not None and latest is not None and not is_same:
            workspace = session.workspace
            latest.run(
                lambda: _read_content(workspace, item), self._show_content, session.failed.emit
            )

    def _show_content(self, content: _Content) -> None:
        item, self._read = content.item, content
        if content.compared is not None:
            self.comparison.show_item(item, content.compared)
            self._content.setCurrentWidget(self.comparison)
        else:
            self.body.pictures = content.pictures
            self.body.apply_style()
            self.body.setHtml(content.html + _files_html(item))
            self._content.setCurrentWidget(self.body)
        self.post_anew.setVisible(choices_for(item).post_anew and content.takes_discussions)
        self._say_origin(item)
        self.shown.emit(item)

    def _say_origin(self, item: OutboxItem) -> None:
        read, words = self._read, origin_words(item.origin)
        if read is not None and read.item.item_id == item.item_id and read.is_gone:
            gone = self.tr("Written in {origin}, which is not among your forums any more")
            words = gone.format(origin=words)
        self.origin.setText(words)

    def _show_group(self, group: ActionGroup) -> None:
        self.group = group
        self._title.setText(row_title(group))
        self.origin.clear()
        self._show_state(group.items[0])
        self.when.clear()
        self._offer(_NOTHING)
        self.body.apply_style()
        self.body.setHtml("".join(self._group_line(item) for item in group.items))
        self._content.show()
        self._content.setCurrentWidget(self.body)

    def _group_line(self, item: OutboxItem) -> str:
        link = ""
        if item.can_discard:
            words = html.escape(self.tr("Take back"))
            link = f'&nbsp;&nbsp;·&nbsp;&nbsp;<a href="{_TAKE_BACK}:{item.item_id}">{words}</a>'
        return f"<p>{html.escape(item_title(item))}{link}</p>"

    def _offer(self, choices: ItemChoices) -> None:
        self.edit.setVisible(choices.edit)
        self.retry.setVisible(choices.retry)
        self.discard.setVisible(choices.discard)
        self.copy.setVisible(choices.copy)
        for part in (self.keep_mine, self.keep_theirs, self.merge):
            part.setVisible(choices.compare)
        self.post_anew.hide()

    def _build(self) -> None:
        reason = QVBoxLayout(self._reason)
        reason.setContentsMargins(16, 12, 16, 12)
        reason.setSpacing(4)
        for part in (self.state, self.why, self.server_words, self.when):
            reason.addWidget(part)
        self.server_words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.body.setFrameShape(QFrame.Shape.NoFrame)
        say(self.body.setAccessibleName, lambda: self.tr("Text of the item"))
        self.body.link_wanted.connect(self._follow)
        self._content.addWidget(self.body)
        column = QWidget()
        column.setMaximumWidth(_WIDEST)
        strip = row(column, None)
        strip.setStretch(0, _WIDEST)
        self._page.setLayout(strip)
        layout = QVBoxLayout(column)
        layout.setContentsMargins(0, 0, 0, 16)
        layout.setSpacing(GAP)
        layout.addWidget(self._said(), 1)
        ways_on = QWidget()
        ways_on.setContentsMargins(22, 0, 22, 0)
        lines = FlowLayout(ways_on, last_at_end=True)
        for made in (self.keep_mine, self.keep_theirs, self.merge, self.edit, self.retry):
            lines.addWidget(made)
        for made in (self.post_anew, self.copy, self.discard):
            lines.addWidget(made)
        layout.addWidget(ways_on)
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self._page)
        self._page.setContentsMargins(0, 0, 0, GAP_LARGE - 16)

    def _said(self) -> QScrollArea:
        """Return what is told of the item, which scrolls where the room is short."""
        inside = QWidget()
        layout = QVBoxLayout(inside)
        layout.setContentsMargins(22, 14, 22, 0)
        layout.setSpacing(GAP)
        layout.addWidget(self._title)
        layout.addWidget(self.origin)
        layout.addSpacing(GAP)
        layout.addWidget(self._reason)
        layout.addSpacing(GAP)
        layout.addWidget(self._content, 1)
        layout.addStretch(0)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inside)
        for each in (area.viewport(), inside):
            each.setAutoFillBackground(False)
        return area

    def _show_state(self, item: OutboxItem) -> None:
        troubled = needs_attention(item.state)
        self._reason.setProperty("mild", not troubled)
        self._reason.style().polish(self._reason)
        words = item_state_words(item)
        self.state.setText(words[:1].upper() + words[1:])
        said = message_for_item(item)
        self.why.setText(said.whole if said is not None else self._quiet_words(item))
        theirs = item.reason.server_text if item.reason is not None else ""
        self.server_words.setText(self.tr("The site says: “{words}”").format(words=theirs))
        self.server_words.setVisible(bool(theirs))
        self.when.setText(self._times(item))

    def _show_progress(self, progress: SyncProgress | None) -> None:
        """Say how far the upload of this item's files is."""
        item = self.item
        if progress is None or item is None or progress.name not in {f.name for f in item.files}:
            return
        if progress.phase is SyncPhase.UPLOADING:
            self.why.setText(upload_words(progress.name, progress.done, progress.total))
        elif progress.phase is SyncPhase.SENDING:
            words = self.tr("Uploading {name}, file {number} of {total}")
            self.why.setText(
                words.format(name=progress.name, number=progress.done + 1, total=progress.total)
            )

    def _quiet_words(self, item: OutboxItem) -> str:
        return {
            ItemState.QUEUED: self.tr("It is sent with the next sync, and kept here until then."),
            ItemState.SENDING: self.tr("It is on its way."),
            ItemState.IN_DOUBT: self.tr(
                "The connection ended before the answer came. The site is asked whether the post "
                "arrived; it is not sent twice."
            ),
            ItemState.AWAITING_APPROVAL: self.tr(
                "The site has it and shows it once a moderator has approved it. Each sync looks "
                "for it; it is not sent again. If you discard it, the site may show it all the "
                "same."
            ),
            ItemState.SENT: self.tr("The site has it."),
        }.get(item.state, "")

    def _times(self, item: OutboxItem) -> str:
        now = self._clock()
        parts = [self.tr("Written {when}").format(when=moment(item.created_at, now))]
        if item.attempts:
            parts.append(self.tr("%n attempt(s)", "", item.attempts))
        if item.sent_at is not None:
            parts.append(self.tr("sent {when}").format(when=moment(item.sent_at, now)))
        elif item.attempts and item.not_before is not None and item.not_before > now:
            parts.append(self.tr("next attempt {when}").format(when=moment(item.not_before, now)))
        return in_line(parts)

    def _restyle(self) -> None:
        if self.group is not None:
            self._show_group(self.group)
        elif self.item is not None and self._read is not None:
            self._show_content(self._read)

    def _say_anew(self) -> None:
        item = self.item
        if item is not None:
            self._title.setText(item_title(item))
            self._say_origin(item)
            self._show_state(item)

    def _follow(self, link: QUrl) -> None:
        if link.scheme() != _TAKE_BACK:
            self.link_wanted.emit(link)
        elif self._session is not None:
            self._session.discard(link.path())

    def _edit(self) -> None:
        if self.item is not None:
            self.edit_wanted.emit(self.item, "")

    def _retry(self) -> None:
        if self.item is not None and self._session is not None:
            self._session.queue(self.item.item_id)

    def _keep_mine(self) -> None:
        if self.item is not None and self._session is not None:
            ConflictSettling(self._session).keep_mine(self.item)

    def _keep_theirs(self) -> None:
        if self.item is not None and self._session is not None:
            ConflictSettling(self._session).keep_theirs(self.item)

    def _merge(self) -> None:
        if self.item is not None and self._session is not None:
            ConflictSettling(self._session).merge(self.item, self._show_merged)

    def _show_merged(self, item: OutboxItem, clean: bool) -> None:  # noqa: FBT001
        note = (
            self.tr("Both versions are merged here. Look at it once more, then send it.")
            if clean
            else self.tr(
                "You and the site changed the same place: there, both versions stand one after "
                "the other, yours first. Take out what is too much, then send it."
            )
        )
        self.edit_wanted.emit(item, note)

    def _post_anew(self) -> None:
        if self.item is not None and self._session is not None:
            ConflictSettling(self._session).post_anew(
                self.item, lambda item: self.edit_wanted.emit(item, "")
            )

    def _copy(self) -> None:
        if self.item is not None:
            QGuiApplication.clipboard().setText(self.item.draft.body)

    def _discard(self) -> None:
        if self.item is not None and self._session is not None:
            self._session.discard(self.item.item_id)


@dataclass(frozen=True, slots=True)
class _Content:
    """What is read of an item: its words or both versions, and whether its forum is still there."""

    item: OutboxItem
    html: str
    pictures: Pictures
    compared: Compared | None
    is_gone: bool
    takes_discussions: bool


def _read_content(workspace: Workspace, item: OutboxItem) -> _Content:
    forum = next((f for f in workspace.reading.forums() if f.forum_id == item.forum_id), None)
    return _Content(
        item,
        own_html(workspace.writing, item),
        own_pictures(workspace.writing, item.files),
        compare(item) if choices_for(item).compare else None,
        is_gone=forum is None and item.course_remote_id is None,
        takes_discussions=forum is not None and forum.can_start_discussion,
    )


def _files_html(item: OutboxItem) -> str:
    names = (f"{html.escape(f.name)} ({html.escape(size_words(f.size_bytes))})" for f in item.files)
    listed = "".join(f"<li>{name}</li>" for name in names)
    return f"<ul>{listed}</ul>" if listed else ""


_WIDEST = 960
"""Pixels beyond which lines would be too long to read."""

_NOTHING = ItemChoices(
    edit=False, retry=False, discard=False, copy=False, compare=False, post_anew=False
)
_TAKE_BACK = "companion-take-back"
