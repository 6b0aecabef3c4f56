"""What every part of a signed-in NodeBB shares: how it is asked, and the known site."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from companion.domain.remote import RemoteAccount
from companion.errors import ContractBroken, Rejected
from sync.json_answers import checked
from sync.nodebb import wire_forum as wire
from sync.nodebb.nodebb_api import NodebbApi
from sync.nodebb.nodebb_site import Site, recall, remember, site_from

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sync.capabilities import Capabilities
    from sync.http_session import HttpSession
    from sync.server_port import Usage

T = TypeVar("T")

QUEUE: str = "/api/post-queue"


class NodebbConnection:
    """One person's connection to one NodeBB: who they are and how it is asked.

    `remembered_site` is what `remember` returned in an earlier run: with it, and the same token,
    `prepare` costs no request. The session belongs to this object from now on.
    """

    def __init__(
        self,
        site_url: str,
        token: str,
        session: HttpSession,
        *,
        remembered_site: str | None = None,
    ) -> None:
        self._site_url = site_url.rstrip("/")
        self._token = token
        self._session = session
        self._api = NodebbApi(session, site_url, token)
        self._known_site: Site | None = recall(remembered_site, token)
        self._unread: dict[str, bool] = {}
        """Which topics a listing has shown as unread: once they are read, the site says no more."""
        self._queue_is_known = False
        """Whether this connection has seen if moderators have to approve posts."""

    @property
    def capabilities(self) -> Capabilities:
        """What the site offers."""
        return self._site.capabilities

    @property
    def usage(self) -> Usage:
        """Requests and bytes of this connection so far."""
        return self._session.usage

    def remember(self) -> str:
        """Return what was learnt about the site, to be handed to the next connection."""
        return remember(self._site, self._token)

    async def prepare(self) -> RemoteAccount:
        """Ask ``/api/self`` and ``/api/config``, unless an earlier run remembered the answers.

        Where moderators approve posts, it is tried once whether the site shows people what waits
        of them; older ones do not.
        """
        if self._known_site is None:
            person = await self._read(wire.Self, "/api/self")
            config = await self._read(wire.Config, "/api/config")
            shows = config.postQueue and await self._shows_queue()
            self._known_site = site_from(person, config, shows_held=shows)
        site = self._known_site
        return RemoteAccount(
            remote_user_id=site.user_id,
            username=site.username,
            full_name=site.full_name,
            site_name=site.name,
            site_url=self._site_url,
        )

    async def close(self) -> None:
        """Close the session."""
        await self._session.close()

    @property
    def _site(self) -> Site:
        if self._known_site is None:
            raise RuntimeError("prepare() comes first")
        return self._known_site

    async def _read(
        self, model: type[T], path: str, query: Mapping[str, object] | None = None
    ) -> T:
        """Read an address as a wire model."""
        return checked(model, (await self._api.read(path, query)).value, path)

    async def _shows_queue(self) -> bool:
        try:
            await self._read(wire.PostQueue, QUEUE)
        except (Rejected, ContractBroken):
            return False
        return True
