"""Messages in the classroom: to whom, in which words, and what a reader is shown of them."""

from __future__ import annotations

from typing import Any

import pytest

from sync.classroom.message_control import MessageControl
from tests.classroom.recordings import recordings
from tests.classroom.scenes_of_messages import LIST, MARK_READ, MARKED, READ, SEND
from tests.classroom.world import NO_SUCH, World


def _send(world: World, by: str, to: str, text: str, **more: Any) -> Any:
    message = {"touserid": world.person_id(to), "text": text, "textformat": 1} | more
    (sent,) = world.answer(by, SEND, messages=[message])
    return sent


def _listed(world: World, username: str) -> list[Any]:
    listed: list[Any] = world.answer(username, LIST, userid=world.person_id(username))[
        "conversations"
    ]
    return listed


def _read(world: World, username: str, conversation: int, **more: Any) -> list[Any]:
    person = world.person_id(username)
    answer = world.answer(username, READ, currentuserid=person, convid=conversation, **more)
    messages: list[Any] = answer["messages"]
    return messages


@pytest.mark.parametrize(
    ("name", "text", "text_format"),
    [
        ("messages.send", "Yes, it works now", 1),
        ("messages.send.plain", "Line one\nline two <b>", 2),
        ("messages.send.marked", MARKED, 1),
        ("messages.send.no-format", "no format given", 1),
    ],
)
def test_text_becomes_what_was_recorded(
    shared_world: World, name: str, text: str, text_format: int
) -> None:
    sent = _send(shared_world, "amina", "wei", text, textformat=text_format)
    assert sent["text"] == recordings()[name].answer[0]["text"]


def test_mark_is_gone_even_in_a_raw_reading(shared_world: World) -> None:
    sent = _send(shared_world, "amina", "wei", MARKED)
    raw = _read(shared_world, "amina", sent["conversationid"], moodlewssettingraw="true")
    assert raw[-1]["text"] == "<p>With a mark</p>"


def test_first_message_begins_a_conversation_that_both_have(world: World) -> None:
    sent = _send(world, "juma", "aigerim", "<p>Hello!</p>")
    (hers,) = _listed(world, "aigerim")
    assert (hers["id"], hers["unreadcount"]) == (sent["conversationid"], 1)
    assert [member["id"] for member in hers["members"]] == [world.person_id("juma")]
    assert _listed(world, "juma")[0]["unreadcount"] is None
    again = _send(world, "aigerim", "juma", "<p>Hello you!</p>")
    assert again["conversationid"] == sent["conversationid"]


def test_messages_since_a_time_include_that_second(world: World) -> None:
    sent = _send(world, "juma", "aigerim", "<p>Hello!</p>")
    place, created = sent["conversationid"], sent["timecreated"]
    assert [m["id"] for m in _read(world, "juma", place, timefrom=created)] == [sent["msgid"]]
    assert _read(world, "juma", place, timefrom=created + 1) == []


def test_read_mark_ends_unread_until_the_next_message(world: World) -> None:
    place = _send(world, "juma", "aigerim", "<p>One.</p>")["conversationid"]
    world.answer("aigerim", MARK_READ, userid=world.person_id("aigerim"), conversationid=place)
    assert _listed(world, "aigerim")[0]["isread"]
    _send(world, "juma", "aigerim", "<p>Two.</p>")
    assert _listed(world, "aigerim")[0]["unreadcount"] == 1


def test_wrong_recipient_among_several_leaves_the_others_sent(world: World) -> None:
    messages = [
        {"touserid": NO_SUCH, "text": "nobody"},
        {"touserid": world.person_id("aigerim"), "text": "<p>Somebody.</p>"},
    ]
    assert world.call("juma", SEND, messages=messages).json["errorcode"] == "formatnotsupported"
    assert [
        m.text for m in MessageControl(world.server.database_path).written_by("juma", "aigerim")
    ]


def test_somebody_who_blocks_another_gets_nothing_from_them(world: World) -> None:
    control = MessageControl(world.server.database_path)
    control.block("juma", by="aigerim")
    refused = _send(world, "juma", "aigerim", "<p>Hello?</p>")
    assert refused["msgid"] == -1
    assert refused["errormessage"]
    assert _listed(world, "aigerim") == []


def test_sample_learner_has_conversations_in_several_languages(shared_world: World) -> None:
    people = {
        member["fullname"] for one in _listed(shared_world, "amina") for member in one["members"]
    }
    assert {"አበበ በቀለ", "فاطمة الزهراء العلوي", "陈伟", "María José Núñez"} <= people
