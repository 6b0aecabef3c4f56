"""The outbox on disk: items, their states and their attempts.

Each public method here is one durable transaction followed by the mirror, so that a method that has
returned has been kept. States change only through `companion.domain.draft`.
"""

from __future__ import annotations

import uuid
from datetime import timedelta
from typing import TYPE_CHECKING

from companion.domain.draft import Draft, ItemKind, ItemState, Move, OutboxItem, Version
from companion.store.clock import Clock, system_clock, to_stamp
from companion.store.draft_versions import keep_before_change, keep_before_loss
from companion.store.outbox_files import insert_file
from companion.store.outbox_questions import OutboxQuestions
from companion.store.outbox_rows import (
    OUTCOME_DELIVERED,
    OUTCOME_HELD,
    OUTCOME_REFUSED,
    Dispatch,
    Placement,
    apply_move,
    dispatch_from,
    draft_columns,
    finish_attempt,
    hand_down_ids,
    item_from,
    item_row,
    link_local_ids,
    mirror_row,
    placement_columns,
    put_row,
    reason_columns,
    relink_items,
    settled_actions,
    version_columns,
    waiting_action,
)

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from companion.domain.files import FileRole
    from companion.domain.reason import Reason
    from companion.store.database import Connection, Database, Row
    from companion.store.draft_mirror import DraftMirror


class OutboxStore(OutboxQuestions):
    """The outbox of one account, for those who change it."""

    def __init__(
        self, database: Database, mirror: DraftMirror, clock: Clock = system_clock
    ) -> None:
        super().__init__(database)
        self._mirror = mirror
        self._clock = clock
        self._longest: dict[str, Row] = {}

    # What the person does ------------------------------------------------------------------

    def create(
        self, kind: ItemKind, draft: Draft, placement: Placement, base: Version | None = None
    ) -> OutboxItem:
        """Keep a new draft; `base` is the version that an edit begins with."""
        now = to_stamp(self._clock())
        row: dict[str, object] = {
            "item_id": str(uuid.uuid4()),
            "kind": kind,
            "state": ItemState.DRAFT,
            "created_at": now,
            "updated_at": now,
            **draft_columns(draft),
            **placement_columns(placement),
            **version_columns("base", base),
        }
        with self._database.writing(durable=True) as connection:
            put_row(connection, row)
            if placement.parent_item_id is not None:
                # It may have been sent since the reply was begun, and hands down nothing later.
                hand_down_ids(connection, placement.parent_item_id)
                relink_items(connection)
            stored = item_row(connection, str(row["item_id"]))
        return self._mirrored(stored)

    def put_action(self, kind: ItemKind, value: str | None, placement: Placement) -> OutboxItem:
        """Queue an action; one of the same kind on the same target that waits is replaced by it."""
        with self._database.writing(durable=True) as connection:
            row = self._queue_action(connection, kind, value, placement)
        return self._mirrored(row)

    def note_and_put_action(
        self, kind: ItemKind, value: str, note: Callable[[Connection], Placement | None]
    ) -> OutboxItem | None:
        """Note here what an action does, and queue it, in one go.

        `note` returns where the action belongs; None where there is nothing to tell the server.
        """
        with self._database.writing(durable=True) as connection:
            placement = note(connection)
            if placement is None:
                return None
            row = self._queue_action(connection, kind, value, placement)
        return self._mirrored(row)

    def take_server_version_as_base(self, item_id: str, draft: Draft) -> OutboxItem:
        """Let an edit in conflict go on, with new words, from the version the server has now.

        The words that it had are kept as a version.
        """
        now = to_stamp(self._clock())
        with self._database.writing(durable=True) as connection:
            before = item_row(connection, item_id)
            item = item_from(before)
            columns = {
                **draft_columns(draft),
                **version_columns("base", item.theirs or item.base),
                **version_columns("theirs", None),
            }
            apply_move(connection, item_id, Move.EDIT, columns, now)
            keep_before_loss(connection, before, draft)
            row = item_row(connection, item_id)
        return self._mirrored(row)

    def name_group(self, item_id: str, group_remote_id: str) -> None:
        """Say for which group a draft is, where nothing says so yet; its words stay as they are."""
        now = to_stamp(self._clock())
        with self._database.writing(durable=True) as connection:
            row = item_row(connection, item_id)
            if row["group_remote_id"] or row["state"] != ItemState.DRAFT:
                return
            apply_move(connection, item_id, Move.EDIT, {"group_remote_id": group_remote_id}, now)
            row = item_row(connection, item_id)
        self._mirrored(row)

    def add_file(
        self, item_id: str, role: FileRole, name: str, mime_type: str, size: int, digest: str
    ) -> OutboxItem:
        """Let a kept file go along with a draft; raise `IllegalMove` if it is a draft no more."""
        file: dict[str, object] = {
            "role": role,
            "name": name,
            "mime_type": mime_type,
            "size_bytes": size,
            "digest": digest,
        }
        with self._database.writing(durable=True) as connection:
            apply_move(connection, item_id, Move.EDIT, {}, to_stamp(self._clock()), ItemState.DRAFT)
            insert_file(connection, item_id, file)
            row = item_row(connection, item_id)
        return self._mirrored(row)

    def remove_file(self, item_id: str, file_id: int) -> OutboxItem:
        """Let a file go along no more; raise `IllegalMove` if it is a draft no more."""
        with self._database.writing(durable=True) as connection:
            apply_move(connection, item_id, Move.EDIT, {}, to_stamp(self._clock()), ItemState.DRAFT)
            connection.execute(
                "DELETE FROM outbox_file WHERE id = ? AND item_id = ?", (file_id, item_id)
            )
            row = item_row(connection, item_id)
        return self._mirrored(row)

    def save(self, item_id: str, draft: Draft) -> OutboxItem:
        """Keep the words of an item that is a draft; raise `IllegalMove` in any other state.

        What they were before is kept as a version where it is one.
        """
        now = to_stamp(self._clock())
        with self._database.writing(durable=True) as connection:
            before = item_row(connection, item_id)
            columns = draft_columns(draft)
            apply_move(connection, item_id, Move.EDIT, columns, now, only_from=ItemState.DRAFT)
            keep_before_change(connection, before, draft, now, self._longest)
            row = item_row(connection, item_id)
        return self._mirrored(row)

    def move(self, item_id: str, move: Move, *, hold: timedelta = timedelta()) -> OutboxItem:
        """Let the person edit, queue, discard or restore an item.

        What is queued is held back for a while if `hold` says so: no sync sends it before.
        """
        columns: dict[str, object] = {}
        if move is Move.QUEUE:
            now = self._clock()
            columns = {
                "queued_at": to_stamp(now),
                "not_before": to_stamp(now + hold) if hold else None,
                **reason_columns(),
            }
        elif move is Move.EDIT:
            columns = {"not_before": None}
        return self._change(item_id, move, columns)

    # What delivery does --------------------------------------------------------------------

    def note_uploaded(self, file_id: int, area: str, address: str, remote_name: str) -> None:
        """Record where the server keeps an uploaded file, so that a retry uses it again."""
        with self._database.writing(durable=True) as connection:
            connection.execute(
                "UPDATE outbox_file SET area_remote_id = ?, address = ?, remote_name = ?,"
                " uploaded_at = ? WHERE id = ?",
                (area, address, remote_name, to_stamp(self._clock()), file_id),
            )

    def note_on_sent(self, item_id: str, reason: Reason) -> None:
        """Note on a sent item that not all of it has arrived."""
        columns = reason_columns(reason)
        assignments = ", ".join(f"{name} = ?" for name in columns)
        with self._database.writing(durable=True) as connection:
            connection.execute(
                f"UPDATE outbox_item SET {assignments} WHERE item_id = ? AND state = 'sent'",
                (*columns.values(), item_id),
            )

    def forget_uploads(self, item_id: str) -> None:
        """Let the files of an item be uploaded anew: the server keeps them no longer."""
        with self._database.writing(durable=True) as connection:
            connection.execute(
                "UPDATE outbox_file SET area_remote_id = NULL, address = NULL,"
                " remote_name = NULL, uploaded_at = NULL WHERE item_id = ?",
                (item_id,),
            )

    def settle_done(
        self,
        item_id: str,
        take_in: Callable[[Connection], None],
        note: Reason | None = None,
    ) -> OutboxItem:
        """Record that an edit or action has had its effect, and take that in, in one go."""
        now = to_stamp(self._clock())
        with self._database.writing(durable=True) as connection:
            take_in(connection)
            columns = {"sent_at": now, "not_before": None, **reason_columns(note)}
            apply_move(connection, item_id, Move.SETTLE_SENT, columns, now)
            finish_attempt(connection, item_id, {"outcome": OUTCOME_DELIVERED, "finished_at": now})
            row = item_row(connection, item_id)
        self._mirror.remove(item_id)
        return item_from(row)

    def find_edit_conflict(self, item_id: str, reason: Reason, theirs: Version) -> OutboxItem:
        """Stop an edit because the server's version changed meanwhile; both are kept."""
        columns = {**reason_columns(reason), **version_columns("theirs", theirs)}
        return self._conclude(
            item_id, Move.FIND_CONFLICT, OUTCOME_REFUSED, reason.server_code, columns
        )

    def forget_actions(self, sent_before: datetime) -> int:
        """Remove actions that were sent before a time; return how many there were.

        What holds words is never removed, nor the newest subscription of a discussion: no site
        tells whether one is subscribed.
        """
        with self._database.reading() as connection:
            settled = settled_actions(connection, to_stamp(sent_before))
        for item_id in settled:
            # A copy that outlived its item would bring it back.
            self._mirror.remove(item_id)
        if settled:
            with self._database.writing(durable=False) as connection:
                connection.executemany(
                    "DELETE FROM outbox_item WHERE item_id = ? AND state = 'sent'",
                    [(item_id,) for item_id in settled],
                )
        return len(settled)

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
            apply_move(connection, item_id, Move.START_SENDING, {}, now)
            connection.execute(
                "INSERT INTO attempt (item_id, started_at, server_started_at, fingerprint, detail,"
                " newest_message_id, newest_comment_id) VALUES (?, ?, ?, ?, '',"
                " (SELECT max(id) FROM message), (SELECT max(id) FROM course_comment))",
                (
                    item_id,
                    now,
                    to_stamp(server_now),
                    fingerprint(item_from(item_row(connection, item_id))),
                ),
            )
            row = item_row(connection, item_id)
            dispatch = dispatch_from(connection, row)
        self._mirror.write(mirror_row(row))
        return dispatch

    def note_accepted(self, item_id: str, remote_id: str | None, discussion: str) -> None:
        """Record that the server took the item, before its copy has been read back."""
        with self._database.writing(durable=True) as connection:
            finish_attempt(
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
                "not_before": None,
                **reason_columns(),
            }
            apply_move(connection, item_id, Move.SETTLE_SENT, columns, now)
            finish_attempt(
                connection,
                item_id,
                {
                    "outcome": OUTCOME_DELIVERED,
                    "finished_at": now,
                    "remote_id": remote_id,
                    "remote_discussion_id": discussion_remote_id,
                },
            )
            link_local_ids(connection, item_id)
            hand_down_ids(connection, item_id)
            row = item_row(connection, item_id)
        self._mirror.remove(item_id)
        return item_from(row)

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

    def hold(
        self, item_id: str, held_remote_id: str | None, reason: Reason | None = None
    ) -> OutboxItem:
        """Record that a moderator has to approve the item before the site shows it.

        `held_remote_id` is its place in their queue, None where that is not known.
        """
        columns: dict[str, object] = {"not_before": None, **reason_columns(reason)}
        if held_remote_id is not None:
            columns["remote_id"] = held_remote_id
        return self._conclude(item_id, Move.HOLD, OUTCOME_HELD, held_remote_id or "", columns)

    def look_again(self, item_id: str, not_before: datetime) -> None:
        """Keep a doubtful item in doubt and say when to look the next time."""
        self._change(item_id, Move.LOSE_ANSWER, {"not_before": to_stamp(not_before)})

    def reject(self, item_id: str, reason: Reason, outcome: str = OUTCOME_REFUSED) -> OutboxItem:
        """Stop an item with the reason why; the person decides what to do with it."""
        return self._conclude(
            item_id, Move.REJECT, outcome, reason.server_code, reason_columns(reason)
        )

    def find_conflict(
        self, item_id: str, reason: Reason, outcome: str = OUTCOME_REFUSED
    ) -> OutboxItem:
        """Stop an item because what it was written for is not as it was."""
        return self._conclude(
            item_id, Move.FIND_CONFLICT, outcome, reason.server_code, reason_columns(reason)
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

    def _queue_action(
        self, connection: Connection, kind: ItemKind, value: str | None, placement: Placement
    ) -> Row:
        now = to_stamp(self._clock())
        waiting = waiting_action(connection, kind, placement)
        if waiting is not None:
            columns = {"value": value, "queued_at": now, "not_before": None}
            apply_move(connection, waiting, Move.QUEUE, {**columns, **reason_columns()}, now)
            return item_row(connection, waiting)
        item_id = str(uuid.uuid4())
        fresh: dict[str, object] = {
            "item_id": item_id,
            "kind": kind,
            "state": ItemState.QUEUED,
            "created_at": now,
            "updated_at": now,
            "queued_at": now,
            "value": value,
            **draft_columns(Draft("", "")),
            **placement_columns(placement),
        }
        put_row(connection, fresh)
        return item_row(connection, item_id)

    def _change(
        self,
        item_id: str,
        move: Move,
        columns: dict[str, object],
        only_from: ItemState | None = None,
    ) -> OutboxItem:
        now = to_stamp(self._clock())
        with self._database.writing(durable=True) as connection:
            apply_move(connection, item_id, move, columns, now, only_from)
            row = item_row(connection, item_id)
        return self._mirrored(row)

    def _conclude(
        self, item_id: str, move: Move, outcome: str, detail: str, columns: dict[str, object]
    ) -> OutboxItem:
        now = to_stamp(self._clock())
        with self._database.writing(durable=True) as connection:
            apply_move(connection, item_id, move, columns, now)
            finish_attempt(
                connection, item_id, {"outcome": outcome, "detail": detail, "finished_at": now}
            )
            row = item_row(connection, item_id)
        return self._mirrored(row)

    def _mirrored(self, row: Row) -> OutboxItem:
        self._mirror.write(mirror_row(row))
        return item_from(row)
