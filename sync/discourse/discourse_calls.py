"""Requests to a Discourse with a user API key, and what came of them."""

from __future__ import annotations

import json
import re
import time
from dataclasses import dataclass
from datetime import timedelta
from math import ceil
from typing import TYPE_CHECKING, Any, Final, TypeVar
from urllib.parse import quote, urlencode

from companion.errors import ContractBroken, Offline, OfflineCause, SignedOut
from sync.discourse.errors import Refusal, refusal_in
from sync.http_session import Redirected, retry_wish
from sync.json_answers import checked, printable

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence
    from datetime import datetime

    from companion.errors import ServerError
    from sync.http_session import HttpAnswer, HttpSession

T = TypeVar("T")

SESSION: Final = "/session/current.json"
"""Who is signed in. Not in the published description; what user API keys are for is asked here by
Discourse's own apps."""

_REFUSALS: Final = frozenset({400, 401, 403, 404, 409, 410, 413, 422, 429})
_REDIRECTS: Final = frozenset({301, 302})


@dataclass(frozen=True, slots=True)
class Request:
    """A request: `query` goes behind the path, `fields` (None for none) into the body as JSON."""

    method: str
    path: str
    query: Sequence[tuple[str, str]] = ()
    fields: Mapping[str, Any] | None = None

    @property
    def name(self) -> str:
        """What it asks for, without ids: for errors and the log."""
        return f"{self.method} {_NUMBER.sub('…', self.path)}"


@dataclass(frozen=True, slots=True)
class Answered:
    """What a request gave: a JSON value (None for an empty answer), or a refusal.

    `asked_at` is the server's clock when the request cannot have been looked at yet: its ``Date``
    header less the time that the whole exchange took. None where the server sends no date.
    """

    value: object
    refusal: Refusal | None
    asked_at: datetime | None


def get(path: str, *query: tuple[str, str]) -> Request:
    """Return a request that reads."""
    return Request("GET", path, query)


def segment(text: str) -> str:
    """Return a text as one part of a path."""
    return quote(text, safe="")


class DiscourseCalls:
    """Requests to one site with one key."""

    def __init__(self, session: HttpSession, site_url: str, key: str) -> None:
        self._session = session
        self._site_url = site_url.rstrip("/")
        self._key = key
        self.server_time: datetime | None = None
        """The site's clock, as its newest answer showed it."""

    @property
    def headers(self) -> dict[str, str]:
        """What says who asks; goes to the site itself only."""
        return {"accept": "application/json", "user-api-key": self._key}

    async def result(self, model: type[T], request: Request) -> T:
        """Return the answer to a request as a wire model; a refusal is raised as its error."""
        return checked(model, await self.value(request), request.name)

    def checked(self, model: type[T], value: object, request: Request) -> T:
        """Return a JSON value as a wire model; a field that is missing or wrong is named."""
        return checked(model, value, request.name)

    async def value(self, request: Request) -> object:
        """Return the JSON value of an answer; a refusal is raised as its error."""
        answered = await self.answer(request)
        if answered.refusal is not None:
            raise await self.error_for(answered.refusal)
        return answered.value

    async def answer(self, request: Request) -> Answered:
        """Return what a request gave, a refusal included; raises only where there is no answer."""
        begun = time.monotonic()
        http = await self._exchange(request, _REFUSALS)
        self.server_time = http.date or self.server_time
        taken = timedelta(seconds=ceil(time.monotonic() - begun))
        asked_at = None if http.date is None else http.date - taken
        if http.status in _REFUSALS:
            told = _readable(http.body)
            refusal = refusal_in(request.name, http.status, told, retry_wish(http.headers))
            return Answered(None, refusal, asked_at)
        return Answered(read_json(http.body, request.name), None, asked_at)

    async def target(self, request: Request) -> str | None:
        """Return the address to which a request is sent on; None where there is nothing."""
        http = await self._exchange(request, _REFUSALS | _REDIRECTS)
        if http.status in _REDIRECTS:
            return http.headers.get("location", "")
        if http.status not in _REFUSALS:
            return http.url
        refusal = refusal_in(
            request.name, http.status, _readable(http.body), retry_wish(http.headers)
        )
        if refusal.says_gone:
            return None
        raise await self.error_for(refusal)

    async def error_for(self, refusal: Refusal) -> ServerError:
        """Return the error of a refusal, asking once more where only that can tell.

        A key that was revoked is refused like a right that is missing; with such a key nobody is
        signed in at all.
        """
        if not refusal.needs_second_look:
            return refusal.as_error()
        signed_out = SignedOut(f"{refusal.request}: {refusal.status}", refusal.kind)
        if refusal.request.endswith(SESSION):
            return signed_out
        again = (await self.answer(get(SESSION))).refusal
        if again is None:
            return refusal.as_error()
        known = again.says_gone or again.needs_second_look or again.says_signed_out
        return signed_out if known else again.as_error()

    async def _exchange(self, request: Request, understood: Collection[int]) -> HttpAnswer:
        query = f"?{urlencode(list(request.query))}" if request.query else ""
        headers, body = self.headers, None
        if request.fields is not None:
            headers["content-type"] = "application/json"
            body = json.dumps(request.fields, ensure_ascii=False).encode("utf-8", "replace")
        try:
            return await self._session.call(
                request.method,
                f"{self._site_url}{request.path}{query}",
                headers=headers,
                body=body,
                understood=understood,
            )
        except Redirected as error:
            if error.elsewhere:
                raise Offline("sent elsewhere", OfflineCause.CAPTIVE_PORTAL) from error
            raise


def read_json(body: bytes, function: str) -> object:
    """Return the JSON value of an answer, None of an empty one.

    Half characters and NULs, which no text may hold, become U+FFFD. Raises `ContractBroken`.
    """
    if not body.strip():
        return None
    try:
        text = body.decode("utf-8-sig")
        return printable(json.loads(text), text)
    except (ValueError, RecursionError) as error:
        raise ContractBroken("answer is not JSON", function=function) from error


_NUMBER: Final = re.compile(r"\d+")


def _readable(body: bytes) -> object:
    try:
        return read_json(body, "")
    except ContractBroken:
        return None
