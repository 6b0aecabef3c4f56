"""Syncing from the command line: one engine run an account, with progress and a report."""

from __future__ import annotations

import asyncio
import logging
import sys
from contextlib import ExitStack
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from companion.cli.printing import (
    account_json,
    error_json,
    print_error,
    print_json,
    print_line,
    report_json,
)
from companion.cli.showing import tell_rescue
from companion.credentials import TokenVault
from companion.errors import CompanionError, SignedOut
from companion.settings import load_settings
from companion.store import journal
from sync.engine import SyncEngine, SyncWishes
from sync.events import SyncEvent, SyncPhase, SyncProgress, SyncReport
from sync.limits import file_limits
from sync.servers import open_server

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from companion.domain.account import Account
    from companion.services.accounts import Accounts
    from companion.services.workspace import Workspace
    from companion.settings import Settings

log = logging.getLogger(__name__)

_ATTENTION = 6


def sync_accounts(
    known: Accounts,
    chosen: Sequence[Account],
    data: Path,
    *,
    full: bool,
    wait: bool,
    token: str | None,
    as_json: bool,
) -> int:
    """Sync accounts one after the other; print one report and return the exit code."""
    settings = load_settings(data)
    wishes = SyncWishes.from_settings(settings, wait_for_doubts=wait, full=full, asked=True)
    reports: list[tuple[Account, SyncReport]] = []
    for account in chosen:
        one = _sync_one(known, account, wishes, token, quiet=as_json, settings=settings)
        reports.append((account, one))
    if as_json:
        print_json(_together(reports))
    else:
        for account, report in reports:
            _print_report(account, report)
    return max(_exit_code(report) for _, report in reports)


def sync_quietly(known: Accounts, account: Account, data: Path) -> CompanionError | None:
    """Sync one account and print nothing; return what ended the sync early."""
    settings = load_settings(data)
    wishes = SyncWishes.from_settings(settings, asked=True)
    return _sync_one(known, account, wishes, None, quiet=True, settings=settings).error


def _sync_one(
    known: Accounts,
    account: Account,
    wishes: SyncWishes,
    token: str | None,
    *,
    quiet: bool,
    settings: Settings,
) -> SyncReport:
    known.refuse_site(account)
    with ExitStack() as stack:
        if account.is_sample:
            from sync.classroom.sample_account import SampleClassroom

            vault = TokenVault()
            sample = SampleClassroom(known, vault)
            stack.callback(sample.stop)
            account = sample.start()
            token = vault.load(account)
        workspace = known.open(account.account_id)
        stack.callback(workspace.close)
        tell_rescue(workspace.opening)
        limits = file_limits(
            settings,
            local_time=datetime.now().astimezone(),
            month_bytes=workspace.month_traffic(),
            metered=None,
        )
        wishes = replace(wishes, files=limits)
        return asyncio.run(_run_engine(workspace, account, wishes, token, quiet=quiet))


async def _run_engine(
    workspace: Workspace,
    account: Account,
    wishes: SyncWishes,
    token: str | None,
    *,
    quiet: bool,
) -> SyncReport:
    token = token or TokenVault().load(account)
    if not token:
        raise SignedOut("no token is kept for this account")
    with workspace.database.reading() as connection:
        remembered = journal.remembered_site(connection)
    server = open_server(account, token, remembered)
    try:
        progress = _Progress(quiet=quiet or not sys.stderr.isatty())
        return await SyncEngine(workspace, server, wishes, progress).run()
    finally:
        await server.close()


def progress_line(event: SyncProgress) -> str:
    """Return what the sync is busy with, as one line."""
    if event.phase is SyncPhase.UPLOADING:
        unit, size, decimals = ("MB", 1e6, 1) if event.total >= 1e6 else ("kB", 1e3, 0)
        done, total = (f"{count / size:.{decimals}f}" for count in (event.done, event.total))
        return f"Sending {event.name}, {done} of {total} {unit}"
    count = f" {event.done}/{event.total}" if event.total else ""
    return f"{event.phase}{count}  {event.bytes_received // 1024} kB  {event.name}"


class _Progress:
    """Shows on a terminal what the sync is busy with."""

    def __init__(self, *, quiet: bool) -> None:
        self._quiet = quiet

    def __call__(self, event: SyncEvent) -> None:
        if self._quiet or not isinstance(event, SyncProgress):
            return
        sys.stderr.write(f"\r\x1b[K{progress_line(event)[:100]}")
        sys.stderr.flush()


def _together(reports: Sequence[tuple[Account, SyncReport]]) -> dict[str, object]:
    """Return one report: that of the only account, or the sums with each account's own below."""
    single = [
        {"account": account_json(account), **report_json(report)} for account, report in reports
    ]
    if len(single) == 1:
        return single[0]
    ended = [report for _, report in reports if report.error is not None]
    sums: dict[str, object] = {
        name: sum(getattr(report, name) for _, report in reports)
        for name in (
            "requests",
            "bytes_received",
            "bytes_sent",
            "seconds",
            "sent",
            "in_doubt",
            "held",
            "rejected",
            "files",
        )
    }
    pulled = {
        name: sum(getattr(report.pulled, name) for _, report in reports)
        for name in ("courses", "forums", "discussions", "posts")
    }
    return {
        "complete": all(report.complete for _, report in reports),
        **sums,
        "pulled": pulled,
        "failed": sum(len(r.failures) + (r.error is not None) for _, r in reports),
        "reasons": [reason for one in single for reason in _listed(one["reasons"])],
        "error": error_json(ended[0].error) if ended and ended[0].error else None,
        "accounts": single,
    }


def _listed(value: object) -> list[object]:
    return list(value) if isinstance(value, list) else []


def _print_report(account: Account, report: SyncReport) -> None:
    if sys.stderr.isatty():
        sys.stderr.write("\r\x1b[K")
    pulled = report.pulled
    print_line(f"{account.full_name} on {account.site_name}")
    print_line(f"  new or changed: {pulled.discussions} discussions, {pulled.posts} posts")
    if report.files:
        print_line(f"  files fetched: {report.files}")
    print_line(
        f"  sent {report.sent}, in doubt {report.in_doubt}, stopped {report.rejected},"
        f" failed {len(report.failures)}"
    )
    if report.held:
        print_line(f"  waiting for a moderator's approval: {report.held}")
    print_line(
        f"  {_requests(report.requests)}, {report.bytes_received // 1024} kB received,"
        f" {report.bytes_sent // 1024} kB sent, {report.seconds:.1f} s"
    )
    for failure in report.failures:
        print_line(f"  {failure.part} “{failure.name}” could not be read:", sys.stderr)
        print_error(failure.error, as_json=False)
    if report.error is not None:
        print_error(report.error, as_json=False)


def _requests(count: int) -> str:
    return "1 request" if count == 1 else f"{count} requests"


def _exit_code(report: SyncReport) -> int:
    from companion.cli.exit_codes import exit_code_of

    error: CompanionError | None = report.error
    if error is not None:
        return exit_code_of(error)
    stopped_now = any(outcome.state in ("rejected", "conflict") for outcome in report.outcomes)
    return _ATTENTION if stopped_now or report.failures or report.in_doubt else 0
