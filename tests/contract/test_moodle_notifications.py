"""Notifications of a real Moodle, as its recorded answers tell them."""

from __future__ import annotations

import asyncio
import copy
from datetime import UTC, datetime
from typing import Any

import pytest

from companion.domain.notification import NotificationKind
from companion.errors import ContractBroken
from sync.moodle.site import BATCH, MARK_NOTIFICATION_READ, NOTIFICATIONS
from tests.contract.moodle.recorded import RecordedSite, recording


def recorded_notification(**changes: Any) -> dict[str, Any]:
    rich = recording("notifications.rich").response
    notification: dict[str, Any] = copy.deepcopy(rich["notifications"][0])
    return notification | changes


def an_answer(*notifications: dict[str, Any]) -> dict[str, Any]:
    return {"notifications": list(notifications), "unreadcount": len(notifications)}


def test_a_notification_says_what_happened_where_and_whether_it_was_read() -> None:
    site = RecordedSite()
    site.answer(NOTIFICATIONS, "notifications.rich")
    page = asyncio.run(site.server().notifications())
    assert (page.unread_count, page.is_all) == (1, True)
    first, second = page.notifications
    assert (first.remote_id, first.kind, first.activity_kind) == (
        "13",
        NotificationKind.POST,
        "forum",
    )
    assert first.subject == "FA2: How do you keep bandages dry?"
    assert first.html == "<p>አበበ በቀለ posted in How do you keep bandages dry?</p>"
    assert first.address == "https://moodle.example/mod/forum/discuss.php?d=2345"
    assert first.sender_remote_id == "4"
    assert first.created_at == datetime.fromtimestamp(1795460846, UTC)
    assert (first.is_read, second.is_read) == (False, True)


def test_no_notifications_are_no_error() -> None:
    site = RecordedSite()
    site.answer(NOTIFICATIONS, "notifications")
    page = asyncio.run(site.server().notifications())
    assert (page.notifications, page.unread_count, page.is_all) == ((), 0, True)


@pytest.mark.parametrize(
    ("component", "event_type", "kind", "activity_kind"),
    [
        ("mod_assign", "assign_notification", NotificationKind.ACTIVITY, "assign"),
        ("moodle", "instantmessage", NotificationKind.MESSAGE, ""),
        ("moodle", "badgerecipientnotice", NotificationKind.OTHER, ""),
        (None, None, NotificationKind.OTHER, ""),
    ],
)
def test_component_and_event_say_what_it_is_about(
    component: str | None, event_type: str | None, kind: NotificationKind, activity_kind: str
) -> None:
    site = RecordedSite()
    told = recorded_notification(component=component, eventtype=event_type)
    site.answer(NOTIFICATIONS, an_answer(told))
    (found,) = asyncio.run(site.server().notifications()).notifications
    assert (found.kind, found.activity_kind) == (kind, activity_kind)


def test_what_the_site_itself_says_has_no_sender_and_may_lead_nowhere() -> None:
    site = RecordedSite()
    told = recorded_notification(useridfrom=-10, contexturl=None, subject="Rain &amp; wells")
    site.answer(NOTIFICATIONS, an_answer(told))
    (found,) = asyncio.run(site.server().notifications()).notifications
    assert (found.sender_remote_id, found.address, found.subject) == (None, None, "Rain & wells")


def test_marking_is_done_by_number() -> None:
    site = RecordedSite()
    site.answer(MARK_NOTIFICATION_READ, "notifications.mark-read")
    asyncio.run(site.server().mark_notifications_read(["13"]))
    assert site.functions_asked() == [MARK_NOTIFICATION_READ]


def test_an_answer_without_its_count_is_not_believed() -> None:
    site = RecordedSite()
    answer = an_answer(recorded_notification())
    del answer["unreadcount"]
    site.answer(NOTIFICATIONS, answer)
    with pytest.raises(ContractBroken):
        asyncio.run(site.server().notifications())


def test_a_site_without_messages_tells_notifications_in_the_same_look() -> None:
    """A batch ends at its first failure: what a site may have switched off comes last."""
    site = RecordedSite()
    site.answer(NOTIFICATIONS, "notifications.rich")
    snapshot = asyncio.run(site.server().snapshot([], catalogue=True))
    assert snapshot.conversations is None
    assert snapshot.notifications is not None
    assert snapshot.notifications.unread_count == 1
    assert site.functions_asked() == [BATCH]
