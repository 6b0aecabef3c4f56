"""What every forum server must do with comments of courses."""

from __future__ import annotations

import uuid
from typing import TYPE_CHECKING

import pytest

from companion.content.plain_text import plain_text
from companion.errors import Rejected
from sync.comment_port import NewComment
from tests.contract.action_contract import need
from tests.contract.server_contract import MISSING, Visit, visiting

if TYPE_CHECKING:
    from sync.comment_port import CommentListing
    from tests.contract.server_contract import ServerUnderTest

TEXT = "a < b & ሰላም 🌍\nsecond line"


async def first_open(visit: Visit) -> CommentListing:
    """Return the comments of a course on which the person may comment."""
    need(visit, "comments")
    courses = [course.remote_id for course in (await visit.look()).courses]
    for listing in await visit.server.comments(courses):
        if listing.can_post:
            return listing
    pytest.skip("no course takes comments")


class CommentContract:
    """The part of the suite about comments; it takes away again what it writes."""

    def test_each_course_has_an_answer_the_newest_comment_first(
        self, server_under_test: ServerUnderTest
    ) -> None:
        async def story(visit: Visit) -> None:
            need(visit, "comments")
            courses = [course.remote_id for course in (await visit.look()).courses]
            listings = await visit.server.comments([*courses, MISSING])
            assert [one.course_remote_id for one in listings] == [*courses, MISSING]
            assert isinstance(listings[-1].error, Rejected)
            for listing in listings:
                times = [one.created_at for one in listing.comments]
                assert times == sorted(times, reverse=True)
                assert all(one.tzinfo is not None for one in times)
                assert listing.total >= len(times)

        visiting(server_under_test, story)

    def test_a_comment_is_answered_and_read_back_with_its_words_and_lines(
        self, server_under_test: ServerUnderTest
    ) -> None:
        async def story(visit: Visit) -> None:
            before = await first_open(visit)
            course = before.course_remote_id
            made = await visit.server.add_comment(NewComment(str(uuid.uuid4()), course, TEXT))
            assert (made.author_remote_id, made.can_delete) == (visit.user_id, True)
            assert plain_text(made.body_html) == TEXT
            (after,) = await visit.server.comments([course])
            assert after.total == before.total + 1
            assert next(one for one in after.comments if one.remote_id == made.remote_id) == made
            await visit.server.delete_comment(made.remote_id)

        visiting(server_under_test, story)

    def test_a_deleted_comment_is_gone_and_cannot_be_deleted_again(
        self, server_under_test: ServerUnderTest
    ) -> None:
        async def story(visit: Visit) -> None:
            course = (await first_open(visit)).course_remote_id
            made = await visit.server.add_comment(NewComment(str(uuid.uuid4()), course, TEXT))
            await visit.server.delete_comment(made.remote_id)
            (after,) = await visit.server.comments([course])
            assert made.remote_id not in {one.remote_id for one in after.comments}
            with pytest.raises(Rejected):
                await visit.server.delete_comment(made.remote_id)

        visiting(server_under_test, story)

    def test_a_comment_on_a_course_that_is_not_there_is_refused(
        self, server_under_test: ServerUnderTest
    ) -> None:
        async def story(visit: Visit) -> None:
            need(visit, "comments")
            with pytest.raises(Rejected):
                await visit.server.add_comment(NewComment(str(uuid.uuid4()), MISSING, TEXT))

        visiting(server_under_test, story)
