"""The outbox's rows: what is stored of items and attempts, and how they are read and changed.

Functions here work inside a transaction of the caller's; `companion.store.outbox` makes it.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from companion.domain.draft import (
    HIDDEN_KINDS,
    Draft,
    ItemKind,
    ItemState,
    Move,
    Origin,
    OutboxItem,
    Recipient,
    ReplyTarget,
    Version,
    state_after,
)
from companion.domain.reason import Reason, ReasonCode
from companion.errors import IllegalMove, NotFound
from companion.store.clock import from_stamp, stamp_after, to_stamp
from companion.store.offer_records import SELECT_REACTION, reaction_in
from companion.store.outbox_files import file_from

if TYPE_CHECKING:
    from datetime import datetime

    from companion.store.database import Connection, Row

OUTCOME_DELIVERED: Final = "delivered"
OUTCOME_REFUSED: Final = "refused"
OUTCOME_NOT_SENT: Final = "not_sent"
OUTCOME_ANSWER_LOST: Final = "answer_lost"
OUTCOME_ANSWER_BROKEN: Final = "answer_broken"
OUTCOME_NOT_FOUND: Final = "not_found"
OUTCOME_HELD: Final = "held"
OUTCOME_NOT_APPROVED: Final = "not_approved"

_SETTLED: Final = frozenset(
    {
        OUTCOME_DELIVERED,
        OUTCOME_REFUSED,
        OUTCOME_NOT_SENT,
        OUTCOME_NOT_FOUND,
        OUTCOME_NOT_APPROVED,
    }
)


@dataclass(frozen=True, slots=True)
class Placement:
    """Where an item belongs, by local and by server ids; the server's are what is sent."""

    forum_id: int | None
    forum_remote_id: str | None
    origin: Origin
    discussion_id: int | None = None
    discussion_remote_id: str | None = None
    parent_post_id: int | None = None
    parent_remote_id: str | None = None
    parent_item_id: str | None = None
    recipient: Recipient | None = None
    activity_remote_id: str | None = None
    course_remote_id: str | None = None
    comment_remote_id: str | None = None


@dataclass(frozen=True, slots=True)
class Attempt:
    """One try to send an item. `outcome` is None as long as no answer was recorded.

    `newest_message_id`: no message up to this local id can have come of it;
    `newest_comment_id` says so of comments.
    """

    attempt_id: int
    item_id: str
    started_at: datetime
    server_started_at: datetime | None
    fingerprint: str
    outcome: str | None
    finished_at: datetime | None
    remote_id: str | None
    remote_discussion_id: str | None
    newest_message_id: int | None = None
    newest_comment_id: int | None = None

    @property
    def may_have_arrived(self) -> bool:
        """Whether it was never settled: the server may have what was sent."""
        return self.outcome not in _SETTLED


@dataclass(frozen=True, slots=True)
class Dispatch:
    """An item on its way: the words as they are sent, and the server's ids of where they go."""

    item: OutboxItem
    attempts: tuple[Attempt, ...]
    forum_remote_id: str | None
    discussion_remote_id: str | None
    parent_remote_id: str | None
    parent_item_id: str | None
    activity_remote_id: str | None = None
    course_remote_id: str | None = None
    comment_remote_id: str | None = None

    @property
    def last_attempt(self) -> Attempt | None:
        """The newest attempt, None if there was none."""
        return self.attempts[-1] if self.attempts else None

    @property
    def may_have_arrived(self) -> bool:
        """Whether an attempt was never settled: the server may have the item already."""
        return any(attempt.may_have_arrived for attempt in self.attempts)


_SETTLED_LIST: Final = ", ".join(f"'{outcome}'" for outcome in sorted(_SETTLED))
_CLOCK_MARGIN_SECONDS: Final = 86_400.0
_LOCAL_IDS: Final = (
    "SELECT (SELECT id FROM forum WHERE remote_id = outbox_item.forum_remote_id),"
    " (SELECT id FROM discussion WHERE remote_id = outbox_item.discussion_remote_id),"
    " (SELECT id FROM post WHERE remote_id = outbox_item.parent_remote_id)"
)

_KINDS_WITH_WORDS: Final = ", ".join(f"'{kind}'" for kind in ItemKind if kind.has_words)
HIDDEN_FROM_SIGHT: Final = ", ".join(f"'{kind}'" for kind in sorted(HIDDEN_KINDS))
"""Kinds of items that the person is not shown, for a query."""
SHOWN_IN_PLACE: Final = (
    "'queued', 'sending', 'in_doubt', 'awaiting_approval', 'rejected', 'conflict'"
)
SELECT_ITEMS: Final = (
    "SELECT item.*, (SELECT count(*) FROM attempt WHERE attempt.item_id = item.item_id)"
    " AS attempts, (SELECT json_group_array(json_object('id', id, 'role', role, 'name', name,"
    " 'mime_type', mime_type, 'size_bytes', size_bytes, 'digest', digest,"
    " 'uploaded', uploaded_at IS NOT NULL)) FROM (SELECT * FROM outbox_file AS file"
    " WHERE file.item_id = item.item_id ORDER BY id)) AS files,"
    f" {SELECT_REACTION} AS reaction FROM outbox_item AS item"
)
_NOT_COLUMNS: Final = frozenset({"attempts", "reaction"})


def item_row(connection: Connection, item_id: str) -> Row:
    """Return the row of an item; raise `NotFound`."""
    row: Row | None = connection.execute(
        f"{SELECT_ITEMS} WHERE item.item_id = ?", (item_id,)
    ).fetchone()
    if row is None:
        raise NotFound("outbox item", item_id)
    return row


def put_row(connection: Connection, row: dict[str, object]) -> None:
    """Insert an item given by its columns, or replace what is stored of it."""
    names = ", ".join(row)
    marks = ", ".join("?" * len(row))
    assignments = ", ".join(f"{name} = excluded.{name}" for name in row)
    connection.execute(
        f"INSERT INTO outbox_item ({names}) VALUES ({marks})"
        f" ON CONFLICT (item_id) DO UPDATE SET {assignments}",
        tuple(row.values()),
    )


def apply_move(
    connection: Connection,
    item_id: str,
    move: Move,
    columns: dict[str, object],
    now: float,
    only_from: ItemState | None = None,
) -> None:
    """Change an item's state by a legal move, and `columns` with it; raise `IllegalMove`.

    `updated_at` grows with every change, also when the clock is turned back: of two copies of an
    item the one with the larger number is the newer one.
    """
    row = item_row(connection, item_id)
    state = ItemState(row["state"])
    if only_from not in (None, state):
        raise IllegalMove(item_id, state, move)
    target = state_after(item_id, state, move)
    columns = {**columns, "updated_at": stamp_after(now, row["updated_at"])}
    assignments = ", ".join(f"{name} = ?" for name in ("state", *columns))
    connection.execute(
        f"UPDATE outbox_item SET {assignments} WHERE item_id = ?",
        (target, *columns.values(), item_id),
    )


def finish_attempt(connection: Connection, item_id: str, columns: dict[str, object]) -> None:
    """Complete the newest attempt of an item, if there is one."""
    assignments = ", ".join(f"{name} = ?" for name in columns)
    connection.execute(
        f"UPDATE attempt SET {assignments}"
        " WHERE id = (SELECT max(id) FROM attempt WHERE item_id = ?)",
        (*columns.values(), item_id),
    )


def note_possible_attempt(connection: Connection, item_id: str, *, anyway: bool = False) -> None:
    """Record that an item may have been sent without our knowing: it is looked up first.

    Only of an item that was queued at some time, unless `anyway`; and not where such an attempt
    is known already. The attempt counts as begun well before: its true time is not known.
    """
    connection.execute(
        "INSERT INTO attempt (item_id, started_at, server_started_at, fingerprint, detail)"
        " SELECT item_id, updated_at, coalesce(queued_at, created_at) - :margin, '', 'rescued'"
        " FROM outbox_item AS item WHERE item_id = :item AND (:anyway OR queued_at IS NOT NULL)"
        " AND NOT EXISTS (SELECT 1 FROM attempt WHERE attempt.item_id = item.item_id AND"
        f" (outcome IS NULL OR outcome NOT IN ({_SETTLED_LIST})))",
        {"item": item_id, "anyway": anyway, "margin": _CLOCK_MARGIN_SECONDS},
    )


def relink_items(connection: Connection) -> None:
    """Point items to the local rows of what they are for, where these are known again."""
    connection.execute(
        f"UPDATE outbox_item SET (forum_id, discussion_id, parent_post_id) = ({_LOCAL_IDS})"
        " WHERE (state <> 'sent' OR discussion_id IS NULL)"
        f" AND (forum_id, discussion_id, parent_post_id) IS NOT ({_LOCAL_IDS})"
    )


def link_local_ids(connection: Connection, item_id: str) -> None:
    """Point a sent item to the local row of the discussion that it stands in."""
    connection.execute(
        "UPDATE outbox_item SET discussion_id = (SELECT id FROM discussion WHERE"
        " discussion.remote_id = outbox_item.discussion_remote_id) WHERE item_id = ?",
        (item_id,),
    )


def hand_down_ids(connection: Connection, item_id: str) -> None:
    """Give the replies to a sent item the server ids that they waited for."""
    connection.execute(
        "UPDATE outbox_item SET"
        " parent_remote_id = parent.remote_id,"
        " parent_post_id = (SELECT id FROM post WHERE post.remote_id = parent.remote_id),"
        " discussion_remote_id = parent.discussion_remote_id,"
        " discussion_id = parent.discussion_id"
        " FROM (SELECT * FROM outbox_item WHERE item_id = ? AND state = 'sent') AS parent"
        " WHERE outbox_item.parent_item_id = parent.item_id",
        (item_id,),
    )


def dispatch_from(connection: Connection, row: Row) -> Dispatch:
    """Return an item with all that its delivery needs."""
    attempts = connection.execute(
        "SELECT * FROM attempt WHERE item_id = ? ORDER BY id", (row["item_id"],)
    ).fetchall()
    return Dispatch(
        item=item_from(row),
        attempts=tuple(attempt_from(attempt) for attempt in attempts),
        forum_remote_id=row["forum_remote_id"],
        discussion_remote_id=row["discussion_remote_id"],
        parent_remote_id=row["parent_remote_id"],
        parent_item_id=row["parent_item_id"],
        activity_remote_id=row["activity_remote_id"],
        course_remote_id=row["course_remote_id"],
        comment_remote_id=row["comment_remote_id"],
    )


def attempt_from(row: Row) -> Attempt:
    """Return the attempt that a row holds."""
    return Attempt(
        attempt_id=row["id"],
        item_id=row["item_id"],
        started_at=from_stamp(row["started_at"]),
        server_started_at=from_stamp(row["server_started_at"]),
        fingerprint=row["fingerprint"],
        outcome=row["outcome"],
        finished_at=from_stamp(row["finished_at"]),
        remote_id=row["remote_id"],
        remote_discussion_id=row["remote_discussion_id"],
        newest_message_id=row["newest_message_id"],
        newest_comment_id=row["newest_comment_id"],
    )


def mirror_row(row: Row) -> dict[str, object]:
    """Return what the mirror keeps of an item: its columns by name."""
    return {name: row[name] for name in row.keys() if name not in _NOT_COLUMNS}  # noqa: SIM118 - a Row iterates over values


def items_on_posts(connection: Connection, discussion_id: int) -> dict[int, tuple[OutboxItem, ...]]:
    """Return the edits, deletions and ratings of posts of a discussion that are not sent yet."""
    rows = connection.execute(
        f"{SELECT_ITEMS} WHERE item.discussion_id = ? AND item.kind IN ('edit', 'delete', 'rate')"
        f" AND item.state IN ({SHOWN_IN_PLACE}) ORDER BY item.updated_at",
        (discussion_id,),
    ).fetchall()
    found: dict[int, tuple[OutboxItem, ...]] = {}
    for row in rows:
        post_id = row["parent_post_id"]
        found[post_id] = (*found.get(post_id, ()), item_from(row))
    return found


def sent_words(connection: Connection, remote_id: str) -> str | None:
    """Return the Markdown in which a post was written here, as it was sent last."""
    row = connection.execute(
        "SELECT body FROM outbox_item WHERE state = 'sent' AND"
        " (remote_id = :post AND kind IN ('discussion', 'reply')"
        " OR kind = 'edit' AND parent_remote_id = :post)"
        " ORDER BY sent_at DESC LIMIT 1",
        {"post": remote_id},
    ).fetchone()
    return None if row is None else str(row[0])


def waiting_action(connection: Connection, kind: ItemKind, placement: Placement) -> str | None:
    """Return the item of the same kind on the same target that can still be changed."""
    conversation = placement.recipient and placement.recipient.conversation_remote_id
    row = connection.execute(
        "SELECT item_id FROM outbox_item WHERE kind = ? AND discussion_remote_id IS ?"
        " AND parent_remote_id IS ? AND conversation_remote_id IS ? AND activity_remote_id IS ?"
        " AND comment_remote_id IS ?"
        " AND state IN ('queued', 'rejected', 'conflict')",
        (
            kind,
            placement.discussion_remote_id,
            placement.parent_remote_id,
            conversation,
            placement.activity_remote_id,
            placement.comment_remote_id,
        ),
    ).fetchone()
    return None if row is None else str(row[0])


def settled_actions(connection: Connection, sent_before: float) -> list[str]:
    """Return the actions without words that were sent before a time and tell nothing any more.

    The newest subscription of a discussion does: it is all that is known of it.
    """
    rows = connection.execute(
        "SELECT item_id FROM outbox_item AS item WHERE state = 'sent' AND sent_at < ?"
        f" AND kind NOT IN ({_KINDS_WITH_WORDS}) AND (kind <> 'subscribe' OR EXISTS"
        " (SELECT 1 FROM outbox_item AS newer WHERE newer.kind = 'subscribe'"
        " AND newer.discussion_remote_id = item.discussion_remote_id"
        " AND newer.state = 'sent' AND newer.updated_at > item.updated_at))",
        (sent_before,),
    )
    return [str(row[0]) for row in rows]


def version_columns(prefix: str, version: Version | None) -> dict[str, object]:
    """Return the columns that hold the `base` or `theirs` version of an edited post."""
    return {
        f"{prefix}_subject": version.subject if version else None,
        f"{prefix}_html": version.html if version else None,
        f"{prefix}_modified_at": to_stamp(version.modified_at) if version else None,
    }


def draft_columns(draft: Draft) -> dict[str, object]:
    """Return the columns that hold the words themselves."""
    return {
        "subject": draft.subject,
        "body": draft.body,
        "group_remote_id": draft.group_remote_id,
        "private": draft.private,
    }


def placement_columns(placement: Placement) -> dict[str, object]:
    """Return the columns that say where an item belongs."""
    return {
        "forum_id": placement.forum_id,
        "forum_remote_id": placement.forum_remote_id,
        "discussion_id": placement.discussion_id,
        "discussion_remote_id": placement.discussion_remote_id,
        "parent_post_id": placement.parent_post_id,
        "parent_remote_id": placement.parent_remote_id,
        "parent_item_id": placement.parent_item_id,
        "activity_remote_id": placement.activity_remote_id,
        "course_remote_id": placement.course_remote_id,
        "comment_remote_id": placement.comment_remote_id,
        "origin_course": placement.origin.course,
        "origin_forum": placement.origin.forum,
        "origin_discussion": placement.origin.discussion,
        "origin_author": placement.origin.parent_author,
        "reason_server_code": "",
        "reason_server_text": "",
        **recipient_columns(placement.recipient),
    }


def recipient_columns(recipient: Recipient | None) -> dict[str, object]:
    """Return the columns that say whom a message is for."""
    return {
        "conversation_remote_id": recipient.conversation_remote_id if recipient else None,
        "recipient_remote_id": recipient.person_remote_id if recipient else None,
        "recipient_name": recipient.name if recipient else "",
    }


def reason_columns(reason: Reason | None = None) -> dict[str, object]:
    """Return the columns that say why an item was stopped; without a reason they are emptied."""
    return {
        "reason_code": reason.code if reason else None,
        "reason_server_code": reason.server_code if reason else "",
        "reason_server_text": reason.server_text if reason else "",
    }


def item_from(row: Row) -> OutboxItem:
    """Return the item that a row holds."""
    kind = ItemKind(row["kind"])
    target = None
    recipient = _recipient(row)
    if kind is not ItemKind.DISCUSSION and recipient is None:
        target = ReplyTarget(row["discussion_id"], row["parent_post_id"], row["parent_item_id"])
    return OutboxItem(
        item_id=row["item_id"],
        kind=kind,
        state=ItemState(row["state"]),
        draft=Draft(row["subject"], row["body"], row["group_remote_id"], bool(row["private"])),
        forum_id=row["forum_id"],
        target=target,
        origin=Origin(
            row["origin_course"],
            row["origin_forum"],
            row["origin_discussion"],
            row["origin_author"],
        ),
        created_at=from_stamp(row["created_at"]),
        updated_at=from_stamp(row["updated_at"]),
        queued_at=from_stamp(row["queued_at"]),
        attempts=row["attempts"],
        not_before=from_stamp(row["not_before"]),
        reason=_reason(row),
        remote_id=row["remote_id"],
        sent_at=from_stamp(row["sent_at"]),
        value=row["value"],
        base=_version(row, "base"),
        theirs=_version(row, "theirs"),
        files=tuple(file_from(file) for file in json.loads(row["files"])),
        recipient=recipient,
        course_remote_id=row["course_remote_id"],
        reaction=reaction_in(row["reaction"]),
    )


def _recipient(row: Row) -> Recipient | None:
    person, conversation = row["recipient_remote_id"], row["conversation_remote_id"]
    if person is None and conversation is None:
        return None
    return Recipient(row["recipient_name"], person, conversation)


def _version(row: Row, prefix: str) -> Version | None:
    if row[f"{prefix}_modified_at"] is None:
        return None
    return Version(
        row[f"{prefix}_subject"], row[f"{prefix}_html"], from_stamp(row[f"{prefix}_modified_at"])
    )


def _reason(row: Row) -> Reason | None:
    if row["reason_code"] is None:
        return None
    return Reason(
        ReasonCode(row["reason_code"]), row["reason_server_code"], row["reason_server_text"]
    )
