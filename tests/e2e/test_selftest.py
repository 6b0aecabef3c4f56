"""The app tries itself, as on a computer with neither a keyring nor a network."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from pathlib import Path

PARTS = [
    "installation",
    "libraries",
    "spelling",
    "keyring",
    "classroom",
    "sync",
    "write",
    "send",
    "read back",
    "search",
    "encryption",
]


@pytest.fixture
def bare(tmp_path: Path) -> dict[str, str]:
    """What a computer without a keyring, and with nothing of the person, has in its environment."""
    (tmp_path / "home").mkdir()
    (tmp_path / "tmp").mkdir()
    away = {name: value for name, value in os.environ.items() if name != "COMPANION_DATA_DIR"}
    return {
        **away,
        "HOME": str(tmp_path / "home"),
        "XDG_DATA_HOME": str(tmp_path / "home" / "share"),
        "TMPDIR": str(tmp_path / "tmp"),
        "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring",
        "QT_QPA_PLATFORM": "offscreen",
    }


def test_every_part_is_tried_and_nothing_is_left_behind(
    bare: dict[str, str], tmp_path: Path
) -> None:
    told = selftest(bare, expect=0)
    assert told["ok"]
    assert [each["name"] for each in told["findings"]] == [*PARTS, "window"]
    assert list((tmp_path / "tmp").iterdir()) == []
    assert not (tmp_path / "home" / "share" / "companion").exists()


def test_without_a_screen_the_window_fails_or_is_left_out(
    bare: dict[str, str], tmp_path: Path
) -> None:
    for name in ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"):
        bare.pop(name, None)
    told = selftest(bare, expect=6)
    failed = {each["name"]: each["what"] for each in told["findings"] if not each["ok"]}
    assert set(failed) == {"window", "log"}
    assert "--no-window" in failed["window"]
    (kept,) = (tmp_path / "tmp").iterdir()
    assert str(kept) in failed["log"]
    assert "no screen" in (kept / "logs" / "companion.log").read_text("utf-8")
    told = selftest(bare, "--no-window", expect=0)
    assert [each["name"] for each in told["findings"]] == PARTS


def selftest(environment: dict[str, str], *options: str, expect: int) -> Any:
    done = subprocess.run(
        [sys.executable, "-m", "companion", "selftest", "--json", *options],
        capture_output=True,
        text=True,
        env=environment,
        check=False,
    )
    assert done.returncode == expect, (done.returncode, done.stdout, done.stderr)
    return json.loads(done.stdout)
