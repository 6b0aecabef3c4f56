"""Stars, pins, locks, subscriptions and read marks: queued, and shown at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from companion.domain.draft import OFF, ON, ItemKind, ItemState
from tests.ui.test_window import FORUM, METER

if TYPE_CHECKING:
    from companion.domain.forum import DiscussionSummary
    from tests.ui.desk import Desk


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
