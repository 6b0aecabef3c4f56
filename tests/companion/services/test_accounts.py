"""Accounts on this machine, and the courses that a person keeps."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from companion.domain.account import ServerKind
from companion.domain.course import Keep
from companion.domain.draft import Draft
from companion.errors import NotFound, StorageUnwritable
from companion.services.accounts import Accounts
from companion.store.course_records import apply_courses
from companion.store.forum_intake import apply_forums
from tests.companion import remote_values as said

if TYPE_CHECKING:
    from pathlib import Path

    from companion.domain.account import Account
    from companion.services.workspace import Workspace
    from tests.companion.store_room import StoreRoom


def add(accounts: Accounts, **changes: Any) -> Account:
    values: dict[str, Any] = {
        "kind": ServerKind.MOODLE,
        "site_url": "https://academy.example",
        "site_name": "The Academy",
        "username": "amina",
        "full_name": "Amina Diallo",
        "remote_user_id": "7",
    }
    return accounts.add(**(values | changes))


def a_draft_in(workspace: Workspace) -> str:
    with workspace.database.writing(durable=False) as connection:
        apply_courses(connection, [said.a_course()], said.NOON)
        (forum_id,) = apply_forums(connection, [said.a_forum()], said.NOON)
    return workspace.writing.new_discussion(forum_id, Draft("Tip", "Words")).item_id


def test_added_accounts_are_known_after_a_restart(tmp_path: Path) -> None:
    accounts = Accounts(tmp_path)
    assert accounts.all() == ()
    one, two = add(accounts), add(accounts, remote_user_id="8", username="kwame")
    assert Accounts(tmp_path).all() == (one, two)
    assert Accounts(tmp_path).get(two.account_id) == two
    with pytest.raises(NotFound):
        accounts.get(99)


def test_same_person_on_the_same_site_keeps_account_and_drafts(tmp_path: Path) -> None:
    accounts = Accounts(tmp_path)
    account = add(accounts)
    workspace = accounts.open(account.account_id)
    item_id = a_draft_in(workspace)
    workspace.close()

    again = add(accounts, site_name="The Academy, renamed", full_name="Amina D.")

    assert again.account_id == account.account_id
    assert accounts.all() == (again,)
    workspace = accounts.open(again.account_id)
    assert workspace.writing.item(item_id).draft.body == "Words"
    workspace.close()


def test_other_person_or_other_site_is_another_account(tmp_path: Path) -> None:
    accounts = Accounts(tmp_path)
    ids = {
        add(accounts).account_id,
        add(accounts, remote_user_id="8").account_id,
        add(accounts, site_url="https://other.example").account_id,
        add(accounts, is_sample=True, site_url="http://127.0.0.1:1").account_id,
    }
    assert len(ids) == 4


def test_sample_classroom_is_the_same_account_at_whatever_address(tmp_path: Path) -> None:
    accounts = Accounts(tmp_path)
    first = add(accounts, is_sample=True, site_url="http://127.0.0.1:1")
    second = add(accounts, is_sample=True, site_url="http://127.0.0.1:2")
    assert second.account_id == first.account_id
    assert accounts.get(first.account_id).site_url == "http://127.0.0.1:2"


def test_removed_account_takes_its_files_along_and_leaves_the_others(tmp_path: Path) -> None:
    accounts = Accounts(tmp_path)
    one, two = add(accounts), add(accounts, remote_user_id="8")
    accounts.open(one.account_id).close()
    accounts.remove(one.account_id)
    assert accounts.all() == (two,)
    assert not accounts.folder_of(one.account_id).exists()
    with pytest.raises(NotFound):
        accounts.remove(one.account_id)
    with pytest.raises(NotFound):
        accounts.open(one.account_id)
    assert add(accounts).account_id not in (two.account_id,)


def test_account_described_by_a_newer_version_is_still_known(tmp_path: Path) -> None:
    accounts = Accounts(tmp_path)
    account = add(accounts)
    path = accounts.folder_of(account.account_id) / "account.json"
    path.write_text(json.dumps({**json.loads(path.read_text()), "avatar": "a.png"}))
    assert accounts.all() == (account,)


@pytest.mark.parametrize("text", ["", "{", "[]", '{"kind": "moodle"}', '{"kind": "gopher"}'])
def test_account_whose_description_is_damaged_is_described_again_by_its_database(
    tmp_path: Path, text: str
) -> None:
    accounts = Accounts(tmp_path)
    account = add(accounts)
    workspace = accounts.open(account.account_id)
    item_id = a_draft_in(workspace)
    workspace.close()
    (accounts.folder_of(account.account_id) / "account.json").write_text(text)

    assert accounts.all() == (account,)
    assert add(accounts) == account
    workspace = accounts.open(account.account_id)
    assert workspace.writing.item(item_id).draft.body == "Words"
    workspace.close()


def test_damaged_description_without_a_database_is_no_account(tmp_path: Path) -> None:
    accounts = Accounts(tmp_path)
    account = add(accounts)
    (accounts.folder_of(account.account_id) / "account.json").write_text("{")
    assert accounts.all() == ()
    assert add(accounts).account_id != account.account_id


def test_data_folder_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "accounts").write_text("a file where a folder should be")
    with pytest.raises(StorageUnwritable):
        add(Accounts(tmp_path))


def test_descriptions_hold_no_secret(tmp_path: Path) -> None:
    accounts = Accounts(tmp_path)
    account = add(accounts)
    stored = json.loads((accounts.folder_of(account.account_id) / "account.json").read_text())
    assert set(stored) == {
        "account_id", "kind", "site_url", "site_name", "username", "full_name",
        "remote_user_id", "is_sample",
    }  # fmt: skip


def test_courses_that_are_not_kept_any_more_stay_cached(room: StoreRoom) -> None:
    room.has_forums("30")
    room.pulls(said.a_thread(1))
    with room.workspace.database.writing(durable=False) as connection:
        apply_courses(connection, [said.a_course("3"), said.a_course("4")], said.NOON)
    library = room.workspace.library
    three, four = library.courses()
    assert (three.kept, four.kept) == (True, True)

    assert library.choose({three.course_id: Keep.OFF, four.course_id: Keep.TEXT}).courses
    assert [c.kept for c in room.reopen().library.courses()] == [False, True]
    assert len(room.posts()) == 2

    room.workspace.library.set_keep(three.course_id, Keep.EVERYTHING)
    assert [c.keep for c in room.workspace.library.courses()] == [Keep.EVERYTHING, Keep.TEXT]
    room.workspace.library.set_keep(three.course_id, Keep.OFF)
    assert not room.workspace.library.course(three.course_id).kept
    with pytest.raises(NotFound):
        room.workspace.library.set_keep(99, Keep.TEXT)


def test_courses_chosen_stay_chosen_when_they_are_pulled_again(room: StoreRoom) -> None:
    room.has_forums("30")
    course = room.workspace.library.courses()[0]
    room.workspace.library.set_keep(course.course_id, Keep.OFF)
    with room.workspace.database.writing(durable=False) as connection:
        apply_courses(connection, [said.a_course("3", name="Renamed")], said.NOON)
    shown = room.workspace.library.course(course.course_id)
    assert (shown.name, shown.kept) == ("Renamed", False)
