"""Asking which watched forums have news, and reading what the site says about them."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import timedelta
from typing import TYPE_CHECKING, Final

from sync.moodle.calls import Call
from sync.moodle.site import UPDATES, UPDATES_SINCE
from sync.moodle.writing import remote_number
from sync.server_port import ForumNews, ForumReport

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from companion.errors import ServerError
    from sync.moodle import wire_models as wire
    from sync.server_port import ForumWatch

_LAG: Final = timedelta(minutes=1)
MOST_MODULES: Final = 250
"""Modules in one question: three form fields each, where the site has no batches."""


@dataclass(frozen=True, slots=True)
class NewsQuestion:
    """One call that asks for news of the watched forums of a course.

    `by_course`: `core_course_get_updates_since`, which names no modules and reports all of the
    course; else `core_course_check_updates`, which names each.
    """

    course_remote_id: str
    watches: tuple[ForumWatch, ...]
    by_course: bool

    @property
    def call(self) -> Call:
        """The call; `since` means *later than*, in whole seconds of the server's clock."""
        if self.by_course:
            since = min(watch.since for watch in self.watches)
            return Call(
                UPDATES_SINCE,
                {
                    "courseid": remote_number(self.course_remote_id),
                    "since": int(since.timestamp()),
                },
            )
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


def news_questions(
    watched: Sequence[ForumWatch], functions: Collection[str]
) -> tuple[NewsQuestion, ...]:
    """Group the watched forums by course; none where the site has no function that tells news.

    Asking by course is preferred: naming 300 modules takes 30 kB on the way up. A forum whose
    watermark lags behind, because it could not be read, is named: for its sake the others are not
    asked about what is known long since.
    """
    by_course: dict[str, list[ForumWatch]] = {}
    for watch in watched:
        by_course.setdefault(watch.course_remote_id, []).append(watch)
    questions: list[NewsQuestion] = []
    for course, watches in by_course.items():
        named = watches
        if UPDATES_SINCE in functions:
            oldest = max(watch.since for watch in watches) - _LAG
            together = [w for w in watches if w.since >= oldest or UPDATES not in functions]
            questions.append(NewsQuestion(course, tuple(together), by_course=True))
            named = [watch for watch in watches if watch not in together]
        elif UPDATES not in functions:
            continue
        questions += [
            NewsQuestion(course, tuple(named[start : start + MOST_MODULES]), by_course=False)
            for start in range(0, len(named), MOST_MODULES)
        ]
    return tuple(questions)


@dataclass(slots=True)
class News:
    """What a site said about its news; `hints_at_catalogue` where courses or forums may differ.

    A changed activity that nobody watches may be a new forum; a setting may be a forum's name;
    a course that answers an error may be one that the person has left. `changed_courses` are those
    in which something other than posts has changed: settings, texts, files, entries.
    """

    reports: dict[str, ForumReport] = field(default_factory=dict)
    troubled_courses: dict[str, ServerError] = field(default_factory=dict)
    changed_courses: set[str] = field(default_factory=set)
    _changed_otherwise: bool = field(default=False, init=False)

    def take(self, updates: wire.Updates, question: NewsQuestion) -> None:
        """Take in the answer to a question."""
        self.reports.update(_reports_in(updates, question))
        if any(u.name not in _OF_POSTS for module in updates.instances for u in module.updates):
            self.changed_courses.add(question.course_remote_id)
        self._changed_otherwise |= any(
            update.name == "configuration"
            for module in updates.instances
            for update in module.updates
        )

    def note_missing(self, watched: Sequence[ForumWatch], shown: Collection[str]) -> None:
        """Note that watched forums are shown no more: asked by course, the site is silent on it."""
        for watch in watched:
            if watch.forum_remote_id in self.reports and watch.forum_remote_id not in shown:
                self.reports[watch.forum_remote_id] = ForumReport(ForumNews.GONE)

    @property
    def hints_at_catalogue(self) -> bool:
        """Whether what was said makes courses and forums worth asking for."""
        settled = (ForumNews.UNCHANGED, ForumNews.CHANGED)
        return (
            self._changed_otherwise
            or bool(self.troubled_courses)
            or any(report.news not in settled for report in self.reports.values())
        )


def _reports_in(updates: wire.Updates, question: NewsQuestion) -> Iterator[tuple[str, ForumReport]]:
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


_OF_POSTS: Final = frozenset({"discussions", "ratings", "comments"})
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
