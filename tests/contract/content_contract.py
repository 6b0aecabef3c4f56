"""What every forum server must do with the content of courses."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from companion.domain.course import Completion
from companion.domain.reason import ReasonCode
from companion.errors import Rejected
from tests.contract.action_contract import need
from tests.contract.server_contract import MISSING, Visit, visiting

if TYPE_CHECKING:
    from companion.domain.remote import RemoteActivity
    from tests.contract.server_contract import ServerUnderTest


class ContentContract:
    """The part of the suite about pages and ticks; what it ticks, it takes back."""

    def test_a_page_comes_with_its_text(self, server_under_test: ServerUnderTest) -> None:
        async def story(visit: Visit) -> None:
            need(visit, "content")
            pages = [one for one in await activities(visit) if one.kind == "page" and one.visible]
            if not pages:
                pytest.skip("no course has a page")
            assert all(page.html for page in pages)
            assert all(page.texts_told for page in pages)

        visiting(server_under_test, story)

    def test_a_tick_is_seen_and_can_be_repeated_and_taken_back(
        self, server_under_test: ServerUnderTest
    ) -> None:
        async def story(visit: Visit) -> None:
            need(visit, "completion")
            reading = await open_by_hand(visit)
            for on, expected in ((True, Completion.DONE), (False, Completion.OPEN)):
                await visit.server.set_completion(reading.remote_id, on=on)
                await visit.server.set_completion(reading.remote_id, on=on)
                (seen,) = [
                    one for one in await activities(visit) if one.remote_id == reading.remote_id
                ]
                assert seen.completion is expected
                assert (seen.completed_at is not None) is on

        visiting(server_under_test, story)

    def test_a_tick_on_what_is_gone_or_is_done_by_itself_is_refused(
        self, server_under_test: ServerUnderTest
    ) -> None:
        async def story(visit: Visit) -> None:
            need(visit, "completion")
            with pytest.raises(Rejected) as caught:
                await visit.server.set_completion(MISSING, on=True)
            assert caught.value.why is ReasonCode.TARGET_GONE
            others = [
                one
                for one in await activities(visit)
                if one.visible
                and not one.completed_by_hand
                and one.completion is not Completion.NOT_TRACKED
            ]
            if others:
                with pytest.raises(Rejected) as caught:
                    await visit.server.set_completion(others[0].remote_id, on=True)
                assert caught.value.why is ReasonCode.NOT_ALLOWED

        visiting(server_under_test, story)


async def activities(visit: Visit) -> list[RemoteActivity]:
    courses = [course.remote_id for course in (await visit.look()).courses]
    return [
        activity
        for outline in await visit.server.outlines(courses)
        for section in outline.sections
        for activity in section.activities
    ]


async def open_by_hand(visit: Visit) -> RemoteActivity:
    """The first activity that the person may tick, and has not."""
    found = [
        one
        for one in await activities(visit)
        if one.visible and one.completed_by_hand and one.completion is Completion.OPEN
    ]
    if not found:
        pytest.skip("there is nothing to tick")
    return found[0]
