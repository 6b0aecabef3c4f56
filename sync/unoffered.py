"""What a server without courses, calendar, comments, groups, files, search … answers to that.

A server package whose server has no such part takes its answers from here and says so in its
`Capabilities`; the engine then does not ask. What is asked all the same is refused, in the words
in which a site would refuse it, and nothing is sent for it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NoReturn

from companion.domain.reason import ReasonCode
from companion.errors import Rejected, SearchProblem, SearchRefused
from sync.calendar_port import CalendarListing
from sync.comment_port import CommentListing
from sync.content_port import OutlineAnswer
from sync.group_port import GroupAnswer
from sync.notification_port import NotificationPage

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from companion.domain.course_comment import RemoteComment
    from companion.domain.draft import Recipient
    from companion.domain.files import FileRole
    from companion.domain.person import RemoteProfile
    from companion.domain.remote_messages import RemoteConversation
    from sync.comment_port import NewComment
    from sync.file_port import FetchedFile, FileFollower, FileWish
    from sync.group_port import GroupQuestion
    from sync.message_port import (
        ConversationMessages,
        ConversationWish,
        MessageReceipt,
        MessageTrace,
        NewMessage,
    )
    from sync.people_port import ProfileQuestion
    from sync.search_port import SearchPage
    from sync.server_port import EditArea, Progress, RatingWish, Upload, Uploaded


class WithoutCourses:
    """Courses hold nothing, there is no calendar, nothing is said of courses or people."""

    async def outlines(self, course_remote_ids: Sequence[str]) -> tuple[OutlineAnswer, ...]:
        """Refuse each: there are no outlines."""
        return tuple(OutlineAnswer(one, error=_unoffered()) for one in course_remote_ids)

    async def set_completion(self, activity_remote_id: str, *, on: bool) -> None:  # noqa: ARG002
        """Refuse: there are no activities."""
        _refuse()

    async def calendar(self, since: datetime) -> CalendarListing:  # noqa: ARG002
        """Tell of no events."""
        return CalendarListing((), is_whole=False)

    async def comments(self, course_remote_ids: Sequence[str]) -> tuple[CommentListing, ...]:
        """Refuse each: nothing is said of courses."""
        return tuple(CommentListing(one, error=_unoffered()) for one in course_remote_ids)

    async def add_comment(self, comment: NewComment) -> RemoteComment:  # noqa: ARG002
        """Refuse."""
        _refuse()

    async def delete_comment(self, comment_remote_id: str) -> None:  # noqa: ARG002
        """Refuse."""
        _refuse()

    async def profiles(
        self,
        questions: Sequence[ProfileQuestion],  # noqa: ARG002
    ) -> tuple[RemoteProfile, ...]:
        """Tell of nobody."""
        return ()

    async def posting_groups(self, questions: Sequence[GroupQuestion]) -> tuple[GroupAnswer, ...]:
        """Name no groups: a forum is for all who see it."""
        return tuple(GroupAnswer(one.forum_remote_id) for one in questions)


class WithoutSearch:
    """The site is not searched from here."""

    async def search(self, words: str, page: int) -> SearchPage:  # noqa: ARG002
        """Refuse."""
        raise SearchRefused(SearchProblem.UNOFFERED)


class WithoutFiles:
    """Posts take no files, and none are fetched."""

    async def upload(self, file: Upload, progress: Progress | None = None) -> Uploaded:  # noqa: ARG002
        """Refuse."""
        _refuse()

    async def edit_area(self, post_remote_id: str, role: FileRole) -> EditArea:  # noqa: ARG002
        """Refuse."""
        _refuse()

    async def fetch_file(self, wish: FileWish, follower: FileFollower) -> FetchedFile | None:  # noqa: ARG002
        """Refuse."""
        _refuse()


class WithoutMessages:
    """People do not write to each other."""

    async def conversations(self) -> tuple[RemoteConversation, ...]:
        """Tell of none."""
        return ()

    async def messages(
        self, wishes: Sequence[ConversationWish]
    ) -> tuple[ConversationMessages, ...]:
        """Refuse each."""
        from sync.message_port import ConversationMessages  # noqa: PLC0415 - for this answer only

        return tuple(
            ConversationMessages(one.conversation_remote_id, error=_unoffered()) for one in wishes
        )

    async def send_message(self, message: NewMessage) -> MessageReceipt:  # noqa: ARG002
        """Refuse."""
        _refuse(ReasonCode.MESSAGES_OFF)

    async def traces_of_messages(self, to: Recipient, since: datetime) -> tuple[MessageTrace, ...]:  # noqa: ARG002
        """Tell of none."""
        return ()

    async def mark_conversation_read(self, conversation_remote_id: str) -> None:  # noqa: ARG002
        """Refuse."""
        _refuse(ReasonCode.MESSAGES_OFF)


class WithoutNotifications:
    """The site tells of nothing that happened."""

    async def notifications(self) -> NotificationPage:
        """Tell of none."""
        return NotificationPage((), 0, is_all=True)

    async def mark_notifications_read(self, remote_ids: Sequence[str]) -> None:
        """Do nothing: there are none."""


class WithoutModeration:
    """Nobody pins, locks or rates from here."""

    async def set_pin(self, discussion_remote_id: str, *, on: bool) -> None:  # noqa: ARG002
        """Refuse."""
        _refuse()

    async def set_lock(self, forum_remote_id: str, discussion_remote_id: str, *, on: bool) -> None:  # noqa: ARG002
        """Refuse."""
        _refuse()

    async def rate(self, rating: RatingWish) -> None:  # noqa: ARG002
        """Refuse."""
        _refuse()


def _unoffered(why: ReasonCode = ReasonCode.NOT_ALLOWED) -> Rejected:
    return Rejected("unoffered", "", why)


def _refuse(why: ReasonCode = ReasonCode.NOT_ALLOWED) -> NoReturn:
    raise _unoffered(why)
