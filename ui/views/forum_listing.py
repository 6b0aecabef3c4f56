"""What the forum pane reads from the store: a page of discussions, and own ones that wait."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from companion.content.post_marks import mark_of
from companion.content.search_text import holds_words
from companion.domain.discussion_list import DiscussionFilter, ListChoice
from companion.domain.draft import ItemKind, ItemState, OutboxItem

if TYPE_CHECKING:
    from companion.domain.forum import DiscussionSummary, ForumSummary
    from companion.domain.starter import StarterOffer
    from companion.services.workspace import Workspace


@dataclass(frozen=True, slots=True)
class ForumPage:
    """The first rows of a forum's list, what the person chose for it, and what is offered there."""

    forum: ForumSummary
    discussions: tuple[DiscussionSummary, ...]
    waiting: tuple[OutboxItem, ...]
    asked: int
    choice: ListChoice
    words: str
    offer: StarterOffer | None = None


def read_forum(
    workspace: Workspace,
    forum_id: int,
    count: int,
    choice: ListChoice | None,
    words: str,
    *,
    offers: bool = False,
) -> ForumPage:
    """Read the first `count` discussions; without a choice as it was remembered.

    With `offers`, also what the person may be offered to write about.
    """
    reading = workspace.reading
    chosen = reading.list_choice(forum_id) if choice is None else choice
    return ForumPage(
        reading.forum(forum_id),
        reading.discussions(forum_id, limit=count, choice=chosen, words=words),
        _waiting(workspace, forum_id, chosen, words),
        count,
        chosen,
        words,
        workspace.starters.offer(forum_id) if offers else None,
    )


def _waiting(
    workspace: Workspace, forum_id: int, choice: ListChoice, words: str
) -> tuple[OutboxItem, ...]:
    """Return the own discussions that are not on the site yet, where the filter lets them in."""
    if choice.shows not in _WITH_OWN:
        return ()
    return tuple(
        item
        for item in workspace.writing.outbox()
        if item.forum_id == forum_id
        and item.kind is ItemKind.DISCUSSION
        and item.state is not ItemState.SENT
        and (choice.mark is None or mark_of(item.draft.subject) is choice.mark)
        and holds_words(f"{item.draft.subject} {item.draft.body}", words)
    )


_WITH_OWN = {DiscussionFilter.ALL, DiscussionFilter.MINE, DiscussionFilter.WAITING}
