"""Delivery by the reference server: what a person wrote is posted once, or says why not."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from companion.domain.draft import Draft, ReplyTarget
from companion.domain.reason import ReasonCode
from companion.errors import (
    Busy,
    ContractBroken,
    Offline,
    OfflineCause,
    Rejected,
    ServerError,
    SignedOut,
)
from sync.events import SyncProgress
from sync.memory import MemoryServer
from sync.memory_site import ALL_CAPABILITIES
from sync.server_port import Receipt
from tests.sync.interposed import Interposed
from tests.sync.world import MemoryWorld

if TYPE_CHECKING:
    from pathlib import Path

    from sync.server_port import NewReply
    from tests.sync.interposed import Moment

LOST = Offline("lost", OfflineCause.CONNECTION_LOST, may_have_arrived=True)
UNREACHED = Offline("unreached", OfflineCause.UNREACHABLE)


class WithoutPosts(Interposed):
    """A server that takes replies and does not say what they became."""

    _server: MemoryServer

    async def reply(self, reply: NewReply) -> Receipt:
        receipt = await self._server.reply(reply)
        return Receipt(receipt.discussion_remote_id, None)


def texts(world: MemoryWorld) -> list[str]:
    return [post.html.strip() for post in world.my_posts()]


@pytest.fixture
def opening(world: MemoryWorld) -> str:
    """A peer's post that the learner has cached."""
    made = world.discussion()
    world.device.sync()
    return made.posts[0].remote_id


def test_a_reply_and_a_discussion_are_posted_and_shown(world: MemoryWorld, opening: str) -> None:
    reply = world.device.reply(opening, "Charcoal helps.")
    discussion = world.device.discuss(world.forum, "Rain", "How *much* rain?")
    report = world.device.sync()
    assert (report.sent, report.in_doubt, report.rejected) == (2, 0, 0)
    assert texts(world) == ["<p>Charcoal helps.</p>", "<p>How <em>much</em> rain?</p>"]
    for item_id in (reply, discussion):
        item = world.device.item(item_id)
        assert item.state == "sent"
        assert world.device.post(item.remote_id or "").is_own
    assert world.device.cache() == world.fresh_cache()


# The answer is lost ------------------------------------------------------------------------


@pytest.mark.parametrize("kind", ["reply", "start_discussion"])
@pytest.mark.parametrize(
    "error",
    [
        LOST,
        Busy("status 502", may_have_arrived=True),
        ContractBroken("not JSON"),
    ],
    ids=["connection lost", "bad gateway", "unreadable"],
)
def test_a_post_is_found_and_not_sent_again_when_its_answer_is_lost(
    world: MemoryWorld, opening: str, kind: str, error: ServerError
) -> None:
    item = (
        world.device.reply(opening, "Once.")
        if kind == "reply"
        else world.device.discuss(world.forum, "Once", "Once.")
    )
    world.site.fail_next(error, after_effect=True, operation=kind)
    world.device.sync()
    assert world.device.state(item) == "sent"
    assert world.site.operations.count(kind) == 1
    assert len(world.my_posts()) == 1


def test_a_lost_answer_is_settled_later_when_looking_fails_as_well(
    world: MemoryWorld, opening: str
) -> None:
    item = world.device.reply(opening, "Once.")
    world.site.fail_next(LOST, after_effect=True, operation="reply")
    world.site.fail_next(UNREACHED, operation="traces_in_discussion")
    report = world.device.sync()
    assert isinstance(report.error, Offline)
    assert report.in_doubt == 1
    assert world.device.state(item) == "in_doubt"
    world.device.restart()
    assert world.device.sync().sent == 1
    assert len(world.my_posts()) == 1


def test_a_discussion_whose_read_back_fails_is_adopted_in_the_next_run(
    world: MemoryWorld, opening: str
) -> None:
    item = world.device.discuss(world.forum, "Rain", "How much?")
    world.site.fail_next(LOST, operation="posts")
    assert isinstance(world.device.sync().error, Offline)
    assert world.device.state(item) == "in_doubt"
    world.device.sync()
    assert world.device.state(item) == "sent"
    assert world.site.operations.count("start_discussion") == 1
    assert "traces_in_forum" not in world.site.operations


@pytest.mark.parametrize("error", [ContractBroken("odd"), Rejected("odd", "odd")])
def test_a_read_back_that_is_refused_leaves_the_rest_of_the_sync_alone(
    world: MemoryWorld, opening: str, error: ServerError
) -> None:
    first = world.device.discuss(world.forum, "Rain", "How much?")
    second = world.device.reply(opening, "Charcoal helps.")
    world.site.fail_next(error, operation="posts")
    report = world.device.sync()
    assert report.error is None
    assert world.device.state(second) == "sent"
    world.turn(60)
    world.device.sync()
    assert world.device.state(first) == "sent"
    assert len(world.my_posts()) == 2


def test_a_reply_whose_receipt_shows_no_post_is_looked_for(
    world: MemoryWorld, opening: str
) -> None:
    item = world.device.reply(opening, "Charcoal helps.")
    server = MemoryServer(world.site, world.token)
    world.device.connect = lambda _: WithoutPosts(server).as_server
    world.device.sync()
    assert world.device.item(item).remote_id == world.my_posts()[0].remote_id


# It never arrived --------------------------------------------------------------------------


def test_a_post_that_was_cut_off_is_sent_again_only_after_the_settle_time_and_a_look(
    world: MemoryWorld, opening: str
) -> None:
    item = world.device.reply(opening, "Once.")
    world.site.fail_next(LOST, operation="reply")
    assert world.device.sync().in_doubt == 1
    world.turn(29)
    world.device.sync()
    assert world.device.state(item) == "in_doubt"
    assert texts(world) == []
    world.turn(2)
    world.device.sync()
    assert world.device.state(item) == "sent"
    assert world.calls.index("traces_in_discussion") < world.calls.index("reply")
    assert len(world.my_posts()) == 1


def test_a_post_that_certainly_did_not_go_out_is_sent_as_soon_as_possible(
    world: MemoryWorld, opening: str
) -> None:
    item = world.device.reply(opening, "Once.")
    world.site.fail_next(UNREACHED, operation="reply")
    world.device.sync()
    assert world.device.state(item) == "queued"
    world.device.sync()
    assert world.device.state(item) == "sent"
    assert "traces_in_discussion" not in world.site.operations


def test_a_sync_that_waits_for_doubts_settles_them_itself(world: MemoryWorld, opening: str) -> None:
    world.device.settle_seconds = 0.01
    item = world.device.reply(opening, "Once.")
    world.site.fail_next(LOST, operation="reply")
    world.device.during = lambda event: (
        world.turn(0.01) if isinstance(event, SyncProgress) and event.phase == "waiting" else None
    )
    report = world.device.sync(wait_for_doubts=True)
    assert (report.sent, report.in_doubt) == (1, 0)
    assert world.device.state(item) == "sent"


def test_the_clock_set_back_neither_sends_at_once_nor_never(
    world: MemoryWorld, opening: str
) -> None:
    item = world.device.reply(opening, "Once.")
    world.site.fail_next(LOST, operation="reply")
    world.device.sync()
    world.clock.turn(-86_400)
    world.device.sync()
    assert world.device.state(item) == "in_doubt"
    world.clock.turn(31)
    world.device.sync()
    assert world.device.state(item) == "sent"
    assert len(world.my_posts()) == 1


# Late arrivals -----------------------------------------------------------------------------


def test_a_slow_server_that_commits_after_the_first_look_is_found_by_the_second(
    world: MemoryWorld, opening: str
) -> None:
    item = world.device.reply(opening, "Once.")
    world.site.fail_next(LOST, operation="reply")
    world.device.sync()
    world.turn(10)
    world.site.add_reply(opening, world.me, "<p>Once.</p>", marker=item)
    world.turn(30)
    world.device.sync()
    assert world.device.state(item) == "sent"
    assert world.site.operations.count("reply") == 1


def test_a_copy_that_arrives_while_the_post_is_sent_again_is_removed(
    world: MemoryWorld, opening: str
) -> None:
    item = world.device.reply(opening, "Once.")
    world.site.fail_next(LOST, operation="reply")
    world.device.sync()
    world.turn(31)

    def arrive_late(moment: Moment) -> None:
        if moment.operation == "reply" and moment.before:
            world.site.add_reply(opening, world.me, "<p>Once.</p>", marker=item)

    world.plan = arrive_late
    world.device.sync()
    world.plan = None
    world.device.sync()
    assert len(world.my_posts()) == 1
    assert world.device.item(item).remote_id == world.my_posts()[0].remote_id
    assert world.device.cache() == world.fresh_cache()


def test_two_marked_copies_found_in_a_doubt_leave_the_earlier_one(
    world: MemoryWorld, opening: str
) -> None:
    item = world.device.reply(opening, "Once.")
    world.site.fail_next(LOST, operation="reply")
    world.device.sync()
    first = world.site.add_reply(opening, world.me, "<p>Once.</p>", marker=item)
    world.site.add_reply(opening, world.me, "<p>Once.</p>", marker=item)
    world.turn(31)
    world.device.sync()
    assert [post.remote_id for post in world.my_posts()] == [first.remote_id]


# Equal texts, and sites that keep no marks -------------------------------------------------


@pytest.mark.parametrize("marks_kept", [True, False])
@pytest.mark.parametrize("arrived", [0, 1, 2])
def test_two_equal_replies_in_doubt_become_two_posts(
    tmp_path: Path, marks_kept: bool, arrived: int
) -> None:
    world = MemoryWorld(tmp_path, capabilities=replace(ALL_CAPABILITIES, marker=marks_kept))
    opening = world.discussion().posts[0].remote_id
    world.device.sync()
    items = [world.device.reply(opening, "Thanks!") for _ in range(2)]
    for number in range(2):
        world.site.fail_next(LOST, after_effect=number < arrived, operation="reply")
        world.site.fail_next(LOST, operation="traces_in_discussion")
        world.device.sync()
    assert [world.device.state(item) for item in items].count("in_doubt") >= 1
    for _ in range(3):
        world.turn(31)
        world.device.sync()
    assert [world.device.state(item) for item in items] == ["sent", "sent"]
    assert len(world.my_posts()) == 2
    assert len({world.device.item(item).remote_id for item in items}) == 2
    world.close()


@pytest.mark.parametrize("server_ahead", [-7200, 0, 7200])
@pytest.mark.parametrize("kind", ["reply", "start_discussion"])
def test_a_fingerprint_finds_the_post_where_the_site_strips_marks(
    tmp_path: Path, server_ahead: float, kind: str
) -> None:
    world = MemoryWorld(
        tmp_path,
        capabilities=replace(ALL_CAPABILITIES, marker=False),
        server_ahead=server_ahead,
    )
    opening = world.discussion().posts[0].remote_id
    earlier = world.site.add_reply(opening, world.me, "<p>Soap &amp; water.</p>")
    world.device.sync()
    world.turn(600)
    item = (
        world.device.reply(opening, "Soap & water.")
        if kind == "reply"
        else world.device.discuss(world.forum, "Soap", "Soap & water.")
    )
    world.site.fail_next(LOST, after_effect=True, operation=kind)
    world.device.sync()
    assert world.device.state(item) == "sent"
    assert world.device.item(item).remote_id != earlier.remote_id
    assert len(world.my_posts()) == 2
    world.close()


def test_a_discussion_is_found_although_the_servers_clock_was_set_meanwhile(
    world: MemoryWorld, opening: str
) -> None:
    item = world.device.discuss(world.forum, "Rain", "How much?")
    world.server_clock.turn(-3 * 3600)
    world.site.fail_next(LOST, after_effect=True, operation="start_discussion")
    world.device.sync()
    world.turn(60)
    world.device.sync()
    assert world.device.state(item) == "sent"
    assert len(world.my_posts()) == 1


def test_a_fingerprint_finds_the_post_although_this_machines_clock_was_set_meanwhile(
    tmp_path: Path,
) -> None:
    world = MemoryWorld(tmp_path, capabilities=replace(ALL_CAPABILITIES, marker=False))
    opening = world.discussion().posts[0].remote_id
    world.device.sync()
    world.clock.turn(90_000)
    item = world.device.reply(opening, "Once.")
    world.site.fail_next(LOST, after_effect=True, operation="reply")
    world.device.sync()
    assert world.device.state(item) == "sent"
    assert len(world.my_posts()) == 1
    world.close()


# Refused -----------------------------------------------------------------------------------


def test_a_refused_item_keeps_its_text_and_holds_up_nothing(
    world: MemoryWorld, opening: str
) -> None:
    locked = world.discussion("Locked")
    world.turn(60)
    world.device.sync()
    locked.locked = True
    refused = world.device.reply(locked.posts[0].remote_id, "Too late?")
    good = world.device.reply(opening, "In time.")
    report = world.device.sync()
    assert (report.sent, report.rejected, report.error) == (1, 1, None)
    item = world.device.item(refused)
    assert (item.state, item.draft.body) == ("rejected", "Too late?")
    assert item.reason is not None
    assert item.reason.server_code == "nopostforum"
    assert world.device.state(good) == "sent"
    locked.locked = False
    world.device.workspace.writing.queue(refused)
    world.device.sync()
    assert world.device.state(refused) == "sent"


def test_a_private_reply_that_is_not_allowed_is_not_sent(world: MemoryWorld, opening: str) -> None:
    item = world.device.reply(opening, "Between us.", private=True)
    world.device.sync()
    assert world.device.state(item) == "rejected"
    assert texts(world) == []


def test_an_answer_that_breaks_the_contract_stops_the_item_when_looking_finds_nothing(
    world: MemoryWorld, opening: str
) -> None:
    item = world.device.reply(opening, "Charcoal helps.")
    world.site.fail_next(ContractBroken("PHP error"), operation="reply")
    world.device.sync()
    assert world.device.state(item) == "in_doubt"
    world.turn(31)
    world.device.sync()
    stopped = world.device.item(item)
    assert stopped.state == "rejected"
    assert stopped.reason is not None
    assert stopped.reason.code is ReasonCode.SERVER_FAULT


def test_a_look_up_that_is_refused_stops_the_item_only(world: MemoryWorld, opening: str) -> None:
    item = world.device.reply(opening, "Charcoal helps.")
    world.site.fail_next(LOST, after_effect=True, operation="reply")
    hidden = next(iter(world.site.discussions.values())).hidden_from
    hidden.add(world.me.remote_id)
    report = world.device.sync()
    assert report.error is None
    assert world.device.state(item) == "rejected"
    world.device.workspace.writing.queue(item)
    assert world.device.sync().error is None
    assert world.device.state(item) == "rejected"
    hidden.clear()
    world.device.workspace.writing.queue(item)
    world.device.sync()
    assert world.device.state(item) == "sent"
    assert len(world.my_posts()) == 1


def test_a_look_up_without_a_usable_answer_is_made_again(world: MemoryWorld, opening: str) -> None:
    item = world.device.reply(opening, "Charcoal helps.")
    other = world.device.reply(opening, "So does sand.")
    world.site.fail_next(LOST, after_effect=True, operation="reply")
    world.site.fail_next(ContractBroken("odd"), operation="traces_in_discussion")
    assert world.device.sync().error is None
    assert (world.device.state(item), world.device.state(other)) == ("in_doubt", "sent")
    world.turn(3600)
    world.device.sync()
    assert world.device.state(item) == "sent"
    assert len(world.my_posts()) == 2


def test_a_changed_text_is_not_sent_while_the_earlier_one_stands_on_the_server(
    world: MemoryWorld, opening: str
) -> None:
    item = world.device.reply(opening, "First words.")
    world.site.fail_next(LOST, after_effect=True, operation="reply")
    world.site.fail_next(Rejected("odd", "odd"), operation="traces_in_discussion")
    world.device.sync()
    writing = world.device.workspace.writing
    writing.edit(item)
    writing.save(item, Draft("", "Second words."))
    writing.queue(item)
    world.device.sync()
    stopped = world.device.item(item)
    assert stopped.state == "conflict"
    assert stopped.reason is not None
    assert stopped.reason.code is ReasonCode.EARLIER_VERSION_SENT
    assert stopped.draft.body == "Second words."
    assert texts(world) == ["<p>First words.</p>"]


# Answers to what is not sent yet -----------------------------------------------------------


def test_a_discussion_goes_before_its_reply_and_that_before_the_reply_to_it(
    world: MemoryWorld, opening: str
) -> None:
    discussion = world.device.discuss(world.forum, "Rain", "How much?")
    reply = world.device.reply_to_item(discussion, "As much as last year?")
    reply_to_reply = world.device.reply_to_item(reply, "Or more.")
    assert world.device.sync().sent == 3
    ids = [world.device.item(item).remote_id for item in (discussion, reply, reply_to_reply)]
    posts = {post.remote_id: post for post in world.my_posts()}
    assert [posts[str(one)].parent_id for one in ids] == [None, ids[0], ids[1]]


def test_a_reply_waits_while_its_parent_is_in_doubt_or_refused(
    world: MemoryWorld, opening: str
) -> None:
    parent = world.device.reply(opening, "Parent.")
    child = world.device.reply_to_item(parent, "Child.")
    world.site.fail_next(Rejected("nopostforum", "no"), operation="reply")
    world.device.sync()
    assert (world.device.state(parent), world.device.state(child)) == ("rejected", "queued")
    world.device.workspace.writing.queue(parent)
    world.site.fail_next(LOST, operation="reply")
    world.device.sync()
    assert (world.device.state(parent), world.device.state(child)) == ("in_doubt", "queued")
    world.turn(31)
    assert world.device.sync().sent == 2
    assert len(world.my_posts()) == 2


def test_a_reply_whose_parent_was_discarded_is_a_conflict(world: MemoryWorld, opening: str) -> None:
    parent = world.device.reply(opening, "Parent.")
    child = world.device.reply_to_item(parent, "Child.")
    grandchild = world.device.reply_to_item(child, "Grandchild.")
    world.device.workspace.writing.discard(parent)
    world.device.sync()
    item = world.device.item(child)
    assert (item.state, item.draft.body) == ("conflict", "Child.")
    assert item.reason is not None
    assert item.reason.code is ReasonCode.PARENT_NOT_SENT
    assert world.device.state(grandchild) == "queued"
    assert texts(world) == []
    writing = world.device.workspace.writing
    for item_id in (parent, child):
        if item_id == parent:
            writing.restore(item_id)
        writing.queue(item_id)
    assert world.device.sync().sent == 3


def test_a_reply_begun_while_its_parent_was_being_sent_gets_the_parents_id(
    world: MemoryWorld, opening: str
) -> None:
    parent = world.device.reply(opening, "Parent.")
    children: list[str] = []

    def write(moment: Moment) -> None:
        if moment.operation == "reply" and moment.after and not children:
            children.append(world.device.reply_to_item(parent, "Child."))

    world.plan = write
    world.device.sync()
    assert world.device.state(children[0]) == "sent"
    assert world.my_posts()[1].parent_id == world.my_posts()[0].remote_id


# The environment ---------------------------------------------------------------------------


def test_words_are_not_entrusted_to_a_connection_that_has_shown_nothing_yet(
    world: MemoryWorld, opening: str
) -> None:
    item = world.device.reply(opening, "Once.")
    world.site.fail_next(ContractBroken("HTML instead of JSON"))
    report = world.device.sync()
    assert isinstance(report.error, ContractBroken)
    assert (world.device.state(item), world.device.item(item).attempts) == ("queued", 0)
    world.device.sync()
    assert world.device.state(item) == "sent"


def test_signed_out_in_the_middle_keeps_everything_and_goes_on_with_a_new_token(
    world: MemoryWorld, opening: str
) -> None:
    items = [world.device.reply(opening, f"Number {n}.") for n in range(3)]

    def sign_out(moment: Moment) -> None:
        if moment.operation == "reply" and moment.after:
            world.site.withdraw(world.token)

    world.plan = sign_out
    report = world.device.sync()
    assert isinstance(report.error, SignedOut)
    assert [world.device.state(item) for item in items] == ["sent", "queued", "queued"]
    world.plan = None
    world.token = "a-new-one"
    world.site._tokens[world.token] = world.me
    assert world.device.sync().sent == 2
    assert texts(world) == [f"<p>Number {n}.</p>" for n in range(3)]


def test_a_busy_servers_wish_is_honoured(world: MemoryWorld, opening: str) -> None:
    item = world.device.reply(opening, "Later.")
    world.site.fail_next(Busy("status 429", retry_after=120), operation="reply")
    report = world.device.sync()
    assert isinstance(report.error, Busy)
    assert world.device.state(item) == "queued"
    world.turn(119)
    world.device.sync()
    assert world.device.state(item) == "queued"
    world.turn(2)
    world.device.sync()
    assert world.device.state(item) == "sent"


def test_an_item_taken_back_between_queue_and_send_is_not_sent(
    world: MemoryWorld, opening: str
) -> None:
    first = world.device.reply(opening, "First.")
    second = world.device.reply(opening, "Second.")

    def take_back(moment: Moment) -> None:
        if moment.operation == "reply" and moment.before:
            world.device.workspace.writing.edit(second)

    world.plan = take_back
    assert world.device.sync().error is None
    assert (world.device.state(first), world.device.state(second)) == ("sent", "draft")
    assert texts(world) == ["<p>First.</p>"]


@pytest.mark.parametrize("point", ["before", "after"])
def test_cancelled_in_the_middle_of_a_send_is_in_doubt_and_settled_by_the_next_run(
    world: MemoryWorld, opening: str, point: str
) -> None:
    import asyncio

    item = world.device.reply(opening, "Once.")

    def cancel(moment: Moment) -> None:
        if moment.operation == "reply" and moment.before is (point == "before"):
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
    assert len(world.my_posts()) == 1


def test_what_a_killed_program_left_as_being_sent_is_looked_for(
    world: MemoryWorld, opening: str
) -> None:
    item = world.device.reply(opening, "Once.")
    store = world.device.workspace.outbox_store
    store.begin_attempt(item, lambda _: "print", world.clock())
    world.site.add_reply(opening, world.me, "<p>Once.</p>", marker=item)
    world.device.restart()
    assert world.device.state(item) == "sending"
    world.device.sync()
    assert world.device.state(item) == "sent"
    assert len(world.my_posts()) == 1


def test_a_reply_to_a_post_that_is_gone_keeps_its_words(world: MemoryWorld, opening: str) -> None:
    target = world.device.post(opening)
    world.site.remove(opening)
    draft = Draft("", "For nobody?")
    writing = world.device.workspace.writing
    item = writing.new_reply(ReplyTarget(target.discussion_id, target.post_id), draft)
    writing.queue(item.item_id)
    report = world.device.sync()
    assert report.error is None
    assert world.device.state(item.item_id) in {"rejected", "conflict"}
    assert world.device.item(item.item_id).draft.body == "For nobody?"


def test_a_discussion_hidden_while_a_reply_is_read_back_keeps_its_cached_posts(
    world: MemoryWorld, opening: str
) -> None:
    made = world.discussion("Short-lived", replies=2)
    world.device.sync()
    item = world.device.reply(made.posts[0].remote_id, "Once.")
    world.site.fail_next(LOST, after_effect=True, operation="reply")

    def remove(moment: Moment) -> None:
        if moment.operation == "traces_in_discussion" and moment.after:
            world.site.discussions[made.remote_id].hidden_from.add(world.me.remote_id)

    world.plan = remove
    world.device.sync()
    world.plan = None
    for cached in made.posts[:3]:
        assert world.device.post(cached.remote_id).plain_text
    made.hidden_from.clear()
    world.device.sync(full=True)
    assert world.device.state(item) == "sent"
    assert world.device.cache() == world.fresh_cache()
