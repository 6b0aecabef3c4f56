"""The packages that `make build` has left in dist/, and a Debian to install them in."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.package.debian_root import DebianRoot

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="session")
def dist() -> Path:
    folder = Path(os.environ.get("COMPANION_DIST", ROOT / "dist"))
    assert (folder / "companion").is_dir(), f"nothing is built in {folder}: make build"
    return folder


@pytest.fixture(scope="session")
def deb(dist: Path) -> Path:
    (found,) = dist.glob("*.deb")
    return found


@pytest.fixture(scope="session")
def screen() -> Iterator[str]:
    """A screen that every program of this computer may use, by its name."""
    if shutil.which("Xvfb") is None:
        pytest.skip("a screen is missing: apt-get install xvfb")
    reading, writing = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-ac", "-nolisten", "tcp", "-screen", "0",
         "1600x1000x24"],
        pass_fds=[writing],
        stderr=subprocess.DEVNULL,
    )  # fmt: skip
    os.close(writing)
    with os.fdopen(reading) as said:
        name = f":{said.readline().strip()}"
    yield name
    server.terminate()
    server.wait()


@pytest.fixture(scope="session")
def debian(tmp_path_factory: pytest.TempPathFactory) -> DebianRoot:
    if not sys.platform.startswith("linux") or os.geteuid() != 0:
        pytest.skip("a root of its own needs Linux, and root")
    for tool in ("debootstrap", "unshare", "ip"):
        if shutil.which(tool) is None:
            pytest.skip(f"{tool} is missing")
    folder = tmp_path_factory.mktemp("debian") / "root"
    return DebianRoot.fresh(folder, ROOT / ".debian-root")
