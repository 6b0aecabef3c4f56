"""Signing out of the account that is open, and removing it from this laptop."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl, Signal

from companion.services.leaving import own_here, remove_account
from ui.own_export_saving import OwnExportSaving

if TYPE_CHECKING:
    from companion.services.leaving import OwnHere
    from ui.account_session import AccountSession
    from ui.application import CompanionApplication


class AccountLeaving(QObject):
    """Asks what is to stay, and does it. `asked` gives the dialog, `signed_out` tells the end."""

    asked = Signal(object)
    signed_out = Signal()

    def __init__(self, app: CompanionApplication) -> None:
        super().__init__(app)
        self._app = app
        self.exporting: OwnExportSaving | None = None

    def ask(self) -> None:
        """Count what is only here, then ask."""
        session = self._app.session
        if session is not None:
            session.run(lambda: own_here(session.workspace), lambda own: self._show(session, own))

    def _show(self, session: AccountSession, own: OwnHere) -> None:
        from ui.views.leave_dialog import LeaveDialog  # noqa: PLC0415 - see ui.site_access

        account = session.workspace.account
        dialog = LeaveDialog(account, own, self._app.window)
        dialog.keep_wanted.connect(lambda: self._sign_out(session))
        dialog.export_wanted.connect(lambda: self._export(session, own))
        dialog.remove_wanted.connect(lambda: self._remove(session, own.total))
        dialog.keys_page_wanted.connect(self._open_keys_page)
        dialog.open()
        self.asked.emit(dialog)

    def _open_keys_page(self) -> None:
        session = self._app.session
        if session is None:
            return
        account = session.workspace.account

        def address() -> str:
            from ui.site_access import keys_page  # noqa: PLC0415 - on a worker, as it says

            return keys_page(account)

        def show(page: str) -> None:
            self._app.answers.open_address(QUrl(page))

        self._app.network.run(address, show, session.failed.emit)

    def _sign_out(self, session: AccountSession) -> None:
        """Forget the sign-in, and show the account as it is without."""
        account, vault = session.workspace.account, self._app.vault

        def forgotten(_: object) -> None:
            self._app.switch_to(account.account_id)
            self.signed_out.emit()

        session.run(lambda: vault.forget(account), forgotten)

    def _export(self, session: AccountSession, own: OwnHere) -> None:
        """Remove it once what is the person's own is in a file; nothing where they leave it."""
        self.exporting = OwnExportSaving(self._app.window, session)
        self.exporting.saved.connect(lambda _: self._remove(session, own.total))
        self.exporting.ask()

    def _remove(self, session: AccountSession, may_go: int) -> None:
        app = self._app
        if app.session is not session:
            return
        account_id = session.workspace.account.account_id
        app.leave(lambda: remove_account(app.accounts, app.vault, account_id, may_go=may_go))
