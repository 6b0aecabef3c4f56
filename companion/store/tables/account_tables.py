"""The account, single facts about its file, and what its syncs cost."""

from __future__ import annotations

from typing import ClassVar

from sqlmodel import Field, SQLModel


class AccountRow(SQLModel, table=True):
    """The person and the site that this file belongs to: one row."""

    __tablename__: ClassVar[str] = "account"
    id: int = Field(primary_key=True)
    kind: str
    site_url: str
    site_name: str
    username: str
    full_name: str
    remote_user_id: str
    remembered_site: str | None = None
    """What the server package wants to remember of the site (JSON of its own)."""
    last_sync_at: float | None = None


class FactRow(SQLModel, table=True):
    """Single facts about this file, such as the versions of cleaner and search folding."""

    __tablename__: ClassVar[str] = "fact"
    name: str = Field(primary_key=True)
    value: str


class TrafficRow(SQLModel, table=True):
    """How many bytes went over the network in a month (``2026-11``), both ways together."""

    __tablename__: ClassVar[str] = "traffic"
    month: str = Field(primary_key=True)
    bytes: int
