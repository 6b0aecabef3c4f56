"""The outbox on disk: items, their states and their attempts.

Each public method of `OutboxStore` is one durable transaction followed by the mirror, so that a
method that has returned has been kept. States change only through `companion.domain.draft`.
"""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from companion.domain.draft import (
    Draft,
    ItemKind,
    ItemState,
    Move,
    Origin,
    OutboxItem,
    ReplyTarget,
    state_after,
)
from companion.domain.reason import Reason, ReasonCode
from companion.errors import NotFound
from companion.store.clock import Clock, from_stamp, system_clock, to_stamp

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from datetime import datetime

    from companion.store.database import Connection, Database, Row
    from companion.store.draft_mirror import DraftMirror


OUTCOME_DELIVERED: Final = "delivered"
OUTCOME_REFUSED: Final = "refused"
OUTCOME_NOT_SENT: Final = "not_sent"
OUTCOME_ANSWER_LOST: Final = "answer_lost"
OUTCOME_ANSWER_BROKEN: Final = "answer_broken"
OUTCOME_NOT_FOUND: Final = "not_found"

_SETTLED: Final = frozenset(
    {OUTCOME_DELIVERED, OUTCOME_REFUSED, OUTCOME_NOT_SENT, OUTCOME_NOT_FOUND}
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


@dataclass(frozen=True, slots=True)
class Attempt:
    """One try to send an item. `outcome` is None as long as no answer was recorded."""

    attempt_id: int
    item_id: str
    started_at: datetime
    server_started_at: datetime | None
    fingerprint: str
    outcome: str | None
    finished_at: datetime | None
    remote_id: str | None
    remote_discussion_id: str | None


@dataclass(frozen=True, slots=True)
class Dispatch:
    """An item on its way: the words as they are sent, and the server's ids of where they go."""

    item: OutboxItem
    attempts: tuple[Attempt, ...]
    forum_remote_id: str | None
    discussion_remote_id: str | None
    parent_remote_id: str | None
    parent_item_id: str | None

    @property
    def last_attempt(self) -> Attempt | None:
        """The newest attempt, None if there was none."""
        return self.attempts[-1] if self.attempts else None

    @property
    def may_have_arrived(self) -> bool:
        """Whether an attempt was never settled: the server may have the item already."""
        return any(attempt.outcome not in _SETTLED for attempt in self.attempts)


class OutboxStore:
    """The outbox of one account."""

    def __init__(
        self, database: Database, mirror: DraftMirror, clock: Clock = system_clock
    ) -> None:
        self._database = database
        self._mirror = mirror
        self._clock = clock

    # What the person does ------------------------------------------------------------------

    def create(self, kind: ItemKind, draft: Draft, placement: Placement) -> OutboxItem:
        """Keep a new draft."""
        now = to_stamp(self._clock())
        row: dict[str, object] = {
            "item_id": str(uuid.uuid4()),
            "kind": kind,
            "state": ItemState.DRAFT,
            "created_at": now,
            "updated_at": now,
            **_draft_columns(draft),
            **_placement_columns(placement),
        }
        with self._database.writing(durable=True) as connection:
            _insert(connection, row)
            stored = _row(connection, str(row["item_id"]))
        return self._mirrored(stored)

    def save(self, item_id: str, draft: Draft) -> OutboxItem:
        """Keep the words of an item that is a draft; raise `IllegalMove` in any other state."""
        return self._change(item_id, Move.EDIT, _draft_columns(draft), only_from=ItemState.DRAFT)

    def move(self, item_id: str, move: Move) -> OutboxItem:
        """Let the person edit, queue, discard or restore an item."""
        columns: dict[str, object] = {}
        if move is Move.QUEUE:
            columns = {
                "queued_at": to_stamp(self._clock()),
                "not_before": None,
                **_reason_columns(),
            }
        elif move is Move.EDIT:
            columns = {"not_before": None}
        return self._change(item_id, move, columns)

    # What is asked -------------------------------------------------------------------------

    def item(self, item_id: str) -> OutboxItem:
        """Return one item; raise `NotFound`."""
        with self._database.reading() as connection:
            return _item(_row(connection, item_id))

    def items(self, states: Iterable[ItemState]) -> tuple[OutboxItem, ...]:
        """Return the items in any of `states`, the longest waiting first."""
        wanted = [str(state) for state in states]
        marks = ", ".join("?" * len(wanted))
        with self._database.reading() as connection:
            rows = connection.execute(
                f"{_SELECT} WHERE item.state IN ({marks})"
                " ORDER BY coalesce(item.queued_at, item.created_at), item.rowid",
                wanted,
            ).fetchall()
        return tuple(_item(row) for row in rows)

    def replies_waiting_in(self, discussion_id: int) -> tuple[OutboxItem, ...]:
        """Return the own replies for a discussion that are on their way or need attention."""
        with self._database.reading() as connection:
            rows = connection.execute(
                f"{_SELECT} WHERE item.discussion_id = ? AND item.kind = 'reply'"
                f" AND item.state IN ({_SHOWN_IN_PLACE})"
                " ORDER BY coalesce(item.queued_at, item.created_at), item.rowid",
                (discussion_id,),
            ).fetchall()
        return tuple(_item(row) for row in rows)

    def dispatch(self, item_id: str) -> Dispatch:
        """Return an item with all that its delivery needs."""
        with self._database.reading() as connection:
            return _dispatch(connection, _row(connection, item_id))

    def dispatches(self, state: ItemState) -> tuple[Dispatch, ...]:
        """Return the items in `state` for delivery, in the order in which they were queued."""
        with self._database.reading() as connection:
            rows = connection.execute(
                f"{_SELECT} WHERE item.state = ?"
                " ORDER BY coalesce(item.queued_at, item.created_at), item.rowid",
                (state,),
            ).fetchall()
            return tuple(_dispatch(connection, row) for row in rows)

    def remote_ids_taken(self) -> frozenset[str]:
        """Return the server's ids of all posts that items have become: no two share one."""
        with self._database.reading() as connection:
            rows = connection.execute(
                "SELECT remote_id FROM outbox_item WHERE remote_id IS NOT NULL"
            ).fetchall()
        return frozenset(str(row[0]) for row in rows)

    # What delivery does --------------------------------------------------------------------

    def begin_attempt(
        self,
        item_id: str,
        fingerprint: Callable[[OutboxItem], str],
        server_now: datetime | None,
    ) -> Dispatch:
        """Record, before any byte goes out, that a queued item is being sent; return its words.

        Raises `IllegalMove` if the person took it back meanwhile.
        """
        now = to_stamp(self._clock())
        with self._database.writing(durable=True) as connection:
            _transition(connection, item_id, Move.START_SENDING, {"updated_at": now})
            connection.execute(
                "INSERT INTO attempt (item_id, started_at, server_started_at, fingerprint, detail)"
                " VALUES (?, ?, ?, ?, '')",
                (
                    item_id,
                    now,
                    to_stamp(server_now),
                    fingerprint(_item(_row(connection, item_id))),
                ),
            )
            row = _row(connection, item_id)
            dispatch = _dispatch(connection, row)
        self._mirror.write(_mirror_row(row))
        return dispatch

    def note_accepted(self, item_id: str, remote_id: str | None, discussion: str) -> None:
        """Record that the server took the item, before its copy has been read back."""
        with self._database.writing(durable=True) as connection:
            _finish_attempt(
                connection,
                item_id,
                {"remote_id": remote_id, "remote_discussion_id": discussion},
            )

    def settle_sent(
        self,
        item_id: str,
        remote_id: str,
        discussion_remote_id: str,
        adopt: Callable[[Connection], None] | None = None,
    ) -> OutboxItem:
        """Record that the server's copy was read back as `remote_id`, and adopt it in one go.

        Replies that waited for this item get its server ids.
        """
        now = to_stamp(self._clock())
        with self._database.writing(durable=True) as connection:
            if adopt is not None:
                adopt(connection)
            columns = {
                "remote_id": remote_id,
                "discussion_remote_id": discussion_remote_id,
                "sent_at": now,
                "updated_at": now,
                "not_before": None,
                **_reason_columns(),
            }
            _transition(connection, item_id, Move.SETTLE_SENT, columns)
            _finish_attempt(
                connection,
                item_id,
                {
                    "outcome": OUTCOME_DELIVERED,
                    "finished_at": now,
                    "remote_id": remote_id,
                    "remote_discussion_id": discussion_remote_id,
                },
            )
            _link_local_ids(connection, item_id)
            _hand_down_ids(connection, item_id)
            row = _row(connection, item_id)
        self._mirror.remove(item_id)
        return _item(row)

    def settle_unsent(
        self, item_id: str, outcome: str, detail: str, not_before: datetime | None
    ) -> OutboxItem:
        """Return an item to the queue: it is certain that the server does not have it."""
        return self._conclude(
            item_id, Move.SETTLE_UNSENT, outcome, detail, {"not_before": to_stamp(not_before)}
        )

    def lose_answer(
        self, item_id: str, outcome: str, detail: str, not_before: datetime | None
    ) -> OutboxItem:
        """Record that it is not known whether the server has the item."""
        return self._conclude(
            item_id, Move.LOSE_ANSWER, outcome, detail, {"not_before": to_stamp(not_before)}
        )

    def look_again(self, item_id: str, not_before: datetime) -> None:
        """Keep a doubtful item in doubt and say when to look the next time."""
        self._change(item_id, Move.LOSE_ANSWER, {"not_before": to_stamp(not_before)})

    def reject(self, item_id: str, reason: Reason, outcome: str = OUTCOME_REFUSED) -> OutboxItem:
        """Stop an item with the reason why; the person decides what to do with it."""
        return self._conclude(
            item_id, Move.REJECT, outcome, reason.server_code, _reason_columns(reason)
        )

    def find_conflict(
        self, item_id: str, reason: Reason, outcome: str = OUTCOME_REFUSED
    ) -> OutboxItem:
        """Stop an item because what it was written for is not as it was."""
        return self._conclude(
            item_id, Move.FIND_CONFLICT, outcome, reason.server_code, _reason_columns(reason)
        )

    def recover_interrupted(self) -> int:
        """Put in doubt what an ended run left as being sent; return how many there were.

        Only for the holder of the account's sync lock: for anyone else an item may really be
        on its way.
        """
        interrupted = self.items([ItemState.SENDING])
        for item in interrupted:
            self._change(item.item_id, Move.LOSE_ANSWER, {})
        return len(interrupted)

    # ---------------------------------------------------------------------------------------

    def _change(
        self,
        item_id: str,
        move: Move,
        columns: dict[str, object],
        only_from: ItemState | None = None,
    ) -> OutboxItem:
        columns = {"updated_at": to_stamp(self._clock()), **columns}
        with self._database.writing(durable=True) as connection:
            _transition(connection, item_id, move, columns, only_from)
            row = _row(connection, item_id)
        return self._mirrored(row)

    def _conclude(
        self, item_id: str, move: Move, outcome: str, detail: str, columns: dict[str, object]
    ) -> OutboxItem:
        now = to_stamp(self._clock())
        with self._database.writing(durable=True) as connection:
            _transition(connection, item_id, move, {"updated_at": now, **columns})
            _finish_attempt(
                connection, item_id, {"outcome": outcome, "detail": detail, "finished_at": now}
            )
            row = _row(connection, item_id)
        return self._mirrored(row)

    def _mirrored(self, row: Row) -> OutboxItem:
        self._mirror.write(_mirror_row(row))
        return _item(row)


def restore_rows(connection: Connection, items: Iterable[dict[str, object]]) -> int:
    """Put rescued items into a fresh database; return how many were not there yet.

    Local ids mean nothing any more. What was being sent is in doubt; and so is a queued item
    of which an attempt may have been lost with the database.
    """
    known = {str(row[1]) for row in connection.execute("PRAGMA table_info(outbox_item)")}
    restored = 0
    for item in items:
        row = {name: value for name, value in item.items() if name in known}
        row |= dict.fromkeys(("forum_id", "discussion_id", "parent_post_id"))
        if row["state"] == ItemState.SENDING:
            row["state"] = ItemState.IN_DOUBT
        fresh = not connection.execute(
            "SELECT 1 FROM outbox_item WHERE item_id = ?", (row["item_id"],)
        ).fetchone()
        if not fresh:
            continue
        _insert(connection, row)
        restored += 1
        if row["state"] == ItemState.IN_DOUBT:
            connection.execute(
                "INSERT INTO attempt (item_id, started_at, fingerprint, detail)"
                " VALUES (?, ?, '', 'rescued')",
                (row["item_id"], row["updated_at"]),
            )
    return restored


_SHOWN_IN_PLACE: Final = "'queued', 'sending', 'in_doubt', 'rejected', 'conflict'"
_SELECT: Final = (
    "SELECT item.*, (SELECT count(*) FROM attempt WHERE attempt.item_id = item.item_id)"
    " AS attempts FROM outbox_item AS item"
)
_NOT_COLUMNS: Final = frozenset({"attempts"})


def _row(connection: Connection, item_id: str) -> Row:
    row: Row | None = connection.execute(f"{_SELECT} WHERE item.item_id = ?", (item_id,)).fetchone()
    if row is None:
        raise NotFound("outbox item", item_id)
    return row


def _insert(connection: Connection, row: dict[str, object]) -> None:
    names = ", ".join(row)
    marks = ", ".join("?" * len(row))
    connection.execute(f"INSERT INTO outbox_item ({names}) VALUES ({marks})", tuple(row.values()))


def _transition(
    connection: Connection,
    item_id: str,
    move: Move,
    columns: dict[str, object],
    only_from: ItemState | None = None,
) -> None:
    state = ItemState(_row(connection, item_id)["state"])
    target = state_after(item_id, state if only_from in (None, state) else ItemState.SENT, move)
    assignments = ", ".join(f"{name} = ?" for name in ("state", *columns))
    connection.execute(
        f"UPDATE outbox_item SET {assignments} WHERE item_id = ?",
        (target, *columns.values(), item_id),
    )


def _finish_attempt(connection: Connection, item_id: str, columns: dict[str, object]) -> None:
    """Complete the newest attempt of an item, if there is one."""
    assignments = ", ".join(f"{name} = ?" for name in columns)
    connection.execute(
        f"UPDATE attempt SET {assignments}"
        " WHERE id = (SELECT max(id) FROM attempt WHERE item_id = ?)",
        (*columns.values(), item_id),
    )


def _link_local_ids(connection: Connection, item_id: str) -> None:
    connection.execute(
        "UPDATE outbox_item SET discussion_id = (SELECT id FROM discussion WHERE"
        " discussion.remote_id = outbox_item.discussion_remote_id) WHERE item_id = ?",
        (item_id,),
    )


def _hand_down_ids(connection: Connection, item_id: str) -> None:
    """Give the replies to a sent item the server ids that they waited for."""
    connection.execute(
        "UPDATE outbox_item SET"
        " parent_remote_id = parent.remote_id,"
        " parent_post_id = (SELECT id FROM post WHERE post.remote_id = parent.remote_id),"
        " discussion_remote_id = parent.discussion_remote_id,"
        " discussion_id = parent.discussion_id"
        " FROM (SELECT * FROM outbox_item WHERE item_id = ?) AS parent"
        " WHERE outbox_item.parent_item_id = parent.item_id",
        (item_id,),
    )


def _dispatch(connection: Connection, row: Row) -> Dispatch:
    attempts = connection.execute(
        "SELECT * FROM attempt WHERE item_id = ? ORDER BY id", (row["item_id"],)
    ).fetchall()
    return Dispatch(
        item=_item(row),
        attempts=tuple(_attempt(attempt) for attempt in attempts),
        forum_remote_id=row["forum_remote_id"],
        discussion_remote_id=row["discussion_remote_id"],
        parent_remote_id=row["parent_remote_id"],
        parent_item_id=row["parent_item_id"],
    )


def _attempt(row: Row) -> Attempt:
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
    )


def _mirror_row(row: Row) -> dict[str, object]:
    return {name: row[name] for name in row.keys() if name not in _NOT_COLUMNS}  # noqa: SIM118 - a Row iterates over values


def _draft_columns(draft: Draft) -> dict[str, object]:
    return {
        "subject": draft.subject,
        "body": draft.body,
        "group_remote_id": draft.group_remote_id,
        "private": draft.private,
    }


def _placement_columns(placement: Placement) -> dict[str, object]:
    return {
        "forum_id": placement.forum_id,
        "forum_remote_id": placement.forum_remote_id,
        "discussion_id": placement.discussion_id,
        "discussion_remote_id": placement.discussion_remote_id,
        "parent_post_id": placement.parent_post_id,
        "parent_remote_id": placement.parent_remote_id,
        "parent_item_id": placement.parent_item_id,
        "origin_course": placement.origin.course,
        "origin_forum": placement.origin.forum,
        "origin_discussion": placement.origin.discussion,
        "origin_author": placement.origin.parent_author,
        "reason_server_code": "",
        "reason_server_text": "",
    }


def _reason_columns(reason: Reason | None = None) -> dict[str, object]:
    return {
        "reason_code": reason.code if reason else None,
        "reason_server_code": reason.server_code if reason else "",
        "reason_server_text": reason.server_text if reason else "",
    }


def _item(row: Row) -> OutboxItem:
    kind = ItemKind(row["kind"])
    target = None
    if kind is ItemKind.REPLY:
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
    )


def _reason(row: Row) -> Reason | None:
    if row["reason_code"] is None:
        return None
    return Reason(
        ReasonCode(row["reason_code"]), row["reason_server_code"], row["reason_server_text"]
    )
