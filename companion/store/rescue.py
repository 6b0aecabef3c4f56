"""Brings back what the person wrote when a database was lost, damaged, or lost its newest changes.

Two places hold words beside the database: a damaged file that was set aside, and the mirror. The
mirror is compared with the database at every opening, because SQLite drops a broken end of its
write-ahead log without a word.
"""

from __future__ import annotations

import json
import logging
import uuid
from contextlib import closing
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final

from companion.domain.account import Account, ServerKind
from companion.domain.draft import ItemKind, ItemState
from companion.domain.reason import ReasonCode
from companion.store.database import connect, driver_errors
from companion.store.outbox_files import put_files
from companion.store.outbox_rows import (
    SELECT_ITEMS,
    mirror_row,
    note_possible_attempt,
    put_row,
    relink_items,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

    from companion.store.database import Connection, Database
    from companion.store.draft_mirror import DraftMirror
    from companion.store.storage_key import StorageKey

log = logging.getLogger(__name__)

_FILE_KEYS: Final = frozenset({"role", "name", "mime_type", "size_bytes", "digest"})

_UNCERTAIN: Final = "uncertain"
"""Marks a mirror file made from a damaged database: its item may have been sent since."""

_TEXTS: Final = (
    "subject", "body", "origin_course", "origin_forum", "origin_discussion", "origin_author",
    "reason_server_code", "reason_server_text", "recipient_name",
)  # fmt: skip
_IDS: Final = (
    "group_remote_id", "forum_remote_id", "discussion_remote_id", "parent_remote_id",
    "parent_item_id", "remote_id", "value", "base_subject", "base_html", "theirs_subject",
    "theirs_html", "conversation_remote_id", "recipient_remote_id", "activity_remote_id",
    "course_remote_id", "comment_remote_id",
)  # fmt: skip
_MOMENTS: Final = (
    "queued_at", "not_before", "sent_at", "base_modified_at", "theirs_modified_at",
)  # fmt: skip
_FILES: Final = "files"


def set_aside(path: Path) -> Path:
    """Move a database and its companions out of the way; return where it stands now."""
    moment = datetime.now(UTC).strftime("%Y%m%d-%H%M%S-%f")
    copy = path.with_name(f"{path.name}.damaged-{moment}")
    for ending in ("-wal", "-shm"):
        side = path.with_name(path.name + ending)
        if side.exists():
            side.replace(copy.with_name(copy.name + ending))
    path.replace(copy)
    return copy


def salvage(damaged: Path, mirror: DraftMirror, key: StorageKey | None) -> list[dict[str, object]]:
    """Return the outbox items that can still be read from a damaged file.

    They are copied into the mirror first, so that a rescue that is cut short goes on at the next
    opening.
    """
    rows = readable_rows(damaged, "outbox_item", key)
    items = [item for row in rows if (item := _restorable(row)) is not None]
    copies = {str(copy["item_id"]): copy for copy in _copies(mirror)}
    salvaged = []
    for item in items:
        copy = copies.get(str(item["item_id"]))
        if copy is not None and not _is_newer(item, copy):
            continue
        item[_UNCERTAIN] = copy is None
        salvaged.append(item)
        if item["state"] != ItemState.SENT:
            mirror.write(item)
    return salvaged


def readable_rows(damaged: Path, table: str, key: StorageKey | None) -> list[dict[str, object]]:
    """Read what can be read of a table: forwards, and where that breaks off, from its end as well.

    Each on a connection of its own: an encrypting one reads nothing any more after a broken page.
    """
    rows: dict[int, dict[str, object]] = {}
    for order in ("ASC", "DESC"):
        try:
            with closing(connect(damaged, key, mode="ro", damaged=True)) as connection:
                connection.text_factory = lambda stored: stored.decode(errors="replace")
                for row in connection.execute(
                    f"SELECT rowid AS place, * FROM {table} NOT INDEXED ORDER BY rowid {order}"
                ):
                    rows[row["place"]] = dict(row)
        except driver_errors() as error:
            log.warning("reading %s %s stopped after %d rows: %s", table, order, len(rows), error)
        else:
            break
    return list(rows.values())


def bring_in_step(
    database: Database, mirror: DraftMirror, salvaged: Iterable[dict[str, object]] = ()
) -> int:
    """Put back items that the database lost, or lost the newest words of.

    Returns how many texts that were.

    What was being sent comes back in doubt. Whatever was queued before may have been sent since,
    and so may be an item that the mirror does not know (it forgets what was sent): those are
    looked up before they are sent. The mirror gets the copies that it lacks.
    """
    copies = {str(copy["item_id"]): copy for copy in _copies(mirror)}
    candidates = {str(item["item_id"]): item for item in salvaged} | copies
    with database.reading() as connection:
        rows = _stored_rows(connection, candidates)
    lost = [
        item
        for item_id, item in candidates.items()
        if item_id not in rows or _is_newer(item, rows[item_id])
    ]
    unsent = {i: row for i, row in rows.items() if row["state"] != ItemState.SENT}
    uncopied = [item_id for item_id in unsent if item_id not in copies]
    if lost or uncopied:
        with database.writing(durable=True) as connection:
            for item in lost:
                _put_back(connection, item)
            for item_id in uncopied:
                note_possible_attempt(connection, item_id)
            relink_items(connection)
            rows = _stored_rows(connection, candidates)
    _renew_copies(mirror, rows, copies, [*uncopied, *(str(item["item_id"]) for item in lost)])
    return sum(ItemKind(str(item["kind"])).has_words for item in lost)


def account_in(path: Path, account_id: int, key: StorageKey | None = None) -> Account | None:
    """Return whose database this is, for when nothing else tells any more; None if it cannot."""
    if not path.exists():
        return None
    try:
        with closing(connect(path, key, mode="ro", damaged=True)) as connection:
            row = connection.execute("SELECT * FROM account").fetchone()
            return Account(
                account_id=account_id,
                kind=ServerKind(row["kind"]),
                site_url=row["site_url"],
                site_name=row["site_name"],
                username=row["username"],
                full_name=row["full_name"],
                remote_user_id=row["remote_user_id"],
            )
    except driver_errors() as error:
        problem: Exception = error
    except (ValueError, TypeError) as error:
        problem = error
    log.warning("%s does not say whose it is: %s", path, problem)
    return None


def _put_back(connection: Connection, item: Mapping[str, object]) -> None:
    row = {name: value for name, value in item.items() if name not in (_UNCERTAIN, _FILES)}
    if row["state"] == ItemState.SENDING:
        row["state"] = ItemState.IN_DOUBT
    put_row(connection, row)
    put_files(connection, str(row["item_id"]), _files(item.get(_FILES)))
    if row["state"] != ItemState.SENT:
        note_possible_attempt(connection, str(row["item_id"]), anyway=bool(item.get(_UNCERTAIN)))


def _renew_copies(
    mirror: DraftMirror,
    rows: Mapping[str, Mapping[str, object]],
    copies: Mapping[str, object],
    changed: Iterable[str],
) -> None:
    for item_id in changed:
        if rows[item_id]["state"] != ItemState.SENT:
            mirror.write(rows[item_id])
    for item_id in copies:
        if rows[item_id]["state"] == ItemState.SENT:
            mirror.remove(item_id)


def _copies(mirror: DraftMirror) -> list[dict[str, object]]:
    copies = []
    for stored in mirror.read_all():
        copy = _restorable(stored)
        if copy is None:
            log.warning("mirror of item %s holds no item", stored.get("item_id"))
            continue
        copy[_UNCERTAIN] = stored.get(_UNCERTAIN) is True
        copies.append(copy)
    return copies


def _stored_rows(connection: Connection, item_ids: Iterable[str]) -> dict[str, dict[str, object]]:
    """Return the rows of all unsent items, and of those in `item_ids` that were sent."""
    rows = [
        *connection.execute(f"{SELECT_ITEMS} WHERE item.state <> 'sent'"),
        *(
            row
            for item_id in item_ids
            for row in connection.execute(
                f"{SELECT_ITEMS} WHERE item.item_id = ? AND item.state = 'sent'", (item_id,)
            )
        ),
    ]
    return {str(row["item_id"]): mirror_row(row) for row in rows}


def _is_newer(item: Mapping[str, object], known: Mapping[str, object]) -> bool:
    if known["state"] == ItemState.SENT:
        return False
    return (_number(item["updated_at"]) or 0.0) > (_number(known["updated_at"]) or 0.0)


def _restorable(stored: Mapping[str, object]) -> dict[str, object] | None:
    """Return an item as the database takes it, whatever a damaged file made of it.

    Local ids mean nothing any more. None where not even the words are left.
    """
    kind, body, item_id = stored.get("kind"), stored.get("body"), stored.get("item_id")
    if kind not in list(ItemKind) or not isinstance(body, str) or not _is_uuid(item_id):
        return None
    state = stored.get("state")
    reason = stored.get("reason_code")
    changed_at = _number(stored.get("updated_at")) or 0.0
    return {
        "item_id": item_id,
        "kind": kind,
        "state": state if state in list(ItemState) else ItemState.DRAFT,
        "private": stored.get("private") in (True, 1),
        "reason_code": reason if reason in list(ReasonCode) else None,
        "created_at": _number(stored.get("created_at")) or changed_at,
        "updated_at": changed_at,
        **{name: _text(stored.get(name)) or "" for name in _TEXTS},
        **{name: _text(stored.get(name)) for name in _IDS},
        **{name: _number(stored.get(name)) for name in _MOMENTS},
        _FILES: stored.get(_FILES),
    }


def _files(stored: object) -> list[dict[str, object]]:
    """Return the files that a mirror names; none where it is not readable as such."""
    try:
        files = json.loads(stored) if isinstance(stored, str) else []
    except ValueError:
        return []
    return [file for file in files if isinstance(file, dict) and file.keys() >= _FILE_KEYS]


def _text(value: object) -> str | None:
    return value if isinstance(value, str) else None


def _number(value: object) -> float | None:
    return float(value) if isinstance(value, (int, float)) else None


def _is_uuid(value: object) -> bool:
    try:
        uuid.UUID(str(value))
    except ValueError:
        return False
    return True
