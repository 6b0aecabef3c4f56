"""Comments of courses in a Moodle: what its block "Comments" shows on the page of a course.

`core_comment_get_comments` answers a page, the newest first, with how many there are;
`core_comment_add_comments` answers the comment that was made (recordings `comments.*`).
"""

from __future__ import annotations

import html
import logging
from typing import TYPE_CHECKING, Final

from companion.domain.course_comment import RemoteComment
from companion.errors import Busy, ContractBroken, ServerError, SignedOut
from sync.comment_port import CommentListing
from sync.moodle import wire_comments as wire
from sync.moodle.calls import Call
from sync.moodle.mapping import body_without_secrets, moment
from sync.moodle.people import MoodlePeople
from sync.moodle.site import ADD_COMMENT, COMMENTS, DELETE_COMMENT
from sync.moodle.writing import remote_number

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sync.comment_port import NewComment

log = logging.getLogger(__name__)

_MOST_PAGES: Final = 20
_Page = wire.Comments | ServerError


class MoodleComments(MoodlePeople):
    """The part of a Moodle connection that knows of comments."""

    async def comments(self, course_remote_ids: Sequence[str]) -> tuple[CommentListing, ...]:
        """Ask for the first page of each course in one batch, then for all others in another."""
        first = await self._pages([(course, 0) for course in course_remote_ids])
        others = [
            (course, number)
            for course, page in zip(course_remote_ids, first, strict=True)
            if isinstance(page, wire.Comments)
            for number in range(1, min(_MOST_PAGES, _page_count(page)))
        ]
        rest = zip(others, await self._pages(others) if others else (), strict=True)
        pages: dict[str, list[_Page]] = {
            course: [page] for course, page in zip(course_remote_ids, first, strict=True)
        }
        for (course, _), page in rest:
            pages[course].append(page)
        return tuple(self._listing(course, pages[course]) for course in course_remote_ids)

    async def add_comment(self, comment: NewComment) -> RemoteComment:
        """Send `core_comment_add_comments` (recording `comments.add`).

        The text is taken as HTML of a simple kind: what would be markup in it is written out.
        """
        place = _place(comment.course_remote_id)
        content = html.escape(comment.text, quote=False)
        call = Call(ADD_COMMENT, {"comments": [{**place, "content": content}]})
        answered = await self._calls.answer(call)
        made = await self._result(tuple[wire.Comment, ...], answered, call)
        if len(made) != 1:
            raise ContractBroken("not one comment came back", function=ADD_COMMENT)
        return self._comment(made[0])

    async def delete_comment(self, comment_remote_id: str) -> None:
        """Send `core_comment_delete_comments` (recording `comments.delete`)."""
        call = Call(DELETE_COMMENT, {"comments": [remote_number(comment_remote_id)]})
        await self._calls.value(call)

    async def _pages(self, wanted: Sequence[tuple[str, int]]) -> list[_Page]:
        calls = [Call(COMMENTS, {**_place(course), "page": page}) for course, page in wanted]
        found: list[_Page] = []
        for call, answered in zip(calls, await self._read(calls), strict=True):
            try:
                found.append(await self._result(wire.Comments, answered, call))
            except (SignedOut, Busy):
                raise
            except ServerError as error:
                found.append(error)
        return found

    def _listing(self, course: str, pages: Sequence[_Page]) -> CommentListing:
        """Put pages together, up to one that failed; those that moved meanwhile make no whole."""
        first = pages[0]
        if isinstance(first, ServerError):
            return CommentListing(course, error=first)
        found: dict[int, wire.Comment] = {}
        for page in pages:
            if isinstance(page, ServerError):
                log.info("older comments of a course are not told: %s", page)
                break
            found |= {one.id: one for one in page.comments}
        total = len(found) if first.count is None else first.count
        is_whole = len(found) >= total and first.count is not None
        return CommentListing(
            course_remote_id=course,
            comments=tuple(self._comment(one) for one in found.values()),
            total=total,
            can_post=first.canpost and ADD_COMMENT in self._site.functions,
            is_whole=is_whole,
            is_cut=len(found) < total,
        )

    def _comment(self, told: wire.Comment) -> RemoteComment:
        return RemoteComment(
            remote_id=str(told.id),
            author_remote_id=str(told.userid),
            author_name=told.fullname,
            body_html=body_without_secrets(told.content),
            created_at=moment(told.timecreated),
            can_delete=told.delete and DELETE_COMMENT in self._site.functions,
        )


def _page_count(page: wire.Comments) -> int:
    if not page.count or not page.perpage or page.perpage < 1:
        return 1
    return -(-page.count // page.perpage)


def _place(course_remote_id: str) -> dict[str, str | int]:
    """Return where the comments of a course hang: on the block, which need not be there."""
    return {
        "contextlevel": "course",
        "instanceid": remote_number(course_remote_id),
        "component": "block_comments",
        "itemid": 0,
        "area": "page_comments",
    }
