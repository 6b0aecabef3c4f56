"""Signing out in the window: what stays, what goes, and never unsent words by one click."""

from __future__ import annotations

import json
from datetime import date
from typing import TYPE_CHECKING

import pytest

from companion.domain.draft import ItemState
from companion.domain.journal_entry import JournalWords
from sync.classroom.server import ClassroomServer
from sync.events import ConnectionState
from tests.ui.desk import LONG
from tests.ui.test_account_switching import an_account
from tests.ui.test_wizard import at_sign_in, sign_in
from ui.views.leave_dialog import Leave, LeaveDialog

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtCore import QUrl

    from tests.ui.desk import Desk
    from tests.ui.memory_keyring import MemoryKeyring

FORUM = "Ideas, tips and hints"
METER = "Our water meter jumps"
WORDS = "Ours did that, too."


@pytest.fixture
def site(tmp_path: Path) -> Iterator[ClassroomServer]:
    with ClassroomServer(tmp_path / "site") as server:
        yield server


@pytest.fixture
def signed_in(desk: Desk, site: ClassroomServer) -> Desk:
    """A desk with one account on a site, after its first sync, and a reply that waits offline."""
    wizard = at_sign_in(desk, site)
    sign_in(wizard, site)
    desk.until(lambda: wizard.courses.boxes)
    with desk.qtbot.waitSignal(desk.app.opened, timeout=LONG):
        wizard.next.click()
    desk.until(lambda: desk.session.sync.report is not None)
    return desk


def reply_offline(desk: Desk) -> None:
    desk.work_offline()
    desk.open_forum(FORUM)
    row = desk.read(METER)
    opening = desk.session.workspace.reading.thread(row.discussion_id).posts[0]
    desk.begin_reply(opening.post_id)
    desk.composer.text.setPlainText(WORDS)
    desk.send()


def ask(desk: Desk) -> LeaveDialog:
    with desk.qtbot.waitSignal(desk.app.leaving.asked, timeout=LONG) as asked:
        desk.window.actions_.sign_out.trigger()
    dialog = asked.args[0]
    assert isinstance(dialog, LeaveDialog)
    return dialog


def test_signing_out_keeps_all_and_forgets_the_sign_in(
    signed_in: Desk, memory_keyring: MemoryKeyring
) -> None:
    desk = signed_in
    reply_offline(desk)
    dialog = ask(desk)
    assert dialog.choice is Leave.KEEP
    before = desk.session
    dialog.accept_button.click()
    desk.until(lambda: desk.app.session not in {None, before})
    desk.until(lambda: desk.window.session is desk.app.session)
    assert memory_keyring.kept == {}
    desk.work_offline(offline=False)
    desk.until(lambda: desk.session.sync.state is ConnectionState.SIGNED_OUT)
    desk.until(desk.window.notice.isVisible)
    assert desk.session.workspace.reading.forums()
    (item,) = desk.session.workspace.writing.outbox()
    assert (item.draft.body, item.state) == (WORDS, ItemState.QUEUED)


def test_words_that_are_only_here_are_counted_and_go_by_an_explicit_word_only(
    signed_in: Desk, memory_keyring: MemoryKeyring
) -> None:
    desk = signed_in
    reply_offline(desk)
    folder = desk.session.workspace.folder
    dialog = ask(desk)
    assert "1 text" in dialog.counts.text()
    dialog.choices[Leave.REMOVE].setChecked(True)
    assert dialog.agreed.isVisible()
    assert not dialog.accept_button.isEnabled()
    dialog.agreed.setChecked(True)
    with desk.qtbot.waitSignal(desk.app.wizard_shown, timeout=LONG):
        dialog.accept_button.click()
    assert not folder.exists()
    assert memory_keyring.kept == {}
    assert desk.app.session is None


def test_what_was_written_after_the_question_is_not_removed(signed_in: Desk) -> None:
    desk = signed_in
    folder = desk.session.workspace.folder
    dialog = ask(desk)
    desk.session.workspace.journal.add(JournalWords(date(2025, 3, 14), "Meanwhile"))
    dialog.choices[Leave.REMOVE].setChecked(True)
    assert not dialog.agreed.isVisible()
    before = desk.session
    dialog.accept_button.click()
    desk.until(lambda: desk.app.session not in {None, before})
    assert folder.exists()
    assert len(desk.session.workspace.journal.entries()) == 1


def test_own_words_are_exported_before_the_account_goes(signed_in: Desk, tmp_path: Path) -> None:
    desk = signed_in
    reply_offline(desk)
    folder = desk.session.workspace.folder
    dialog = ask(desk)
    dialog.choices[Leave.EXPORT].setChecked(True)
    dialog.accept_button.click()
    exporting = desk.app.leaving.exporting
    assert exporting is not None
    assert folder.exists()
    page = tmp_path / "mine.json"
    with desk.qtbot.waitSignal(desk.app.wizard_shown, timeout=LONG):
        exporting.save(page)
    assert WORDS in json.dumps(json.loads(page.read_text("utf-8")), ensure_ascii=False)
    assert not folder.exists()


def test_an_export_that_fails_removes_nothing(signed_in: Desk, tmp_path: Path) -> None:
    desk = signed_in
    reply_offline(desk)
    dialog = ask(desk)
    dialog.choices[Leave.EXPORT].setChecked(True)
    dialog.accept_button.click()
    exporting = desk.app.leaving.exporting
    assert exporting is not None
    with desk.qtbot.waitSignal(desk.session.failed, timeout=LONG):
        exporting.save(tmp_path / "no such folder" / "mine.json")
    assert desk.session.workspace.writing.outbox()


def test_of_several_accounts_another_is_shown_when_one_goes(signed_in: Desk) -> None:
    desk = signed_in
    first = desk.session.workspace.account
    badra = an_account(desk, "Badra")
    with desk.qtbot.waitSignal(desk.app.opened, timeout=LONG):
        desk.app.switch_to(badra.account_id)
    dialog = ask(desk)
    dialog.choices[Leave.REMOVE].setChecked(True)
    with desk.qtbot.waitSignal(desk.app.opened, timeout=LONG):
        dialog.accept_button.click()
    assert desk.session.workspace.account == first
    assert [each.account_id for each in desk.app.accounts.all()] == [first.account_id]


def test_the_sample_classroom_can_be_removed_too(sample_desk: Desk) -> None:
    desk = sample_desk
    folder = desk.session.workspace.folder
    dialog = ask(desk)
    dialog.choices[Leave.REMOVE].setChecked(True)
    dialog.agreed.setChecked(True)
    with desk.qtbot.waitSignal(desk.app.wizard_shown, timeout=LONG):
        dialog.accept_button.click()
    assert not folder.exists()


def test_the_page_on_which_a_sign_in_ends_everywhere_is_opened(
    signed_in: Desk, site: ClassroomServer
) -> None:
    desk = signed_in
    opened: list[str] = []

    def open_address(address: QUrl) -> bool:
        opened.append(address.toString())
        return True

    desk.app.answers.open_address = open_address
    dialog = ask(desk)
    dialog.keys_page.click()
    desk.until(lambda: opened)
    assert opened == [f"{site.url}/user/managetoken.php"]
    dialog.reject()
