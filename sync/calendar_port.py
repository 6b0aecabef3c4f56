"""What passes through the server port about the calendar."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from datetime import datetime

    from companion.domain.calendar_entry import RemoteEvent


@dataclass(frozen=True, slots=True)
class CalendarListing:
    """The events from a time on; `is_whole` says that there are no others after it."""

    events: tuple[RemoteEvent, ...]
    is_whole: bool


class CalendarServer(Protocol):
    """The part of a connection that knows of the calendar."""

    async def calendar(self, since: datetime) -> CalendarListing:
        """Read the events of all courses that are due or begin at `since` or later.

        What the person has done already need not be among them.
        """
        ...
