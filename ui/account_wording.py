"""Accounts in words, for the list of those that can be switched to."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui.lines import in_line

if TYPE_CHECKING:
    from companion.domain.account import Account

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Standing:
    """How an account stands that is not open.

    `unsent` texts are not on the site yet, drafts among them; `stuck` ones could not be sent;
    `unread` posts and messages are as of its last turn.
    """

    unsent: int = 0
    stuck: int = 0
    signed_out: bool = False
    unread: int = 0

    @property
    def needs_the_person(self) -> bool:
        """Whether words do not get to the site before the person does something."""
        return self.stuck > 0 or (self.signed_out and self.unsent > 0)

    def with_unsent(self, unsent: int) -> Standing:
        """Return this with another number of texts."""
        return replace(self, unsent=unsent)


def plain_name(account: Account) -> str:
    """Return site and person of an account."""
    return f"{account.site_name} – {account.full_name}"


def account_words(account: Account, standing: Standing) -> str:
    """Return site and person of an account for a menu, and what of it is worth knowing."""
    said = [plain_name(account).replace("&", "&&")]
    if standing.stuck:
        said.append(
            translate("account_wording", "%n text(s) could not be sent", "", standing.stuck)
        )
    if standing.unsent > standing.stuck:
        waiting = translate(
            "account_wording", "%n text(s) not on the site yet", "", standing.unsent
        )
        said.append(waiting)
    if standing.unread:
        said.append(translate("account_wording", "%n unread", "", standing.unread))
    if standing.signed_out:
        said.append(translate("account_wording", "signed out"))
    return in_line(said) if len(said) > 1 else said[0]


def needs_you_words(name: str, standing: Standing) -> str:
    """Return as a sentence why words in an account that is not open do not get to its site."""
    if standing.stuck:
        said = translate(
            "account_wording", "{account}: %n text(s) could not be sent.", "", standing.stuck
        )
    else:
        said = translate(
            "account_wording",
            "{account}: you are signed out. %n text(s) wait(s) there; nothing is lost.",
            "",
            standing.unsent,
        )
    return said.format(account=name)
