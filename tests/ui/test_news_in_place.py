"""What a sync brings does not move what a person looks at; a pill leads to it."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint

from companion.domain.forum import DiscussionSummary
from tests.ui.test_thread_browser import a_browser, entries
from ui.views.thread_news import ThreadNews

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from companion.domain.forum import Thread
    from tests.ui.desk import Desk
    from ui.models.thread_entries import Entry
    from ui.style.look import Look

FORUM = "Ideas, tips and hints"


def without(shown: tuple[Entry, ...], *keys: str) -> tuple[Entry, ...]:
    return tuple(entry for entry in shown if entry.key not in keys)


def a_thread(qtbot: QtBot, look: Look, shown: tuple[Entry, ...]) -> ThreadNews:
    news = ThreadNews(look, a_browser(qtbot, look))
    with qtbot.waitSignal(news._browser.filled):
        news.begin(shown)
    return news


def test_a_post_that_would_push_others_away_is_held_until_it_is_asked_for(
    qtbot: QtBot, look: Look
) -> None:
    news = a_thread(qtbot, look, without(entries(40), "post-3"))
    before = news._browser.toPlainText()
    news.update(entries(40))
    assert news.held == {"post-3"}
    assert news._browser.toPlainText() == before
    assert news.pill.isVisible()
    assert news.pill.text() == "1 new post"
    with qtbot.waitSignals([news.shown, news._browser.filled]):
        news.pill.click()
    assert not news.held
    assert not news.pill.isVisible()
    assert "Text of post 3." in news._browser.toPlainText()
    assert news._browser.current_key == "post-3"


def test_posts_out_of_sight_are_written_at_once_and_told_of(qtbot: QtBot, look: Look) -> None:
    news = a_thread(qtbot, look, entries(37))
    with qtbot.waitSignal(news._browser.filled):
        news.update(entries(40))
    assert not news.held
    assert news.pill.text() == "3 new posts"
    assert "Text of post 40." in news._browser.toPlainText()
    bar = news._browser.verticalScrollBar()
    bar.setValue(bar.maximum())
    assert not news.pill.isVisible()


def test_an_own_post_is_never_held(qtbot: QtBot, look: Look) -> None:
    whole = tuple(
        replace(entry, is_own=True) if entry.key == "post-3" else entry for entry in entries(40)
    )
    news = a_thread(qtbot, look, without(whole, "post-3"))
    news.update(whole)
    assert not news.held
    assert not news.pill.isVisible()


def test_a_post_that_is_jumped_to_is_not_held(qtbot: QtBot, look: Look) -> None:
    news = a_thread(qtbot, look, without(entries(40), "post-3"))
    news.update(entries(40), "post-3")
    assert not news.held


def test_a_held_post_stays_unread_until_it_is_shown(sample_desk: Desk) -> None:
    desk = sample_desk
    desk.open_forum(FORUM)
    row = desk.read("What was hard this month")
    pane = desk.pane
    desk.until(lambda: len(pane.browser._shown) == len(pane.browser._target))
    desk.sync()  # sends that what was there before is read
    leaf = next(
        entry for entry, below in pairwise(pane.browser._target) if below.depth < entry.depth
    )
    pane.browser.go_to(leaf.key)
    someone = desk.app.sample.users[1].username
    parent = int(desk.session.workspace.reading.post(leaf.post_id or 0).remote_id)
    added = desk.classroom.add_reply_as(someone, parent, "<p>Nobody has read this yet.</p>")
    desk.sync()
    desk.until(pane.news.pill.isVisible)
    assert pane.news.held
    assert "Nobody has read this yet." not in desk.thread_text()
    desk.sync()
    assert not desk.classroom.is_read(desk.app.sample.users[0].username, added)
    desk.window.actions_.show_news.trigger()
    desk.until(lambda: "Nobody has read this yet." in desk.thread_text())
    desk.until(lambda: not pane.news.pill.isVisible())
    desk.until(lambda: not any(post.unread for post in thread_of(desk, row.discussion_id).posts))


def test_a_scrolled_list_keeps_its_place_and_its_choice_and_tells_of_news_above(
    sample_desk: Desk,
) -> None:
    desk = sample_desk
    desk.window.resize(1000, 420)
    desk.open_forum(FORUM)
    pane = desk.window.forum_pane
    chosen = desk.read("Bottles in the sun")
    bar = pane.list.verticalScrollBar()
    desk.until(bar.maximum)
    bar.setValue(bar.maximum())
    row_on_top = pane.model.value(pane.list.indexAt(QPoint(60, 1)))
    place = pane.list.visualRect(pane.list.indexAt(QPoint(60, 1))).top()
    forum_id = desk.classroom.first_post(int(chosen.remote_id)).forum_id
    someone = desk.app.sample.users[1].username
    desk.classroom.add_discussion_as(someone, forum_id, "A new well", "<p>It gives water.</p>")
    desk.sync()
    desk.until(pane.pill.isVisible)
    assert pane.pill.text() == "1 discussion with new posts"
    assert row_key(pane.model.value(pane.list.indexAt(QPoint(60, 1)))) == row_key(row_on_top)
    assert pane.list.visualRect(pane.list.indexAt(QPoint(60, 1))).top() == place
    assert row_key(pane.model.value(pane.list.currentIndex())) == chosen.discussion_id
    pane.pill.click()
    assert bar.value() == 0
    assert not pane.pill.isVisible()
    assert row_key(pane.model.value(pane.list.currentIndex())) == chosen.discussion_id


def row_key(row: object) -> int:
    assert isinstance(row, DiscussionSummary)
    return row.discussion_id


def thread_of(desk: Desk, discussion_id: int) -> Thread:
    return desk.session.workspace.reading.thread(discussion_id)
