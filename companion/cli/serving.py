"""Serving the sample classroom from the command line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from companion.cli.printing import print_json, print_line
from sync.classroom.control import ClassroomControl
from sync.classroom.generator import ClassroomSize
from sync.classroom.server import serve_forever

if TYPE_CHECKING:
    from pathlib import Path

    from sync.classroom.server import ClassroomServer, ClassroomUser


def serve(
    state: Path,
    *,
    port: int,
    posts: int | None,
    discussions: int,
    forums: int,
    seed: int,
    sso: bool,
    as_json: bool,
) -> None:
    """Serve until the process is ended; first say where, and who can sign in."""

    def announce(url: str, users: list[ClassroomUser]) -> None:
        known = [{"username": user.username, "password": user.password} for user in users]
        if as_json:
            print_json({"url": url, "users": known})
            return
        print_line(f"The sample classroom is at {url}")
        for user in known:
            print_line(f"  {user['username']}  {user['password']}")

    size = None
    if posts is not None:
        size = ClassroomSize(posts=posts, discussions=discussions, forums=forums, seed=seed)
    state.mkdir(parents=True, exist_ok=True)

    def begin(server: ClassroomServer) -> None:
        control = ClassroomControl(server.database_path)
        if sso:
            control.sign_in_by_browser(providers=["Staff directory"])
        else:
            control.sign_in_by_password()
        announce(server.url, server.users)

    serve_forever(state, port, size, begin)
