"""What every forum server must do with messages between people, where it has them.

The fourth part of the contract suite (see `server_contract`). It writes to a peer who has written
in a forum, and messages cannot be taken away again.
"""

from __future__ import annotations

import uuid
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from companion.content.plain_text import plain_text
from companion.domain.conversation import ConversationKind
from companion.domain.draft import Recipient
from companion.domain.reason import ReasonCode
from companion.errors import Rejected
from sync.message_port import ConversationWish, NewMessage
from sync.server_port import Absence
from tests.contract.server_contract import MISSING, ServerUnderTest, Visit, shows_bold, visiting
from tests.one_page import one_page

if TYPE_CHECKING:
    from companion.domain.remote_messages import RemoteConversation, RemoteMessage
    from sync.message_port import MessageReceipt


class MessageContract:
    """The suite; `server_under_test` is a fixture of the module that inherits it."""

    def test_site_without_messages_tells_no_conversations(
        self, server_under_test: ServerUnderTest
    ) -> None:
        async def story(visit: Visit) -> None:
            before = visit.server.usage.requests
            snapshot = await visit.look()
            assert (snapshot.conversations is not None) == visit.server.capabilities.messages
            if visit.server.capabilities.batch_reads:
                assert visit.server.usage.requests == before + 1

        visiting(server_under_test, story)

    def test_sent_message_stands_in_its_conversation_as_the_newest(
        self, server_under_test: ServerUnderTest
    ) -> None:
        async def story(visit: Visit) -> None:
            peer = await peer_of(visit)
            text = f"Sand <b>and</b> gravel, {uuid.uuid4()}"
            sent = await send(visit, peer, f"<p>{text}</p>")
            assert sent.message.author_remote_id == visit.user_id
            assert shows_bold(sent.message.body_html, "and")
            listed = (await listing(visit))[sent.conversation_remote_id]
            assert listed.kind is ConversationKind.PRIVATE
            assert [member.remote_id for member in listed.members] == [peer.person_remote_id]
            assert listed.last_message in (sent.message, None)
            assert listed.active_at == sent.message.created_at
            messages = await read(visit, sent.conversation_remote_id)
            assert messages[-1] == sent.message
            assert messages == sorted(messages, key=lambda message: message.created_at)

        visiting(server_under_test, story)

    def test_snapshot_shows_the_newest_conversations(
        self, server_under_test: ServerUnderTest
    ) -> None:
        async def story(visit: Visit) -> None:
            sent = await send(visit, await peer_of(visit), "<p>Hello!</p>")
            page = (await visit.look()).conversations
            assert page is not None
            shown = {one.remote_id: one for one in page.conversations}
            assert shown[sent.conversation_remote_id].active_at == sent.message.created_at
            assert not page.is_all or set(shown) == set(await listing(visit))

        visiting(server_under_test, story)

    def test_line_breaks_and_markup_of_a_message_are_what_was_written(
        self, server_under_test: ServerUnderTest
    ) -> None:
        async def story(visit: Visit) -> None:
            html = "<p>One &lt;two&gt;<br>\nthree</p>\n<ul>\n<li>four &amp; five</li>\n</ul>"
            sent = await send(visit, await peer_of(visit), html)
            assert plain_text(sent.message.body_html) == "One <two>\nthree\nfour & five"
            assert sent.message.body_html.count("<br") == 1

        visiting(server_under_test, story)

    def test_messages_since_a_time_leave_out_what_is_older(
        self, server_under_test: ServerUnderTest
    ) -> None:
        async def story(visit: Visit) -> None:
            sent = await send(visit, await peer_of(visit), "<p>Later.</p>")
            place, created = sent.conversation_remote_id, sent.message.created_at
            wishes = [
                ConversationWish(place, created),
                ConversationWish(place, created + timedelta(seconds=1)),
                ConversationWish(MISSING, None),
            ]
            since, later, missing = await visit.server.messages(wishes)
            assert sent.message in since.messages
            assert visit.user_id in {person.remote_id for person in since.people}
            assert (later.messages, later.absence) == ((), None)
            assert missing.absence is Absence.GONE

        visiting(server_under_test, story)

    def test_two_equal_messages_leave_two_traces_and_no_others_since(
        self, server_under_test: ServerUnderTest
    ) -> None:
        async def story(visit: Visit) -> None:
            peer = await peer_of(visit)
            words = f"<p>Same words {uuid.uuid4()}.</p>"
            first, second = [await send(visit, peer, words) for _ in range(2)]
            for to in (peer, Recipient(peer.name, None, first.conversation_remote_id)):
                traces = await visit.server.traces_of_messages(to, first.message.created_at)
                alike = [
                    trace.message.remote_id
                    for trace in traces
                    if plain_text(trace.message.body_html) == plain_text(words)
                ]
                assert sorted(alike) == sorted((first.message.remote_id, second.message.remote_id))
                assert {t.conversation_remote_id for t in traces} == {first.conversation_remote_id}
            later = second.message.created_at + timedelta(hours=1)
            assert await visit.server.traces_of_messages(peer, later) == ()

        visiting(server_under_test, story)

    def test_message_without_words_is_not_sent(self, server_under_test: ServerUnderTest) -> None:
        async def story(visit: Visit) -> None:
            peer = await peer_of(visit)
            with pytest.raises(Rejected) as refusal:
                await send(visit, peer, "<p> </p>")
            assert refusal.value.why is ReasonCode.WORDS_REFUSED

        visiting(server_under_test, story)

    def test_message_to_nobody_is_refused_and_leaves_no_trace(
        self, server_under_test: ServerUnderTest
    ) -> None:
        async def story(visit: Visit) -> None:
            await peer_of(visit)
            before = await visit.server.conversations()
            nobody = Recipient("Nobody", MISSING)
            with pytest.raises(Rejected) as refusal:
                await send(visit, nobody, "<p>Hello?</p>")
            assert refusal.value.why is ReasonCode.RECIPIENT_GONE
            with pytest.raises(Rejected) as refusal:
                await send(visit, Recipient("Nowhere", None, MISSING), "<p>Hello?</p>")
            assert refusal.value.why is ReasonCode.TARGET_GONE
            started = await visit.server.conversations()
            assert [one.remote_id for one in started] == [one.remote_id for one in before]

        visiting(server_under_test, story)

    def test_conversation_can_be_marked_read_twice(
        self, server_under_test: ServerUnderTest
    ) -> None:
        async def story(visit: Visit) -> None:
            sent = await send(visit, await peer_of(visit), "<p>Read this.</p>")
            for _ in range(2):
                await visit.server.mark_conversation_read(sent.conversation_remote_id)
            assert (await listing(visit))[sent.conversation_remote_id].unread_count == 0

        visiting(server_under_test, story)


async def peer_of(visit: Visit) -> Recipient:
    """Return somebody else who has started a discussion."""
    if not visit.server.capabilities.messages:
        pytest.skip("this server has no messages")
    for forum in (await visit.look()).forums:
        page = await one_page(visit.server, forum.remote_id, 0, 20)
        for discussion in page.discussions:
            author = discussion.author
            if author is not None and author.remote_id != visit.user_id:
                return Recipient(author.full_name, author.remote_id)
    pytest.fail("nobody else has written anything")


async def send(visit: Visit, to: Recipient, html: str) -> MessageReceipt:
    return await visit.server.send_message(NewMessage(str(uuid.uuid4()), to, html))


async def listing(visit: Visit) -> dict[str, RemoteConversation]:
    return {one.remote_id: one for one in await visit.server.conversations()}


async def read(visit: Visit, conversation_id: str) -> list[RemoteMessage]:
    (answer,) = await visit.server.messages([ConversationWish(conversation_id, None)])
    assert answer.absence is None, answer
    return list(answer.messages)
