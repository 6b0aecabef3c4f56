"""Comments of courses on a site in memory."""

from __future__ import annotations

from typing import TYPE_CHECKING

from companion.content.comment_text import comment_html
from companion.domain.course_comment import RemoteComment
from companion.domain.reason import ReasonCode
from companion.errors import Rejected
from sync.comment_port import CommentListing
from sync.memory_notifications import MemoryNotifications

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sync.comment_port import NewComment


class MemoryComments(MemoryNotifications):
    """The part of a connection in memory that knows of comments."""

    async def comments(self, course_remote_ids: Sequence[str]) -> tuple[CommentListing, ...]:
        """Show the comments of courses; a course without any place for them is refused."""
        with self._request("comments", self._cost(course_remote_ids)) as person:
            return tuple(self._listing(course, person.remote_id) for course in course_remote_ids)

    async def add_comment(self, comment: NewComment) -> RemoteComment:
        """Add a comment."""
        with self._request("add_comment") as person:
            course = comment.course_remote_id
            self._refuse_without_place(course)
            if course in self._site.comments_closed:
                raise Rejected("nopermissiontocomment", "not you", ReasonCode.NOT_ALLOWED)
            return self._site.add_comment(course, person, comment_html(comment.text))

    async def delete_comment(self, comment_remote_id: str) -> None:
        """Remove an own comment."""
        with self._request("delete_comment") as person:
            for listed in self._site.comments.values():
                found = [one for one in listed if one.remote_id == comment_remote_id]
                if found and found[0].author_remote_id == person.remote_id:
                    listed.remove(found[0])
                    return
            raise Rejected("nopermissiontodelentry", "not yours, or gone", ReasonCode.NOT_ALLOWED)

    def _listing(self, course: str, person_id: str) -> CommentListing:
        try:
            self._refuse_without_place(course)
        except Rejected as error:
            return CommentListing(course, error=error)
        found = self._site.comments.get(course, [])
        newest = found[::-1][: self._site.most_comments]
        return CommentListing(
            course,
            tuple(_seen(one, person_id) for one in newest),
            total=len(found),
            can_post=course not in self._site.comments_closed,
            is_whole=len(newest) == len(found),
            is_cut=len(newest) < len(found),
        )

    def _refuse_without_place(self, course: str) -> None:
        if course not in self._site.courses or course in self._site.without_comments:
            raise Rejected("commentsnotenabled", "no comments here", ReasonCode.NOT_ALLOWED)


def _seen(comment: RemoteComment, person_id: str) -> RemoteComment:
    """Return a comment as a person sees it: of others' they can delete none."""
    if comment.author_remote_id == person_id:
        return comment
    return RemoteComment(
        comment.remote_id,
        comment.author_remote_id,
        comment.author_name,
        comment.body_html,
        comment.created_at,
    )
