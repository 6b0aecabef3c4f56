"""Examines what this computer gives the app: rights, trust, spelling, languages, its desktop."""

from __future__ import annotations

import importlib.util
import os
import platform
import ssl
import stat
import sys
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from filelock import FileLock, Timeout

from companion.app_paths import log_folder, usual_data_folder
from companion.cli.finding import Finding, warning
from companion.crash_watch import crash_report
from companion.services.spelling import Spelling

if TYPE_CHECKING:
    from collections.abc import Iterator

    from companion.policy.policy_values import Policy
    from companion.settings import Settings

_OTHERS: Final = stat.S_IRWXG | stat.S_IRWXO
_WINDOW_LOCK: Final = "window.lock"
_SCHEME: Final = "x-scheme-handler/companion"
_OURS: Final = ("accounts", "logs")
_SAMPLE: Final = "classroom"


def is_packaged() -> bool:
    """Return whether this is the built app, with Python and Qt of its own."""
    return bool(getattr(sys, "frozen", False))


def rights(data: Path) -> Finding:
    """Look whether other users of the computer can get at what is in the data folder."""
    name = "rights"
    if os.name == "nt":
        return Finding(name, ok=True, what="files have the rights that Windows gives their folder")
    folders = [data / each for each in _OURS if (data / each).is_dir()]
    open_folders = [each for each in folders if _open_to_others(each)]
    if open_folders:
        named = " and ".join(str(each) for each in open_folders)
        return Finding(
            name,
            ok=False,
            what=f"other users of this computer can enter {named}",
            next=f"Run: chmod -R go= {data}. If it comes back, somebody else owns the folder.",
        )
    loose = [path for folder in folders for path in _inside(folder) if _open_to_others(path)]
    if loose:
        return warning(
            name,
            f"folders are yours alone; {len(loose)} files in them have rights for others,"
            f" such as {loose[0]}",
            f"Run: chmod -R go= {data}",
        )
    return Finding(name, ok=True, what="folders and files are yours alone")


def log_files(data: Path) -> Finding:
    """Say where the logs are, how much they hold, and whether there is the report of a crash."""
    found = [path for path in _inside(log_folder(data)) if path.is_file()]
    size = sum(path.stat().st_size for path in found) / (1024 * 1024)
    what = f"{log_folder(data)}, {len(found)} files, {size:.1f} MB"
    if crash_report(data):
        return warning(
            "log",
            f"{what}, with the report of a crash",
            "Read it: companion doctor --report PATH, or Help › Diagnostics… in the window.",
        )
    return Finding("log", ok=True, what=what)


def trust(policy: Policy) -> Finding:
    """Say whom this computer trusts to vouch for sites."""
    network = policy.network
    added = f", and {len(network.authorities)} of the policy" if network.authorities else ""
    shown = ", with a client certificate" if network.client_certificate else ""
    own = "the system's authorities"
    if platform.system() == "Linux":
        count = _authorities_of_linux()
        if not count and not added:
            return Finding(
                "trust",
                ok=False,
                what="the system has no authorities: no site can prove who it is",
                next="Install the package ca-certificates.",
            )
        own = f"{count} authorities of the system" if count else "no authorities of the system"
    return Finding("trust", ok=True, what=f"{own}{added}{shown}; TLS 1.2 or newer")


def spelling() -> Finding:
    """Say in which languages spelling can be checked."""
    found = Spelling().languages()
    if not found:
        return warning(
            "spelling",
            "nothing is checked: no dictionary, or no Enchant, is installed",
            "On Linux install libenchant-2-2 and dictionaries, such as hunspell-en-us.",
        )
    return Finding("spelling", ok=True, what=", ".join(sorted(found)))


def translations(settings: Settings | None) -> Finding:
    """Say which languages the window speaks, and whether the chosen one is among them."""
    names = (each.name for each in (files("resources") / "translations").iterdir())
    spoken = sorted(
        name.removeprefix("companion_").removesuffix(".qm")
        for name in names
        if name.endswith(".qm")
    )
    chosen = settings.language if settings is not None else None
    what = f"{', '.join(spoken)}; chosen: {chosen or 'as the system'}"
    if not spoken:
        return Finding(
            "translations", ok=False, what="none came with the app", next="Install it anew."
        )
    if chosen and chosen.replace("-", "_").partition("_")[0] not in spoken:
        return warning("translations", what, "Choose another one in the settings.")
    return Finding("translations", ok=True, what=what)


def running_window(data: Path) -> Finding:
    """Say whether the window is open on this data folder."""
    path = data / _WINDOW_LOCK
    if not path.exists():
        return Finding("one window", ok=True, what="none is open, and none was yet")
    try:
        with FileLock(path, timeout=0):
            return Finding("one window", ok=True, what="none is open")
    except Timeout:
        return Finding("one window", ok=True, what="one is open; later starts go there")
    except OSError as error:
        return Finding(
            "one window",
            ok=False,
            what=f"{path} cannot be locked ({error.strerror})",
            next="Keep the data folder on a disk of this computer, not on a share.",
        )


def start_at_login(data: Path, settings: Settings | None) -> Finding:
    """Say whether the system starts the app at login as the settings wish."""
    name = "start at login"
    if importlib.util.find_spec("PySide6") is None:
        return Finding(name, ok=True, what="there is no window to start")
    from ui.presence.autostart import system_autostart

    try:
        is_on = system_autostart().is_on()
    except OSError as error:
        return warning(name, f"cannot be told ({error.strerror})", "Look in the system's settings.")
    what = "on" if is_on else "off"
    if settings is not None and settings.starts_at_login != is_on and data == usual_data_folder():
        wished = "on" if settings.starts_at_login else "off"
        return warning(name, f"{what}, and wished {wished}", "Start the window: it sets it right.")
    return Finding(name, ok=True, what=what)


def link_opening() -> Finding:
    """Say whether the system opens companion: links, as after a sign-in in the browser."""
    name = "links"
    system = platform.system()
    if system == "Darwin":
        return Finding(name, ok=True, what="the system opens them by Companion.app")
    handler = _handler_on_windows() if system == "Windows" else _handler_on_linux()
    if handler is None:
        return warning(
            name,
            "the system does not know who opens companion: links",
            "Install the package. Without it, paste the address that a sign-in in the browser"
            " leads to.",
        )
    return Finding(name, ok=True, what=f"companion: links are opened by {handler}")


def _handler_on_linux() -> str | None:
    """Find a desktop entry for the scheme in the places of the XDG Base Directory Specification."""
    own = os.environ.get("XDG_DATA_HOME") or str(Path.home() / ".local" / "share")
    shared = os.environ.get("XDG_DATA_DIRS") or "/usr/local/share:/usr/share"
    for folder in (own, *shared.split(":")):
        for entry in sorted(Path(folder, "applications").glob("*companion*.desktop")):
            try:
                if _SCHEME in entry.read_text("utf-8", errors="replace"):
                    return str(entry)
            except OSError:
                continue
    return None


def _handler_on_windows() -> str | None:
    registry: Any = importlib.import_module("winreg")
    try:
        with registry.OpenKey(registry.HKEY_CLASSES_ROOT, r"companion\shell\open\command") as key:
            return str(registry.QueryValueEx(key, "")[0])
    except OSError:
        return None


def _authorities_of_linux() -> int:
    context = ssl.create_default_context()
    loaded = context.cert_store_stats()["x509_ca"]
    folder = ssl.get_default_verify_paths().capath
    # Those of a folder are only loaded when they are needed.
    return loaded or (len(list(Path(folder).glob("*.0"))) if folder else 0)


def _inside(folder: Path) -> Iterator[Path]:
    """Yield all below a folder but the sample classroom's, which holds nothing of anybody's."""
    for place, folders, names in os.walk(folder):
        folders[:] = [each for each in folders if each != _SAMPLE]
        for each in (*folders, *names):
            yield Path(place, each)


def _open_to_others(path: Path) -> bool:
    try:
        found = path.lstat()
    except OSError:
        return False
    return not stat.S_ISLNK(found.st_mode) and bool(found.st_mode & _OTHERS)
