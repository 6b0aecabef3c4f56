"""Facts that are kept as JSON: a damaged one never stands in the way of what it adds to."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from companion.domain.discussion_list import DiscussionSort, ListChoice
from companion.domain.news import Interest
from tests.companion import remote_values as said

if TYPE_CHECKING:
    from tests.companion.store_room import StoreRoom

DAMAGED = ['{"sort": "ti', "[1", "", '"text"', "7", "null", "[[]]", '{"a": {}}', '[{"id": 1}, 3]']


@pytest.mark.parametrize("damage", DAMAGED)
def test_damaged_fact_counts_as_empty_wherever_facts_are_read(
    reading_room: StoreRoom, damage: str
) -> None:
    room, workspace = reading_room, reading_room.workspace
    room.pulls(said.a_thread(1))
    forum_id = room.forum().forum_id
    titles = ListChoice(sort=DiscussionSort.TITLE)
    workspace.reading.keep_list_choice(forum_id, titles)
    workspace.news.set_interest(forum_id, Interest.OFF)
    workspace.news.take()
    workspace.digests.note_here()
    workspace.search.note("water")
    workspace.search.save("Mine", "is:mine")
    workspace.aids.put_template("Thanks", "Thank you.")
    workspace.aids.add_own_word("biosand")
    workspace.places.note_visit(workspace.places.names().find("field")[0].destination)
    with workspace.database.writing(durable=False) as connection:
        connection.execute(
            "UPDATE fact SET value = ? WHERE name LIKE 'list_choice.%' OR name IN ('told_until',"
            " 'interests', 'person_was_here', 'search_history', 'saved_searches', 'visits',"
            " 'text_templates', 'own_words')",
            (damage,),
        )

    assert workspace.reading.list_choice(forum_id) == ListChoice()
    assert workspace.news.interest_in(forum_id) is None
    assert not workspace.news.take()
    assert workspace.digests.absence() is None
    assert workspace.search.history() == ()
    assert workspace.search.saved() == ()
    assert workspace.aids.templates() == ()
    assert not workspace.aids.own_words()
    assert workspace.places.names().find("") == ()
    workspace.reading.keep_list_choice(forum_id, titles)
    assert workspace.reading.list_choice(forum_id) == titles
