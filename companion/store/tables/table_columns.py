"""Columns that name a row of another table."""

from __future__ import annotations

from sqlalchemy import Column, ForeignKey, Integer


def child_of(target: str, *, index: bool = True, nullable: bool = False) -> Column[int]:
    """Return the column of a row that goes with the row of another table."""
    return Column(Integer, ForeignKey(target, ondelete="CASCADE"), index=index, nullable=nullable)


def loosely(target: str) -> Column[int]:
    """Return the column of a row that stays when that of another table goes."""
    return Column(Integer, ForeignKey(target, ondelete="SET NULL"), index=True, nullable=True)
