"""The part of the way on which a course is gone through: outline, book, what is said of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.models.navigation import Place
from ui.models.outline_rows import ActivityRow, activity_key
from ui.picture_tour.camera import Camera, wait
from ui.picture_tour.packs_scene import look_at_packs

if TYPE_CHECKING:
    from ui.main_window import MainWindow
    from ui.picture_tour.variants import Variants


def go_through_a_course(window: MainWindow, camera: Camera, variants: Variants) -> None:
    """Mark a page as done offline, read a book of the same course, and what learners say of it."""
    session, page = window.session, window.course
    if session is None:
        raise RuntimeError("no account is open")
    course = max(session.workspace.library.courses(), key=lambda course: course.course_id)
    wait(page.pane.shown, lambda: window.navigation.select(Place.COURSE, course.course_id))
    _read_activity(window, "page")
    wait(page.pane.shown, page.actions.mark_done.trigger)
    camera.in_both_themes("course", window)
    _read_activity(window, "book")
    variants.take("course", window)
    _read_comments(window, camera)
    look_at_packs(window, camera)


def _read_comments(window: MainWindow, camera: Camera) -> None:
    comments = window.course.comments
    wait(comments.browser.textChanged, window.course.actions.comments.trigger)
    camera.in_both_themes("comments", window)


def _read_activity(window: MainWindow, kind: str) -> None:
    """Read the first activity of a kind in the course that is shown."""
    page = window.course
    found = next(
        row.activity.activity_id
        for row in page.pane.model.values
        if isinstance(row, ActivityRow) and row.activity.kind == kind
    )
    index = page.pane.model.index_of(activity_key(found))
    wait(page.view.activity_shown, lambda: page.pane.list.setCurrentIndex(index))
