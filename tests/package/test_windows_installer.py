"""The installer for Windows can be made; whether it installs is seen on Windows only."""

from __future__ import annotations

import shutil
import subprocess
from typing import TYPE_CHECKING

import pytest

from tests.package.conftest import ROOT

if TYPE_CHECKING:
    from pathlib import Path


def test_its_script_compiles_without_a_warning(tmp_path: Path) -> None:
    if shutil.which("makensis") is None:
        pytest.skip("makensis is missing: apt-get install nsis")
    source = tmp_path / "companion"
    (source / "_internal").mkdir(parents=True)
    for name in ("companion.exe", "companion-window.exe", "_internal/base_library.zip"):
        (source / name).write_bytes(b"stands for a file of the app")
    target = tmp_path / "companion-0.1.0-setup.exe"
    done = subprocess.run(
        ["makensis", "-V2", "-WX", "-DVERSION=0.1.0", f"-DSOURCE={source}", f"-DTARGET={target}",
         "companion.nsi"],
        cwd=ROOT / "packaging" / "windows",
        capture_output=True,
        text=True,
        check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr
    assert target.read_bytes()[:2] == b"MZ"
