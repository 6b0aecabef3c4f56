"""New databases as copies of one: a tenth of a second less than all migrations, for each.

The migrations make that one, and each that is encrypted; a file that is there already is migrated.
"""

from __future__ import annotations

import tempfile
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from companion.store import opening
from companion.store.database import create_private
from companion.store.upgrade import upgrade_to_head

if TYPE_CHECKING:
    import pytest

    from companion.store.storage_key import StorageKey


def copy_new_databases(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the store start each new file as a copy."""
    monkeypatch.setattr(opening, "_run_migrations", _copied_or_migrated)


def _copied_or_migrated(path: Path, key: StorageKey | None) -> None:
    if path.exists() or key is not None:
        upgrade_to_head(path, key)
        return
    create_private(path)
    path.write_bytes(_migrated())


@cache
def _migrated() -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "companion.db"
        upgrade_to_head(path)
        return path.read_bytes()
