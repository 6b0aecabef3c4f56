"""Runs commands as processes that can be killed, without the price of starting Python for each.

Run as a program it imports the command line once, and then forks a process for each command that
it reads from its standard input: a JSON line with its arguments, what is typed, the files for what
it prints, and its environment. It answers with a line holding the process's id, and with a second
one holding its exit status.
"""

from __future__ import annotations

import contextlib
import io
import json
import os
import select
import signal
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Self

_PATIENCE = 60.0


@dataclass(frozen=True)
class Ending:
    """How a command ended: by itself with an exit code, or killed."""

    killed: bool
    exit_code: int | None


class ForkedCommands:
    """Starts commands of the command line one after the other, to be killed at will."""

    def __init__(self, environment: dict[str, str]) -> None:
        self._nursery = subprocess.Popen(
            [sys.executable, "-m", "tests.e2e.forked_commands"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            env={**os.environ, **environment},
            text=True,
            bufsize=1,
        )
        assert self._line() == "ready\n"

    def run(
        self,
        *arguments: str,
        typed: str = "",
        kill_after: float | None = None,
        printed: tuple[str, str] = (os.devnull, os.devnull),
        environment: dict[str, str] | None = None,
    ) -> Ending:
        """Run a command; kill it (SIGKILL) after so many seconds unless it has ended by then.

        `printed` are the files for its standard output and its errors.
        """
        assert self._nursery.stdin is not None
        order = {
            "arguments": arguments,
            "typed": typed,
            "printed": printed,
            "environment": environment or {},
        }
        self._nursery.stdin.write(json.dumps(order) + "\n")
        process_id = int(self._line())
        if kill_after is not None and not self._has_ended_within(kill_after):
            os.kill(process_id, signal.SIGKILL)
        status = int(self._line())
        if os.WIFSIGNALED(status):
            return Ending(killed=True, exit_code=None)
        return Ending(killed=False, exit_code=os.WEXITSTATUS(status))

    def close(self) -> None:
        self._nursery.communicate()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _has_ended_within(self, seconds: float) -> bool:
        assert self._nursery.stdout is not None
        return bool(select.select([self._nursery.stdout], [], [], seconds)[0])

    def _line(self) -> str:
        assert self._nursery.stdout is not None
        assert self._has_ended_within(_PATIENCE), "no answer from the nursery of processes"
        return self._nursery.stdout.readline()


def _serve() -> None:
    with tempfile.TemporaryDirectory() as folder:
        _import_all_of_a_sync(folder)
    _tell("ready")
    # Line by line from the descriptor: nothing read ahead may be lost to a child.
    with io.TextIOWrapper(io.FileIO(0), write_through=True) as orders:
        for order in orders:
            _fork(json.loads(order))


def _import_all_of_a_sync(folder: str) -> None:
    """Sync once with a port where nobody listens, so that all modules are there before a fork."""
    from companion.cli import run
    from companion.domain.account import ServerKind
    from companion.services.accounts import Accounts

    Accounts(Path(folder)).add(
        kind=ServerKind.MOODLE,
        site_url="http://127.0.0.1:9",
        site_name="",
        username="",
        full_name="",
        remote_user_id="0",
    )
    with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()):
        typed, sys.stdin = sys.stdin, io.StringIO("token")
        run(["sync", "--data-dir", folder, "--json", "--token-stdin"])
        sys.stdin = typed


def _fork(order: dict[str, Any]) -> None:
    process_id = os.fork()
    if process_id == 0:
        _run(order)
    _tell(process_id)
    _, status = os.waitpid(process_id, 0)
    _tell(status)


def _tell(answer: object) -> None:
    sys.stdout.write(f"{answer}\n")
    sys.stdout.flush()


def _run(order: dict[str, Any]) -> None:
    """Run the command in the child and end it, whatever happens, without touching the parent."""
    exit_code = 70
    try:
        os.environ.update(order["environment"])
        os.dup2(os.open(os.devnull, os.O_RDWR), 0)
        for descriptor, path in enumerate(order["printed"], start=1):
            os.dup2(os.open(path, os.O_WRONLY | os.O_CREAT, 0o600), descriptor)
        sys.stdin = io.TextIOWrapper(io.BytesIO(order["typed"].encode()), "utf-8")
        from companion.cli import run

        exit_code = run(order["arguments"])
    except SystemExit as end:
        exit_code = end.code if isinstance(end.code, int) else 1
    finally:
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(exit_code)


if __name__ == "__main__":
    _serve()
