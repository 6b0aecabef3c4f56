"""The calendar: the events at which a person is to act."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final

from sync.classroom.declared_parameters import boolean, integer, raw
from sync.classroom.errors import Refusal
from sync.classroom.feed_page import SITE_MARK
from sync.classroom.web_service import Call, web_service

if TYPE_CHECKING:
    import sqlite3

    from sync.classroom.web_service import JsonValue

_DAY: Final = 86_400
_MOST: Final = 50
_MEETING: Final = "bigbluebuttonbn"
_EVENTS: Final = f"""
SELECT m.*, iif(m.kind = '{_MEETING}', m.opens, m.due) AS at, c.name AS course, c.short_name,
       c.summary, c.start
FROM modules m JOIN courses c ON c.id = m.course_id
JOIN enrolments e ON e.course_id = c.id AND e.person_id = :person
WHERE m.visible AND at BETWEEN max(1, :since) AND :until AND NOT EXISTS (
    SELECT 1 FROM completions o WHERE o.module_id = m.id AND o.person_id = :person AND o.state > 0
)
ORDER BY at, m.id
"""
"""What a person has done asks nothing more of them, and is not listed."""


@web_service(
    "core_calendar_get_action_events_by_timesort",
    timesortfrom=integer(default=0),
    timesortto=integer(default=None),
    aftereventid=integer(default=0),
    limitnum=integer(default=20),
    limittononsuspendedevents=boolean(default=False),
    userid=integer(default=None),
    searchvalue=raw(default=None),
)
def action_events(
    call: Call,
    *,
    timesortfrom: int,
    timesortto: int | None,
    aftereventid: int,
    limitnum: int,
    limittononsuspendedevents: bool,  # noqa: ARG001 - nobody is suspended from a course here
    userid: int | None,  # noqa: ARG001 - the person's own
    searchvalue: str | None,
) -> JsonValue:
    """Answer what is due or begins, by time (recordings `calendar.*`)."""
    if not 0 < limitnum <= _MOST:
        sentence = f"Limit must be between 1 and {_MOST} (inclusive)"
        raise Refusal("moodle_exception", sentence, f"error/{sentence}")
    values = {
        "person": call.person.id,
        "since": timesortfrom,
        "until": 2**40 if timesortto is None else timesortto,
    }
    rows = [
        row
        for row in call.database.execute(_EVENTS, values).fetchall()
        if (searchvalue or "").casefold() in row["name"].casefold()
    ]
    numbers = [row["id"] for row in rows]
    start = numbers.index(aftereventid) + 1 if aftereventid in numbers else 0
    shown = rows[start : start + limitnum]
    return {
        "events": [_event(call, row) for row in shown],
        "firstid": shown[0]["id"] if shown else None,
        "lastid": shown[-1]["id"] if shown else None,
    }


def _event(call: Call, row: sqlite3.Row) -> JsonValue:
    is_meeting, site, at = row["kind"] == _MEETING, call.site_url, row["at"]
    address = f"{site}/mod/{row['kind']}/view.php?id={row['id']}"
    day = f"{site}/calendar/view.php?view=day"
    said = f"{datetime.fromtimestamp(at, UTC):%A, %-d %B}"
    return {
        "id": row["id"],
        "name": row["name"] if is_meeting else f"{row['name']} is due",
        "description": row["intro"],
        "descriptionformat": 1,
        "location": "",
        "categoryid": None,
        "groupid": None,
        "userid": 2,
        "repeatid": None,
        "eventcount": None,
        "component": f"mod_{row['kind']}",
        "modulename": row["kind"],
        "activityname": row["name"],
        "activitystr": "Meeting starts" if is_meeting else "Assignment is due",
        "instance": row["id"],
        "eventtype": "meeting_start" if is_meeting else _TYPES.get(row["kind"], "due"),
        "timestart": at,
        "timeduration": max(0, row["due"] - at) if is_meeting else 0,
        "timesort": at,
        "timeusermidnight": at - at % _DAY,
        "visible": 1,
        "timemodified": row["modified"],
        "overdue": at < call.now,
        "icon": {
            "key": "monologo",
            "component": row["kind"],
            "alttext": "Activity event",
            "iconurl": f"{site}/theme/image.php/boost/{row['kind']}/1/monologo?filtericon=1",
            "iconclass": "",
        },
        "course": _course(site, row),
        "subscription": {"displayeventsource": False},
        "canedit": False,
        "candelete": False,
        "deleteurl": f"{site}/calendar/delete.php?id={row['id']}&course={row['course_id']}",
        "editurl": f"{site}/course/mod.php?update={row['id']}&return=1&sesskey=0",
        "viewurl": f"{day}&course={row['course_id']}&time={at}#event_{row['id']}",
        "formattedtime": f'<a href="{day}&amp;time={at}">{said}</a>',
        "formattedlocation": "",
        "isactionevent": True,
        "iscourseevent": False,
        "iscategoryevent": False,
        "groupname": None,
        "normalisedeventtype": "course",
        "normalisedeventtypetext": "Course event",
        "action": {
            "name": "Join session" if is_meeting else "Add submission",
            "url": address,
            "itemcount": 1,
            "actionable": True,
            "showitemcount": False,
        },
        "purpose": "communication" if is_meeting else "assessment",
        "url": address,
    }


def _course(site: str, row: sqlite3.Row) -> JsonValue:
    return {
        "id": row["course_id"],
        "fullname": row["course"],
        "shortname": row["short_name"],
        "idnumber": "",
        "summary": row["summary"].replace(SITE_MARK, site),
        "summaryformat": 1,
        "startdate": row["start"],
        "enddate": 0,
        "visible": True,
        "showactivitydates": False,
        "showcompletionconditions": True,
        "pdfexportfont": "",
        "fullnamedisplay": row["course"],
        "viewurl": f"{site}/course/view.php?id={row['course_id']}",
        "courseimage": "data:image/svg+xml;base64,PHN2Zy8+",
        "progress": 0,
        "hasprogress": True,
        "isfavourite": False,
        "hidden": False,
        "showshortname": False,
        "coursecategory": "Category 1",
    }


_TYPES: Final = {"quiz": "close"}
SERVICES: Final = (action_events,)
