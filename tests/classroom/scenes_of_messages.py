"""How each recorded answer about messages comes about: the same situation, in the classroom."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from sync.classroom.message_control import MessageControl
from tests.classroom.world import NO_SUCH, Reply, World

Scene = Callable[[World], Reply]

SEND = "core_message_send_instant_messages"
TO_CONVERSATION = "core_message_send_messages_to_conversation"
LIST = "core_message_get_conversations"
READ = "core_message_get_conversation_messages"
MARK_READ = "core_message_mark_all_conversation_messages_as_read"
MARKED = "<p>With a mark</p><!-- 8c6f0f5e-0d2e-4a55-9a54-5f0a3a2a7f01 -->"


def _conversation(world: World) -> int:
    return (
        MessageControl(world.server.database_path).write_as("wei", "amina", "你好").conversation_id
    )


def _send(text: str, **more: Any) -> Scene:
    def scene(world: World) -> Reply:
        message = {"touserid": world.person_id("wei"), "text": text} | more
        return world.call("amina", SEND, messages=[message])

    return scene


def _send_again(world: World) -> Reply:
    scene = _send(MARKED, textformat=1, clientmsgid="8c6f0f5e-0001")
    scene(world)
    return scene(world)


def _send_several(world: World) -> Reply:
    people = (NO_SUCH, world.person_id("wei"), world.person_id("amina"))
    messages = [{"touserid": person, "text": "x", "textformat": 1} for person in people]
    return world.call("amina", SEND, messages=messages)


def _send_to_nobody(world: World) -> Reply:
    message = {"touserid": NO_SUCH, "text": "nobody", "textformat": 1}
    return world.call("amina", SEND, messages=[message])


def _send_to_group(world: World) -> Reply:
    messages = [{"text": "I bring them.", "textformat": 1}]
    return world.call(
        "amina", TO_CONVERSATION, conversationid=_conversation(world), messages=messages
    )


def _list(**more: Any) -> Scene:
    def scene(world: World) -> Reply:
        _conversation(world)
        return world.call("amina", LIST, userid=world.person_id("amina"), **more)

    return scene


def _read(by: str = "amina", **more: Any) -> Scene:
    def scene(world: World) -> Reply:
        _send("Line one\nline two <b>", textformat=2)(world)
        return world.call(
            by, READ, currentuserid=world.person_id(by), convid=_conversation(world), **more
        )

    return scene


def _read_stranger(world: World) -> Reply:
    return world.call("amina", READ, currentuserid=world.person_id("amina"), convid=NO_SUCH)


def _mark_read(world: World) -> Reply:
    return world.call(
        "amina",
        MARK_READ,
        userid=world.person_id("amina"),
        conversationid=_conversation(world),
    )


SCENES_OF_MESSAGES: dict[str, Scene] = {
    "messages.send": _send("Yes, it works now", textformat=1),
    "messages.send.plain": _send("Line one\nline two <b>", textformat=2),
    "messages.send.no-format": _send("no format given"),
    "messages.send.marked": _send(MARKED, textformat=1, clientmsgid="8c6f0f5e-0001"),
    "messages.send.marked.again": _send_again,
    "messages.send.errors": _send_several,
    "messages.send.no-such-person": _send_to_nobody,
    "messages.send.group": _send_to_group,
    "messages.conversations": _list(limitfrom=0, limitnum=20),
    "messages.conversations.groups": _list(type=2, limitnum=20),
    "messages.conversations.of-another": lambda world: world.call(
        "amina", LIST, userid=world.person_id("wei")
    ),
    "messages.conversation": _read(newest=1),
    "messages.conversation.marked": _read("wei", newest=1, limitnum=5),
    "messages.conversation.marked.raw": _read(newest=1, limitnum=5, moodlewssettingraw="true"),
    "messages.conversation.newlines": _read(newest=0),
    "messages.conversation.since": _read(timefrom=1),
    "messages.no-such-conversation": _read_stranger,
    "messages.mark-read": _mark_read,
}
