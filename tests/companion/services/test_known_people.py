"""Choosing people, and their cards, from what is cached."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from companion.errors import NotFound
from tests.companion import remote_values as said

if TYPE_CHECKING:
    from tests.companion.store_room import StoreRoom


def test_those_who_wrote_can_be_chosen_by_some_letters_of_their_names(
    reading_room: StoreRoom,
) -> None:
    room = reading_room
    room.pulls(said.a_thread(1))
    names = room.workspace.people.known()
    assert [one.full_name for one in names.find("mnsh")] == ["Kwame Mensah"]
    (kwame,) = names.find("KWAME")
    assert kwame.courses == ("Water for all 3",)
    assert names.find("nobody at all") == ()
    own = room.workspace.account.full_name
    assert own not in {one.full_name for one in names.find("")}


def test_a_card_says_where_somebody_writes_and_how_much(reading_room: StoreRoom) -> None:
    room = reading_room
    room.pulls(said.a_thread(1))
    (kwame,) = room.workspace.people.known().find("kwame")
    card = room.workspace.people.card(kwame.person_id)
    assert card == room.workspace.people.card_of(kwame.remote_id)
    assert [one.course_name for one in card.memberships] == ["Water for all 3"]
    assert card.post_count > 0
    assert card.newest_post_at is not None
    assert card.last_seen_at is None
    assert not card.is_self
    assert card.profile_url.endswith(f"/user/profile.php?id={kwame.remote_id}")


def test_nobody_else_has_a_card(reading_room: StoreRoom) -> None:
    with pytest.raises(NotFound):
        reading_room.workspace.people.card(999)
    with pytest.raises(NotFound):
        reading_room.workspace.people.card_of("999")
