"""Encryption of an account against other programs, full disks and lost marks."""

from __future__ import annotations

import json
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from typing import TYPE_CHECKING

import pytest
from alembic import command

from companion.credentials import KeyVault
from companion.domain.files import FileVersion
from companion.errors import (
    DatabaseBusy,
    DatabaseTooNew,
    KeyMissing,
    NotAllowed,
    PhraseWrong,
    SyncAlreadyRunning,
)
from companion.services.accounts import Accounts
from companion.services.course_packs import PACK_ROOM
from companion.store.account_lock import AccountLock
from companion.store.database_change import is_plain
from companion.store.draft_mirror import DraftMirror
from companion.store.encryption_mark import encryption_of
from companion.store.growing_file import GrowingFile
from companion.store.opening import open_database
from companion.store.private_room import private_room
from companion.store.sealing import SealBroken
from companion.store.storage_key import StorageKey
from companion.store.upgrade import alembic_config, schema_transaction
from tests.companion.services.test_accounts import add
from tests.companion.services.test_encryption import (
    CANARY,
    accounts,
    files_with_canaries,
    memory_keyring,
    words_in,
)

if TYPE_CHECKING:
    from pathlib import Path

    from tests.ui.memory_keyring import MemoryKeyring

__all__ = ["accounts", "memory_keyring"]

PICTURE = "https://academy.example/webservice/pluginfile.php/9/mod_forum/post/1001/pump.png"
posix_only = pytest.mark.skipif(sys.platform == "win32", reason="limits of POSIX systems")


def opens_with_its_words(data: Path) -> bool:
    workspace = Accounts(data).open(1)
    try:
        return words_in(workspace)[0] == f"{CANARY} sings" and workspace.opening.rescued_items == 0
    finally:
        workspace.close()


def test_key_is_kept_when_only_a_copy_of_an_upgrade_was_in_the_way(
    accounts: Accounts,
    tmp_path: Path,
    memory_keyring: MemoryKeyring,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("companion.store.database.BUSY_SECONDS", 0.1)
    monkeypatch.setattr("companion.store.database_change.BUSY_SECONDS", 0.1)
    path = accounts.folder_of(1) / "companion.db"
    backup = path.with_name("companion.db.before-upgrade-from-0003")
    shutil.copyfile(path, backup)
    with closing(sqlite3.connect(backup, isolation_level=None)) as somebody:
        somebody.execute("BEGIN IMMEDIATE")
        with pytest.raises(DatabaseBusy):
            accounts.encryption.turn_on(1)
    assert not is_plain(path)
    assert len(memory_keyring.kept) == 1
    assert opens_with_its_words(tmp_path / "data")
    assert files_with_canaries(accounts.folder_of(1)) == []


def test_key_is_kept_while_another_program_goes_on_with_the_change(
    accounts: Accounts,
    tmp_path: Path,
    memory_keyring: MemoryKeyring,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("companion.services.account_encryption._CHANGE_SECONDS", 0.1)
    folder = accounts.folder_of(1)
    program = (
        "import sys; from filelock import FileLock\n"
        "with FileLock(sys.argv[1]):\n print('held', flush=True); sys.stdin.read()"
    )
    with subprocess.Popen(
        [sys.executable, "-c", program, folder / "change.lock"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    ) as other:
        assert other.stdout is not None
        assert other.stdin is not None
        assert other.stdout.readline().strip() == b"held"
        with pytest.raises(DatabaseBusy):
            accounts.encryption.turn_on(1)
        assert len(memory_keyring.kept) == 1, "the other may have encrypted it by now"
        other.stdin.close()
    assert opens_with_its_words(tmp_path / "data")


@posix_only
def test_disk_that_is_full_leaves_the_account_plain_and_usable(
    accounts: Accounts, tmp_path: Path
) -> None:
    folder = accounts.folder_of(1)
    program = (
        "import resource, signal, sys; from pathlib import Path\n"
        "import keyring\n"
        "from companion.errors import StorageFull\n"
        "from companion.services.accounts import Accounts\n"
        "from tests.ui.memory_keyring import MemoryKeyring\n"
        "kept = MemoryKeyring(); keyring.set_keyring(kept)\n"
        "signal.signal(signal.SIGXFSZ, signal.SIG_IGN)\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (200_000, 200_000))\n"
        "try:\n"
        "    Accounts(Path(sys.argv[1])).encryption.turn_on(1)\n"
        "except StorageFull:\n"
        "    print('full', len(kept.kept))\n"
    )
    ended = subprocess.run(
        [sys.executable, "-c", program, tmp_path / "data"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert ended.stdout.split() == ["full", "0"], ended.stderr
    assert encryption_of(folder) is None
    assert not list(folder.glob("*.coming*")), "half a copy fills the disk no longer"
    assert opens_with_its_words(tmp_path / "data")


def test_lost_mark_is_no_reason_to_rebuild_the_account_plain(
    accounts: Accounts, tmp_path: Path
) -> None:
    phrase = accounts.encryption.turn_on(1).phrase
    folder = accounts.folder_of(1)
    before = (folder / "companion.db").read_bytes()
    (folder / "encryption.json").unlink()
    (folder / "encryption.copy.json").write_bytes(b"\0\0\0")
    again = Accounts(tmp_path / "data")
    with pytest.raises(KeyMissing):
        again.open(1)
    with pytest.raises(KeyMissing):
        again.encryption.turn_on(1)
    with pytest.raises(PhraseWrong) as wrong:
        again.encryption.unlock(1, StorageKey.fresh().phrase)
    assert wrong.value.other
    assert (folder / "companion.db").read_bytes() == before
    assert not list(folder.glob("*.damaged-*"))
    again.encryption.unlock(1, phrase)
    assert opens_with_its_words(tmp_path / "data")
    assert files_with_canaries(folder) == []


def test_plain_account_takes_no_phrase(accounts: Accounts, memory_keyring: MemoryKeyring) -> None:
    with pytest.raises(NotAllowed):
        accounts.encryption.unlock(1, StorageKey.fresh().phrase)
    assert memory_keyring.kept == {}


def test_account_that_a_newer_version_encrypted_is_left_untouched(
    accounts: Accounts, tmp_path: Path
) -> None:
    accounts.encryption.turn_on(1)
    folder = accounts.folder_of(1)
    for name in ("encryption.json", "encryption.copy.json"):
        stored = json.loads((folder / name).read_text())
        (folder / name).write_text(json.dumps({**stored, "format": 2}))
    before = {path.name: path.read_bytes() for path in folder.glob("*") if path.is_file()}
    newer = Accounts(tmp_path / "data")
    for act in (newer.open, newer.encryption.turn_off, newer.encryption.turn_on):
        with pytest.raises(DatabaseTooNew):
            act(1)
    for name, content in before.items():
        assert (folder / name).read_bytes() == content


def test_account_that_was_changed_meanwhile_is_not_taken_for_damaged(
    accounts: Accounts, tmp_path: Path
) -> None:
    folder = accounts.folder_of(1)
    path, account = folder / "companion.db", accounts.get(1)
    key = accounts.encryption.turn_on(1)
    # Another program had looked how it lies before that.
    with pytest.raises(DatabaseBusy):
        open_database(path, account, DraftMirror(folder / "drafts"))
    with pytest.raises(DatabaseBusy):
        other = StorageKey.fresh()
        open_database(path, account, DraftMirror(folder / "drafts", other), key=other)
    assert not list(folder.glob("*.damaged-*"))
    assert KeyVault().load(key.mark) == key
    assert opens_with_its_words(tmp_path / "data")


def test_account_that_is_synced_is_neither_encrypted_nor_wiped(
    accounts: Accounts, tmp_path: Path, memory_keyring: MemoryKeyring
) -> None:
    folder = accounts.folder_of(1)
    with AccountLock(folder):
        with pytest.raises(SyncAlreadyRunning):
            accounts.encryption.turn_on(1)
        with pytest.raises(SyncAlreadyRunning):
            accounts.remove(1)
    assert memory_keyring.kept == {}
    assert opens_with_its_words(tmp_path / "data")


def test_each_account_has_a_key_of_its_own(
    accounts: Accounts, tmp_path: Path, memory_keyring: MemoryKeyring
) -> None:
    other = add(accounts, remote_user_id="8", username="kwame").account_id
    accounts.open(other).close()
    first, second = accounts.encryption.turn_on(1), accounts.encryption.turn_on(other)
    assert first != second
    with pytest.raises(PhraseWrong):
        accounts.encryption.unlock(1, second.phrase)
    accounts.remove(other)
    assert len(memory_keyring.kept) == 1
    assert opens_with_its_words(tmp_path / "data")


def test_encrypted_account_of_an_older_version_is_upgraded_and_its_copy_is_encrypted(
    accounts: Accounts, tmp_path: Path
) -> None:
    key = accounts.encryption.turn_on(1)
    folder = accounts.folder_of(1)
    path = folder / "companion.db"
    path.unlink()
    with schema_transaction(path, key) as connection:
        command.upgrade(alembic_config(connection), "0004")
        connection.exec_driver_sql(
            "INSERT INTO account (id, kind, site_url, site_name, username, full_name,"
            " remote_user_id) VALUES (1, 'moodle', 'https://academy.example', 'The Academy',"
            f" 'amina', '{CANARY}', '7')"
        )
    workspace = Accounts(tmp_path / "data").open(1)
    assert workspace.opening.migrated_from == "0004"
    assert workspace.opening.rescued_items == 2, "the second copies were sealed, and are read"
    workspace.close()
    (copy,) = folder.glob("companion.db.before-upgrade-from-*")
    assert not is_plain(copy)
    assert not is_plain(path)
    assert files_with_canaries(folder) == []


def test_broken_description_of_an_encrypted_account_comes_back_from_its_database(
    accounts: Accounts, tmp_path: Path
) -> None:
    accounts.encryption.turn_on(1)
    before = accounts.get(1)
    (accounts.folder_of(1) / "account.json").write_bytes(b"\0" * 40)
    assert Accounts(tmp_path / "data").get(1) == before


def test_beginning_of_a_file_lies_sealed_until_it_is_gone_on_with(
    accounts: Accounts, tmp_path: Path
) -> None:
    folder = accounts.folder_of(1)
    begun = f"{CANARY} ".encode() * 200_000
    workspace = accounts.open(1)
    workspace.file_cache.part_of(PICTURE).write_bytes(begun)
    workspace.file_cache.note_begun(PICTURE, FileVersion('"1"'), len(begun) * 2)
    workspace.close()
    accounts.encryption.turn_on(1)
    assert files_with_canaries(folder) == []
    workspace = accounts.open(1)
    cache = workspace.file_cache
    assert cache.begun_bytes(PICTURE) == len(begun)
    part = cache.part_of(PICTURE)
    assert part.read_bytes() == begun
    with part.open("ab") as file:
        file.write(f"{CANARY} more".encode())
    assert files_with_canaries(folder) == []
    assert cache.part_of(PICTURE).read_bytes() == begun + f"{CANARY} more".encode()
    workspace.close()
    accounts.encryption.turn_off(1)
    workspace = accounts.open(1)
    assert workspace.file_cache.part_of(PICTURE).read_bytes() == begun + f"{CANARY} more".encode()
    workspace.close()


def test_room_in_which_a_pack_was_unpacked_goes_with_its_program(
    accounts: Accounts, tmp_path: Path
) -> None:
    folder = accounts.folder_of(1)
    program = (
        "import os, sys; from pathlib import Path\n"
        "from companion.store.private_room import private_room\n"
        "with private_room(Path(sys.argv[1]), sys.argv[2]) as room:\n"
        f"    (room / 'posts').write_text('{CANARY}')\n"
        "    os._exit(0)\n"
    )
    subprocess.run([sys.executable, "-c", program, folder, PACK_ROOM], check=True)
    assert files_with_canaries(folder)
    with private_room(folder, PACK_ROOM) as used:
        accounts.encryption.turn_on(1)
        accounts.open(1).close()
        assert list(folder.glob(f"{PACK_ROOM}*")) == [used], "one in use stays"
    assert not list(folder.glob(f"{PACK_ROOM}*"))
    assert files_with_canaries(folder) == []


def test_file_that_is_added_to_a_sealed_draft_is_never_plain_on_the_disk(
    accounts: Accounts, tmp_path: Path
) -> None:
    accounts.encryption.turn_on(1)
    workspace = accounts.open(1)
    (item,) = workspace.writing.drafts()
    content = f"{CANARY} again ".encode() * 150_000
    added = workspace.writing.add_content(item.item_id, "song.txt", content, item.files[0].role)
    newest = max(added.files, key=lambda file: file.file_id)
    assert newest.size_bytes == len(content)
    with workspace.writing.plain_file(newest) as path:
        assert path.read_bytes() == content
    workspace.close()
    assert files_with_canaries(accounts.folder_of(1)) == []


def test_file_that_is_being_fetched_is_at_no_moment_plain_on_the_disk(
    accounts: Accounts, tmp_path: Path
) -> None:
    accounts.encryption.turn_on(1)
    folder = accounts.folder_of(1)
    program = (
        "import os, sys; from pathlib import Path\n"
        "from companion.store.growing_file import GrowingFile\n"
        "from companion.store.storage_key import StorageKey\n"
        "growing = GrowingFile(Path(sys.argv[1]), StorageKey.from_text(sys.argv[2]))\n"
        "file = growing.open(sys.argv[3])\n"
        f"for _ in range(40): file.write(b'{CANARY} ' * 2_000); file.flush()\n"
        "os._exit(9)\n"
    )
    key = StorageKey.fresh()
    growing = GrowingFile(folder / "coming", key)
    for mode in ("wb", "ab"):
        before = growing.size()
        subprocess.run([sys.executable, "-c", program, growing.path, key.text, mode], check=False)
        assert growing.size() > before, "what was written stays"
        assert files_with_canaries(folder) == []
    content = growing.read_bytes()
    # Without power in its moment: cut off anywhere, or there in name only.
    whole = growing.path.read_bytes()
    for damaged in (whole[:-100], whole[:-100] + bytes(100), whole + b"\0\0", whole[:50]):
        growing.path.write_bytes(damaged)
        size = growing.size()
        with growing.open("ab") as file:
            file.write(content[size:])
        assert growing.read_bytes() == content
    growing.path.write_bytes(whole[:3_000] + b"?" + whole[3_001:])
    with pytest.raises(SealBroken):
        growing.read_bytes()
