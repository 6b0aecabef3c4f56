"""Calling Moodle's functions, one a request: encoding, settings, and telling faults apart."""

from __future__ import annotations

import time
from dataclasses import dataclass
from datetime import timedelta
from enum import Enum
from math import ceil
from typing import TYPE_CHECKING, Final, TypeAlias

from companion.domain.reason import ReasonCode
from companion.errors import Rejected, SignedOut
from sync.http_session import Redirected
from sync.moodle.answer_text import PageInstead, read_json
from sync.moodle.errors import Fault, fault_in
from sync.moodle.public_config import judged

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from datetime import datetime

    from companion.errors import ContractBroken, ServerError
    from sync.http_session import HttpSession

Argument: TypeAlias = "str | int | bool | Sequence[Argument] | Mapping[str, Argument]"
"""What a function takes: text, numbers, and lists and records of them."""

SITE_INFO: Final = "core_webservice_get_site_info"

LARGEST_REQUEST_BYTES: Final = 4 * 1024 * 1024
"""Half of what PHP takes by default; beyond its limit the whole body, token included, is lost
without a word (recording `error.request-too-large`)."""


class Reading(Enum):
    """How texts are to be given.

    `SHOWN`: cleaned, filtered for the reader's language, file addresses written out. `RAW`: as
    stored, scripts and all, for looking up a marker only (Moodle facts: writing). `STORED`: like
    `RAW`, and with the addresses of a post's own pictures as they are stored, for editing
    (recording `post.edit.inline-prepared.read`).
    """

    SHOWN = "shown"
    RAW = "raw"
    STORED = "stored"

    def form_fields(self) -> list[tuple[str, str]]:
        """Return the settings as fields of a single call."""
        if self is Reading.RAW:
            return [("moodlewssettingraw", "true")]
        if self is Reading.STORED:
            return [("moodlewssettingraw", "true"), ("moodlewssettingfileurl", "false")]
        return [("moodlewssettingfilter", "true"), ("moodlewssettingfileurl", "true")]

    def batch_fields(self) -> dict[str, Argument]:
        """Return the settings as fields of one request of a batch (recording `batch.settings`)."""
        if self is Reading.RAW:
            return {"settingraw": 1}
        if self is Reading.STORED:
            return {"settingraw": 1, "settingfileurl": 0}
        return {"settingfilter": 1, "settingfileurl": 1}


@dataclass(frozen=True, slots=True)
class Call:
    """A function to call, with its arguments."""

    function: str
    arguments: Mapping[str, Argument]
    reading: Reading = Reading.SHOWN


@dataclass(frozen=True, slots=True)
class Answered:
    """What a call gave: a JSON value or a fault.

    `asked_at` is the server's clock when the call cannot have been looked at yet: its ``Date``
    header less the time that the whole exchange took. None where the server sends no date.
    """

    value: object
    fault: Fault | None
    asked_at: datetime | None


class MoodleCalls:
    """Calls to the functions of one site with one token.

    Everything goes by POST, so that neither token nor text stands in the logs of a proxy.
    """

    def __init__(self, session: HttpSession, site_url: str, token: str) -> None:
        self._session = session
        self._site_url = site_url
        self._address = f"{site_url.rstrip('/')}/webservice/rest/server.php"
        self._token = token

    async def value(self, call: Call) -> object:
        """Return the JSON value of a call; a fault is raised as its error."""
        answered = await self.answer(call)
        if answered.fault is not None:
            raise await self.error_for(answered.fault)
        return answered.value

    async def answer(self, call: Call) -> Answered:
        """Return what a call gave, a fault included; raises only where there is no answer."""
        fields = [
            ("wstoken", self._token),
            ("wsfunction", call.function),
            ("moodlewsrestformat", "json"),
            *call.reading.form_fields(),
            *form_fields(call.arguments),
        ]
        _refuse_too_large(fields)
        begun = time.monotonic()
        try:
            http = await self._session.post_form(self._address, fields)
            taken = timedelta(seconds=ceil(time.monotonic() - begun))
            value = read_json(http.body, call.function)
        except (PageInstead, Redirected) as error:
            raise await self.judged(error) from error
        return Answered(
            value=value,
            fault=fault_in(value, call.function),
            asked_at=None if http.date is None else http.date - taken,
        )

    async def judged(self, error: ContractBroken) -> ServerError:
        """Return what a page or a redirect in place of an answer means."""
        return await judged(error, self._session, self._site_url)

    async def error_for(self, fault: Fault) -> ServerError:
        """Return the error of a fault, asking once more where only that can tell.

        An expired token answers like a function that the site lacks (recordings
        `error.expired-token`, `error.access`); it fails for the site information, too.
        """
        if not fault.needs_second_look:
            return fault.as_error()
        signed_out = SignedOut(f"{fault.function}: {fault.code}", fault.code)
        if fault.function == SITE_INFO:
            return signed_out
        again = await self.answer(Call(SITE_INFO, {}))
        if again.fault is None:
            return fault.as_error()
        return signed_out if again.fault.needs_second_look else again.fault.as_error()


def form_fields(arguments: Mapping[str, Argument]) -> list[tuple[str, str]]:
    """Return arguments as form fields in PHP's nesting: ``options[0][name]``."""
    return [field for name, value in arguments.items() for field in _fields_of(name, value)]


def _fields_of(name: str, value: Argument) -> Iterator[tuple[str, str]]:
    if isinstance(value, str):
        yield name, value
    elif isinstance(value, int):  # a bool is an int, and PHP takes 1 and 0 for it
        yield name, str(int(value))
    else:
        pairs = value.items() if hasattr(value, "items") else enumerate(value)
        for key, part in pairs:
            yield from _fields_of(f"{name}[{key}]", part)


def _refuse_too_large(fields: Sequence[tuple[str, str]]) -> None:
    size = sum(len(name) + len(value.encode("utf-8", "replace")) for name, value in fields)
    if size > LARGEST_REQUEST_BYTES:
        raise Rejected(
            "texttoolarge",
            f"{size} bytes are more than a request may hold",
            ReasonCode.WORDS_REFUSED,
        )
