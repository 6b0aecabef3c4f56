"""What the courses of a Moodle hold, and ticking activities as done.

`core_course_get_contents` names sections, activities, files and the places of chapters; the texts
of pages and the introductions come from a function of each kind, for all courses together. All of
it rides in one batch.
"""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Final

from companion.domain.reason import ReasonCode
from companion.errors import Busy, Rejected, ServerError, SignedOut
from sync.content_port import OutlineAnswer
from sync.moodle import wire_contents as wire
from sync.moodle.calls import Call
from sync.moodle.content_mapping import Told, lacks_state, section_from
from sync.moodle.groups import MoodleGroups
from sync.moodle.site import (
    BOOKS,
    COMPLETION_STATUS,
    CONTENTS,
    FOLDERS,
    LABELS,
    LINKS,
    PAGES,
    RESOURCES,
    TICK,
)
from sync.moodle.wire_models import Done
from sync.moodle.writing import remote_number

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from sync.moodle.calls import Answered

log = logging.getLogger(__name__)

_Sections = tuple[wire.CourseSection, ...]


class MoodleContents(MoodleGroups):
    """The part of a Moodle connection that knows of what courses hold."""

    async def outlines(self, course_remote_ids: Sequence[str]) -> tuple[OutlineAnswer, ...]:
        """Read the contents of each course, and the texts of all of them."""
        numbers = [remote_number(course) for course in course_remote_ids]
        contents = [Call(CONTENTS, {"courseid": number}) for number in numbers]
        texts = [
            (kind, Call(function, {"courseids": numbers}))
            for kind, function in _FUNCTIONS.items()
            if function in self._site.functions
        ]
        answers = await self._read([*contents, *(call for _, call in texts)])
        told = await self._texts(texts, answers[len(contents) :])
        found: list[_Sections | ServerError] = []
        for call, answered in zip(contents, answers[: len(contents)], strict=True):
            try:
                found.append(await self._result(_Sections, answered, call))
            except (SignedOut, Busy):
                raise
            except ServerError as error:
                found.append(error)
        await self._ask_states(dict(zip(course_remote_ids, found, strict=True)), told)
        return tuple(
            OutlineAnswer(course, error=sections)
            if isinstance(sections, ServerError)
            else OutlineAnswer(course, tuple(section_from(one, told) for one in sections))
            for course, sections in zip(course_remote_ids, found, strict=True)
        )

    async def set_completion(self, activity_remote_id: str, *, on: bool) -> None:
        """Tick an activity, or take that back (recordings `completion.tick*`)."""
        call = Call(TICK, {"cmid": remote_number(activity_remote_id), "completed": int(on)})
        if not (await self._result(Done, await self._calls.answer(call), call)).status:
            raise Rejected(
                "cannotmanualctrack", "the server did not take it", ReasonCode.NOT_ALLOWED
            )

    async def _texts(self, asked: Sequence[tuple[str, Call]], answers: Sequence[Answered]) -> Told:
        """Gather the texts of activities; those of a kind that fails are left as they are."""
        told = Told()
        for (kind, call), answered in zip(asked, answers, strict=True):
            try:
                answer = await self._result(_MODELS[kind], answered, call)
            except (SignedOut, Busy):
                raise
            except ServerError as error:
                log.info("the texts of a kind of activity could not be read: %s", error)
                told.missing.add(kind)
            else:
                told.texts.update({text.coursemodule: text for text in answer.texts})
        return told

    async def _ask_states(self, found: Mapping[str, _Sections | ServerError], told: Told) -> None:
        """Ask how far the person has come where the contents do not tell, as on older sites."""
        lacking = [
            course
            for course, sections in found.items()
            if not isinstance(sections, ServerError)
            and any(lacks_state(module) for section in sections for module in section.modules)
        ]
        if not lacking or COMPLETION_STATUS not in self._site.functions:
            return
        calls = [
            Call(
                COMPLETION_STATUS,
                {"courseid": remote_number(course), "userid": self._site.user_id},
            )
            for course in lacking
        ]
        for call, answered in zip(calls, await self._read(calls), strict=True):
            try:
                status = await self._result(wire.CompletionStatus, answered, call)
            except (SignedOut, Busy):
                raise
            except ServerError as error:
                log.info("the completion of a course could not be read: %s", error)
            else:
                told.states.update({state.cmid: state for state in status.statuses})


_FUNCTIONS: Final = {
    "page": PAGES,
    "label": LABELS,
    "book": BOOKS,
    "folder": FOLDERS,
    "resource": RESOURCES,
    "url": LINKS,
}
_MODELS: Final[Mapping[str, type[wire.WithTexts]]] = {
    "page": wire.Pages,
    "label": wire.Labels,
    "book": wire.Books,
    "folder": wire.Folders,
    "resource": wire.Resources,
    "url": wire.Links,
}
