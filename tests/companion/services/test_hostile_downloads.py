"""Files whose names or contents are made to do harm: never run from here, and marked as foreign."""

from __future__ import annotations

from pathlib import PurePath
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.content.file_names import begins_as_program, is_program, safe_name, shown_name
from companion.errors import NotAllowed
from companion.file_origin import MarkOfTheWeb, NoOrigin, origin_of_this_system
from companion.services.files import Files
from tests.companion.services.test_kept_files import ADDRESS, keep_a_file
from tests.hostile.examples import examples

if TYPE_CHECKING:
    from pathlib import Path

    from tests.companion.store_room import StoreRoom

HOSTILE_NAMES = (
    "../../../etc/cron.d/x", "..\\..\\Startup\\x.bat", "/etc/passwd", "C:\\Windows\\x.dll",
    "\\\\server\\share\\x.exe", "con", "CON.txt", "nul.tar.gz", "COM1", "lpt9.pdf", "aux.",
    "x.exe.", "x.exe . .", "x.exe ", "x.exe::$DATA", "x.txt:evil.exe", "\u202etxt.exe",
    "invoice\u202efdp.exe", "a\u2066b\u2069.pdf", "a" * 300 + ".pdf", "ኣ" * 300, "." * 300,
    "-rf", "~root", "$HOME", "%APPDATA%", "`id`", "a\nb.pdf", "a\x00.exe", "a\x1b[2J.pdf", " ",
    "x.p\u200bdf", "x.pdf                                  .exe", "CONIN$", "clock$.txt",
)  # fmt: skip

PROGRAMS = (
    "a.exe", "a.COM", "a.scr", "a.bat", "a.cmd", "a.ps1", "a.vbs", "a.js", "a.wsf", "a.hta",
    "a.msi",
    "a.lnk", "a.url", "a.desktop", "a.jar", "a.sh", "a.py", "a.AppImage", "a.deb", "a.rpm", "a.dmg",
    "a.pkg", "a.app", "a.command", "a.docm", "a.xlsm", "a.xlam", "a.pptm", "a.dotm", "a.xll",
    "a.iqy", "a.slk", "a.iso", "a.vhd", "a.chm", "a.appinstaller", "a.search-ms", "a.library-ms",
    "a.settingcontent-ms", "a.inetloc", "a.rdp", "a.flatpakref", "a.pdf.exe", "a.exe.", "a.exe ",
)  # fmt: skip


@pytest.mark.parametrize("name", HOSTILE_NAMES)
def test_hostile_name_becomes_one_that_any_system_can_keep(name: str) -> None:
    check_name(name)


@examples(150)
@given(name=st.text(st.characters(blacklist_categories=["Cs"]), max_size=40))
def test_any_name_becomes_one_that_any_system_can_keep(name: str) -> None:
    check_name(name)


def check_name(name: str) -> None:
    safe = safe_name(name)
    assert safe == PurePath(safe).name
    assert not set(safe) & set('<>:"/\\|?*\x00\n\x7f\u202e\u2066')
    assert len(safe.encode()) <= 200
    assert safe == safe.strip(". ")
    assert safe.split(".")[0].rstrip().upper() not in {"CON", "PRN", "AUX", "NUL", "COM1", "LPT9"}
    assert safe_name(safe) == safe


@pytest.mark.parametrize("name", PROGRAMS)
def test_what_would_run_or_may_hold_a_program_is_known_by_its_name(name: str) -> None:
    assert is_program(name)
    assert is_program(safe_name(name))


def test_document_with_macros_is_saved_only(reading_room: StoreRoom, tmp_path: Path) -> None:
    files = keep_a_file(reading_room, "plan\u202emcod.docm ")
    with pytest.raises(NotAllowed):
        files.open_copy(ADDRESS)
    assert files.save_as(ADDRESS, tmp_path / "kept")


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("plan.pdf", b"MZ\x90\x00"),
        ("plan.pdf", b"\x7fELF\x02"),
        ("plan", b"#!/bin/sh\nrm -rf ~"),
        ("plan", b"\n[Desktop Entry]\nExec=rm"),
        ("picture.png", b"\xca\xfe\xba\xbe\x00"),
    ],
)
def test_program_under_another_name_is_saved_only(
    reading_room: StoreRoom, name: str, content: bytes
) -> None:
    files = keep_a_file(reading_room, name, content)
    with pytest.raises(NotAllowed):
        files.open_copy(ADDRESS)
    assert not begins_as_program(b"%PDF-1.7", name)
    assert not begins_as_program(b"#! in a text", "notes.txt")


@pytest.mark.parametrize("name", ["plan.pdf", "f"])
def test_what_is_only_shown_is_opened(reading_room: StoreRoom, name: str) -> None:
    assert not any(map(is_program, (name, "a.docx", "b.odt", "c.mp4", "d.txt", "e.zip", "g.html")))
    assert keep_a_file(reading_room, name).open_copy(ADDRESS) is not None


def test_shown_name_turns_no_words_and_ends_no_line(reading_room: StoreRoom) -> None:
    files = keep_a_file(reading_room, "invoice\u202efdp.exe\n")
    assert files.file(ADDRESS).name == "invoicefdp.exe"
    assert shown_name("\u202e") == "file"
    assert len(shown_name("a" * 5_000)) <= 400


def test_opened_and_saved_files_bear_the_mark_of_the_web_on_windows(
    reading_room: StoreRoom, tmp_path: Path
) -> None:
    kept = keep_a_file(reading_room)
    streams: dict[str, str] = {}
    files = Files(
        kept._database, kept._cache, kept._copies, kept._folder, kept._clock,
        MarkOfTheWeb(streams.__setitem__),
    )  # fmt: skip
    copy = files.open_copy(ADDRESS)
    assert files.save_as(ADDRESS, tmp_path / "plan.pdf")
    assert streams.keys() == {f"{copy}:Zone.Identifier", f"{tmp_path / 'plan.pdf'}:Zone.Identifier"}
    told = "[ZoneTransfer]\r\nZoneId=3\r\nHostUrl=https://academy.example/\r\n"
    assert set(streams.values()) == {told}


def test_disk_that_keeps_no_mark_is_no_error(tmp_path: Path) -> None:
    def refuse(place: str, stream: str) -> None:
        raise OSError(22, "no streams here")

    MarkOfTheWeb(refuse).note(tmp_path / "a.pdf", ADDRESS)
    assert isinstance(origin_of_this_system(), NoOrigin | MarkOfTheWeb)
