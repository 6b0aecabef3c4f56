"""What a person does with posts and topics that are there: edit, delete, mark, like."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from companion.content.html_to_markdown import html_to_markdown
from companion.content.plain_text import plain_text
from companion.domain.reason import ReasonCode
from companion.errors import Rejected
from sync.discourse import discourse_wire as wire
from sync.discourse.attached_lines import area_of, with_attachments
from sync.discourse.discourse_calls import Request
from sync.discourse.discourse_connection import remote_number
from sync.discourse.discourse_mapping import (
    LIKE,
    likes_of,
    opening_id,
    raw_post_from,
    topic_of_opening,
)
from sync.discourse.topic_reading import TopicReading

if TYPE_CHECKING:
    from companion.errors import ServerError
    from sync.server_port import EditedPost, RatingWish, RawPost

_WATCHING: Final = "3"
_NORMAL: Final = "1"
"""Levels of notifications of a topic (POST /t/{id}/notifications.json)."""

_MOST_POSTS: Final = 100_000
_A_GLANCE: Final = 1_000
"""Milliseconds for which a post counts as read."""


class TopicActions(TopicReading):
    """The part of a connection that changes what stands there already.

    All of it can be sent again without harm.
    """

    async def delete_post(self, post_remote_id: str) -> None:
        """Send DELETE /posts/{id}.json, of an opening post DELETE /t/{id}.json.

        A second deletion is refused like one that is not allowed: the post with 403, since what its
        author took back stays for a day (`PostsController#destroy`, `PostDestroyer`), the topic
        with 422 and the words of an ordinary refusal (`TopicsController#destroy`).
        """
        topic_id = topic_of_opening(post_remote_id)
        if topic_id is None:
            path = f"/posts/{remote_number(post_remote_id)}.json"
        else:
            path = f"/t/{remote_number(topic_id)}.json"
        answered = await self._calls.answer(Request("DELETE", path))
        if answered.refusal is None or answered.refusal.says_gone:
            return
        error = await self._calls.error_for(answered.refusal)
        if not isinstance(error, Rejected):
            raise error
        there = await self._post(post_remote_id)
        if there is None or there.user_deleted:
            return
        raise Rejected(error.code, error.reason, ReasonCode.NOT_ALLOWED)

    async def raw_post(self, discussion_remote_id: str, post_remote_id: str) -> RawPost | None:
        """Read a post as it is kept; None where it or its topic is gone."""
        topic_id = topic_of_opening(post_remote_id)
        if topic_id is not None and topic_id != discussion_remote_id:
            return None
        topic = await self._topic_or_none(discussion_remote_id)
        post = None if topic is None else await self._post_in(topic, post_remote_id)
        if topic is None or post is None or str(post.topic_id) != discussion_remote_id:
            return None
        return None if post.user_deleted else raw_post_from(post, topic.title)

    async def edit_post(self, post: EditedPost) -> None:
        """Send PUT /posts/{id}.json and, for a topic's new title, PUT /t/-/{id}.json.

        Attachments stay as they are unless an area names others. `original_text` is what was there:
        where somebody has changed that meanwhile, the site refuses with 409
        (`PostsController#update`). An edit that comes too late is refused like unfit words, with
        422: that it may be edited is therefore looked at first.
        """
        refuse_unfit(post.subject, post.html)
        there = await self._post(post.post_remote_id)
        if there is None:
            raise Rejected("not_found", "no such post", ReasonCode.TARGET_GONE)
        area = area_of(there.raw or "") if post.attachment_area is None else post.attachment_area
        raw = with_attachments(raw_text(post.markdown, post.html), area)
        if raw.strip() != (there.raw or "").strip():
            if not there.can_edit:
                raise Rejected("invalid_access", "", ReasonCode.NOT_ALLOWED)
            fields = {"post": {"raw": raw, "original_text": there.raw or ""}}
            await self._calls.result(
                wire.Edited, Request("PUT", f"/posts/{there.id}.json", fields=fields)
            )
        topic_id = topic_of_opening(post.post_remote_id)
        if topic_id is not None:
            await self._rename(topic_id, post.subject)

    async def set_star(self, discussion_remote_id: str, *, on: bool) -> None:
        """Send PUT /t/{id}/bookmark.json; to take it away, the same with ``remove_bookmarks``.

        That takes the bookmarks of the topic's posts away, too; the site says of a topic that it is
        bookmarked as long as one of them is (`BookmarkManager#destroy_for_topic`).
        """
        number = remote_number(discussion_remote_id)
        action = "bookmark" if on else "remove_bookmarks"
        answered = await self._calls.answer(Request("PUT", f"/t/{number}/{action}.json"))
        if answered.refusal is None:
            return
        error = await self._calls.error_for(answered.refusal)
        if not isinstance(error, Rejected) or error.why is ReasonCode.TARGET_GONE:
            raise error
        # A second bookmark is refused: then it is as it should be.
        if (await self._topic(number)).bookmarked is not on:
            raise error

    async def set_subscription(
        self,
        forum_remote_id: str,  # noqa: ARG002 - a topic is known without its category
        discussion_remote_id: str,
        *,
        on: bool,
    ) -> None:
        """Send POST /t/{id}/notifications.json: watching, or as any other topic."""
        number = remote_number(discussion_remote_id)
        fields = {"notification_level": _WATCHING if on else _NORMAL}
        await self._calls.value(Request("POST", f"/t/{number}/notifications.json", fields=fields))

    async def rate(self, rating: RatingWish) -> None:
        """Like a post by POST /post_actions.json, or take that back by DELETE.

        Likes can be taken back for ten minutes (`post_undo_action_window_mins`), no longer.
        """
        if rating.value not in {1, None}:
            raise Rejected("invalidnum", "a like has no number", ReasonCode.OTHER)
        post = await self._post(rating.post_remote_id)
        if post is None:
            raise Rejected("not_found", "no such post", ReasonCode.TARGET_GONE)
        wanted = rating.value is not None
        if likes_of(post).acted is wanted:
            return
        if wanted:
            fields = {"id": post.id, "post_action_type_id": LIKE}
            await self._calls.value(Request("POST", "/post_actions.json", fields=fields))
            return
        kind = ("post_action_type_id", str(LIKE))
        await self._calls.value(Request("DELETE", f"/post_actions/{post.id}.json", (kind,)))

    async def mark_read(self, discussion_remote_id: str) -> None:
        """Tell by POST /topics/timings that each post of a topic was looked at.

        By that alone a site says of a post that it was read (`TopicView#read?`).
        """
        topic = await self._topic(discussion_remote_id)
        last = min(topic.highest_post_number or topic.posts_count, _MOST_POSTS)
        fields = {
            "topic_id": topic.id,
            "topic_time": _A_GLANCE,
            "timings": {str(number): _A_GLANCE for number in range(1, last + 1)},
        }
        await self._calls.value(Request("POST", "/topics/timings.json", fields=fields))

    async def _rename(self, topic_id: str, title: str) -> None:
        """Send PUT /t/-/{id}.json.

        The description has the title inside `topic`; the site takes it only where it stands beside
        (`TopicsController#update`, `PostRevisor.tracked_topic_fields`), and says that all is well.
        """
        topic = await self._topic(topic_id)
        if topic.title == title:
            return
        fields = {"title": title, "original_title": topic.title}
        await self._calls.value(Request("PUT", f"/t/-/{topic.id}.json", fields=fields))

    async def _post_in(self, topic: wire.Topic, post_remote_id: str) -> wire.Post | None:
        if post_remote_id == opening_id(topic.id):
            number = topic.post_stream.stream[0] if topic.post_stream.stream else None
            return None if number is None else await self._post(str(number))
        return await self._post(post_remote_id)


def refuse_unfit(subject: str, html: str) -> None:
    """Raise `Rejected` for a text or a title that must not be sent."""
    if not subject.strip():
        raise Rejected("emptysubject", "the subject is empty", ReasonCode.WORDS_REFUSED)
    refuse_empty(html)


def refuse_empty(html: str) -> None:
    """Raise `Rejected` for a text without words and pictures."""
    if not plain_text(html).strip() and "<img" not in html:
        raise Rejected("emptytext", "the text is empty", ReasonCode.WORDS_REFUSED)


def raw_text(markdown: str, html: str) -> str:
    """Return what is sent as the raw text: the person's Markdown, or HTML turned into it."""
    return markdown if markdown.strip() else html_to_markdown(html)


def is_refusal_of_words(error: ServerError) -> bool:
    """Say whether a site refused a text: perhaps because it has that very text already."""
    return isinstance(error, Rejected) and error.why is ReasonCode.WORDS_REFUSED
