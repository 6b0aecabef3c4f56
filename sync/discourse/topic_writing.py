"""Writing to a Discourse: topics, replies, and what a refusal of a text can mean.

A site refuses a text that equals a recent one of the same person, for some minutes, in words of its
own language and with the status of any unfit text. So a refusal is a reason to look: where the very
text stands among the newest posts, the answer to an earlier try may have been lost, and the engine
is told of a doubt that it settles by looking. It takes what it finds, unless that is another item
of the same words; that one is sent once the site takes it.
"""

from __future__ import annotations

import re
from datetime import timedelta
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import urlsplit

from companion.domain.reason import ReasonCode
from companion.errors import Busy, Rejected, ServerError
from sync.discourse import discourse_wire as wire
from sync.discourse.attached_lines import with_attachments
from sync.discourse.discourse_calls import Request, get, segment
from sync.discourse.discourse_connection import remote_number
from sync.discourse.discourse_mapping import Around, held_id, post_from, topic_of_opening
from sync.discourse.topic_actions import (
    TopicActions,
    is_refusal_of_words,
    raw_text,
    refuse_empty,
    refuse_unfit,
)
from sync.json_answers import checked
from sync.server_port import Receipt

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sync.server_port import NewDiscussion, NewReply

_ENQUEUED: Final = "enqueued"
"""The action in the answer to a post that waits for a moderator."""


class TopicWriting(TopicActions):
    """The part of a connection that sends new posts; each is sent at most once."""

    async def start_discussion(self, discussion: NewDiscussion) -> Receipt:
        """Send POST /posts.json with a title, a category and the item's UUID as `external_id`.

        A topic that has that id already is the one that an earlier try made.
        """
        refuse_unfit(discussion.subject, discussion.html)
        await self._category(discussion.forum_remote_id)
        raw = with_attachments(
            raw_text(discussion.markdown, discussion.html),
            discussion.attachment_area,
        )
        fields = {
            "title": discussion.subject,
            "raw": raw,
            "category": int(remote_number(discussion.forum_remote_id)),
            "external_id": discussion.marker,
            **_writing_times(discussion.written_seconds),
        }
        try:
            post = await self._make_post(fields)
        except Rejected as error:
            if not is_refusal_of_words(error):
                raise
            known = await self._judged(error, raw, marker=discussion.marker)
            return Receipt(known, None)
        if isinstance(post, str):
            return Receipt("", None, held_as=post)
        return Receipt(str(post.topic_id), None)

    async def reply(self, reply: NewReply) -> Receipt:
        """Send POST /posts.json with a topic and the number of the post that it answers."""
        refuse_empty(reply.html)
        if reply.private:
            raise Rejected(
                "privatenotallowed",
                "there are no private replies here",
                ReasonCode.PRIVATE_NOT_ALLOWED,
            )
        topic_id = remote_number(reply.discussion_remote_id)
        raw = with_attachments(raw_text(reply.markdown, reply.html), reply.attachment_area)
        fields: dict[str, Any] = {"raw": raw, "topic_id": int(topic_id)}
        fields |= _writing_times(reply.written_seconds)
        fields |= await self._answered_number(reply)
        try:
            post = await self._make_post(fields)
        except Rejected as error:
            if not is_refusal_of_words(error):
                raise
            await self._judged(error, raw, topic_id=topic_id)
            raise
        if isinstance(post, str):
            return Receipt(topic_id, None, held_as=post)
        around = Around(self._site_url, reply.subject.removeprefix("Re: "))
        return Receipt(str(post.topic_id), post_from(post, around, reply.parent_post_remote_id))

    async def _make_post(self, fields: Mapping[str, Any]) -> wire.Post | str:
        """Make a post and return it, or the id of its place in the moderators' queue.

        A post that comes too soon after another (429) was not made (`RateLimiter`), and is sent
        again after the time that the site names, where that is short.
        """
        request = Request("POST", "/posts.json", fields=fields)
        value = await self._value_patiently(request)
        if isinstance(value, dict) and value.get("action") == _ENQUEUED:
            held = checked(wire.Held, value, request.name)
            return "" if held.pending_post is None else held_id(held.pending_post.id)
        post = checked(wire.Post, value, request.name)
        self._note_authors([post])
        return post

    async def _answered_number(self, reply: NewReply) -> dict[str, int]:
        """Return the number, in its topic, of the post that is answered; none for the topic.

        A post that was moved is answered where it stands now: as an answer to the topic here.
        """
        if topic_of_opening(reply.parent_post_remote_id) is not None:
            return {}
        parent = await self._post(reply.parent_post_remote_id)
        if parent is None:
            raise Rejected("not_found", "no such post", ReasonCode.TARGET_GONE)
        if str(parent.topic_id) != reply.discussion_remote_id:
            return {}
        return {"reply_to_post_number": parent.post_number}

    async def _topic_with_key(self, marker: str) -> str | None:
        """Return the topic that was made with a UUID, by GET /t/external_id/{external_id}.json."""
        target = await self._calls.target(get(f"/t/external_id/{segment(marker)}.json"))
        try:
            found = _TOPIC_PATH.search(urlsplit(target or "").path)
        except ValueError:
            return None  # it leads to what is no address
        return None if found is None else found[1]

    async def _judged(
        self, error: Rejected, raw: str, *, marker: str | None = None, topic_id: str | None = None
    ) -> str:
        """Find out what the refusal of a text means, and raise that.

        A doubt, where that very text was posted just now or where it cannot be told; a topic that
        is gone or closed, of which sites say no more than of unfit words, unless the text stands
        in it; else the refusal. Returns the topic that bears the UUID of a new one.
        """
        try:
            known = None if marker is None else await self._topic_with_key(marker)
            if known is not None:
                return known
            stands_in = await self._topics_with(raw)
            place = None if topic_id is None else await self._closed_or_gone(topic_id)
        except ServerError as trouble:
            trouble.may_have_arrived = True
            raise
        if stands_in and (place is None or topic_id in stands_in):
            raise same_text() from error
        raise Rejected(error.code, error.reason, place or error.why) from error

    async def _closed_or_gone(self, topic_id: str) -> ReasonCode | None:
        """Return why nothing can be written in a topic; None where something can."""
        topic = await self._topic_or_none(topic_id)
        if topic is None:
            return ReasonCode.TARGET_GONE
        return None if topic.details.can_create_post else ReasonCode.CLOSED_OR_NOT_ALLOWED

    async def _topics_with(self, raw: str) -> frozenset[str]:
        """Return in which topics an own text stands that was posted just now (GET /posts.json).

        Anywhere: the site refuses a text for some minutes wherever it stands. What is older than
        sites remember was not the reason.
        """
        told = await self._calls.result(wire.LatestPosts, get("/posts.json"))
        now = self._calls.server_time
        return frozenset(
            str(post.topic_id)
            for post in told.latest_posts
            if post.user_id == self._site.user_id
            and (post.raw or "").strip() == raw.strip()
            and (now is None or post.created_at > now - REMEMBERED_FOR)
        )


def _writing_times(seconds: int) -> dict[str, int]:
    """Return how long a person was at a text, as the site's own composer tells it.

    A site takes the first post of a new member for a machine's where the time is not told or is
    less than three seconds, and silences the member (`NewPostManager.is_fast_typer?`).
    """
    names = ("typing_duration_msecs", "composer_open_duration_msecs")
    return dict.fromkeys(names, seconds * 1_000) if seconds else {}


def same_text() -> Busy:
    """Return the error for a text that the site has had just now, from an earlier try or item."""
    return Busy("refused, and the same text stands there", may_have_arrived=True)


REMEMBERED_FOR: Final = timedelta(hours=1)
"""A text counts as the same for five minutes; sites may set it to more."""

_TOPIC_PATH: Final = re.compile(r"/t/(?:[^/]+/)?(\d+)(?:\.json)?$")
