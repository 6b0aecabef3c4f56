"""The calendar as both faces read it: each thing once, what is overdue, own notes, reminders."""

from __future__ import annotations

import json
from datetime import timedelta
from typing import TYPE_CHECKING, Any

import pytest

from companion.domain.calendar_entry import EntryKind
from companion.domain.course import Completion
from companion.domain.export_form import ExportForm
from companion.domain.forum import ForumKind
from companion.errors import NotFound
from companion.services.course_calendar import AgendaPart
from tests.companion import remote_values as said
from tests.companion.calendar_said import DUE, an_event, calendar_said
from tests.companion.pulled import courses_said, forums_said, outline_said
from tests.companion.store.test_damage import break_the_table

if TYPE_CHECKING:
    from pathlib import Path

    from companion.domain.calendar_entry import CalendarEntry
    from tests.companion.store_room import StoreRoom

DAY = timedelta(days=1)


@pytest.fixture
def school(room: StoreRoom) -> StoreRoom:
    courses_said(room, said.a_course())
    return room


def an_outline(room: StoreRoom, **changes: Any) -> None:
    """Let the course hold one activity, by default an assignment that is due."""
    values: dict[str, Any] = {
        "kind": "assign",
        "name": "Report from the field",
        "due_at": DUE,
    } | changes
    outline_said(room, [said.a_section(activities=[said.an_activity(**values)])])


def only(room: StoreRoom) -> CalendarEntry:
    (entry,) = room.workspace.calendar.entries()
    return entry


def parts(room: StoreRoom) -> dict[str, list[str]]:
    return {
        f"{day.part}": [entry.title for entry in day.entries]
        for day in room.workspace.calendar.agenda()
    }


def test_the_event_and_the_date_of_an_activity_are_one_entry(school: StoreRoom) -> None:
    an_outline(school)
    calendar_said(school, an_event())
    entry = only(school)
    assert (entry.key, entry.kind, entry.starts_at) == ("activity:50:due", EntryKind.DUE, DUE)
    assert entry.activity_id is not None
    assert entry.course_name == said.a_course().name


def test_the_date_alone_and_the_event_alone_have_the_same_name(school: StoreRoom) -> None:
    calendar_said(school, an_event())
    first = only(school)
    assert first.activity_id is None
    an_outline(school)
    calendar_said(school, an_event("9", activity_remote_id="77", name="Other"))
    by_key = {entry.key: entry for entry in school.workspace.calendar.entries()}
    assert set(by_key) == {first.key, "activity:77:due"}


def test_what_the_site_moved_is_where_the_site_says(school: StoreRoom) -> None:
    an_outline(school)
    calendar_said(school, an_event(starts_at=DUE + DAY))
    assert only(school).starts_at == DUE + DAY


def test_what_a_whole_listing_does_not_show_is_gone_and_what_is_cut_short_stays(
    school: StoreRoom,
) -> None:
    calendar_said(school, an_event("1"), an_event("2", activity_remote_id=None))
    assert not calendar_said(school, an_event("1"), is_whole=False)
    assert len(school.workspace.calendar.entries()) == 2
    assert calendar_said(school, an_event("1"))
    assert only(school).key == "activity:50:due"


def test_a_calendar_that_is_empty_all_of_a_sudden_is_believed_only_later(
    school: StoreRoom,
) -> None:
    calendar_said(school, an_event())
    assert not calendar_said(school)
    assert only(school)
    school.clock.turn(hours=1)
    assert calendar_said(school)
    assert school.workspace.calendar.entries() == ()


def test_overdue_is_what_was_due_and_is_not_done(school: StoreRoom) -> None:
    an_outline(school, completion=Completion.OPEN)
    assert school.workspace.calendar.overdue() == ()
    school.clock.turn(days=4)
    assert [entry.title for entry in school.workspace.calendar.overdue()] == [
        "Report from the field"
    ]
    assert list(parts(school)) == [AgendaPart.OVERDUE]
    an_outline(school, completion=Completion.DONE)
    assert school.workspace.calendar.overdue() == ()


def test_what_nobody_tracks_is_overdue_only_as_long_as_the_site_lists_it(
    school: StoreRoom,
) -> None:
    an_outline(school, completion=Completion.NOT_TRACKED)
    calendar_said(school, an_event(), an_event("2", activity_remote_id=None, starts_at=DUE + DAY))
    school.clock.turn(days=3.5)
    assert len(school.workspace.calendar.overdue()) == 1
    calendar_said(school, an_event("2", activity_remote_id=None, starts_at=DUE + DAY))
    assert school.workspace.calendar.overdue() == ()


def test_the_agenda_parts_today_tomorrow_this_week_and_later(school: StoreRoom) -> None:
    now = school.clock.now
    for number, ahead in enumerate((0.1, 1, 3, 30)):
        event = an_event(
            str(number),
            activity_remote_id=None,
            name=f"in {ahead}",
            starts_at=now + timedelta(days=ahead),
        )
        calendar_said(school, event, is_whole=False)
    assert parts(school) == {
        "today": ["in 0.1"],
        "tomorrow": ["in 1"],
        "this_week": ["in 3"],
        "later": ["in 30"],
    }
    assert [entry.title for entry in school.workspace.calendar.week()] == [
        "in 0.1",
        "in 1",
        "in 3",
    ]


def test_a_meeting_lasts_from_its_opening_to_its_end(school: StoreRoom) -> None:
    an_outline(
        school,
        kind="bigbluebuttonbn",
        name="Committee hour",
        opens_at=DUE,
        due_at=DUE + timedelta(hours=1),
        link="https://academy.example/mod/bigbluebuttonbn/view.php?id=50",
    )
    entry = only(school)
    assert (entry.kind, entry.starts_at) == (EntryKind.MEETING, DUE)
    assert entry.ends_at == DUE + timedelta(hours=1)
    assert entry.meeting is not None
    assert entry.meeting.service == "BigBlueButton"


def test_an_event_whose_text_links_to_a_meeting_is_one(school: StoreRoom) -> None:
    calendar_said(
        school,
        an_event(
            kind=EntryKind.EVENT,
            activity_remote_id=None,
            html='<p>Here: <a href="https://meet.jit.si/water">the room</a></p>',
        ),
    )
    entry = only(school)
    assert entry.kind is EntryKind.MEETING
    assert entry.meeting is not None
    assert entry.meeting.address == "https://meet.jit.si/water"


def test_meeting_rooms_are_found_in_pages_links_and_announcements(school: StoreRoom) -> None:
    outline_said(
        school,
        [
            said.a_section(
                activities=[
                    said.an_activity(
                        "50",
                        kind="page",
                        name="Our room",
                        html='<a href="https://meet.jit.si/water">x</a>',
                    ),
                    said.an_activity(
                        "51", kind="url", name="By phone", target="https://zoom.us/j/55"
                    ),
                    said.an_activity("52", kind="url", name="Film", target="https://films.example"),
                ]
            )
        ],
    )
    rooms = school.workspace.calendar.rooms()
    assert [(room.title, room.meeting.service) for room in rooms] == [
        ("Our room", "Jitsi Meet"),
        ("By phone", "Zoom"),
    ]
    assert school.workspace.calendar.rooms(999) == ()


def test_a_link_in_an_announcement_is_a_meeting_and_one_in_another_forum_is_not(
    school: StoreRoom,
) -> None:
    forums_said(school, said.a_forum("29", kind=ForumKind.NEWS), said.a_forum("30"))
    for forum, discussion in (("29", "100"), ("30", "200")):
        opening = said.an_opening_post(
            f"{discussion}0",
            discussion_remote_id=discussion,
            subject=f"We meet {discussion}",
            body_html="<p>Tonight: https://zoom.us/j/77</p>",
        )
        school.lists(said.a_discussion([opening]), forum=forum)
    (room,) = school.workspace.calendar.rooms()
    assert (room.title, room.meeting.address) == ("We meet 100", "https://zoom.us/j/77")
    assert room.discussion_id is not None


# What is the person's own ------------------------------------------------------------------


def test_a_note_stays_when_everything_else_is_cleared_and_the_event_is_gone(
    school: StoreRoom,
) -> None:
    an_outline(school)
    school.workspace.calendar.set_note("activity:50:due", "  Ask Grace first.\nTwo pages! ")
    school.workspace.storage.clear_all()
    school.reopen()
    assert school.workspace.calendar.entries() == ()
    (note,) = school.workspace.calendar.notes()
    assert (note.text, note.title) == ("Ask Grace first.\nTwo pages!", "Report from the field")
    an_outline(school)
    assert only(school).note == "Ask Grace first.\nTwo pages!"


def test_a_note_comes_over_from_a_damaged_database(school: StoreRoom) -> None:
    an_outline(school)
    school.workspace.calendar.set_note("activity:50:due", "Ask Grace first.")
    school.workspace.calendar.set_reminder("activity:50:due", timedelta(hours=2))
    school.close()
    break_the_table(school.path, "course")
    (note,) = school.reopen().calendar.notes()
    assert note.text == "Ask Grace first."
    courses_said(school, said.a_course())
    an_outline(school)
    assert only(school).remind_before == timedelta(hours=2)


def lose_the_database(room: StoreRoom) -> None:
    room.close()
    for path in room.folder.glob("companion.db*"):
        path.unlink()


def test_a_note_comes_back_where_the_database_was_lost(school: StoreRoom) -> None:
    an_outline(school)
    school.workspace.calendar.set_note("activity:50:due", "Ask Grace.")
    school.workspace.calendar.set_reminder("activity:50:due", timedelta(hours=2))
    (before,) = school.workspace.calendar.notes()
    lose_the_database(school)
    workspace = school.reopen()
    assert workspace.opening.rescued_items == 1
    assert workspace.calendar.notes() == (before,)
    courses_said(school, said.a_course())
    an_outline(school)
    assert only(school).remind_before == timedelta(hours=2)


def test_the_newest_words_of_a_note_stand_over_an_older_state_of_the_database(
    school: StoreRoom,
) -> None:
    an_outline(school)
    calendar = school.workspace.calendar
    calendar.set_note("activity:50:due", "Ask Grace.")
    school.close()
    before = school.path.read_bytes()
    school.reopen().calendar.set_note("activity:50:due", "Ask Liên.")
    lose_the_database(school)
    school.path.write_bytes(before)
    (note,) = school.reopen().calendar.notes()
    assert note.text == "Ask Liên."


def test_a_note_that_was_taken_away_stays_away_and_may_be_written_again(
    school: StoreRoom,
) -> None:
    an_outline(school)
    school.workspace.calendar.set_note("activity:50:due", "Ask Grace.")
    school.close()
    before = school.path.read_bytes()
    school.reopen().calendar.set_note("activity:50:due", "")
    lose_the_database(school)
    school.path.write_bytes(before)
    calendar = school.reopen().calendar
    assert calendar.notes() == ()
    calendar.set_note("activity:50:due", "Ask Liên.")
    lose_the_database(school)
    (note,) = school.reopen().calendar.notes()
    assert note.text == "Ask Liên."


def test_a_newer_note_stands_when_the_clock_was_turned_back_before_it(school: StoreRoom) -> None:
    an_outline(school)
    calendar = school.workspace.calendar
    calendar.set_note("activity:50:due", "Ask Grace.")
    calendar.set_note("activity:50:due", "")
    school.clock.turn(days=-400)
    calendar.set_note("activity:50:due", "Ask Liên.")
    (note,) = school.reopen().calendar.notes()
    assert note.text == "Ask Liên."
    lose_the_database(school)
    assert school.reopen().calendar.notes() == (note,)


def test_a_note_from_before_there_were_copies_gets_one(school: StoreRoom) -> None:
    an_outline(school)
    school.workspace.calendar.set_note("activity:50:due", "Ask Grace.")
    (copy,) = (school.folder / "notes").iterdir()
    copy.unlink()
    school.reopen()
    assert json.loads(copy.read_text("utf-8"))["note"] == "Ask Grace."


def test_notes_are_exported_with_what_else_the_person_wrote(
    school: StoreRoom, tmp_path: Path
) -> None:
    an_outline(school)
    school.workspace.calendar.set_note("activity:50:due", "Ask <Grace> first.")
    path = tmp_path / "mine.json"
    school.workspace.own_export.save(path, ExportForm.JSON)
    (note,) = json.loads(path.read_text("utf-8"))["notes"]
    assert (note["event"], note["text"]) == ("Report from the field", "Ask <Grace> first.")
    page = tmp_path / "mine.html"
    school.workspace.own_export.save(page, ExportForm.HTML)
    assert "Ask &lt;Grace&gt; first." in page.read_text("utf-8")


def test_an_empty_note_takes_it_away_and_leaves_the_reminder(school: StoreRoom) -> None:
    an_outline(school)
    calendar = school.workspace.calendar
    calendar.set_note("activity:50:due", "Ask Grace.")
    calendar.set_reminder("activity:50:due", timedelta(hours=2))
    calendar.set_note("activity:50:due", " ")
    assert calendar.notes() == ()
    assert only(school).remind_before == timedelta(hours=2)
    calendar.set_reminder("activity:50:due", None)
    assert only(school).remind_before is None
    with pytest.raises(NotFound):
        calendar.set_note("activity:999:due", "Lost?")


# Reminders ---------------------------------------------------------------------------------


def told(room: StoreRoom, usual: timedelta | None = DAY) -> list[str]:
    return [each.entry.title for each in room.workspace.calendar.take_reminders(usual)]


def test_a_deadline_is_told_of_once_a_day_before_also_over_a_new_start(school: StoreRoom) -> None:
    an_outline(school, completion=Completion.OPEN)
    assert told(school) == []
    expected = school.workspace.calendar.next_reminder_at(DAY)
    assert expected == DUE - DAY
    school.clock.turn(days=2, minutes=1)
    assert told(school) == ["Report from the field"]
    assert told(school) == []
    school.reopen()
    assert told(school) == []


def test_a_deadline_that_was_moved_is_told_of_again(school: StoreRoom) -> None:
    an_outline(school, completion=Completion.OPEN)
    school.clock.turn(days=2, minutes=1)
    told(school)
    an_outline(school, completion=Completion.OPEN, due_at=DUE + 7 * DAY)
    assert told(school) == []
    school.clock.turn(days=7)
    assert told(school) == ["Report from the field"]


def test_what_is_done_or_not_wanted_is_not_told_of(school: StoreRoom) -> None:
    an_outline(school, completion=Completion.OPEN)
    school.clock.turn(days=2, minutes=1)
    assert told(school, None) == []
    an_outline(school, completion=Completion.DONE)
    assert told(school) == []
    assert school.workspace.calendar.next_reminder_at(DAY) is None


def test_an_own_reminder_comes_besides_the_usual_one(school: StoreRoom) -> None:
    an_outline(school, completion=Completion.OPEN)
    school.workspace.calendar.set_reminder("activity:50:due", timedelta(hours=2))
    school.clock.turn(days=2, minutes=1)
    assert told(school) == ["Report from the field"]
    school.clock.turn(hours=22)
    assert told(school) == ["Report from the field"]
    assert told(school) == []


def test_what_was_missed_while_the_laptop_slept_is_told_together_if_it_is_not_long_ago(
    school: StoreRoom,
) -> None:
    calendar_said(
        school,
        *(
            an_event(
                str(day), activity_remote_id=None, name=f"day {day}", starts_at=DUE + day * DAY
            )
            for day in range(4)
        ),
    )
    school.clock.turn(days=5.5)
    reminders = school.workspace.calendar.take_reminders(DAY)
    assert [(each.entry.title, each.is_late) for each in reminders] == [
        ("day 2", True),
        ("day 3", False),
    ]
