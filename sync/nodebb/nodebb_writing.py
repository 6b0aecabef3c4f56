"""What a person writes and does on a NodeBB. Nothing is sent twice from here.

Refusals say why in the site's language, with status 400 for nearly all (recordings `reply.locked`,
`reply.empty`, `topic.create.*`): after one, a look at the place tells what can be told.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from companion.content.markdown import markdown_to_html
from companion.domain.reason import ReasonCode
from companion.errors import Rejected
from sync.json_answers import checked
from sync.nodebb import wire_forum as wire
from sync.nodebb.nodebb_api import BAD_REQUEST, NOT_FOUND, Refused, id_in_body, id_in_path
from sync.nodebb.nodebb_chats import markdown_of, refuse_empty
from sync.nodebb.nodebb_looking import NodebbLooking
from sync.nodebb.nodebb_mapping import ONE_VOTE, moment, post_from, subject_of
from sync.server_port import RawPost, Receipt

if TYPE_CHECKING:
    from companion.domain.remote import RemotePost
    from sync.nodebb.nodebb_api import Told
    from sync.server_port import EditedPost, NewDiscussion, NewReply, RatingWish


class NodebbWriting(NodebbLooking):
    """The part of a NodeBB connection that changes what is there."""

    _wait: float | None = None
    """Seconds until the site takes a post again, once it has said that one came too soon."""

    async def start_discussion(self, discussion: NewDiscussion) -> Receipt:
        """Send a topic (recordings `topic.create*`); it is read back by its number."""
        words = markdown_of(discussion.markdown, discussion.html)
        _refuse_unfit(discussion.subject, words)
        self._refuse_too_soon()
        body: dict[str, object] = {
            "cid": id_in_body(discussion.forum_remote_id),
            "title": discussion.subject,
            "content": words,
            "tags": [],
        }
        try:
            told = await self._api.write("POST", "/api/v3/topics", body)
        except Refused as error:
            raise await self._why_no_topic(error, discussion.forum_remote_id) from error
        if told.is_held:
            return Receipt("", None, _place_of(told))
        return Receipt(checked(wire.TopicMade, told.value, "/api/v3/topics").tid, None)

    async def reply(self, reply: NewReply) -> Receipt:
        """Send a reply to a post (recordings `reply.*`)."""
        words = markdown_of(reply.markdown, reply.html)
        _refuse_unfit("Re", words)
        if reply.private:
            raise Rejected("privatenotallowed", "", ReasonCode.PRIVATE_NOT_ALLOWED)
        self._refuse_too_soon()
        topic, parent = reply.discussion_remote_id, id_in_body(reply.parent_post_remote_id)
        path = f"/api/v3/topics/{id_in_path(topic)}"
        body: dict[str, object] = {"content": words, "toPid": parent}
        try:
            told = await self._api.write("POST", path, body)
        except Refused as error:
            raise await self._why_no_reply(error, topic) from error
        if told.is_held:
            return Receipt(topic, None, _place_of(told))
        post = checked(wire.Post, told.value, path)
        # Who replies has read the topic, says the site: also what came after it was listed.
        self._unread.pop(topic, None)
        return Receipt(post.tid, self._as_shown(post))

    async def delete_post(self, post_remote_id: str) -> None:
        """Delete an own post softly (recording `post.delete.own`): its place stays.

        The last post of a topic takes the topic with it.
        """
        try:
            await self._api.write("DELETE", f"/api/v3/posts/{id_in_path(post_remote_id)}/state")
        except Refused as error:
            if error.status == NOT_FOUND:
                return
            post = await self._single_post(post_remote_id)
            if post is None or post.deleted:
                return
            raise

    async def raw_post(self, discussion_remote_id: str, post_remote_id: str) -> RawPost | None:
        """Return a post with its text as it was written (recording `post`)."""
        post = await self._single_post(post_remote_id)
        if post is None or post.deleted:
            return None
        try:
            topic = await self._topic_page(discussion_remote_id or post.tid, 1)
        except Refused as error:
            if error.status == NOT_FOUND:
                return None
            raise Rejected(error.code, error.reason, ReasonCode.CLOSED_OR_NOT_ALLOWED) from error
        is_opening = topic.mainPid == post.pid
        own = post.uid == self._site.user_id
        return RawPost(
            remote_id=post.pid,
            subject=subject_of(topic.title, is_opening=is_opening),
            html=markdown_to_html(post.content),
            marker=None,
            modified_at=moment(post.edited or post.timestamp),
            can_edit=own,
            can_delete=own,
            exactly_dated=True,
        )

    async def edit_post(self, post: EditedPost) -> None:
        """Send new words (recording `post.edit.ok`), and a title with those of an opening post."""
        words = markdown_of(post.markdown, post.html)
        _refuse_unfit(post.subject, words)
        body: dict[str, object] = {"content": words}
        here = await self._single_post(post.post_remote_id)
        if here is None:
            raise Rejected(str(NOT_FOUND), "", ReasonCode.TARGET_GONE)
        topic = await self._topic_page(here.tid, 1)
        if topic.mainPid == post.post_remote_id:
            body["title"] = post.subject
        try:
            await self._write("PUT", f"/api/v3/posts/{id_in_path(post.post_remote_id)}", body)
        except Rejected as error:
            if error.why is ReasonCode.WORDS_REFUSED:
                error.why = await self._why_no_edit(error.reason, here, topic)
            raise

    async def set_star(self, discussion_remote_id: str, *, on: bool) -> None:
        """Bookmark the opening post (recording `post.bookmark`), unless that is so already."""
        topic = await self._topic_page(discussion_remote_id, 1)
        opening = next((post for post in topic.posts if post.pid == topic.mainPid), None)
        if opening is None or opening.bookmarked != on:
            path = f"/api/v3/posts/{id_in_path(topic.mainPid)}/bookmark"
            await self._write(_put_or_delete(on=on), path)

    async def set_pin(self, discussion_remote_id: str, *, on: bool) -> None:
        """Pin a topic, as moderators may; the site wants a body for it, if only an empty one."""
        await self._write(_put_or_delete(on=on), _topic_path(discussion_remote_id, "pin"), {})

    async def set_lock(self, forum_remote_id: str, discussion_remote_id: str, *, on: bool) -> None:  # noqa: ARG002
        """Lock a topic, as moderators may (recordings `topic.lock.*`)."""
        await self._write(_put_or_delete(on=on), _topic_path(discussion_remote_id, "lock"))

    async def set_subscription(
        self,
        forum_remote_id: str,  # noqa: ARG002
        discussion_remote_id: str,
        *,
        on: bool,
    ) -> None:
        """Follow a topic (recording `topic.follow`)."""
        await self._write(_put_or_delete(on=on), _topic_path(discussion_remote_id, "follow"))

    async def rate(self, rating: RatingWish) -> None:
        """Vote for a post (recording `post.vote`), unless that is so already; 0 counts as none."""
        if rating.value not in {None, 0, ONE_VOTE}:
            raise Rejected("invalidnum", "there is one vote", ReasonCode.WORDS_REFUSED)
        post = await self._single_post(rating.post_remote_id)
        if post is None:
            raise Rejected(str(NOT_FOUND), "", ReasonCode.TARGET_GONE)
        if post.uid == self._site.user_id:
            raise Rejected("selfvote", "", ReasonCode.NOT_ALLOWED)
        wants = bool(rating.value)
        if post.upvoted == wants:
            return
        path = f"/api/v3/posts/{id_in_path(rating.post_remote_id)}/vote"
        await self._write(_put_or_delete(on=wants), path, {"delta": 1} if wants else None)

    async def mark_read(self, discussion_remote_id: str) -> None:
        """Mark a topic as read (recording `topic.read`)."""
        await self._write("PUT", _topic_path(discussion_remote_id, "read"))
        self._unread[discussion_remote_id] = False

    async def _write(self, method: str, path: str, body: dict[str, object] | None = None) -> Told:
        """Send what has no place to look at after a refusal."""
        try:
            return await self._api.write(method, path, body)
        except Refused as error:
            if error.status == BAD_REQUEST:
                raise Rejected(error.code, error.reason, ReasonCode.WORDS_REFUSED) from error
            raise

    def _as_shown(self, post: wire.Post) -> RemotePost | None:
        """Return the answer to a reply as its topic will show it; None where that is not told."""
        if post.topic is None:
            return None
        topic = wire.TopicPage.model_construct(
            tid=post.tid,
            cid=post.topic.cid,
            mainPid=post.topic.mainPid,
            title=post.topic.title,
            posts=(),
        )
        return post_from(
            topic, post, user_id=self._site.user_id, site_url=self._site_url, unread=False
        )

    async def _why_no_edit(
        self, sentence: str, post: wire.SinglePost, topic: wire.TopicPage
    ) -> ReasonCode:
        """Tell refused words from a locked topic, and from a post that is too old to be changed.

        A topic tells how long people may change their posts. How long newcomers may, nothing tells
        but the refusal's sentence, by a number of seconds that have passed (`canEdit` in the
        source, `post-edit-duration-expired`); other numbers in such sentences are lengths of texts.
        """
        if topic.locked:
            return ReasonCode.CLOSED_OR_NOT_ALLOWED
        told = await self._api.read("/api/config")
        config = checked(wire.Config, told.value, "/api/config")
        if told.date is None:
            return ReasonCode.WORDS_REFUSED
        age = (told.date - moment(post.timestamp)).total_seconds()
        lengths = {
            config.minimumTitleLength,
            config.maximumTitleLength,
            config.minimumPostLength,
            config.maximumPostLength,
        }
        named = {float(number) for number in _NUMBERS.findall(sentence)} - lengths
        windows = {*named, float(topic.postEditDuration)}
        is_over = any(0 < seconds < age for seconds in windows)
        return ReasonCode.EDIT_TIME_OVER if is_over else ReasonCode.WORDS_REFUSED

    async def _why_no_topic(self, error: Refused, category: str) -> Rejected:
        """Tell a refusal of the words from one of the place."""
        if error.status != BAD_REQUEST:
            return error
        try:
            page = await self._category_page(category, 1)
        except Refused as refusal:
            if refusal.status == NOT_FOUND:
                return Rejected(error.code, error.reason, ReasonCode.TARGET_GONE)
            return Rejected(error.code, error.reason, ReasonCode.NOT_ALLOWED)
        if not page.privileges.create:
            return Rejected(error.code, error.reason, ReasonCode.NOT_ALLOWED)
        return await self._words_or_too_soon(error)

    async def _why_no_reply(self, error: Refused, topic_id: str) -> Rejected:
        if error.status != BAD_REQUEST:
            return error
        try:
            topic = await self._topic_page(topic_id, 1)
        except Refused as refusal:
            gone = refusal.status == NOT_FOUND
            why = ReasonCode.TARGET_GONE if gone else ReasonCode.NOT_ALLOWED
            return Rejected(error.code, error.reason, why)
        if topic.deleted:
            return Rejected(error.code, error.reason, ReasonCode.TARGET_GONE)
        if topic.locked or not topic.privileges.reply:
            return Rejected(error.code, error.reason, ReasonCode.CLOSED_OR_NOT_ALLOWED)
        return await self._words_or_too_soon(error)

    async def _words_or_too_soon(self, error: Refused) -> Rejected:
        """Tell refused words from any that come too soon after the person's last ones.

        A site takes a post from somebody once in a while (`isReady` in the source), and says so in
        a sentence only. So within that time any words count as too soon; they are tried again once
        it is over, and refused then if it is they that the site does not take.
        """
        told = await self._api.read("/api/self")
        person = checked(wire.Self, told.value, "/api/self")
        if person.muted:
            return Rejected(error.code, error.reason, ReasonCode.NOT_ALLOWED)
        last = moment(person.lastposttime)
        held = [trace.created_at for trace in await self._waiting()]
        passed = (told.date - max([last, *held])).total_seconds() if told.date else _LONGEST
        left = next((pause - passed for pause in _PAUSES if passed < pause), None)
        if left is None:
            return Rejected(error.code, error.reason, ReasonCode.WORDS_REFUSED)
        self._wait = min(left, _LONGEST) + 1
        return _too_soon(error, self._wait)

    def _refuse_too_soon(self) -> None:
        """Raise `Rejected` where the site has said so to this connection: one refusal is enough."""
        if self._wait is not None:
            raise _too_soon(Refused(BAD_REQUEST, "", ReasonCode.TOO_MANY_POSTS), self._wait)


_NUMBERS: Final = re.compile(r"[0-9]{1,9}")

_PAUSES: Final = (10.0, 120.0)
"""Seconds between two posts of a person, and of a newcomer, unless a site sets others."""
_LONGEST: Final = max(_PAUSES)


def _too_soon(error: Refused, wait: float) -> Rejected:
    return Rejected(error.code, error.reason, ReasonCode.TOO_MANY_POSTS, retry_after=wait)


def _refuse_unfit(subject: str, words: str) -> None:
    """Raise `Rejected` for what must not go out."""
    if not subject.strip():
        raise Rejected("emptysubject", "the subject is empty", ReasonCode.WORDS_REFUSED)
    refuse_empty(words)


def _place_of(told: Told) -> str:
    return checked(wire.Held, told.value, "/api/v3/topics").id


def _topic_path(topic_id: str, what: str) -> str:
    return f"/api/v3/topics/{id_in_path(topic_id)}/{what}"


def _put_or_delete(*, on: bool) -> str:
    return "PUT" if on else "DELETE"
