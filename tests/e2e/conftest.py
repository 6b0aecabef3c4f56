"""A classroom behind a network that can be cut, and the command line as people run it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import pytest

from sync.classroom.control import ClassroomControl
from sync.classroom.server import ClassroomServer
from tests.faults.fault_proxy import FaultProxy

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@dataclass(frozen=True)
class School:
    """A classroom on the far side of a network that can be cut at the socket."""

    server: ClassroomServer
    network: FaultProxy
    holds: ClassroomControl

    @property
    def url(self) -> str:
        return self.network.url


@dataclass
class Laptop:
    """A data folder and a keyring, with the command line on it, each command a process."""

    folder: Path
    settle_seconds: float = 1.0
    environment: dict[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.environment = {
            **os.environ,
            "COMPANION_DATA_DIR": str(self.folder / "data"),
            "COMPANION_SETTLE_SECONDS": str(self.settle_seconds),
            "PYTHON_KEYRING_BACKEND": "keyrings.alt.file.PlaintextKeyring",
            "XDG_DATA_HOME": str(self.folder / "home"),
            "QT_QPA_PLATFORM": "offscreen",
        }

    def run(self, *arguments: str, typed: str = "", expect: int = 0) -> str:
        done = subprocess.run(
            [sys.executable, "-m", "companion", *arguments],
            input=typed,
            capture_output=True,
            text=True,
            env=self.environment,
            check=False,
        )
        assert done.returncode == expect, (arguments, done.returncode, done.stdout, done.stderr)
        assert "Traceback" not in done.stderr
        return done.stdout if expect == 0 or done.stdout else done.stderr

    def ask(self, *arguments: str, typed: str = "", expect: int = 0) -> Any:
        return json.loads(self.run(*arguments, "--json", typed=typed, expect=expect))

    def sign_in(self, url: str, username: str = "amina", password: str = "amina-learns") -> Any:
        return self.ask(
            "add-account", url, "--username", username, "--password-stdin", typed=password
        )


@pytest.fixture
def school(tmp_path: Path) -> Iterator[School]:
    with (
        ClassroomServer(tmp_path / "classroom") as server,
        FaultProxy(server.url) as network,
    ):
        yield School(server, network, ClassroomControl(server.database_path))


@pytest.fixture
def laptop(tmp_path: Path) -> Laptop:
    return Laptop(tmp_path / "laptop")
