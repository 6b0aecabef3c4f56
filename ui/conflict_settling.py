"""The ways out where the site and what the person wrote do not agree."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from companion.domain.draft import Draft, OutboxItem

if TYPE_CHECKING:
    from collections.abc import Callable

    from companion.services.draft_writing import DraftWriting
    from ui.account_session import AccountSession


class ConflictSettling:
    """Settles what stopped an item of one account, as the person decides; words are never lost."""

    def __init__(self, session: AccountSession) -> None:
        self._session = session
        self._writing = session.workspace.writing

    def keep_mine(self, item: OutboxItem) -> None:
        """Send the person's version over the one that the site has now."""
        writing = self._writing

        def settle() -> OutboxItem:
            writing.settle_conflict(item.item_id, item.draft)
            return writing.queue(item.item_id)

        self._session.act(settle)

    def keep_theirs(self, item: OutboxItem) -> None:
        """Leave the site's version; the person's can be brought back by undo."""
        self._session.discard(item.item_id)

    def merge(self, item: OutboxItem, on_done: Callable[[OutboxItem, bool], None]) -> None:
        """Make a draft of both versions; `on_done` gets it and whether nothing overlapped."""
        writing = self._writing

        def settle() -> tuple[OutboxItem, bool]:
            merged = writing.merged(item.item_id)
            draft = replace(item.draft, subject=_merged_subject(item), body=merged.text)
            return writing.settle_conflict(item.item_id, draft), merged.clean

        def settled(result: tuple[OutboxItem, bool]) -> None:
            self._session.note_change(result[0])
            on_done(*result)

        self._session.run(settle, settled)

    def post_anew(self, item: OutboxItem, on_done: Callable[[OutboxItem], None]) -> None:
        """Begin a discussion with the words and files of an item, and discard the item."""
        writing = self._writing

        def moved(result: tuple[OutboxItem, OutboxItem]) -> None:
            for changed in result:
                self._session.note_change(changed)
            self._session.discarded.emit(result[1])
            on_done(result[0])

        self._session.run(lambda: _as_discussion(writing, item), moved)


def _merged_subject(item: OutboxItem) -> str:
    """Return the person's subject where they changed it, else the site's."""
    unchanged = item.base is not None and item.draft.subject == item.base.subject
    return item.theirs.subject if unchanged and item.theirs is not None else item.draft.subject


def _as_discussion(writing: DraftWriting, item: OutboxItem) -> tuple[OutboxItem, OutboxItem]:
    if item.forum_id is None:
        raise ValueError("an item without a forum cannot become a discussion in it")
    subject = item.draft.subject.removeprefix("Re: ") or item.origin.discussion
    fresh = writing.new_discussion(item.forum_id, Draft(subject, item.draft.body))
    for file in item.files:
        fresh = writing.add_same_file(fresh.item_id, file)
    return fresh, writing.discard(item.item_id)
