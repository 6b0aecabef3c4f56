"""What the doctor looks at on this computer, and how it says it."""

from __future__ import annotations

import json
import os
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from filelock import FileLock

from companion.app_paths import log_folder
from companion.cli import computer_checks
from companion.cli.doctor import clock_beside
from companion.cli.finding import Finding, Level, print_findings, warning
from companion.crash_watch import CRASH_FILE
from companion.settings import Settings

if TYPE_CHECKING:
    from pathlib import Path

NOW = datetime(2026, 3, 2, 8, tzinfo=UTC)


def test_each_line_says_what_how_it_stands_and_what_to_do(
    capsys: pytest.CaptureFixture[str],
) -> None:
    found = [
        Finding("a", ok=True, what="fine"),
        warning("b", "odd", "Look."),
        Finding("c", ok=False, what="broken", next="Mend it."),
    ]
    print_findings(found, as_json=False)
    assert capsys.readouterr().out.splitlines() == [
        "ok   a: fine",
        "warn b: odd",
        "     Look.",
        "BAD  c: broken",
        "     Mend it.",
    ]
    print_findings(found, as_json=True)
    told = json.loads(capsys.readouterr().out)
    assert not told["ok"]
    assert [each["level"] for each in told["findings"]] == ["ok", "warn", "bad"]
    assert [each["ok"] for each in told["findings"]] == [True, True, False]


@pytest.mark.skipif(os.name == "nt", reason="rights of POSIX")
def test_rights_that_others_have_are_found(tmp_path: Path) -> None:
    folder = tmp_path / "accounts"
    folder.mkdir(mode=0o700)
    file = folder / "companion.db"
    file.touch(mode=0o600)
    assert computer_checks.rights(tmp_path).level is Level.OK
    file.chmod(0o640)
    found = computer_checks.rights(tmp_path)
    assert found.level is Level.WARN
    assert str(file) in found.what
    folder.chmod(0o750)
    found = computer_checks.rights(tmp_path)
    assert found.level is Level.BAD
    assert str(folder) in found.what


def test_the_report_of_a_crash_is_pointed_out(tmp_path: Path) -> None:
    log_folder(tmp_path).mkdir()
    assert computer_checks.log_files(tmp_path).level is Level.OK
    (log_folder(tmp_path) / CRASH_FILE).write_text("Fatal Python error: Segmentation fault")
    assert computer_checks.log_files(tmp_path).level is Level.WARN


def test_a_window_that_is_open_is_told(tmp_path: Path) -> None:
    assert "none was yet" in computer_checks.running_window(tmp_path).what
    with FileLock(tmp_path / "window.lock"):
        assert "one is open" in computer_checks.running_window(tmp_path).what
    assert computer_checks.running_window(tmp_path).what == "none is open"


@pytest.mark.skipif(os.uname().sysname != "Linux", reason="desktop entries")
def test_who_opens_links_is_found_in_desktop_entries(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    monkeypatch.setenv("XDG_DATA_DIRS", str(tmp_path / "none"))
    assert computer_checks.link_opening().level is Level.WARN
    entry = tmp_path / "applications" / "companion.desktop"
    entry.parent.mkdir()
    entry.write_text("[Desktop Entry]\nMimeType=x-scheme-handler/companion;\n")
    found = computer_checks.link_opening()
    assert found.level is Level.OK
    assert str(entry) in found.what


def test_a_language_that_did_not_come_along_is_told() -> None:
    assert computer_checks.translations(Settings(language="fr")).level is Level.OK
    assert computer_checks.translations(Settings(language="xx")).level is Level.WARN
    assert "ar" in computer_checks.translations(None).what


@pytest.mark.parametrize(
    ("minutes", "level", "said"),
    [(4, Level.OK, "less"), (90, Level.WARN, "90 minutes ahead"), (-90, Level.WARN, "behind")],
)
def test_a_clock_that_is_wrong_is_told(minutes: int, level: Level, said: str) -> None:
    found = clock_beside(1, NOW, NOW + timedelta(minutes=minutes))
    assert found.level is level
    assert said in found.what
