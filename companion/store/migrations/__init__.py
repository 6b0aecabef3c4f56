"""Alembic's scripts; `HEAD` is the newest revision, known without importing Alembic."""

from __future__ import annotations

from typing import Final

REVISIONS: Final = (
    "0001", "0002", "0003", "0004", "0005", "0006", "0007", "0008", "0009", "0010", "0011",
    "0012",
    "0013",
    "0014",
    "0015",
    "0016",
    "0017",
)  # fmt: skip
"""All revisions of this version of the app, oldest first (a test holds them to the scripts)."""

HEAD: Final = REVISIONS[-1]
