"""An account: one person on one site, with a database file of its own."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final


class ServerKind(StrEnum):
    """Which program serves the forums of an account."""

    MOODLE = "moodle"
    NODEBB = "nodebb"
    DISCOURSE = "discourse"

    @property
    def label(self) -> str:
        """The name by which people know the program; the same in all languages."""
        return _TITLES[self]


_TITLES: Final = {
    ServerKind.MOODLE: "Moodle",
    ServerKind.NODEBB: "NodeBB",
    ServerKind.DISCOURSE: "Discourse",
}


@dataclass(frozen=True, slots=True)
class Account:
    """One person on one site.

    `account_id` is our own small number and names the account's folder. `is_sample` marks the
    sample classroom that the app itself serves; its address changes from start to start.
    """

    account_id: int
    kind: ServerKind
    site_url: str
    site_name: str
    username: str
    full_name: str
    remote_user_id: str
    is_sample: bool = False
