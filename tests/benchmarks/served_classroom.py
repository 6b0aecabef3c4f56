"""The sample classroom in a process of its own, so that it takes no turn from the window."""

from __future__ import annotations

import multiprocessing
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

from sync.classroom.server import ClassroomServer

if TYPE_CHECKING:
    from collections.abc import Iterator
    from multiprocessing.connection import Connection
    from pathlib import Path

    from sync.classroom.generator import ClassroomSize


@dataclass(frozen=True)
class Served:
    """Where the classroom is, and who may sign in."""

    url: str
    username: str
    password: str


@contextmanager
def served(folder: Path, size: ClassroomSize) -> Iterator[Served]:
    """Serve a classroom until the block ends."""
    here, there = multiprocessing.Pipe()
    process = multiprocessing.get_context("spawn").Process(
        target=_serve, args=(folder, size, there), daemon=True
    )
    process.start()
    try:
        yield here.recv()
    finally:
        here.send("end")
        process.join()


def _serve(folder: Path, size: ClassroomSize, line: Connection) -> None:
    with ClassroomServer(folder, size=size) as server:
        learner = server.users[0]
        line.send(Served(server.url, learner.username, learner.password))
        line.recv()
