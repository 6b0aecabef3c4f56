"""Databases that were damaged, cut, lost or left behind by a killed app: the words come back."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import Float
from sqlmodel import SQLModel

import companion.store.tables  # noqa: F401 - declares the tables
from companion.domain.course import Keep
from companion.domain.discussion_list import DiscussionSort, ListChoice
from companion.domain.draft import Draft, ItemState, Move
from companion.domain.news import Interest
from companion.domain.reason import Reason, ReasonCode
from companion.errors import DatabaseDamaged
from companion.store.database import suspicion_of
from companion.store.draft_mirror import DraftMirror
from companion.store.opening import check_whole, open_database
from companion.store.outbox_rows import item_row, mirror_row
from tests.companion import remote_values as said
from tests.companion.kept_files import keep
from tests.companion.pulled import courses_said, outline_said
from tests.companion.store.test_search_everything import a_content_file
from tests.companion.store_room import AMINAS_ACCOUNT, StoreRoom

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from companion.domain.draft import OutboxItem

PAGE = 4096


def overwrite_header(path: Path) -> None:
    with path.open("r+b") as file:
        file.write(b"<html>You are offline</html>".ljust(PAGE, b" "))


def zero_pages_in_the_middle(path: Path) -> None:
    pages = path.stat().st_size // PAGE
    with path.open("r+b") as file:
        file.seek(pages // 2 * PAGE)
        file.write(bytes(pages // 4 * PAGE))


def cut_in_half(path: Path) -> None:
    with path.open("r+b") as file:
        file.truncate(path.stat().st_size // 2)


def fill_with_noise(path: Path) -> None:
    path.write_bytes(b"\x5a\xa5\x00\xff" * (path.stat().st_size // 4))


def a_full_room(room: StoreRoom) -> dict[str, OutboxItem]:
    """Fill a store with posts, and with an item in every state."""
    room.has_forums("30")
    room.pulls(said.a_thread(150, body_html="<p>" + "sand and gravel " * 40 + "</p>"))
    store = room.workspace.outbox_store
    items = {state: room.writes(f"Words that are {state}.") for state in ItemState}
    for state, item in items.items():
        if state in (ItemState.DRAFT, ItemState.DISCARDED):
            continue
        store.move(item.item_id, Move.QUEUE)
        if state is not ItemState.QUEUED:
            store.begin_attempt(item.item_id, lambda item: item.kind, None)
    store.move(items[ItemState.DISCARDED].item_id, Move.DISCARD)
    store.lose_answer(items[ItemState.IN_DOUBT].item_id, "answer_lost", "", None)
    store.hold(items[ItemState.AWAITING_APPROVAL].item_id, "topic-1795503420418")
    store.reject(items[ItemState.REJECTED].item_id, Reason(ReasonCode.NOT_ALLOWED, "no", "Non."))
    store.find_conflict(items[ItemState.CONFLICT].item_id, Reason(ReasonCode.TARGET_GONE))
    store.settle_sent(items[ItemState.SENT].item_id, "1500", "100")
    return {state: store.item(item.item_id) for state, item in items.items()}


def assert_all_words_are_back(room: StoreRoom, items: dict[str, OutboxItem]) -> None:
    after = {state: state for state in ItemState} | {ItemState.SENDING: ItemState.IN_DOUBT}
    for state, item in items.items():
        if state is ItemState.SENT:
            continue
        found = room.workspace.outbox_store.dispatch(item.item_id)
        assert found.item.draft == item.draft
        assert found.item.origin == item.origin
        assert found.item.state is after[ItemState(state)]
        assert found.item.reason == item.reason
        assert (found.discussion_remote_id, found.parent_remote_id) == ("100", "1000")
        # Whatever was once queued may have been sent since: it is looked up before it is sent.
        assert found.may_have_arrived is (item.queued_at is not None)


@pytest.mark.parametrize(
    "damage", [overwrite_header, zero_pages_in_the_middle, cut_in_half, fill_with_noise]
)
def test_words_come_back_from_a_damaged_database_and_the_cache_begins_anew(
    room: StoreRoom, damage: Callable[[Path], None]
) -> None:
    items = a_full_room(room)
    room.close()
    damage(room.path)
    damaged = room.path.read_bytes()

    report = room.reopen().opening

    assert report.created
    assert report.damaged_copy is not None
    assert report.damaged_copy.read_bytes() == damaged
    assert report.rescued_items >= len(items) - 1
    assert_all_words_are_back(room, items)
    assert room.workspace.library.courses() == ()
    assert room.finds("gravel") == []
    assert check_whole(room.path) == []
    assert not suspicion_of(room.path).exists()


def break_the_table(path: Path, table: str) -> None:
    """Fill the root page of a table with noise."""
    with closing(sqlite3.connect(path)) as connection:
        (root,) = connection.execute(
            "SELECT rootpage FROM sqlite_master WHERE name = ?", (table,)
        ).fetchone()
    with path.open("r+b") as file:
        file.seek((root - 1) * PAGE)
        file.write(b"\xff" * PAGE)


@pytest.mark.parametrize("is_cut_short", [False, True])
def test_what_the_person_chose_and_earlier_versions_come_back_too(
    room: StoreRoom, *, is_cut_short: bool
) -> None:
    room.has_forums("29", "30")
    workspace = room.workspace
    choice = ListChoice(sort=DiscussionSort.TITLE)
    workspace.aids.put_template("Thanks", "Thank you for asking.")
    workspace.aids.add_own_word("biosand")
    workspace.search.save("Mine", "is:mine")
    workspace.reading.keep_list_choice(room.forum("30").forum_id, choice)
    workspace.news.set_interest(room.forum("30").forum_id, Interest.OFF)
    item_id = room.writes("First words.").item_id
    for words in ("Second words.", "Third words."):
        room.clock.turn(minutes=1)
        workspace.writing.save(item_id, Draft("Re", words))
    room.close()
    break_the_table(room.path, "course")
    if is_cut_short:
        # All that was done before the app was killed: the file was set aside, a new one made.
        database, _ = open_database(room.path, AMINAS_ACCOUNT, DraftMirror(room.drafts))
        with database.writing(durable=True) as connection:
            connection.execute("DELETE FROM fact")
            connection.execute("DELETE FROM draft_version")
        database.close()

    workspace = room.reopen()
    room.has_forums("30", "29")

    assert [text.name for text in workspace.aids.templates()] == ["Thanks"]
    assert workspace.aids.own_words() == ("biosand",)
    assert [search.query for search in workspace.search.saved()] == ["is:mine"]
    assert workspace.reading.list_choice(room.forum("30").forum_id) == choice
    assert workspace.reading.list_choice(room.forum("29").forum_id) == ListChoice()
    assert workspace.news.interest_in(room.forum("30").forum_id) is Interest.OFF
    versions = [version.body for version in workspace.aids.versions(item_id)]
    assert versions == ["Second words.", "First words."]


def a_school_with_choices(room: StoreRoom) -> None:
    """Two courses: one off, of the other a section with a standing wish and a pinned file."""
    courses_said(room, said.a_course("3"), said.a_course("4"))
    file = a_content_file("well.pdf")
    outline_said(room, [said.a_section("40", [said.an_activity(kind="folder", files=(file,))])])
    wells, other = room.workspace.library.courses()
    room.workspace.library.choose({other.course_id: Keep.OFF})
    (section,) = room.workspace.outlines.outline(wells.course_id).sections
    room.workspace.course_files.download_section(section.section_id, 5_000_000)
    keep(room, file.address, b"%PDF deep wells", "application/pdf", pinned=True)


def test_choices_of_courses_and_kept_files_come_back_when_the_courses_are_read(
    room: StoreRoom,
) -> None:
    a_school_with_choices(room)
    (pinned,) = (file for file in room.workspace.files.all() if file.pinned)
    room.close()
    break_the_table(room.path, "post")

    workspace = room.reopen()
    assert workspace.opening.damaged_copy is not None
    assert workspace.library.courses() == ()
    workspace.file_cache.tidy()
    courses_said(room, said.a_course("3"), said.a_course("4"))
    file = a_content_file("well.pdf")
    outline_said(room, [said.a_section("40", [said.an_activity(kind="folder", files=(file,))])])

    wells, other = workspace.library.courses()
    assert (wells.keep, other.keep) == (Keep.TEXT, Keep.OFF)
    (section,) = workspace.course_files.files(wells.course_id).sections
    assert section.wish is not None
    assert section.wish.largest_bytes == 5_000_000
    (kept,) = (file for file in workspace.files.all() if file.pinned)
    assert kept.digest == pinned.digest
    assert workspace.file_cache.content(str(kept.digest)) == b"%PDF deep wells"


def test_a_choice_made_after_the_rescue_stands_when_the_courses_are_read_again(
    room: StoreRoom,
) -> None:
    a_school_with_choices(room)
    room.close()
    break_the_table(room.path, "post")
    library = room.reopen().library
    courses_said(room, said.a_course("3"), said.a_course("4"))
    library.choose({library.courses()[1].course_id: Keep.TEXT})
    courses_said(room, said.a_course("3"), said.a_course("4", name="Wells"))
    assert library.courses()[1].keep is Keep.TEXT


def test_what_was_brought_over_once_is_not_brought_back_after_it_was_dropped(
    room: StoreRoom,
) -> None:
    room.workspace.aids.add_own_word("biosand")
    room.close()
    break_the_table(room.path, "course")
    room.reopen().aids.drop_own_word("biosand")
    room.workspace.aids.put_template("Thanks", "Thank you.")
    again = room.reopen()
    assert again.aids.own_words() == ()
    assert [text.name for text in again.aids.templates()] == ["Thanks"]


@pytest.mark.parametrize("damage", [zero_pages_in_the_middle, cut_in_half])
def test_words_come_back_from_the_damaged_file_itself_when_there_is_no_mirror(
    room: StoreRoom, damage: Callable[[Path], None]
) -> None:
    items = a_full_room(room)
    _move_outbox_to_the_front(room)
    damage(room.path)
    for copy in room.drafts.glob("*.json"):
        copy.unlink()

    workspace = room.reopen()

    assert workspace.opening.rescued_items == len(items)
    for state, item in items.items():
        found = workspace.outbox_store.dispatch(item.item_id)
        assert found.item.draft == item.draft
        # The mirror forgets what was sent, so that without it any item may have been.
        assert found.may_have_arrived is (state != ItemState.SENT)
    assert workspace.outbox_store.remote_ids_taken() == {"1500", "topic-1795503420418"}
    assert len(list(room.drafts.glob("*.json"))) == len(items) - 1


def test_newer_words_of_mirror_and_damaged_file_win(room: StoreRoom) -> None:
    items = a_full_room(room)
    draft = items[ItemState.DRAFT]
    room.workspace.writing.save(draft.item_id, Draft("Re", "The newest words."))
    copy = room.drafts / f"{draft.item_id}.json"
    old = json.loads(copy.read_text())
    _move_outbox_to_the_front(room)
    cut_in_half(room.path)
    copy.write_text(json.dumps({**old, "body": "Older words.", "updated_at": 5.0}))

    assert room.reopen().writing.item(draft.item_id).draft.body == "The newest words."


def test_deleted_database_gives_the_words_back_from_the_mirror(room: StoreRoom) -> None:
    items = a_full_room(room)
    room.close()
    room.path.unlink()

    report = room.reopen().opening

    assert report.created
    assert report.damaged_copy is None
    assert report.rescued_items == len(items) - 1
    assert_all_words_are_back(room, items)


def test_all_that_is_stored_of_an_item_comes_back_but_for_local_ids(room: StoreRoom) -> None:
    """Also what only some kinds of items have, such as the activity that a tick is for."""
    item = room.writes()
    columns = SQLModel.metadata.tables["outbox_item"].columns
    told = {each.name: 5.0 if isinstance(each.type, Float) else each.name for each in columns}
    for name in ("forum_id", "discussion_id", "parent_post_id", "item_id", "kind", "state"):
        del told[name]
    told |= {"private": True, "reason_code": ReasonCode.NOT_ALLOWED, "updated_at": 9e9}
    assignments = ", ".join(f"{name} = :{name}" for name in told)
    with room.workspace.database.writing(durable=True) as connection:
        connection.execute(f"UPDATE outbox_item SET {assignments}", told)
        before = mirror_row(item_row(connection, item.item_id))
    DraftMirror(room.drafts).write(before)
    room.close()
    room.path.unlink()

    with room.reopen().database.reading() as connection:
        assert mirror_row(item_row(connection, item.item_id)) == before


def test_words_whose_changes_stood_in_a_broken_log_come_back(
    room: StoreRoom, tmp_path: Path
) -> None:
    """SQLite drops a broken end of the log without a word: the file is sound, only older."""
    room.writes()
    room.reopen()
    items = a_full_room(room)
    folder = room.left_by_a_kill(tmp_path / "killed")
    log = folder / "companion.db-wal"
    log.write_bytes(b"\x00garbage" * (log.stat().st_size // 8))

    after = StoreRoom(folder, room.clock)

    assert after.workspace.opening.damaged_copy is None
    assert not after.workspace.opening.created
    assert after.workspace.opening.rescued_items == len(items) - 1
    assert_all_words_are_back(after, items)
    after.close()


def test_newest_words_of_a_draft_survive_a_broken_log(room: StoreRoom, tmp_path: Path) -> None:
    draft = room.writes("First words.")
    room.reopen().writing.save(draft.item_id, Draft("Re", "Better words."))
    folder = room.left_by_a_kill(tmp_path / "killed")
    (folder / "companion.db-wal").unlink()

    after = StoreRoom(folder, room.clock)

    assert after.workspace.writing.item(draft.item_id).draft.body == "Better words."
    after.close()


def test_item_whose_sending_stood_in_a_broken_log_is_looked_up_before_it_is_sent_again(
    room: StoreRoom, tmp_path: Path
) -> None:
    item = room.writes()
    store = room.workspace.outbox_store
    store.move(item.item_id, Move.QUEUE)
    store = room.reopen().outbox_store
    store.begin_attempt(item.item_id, lambda item: item.kind, None)
    store.settle_sent(item.item_id, "1500", "100")
    folder = room.left_by_a_kill(tmp_path / "killed")
    (folder / "companion.db-wal").unlink()

    after = StoreRoom(folder, room.clock)

    found = after.workspace.outbox_store.dispatch(item.item_id)
    assert found.item.state is ItemState.QUEUED
    assert found.may_have_arrived
    after.close()


def test_app_killed_at_any_time_opens_with_nothing_to_rescue(
    room: StoreRoom, tmp_path: Path
) -> None:
    items = a_full_room(room)
    after = StoreRoom(room.left_by_a_kill(tmp_path / "killed"), room.clock)
    assert after.workspace.opening.rescued_items == 0
    for item in items.values():
        assert after.workspace.outbox_store.item(item.item_id) == item
    after.close()


def test_rescue_that_was_cut_short_goes_on_at_the_next_start(
    room: StoreRoom, tmp_path: Path
) -> None:
    """The app was killed after the fresh file was made and before the words were in it."""
    items = a_full_room(room)
    folder = room.left_by_a_kill(tmp_path / "killed")
    for file in folder.glob("companion.db*"):
        file.unlink()
    empty = StoreRoom(tmp_path / "empty", room.clock)
    empty.close()
    (folder / "companion.db").write_bytes(empty.path.read_bytes())

    after = StoreRoom(folder, room.clock)

    assert after.workspace.opening.rescued_items == len(items) - 1
    assert_all_words_are_back(after, items)
    after.close()


def test_words_of_the_damaged_file_alone_are_copied_before_it_is_set_aside(
    room: StoreRoom,
) -> None:
    draft = room.writes("Nowhere else.")
    room.close()
    for copy in room.drafts.glob("*.json"):
        copy.unlink()
    with closing(sqlite3.connect(room.path)) as connection:
        connection.execute("DELETE FROM alembic_version")
        connection.commit()

    class PowerCutError(Exception):
        pass

    def power_cut(_path: Path) -> None:
        raise PowerCutError

    with pytest.raises(PowerCutError):
        open_database(room.path, AMINAS_ACCOUNT, DraftMirror(room.drafts), upgrade=power_cut)

    after = room.reopen()
    assert after.writing.drafts()[0].draft == draft.draft
    assert after.outbox_store.dispatch(draft.item_id).may_have_arrived


def test_mirror_that_holds_rubbish_hinders_nothing(room: StoreRoom) -> None:
    good = room.writes("Good words.")
    copy = json.loads((room.drafts / f"{good.item_id}.json").read_text())
    other_id = "0b8e4a52-53ae-4b56-a5f0-0f4f4c2a0c11"
    odd = {**copy, "item_id": other_id, "state": "unheard of", "queued_at": "soon", "extra": [1]}
    room.close()
    room.path.unlink()
    for name, text in {
        "cut": '{"item_id": "',
        "empty": "",
        "list": "[]",
        "no words": json.dumps({**copy, "body": None}),
        "no id": json.dumps({**copy, "item_id": "../../evil"}),
        "odd": json.dumps(odd),
    }.items():
        (room.drafts / f"{name}.json").write_text(text)

    workspace = room.reopen()

    assert workspace.opening.rescued_items == 2
    assert {d.draft.body for d in workspace.writing.drafts()} == {"Good words."}
    assert workspace.writing.item(other_id).state is ItemState.DRAFT


def test_damage_in_a_large_file_is_found_at_the_start_after_it_was_met(room: StoreRoom) -> None:
    """Large files are not checked whole at each start, only on suspicion."""
    items = a_full_room(room)
    with room.workspace.database.writing(durable=False) as connection:
        connection.execute("CREATE TABLE ballast (words BLOB)")
        connection.execute("INSERT INTO ballast VALUES (zeroblob(?))", (12 * 1024 * 1024,))
        root = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = 'post'")
        page = root.fetchone()[0]
    room.close()
    with room.path.open("r+b") as file:
        file.seek((page - 1) * PAGE)
        file.write(bytes(PAGE))

    room.reopen()
    assert room.workspace.opening.damaged_copy is None
    with pytest.raises(DatabaseDamaged):
        room.finds("gravel")
    assert suspicion_of(room.path).exists()

    assert room.reopen().opening.damaged_copy is not None
    assert_all_words_are_back(room, items)


def test_damage_in_a_large_file_that_opening_meets_is_mended_at_once(room: StoreRoom) -> None:
    items = a_full_room(room)
    with room.workspace.database.writing(durable=False) as connection:
        connection.execute("CREATE TABLE ballast (words BLOB)")
        connection.execute("INSERT INTO ballast VALUES (zeroblob(?))", (12 * 1024 * 1024,))
        root = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = 'outbox_item'")
        page = root.fetchone()[0]
    room.close()
    with room.path.open("r+b") as file:
        file.seek((page - 1) * PAGE)
        file.write(bytes(PAGE))

    assert room.reopen().opening.damaged_copy is not None
    assert_all_words_are_back(room, items)


def test_damaged_search_index_is_mended_at_the_start_after_it_was_met(room: StoreRoom) -> None:
    a_full_room(room)
    with room.workspace.database.writing(durable=False) as connection:
        connection.execute("UPDATE post_search_data SET block = x'00' WHERE id > 10")
    with pytest.raises(DatabaseDamaged):
        room.finds("gravel")

    room.reopen()

    assert len(room.finds("gravel", limit=500)) == 151
    assert room.workspace.opening.damaged_copy is None
    assert not suspicion_of(room.path).exists()


def test_unfounded_suspicion_is_dropped(room: StoreRoom) -> None:
    item = room.writes()
    suspicion_of(room.path).touch()
    workspace = room.reopen()
    assert workspace.opening.damaged_copy is None
    assert workspace.writing.item(item.item_id).draft == item.draft
    assert not suspicion_of(room.path).exists()


def test_rescued_reply_stands_in_its_thread_again_when_the_forum_was_read_again(
    room: StoreRoom,
) -> None:
    room.has_forums("30")
    room.pulls(said.a_thread(1))
    item = room.writes()
    room.workspace.writing.queue(item.item_id)
    room.close()
    room.path.unlink()
    room.reopen()

    room.has_forums("30")
    discussion = room.pulls(said.a_thread(1))

    (queued,) = room.workspace.reading.thread(discussion).queued
    assert (queued.item.item_id, queued.parent_post_id) == (item.item_id, discussion)
    assert room.forum().waiting_count == 1
    assert room.discussion().waiting_count == 1


def _move_outbox_to_the_front(room: StoreRoom) -> None:
    """Rewrite the file so that the outbox survives damage further back, and close it."""
    room.close()
    with closing(sqlite3.connect(room.path)) as connection:
        connection.execute("PRAGMA journal_mode = DELETE")
        # Ballast goes to the back; the tables before it keep their places.
        connection.execute("CREATE TABLE ballast (words BLOB)")
        size = room.path.stat().st_size
        connection.execute("INSERT INTO ballast VALUES (zeroblob(?))", (3 * size,))
        connection.commit()
        connection.execute("PRAGMA journal_mode = WAL")
