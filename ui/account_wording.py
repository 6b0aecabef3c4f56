"""Accounts in words, for the list of those that can be switched to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui.lines import in_line

if TYPE_CHECKING:
    from companion.domain.account import Account

translate = QCoreApplication.translate


def account_words(account: Account, unsent: int) -> str:
    """Return site and person of an account, and how many texts wait there, if any do."""
    name = f"{account.site_name} – {account.full_name}".replace("&", "&&")
    if not unsent:
        return name
    waiting = translate("account_wording", "%n text(s) not on the site yet", "", unsent)
    return in_line((name, waiting))
