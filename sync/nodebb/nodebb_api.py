"""How a NodeBB is asked: the data of its pages under ``/api``, writes under ``/api/v3``.

Errors have two shapes: ``/api/v3`` answers ``{status: {code, message}, response}`` with the HTTP
status that fits (recordings `reply.locked`, `reply.no-such-topic`), a page's data is answered with
a page description (`topic.missing`), and no valid token with the one word "not-authorized"
(`no-token`). Messages are sentences in the site's language: only the status is gone by.

To somebody who is banned a page's data is 403 with the key ``[[error:user-banned]]`` (4.15); older
ones lead them to the front page (`redirectToHomeIfBanned` in the source). ``/api/self`` answers all
the same, and tells until when.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final
from urllib.parse import quote, urlencode

from companion.content.cutting import cut
from companion.domain.reason import ReasonCode
from companion.errors import (
    ContractBroken,
    Offline,
    OfflineCause,
    Rejected,
    ServerError,
    ShutOut,
    SignedOut,
)
from sync.http_session import HttpSession, Redirected
from sync.json_answers import checked, printable
from sync.nodebb import wire_forum as wire

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sync.http_session import HttpAnswer

SELF: Final = "/api/self"

ACCEPTED: Final = 202
BAD_REQUEST: Final = 400
_UNAUTHORIZED: Final = 401
FORBIDDEN: Final = 403
NOT_FOUND: Final = 404
_UNDERSTOOD: Final = frozenset({ACCEPTED, BAD_REQUEST, _UNAUTHORIZED, FORBIDDEN, NOT_FOUND})

_ACCEPTED_KINDS: Final = "application/json, */*;q=0.5"
"""To who takes JSON alone, what is missing is told in plain text (`handle404` in the source)."""

_LONGEST_SENTENCE: Final = 2_000
"""A site's reasons are a line; they are kept with the item and shown at it."""

_WHY: Final = {FORBIDDEN: ReasonCode.NOT_ALLOWED, NOT_FOUND: ReasonCode.TARGET_GONE}


class Refused(Rejected):
    """The site said no, by HTTP `status`."""

    def __init__(self, status: int, reason: str, why: ReasonCode) -> None:
        super().__init__(str(status), reason, why)
        self.status = status


def id_in_path(remote_id: str) -> str:
    """Return an id as a part of a path; raise `Refused` for what is none.

    Most are numbers. What came from another site (NodeBB 4 federates) has its address there as an
    id, or a random word.
    """
    if not remote_id.strip("."):
        raise Refused(NOT_FOUND, "", ReasonCode.TARGET_GONE)
    return quote(remote_id, safe="")


def id_in_body(remote_id: str) -> int | str:
    """Return an id as the interface takes it in a body; raise `Refused` for none."""
    if not remote_id:
        raise Refused(NOT_FOUND, "", ReasonCode.TARGET_GONE)
    is_number = remote_id.isascii() and remote_id.isdecimal()
    return int(remote_id) if is_number else remote_id


@dataclass(frozen=True, slots=True)
class Told:
    """What a site answered: the value, and its clock when it did, None where it does not tell.

    `is_held`: it has taken what was sent, and moderators have it now (`topic.create.queued`).
    """

    value: object
    date: datetime | None
    is_held: bool = False


class NodebbApi:
    """Asks one NodeBB, with a token or without. The session belongs to who made it.

    All coroutines raise `Refused`, `SignedOut`, `Offline`, `Busy` or `ContractBroken`.
    """

    def __init__(self, session: HttpSession, site_url: str, token: str = "") -> None:
        self._session = session
        self._root = site_url.rstrip("/")
        self._headers = {"accept": _ACCEPTED_KINDS}
        if token:
            self._headers["authorization"] = f"Bearer {token}"

    async def read(self, path: str, query: Mapping[str, object] | None = None) -> Told:
        """Get the data of a page, or what ``/api/v3`` tells; `path` begins with ``/api``."""
        try:
            http = await self._session.call(
                "GET", self._address(path, query), headers=self._headers, understood=_UNDERSTOOD
            )
            if _is_page(http):
                # A NodeBB answers JSON below /api, whatever is wrong: somebody else has answered.
                raise Offline("a page came instead of data", OfflineCause.CAPTIVE_PORTAL)
            return _told(http, path)
        except Redirected as error:
            if error.elsewhere:
                raise Offline("sent to another host", OfflineCause.CAPTIVE_PORTAL) from error
            ban = None if path == SELF else await self._ban()
            raise ban or error from error
        except ShutOut as error:
            raise await self._ban() or error from error

    async def _ban(self) -> ShutOut | None:
        """Ask whether the person is banned, and until when; None where that is not told."""
        try:
            told = await self.read(SELF)
            person = checked(wire.Self, told.value, SELF)
        except ServerError:
            return None
        return ShutOut("banned", until=time_of(person.banned_until)) if person.banned else None

    async def write(self, method: str, path: str, body: Mapping[str, object] | None = None) -> Told:
        """Send a change; nothing of it is repeated here."""
        headers = dict(self._headers)
        content = None
        if body is not None:
            headers["content-type"] = "application/json; charset=utf-8"
            content = json.dumps(body, ensure_ascii=False).encode("utf-8", "replace")
        http = await self._session.call(
            method,
            self._address(path),
            headers=headers,
            body=content,
            understood=_UNDERSTOOD,
        )
        return _told(http, path)

    def _address(self, path: str, query: Mapping[str, object] | None = None) -> str:
        asked = f"?{urlencode(query)}" if query else ""
        return f"{self._root}{path}{asked}"


def _told(http: HttpAnswer, path: str) -> Told:
    if http.status == _UNAUTHORIZED:
        raise SignedOut("the token is not taken (any more)", "not-authorised")
    answer = _json_of(http, path)
    if http.status == FORBIDDEN and isinstance(answer, dict):
        _raise_if_banned(answer)
    if http.status not in {200, ACCEPTED}:
        raise Refused(http.status, _message_in(answer), _WHY.get(http.status, ReasonCode.OTHER))
    is_wrapped = path.startswith("/api/v3/")
    if is_wrapped and not (isinstance(answer, dict) and "response" in answer):
        raise ContractBroken("no response in the answer", function=path, field="response")
    value = answer["response"] if is_wrapped and isinstance(answer, dict) else answer
    return Told(value, http.date, is_held=http.status == ACCEPTED)


def _raise_if_banned(answer: dict[object, object]) -> None:
    """Raise `ShutOut` where a refusal is that of a banned person (`generateBannedResponse`)."""
    response = answer.get("response")
    if isinstance(response, dict) and "reason" in response:
        reason, until = response["reason"], response.get("expiry")
        raise ShutOut(
            "banned",
            reason=cut(reason, _LONGEST_SENTENCE) if isinstance(reason, str) else "",
            until=time_of(until) if isinstance(until, int) else None,
        )
    if answer.get("error") == "[[error:user-banned]]":
        raise ShutOut("banned")


def time_of(milliseconds: int) -> datetime | None:
    """Return a time that a site tells; None for 0, which stands for none, and for no time."""
    if not 0 < milliseconds <= wire.LATEST_MILLISECOND:
        return None
    return datetime.fromtimestamp(milliseconds / 1000, UTC)


def _json_of(http: HttpAnswer, path: str) -> object:
    has_run = http.status in {200, ACCEPTED}
    try:
        text = http.body.decode("utf-8")
        return printable(json.loads(text), text)
    except (ValueError, RecursionError) as error:
        raise ContractBroken(
            f"status {http.status}: answer is not JSON", function=path, may_have_arrived=has_run
        ) from error


def _message_in(answer: object) -> str:
    """Return the site's sentence, empty where there is none; keys of its own are no sentence."""
    status = answer.get("status") if isinstance(answer, dict) else None
    message = status.get("message") if isinstance(status, dict) else None
    if not isinstance(message, str) or message.startswith("[["):
        return ""
    return cut(message, _LONGEST_SENTENCE)


def _is_page(http: HttpAnswer) -> bool:
    return http.headers.get("content-type", "").partition(";")[0].strip().lower() == "text/html"


def nodebb_session() -> HttpSession:
    """Return a session that knows what a NodeBB answers in maintenance (status 503, JSON)."""
    return HttpSession(is_maintenance_page=_is_maintenance)


def _is_maintenance(body: bytes) -> bool:
    return body.lstrip()[:1] == b"{" and (b'"site_title"' in body or b"service-unavailable" in body)
