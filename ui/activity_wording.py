"""Activities of courses in words and signs: what they are, when, and how far the person came."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from companion.domain.course import Completion
from ui.times import clock_time, day_and_time

if TYPE_CHECKING:
    from datetime import datetime

    from companion.domain.course_content import Activity

translate = QCoreApplication.translate

MEETING_KIND = "bigbluebuttonbn"
"""Moodle's word for a video meeting: its dates say from when until when people meet."""

_ICONS = {
    "assign": "task",
    "bigbluebuttonbn": "meeting",
    "book": "book",
    "folder": "folder",
    "forum": "forum",
    "label": "words",
    "page": "page",
    "quiz": "question",
    "resource": "file",
    "url": "link",
}
"""By Moodle's words for kinds of activities; all others share one sign."""


def kind_icon(kind: str) -> str:
    """Return the name of the icon of a kind of activity."""
    return _ICONS.get(kind, "activity")


def kind_words(kind: str) -> str:
    """Return what a kind of activity is called; a kind that is not known by the site's own word."""
    words = {
        "assign": translate("activities", "Assignment"),
        "bigbluebuttonbn": translate("activities", "Video meeting"),
        "book": translate("activities", "Book"),
        "chat": translate("activities", "Chat"),
        "choice": translate("activities", "Choice"),
        "data": translate("activities", "Database"),
        "feedback": translate("activities", "Feedback"),
        "folder": translate("activities", "Folder"),
        "forum": translate("activities", "Forum"),
        "glossary": translate("activities", "Glossary"),
        "h5pactivity": translate("activities", "Interactive content"),
        "label": translate("activities", "Text"),
        "lesson": translate("activities", "Lesson"),
        "lti": translate("activities", "External tool"),
        "page": translate("activities", "Page"),
        "quiz": translate("activities", "Quiz"),
        "resource": translate("activities", "File"),
        "scorm": translate("activities", "Learning package"),
        "survey": translate("activities", "Survey"),
        "url": translate("activities", "Link"),
        "wiki": translate("activities", "Wiki"),
        "workshop": translate("activities", "Workshop"),
    }
    return words.get(kind, kind)


def is_overdue(activity: Activity, now: datetime) -> bool:
    """Return whether the time is over and the activity is not known to be done."""
    return (
        activity.due_at is not None
        and activity.due_at < now
        and activity.completion in {Completion.OPEN, Completion.FAILED}
    )


def date_words(activity: Activity, now: datetime) -> str:
    """Return what matters next of its dates: when it opens, else until when it is to be done."""
    if activity.kind == MEETING_KIND:
        return _meeting_words(activity, now)
    if activity.opens_at is not None and activity.opens_at > now:
        return translate("activities", "Opens {when}").format(
            when=day_and_time(activity.opens_at, now)
        )
    if activity.due_at is None:
        return ""
    said = (
        translate("activities", "Was due {when}")
        if is_overdue(activity, now)
        else translate("activities", "Due {when}")
    )
    return said.format(when=day_and_time(activity.due_at, now))


def all_date_words(activity: Activity, now: datetime) -> list[str]:
    """Return both dates in words, those that there are."""
    if activity.kind == MEETING_KIND:
        said_once = _meeting_words(activity, now)
        return [said_once] if said_once else []
    said = []
    if activity.opens_at is not None:
        words = (
            translate("activities", "Opens {when}")
            if activity.opens_at > now
            else translate("activities", "Open since {when}")
        )
        said.append(words.format(when=day_and_time(activity.opens_at, now)))
    if activity.due_at is not None:
        words = (
            translate("activities", "Was due {when}")
            if is_overdue(activity, now)
            else translate("activities", "Due {when}")
        )
        said.append(words.format(when=day_and_time(activity.due_at, now)))
    return said


def _meeting_words(activity: Activity, now: datetime) -> str:
    """Return from when until when people meet."""
    if activity.opens_at is None:
        return ""
    begins = day_and_time(activity.opens_at, now)
    if activity.due_at is None:
        return begins
    is_one_day = activity.due_at.astimezone().date() == activity.opens_at.astimezone().date()
    ends = clock_time(activity.due_at) if is_one_day else day_and_time(activity.due_at, now)
    return translate("activities", "{begin} until {end}").format(begin=begins, end=ends)


def closed_words(activity: Activity) -> str:
    """Return why an activity is not open to the person, in the site's words; empty if it is."""
    if activity.visible:
        return ""
    return activity.restriction or translate("activities", "Not open to you")


def completion_words(activity: Activity) -> str:
    """Return how far the person has come; empty where that is not tracked."""
    if activity.completion is Completion.NOT_TRACKED:
        return ""
    if activity.completion is Completion.DONE:
        said = translate("activities", "Done")
    elif activity.completion is Completion.FAILED:
        said = translate("activities", "Done, but not passed")
    else:
        said = translate("activities", "Not done yet")
    if activity.tick_waits:
        waits = translate("activities", "waiting to send")
        return f"{said}, {waits}"
    return said


def completion_help(activity: Activity) -> str:
    """Return who says that an activity is done: the person, or the site by itself."""
    if activity.completion is Completion.NOT_TRACKED:
        return ""
    said = completion_words(activity)
    if activity.can_tick:
        how = translate("activities", "You mark it yourself, by a click or with Space.")
    else:
        how = translate("activities", "The site marks it by itself.")
    return f"{said}. {how}"


def spoken_activity(activity: Activity, now: datetime, words: str = "") -> str:
    """Return an activity of an outline as one sentence for screen readers."""
    parts = [
        words or activity.name,
        kind_words(activity.kind),
        date_words(activity, now),
        completion_words(activity),
        closed_words(activity),
    ]
    return ", ".join(part for part in parts if part)
