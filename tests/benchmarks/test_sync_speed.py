"""What syncs cost against a classroom of 20,000 posts, and how soon a command starts."""

from __future__ import annotations

import asyncio
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from companion.services.accounts import Accounts
from companion.settings import Settings
from companion.store import journal
from sync.classroom.control import ClassroomControl
from sync.classroom.generator import ClassroomSize
from sync.classroom.server import ClassroomServer
from sync.engine import SyncEngine, SyncWishes
from sync.servers import open_server
from sync.sign_in import examine_site, sign_in

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytest_benchmark.fixture import BenchmarkFixture

    from companion.services.workspace import Workspace
    from sync.events import SyncReport


@pytest.fixture(scope="module", params=[1, 30, 300], ids=lambda n: f"{n}-forums")
def classroom(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[ClassroomServer]:
    size = ClassroomSize(posts=20_000, discussions=2_000, forums=request.param, seed=7)
    with ClassroomServer(tmp_path_factory.mktemp("classroom"), size=size) as server:
        yield server


def test_first_sync_and_then_one_without_news(
    benchmark: BenchmarkFixture, classroom: ClassroomServer, tmp_path: Path
) -> None:
    """The first sync is measured; the one after it must cost one request."""
    learner = classroom.users[0]
    site = examine_site(classroom.url)
    signed = sign_in(site, learner.username, learner.password)
    accounts = Accounts(tmp_path)
    account = accounts.add(
        kind=site.kind,
        site_url=site.url,
        site_name=site.name,
        username=learner.username,
        full_name=signed.account.full_name,
        remote_user_id=signed.account.remote_user_id,
    )
    workspace = accounts.open(account.account_id)
    try:
        report = benchmark.pedantic(sync, args=(workspace, signed.token), rounds=1)
        assert report.complete
        assert report.pulled.posts == 20_000
        quiet = sync(workspace, signed.token)
        benchmark.extra_info["first_sync_requests"] = report.requests
        benchmark.extra_info["first_sync_kilobytes"] = report.bytes_received // 1024
        benchmark.extra_info["quiet_sync_requests"] = quiet.requests
        benchmark.extra_info["quiet_sync_seconds"] = round(quiet.seconds, 3)
        assert quiet.requests == 1
        reply, own_answer = one_new_reply(workspace, signed.token, classroom)
        benchmark.extra_info["one_reply_requests"] = reply.requests
        benchmark.extra_info["one_reply_bytes"] = reply.bytes_received
        benchmark.extra_info["own_answer_bytes"] = own_answer
        assert reply.pulled.posts == 1
        assert reply.requests <= 5
        assert reply.bytes_received <= 3 * own_answer
    finally:
        workspace.close()


def one_new_reply(
    workspace: Workspace, token: str, classroom: ClassroomServer
) -> tuple[SyncReport, int]:
    """Let a peer answer in an old discussion and sync; also return what its answer alone takes."""
    with workspace.database.reading() as connection:
        discussion, opening = connection.execute(
            "SELECT discussion.remote_id, post.remote_id FROM discussion"
            " JOIN post ON post.id = discussion.id ORDER BY last_post_at LIMIT 1 OFFSET 300"
        ).fetchone()
    control = ClassroomControl(classroom.database_path)
    control.add_reply_as(classroom.users[1].username, int(opening), "<p>Only this is new.</p>")
    report = sync(workspace, token)

    async def read_alone() -> int:
        server = open_server(workspace.account, token, None)
        try:
            await server.prepare()
            before = server.usage.bytes_received
            await server.posts([discussion])
            return server.usage.bytes_received - before
        finally:
            await server.close()

    return report, asyncio.run(read_alone())


def test_a_command_starts(benchmark: BenchmarkFixture, large_data: Path) -> None:
    """Limit: half a second."""
    command = [sys.executable, "-m", "companion", "status", "--json", "--data-dir", str(large_data)]
    benchmark.pedantic(
        subprocess.run,
        (command,),
        {"check": True, "capture_output": True},
        rounds=5,
        warmup_rounds=1,
    )


def sync(workspace: Workspace, token: str) -> SyncReport:
    async def run() -> SyncReport:
        with workspace.database.reading() as connection:
            remembered = journal.remembered_site(connection)
        server = open_server(workspace.account, token, remembered)
        try:
            wishes = SyncWishes.from_settings(Settings())
            return await SyncEngine(workspace, server, wishes, lambda _event: None).run()
        finally:
            await server.close()

    return asyncio.run(run())
