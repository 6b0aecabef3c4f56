"""The right pane for one item of the outbox: its words, how it stands, and what can be done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QStackedLayout, QVBoxLayout, QWidget

from companion.domain.draft import ItemState, OutboxItem
from ui.background import Latest
from ui.messages import message_for_reason
from ui.style.theme import GAP, GAP_LARGE
from ui.times import moment, utc_now
from ui.widgets.closed_browser import ClosedBrowser
from ui.widgets.controls import button, card, label, row, with_icon
from ui.widgets.empty_state import EmptyState
from ui.widgets.links import ask_and_open
from ui.wording import item_title, needs_attention, origin_words, state_words

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from ui.account_session import AccountSession
    from ui.style.look import Look


class ItemDetail(QWidget):
    """Shows an item with its reason in our words and in the server's own.

    `edit_wanted` gives the item that the person wants to edit; `shown` tells that one is shown.
    """

    edit_wanted = Signal(object)
    shown = Signal(object)

    def __init__(self, look: Look, *, clock: Callable[[], datetime] = utc_now) -> None:
        super().__init__()
        self.setObjectName("pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._clock = clock
        self._session: AccountSession | None = None
        self._latest: Latest | None = None
        self.item: OutboxItem | None = None
        self._title = label(name="thread-title")
        self._origin = label(faint=True, small=True)
        self._reason = card("reason")
        self.state = label(name="pane-title")
        self.why = label()
        self.server_words = label(faint=True, small=True)
        self.when = label(faint=True, small=True)
        self._body = ClosedBrowser(look)
        self._body.setFrameShape(QFrame.Shape.NoFrame)
        self._body.setAccessibleName(self.tr("Text of the item"))
        self._body.link_wanted.connect(lambda link: ask_and_open(self, link))
        self.edit = with_icon(button(self.tr("Edit"), self._edit), look, "drafts")
        self.retry = with_icon(button(self.tr("Try again"), self._retry), look, "retry")
        self.copy = with_icon(button(self.tr("Copy text"), self._copy), look, "copy")
        self.discard = with_icon(button(self.tr("Discard"), self._discard), look, "discard")
        self._empty = EmptyState(
            look,
            "outbox",
            self.tr("Nothing chosen"),
            self.tr("Choose an item in the list to see how it stands."),
        )
        self._page = QWidget()
        self._stack = QStackedLayout(self)
        self._build()
        look.changed.connect(self._restyle)

    def attach(self, session: AccountSession | None) -> None:
        """Act on this account from now on."""
        self._session = session
        if self._latest is not None:
            self._latest.cancel()
        self._latest = Latest(session.background, self) if session is not None else None
        self.show_item(None)

    def show_item(self, item: OutboxItem | None) -> None:
        """Show an item, or that none is chosen."""
        is_same = item is not None and self.item is not None and item.draft == self.item.draft
        self.item = item
        if item is None:
            self._stack.setCurrentWidget(self._empty)
            return
        self._stack.setCurrentWidget(self._page)
        self._title.setText(item_title(item))
        self._origin.setText(origin_words(item.origin))
        self._show_state(item)
        self.edit.setVisible(item.can_edit)
        self.discard.setVisible(item.can_discard)
        self.retry.setVisible(needs_attention(item.state))
        session, latest = self._session, self._latest
        if session is not None and latest is not None and not is_same:
            writing = session.workspace.writing
            latest.run(
                lambda: writing.preview(item.draft),
                lambda html: self._show_body(item, html),
                session.failed.emit,
            )

    def _show_body(self, item: OutboxItem, html: str) -> None:
        self._body.setHtml(html)
        self.shown.emit(item)

    def _build(self) -> None:
        reason = QVBoxLayout(self._reason)
        reason.setContentsMargins(16, 12, 16, 12)
        reason.setSpacing(4)
        for part in (self.state, self.why, self.server_words, self.when):
            reason.addWidget(part)
        self.server_words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        layout = QVBoxLayout(self._page)
        layout.setContentsMargins(22, 14, 22, 16)
        layout.setSpacing(GAP)
        layout.addWidget(self._title)
        layout.addWidget(self._origin)
        layout.addSpacing(GAP)
        layout.addWidget(self._reason)
        layout.addSpacing(GAP)
        layout.addWidget(self._body, 1)
        layout.addLayout(row(self.edit, self.retry, self.copy, None, self.discard))
        layout.setSpacing(GAP)
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self._page)
        self._page.setContentsMargins(0, 0, 0, GAP_LARGE - 16)

    def _show_state(self, item: OutboxItem) -> None:
        troubled = needs_attention(item.state)
        self._reason.setProperty("mild", not troubled)
        self._reason.style().polish(self._reason)
        words = state_words(item.state)
        self.state.setText(words[:1].upper() + words[1:])
        said = message_for_reason(item.reason) if item.reason is not None else None
        self.why.setText(said.whole if said is not None else self._quiet_words(item))
        theirs = item.reason.server_text if item.reason is not None else ""
        self.server_words.setText(self.tr("The site says: “{words}”").format(words=theirs))
        self.server_words.setVisible(bool(theirs))
        self.when.setText(self._times(item))

    def _quiet_words(self, item: OutboxItem) -> str:
        return {
            ItemState.QUEUED: self.tr("It is sent with the next sync, and kept here until then."),
            ItemState.SENDING: self.tr("It is on its way."),
            ItemState.IN_DOUBT: self.tr(
                "The connection ended before the answer came. The site is asked whether the post "
                "arrived; it is not sent twice."
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
        elif item.not_before is not None and item.not_before > now:
            parts.append(self.tr("next attempt {when}").format(when=moment(item.not_before, now)))
        return "  ·  ".join(parts)

    def _restyle(self) -> None:
        self._body.apply_style()
        item, self.item = self.item, None
        self.show_item(item)

    def _edit(self) -> None:
        if self.item is not None:
            self.edit_wanted.emit(self.item)

    def _retry(self) -> None:
        if self.item is not None and self._session is not None:
            self._session.queue(self.item.item_id)

    def _copy(self) -> None:
        if self.item is not None:
            QGuiApplication.clipboard().setText(self.item.draft.body)

    def _discard(self) -> None:
        if self.item is not None and self._session is not None:
            self._session.discard(self.item.item_id)
