"""Messages to and from a Moodle: what is asked, and what its recorded answers mean."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import httpx
import pytest

from companion.content.plain_text import plain_text
from companion.domain.conversation import ConversationKind
from companion.domain.draft import Recipient
from companion.domain.reason import ReasonCode
from companion.errors import ContractBroken, Rejected
from sync.message_port import ConversationWish, NewMessage
from sync.moodle.site import (
    BATCH,
    CONVERSATION_MESSAGES,
    CONVERSATIONS,
    SEND_TO_CONVERSATION,
    SEND_TO_PERSON,
)
from tests.contract.moodle.outcomes import MARKER
from tests.contract.moodle.recorded import RecordedSite, recording

if TYPE_CHECKING:
    from sync.message_port import MessageReceipt

WEI = Recipient("伟 陈", "6")
SINCE = datetime(2026, 11, 23, tzinfo=UTC)


def send(site: RecordedSite, to: Recipient = WEI, html: str = "<p>x</p>") -> MessageReceipt:
    return asyncio.run(site.server().send_message(NewMessage(MARKER, to, html)))


def fields(site: RecordedSite, number: int = -1) -> dict[str, str]:
    return site.asked[number][1]


def error_answer(code: str) -> dict[str, Any]:
    return {"exception": "moodle_exception", "errorcode": code, "message": code}


def test_one_message_goes_in_a_call_without_new_lines_that_would_be_shown_twice() -> None:
    site = RecordedSite()
    site.answer(SEND_TO_PERSON, "messages.send")
    send(site, html="<p>One<br>\ntwo</p>\n<pre><code>a\nb\n</code></pre>\n<p>c</p>")
    sent = {name: value for name, value in fields(site).items() if name.startswith("messages")}
    assert sent == {
        "messages[0][touserid]": "6",
        "messages[0][text]": "<p>One<br>two</p><pre><code>a\nb\n</code></pre><p>c</p>",
        "messages[0][textformat]": "1",
        "messages[0][clientmsgid]": MARKER,
    }


def test_receipt_holds_the_message_and_its_place() -> None:
    site = RecordedSite()
    site.answer(SEND_TO_PERSON, "messages.send")
    receipt = send(site)
    assert receipt.conversation_remote_id == "37"
    assert receipt.message.remote_id == "4"
    assert receipt.message.author_remote_id == "3"
    assert plain_text(receipt.message.body_html) == "Yes, it works now"
    assert receipt.message.created_at == datetime.fromtimestamp(1_795_501_906, UTC)


def test_message_to_a_group_goes_to_its_conversation() -> None:
    site = RecordedSite()
    site.answer(SEND_TO_CONVERSATION, "messages.send.group")
    receipt = send(site, Recipient("East", None, "44"))
    assert (receipt.conversation_remote_id, receipt.message.remote_id) == ("44", "82")
    assert fields(site)["conversationid"] == "44"


@pytest.mark.parametrize("text", ["<p>  </p>", "", "<p>half \ud83d a letter</p>"])
def test_what_a_moodle_would_take_or_choke_on_is_not_sent(text: str) -> None:
    site = RecordedSite()
    with pytest.raises(Rejected) as refusal:
        send(site, html=text)
    assert refusal.value.why is ReasonCode.WORDS_REFUSED
    assert site.asked == []


def test_person_who_does_not_exist_is_told_by_their_number_in_the_sentence() -> None:
    site = RecordedSite()
    site.answer(SEND_TO_PERSON, "messages.send.no-such-person")
    with pytest.raises(Rejected) as refusal:
        send(site, Recipient("Nobody", "999999"))
    assert refusal.value.why is ReasonCode.RECIPIENT_GONE
    assert "999999" in refusal.value.reason


def test_any_other_refusal_in_words_is_that_the_person_takes_no_messages() -> None:
    site = RecordedSite()
    site.answer(SEND_TO_PERSON, [{"msgid": -1, "errormessage": "Learner 6 vous a bloqué."}])
    with pytest.raises(Rejected) as refusal:
        send(site)
    assert refusal.value.why is ReasonCode.RECIPIENT_REFUSES
    assert refusal.value.reason == "Learner 6 vous a bloqué."


def test_messages_switched_off_are_understood() -> None:
    site = RecordedSite()
    site.answer(SEND_TO_PERSON, error_answer("disabled"))
    with pytest.raises(Rejected) as refusal:
        send(site)
    assert refusal.value.why is ReasonCode.MESSAGES_OFF


@pytest.mark.parametrize(
    "answer", ["messages.send.errors", [], [{"msgid": 5}]], ids=["failed", "empty", "no place"]
)
def test_answer_that_does_not_tell_where_the_message_is_leaves_it_in_doubt(answer: Any) -> None:
    site = RecordedSite()
    site.answer(SEND_TO_PERSON, answer)
    with pytest.raises(ContractBroken) as broken:
        send(site)
    assert broken.value.may_have_arrived


def test_conversations_have_kind_people_and_what_is_unread() -> None:
    site = RecordedSite()
    site.answer(CONVERSATIONS, "messages.conversations")
    wei, layla, abebe, oneself = asyncio.run(site.server().conversations())
    assert [c.members[0].full_name for c in (wei, layla, abebe)] == [
        "伟 陈",
        "ليلى حداد",
        "አበበ በቀለ",
    ]
    assert (wei.kind, wei.unread_count, wei.can_write) == (ConversationKind.PRIVATE, 1, True)
    assert wei.last_message is not None
    assert wei.last_message.author_remote_id == "6"
    assert (oneself.kind, oneself.members) == (ConversationKind.SELF, ())
    assert (oneself.unread_count, oneself.last_message) == (0, None)


def test_peer_who_may_not_be_written_to_is_known_from_the_list() -> None:
    told = recording("messages.conversations").response["conversations"][:1]
    told[0] = told[0] | {"members": [told[0]["members"][0] | {"canmessage": False}]}
    site = RecordedSite()
    site.answer(CONVERSATIONS, {"conversations": told})
    (conversation,) = asyncio.run(site.server().conversations())
    assert not conversation.can_write


def test_look_asks_for_conversations_last_in_its_batch() -> None:
    site = RecordedSite()
    site.answer(CONVERSATIONS, "messages.conversations")
    snapshot = asyncio.run(site.server().snapshot([]))
    assert site.functions_asked() == [BATCH]
    asked = [value for name, value in fields(site).items() if name.endswith("[function]")]
    assert asked[-1] == CONVERSATIONS
    assert snapshot.conversations is not None
    assert snapshot.conversations.is_all
    assert len(snapshot.conversations.conversations) == 4


def test_messages_switched_off_cost_a_look_nothing() -> None:
    site = RecordedSite()
    site.answer(CONVERSATIONS, error_answer("disabled"))
    snapshot = asyncio.run(site.server().snapshot([]))
    assert site.functions_asked() == [BATCH]
    assert snapshot.conversations is None
    assert snapshot.courses


def test_site_that_lacks_a_function_for_messages_is_asked_for_none() -> None:
    site = RecordedSite()
    server = site.server()
    functions = server._site.functions - {CONVERSATION_MESSAGES}
    lacking = site.server(functions=functions)
    assert not lacking.capabilities.messages
    snapshot = asyncio.run(lacking.snapshot([]))
    assert snapshot.conversations is None
    assert all(CONVERSATIONS not in value for value in fields(site).values())


def test_own_messages_are_looked_up_raw_and_since_a_time() -> None:
    site = RecordedSite()
    site.answer(CONVERSATION_MESSAGES, "messages.conversation.newlines")
    to = Recipient("伟 陈", "6", "37")
    traces = asyncio.run(site.server().traces_of_messages(to, SINCE))
    assert site.functions_asked() == [CONVERSATION_MESSAGES]
    asked = fields(site)
    assert (asked["convid"], asked["timefrom"]) == ("37", str(int(SINCE.timestamp())))
    assert asked["moodlewssettingraw"] == "true"
    assert traces
    assert {trace.message.author_remote_id for trace in traces} == {"3"}
    words = [plain_text(trace.message.body_html) for trace in traces]
    assert words.count("First line\nSecond line & bold?") > 1


def test_conversation_that_is_not_known_yet_is_looked_for_by_its_person() -> None:
    site = RecordedSite()
    site.answer(CONVERSATIONS, "messages.conversations")
    site.answer(CONVERSATION_MESSAGES, "messages.conversation.newlines")
    traces = asyncio.run(site.server().traces_of_messages(WEI, SINCE))
    assert site.functions_asked() == [CONVERSATIONS, CONVERSATION_MESSAGES]
    assert {trace.conversation_remote_id for trace in traces} == {"37"}


def test_person_without_a_conversation_leaves_no_trace() -> None:
    site = RecordedSite()
    site.answer(CONVERSATIONS, "messages.conversations")
    stranger = Recipient("Juma", "99")
    assert asyncio.run(site.server().traces_of_messages(stranger, SINCE)) == ()


def test_conversation_that_one_is_no_longer_in_is_looked_for_anew() -> None:
    site = RecordedSite()
    site.answer(CONVERSATION_MESSAGES, "messages.no-such-conversation")
    site.answer(CONVERSATIONS, "messages.conversations")
    site.answer(CONVERSATION_MESSAGES, "messages.conversation.newlines")
    to = Recipient("伟 陈", "6", "1234")
    assert asyncio.run(site.server().traces_of_messages(to, SINCE))


def test_one_conversation_that_fails_leaves_the_others() -> None:
    site = RecordedSite()
    site.answer(CONVERSATION_MESSAGES, "messages.conversation", httpx.Response(200, json={}))
    wishes = [ConversationWish("37", None), ConversationWish("38", SINCE)]
    good, bad = asyncio.run(site.server().messages(wishes))
    assert len(good.messages) == 1
    assert isinstance(bad.error, ContractBroken)
