"""What passes through the server port about the content of courses."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Sequence

    from companion.domain.remote import RemoteSection
    from companion.errors import ServerError


@dataclass(frozen=True, slots=True)
class OutlineAnswer:
    """A course's sections, or the error that the server gave for it."""

    course_remote_id: str
    sections: tuple[RemoteSection, ...] = ()
    error: ServerError | None = None


class ContentServer(Protocol):
    """The part of a connection that knows of what courses hold."""

    async def outlines(self, course_remote_ids: Sequence[str]) -> tuple[OutlineAnswer, ...]:
        """Read the sections and activities of courses with their texts, in few requests.

        An answer or an error for each, in order. An answer is whole: what is not in it is not in
        the course any more. Of chapters it names the places only; `fetch_file` brings their texts.
        """
        ...

    async def set_completion(self, activity_remote_id: str, *, on: bool) -> None:
        """Say by hand that an activity is done, or take that back; safe to repeat.

        Raises `Rejected` where the activity is completed by what one does in it, or is gone.
        """
        ...
