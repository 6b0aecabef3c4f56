"""An open account as the window uses it: its services, its sync, and the news of both."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Final, Protocol, TypeVar

from PySide6.QtCore import QObject, Signal

from companion.domain.change_set import ChangeSet
from companion.domain.draft import ItemKind
from ui.background import Background

if TYPE_CHECKING:
    from collections.abc import Callable

    from companion.domain.draft import OutboxItem
    from companion.services.workspace import Workspace
    from ui.sync_controller import SyncController

T = TypeVar("T")


class Endable(Protocol):
    """A call that can be ended from any thread."""

    def cancel(self) -> None:
        """Have it end at once."""


_GRACE: Final = timedelta(seconds=1)
"""Added to the time in which sending can be undone: what is shown until then is true."""


class AccountSession(QObject):
    """What the views share of an open account; it owns its sync and its workers.

    `changed` carries the `ChangeSet` of every change, whether the person or a sync made it;
    `discarded` an item that can be brought back; `failed` the error of an action of the person.
    `undo_for` is how long what is sent can be taken back; `offers_starters` whether forums offer
    something to write about; `names_in_titles` whether titles of windows may name things, which
    `titles_changed` tells of. `token` gives what the site is asked with; not on the UI thread.
    """

    changed = Signal(object)
    discarded = Signal(object)
    failed = Signal(object)
    titles_changed = Signal()

    def __init__(
        self,
        workspace: Workspace,
        sync: SyncController,
        background: Background,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self.token: Callable[[], str | None] = lambda: None
        self.under_way: set[Endable] = set()
        """Calls that wait for a site, to be ended rather than waited for."""
        self.sync = sync
        self.background = background
        self.undo_for = timedelta()
        self.offers_starters = True
        self.names_in_titles = True
        self._at_length = Background(workers=1)
        for part in (sync, background, self._at_length):
            part.setParent(self)
        sync.changed.connect(self.changed)

    @property
    def own_name(self) -> str:
        """The person's name, as peers see it."""
        return self.workspace.account.full_name

    def name_in_titles(self, shows: bool) -> None:  # noqa: FBT001 - a state
        """Let titles of windows name things, or not."""
        self.names_in_titles = shows
        self.titles_changed.emit()

    def run(self, work: Callable[[], T], on_done: Callable[[T], None]) -> None:
        """Run an action of the person off the UI thread; its error goes to `failed`."""
        self.background.run(work, on_done, self.failed.emit)

    def run_at_length(self, work: Callable[[], T], on_done: Callable[[T], None]) -> None:
        """Likewise for what may take long, one at a time: short actions do not wait for it."""
        self._at_length.run(work, on_done, self.failed.emit)

    def note_change(self, item: OutboxItem) -> None:
        """Tell the views that an own item changed."""
        self.changed.emit(changes_of(item))

    def send(
        self,
        item_id: str,
        on_done: Callable[[OutboxItem], None],
        on_error: Callable[[Exception], None],
    ) -> None:
        """Queue what was written; it is sent when that can be undone no more."""
        writing = self.workspace.writing
        hold = self.undo_for + _GRACE if self.undo_for else timedelta()
        self.background.run(lambda: writing.queue(item_id, hold=hold), on_done, on_error)

    def note_queued(self, item: OutboxItem) -> None:
        """Tell the views and the sync that an item was queued."""
        self.note_change(item)
        if item.not_before is None:
            self.sync.outbox_changed()
        else:
            self.sync.held_changed()

    def queue(self, item_id: str, on_done: Callable[[OutboxItem], None] | None = None) -> None:
        """Put an item among those to be sent, and have the sync send it soon."""

        def queued(item: OutboxItem) -> None:
            self.note_queued(item)
            if on_done is not None:
                on_done(item)

        self.run(lambda: self.workspace.writing.queue(item_id), queued)

    def discard(self, item_id: str) -> None:
        """Discard an item; `discarded` then offers to undo it."""

        def gone(item: OutboxItem) -> None:
            self.note_change(item)
            self.discarded.emit(item)

        self.run(lambda: self.workspace.writing.discard(item_id), gone)

    def restore(self, item: OutboxItem) -> None:
        """Undo the discarding of an item: words are a draft again, an action waits again."""
        writing = self.workspace.writing

        def restored(again: OutboxItem) -> None:
            self.note_change(again)
            if not item.kind.has_words:
                self.queue(item.item_id)

        self.run(lambda: writing.restore(item.item_id), restored)

    def act(self, action: Callable[[], OutboxItem]) -> None:
        """Queue something that the person does to a discussion or a post; it shows at once."""

        def queued(item: OutboxItem) -> None:
            self.note_change(item)
            self.sync.outbox_changed()

        self.run(action, queued)

    def mark(self, kind: ItemKind, discussion_id: int, *, on: bool) -> None:
        """Star, pin, lock or subscribe to a discussion, or take that back."""
        actions = self.workspace.actions
        do = {
            ItemKind.STAR: actions.star,
            ItemKind.PIN: actions.pin,
            ItemKind.LOCK: actions.lock,
            ItemKind.SUBSCRIBE: actions.subscribe,
        }[kind]
        self.act(lambda: do(discussion_id, on=on))

    def mark_read(self, discussion_id: int) -> None:
        """Note that a discussion is read; the site hears of it with the next sync."""
        actions = self.workspace.actions
        self.run(lambda: actions.mark_read(discussion_id), self.changed.emit)

    def mark_conversation_read(self, conversation_id: int) -> None:
        """Note that a conversation is read; the site hears of it with the next sync."""
        messages = self.workspace.messages
        self.run(lambda: messages.mark_read(conversation_id), self.changed.emit)

    def mark_forum_read(self, forum_id: int) -> None:
        """Note that all of a forum is read; the site hears of it with the next sync."""
        actions = self.workspace.actions
        self.run(lambda: actions.mark_forum_read(forum_id), self.changed.emit)

    def mark_course_read(self, course_id: int) -> None:
        """Note that all forums of a course are read; the site hears of it with the next sync."""
        actions = self.workspace.actions
        self.run(lambda: actions.mark_course_read(course_id), self.changed.emit)

    def take_back(self, item_id: str, on_done: Callable[[OutboxItem], None]) -> None:
        """Make an item a draft again, to be edited."""

        def taken(item: OutboxItem) -> None:
            self.note_change(item)
            on_done(item)

        self.run(lambda: self.workspace.writing.edit(item_id), taken)

    def leave(self) -> None:
        """Take and tell nothing any more; `close` comes next."""
        self.blockSignals(True)  # noqa: FBT003
        self.background.close()
        self._at_length.close()
        self.sync.leave()

    def close(self) -> None:
        """End calls under way and the sync, and close the store.

        All of them are waited for: on a worker, but at the end of the app.
        """
        for call in tuple(self.under_way):
            call.cancel()
        self.background.shutdown()
        self._at_length.shutdown()
        self.sync.stop()
        self.workspace.close()


def changes_of(item: OutboxItem) -> ChangeSet:
    """Return what an own item touches: outbox, its forum and its discussion."""
    discussion = item.target.discussion_id if item.target is not None else None
    return ChangeSet(
        outbox=True,
        forums=frozenset() if item.forum_id is None else frozenset({item.forum_id}),
        discussions=frozenset() if discussion is None else frozenset({discussion}),
    )
