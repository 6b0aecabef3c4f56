"""What courses hold: outlines and pages, and saying by hand that an activity is done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from companion.domain.course_content import Outline
from companion.domain.draft import OFF, ON, ItemKind, Origin, OutboxItem
from companion.errors import NotAllowed, NotFound
from companion.store import course_records, offer_records, outline_views, pack_views
from companion.store.outbox_rows import Placement

if TYPE_CHECKING:
    from companion.domain.course_content import ActivityPage
    from companion.store.database import Database
    from companion.store.outbox import OutboxStore


class CourseOutlines:
    """The content of the courses of one account, as it is here."""

    def __init__(self, database: Database, outbox: OutboxStore) -> None:
        self._database = database
        self._outbox = outbox

    def outline(self, course_id: int) -> Outline:
        """Return a course with its sections and activities; raise `NotFound`."""
        with self._database.reading() as connection:
            found = course_records.course_summaries(connection, course_id)
            if not found:
                raise NotFound("course", course_id)
            return Outline(
                course=found[0],
                sections=outline_views.sections_of(connection, course_id),
                read_at=outline_views.outline_read_at(connection, course_id),
                pack_made_at=pack_views.course_pack_made_at(connection, course_id),
                is_forums_only=not offer_records.site_offers(connection).outlines,
            )

    def page(self, activity_id: int) -> ActivityPage:
        """Return an activity with its text, chapters and files; raise `NotFound`."""
        with self._database.reading() as connection:
            return outline_views.activity_page(connection, activity_id)

    def tick(self, activity_id: int, *, done: bool = True) -> OutboxItem:
        """Say that an activity is done, or not yet: here at once, on the site by the next sync.

        Raises `NotFound`, and `NotAllowed` where the person does not say so by hand.
        """
        page = self.page(activity_id)
        if not page.activity.can_tick:
            raise NotAllowed(ItemKind.COMPLETE)
        placement = Placement(
            forum_id=None,
            forum_remote_id=None,
            activity_remote_id=page.activity.remote_id,
            origin=Origin(page.course_name, page.section_name, page.activity.name),
        )
        return self._outbox.put_action(ItemKind.COMPLETE, ON if done else OFF, placement)
