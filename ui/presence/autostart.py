"""Starting at login, in the way of each system, behind one small interface."""

from __future__ import annotations

import os
import sys
from importlib import import_module
from pathlib import Path
from subprocess import list2cmdline
from typing import TYPE_CHECKING, Any, Final, Protocol

if TYPE_CHECKING:
    from collections.abc import Sequence

_NAME: Final = "companion"
_LABEL: Final = "org.companion-learning.companion"
_RUN_KEY: Final = r"Software\Microsoft\Windows\CurrentVersion\Run"
_NEEDS_QUOTES: Final = set(" \t\n\"'\\><~|&;$*?#()`")
"""Signs that must not stand bare in a desktop entry's command (Desktop Entry Specification)."""


class Autostart(Protocol):
    """Whether the app starts when the person logs in. Each method may raise `OSError`."""

    def is_on(self) -> bool:
        """Return whether it starts at login."""

    def turn_on(self, command: Sequence[str]) -> None:
        """Have this command run at login from now on."""

    def turn_off(self) -> None:
        """Have nothing run at login; harmless where nothing does."""


def system_autostart() -> Autostart:
    """Return the way of this system."""
    if sys.platform == "win32":
        return WindowsAutostart()
    if sys.platform == "darwin":
        return MacAutostart()
    return LinuxAutostart()


def start_command(data_folder: Path | None, *, hidden: bool) -> list[str]:
    """Return the command that starts this app as it was started; a folder only if it is not usual.

    As one folder (PyInstaller) the app is its own executable, else a module of the interpreter.
    """
    command = [sys.executable]
    if not getattr(sys, "frozen", False):
        command += ["-m", "companion"]
    if data_folder is not None:
        command += ["--data-dir", str(data_folder)]
    return [*command, "--hidden"] if hidden else command


class LinuxAutostart:
    """A desktop entry in the autostart folder (XDG Desktop Application Autostart)."""

    @property
    def path(self) -> Path:
        """Where the entry is."""
        named = os.environ.get("XDG_CONFIG_HOME")
        base = Path(named) if named and Path(named).is_absolute() else Path.home() / ".config"
        return base / "autostart" / f"{_NAME}.desktop"

    def is_on(self) -> bool:
        """Return whether there is an entry that is not hidden."""
        try:
            lines = self.path.read_text(encoding="utf-8").splitlines()
        except FileNotFoundError:
            return False
        return "Hidden=true" not in lines

    def turn_on(self, command: Sequence[str]) -> None:
        """Write the entry, in one step."""
        self.path.parent.mkdir(parents=True, exist_ok=True)
        entry = (
            "[Desktop Entry]\nType=Application\nName=Companion\n"
            f"Exec={' '.join(_quoted(part) for part in command)}\n"
            "Icon=companion\nTerminal=false\nX-GNOME-Autostart-enabled=true\n"
        )
        fresh = self.path.with_suffix(".new")
        fresh.write_text(entry, encoding="utf-8")
        fresh.replace(self.path)

    def turn_off(self) -> None:
        """Remove the entry."""
        self.path.unlink(missing_ok=True)


class MacAutostart:
    """A launch agent of the person."""

    @property
    def path(self) -> Path:
        """Where the agent is."""
        return Path.home() / "Library" / "LaunchAgents" / f"{_LABEL}.plist"

    def is_on(self) -> bool:
        """Return whether there is an agent."""
        return self.path.exists()

    def turn_on(self, command: Sequence[str]) -> None:
        """Write the agent, in one step."""
        self.path.parent.mkdir(parents=True, exist_ok=True)
        import plistlib  # noqa: PLC0415 - of no use elsewhere

        agent = {"Label": _LABEL, "ProgramArguments": list(command), "RunAtLoad": True}
        fresh = self.path.with_suffix(".new")
        fresh.write_bytes(plistlib.dumps(agent))
        fresh.replace(self.path)

    def turn_off(self) -> None:
        """Remove the agent."""
        self.path.unlink(missing_ok=True)


class WindowsAutostart:
    """A value of the person's Run key in the registry."""

    def __init__(self) -> None:
        # Only there is on Windows, so that it is unknown to type checkers elsewhere.
        self._registry: Any = import_module("winreg")

    def is_on(self) -> bool:
        """Return whether there is a value."""
        registry = self._registry
        try:
            with registry.OpenKey(registry.HKEY_CURRENT_USER, _RUN_KEY) as key:
                registry.QueryValueEx(key, _NAME)
        except FileNotFoundError:
            return False
        return True

    def turn_on(self, command: Sequence[str]) -> None:
        """Write the value, quoted as Windows reads it."""
        registry = self._registry
        with registry.CreateKey(registry.HKEY_CURRENT_USER, _RUN_KEY) as key:
            registry.SetValueEx(key, _NAME, 0, registry.REG_SZ, list2cmdline(command))

    def turn_off(self) -> None:
        """Remove the value."""
        registry = self._registry
        try:
            with registry.OpenKey(
                registry.HKEY_CURRENT_USER, _RUN_KEY, 0, registry.KEY_SET_VALUE
            ) as key:
                registry.DeleteValue(key, _NAME)
        except FileNotFoundError:
            return


def _quoted(part: str) -> str:
    """Return one word of a desktop entry's command; a percent sign would stand for a field."""
    part = part.replace("%", "%%")
    if not (set(part) & _NEEDS_QUOTES):
        return part
    for sign in '\\"`$':
        part = part.replace(sign, f"\\{sign}")
    # The value of a key reads a backslash as the beginning of an escape, too.
    return '"' + part.replace("\\", "\\\\") + '"'
