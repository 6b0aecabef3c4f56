"""The sample classroom as an account of the app: served by the app itself, from its own folder."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Self
from urllib.parse import urlsplit

from sync.classroom.server import ClassroomServer
from sync.sign_in import examine_site, sign_in

if TYPE_CHECKING:
    from pathlib import Path

    from companion.domain.account import Account
    from companion.services.accounts import Accounts
    from sync.sign_in import SignedIn


class SampleClassroom:
    """Serves the classroom whose state lies in an account's folder, as a context manager."""

    def __init__(self, account_folder: Path) -> None:
        self._server = ClassroomServer(account_folder / "classroom")

    def __enter__(self) -> Self:
        self._server.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._server.stop()

    @property
    def url(self) -> str:
        """Where the classroom is served."""
        return self._server.url

    def sign_in_again(self, accounts: Accounts, account: Account) -> tuple[Account, str]:
        """Note the new address in the account and return it with a token."""
        signed = self._signed_in()
        moved = replace(account, site_url=self.url)
        if urlsplit(account.site_url) != urlsplit(self.url):
            accounts.replace(moved)
        return moved, signed.token

    def _signed_in(self) -> SignedIn:
        learner = self._server.users[0]
        return sign_in(examine_site(self.url), learner.username, learner.password)
