"""Decides, without any I/O, which posts on the server are the one that an item became."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING, Final, Protocol, TypeVar

from companion.content.comment_text import comment_html
from companion.content.markdown import markdown_to_html
from companion.content.plain_text import comparable_text, plain_text
from companion.domain.draft import ItemKind, OutboxItem

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable
    from datetime import datetime

    from sync.server_port import Trace

CLOCK_MARGIN: Final = timedelta(seconds=90)
"""How far a server's time may lie before what we believe it to be, in a match without a mark."""


@dataclass(frozen=True, slots=True)
class Sought:
    """What is looked for: an item that may or may not have arrived.

    `not_before` is the server's time of the first attempt, None if the server's clock was not
    known then. `taken` are the server's ids that other items have become. `moved`: the post may
    hang on none, though it was sent as an answer. `alone`: no other item that is not on the server
    has its words, so that a discussion of another title may be it, renamed meanwhile.
    """

    item: OutboxItem
    parent_remote_id: str | None
    not_before: datetime | None
    taken: Collection[str]
    moved: bool = False
    alone: bool = False


@dataclass(frozen=True, slots=True)
class Match:
    """The post that the item became, and further copies of it that should not be there.

    `forum_remote_id` is where it stands if that is not the forum it was sent to.
    """

    found: Trace
    surplus: tuple[Trace, ...] = ()
    forum_remote_id: str | None = None


def match(sought: Sought, traces: Iterable[Trace]) -> Match | None:
    """Return what the item became, None if it is not among the person's own posts.

    A mark decides. Where the site keeps none: the same parent, the same text, not older than the
    first attempt, and not what another item has become; of several the oldest, so that two equal
    drafts find two posts.
    """
    # What is shown comes before what a moderator has still to approve.
    ordered = sorted(
        traces, key=lambda trace: (trace.held, trace.created_at, _as_number(trace.remote_id))
    )
    marked = [trace for trace in ordered if trace.marker == sought.item.item_id]
    if marked:
        return Match(marked[0], tuple(trace for trace in marked[1:] if not trace.held))
    for trace in ordered:
        if trace.marker is None and _alike(sought, trace):
            return Match(trace)
    renamed = (t for t in ordered if t.marker is None and _alike(sought, t, renamed=True))
    found = next(renamed, None) if sought.alone else None
    return None if found is None else Match(found)


class OwnWords(Protocol):
    """A text by the person on the server that keeps no mark: a message, a comment."""

    @property
    def remote_id(self) -> str:
        """The server's id."""
        ...

    @property
    def body_html(self) -> str:
        """The words as received."""
        ...

    @property
    def created_at(self) -> datetime:
        """When it was written, by the server's clock."""
        ...


_OwnT = TypeVar("_OwnT", bound=OwnWords)


@dataclass(frozen=True, slots=True)
class SoughtWords:
    """What is looked for where there are no marks.

    `tried` are the fingerprints of earlier tries that may have arrived. `first_try` is the
    server's time of the first of them, None if it was not known; `margin` is how far a server's
    time may lie before it. `of_others` are the fingerprints of other items that are in doubt:
    words that are neither theirs nor the item's may be the item's, changed by a site's filters.
    None where a site changes no words.
    """

    item: OutboxItem
    tried: Collection[str]
    first_try: datetime | None
    margin: timedelta
    of_others: Collection[str] | None = None


def matches_by_words(sought: SoughtWords, own: Iterable[_OwnT]) -> list[_OwnT]:
    """Return what can have come of the item, the likeliest first and of equals the oldest.

    Its words as they are now come first, then an earlier version of them whose fate was never
    settled, then words that the site may have changed.
    """
    now, since = fingerprint(sought.item), sought.first_try
    possible = []
    for one in own:
        if since is not None and one.created_at < since - sought.margin:
            continue
        mark = fingerprint_of(sought.item, words_of(one))
        if mark == now or mark in sought.tried:
            rank = int(mark != now)
        elif sought.of_others is None or mark in sought.of_others:
            continue
        elif since is None or one.created_at < since:
            continue  # what was written before is no changed version of this
        else:
            rank = 2
        possible.append((rank, one.created_at, _as_number(one.remote_id), one))
    return [one for *_, one in sorted(possible, key=lambda each: each[:3])]


def words_of(own: OwnWords) -> str:
    """Return the words of a text on the server, in the form in which texts are compared."""
    return comparable_text(plain_text(own.body_html))


def fingerprint(item: OutboxItem) -> str:
    """Return a hash of what is sent, to be kept with the attempt; it reveals no words."""
    return fingerprint_of(item, sent_text(item))


def fingerprint_of(item: OutboxItem, text: str) -> str:
    """Return the hash that an item would have with other words: `text`, as texts are compared."""
    to = item.recipient
    place: str | None
    if item.course_remote_id is not None:
        place = item.course_remote_id
    elif to is not None:
        place = to.person_remote_id or to.conversation_remote_id
    else:
        place = str(item.target.post_id if item.target else item.forum_id)
    parts = (item.kind, place or "", comparable_text(item.draft.subject), text)
    return hashlib.sha256("\x1f".join(parts).encode()).hexdigest()


def sent_text(item: OutboxItem) -> str:
    """Return the item's text in the form in which texts are compared."""
    is_plain = item.kind is ItemKind.COMMENT
    html = comment_html(item.draft.body) if is_plain else markdown_to_html(item.draft.body)
    return comparable_text(plain_text(html))


def _alike(sought: Sought, trace: Trace, *, renamed: bool = False) -> bool:
    if trace.remote_id in sought.taken:
        return False
    is_opening = trace.parent_remote_id is None
    is_reply = sought.item.kind is not ItemKind.DISCUSSION
    if is_opening == is_reply and not (is_reply and sought.moved):
        return False
    if trace.parent_remote_id and trace.parent_remote_id != sought.parent_remote_id:
        return False
    if sought.not_before and trace.created_at < sought.not_before - CLOCK_MARGIN:
        return False
    same_title = _title_words(trace.subject) == _title_words(sought.item.draft.subject)
    if not (is_reply or renamed or same_title):
        return False
    return comparable_text(trace.plain_text) == sent_text(sought.item)


def _title_words(title: str) -> str:
    """Return what of a title no site changes: some begin it with a capital, or end it otherwise."""
    return "".join(letter for letter in comparable_text(title).casefold() if letter.isalnum())


def _as_number(remote_id: str) -> int:
    return int(remote_id) if remote_id.isdecimal() else 0
