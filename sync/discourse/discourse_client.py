"""A signed-in Discourse behind the server port."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sync.discourse.discourse_files import DiscourseFiles
from sync.discourse.topic_search import TopicSearch
from sync.http_session import HttpSession
from sync.server_port import ForumReport, Snapshot
from sync.unoffered import WithoutCourses, WithoutModeration

if TYPE_CHECKING:
    from collections.abc import Sequence

    from companion.domain.remote import RemoteCourse, RemoteForum
    from sync.server_port import ForumWatch


class DiscourseServer(DiscourseFiles, TopicSearch, WithoutCourses, WithoutModeration):
    """One person's connection to one Discourse (see `ForumServer`)."""

    async def snapshot(self, watched: Sequence[ForumWatch], *, catalogue: bool = True) -> Snapshot:
        """Ask for what changed last on the site and for the newest private messages.

        Categories, too, where they are wanted: two or three requests for any number of them. A
        topic in a category that is not known here hints at a change in the catalogue; once only,
        as a site may list topics of categories that it does not list.
        """
        courses: tuple[RemoteCourse, ...] = ()
        forums: tuple[RemoteForum, ...] = ()
        asked_at = None
        wished, catalogue = catalogue, catalogue or not watched
        if catalogue:
            courses, forums, asked_at = await self._catalogue()
        reports: dict[str, ForumReport] = {}
        if watched:
            latest = await self._latest(min(watch.since for watch in watched))
            asked_at = asked_at or latest.asked_at
            named = {str(topic.category_id) for topic in latest.topics if topic.category_id}
            unlisted = named - self._site.categories.keys()
            if not catalogue and not unlisted <= self._site.unlisted:
                catalogue = True
                courses, forums, _ = await self._catalogue()
            self._site.unlisted = unlisted - self._site.categories.keys()
            reports = self._reports(watched, latest, catalogue=catalogue)
        return Snapshot(
            courses=courses,
            forums=forums,
            reports=reports,
            server_time=asked_at,
            catalogue=catalogue,
            conversations=await self._conversation_page(unanswered=wished and not watched),
        )


def discourse_session() -> HttpSession:
    """Return a session for a Discourse."""
    return HttpSession()
