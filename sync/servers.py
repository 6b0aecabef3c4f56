"""Which server package serves which kind of account."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from companion.domain.account import ServerKind
from companion.errors import NotAForumServer, SiteProblem
from sync.discourse.discourse_client import DiscourseServer, discourse_session
from sync.discourse.discourse_examiner import DiscourseExaminer
from sync.discourse.user_api_key import APPS_PAGE
from sync.moodle.client import MoodleServer
from sync.moodle.examiner import MoodleExaminer, moodle_session
from sync.moodle.launch import KEYS_PATH
from sync.nodebb.nodebb_api import nodebb_session
from sync.nodebb.nodebb_client import NodebbServer
from sync.nodebb.nodebb_examiner import NodebbExaminer

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from companion.domain.account import Account
    from sync.server_port import ForumServer
    from sync.site_port import SiteDescription, SiteExaminer


def open_server(account: Account, token: str, remembered: str | None = None) -> ForumServer:
    """Return a connection for an account; nothing is sent before its `prepare`.

    `remembered` is what `ForumServer.remember` gave in an earlier run. To be called, used and
    closed within one event loop.
    """
    return _PACKAGES[account.kind].connect(account.site_url, token, remembered)


def examiner_for(kind: ServerKind) -> SiteExaminer:
    """Return what can be asked of a server of this kind before there is a token."""
    return _PACKAGES[kind].examiner()


def served_kinds() -> tuple[ServerKind, ...]:
    """Return the kinds of servers that there is a package for."""
    return tuple(_PACKAGES)


def keys_page(account: Account) -> str:
    """Return the page of the site on which the person can end a sign-in for all devices."""
    return account.site_url.rstrip("/") + _PACKAGES[account.kind].keys_page


async def examine(address: str) -> SiteDescription:
    """Find out which kind of server stands at an address.

    The kinds are asked one after the other; an address that none of them knows raises the last
    one's `NotAForumServer`. `Offline`, `Busy` and `InsecureAddress` end the search.
    """
    unknown = NotAForumServer(address, SiteProblem.NOT_A_FORUM_SERVER)
    for package in _PACKAGES.values():
        try:
            return await package.examiner().examine(address)
        except NotAForumServer as error:
            if error.problem is not SiteProblem.NOT_A_FORUM_SERVER:
                raise
            unknown = error
    raise unknown


@dataclass(frozen=True, slots=True)
class ServerPackage:
    """What is known of a kind of server here: everything else its package knows.

    `connect` takes the site's address, the token and what an earlier run remembered; `keys_page`
    is the page, below the site's address, on which the person ends sign-ins.
    """

    connect: Callable[[str, str, str | None], ForumServer]
    examiner: Callable[[], SiteExaminer]
    keys_page: str


def _open_moodle(site_url: str, token: str, remembered: str | None) -> ForumServer:
    return MoodleServer(site_url, token, moodle_session(), remembered_site=remembered)


def _open_nodebb(site_url: str, token: str, remembered: str | None) -> ForumServer:
    return NodebbServer(site_url, token, nodebb_session(), remembered_site=remembered)


def _open_discourse(site_url: str, token: str, remembered: str | None) -> ForumServer:
    return DiscourseServer(site_url, token, discourse_session(), remembered_site=remembered)


_PACKAGES: Final[Mapping[ServerKind, ServerPackage]] = {
    ServerKind.MOODLE: ServerPackage(_open_moodle, MoodleExaminer, KEYS_PATH),
    # Sign-ins are ended by an administrator there; people see their sessions on this page.
    ServerKind.NODEBB: ServerPackage(_open_nodebb, NodebbExaminer, "/me/sessions"),
    ServerKind.DISCOURSE: ServerPackage(_open_discourse, DiscourseExaminer, APPS_PAGE),
}
"""In the order in which an unknown address is asked."""
