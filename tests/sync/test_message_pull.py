"""Conversations on this machine: what peers write arrives, and costs next to nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from companion.domain.conversation import ConversationKind
from companion.errors import ContractBroken, Offline, OfflineCause
from sync.memory_messages import PAGE
from tests.sync.world import MemoryWorld

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from companion.domain.conversation import ConversationSummary
    from companion.domain.remote import RemotePerson
    from tests.sync.device import Device

UNREACHED = Offline("unreached", OfflineCause.UNREACHABLE)


@pytest.fixture
def world(tmp_path: Path) -> Iterator[MemoryWorld]:
    """A peer has written three messages to the learner, who has them."""
    made = MemoryWorld(tmp_path)
    made.discussion()
    for number in range(3):
        peer_writes(made, f"Number {number}.")
        made.turn(60)
    made.device.sync()
    yield made
    made.close()


def peer_writes(world: MemoryWorld, text: str, peer: RemotePerson | None = None) -> None:
    world.site.board.write(peer or world.peer, world.me, f"<p>{text}</p>")


def cached(device: Device) -> dict[str, list[tuple[str, str]]]:
    """All that is shown of conversations: by name, the messages with their authors."""
    messages = device.workspace.messages
    return {
        one.name: [
            (message.author_name, message.plain_text)
            for message in messages.conversation(one.conversation_id).messages
        ]
        for one in messages.conversations()
    }


def only(world: MemoryWorld) -> ConversationSummary:
    (found,) = world.device.workspace.messages.conversations()
    return found


def requests(world: MemoryWorld) -> int:
    report = world.device.sync()
    assert report.complete, report
    return report.requests


def test_first_sync_brings_all_messages_oldest_first(world: MemoryWorld) -> None:
    assert cached(world.device) == {"Abebe": [("Abebe", f"Number {n}.") for n in range(3)]}
    assert (only(world).excerpt, only(world).unread_count) == ("Number 2.", 3)


def test_sync_without_news_is_one_request_and_changes_nothing(world: MemoryWorld) -> None:
    before = cached(world.device)
    assert requests(world) == 1
    assert cached(world.device) == before


def test_new_messages_of_a_conversation_cost_one_more_request(world: MemoryWorld) -> None:
    world.turn(60)
    for number in (3, 4):
        peer_writes(world, f"Number {number}.")
    assert requests(world) == 2
    assert [text for _, text in cached(world.device)["Abebe"]] == [f"Number {n}." for n in range(5)]
    assert requests(world) == 1


def test_own_messages_of_another_machine_arrive(world: MemoryWorld) -> None:
    world.turn(60)
    world.site.board.write(world.me, world.peer, "<p>From my telephone.</p>")
    requests(world)
    assert cached(world.device)["Abebe"][-1] == ("Amina", "From my telephone.")
    assert requests(world) == 1


def test_message_that_comes_in_the_second_of_the_last_one_is_not_missed(
    world: MemoryWorld,
) -> None:
    world.turn(60)
    peer_writes(world, "First.")
    requests(world)
    peer_writes(world, "In the same second.")
    requests(world)
    assert cached(world.device)["Abebe"][-1] == ("Abebe", "In the same second.")


def test_message_of_a_server_whose_clock_was_set_back_is_not_missed(world: MemoryWorld) -> None:
    world.server_clock.turn(-7200)
    peer_writes(world, "From the past.")
    requests(world)
    assert ("Abebe", "From the past.") in cached(world.device)["Abebe"]


def test_interrupted_reading_goes_on_with_the_next_sync(world: MemoryWorld) -> None:
    world.turn(60)
    peer_writes(world, "Late.")
    peer_writes(world, "Later.")
    world.site.fail_next(UNREACHED, operation="messages")
    assert isinstance(world.device.sync().error, Offline)
    world.device.restart()
    assert requests(world) == 2
    assert [text for _, text in cached(world.device)["Abebe"]][-2:] == ["Late.", "Later."]


def test_trouble_with_messages_leaves_forums_alone(world: MemoryWorld) -> None:
    world.turn(60)
    peer_writes(world, "Late.")
    made = world.discussion("Rain")
    world.site.fail_next(ContractBroken("odd"), operation="messages")
    report = world.device.sync()
    assert [failure.part for failure in report.failures] == ["messages"]
    assert world.device.post(made.posts[0].remote_id)
    requests(world)
    assert ("Abebe", "Late.") in cached(world.device)["Abebe"]


def test_deleted_newest_message_goes_here_too(world: MemoryWorld) -> None:
    (conversation,) = world.site.board.conversations.values()
    conversation.messages.pop()
    requests(world)
    assert [text for _, text in cached(world.device)["Abebe"]] == ["Number 0.", "Number 1."]
    assert requests(world) == 1


def test_message_deleted_in_the_middle_goes_with_a_full_sync(world: MemoryWorld) -> None:
    (conversation,) = world.site.board.conversations.values()
    del conversation.messages[1]
    requests(world)
    assert len(cached(world.device)["Abebe"]) == 3
    world.device.sync(full=True)
    assert [text for _, text in cached(world.device)["Abebe"]] == ["Number 0.", "Number 2."]


def test_conversation_that_is_no_longer_listed_is_hidden_until_it_is_again(
    world: MemoryWorld,
) -> None:
    other, _ = world.site.add_person("Juma")
    peer_writes(world, "Hello!", other)
    requests(world)
    board = world.site.board
    hidden = board.private(world.me, world.peer)
    assert hidden is not None
    del board.conversations[hidden.remote_id]
    requests(world)
    assert set(cached(world.device)) == {"Juma"}
    board.conversations[hidden.remote_id] = hidden
    requests(world)
    assert set(cached(world.device)) == {"Abebe", "Juma"}


def test_empty_list_of_conversations_removes_nothing(world: MemoryWorld) -> None:
    world.site.board.conversations.clear()
    requests(world)
    assert len(cached(world.device)["Abebe"]) == 3


def test_group_that_the_person_has_left_is_removed_when_it_says_so(world: MemoryWorld) -> None:
    group = world.site.board.begin([world.me, world.peer], ConversationKind.GROUP, "East")
    world.site.board.add(group, world.peer, "<p>Hello all.</p>")
    world.site.fail_next(UNREACHED, operation="messages")
    world.device.sync()
    assert set(cached(world.device)) == {"Abebe", "East"}
    group.members.remove(world.me)
    world.device.sync()
    assert set(cached(world.device)) == {"Abebe"}


def test_many_conversations_are_all_there_and_still_cost_one_request(world: MemoryWorld) -> None:
    for number in range(2 * PAGE):
        peer, _ = world.site.add_person(f"Peer {number}")
        peer_writes(world, "Hello!", peer)
    world.turn(60)
    requests(world)
    assert len(cached(world.device)) == 2 * PAGE + 1
    assert requests(world) == 1
    world.turn(60)
    peer_writes(world, "Again.")
    requests(world)
    assert cached(world.device)["Abebe"][-1] == ("Abebe", "Again.")
    assert requests(world) == 1


def test_read_mark_shows_at_once_and_goes_to_the_site(world: MemoryWorld) -> None:
    messages = world.device.workspace.messages
    assert messages.mark_read(only(world).conversation_id)
    assert not messages.mark_read(only(world).conversation_id)
    assert only(world).unread_count == 0
    world.device.sync()
    (conversation,) = world.site.board.conversations.values()
    assert conversation.read[world.me.remote_id] == 3
    assert only(world).unread_count == 0
    assert requests(world) == 1
    world.turn(60)
    peer_writes(world, "Unread.")
    requests(world)
    assert only(world).unread_count == 1


def test_read_mark_leaves_messages_unread_that_came_meanwhile(world: MemoryWorld) -> None:
    messages, place = world.device.workspace.messages, only(world).conversation_id
    messages.mark_read(place)
    world.turn(60)
    peer_writes(world, "One more thing.")
    for _ in range(2):
        world.device.sync()
        assert only(world).unread_count > 0
    (conversation,) = world.site.board.conversations.values()
    assert conversation.read.get(world.me.remote_id, 0) == 0
    messages.mark_read(place)
    world.device.sync()
    assert conversation.read[world.me.remote_id] == 4


def test_read_marks_of_two_conversations_do_not_replace_each_other(world: MemoryWorld) -> None:
    other, _ = world.site.add_person("Juma")
    peer_writes(world, "Hello!", other)
    world.device.sync()
    messages = world.device.workspace.messages
    for one in messages.conversations():
        messages.mark_read(one.conversation_id)
    world.device.sync()
    read = [one.read for one in world.site.board.conversations.values()]
    assert [marks.get(world.me.remote_id) for marks in read] == [3, 1]


def test_markup_of_a_peer_is_cleaned(world: MemoryWorld) -> None:
    (conversation,) = world.site.board.conversations.values()
    message = world.site.board.write(world.peer, world.me, "")
    message.html = (
        '<p onclick="x()">Look<script>y()</script></p><img src="https://t.example/p.gif">'
    )
    requests(world)
    shown = world.device.workspace.messages.conversation(only(world).conversation_id).messages[-1]
    assert "script" not in shown.html
    assert "onclick" not in shown.html
    assert conversation.messages[-1].remote_id == shown.remote_id
