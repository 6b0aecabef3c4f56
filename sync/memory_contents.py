"""What courses hold, on a site in memory."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from companion.domain.course import Completion
from companion.domain.reason import ReasonCode
from companion.errors import Rejected
from sync.content_port import OutlineAnswer
from sync.memory_actions import MemoryActions

if TYPE_CHECKING:
    from collections.abc import Sequence

    from companion.domain.remote import RemoteActivity, RemotePerson, RemoteSection
    from sync.server_port import ForumWatch


class MemoryContents(MemoryActions):
    """The part of a connection in memory that knows of what courses hold."""

    async def outlines(self, course_remote_ids: Sequence[str]) -> tuple[OutlineAnswer, ...]:
        """Show sections; a course that does not exist is refused by itself."""
        with self._request("outlines", self._cost(course_remote_ids)) as person:
            return tuple(self._outline(course, person) for course in course_remote_ids)

    async def set_completion(self, activity_remote_id: str, *, on: bool) -> None:
        """Tick an activity that is completed by hand."""
        with self._request("set_completion") as person:
            found = self._activity(activity_remote_id)
            if found is None:
                raise Rejected("invalidcoursemodule", "no such activity", ReasonCode.TARGET_GONE)
            if not found.completed_by_hand:
                raise Rejected(
                    "cannotmanualctrack", "it is not completed by hand", ReasonCode.NOT_ALLOWED
                )
            self._site.ticks[person.remote_id, activity_remote_id] = (
                self._site.now() if on else None
            )

    def changed_courses(self, watched: Sequence[ForumWatch]) -> frozenset[str]:
        """Return the courses whose content changed since their forums were looked at."""
        if not self.capabilities.news_check:
            return frozenset()
        changed = self._site.content_changed
        return frozenset(
            watch.course_remote_id
            for watch in watched
            if watch.course_remote_id in changed and changed[watch.course_remote_id] > watch.since
        )

    def _outline(self, course_id: str, person: RemotePerson) -> OutlineAnswer:
        if course_id not in self._site.sections:
            refused = Rejected("invalidrecord", "there is no such course", ReasonCode.TARGET_GONE)
            return OutlineAnswer(course_id, error=refused)
        sections = self._site.sections[course_id]
        return OutlineAnswer(course_id, tuple(self._seen(one, person) for one in sections))

    def _seen(self, section: RemoteSection, person: RemotePerson) -> RemoteSection:
        """Return a section with what a person has said of its activities."""
        return replace(
            section,
            activities=tuple(
                replace(
                    activity,
                    completion=Completion.DONE
                    if self._site.ticks[person.remote_id, activity.remote_id]
                    else Completion.OPEN,
                    completed_at=self._site.ticks[person.remote_id, activity.remote_id],
                )
                if (person.remote_id, activity.remote_id) in self._site.ticks
                else activity
                for activity in section.activities
            ),
        )

    def _activity(self, remote_id: str) -> RemoteActivity | None:
        everything = (
            activity
            for sections in self._site.sections.values()
            for section in sections
            for activity in section.activities
        )
        return next((one for one in everything if one.remote_id == remote_id), None)
