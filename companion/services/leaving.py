"""Leaving an account: what of the person's would go with it, and removing it all the same."""

from __future__ import annotations

from dataclasses import astuple, dataclass
from typing import TYPE_CHECKING

from companion.domain.draft import ItemState
from companion.errors import OwnWordsHere, WrongPerson
from companion.store.account_lock import AccountLock
from companion.store.journal_entries import journal_entries
from companion.store.own_events import own_notes

if TYPE_CHECKING:
    from companion.credentials import TokenVault
    from companion.domain.account import Account
    from companion.domain.remote import RemoteAccount
    from companion.services.accounts import Accounts
    from companion.services.workspace import Workspace


@dataclass(frozen=True, slots=True)
class OwnHere:
    """How many texts of the person are on this computer only.

    `unsent` are on their way or were stopped, the doubtful ones among them; `notes` are own notes
    and reminders in the calendar.
    """

    drafts: int
    unsent: int
    journal: int
    notes: int

    @property
    def total(self) -> int:
        """All of them together."""
        return sum(astuple(self))


def own_here(workspace: Workspace) -> OwnHere:
    """Count what would be nowhere any more, were this account removed."""
    over = {ItemState.DISCARDED, ItemState.SENT}
    items = [
        item for item in workspace.outbox_store.items(set(ItemState) - over) if item.kind.has_words
    ]
    drafts = sum(item.state is ItemState.DRAFT for item in items)
    with workspace.database.reading() as connection:
        journal, notes = len(journal_entries(connection)), len(own_notes(connection))
    return OwnHere(drafts, len(items) - drafts, journal, notes)


def require_same_person(account: Account, signed_in: RemoteAccount) -> None:
    """Raise `WrongPerson` unless a new sign-in is that of the account's person.

    What waits there was written under that name, and is sent under no other.
    """
    if signed_in.remote_user_id != account.remote_user_id:
        raise WrongPerson("the new sign-in belongs to another person")


def remove_account(
    accounts: Accounts, vault: TokenVault, account_id: int, *, may_go: int = 0
) -> OwnHere:
    """Forget the sign-in and remove all that this computer has of an account; it must be closed.

    `may_go` is how many texts of their own the person agreed to lose, or has elsewhere. Returns
    what went of them. Raises `OwnWordsHere` where there are more; `SyncAlreadyRunning`; `NotFound`;
    `StoreError`.
    """
    account = accounts.get(account_id)
    workspace = accounts.open(account_id)
    try:
        own = own_here(workspace)
    finally:
        workspace.close()
    if own.total > may_go:
        raise OwnWordsHere(own.total)
    with AccountLock(accounts.folder_of(account_id)):
        vault.forget(account)
    accounts.remove(account_id)
    return own
