"""What a search remembers: history and saved searches; and the names that it completes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from companion.content.search_query import QueryNames
from tests.companion import remote_values as said

if TYPE_CHECKING:
    from tests.companion.store_room import StoreRoom

GERMAN = QueryNames({"from": "von", "is": "ist", "unread": "ungelesen"})


def test_history_keeps_the_latest_first_and_each_once_also_over_a_new_start(
    room: StoreRoom,
) -> None:
    search = room.workspace.search
    for text in ("water", "pump  from:amina", "water", "", "  "):
        search.note(text)
    assert search.history() == ("water", "pump from:amina")
    assert room.reopen().search.history() == ("water", "pump from:amina")


def test_history_ends_with_the_fiftieth_search(room: StoreRoom) -> None:
    search = room.workspace.search
    for number in range(60):
        search.note(f"word{number}")
    assert len(search.history()) == 50
    assert search.history()[0] == "word59"
    assert search.history()[-1] == "word10"


def test_history_can_be_forgotten_one_by_one_and_as_a_whole(room: StoreRoom) -> None:
    search = room.workspace.search
    for text in ("one", "two", "three"):
        search.note(text)
    search.forget("two")
    assert search.history() == ("three", "one")
    search.forget_all()
    assert search.history() == ()


def test_searches_are_kept_in_english_so_that_another_language_understands_them(
    room: StoreRoom,
) -> None:
    search = room.workspace.search
    search.note("von:amina ist:ungelesen", names=GERMAN)
    kept = search.save("Neues", "ist:ungelesen", names=GERMAN)
    assert search.history() == ("from:amina is:unread",)
    assert kept.query == "is:unread"


def test_saved_searches_keep_their_order_and_numbers(room: StoreRoom) -> None:
    search = room.workspace.search
    first, second = search.save("New", "is:unread"), search.save("ውሃ", 'ውሃ "ንጹህ ውሃ"')
    search.rename(first.search_id, "Unread")
    assert [(s.search_id, s.name) for s in search.saved()] == [
        (first.search_id, "Unread"),
        (second.search_id, "ውሃ"),
    ]
    before = search.saved()
    search = room.reopen().search
    assert search.saved() == before
    search.drop(first.search_id)
    third = search.save("Third", "pump")
    assert [s.name for s in search.saved()] == ["ውሃ", "Third"]
    assert third.search_id > second.search_id


def test_a_name_is_given_once(room: StoreRoom) -> None:
    search = room.workspace.search
    first = search.save("Pumps", "pump")
    other = search.save("Wells", "well")
    assert search.save("Pumps", "pump is:unread").search_id == first.search_id
    assert [s.query for s in search.saved()] == ["pump is:unread", "well"]
    search.rename(other.search_id, "Pumps")
    assert [s.query for s in search.saved()] == ["well"]


def test_a_damaged_memory_counts_as_empty_and_can_be_used_again(room: StoreRoom) -> None:
    with room.workspace.database.writing(durable=False) as connection:
        connection.executemany(
            "INSERT INTO fact (name, value) VALUES (?, ?)",
            [("search_history", "[1, {"), ("saved_searches", '{"id": 1}')],
        )
    search = room.workspace.search
    assert search.history() == ()
    assert search.saved() == ()
    search.note("pump")
    assert search.history() == ("pump",)


def test_names_of_people_are_offered_those_who_wrote_most_first(reading_room: StoreRoom) -> None:
    room = reading_room
    room.pulls(
        [
            said.an_opening_post(),
            *(said.a_post(str(n), author=said.AMINA) for n in range(1001, 1004)),
            *(said.a_post(str(n)) for n in range(1004, 1006)),
        ]
    )
    search = room.workspace.search
    assert search.people("") == ("Amina Diallo", "Kwame Mensah", "Nguyễn Thị Liên")
    assert search.people("nguyen") == ("Nguyễn Thị Liên",)
    assert search.people("men") == ("Kwame Mensah",)
    assert search.people("x") == ()
    assert search.people("", limit=1) == ("Amina Diallo",)


def test_names_of_courses_and_forums_are_offered_in_their_order(room: StoreRoom) -> None:
    room.has_forums("30", "31")
    assert room.workspace.search.places("") == (
        "Water for all 3",
        "Tips from the field 30",
        "Tips from the field 31",
    )
    assert room.workspace.search.places("field 31") == ("Tips from the field 31",)
