"""Comments of a course in the window: at the end of its outline, written and deleted there."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtTest import QTest

from companion.domain.draft import Draft, ItemKind, ItemState
from tests.ui.desk import LONG
from tests.ui.test_course_page import WATER, open_course
from ui.models.outline_rows import COMMENTS_KEY, CommentsRow

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMessageBox

    from companion.domain.draft import OutboxItem
    from tests.ui.desk import Desk
    from ui.views.comments_view import CommentsView


@pytest.fixture
def comments_desk(sample_desk: Desk) -> Desk:
    """The app with the comments of a course opened from the outline."""
    open_course(sample_desk, WATER)
    pane = sample_desk.window.course.pane
    sample_desk.until(lambda: pane.model.index_of(COMMENTS_KEY).isValid())
    pane.list.setCurrentIndex(pane.model.index_of(COMMENTS_KEY))
    sample_desk.until(lambda: view(sample_desk).board)
    return sample_desk


def view(desk: Desk) -> CommentsView:
    return desk.window.course.comments


def text(desk: Desk) -> str:
    return view(desk).browser.toPlainText()


def total(desk: Desk) -> int:
    board = view(desk).board
    return board.total if board is not None else -1


def own(desk: Desk, *states: ItemState) -> list[OutboxItem]:
    items = desk.session.workspace.outbox_store.items(states or tuple(ItemState))
    return [item for item in items if item.kind in {ItemKind.COMMENT, ItemKind.DELETE_COMMENT}]


def test_comments_stand_at_the_end_of_the_outline_and_open_as_a_list(comments_desk: Desk) -> None:
    desk = comments_desk
    rows = desk.window.course.pane.model.values
    assert rows[-1] == CommentsRow(3, 0)
    assert desk.window.right.currentWidget() is view(desk)
    assert "Juma Kapinga" in text(desk)
    assert text(desk).index("Thank you, teachers.") < text(desk).index("Week 2 saved us a pump")
    spoken = desk.window.course.pane.model.index_of(COMMENTS_KEY)
    assert spoken.data(Qt.ItemDataRole.AccessibleTextRole).startswith("3")


def test_an_activity_that_is_chosen_next_is_read_in_the_place_of_comments(
    comments_desk: Desk,
) -> None:
    desk = comments_desk
    desk.window.course.pane.step(-1)
    desk.until(lambda: desk.window.right.currentWidget() is desk.window.course.view)


def test_what_is_typed_saves_itself_and_is_there_after_looking_elsewhere(
    comments_desk: Desk,
) -> None:
    desk = comments_desk
    QTest.keyClicks(view(desk).field, "The pump")
    desk.until(lambda: own(desk, ItemState.DRAFT))
    desk.until(lambda: own(desk, ItemState.DRAFT)[0].draft.body == "The pump")
    other = next(
        one for one in desk.session.workspace.library.courses() if one.short_name == "HEALTH"
    )
    water = view(desk).course_id
    assert water is not None
    view(desk).show_course(other.course_id)
    desk.until(lambda: view(desk).board and view(desk).course_id == other.course_id)
    assert view(desk).field.toPlainText() == ""
    view(desk).show_course(water)
    desk.until(lambda: view(desk).field.toPlainText() == "The pump")


def test_a_comment_is_sent_from_the_keyboard_and_can_be_deleted(comments_desk: Desk) -> None:
    desk = comments_desk
    desk.work_offline()
    QTest.keyClicks(view(desk).field, "The pump works.")
    assert view(desk).field.tabChangesFocus()
    QTest.keyClick(view(desk).send, Qt.Key.Key_Space)
    desk.until(lambda: "The pump works." in text(desk))
    assert view(desk).field.toPlainText() == ""
    assert own(desk)[0].state is ItemState.QUEUED
    desk.work_offline(offline=False)
    desk.sync()
    desk.until(lambda: own(desk)[0].state is ItemState.SENT)
    desk.until(lambda: total(desk) == 4)
    board = view(desk).board
    assert board is not None
    own_comment = next(one for one in board.comments if one.is_own)
    asked: list[QMessageBox] = []
    view(desk).asked.connect(asked.append)
    view(desk).browser.follow(QUrl(f"comment-delete:{own_comment.comment_id}"))
    asked[0].buttons()[-1].click()
    desk.until(lambda: any(item.kind is ItemKind.DELETE_COMMENT for item in own(desk)))
    desk.until(lambda: total(desk) == 3)


def test_a_waiting_comment_is_edited_in_its_field_or_from_the_outbox(
    comments_desk: Desk,
) -> None:
    desk = comments_desk
    desk.work_offline()
    QTest.keyClicks(view(desk).field, "The pump works.")
    view(desk).send.click()
    desk.until(lambda: "The pump works." in text(desk))
    (item,) = own(desk)
    view(desk).browser.follow(QUrl(f"comment-edit:{item.item_id}"))
    desk.until(lambda: view(desk).field.toPlainText() == "The pump works.")
    desk.until(lambda: "The pump works." not in text(desk))
    view(desk).send.click()
    desk.until(lambda: own(desk)[0].state is ItemState.QUEUED)
    desk.window.edit(own(desk)[0])
    desk.until(lambda: view(desk).field.toPlainText() == "The pump works.")
    desk.until(lambda: "The pump works." not in text(desk))


def test_comment_is_edited_from_the_outbox_as_plain_text_whatever_was_shown(
    comments_desk: Desk,
) -> None:
    desk = comments_desk
    desk.work_offline()
    comments, water = desk.session.workspace.comments, view(desk).course_id
    assert water is not None
    first = comments.write(water, Draft("", "The *first* one."))
    desk.session.queue(first.item_id)
    desk.until(lambda: own(desk, ItemState.QUEUED))
    second = comments.write(water, Draft("", "The second one."))
    desk.until(lambda: desk.window.outbox.model.index_of(first.item_id).isValid())
    desk.window.show_in_outbox(first)
    detail = desk.window.item_detail
    desk.until(lambda: detail.item and detail.item.item_id == first.item_id)
    detail.edit.click()
    desk.until(lambda: view(desk).field.toPlainText() == "The *first* one.")
    assert desk.window.right.currentWidget() is view(desk)
    desk.until(view(desk).field.hasFocus)
    assert not desk.composer.is_open
    desk.window.edit(comments.begun(water, second.item_id) or second)
    desk.until(lambda: view(desk).field.toPlainText() == "The second one.")
    assert len(own(desk, ItemState.DRAFT)) == 2


def test_comment_on_a_course_that_takes_none_any_more_opens_without_tools_for_form(
    comments_desk: Desk,
) -> None:
    desk = comments_desk
    water = view(desk).course_id
    assert water is not None
    item = desk.session.workspace.comments.write(water, Draft("", "Thank you."))
    with desk.session.workspace.database.writing(durable=False) as connection:
        connection.execute("UPDATE comment_board SET can_post = 0")
    with desk.qtbot.waitSignal(desk.composer.opened, timeout=LONG):
        desk.window.edit(item)
    writing = desk.composer.help
    assert not writing.bar.isVisible()
    assert not desk.composer.preview_button.isVisible()
    assert not writing.actions.bold.isEnabled()
    assert writing.actions.spelling.isEnabled()
    assert desk.composer.text.toPlainText() == "Thank you."


def test_comments_have_an_action_of_their_own(sample_desk: Desk) -> None:
    desk = sample_desk
    action = desk.window.course.actions.comments
    assert not action.isEnabled()
    open_course(desk, WATER)
    desk.until(action.isEnabled)
    action.trigger()
    desk.until(lambda: desk.window.right.currentWidget() is view(desk) and view(desk).board)
    pane = desk.window.course.pane
    assert pane.model.value(pane.list.currentIndex()) == CommentsRow(3, 0)
