"""A disk without room: the person is told, and nothing written earlier is harmed."""

from __future__ import annotations

import json
import subprocess
import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING

import pytest

from companion.domain.draft import Draft, ItemState
from companion.errors import DatabaseBusy, StorageFull, StorageUnwritable, StoreError
from companion.store.database import connect
from companion.store.draft_mirror import DraftMirror
from companion.store.opening import open_database
from tests.companion import remote_values as said
from tests.companion.store_room import AMINAS_ACCOUNT

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from companion.store.database import Database
    from tests.companion.store_room import StoreRoom

LONG = "A long story. " * 40_000


@contextmanager
def no_room_left(database: Database) -> Iterator[None]:
    """Let the database grow no more, as a full disk does; SQLite reports SQLITE_FULL for both."""
    with database.reading() as connection:
        pages = connection.execute("PRAGMA page_count").fetchone()[0]
        free = connection.execute("PRAGMA freelist_count").fetchone()[0]
        largest = connection.execute(f"PRAGMA max_page_count = {pages + free}").fetchone()[0]
    try:
        yield
    finally:
        with database.reading() as connection:
            connection.execute(f"PRAGMA max_page_count = {largest + 1_000_000}")


def test_draft_that_finds_no_room_is_refused_and_its_earlier_words_stay(room: StoreRoom) -> None:
    writing = room.workspace.writing
    item = room.writes("Earlier words.")

    with no_room_left(room.workspace.database):
        with pytest.raises(StorageFull) as refusal:
            writing.save(item.item_id, Draft("Re", LONG))
        assert refusal.value.path == room.path
        assert writing.item(item.item_id).draft.body == "Earlier words."
    assert room.reopen().writing.item(item.item_id).draft.body == "Earlier words."


def test_draft_can_be_saved_as_soon_as_there_is_room(room: StoreRoom) -> None:
    writing = room.workspace.writing
    item = room.writes("Earlier words.")
    with no_room_left(room.workspace.database), pytest.raises(StorageFull):
        writing.save(item.item_id, Draft("Re", LONG))

    writing.save(item.item_id, Draft("Re", LONG))

    assert room.reopen().writing.item(item.item_id).draft.body == LONG


def test_short_words_still_find_room_and_new_ones_can_be_queued(room: StoreRoom) -> None:
    item = room.writes("Earlier words, and then some.")
    writing = room.workspace.writing
    with no_room_left(room.workspace.database):
        writing.save(item.item_id, Draft("Re", "Short."))
        assert writing.queue(item.item_id).state is ItemState.QUEUED


def test_page_of_a_forum_that_finds_no_room_is_taken_back_whole(reading_room: StoreRoom) -> None:
    room = reading_room
    room.pulls(said.a_thread(2))
    before = room.posts()
    many = said.a_thread(200, body_html="<p>" + "gravel " * 500 + "</p>")

    with no_room_left(room.workspace.database), pytest.raises(StorageFull):
        room.answers(many)

    assert room.posts() == before
    assert room.finds("gravel") == []
    room.answers(many)
    assert len(room.finds("gravel", limit=500)) == 201


def test_app_opens_on_a_full_disk_because_opening_writes_nothing(room: StoreRoom) -> None:
    item = room.writes("Earlier words.")
    room.reopen()
    room.close()
    size = room.path.stat().st_size
    answer = _in_a_program_whose_files_may_not_grow(
        "database, report = open_database(path, ACCOUNT, DraftMirror(path.parent / 'drafts'))\n"
        "with database.reading() as connection:\n"
        "    print(connection.execute('SELECT body FROM outbox_item').fetchone()[0])\n",
        room.path,
        limit=size,
    )
    assert answer == item.draft.body


@pytest.mark.parametrize(("limit", "kind"), [(80_000, StorageFull), (1_500_000, StorageUnwritable)])
def test_limit_that_sqlite_calls_a_failed_write_is_a_full_disk_where_nothing_else_fits_either(
    room: StoreRoom, limit: int, kind: type[StoreError]
) -> None:
    """A person's quota, as a limit of a file's size, is no full disk to SQLite."""
    item = room.writes("Earlier words.")
    room.reopen()
    room.close()
    answer = _in_a_program_whose_files_may_not_grow(
        "database, report = open_database(path, ACCOUNT, DraftMirror(path.parent / 'drafts'))\n"
        "try:\n"
        "    with database.writing(durable=True) as connection:\n"
        "        connection.execute('UPDATE outbox_item SET body = ?', ('x' * 5_000_000,))\n"
        "except StoreError as error:\n"
        "    print(type(error).__name__, error.__cause__.sqlite_errorname)\n"
        "with database.reading() as connection:\n"
        "    print(connection.execute('SELECT body FROM outbox_item').fetchone()[0])\n",
        room.path,
        limit=limit,
    )
    assert answer.splitlines() == [f"{kind.__name__} SQLITE_IOERR_WRITE", item.draft.body]
    assert room.reopen().writing.item(item.item_id).draft == item.draft


def test_mirror_on_a_full_disk_costs_no_words(room: StoreRoom) -> None:
    item = room.writes("Earlier words.")
    copy = room.drafts / f"{item.item_id}.json"
    before = json.loads(copy.read_text())
    answer = _in_a_program_whose_files_may_not_grow(
        "mirror = DraftMirror(path.parent / 'drafts')\n"
        f"mirror.write({{**{before!r}, 'body': 'x' * 100_000}})\n"
        "print(len(mirror.read_all()))\n",
        room.path,
        limit=50_000,
    )
    assert answer == "1"
    assert json.loads(copy.read_text()) == before
    assert [path.name for path in room.drafts.iterdir()] == [copy.name]


def test_data_folder_that_is_a_file_cannot_be_written(tmp_path: Path) -> None:
    path = tmp_path / "companion.db"
    path.mkdir()
    with pytest.raises(StorageUnwritable):
        open_database(path, AMINAS_ACCOUNT, DraftMirror(tmp_path / "drafts"))


def test_database_that_another_program_holds_is_busy(room: StoreRoom) -> None:
    item = room.writes()
    holder = connect(room.path)
    holder.execute("BEGIN IMMEDIATE")
    database = room.workspace.database
    with database.reading() as connection:
        connection.execute("PRAGMA busy_timeout = 20")
    with pytest.raises(DatabaseBusy):
        room.workspace.writing.save(item.item_id, Draft("Re", "Now."))
    holder.execute("ROLLBACK")
    holder.close()
    assert room.workspace.writing.save(item.item_id, Draft("Re", "Now.")).draft.body == "Now."


def test_closed_database_says_so(room: StoreRoom) -> None:
    room.close()
    with pytest.raises(StoreError, match="closed"):
        room.workspace.writing.drafts()


def _in_a_program_whose_files_may_not_grow(story: str, path: Path, limit: int) -> str:
    program = (
        "import resource, signal, sys; from pathlib import Path\n"
        "from companion.domain.account import Account, ServerKind\n"
        "from companion.errors import StoreError\n"
        "from companion.store.draft_mirror import DraftMirror\n"
        "from companion.store.opening import open_database\n"
        "signal.signal(signal.SIGXFSZ, signal.SIG_IGN)\n"
        f"resource.setrlimit(resource.RLIMIT_FSIZE, ({limit}, {limit}))\n"
        "path = Path(sys.argv[1])\n"
        "ACCOUNT = Account(1, ServerKind.MOODLE, 'https://academy.example', 'The Academy',"
        " 'amina', 'Amina Diallo', '7')\n"
        f"{story}"
    )
    ended = subprocess.run(
        [sys.executable, "-c", program, path], capture_output=True, text=True, check=False
    )
    assert ended.returncode == 0, ended.stderr
    return ended.stdout.strip()
