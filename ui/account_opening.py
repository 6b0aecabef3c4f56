"""Opens and closes accounts off the UI thread, one after the other."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

from ui.background import Background, Ticket

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QObject

    from companion.domain.account import Account
    from companion.services.accounts import Accounts
    from companion.services.workspace import Workspace
    from ui.account_session import AccountSession


T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class OpenedAccount:
    """An account's workspace, all accounts that there are now, and how many texts wait in each."""

    workspace: Workspace
    known: tuple[Account, ...]
    unsent: dict[int, int]


class AccountOpening:
    """A line in which accounts are opened and closed; of several openings only the last counts.

    One worker goes through the line, so that an account is closed to the end before another, or the
    same one, is opened. `make_way` has everybody else let go of an account that is to be opened.
    """

    def __init__(
        self, accounts: Accounts, make_way: Callable[[int], None], parent: QObject
    ) -> None:
        self._accounts = accounts
        self._make_way = make_way
        self._line = Background(parent, workers=1)
        self._ticket = Ticket()
        self._on_the_way: list[Workspace] = []
        self._awaited = 0

    @property
    def is_busy(self) -> bool:
        """Whether an account is on its way that will be handed over."""
        return self._awaited > 0

    def look(
        self,
        on_seen: Callable[[tuple[Account, ...]], None],
        on_error: Callable[[Exception], None],
    ) -> None:
        """Find out which accounts there are."""
        self._line.run(self._accounts.all, on_seen, on_error)

    def open(
        self,
        account_id: int,
        on_opened: Callable[[OpenedAccount], None],
        on_error: Callable[[Exception], None],
    ) -> None:
        """Open an account, unless another is asked for before it is there."""
        self._ticket.void = True
        ticket = self._ticket = Ticket()

        def work() -> OpenedAccount | None:
            if ticket.void:
                return None
            accounts = self._accounts
            self._make_way(account_id)
            known, workspace = accounts.all(), accounts.open(account_id)
            self._on_the_way.append(workspace)
            unsent = {each.account_id: accounts.unsent_in(each.account_id) for each in known}
            return OpenedAccount(workspace, known, unsent)

        def done(opened: OpenedAccount | None) -> None:
            self._awaited -= 1
            if opened is None:
                return
            self._on_the_way.remove(opened.workspace)
            if ticket.void:
                self._line.run(opened.workspace.close, lambda _: None, on_error)
            else:
                on_opened(opened)

        def failed(error: Exception) -> None:
            self._awaited -= 1
            if not ticket.void:
                on_error(error)

        self._awaited += 1
        self._line.run(work, done, failed)

    def change(
        self,
        work: Callable[[], T],
        on_done: Callable[[T], None],
        on_error: Callable[[Exception], None],
    ) -> None:
        """Do something with an account that is closed, after what is closed now."""
        self._line.run(work, on_done, on_error)

    def close(self, session: AccountSession, on_error: Callable[[Exception], None]) -> None:
        """Close an account that is shown nowhere any more."""
        session.leave()
        self._line.run(session.close, lambda _: session.deleteLater(), on_error)

    def afterwards(
        self,
        work: Callable[[], None],
        on_done: Callable[[], None],
        on_error: Callable[[Exception], None],
    ) -> None:
        """Do something once those that are being closed are closed."""
        self._line.run(work, lambda _: on_done(), on_error)

    def shutdown(self) -> None:
        """Let the line come to its end, for the end of the app."""
        self._line.shutdown()
        for workspace in self._on_the_way:
            workspace.close()
