"""Writing in a conversation: the composer stands open below it, and again after each message."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from companion.domain.draft import ItemKind
from companion.services.messages import belongs_to
from ui.models.conversation_rows import conversation_name
from ui.views.compositions import Compositions, resumed
from ui.views.entry_actions import act_on_entry
from ui.widgets.brief_word import tell_briefly

if TYPE_CHECKING:
    from companion.domain.draft import OutboxItem
    from ui.views.compositions import Composition
    from ui.views.conversation_reading import LoadedConversation
    from ui.views.thread_pane import ThreadPane


class ConversationWriting(QObject):
    """Brings a pane's conversation and its composer together."""

    def __init__(self, pane: ThreadPane) -> None:
        super().__init__(pane)
        self._pane = pane
        self._view = pane.conversation
        self._begun_for: int | None = None
        self._resume: Composition | None = None
        self._goes_on = False
        view = self._view
        view.shown.connect(self._begin)
        view.failed.connect(pane.say)
        view.write_wanted.connect(self.write)
        view.asked.connect(pane.asked)
        view.told.connect(lambda words: tell_briefly(view.browser, words))
        view.browser.link_wanted.connect(pane.link_wanted)
        view.browser.action_wanted.connect(self._act)
        pane.composer.queued.connect(self._note_queued)
        pane.composer.closed.connect(self._go_on)

    def leave(self) -> None:
        """Write in no conversation any more."""
        self._begun_for = None
        self._goes_on = False
        self._view.leave()

    def write(self) -> None:
        """Begin a message in the conversation that is read, or go on with the one begun."""
        pane, session, conversation = self._pane, self._pane.session, self._view.conversation
        if session is None or conversation is None or not conversation.summary.can_write:
            return
        if pane.composer.is_open:
            pane.composer.text.setFocus()
            return
        messages, number = session.workspace.messages, conversation.summary.conversation_id

        def found(begun: OutboxItem | None) -> None:
            if number == self._view.conversation_id and not pane.composer.is_open:
                self._compose(resumed(begun) if begun is not None else None)

        session.run(lambda: messages.begun_in(number), found)

    def go_on_with(self, item: OutboxItem, composition: Composition) -> None:
        """Go on writing a message, in its conversation if there is one."""
        pane, session = self._pane, self._pane.session
        if session is None:
            return
        messages = session.workspace.messages

        def found(place: int | None) -> None:
            if place is None or place == self._view.conversation_id:
                pane.compose(composition)
            else:
                self._resume = composition
                pane.composer.leave(lambda: pane.turn_to_conversation(place))

        session.run(lambda: messages.place_of(item), found)

    def _begin(self, loaded: LoadedConversation) -> None:
        """Open the composer when another conversation is shown, without taking the keyboard."""
        summary = loaded.conversation.summary
        if self._begun_for == summary.conversation_id:
            return
        self._begun_for = summary.conversation_id
        wanted, self._resume = self._resume, None
        if wanted is not None:
            self._pane.compose(wanted)
            return
        begun = loaded.unfinished
        if begun is not None and self._pane.writing.is_elsewhere(begun.item_id):
            return  # Nobody asked for it: one reads here while it is written there.
        if summary.can_write and not self._pane.composer.is_open:
            self._compose(resumed(begun) if begun is not None else None, takes_focus=False)

    def _compose(self, begun: Composition | None, *, takes_focus: bool = True) -> None:
        session, conversation = self._pane.session, self._view.conversation
        if session is None or conversation is None:
            return
        if begun is not None:
            self._pane.compose(replace(begun, takes_focus=takes_focus))
            return
        summary = conversation.summary
        Compositions(session, self._pane.compose).message_in(
            summary.conversation_id, conversation_name(summary), takes_focus=takes_focus
        )

    def _note_queued(self, item: OutboxItem) -> None:
        conversation = self._view.conversation
        if item.kind is ItemKind.MESSAGE and conversation is not None:
            self._goes_on = belongs_to(item, conversation.summary)
            if self._goes_on:
                self._view.go_to_item(item.item_id)

    def _go_on(self) -> None:
        """Let the next message be written at once when one was sent."""
        goes_on, self._goes_on = self._goes_on, False
        if goes_on:
            self._compose(None)

    def _act(self, action: str, key: str) -> None:
        session, entry = self._pane.session, self._view.browser.entry(key)
        if session is not None and entry is not None:
            act_on_entry(self._pane, session, action, entry)
