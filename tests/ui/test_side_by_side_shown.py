"""Two accounts in one window: forums of the one with courses of the other, and the way there."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from companion.domain.destination import Destination, DestinationKind
from companion.domain.draft import Draft, ReplyTarget
from companion.services.glances import Glances
from companion.services.side_by_side import SideBySide
from companion.store.encryption_mark import EncryptionMark, write_encryption
from tests.sync.two_sites import OneSite, a_site, sync_site
from tests.ui.desk import LONG, Desk
from ui.application import CompanionApplication
from ui.elsewhere_wording import row_title, spoken_row
from ui.models.navigation import NavigationRow, Place
from ui.presence.notifier import Notice
from ui.views.tie_dialog import TieDialog

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from companion.services.accounts import Accounts
    from ui.window_ties import WindowTies


@pytest.fixture
def two(usual_font: None, qtbot: QtBot, tmp_path: Path) -> Iterator[Two]:
    """The app on two accounts that have synced, the academy open; neither answers any more."""
    desk = Desk(qtbot, CompanionApplication(tmp_path / "data"))
    yield Two(desk)
    desk.leave()


class Two:
    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        accounts = desk.app.accounts
        self.academy = a_site(accounts, "http://127.0.0.1:9", "Academy", "Water", "Ideas")
        self.elsewhere = a_site(accounts, "http://127.0.0.2:9", "Forum", "Meeting", "Filters")
        self.academy.discussion("How deep is your well?")
        self.elsewhere.discussion("Sand or gravel?")
        for one in (self.academy, self.elsewhere):
            sync_site(accounts, one)

    def begin(self) -> None:
        desk = self.desk
        with desk.qtbot.waitSignal(desk.app.opened, timeout=LONG):
            desk.app.begin()
        desk.until(lambda: self.rows(Place.FORUM))

    @property
    def accounts(self) -> Accounts:
        return self.desk.app.accounts

    @property
    def ties(self) -> WindowTies:
        return self.desk.app.others.ties_of(self.desk.window)

    def rows(self, place: Place) -> list[NavigationRow]:
        model = self.desk.window.navigation.rows
        found = []
        for top in range(model.rowCount()):
            parent = model.index(top, 0)
            for below in range(model.rowCount(parent)):
                row = model.row(model.index(below, 0, parent))
                if row is not None and row.place is place:
                    found.append(row)
        return found

    def is_open(self, one: OneSite) -> bool:
        session = self.desk.window.session
        return session is not None and session.workspace.account == one.account

    def tie(self) -> None:
        both = SideBySide(Glances(self.accounts))
        academy = self.accounts.open(self.academy.account.account_id)
        elsewhere = self.accounts.open(self.elsewhere.account.account_id)
        (course,), (forum,) = academy.library.courses(), elsewhere.reading.forums()
        both.tie(academy, course.course_id, self.elsewhere.account, forum.forum_id)
        academy.close()
        elsewhere.close()


def test_a_tied_forum_stands_with_its_course_leads_there_and_back(two: Two) -> None:
    two.tie()
    two.begin()
    desk = two.desk
    desk.until(lambda: two.rows(Place.FORUM_ELSEWHERE))
    (row,) = two.rows(Place.FORUM_ELSEWHERE)
    assert "Filters" in row.name
    assert "Forum" in row.name
    assert row.count == 1
    window = desk.window
    window.navigation.activated.emit(window.navigation.rows.index_of(row.place, row.key))
    desk.until(lambda: two.is_open(two.elsewhere))
    desk.until(lambda: [each.title for each in desk.rows()] == ["Sand or gravel?"])
    assert two.rows(Place.FORUM_ELSEWHERE) == []
    assert window.actions_.back.isEnabled()
    window.actions_.back.trigger()
    desk.until(lambda: two.is_open(two.academy))
    desk.until(lambda: [each.title for each in desk.rows()] == ["How deep is your well?"])
    window.actions_.forward.trigger()
    desk.until(lambda: two.is_open(two.elsewhere))
    desk.until(lambda: [each.title for each in desk.rows()] == ["Sand or gravel?"])
    assert two.ties.way_back.isVisible()
    assert "Water" in two.ties.way_back.words.text()
    two.ties.way_back.back.click()
    desk.until(lambda: two.is_open(two.academy))
    desk.until(lambda: window.course.is_shown)
    assert not two.ties.way_back.isVisible()


def test_the_newest_discussions_of_a_tied_forum_stand_below_the_course(two: Two) -> None:
    two.tie()
    two.begin()
    desk, window = two.desk, two.desk.window
    (course,) = desk.session.workspace.library.courses()
    window.navigation.select(Place.COURSE, course.course_id)
    desk.until(lambda: two.rows(Place.FORUM_ELSEWHERE))
    below = two.ties.discussions
    desk.until(lambda: below.rows)
    assert [row_title(row) for row in below.rows] == ["Sand or gravel?"]
    below.list.activated.emit(below.model.index(0, 0))
    desk.until(lambda: two.is_open(two.elsewhere))
    desk.until(lambda: "Tell me." in desk.thread_text())
    assert two.ties.way_back.isVisible()
    two.ties.way_back.back.click()
    desk.until(lambda: two.is_open(two.academy))
    desk.until(lambda: window.course.is_shown and below.rows)


def test_a_course_is_tied_and_untied_by_its_menu(two: Two) -> None:
    two.begin()
    desk, navigation = two.desk, two.desk.window.navigation
    (course,) = desk.session.workspace.library.courses()
    desk.until(lambda: navigation.can_tie)
    with desk.qtbot.waitSignal(two.ties.asked, timeout=LONG) as asked:
        navigation.tie_wanted.emit(course.course_id)
    dialog = asked.args[0]
    assert isinstance(dialog, TieDialog)
    desk.until(lambda: dialog.model.values)
    dialog.field.setText("filt")
    assert [each.forum.name for each in dialog.model.values] == ["Filters"]
    dialog.take.click()
    desk.until(lambda: two.rows(Place.FORUM_ELSEWHERE))
    (row,) = two.rows(Place.FORUM_ELSEWHERE)
    menu = navigation.menu_of(row)
    assert menu is not None
    menu.actions()[-1].trigger()
    desk.until(lambda: not two.rows(Place.FORUM_ELSEWHERE))


def test_a_course_whose_text_leads_to_the_other_site_asks_first(two: Two) -> None:
    from dataclasses import replace

    site, course_id = two.academy.site, two.academy.course
    page = f"http://127.0.0.2:9/category/{two.elsewhere.forum}/filters"
    site.courses[course_id] = replace(
        site.courses[course_id],
        summary_html=f'<p><a href="{page}">Discuss</a></p>',
        modified_at=site.now(),
    )
    sync_site(two.accounts, two.academy)
    two.begin()
    desk = two.desk
    (course,) = desk.session.workspace.library.courses()
    desk.window.navigation.select(Place.COURSE, course.course_id)
    desk.until(lambda: two.ties.proposals)
    desk.until(two.ties.bar.isVisible)
    assert "Filters" in two.ties.bar.words.text()
    assert two.rows(Place.FORUM_ELSEWHERE) == []
    two.ties.bar.take.click()
    desk.until(lambda: two.rows(Place.FORUM_ELSEWHERE))
    desk.until(lambda: not two.ties.bar.isVisible())


def test_with_one_account_nothing_of_it_is_there(sample_desk: Desk) -> None:
    window = sample_desk.window
    assert not window.course.actions.tie.isEnabled()
    assert not window.navigation.can_tie
    assert not sample_desk.app.others.shows_any
    assert not sample_desk.app.others.syncing.is_running


def write_in(two: Two, one: OneSite, text: str, *, send: bool) -> str:
    """Write a reply in an account that is not open; return the item's id."""
    workspace = two.accounts.open(one.account.account_id)
    (forum,) = workspace.reading.forums()
    (row,) = workspace.reading.discussions(forum.forum_id)
    item = workspace.writing.new_reply(ReplyTarget(row.discussion_id), Draft("", text))
    if send:
        workspace.writing.queue(item.item_id)
    workspace.close()
    return item.item_id


def test_the_outbox_shows_what_waits_in_other_accounts_and_leads_there(two: Two) -> None:
    item_id = write_in(two, two.elsewhere, "Gravel first.", send=True)
    two.begin()
    desk, window = two.desk, two.desk.window
    window.navigation.select(Place.OUTBOX)
    below = desk.app.others.elsewhere_in(window).list_of(Place.OUTBOX)
    desk.until(lambda: below.rows)
    (row,) = below.rows
    assert row.account == two.elsewhere.account
    assert "Gravel first." in spoken_row(row)
    assert "Forum" in spoken_row(row)
    below.list.activated.emit(below.model.index(0, 0))
    desk.until(lambda: two.is_open(two.elsewhere))
    desk.until(lambda: window.outbox.current is not None)
    assert [each.item_id for each in window.outbox.items] == [item_id]
    window.actions_.back.trigger()
    desk.until(lambda: two.is_open(two.academy))
    desk.until(lambda: below.rows)


def test_a_draft_of_another_account_is_gone_on_with_in_its_account(two: Two) -> None:
    write_in(two, two.elsewhere, "Not finished yet", send=False)
    two.begin()
    desk, window = two.desk, two.desk.window
    window.navigation.select(Place.DRAFTS)
    below = desk.app.others.elsewhere_in(window).list_of(Place.DRAFTS)
    desk.until(lambda: below.rows)
    below.list.activated.emit(below.model.index(0, 0))
    desk.until(lambda: two.is_open(two.elsewhere))
    desk.until(lambda: desk.composer.is_open)
    assert desk.composer.text.toPlainText() == "Not finished yet"
    assert [row.draft.body for row in window.drafts.items] == ["Not finished yet"]


def test_the_inbox_shows_notifications_of_other_accounts(two: Two) -> None:
    two.elsewhere.tell("Abebe replied to you")
    sync_site(two.accounts, two.elsewhere)
    two.begin()
    desk, window = two.desk, two.desk.window
    window.navigation.select(Place.NOTIFICATIONS)
    below = desk.app.others.elsewhere_in(window).list_of(Place.NOTIFICATIONS)
    desk.until(lambda: below.rows)
    below.list.activated.emit(below.model.index(0, 0))
    desk.until(lambda: two.is_open(two.elsewhere))
    desk.until(lambda: window.notifications.is_shown)
    desk.until(lambda: window.notifications.pane.model.values)


def test_one_search_finds_in_all_accounts_and_keeps_its_words_on_the_way_back(two: Two) -> None:
    two.begin()
    desk, window = two.desk, two.desk.window
    window.actions_.search.trigger()
    window.search_view.field.setText("gravel")
    below = desk.app.others.elsewhere_in(window).list_of(Place.SEARCH)
    desk.until(lambda: below.rows)
    assert window.search_view.hits == ()
    below.list.activated.emit(below.model.index(0, 0))
    desk.until(lambda: two.is_open(two.elsewhere))
    desk.until(lambda: "Tell me." in desk.thread_text())
    assert window.search_view.words == "gravel"
    window.actions_.back.trigger()
    desk.until(lambda: two.is_open(two.academy))
    desk.until(lambda: below.rows)
    assert window.search_view.field.text() == "gravel"


def test_an_account_that_cannot_be_read_says_so_and_all_else_is_there(
    two: Two, tmp_path: Path
) -> None:
    third = a_site(two.accounts, "http://127.0.0.3:9", "Third", "Soil", "Compost")
    third.discussion("Gravel or soil?")
    sync_site(two.accounts, third)
    folder = two.accounts.folder_of(two.elsewhere.account.account_id)
    write_encryption(folder, EncryptionMark("nobody has it", encrypted=True, settled=True))
    two.begin()
    desk, window = two.desk, two.desk.window
    window.actions_.search.trigger()
    window.search_view.field.setText("gravel")
    below = desk.app.others.elsewhere_in(window).list_of(Place.SEARCH)
    desk.until(lambda: len(below.rows) > 1)
    said = [spoken_row(row) for row in below.rows]
    assert "cannot be read" in said[0]
    assert "encrypted" in said[0]
    assert "Gravel or soil?" in said[1]


def test_an_encrypted_account_is_read_with_its_key_and_stays_encrypted(two: Two) -> None:
    number = two.elsewhere.account.account_id
    two.accounts.encryption.turn_on(number)
    two.begin()
    desk, window = two.desk, two.desk.window
    window.actions_.search.trigger()
    window.search_view.field.setText("gravel")
    below = desk.app.others.elsewhere_in(window).list_of(Place.SEARCH)
    desk.until(lambda: below.rows)
    assert "Sand or gravel?" in spoken_row(below.rows[0])
    for file in two.accounts.folder_of(number).rglob("*"):
        assert not file.is_file() or b"Sand or gravel" not in file.read_bytes()


def test_a_notification_leads_to_the_account_it_is_of_whatever_is_open_by_then(two: Two) -> None:
    workspace = two.accounts.open(two.elsewhere.account.account_id)
    (forum,) = workspace.reading.forums()
    (row,) = workspace.reading.discussions(forum.forum_id)
    workspace.close()
    two.begin()
    desk = two.desk
    where = Destination(DestinationKind.DISCUSSION, row.discussion_id)
    notice = Notice("New", "words", where, two.elsewhere.account.account_id)
    desk.app.presence.notifier.chosen.emit(notice)
    desk.until(lambda: two.is_open(two.elsewhere))
    desk.until(lambda: "Tell me." in desk.thread_text())
