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
    first, dot, rest = plain.partition(".")
    if first.rstrip().upper() in _DEVICES:
        plain = f"{first.rstrip()}_{dot}{rest}"
    path, stem = PurePath(plain), PurePath(plain).stem
    ending = path.suffix.encode()[:_LONGEST_ENDING].decode(errors="ignore")
    room = _LONGEST_NAME - len(ending.encode())
    return (stem.encode()[:room].decode(errors="ignore") + ending).strip(". ") or "file"


def is_program(name: str) -> bool:
    """Say whether a system would run a file of this name rather than show it.

    So it is with what holds programs for the program that opens it, as macros are.
    """
    return PurePath(name.rstrip(". ")).suffix.lower() in _PROGRAMS


def begins_as_program(beginning: bytes, name: str) -> bool:
    """Say whether the first bytes of a file are those of a program.

    A script tells so in words, with which any text may begin: it counts where the name says
    nothing of what the file is, as some systems look into such files then.
    """
    if beginning.startswith(_BEGIN_PROGRAMS):
        return True
    is_named = bool(PurePath(name).suffix)
    return not is_named and beginning.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(_BEGIN_SCRIPTS)


def shown_name(name: str) -> str:
    """Return a file's name as it is shown: nothing in it turns the words or ends the line."""
    return _NOT_SHOWN.sub("", name)[:_LONGEST_SHOWN] or "file"


LONGEST_BEGINNING: Final = 64
_BEGIN_PROGRAMS: Final = (
    b"MZ", b"\x7fELF", b"\xfe\xed\xfa\xce", b"\xfe\xed\xfa\xcf", b"\xce\xfa\xed\xfe",
    b"\xcf\xfa\xed\xfe", b"\xca\xfe\xba\xbe", b"L\x00\x00\x00\x01\x14\x02\x00",
)  # fmt: skip
_BEGIN_SCRIPTS: Final = (b"#!", b"[Desktop Entry]")
_NOT_SHOWN: Final = re.compile(
    "[\x00-\x1f\x7f\u061c\u200b\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]"
)
_LONGEST_SHOWN: Final = 400


_NOT_IN_NAMES: Final = re.compile(
    '[\\x00-\\x1f\\x7f<>:"/\\\\|?*\u200e\u200f\u202a-\u202e\u2066-\u2069]'
)
"""What no system takes, and marks of direction, by which ``exe.txt`` can look like ``txt.exe``."""
_DEVICES: Final = {"CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$", "CLOCK$"} | {
    f"{device}{number}" for device in ("COM", "LPT") for number in "0123456789¹²³"
}
_LONGEST_NAME: Final = 200
_LONGEST_ENDING: Final = 20
_PROGRAMS: Final = frozenset({
    ".accda", ".accdb", ".accde", ".accdr", ".action", ".ade", ".adp", ".air", ".apk", ".app",
    ".appimage", ".appinstaller", ".applescript", ".application", ".appref-ms", ".appx",
    ".appxbundle", ".bash", ".bat", ".bin", ".cdxml", ".chm", ".class", ".cmd", ".com", ".command",
    ".cpl", ".crx", ".csh", ".deb", ".deskthemepack", ".desktop", ".diagcab", ".dll", ".dmg",
    ".docm", ".dotm", ".dqy", ".drv", ".elf", ".exe", ".fileloc", ".fish", ".flatpak",
    ".flatpakref", ".fxp", ".gadget", ".grp", ".hlp", ".hta", ".img", ".inetloc", ".inf", ".ins",
    ".iqy", ".iso", ".isp", ".its", ".jar", ".jnlp", ".job", ".js", ".jse", ".ksh", ".library-ms",
    ".lnk", ".lua", ".mad", ".maf", ".mda", ".mdb", ".mde", ".mof", ".mpkg", ".msc", ".msh",
    ".msh1", ".msh2", ".msi", ".msix", ".msixbundle", ".msp", ".mst", ".ocx", ".oqy", ".osd",
    ".out", ".php", ".pif", ".pkg", ".pl", ".potm", ".ppa", ".ppam", ".ppsm", ".pptm", ".prefpane",
    ".prf", ".prg", ".ps1", ".ps1xml", ".ps2", ".psc1", ".psd1", ".psm1", ".pst", ".py", ".pyc",
    ".pyo", ".pyw", ".pyz", ".pyzw", ".rb", ".rdp", ".reg", ".rpm", ".rqy", ".run", ".scf", ".scpt",
    ".scptd", ".scr", ".sct", ".search-ms", ".searchconnector-ms", ".service", ".settingcontent-ms",
    ".sh", ".shb", ".shs", ".sldm", ".slk", ".snap", ".so", ".swf", ".sys", ".tcl", ".terminal",
    ".theme", ".themepack", ".tool", ".url", ".vb", ".vbe", ".vbs", ".vhd", ".vhdx", ".wasm",
    ".webloc", ".website", ".wiz", ".workflow", ".ws", ".wsb", ".wsc", ".wsf", ".wsh", ".xbap",
    ".xla", ".xlam", ".xll", ".xlsb", ".xlsm", ".xltm", ".xpi", ".zsh",
})  # fmt: skip
