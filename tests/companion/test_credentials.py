"""Tokens stand in the keyring, or in memory for this run; nowhere else."""

from __future__ import annotations

import importlib
from dataclasses import replace
from typing import TYPE_CHECKING

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.backends import fail, null
from keyring.errors import KeyringLocked

from companion.credentials import TokenVault, usable_keyring
from companion.errors import KeyringUnavailable
from tests.companion.store_room import AMINAS_ACCOUNT

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

KWAMES_ACCOUNT = replace(AMINAS_ACCOUNT, account_id=2, username="kwame", remote_user_id="12")
NAMED = "PYTHON_KEYRING_BACKEND"
TOKEN = "0123456789abcdef0123456789abcdef"


@pytest.fixture(autouse=True)
def _own_keyring_afterwards() -> Iterator[None]:
    before = keyring.get_keyring()
    yield
    keyring.set_keyring(before)


PlaintextKeyring = importlib.import_module("keyrings.alt.file").PlaintextKeyring


@pytest.fixture(autouse=True)
def _nobody_named_a_keyring(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(NAMED, raising=False)
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))


def keep_in_file(path: Path) -> KeyringBackend:
    backend: KeyringBackend = PlaintextKeyring()
    backend.file_path = str(path)  # type: ignore[attr-defined]
    keyring.set_keyring(backend)
    return backend


@pytest.fixture
def file_keyring(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> KeyringBackend:
    """A keyring in a file, as `keyrings.alt` keeps it, that somebody has chosen."""
    monkeypatch.setenv(NAMED, "keyrings.alt.file.PlaintextKeyring")
    return keep_in_file(tmp_path / "keyring" / "passwords.cfg")


class LockedKeyring(KeyringBackend):
    """A keyring that the person does not open."""

    priority = 1.0

    def get_password(self, service: str, username: str) -> str | None:
        raise KeyringLocked("locked")

    def set_password(self, service: str, username: str, password: str) -> None:
        raise KeyringLocked("locked")

    def delete_password(self, service: str, username: str) -> None:
        raise KeyringLocked("locked")


def test_token_is_there_in_the_next_run_and_each_person_has_their_own(
    file_keyring: KeyringBackend,
) -> None:
    TokenVault().save(AMINAS_ACCOUNT, TOKEN)
    vault = TokenVault()
    assert vault.load(AMINAS_ACCOUNT) == TOKEN
    assert vault.load(KWAMES_ACCOUNT) is None
    vault.save(KWAMES_ACCOUNT, "another")
    assert (vault.load(AMINAS_ACCOUNT), vault.load(KWAMES_ACCOUNT)) == (TOKEN, "another")
    assert usable_keyring() is file_keyring


def test_forgotten_token_is_gone_and_may_be_forgotten_twice(
    file_keyring: KeyringBackend,
) -> None:
    vault = TokenVault()
    vault.save(AMINAS_ACCOUNT, TOKEN)
    vault.forget(AMINAS_ACCOUNT)
    vault.forget(AMINAS_ACCOUNT)
    assert TokenVault().load(AMINAS_ACCOUNT) is None


@pytest.mark.parametrize("backend", [fail.Keyring, null.Keyring, LockedKeyring])
def test_without_a_usable_keyring_a_token_is_kept_for_this_run_only(
    backend: type[KeyringBackend],
) -> None:
    keyring.set_keyring(backend())
    vault = TokenVault()
    with pytest.raises(KeyringUnavailable) as refusal:
        vault.save(AMINAS_ACCOUNT, TOKEN)
    assert TOKEN not in str(refusal.value)
    assert vault.load(AMINAS_ACCOUNT) is None

    vault.keep_for_this_run(AMINAS_ACCOUNT, TOKEN)
    assert vault.load(AMINAS_ACCOUNT) == TOKEN
    assert TokenVault().load(AMINAS_ACCOUNT) is None
    vault.forget(AMINAS_ACCOUNT)
    assert vault.load(AMINAS_ACCOUNT) is None


@pytest.mark.parametrize("backend", [fail.Keyring, null.Keyring])
def test_keyring_that_keeps_nothing_is_not_usable(backend: type[KeyringBackend]) -> None:
    keyring.set_keyring(backend())
    assert usable_keyring() is None


def test_plain_file_that_nobody_chose_keeps_no_token(tmp_path: Path) -> None:
    path = tmp_path / "passwords.cfg"
    keep_in_file(path)
    with pytest.raises(KeyringUnavailable):
        TokenVault().save(AMINAS_ACCOUNT, TOKEN)
    assert not path.exists()


def test_token_of_this_run_gives_way_to_one_in_the_keyring(
    file_keyring: KeyringBackend,
) -> None:
    vault = TokenVault()
    vault.keep_for_this_run(AMINAS_ACCOUNT, "for this run")
    vault.save(AMINAS_ACCOUNT, TOKEN)
    assert vault.load(AMINAS_ACCOUNT) == TOKEN
    assert TokenVault().load(AMINAS_ACCOUNT) == TOKEN


def test_keyring_whose_file_cannot_be_written_is_unavailable(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").write_text("in the way")
    monkeypatch.setenv(NAMED, "keyrings.alt.file.PlaintextKeyring")
    keep_in_file(tmp_path / "file" / "passwords.cfg")
    with pytest.raises(KeyringUnavailable):
        TokenVault().save(AMINAS_ACCOUNT, TOKEN)
