"""What is written stays the person's, whatever happens around the composer meanwhile."""

from __future__ import annotations

import threading
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtTest import QTest

from companion.errors import DraftProblem, InvalidDraft, NotFound
from tests.ui.desk import LONG
from tests.ui.test_draft_files import told
from tests.ui.test_window import FORUM, METER, FullDisk

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from companion.domain.draft import OutboxItem
    from companion.services.draft_writing import DraftWriting
    from tests.ui.desk import Desk

HARD = "What was hard this month"
PAINT = "Which paint for the inside"


@pytest.fixture
def slow(sample_desk: Desk) -> Iterator[SlowQueue]:
    """At a desk where queueing takes until it is let go on."""
    sample_desk.open_forum(FORUM)
    sample_desk.work_offline()
    slow = SlowQueue(sample_desk.session.workspace.writing)
    sample_desk.session.workspace.writing = slow  # type: ignore[assignment]
    yield slow
    slow.may_end.set()


def test_what_is_begun_after_send_stays_open_when_the_answer_comes(
    sample_desk: Desk, slow: SlowQueue
) -> None:
    desk = sample_desk
    write_reply(desk, METER, "The first answer.")
    desk.composer.send_button.click()
    desk.until(slow.has_begun.is_set)
    write_reply(desk, PAINT, "Words of the second.")
    with desk.qtbot.waitSignal(desk.composer.saved, timeout=LONG):
        desk.composer.save_now()
    with desk.qtbot.waitSignal(desk.session.changed, timeout=LONG):
        slow.may_end.set()
    assert desk.composer.is_open
    desk.composer.text.append("And some more.")
    with desk.qtbot.waitSignal(desk.composer.saved, timeout=LONG):
        desk.composer.save_now()
    writing = desk.session.workspace.writing
    assert [i.draft.body for i in writing.outbox()] == ["The first answer."]
    assert [i.draft.body for i in writing.drafts()] == ["Words of the second.\nAnd some more."]


def test_nothing_is_typed_between_send_and_its_answer(sample_desk: Desk, slow: SlowQueue) -> None:
    desk = sample_desk
    write_reply(desk, METER, "All that is sent.")
    desk.window.activateWindow()
    desk.until(desk.composer.text.hasFocus)
    desk.composer.send_button.click()
    QTest.keyClicks(desk.composer.text, "nsq")
    assert desk.composer.text.toPlainText() == "All that is sent."
    assert METER in desk.pane.title, "the letters are no keys of actions"
    with desk.qtbot.waitSignal(desk.composer.queued, timeout=LONG) as queued:
        slow.may_end.set()
    assert queued.args[0].draft.body == "All that is sent."
    write_reply(desk, PAINT, "")
    QTest.keyClicks(desk.composer.text, "Anew")
    assert desk.composer.text.toPlainText() == "Anew"


def test_what_cannot_be_queued_can_be_written_on(sample_desk: Desk, slow: SlowQueue) -> None:
    desk = sample_desk
    slow.error = InvalidDraft(DraftProblem.NO_TARGET)
    write_reply(desk, METER, "Where does this go?")
    desk.composer.send_button.click()
    desk.until(slow.has_begun.is_set)
    assert desk.composer.text.isReadOnly()
    slow.may_end.set()
    desk.until(desk.composer.outlook.problem.isVisible)
    assert desk.composer.is_open
    assert not desk.composer.text.isReadOnly()
    desk.composer.text.textChanged.emit()  # as marks below misspelt words let it
    assert desk.composer.outlook.problem.isVisible()
    slow.error = None
    assert desk.send().draft.body == "Where does this go?"


def test_what_could_not_be_saved_is_not_discarded_without_a_question(sample_desk: Desk) -> None:
    desk = sample_desk
    desk.open_forum(FORUM)
    disk = FullDisk(desk.session.workspace.writing)
    desk.session.workspace.writing = disk  # type: ignore[assignment]
    write_reply(desk, METER, "Words that no undo could bring back.")
    with desk.qtbot.waitSignal(desk.composer.asked, timeout=LONG) as asked:
        desk.composer.discard()
    asked.args[0].reject()
    assert desk.composer.text.toPlainText() == "Words that no undo could bring back."
    assert desk.composer.is_open
    desk.until(lambda: not desk.session.background.running)
    disk.is_full = False
    with desk.qtbot.waitSignal(desk.session.discarded, timeout=LONG) as discarded:
        desk.composer.discard()
    assert discarded.args[0].draft.body == "Words that no undo could bring back."
    assert not desk.composer.is_open


def test_files_dropped_for_a_reply_that_does_not_begin_go_nowhere_else(
    sample_desk: Desk, tmp_path: Path
) -> None:
    desk = sample_desk
    no_reply_begins(desk)
    (tmp_path / "secret.txt").write_text("x")
    with desk.qtbot.waitSignal(desk.session.failed, timeout=LONG):
        assert desk.window.drops.reply_with([tmp_path / "secret.txt"])
    start_discussion(desk)
    desk.until(lambda: not desk.session.background.running)
    assert not desk.composer.files.chips.chips
    assert desk.composer.item_id is None


def test_a_quotation_for_a_reply_that_does_not_begin_goes_nowhere_else(sample_desk: Desk) -> None:
    desk = sample_desk
    no_reply_begins(desk)
    with desk.qtbot.waitSignal(desk.session.failed, timeout=LONG):
        desk.pane.reading.quote.trigger()
    start_discussion(desk)
    assert desk.composer.text.toPlainText() == ""


def test_only_what_can_be_replied_to_is_quoted(sample_desk: Desk) -> None:
    desk = sample_desk
    desk.open_forum(FORUM)
    row = next(row for row in desk.rows() if HARD in row.title)
    told(desk, f"UPDATE post SET can_reply = 0 WHERE id = {row.discussion_id}")
    desk.read(HARD)
    quote = desk.pane.reading.quote
    assert not quote.isEnabled()
    desk.pane.browser.step(1)
    desk.pane.browser.step(1)
    assert quote.isEnabled()
    desk.pane.browser.step(-1)
    assert not quote.isEnabled()


def test_a_draft_that_is_discarded_elsewhere_says_so_where_it_is_written(
    sample_desk: Desk,
) -> None:
    desk = sample_desk
    desk.open_forum(FORUM)
    write_reply(desk, METER, "Before.")
    with desk.qtbot.waitSignal(desk.composer.saved, timeout=LONG) as saved:
        desk.composer.save_now()
    desk.session.discard(saved.args[0].item_id)
    desk.until(desk.composer.trouble.isVisible)
    assert "discarded" in desk.composer.trouble.text()
    desk.composer.text.setPlainText("After.")
    desk.composer.save_now()
    desk.until(lambda: not desk.session.background.running)
    assert "discarded" in desk.composer.trouble.text()
    desk.window.undo_bar.undo()
    desk.until(desk.session.workspace.writing.drafts)
    with desk.qtbot.waitSignal(desk.composer.saved, timeout=LONG):
        desk.composer.save_now()
    assert desk.composer.trouble.isHidden()
    assert [i.draft.body for i in desk.session.workspace.writing.drafts()] == ["After."]


def no_reply_begins(desk: Desk) -> None:
    """Let a discussion be read to which no reply can be begun, for a reason found only then."""
    desk.open_forum(FORUM)
    desk.read(METER)
    desk.session.failed.disconnect(desk.window._tell_failure)
    desk.session.workspace.writing = NoReply(  # type: ignore[assignment]
        desk.session.workspace.writing
    )


def start_discussion(desk: Desk) -> None:
    with desk.qtbot.waitSignal(desk.composer.opened, timeout=LONG):
        desk.window.forum_pane.start_discussion()


def write_reply(desk: Desk, title: str, words: str) -> None:
    row = desk.read(title)
    desk.begin_reply(row.discussion_id)
    desk.composer.text.setPlainText(words)


class NoReply:
    """A writing service to which the post that shall be answered is gone."""

    def __init__(self, writing: DraftWriting) -> None:
        self._writing = writing

    def __getattr__(self, name: str) -> object:
        return getattr(self._writing, name)

    def suggested_subject(self, _target: object) -> str:
        raise NotFound("post", 1)


class SlowQueue:
    """A writing service that queues once it `may_end`, or fails with `error` then."""

    def __init__(self, writing: DraftWriting) -> None:
        self._writing = writing
        self.has_begun = threading.Event()
        self.may_end = threading.Event()
        self.error: Exception | None = None

    def __getattr__(self, name: str) -> object:
        return getattr(self._writing, name)

    def queue(self, item_id: str, *, hold: timedelta = timedelta()) -> OutboxItem:
        self.has_begun.set()
        assert self.may_end.wait(LONG / 1000)
        if self.error is not None:
            raise self.error
        return self._writing.queue(item_id, hold=hold)
