"""The folder that everything is made of: how large it is, what is in it, how fast it starts."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from typing import TYPE_CHECKING, Final

import pytest

from companion.logs import LOG_FILE
from tests.package.conftest import ROOT

if TYPE_CHECKING:
    from pathlib import Path

LARGEST_FOLDER: Final = 160_000_000
LARGEST_PACKAGE: Final = 60_000_000
_SHOWN: Final = "the window shows the account after"

pytestmark = pytest.mark.timeout(300)


def test_sizes_stay_within_their_limits(dist: Path, deb: Path) -> None:
    files = [path for path in (dist / "companion").rglob("*") if not path.is_symlink()]
    unpacked = sum(path.stat().st_size for path in files if path.is_file())
    (archive,) = dist.glob("*.tar.gz")
    for name, size in (
        ("unpacked", unpacked),
        (deb.name, deb.stat().st_size),
        (archive.name, archive.stat().st_size),
    ):
        print(f"{name}: {size / 1e6:.1f} MB")
    assert unpacked < LARGEST_FOLDER
    assert deb.stat().st_size < LARGEST_PACKAGE


def test_checksums_are_those_of_the_files(dist: Path) -> None:
    subprocess.run(
        ["sha256sum", "--check", "--strict", "SHA256SUMS"],
        cwd=dist,
        check=True,
        stdout=subprocess.DEVNULL,
    )


def test_nothing_of_the_building_computer_goes_along(dist: Path) -> None:
    for path in (dist / "companion").rglob("*.dist-info/*"):
        assert path.name not in {"direct_url.json", "uv_cache.json", "INSTALLER"}, path
        if path.is_file():
            assert str(ROOT).encode() not in path.read_bytes(), path
    for path in (dist / "companion").rglob("*"):
        assert not path.is_symlink() or path.exists(), f"{path} leads nowhere"


def test_it_starts_about_as_fast_as_from_source(dist: Path, tmp_path: Path, screen: str) -> None:
    """The first start makes the sample classroom; measured is the second one."""
    programs = {
        "packaged": [str(dist / "companion" / "companion")],
        "from source": [sys.executable, "-m", "companion"],
    }
    seconds: dict[str, float] = {}
    for _ in range(4):  # by turns, so that what else the computer does is in both
        for name, program in programs.items():
            took = shown(program, tmp_path / name, screen)
            seconds[name] = min(took, seconds.get(name, took))
    for name, least in seconds.items():
        print(f"{name}: {least:.2f} s to a window that shows the account")
    assert seconds["packaged"] < 1.5 * seconds["from source"] + 0.5


def shown(program: list[str], data: Path, screen: str) -> float:
    """Start the app on the sample classroom; return the seconds until its window shows it."""
    log = data / "logs" / LOG_FILE
    before = log.read_text("utf-8").count(_SHOWN) if log.exists() else 0
    begun = time.monotonic()
    app = subprocess.Popen(
        [*program, "--data-dir", str(data), "--sample"],
        env={**os.environ, "QT_QPA_PLATFORM": "xcb", "DISPLAY": screen, "PYTHONPATH": str(ROOT)},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        while not log.exists() or log.read_text("utf-8").count(_SHOWN) == before:
            assert app.poll() is None, "it has ended"
            assert time.monotonic() < begun + 60, "no window"
            time.sleep(0.01)
        return time.monotonic() - begun
    finally:
        app.terminate()
        app.wait()
