"""Tray, notifications, counts and the digest, on the sample classroom."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, cast

import pytest
from PySide6.QtCore import QObject, QUrl, Signal

from companion.domain.destination import Destination, DestinationKind
from companion.domain.news import Interest, NewMessages, NewPost, News, PostGroup
from companion.store.clock import to_stamp
from companion.store.digest_views import note_here
from tests.ui.desk import LONG, Desk, leave_all
from tests.ui.test_window import FullDisk
from ui.application import CompanionApplication
from ui.models.navigation import NavigationRow, Place
from ui.presence.forum_notices import ForumNotices
from ui.presence.notice_words import notices_of
from ui.presence.notifier import Notice
from ui.presence.tray import Tray

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from companion.domain.forum import DiscussionSummary
    from ui.style.look import Look

FORUM = "Ideas, tips and hints"
METER = "Our water meter jumps"


class RecordingNotifier(QObject):
    """Remembers what it is asked to show."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.is_seen = True
        self.shown: list[Notice] = []

    def show(self, notice: Notice) -> None:
        self.shown.append(notice)


class RecordingAutostart:
    """Remembers the command that is to run at login."""

    def __init__(self) -> None:
        self.command: list[str] | None = None

    def is_on(self) -> bool:
        return self.command is not None

    def turn_on(self, command: list[str]) -> None:
        self.command = list(command)

    def turn_off(self) -> None:
        self.command = None


@pytest.fixture
def notifier(qapp: QApplication) -> RecordingNotifier:
    return RecordingNotifier()


@pytest.fixture
def autostart() -> RecordingAutostart:
    return RecordingAutostart()


@pytest.fixture
def quiet_desk(
    qtbot: QtBot, tmp_path: Path, notifier: RecordingNotifier, autostart: RecordingAutostart
) -> Iterator[Desk]:
    """The app on the sample classroom, with notices that are only recorded."""
    app = CompanionApplication(
        tmp_path / "data",
        notifier=notifier,
        autostart=autostart,  # type: ignore[arg-type]
    )
    desk = Desk(qtbot, app)
    desk.open_sample()
    yield desk
    leave_all()


def turn_to_another_program(desk: Desk) -> None:
    """Let no window of the app be in front of the person."""
    desk.app.presence.is_active = lambda: False


def sync_and_look(desk: Desk) -> News:
    with desk.qtbot.waitSignal(desk.app.presence.told, timeout=LONG) as told:
        desk.window.actions_.sync_now.trigger()
    return cast("News", told.args[0])


def somebody_answers(desk: Desk, row: DiscussionSummary, words: str) -> None:
    who = desk.app.sample.users[1].username
    opening = desk.session.workspace.reading.post(row.discussion_id)
    desk.classroom.add_reply_as(who, int(opening.remote_id), f"<p>{words}</p>")


def my_discussion(desk: Desk) -> DiscussionSummary:
    """Star a discussion, so that it concerns the person."""
    desk.open_forum(FORUM)
    row = next(row for row in desk.rows() if METER in row.title)
    actions = desk.session.workspace.actions
    actions.star(row.discussion_id, on=True)
    sync_and_look(desk)
    return row


def test_news_of_a_discussion_that_i_follow_are_told_and_a_click_opens_it(
    quiet_desk: Desk, notifier: RecordingNotifier
) -> None:
    desk = quiet_desk
    row = my_discussion(desk)
    desk.window.hide()
    turn_to_another_program(desk)
    somebody_answers(desk, row, "Bubbles, for sure.")
    somebody_answers(desk, row, "Or a leak.")
    sync_and_look(desk)
    assert [notice.title for notice in notifier.shown] == [row.title]
    assert "2 new posts" in notifier.shown[0].text
    with desk.qtbot.waitSignal(desk.pane.thread_shown, timeout=LONG):
        notifier.chosen.emit(notifier.shown[0])
    assert desk.window.isVisible()
    assert desk.pane.discussion_id == row.discussion_id


def test_nothing_is_told_while_a_window_is_in_front_or_it_shall_be_quiet(
    quiet_desk: Desk, notifier: RecordingNotifier
) -> None:
    desk = quiet_desk
    row = my_discussion(desk)
    desk.app.presence.is_active = lambda: True
    somebody_answers(desk, row, "Seen at once.")
    assert sync_and_look(desk)
    turn_to_another_program(desk)
    desk.window.actions_.quiet.setChecked(True)
    assert desk.app.settings.is_quiet
    somebody_answers(desk, row, "Not now.")
    assert sync_and_look(desk)
    assert notifier.shown == []
    desk.window.actions_.quiet.setChecked(False)
    assert not sync_and_look(desk)


def test_quiet_hours_are_kept(quiet_desk: Desk, notifier: RecordingNotifier) -> None:
    desk = quiet_desk
    row = my_discussion(desk)
    turn_to_another_program(desk)
    change = desk.app._settings.change
    change(quiet_from="22:00", quiet_until="06:00")
    desk.app.presence._local_time = lambda: datetime(2026, 3, 14, 23, 30).astimezone()
    somebody_answers(desk, row, "Late.")
    assert sync_and_look(desk)
    assert notifier.shown == []
    desk.app.presence._local_time = lambda: datetime(2026, 3, 15, 9, 0).astimezone()
    somebody_answers(desk, row, "In the morning.")
    assert sync_and_look(desk)
    assert len(notifier.shown) == 1


def test_a_forum_is_switched_on_and_off_in_its_menu(quiet_desk: Desk) -> None:
    desk = quiet_desk
    desk.open_forum(FORUM)
    forum = desk.window.forum_pane.forum
    assert forum is not None
    news = desk.session.workspace.news
    menu = desk.window.navigation.menu_of(NavigationRow(Place.FORUM, FORUM, forum.forum_id))
    assert isinstance(menu, ForumNotices)
    desk.until(lambda: menu.action_for(None).isChecked())
    menu.action_for(Interest.ALL).trigger()
    desk.until(lambda: news.interest_in(forum.forum_id) is Interest.ALL)
    again = ForumNotices(desk.window, desk.session, forum.forum_id)
    desk.until(lambda: again.marked is Interest.ALL)
    again.action_for(None).trigger()
    desk.until(lambda: news.interest_in(forum.forum_id) is None)


def test_the_title_counts_what_is_unread_unless_that_is_unwanted(quiet_desk: Desk) -> None:
    desk = quiet_desk
    desk.until(lambda: desk.window.windowTitle().startswith("("))
    figures = desk.session.workspace.status().figures
    assert figures.unread
    assert figures.unread_messages
    unread = figures.unread + figures.unread_messages + figures.unread_notifications
    assert desk.window.windowTitle().startswith(f"({unread:,}) ")
    settings = desk.app.settings
    desk.window.actions_.settings.trigger()
    dialog = desk.app.settings_dialog
    assert dialog is not None
    dialog.presence.title.setChecked(False)
    dialog.keep.click()
    assert desk.app.settings != settings
    assert not desk.window.windowTitle().startswith("(")


def test_start_at_login_is_written_as_it_is_wished(
    quiet_desk: Desk, autostart: RecordingAutostart
) -> None:
    desk = quiet_desk
    choose_start(desk, login=True, hidden=False)
    desk.until(autostart.is_on)
    assert "--hidden" not in (autostart.command or [])
    choose_start(desk, login=True, hidden=True)
    desk.until(lambda: "--hidden" in (autostart.command or []))
    choose_start(desk, login=False, hidden=True)
    desk.until(lambda: not autostart.is_on())


def choose_start(desk: Desk, *, login: bool, hidden: bool) -> None:
    desk.window.actions_.settings.trigger()
    dialog = desk.app.settings_dialog
    assert dialog is not None
    dialog.presence.login.setChecked(login)
    dialog.presence.hidden.setChecked(hidden)
    dialog.keep.click()


def test_closing_stays_in_the_tray_says_so_once_and_quit_ends_it(
    quiet_desk: Desk, notifier: RecordingNotifier, look: Look
) -> None:
    desk = quiet_desk
    presence = desk.app.presence
    desk.window.close()
    assert not desk.window.isVisible(), "without a tray closing ends the app"
    desk.window.show()
    presence.tray = Tray(look, presence)
    for _ in range(2):
        desk.window.close()
        assert not desk.window.isVisible()
        desk.app.windows.bring_forward()
        assert desk.window.isVisible()
    assert [notice.title for notice in notifier.shown] == ["Companion is still here"]
    desk.app._settings.change(stays_in_tray=False)
    assert not presence.stays
    desk.app._settings.change(stays_in_tray=True)
    desk.app.quit()
    desk.until(lambda: not desk.window.isVisible())


def test_what_is_being_written_stays_in_a_window_that_is_only_hidden(
    quiet_desk: Desk, look: Look
) -> None:
    desk = quiet_desk
    desk.app.presence.tray = Tray(look, desk.app.presence)
    desk.open_forum(FORUM)
    row = desk.read(METER)
    desk.begin_reply(row.discussion_id)
    with desk.qtbot.waitSignal(desk.composer.saved, timeout=LONG):
        desk.composer.text.setPlainText("Half a thought")
        desk.window.close()
    desk.sync()
    desk.app.windows.bring_forward()
    assert desk.composer.text.toPlainText() == "Half a thought"
    desk.app.quit()
    desk.until(lambda: not desk.window.isVisible())


def test_a_quit_that_the_person_takes_back_for_unsaved_words_leaves_everything_as_it_was(
    quiet_desk: Desk, look: Look
) -> None:
    desk = quiet_desk
    presence = desk.app.presence
    presence.tray = Tray(look, presence)
    desk.open_forum(FORUM)
    row = desk.read(METER)
    disk = FullDisk(desk.session.workspace.writing)
    desk.session.workspace.writing = disk  # type: ignore[assignment]
    desk.begin_reply(row.discussion_id)
    desk.composer.text.setPlainText("On a full disk")
    desk.until(lambda: desk.composer.trouble.text().startswith("Not saved"))
    with desk.qtbot.waitSignal(desk.composer.asked, timeout=LONG) as asked:
        desk.app.quit()
    asked.args[0].reject()
    disk.is_full = False
    desk.window.close()
    assert presence.stays, "closing ends the app, although the person has stayed"
    desk.app.windows.bring_forward()
    other = next(each for each in desk.rows() if each.discussion_id != row.discussion_id)
    desk.window.travel.go(Destination(DestinationKind.DISCUSSION, other.discussion_id))
    desk.until(lambda: f'"discussion": {other.discussion_id}' in desk.app.settings.open_windows)
    desk.app.quit()
    desk.until(lambda: not desk.window.isVisible())


def test_the_icon_says_how_much_is_unread_and_waits(qapp: QApplication, look: Look) -> None:
    owner = QObject()
    tray = Tray(look, owner)
    plain = tray.icon().pixmap(32).toImage()
    tray.count(5, 2, 0, 0, 0)
    counted = tray.icon().pixmap(32).toImage()
    assert counted != plain
    tray.count(5, 2, 3, 2, 1)
    assert tray.icon().pixmap(32).toImage() != counted
    assert tray.toolTip().splitlines() == [
        "Companion",
        "5 unread posts",
        "2 unread messages",
        "3 unread notifications",
        "2 waiting to send",
        "1 could not be sent",
    ]
    words = [action.text() for action in tray.menu.actions() if action.text()]
    assert words[0] == "Open Companion"
    assert words[-1] == "Quit"
    owner.deleteLater()


# The digest --------------------------------------------------------------------------------------


def test_after_a_long_absence_the_start_says_what_happened_and_each_opens(
    quiet_desk: Desk,
) -> None:
    desk = quiet_desk
    presence = desk.app.presence
    workspace = desk.session.workspace
    long_ago = datetime.fromtimestamp(1_000_000_000).astimezone()
    desk.until(lambda: not presence.digest.is_looking and not desk.session.background.running)
    with workspace.database.writing(durable=False) as connection:
        connection.execute("UPDATE account SET last_sync_at = ?", (to_stamp(long_ago),))
        note_here(connection, long_ago)
    with desk.qtbot.waitSignal(presence.digest.looked, timeout=LONG):
        presence.digest.look_whether_missed()
    view = presence.digest.view_in(desk.window)
    assert view is not None
    desk.until(lambda: view.digest)
    assert desk.window.right.currentWidget() is view
    digest = view.digest
    assert digest is not None
    entry = digest.courses[0].forums[0].entries[0]
    assert entry.title in view.text.toPlainText()
    link = QUrl(f"companion-digest:discussion/{entry.discussion_id}/{entry.first_post_id}")
    with desk.qtbot.waitSignal(desk.pane.thread_shown, timeout=LONG):
        view.text.link_wanted.emit(link)
    assert desk.window.right.currentWidget() is desk.pane
    assert desk.pane.discussion_id == entry.discussion_id
    away = workspace.digests.absence()
    assert away is not None
    assert not workspace.digests.was_long(away)


def test_without_news_the_digest_says_so(quiet_desk: Desk) -> None:
    desk = quiet_desk
    workspace = desk.session.workspace
    with workspace.database.writing(durable=False) as connection:
        connection.execute("UPDATE post SET created_at = created_at - 10000000")
    desk.window.actions_.digest.trigger()
    view = desk.app.presence.digest.view_in(desk.window)
    assert view is not None
    with desk.qtbot.waitSignal(view.shown, timeout=LONG):
        pass
    assert not view.digest
    assert view._empty.isVisible()
    view.closed.emit()
    assert desk.window.right.currentWidget() is desk.pane


# Words -------------------------------------------------------------------------------------------


def a_post(number: int, discussion: int = 1, **changes: object) -> NewPost:
    values: dict[str, object] = {
        "post_id": number,
        "discussion_id": discussion,
        "discussion_title": "Sand",
        "forum_id": 5,
        "forum_name": "Tips",
        "course_name": "Water",
        "author_name": "Liên",
        "excerpt": "Wash it.",
    }
    return NewPost(**(values | changes))  # type: ignore[arg-type]


def test_one_post_is_told_with_its_words_and_leads_to_it(qapp: QApplication) -> None:
    (notice,) = notices_of(News((PostGroup((a_post(3),)),)), shows_text=True)
    where = Destination(DestinationKind.DISCUSSION, 1, 3)
    assert notice == Notice("Sand", "Liên wrote in Tips: Wash it.", where)
    (notice,) = notices_of(News((PostGroup((a_post(3, answers_me=True),)),)), shows_text=True)
    assert notice.text == "Liên answered you in Tips: Wash it."


def test_without_text_a_notice_holds_no_name_and_no_word_of_a_post(qapp: QApplication) -> None:
    groups = (PostGroup((a_post(3),)), PostGroup((a_post(4, 2), a_post(5, 3))))
    news = News(groups, (NewMessages(9, "Kwame", 1, "Hello"),))
    said = " ".join(f"{n.title} {n.text}" for n in notices_of(news, shows_text=False))
    for word in ("Sand", "Tips", "Liên", "Wash", "Kwame", "Hello", "Water"):
        assert word not in said


def test_many_groups_are_told_in_one_notice(qapp: QApplication) -> None:
    groups = tuple(PostGroup((a_post(n, n, forum_id=n),)) for n in range(1, 6))
    (notice,) = notices_of(News(groups, (NewMessages(9, "Kwame", 2, "Hello"),)), shows_text=True)
    assert notice.text == "5 new posts in 5 forums, 2 new messages"
