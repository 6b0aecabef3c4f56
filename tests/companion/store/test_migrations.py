"""New files, files of older versions, and files of newer ones."""

from __future__ import annotations

import signal
import sqlite3
import subprocess
import sys
from contextlib import closing
from typing import TYPE_CHECKING

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlmodel import SQLModel

import companion.store.tables  # noqa: F401 - declares the tables
from companion.domain.draft import ItemState
from companion.errors import DatabaseTooNew, MigrationFailed, StorageFull
from companion.store.draft_mirror import DraftMirror
from companion.store.migrations import HEAD, REVISIONS
from companion.store.opening import open_database
from companion.store.outline_intake import courses_without_outline
from companion.store.upgrade import alembic_config, schema_transaction, upgrade_to_head
from tests.companion import remote_values as said
from tests.companion.store_room import AMINAS_ACCOUNT, StoreRoom

if TYPE_CHECKING:
    from pathlib import Path

OLDER = "0000"
"""Stands for a revision that an older version of the app left behind."""

WAITING = "7d1a3a1e-5f0c-4b7e-9a39-1d1c1a4c0001"
OF_AN_OLDER_FILE = (
    "INSERT INTO course (id, remote_id, position, name, short_name, summary_html, kept,"
    " keeps_files, outline_read_at) VALUES (1, '3', 0, 'Water', 'W', '', 1, 0, 5e9)",
    "INSERT INTO section (id, course_id, remote_id, position, name, summary_html, visible)"
    " VALUES (1, 1, '40', 0, 'Week 1', '', 1)",
    "INSERT INTO activity (section_id, remote_id, position, kind, name, description_html, visible,"
    " completion, completed_by_hand) VALUES (1, '50', 0, 'page', 'Springs', '', 1, 'open', 1)",
    "INSERT INTO outbox_item (item_id, kind, state, subject, body, private, discussion_remote_id,"
    " origin_course, origin_forum, origin_discussion, origin_author, created_at, updated_at,"
    " queued_at, reason_server_code, reason_server_text, recipient_name) VALUES"
    f" ('{WAITING}', 'reply', 'queued', 'Re', 'Wash it.', 0, '100', '', '', '', '', 1, 2, 2, '',"
    " '', '')",
    "INSERT INTO attempt (item_id, started_at, fingerprint, detail)"
    f" VALUES ('{WAITING}', 2, 'x', '')",
    "INSERT INTO outbox_file (item_id, role, name, mime_type, size_bytes, digest)"
    f" VALUES ('{WAITING}', 'attachment', 'sand.jpg', 'image/jpeg', 3, '{'0' * 64}')",
)


def test_schema_of_a_fresh_file_is_that_of_the_tables(room: StoreRoom) -> None:
    with schema_transaction(room.path) as connection:
        context = MigrationContext.configure(
            connection, opts={"include_name": _not_the_search_index, "compare_type": True}
        )
        assert compare_metadata(context, SQLModel.metadata) == []


def test_ids_by_which_old_is_told_from_new_are_never_used_again(room: StoreRoom) -> None:
    wanted = {
        table.name
        for table in SQLModel.metadata.tables.values()
        if table.dialect_options["sqlite"]["autoincrement"]
    }
    assert {"message", "course_comment", "attempt"} <= wanted
    with schema_transaction(room.path) as connection:
        made = connection.exec_driver_sql(
            "SELECT name FROM sqlite_master WHERE type = 'table' AND sql LIKE '%AUTOINCREMENT%'"
        )
        assert {name for (name,) in made} >= wanted


def test_comparison_of_the_schema_would_notice_a_missing_column(room: StoreRoom) -> None:
    with schema_transaction(room.path) as connection:
        connection.exec_driver_sql("ALTER TABLE outbox_item DROP COLUMN origin_author")
        context = MigrationContext.configure(
            connection, opts={"include_name": _not_the_search_index}
        )
        (difference,) = compare_metadata(context, SQLModel.metadata)
    assert difference[0] == "add_column"


def test_revisions_known_without_alembic_are_those_of_the_scripts() -> None:
    scripts = ScriptDirectory.from_config(alembic_config())
    from_the_base = [script.revision for script in scripts.walk_revisions()][::-1]
    assert list(REVISIONS) == from_the_base
    assert scripts.get_heads() == [HEAD]


def test_new_file_is_reported_as_created_and_an_old_one_is_not(room: StoreRoom) -> None:
    assert room.workspace.opening.created
    assert not room.reopen().opening.created


def test_file_of_a_newer_version_is_refused_and_not_a_byte_of_it_changes(room: StoreRoom) -> None:
    room.writes()
    room.close()
    with closing(sqlite3.connect(room.path)) as connection:
        connection.execute("PRAGMA journal_mode = DELETE")
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
        connection.commit()
    before = room.path.read_bytes()

    with pytest.raises(DatabaseTooNew) as refusal:
        room.reopen()

    assert (refusal.value.path, refusal.value.revision) == (room.path, "9999")
    assert room.path.read_bytes() == before


def test_file_of_a_newer_version_keeps_what_stands_in_its_write_ahead_log(room: StoreRoom) -> None:
    """A newer version was killed: the words of its last minutes stand beside the file."""
    room.close()
    newer = sqlite3.connect(room.path)
    newer.execute("UPDATE alembic_version SET version_num = '9999'")
    newer.commit()
    log = room.path.with_name("companion.db-wal")
    before = (room.path.read_bytes(), log.read_bytes())
    # A copy of the files is what a killed program leaves; closing would tidy them up.
    copied = room.folder / "killed" / "companion.db"
    copied.parent.mkdir()
    copied.write_bytes(before[0])
    copied.with_name("companion.db-wal").write_bytes(before[1])
    newer.close()

    with pytest.raises(DatabaseTooNew):
        open_database(copied, AMINAS_ACCOUNT, DraftMirror(room.drafts))

    assert copied.read_bytes() == before[0]
    assert copied.with_name("companion.db-wal").read_bytes() == before[1]


def test_an_older_file_is_upgraded_with_all_that_is_in_it(tmp_path: Path) -> None:
    """What was written waits on, and outlines are read anew for what they did not hold before."""
    path = tmp_path / "companion.db"
    with schema_transaction(path) as connection:
        command.upgrade(alembic_config(connection), "0003")
        for statement in OF_AN_OLDER_FILE:
            connection.exec_driver_sql(statement)

    room = StoreRoom(tmp_path)

    assert room.workspace.opening.migrated_from == "0003"
    dispatch = room.workspace.outbox_store.dispatch(WAITING)
    assert (dispatch.item.state, dispatch.item.draft.body) == (ItemState.QUEUED, "Wash it.")
    assert (dispatch.discussion_remote_id, dispatch.activity_remote_id) == ("100", None)
    assert [file.name for file in dispatch.item.files] == ["sand.jpg"]
    assert dispatch.may_have_arrived
    (course,) = room.workspace.library.courses()
    outline = room.workspace.outlines.outline(course.course_id)
    (activity,) = outline.sections[0].activities
    assert (activity.name, activity.restriction, activity.has_text) == ("Springs", "", False)
    assert outline.read_at is None
    with room.workspace.database.reading() as reader:
        assert courses_without_outline(reader, said.NOON) == ("3",)
    room.close()


def test_what_was_read_before_the_upgrade_is_counted_and_outlines_are_asked_for_times(
    tmp_path: Path,
) -> None:
    path = tmp_path / "companion.db"
    with schema_transaction(path) as connection:
        command.upgrade(alembic_config(connection), "0009")
        for statement in (
            "INSERT INTO course (id, remote_id, position, name, short_name, summary_html, kept,"
            " keeps_files, outline_read_at) VALUES (1, '3', 0, 'Water', 'W', '', 1, 0, 5e9)",
            *(
                "INSERT INTO post (discussion_id, remote_id, subject, body_html, plain_text,"
                " modified_at, unread, seen_at, is_deleted, is_private, can_reply, can_edit,"
                " can_delete, can_reply_privately, can_rate, rating_highest, rating_count)"
                f" VALUES (1, '{number}', '', '', '', 0, 1, {seen_at}, 0, 0, 0, 0, 0, 0, 0, 0, 0)"
                for number, seen_at in enumerate(["1741953600", "1741953601", "NULL"])
            ),
            "PRAGMA defer_foreign_keys = ON",
            "INSERT INTO forum (id, course_id, remote_id, module_id, position, kind, name,"
            " intro_html, discussion_count, can_start_discussion, max_attachments,"
            " max_attachment_bytes, takes_ratings, block_after, block_period_seconds,"
            " lock_after_idle_seconds) VALUES (1, 1, '30', '1', 0, 'general', 'F', '', 1, 1, 1, 1,"
            " 0, 0, 0, 0)",
            "INSERT INTO discussion (id, forum_id, remote_id, title, created_at, modified_at,"
            " last_post_at, reply_count, unread_count, pinned, starred, locked, can_reply,"
            " can_star, can_lock, listed_in) VALUES (1, 1, '100', 'T', 0, 0, 0, 2, 1, 0, 0, 0, 1,"
            " 0, 0, 0)",
        ):
            connection.exec_driver_sql(statement)

    room = StoreRoom(tmp_path)

    with room.workspace.database.reading() as reader:
        assert [row[0] for row in reader.execute("SELECT posts FROM reading_day")] == [2]
        assert courses_without_outline(reader, said.NOON) == ("3",)
    room.close()


def test_upgrade_that_fails_is_taken_back_and_the_backup_is_kept(room: StoreRoom) -> None:
    words = room.writes().draft.body
    _make_older(room)

    def half_an_upgrade(path: Path) -> None:
        with closing(sqlite3.connect(path)) as connection:
            connection.executescript("DELETE FROM outbox_item; DROP TABLE attempt;")
        raise RuntimeError("the second half is missing")

    with pytest.raises(MigrationFailed) as failure:
        open_database(
            room.path,
            AMINAS_ACCOUNT,
            DraftMirror(room.drafts),
            upgrade=half_an_upgrade,
            revisions=(OLDER, HEAD),
        )

    assert failure.value.backup is not None
    for path in (room.path, failure.value.backup):
        with closing(sqlite3.connect(path)) as connection:
            assert connection.execute("SELECT body FROM outbox_item").fetchall() == [(words,)]
            assert connection.execute("SELECT count(*) FROM attempt").fetchone() == (0,)
            version = connection.execute("SELECT version_num FROM alembic_version").fetchone()
            assert version == (OLDER,)


def test_upgrade_keeps_a_backup_and_says_from_where_it_came(room: StoreRoom) -> None:
    item = room.writes()
    _make_older(room)

    def upgrade(path: Path) -> None:
        with closing(sqlite3.connect(path)) as connection:
            connection.execute("UPDATE alembic_version SET version_num = ?", (HEAD,))
            connection.commit()

    database, report = open_database(
        room.path,
        AMINAS_ACCOUNT,
        DraftMirror(room.drafts),
        upgrade=upgrade,
        revisions=(OLDER, HEAD),
    )
    database.close()

    assert report.migrated_from == OLDER
    assert (room.folder / f"companion.db.before-upgrade-from-{OLDER}").exists()
    assert room.reopen().writing.item(item.item_id).draft == item.draft


def test_upgrade_for_which_the_disk_has_no_room_is_a_full_disk_and_no_failed_upgrade(
    room: StoreRoom,
) -> None:
    _make_older(room)

    def no_room(path: Path) -> None:
        with closing(sqlite3.connect(path)) as connection:
            pages = connection.execute("PRAGMA page_count").fetchone()[0]
            connection.execute(f"PRAGMA max_page_count = {pages}")
            connection.execute("CREATE TABLE large (words TEXT)")
            connection.execute("INSERT INTO large VALUES (zeroblob(1000000))")

    with pytest.raises(StorageFull):
        open_database(
            room.path,
            AMINAS_ACCOUNT,
            DraftMirror(room.drafts),
            upgrade=no_room,
            revisions=(OLDER, HEAD),
        )

    with closing(sqlite3.connect(room.path)) as connection:
        assert connection.execute("SELECT version_num FROM alembic_version").fetchone() == (OLDER,)


def test_migration_that_loses_its_connection_leaves_the_file_as_it_was(tmp_path: Path) -> None:
    path = tmp_path / "companion.db"

    class PowerCutError(Exception):
        pass

    with pytest.raises(PowerCutError), schema_transaction(path) as connection:
        connection.exec_driver_sql("CREATE TABLE half_done (id INTEGER)")
        connection.exec_driver_sql("INSERT INTO half_done VALUES (1)")
        raise PowerCutError

    with closing(sqlite3.connect(path)) as reader:
        assert reader.execute("SELECT * FROM sqlite_master").fetchall() == []


def test_program_killed_in_the_middle_of_a_migration_starts_again_as_before(
    room: StoreRoom,
) -> None:
    item = room.writes()
    room.close()
    story = (
        "import os, signal, sys; from pathlib import Path\n"
        "from companion.store.upgrade import schema_transaction\n"
        "with schema_transaction(Path(sys.argv[1])) as connection:\n"
        "    connection.exec_driver_sql('DELETE FROM outbox_item')\n"
        "    connection.exec_driver_sql('DROP TABLE attempt')\n"
        "    connection.exec_driver_sql('PRAGMA cache_spill = 1')\n"
        "    os.kill(os.getpid(), signal.SIGKILL)\n"
    )
    ended = subprocess.run([sys.executable, "-c", story, room.path], check=False)
    assert ended.returncode == -signal.SIGKILL

    reopened = room.reopen()
    assert reopened.writing.drafts() == (item,)
    assert reopened.opening.damaged_copy is None
    assert reopened.outbox_store.dispatch(item.item_id).attempts == ()


def test_program_killed_while_it_makes_its_first_file_starts_with_a_whole_one(
    tmp_path: Path,
) -> None:
    path = tmp_path / "companion.db"
    story = (
        "import os, signal, sqlite3, sys; from pathlib import Path\n"
        "from alembic import op\n"
        "import companion.store.upgrade as upgrade\n"
        "from alembic import command\n"
        "from companion.store.upgrade import alembic_config, schema_transaction\n"
        "with schema_transaction(Path(sys.argv[1])) as connection:\n"
        "    command.upgrade(alembic_config(connection), 'head')\n"
        "    os.kill(os.getpid(), signal.SIGKILL)\n"
    )
    ended = subprocess.run([sys.executable, "-c", story, path], check=False)
    assert ended.returncode == -signal.SIGKILL
    assert path.exists()

    database, report = open_database(path, AMINAS_ACCOUNT, DraftMirror(tmp_path / "drafts"))
    with database.reading() as connection:
        assert connection.execute("SELECT count(*) FROM outbox_item").fetchone()[0] == 0
    database.close()
    assert report.created


def test_empty_file_is_taken_as_a_new_one(tmp_path: Path) -> None:
    path = tmp_path / "companion.db"
    path.touch()
    database, report = open_database(path, AMINAS_ACCOUNT, DraftMirror(tmp_path / "drafts"))
    database.close()
    assert report.created
    assert report.damaged_copy is None


def test_opening_writes_nothing_to_a_file_that_is_up_to_date(room: StoreRoom) -> None:
    room.writes()
    room.reopen()
    room.close()
    before = room.path.read_bytes()
    room.reopen()
    room.close()
    assert room.path.read_bytes() == before


def test_upgrade_to_head_may_run_twice(room: StoreRoom) -> None:
    item = room.writes()
    room.close()
    upgrade_to_head(room.path)
    assert room.reopen().writing.item(item.item_id).state is ItemState.DRAFT


def _not_the_search_index(name: str | None, kind: str, _parents: object) -> bool:
    return kind != "table" or not ("_search" in (name or "") or name == "alembic_version")


def _make_older(room: StoreRoom) -> None:
    room.close()
    with closing(sqlite3.connect(room.path)) as connection:
        connection.execute("UPDATE alembic_version SET version_num = ?", (OLDER,))
        connection.commit()
