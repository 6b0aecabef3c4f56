"""What a web-service function is: its name, its declared parameters and its handler."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING, Any

from sync.classroom.declared_parameters import Parameter, checked_fields
from sync.classroom.state import transaction

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Mapping

JsonValue = Any
"""An answer: whatever `json.dumps` takes."""


@dataclass(frozen=True)
class Person:
    """The account that a token belongs to."""

    id: int
    username: str
    first_name: str
    last_name: str
    full_name: str
    language: str
    is_teacher: bool
    must_change_password: bool


@dataclass(frozen=True)
class ReadingSettings:
    """How texts are to be returned: the `moodlewssetting…` parameters of a request."""

    raw: bool = False
    filters: bool = False
    file_addresses: bool = True


@dataclass(frozen=True)
class Call:
    """Who calls, when (whole seconds of the server's clock), and the database to answer from.

    `site_url` has no slash at its end. `offered` are all functions of the service, by name.
    """

    database: sqlite3.Connection
    person: Person
    site_url: str
    now: int
    settings: ReadingSettings
    offered: Mapping[str, WebService]


class Access(Enum):
    """What a function does to the database, and so which transaction it runs in."""

    READS = auto()
    WRITES = auto()
    RUNS_OTHERS = auto()
    """No transaction of its own: each function that it runs has one (recording `batch.writes`)."""


@dataclass(frozen=True)
class WebService:
    """One function of the service."""

    name: str
    parameters: Mapping[str, Parameter]
    handler: Callable[..., JsonValue]
    access: Access

    def answer(self, call: Call, given: object) -> JsonValue:
        """Check the parameters and answer; raises `Refusal`, and then nothing is written."""
        parameters = checked_fields(self.parameters, given)
        if self.access is Access.RUNS_OTHERS:
            return self.handler(call, **parameters)
        with transaction(call.database, writes=self.access is Access.WRITES):
            return self.handler(call, **parameters)


def web_service(
    name: str, /, *, access: Access = Access.READS, **parameters: Parameter
) -> Callable[[Callable[..., JsonValue]], WebService]:
    """Make a handler `(call, **parameters)` the web-service function `name`."""

    def made(handler: Callable[..., JsonValue]) -> WebService:
        return WebService(name, parameters, handler, access)

    return made
