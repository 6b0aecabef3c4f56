"""Names of files that come from a server, made fit for this computer."""

from __future__ import annotations

import re
from pathlib import PurePath
from typing import Final


def safe_name(name: str) -> str:
    """Return a name under which any system can keep a file, with the ending that it had.

    It comes from the server: it may hold a path, be hidden, or be longer than a name may be.
    """
    plain = _NOT_IN_NAMES.sub("_", name).strip(". ") or "file"
    path = PurePath(plain)
    stem = f"{path.stem}_" if path.stem.upper() in _DEVICES else path.stem
    ending = path.suffix.encode()[:_LONGEST_ENDING].decode(errors="ignore")
    room = _LONGEST_NAME - len(ending.encode())
    return stem.encode()[:room].decode(errors="ignore") + ending


def is_program(name: str) -> bool:
    """Say whether a system would run a file of this name rather than show it."""
    return PurePath(name).suffix.lower() in _PROGRAMS


_NOT_IN_NAMES: Final = re.compile(
    '[\\x00-\\x1f\\x7f<>:"/\\\\|?*\u200e\u200f\u202a-\u202e\u2066-\u2069]'
)
"""What no system takes, and marks of direction, by which ``exe.txt`` can look like ``txt.exe``."""
_DEVICES: Final = {"CON", "PRN", "AUX", "NUL"} | {
    f"{device}{number}" for device in ("COM", "LPT") for number in range(1, 10)
}
_LONGEST_NAME: Final = 200
_LONGEST_ENDING: Final = 20
_PROGRAMS: Final = frozenset({
    ".apk", ".app", ".appimage", ".application", ".bash", ".bat", ".bin", ".cmd", ".com",
    ".command", ".cpl", ".deb", ".desktop", ".dll", ".dmg", ".exe", ".gadget", ".hta", ".inf",
    ".jar", ".jnlp", ".js", ".jse", ".ksh", ".lnk", ".msc", ".msi", ".msp", ".mst", ".pif",
    ".pkg", ".ps1", ".psm1", ".py", ".pyw", ".reg", ".rpm", ".run", ".scf", ".scr", ".sct", ".sh",
    ".terminal", ".tool", ".url", ".vb", ".vbe", ".vbs", ".webloc", ".workflow", ".ws", ".wsc",
    ".wsf", ".wsh", ".zsh",
})  # fmt: skip
