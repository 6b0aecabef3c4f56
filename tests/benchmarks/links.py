"""What syncs take over slow links: `python -m tests.benchmarks.links` prints the table.

The sample classroom is behind a proxy that gives the line its latency, bandwidth and loss. Each
row is a link; "first words" is when the first forum's discussions, with their opening posts, stand
in the local store.
"""

from __future__ import annotations

import asyncio
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from companion.services.accounts import Accounts
from companion.settings import Settings
from companion.store import journal
from sync.classroom.server import ClassroomServer
from sync.engine import SyncEngine, SyncWishes
from sync.events import StoreChanged, SyncEvent, SyncReport
from sync.servers import open_server
from sync.sign_in import SignedIn, examine_site, sign_in
from tests.faults.fault_proxy import FaultProxy
from tests.faults.faults import Link

if TYPE_CHECKING:
    from companion.services.workspace import Workspace

LINKS = {
    "GPRS, 40 kbit/s, 800 ms": Link(0.8, 40_000 / 8),
    "3G, 400 kbit/s, 200 ms, 2 % loss": Link(0.2, 400_000 / 8, 0.02),
    "satellite, 2 Mbit/s, 600 ms": Link(0.6, 2_000_000 / 8),
    "office, 50 Mbit/s, 20 ms": Link(0.02, 50_000_000 / 8),
}


@dataclass
class Stopwatch:
    """Listens to a sync and notes when the first discussions were there."""

    began: float
    first_words: float | None = None

    def __call__(self, event: SyncEvent) -> None:
        has_words = isinstance(event, StoreChanged) and event.changes.discussions
        if has_words and self.first_words is None:
            self.first_words = time.monotonic() - self.began


def main() -> None:
    """Measure every link and print a line each."""
    print_line("| link | first words | complete | without news |")
    print_line("| --- | --- | --- | --- |")
    with tempfile.TemporaryDirectory() as folder:
        for number, (name, link) in enumerate(LINKS.items()):
            print_line(f"| {name} | {' | '.join(_measure(Path(folder) / str(number), link))} |")


def print_line(text: str) -> None:
    """Print at once, so that a slow link's line is not awaited in silence."""
    sys.stdout.write(text + "\n")
    sys.stdout.flush()


def _measure(folder: Path, link: Link) -> tuple[str, str, str]:
    with ClassroomServer(folder / "classroom") as server, FaultProxy(server.url) as line:
        learner = server.users[0]
        site = examine_site(line.url)
        signed = sign_in(site, learner.username, learner.password)
        workspace = _workspace(folder, line.url, signed)
        line.link = link
        try:
            watch = Stopwatch(time.monotonic())
            first = _sync(workspace, signed.token, watch)
            quiet = _sync(workspace, signed.token, Stopwatch(time.monotonic()))
        finally:
            line.heal()
            workspace.close()
    return f"{watch.first_words or 0:.1f} s", _told(first), _told(quiet)


def _told(report: SyncReport) -> str:
    assert report.complete, report
    kilobytes = (report.bytes_received + report.bytes_sent) / 1000
    requests = "1 request" if report.requests == 1 else f"{report.requests} requests"
    return f"{report.seconds:.1f} s, {requests}, {kilobytes:.0f} kB"


def _workspace(folder: Path, url: str, signed: SignedIn) -> Workspace:
    site = examine_site(url)
    accounts = Accounts(folder / "data")
    account = accounts.add(
        kind=site.kind,
        site_url=site.url,
        site_name=site.name,
        username=signed.account.username,
        full_name=signed.account.full_name,
        remote_user_id=signed.account.remote_user_id,
    )
    return accounts.open(account.account_id)


def _sync(workspace: Workspace, token: str, watch: Stopwatch) -> SyncReport:
    async def run() -> SyncReport:
        with workspace.database.reading() as connection:
            remembered = journal.remembered_site(connection)
        server = open_server(workspace.account, token, remembered)
        try:
            wishes = SyncWishes.from_settings(Settings())
            return await SyncEngine(workspace, server, wishes, watch).run()
        finally:
            await server.close()

    return asyncio.run(run())


if __name__ == "__main__":
    main()
