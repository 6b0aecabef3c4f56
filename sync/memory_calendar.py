"""The calendar of a site in memory."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sync.calendar_port import CalendarListing
from sync.memory_contents import MemoryContents

if TYPE_CHECKING:
    from datetime import datetime


class MemoryCalendar(MemoryContents):
    """The part of a connection in memory that knows of the calendar."""

    async def calendar(self, since: datetime) -> CalendarListing:
        """Show what is due since; what the person has ticked is not shown any more."""
        with self._request("calendar") as person:
            done = {
                activity
                for (who, activity), on in self._site.ticks.items()
                if on and who == person.remote_id
            }
            return CalendarListing(
                tuple(
                    sorted(
                        (
                            event
                            for event in self._site.events.values()
                            if event.starts_at >= since.replace(microsecond=0)
                            and event.activity_remote_id not in done
                        ),
                        key=lambda event: (event.starts_at, event.remote_id),
                    )
                ),
                is_whole=True,
            )
