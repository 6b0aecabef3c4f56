"""A text about the app for those who help: versions, figures, the log; nobody's words or secrets.

It is made to be read before it is sent. It is in English, whatever language is spoken.
"""

from __future__ import annotations

import locale
import logging
import os
import platform
import sqlite3
import sys
from dataclasses import fields
from importlib.metadata import version
from typing import TYPE_CHECKING, Final
from urllib.parse import urlsplit

from companion.app_paths import log_folder
from companion.crash_watch import crash_report
from companion.errors import PolicyBroken, SettingsUnreadable
from companion.logs import LOG_FILE
from companion.redaction import redacted
from companion.services.account_encryption import DATABASE_FILE
from companion.services.accounts import Accounts
from companion.settings import Settings, load_settings
from companion.store.clock import Clock, system_clock
from companion.store.diagnostic_figures import diagnostic_figures
from companion.whole_file import write_whole

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from datetime import datetime
    from pathlib import Path

    from companion.domain.account import Account

log = logging.getLogger(__name__)

PRIVATE_SETTINGS: Final = frozenset({"window_geometry", "window_state", "open_windows"})
"""They tell what somebody reads and searches for, or nothing that could help."""

_LOG_LINES: Final = 200
_SYNCS: Final = 10
_SYNC_ENDED: Final = ": sync ended ("
_NOTE: Final = (
    "This file tells how Companion is set up and what it has run into. It holds no posts, titles,\n"
    "names of people, passwords or tokens. Please read it before you send it."
)


def diagnostics(
    data_folder: Path,
    surroundings: Mapping[str, str] | None = None,
    checks: Sequence[tuple[str, bool]] = (),
    *,
    clock: Clock = system_clock,
) -> str:
    """Return the text. `surroundings` are what only the window knows, such as Qt and screen.

    `checks` are things that were looked at, and whether they are well.
    """
    accounts = Accounts(data_folder)
    known = accounts.all()
    names = [name for account in known for name in (account.username, account.full_name)]
    lines = _log_lines(data_folder)
    syncs = [line for line in lines if _SYNC_ENDED in line][-_SYNCS:]
    parts = [
        ("Program", _program(data_folder, surroundings or {}, names, clock())),
        ("Settings", _settings(data_folder)),
        *((f"Account {each.account_id}", _account(each, accounts)) for each in known),
        ("Checks", (f"{name}: {'well' if ok else 'NOT WELL'}" for name, ok in checks)),
        ("Last crash", (redacted(line, names) for line in crash_report(data_folder).splitlines())),
        ("Last syncs", (redacted(line, names) for line in syncs)),
        ("End of the log", (redacted(line, names) for line in lines[-_LOG_LINES:])),
    ]
    return "\n\n".join(["Companion: diagnostics", _NOTE, *_sections(parts)]) + "\n"


def save_text(path: Path, text: str) -> None:
    """Write a text whole or not at all; raise `StorageFull` or `StorageUnwritable`."""
    write_whole(path, text.encode())


def _sections(parts: Iterable[tuple[str, Iterable[str]]]) -> Iterator[str]:
    for title, lines in parts:
        said = "\n".join(lines)
        if said:
            yield f"{title}\n{'-' * len(title)}\n{said}"


def _program(
    data: Path, surroundings: Mapping[str, str], names: Sequence[str], now: datetime
) -> Iterator[str]:
    yield f"made at: {now.isoformat(timespec='seconds')}"
    yield f"Companion: {version('companion-learning')}"
    yield f"packaged: {'yes' if getattr(sys, 'frozen', False) else 'no'}"
    yield f"Python: {platform.python_version()}"
    yield f"SQLite: {sqlite3.sqlite_version}"
    yield f"system: {platform.platform(terse=True)}, {platform.machine()}"
    yield f"locale: {locale.setlocale(locale.LC_CTYPE)}, {sys.getfilesystemencoding()}"
    yield f"processors: {os.cpu_count()}"
    yield f"data folder: {redacted(str(data), names)}"
    for name, value in surroundings.items():
        yield f"{name}: {redacted(value, names)}"


def _settings(data: Path) -> Iterator[str]:
    try:
        settings = load_settings(data)
    except (SettingsUnreadable, PolicyBroken) as error:
        yield f"cannot be read: {type(error).__name__}"
        return
    for each in fields(Settings):
        if each.name not in PRIVATE_SETTINGS:
            yield redacted(f"{each.name}: {getattr(settings, each.name)!r}")


def _account(account: Account, accounts: Accounts) -> Iterator[str]:
    path = accounts.folder_of(account.account_id) / DATABASE_FILE
    is_encrypted = accounts.encryption.is_on(account.account_id)
    key = accounts.encryption.known_key(account.account_id)
    yield f"encrypted: {'yes' if is_encrypted else 'no'}"
    if is_encrypted and key is None:
        yield "database cannot be read: its key is not in the keyring"
        return
    found = diagnostic_figures(path, key)
    yield f"kind: {account.kind}{' (sample classroom)' if account.is_sample else ''}"
    yield f"site: {_host(account.site_url)}"
    size = path.stat().st_size if path.exists() else 0
    yield f"database: {size} bytes, {found.free_pages} pages free"
    if found.problem:
        yield f"database {found.problem}"
        return
    yield f"revision: {redacted(found.revision)}"
    yield f"last whole sync: {_moment(found.last_sync_at)}"
    yield f"waiting since: {_moment(found.waiting_since)}"
    for month, count in found.traffic:
        yield f"traffic {month}: {count} bytes"
    yield "rows: " + ", ".join(f"{name} {count}" for name, count in found.tables)
    for item in found.items:
        reason = f" ({item.reason})" if item.reason else ""
        yield f"outbox: {item.count} {item.kind} {item.state}{reason}"
    for outcome, count in found.attempts:
        yield f"tries to send: {count} {outcome or 'without an answer'}"
    yield f"upload limit: {found.upload_limit_bytes}"
    yield "site offers: " + (", ".join(found.functions) or "not known yet")


def _host(address: str) -> str:
    """Return which host a site is on, without a path or anybody's name."""
    try:
        parts = urlsplit(address)
        port = f":{parts.port}" if parts.port else ""
    except ValueError:
        return "(no address)"
    return f"{parts.scheme}://{parts.hostname}{port}"


def _log_lines(data: Path) -> list[str]:
    """Return the lines of the newest log and the one before, the newest last."""
    lines: list[str] = []
    for name in (f"{LOG_FILE}.1", LOG_FILE):
        try:
            text = (log_folder(data) / name).read_text("utf-8", errors="replace")
        except FileNotFoundError:
            continue
        except OSError as error:
            text = f"({name} cannot be read: {type(error).__name__})"
        lines += text.splitlines()
    return lines


def _moment(moment: datetime | None) -> str:
    return "never" if moment is None else moment.isoformat(timespec="seconds")
