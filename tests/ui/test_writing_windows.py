"""Drafts in windows of their own, while one goes on reading."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from companion.domain.draft import ItemState, OutboxItem
from tests.ui.desk import LONG
from tests.ui.test_composer import HARD, PAINT, write_reply
from tests.ui.test_window import FORUM, METER, FullDisk
from ui.models.navigation import Place
from ui.widgets.undo_bar import UndoBar

if TYPE_CHECKING:
    from tests.ui.desk import Desk
    from ui.around.writing_windows import WritingWindow

WORDS = "We wash the sand each week."


def detach(desk: Desk) -> WritingWindow:
    """Press the button; return the window that comes up."""
    with desk.qtbot.waitSignal(desk.composer.detached, timeout=LONG):
        desk.composer.tools.buttons[-1].click()
    return windows(desk)[-1]


def windows(desk: Desk) -> list[WritingWindow]:
    return desk.app.windows.writing.all


def write_beside(desk: Desk, title: str, words: str) -> WritingWindow:
    write_reply(desk, title, words)
    return detach(desk)


def drafts(desk: Desk) -> list[str]:
    return sorted(item.draft.body for item in desk.session.workspace.writing.drafts())


def test_a_draft_goes_on_in_a_window_of_its_own(sample_desk: Desk) -> None:
    desk = sample_desk
    desk.open_forum(FORUM)
    write_reply(desk, METER, WORDS)
    cursor = desk.composer.text.textCursor()
    cursor.setPosition(3)
    desk.composer.text.setTextCursor(cursor)
    heading = desk.composer.heading
    window = detach(desk)
    assert not desk.composer.is_open
    assert window.isVisible()
    assert window.composer.heading == heading
    assert window.windowTitle() == f"{heading} – {desk.pane.title}"
    assert window.composer.text.toPlainText() == WORDS
    assert window.composer.text.textCursor().position() == 3
    assert not window.composer.tools.buttons[-1].isVisible()
    window.composer.text.append("And more.")
    window.close()
    desk.until(lambda: drafts(desk) == [f"{WORDS}\nAnd more."])
    desk.until(lambda: not windows(desk))


def test_what_was_not_begun_yet_is_begun_there(sample_desk: Desk) -> None:
    desk = sample_desk
    desk.open_forum(FORUM)
    window = write_beside(desk, METER, "")
    assert window.composer.item_id is None
    window.composer.text.setPlainText(WORDS)
    desk.until(lambda: drafts(desk) == [WORDS])
    window.close()
    desk.until(lambda: not windows(desk))


def test_several_drafts_are_open_while_the_window_is_used_for_reading(sample_desk: Desk) -> None:
    desk = sample_desk
    desk.open_forum(FORUM)
    first = write_beside(desk, METER, "The first.")
    second = write_beside(desk, PAINT, "The second.")
    desk.read(HARD)
    desk.read(METER)
    assert not desk.composer.is_open, "it is written elsewhere"
    assert [first.isVisible(), second.isVisible()] == [True, True]
    desk.read(HARD)
    first.close()
    desk.until(lambda: windows(desk) == [second])
    desk.read(METER)
    desk.until(lambda: desk.composer.is_open)
    assert desk.composer.text.toPlainText() == "The first."
    second.close()
    desk.until(lambda: not windows(desk))


def test_the_same_draft_is_never_open_twice(sample_desk: Desk) -> None:
    desk = sample_desk
    desk.open_forum(FORUM)
    window = write_beside(desk, METER, WORDS)
    write_reply(desk, PAINT, "Something else.")
    desk.window.activateWindow()
    desk.until(desk.window.isActiveWindow)
    desk.window.navigation.select(Place.DRAFTS)
    desk.until(lambda: len(desk.window.drafts.model.values) == 1)
    with desk.qtbot.waitSignal(desk.composer.saved, timeout=LONG):
        desk.composer.save_now()
    desk.until(lambda: len(desk.window.drafts.model.values) == 2)
    model = desk.window.drafts.model
    place = next(
        n
        for n, item in enumerate(model.values)
        if isinstance(item, OutboxItem) and item.draft.body == WORDS
    )
    desk.window.drafts.list.setCurrentIndex(model.index(place, 0))
    desk.until(window.isActiveWindow)
    assert desk.composer.text.toPlainText() == "Something else.", "it stays as it is"
    window.close()
    desk.until(lambda: not windows(desk))


def test_what_is_sent_there_can_be_taken_back_there(sample_desk: Desk) -> None:
    desk = sample_desk
    desk.session.undo_for = timedelta(minutes=10)
    desk.open_forum(FORUM)
    window = write_beside(desk, METER, WORDS)
    with desk.qtbot.waitSignal(window.composer.queued, timeout=LONG) as queued:
        window.composer.send_button.click()
    desk.until(lambda: not windows(desk))
    desk.until(desk.window.undo_bar.isVisible)
    desk.window.undo_bar.button.click()
    desk.until(lambda: windows(desk))
    again = windows(desk)[0]
    assert again.composer.item_id == queued.args[0].item_id
    assert again.composer.text.toPlainText() == WORDS
    with desk.qtbot.waitSignal(desk.session.discarded, timeout=LONG):
        again.composer.discard()
    desk.until(lambda: not windows(desk))


def test_taking_back_is_offered_where_the_person_is(sample_desk: Desk) -> None:
    desk = sample_desk
    desk.session.undo_for = timedelta(minutes=10)
    desk.open_forum(FORUM)
    first = write_beside(desk, METER, WORDS)
    second = write_beside(desk, PAINT, "Something else.")
    desk.window.hide()
    send_beside(desk, first)
    bar = second.findChild(UndoBar)
    assert isinstance(bar, UndoBar)
    desk.until(bar.isVisible)
    bar.button.click()
    desk.until(lambda: len(windows(desk)) == 2)
    assert not desk.window.isVisible()
    send_beside(desk, windows(desk)[1])
    send_beside(desk, second)
    desk.until(desk.window.isVisible)
    assert desk.window.undo_bar.isVisible(), "there is no other window to offer it in"


def send_beside(desk: Desk, window: WritingWindow) -> None:
    count = len(windows(desk))
    with desk.qtbot.waitSignal(window.composer.queued, timeout=LONG):
        window.composer.send_button.click()
    desk.until(lambda: len(windows(desk)) == count - 1)


def test_another_account_or_the_end_saves_and_closes_them(sample_desk: Desk) -> None:
    desk = sample_desk
    desk.open_forum(FORUM)
    write_beside(desk, METER, "The first.")
    second = write_beside(desk, PAINT, "")
    second.composer.text.setPlainText("The second.")
    left: list[bool] = []
    desk.app.windows.leave_writing(lambda: left.append(True))
    desk.until(lambda: left)
    assert not windows(desk)
    assert drafts(desk) == ["The first.", "The second."]


def test_closing_the_last_window_closes_them(sample_desk: Desk) -> None:
    desk = sample_desk
    desk.open_forum(FORUM)
    window = write_beside(desk, METER, "")
    window.composer.text.setPlainText(WORDS)
    desk.window.close()
    desk.until(lambda: not windows(desk))
    assert drafts(desk) == [WORDS]


def test_a_text_that_cannot_be_saved_keeps_its_window(sample_desk: Desk) -> None:
    desk = sample_desk
    desk.open_forum(FORUM)
    disk = FullDisk(desk.session.workspace.writing)
    desk.session.workspace.writing = disk  # type: ignore[assignment]
    window = write_beside(desk, METER, "")
    window.composer.text.setPlainText(WORDS)
    with desk.qtbot.waitSignal(window.composer.asked, timeout=LONG) as asked:
        window.close()
    assert window.isVisible()
    asked.args[0].reject()
    desk.until(lambda: not desk.session.background.running)
    disk.is_full = False
    window.close()
    desk.until(lambda: not windows(desk))
    assert drafts(desk) == [WORDS]


def test_an_edit_begun_in_a_window_is_not_begun_again(sample_desk: Desk) -> None:
    desk = sample_desk
    desk.open_forum(FORUM)
    write_reply(desk, METER, WORDS)
    item = desk.send()
    desk.until(lambda: desk.session.workspace.writing.item(item.item_id).state is ItemState.SENT)
    thread = desk.session.workspace.reading.thread(desk.pane.discussion_id or 0)
    own = next(post for post in thread.posts if post.is_own and post.can_edit)
    desk.until(lambda: desk.pane.browser.entry(f"post-{own.post_id}") is not None)
    with desk.qtbot.waitSignal(desk.composer.opened, timeout=LONG):
        desk.pane.writing.edit_post(f"post-{own.post_id}")
    window = detach(desk)
    desk.window.activateWindow()
    desk.until(desk.window.isActiveWindow)
    desk.pane.writing.edit_post(f"post-{own.post_id}")
    desk.until(window.isActiveWindow)
    assert not desk.composer.is_open
    window.close()
    desk.until(lambda: not windows(desk))
