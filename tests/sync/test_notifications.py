"""Notifications offline: over HTTP with the sample classroom, and through bad connections."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from companion.domain.destination import DestinationKind
from companion.domain.draft import ItemState
from companion.domain.notification import NotificationKind, RemoteNotification
from sync.classroom.notification_control import NotificationControl
from sync.memory_site import ALL_CAPABILITIES
from tests.faults.faults import CutAnswer, LoseAnswer, calling
from tests.sync.world import MemoryWorld

if TYPE_CHECKING:
    from pathlib import Path

    from companion.domain.notification import Notification
    from tests.sync.device import Device
    from tests.sync.world import ClassroomWorld

LIST = "message_popup_get_popup_notifications"
MARK = "core_message_mark_notification_read"


def told(device: Device) -> dict[str, Notification]:
    """What stands among the notifications, by subjects."""
    return {one.subject: one for one in device.workspace.notifications.notifications()}


def unread(device: Device) -> int:
    count = device.workspace.notifications.unread_count()
    assert device.workspace.status().figures.unread_notifications == count
    return count


def control(classroom: ClassroomWorld) -> NotificationControl:
    return NotificationControl(classroom.server.database_path)


def test_after_the_first_sync_notifications_are_there_offline_and_lead_to_what_is_cached(
    classroom: ClassroomWorld,
) -> None:
    device = classroom.device
    assert device.sync().complete
    classroom.proxy.close()
    found = told(device)
    assert unread(device) == 4
    beans = found["FARM: 💡 Beans without holes: ash, a full can, and the sun"]
    assert (beans.kind, beans.sender_name) == (NotificationKind.POST, "María José Núñez")
    assert beans.destination is not None
    assert beans.destination.kind is DestinationKind.DISCUSSION
    due = found["Due: Draw the map of your water"]
    assert (due.kind, due.activity_kind) == (NotificationKind.ACTIVITY, "assign")
    assert due.destination is not None
    assert due.destination.kind is DestinationKind.ACTIVITY
    message = found["New message from አበበ በቀለ"]
    assert message.destination is not None
    assert message.destination.kind is DestinationKind.CONVERSATION
    badge = found["Congratulations! You have a badge: Water watcher"]
    assert badge.is_read
    assert badge.destination is None
    assert (badge.address or "").endswith("/user/profile.php")


def test_a_sync_without_news_costs_one_request_and_with_a_new_notification_two(
    classroom: ClassroomWorld,
) -> None:
    device = classroom.device
    device.sync()
    assert device.sync().requests == 1
    control(classroom).tell("amina", "Market day")
    assert device.sync().requests == 2
    assert "Market day" in told(device)
    assert device.sync().requests == 1


def test_what_was_read_on_the_site_is_read_here(classroom: ClassroomWorld) -> None:
    device = classroom.device
    number = control(classroom).tell("amina", "Market day")
    device.sync()
    assert not told(device)["Market day"].is_read
    control(classroom).read_there(number)
    device.sync()
    assert told(device)["Market day"].is_read
    control(classroom).remove(number)
    control(classroom).tell("amina", "Another day")
    device.sync()
    assert "Market day" not in told(device)


def test_what_is_read_offline_is_told_the_site_once_and_nobody_sees_it_wait(
    classroom: ClassroomWorld,
) -> None:
    device = classroom.device
    device.sync()
    notices = device.workspace.notifications
    first, second, *_ = notices.notifications(unread_only=True)
    assert notices.mark_read(first.notification_id).notifications
    assert not notices.mark_read(first.notification_id)
    assert notices.mark_read(second.notification_id)
    assert unread(device) == 2
    assert device.workspace.status().figures.waiting == 0
    assert len(device.workspace.outbox_store.items([ItemState.QUEUED])) == 1
    device.sync()
    assert len(control(classroom).unread("amina")) == 2
    assert unread(device) == 2
    assert device.sync().requests == 1


def test_all_are_read_at_once_and_what_came_meanwhile_stays_unread(
    classroom: ClassroomWorld,
) -> None:
    device = classroom.device
    device.sync()
    device.workspace.notifications.mark_all_read()
    control(classroom).tell("amina", "Market day")
    device.sync()
    assert control(classroom).unread("amina") == ["Market day"]
    assert [one.subject for one in told(device).values() if not one.is_read] == ["Market day"]
    assert device.sync().requests == 1


def test_a_mark_whose_answer_is_lost_is_sent_again_without_harm(
    classroom: ClassroomWorld,
) -> None:
    device = classroom.device
    device.sync()
    first = device.workspace.notifications.notifications()[0]
    device.workspace.notifications.mark_read(first.notification_id)
    classroom.proxy.plan(LoseAnswer(), calling(MARK), times=1)
    assert not device.sync().complete
    assert unread(device) == 3
    classroom.proxy.heal()
    assert device.sync().complete
    assert len(control(classroom).unread("amina")) == 3
    assert not device.workspace.outbox_store.items([ItemState.QUEUED, ItemState.IN_DOUBT])


def test_a_list_that_is_cut_short_takes_nothing_away(classroom: ClassroomWorld) -> None:
    device = classroom.device
    device.sync()
    before = set(told(device))
    control(classroom).tell("amina", "Market day")
    classroom.proxy.plan(CutAnswer(200), calling(f"wsfunction={LIST}"), times=None)
    device.sync()
    assert before <= set(told(device))
    classroom.proxy.heal()
    assert device.sync().complete
    assert set(told(device)) == {*before, "Market day"}


def test_clearing_the_cache_forgets_no_mark(classroom: ClassroomWorld) -> None:
    device = classroom.device
    device.sync()
    device.workspace.notifications.mark_all_read()
    device.workspace.storage.clear_all()
    device.sync()
    assert control(classroom).unread("amina") == []
    assert unread(device) == 0
    assert len(told(device)) == 5


def a_notification(world: MemoryWorld, number: int) -> RemoteNotification:
    return RemoteNotification(
        remote_id=str(number),
        kind=NotificationKind.OTHER,
        activity_kind="",
        sender_remote_id=None,
        subject=f"Notice {number}",
        html="<p>Look!<script>alert(1)</script></p>",
        address=None,
        created_at=world.server_clock(),
        is_read=False,
    )


def test_what_comes_is_cleaned_before_it_is_kept(tmp_path: Path) -> None:
    world = MemoryWorld(tmp_path)
    world.site.notifications[world.me.remote_id] = [a_notification(world, 1)]
    world.device.sync()
    (found,) = world.device.workspace.notifications.notifications()
    assert (found.html, found.text) == ("<p>Look!</p>", "Look!")
    world.close()


@pytest.mark.parametrize("batches", [True, False], ids=["with batches", "without"])
def test_only_the_age_of_the_list_asks_for_it_where_each_call_costs_a_request(
    tmp_path: Path, *, batches: bool
) -> None:
    world = MemoryWorld(tmp_path, capabilities=replace(ALL_CAPABILITIES, batch_reads=batches))
    world.site.notifications[world.me.remote_id] = [a_notification(world, 1)]
    world.device.sync()
    usual = world.device.sync().requests
    world.site.notifications[world.me.remote_id].append(a_notification(world, 2))
    assert world.device.sync().requests == usual + batches
    world.turn(2 * 3_600)
    world.device.sync()
    assert world.device.workspace.notifications.unread_count() == 2
    world.close()


def test_a_site_without_notifications_is_not_asked_for_any(tmp_path: Path) -> None:
    world = MemoryWorld(tmp_path, capabilities=replace(ALL_CAPABILITIES, notifications=False))
    assert world.device.sync().complete
    assert "notifications" not in world.calls
    assert not world.device.workspace.notifications.are_offered()
    world.close()
