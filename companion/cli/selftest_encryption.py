"""The part of the self-test that encrypts its account, opens it by its words, and decrypts it.

Keys are kept in memory alone: the person's keyring is neither asked nor written to.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from companion.credentials import KeyVault
from companion.domain.draft import Draft
from companion.errors import KeyMissing, UnexpectedFault
from companion.services.account_encryption import DATABASE_FILE
from companion.services.accounts import Accounts
from companion.store.database import encrypting_driver
from companion.store.database_change import is_plain
from companion.store.draft_mirror import DRAFTS_FOLDER
from companion.store.storage_key import PHRASE_WORDS

if TYPE_CHECKING:
    from pathlib import Path

    from companion.services.workspace import Workspace
    from companion.store.storage_key import StorageKey

_UNSEEN: Final = "Selftest: a hippocampus in the stable."


class KeysInMemory(KeyVault):
    """Stands for a keyring, and for no longer than it lives."""

    def __init__(self) -> None:
        super().__init__()
        self._known: dict[str, StorageKey] = {}

    def load(self, mark: str) -> StorageKey | None:
        """Return a key; None where it is not known."""
        return self._known.get(mark)

    def save(self, key: StorageKey) -> None:
        """Keep a key."""
        self._known[key.mark] = key

    def keep_for_this_run(self, key: StorageKey) -> None:
        """Keep a key, as `save` does."""
        self.save(key)

    def forget(self, mark: str) -> bool:
        """Forget a key."""
        self._known.pop(mark, None)
        return True


def encrypt_and_open_again(data: Path, posted_word: str) -> str:
    """Try the encryption of the one account in `data`; it lies plain again afterwards.

    `posted_word` is in one of its posts. Return what was seen; raise what failed.
    """
    here = Accounts(data, keys=KeysInMemory())
    account_id = here.all()[0].account_id
    phrase = here.encryption.turn_on(account_id).phrase
    if len(phrase.split()) != PHRASE_WORDS:
        raise UnexpectedFault("the recovery phrase is not whole")
    folder = here.folder_of(account_id)
    if is_plain(folder / DATABASE_FILE):
        raise UnexpectedFault("the database is not encrypted")
    _write_unseen(here, account_id, posted_word)
    elsewhere = Accounts(data, keys=KeysInMemory())
    _stays_shut(elsewhere, account_id)
    elsewhere.encryption.unlock(account_id, phrase)
    workspace = elsewhere.open(account_id)
    try:
        _find(workspace, posted_word)
        (item,) = (each for each in workspace.writing.drafts() if each.draft.body == _UNSEEN)
        workspace.writing.discard(item.item_id)
    finally:
        workspace.close()
    elsewhere.encryption.turn_off(account_id)
    if not is_plain(folder / DATABASE_FILE):
        raise UnexpectedFault("the database is still encrypted")
    return (
        f"encrypted with SQLCipher (SQLite {encrypting_driver().sqlite_version}), searched,"
        f" opened by its {PHRASE_WORDS} words, decrypted"
    )


def _write_unseen(accounts: Accounts, account_id: int, posted_word: str) -> None:
    """Search an encrypted account, and write a draft of which the disk has no word."""
    workspace = accounts.open(account_id)
    try:
        _find(workspace, posted_word)
        forum = workspace.reading.forums()[0]
        workspace.writing.new_discussion(forum.forum_id, Draft("Selftest", _UNSEEN))
    finally:
        workspace.close()
    folder = accounts.folder_of(account_id)
    files = [*folder.glob(f"{DATABASE_FILE}*"), *(folder / DRAFTS_FOLDER).glob("*")]
    seen = [path.name for path in files if _UNSEEN.encode() in path.read_bytes()]
    if seen or not any(path.parent.name == DRAFTS_FOLDER for path in files):
        raise UnexpectedFault(f"a draft lies plain, or has no second copy: {', '.join(seen)}")


def _stays_shut(accounts: Accounts, account_id: int) -> None:
    try:
        accounts.open(account_id).close()
    except KeyMissing:
        return
    raise UnexpectedFault("the account opens without its key")


def _find(workspace: Workspace, word: str) -> None:
    if not workspace.search.find(word) or workspace.search.find("xyzzyx"):
        raise UnexpectedFault("the search of the encrypted account does not find what is there")
