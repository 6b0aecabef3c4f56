"""Notifications in the window, on the sample classroom: read, gone to, marked, also offline."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from sync.classroom.notification_control import NotificationControl
from tests.ui.desk import LONG, Desk
from ui.models.navigation import NavigationRow, Place

if TYPE_CHECKING:
    from companion.domain.notification import Notification
    from ui.window_notifications import WindowNotifications

BEANS = "FARM: 💡 Beans without holes: ash, a full can, and the sun"
DUE = "Due: Draw the map of your water"
MESSAGE = "New message from አበበ በቀለ"
BADGE = "Congratulations! You have a badge: Water watcher"


@pytest.fixture
def inbox(sample_desk: Desk) -> Desk:
    """The app at the notifications, come to by their key."""
    sample_desk.window.actions_.notifications.trigger()
    sample_desk.until(lambda: place(sample_desk).pane.model.values)
    return sample_desk


def place(desk: Desk) -> WindowNotifications:
    return desk.window.notifications


def choose(desk: Desk, subject: str) -> Notification:
    pane, view = place(desk).pane, place(desk).view
    at = [one.subject for one in pane.model.values].index(subject)
    pane.list.setCurrentIndex(pane.model.index(at, 0))
    desk.until(lambda: view.shown is not None and view.shown.subject == subject)
    assert view.shown is not None
    return view.shown


def press_enter(desk: Desk) -> None:
    place(desk).pane.list.setFocus()
    QTest.keyClick(place(desk).pane.list, Qt.Key.Key_Return)


def unread_row(desk: Desk) -> int:
    rows = desk.window.navigation.rows
    row = rows.row(rows.index_of(Place.NOTIFICATIONS))
    assert isinstance(row, NavigationRow)
    return row.count


def test_what_the_site_told_stands_newest_first_and_is_counted(inbox: Desk) -> None:
    subjects = [one.subject for one in place(inbox).pane.model.values]
    assert subjects[:3] == [BEANS, DUE, MESSAGE]
    assert subjects[-1] == BADGE
    inbox.until(lambda: unread_row(inbox) == 4)
    index = place(inbox).pane.model.index(0, 0)
    spoken = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith(f"unread, Discussion, {BEANS}, María José Núñez")


def test_enter_leads_to_the_discussion_and_marks_it_read_also_offline(inbox: Desk) -> None:
    inbox.work_offline()
    told = choose(inbox, BEANS)
    assert told.destination is not None
    number = told.destination.key
    press_enter(inbox)
    inbox.until(lambda: inbox.pane.discussion_id == number)
    inbox.until(lambda: unread_row(inbox) == 3)
    assert inbox.session.workspace.status().figures.waiting == 0


def test_a_deadline_leads_to_its_activity_and_a_message_to_its_conversation(inbox: Desk) -> None:
    due = choose(inbox, DUE)
    assert due.destination is not None
    place(inbox).view.open.click()
    number = due.destination.key
    inbox.until(lambda: inbox.window.course.view.activity_id == number)
    inbox.window.actions_.notifications.trigger()
    choose(inbox, MESSAGE)
    press_enter(inbox)
    inbox.until(lambda: inbox.window.middle.currentWidget() is inbox.window.conversations)
    inbox.until(lambda: inbox.pane.is_conversing)


def test_what_is_not_here_opens_on_the_site(inbox: Desk) -> None:
    opened: list[str] = []
    place(inbox).open_address = lambda url: opened.append(url.toString())
    badge = choose(inbox, BADGE)
    assert place(inbox).view.open.text() == "Open on the site"
    press_enter(inbox)
    inbox.until(lambda: opened)
    assert opened == [badge.address]


@pytest.mark.parametrize("page", ["https://elsewhere.example/", "javascript:alert(1)"])
def test_an_address_of_another_site_is_shown_before_it_is_opened(inbox: Desk, page: str) -> None:
    opened: list[str] = []
    place(inbox).open_address = lambda url: opened.append(url.toString())
    boxes: list[object] = []
    inbox.window.travel.asked.connect(boxes.append)
    told = choose(inbox, BADGE)
    place(inbox).pane.opened.emit(replace(told, address=page))
    inbox.until(lambda: boxes)
    assert opened == []
    boxes[0].close()  # type: ignore[attr-defined]


def test_one_and_then_all_are_marked_by_keys_and_the_site_hears_of_it(inbox: Desk) -> None:
    choose(inbox, DUE)
    inbox.window.actions_.notification_read.trigger()
    inbox.until(lambda: unread_row(inbox) == 3)
    inbox.until(lambda: not place(inbox).view.mark.isVisible())
    shown = place(inbox).view.shown
    assert shown is not None
    assert shown.subject == DUE
    place(inbox).pane.all_read.click()
    inbox.until(lambda: unread_row(inbox) == 0)
    inbox.until(lambda: not place(inbox).pane.all_read.isEnabled())
    inbox.sync()
    assert NotificationControl(inbox.classroom_path).unread("amina") == []


def test_news_of_a_sync_move_nothing_that_is_read(inbox: Desk) -> None:
    choose(inbox, DUE)
    NotificationControl(inbox.classroom_path).tell("amina", "Market day")
    with inbox.qtbot.waitSignal(place(inbox).pane.shown, timeout=LONG):
        inbox.sync()
    inbox.until(lambda: place(inbox).pane.model.values[0].subject == "Market day")
    current = place(inbox).pane.current
    assert current is not None
    assert current.subject == DUE


def test_the_key_for_panes_leads_to_what_can_be_pressed_beside_the_list(inbox: Desk) -> None:
    shown = choose(inbox, BEANS)
    inbox.window.activateWindow()
    place(inbox).pane.list.setFocus()
    inbox.until(place(inbox).pane.list.hasFocus)
    inbox.window.actions_.next_pane.trigger()
    assert place(inbox).view.open.hasFocus(), shown.subject
    inbox.window.actions_.next_pane.trigger()
    assert inbox.window.navigation.hasFocus()
