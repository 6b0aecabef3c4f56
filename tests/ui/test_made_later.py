"""Views that nobody has asked for are not there: each costs time at every change of the look."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from ui.models.navigation import Place

if TYPE_CHECKING:
    from tests.ui.desk import Desk

LATER = {"EventView", "NotificationView", "NewsView", "LearningPage", "JournalEntryView",
         "CommentsView"}  # fmt: skip


def made(desk: Desk) -> set[str]:
    return {type(each).__name__ for each in desk.window.right.findChildren(QWidget)} & LATER


def test_a_window_makes_a_view_when_its_place_is_first_shown(sample_desk: Desk) -> None:
    desk = sample_desk
    assert made(desk) == set()
    desk.window.go_to(Place.NEWS)
    assert made(desk) == {"NewsView"}
    desk.window.save_writing()
    desk.window.go_to(Place.CALENDAR)
    assert made(desk) == {"NewsView", "EventView"}
    assert desk.window.right.currentWidget() is desk.window.calendar.view


def test_an_account_that_comes_later_is_shown_in_what_was_made_before(sample_desk: Desk) -> None:
    desk = sample_desk
    desk.window.go_to(Place.LEARNING)
    page = desk.window.learning.page
    desk.window.attach(None)
    desk.window.attach(desk.session)
    desk.window.go_to(Place.LEARNING)
    desk.until(lambda: page.overview is not None)
    assert desk.window.learning.page is page
