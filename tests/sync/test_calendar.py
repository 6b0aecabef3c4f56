"""The calendar offline: over HTTP with the sample classroom, and through bad connections."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from companion.domain.calendar_entry import EntryKind
from sync.memory_site import ALL_CAPABILITIES
from tests.companion.calendar_said import an_event
from tests.faults.faults import CutAnswer, LoseAnswer, Replace, calling, cut_json
from tests.faults.http_messages import page
from tests.sync.world import MemoryWorld

if TYPE_CHECKING:
    from pathlib import Path

    from companion.domain.calendar_entry import CalendarEntry
    from tests.faults.faults import Change
    from tests.sync.device import Device
    from tests.sync.world import ClassroomWorld

EVENTS = "core_calendar_get_action_events_by_timesort"


def entries(device: Device) -> dict[str, CalendarEntry]:
    """What stands in the calendar, by titles."""
    return {each.title: each for each in device.workspace.calendar.entries()}


def test_after_the_first_sync_the_calendar_is_there_offline(classroom: ClassroomWorld) -> None:
    device = classroom.device
    assert device.sync().complete
    classroom.proxy.close()
    found = entries(device)
    assert len(found) == len(device.workspace.calendar.entries())
    plan = found["A year's plan for your water point"]
    assert (plan.kind, plan.done) == (EntryKind.DUE, False)
    assert plan.activity_id is not None
    meeting = found["Meet us: the committee hour"]
    assert meeting.kind is EntryKind.MEETING
    assert meeting.meeting is not None
    assert "mod/bigbluebuttonbn/view.php" in meeting.meeting.address
    assert [each.title for each in device.workspace.calendar.overdue()] == [
        "Draw the map of your water"
    ]
    rooms = device.workspace.calendar.rooms()
    assert [(room.title, room.meeting.service) for room in rooms] == [
        ("Our open room", "Jitsi Meet")
    ]


def test_a_sync_with_nothing_new_costs_one_request_with_a_calendar(
    classroom: ClassroomWorld,
) -> None:
    classroom.device.sync()
    assert classroom.device.sync().requests == 1


def test_what_was_moved_or_removed_on_the_site_is_so_here(classroom: ClassroomWorld) -> None:
    device = classroom.device
    device.sync()
    before = entries(device)["My small trial"]
    classroom.control.move_deadline("farm-trial", -7 * 86_400)
    classroom.control.remove_module("water-meeting")
    device.sync(full=True)
    found = entries(device)
    assert (before.starts_at - found["My small trial"].starts_at).days == 7
    assert found["My small trial"].key == before.key
    assert "Meet us: the committee hour" not in found


@pytest.mark.parametrize(
    "fault",
    [CutAnswer(500), cut_json(), LoseAnswer(), Replace(page(200, "<html>sign in</html>"))],
    ids=["cut on the way", "cut by the site", "lost", "another page"],
)
def test_a_calendar_that_does_not_arrive_takes_nothing_away_and_comes_later(
    classroom: ClassroomWorld, fault: CutAnswer | Change | LoseAnswer | Replace
) -> None:
    device = classroom.device
    device.sync()
    device.workspace.calendar.set_note(entries(device)["My small trial"].key, "Ask Juma.")
    before = entries(device)
    classroom.control.move_deadline("farm-trial", 86_400)
    classroom.proxy.plan(fault, calling(EVENTS), times=None)
    assert not device.sync(full=True).complete
    assert set(entries(device)) == set(before)
    assert entries(device)["My small trial"].note == "Ask Juma."
    classroom.proxy.heal()
    assert device.sync(full=True).complete
    assert entries(device)["My small trial"].starts_at > before["My small trial"].starts_at


def test_what_the_site_waits_for_no_more_is_overdue_no_more(tmp_path: Path) -> None:
    world = MemoryWorld(tmp_path)
    now = world.server_clock()
    for number, page_number in (("1", "50"), ("2", "51")):
        world.site.events[number] = an_event(
            number, course_remote_id=world.course, activity_remote_id=page_number, starts_at=now
        )
    world.device.sync()
    world.turn(60)
    assert len(world.device.workspace.calendar.overdue()) == 2
    world.site.ticks[world.me.remote_id, "50"] = world.site.now()
    world.device.sync(full=True)
    assert len(world.device.workspace.calendar.overdue()) == 1
    world.close()


def test_a_site_without_a_calendar_is_not_asked_for_one(tmp_path: Path) -> None:
    world = MemoryWorld(tmp_path, capabilities=replace(ALL_CAPABILITIES, calendar=False))
    assert world.device.sync().complete
    assert "calendar" not in world.site.operations
    world.close()


def test_the_calendar_is_read_again_when_it_is_old_and_not_in_every_sync(tmp_path: Path) -> None:
    world = MemoryWorld(tmp_path)
    for _ in range(3):
        world.device.sync(asked=False)
        world.turn(3600)
    assert world.site.operations.count("calendar") == 1
    world.turn(24 * 3600)
    world.device.sync(asked=False)
    assert world.site.operations.count("calendar") == 2
    world.close()
