"""A classroom behind a network that can be cut, and the command line as people run it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

import pytest

from sync.classroom.control import ClassroomControl
from sync.classroom.server import ClassroomServer
from tests.e2e.forked_commands import ForkedCommands
from tests.faults.fault_proxy import FaultProxy

if TYPE_CHECKING:
    from collections.abc import Iterator


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
    commands: ForkedCommands | None = None
    """Where set, commands are forked from a process that has imported everything already."""

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
        code, said, complained = (
            self._started(arguments, typed)
            if self.commands is None
            else self._forked(self.commands, arguments, typed)
        )
        assert code == expect, (arguments, code, said, complained)
        assert "Traceback" not in complained
        return said if expect == 0 or said else complained

    def _started(self, arguments: tuple[str, ...], typed: str) -> tuple[int | None, str, str]:
        done = subprocess.run(
            [sys.executable, "-m", "companion", *arguments],
            input=typed,
            capture_output=True,
            text=True,
            env=self.environment,
            check=False,
        )
        return done.returncode, done.stdout, done.stderr

    def _forked(
        self, commands: ForkedCommands, arguments: tuple[str, ...], typed: str
    ) -> tuple[int | None, str, str]:
        self.folder.mkdir(parents=True, exist_ok=True)
        with TemporaryDirectory(dir=self.folder.parent) as folder:
            printed = (f"{folder}/said", f"{folder}/complained")
            ending = commands.run(
                *arguments, typed=typed, printed=printed, environment=self.environment
            )
            said, complained = (Path(path).read_text("utf-8") for path in printed)
        return ending.exit_code, said, complained

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


@pytest.fixture(scope="session")
def commands(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ForkedCommands | None]:
    """What forks commands, where the system can; each still is a process of its own."""
    if not hasattr(os, "fork"):
        yield None
        return
    away = Laptop(tmp_path_factory.mktemp("nursery")).environment
    with ForkedCommands(away) as commands:
        yield commands


@pytest.fixture
def laptop(tmp_path: Path, commands: ForkedCommands | None) -> Laptop:
    return Laptop(tmp_path / "laptop", commands=commands)


@pytest.fixture
def slow_laptop(tmp_path: Path) -> Laptop:
    """A laptop on which each command starts Python anew, as it is where people run it."""
    return Laptop(tmp_path / "laptop")
