"""For whom a discussion is: chosen in the composer where a forum has groups."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from companion.domain.forum import PostingGroup
from companion.store import posting_groups
from tests.ui.desk import LONG
from tests.ui.test_window import FORUM

if TYPE_CHECKING:
    from tests.ui.desk import Desk

TEAM_ROOM = "Team room: our water committees"
OWN, OTHER = "River villages", "Hill villages"


@pytest.fixture
def team_desk(sample_desk: Desk) -> Desk:
    """At the desk of somebody who is in two groups of a course."""
    desk = sample_desk
    forum = next(f for f in desk.session.workspace.reading.forums() if f.name == TEAM_ROOM)
    (own,) = forum.groups
    assert own.name == OWN
    offer(desk, own, PostingGroup("2", OTHER), PostingGroup("-1", "", for_everyone=True))
    desk.work_offline()
    return desk


def offer(desk: Desk, *groups: PostingGroup) -> None:
    """Let these be the groups for which the person may start discussions in the team room."""
    forums = desk.session.workspace.reading.forums()
    remote_id = next(forum.remote_id for forum in forums if forum.name == TEAM_ROOM)
    with desk.session.workspace.database.writing(durable=False) as connection:
        posting_groups.take_groups(connection, remote_id, groups, datetime.now(UTC))


def begin(desk: Desk, forum: str) -> None:
    desk.open_forum(forum)
    begin_here(desk)


def begin_here(desk: Desk) -> None:
    with desk.qtbot.waitSignal(desk.composer.opened, timeout=LONG):
        desk.window.actions_.new_discussion.trigger()


def choices(desk: Desk) -> list[str]:
    box = desk.composer.groups.box
    return [box.itemText(place) for place in range(box.count())]


def choose(desk: Desk, name: str) -> None:
    box = desk.composer.groups.box
    box.setCurrentIndex(box.findText(name))
    box.activated.emit(box.currentIndex())


def test_the_groups_are_offered_and_the_one_chosen_is_sent(team_desk: Desk) -> None:
    desk = team_desk
    begin(desk, TEAM_ROOM)
    desk.until(desk.composer.groups.isVisible)
    assert choices(desk) == [OWN, OTHER, "All participants"]
    assert desk.composer.groups.box.currentText() == OWN
    desk.composer.subject.setText("For the hills")
    desk.composer.text.setPlainText("Words.")
    choose(desk, OTHER)
    assert desk.send().draft.group_remote_id == "2"


def test_a_draft_comes_back_with_its_group(team_desk: Desk) -> None:
    desk = team_desk
    begin(desk, TEAM_ROOM)
    desk.until(desk.composer.groups.isVisible)
    desk.composer.subject.setText("For all")
    choose(desk, "All participants")
    with desk.qtbot.waitSignal(desk.composer.closed, timeout=LONG):
        desk.composer.close_composer()
    begin(desk, TEAM_ROOM)
    desk.until(desk.composer.groups.isVisible)
    assert desk.composer.subject.text() == "For all"
    desk.until(lambda: desk.composer.groups.box.currentText() == "All participants")


def test_without_a_choice_nothing_is_asked(sample_desk: Desk) -> None:
    desk = sample_desk
    desk.work_offline()
    begin(desk, TEAM_ROOM)
    desk.composer.subject.setText("For us")
    desk.composer.text.setPlainText("Words.")
    desk.until(lambda: desk.composer.groups.box.count() == 1)
    assert not desk.composer.groups.isVisible()
    assert desk.send().draft.group_remote_id == "1", "the only group is named all the same"
    begin(desk, FORUM)
    assert desk.composer.groups.box.count() == 0
    desk.composer.subject.setText("For everyone")
    desk.composer.text.setPlainText("Words.")
    assert desk.send().draft.group_remote_id is None


def test_for_a_group_that_is_gone_another_is_chosen_by_the_person_alone(team_desk: Desk) -> None:
    desk = team_desk
    begin(desk, TEAM_ROOM)
    desk.until(desk.composer.groups.isVisible)
    desk.composer.subject.setText("For the hills")
    desk.composer.text.setPlainText("Words.")
    choose(desk, OTHER)
    with desk.qtbot.waitSignal(desk.composer.closed, timeout=LONG):
        desk.composer.close_composer()
    offer(desk, PostingGroup("1", OWN))
    begin_here(desk)
    groups = desk.composer.groups
    desk.until(groups.gone.isVisible)
    assert choices(desk) == [OWN]
    assert groups.box.currentIndex() == -1
    desk.composer.send_button.click()
    desk.composer.text.append("More words.")
    with desk.qtbot.waitSignal(desk.composer.saved, timeout=LONG) as saved:
        desk.composer.save_now()
    assert saved.args[0].draft.group_remote_id == "2", "nobody has chosen another"
    assert desk.composer.is_open
    choose(desk, OWN)
    assert not groups.gone.isVisible()
    assert desk.send().draft.group_remote_id == "1"
