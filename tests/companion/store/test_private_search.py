"""The journal and own notes among what a search finds: on this computer, for the person alone."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from companion.domain.journal_entry import About, AboutKind, JournalWords
from tests.companion import remote_values as said
from tests.companion.pulled import courses_said, outline_said

if TYPE_CHECKING:
    from tests.companion.store_room import StoreRoom


@pytest.fixture
def private(room: StoreRoom) -> StoreRoom:
    course = said.a_course("3", name="Water for all")
    courses_said(room, course)
    outline_said(
        room, [said.a_section(activities=[said.an_activity(name="Report", due_at=said.NOON)])]
    )
    room.workspace.calendar.set_note("activity:50:due", "Ask Grace about the needle.")
    about = About(AboutKind.COURSE, "3", "Water for all")
    words = JournalWords(date(2026, 3, 2), "Washed sand.", "A needle is in it.", about)
    room.workspace.journal.add(words)
    return room


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("need", ["journal", "note"]),
        ("needle -grace", ["journal"]),
        ("needle -sand", ["note"]),
        ("needle in:water", ["journal", "note"]),
        ("needle in:report", ["note"]),
        ("needle -in:report", ["journal"]),
        ("needle from:me is:mine", ["journal", "note"]),
        ("needle from:abebe", []),
        ("needle is:unread", []),
        ("needle kind:post", []),
        ("needle kind:journal", ["journal"]),
        ("needle kind:note kind:post", ["note"]),
        ("needle -kind:note", ["journal"]),
        ("needle has:attachment", []),
        ("needle before:2020", []),
        ("needle after:2020", ["journal", "note"]),
        ("thread", []),
        ("", []),
    ],
)
def test_journal_and_notes_are_found_by_what_they_say_and_are_about(
    private: StoreRoom, text: str, kinds: list[str]
) -> None:
    hits = private.workspace.search.find_private(text)
    assert [hit.kind for hit in hits] == kinds
    for hit in hits:
        assert [hit.excerpt[start:end].casefold() for start, end in hit.marks] in (
            [["need"], ["needle"]] if "need" in text else [[]]
        )


def test_a_deleted_entry_is_not_found(private: StoreRoom) -> None:
    (entry,) = private.workspace.journal.entries()
    private.workspace.journal.delete(entry.entry_id)
    assert [hit.kind for hit in private.workspace.search.find_private("needle")] == ["note"]


def test_what_is_private_is_on_the_first_page_of_results_alone(private: StoreRoom) -> None:
    search = private.workspace.search
    assert len(search.results("needle", limit=20).private) == 2
    assert search.results("needle", limit=20, offset=20).private == ()
