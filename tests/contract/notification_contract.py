"""What every forum server must do with notifications, where a site tells of any."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sync.notification_port import NEWEST
from tests.contract.action_contract import need
from tests.contract.server_contract import Visit, visiting

if TYPE_CHECKING:
    from tests.contract.server_contract import ServerUnderTest


class NotificationContract:
    """The part of the suite about notifications; it marks those of the person as read."""

    def test_a_look_shows_the_newest_notification_and_counts_the_unread_ones(
        self, server_under_test: ServerUnderTest
    ) -> None:
        async def story(visit: Visit) -> None:
            need(visit, "notifications")
            look = (await visit.look()).notifications
            page = await visit.server.notifications()
            if look is None:
                assert not visit.server.capabilities.batch_reads
                return
            assert look.unread_count == page.unread_count
            assert look.notifications == page.notifications[:1]

        visiting(server_under_test, story)

    def test_notifications_come_newest_first_each_once_with_aware_times(
        self, server_under_test: ServerUnderTest
    ) -> None:
        async def story(visit: Visit) -> None:
            need(visit, "notifications")
            page = await visit.server.notifications()
            times = [one.created_at for one in page.notifications]
            assert times == sorted(times, reverse=True)
            assert len({one.remote_id for one in page.notifications}) == len(times)
            assert all(at.tzinfo is not None for at in times)
            assert page.is_all == (len(times) < NEWEST)

        visiting(server_under_test, story)

    def test_what_is_marked_is_read_also_when_it_is_marked_again(
        self, server_under_test: ServerUnderTest
    ) -> None:
        async def story(visit: Visit) -> None:
            need(visit, "notifications")
            before = await visit.server.notifications()
            unread = [one.remote_id for one in before.notifications if not one.is_read]
            for _ in range(2):
                await visit.server.mark_notifications_read(unread)
                after = await visit.server.notifications()
                assert all(one.is_read for one in after.notifications)
                assert after.unread_count == before.unread_count - len(unread)

        visiting(server_under_test, story)

    def test_one_that_is_gone_does_not_keep_others_from_being_marked(
        self, server_under_test: ServerUnderTest
    ) -> None:
        async def story(visit: Visit) -> None:
            need(visit, "notifications")
            shown = (await visit.server.notifications()).notifications
            ids = [one.remote_id for one in shown]
            await visit.server.mark_notifications_read(["999999999", *ids])
            assert all(one.is_read for one in (await visit.server.notifications()).notifications)

        visiting(server_under_test, story)
