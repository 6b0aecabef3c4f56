"""Private messages: topics of their own kind, each a conversation of those who take part.

Their list tells when the newest message came, but neither its number nor its words.
"""

from __future__ import annotations

import re
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, Final

from companion.content.plain_text import excerpt, plain_text
from companion.domain.conversation import ConversationKind
from companion.domain.reason import ReasonCode
from companion.domain.remote_messages import RemoteConversation, RemoteMessage
from companion.errors import ContractBroken, Rejected, ServerError
from sync.discourse import discourse_wire as wire
from sync.discourse.discourse_calls import get, segment
from sync.discourse.discourse_connection import ENDS_THE_RUN, remote_number
from sync.discourse.discourse_mapping import (
    PRIVATE_MESSAGE,
    author_of,
    body_of,
    is_written,
    person_from,
    words_of_raw,
)
from sync.discourse.topic_actions import is_refusal_of_words, raw_text, refuse_empty
from sync.discourse.topic_writing import REMEMBERED_FOR, TopicWriting, same_text
from sync.message_port import (
    ConversationMessages,
    ConversationPage,
    MessageReceipt,
    MessageTrace,
)
from sync.server_port import Absence

if TYPE_CHECKING:
    from collections.abc import Sequence

    from companion.domain.draft import Recipient
    from sync.message_port import ConversationWish, NewMessage

_INBOX: Final = "private-messages"
_SENT: Final = "private-messages-sent"
_LONGEST_TITLE: Final = 80
_MOST_PAGES: Final = 100


class RoomMessages(TopicWriting):
    """The part of a connection that reads and sends private messages."""

    async def conversations(self) -> tuple[RemoteConversation, ...]:
        """Read what came in and, apart from it, what nobody has answered yet."""
        listed = {one.remote_id: one for one in await self._all_listed(_INBOX)}
        for one in await self._all_listed(_SENT):
            listed.setdefault(one.remote_id, one)
        return tuple(sorted(listed.values(), key=_newest_at, reverse=True))

    async def messages(
        self, wishes: Sequence[ConversationWish]
    ) -> tuple[ConversationMessages, ...]:
        """Read messages of conversations: all, or those at the end of a topic."""
        answers: list[ConversationMessages] = []
        for wish in wishes:
            place = wish.conversation_remote_id
            try:
                answers.append(await self._messages_of(place, wish.since))
            except ENDS_THE_RUN as error:
                if not answers:
                    raise
                answers += [
                    ConversationMessages(
                        one.conversation_remote_id, absence=Absence.FAILED, error=error
                    )
                    for one in wishes[len(answers) :]
                ]
                break
            except ServerError as error:
                answers.append(ConversationMessages(place, absence=Absence.FAILED, error=error))
        return tuple(answers)

    async def send_message(self, message: NewMessage) -> MessageReceipt:
        """Send POST /posts.json into the conversation with somebody, or begin one."""
        refuse_empty(message.html)
        raw = raw_text(message.markdown, message.html)
        place = message.to.conversation_remote_id or await self._newest_with(message.to)
        if place is None:
            username = await self._username(message.to)
            fields: dict[str, Any] = {
                "title": _title_of(message.html),
                "raw": raw,
                "target_recipients": username,
                "archetype": PRIVATE_MESSAGE,
            }
        else:
            await self._refuse_if_gone(place)
            fields = {"raw": raw, "topic_id": int(remote_number(place))}
        try:
            post = await self._make_post(fields)
        except Rejected as error:
            if not is_refusal_of_words(error):
                raise
            await self._judge_message(error, raw, place, message.to)
            raise
        if isinstance(post, str):
            raise ContractBroken("a message was held", function="POST /posts.json")
        return MessageReceipt(str(post.topic_id), self._message_from(post))

    async def traces_of_messages(self, to: Recipient, since: datetime) -> tuple[MessageTrace, ...]:
        """Return own messages to somebody, from every conversation with them alone."""
        start = since.replace(microsecond=0)
        if to.person_remote_id is None:
            places = [to.conversation_remote_id or ""]
        else:
            places = [
                one.remote_id
                for one in await self.conversations()
                if _is_with(one, to.person_remote_id) and _newest_at(one) >= start
            ]
        traces: list[MessageTrace] = []
        for place in places:
            topic = await self._topic_or_none(place)
            posts = () if topic is None else await self._posts_since(topic, start)
            traces += [
                MessageTrace(place, self._message_from(post))
                for post in posts
                if post.user_id == self._site.user_id and post.created_at >= start
            ]
        return tuple(traces)

    async def mark_conversation_read(self, conversation_remote_id: str) -> None:
        """Mark the topic of a conversation as read."""
        await self.mark_read(conversation_remote_id)

    async def _conversation_page(self, *, unanswered: bool) -> ConversationPage:
        """Return what is newest of what came in, and, if wished, of what nobody has answered yet.

        The latter are a list of their own, and another request.
        """
        shown: dict[str, RemoteConversation] = {}
        is_all = unanswered
        for name in (_INBOX, _SENT) if unanswered else (_INBOX,):
            told = await self._listed(name, 0)
            is_all = is_all and len(told.topic_list.topics) < told.topic_list.per_page
            for one in self._conversations_from(told):
                shown.setdefault(one.remote_id, one)
        ordered = sorted(shown.values(), key=_newest_at, reverse=True)
        return ConversationPage(tuple(ordered), is_all, without_unanswered=not unanswered)

    # Lists -------------------------------------------------------------------------------------

    async def _all_listed(self, name: str) -> list[RemoteConversation]:
        found: dict[str, RemoteConversation] = {}
        for page in range(_MOST_PAGES):
            told = await self._listed(name, page)
            here = {one.remote_id: one for one in self._conversations_from(told)}
            is_last = len(told.topic_list.topics) < told.topic_list.per_page
            if is_last or here.keys() <= found.keys():
                return [*(found | here).values()]
            found |= here
        return [*found.values()]

    async def _listed(self, name: str, page: int) -> wire.Listing:
        query = [("page", str(page))] if page else []
        path = f"/topics/{name}/{segment(self._site.username)}.json"
        told = await self._calls.result(wire.Listing, get(path, *query))
        self._site.note((user.id, user.username) for user in told.users)
        return told

    def _conversations_from(self, told: wire.Listing) -> tuple[RemoteConversation, ...]:
        people = {user.id: user for user in told.users}
        return tuple(self._conversation(topic, people) for topic in told.topic_list.topics)

    def _conversation(
        self, topic: wire.ListedTopic, people: dict[int, wire.User]
    ) -> RemoteConversation:
        named = (*topic.participants, *topic.posters)
        others = dict.fromkeys(
            one.user_id
            for one in named
            if one.user_id is not None and one.user_id != self._site.user_id
        )
        members = tuple(
            person_from(user.id, user.username, user.name, user.avatar_template, self._site_url)
            for user in (people.get(number) for number in others)
            if user is not None
        )
        number = topic.highest_post_number or topic.posts_count
        return RemoteConversation(
            remote_id=str(topic.id),
            kind=ConversationKind.PRIVATE if len(others) == 1 else ConversationKind.GROUP,
            name=topic.title,
            members=members,
            unread_count=max(0, number - (topic.last_read_post_number or 0)),
            last_message=None,
            can_write=not (topic.closed or topic.archived),
            last_at=topic.last_posted_at or topic.created_at,
        )

    # Messages ----------------------------------------------------------------------------------

    async def _messages_of(self, place: str, since: datetime | None) -> ConversationMessages:
        topic = await self._topic_or_none(place)
        if topic is None or topic.archetype != PRIVATE_MESSAGE:
            return ConversationMessages(place, absence=Absence.GONE)
        posts = await (self._all_posts(topic) if since is None else self._posts_since(topic, since))
        written = [post for post in posts if is_written(post) and not post.user_deleted]
        people = {post.user_id: author_of(post, self._site_url) for post in written}
        return ConversationMessages(
            place,
            tuple(
                self._message_from(post)
                for post in written
                if since is None or post.created_at >= since
            ),
            tuple(people.values()),
        )

    async def _posts_since(self, topic: wire.Topic, since: datetime) -> list[wire.Post]:
        """Return the posts at the end of a topic, back to a time; older ones may be among them."""
        here = {post.id: post for post in topic.post_stream.posts}
        found: list[wire.Post] = []
        stream = list(topic.post_stream.stream)
        while stream:
            part, stream = stream[-_AT_ONCE:], stream[:-_AT_ONCE]
            lacking = [number for number in part if number not in here]
            more = {post.id: post for post in await self._more_posts(topic, lacking)}
            posts = [
                post for post in (here.get(n) or more.get(n) for n in part) if post is not None
            ]
            found = posts + found
            if posts and posts[0].created_at < since:
                break
        return found

    def _message_from(self, post: wire.Post) -> RemoteMessage:
        return RemoteMessage(
            remote_id=str(post.id),
            author_remote_id=str(post.user_id),
            body_html=body_of(post.cooked, self._site_url),
            created_at=post.created_at,
        )

    # Recipients --------------------------------------------------------------------------------

    async def _newest_with(self, to: Recipient) -> str | None:
        """Return the newest conversation with one person alone, in which one can write."""
        if to.person_remote_id is None:
            return None
        await self._username(to)
        own = await self.conversations()
        with_them = (one for one in own if _is_with(one, to.person_remote_id) and one.can_write)
        return next((one.remote_id for one in with_them), None)

    async def _username(self, to: Recipient) -> str:
        """Return the user name of somebody who was seen on the site."""
        username = self._site.people.get(to.person_remote_id or "")
        if username is None:
            raise Rejected("not_found", "no such person is known", ReasonCode.RECIPIENT_GONE)
        return username

    async def _refuse_if_gone(self, place: str) -> None:
        topic = await self._topic_or_none(place)
        if topic is None or topic.archetype != PRIVATE_MESSAGE:
            raise Rejected("not_found", "no such conversation", ReasonCode.TARGET_GONE)

    async def _judge_message(
        self, error: Rejected, raw: str, place: str | None, to: Recipient
    ) -> None:
        """Raise a doubt where the very text stands in its place already, as `_judged` does."""
        try:
            if place is None:
                place = await self._newest_with(to)
            topic = None if place is None else await self._topic_or_none(place)
            now = self._calls.server_time
            since = _THE_BEGINNING if now is None else now - REMEMBERED_FOR
            posts = [] if topic is None else await self._posts_since(topic, since)
        except ServerError as trouble:
            trouble.may_have_arrived = True
            raise
        words = words_of_raw(raw)
        own = (
            post for post in posts if post.user_id == self._site.user_id and post.created_at > since
        )
        if any(plain_text(post.cooked) == words for post in own):
            raise same_text() from error
        await self._judged(error, raw)


_AT_ONCE: Final = 20
_THE_BEGINNING: Final = datetime(1970, 1, 2, tzinfo=UTC)


def _newest_at(one: RemoteConversation) -> datetime:
    assert one.last_at is not None  # noqa: S101 - every topic has a message
    return one.last_at


def _is_with(one: RemoteConversation, person_remote_id: str | None) -> bool:
    """Say whether a conversation is with one person alone."""
    return [member.remote_id for member in one.members] == [person_remote_id]


def _title_of(html: str) -> str:
    """Return a title for a new conversation: its first words. A title has two letters at least."""
    words = excerpt(re.sub(r"\s+", " ", plain_text(html)), _LONGEST_TITLE)
    return words if len(words) > 1 else f"{words}…"
