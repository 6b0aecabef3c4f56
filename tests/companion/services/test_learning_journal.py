"""The journal of experience: never lost, never sent, there again after whatever happened."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest

from companion.content.post_marks import mark_of
from companion.domain.export_form import ExportForm
from companion.domain.journal_entry import About, AboutKind, JournalWords
from companion.domain.learning import Deed, Goal
from companion.domain.post_mark import PostMark
from companion.errors import InvalidDraft, NotFound
from companion.services.learning_journal import as_post
from tests.companion.store_room import StoreRoom

if TYPE_CHECKING:
    from pathlib import Path

DAY = date(2026, 3, 4)
WORDS = JournalWords(DAY, "Washed the sand *twice*.", "The filter runs clear.")
FILTERS = About(AboutKind.COURSE, "3", "Water for all 3")


def test_entries_stand_with_the_newest_day_first(room: StoreRoom) -> None:
    journal = room.workspace.journal
    old = journal.add(replace(WORDS, day=date(2026, 1, 1)))
    new = journal.add(replace(WORDS, about=FILTERS))
    assert journal.entries() == (new, old)
    assert journal.entry(new.entry_id).words == replace(WORDS, about=FILTERS)


def test_an_entry_without_words_is_none(room: StoreRoom) -> None:
    with pytest.raises(InvalidDraft):
        room.workspace.journal.add(JournalWords(DAY, " \n", ""))


def test_what_is_deleted_can_be_brought_back_also_after_a_new_start(room: StoreRoom) -> None:
    entry = room.workspace.journal.add(WORDS)
    assert room.workspace.journal.delete(entry.entry_id).learning
    assert room.workspace.journal.entries() == ()
    with pytest.raises(NotFound):
        room.workspace.journal.entry(entry.entry_id)
    journal = room.reopen().journal
    assert journal.entries() == ()
    journal.restore(entry.entry_id)
    assert [each.words for each in journal.entries()] == [WORDS]


def test_what_was_deleted_long_ago_goes_for_good_with_its_copy(room: StoreRoom) -> None:
    gone = room.workspace.journal.add(WORDS)
    room.workspace.journal.delete(gone.entry_id)
    room.clock.turn(days=31)
    kept = room.workspace.journal.add(WORDS)
    journal = room.reopen().journal
    with pytest.raises(NotFound):
        journal.restore(gone.entry_id)
    assert [path.stem for path in (room.folder / "journal").iterdir()] == [kept.entry_id]


def test_earlier_words_are_kept_after_a_pause_and_before_many_go(room: StoreRoom) -> None:
    journal = room.workspace.journal
    entry = journal.add(WORDS)
    journal.save(entry.entry_id, replace(WORDS, tried="Washed the sand *twice*. And"))
    assert journal.versions(entry.entry_id) == ()
    room.clock.turn(minutes=5)
    journal.save(entry.entry_id, replace(WORDS, tried="Washed the gravel."))
    (version,) = journal.versions(entry.entry_id)
    assert version.tried == "Washed the sand *twice*. And"
    back = journal.bring_back(version)
    assert (back.words.tried, back.words.day) == (version.tried, DAY)
    assert [each.tried for each in journal.versions(entry.entry_id)] == [
        "Washed the gravel.",
        "Washed the sand *twice*. And",
    ]


def test_words_that_go_letter_by_letter_are_kept_as_they_were(room: StoreRoom) -> None:
    journal = room.workspace.journal
    whole = "Ten words stand here, and all of them go slowly."
    entry = journal.add(JournalWords(DAY, whole))
    for length in range(len(whole), -1, -3):
        journal.save(entry.entry_id, JournalWords(DAY, whole[:length]))
    assert journal.versions(entry.entry_id)[-1].tried == whole


def test_an_entry_comes_back_where_the_database_lost_it(room: StoreRoom) -> None:
    entry = room.workspace.journal.add(WORDS)
    room.close()
    for path in room.folder.glob("companion.db*"):
        path.unlink()
    workspace = room.reopen()
    assert workspace.opening.rescued_items == 1
    assert workspace.journal.entry(entry.entry_id) == entry


def test_entries_and_their_versions_come_back_from_a_damaged_file(room: StoreRoom) -> None:
    entry = room.workspace.journal.add(replace(WORDS, about=FILTERS))
    room.workspace.learning.set_goal(Deed.JOURNAL_ENTRY, 1)
    room.clock.turn(minutes=5)
    changed = room.workspace.journal.save(entry.entry_id, replace(WORDS, tried="Once more."))
    room.close()
    for copy in (room.folder / "journal").iterdir():
        copy.unlink()
    with closing(sqlite3.connect(room.path)) as connection:
        connection.execute("DROP TABLE alembic_version")
    workspace = room.reopen()
    assert workspace.opening.damaged_copy is not None
    assert workspace.journal.entry(entry.entry_id) == changed
    assert [each.tried for each in workspace.journal.versions(entry.entry_id)] == [WORDS.tried]
    assert workspace.learning.goals() == (Goal(Deed.JOURNAL_ENTRY, 1),)


def test_newer_words_stand_when_the_clock_was_turned_back_before_them(room: StoreRoom) -> None:
    journal = room.workspace.journal
    entry, gone = journal.add(WORDS), journal.add(WORDS)
    room.clock.turn(days=-400)
    journal.save(entry.entry_id, replace(WORDS, tried="Once more."))
    journal.delete(gone.entry_id)
    (found,) = room.reopen().journal.entries()
    assert found.words.tried == "Once more."


def test_a_copy_that_is_missing_is_written_again(room: StoreRoom) -> None:
    entry = room.workspace.journal.add(WORDS)
    (copy,) = (room.folder / "journal").iterdir()
    copy.unlink()
    room.reopen()
    assert json.loads(copy.read_text())["entry_id"] == entry.entry_id


def test_entries_are_there_after_a_kill_at_any_save(room: StoreRoom, tmp_path: Path) -> None:
    entry = room.workspace.journal.add(WORDS)
    for number in range(3):
        words = replace(WORDS, outcome=f"Trial {number}")
        room.workspace.journal.save(entry.entry_id, words)
        left = StoreRoom(room.left_by_a_kill(tmp_path / f"killed {number}"))
        assert [each.words for each in left.workspace.journal.entries()] == [words]
        left.close()


def test_clearing_leaves_the_journal_and_the_goals(reading_room: StoreRoom) -> None:
    workspace = reading_room.workspace
    workspace.journal.add(replace(WORDS, about=FILTERS))
    before = workspace.journal.entries()
    workspace.storage.clear_all()
    assert workspace.journal.entries() == before


def test_the_journal_is_part_of_the_export(room: StoreRoom, tmp_path: Path) -> None:
    entry = room.workspace.journal.add(replace(WORDS, about=FILTERS))
    export = room.workspace.own_export
    assert export.save(tmp_path / "own.json", ExportForm.JSON).journal == 1
    (told,) = json.loads((tmp_path / "own.json").read_text())["journal"]
    assert (told["id"], told["day"], told["tried"]) == (entry.entry_id, "2026-03-04", WORDS.tried)
    assert told["about"] == {"kind": "course", "name": "Water for all 3"}
    export.save(tmp_path / "own.md", ExportForm.MARKDOWN)
    assert "Washed the sand *twice*." in (tmp_path / "own.md").read_text()
    export.save(tmp_path / "own.html", ExportForm.HTML)
    assert "Washed the sand <em>twice</em>." in (tmp_path / "own.html").read_text()


def test_an_entry_becomes_a_post_that_says_it_is_an_experience() -> None:
    post = as_post(WORDS, ("What I tried", "What came of it"), begins_discussion=True)
    assert mark_of(post.subject) is PostMark.EXPERIENCE
    assert post.subject.endswith("Washed the sand *twice*.")
    assert post.body.startswith("**What I tried**\n\nWashed the sand *twice*.")
    assert post.body.endswith("**What came of it**\n\nThe filter runs clear.")
    reply = as_post(replace(WORDS, outcome=""), ("a", "b"), begins_discussion=False)
    assert (reply.subject, mark_of(reply.body)) == ("", PostMark.EXPERIENCE)
    assert "**" not in reply.body


def test_entries_can_be_about_courses_and_what_was_read_last(reading_room: StoreRoom) -> None:
    journal = reading_room.workspace.journal
    assert journal.subject(AboutKind.COURSE, "3") == FILTERS
    with pytest.raises(NotFound):
        journal.subject(AboutKind.ACTIVITY, "999")


def test_a_new_entry_is_of_this_computers_today(room: StoreRoom) -> None:
    today = room.workspace.journal.today()
    assert abs(today - room.clock().date()) <= timedelta(days=1)
