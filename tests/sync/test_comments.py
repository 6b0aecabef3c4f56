"""Comments of courses: read with the outlines, written offline, once, through bad connections."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from companion.domain.draft import Draft
from companion.domain.reason import ReasonCode
from companion.errors import ContractBroken, NotAllowed, Offline
from companion.errors import OfflineCause as Cause
from sync.classroom.comment_control import CommentControl
from sync.memory_site import ALL_CAPABILITIES
from sync.moodle.site import ADD_COMMENT, DELETE_COMMENT
from tests.faults.faults import CutRequest, LoseAnswer, calling
from tests.sync.world import MemoryWorld

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from companion.domain.course_comment import CommentBoard
    from tests.sync.device import Device
    from tests.sync.interposed import Moment
    from tests.sync.world import ClassroomWorld

LOST = Offline("the answer was lost", Cause.CONNECTION_LOST, may_have_arrived=True)
ADD, READ, DELETE = "add_comment", "comments", "delete_comment"
DAY = 86_400
WATER = "Safe water for villages"


@pytest.fixture
def world(tmp_path: Path) -> Iterator[MemoryWorld]:
    """A peer has commented on the course, and the learner has read it."""
    made = MemoryWorld(tmp_path)
    made.site.add_comment(made.course, made.peer, "<p>Bring <b>boots</b>.</p>")
    made.turn(600)
    made.device.sync()
    yield made
    made.close()


def board(device: Device, course: str = "Water") -> CommentBoard | None:
    courses = {one.name: one.course_id for one in device.workspace.library.courses()}
    return device.workspace.comments.board(courses[course])


def shown(device: Device, course: str = "Water") -> list[str]:
    """The comments that are shown, the newest first."""
    found = board(device, course)
    assert found is not None
    return [one.plain_text for one in found.comments]


def mine(world: MemoryWorld) -> list[str]:
    """What stands on the site in the learner's name."""
    listed = world.site.comments[world.course]
    return [one.body_html for one in listed if one.author_remote_id == world.me.remote_id]


def lose_after(*operations: str) -> object:
    def act(moment: Moment) -> None:
        if moment.after and moment.operation in operations:
            raise LOST

    return act


# Read --------------------------------------------------------------------------------------


def test_comments_are_read_with_the_outlines_and_a_sync_without_news_costs_one_request(
    world: MemoryWorld,
) -> None:
    assert shown(world.device) == ["Bring boots."]
    world.site.add_comment(world.course, world.peer, "<p>And gloves.</p>")
    assert world.device.sync().requests == 1
    world.turn(2 * DAY)
    world.device.sync()
    assert shown(world.device) == ["And gloves.", "Bring boots."]
    assert world.device.sync().requests == 1


def test_what_was_deleted_on_the_site_goes_with_the_next_reading(world: MemoryWorld) -> None:
    world.site.comments[world.course].clear()
    world.turn(2 * DAY)
    world.device.sync()
    assert shown(world.device) == []


def test_text_of_comments_runs_and_fetches_nothing(world: MemoryWorld) -> None:
    world.site.add_comment(
        world.course, world.peer, "<p onclick='x()'>Hi<script>alert(1)</script></p>"
    )
    world.turn(2 * DAY)
    world.device.sync()
    found = board(world.device)
    assert found is not None
    assert found.comments[0].html == "<p>Hi</p>"


def test_a_course_whose_comments_are_refused_shows_none_and_is_not_asked_again_for_days(
    world: MemoryWorld,
) -> None:
    world.site.without_comments.add(world.course)
    world.turn(2 * DAY)
    assert world.device.sync().failures == ()
    assert board(world.device) is None
    world.turn(2 * DAY)
    world.device.sync()
    assert READ not in world.calls
    world.site.without_comments.clear()
    world.turn(8 * DAY)
    world.device.sync()
    assert shown(world.device) == ["Bring boots."]


def test_a_site_without_comments_is_not_asked(tmp_path: Path) -> None:
    world = MemoryWorld(tmp_path, capabilities=replace(ALL_CAPABILITIES, comments=False))
    world.device.sync()
    assert READ not in world.calls
    assert board(world.device) is None
    world.close()


# Written -----------------------------------------------------------------------------------


def test_a_comment_waits_in_its_place_and_is_sent_with_its_lines_as_typed(
    world: MemoryWorld,
) -> None:
    item = world.device.comment("1 < 2 & *so* on\nsecond line")
    waiting = board(world.device)
    assert waiting is not None
    assert [one.html for one in waiting.waiting] == ["<p>1 &lt; 2 &amp; *so* on<br>second line</p>"]
    report = world.device.sync()
    assert (report.sent, report.error) == (1, None)
    assert mine(world) == ["<p>1 &lt; 2 &amp; *so* on<br>second line</p>"]
    after = board(world.device)
    assert after is not None
    assert (after.waiting, after.total) == ((), 2)
    assert after.comments[0].is_own
    assert world.device.item(item).remote_id == after.comments[0].remote_id


def test_a_comment_whose_answer_is_lost_is_found_by_looking_and_not_sent_again(
    world: MemoryWorld,
) -> None:
    item = world.device.comment("The pump works.")
    world.plan = lose_after(ADD)  # type: ignore[assignment]
    world.device.sync()
    world.plan = None
    world.turn(3600)
    world.device.sync()
    assert world.device.state(item) == "sent"
    assert mine(world) == ["<p>The pump works.</p>"]


def test_a_comment_that_did_not_arrive_is_sent_again_when_the_look_did_not_find_it(
    world: MemoryWorld,
) -> None:
    item = world.device.comment("The pump works.")

    def never_arrives(moment: Moment) -> None:
        if moment.before and moment.operation == ADD:
            raise LOST

    world.plan = never_arrives
    world.device.sync()
    assert world.device.state(item) == "in_doubt"
    world.plan = None
    world.turn(3600)
    world.device.sync()
    assert world.device.state(item) == "sent"
    assert len(mine(world)) == 1


def test_two_equal_comments_in_doubt_become_two(world: MemoryWorld) -> None:
    items = [world.device.comment("Yes."), world.device.comment("Yes.")]
    world.plan = lose_after(ADD)  # type: ignore[assignment]
    for _ in range(3):
        world.device.sync()
        world.turn(3600)
    world.plan = None
    world.device.sync()
    assert [world.device.state(item) for item in items] == ["sent", "sent"]
    assert len(mine(world)) == 2
    assert len({world.device.item(item).remote_id for item in items}) == 2


def test_an_equal_comment_from_before_is_not_taken_for_the_new_one(world: MemoryWorld) -> None:
    first = world.device.comment("Yes.")
    world.device.sync()
    with world.device.workspace.database.writing(durable=True) as connection:
        connection.execute("DELETE FROM outbox_item WHERE item_id = ?", (first,))
    item = world.device.comment("Yes.")

    def never_arrives(moment: Moment) -> None:
        if moment.before and moment.operation == ADD:
            raise LOST

    world.plan = never_arrives
    world.device.sync()
    world.plan = None
    world.turn(3600)
    world.device.sync()
    assert world.device.state(item) == "sent"
    assert len(mine(world)) == 2


def test_words_that_the_site_has_changed_are_not_sent_over_them(world: MemoryWorld) -> None:
    item = world.device.comment("Good :-)")

    def changed_on_the_way(moment: Moment) -> None:
        if moment.after and moment.operation == ADD:
            listed = world.site.comments[world.course]
            listed[-1] = replace(listed[-1], body_html="<p>Good <img alt='smile'></p>")
            raise LOST

    world.plan = changed_on_the_way
    world.device.sync()
    world.plan = None
    world.turn(3600)
    world.device.sync()
    found = world.device.item(item)
    assert (found.state, found.reason and found.reason.code) == (
        "conflict",
        ReasonCode.EARLIER_VERSION_SENT,
    )
    assert len(mine(world)) == 1
    assert found.draft.body == "Good :-)"


def test_a_comment_is_not_sent_again_where_a_look_shows_too_little_to_tell(
    world: MemoryWorld,
) -> None:
    """Others have written so much since that the site tells the rest only later."""
    item = world.device.comment("The pump works.")
    world.plan = lose_after(ADD, READ)  # type: ignore[assignment]
    world.device.sync()
    world.plan = None
    for number in range(3):
        world.site.add_comment(world.course, world.peer, f"<p>{number}</p>")
    world.site.most_comments = 2
    for _ in range(3):
        world.turn(3600)
        world.device.sync()
    assert world.device.state(item) == "in_doubt"
    assert len(mine(world)) == 1
    world.site.most_comments = None
    world.turn(3600)
    world.device.sync()
    assert world.device.state(item) == "sent"
    assert len(mine(world)) == 1


def test_a_comment_that_did_not_arrive_is_sent_again_though_older_ones_are_not_shown(
    world: MemoryWorld,
) -> None:
    world.site.add_comment(world.course, world.peer, "<p>And gloves.</p>")
    world.site.most_comments = 1
    world.turn(600)
    item = world.device.comment("The pump works.")

    def never_arrives(moment: Moment) -> None:
        if moment.before and moment.operation == ADD:
            raise LOST

    world.plan = never_arrives
    world.device.sync()
    world.plan = None
    world.turn(3600)
    world.device.sync()
    assert world.device.state(item) == "sent"
    assert len(mine(world)) == 1


def test_a_refused_comment_is_kept_with_the_reason(world: MemoryWorld) -> None:
    item = world.device.comment("The pump works.")
    world.site.comments_closed.add(world.course)
    world.device.sync()
    found = world.device.item(item)
    assert (found.state, found.draft.body) == ("rejected", "The pump works.")
    assert mine(world) == []


def test_an_answer_that_nobody_understands_is_looked_up_first(world: MemoryWorld) -> None:
    item = world.device.comment("The pump works.")

    def broken(moment: Moment) -> None:
        if moment.after and moment.operation == ADD:
            raise ContractBroken("not one comment came back")

    world.plan = broken
    world.device.sync()
    assert world.device.state(item) == "sent"
    assert len(mine(world)) == 1


def test_nobody_comments_where_the_site_takes_none(world: MemoryWorld) -> None:
    world.site.comments_closed.add(world.course)
    world.turn(2 * DAY)
    world.device.sync()
    course = world.device.workspace.library.courses()[0].course_id
    with pytest.raises(NotAllowed):
        world.device.workspace.comments.write(course, Draft("", "Hello"))


def test_a_comment_that_was_begun_is_found_again(world: MemoryWorld) -> None:
    comments = world.device.workspace.comments
    course = world.device.workspace.library.courses()[0].course_id
    item = comments.write(course, Draft("", "Hel"))
    world.device.restart()
    begun = world.device.workspace.comments.begun(course)
    assert begun is not None
    assert (begun.item_id, begun.draft.body) == (item.item_id, "Hel")


def test_a_lost_database_gives_a_waiting_comment_back_to_its_course(world: MemoryWorld) -> None:
    item = world.device.comment("The pump works.")
    world.device.close()
    for file in world.device.workspace.folder.glob("*.sqlite*"):
        file.unlink()
    world.device.restart()
    world.device.sync()
    world.turn(3600)
    world.device.sync()
    assert world.device.state(item) == "sent"
    assert mine(world) == ["<p>The pump works.</p>"]


# Deleted -----------------------------------------------------------------------------------


def own_comment(world: MemoryWorld) -> int:
    world.device.comment("Wrong course, sorry.")
    world.device.sync()
    found = board(world.device)
    assert found is not None
    return found.comments[0].comment_id


def test_a_deletion_waits_beside_the_comment_and_is_done_by_the_next_sync(
    world: MemoryWorld,
) -> None:
    world.device.workspace.comments.delete(own_comment(world))
    waiting = board(world.device)
    assert waiting is not None
    assert waiting.comments[0].deletion is not None
    world.device.sync()
    assert mine(world) == []
    assert shown(world.device) == ["Bring boots."]


def test_a_deletion_whose_answer_is_lost_is_done_all_the_same(world: MemoryWorld) -> None:
    item = world.device.workspace.comments.delete(own_comment(world))
    world.plan = lose_after(DELETE)  # type: ignore[assignment]
    world.device.sync()
    world.plan = None
    world.turn(3600)
    world.device.sync()
    assert world.device.state(item.item_id) == "sent"
    assert mine(world) == []
    assert shown(world.device) == ["Bring boots."]


def test_what_others_said_cannot_be_deleted(world: MemoryWorld) -> None:
    found = board(world.device)
    assert found is not None
    with pytest.raises(NotAllowed):
        world.device.workspace.comments.delete(found.comments[0].comment_id)


def test_clearing_keeps_own_comments_and_what_waits(world: MemoryWorld) -> None:
    own_comment(world)
    item = world.device.comment("The pump works.")
    world.device.workspace.storage.clear_all()
    assert shown(world.device) == ["Wrong course, sorry."]
    world.device.sync()
    assert world.device.state(item) == "sent"
    assert len(shown(world.device)) == 3


# Over HTTP ---------------------------------------------------------------------------------


def test_comments_of_the_sample_classroom_are_there_offline(classroom: ClassroomWorld) -> None:
    assert classroom.device.sync().complete
    assert classroom.device.sync().requests == 1
    classroom.proxy.close()
    found = board(classroom.device, WATER)
    assert found is not None
    assert (found.total, found.can_post) == (3, True)
    assert found.comments[0].author_name == "Juma Kapinga"
    assert found.comments[0].plain_text.endswith(
        "\nOur committee has met every month since the first page."
    )


@pytest.mark.parametrize("fault", [LoseAnswer(), CutRequest()])
def test_a_comment_over_a_bad_connection_stands_there_once(
    classroom: ClassroomWorld, fault: LoseAnswer | CutRequest
) -> None:
    classroom.device.sync()
    item = classroom.device.comment("The pump works.", WATER)
    classroom.proxy.plan(fault, calling(ADD_COMMENT))
    classroom.device.sync()
    classroom.device.sync()
    assert classroom.device.state(item) == "sent"
    assert CommentControl(classroom.server.database_path).by("amina") == ["The pump works."]


def test_a_deletion_over_a_bad_connection_is_done(classroom: ClassroomWorld) -> None:
    control = CommentControl(classroom.server.database_path)
    control.add("amina", "Wrong course, sorry.")
    classroom.device.sync()
    found = board(classroom.device, WATER)
    assert found is not None
    item = classroom.device.workspace.comments.delete(found.comments[0].comment_id)
    classroom.proxy.plan(LoseAnswer(), calling(DELETE_COMMENT))
    classroom.device.sync()
    classroom.device.sync()
    assert classroom.device.state(item.item_id) == "sent"
    assert control.by("amina") == []
