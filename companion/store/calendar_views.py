"""The calendar as it is read: events of the site and dates of activities, each thing once.

An entry is named by its activity and what happens then (``activity:17:due``), or by the site's
event where it belongs to no activity (``event:4``): names that last when either is read anew.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING, Final

from companion.content.meeting_links import meeting_at, meeting_words, meetings_in
from companion.domain.calendar_entry import CalendarEntry, EntryKind, MeetingLink, MeetingRoom
from companion.domain.course import Completion
from companion.domain.draft import ON
from companion.store.clock import from_stamp, to_stamp
from companion.store.own_events import own_events
from companion.store.shown import COURSE_SHOWN, DISCUSSION_SHOWN

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

    from companion.store.database import Connection, Row

MEETING_ACTIVITY: Final = "bigbluebuttonbn"
_OWN_MEETINGS: Final = "BigBlueButton"

_ACTIVITY: Final = (
    "activity.id AS activity_id, activity.remote_id AS activity_remote_id, activity.name,"
    " activity.kind AS activity_kind, activity.link, activity.completion, activity.target,"
    " activity.description_html, activity.opens_at, activity.due_at,"
    " (SELECT value FROM outbox_item WHERE kind = 'complete'"
    "   AND outbox_item.activity_remote_id = activity.remote_id"
    "   AND state IN ('queued', 'sending', 'in_doubt')"
    "   ORDER BY updated_at DESC LIMIT 1) AS tick"
)
_DATED: Final = (
    f"SELECT {_ACTIVITY}, course.id AS course_id, course.name AS course_name FROM activity"
    " JOIN section ON section.id = activity.section_id"
    f" JOIN course ON course.id = section.course_id AND {COURSE_SHOWN}"
    " WHERE activity.visible AND (activity.due_at IS NOT NULL OR activity.opens_at IS NOT NULL)"
)
_MAY_BE_OVERDUE: Final = (
    "activity.due_at < :now AND (completion IN ('open', 'failed') OR tick IS NOT NULL)"
)
_EVENTS: Final = (
    "SELECT event.*, course.id AS course_id,"
    " coalesce(course.name, event.course_name) AS course_shown,"
    f" {_ACTIVITY.replace('activity.link,', 'activity.link AS activity_link,')}"
    " FROM (SELECT remote_id, kind, name AS event_name, html, location, course_remote_id,"
    "   course_name, activity_remote_id AS page, activity_kind AS page_kind, starts_at,"
    "   duration_seconds, link FROM calendar_event) AS event"
    " LEFT JOIN course ON course.remote_id = event.course_remote_id"
    " LEFT JOIN activity ON activity.remote_id = event.page AND activity.section_id IN"
    "   (SELECT id FROM section WHERE course_id = course.id)"
    " WHERE course.id IS NULL OR course.vanished_at IS NULL"
    " ORDER BY starts_at, CAST(event.remote_id AS INTEGER)"
)


def calendar_entries(
    connection: Connection, overdue_at: datetime | None = None
) -> tuple[CalendarEntry, ...]:
    """Return all that is known, by time; what one date and one event both tell is one entry.

    With `overdue_at`, no more than what is overdue then: so it costs little to count.
    """
    query = _DATED if overdue_at is None else f"{_DATED} AND {_MAY_BE_OVERDUE}"
    rows = connection.execute(query, {"now": to_stamp(overdue_at)})
    dated = {each.key: each for row in rows for each in _dates(row)}
    found: dict[str, CalendarEntry] = {}
    for row in connection.execute(_EVENTS):
        entry = _of_event(row)
        named = f"activity:{row['page']}:{entry.kind}" if row["page"] else ""
        if named and named not in found:
            entry = replace(entry, key=named)
            known = dated.get(named)
            if known is not None and entry.ends_at is None:
                entry = replace(entry, ends_at=known.ends_at)
        found[entry.key] = entry
    for key, date in dated.items():
        found.setdefault(key, date)
    own = own_events(connection)
    entries = (
        replace(each, note=own[each.key].note, remind_before=own[each.key].remind_before)
        if each.key in own
        else each
        for each in found.values()
        if overdue_at is None or each.is_overdue(overdue_at)
    )
    return tuple(sorted(entries, key=lambda each: (each.starts_at, each.title, each.key)))


def meeting_rooms(connection: Connection, course_id: int | None = None) -> tuple[MeetingRoom, ...]:
    """Return the meetings without a time that courses link to, each address once a course."""
    found: dict[tuple[int, str], MeetingRoom] = {}
    values = {"course": course_id}
    for row in connection.execute(_LINKED, values):
        for meeting in _meetings_of(row):
            room = MeetingRoom(
                row["course_id"], row["course_name"], row["name"], meeting, row["activity_id"]
            )
            found.setdefault((room.course_id, meeting.address), room)
    for row in connection.execute(_ANNOUNCED, values):
        for meeting in meetings_in(row["body"]):
            room = MeetingRoom(
                row["course_id"],
                row["course_name"],
                row["title"],
                meeting,
                discussion_id=row["discussion_id"],
                post_id=row["post_id"],
            )
            found.setdefault((room.course_id, meeting.address), room)
    return tuple(found.values())


def _said_in(*columns: str) -> str:
    """Return a condition that is true of every text with a meeting's link, and of few others."""
    return " OR ".join(
        f"({column} LIKE '%://%' AND ({_one_of(column)}))"  # most texts have no link at all
        for column in columns
    )


def _one_of(column: str) -> str:
    return " OR ".join(f"{column} LIKE '%{word}%'" for word in meeting_words())


_LINKED: Final = (
    "SELECT activity.id AS activity_id, activity.name, activity.kind, activity.target,"
    " activity.text_html, activity.description_html, activity.link, activity.opens_at,"
    " course.id AS course_id, course.name AS course_name FROM activity"
    " JOIN section ON section.id = activity.section_id"
    f" JOIN course ON course.id = section.course_id AND {COURSE_SHOWN}"
    " WHERE activity.visible AND (:course IS NULL OR course.id = :course)"
    f" AND (activity.kind = '{MEETING_ACTIVITY}'"
    f" OR {_said_in('activity.target', 'activity.text_html', 'activity.description_html')})"
    " ORDER BY course.position, section.position, activity.position"
)
_ANNOUNCED: Final = (
    "SELECT post.id AS post_id, coalesce(post.clean_html, post.body_html) AS body,"
    " discussion.id AS discussion_id, discussion.title, course.id AS course_id,"
    " course.name AS course_name"
    " FROM forum JOIN course ON course.id = forum.course_id"
    " JOIN discussion ON discussion.forum_id = forum.id"
    " JOIN post ON post.discussion_id = discussion.id"
    f" WHERE forum.kind = 'news' AND {DISCUSSION_SHOWN} AND NOT post.is_deleted"
    " AND (:course IS NULL OR course.id = :course)"
    f" AND ({_said_in('post.body_html')}) ORDER BY course.position, post.created_at DESC"
)


def _dates(row: Row) -> Iterator[CalendarEntry]:
    """Yield what an activity's dates say: a meeting from one to the other, or each by itself."""
    opens, due = from_stamp(row["opens_at"]), from_stamp(row["due_at"])
    if row["activity_kind"] == MEETING_ACTIVITY:
        if opens is not None:
            yield _of_date(row, EntryKind.MEETING, opens, due)
        return
    if opens is not None:
        yield _of_date(row, EntryKind.OPENS, opens)
    if due is not None:
        yield _of_date(row, EntryKind.DUE, due)


def _of_date(
    row: Row, kind: EntryKind, at: datetime, ends_at: datetime | None = None
) -> CalendarEntry:
    completion = _completion(row)
    return CalendarEntry(
        key=f"activity:{row['activity_remote_id']}:{kind}",
        kind=kind,
        title=row["name"],
        course_id=row["course_id"],
        course_name=row["course_name"],
        activity_id=row["activity_id"],
        activity_kind=row["activity_kind"],
        starts_at=at,
        ends_at=ends_at,
        done=completion is Completion.DONE,
        is_open=completion in {Completion.OPEN, Completion.FAILED},
        html=row["description_html"],
        location="",
        link=row["link"],
        meeting=_meeting(row["activity_kind"], row["link"], row["description_html"]),
    )


def _of_event(row: Row) -> CalendarEntry:
    completion = _completion(row) if row["activity_id"] is not None else Completion.NOT_TRACKED
    starts_at = from_stamp(row["starts_at"])
    lasts = timedelta(seconds=row["duration_seconds"])
    html = row["html"] or row["description_html"] or ""
    kind = EntryKind(row["kind"])
    meeting = _meeting(row["page_kind"], row["link"], f"{html} {row['location']}")
    if kind is EntryKind.EVENT and meeting is not None:
        kind = EntryKind.MEETING
    return CalendarEntry(
        key=f"event:{row['remote_id']}",
        kind=kind,
        title=row["name"] or row["event_name"],
        course_id=row["course_id"],
        course_name=row["course_shown"],
        activity_id=row["activity_id"],
        activity_kind=row["page_kind"],
        starts_at=starts_at,
        ends_at=starts_at + lasts if lasts else None,
        done=completion is Completion.DONE,
        is_open=completion is not Completion.DONE,
        html=html,
        location=row["location"],
        link=row["link"] or row["activity_link"],
        meeting=meeting,
    )


def _completion(row: Row) -> Completion:
    """Return how far the person has come: an own tick that waits stands over the server's word."""
    if row["tick"] is not None:
        return Completion.DONE if row["tick"] == ON else Completion.OPEN
    return Completion(row["completion"])


def _meeting(activity_kind: str, link: str | None, text: str) -> MeetingLink | None:
    if activity_kind == MEETING_ACTIVITY:
        return MeetingLink(_OWN_MEETINGS, link) if link else None
    return next(iter(meetings_in(text)), None)


def _meetings_of(row: Row) -> tuple[MeetingLink, ...]:
    """Return the meetings of an activity that have no time of their own."""
    if row["kind"] == MEETING_ACTIVITY:
        has_time = row["opens_at"] is not None or not row["link"]
        return () if has_time else (MeetingLink(_OWN_MEETINGS, row["link"]),)
    linked = meeting_at(row["target"]) if row["target"] else None
    texts = meetings_in(f"{row['text_html'] or ''} {row['description_html']}")
    return tuple(dict.fromkeys((*((linked,) if linked is not None else ()), *texts)))
