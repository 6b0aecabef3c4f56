"""Kept files as the window and the command line use them; names that a server gives them."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

from companion.content.file_names import is_program, safe_name
from companion.content.html_pictures import Picture, pictures_in, with_pictures
from companion.domain.files import FileState, FileVersion
from companion.errors import NotAllowed, NotFound, StorageUnwritable
from tests.companion import remote_values as said

if TYPE_CHECKING:
    from pathlib import Path

    from companion.services.files import Files
    from tests.companion.store_room import StoreRoom

ADDRESS = "https://academy.example/pluginfile.php/1/plan.pdf"


def keep_a_file(room: StoreRoom, name: str = "plan.pdf", content: bytes = b"The plan.") -> Files:
    """Fetch a post's file that the person has asked for."""
    room.pulls(said.a_thread(0, attachments=(said.a_file(name, url=ADDRESS),)))
    files, cache = room.workspace.files, room.workspace.file_cache
    files.ask(ADDRESS)
    (wanted,) = cache.wanted(0)
    cache.part_of(ADDRESS).write_bytes(content)
    assert cache.take_in(wanted, FileVersion('"1"'), "application/pdf", 1_000)
    return files


def test_copy_that_is_opened_is_private_and_leaves_the_kept_file_alone(
    reading_room: StoreRoom,
) -> None:
    files = keep_a_file(reading_room, "the plan: new?.pdf")
    copy = files.open_copy(ADDRESS)
    assert copy is not None
    assert copy.name == "the plan_ new_.pdf"
    assert copy.stat().st_mode & 0o777 == 0o600
    assert copy.parent.stat().st_mode & 0o777 == 0o700
    copy.write_bytes(b"scribbled over")
    again = files.open_copy(ADDRESS)
    assert again is not None
    assert again.read_bytes() == b"The plan."


def test_copies_are_removed_a_day_later(reading_room: StoreRoom) -> None:
    files = keep_a_file(reading_room)
    old, new = files.open_copy(ADDRESS), files.open_copy(ADDRESS)
    assert old is not None
    assert new is not None
    now = reading_room.clock.now.timestamp()
    os.utime(old.parent, (now - 90_000, now - 90_000))
    os.utime(new.parent, (now, now))
    reading_room.reopen()
    assert not old.exists()
    assert new.exists()


def test_program_is_not_opened_and_can_be_saved(reading_room: StoreRoom, tmp_path: Path) -> None:
    files = keep_a_file(reading_room, "plan.pdf.exe")
    with pytest.raises(NotAllowed):
        files.open_copy(ADDRESS)
    assert files.save_as(ADDRESS, tmp_path / "plan.exe")
    assert (tmp_path / "plan.exe").read_bytes() == b"The plan."


def test_pinned_file_that_its_post_has_lost_is_saved_and_let_go_still(
    reading_room: StoreRoom, tmp_path: Path
) -> None:
    room = reading_room
    files = keep_a_file(room)
    files.keep(ADDRESS)
    room.answers(said.a_thread(0, modified_at=said.minutes(60)))
    room.workspace.file_cache.tidy()
    (left,) = files.all()
    assert (left.name, left.state, left.pinned) == ("plan.pdf", FileState.KEPT, True)
    assert (left.post_id, left.discussion_id) == (None, None)
    assert files.save_as(ADDRESS, tmp_path / "plan.pdf")
    files.let_go(ADDRESS)
    files.clear()
    assert files.all() == ()
    assert room.workspace.file_cache.figures().files == 0


def test_place_that_cannot_be_written_keeps_what_is_there(
    reading_room: StoreRoom, tmp_path: Path
) -> None:
    files = keep_a_file(reading_room)
    with pytest.raises(StorageUnwritable):
        files.save_as(ADDRESS, tmp_path / "no such folder" / "plan.pdf")
    (tmp_path / "plan.pdf").mkdir()
    with pytest.raises(StorageUnwritable):
        files.save_as(ADDRESS, tmp_path / "plan.pdf")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["account", "plan.pdf"]


def test_file_that_is_not_here_is_neither_opened_nor_saved(
    reading_room: StoreRoom, tmp_path: Path
) -> None:
    files = keep_a_file(reading_room)
    files.clear()
    assert files.file(ADDRESS).state is FileState.NOT_KEPT
    assert files.open_copy(ADDRESS) is None
    assert not files.save_as(ADDRESS, tmp_path / "x")
    with pytest.raises(NotFound):
        files.ask("https://academy.example/nothing")


def test_damaged_picture_is_not_shown(reading_room: StoreRoom) -> None:
    files = keep_a_file(reading_room)
    file = files.file(ADDRESS)
    assert files.picture(file) == b"The plan."
    assert file.digest is not None
    reading_room.workspace.file_cache.contents.place(file.digest).write_bytes(b"The flan.")
    assert files.picture(file) is None
    assert files.file(ADDRESS).digest is None


@pytest.mark.parametrize(
    ("given", "name"),
    [
        ("plan.pdf", "plan.pdf"),
        ("../../etc/passwd", "_.._etc_passwd"),
        ("a\\b:c*?.txt", "a_b_c__.txt"),
        (".hidden", "hidden"),
        ("", "file"),
        ("...", "file"),
        ("con.txt", "con_.txt"),
        ("txt.\u202efdp.exe", "txt._fdp.exe"),
        ("été 🙂.txt", "été 🙂.txt"),
    ],
)
def test_name_is_made_fit_for_any_computer(given: str, name: str) -> None:
    assert safe_name(given) == name


def test_long_name_keeps_its_ending() -> None:
    name = safe_name("ኣ" * 300 + ".docx")
    assert len(name.encode()) <= 200
    assert name.endswith(".docx")


@pytest.mark.parametrize("name", ["a.EXE", "a.desktop", "b.ps1", "c.sh", "d.jar", "a.pdf.lnk"])
def test_programs_are_known_by_their_endings(name: str) -> None:
    assert is_program(name)
    assert not is_program(f"{name}.pdf")


def test_pictures_are_found_and_replaced_in_clean_html() -> None:
    html = '<p>a<img src="https://x.example/a.png?b=1&amp;c=2" alt="1 &lt; 2 > 0">b<img>c</p>'
    assert pictures_in(html) == (
        Picture("https://x.example/a.png?b=1&c=2", "1 < 2 > 0"),
        Picture("", ""),
    )
    assert with_pictures(html, lambda picture: "[P]" if picture.words else None) == (
        "<p>a[P]b<img>c</p>"
    )


def test_text_without_pictures_is_left_as_it_is() -> None:
    html = "<p>no pictures</p>"
    assert with_pictures(html, lambda _: "x") is html
