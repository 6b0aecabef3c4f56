"""Messages to people, sent through a connection that fails in every way: once, or kept."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from companion.domain.draft import Draft, Recipient
from companion.domain.reason import ReasonCode
from companion.errors import Busy, ContractBroken, NotAllowed, NotFound, Offline, Rejected
from companion.errors import OfflineCause as Cause
from sync.memory_site import ALL_CAPABILITIES
from tests.sync.world import MemoryWorld

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.sync.interposed import Moment

LOST = Offline("the answer was lost", Cause.CONNECTION_LOST, may_have_arrived=True)
SEND, LOOK = "send_message", "traces_of_messages"


@pytest.fixture
def world(tmp_path: Path) -> Iterator[MemoryWorld]:
    """A peer has started a discussion, by which the learner knows them; no conversation yet."""
    made = MemoryWorld(tmp_path)
    made.discussion()
    made.turn(60)
    made.device.sync()
    yield made
    made.close()


def write(world: MemoryWorld, text: str) -> str:
    """Queue a message to the peer; return the item's id."""
    return world.device.message(world.peer.remote_id, text)


def texts(world: MemoryWorld) -> list[str]:
    return [message.html for message in world.my_messages()]


def shown(world: MemoryWorld) -> list[tuple[str, bool]]:
    """The messages of the only conversation, as the learner sees them."""
    messages = world.device.workspace.messages
    (only,) = messages.conversations()
    return [(m.plain_text, m.is_own) for m in messages.conversation(only.conversation_id).messages]


# Sent --------------------------------------------------------------------------------------


def test_first_message_to_a_person_begins_the_conversation(world: MemoryWorld) -> None:
    item = write(world, "Did the *pump* work?\nI hope so.")
    waiting = world.device.workspace.messages.conversations()
    assert waiting == ()
    report = world.device.sync()
    assert (report.sent, report.error, report.failures) == (1, None, ())
    sent = world.device.item(item)
    assert (sent.state, sent.remote_id) == ("sent", world.my_messages()[0].remote_id)
    assert texts(world) == ["<p>Did the <em>pump</em> work?<br>\nI hope so.</p>"]
    (conversation,) = world.device.workspace.messages.conversations()
    assert conversation.name == "Abebe"
    assert shown(world) == [("Did the pump work?\nI hope so.", True)]


def test_sync_after_a_message_was_sent_costs_one_request(world: MemoryWorld) -> None:
    write(world, "Hello!")
    world.device.sync()
    assert world.calls[-1] == "messages"
    assert world.device.sync().requests == 1


def test_message_waits_in_its_conversation_until_it_is_sent(world: MemoryWorld) -> None:
    world.site.board.write(world.peer, world.me, "<p>Did the pump work?</p>")
    world.device.sync()
    write(world, "It did.")
    messages = world.device.workspace.messages
    (summary,) = messages.conversations()
    assert (summary.waiting_count, summary.unread_count) == (1, 1)
    (waiting,) = messages.conversation(summary.conversation_id).waiting
    assert waiting.html == "<p>It did.</p>"
    world.device.sync()
    assert messages.conversation(summary.conversation_id).waiting == ()
    assert shown(world) == [("Did the pump work?", False), ("It did.", True)]


def test_message_to_a_group_goes_to_its_conversation(world: MemoryWorld) -> None:
    from companion.domain.conversation import ConversationKind

    group = world.site.board.begin([world.me, world.peer], ConversationKind.GROUP, "East")
    world.site.board.add(group, world.peer, "<p>Who brings the bandages?</p>")
    world.device.sync()
    messages, writing = world.device.workspace.messages, world.device.workspace.writing
    (east,) = messages.conversations()
    item = messages.write_in(east.conversation_id, Draft("", "I do."))
    assert (item.recipient, item.origin.parent_author) == (
        Recipient("East", None, group.remote_id),
        "East",
    )
    writing.queue(item.item_id)
    world.device.sync()
    assert [message.html for message in group.messages][-1] == "<p>I do.</p>"


def test_nobody_writes_to_a_stranger_or_to_oneself(world: MemoryWorld) -> None:
    messages = world.device.workspace.messages
    with pytest.raises(NotFound):
        messages.write_to_person("999999", Draft("", "Hello?"))
    with pytest.raises(NotAllowed):
        messages.write_to_person(world.me.remote_id, Draft("", "Hello me."))


def test_discarded_message_comes_back_and_can_still_be_sent(world: MemoryWorld) -> None:
    item = write(world, "Hello!")
    writing = world.device.workspace.writing
    writing.discard(item)
    world.device.sync()
    assert texts(world) == []
    assert writing.restore(item).draft.body == "Hello!"
    writing.queue(item)
    world.device.sync()
    assert texts(world) == ["<p>Hello!</p>"]


def test_two_messages_to_a_new_person_stand_in_one_conversation(world: MemoryWorld) -> None:
    for text in ("First.", "Second."):
        write(world, text)
    assert world.device.sync().sent == 2
    assert shown(world) == [("First.", True), ("Second.", True)]


# In doubt ----------------------------------------------------------------------------------


@pytest.mark.parametrize("known", [True, False], ids=["known", "first message"])
@pytest.mark.parametrize("arrived", [True, False], ids=["arrived", "lost on the way"])
def test_message_whose_answer_is_lost_stands_on_the_server_once(
    world: MemoryWorld, arrived: bool, known: bool
) -> None:
    if known:
        world.site.board.write(world.me, world.peer, "<p>Once.</p>")
        world.device.sync()
        world.turn(600)
    item = write(world, "Once.")
    world.site.fail_next(LOST, after_effect=arrived, operation=SEND)
    world.device.sync()
    assert world.device.state(item) == ("sent" if arrived else "in_doubt")
    world.turn(31)
    world.device.sync()
    assert world.device.state(item) == "sent"
    assert texts(world) == ["<p>Once.</p>"] * (2 if known else 1)
    assert world.device.item(item).remote_id == world.my_messages()[-1].remote_id
    assert world.device.sync().requests == 1


def test_message_that_is_found_before_the_settling_time_is_over_is_not_sent_again(
    world: MemoryWorld,
) -> None:
    """The server is still at work with the first request when the look-up finds nothing."""
    item = write(world, "Slow.")
    world.site.fail_next(LOST, operation=SEND)
    world.device.sync()
    assert world.device.state(item) == "in_doubt"
    world.site.board.write(world.me, world.peer, "<p>Slow.</p>")
    world.turn(31)
    world.device.sync()
    assert world.device.state(item) == "sent"
    assert texts(world) == ["<p>Slow.</p>"]


@pytest.mark.parametrize("arrived", [0, 1, 2])
def test_two_equal_messages_in_doubt_become_two(world: MemoryWorld, arrived: int) -> None:
    items = [write(world, "Thanks!") for _ in range(2)]
    for number in range(2):
        world.site.fail_next(LOST, after_effect=number < arrived, operation=SEND)
        world.site.fail_next(LOST, operation=LOOK)
        world.device.sync()
    for _ in range(3):
        world.turn(31)
        world.device.sync()
    assert [world.device.state(item) for item in items] == ["sent", "sent"]
    assert texts(world) == ["<p>Thanks!</p>"] * 2
    assert len({world.device.item(item).remote_id for item in items}) == 2


def test_two_equal_messages_of_one_sync_are_not_taken_for_the_same(world: MemoryWorld) -> None:
    """Neither was known here when the other one was sent."""
    items = [write(world, "Thanks!") for _ in range(2)]
    for _ in items:
        world.site.fail_next(LOST, after_effect=True, operation=SEND)
        world.site.fail_next(ContractBroken("odd"), operation=LOOK)
    world.device.sync()
    assert [world.device.state(item) for item in items] == ["in_doubt", "in_doubt"]
    world.turn(3600)
    world.device.sync()
    assert [world.device.state(item) for item in items] == ["sent", "sent"]
    assert len({world.device.item(item).remote_id for item in items}) == 2
    assert len(world.my_messages()) == 2


@pytest.mark.parametrize("server_ahead", [-7200, 7200])
def test_lost_answer_is_settled_though_the_servers_clock_is_hours_wrong(
    tmp_path: Path, server_ahead: float
) -> None:
    world = MemoryWorld(tmp_path, server_ahead=server_ahead)
    world.discussion()
    earlier = world.site.board.write(world.me, world.peer, "<p>Soap &amp; water.</p>")
    world.device.sync()
    world.turn(5)
    item = write(world, "Soap & water.")
    world.site.fail_next(LOST, after_effect=True, operation=SEND)
    world.device.sync()
    assert world.device.state(item) == "sent"
    assert world.device.item(item).remote_id != earlier.remote_id
    assert len(world.my_messages()) == 2
    world.close()


def test_lost_answer_is_settled_though_the_servers_clock_was_set_back_meanwhile(
    world: MemoryWorld,
) -> None:
    item = write(world, "Once.")

    def set_back(moment: Moment) -> None:
        if moment.operation == SEND and moment.before:
            world.server_clock.turn(-3 * 3600)

    world.plan = set_back
    world.site.fail_next(LOST, after_effect=True, operation=SEND)
    world.device.sync()
    world.plan = None
    world.turn(31)
    world.device.sync()
    assert world.device.state(item) == "sent"
    assert texts(world) == ["<p>Once.</p>"]


@pytest.mark.parametrize("turned", [-90_000, 90_000])
def test_lost_answer_is_settled_though_this_machines_clock_was_set_meanwhile(
    world: MemoryWorld, turned: float
) -> None:
    world.site.board.write(world.me, world.peer, "<p>Once.</p>")
    world.device.sync()
    item = write(world, "Once.")
    world.site.fail_next(LOST, after_effect=True, operation=SEND)
    world.site.fail_next(LOST, operation=LOOK)
    world.device.sync()
    assert world.device.state(item) == "in_doubt"
    world.clock.turn(turned)
    for _ in range(2):
        world.device.sync()
        world.turn(31)
    assert world.device.state(item) == "sent"
    assert len(world.my_messages()) == 2


def test_message_of_another_machine_is_not_taken_for_an_equal_one_that_was_lost(
    world: MemoryWorld,
) -> None:
    """Sent from a telephone hours ago, and read here in the same sync that sends."""
    world.turn(3600)
    world.site.board.write(world.me, world.peer, "<p>Yes.</p>")
    world.turn(3600)
    item = write(world, "Yes.")
    world.site.fail_next(LOST, operation=SEND)
    world.device.sync()
    assert world.device.state(item) == "in_doubt"
    world.turn(31)
    world.device.sync()
    assert world.device.state(item) == "sent"
    assert texts(world) == ["<p>Yes.</p>"] * 2


def test_posts_and_messages_of_one_number_are_not_taken_for_each_other(
    world: MemoryWorld,
) -> None:
    opening = next(iter(world.site.discussions.values())).posts[0].remote_id
    reply = world.device.reply(opening, "Hello!")
    world.device.sync()
    number = world.device.item(reply).remote_id
    while next(world.site.board._message_numbers) < int(str(number)) - 1:
        pass
    item = write(world, "Hello!")
    world.site.fail_next(LOST, after_effect=True, operation=SEND)
    world.device.sync()
    assert world.device.item(item).remote_id == number
    assert world.device.state(item) == "sent"
    assert len(world.my_messages()) == 1


def test_look_up_without_a_usable_answer_is_made_again(world: MemoryWorld) -> None:
    item = write(world, "Once.")
    world.site.fail_next(LOST, after_effect=True, operation=SEND)
    world.site.fail_next(ContractBroken("odd"), operation=LOOK)
    assert world.device.sync().error is None
    assert world.device.state(item) == "in_doubt"
    world.turn(3600)
    world.device.sync()
    assert world.device.state(item) == "sent"
    assert texts(world) == ["<p>Once.</p>"]


def test_refused_look_up_stops_the_message_and_sending_it_again_looks_first(
    world: MemoryWorld,
) -> None:
    item = write(world, "Once.")
    world.site.fail_next(LOST, after_effect=True, operation=SEND)
    world.site.fail_next(Rejected("odd", "odd"), operation=LOOK)
    world.device.sync()
    assert world.device.state(item) == "rejected"
    world.device.workspace.writing.queue(item)
    world.device.sync()
    assert world.device.state(item) == "sent"
    assert texts(world) == ["<p>Once.</p>"]


def test_changed_words_are_not_sent_while_the_earlier_ones_stand_on_the_server(
    world: MemoryWorld,
) -> None:
    item = write(world, "First words.")
    world.site.fail_next(LOST, after_effect=True, operation=SEND)
    world.site.fail_next(Rejected("odd", "odd"), operation=LOOK)
    world.device.sync()
    writing = world.device.workspace.writing
    writing.edit(item)
    writing.save(item, Draft("", "Second words."))
    writing.queue(item)
    world.device.sync()
    stopped = world.device.item(item)
    assert (stopped.state, stopped.draft.body) == ("conflict", "Second words.")
    assert stopped.reason is not None
    assert stopped.reason.code is ReasonCode.EARLIER_VERSION_SENT
    assert texts(world) == ["<p>First words.</p>"]


@pytest.mark.parametrize("point", ["before", "after"])
def test_message_cancelled_in_the_middle_is_settled_by_the_next_run(
    world: MemoryWorld, point: str
) -> None:
    item = write(world, "Once.")

    def cancel(moment: Moment) -> None:
        if moment.operation == SEND and moment.before is (point == "before"):
            raise asyncio.CancelledError

    world.plan = cancel
    with pytest.raises(asyncio.CancelledError):
        world.device.sync()
    assert world.device.state(item) == "in_doubt"
    world.plan = None
    for _ in range(2):
        world.turn(31)
        world.device.sync()
    assert world.device.state(item) == "sent"
    assert texts(world) == ["<p>Once.</p>"]


def test_message_that_a_killed_program_left_as_being_sent_is_looked_for(
    world: MemoryWorld,
) -> None:
    item = write(world, "Once.")
    world.device.workspace.outbox_store.begin_attempt(item, lambda _: "print", world.clock())
    world.site.board.write(world.me, world.peer, "<p>Once.</p>")
    world.device.restart()
    assert world.device.state(item) == "sending"
    world.device.sync()
    assert world.device.state(item) == "sent"
    assert texts(world) == ["<p>Once.</p>"]


# Refused -----------------------------------------------------------------------------------


def test_refused_message_keeps_its_words_and_says_why(world: MemoryWorld) -> None:
    blocked = write(world, "Please answer.")
    world.site.board.unreachable.add(world.peer.remote_id)
    report = world.device.sync()
    assert (report.rejected, report.error) == (1, None)
    item = world.device.item(blocked)
    assert (item.state, item.draft.body) == ("rejected", "Please answer.")
    assert item.reason is not None
    assert item.reason.code is ReasonCode.RECIPIENT_REFUSES
    world.site.board.unreachable.clear()
    world.device.workspace.writing.queue(blocked)
    world.device.sync()
    assert world.device.state(blocked) == "sent"


def test_message_to_somebody_who_is_gone_says_so(world: MemoryWorld) -> None:
    item = write(world, "Are you there?")
    del world.site.board.people[world.peer.remote_id]
    world.device.sync()
    reason = world.device.item(item).reason
    assert reason is not None
    assert reason.code is ReasonCode.RECIPIENT_GONE


@pytest.mark.parametrize("offered", [True, False], ids=["switched off", "not offered"])
def test_site_without_messages_syncs_all_else_and_stops_messages_with_the_reason(
    world: MemoryWorld, offered: bool
) -> None:
    item = write(world, "Hello!")
    if offered:
        world.site.board.switched_off = True
    else:
        world.site.capabilities = replace(ALL_CAPABILITIES, messages=False)
    report = world.device.sync()
    assert (report.error, report.failures) == (None, ())
    stopped = world.device.item(item)
    assert stopped.reason is not None
    assert (stopped.state, stopped.reason.code) == ("rejected", ReasonCode.MESSAGES_OFF)
    assert world.device.sync().requests == 1


def test_busy_site_lets_the_message_wait(world: MemoryWorld) -> None:
    item = write(world, "Later.")
    world.site.fail_next(Busy("status 429", retry_after=120), operation=SEND)
    assert isinstance(world.device.sync().error, Busy)
    assert world.device.state(item) == "queued"
    world.turn(121)
    world.device.sync()
    assert texts(world) == ["<p>Later.</p>"]


def test_empty_message_cannot_be_queued(world: MemoryWorld) -> None:
    from companion.errors import DraftProblem, InvalidDraft

    with pytest.raises(InvalidDraft) as refusal:
        write(world, " \n ")
    assert refusal.value.problem is DraftProblem.EMPTY_TEXT
