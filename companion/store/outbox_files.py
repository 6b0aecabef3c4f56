"""The files that go along with outbox items, and where the server keeps what was uploaded."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from companion.domain.files import DraftFile, FileRole
from companion.store.clock import from_stamp

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

    from companion.store.database import Connection


@dataclass(frozen=True, slots=True)
class PendingUpload:
    """A file of an item. `area` and `address` are where the server keeps it, once it does."""

    file_id: int
    role: FileRole
    name: str
    mime_type: str
    digest: str
    area: str | None
    address: str | None
    remote_name: str | None
    uploaded_at: datetime | None


def uploads_of(connection: Connection, item_id: str) -> tuple[PendingUpload, ...]:
    """Return the files of an item with where the server keeps them."""
    rows = connection.execute("SELECT * FROM outbox_file WHERE item_id = ? ORDER BY id", (item_id,))
    return tuple(
        PendingUpload(
            file_id=row["id"],
            role=FileRole(row["role"]),
            name=row["name"],
            mime_type=row["mime_type"],
            digest=row["digest"],
            area=row["area_remote_id"],
            address=row["address"],
            remote_name=row["remote_name"],
            uploaded_at=from_stamp(row["uploaded_at"]),
        )
        for row in rows
    )


def insert_file(connection: Connection, item_id: str, file: dict[str, object]) -> None:
    """Insert a file of an item."""
    connection.execute(
        "INSERT INTO outbox_file (item_id, role, name, mime_type, size_bytes, digest)"
        " VALUES (:item_id, :role, :name, :mime_type, :size_bytes, :digest)",
        {**file, "item_id": item_id},
    )


def put_files(connection: Connection, item_id: str, files: Iterable[dict[str, object]]) -> None:
    """Replace the files of a rescued item, to be uploaded again."""
    connection.execute("DELETE FROM outbox_file WHERE item_id = ?", (item_id,))
    for file in files:
        insert_file(connection, item_id, file)


def file_from(stored: dict[str, Any]) -> DraftFile:
    """Return the file that an item's row tells of."""
    return DraftFile(
        file_id=stored["id"],
        role=FileRole(stored["role"]),
        name=stored["name"],
        mime_type=stored["mime_type"],
        size_bytes=stored["size_bytes"],
        digest=stored["digest"],
        uploaded=bool(stored["uploaded"]),
    )
