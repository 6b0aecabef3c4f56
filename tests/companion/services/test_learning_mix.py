"""What a person did to learn, counted from what is kept anyway."""

from __future__ import annotations

import csv
import io
from datetime import UTC, timedelta
from typing import TYPE_CHECKING

import pytest

from companion.domain.course import Completion
from companion.domain.draft import Draft, ReplyTarget
from companion.domain.journal_entry import JournalWords
from companion.domain.learning import Deed, Goal, Step
from companion.domain.remote import RemoteRating
from companion.services.learning_mix import COLUMNS, as_csv
from companion.store.outline_intake import take_completion, take_outline
from tests.companion import remote_values as said

if TYPE_CHECKING:
    from tests.companion.store_room import StoreRoom

RATED = RemoteRating(
    can_rate=False, scale_remote_id="10", highest=10, own=None, average="8", count=2
)


def did(room: StoreRoom, weeks: int = 4) -> dict[Deed, int]:
    whole = room.workspace.learning.overview(number=weeks, zone=UTC).whole
    return {deed: whole.of(deed) for deed in Deed if whole.of(deed)}


def test_an_empty_account_has_done_nothing(room: StoreRoom) -> None:
    overview = room.workspace.learning.overview()
    assert (len(overview.periods), overview.shares, overview.goals) == (12, None, ())
    assert overview.periods[-1].span.first <= overview.today <= overview.periods[-1].span.last


def test_own_posts_answers_and_what_helped_are_counted_once_each(reading_room: StoreRoom) -> None:
    at = said.minutes(60)
    reading_room.pulls(
        [
            said.an_opening_post(subject="❓ Which sand?"),
            said.a_post("1001", author=said.AMINA, created_at=at, rating=RATED),
            said.a_post("1002", "1001", body_html="<p>Thank you, Amina!</p>", created_at=at),
            said.a_post("1003", "1002", author=said.AMINA, created_at=at),
        ]
    )
    assert did(reading_room) == {
        Deed.ANSWER_GIVEN: 1,
        Deed.POST_WRITTEN: 1,
        Deed.POST_HELPED: 1,
    }


def test_thanks_alone_say_that_a_post_helped(reading_room: StoreRoom) -> None:
    at = said.minutes(60)
    reading_room.pulls(
        [
            said.an_opening_post(author=said.AMINA),
            said.a_post("1001", body_html="<p>Thank you, Amina!</p>", created_at=at),
        ]
    )
    assert did(reading_room) == {Deed.POST_WRITTEN: 1, Deed.POST_HELPED: 1}


def test_what_waits_to_be_sent_was_written_all_the_same(reading_room: StoreRoom) -> None:
    reading_room.pulls([said.an_opening_post(subject="❓ Which sand?")])
    writing, opening = reading_room.workspace.writing, reading_room.discussion().discussion_id
    draft = writing.new_reply(ReplyTarget(opening, opening), Draft("Re", "Fine sand."))
    assert did(reading_room) == {}
    writing.queue(draft.item_id)
    assert did(reading_room) == {Deed.ANSWER_GIVEN: 1}


def test_what_was_opened_counts_as_read_and_what_was_passed_over_does_not(
    reading_room: StoreRoom,
) -> None:
    first = reading_room.pulls(said.a_thread(5, unread=True))
    reading_room.workspace.actions.mark_read(first)
    read = did(reading_room)
    assert read[Deed.POST_READ] >= 4
    reading_room.workspace.actions.mark_read(first)
    reading_room.pulls([said.an_opening_post("9000", discussion_remote_id="90", unread=True)])
    reading_room.workspace.actions.mark_forum_read(reading_room.forum().forum_id)
    assert did(reading_room) == read


def test_reading_stays_counted_when_the_cache_is_cleared(reading_room: StoreRoom) -> None:
    reading_room.workspace.actions.mark_read(reading_room.pulls(said.a_thread(5, unread=True)))
    read = did(reading_room)
    reading_room.workspace.storage.clear_all()
    assert did(reading_room)[Deed.POST_READ] == read[Deed.POST_READ]


def test_activities_count_on_the_day_that_the_site_tells(reading_room: StoreRoom) -> None:
    now = reading_room.clock()
    section = said.a_section(
        activities=[
            said.an_activity("50", completion=Completion.DONE, completed_at=now),
            said.an_activity("51", completion=Completion.DONE, completed_at=now - timedelta(14)),
            said.an_activity("52", completion=Completion.DONE, completed_at=None),
            said.an_activity("53", completion=Completion.OPEN, completed_at=now),
        ]
    )
    take_outline(reading_room.workspace.database, "3", [section], now)
    assert did(reading_room, weeks=1) == {Deed.ACTIVITY_DONE: 1}
    assert did(reading_room) == {Deed.ACTIVITY_DONE: 2}


def test_an_own_tick_counts_at_once_and_once_and_can_be_taken_back(
    reading_room: StoreRoom,
) -> None:
    now = reading_room.clock()
    section = said.a_section(activities=[said.an_activity("50", completed_by_hand=True)])
    workspace = reading_room.workspace
    take_outline(workspace.database, "3", [section], now)
    course = workspace.library.courses()[0].course_id
    (activity,) = workspace.outlines.outline(course).sections[0].activities
    workspace.outlines.tick(activity.activity_id)
    assert did(reading_room) == {Deed.ACTIVITY_DONE: 1}
    with workspace.database.writing(durable=False) as connection:
        take_completion("50", connection, on=True, now=now)
    assert did(reading_room) == {Deed.ACTIVITY_DONE: 1}
    with workspace.database.writing(durable=False) as connection:
        take_completion("50", connection, on=False, now=now)
        connection.execute("DELETE FROM outbox_item")
    assert did(reading_room) == {}


def test_journal_entries_count_on_the_day_they_tell_of(room: StoreRoom) -> None:
    journal = room.workspace.journal
    entry = journal.add(JournalWords(journal.today() - timedelta(days=21), "Dug a pit."))
    journal.add(JournalWords(journal.today(), "Lined it."))
    assert did(room, weeks=1) == {Deed.JOURNAL_ENTRY: 1}
    assert did(room) == {Deed.JOURNAL_ENTRY: 2}
    journal.delete(entry.entry_id)
    assert did(room) == {Deed.JOURNAL_ENTRY: 1}


def test_goals_are_of_this_week_whatever_is_shown(room: StoreRoom) -> None:
    learning, journal = room.workspace.learning, room.workspace.journal
    learning.set_goal(Deed.JOURNAL_ENTRY, 2)
    learning.set_goal(Deed.ANSWER_GIVEN, 1)
    journal.add(JournalWords(journal.today(), "Dug a pit."))
    journal.add(JournalWords(journal.today() - timedelta(days=8), "Before."))
    for step in Step:
        told = {each.goal: each.done for each in learning.overview(step, 3, zone=UTC).goals}
        assert told == {Goal(Deed.JOURNAL_ENTRY, 2): 1, Goal(Deed.ANSWER_GIVEN, 1): 0}
    learning.set_goal(Deed.JOURNAL_ENTRY, 0)
    learning.set_goal(Deed.ANSWER_GIVEN, 10**9)
    assert room.reopen().learning.goals() == (Goal(Deed.ANSWER_GIVEN, 99),)


def test_the_table_for_spreadsheets_has_a_row_for_each_period(room: StoreRoom) -> None:
    room.workspace.journal.add(JournalWords(room.workspace.journal.today(), "Dug a pit."))
    text = as_csv(room.workspace.learning.overview(number=3))
    head, *rows = csv.reader(io.StringIO(text))
    assert tuple(head) == COLUMNS
    assert len(rows) == 3
    last = dict(zip(head, rows[-1], strict=True))
    assert (last["journal_entry"], last["experience_percent_of_deeds"]) == ("1", "100")
    assert rows[0][-1] == ""
    assert "Dug" not in text


@pytest.mark.parametrize("stored", ["[]", "{", '{"answer_given": "two"}', '{"flights": 3}'])
def test_goals_that_cannot_be_read_are_none(room: StoreRoom, stored: str) -> None:
    with room.workspace.database.writing(durable=False) as connection:
        connection.execute("INSERT INTO fact (name, value) VALUES ('learning_goals', ?)", (stored,))
    assert room.workspace.learning.goals() == ()
