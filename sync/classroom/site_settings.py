"""The site's settings and what follows from them."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import sqlite3


def site_setting(database: sqlite3.Connection, key: str) -> str:
    """Return one of the site's settings; it must exist."""
    value: str = database.execute("SELECT value FROM site WHERE key = ?", (key,)).fetchone()[0]
    return value


def site_choice(database: sqlite3.Connection, key: str, usual: str) -> str:
    """Return a setting that a site has only once somebody has chosen it."""
    row = database.execute("SELECT value FROM site WHERE key = ?", (key,)).fetchone()
    return usual if row is None else str(row[0])


def private_key(database: sqlite3.Connection, person_id: int) -> str:
    """Return the key that opens a person's files without a token: a secret like the token."""
    seed = f"{site_setting(database, 'secret')}:{person_id}"
    return hashlib.sha256(seed.encode()).hexdigest()[:32]
