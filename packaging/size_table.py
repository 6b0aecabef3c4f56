"""What takes the room in the packaged app, as a table: python size_table.py FOLDER."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Final

_KINDS: Final = (
    ("ICU, which Qt Core is linked to (letters, calendars and sorting of all languages)", "libicu"),
    ("Qt itself", "PySide6/Qt/lib"),
    ("plugins of Qt (screens, pictures, printing)", "PySide6/Qt/plugins"),
    ("translations of Qt", "PySide6/Qt/translations"),
    ("Qt for Python", "PySide6"),
    ("Qt for Python", "shiboken6"),
    ("cryptography, for sealed files and the keyring of Linux desktops", "cryptography"),
    ("Python", "libpython"),
    ("Python", "python3"),
    ("Python", "base_library.zip"),
    ("pydantic", "pydantic_core"),
    ("nh3", "nh3"),
    ("SQLAlchemy", "sqlalchemy"),
    ("names of emoji", "emoji/"),
    ("SQLite", "libsqlite3"),
    ("SQLCipher, with its OpenSSL", "sqlcipher3/"),
    ("own data: icons, translations, sample classroom", "resources"),
    ("licences", "licences"),
)


def sizes(app: Path) -> list[tuple[str, int]]:
    """Return the bytes of each part of the folder, the largest first."""
    found: dict[str, int] = {}
    for path in app.rglob("*"):
        if path.is_file() and not path.is_symlink():
            name = _kind(path.relative_to(app).as_posix().removeprefix("_internal/"))
            found[name] = found.get(name, 0) + path.stat().st_size
    return sorted(found.items(), key=lambda each: -each[1])


def _kind(place: str) -> str:
    if place in {"companion", "companion.exe", "companion-window.exe"}:
        return "the program, with all modules of Python compressed"
    for name, beginning in _KINDS:
        if place.startswith(beginning) or (beginning == "libicu" and "/libicu" in place):
            return name
    return "everything else"


if __name__ == "__main__":
    table = sizes(Path(sys.argv[1]))
    lines = [f"| {name} | {size / 1e6:.1f} MB |" for name, size in table]
    total = f"| **together** | **{sum(size for _, size in table) / 1e6:.1f} MB** |"
    print("\n".join(["| what | size |", "| --- | ---: |", *lines, total]))
