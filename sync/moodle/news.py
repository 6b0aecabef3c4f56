"""Asking which watched forums have news, and reading what the site says about them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from sync.moodle.calls import Call
from sync.moodle.site import UPDATES
from sync.moodle.writing import remote_number
from sync.server_port import ForumNews, ForumReport

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from sync.moodle import wire_models as wire
    from sync.server_port import ForumWatch

MOST_MODULES: Final = 250
"""Modules in one question: three form fields each, where the site has no batches."""


@dataclass(frozen=True, slots=True)
class NewsQuestion:
    """One call of `core_course_check_updates`: the watched forums of a course."""

    course_remote_id: str
    watches: tuple[ForumWatch, ...]

    @property
    def call(self) -> Call:
        """The call; `since` means *later than*, in whole seconds of the server's clock."""
        return Call(
            UPDATES,
            {
                "courseid": remote_number(self.course_remote_id),
                "tocheck": [
                    {
                        "contextlevel": "module",
                        "id": remote_number(watch.module_id),
                        "since": int(watch.since.timestamp()),
                    }
                    for watch in self.watches
                ],
            },
        )


def news_questions(watched: Sequence[ForumWatch]) -> tuple[NewsQuestion, ...]:
    """Group the watched forums by course."""
    by_course: dict[str, list[ForumWatch]] = {}
    for watch in watched:
        by_course.setdefault(watch.course_remote_id, []).append(watch)
    return tuple(
        NewsQuestion(course, tuple(watches[start : start + MOST_MODULES]))
        for course, watches in by_course.items()
        for start in range(0, len(watches), MOST_MODULES)
    )


def reports_in(updates: wire.Updates, question: NewsQuestion) -> Iterator[tuple[str, ForumReport]]:
    """Yield each watched forum's remote id and what was said about it.

    A change other than of discussions (settings, introduction) counts as news without names.
    """
    changed = {
        str(module.id): module for module in updates.instances if module.contextlevel == "module"
    }
    warned = {str(warning.itemid): warning.warningcode for warning in updates.warnings}
    for watch in question.watches:
        if watch.module_id in changed:
            yield watch.forum_remote_id, _changed(changed[watch.module_id])
        elif watch.module_id in warned:
            news = _WARNINGS.get(warned[watch.module_id], ForumNews.UNKNOWN)
            yield watch.forum_remote_id, ForumReport(news)
        else:
            yield watch.forum_remote_id, ForumReport(ForumNews.UNCHANGED)


_WARNINGS: Final = {
    # Recordings `updates.rich.all-of-course`, `updates.no-such-module`.
    "nonuservisible": ForumNews.NOT_VISIBLE,
    "cmidnotincourse": ForumNews.GONE,
}


def _changed(module: wire.ChangedModule) -> ForumReport:
    first_posts = frozenset(
        str(post)
        for update in module.updates
        if update.name == "discussions"
        for post in update.itemids or ()
    )
    return ForumReport(ForumNews.CHANGED, first_posts)
