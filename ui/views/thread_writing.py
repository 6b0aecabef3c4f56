"""Writing in a thread: discussions, replies and edits find their way into the composer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from companion.domain.draft import ItemKind
from ui.models.thread_entries import item_key, post_key
from ui.views.compositions import Compositions, resumed
from ui.views.thread_reading import reply_target

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from companion.domain.draft import OutboxItem
    from companion.domain.forum import ForumSummary
    from companion.domain.post_mark import PostMark
    from ui.language import Words
    from ui.models.thread_entries import Entry
    from ui.views.compositions import Composition
    from ui.views.thread_pane import ThreadPane


class ThreadWriting(QObject):
    """Brings a pane's thread and its composer together.

    What is written in another window already, as `is_elsewhere` says, is not opened here;
    `show_elsewhere` brings that window up.
    """

    def __init__(self, pane: ThreadPane) -> None:
        super().__init__(pane)
        self._pane = pane
        self._resume: Composition | None = None
        self.is_elsewhere: Callable[[str], bool] = lambda _item_id: False
        self.show_elsewhere: Callable[[str], None] = lambda _item_id: None
        pane.head.reply_wanted.connect(self.reply_to_opening)

    def begin_discussion(
        self, forum: ForumSummary, *, mark: PostMark | None = None, suggestion: Words = ""
    ) -> None:
        """Open the composer for a new discussion, or for the one begun in this forum before."""
        pane, session = self._pane, self._pane.session
        if session is not None:
            begin = Compositions(session, pane.compose).discussion
            pane.composer.leave(lambda: begin(forum, mark=mark, suggestion=suggestion))

    def edit_item(self, item: OutboxItem, note: str = "", *, cursor: int | None = None) -> None:
        """Go on writing an own item, at the place where it belongs; the composer shows `note`."""
        pane, session = self._pane, self._pane.session
        if session is None or item.item_id == pane.composer.item_id:
            return
        if self.is_elsewhere(item.item_id):
            self.show_elsewhere(item.item_id)
            return
        discussion_id = item.target.discussion_id if item.target is not None else None

        def taken(draft: OutboxItem) -> None:
            wanted = resumed(draft, note, cursor=cursor)
            if draft.kind is ItemKind.MESSAGE:
                pane.talking.go_on_with(draft, wanted)
            elif discussion_id is not None and discussion_id != pane.discussion_id:
                self._resume = wanted
                pane.turn_to_discussion(discussion_id)
            else:
                pane.compose(wanted)

        pane.composer.leave(lambda: session.take_back(item.item_id, taken))

    def go_on(self, unfinished: OutboxItem | None) -> None:
        """Write on, in a thread that has just come up, what was asked for or begun there."""
        wanted, self._resume = self._resume, None
        if wanted is None and unfinished is not None:
            if self.is_elsewhere(unfinished.item_id):
                return  # Nobody asked for it: one reads here while it is written there.
            wanted = resumed(unfinished)
        if wanted is not None and not self._pane.composer.is_open:
            self._pane.compose(wanted)

    def reply_to_opening(self) -> None:
        """Reply to the discussion as a whole."""
        pane = self._pane
        if pane.waiting_id is not None:
            self.reply(item_key(pane.waiting_id))
        elif pane.discussion_id is not None:
            self.reply(post_key(pane.discussion_id))

    @property
    def can_reply(self) -> bool:
        """Whether the post that the person is at can be replied to."""
        key = self._pane.browser.current_key
        entry = self._pane.browser.entry(key) if key is not None else None
        return self._pane.is_reading and entry is not None and entry.can_reply

    def reply_to_current(self) -> None:
        """Reply to the post that the person is at, or write in the conversation."""
        pane, key = self._pane, self._pane.browser.current_key
        if pane.is_conversing:
            pane.talking.write()
        elif key is not None and pane.is_reading:
            if pane.reader.selection() is not None:
                pane.quoting.quote()
            else:
                self.reply(key)

    def reply(
        self, key: str, *, private: bool = False, quotation: str = "", files: Sequence[Path] = ()
    ) -> None:
        """Open the composer for a reply to an entry of the thread, begun with what is given."""
        entry = self._pane.browser.entry(key)
        if entry is None or not (entry.can_reply_privately if private else entry.can_reply):
            return
        target = reply_target(key, self._pane.discussion_id)
        author = "" if entry.is_own else entry.author
        self._begin(
            lambda compositions: compositions.reply(
                target, author, private=private, quotation=quotation, files=files
            )
        )

    def thank(self, key: str) -> None:
        """Open the composer for a reply that begins with thanks, for the person to go on with."""
        entry = self._pane.browser.entry(key)
        if entry is None or not entry.can_reply:
            return
        target = reply_target(key, self._pane.discussion_id)
        self._begin(lambda compositions: compositions.thanks(target, entry.author))

    def edit_post(self, key: str) -> None:
        """Open the composer for an edit of an own post."""
        entry: Entry | None = self._pane.browser.entry(key)
        post_id = entry.post_id if entry is not None else None
        if post_id is not None:
            self._begin(lambda compositions: compositions.edit(post_id))

    def _begin(self, begin: Callable[[Compositions], None]) -> None:
        """Begin something once what is written now is saved and closed."""
        session = self._pane.session
        if session is not None:
            compositions = Compositions(session, self._pane.compose)
            self._pane.composer.leave(lambda: begin(compositions))
