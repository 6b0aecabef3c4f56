"""News in the window, on the sample classroom: following, reading offline, filtering, managing."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtTest import QTest

from companion.domain.change_set import ChangeSet
from companion.domain.following import NewsEntry, NewsKind
from companion.domain.search import NewsHit
from tests.ui.desk import LONG, Desk
from ui.models.navigation import NavigationRow, Place
from ui.models.news_rows import NewsDay
from ui.views.feeds_dialog import FeedsDialog

if TYPE_CHECKING:
    from ui.window_news import WindowNews

RADIO = "Radio hour on Thursday: ask the pump mechanic"
FEES = "What 40 water committees told us about fees"
ACADEMY = "News of the Field Academy"


def news_of(desk: Desk) -> WindowNews:
    return desk.window.news


def titles(desk: Desk) -> list[str]:
    return [row.title for row in news_of(desk).pane.model.values if isinstance(row, NewsEntry)]


def open_water(desk: Desk) -> None:
    course = next(c for c in desk.session.workspace.library.courses() if c.short_name == "WATER")
    with desk.qtbot.waitSignal(desk.window.course.pane.shown, timeout=LONG):
        desk.window.navigation.select(Place.COURSE, course.course_id)


def follow(desk: Desk) -> None:
    """Switch the academy's feed on at its course, and wait for what it says."""
    open_water(desk)
    bar = desk.window.course.pane.follow_bar
    desk.until(lambda: bar.feeds.menu().actions())
    action = next(a for a in bar.feeds.menu().actions() if "127.0.0.1" in a.toolTip())
    action.trigger()
    following = desk.session.workspace.following
    desk.until(lambda: any(e.kind is NewsKind.FEED for e in following.entries()))
    with desk.qtbot.waitSignal(news_of(desk).pane.shown, timeout=LONG):
        desk.window.actions_.news.trigger()
    desk.until(lambda: RADIO in titles(desk))


@pytest.fixture
def news_desk(sample_desk: Desk) -> Desk:
    """The app at the news, with the feed of the academy followed."""
    follow(sample_desk)
    return sample_desk


def choose(desk: Desk, title: str) -> NewsEntry:
    pane, view = news_of(desk).pane, news_of(desk).view
    entry = next(
        row for row in pane.model.values if isinstance(row, NewsEntry) and row.title == title
    )
    pane.list.setCurrentIndex(pane.model.index_of(entry.entry_id))
    desk.until(lambda: view.shown is not None and view.shown.title == title)
    return entry


def test_without_anything_followed_news_say_how_to_begin(sample_desk: Desk) -> None:
    desk = sample_desk
    with desk.qtbot.waitSignal(news_of(desk).pane.shown, timeout=LONG):
        desk.window.actions_.news.trigger()
    assert titles(desk) == []
    with desk.qtbot.waitSignal(news_of(desk).asked, timeout=LONG) as asked:
        desk.window.actions_.follow.trigger()
    dialog = asked.args[0]
    assert isinstance(dialog, FeedsDialog)
    desk.until(lambda: dialog.list.count() == 2)
    states = {dialog.list.item(n).checkState() for n in range(dialog.list.count())}
    assert states == {Qt.CheckState.Unchecked}
    dialog.field.setText("no address")
    dialog.add.click()
    desk.until(lambda: not dialog.trouble.isHidden())
    assert "no address that can be followed" in dialog.trouble.text()
    dialog.close()


def test_a_course_shows_where_to_follow_and_pages_open_in_the_browser(sample_desk: Desk) -> None:
    desk = sample_desk
    open_water(desk)
    bar = desk.window.course.pane.follow_bar
    desk.until(lambda: len(bar.names) == 3)
    opened: list[str] = []
    news_of(desk).open_address = lambda url: opened.append(url.toString())
    assert bar.names == ["Mastodon", "Facebook", "YouTube"]
    assert bar.pages.accessibleName() == "Follow: Mastodon, Facebook, YouTube"
    bar.pages.linkActivated.emit("https://www.facebook.com/fieldacademy")
    assert opened == ["https://www.facebook.com/fieldacademy"]


def test_news_stand_by_day_and_are_read_offline_once_the_feed_is_on(news_desk: Desk) -> None:
    desk, news = news_desk, news_of(news_desk)
    desk.work_offline()
    assert isinstance(news.pane.model.values[0], NewsDay)
    assert titles(desk)[:2] == [RADIO, FEES]
    row = desk.window.navigation.rows.row(desk.window.navigation.rows.index_of(Place.NEWS))
    assert isinstance(row, NavigationRow)
    assert row.count == 3
    assert row.spoken == "News, 3 unread"
    entry = choose(desk, FEES)
    assert "A chart: fees by month" in news.view.browser.toPlainText()
    assert "<img" not in news.view.browser.html
    following = desk.session.workspace.following
    desk.until(lambda: following.entry(entry.entry_id).is_read)
    desk.until(lambda: news.pane.current is not None and news.pane.current.is_read)
    news.view.unread.click()
    desk.until(lambda: not following.entry(entry.entry_id).is_read)
    desk.window.actions_.news_read.trigger()
    desk.until(lambda: following.unread_count() == 0)


def test_an_entry_opens_in_the_browser_and_its_link_is_copied(news_desk: Desk) -> None:
    desk, news = news_desk, news_of(news_desk)
    opened: list[QUrl] = []
    news.open_address = opened.append
    entry = choose(desk, RADIO)
    news.view.open.click()
    assert [url.toString() for url in opened] == [entry.link]
    news.view.copy.click()
    with desk.qtbot.waitSignal(desk.window.sharing.asked, timeout=LONG) as asked:
        news.view.share.click()
    assert asked.args[0].thing.link == entry.link
    asked.args[0].reject()
    index = news.pane.model.index_of(entry.entry_id)
    spoken = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith(f"{RADIO}, {ACADEMY}")


def test_headings_are_passed_over_and_enter_goes_to_the_text(news_desk: Desk) -> None:
    desk, news = news_desk, news_of(news_desk)
    choose(desk, RADIO)
    news.pane.list.setFocus()
    QTest.keyClick(news.pane.list, Qt.Key.Key_Down)
    assert news.pane.current is not None
    assert news.pane.current.title == FEES
    QTest.keyClick(news.pane.list, Qt.Key.Key_Return)
    desk.until(news.view.browser.hasFocus)


def test_new_content_of_a_course_stands_among_the_news_and_leads_there(news_desk: Desk) -> None:
    desk, news = news_desk, news_of(news_desk)
    database = desk.session.workspace.database
    with database.writing(durable=False) as connection:
        row = connection.execute(
            "SELECT activity.id, activity.name, section.course_id FROM activity"
            " JOIN section ON section.id = activity.section_id WHERE activity.kind = 'page'"
        ).fetchone()
        connection.execute(
            "INSERT INTO news_entry (course_id, activity_id, key, kind, title, html, plain_text,"
            " link, happened_at, listed) VALUES (?, ?, 'activity:1', 'activity', ?, '', '', '',"
            " 4e9, 1)",
            (row["course_id"], row["id"], row["name"]),
        )
    with desk.qtbot.waitSignal(news.pane.shown, timeout=LONG):
        desk.session.changed.emit(ChangeSet(news=True))
    source = next(s for s in desk.session.workspace.following.sources() if s.course_id)
    with desk.qtbot.waitSignal(news.pane.shown, timeout=LONG):
        news.pane.show_source(source)
    assert titles(desk) == [row["name"]]
    choose(desk, row["name"])
    news.view.open.click()
    desk.until(lambda: desk.window.course.view.activity_id == row["id"])
    assert desk.window.middle.currentWidget() is desk.window.course.pane


def test_news_are_found_by_the_search_and_read_beside_it(news_desk: Desk) -> None:
    desk, view = news_desk, news_desk.window.search_view
    desk.window.actions_.search.trigger()
    with desk.qtbot.waitSignal(view.hits_shown, timeout=LONG):
        view.look_for("kind:news committees")
    (hit,) = view.hits
    assert isinstance(hit, NewsHit)
    view.list.activated.emit(view.model.index_of(("news", hit.entry_id)))
    shown = news_of(desk).view
    desk.until(lambda: shown.shown is not None and shown.shown.title == FEES)
    assert desk.window.right.currentWidget() is shown


def test_a_feed_is_switched_off_and_removed_in_the_list(news_desk: Desk) -> None:
    desk, news = news_desk, news_of(news_desk)
    with desk.qtbot.waitSignal(news.asked, timeout=LONG) as asked:
        news.choose_feeds()
    dialog: FeedsDialog = asked.args[0]
    desk.until(lambda: dialog.list.count() == 2)
    item = dialog.list.item(0)
    assert item.text().startswith(ACADEMY)
    assert item.checkState() == Qt.CheckState.Checked
    item.setCheckState(Qt.CheckState.Unchecked)
    following = desk.session.workspace.following
    desk.until(lambda: not any(feed.is_on for feed in following.feeds()))
    assert RADIO in titles(desk)
    desk.until(lambda: "Not read" in dialog.list.item(0).text())
    at = next(n for n in range(2) if dialog.list.item(n).text().startswith(ACADEMY))
    dialog.list.setCurrentRow(at)
    desk.until(dialog.remove.isEnabled)
    dialog.remove.click()
    desk.until(lambda: not titles(desk))
    dialog.close()
