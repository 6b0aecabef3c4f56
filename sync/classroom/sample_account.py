"""The sample classroom: served by the app itself, with an account of its own."""

from __future__ import annotations

import logging
from dataclasses import replace
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from companion.domain.account import Account, ServerKind

if TYPE_CHECKING:
    from pathlib import Path

    from companion.credentials import TokenVault
    from companion.services.accounts import Accounts
    from sync.classroom.server import ClassroomServer, ClassroomUser

log = logging.getLogger(__name__)


class SampleClassroom:
    """Starts the classroom of this data folder and signs in as its first person.

    `start` blocks and is to be called on a worker thread.
    """

    def __init__(self, accounts: Accounts, vault: TokenVault) -> None:
        self._accounts = accounts
        self._vault = vault
        self._server: ClassroomServer | None = None

    def start(self) -> Account:
        """Return the account of the classroom, which is served and signed in from now on.

        Its address is the one of the last time where that port is free.
        """
        # The parts that speak HTTP start slowly, and the window is to stand before them.
        from sync.sign_in import examine_site, sign_in  # noqa: PLC0415

        account = self._account()
        if self._server is None:
            folder = self._accounts.folder_of(account.account_id) / "classroom"
            self._server = _serve(folder, urlsplit(account.site_url).port or 0)
        user = self._server.users[0]
        site = examine_site(self._server.url)
        signed_in = sign_in(site, user.username, user.password)
        account = replace(
            account,
            site_url=site.url,
            site_name=site.name,
            username=user.username,
            full_name=signed_in.account.full_name,
            remote_user_id=signed_in.account.remote_user_id,
        )
        self._accounts.replace(account)
        self._vault.keep_for_this_run(account, signed_in.token)
        return account

    @property
    def database_path(self) -> Path | None:
        """The file in which the server remembers everything; None while it does not run."""
        return self._server.database_path if self._server is not None else None

    @property
    def users(self) -> list[ClassroomUser]:
        """Everyone who can sign in; none while the server does not run."""
        return self._server.users if self._server is not None else []

    def stop(self) -> None:
        """End the server; its folder keeps all that was posted."""
        server, self._server = self._server, None
        if server is not None:
            server.stop()

    def _account(self) -> Account:
        known = next((each for each in self._accounts.all() if each.is_sample), None)
        if known is not None:
            return known
        return self._accounts.add(
            kind=ServerKind.MOODLE,
            site_url="http://127.0.0.1",
            site_name="Sample classroom",
            username="",
            full_name="",
            remote_user_id="",
            is_sample=True,
        )


def _serve(folder: Path, port: int) -> ClassroomServer:
    from sync.classroom.server import ClassroomServer  # noqa: PLC0415 - only for the sample

    server = ClassroomServer(folder, port=port)
    try:
        server.start()
    except OSError as error:
        if not port:
            raise
        log.info("port %s of the sample classroom is taken: %s", port, error)
        server = ClassroomServer(folder)
        server.start()
    return server
