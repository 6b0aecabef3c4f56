"""Several accounts in one app: adding one, and going from one to another."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import shiboken6

from companion.domain.account import Account, ServerKind
from companion.domain.draft import Draft, ItemState, ReplyTarget
from companion.errors import StoreError
from tests.ui.desk import LONG, Desk

if TYPE_CHECKING:
    import pytest

    from companion.services.workspace import Workspace
    from sync.beside_runner import BesideTurn

FORUM = "Ideas, tips and hints"
METER = "Our water meter jumps"


def an_account(desk: Desk, name: str) -> Account:
    """Add an account on a site that does not answer."""
    return desk.app.accounts.add(
        kind=ServerKind.MOODLE,
        site_url="http://127.0.0.1:9",
        site_name=f"Site of {name}",
        username=name.lower(),
        full_name=name,
        remote_user_id=name,
    )


def account_shown(desk: Desk) -> str | None:
    session = desk.window.session
    return session.own_name if session is not None else None


def begin_to_write(desk: Desk, words: str) -> None:
    desk.open_forum(FORUM)
    row = desk.read(METER)
    desk.begin_reply(row.discussion_id)
    desk.composer.text.setPlainText(words)


def test_adding_an_account_while_writing_keeps_the_words_in_the_account_they_are_for(
    sample_desk: Desk,
) -> None:
    desk = sample_desk
    first = desk.session.workspace.account
    begin_to_write(desk, "Not finished yet")
    wizard = desk.open_wizard()
    wizard.account_added.emit(an_account(desk, "Badra"))
    desk.until(lambda: wizard.pages.currentWidget() is wizard.courses)
    assert not desk.composer.is_open
    wizard.finished_setup.emit()
    assert account_shown(desk) == "Badra"
    with desk.qtbot.waitSignal(desk.app.opened, timeout=LONG):
        desk.app.switch_to(first.account_id)
    assert [item.draft.body for item in desk.session.workspace.writing.drafts()] == [
        "Not finished yet"
    ]


def test_of_two_switches_in_a_row_the_last_one_counts(
    sample_desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = sample_desk
    badra, chen = an_account(desk, "Badra"), an_account(desk, "Chen")
    opened: list[Workspace] = []
    asked_again = threading.Event()
    really_open = desk.app.accounts.open

    def open_slowly(account_id: int) -> Workspace:
        opened.append(really_open(account_id))
        assert asked_again.wait(LONG / 1000)
        return opened[-1]

    monkeypatch.setattr(desk.app.accounts, "open", open_slowly)
    shown: list[object] = []
    desk.app.opened.connect(lambda session: shown.append(session.own_name))
    desk.app.switch_to(badra.account_id)
    desk.until(lambda: opened)
    desk.app.switch_to(chen.account_id)
    asked_again.set()
    desk.until(lambda: shown)
    assert shown == ["Chen"]
    assert account_shown(desk) == "Chen"
    overtaken = opened[0]
    assert overtaken.account == badra
    desk.until(lambda: is_closed(overtaken))
    desk.until(lambda: sync_threads() == 1)


def is_closed(workspace: Workspace) -> bool:
    try:
        workspace.status()
    except StoreError:
        return True
    return False


def sync_threads() -> int:
    return sum(thread.name == "sync" for thread in threading.enumerate())


def test_a_sync_that_is_slow_to_end_holds_up_no_switch(
    sample_desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = sample_desk
    left = desk.session
    runner = left.sync._runner
    assert runner is not None
    really_stop, window_went_on = runner.stop, threading.Event()
    waited: list[bool] = []

    def stop_slowly() -> None:
        waited.append(window_went_on.wait(5))
        really_stop()

    monkeypatch.setattr(runner, "stop", stop_slowly)
    badra = an_account(desk, "Badra")
    desk.app.switch_to(badra.account_id)
    window_went_on.set()
    desk.until(lambda: account_shown(desk) == "Badra")
    assert waited == [True]
    assert sync_threads() <= 1
    desk.until(lambda: not shiboken6.isValid(left))
    assert not shiboken6.isValid(left.sync)
    left.sync.note_network(online=True, metered=None, portal=True)


def test_the_list_of_accounts_says_where_texts_wait(sample_desk: Desk) -> None:
    desk = sample_desk
    first = desk.session.workspace.account
    begin_to_write(desk, "Not finished yet")
    badra = an_account(desk, "Badra")
    with desk.qtbot.waitSignal(desk.app.opened, timeout=LONG):
        desk.app.switch_to(badra.account_id)
    menu = desk.window.actions_._accounts
    assert menu is not None
    said = {action.text(): action.isChecked() for action in menu.actions()}
    (waiting,) = [text for text in said if first.full_name in text]
    assert "1 text not on the site yet" in waiting
    assert not said[waiting]
    (open_now,) = [text for text in said if "Badra" in text]
    assert said[open_now]
    assert "text" not in open_now
    with desk.qtbot.waitSignal(desk.app.opened, timeout=LONG):
        desk.app.switch_to(first.account_id)
    desk.until(lambda: not any("text(s)" in action.text() for action in menu.actions()))


def test_two_people_of_one_site_have_each_their_own_drafts_and_search(sample_desk: Desk) -> None:
    desk = sample_desk
    first = desk.session.workspace.account
    begin_to_write(desk, "Marimba")
    other = desk.app.accounts.add(
        kind=first.kind,
        site_url=first.site_url,
        site_name=first.site_name,
        username="badra",
        full_name="Badra",
        remote_user_id="another",
    )
    assert other.account_id != first.account_id
    with desk.qtbot.waitSignal(desk.app.opened, timeout=LONG):
        desk.app.switch_to(other.account_id)
    assert desk.session.workspace.writing.drafts() == ()
    with desk.qtbot.waitSignal(desk.app.opened, timeout=LONG):
        desk.app.switch_to(first.account_id)
    assert [item.draft.body for item in desk.session.workspace.writing.drafts()] == ["Marimba"]


def test_texts_that_are_stuck_in_an_account_out_of_sight_are_told_once_with_the_way_there(
    sample_desk: Desk,
) -> None:
    desk = sample_desk
    first = desk.session.workspace.account
    badra = an_account(desk, "Badra")
    with desk.qtbot.waitSignal(desk.app.opened, timeout=LONG):
        desk.app.switch_to(badra.account_id)
    turns: list[BesideTurn] = []
    desk.app.others.syncing.turn_taken.connect(turns.append)
    desk.until(lambda: desk.app.others.syncing.is_running)
    item_id = write_item_that_the_site_refuses(desk, first)
    desk.app.others.syncing.sync_now()
    desk.until(lambda: any(turn.stuck for turn in turns))
    desk.until(lambda: desk.window.notice.about == "other-account")
    assert first.full_name in desk.window.notice.text.text()
    desk.window.notice.action.click()
    desk.until(lambda: account_shown(desk) == first.full_name)
    desk.until(lambda: item_id in [item.item_id for item in desk.window.outbox.items])
    desk.until(lambda: desk.window.middle.currentWidget() is desk.window.outbox)
    assert desk.session.workspace.writing.item(item_id).state == ItemState.CONFLICT


def write_item_that_the_site_refuses(desk: Desk, account: Account) -> str:
    """Queue a reply in an account that is not open, to a discussion that is gone on its site."""
    workspace = desk.app.accounts.open(account.account_id)
    try:
        forum = next(f for f in workspace.reading.forums() if f.name == FORUM)
        row = next(r for r in workspace.reading.discussions(forum.forum_id) if METER in r.title)
        desk.classroom.delete_discussion(int(row.remote_id))
        reply = workspace.writing.new_reply(ReplyTarget(row.discussion_id), Draft("", "Too late."))
        return workspace.writing.queue(reply.item_id).item_id
    finally:
        workspace.close()
