"""What every part of a signed-in Moodle shares: the session, the calls and the known site."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from companion.domain.remote import RemoteAccount
from sync.moodle import wire_models as wire
from sync.moodle.answer_text import checked
from sync.moodle.batch import read_all
from sync.moodle.calls import SITE_INFO, Answered, Call, MoodleCalls
from sync.moodle.site import Site, recall, remember, site_from

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sync.capabilities import Capabilities
    from sync.http_session import HttpSession
    from sync.server_port import Usage

T = TypeVar("T")


class MoodleConnection:
    """One person's connection to one Moodle site: who they are and how it is asked.

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
        self._calls = MoodleCalls(session, site_url, token)
        self._known_site: Site | None = recall(remembered_site, token)

    @property
    def capabilities(self) -> Capabilities:
        """What the site offers, by its own list of functions."""
        return self._site.capabilities

    @property
    def usage(self) -> Usage:
        """Requests and bytes of this connection so far."""
        return self._session.usage

    def remember(self) -> str:
        """Return what was learnt about the site, to be handed to the next connection."""
        return remember(self._site, self._token)

    async def prepare(self) -> RemoteAccount:
        """Ask `core_webservice_get_site_info`, unless an earlier run remembered its answer."""
        if self._known_site is None:
            info = await self._calls.value(Call(SITE_INFO, {}))
            self._known_site = site_from(checked(wire.SiteInfo, info, SITE_INFO))
        site = self._known_site
        return RemoteAccount(
            remote_user_id=str(site.user_id),
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

    async def _read(self, reads: Sequence[Call]) -> tuple[Answered, ...]:
        return await read_all(self._calls, reads, batched=self.capabilities.batch_reads)

    async def _result(self, model: type[T], answered: Answered, call: Call) -> T:
        """Return a call's answer as a wire model, or raise the error that it stands for."""
        if answered.fault is not None:
            raise await self._calls.error_for(answered.fault)
        return checked(model, answered.value, call.function)
