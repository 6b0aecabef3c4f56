"""Starting at login: the entry is written for real, in a configuration folder of its own."""

from __future__ import annotations

import plistlib
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from ui.presence.autostart import LinuxAutostart, MacAutostart, start_command

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture
def config(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A configuration folder of its own."""
    folder = tmp_path / "config"
    monkeypatch.setenv("XDG_CONFIG_HOME", str(folder))
    yield folder


def test_the_entry_is_written_where_the_desktop_looks_and_removed(config: Path) -> None:
    autostart = LinuxAutostart()
    assert not autostart.is_on()
    autostart.turn_on(["/opt/companion/companion", "--hidden"])
    assert autostart.is_on()
    entry = (config / "autostart" / "companion.desktop").read_text("utf-8")
    assert "Exec=/opt/companion/companion --hidden\n" in entry
    assert sorted(path.name for path in (config / "autostart").iterdir()) == ["companion.desktop"]
    autostart.turn_off()
    autostart.turn_off()
    assert not autostart.is_on()


def test_an_entry_that_the_desktop_has_switched_off_counts_as_off(config: Path) -> None:
    autostart = LinuxAutostart()
    autostart.turn_on(["companion"])
    with autostart.path.open("a", encoding="utf-8") as file:
        file.write("Hidden=true\n")
    assert not autostart.is_on()


def test_the_command_of_the_entry_is_what_was_meant_whatever_its_signs(
    config: Path, tmp_path: Path
) -> None:
    strange = tmp_path / 'a "b" $HOME `x` \\ 100%'
    strange.mkdir()
    LinuxAutostart().turn_on([sys.executable, "-c", "print()", str(strange)])
    (line,) = (
        line for line in LinuxAutostart().path.read_text("utf-8").splitlines() if "Exec=" in line
    )
    assert as_a_desktop_reads(line.removeprefix("Exec="))[-1] == str(strange)


@pytest.mark.skipif(shutil.which("desktop-file-validate") is None, reason="no validator here")
def test_the_entry_is_valid(config: Path) -> None:
    LinuxAutostart().turn_on(["/opt/my app/companion", "--hidden"])
    path = str(LinuxAutostart().path)
    done = subprocess.run(["desktop-file-validate", path], capture_output=True, check=False)
    assert done.returncode == 0, done.stdout


def test_the_agent_of_a_mac_names_the_command(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Path, "home", lambda: tmp_path)
    autostart = MacAutostart()
    autostart.turn_on(["/Applications/Companion", "--hidden"])
    agent = plistlib.loads(autostart.path.read_bytes())
    assert agent["ProgramArguments"] == ["/Applications/Companion", "--hidden"]
    assert agent["RunAtLoad"] is True
    autostart.turn_off()
    assert not autostart.is_on()


def test_the_command_starts_this_app_on_its_folder() -> None:
    command = start_command(Path("/data"), hidden=True)
    assert command == [
        sys.executable,
        *("-m", "companion", "--data-dir", "/data", "--hidden"),
    ]
    assert start_command(None, hidden=False) == [sys.executable, "-m", "companion"]


def as_a_desktop_reads(value: str) -> list[str]:
    """Read a command as the Desktop Entry Specification says: the string's escapes, then quotes."""
    string = value.replace("\\\\", "\\")
    words: list[str] = []
    word, quoted, signs = "", False, iter(string)
    for sign in signs:
        if sign == '"':
            quoted = not quoted
        elif sign == "\\" and quoted:
            word += next(signs)
        elif sign == " " and not quoted:
            words.append(word)
            word = ""
        else:
            word += sign
    return [each.replace("%%", "%") for each in [*words, word]]
