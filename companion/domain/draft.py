"""What a person writes: the states of an outbox item and the moves between them.

    draft → queued → sending → sent
                       │  ├→ in doubt → sent | queued | rejected | awaiting approval
                       │  ├→ awaiting approval → sent | rejected   (a moderator decides)
                       │  ├→ queued      (busy or offline before anything was sent)
                       │  └→ rejected    (the server's reason is kept; edit and retry, or discard)
                       └──→ conflict     (what it answers is gone; edit and retry, or discard)

What awaits approval is on the site already, where nobody sees it: it is looked for, and never sent
again by itself. Each state but `sent` keeps the text, and each but `sending` and `in doubt` can be
discarded (of what awaits approval that only ends the waiting: the site may still show it); a
discarded item keeps its text until it is purged long after, so that the discard can be undone.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from companion.domain.reaction import Reaction
from companion.errors import IllegalMove

if TYPE_CHECKING:
    from datetime import datetime

    from companion.domain.files import DraftFile
    from companion.domain.reason import Reason


class ItemKind(StrEnum):
    """What an outbox item becomes, or does, on the server."""

    DISCUSSION = "discussion"
    REPLY = "reply"
    EDIT = "edit"
    DELETE = "delete"
    STAR = "star"
    PIN = "pin"
    LOCK = "lock"
    SUBSCRIBE = "subscribe"
    RATE = "rate"
    MARK_READ = "mark_read"
    MESSAGE = "message"
    COMPLETE = "complete"
    READ_NOTIFICATIONS = "read_notifications"
    COMMENT = "comment"
    DELETE_COMMENT = "delete_comment"

    @property
    def has_words(self) -> bool:
        """Whether the item holds something that the person wrote."""
        return self in _WITH_WORDS

    @property
    def makes_post(self) -> bool:
        """Whether a new post comes of it."""
        return self in (ItemKind.DISCUSSION, ItemKind.REPLY)


HIDDEN_KINDS = frozenset({ItemKind.MARK_READ, ItemKind.READ_NOTIFICATIONS})
"""What goes to the server unseen: nobody waits for it or looks for it in the outbox."""

_WITH_WORDS = frozenset(
    {ItemKind.DISCUSSION, ItemKind.REPLY, ItemKind.EDIT, ItemKind.MESSAGE, ItemKind.COMMENT}
)


class ItemState(StrEnum):
    """Where an outbox item stands."""

    DRAFT = "draft"
    QUEUED = "queued"
    SENDING = "sending"
    IN_DOUBT = "in_doubt"
    AWAITING_APPROVAL = "awaiting_approval"
    SENT = "sent"
    REJECTED = "rejected"
    CONFLICT = "conflict"
    DISCARDED = "discarded"


class Move(StrEnum):
    """What can happen to an outbox item."""

    EDIT = "edit"
    QUEUE = "queue"
    UNQUEUE = "unqueue"
    START_SENDING = "start_sending"
    LOSE_ANSWER = "lose_answer"
    SETTLE_SENT = "settle_sent"
    SETTLE_UNSENT = "settle_unsent"
    HOLD = "hold"
    REJECT = "reject"
    FIND_CONFLICT = "find_conflict"
    DISCARD = "discard"
    RESTORE = "restore"


_S = ItemState
_LEGAL: dict[Move, tuple[frozenset[ItemState], ItemState]] = {
    Move.EDIT: (frozenset({_S.DRAFT, _S.QUEUED, _S.REJECTED, _S.CONFLICT}), _S.DRAFT),
    Move.QUEUE: (frozenset({_S.DRAFT, _S.QUEUED, _S.REJECTED, _S.CONFLICT}), _S.QUEUED),
    Move.UNQUEUE: (frozenset({_S.QUEUED}), _S.DRAFT),
    Move.START_SENDING: (frozenset({_S.QUEUED}), _S.SENDING),
    Move.LOSE_ANSWER: (frozenset({_S.SENDING, _S.IN_DOUBT}), _S.IN_DOUBT),
    Move.SETTLE_SENT: (
        frozenset({_S.SENDING, _S.IN_DOUBT, _S.AWAITING_APPROVAL}),
        _S.SENT,
    ),
    Move.SETTLE_UNSENT: (frozenset({_S.SENDING, _S.IN_DOUBT}), _S.QUEUED),
    Move.HOLD: (
        frozenset({_S.QUEUED, _S.SENDING, _S.IN_DOUBT, _S.AWAITING_APPROVAL}),
        _S.AWAITING_APPROVAL,
    ),
    Move.REJECT: (
        frozenset({_S.QUEUED, _S.SENDING, _S.IN_DOUBT, _S.AWAITING_APPROVAL}),
        _S.REJECTED,
    ),
    Move.FIND_CONFLICT: (
        frozenset({_S.QUEUED, _S.SENDING, _S.IN_DOUBT, _S.AWAITING_APPROVAL}),
        _S.CONFLICT,
    ),
    Move.DISCARD: (
        frozenset({_S.DRAFT, _S.QUEUED, _S.AWAITING_APPROVAL, _S.REJECTED, _S.CONFLICT}),
        _S.DISCARDED,
    ),
    Move.RESTORE: (frozenset({_S.DISCARDED}), _S.DRAFT),
}


def state_after(item_id: str, state: ItemState, move: Move) -> ItemState:
    """Return the state that `move` leads to; raise `IllegalMove` where it is not allowed."""
    allowed_from, target = _LEGAL[move]
    if state not in allowed_from:
        raise IllegalMove(item_id, state, move)
    return target


def legal_moves(state: ItemState) -> frozenset[Move]:
    """Return the moves that are possible from `state`."""
    return frozenset(move for move, (allowed_from, _) in _LEGAL.items() if state in allowed_from)


@dataclass(frozen=True, slots=True)
class ReplyTarget:
    """What a reply answers: a post on the server, or an own item that still waits."""

    discussion_id: int | None
    post_id: int | None = None
    item_id: str | None = None


@dataclass(frozen=True, slots=True)
class Recipient:
    """Whom a message is for: one person, or all in a conversation. `name` is theirs, in words.

    The ids are the server's. Of a first message to a person the conversation is not known yet.
    """

    name: str
    person_remote_id: str | None = None
    conversation_remote_id: str | None = None


@dataclass(frozen=True, slots=True)
class Draft:
    """The words themselves, before or apart from their way to the server.

    `body` is Markdown. `group_remote_id` is the group a new discussion is for, where the forum
    has groups. `private` asks for a private reply, and is sent only if the server allows it then.
    """

    subject: str
    body: str
    group_remote_id: str | None = None
    private: bool = False


@dataclass(frozen=True, slots=True)
class Version:
    """A post's words at some time, as the server kept them: HTML with the mark taken off."""

    subject: str
    html: str
    modified_at: datetime


ON = "on"
OFF = "off"


@dataclass(frozen=True, slots=True)
class OutboxItem:
    """One thing the person wrote or did, with its state and where it belongs.

    `item_id` is a UUID that never changes. `origin` names course, forum and discussion in words,
    so that the text is understood even when its target is gone. `target` is what is answered, or
    the post or discussion that something is done to. `value` is what an action sets: `ON` or
    `OFF`, or a rating (None takes a rating back); what a rating is on the site, `reaction` says. An
    edit keeps the `base` version that it began with; `theirs` is the server's version where that
    has changed meanwhile. A message, and the read mark of a conversation, have a `recipient` in the
    place of forum and target. A comment, and the deletion of one, name their course by the server's
    id. `remote_id` is what the item became; of
    one that awaits approval, its place in the moderators' queue where the site told it.
    """

    item_id: str
    kind: ItemKind
    state: ItemState
    draft: Draft
    forum_id: int | None
    target: ReplyTarget | None
    origin: Origin
    created_at: datetime
    updated_at: datetime
    queued_at: datetime | None
    attempts: int
    not_before: datetime | None
    reason: Reason | None
    remote_id: str | None
    sent_at: datetime | None
    value: str | None = None
    base: Version | None = None
    theirs: Version | None = None
    files: tuple[DraftFile, ...] = ()
    recipient: Recipient | None = None
    course_remote_id: str | None = None
    reaction: Reaction = Reaction.RATING

    @property
    def can_edit(self) -> bool:
        """Whether the person may open it in the composer now."""
        return self.kind.has_words and Move.EDIT in legal_moves(self.state)

    @property
    def can_discard(self) -> bool:
        """Whether the person may discard it now (undo is possible)."""
        return Move.DISCARD in legal_moves(self.state)


@dataclass(frozen=True, slots=True)
class Origin:
    """Where an item was written, in words."""

    course: str = ""
    forum: str = ""
    discussion: str = ""
    parent_author: str = ""
