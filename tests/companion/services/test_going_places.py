"""Finding any place by its letters or by a link."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from companion.domain.destination import Destination, DestinationKind
from companion.domain.links import LinkedKind, PlaceLink
from companion.services.going_places import posts_of
from tests.companion import remote_values as said
from tests.companion.pulled import outline_said

if TYPE_CHECKING:
    from tests.companion.store_room import StoreRoom

SITE = "https://academy.example"


def names(room: StoreRoom, typed: str) -> list[str]:
    return [each.name for each in room.workspace.places.names().find(typed)]


def test_courses_forums_discussions_people_and_saved_searches_are_found(
    reading_room: StoreRoom,
) -> None:
    room = reading_room
    room.pulls(said.a_thread(1))
    room.workspace.search.save("Open questions", "is:unread")
    assert names(room, "water") == ["Water for all 3"]
    assert names(room, "field tips") == ["Tips from the field 30"]
    assert names(room, "cln snd") == ["Cleaning a sand filter"]
    assert names(room, "open q") == ["Open questions"]
    (kwame,) = room.workspace.places.names().find("kwame")
    assert kwame.destination.kind is DestinationKind.PERSON
    card = room.workspace.people.card(kwame.destination.key)
    found = room.found_posts(posts_of(card.full_name).words)
    assert {hit.author_name for hit in found} == {"Kwame Mensah"}


def test_a_place_that_is_often_gone_to_comes_first(reading_room: StoreRoom) -> None:
    room = reading_room
    for number in (100, 101, 102):
        room.pulls(said.a_thread(0, number=number))
    first, _, last = room.workspace.places.names().find("cleaning")
    for _ in range(3):
        room.workspace.places.note_visit(last.destination)
    assert room.workspace.places.names().find("cleaning")[0].destination == last.destination
    room.clock.turn(days=90)
    room.workspace.places.note_visit(first.destination)
    assert room.workspace.places.names().find("cleaning")[0].destination == first.destination


def test_without_letters_the_places_of_late_are_offered(reading_room: StoreRoom) -> None:
    room = reading_room
    assert names(room, "") == []
    discussion_id = room.pulls(said.a_thread(0))
    place = Destination(DestinationKind.DISCUSSION, discussion_id, post_id=5)
    room.workspace.places.note_visit(place)
    assert names(room, " ") == ["Cleaning a sand filter"]


def test_what_is_remembered_of_visits_stays_small(reading_room: StoreRoom) -> None:
    places = reading_room.workspace.places
    for number in range(400):
        places.note_visit(Destination(DestinationKind.DISCUSSION, number))
    with reading_room.workspace.database.reading() as connection:
        row = connection.execute("SELECT value FROM fact WHERE name = 'visits'").fetchone()
    assert len(row["value"]) < 20_000


@pytest.mark.parametrize(
    ("kind", "number", "post", "wanted"),
    [
        (LinkedKind.COURSE, "3", None, DestinationKind.COURSE),
        (LinkedKind.FORUM, "30", None, DestinationKind.FORUM),
        (LinkedKind.MODULE, "930", None, DestinationKind.FORUM),
        (LinkedKind.DISCUSSION, "100", None, DestinationKind.DISCUSSION),
        (LinkedKind.DISCUSSION, "100", "1001", DestinationKind.DISCUSSION),
        (LinkedKind.POST, "1001", None, DestinationKind.DISCUSSION),
    ],
)
def test_a_link_finds_what_is_cached(
    reading_room: StoreRoom, kind: LinkedKind, number: str, post: str | None, wanted: object
) -> None:
    room = reading_room
    room.pulls(said.a_thread(1))
    found = room.workspace.places.find_link(PlaceLink(SITE, kind, number, post))
    assert found is not None
    assert found.kind is wanted
    if "1001" in (number, post):
        assert room.workspace.reading.post(found.post_id or 0).remote_id == "1001"


def test_a_link_to_an_activity_finds_it_and_one_to_a_forum_the_forum(
    reading_room: StoreRoom,
) -> None:
    room = reading_room
    page = said.an_activity("71", kind="page")
    forum = said.an_activity("930", kind="forum", forum_remote_id="30")
    outline_said(room, [said.a_section(activities=[page, forum])])
    find = room.workspace.places.find_link
    (course,) = room.workspace.library.courses()
    (section,) = room.workspace.outlines.outline(course.course_id).sections
    wanted = Destination(DestinationKind.ACTIVITY, section.activities[0].activity_id)
    assert find(PlaceLink(SITE, LinkedKind.MODULE, "71", module_kind="page")) == wanted
    found = find(PlaceLink(SITE, LinkedKind.MODULE, "930"))
    assert found == Destination(DestinationKind.FORUM, room.forum().forum_id)


def test_a_link_to_what_is_not_cached_finds_nothing(reading_room: StoreRoom) -> None:
    reading_room.pulls(said.a_thread(1))
    find = reading_room.workspace.places.find_link
    for kind in LinkedKind:
        assert find(PlaceLink(SITE, kind, "4711")) is None


def test_a_post_that_is_not_cached_leads_to_its_discussion(reading_room: StoreRoom) -> None:
    discussion_id = reading_room.pulls(said.a_thread(1))
    link = PlaceLink(SITE, LinkedKind.DISCUSSION, "100", "4711")
    wanted = Destination(DestinationKind.DISCUSSION, discussion_id)
    assert reading_room.workspace.places.find_link(link) == wanted
