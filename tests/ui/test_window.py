"""The window on the sample classroom: reading, writing offline, and what comes after."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from companion.domain.draft import ItemState
from companion.domain.forum import SearchHit
from companion.errors import StorageFull
from sync.runner import SyncRunner
from tests.ui.desk import LONG
from ui.application import CompanionApplication
from ui.models.navigation import Place
from ui.models.thread_entries import item_key, post_key
from ui.views.courses_dialog import CoursesDialog

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QMessageBox
    from pytestqt.qtbot import QtBot

    from companion.domain.change_set import ChangeSet
    from companion.domain.course import Keep
    from companion.domain.draft import Draft, OutboxItem
    from companion.services.draft_writing import DraftWriting
    from tests.ui.desk import Desk

FORUM = "Ideas, tips and hints"
METER = "Our water meter jumps"


def test_the_sample_classroom_opens_with_forums_and_a_discussion_can_be_read(
    sample_desk: Desk,
) -> None:
    desk = sample_desk
    desk.open_forum(FORUM)
    row = desk.read(METER)
    assert desk.pane.title == row.shown_title
    assert desk.pane.head.mark.words.text() == "Question"
    assert row.author_name in desk.thread_text()


def test_reading_marks_posts_as_read_but_leaves_them_marked_as_new_on_the_page(
    sample_desk: Desk,
) -> None:
    desk = sample_desk
    desk.open_forum(FORUM)
    assert next(row for row in desk.rows() if METER in row.title).unread_count > 0
    desk.read(METER)
    desk.until(lambda: next(r for r in desk.rows() if METER in r.title).unread_count == 0)
    assert "·  new" in desk.thread_text()


def test_a_reply_written_offline_waits_in_place_and_is_posted_once_online(
    sample_desk: Desk,
) -> None:
    desk = sample_desk
    desk.open_forum(FORUM)
    row = desk.read(METER)
    desk.work_offline()
    desk.begin_reply(row.discussion_id)
    desk.composer.text.setPlainText("Ours did that, too: *bubbles, we think*.")
    desk.send()
    desk.until(lambda: "waiting to send" in desk.thread_text())
    assert "bubbles, we think" in desk.thread_text()
    assert not desk.classroom.posts_with_marker("bubbles, we think")
    desk.until(lambda: "1 waiting to send" in desk.window.strip.waiting.text())
    desk.work_offline(offline=False)
    desk.until(lambda: "waiting to send" not in desk.thread_text())
    desk.until(lambda: "bubbles, we think" in desk.thread_text())
    assert len(desk.classroom.posts_with_marker("bubbles, we think")) == 1


def test_a_discussion_started_offline_is_listed_as_waiting_and_can_be_replied_to(
    sample_desk: Desk,
) -> None:
    desk = sample_desk
    desk.open_forum(FORUM)
    desk.work_offline()
    with desk.qtbot.waitSignal(desk.composer.opened, timeout=LONG):
        desk.window.actions_.new_discussion.trigger()
    desk.composer.subject.setText("A cover for the well")
    desk.composer.text.setPlainText("An old tyre does it.")
    item = desk.send()
    desk.until(lambda: "An old tyre does it." in desk.thread_text())
    first = desk.window.forum_pane.model.index(0, 0)
    desk.until(lambda: first.data() == "A cover for the well")
    with desk.qtbot.waitSignal(desk.composer.opened, timeout=LONG):
        desk.pane.writing.reply(item_key(item.item_id))
    desk.composer.text.setPlainText("Tie it down, though.")
    desk.send()
    desk.until(lambda: "Tie it down" in desk.thread_text())
    desk.work_offline(offline=False)
    desk.until(lambda: len(desk.classroom.posts_with_marker("Tie it down")) == 1)
    desk.until(lambda: desk.pane.discussion_id is not None)
    desk.until(
        lambda: "Tie it down" in desk.thread_text() and "waiting to send" not in desk.thread_text()
    )


def test_news_of_a_sync_appear_in_the_open_thread(sample_desk: Desk) -> None:
    desk = sample_desk
    desk.open_forum(FORUM)
    row = desk.read(METER)
    desk.classroom.add_reply_as(
        desk.app.sample.users[1].username, int(remote_id(desk, row.discussion_id)), "<p>Hello!</p>"
    )
    desk.sync()
    desk.until(lambda: "Hello!" in desk.thread_text())


def test_a_refused_reply_shows_its_reason_and_can_be_edited_and_sent_again(
    sample_desk: Desk,
) -> None:
    desk = sample_desk
    desk.open_forum(FORUM)
    row = desk.read(METER)
    discussion = int(row.remote_id)
    desk.classroom.lock_discussion(discussion)
    desk.begin_reply(row.discussion_id)
    desk.composer.text.setPlainText("One more try.")
    item = desk.send()
    outbox = desk.window.outbox
    desk.until(lambda: [i.state for i in outbox.items] == [ItemState.REJECTED])
    desk.window.navigation.select(Place.OUTBOX)
    detail = desk.window.item_detail
    with desk.qtbot.waitSignal(detail.shown, timeout=LONG):
        outbox.list.setCurrentIndex(outbox.model.index(0, 0))
    assert detail.state.text() == "Could not be sent"
    assert detail.why.text()
    assert detail.server_words.text()
    assert detail.retry.isVisible()
    desk.classroom.unlock_discussion(discussion)
    with desk.qtbot.waitSignal(desk.composer.opened, timeout=LONG):
        detail.edit.click()
    assert desk.composer.item_id == item.item_id
    desk.composer.text.setPlainText("One more try, quite another way.")
    desk.send()
    desk.until(lambda: len(desk.classroom.posts_with_marker("quite another way")) == 1)


def test_a_discarded_item_comes_back_with_undo(sample_desk: Desk) -> None:
    desk = sample_desk
    desk.open_forum(FORUM)
    row = desk.read(METER)
    desk.work_offline()
    desk.begin_reply(row.discussion_id)
    desk.composer.text.setPlainText("Words that must not be lost.")
    item = desk.send()
    desk.until(lambda: "waiting to send" in desk.thread_text())
    desk.session.discard(item.item_id)
    desk.until(desk.window.undo_bar.isVisible)
    desk.until(lambda: "must not be lost" not in desk.thread_text())
    desk.window.undo_bar.button.click()
    desk.until(lambda: [i.item_id for i in desk.window.drafts.items] == [item.item_id])
    assert desk.window.drafts.items[0].draft.body == "Words that must not be lost."


def test_search_finds_as_typed_and_enter_opens_the_post(sample_desk: Desk) -> None:
    desk = sample_desk
    view = desk.window.search_view
    desk.window.actions_.search.trigger()
    QTest.keyClicks(view.field, "kind:post filt")
    desk.until(lambda: view.hits and "filt" in view.hits[0].excerpt.lower())
    hit = view.hits[0]
    assert isinstance(hit, SearchHit)
    with desk.qtbot.waitSignal(desk.pane.thread_shown, timeout=LONG):
        QTest.keyClick(view.field, Qt.Key.Key_Return)
    desk.until(lambda: desk.pane.browser.current_key == post_key(hit.post_id))
    assert desk.pane.discussion_id == hit.discussion_id


def test_a_draft_is_saved_while_writing_and_comes_back_with_its_discussion(
    sample_desk: Desk,
) -> None:
    desk = sample_desk
    desk.open_forum(FORUM)
    row = desk.read(METER)
    desk.begin_reply(row.discussion_id)
    with desk.qtbot.waitSignal(desk.composer.saved, timeout=LONG):
        desk.composer.text.setPlainText("Half a thought")
    assert desk.composer.state.text().startswith("Saved on this laptop")
    desk.read("Which paint for the inside")
    desk.until(lambda: not desk.composer.is_open)
    desk.read(METER)
    desk.until(lambda: desk.composer.is_open)
    assert desk.composer.text.toPlainText() == "Half a thought"


def test_a_draft_survives_the_end_of_the_app(
    sample_desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    from tests.ui.desk import Desk

    desk = sample_desk
    desk.open_forum(FORUM)
    row = desk.read(METER)
    desk.begin_reply(row.discussion_id)
    desk.composer.text.setPlainText("Written just before the end")
    desk.leave()
    again = Desk(qtbot, CompanionApplication(tmp_path / "data"))
    with qtbot.waitSignal(again.app.opened, timeout=LONG):
        again.app.begin()
    again.until(lambda: again.window.drafts.items)
    assert again.window.drafts.items[0].draft.body == "Written just before the end"
    again.leave()


def test_a_full_disk_keeps_the_text_says_so_and_tries_again(sample_desk: Desk) -> None:
    desk = sample_desk
    desk.open_forum(FORUM)
    row = desk.read(METER)
    disk = FullDisk(desk.session.workspace.writing)
    desk.session.workspace.writing = disk  # type: ignore[assignment]
    desk.begin_reply(row.discussion_id)
    desk.composer.text.setPlainText("On a full disk")
    desk.until(lambda: desk.composer.trouble.text().startswith("Not saved"))
    assert "Your text is kept here" in desk.composer.trouble.text()
    questions: list[QMessageBox] = []
    desk.composer.asked.connect(questions.append)
    desk.window.close()
    desk.until(lambda: questions)
    assert desk.window.isVisible()
    assert questions[0].detailedText() == "On a full disk"
    questions[0].reject()
    disk.is_full = False
    with desk.qtbot.waitSignal(desk.composer.saved, timeout=LONG) as saved:
        desk.composer.text.insertPlainText(" ")
    assert "On a full disk" in saved.args[0].draft.body


def test_what_cannot_be_sent_is_said_beside_the_field(sample_desk: Desk) -> None:
    desk = sample_desk
    desk.open_forum(FORUM)
    with desk.qtbot.waitSignal(desk.composer.opened, timeout=LONG):
        desk.window.forum_pane.start_discussion()
    assert not desk.composer.outlook.problem.isVisible()
    desk.composer.subject.setText("<b>Bold</b> title")
    assert desk.composer.outlook.problem.isVisible()
    desk.composer.subject.setText("A plain title")
    assert not desk.composer.outlook.problem.isVisible()
    desk.composer.send_button.click()
    assert desk.composer.outlook.problem.isVisible()
    assert desk.composer.is_open


def test_an_expired_sign_in_shows_a_bar_and_keeps_everything(sample_desk: Desk) -> None:
    desk = sample_desk
    desk.open_forum(FORUM)
    titles = [row.title for row in desk.rows()]
    desk.classroom.expire_tokens()
    desk.sync()
    desk.until(desk.window.notice.isVisible)
    assert "signed out" in desk.window.notice.text.text().lower()
    assert [row.title for row in desk.rows()] == titles
    with desk.qtbot.waitSignal(desk.window.sign_in_wanted):
        desk.window.notice.action.click()
    desk.until(lambda: not desk.window.notice.isVisible())


def test_a_course_that_is_no_longer_kept_leaves_the_tree(sample_desk: Desk) -> None:
    desk = sample_desk
    course = desk.session.workspace.library.courses()[0]
    desk.window.actions_.choose_courses.trigger()
    dialog = desk.window.findChild(CoursesDialog)
    assert isinstance(dialog, CoursesDialog)
    desk.until(lambda: dialog.page.boxes)
    dialog.page.boxes[course.course_id].setCurrentIndex(0)
    model = desk.window.navigation.rows
    assert model.index_of(Place.COURSE, course.course_id).isValid()
    dialog.keep.click()
    desk.until(lambda: not model.index_of(Place.COURSE, course.course_id).isValid())


def test_choosing_courses_leaves_work_offline_as_it_is(sample_desk: Desk) -> None:
    desk = sample_desk
    desk.work_offline()
    dialog = courses_to_choose(desk)
    first = next(iter(dialog.page.boxes.values()))
    first.setCurrentIndex(0)
    syncs = sync_starts(desk)
    dialog.keep.click()
    desk.until(lambda: not desk.session.workspace.library.courses()[0].kept)
    desk.until(lambda: desk.session.background.running == 0)
    asked = threading.Event()
    runner = desk.session.sync._runner
    assert isinstance(runner, SyncRunner)
    runner._post(asked.set)  # behind whatever the sync was asked for
    assert asked.wait(LONG / 1000)
    assert runner._work_offline
    assert syncs == []


def sync_starts(desk: Desk) -> list[object]:
    starts: list[object] = []
    desk.session.sync.progressed.connect(starts.append)
    return starts


def test_a_courses_dialog_that_is_closed_while_its_choice_is_kept_harms_nothing(
    sample_desk: Desk,
) -> None:
    desk = sample_desk
    dialog = courses_to_choose(desk)
    library = desk.session.workspace.library
    goes_on = threading.Event()

    class SlowLibrary:
        def choose(self, chosen: dict[int, Keep]) -> ChangeSet:
            assert goes_on.wait(LONG / 1000)
            return library.choose(chosen)

        def __getattr__(self, name: str) -> object:
            return getattr(library, name)

    desk.session.workspace.library = SlowLibrary()  # type: ignore[assignment]
    next(iter(dialog.page.boxes.values())).setCurrentIndex(0)
    dialog.keep.click()
    dialog.reject()
    desk.until(lambda: not shiboken6.isValid(dialog))
    with desk.qtbot.captureExceptions() as raised:
        goes_on.set()
        desk.until(lambda: desk.session.background.running == 0)
    assert raised == []
    assert not library.courses()[0].kept


def courses_to_choose(desk: Desk) -> CoursesDialog:
    desk.window.actions_.choose_courses.trigger()
    dialog = desk.window.findChild(CoursesDialog)
    assert isinstance(dialog, CoursesDialog)
    desk.until(lambda: dialog.page.boxes)
    return dialog


def test_text_size_and_work_offline_are_remembered(
    sample_desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    desk = sample_desk
    desk.window.actions_.larger.trigger()
    desk.work_offline()
    desk.leave()
    again = CompanionApplication(tmp_path / "data")
    assert again.settings.text_scale > 1.0
    assert again.settings.work_offline
    for part in (again.window, again.window.menuBar(), again.window.statusBar()):
        assert part.font().pointSizeF() == pytest.approx(again.look.points())
    again.shut_down()
    again.look.set_text_scale(1.0)


def remote_id(desk: Desk, post_id: int) -> str:
    return desk.session.workspace.reading.post(post_id).remote_id


class FullDisk:
    """A writing service whose disk has no room while `is_full`."""

    def __init__(self, writing: DraftWriting) -> None:
        self._writing = writing
        self.is_full = True

    def __getattr__(self, name: str) -> object:
        return getattr(self._writing, name)

    def new_reply(self, target: object, draft: Draft) -> OutboxItem:
        if self.is_full:
            raise StorageFull("no room")
        return self._writing.new_reply(target, draft)  # type: ignore[arg-type]
