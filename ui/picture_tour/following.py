"""The part of the way on which an organisation is followed, and its news are read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from companion.domain.following import NewsEntry, NewsKind
from sync.events import ConnectionState
from ui.models.navigation import Place
from ui.picture_tour.camera import Camera, wait

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDialog

    from ui.main_window import MainWindow
    from ui.picture_tour.variants import Variants


def look_at_news(window: MainWindow, camera: Camera, variants: Variants) -> None:
    """Switch a feed on at its course, read what it says, and look at all that is followed."""
    session, news = window.session, window.news
    if session is None:
        raise RuntimeError("no account is open")
    if session.sync.state is ConnectionState.WORKING_OFFLINE:
        wait(session.sync.finished, session.sync.sync_now)
    courses, course = session.workspace.library.courses(), window.course
    water = next(each for each in courses if each.short_name == "WATER")
    if course.pane.course_id != water.course_id:
        wait(course.pane.shown, lambda: window.navigation.select(Place.COURSE, water.course_id))
    followed = session.workspace.following.followed(water.course_id)
    feed = followed[0].feed
    if feed is None:
        raise RuntimeError("the course names no feed")
    wait(session.sync.finished, lambda: course.pane.follow_bar.switched.emit(feed.address, True))  # noqa: FBT003
    wait(news.pane.shown, news.show)
    entries = [row for row in news.pane.model.values if isinstance(row, NewsEntry)]
    told = [entry for entry in entries if entry.kind is NewsKind.FEED]
    wait(session.changed, lambda: news.pane.select(told[1].entry_id))
    wait(news.pane.shown, news.pane.load)
    camera.in_both_themes("news", window)
    variants.take("news", window)
    shown: list[QDialog] = []
    news.asked.connect(shown.append)
    wait(news.asked, news.choose_feeds)
    news.asked.disconnect(shown.append)
    dialog = shown[0]
    wait(dialog.shown, dialog.load)  # type: ignore[attr-defined]
    camera.take("what-to-follow", dialog)
    dialog.reject()
