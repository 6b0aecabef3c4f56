"""What passes through the server port about people of courses."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Sequence

    from companion.domain.person import RemoteProfile


@dataclass(frozen=True, slots=True)
class ProfileQuestion:
    """A person, in a course of theirs."""

    person_remote_id: str
    course_remote_id: str


class PeopleServer(Protocol):
    """The part of a connection that knows of people."""

    async def profiles(self, questions: Sequence[ProfileQuestion]) -> tuple[RemoteProfile, ...]:
        """Read who people are in courses, in few requests; whom the site does not show is absent.

        A course that is refused is left out like its people.
        """
        ...
