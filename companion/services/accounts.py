"""The accounts on this machine: a folder each, with a description, a database and a mirror.

accounts/1/account.json    who and where (no secret)
accounts/1/companion.db    the cache, drafts and outbox
accounts/1/encryption.json whether it is encrypted, and which key opens it (the key is elsewhere)
accounts/1/drafts/         a second copy of unsent words, one file an item
accounts/1/journal/        the same of the journal's entries
accounts/1/notes/          the same of notes in the calendar
"""

from __future__ import annotations

import json
import logging
from dataclasses import asdict, fields
from typing import TYPE_CHECKING, Final

from companion.credentials import KeyVault
from companion.domain.account import Account, ServerKind
from companion.domain.draft import ItemKind
from companion.erasing import erase_folder
from companion.errors import NotFound, StorageUnwritable
from companion.features import Feature
from companion.policy.policy_values import NO_POLICY
from companion.private_files import private_folder
from companion.services.account_encryption import DATABASE_FILE, AccountEncryption
from companion.services.workspace import Workspace
from companion.store.account_lock import AccountLock
from companion.store.draft_mirror import DRAFTS_FOLDER, DraftMirror
from companion.store.opening import open_database
from companion.store.rescue import account_in
from companion.whole_file import write_whole

if TYPE_CHECKING:
    from pathlib import Path

    from companion.policy.policy_values import Policy

log = logging.getLogger(__name__)

_WITH_WORDS: Final = {kind.value for kind in ItemKind if kind.has_words}
_DESCRIPTION: Final = "account.json"


class Accounts:
    """The accounts in one data folder, under the policy of the computer."""

    def __init__(
        self, data_folder: Path, policy: Policy = NO_POLICY, keys: KeyVault | None = None
    ) -> None:
        self._folder = data_folder / "accounts"
        self.policy = policy
        self.encryption = AccountEncryption(self.folder_of, keys or KeyVault(), policy.encryption)

    def all(self) -> tuple[Account, ...]:
        """Return every account, the oldest first; the sample's only where that is not off."""
        found = (self._read(path) for path in self._folder.glob(f"*/{_DESCRIPTION}"))
        has_sample = self.policy.features.has(Feature.SAMPLE_CLASSROOM)
        known = [each for each in found if each is not None and (has_sample or not each.is_sample)]
        return tuple(sorted(known, key=lambda account: account.account_id))

    def get(self, account_id: int) -> Account:
        """Return one account; raise `NotFound`."""
        account = self._read(self.folder_of(account_id) / _DESCRIPTION)
        if account is None:
            raise NotFound("account", account_id)
        return account

    def refuse_site(self, account: Account) -> None:
        """Raise `SiteNotAllowed` where the policy lets no account sync with this one's site."""
        if not account.is_sample:
            self.policy.refuse_site(account.site_url)

    def add(
        self,
        *,
        kind: ServerKind,
        site_url: str,
        site_name: str,
        username: str,
        full_name: str,
        remote_user_id: str,
        is_sample: bool = False,
    ) -> Account:
        """Add an account; the same person on the same site again is the same account.

        Raises `SiteNotAllowed` or `SwitchedOff` where the policy allows no such account, and
        `StorageUnwritable`.
        """
        if is_sample:
            self.policy.features.demand(Feature.SAMPLE_CLASSROOM)
        else:
            self.policy.refuse_site(site_url)
        same = self._same(site_url, remote_user_id, is_sample=is_sample)
        account = Account(
            account_id=same.account_id if same else self._next_id(),
            kind=kind,
            site_url=site_url,
            site_name=site_name,
            username=username,
            full_name=full_name,
            remote_user_id=remote_user_id,
            is_sample=is_sample,
        )
        self.replace(account)
        return account

    def replace(self, account: Account) -> None:
        """Write the description of an account; raise `StorageFull` or `StorageUnwritable`."""
        folder = self.folder_of(account.account_id)
        try:
            private_folder(folder)
        except OSError as error:
            raise StorageUnwritable(str(error), folder) from error
        described = json.dumps(asdict(account), indent=2).encode()
        write_whole(folder / _DESCRIPTION, described, private=True)

    def remove(self, account_id: int) -> None:
        """Wipe an account: cache, drafts, outbox, files, and the key it was encrypted with.

        Files are overwritten before they go; what a disk may hold all the same, docs/lost-laptop.md
        says. Raises `NotFound`, `SyncAlreadyRunning`, and `StorageUnwritable` where files cannot be
        removed: then the account is still there to be wiped again.
        """
        self.get(account_id)
        folder = self.folder_of(account_id)
        try:
            with AccountLock(folder):
                self.encryption.forget_key(account_id)
            erase_folder(folder, last=_DESCRIPTION)
        except OSError as error:
            raise StorageUnwritable(str(error), folder) from error

    def unsent_in(self, account_id: int) -> int:
        """Return how many texts are not on the site yet, drafts among them.

        The second copies are asked, so that no database is opened for it.
        """
        folder = self.folder_of(account_id) / DRAFTS_FOLDER
        key = self.encryption.known_key(account_id)
        if key is None and self.encryption.is_on(account_id):
            # Nobody can tell what they are: each counts as one that is worth keeping.
            return sum(path.suffix == ".sealed" for path in folder.glob("*"))
        kept = DraftMirror(folder, key).read_all()
        return sum(str(item.get("kind")) in _WITH_WORDS for item in kept)

    def folder_of(self, account_id: int) -> Path:
        """Return the folder of an account."""
        return self._folder / str(account_id)

    def open(self, account_id: int) -> Workspace:
        """Open the database of an account.

        Raises `SwitchedOff` for a sample that is off, `NotFound`, `DatabaseTooNew`,
        `MigrationFailed`, `StorageFull`, `StorageUnwritable`; a damaged file is set
        aside and rebuilt, which the workspace's `opening` tells. Of an encrypted account
        `KeyMissing` where nobody has its key, `EncryptionDemanded` where it has to be encrypted
        and cannot be.
        """
        account = self.get(account_id)
        if account.is_sample:
            self.policy.features.demand(Feature.SAMPLE_CLASSROOM)
        folder = self.folder_of(account_id)
        key = self.encryption.key_to_open(account_id)
        mirror = DraftMirror(folder / DRAFTS_FOLDER, key)
        database, report = open_database(folder / DATABASE_FILE, account, mirror, key=key)
        return Workspace(account, folder, database, mirror, report, policy=self.policy)

    def _same(self, site_url: str, remote_user_id: str, *, is_sample: bool) -> Account | None:
        for account in self.all():
            if account.remote_user_id != remote_user_id or account.is_sample != is_sample:
                continue
            if is_sample or account.site_url == site_url:
                return account
        return None

    def _next_id(self) -> int:
        taken = [int(path.name) for path in self._folder.glob("*") if path.name.isdecimal()]
        return max(taken, default=0) + 1

    def _read(self, path: Path) -> Account | None:
        """Return the account that a file describes; the database says it where that is broken."""
        try:
            stored = json.loads(path.read_text(encoding="utf-8"))
            known = {f.name: stored[f.name] for f in fields(Account) if f.name in stored}
            return Account(**{**known, "kind": ServerKind(known["kind"])})
        except FileNotFoundError:
            return None
        except (OSError, ValueError, KeyError, TypeError) as error:
            log.warning("account description %s cannot be read: %s", path, type(error).__name__)
        folder = path.parent
        if not folder.name.isdecimal():
            return None
        account_id = int(folder.name)
        return account_in(folder / DATABASE_FILE, account_id, self.encryption.known_key(account_id))
