"""A laptop that is lost: what of an account lies on its disk, and who can open it."""

from __future__ import annotations

import random
import shutil
import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import keyring
import pytest
from keyring.backends.fail import Keyring as NoKeyring

from companion.credentials import KeyVault
from companion.domain.draft import Draft
from companion.domain.files import FileRole
from companion.domain.journal_entry import JournalWords
from companion.errors import (
    DatabaseBusy,
    EncryptionDemanded,
    KeyMissing,
    KeyNotKept,
    KeyringUnavailable,
    NotAllowed,
    PhraseWrong,
)
from companion.policy.policy_values import Encryption, Policy
from companion.services.accounts import Accounts
from companion.services.diagnostics import diagnostics
from companion.store.database import connect
from companion.store.database_change import change_database, is_plain
from companion.store.rescue import readable_rows
from companion.store.storage_key import StorageKey
from sync.explanations import explain
from tests.companion.services.test_accounts import a_draft_in, add
from tests.ui.memory_keyring import MemoryKeyring

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from companion.services.workspace import Workspace

CANARY = "Kanarienvogel"


@pytest.fixture(autouse=True)
def memory_keyring() -> Iterator[MemoryKeyring]:
    before = keyring.get_keyring()
    mine = MemoryKeyring()
    keyring.set_keyring(mine)
    yield mine
    keyring.set_keyring(before)


@pytest.fixture
def accounts(tmp_path: Path) -> Accounts:
    """One account, in which words and a file wait to be sent."""
    accounts = Accounts(tmp_path / "data")
    workspace = accounts.open(add(accounts).account_id)
    write_canaries(workspace, tmp_path)
    workspace.close()
    return accounts


def write_canaries(workspace: Workspace, tmp_path: Path) -> None:
    item_id = a_draft_in(workspace)
    workspace.writing.save(item_id, Draft(CANARY, f"{CANARY} sings"))
    file = tmp_path / "song.txt"
    file.write_text(f"{CANARY} in a file" * 100_000)
    workspace.writing.add_file(item_id, file, FileRole.ATTACHMENT)
    workspace.journal.add(JournalWords(workspace.journal.today(), f"{CANARY} in the journal"))


def words_in(workspace: Workspace) -> tuple[str, str, bytes]:
    (item,) = workspace.writing.drafts()
    (file,) = item.files
    (entry,) = workspace.journal.entries()
    with workspace.writing.plain_file(file) as path:
        return item.draft.body, entry.words.tried, path.read_bytes()


def files_with_canaries(folder: Path) -> list[str]:
    return sorted(
        path.name
        for path in folder.rglob("*")
        if path.is_file() and CANARY.encode() in path.read_bytes()
    )


def test_encrypted_account_shows_nothing_on_the_disk_and_everything_in_the_app(
    accounts: Accounts, tmp_path: Path
) -> None:
    folder = accounts.folder_of(1)
    with_plain = accounts.open(1)
    before = words_in(with_plain)
    with_plain.close()
    assert len(files_with_canaries(folder)) >= 4
    accounts.encryption.turn_on(1)
    assert files_with_canaries(folder) == []
    assert not is_plain(folder / "companion.db")
    workspace = Accounts(tmp_path / "data").open(1)
    assert words_in(workspace) == before
    assert workspace.opening.rescued_items == 0
    workspace.writing.save(workspace.writing.drafts()[0].item_id, Draft("Tip", f"{CANARY} 2"))
    workspace.close()
    assert files_with_canaries(folder) == []


def test_decrypted_account_is_as_it_was(
    accounts: Accounts, memory_keyring: MemoryKeyring, tmp_path: Path
) -> None:
    accounts.encryption.turn_on(1)
    assert len(memory_keyring.kept) == 1
    accounts.encryption.turn_off(1)
    assert memory_keyring.kept == {}
    with closing(sqlite3.connect(accounts.folder_of(1) / "companion.db")) as plain:
        assert plain.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    workspace = Accounts(tmp_path / "data").open(1)
    assert words_in(workspace)[0] == f"{CANARY} sings"
    workspace.close()
    assert not list(accounts.folder_of(1).rglob("*.sealed"))


def test_account_whose_key_is_gone_opens_by_its_phrase_and_by_no_other(
    accounts: Accounts, memory_keyring: MemoryKeyring, tmp_path: Path
) -> None:
    phrase = accounts.encryption.turn_on(1).phrase
    before = (accounts.folder_of(1) / "companion.db").read_bytes()
    memory_keyring.kept.clear()
    elsewhere = Accounts(tmp_path / "data")
    with pytest.raises(KeyMissing):
        elsewhere.open(1)
    assert (accounts.folder_of(1) / "companion.db").read_bytes() == before
    with pytest.raises(PhraseWrong) as wrong:
        elsewhere.encryption.unlock(1, StorageKey.fresh().phrase)
    assert wrong.value.other
    with pytest.raises(PhraseWrong) as wrong:
        elsewhere.encryption.unlock(1, phrase.replace(phrase.split()[3], "xyzzy"))
    assert 4 in wrong.value.places
    elsewhere.encryption.unlock(1, "  " + phrase.upper().replace(" ", "-"))
    workspace = Accounts(tmp_path / "data").open(1)
    assert words_in(workspace)[0] == f"{CANARY} sings"
    workspace.close()


def test_account_opens_for_one_run_where_no_keyring_is(
    accounts: Accounts, memory_keyring: MemoryKeyring, tmp_path: Path
) -> None:
    phrase = accounts.encryption.turn_on(1).phrase
    keyring.set_keyring(NoKeyring())  # type: ignore[no-untyped-call]
    here = Accounts(tmp_path / "data")
    with pytest.raises(KeyringUnavailable):
        here.encryption.unlock(1, phrase)
    here.encryption.unlock(1, phrase, for_this_run=True)
    here.open(1).close()
    with pytest.raises(KeyMissing):
        Accounts(tmp_path / "data").open(1)


def test_nothing_is_encrypted_without_a_keyring_for_the_key(accounts: Accounts) -> None:
    keyring.set_keyring(NoKeyring())  # type: ignore[no-untyped-call]
    with pytest.raises(KeyNotKept) as refused:
        accounts.encryption.turn_on(1)
    assert "the key of an encrypted account" in explain(refused.value).what
    assert "sign-in" not in str(explain(refused.value))
    accounts.open(1).close()
    assert is_plain(accounts.folder_of(1) / "companion.db")


def test_policy_that_demands_encryption_lets_no_account_be_opened_plain(
    accounts: Accounts, tmp_path: Path
) -> None:
    strict = Accounts(tmp_path / "data", Policy(encryption=Encryption.REQUIRED))
    usable = keyring.get_keyring()
    keyring.set_keyring(NoKeyring())  # type: ignore[no-untyped-call]
    with pytest.raises(EncryptionDemanded):
        strict.open(1)
    other = add(strict, remote_user_id="8", username="kwame")
    with pytest.raises(EncryptionDemanded):
        strict.open(other.account_id)
    assert not (strict.folder_of(other.account_id) / "companion.db").exists()
    keyring.set_keyring(usable)
    for account_id in (1, other.account_id):
        strict.open(account_id).close()
        assert not is_plain(strict.folder_of(account_id) / "companion.db")
    assert files_with_canaries(strict.folder_of(1)) == []
    with pytest.raises(NotAllowed):
        strict.encryption.turn_off(1)


def test_policy_against_encryption_leaves_encrypted_accounts_as_they_are(
    accounts: Accounts, tmp_path: Path
) -> None:
    accounts.encryption.turn_on(1)
    without = Accounts(tmp_path / "data", Policy(encryption=Encryption.OFF))
    without.open(1).close()
    other = add(without, remote_user_id="8", username="kwame")
    with pytest.raises(NotAllowed):
        without.encryption.turn_on(other.account_id)


def test_account_that_is_open_is_not_changed(
    accounts: Accounts, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("companion.store.database.BUSY_SECONDS", 0.1)
    other_window = Accounts(tmp_path / "data").open(1)
    with pytest.raises(DatabaseBusy):
        accounts.encryption.turn_on(1)
    assert not accounts.encryption.is_on(1)
    assert words_in(other_window)[0] == f"{CANARY} sings"
    other_window.close()
    accounts.open(1).close()
    accounts.encryption.turn_on(1)


def test_words_of_a_damaged_encrypted_database_come_back(
    accounts: Accounts, tmp_path: Path
) -> None:
    accounts.encryption.turn_on(1)
    path = accounts.folder_of(1) / "companion.db"
    dice = random.Random(3)
    with path.open("rb+") as file:
        for _ in range(40):
            file.seek(dice.randrange(1, path.stat().st_size // 4096) * 4096 + 100)
            file.write(dice.randbytes(64))
    workspace = Accounts(tmp_path / "data").open(1)
    assert workspace.opening.damaged_copy is not None
    (item,) = workspace.writing.drafts()
    assert item.draft.body == f"{CANARY} sings"
    assert [entry.words.tried for entry in workspace.journal.entries()] == [
        f"{CANARY} in the journal"
    ]
    workspace.close()
    assert not is_plain(path)
    assert files_with_canaries(accounts.folder_of(1)) == []


def test_damaged_page_of_an_encrypted_database_costs_only_what_was_in_it(tmp_path: Path) -> None:
    key, path = StorageKey.fresh(), tmp_path / "some.db"
    with closing(connect(path, key)) as connection:
        connection.execute("CREATE TABLE word (text)")
        connection.executemany("INSERT INTO word VALUES (?)", [("x" * 500,)] * 200)
    with path.open("rb+") as file:
        file.seek(4096 * 20 + 1000)
        file.write(b"damage")
    assert 150 < len(readable_rows(path, "word", key)) < 200


def test_copies_of_upgrades_and_damaged_files_are_encrypted_too(
    accounts: Accounts, tmp_path: Path
) -> None:
    folder = accounts.folder_of(1)
    path = folder / "companion.db"
    backup = folder / "companion.db.before-upgrade-from-0003"
    broken = folder / "companion.db.before-upgrade-from-0002"
    damaged = folder / "companion.db.damaged-20260101-000000-000000"
    shutil.copyfile(path, backup)
    shutil.copyfile(path, damaged)
    broken.write_bytes(b"SQLite format 3\0" + CANARY.encode() * 1000)
    accounts.encryption.turn_on(1)
    assert files_with_canaries(folder) == []
    assert not is_plain(backup)
    assert not broken.exists()
    accounts.open(1).close()
    accounts.encryption.turn_off(1)
    assert damaged.read_bytes().startswith(b"SQLite format 3\0")
    assert is_plain(backup)


def test_second_copy_of_another_item_is_not_taken_for_this_one(
    accounts: Accounts, tmp_path: Path
) -> None:
    accounts.encryption.turn_on(1)
    (copy,) = (accounts.folder_of(1) / "drafts").iterdir()
    other = copy.with_name("00000000-0000-4000-8000-000000000000.sealed")
    copy.rename(other)
    workspace = Accounts(tmp_path / "data").open(1)
    assert len(workspace.writing.drafts()) == 1
    assert copy.exists()
    workspace.close()


def test_diagnostics_say_that_an_account_is_encrypted_and_need_its_key(
    accounts: Accounts, memory_keyring: MemoryKeyring, tmp_path: Path
) -> None:
    key = accounts.encryption.turn_on(1)
    told = diagnostics(tmp_path / "data")
    assert "encrypted: yes" in told
    assert "rows: " in told
    memory_keyring.kept.clear()
    told += diagnostics(tmp_path / "data")
    assert "its key is not in the keyring" in told
    assert key.text not in told
    assert not set(key.phrase.split()) <= set(told.split())


def test_wiped_account_leaves_no_file_no_key_and_no_sign_of_its_words(
    accounts: Accounts, memory_keyring: MemoryKeyring, tmp_path: Path
) -> None:
    accounts.encryption.turn_on(1)
    other_name = tmp_path / "seen-through-another-name"
    mirrored = next((accounts.folder_of(1) / "drafts").iterdir())
    handle = mirrored.open("rb")
    accounts.remove(1)
    assert not accounts.folder_of(1).exists()
    assert memory_keyring.kept == {}
    assert not other_name.exists()
    assert set(handle.read()) == {0}, "its bytes were overwritten in place"
    handle.close()


def test_key_shows_itself_nowhere() -> None:
    key = StorageKey.fresh()
    assert key.text not in repr(key)
    assert KeyVault().load(key.mark) is None
    assert StorageKey.from_phrase(key.phrase) == key


def test_change_of_a_database_that_is_as_wanted_changes_nothing(tmp_path: Path) -> None:
    key, path = StorageKey.fresh(), tmp_path / "some.db"
    connect(path, key).execute("CREATE TABLE word (text)").connection.close()
    before = path.read_bytes()
    change_database(path, key, encrypted=True)
    assert path.read_bytes() == before
