"""Stars, pins, locks, subscriptions and read marks: queued, and shown at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from companion.domain.draft import OFF, ON, ItemKind, ItemState
from tests.ui.test_window import FORUM, METER
from ui.models.navigation import Place

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMenu

    from companion.domain.forum import DiscussionSummary
    from tests.ui.desk import Desk
    from ui.views.navigation_pane import NavigationPane


def test_the_s_key_stars_the_discussion_at_once_and_unstars_it_again(sample_desk: Desk) -> None:
    desk = sample_desk
    row = reading_offline(desk)
    assert not row.starred
    QTest.keyClick(desk.pane.browser, Qt.Key.Key_S)
    desk.until(lambda: listed(desk).starred)
    assert [(i.kind, i.value) for i in queued(desk)] == [(ItemKind.STAR, ON)]
    desk.until(desk.window.actions_.discussion.star.isChecked)
    QTest.keyClick(desk.pane.browser, Qt.Key.Key_S)
    desk.until(lambda: not listed(desk).starred)
    assert [(i.kind, i.value) for i in queued(desk)] == [(ItemKind.STAR, OFF)]


def test_the_letter_s_is_only_a_letter_while_one_writes(sample_desk: Desk) -> None:
    desk = sample_desk
    row = reading_offline(desk)
    desk.begin_reply(row.discussion_id)
    QTest.keyClicks(desk.composer.text, "stars")
    assert desk.composer.text.toPlainText() == "stars"
    assert not queued(desk)


def test_only_those_who_may_are_offered_to_pin_and_lock(sample_desk: Desk) -> None:
    desk = sample_desk
    reading_offline(desk)
    actions = desk.window.actions_.discussion
    desk.until(actions.star.isEnabled)
    assert not actions.pin.isEnabled()
    assert not actions.lock.isEnabled()
    allow(desk, "can_lock")
    desk.until(actions.pin.isEnabled)
    actions.pin.trigger()
    desk.until(lambda: listed(desk).pinned)
    desk.until(actions.lock.isEnabled)
    actions.lock.trigger()
    desk.until(lambda: listed(desk).locked)
    desk.until(lambda: "locked" in desk.pane.head.place.text())
    assert {i.kind for i in queued(desk)} == {ItemKind.PIN, ItemKind.LOCK}


def test_the_menu_of_a_row_acts_on_its_discussion(sample_desk: Desk) -> None:
    desk = sample_desk
    reading_offline(desk)
    pane = desk.window.forum_pane
    other = next(row for row in desk.rows() if METER not in row.title)
    index = pane.model.index_of(("discussion", other.discussion_id))
    place = pane.list.visualRect(index).center()
    pane.list.customContextMenuRequested.emit(place)
    assert pane.row_menu.isVisible()
    pane.row_menu.close()
    pane.row_actions.star.trigger()
    desk.until(lambda: next(r for r in desk.rows() if r == starred(other, r)).starred)
    pane.list.customContextMenuRequested.emit(QPoint(5, pane.list.viewport().height() * 50))
    assert not pane.row_menu.isVisible()


def test_subscribing_is_said_and_can_be_taken_back(sample_desk: Desk) -> None:
    desk = sample_desk
    reading_offline(desk)
    desk.window.actions_.discussion.subscribe.trigger()
    desk.until(lambda: queued(desk))
    desk.until(desk.window.undo_bar.isVisible)
    desk.window.undo_bar.button.click()
    desk.until(lambda: [i.value for i in queued(desk)] == [OFF])


def test_all_of_a_forum_is_marked_as_read_at_once_and_no_mark_fills_the_outbox(
    sample_desk: Desk,
) -> None:
    desk = sample_desk
    desk.open_forum(FORUM)
    desk.work_offline()
    assert any(row.unread_count for row in desk.rows())
    desk.window.actions_.forum_read.trigger()
    desk.until(lambda: not any(row.unread_count for row in desk.rows()))
    store = desk.session.workspace.outbox_store
    marks = store.items([ItemState.QUEUED])
    assert marks
    assert {mark.kind for mark in marks} == {ItemKind.MARK_READ}
    assert not desk.window.outbox.items
    assert not desk.window.strip.waiting.isVisible()


@pytest.mark.parametrize("place", [Place.FORUM, Place.COURSE])
def test_a_forum_or_a_course_is_marked_as_read_from_the_tree(
    sample_desk: Desk, place: Place
) -> None:
    desk = sample_desk
    desk.open_forum(FORUM)
    desk.work_offline()
    reading, pane = desk.session.workspace.reading, desk.window.navigation
    forum = next(f for f in reading.forums() if f.name == FORUM)
    whole = {f.forum_id for f in reading.forums(forum.course_id) if f.unread_count}
    assert whole > {forum.forum_id}, "more than one forum of the course has something unread"
    key = forum.forum_id if place is Place.FORUM else forum.course_id
    menu = choices_for(pane, place, key)
    choice = menu.actions()[-1]
    assert choice.text() == "Mark all as read"
    choice.trigger()
    menu.close()
    wanted = {forum.forum_id} if place is Place.FORUM else whole
    desk.until(lambda: not any(reading.forum(each).unread_count for each in wanted))
    others = [f for f in reading.forums() if f.forum_id not in wanted]
    assert any(f.unread_count for f in others), "and nothing else"
    desk.until(lambda: not can_be_marked(pane, place, key))


def choices_for(pane: NavigationPane, place: Place, key: int) -> QMenu:
    row = pane.rows.row(pane.rows.index_of(place, key))
    assert row is not None
    menu = pane.menu_of(row)
    assert menu is not None
    return menu


def can_be_marked(pane: NavigationPane, place: Place, key: int) -> bool:
    menu = choices_for(pane, place, key)
    enabled = menu.actions()[-1].isEnabled()
    menu.deleteLater()
    return enabled


def test_places_without_posts_have_nothing_to_choose(sample_desk: Desk) -> None:
    pane = sample_desk.window.navigation
    row = pane.rows.row(pane.rows.index_of(Place.OUTBOX))
    assert row is not None
    assert pane.menu_of(row) is None


def test_a_discarded_star_waits_again_after_undo(sample_desk: Desk) -> None:
    desk = sample_desk
    reading_offline(desk)
    desk.window.actions_.discussion.star.trigger()
    desk.until(lambda: listed(desk).starred)
    desk.session.discard(queued(desk)[0].item_id)
    desk.until(lambda: not listed(desk).starred)
    desk.until(desk.window.undo_bar.isVisible)
    desk.window.undo_bar.button.click()
    desk.until(lambda: listed(desk).starred)
    assert [i.state for i in queued(desk)] == [ItemState.QUEUED]


def reading_offline(desk: Desk) -> DiscussionSummary:
    desk.open_forum(FORUM)
    desk.work_offline()
    row = desk.read(METER)
    desk.until(lambda: desk.window.actions_.discussion.discussion is not None)
    return row


def listed(desk: Desk) -> DiscussionSummary:
    return next(row for row in desk.rows() if METER in row.title)


def starred(one: DiscussionSummary, other: DiscussionSummary) -> DiscussionSummary | None:
    return other if one.discussion_id == other.discussion_id else None


def queued(desk: Desk) -> list:  # type: ignore[type-arg]
    return list(desk.session.workspace.writing.outbox())


def allow(desk: Desk, *rights: str) -> None:
    """Let the site have said that the person may do this to the open discussion."""
    database = desk.session.workspace.database
    with database.writing(durable=False) as connection:
        for right in rights:
            connection.execute(
                f"UPDATE discussion SET {right} = 1 WHERE id = ?", (desk.pane.discussion_id,)
            )
    desk.session.changed.emit(everything_of(desk))


def everything_of(desk: Desk) -> object:
    from companion.domain.change_set import ChangeSet

    assert desk.pane.discussion_id is not None
    forum = desk.window.forum_pane.forum
    assert forum is not None
    return ChangeSet(
        forums=frozenset({forum.forum_id}), discussions=frozenset({desk.pane.discussion_id})
    )
