"""What the site does not show any more is shown nowhere, whichever part of it went."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from companion.domain.course import Keep
from companion.domain.files import FileState
from companion.domain.links import LinkedKind, PlaceLink
from companion.domain.news import Interest
from tests.companion import remote_values as said

if TYPE_CHECKING:
    from tests.companion.store_room import StoreRoom

SITE = "https://academy.example"


def links(part: str) -> list[PlaceLink]:
    """Return the links that lead into a part of the site."""
    leading = {
        "course": [(LinkedKind.COURSE, "3"), (LinkedKind.FORUM, "30"), (LinkedKind.MODULE, "930")],
        "forum": [(LinkedKind.FORUM, "30"), (LinkedKind.MODULE, "930")],
        "discussion": [],
    }[part]
    within = [(LinkedKind.DISCUSSION, "100"), (LinkedKind.POST, "1001")]
    return [PlaceLink(SITE, kind, number) for kind, number in [*leading, *within]]


@pytest.mark.parametrize("part", ["course", "forum", "discussion"])
def test_what_the_site_hides_is_found_told_and_counted_nowhere(
    reading_room: StoreRoom, part: str
) -> None:
    room, workspace = reading_room, reading_room.workspace
    workspace.news.take()
    mine = said.a_thread(0, author=said.AMINA, unread=False)
    room.pulls([*mine, replace(said.a_post(), attachments=(said.a_file(),))])
    workspace.library.set_keep(workspace.library.courses()[0].course_id, Keep.EVERYTHING)
    assert all(workspace.places.find_link(link) for link in links(part))
    assert workspace.places.names().find("kwame")
    assert workspace.digests.since(said.minutes(-1)).replies_to_me
    assert workspace.files.all()[0].state is FileState.WAITING
    assert workspace.status().figures.unread == 1

    with workspace.database.writing(durable=False) as connection:
        connection.execute(f"UPDATE {part} SET vanished_at = 1")

    assert not any(workspace.places.find_link(link) for link in links(part))
    assert not workspace.places.names().find("kwame")
    assert not workspace.places.names().find("cleaning")
    assert not workspace.digests.since(said.minutes(-1)).replies_to_me
    assert not workspace.digests.since(said.minutes(-1))
    assert not workspace.news.take(Interest.ALL)
    assert room.finds("answer") == []
    assert workspace.file_cache.wanted(0) == ()
    assert workspace.files.all()[0].state is FileState.NOT_KEPT
    figures = workspace.status().figures
    assert (figures.discussions, figures.unread) == (0, 0)


def test_a_file_that_another_post_shows_still_is_waited_for(reading_room: StoreRoom) -> None:
    room, workspace = reading_room, reading_room.workspace
    for number in (100, 101):
        room.pulls(said.a_thread(0, number=number, attachments=(said.a_file(),)))
    workspace.library.set_keep(workspace.library.courses()[0].course_id, Keep.EVERYTHING)
    with workspace.database.writing(durable=False) as connection:
        connection.execute("UPDATE discussion SET vanished_at = 1 WHERE remote_id = '101'")
    (file,) = workspace.files.all()
    assert file.state is FileState.WAITING
    assert file.discussion_id == room.discussion("100").discussion_id
