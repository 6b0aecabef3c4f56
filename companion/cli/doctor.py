"""Examines installation, data, keyring and network, and says what to do about what is wrong."""

from __future__ import annotations

import importlib.util
import platform
import shutil
import sqlite3
import tempfile
from contextlib import closing
from datetime import timedelta
from importlib.metadata import version
from typing import TYPE_CHECKING, Final
from urllib.request import getproxies

from companion.cli import computer_checks
from companion.cli.finding import Finding, warning
from companion.credentials import TokenVault, usable_keyring
from companion.errors import CompanionError, PolicyBroken
from companion.policy.policy_sources import known_policy
from companion.policy.policy_values import Encryption
from companion.private_files import private_folder
from companion.redaction import redacted
from companion.services.accounts import Accounts
from companion.services.diagnostics import diagnostics, save_text
from companion.services.following_files import find_following
from companion.services.starter_files import find_starters
from companion.settings import load_settings
from companion.share_targets import known_targets
from companion.store.clock import system_clock
from companion.store.database import connect, driver_errors
from companion.store.migrations import HEAD, REVISIONS
from companion.store.opening import check_whole
from sync.explanations import explain
from sync.network_way import way_by
from sync.sign_in import examine_site, sign_in_with_token
from sync.version_asking import newer_version

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import datetime
    from pathlib import Path

    from companion.data_files import BrokenFile
    from companion.domain.account import Account
    from companion.policy.policy_values import Policy
    from companion.settings import Settings

_SCHEMES: Final = frozenset({"http", "https", "all"})
_WRONG_CLOCK: Final = timedelta(minutes=5)
_LOW_SPACE: Final = 200 * 1024 * 1024


def examine(data: Path) -> list[Finding]:
    """Look at everything; nothing is changed but a file that is written and removed for a trial."""
    findings = [
        _installation(),
        _search_engine(),
        _window(),
        _data_folder(data),
        computer_checks.rights(data),
        computer_checks.log_files(data),
        computer_checks.running_window(data),
        computer_checks.link_opening(),
        computer_checks.spelling(),
    ]
    try:
        policy = known_policy()
    except PolicyBroken as error:
        # As for the window: under a policy that nobody understands, no site is asked.
        return [*findings, _explained("policy", error), _keyring()]
    settings, problem = _settings(data, policy)
    findings += [
        _policy(policy),
        problem or Finding("settings", ok=True, what="readable"),
        computer_checks.translations(settings),
        computer_checks.start_at_login(data, settings),
        _prompts(data, policy),
        _share_targets(data, policy),
        _following(data, policy),
        _keyring(),
        _network(policy),
        computer_checks.trust(policy),
        _newer_version(data, policy),
    ]
    accounts = Accounts(data, policy)
    for account in accounts.all():
        findings.append(_database(account, accounts))
        findings.extend(_encryption(account, accounts))
        findings.extend(_site(account, policy))
    return findings


def write_report(path: Path, data: Path, findings: list[Finding]) -> None:
    """Write the text for those who help; it says what was looked at, and what is not well.

    Raises `StorageFull` or `StorageUnwritable`.
    """
    save_text(path, diagnostics(data, checks=[(each.name, each.ok) for each in findings]))


def _installation() -> Finding:
    kind = "packaged" if computer_checks.is_packaged() else "from its source"
    what = f"Companion {version('companion-learning')}, {kind}, on Python"
    what = f"{what} {platform.python_version()}"
    return Finding("installation", ok=True, what=f"{what}, {platform.platform(terse=True)}")


def _search_engine() -> Finding:
    with closing(sqlite3.connect(":memory:")) as connection:
        try:
            connection.execute("CREATE VIRTUAL TABLE trial USING fts5(words)")
        except sqlite3.OperationalError:
            return Finding(
                "search",
                ok=False,
                what=f"SQLite {sqlite3.sqlite_version} has no full-text search (FTS5)",
                next="Install a Python whose SQLite is built with FTS5.",
            )
    return Finding("search", ok=True, what=f"SQLite {sqlite3.sqlite_version} with FTS5")


def _window() -> Finding:
    if importlib.util.find_spec("PySide6") is None:
        return Finding(
            "window",
            ok=False,
            what="Qt is not installed; the command line works without it",
            next="Install the package PySide6-Essentials to use the window.",
        )
    return Finding("window", ok=True, what="Qt is installed")


def _data_folder(data: Path) -> Finding:
    try:
        private_folder(data)
        with tempfile.TemporaryFile(dir=data) as trial:
            trial.write(b"trial")
            trial.flush()
        free = shutil.disk_usage(data).free
    except OSError as error:
        return Finding(
            "data folder",
            ok=False,
            what=f"{data} cannot be written ({error.strerror})",
            next="Check that the disk is not full or read-only and that the folder is yours.",
        )
    megabytes = free // (1024 * 1024)
    if free < _LOW_SPACE:
        return Finding(
            "data folder",
            ok=False,
            what=f"{data} has only {megabytes} MB left",
            next="Free some space, so that new posts and your drafts can be saved.",
        )
    return Finding("data folder", ok=True, what=f"{data}, {megabytes} MB free")


def _policy(policy: Policy) -> Finding:
    if not policy.sources:
        return Finding("policy", ok=True, what="none: the organisation has set nothing")
    return Finding("policy", ok=True, what=" and ".join(policy.sources))


def _network(policy: Policy) -> Finding:
    try:
        way = way_by(policy.network)
    except PolicyBroken as error:
        return _explained("network", error)
    proxy = policy.network.proxy
    if proxy is None or way.proxy is None:
        of_system = {name: at for name, at in getproxies().items() if name in _SCHEMES}
        if not of_system:
            return Finding("network", ok=True, what="no proxy")
        said = ", ".join(f"{at} for {name}" for name, at in sorted(of_system.items()))
        return Finding("network", ok=True, what=f"the system's proxy: {redacted(said)}")
    signed = "with a sign-in from the keyring" if way.proxy.auth else "without a sign-in"
    return Finding("network", ok=True, what=f"the proxy {proxy.address}, {signed}")


def _newer_version(data: Path, policy: Policy) -> Finding:
    name = "newer version"
    if not policy.update_notice:
        return Finding(name, ok=True, what="nobody is asked")
    news = newer_version(policy, data)
    if news is None:
        return Finding(name, ok=True, what=f"none is known; {policy.update_notice} is asked")
    where = f" from {news.link}" if news.link else ""
    return warning(name, f"{news.version} is there", f"Get it{where}.")


def _settings(data: Path, policy: Policy) -> tuple[Settings | None, Finding | None]:
    try:
        return load_settings(data, policy), None
    except CompanionError as error:
        return None, _explained("settings", error)


def _prompts(data: Path, policy: Policy) -> Finding:
    found = find_starters(data, policy.starters)
    what = "those that come with Companion" if found.path is None else f"those of {found.path}"
    return _of_files(
        "prompts for forums",
        found.broken,
        what=f"{what}, {len(found.starters)}",
        next_step="Correct the file or remove it; until then other prompts are offered.",
    )


def _share_targets(data: Path, policy: Policy) -> Finding:
    known = known_targets(data, rule=policy.share_targets)
    changed = "".join(f", changed by {path}" for path in known.files)
    return _of_files(
        "sharing",
        known.broken,
        what=f"{len(known.targets)} targets{changed}",
        next_step="Mend the file as docs/sharing.md says, or remove it. Sharing works without it.",
    )


def _following(data: Path, policy: Policy) -> Finding:
    found = find_following(data, policy.feeds)
    changed = "".join(f", changed by {path}" for path in found.files)
    return _of_files(
        "following",
        found.broken,
        what=f"{len(found.data.places)} places{changed}",
        next_step="Mend the file as docs/following.md says, or remove it.",
    )


def _of_files(name: str, broken: Sequence[BrokenFile], *, what: str, next_step: str) -> Finding:
    """Say what is wrong with files in which others change the app's data, or else `what`."""
    if not broken:
        return Finding(name, ok=True, what=what)
    wrong = "; ".join(f"{each.path} is not used: {each.what}" for each in broken)
    return Finding(name, ok=False, what=wrong, next=next_step)


def _keyring() -> Finding:
    keyring = usable_keyring()
    if keyring is None:
        return Finding(
            "keyring",
            ok=False,
            what="no usable keyring, so that sign-ins last for one run only",
            next="Install and unlock one: on Linux gnome-keyring or KWallet.",
        )
    return Finding("keyring", ok=True, what=str(keyring.name))


def _encryption(account: Account, accounts: Accounts) -> Iterator[Finding]:
    """Say where an account lies plain that the policy wants encrypted."""
    is_on = accounts.encryption.is_on(account.account_id)
    if accounts.encryption.rule is Encryption.REQUIRED and not is_on:
        yield Finding(
            f"encryption of account {account.account_id}",
            ok=False,
            what="not encrypted, and your organisation wants it to be",
            next="Start Companion: the account is encrypted when it is opened.",
        )


def _database(account: Account, accounts: Accounts) -> Finding:
    folder = accounts.folder_of(account.account_id)
    name = f"database of account {account.account_id}"
    path = folder / "companion.db"
    if not path.exists():
        return Finding(name, ok=True, what="not made yet")
    key = accounts.encryption.known_key(account.account_id)
    is_encrypted = accounts.encryption.is_on(account.account_id)
    if is_encrypted and key is None:
        return Finding(
            name,
            ok=False,
            what="encrypted, and its key is not in the keyring",
            next=f"Unlock the keyring, or run: companion unlock {account.account_id}",
        )
    try:
        with closing(connect(path, key, mode="ro")) as connection:
            row = connection.execute("SELECT version_num FROM alembic_version").fetchone()
    except driver_errors() as error:
        return _damaged(name, str(error))
    revision = "" if row is None else str(row[0])
    found = check_whole(path, key) if revision in REVISIONS else []
    if not revision or found:
        return _damaged(name, found[0] if found else "no revision in the file")
    if revision not in REVISIONS:
        return Finding(
            name,
            ok=False,
            what=f"written by a newer version of Companion ({revision}; this one knows {HEAD})",
            next="Install the newer version again.",
        )
    lies = "encrypted" if is_encrypted else "not encrypted"
    megabytes = path.stat().st_size / (1024 * 1024)
    return Finding(name, ok=True, what=f"sound, {lies}, revision {revision}, {megabytes:.1f} MB")


def _damaged(name: str, detail: str) -> Finding:
    return Finding(
        name,
        ok=False,
        what=f"damaged ({detail})",
        next="Start Companion: it sets the file aside, brings your unsent text back and reads the"
        " forums anew.",
    )


def _site(account: Account, policy: Policy) -> Iterator[Finding]:
    name = f"site of account {account.account_id}"
    if account.is_sample:
        yield Finding(name, ok=True, what="the sample classroom, served by Companion itself")
        return
    try:
        policy.refuse_site(account.site_url)
        site = examine_site(account.site_url)
    except CompanionError as error:
        yield _explained(name, error)
        return
    how = f" over {site.tls}, with a certificate that is trusted" if site.tls else ""
    yield Finding(name, ok=True, what=f"{site.name} answers at {site.url}{how}")
    if site.clock is not None:
        yield clock_beside(account.account_id, site.clock, system_clock())
    sign_in = f"sign-in of account {account.account_id}"
    token = TokenVault().load(account)
    if token is None:
        yield Finding(
            sign_in,
            ok=False,
            what="no sign-in is kept",
            next="Add the account again with `companion add-account`; nothing is lost by that.",
        )
        return
    try:
        owner = sign_in_with_token(site, token)
    except CompanionError as error:
        yield _explained(sign_in, error)
    else:
        yield Finding(sign_in, ok=True, what=f"valid for {owner.account.full_name}")


def clock_beside(account_id: int, site: datetime, here: datetime) -> Finding:
    """Compare this computer's clock with that of a site, which its answer tells."""
    name = f"clock beside the site of account {account_id}"
    apart = here - site
    if abs(apart) < _WRONG_CLOCK:
        return Finding(name, ok=True, what="less than five minutes apart")
    minutes = round(abs(apart).total_seconds() / 60)
    way = "ahead" if apart > timedelta() else "behind"
    return warning(
        name,
        f"this computer is {minutes} minutes {way}",
        "Set the clock by the network: certificates and times of posts depend on it.",
    )


def _explained(name: str, error: CompanionError) -> Finding:
    explanation = explain(error).filled()
    return Finding(name, ok=False, what=explanation.what, next=explanation.next)
