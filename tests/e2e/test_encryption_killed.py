"""The program killed while it encrypts or decrypts an account: nothing is lost."""

from __future__ import annotations

import random
import time
from collections import Counter
from typing import TYPE_CHECKING

import pytest

from companion.services.accounts import Accounts
from companion.store.database_change import is_plain
from companion.store.encryption_mark import encryption_of
from tests.companion.services.test_accounts import add
from tests.companion.services.test_encryption import (
    files_with_canaries,
    memory_keyring,
    words_in,
    write_canaries,
)
from tests.e2e.forked_commands import ForkedCommands

if TYPE_CHECKING:
    from pathlib import Path

    from tests.ui.memory_keyring import MemoryKeyring

KILLS = 40
SEED = 20260303

pytestmark = pytest.mark.slow
__all__ = ["memory_keyring"]


@pytest.mark.timeout(240)
def test_change_killed_at_any_moment_is_completed_by_the_next_start(
    tmp_path: Path, memory_keyring: MemoryKeyring, monkeypatch: pytest.MonkeyPatch
) -> None:
    home = tmp_path / "home"
    environment = {
        "PYTHON_KEYRING_BACKEND": "keyrings.alt.file.PlaintextKeyring",
        "XDG_DATA_HOME": str(home),
    }
    accounts = Accounts(tmp_path / "data")
    workspace = accounts.open(add(accounts).account_id)
    write_canaries(workspace, tmp_path)
    before = words_in(workspace)
    workspace.close()
    folder = accounts.folder_of(1)
    dice = random.Random(SEED)
    where: Counter[str] = Counter()
    with ForkedCommands(environment) as commands:

        def change(command: str, kill_after: float | None = None) -> bool:
            return commands.run(
                command, "1", "--data-dir", str(tmp_path / "data"), "--json", kill_after=kill_after
            ).killed

        began = time.monotonic()
        assert not change("encrypt")
        usual = time.monotonic() - began
        assert not is_plain(folder / "companion.db")
        is_encrypted = True
        for _ in range(4 * KILLS):
            if where["killed"] == KILLS:
                break
            killed = change("decrypt" if is_encrypted else "encrypt", dice.uniform(0, usual))
            where["killed"] += killed
            mark = encryption_of(folder)
            where["halfway"] += mark is not None and not mark.settled
            database = folder / "companion.db"
            assert database.stat().st_size > 4096
            # The next start of any command opens the account, and completes what was begun.
            assert commands.run("status", "--data-dir", str(tmp_path / "data")).exit_code == 0
            mark = encryption_of(folder)
            is_encrypted = mark is not None
            assert mark is None or (mark.settled and mark.encrypted)
            assert is_plain(database) is not is_encrypted
            if is_encrypted:
                assert files_with_canaries(folder) == []
            # The mark itself may leave a beginning, which says nothing of anybody.
            assert not [*folder.glob("companion.db*.coming*"), *folder.glob("companion.db*.going*")]
        if is_encrypted:
            assert not change("decrypt")
    assert where["killed"] == KILLS, where
    assert where["halfway"] > 3, where
    workspace = Accounts(tmp_path / "data").open(1)
    assert words_in(workspace) == before
    assert workspace.opening.damaged_copy is None
    workspace.close()
