"""Searching on the site from the window: offered, asked, added below what is here, and opened."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QLabel, QMessageBox, QPushButton

from companion.domain.account import ServerKind
from sync.nodebb_sample.board_content import sample_board
from sync.nodebb_sample.board_server import BoardServer
from sync.site_search import LONGEST_SECONDS
from tests.ui.desk import LONG, Desk
from ui.application import CompanionApplication
from ui.models.search_rows import Heading, SiteRow, row_title

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from sync.nodebb_sample.board import Board
    from ui.views.search_view import SearchView


@pytest.fixture
def forum(usual_font: None, qtbot: QtBot, tmp_path: Path) -> Iterator[Forum]:
    """The app on an account of a forum that searches, synced."""
    with BoardServer(sample_board()) as server:
        desk = Desk(qtbot, CompanionApplication(tmp_path / "data"))
        yield Forum(desk, server)
        desk.leave()


class Forum:
    def __init__(self, desk: Desk, server: BoardServer) -> None:
        self.desk, self.server = desk, server
        self.me, self.peer, *_ = self.board.members.values()
        app = desk.app
        account = app.accounts.add(
            kind=ServerKind.NODEBB,
            site_url=server.url,
            site_name="Water forum",
            username=self.me.username,
            full_name=self.me.full_name,
            remote_user_id=str(self.me.uid),
        )
        app.vault.keep_for_this_run(account, self.me.token)
        with desk.qtbot.waitSignal(app.opened, timeout=LONG):
            app.begin()
        desk.until(lambda: desk.session.sync.report is not None)

    @property
    def board(self) -> Board:
        return self.server.board

    @property
    def view(self) -> SearchView:
        return self.desk.window.search_view

    def look_for(self, text: str) -> None:
        self.desk.window.actions_.search.trigger()
        with self.desk.qtbot.waitSignal(self.view.hits_shown, timeout=LONG):
            self.view.field.setText(text)

    def ask(self) -> None:
        with self.desk.qtbot.waitSignal(self.view.site.found, timeout=LONG):
            self.desk.window.actions_.search_site.trigger()

    def titles(self) -> list[str]:
        return [row_title(row) for row in self.view.model.values]

    def choose_first_of_site(self) -> None:
        row = next(each for each in self.view.model.values if isinstance(each, SiteRow))
        index = self.view.model.index_of(("site", row.hit.post_remote_id))
        self.view.list.activated.emit(index)

    def new_topic(self, title: str, words: str) -> str:
        category = next(iter(self.board.categories))
        return str(getattr(self.board.start(self.peer, category, title, words), "tid", ""))


def test_what_only_the_site_has_stands_below_what_is_here(forum: Forum) -> None:
    forum.new_topic("A rope pump of our own", "It took two days.")
    bar, acts = forum.view.site.bar, forum.desk.window.actions_
    assert not acts.search_site.isEnabled()
    forum.look_for("is:unread")
    assert not bar.isVisible()
    forum.look_for("pump")
    assert bar.isVisible()
    assert bar.button.text() == "Search on Water forum too"
    here = forum.titles()
    assert here
    forum.ask()
    assert forum.titles() == [*here, "On Water forum", "A rope pump of our own"]
    current = forum.view.model.value(forum.view.list.currentIndex())
    assert isinstance(current, SiteRow)
    assert not bar.isVisible()
    assert not acts.search_site.isEnabled()
    forum.look_for("pumps")
    assert not any(isinstance(row, SiteRow | Heading) for row in forum.view.model.values)


def test_a_post_of_a_discussion_that_is_here_opens_in_it_with_the_words_marked(
    forum: Forum,
) -> None:
    desk = forum.desk
    topic = next(each for each in forum.board.topics.values() if each.title.startswith("Tips"))
    # It was edited since the sync: the site finds it by a word that is not here yet.
    topic.main.content += " xyzzy"
    forum.look_for("layer xyzzy")
    assert forum.titles() == []
    forum.ask()
    forum.choose_first_of_site()
    desk.until(lambda: desk.pane.discussion_id is not None and "top layer" in desk.thread_text())
    desk.until(lambda: desk.pane.marks.count)


def test_what_is_not_here_leads_to_its_page_or_to_a_sync(forum: Forum) -> None:
    desk = forum.desk
    forum.new_topic("Windlass", "It never breaks.")
    forum.look_for("windlass")
    assert forum.view.empty.isVisible()
    forum.ask()
    with desk.qtbot.waitSignal(desk.window.search.asked, timeout=LONG) as asked:
        forum.choose_first_of_site()
    (box,) = asked.args
    assert isinstance(box, QMessageBox)
    assert box.text() == "What was found is not on this computer."
    assert f"{forum.server.url}/post/" in box.informativeText()
    buttons = {each.text(): each for each in box.findChildren(QPushButton)}
    assert "Open in the browser" in buttons
    with desk.qtbot.waitSignal(desk.session.sync.finished, timeout=LONG):
        buttons["Sync now"].click()
    forum.look_for("windlas")
    assert "Windlass" in forum.titles()
    forum.look_for("xyzzyx")
    forum.ask()
    assert forum.view.site.bar.words.text() == "Nothing was found on Water forum."


def test_further_pages_are_asked_for_one_by_one(forum: Forum) -> None:
    for number in range(12):
        forum.new_topic(f"Windlass {number}", "It never breaks.")
    forum.look_for("windlass")
    forum.ask()
    assert len(forum.titles()) == 11
    assert forum.view.site.bar.button.text() == "More from Water forum"
    forum.ask()
    assert len(forum.titles()) == 13
    assert not forum.view.site.bar.isVisible()


def test_offline_and_refusals_are_told_and_can_be_tried_again(forum: Forum) -> None:
    desk, bar = forum.desk, forum.view.site.bar
    desk.work_offline()
    forum.look_for("pump")
    here = forum.titles()
    bar.button.click()
    desk.until(lambda: "working offline" in bar.words.text())
    assert bar.button.text() == "Try again"
    assert forum.titles() == here
    desk.work_offline(offline=False)
    forum.board.lets_search = False
    bar.button.click()
    desk.until(lambda: "does not let you search" in bar.words.text())
    forum.board.lets_search = True
    with desk.qtbot.waitSignal(forum.view.site.found, timeout=LONG):
        bar.button.click()
    assert bar.words.text() == "Water forum has found nothing else."


def test_a_question_can_be_stopped_and_a_new_query_ends_it(forum: Forum) -> None:
    desk, site = forum.desk, forum.view.site

    def asks() -> bool:
        return site.is_asking

    forum.look_for("pump")
    forum.board.lock.acquire()
    try:
        desk.window.actions_.search_site.trigger()
        assert asks()
        assert "Asking Water forum" in site.bar.words.text()
        site.bar.stop.click()
        assert not asks()
        assert site.bar.button.text() == "Search on Water forum too"
        desk.window.actions_.search_site.trigger()
        desk.work_offline()
        assert not asks()
        assert "working offline" in site.bar.words.text()
        desk.session.sync.set_work_offline(work_offline=False)
        site.bar.button.click()
        assert asks()
        forum.look_for("pumps")
        assert not asks()
        desk.until(lambda: not desk.session.background.running)
    finally:
        forum.board.lock.release()
    assert site.rows == ()


def test_the_app_ends_without_waiting_for_a_site_that_does_not_answer(forum: Forum) -> None:
    desk, site = forum.desk, forum.view.site
    forum.look_for("pump")
    with forum.board.lock:
        site.ask()
        under_way = desk.session.under_way
        assert len(under_way) == 1
        begun = time.monotonic()
        desk.leave()
        assert time.monotonic() - begun < LONGEST_SECONDS / 4
    assert under_way == set()


def test_a_site_without_search_is_not_asked_and_that_is_said(sample_desk: Desk) -> None:
    desk = sample_desk
    view = desk.window.search_view
    desk.until(lambda: not view.site.site_searches)
    desk.window.actions_.search.trigger()
    with desk.qtbot.waitSignal(view.hits_shown, timeout=LONG):
        view.field.setText("xyzzy")
    said = [label.text() for label in view.empty.findChildren(QLabel)]
    assert any("this site cannot be searched from here" in words for words in said)
    assert not view.site.bar.isVisible()
    assert not desk.window.actions_.search_site.isEnabled()
