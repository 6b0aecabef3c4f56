"""Encryption of accounts at rest: turning it on and off, and the keys that open them."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Final

from filelock import FileLock, Timeout

from companion.errors import (
    DatabaseBusy,
    DatabaseTooNew,
    EncryptionDemanded,
    KeyMissing,
    KeyringUnavailable,
    NotAllowed,
    PhraseWrong,
    StoreError,
)
from companion.policy.policy_values import Encryption
from companion.private_files import FILE_RIGHTS
from companion.store.account_change import change_account, has_lost_mark
from companion.store.account_lock import AccountLock
from companion.store.database_change import is_plain, opens_with
from companion.store.encryption_mark import (
    FORMAT,
    EncryptionMark,
    encryption_of,
    forget_encryption,
    write_encryption,
)
from companion.store.storage_key import StorageKey

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from companion.credentials import KeyVault

log = logging.getLogger(__name__)

DATABASE_FILE: Final = "companion.db"
_CHANGE_SECONDS: Final = 120.0
"""How long one program waits for another that changes an account."""


class AccountEncryption:
    """How the accounts of a data folder are encrypted, their keys in `keys`, by `rule`."""

    def __init__(self, folder_of: Callable[[int], Path], keys: KeyVault, rule: Encryption) -> None:
        self._folder_of = folder_of
        self._keys = keys
        self.rule = rule

    def is_on(self, account_id: int) -> bool:
        """Return whether an account is encrypted, or about to be."""
        mark = encryption_of(self._folder_of(account_id))
        return mark is not None and mark.encrypted

    def key_to_open(self, account_id: int) -> StorageKey | None:
        """Return the key to open an account with, None for a plain one; bring it in order first.

        A change that was cut short is completed, and a plain account is encrypted where the rule
        wants that. Raises `KeyMissing`, `EncryptionDemanded`, `StoreError` kinds.
        """
        folder = self._folder_of(account_id)
        mark = encryption_of(folder)
        if mark is None and has_lost_mark(folder, folder / DATABASE_FILE):
            raise KeyMissing(account_id, folder / DATABASE_FILE)
        if mark is None and self.rule is Encryption.REQUIRED:
            try:
                self.turn_on(account_id)
            except KeyringUnavailable as error:
                raise EncryptionDemanded("no keyring for the key") from error
            mark = encryption_of(folder)
        if mark is None:
            return None
        key = self._key(account_id, mark)
        if not mark.settled:
            mark = self._settle(folder, key)
        return key if mark is not None else None

    def turn_on(self, account_id: int) -> StorageKey:
        """Encrypt an account that nobody has open; return its key, whose phrase is to be kept.

        The key is in the keyring before anything changes. Raises `KeyringUnavailable`,
        `SyncAlreadyRunning`, `StoreError` kinds (`DatabaseBusy` where somebody has it open), and
        `NotAllowed` where the rule is against it. Cut short, the next opening completes it.
        """
        if self.rule is Encryption.OFF:
            raise NotAllowed("encrypt")
        folder = self._folder_of(account_id)
        with AccountLock(folder):
            mark = encryption_of(folder)
            if mark is None and has_lost_mark(folder, folder / DATABASE_FILE):
                raise KeyMissing(account_id, folder / DATABASE_FILE)
            key = self._key(account_id, mark) if mark is not None else StorageKey.fresh()
            if mark is None:
                self._keys.save(key)
            if mark is None or not mark.encrypted:
                self._change(folder, key, mark, encrypted=True)
            else:
                self._settle(folder, key)
        return key

    def turn_off(self, account_id: int) -> None:
        """Have an account lie plain again, and forget its key; raises as `turn_on` does."""
        if self.rule is Encryption.REQUIRED:
            raise NotAllowed("decrypt")
        folder = self._folder_of(account_id)
        with AccountLock(folder):
            mark = encryption_of(folder)
            if mark is None:
                return
            self._change(folder, self._key(account_id, mark), mark, encrypted=False)

    def recovery_phrase(self, account_id: int) -> str:
        """Return the words that open an encrypted account on any computer; raise `KeyMissing`."""
        mark = encryption_of(self._folder_of(account_id))
        if mark is None:
            raise NotAllowed("recovery phrase")
        return self._key(account_id, mark).phrase

    def unlock(self, account_id: int, phrase: str, *, for_this_run: bool = False) -> None:
        """Take the key of an account from its recovery phrase, and keep it in the keyring.

        Raises `PhraseWrong`, `NotAllowed` for a plain account, and `KeyringUnavailable` unless it
        is kept `for_this_run` only. Where the mark of the account is lost, the database tells
        whether the phrase is the right one, and the mark is written anew.
        """
        folder = self._folder_of(account_id)
        mark = encryption_of(folder)
        is_lost = mark is None and has_lost_mark(folder, folder / DATABASE_FILE)
        if mark is None and not is_lost:
            raise NotAllowed("unlock")
        key = StorageKey.from_phrase(phrase)
        fits = opens_with(folder / DATABASE_FILE, key) if mark is None else mark.key == key.mark
        if not fits:
            raise PhraseWrong("the phrase of something else", other=True)
        if for_this_run:
            self._keys.keep_for_this_run(key)
        else:
            self._keys.save(key)
        if is_lost:
            write_encryption(folder, EncryptionMark(key.mark, encrypted=True, settled=False))

    def forget_key(self, account_id: int) -> bool:
        """Forget the key of an account: nobody without its phrase reads it any more.

        Return whether it was encrypted and its key is gone.
        """
        mark = encryption_of(self._folder_of(account_id))
        return mark is not None and self._keys.forget(mark.key)

    def known_key(self, account_id: int) -> StorageKey | None:
        """Return the key of an encrypted account if it is here, and change nothing."""
        mark = encryption_of(self._folder_of(account_id))
        return None if mark is None else self._keys.load(mark.key)

    def _key(self, account_id: int, mark: EncryptionMark) -> StorageKey:
        path = self._folder_of(account_id) / DATABASE_FILE
        if mark.format > FORMAT:
            raise DatabaseTooNew("encrypted by a newer version", path, f"seal {mark.format}")
        key = self._keys.load(mark.key)
        if key is None:
            raise KeyMissing(account_id, path)
        return key

    def _change(
        self, folder: Path, key: StorageKey, before: EncryptionMark | None, *, encrypted: bool
    ) -> None:
        """Have an account changed; where that fails before anything is, it stays as it was."""
        try:
            write_encryption(folder, EncryptionMark(key.mark, encrypted=encrypted, settled=False))
            self._settle(folder, key)
        except Exception:
            self._take_back(folder, key, before, encrypted=encrypted)
            raise

    def _take_back(
        self, folder: Path, key: StorageKey, before: EncryptionMark | None, *, encrypted: bool
    ) -> None:
        """Put the mark as it was `before`, if all else is still as it was, too.

        The database is what is changed first, and a key is forgotten only while that needs none:
        another program may be at work on the change, or have completed it.
        """
        database = folder / DATABASE_FILE
        try:
            with _turn_to_change(folder, seconds=0):
                mark = encryption_of(folder)
                if mark is None or mark.settled or is_plain(database) != encrypted:
                    return
                if before is not None:
                    write_encryption(folder, before)
                    return
                forget_encryption(folder)
                self._keys.forget(key.mark)
        except (Timeout, OSError, StoreError) as error:
            log.warning("the next opening goes on with the change: %s", type(error).__name__)

    def _settle(self, folder: Path, key: StorageKey) -> EncryptionMark | None:
        """Have all of an account lie as its mark says; return the mark that it has then."""
        try:
            with _turn_to_change(folder, seconds=_CHANGE_SECONDS):
                mark = encryption_of(folder)
                if mark is None or mark.settled:
                    return mark
                change_account(folder, folder / DATABASE_FILE, key, encrypted=mark.encrypted)
                if mark.encrypted:
                    mark = EncryptionMark(mark.key, encrypted=True, settled=True)
                    write_encryption(folder, mark)
                    return mark
                forget_encryption(folder)
                self._keys.forget(key.mark)
                return None
        except Timeout as error:
            raise DatabaseBusy("another program changes this account", folder) from error


def _turn_to_change(folder: Path, *, seconds: float) -> FileLock:
    return FileLock(folder / "change.lock", timeout=seconds, mode=FILE_RIGHTS)
