"""Notifications read and marked without a connection, by the command line alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sync.classroom.notification_control import NotificationControl

if TYPE_CHECKING:
    from tests.e2e.conftest import Laptop, School


def test_notifications_are_read_and_marked_offline_and_the_site_hears_of_it(
    school: School, laptop: Laptop
) -> None:
    laptop.sign_in(school.url)
    laptop.ask("sync")
    school.network.down()
    told = laptop.ask("notifications")
    assert [one["kind"] for one in told] == ["post", "activity", "message", "post", "other"]
    assert told[0]["leads_to"]["kind"] == "discussion"
    assert told[-1]["read"]
    assert "Draw the map of your water" in laptop.run("notifications", "--unread")

    assert laptop.ask("notifications", "read", str(told[0]["id"])) == {"unread": 3}
    assert laptop.ask("notifications", "read", "--all") == {"unread": 0}
    assert laptop.ask("notifications", "--unread") == []
    (status,) = laptop.ask("status")
    assert (status["unread_notifications"], status["waiting"]) == (0, 0)
    laptop.ask("notifications", "read", "999999", expect=3)
    laptop.run("notifications", "read", expect=2)

    school.network.up()
    laptop.ask("sync")
    assert NotificationControl(school.server.database_path).unread("amina") == []
