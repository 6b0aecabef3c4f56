"""What a person does with posts and discussions that are there: edit, delete, mark, rate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from companion.domain.reason import ReasonCode
from companion.errors import Rejected
from sync.moodle import mapping
from sync.moodle import wire_models as wire
from sync.moodle.calls import Call, Reading
from sync.moodle.connection import MoodleConnection
from sync.moodle.errors import POST_IS_GONE
from sync.moodle.site import (
    DELETE_POST,
    LOCK,
    PIN,
    RATE,
    STAR,
    SUBSCRIBE,
    VIEW_DISCUSSION,
)
from sync.moodle.writing import edit_call, posts_call, remote_number

if TYPE_CHECKING:
    from sync.moodle.calls import Argument
    from sync.server_port import EditedPost, RatingWish, RawPost


class MoodleActions(MoodleConnection):
    """The part of a Moodle connection that changes what stands there already.

    Stars, subscriptions, pins, locks, read marks and ratings can be sent again without harm
    (Moodle facts: writing).
    """

    async def delete_post(self, post_remote_id: str) -> None:
        """Send `mod_forum_delete_post` (recordings `post.delete.*`)."""
        call = Call(DELETE_POST, {"postid": remote_number(post_remote_id)})
        answered = await self._calls.answer(call)
        if answered.fault is not None and answered.fault.code == POST_IS_GONE:
            return
        if not (await self._result(wire.Done, answered, call)).status:
            raise Rejected(
                "cannotdeletepost", "the server did not delete the post", ReasonCode.NOT_ALLOWED
            )

    async def raw_post(self, discussion_remote_id: str, post_remote_id: str) -> RawPost | None:
        """Read the discussion as it is stored; None where it or the post is gone.

        Raises `Rejected` where the discussion is hidden from the person for now.
        """
        call = posts_call(discussion_remote_id, Reading.STORED)
        answered = await self._calls.answer(call)
        if answered.fault is not None and answered.fault.says_discussion_is_gone:
            return None
        found = await self._result(wire.DiscussionAnswer, answered, call)
        refuse_if_hidden(found)
        wanted = (post for post in found.posts if str(post.id) == post_remote_id)
        return next((mapping.raw_post_from(post) for post in wanted if not post.isdeleted), None)

    async def edit_post(self, post: EditedPost) -> None:
        """Send `mod_forum_update_discussion_post` (recordings `post.edit.*`)."""
        call = edit_call(post)
        if not (await self._result(wire.Done, await self._calls.answer(call), call)).status:
            raise Rejected(
                "cannotupdatepost", "the server did not change the post", ReasonCode.NOT_ALLOWED
            )

    async def set_star(self, discussion_remote_id: str, *, on: bool) -> None:
        """Send `mod_forum_toggle_favourite_state` (recordings `star.*`)."""
        await self._mark(STAR, {"discussionid": remote_number(discussion_remote_id)}, int(on))

    async def set_pin(self, discussion_remote_id: str, *, on: bool) -> None:
        """Send `mod_forum_set_pin_state` (recordings `pin.*`)."""
        await self._mark(PIN, {"discussionid": remote_number(discussion_remote_id)}, int(on))

    async def set_lock(self, forum_remote_id: str, discussion_remote_id: str, *, on: bool) -> None:
        """Send `mod_forum_set_lock_state` (recordings `lock.*`)."""
        await self._mark(
            LOCK,
            _in_forum(forum_remote_id, discussion_remote_id),
            _TARGET_THAT_LOCKS if on else _TARGET_THAT_UNLOCKS,
        )

    async def set_subscription(
        self, forum_remote_id: str, discussion_remote_id: str, *, on: bool
    ) -> None:
        """Send `mod_forum_set_subscription_state` (recordings `subscribe.*`)."""
        await self._mark(SUBSCRIBE, _in_forum(forum_remote_id, discussion_remote_id), int(on))

    async def rate(self, rating: RatingWish) -> None:
        """Send `core_rating_add_rating` (recordings `rating.*`)."""
        call = Call(
            RATE,
            {
                "contextlevel": "module",
                "instanceid": remote_number(rating.module_id),
                "component": "mod_forum",
                "ratingarea": "post",
                "itemid": remote_number(rating.post_remote_id),
                "scaleid": scale_number(rating.scale_remote_id),
                "rating": _NO_RATING if rating.value is None else rating.value,
                "rateduserid": remote_number(rating.author_remote_id),
                "aggregation": _AVERAGE,
            },
        )
        answered = await self._calls.answer(call)
        if not (await self._result(wire.Rated, answered, call)).success:
            raise Rejected(
                "ratepermissiondenied", "the server did not take it", ReasonCode.NOT_ALLOWED
            )

    async def mark_read(self, discussion_remote_id: str) -> None:
        """Send `mod_forum_view_forum_discussion`, which marks all posts (`read.rich.*`)."""
        call = Call(VIEW_DISCUSSION, {"discussionid": remote_number(discussion_remote_id)})
        await self._result(wire.Done, await self._calls.answer(call), call)

    async def _mark(self, function: str, place: dict[str, Argument], target: int) -> None:
        """Send a mark on a discussion; one that is gone is told from a server that stumbles."""
        call = Call(function, {**place, "targetstate": target})
        answered = await self._calls.answer(call)
        if answered.fault is not None and answered.fault.says_discussion_is_gone:
            raise Rejected("discussiongone", "the discussion is gone", ReasonCode.TARGET_GONE)
        await self._result(wire.MarkedDiscussion, answered, call)


def refuse_if_hidden(found: wire.DiscussionAnswer) -> None:
    """Raise `Rejected` for an answer without posts, which says nothing about what is there."""
    if not found.posts:
        raise Rejected(
            "discussionhidden",
            "the discussion is not shown to you now",
            ReasonCode.CLOSED_OR_NOT_ALLOWED,
        )


def scale_number(remote_id: str) -> int:
    """Return a scale's number: negative for one with words for its steps."""
    return -remote_number(remote_id[1:]) if remote_id[:1] == "-" else remote_number(remote_id)


_TARGET_THAT_LOCKS: Final = 0
_TARGET_THAT_UNLOCKS: Final = 1
"""Anything but 0 unlocks (recordings `lock.on`, `lock.off`)."""

_NO_RATING: Final = -999
_AVERAGE: Final = 1
"""How the answer sums ratings up, of which nothing is used; what the recordings send."""


def _in_forum(forum_remote_id: str, discussion_remote_id: str) -> dict[str, Argument]:
    return {
        "forumid": remote_number(forum_remote_id),
        "discussionid": remote_number(discussion_remote_id),
    }
