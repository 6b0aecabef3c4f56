"""The list of what is in the packaged app (SBOM), in CycloneDX: python sbom.py FOLDER TARGET.json.

The Python packages come from cyclonedx-py, which looks at what the folder has; added are the parts
that are no packages of Python.
"""

from __future__ import annotations

import json
import platform
import re
import sqlite3
import subprocess
import sys
import tempfile
import venv
from pathlib import Path
from typing import Any, Final

ROOT: Final = Path(__file__).resolve().parent.parent


def write_sbom(app: Path, target: Path, tool: Path) -> None:
    """Write the list for a folder, with `tool`, the program cyclonedx-py."""
    with tempfile.TemporaryDirectory() as made:
        # An environment that has nothing but what the folder has.
        venv.create(made, with_pip=False, symlinks=True)
        (packages,) = Path(made).glob("lib/*/site-packages")
        (packages / "app.pth").write_text(f"{app.resolve() / '_internal'}\n", encoding="utf-8")
        python = Path(made) / "bin" / "python"
        said = subprocess.run(
            [
                str(tool), "environment", "--output-reproducible", "--of", "JSON", "-o", "-",
                "--pyproject", str(ROOT / "pyproject.toml"), str(python),
            ],
            check=True,
            capture_output=True,
            text=True,
        ).stdout  # fmt: skip
    bom: dict[str, Any] = json.loads(said)
    known = {each["name"].lower() for each in bom["components"]}
    bom["components"] += [each for each in _parts(app) if each["name"].lower() not in known]
    bom["components"].sort(key=lambda each: (each["name"].lower(), each["bom-ref"]))
    target.write_text(json.dumps(bom, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")


def _parts(app: Path) -> list[dict[str, Any]]:
    """Return what is in the folder beside packages of Python."""
    (qt,) = app.glob("_internal/pyside6_essentials-*.dist-info")
    qt_version = qt.name.removesuffix(".dist-info").partition("-")[2]
    parts = [
        _part("CPython", platform.python_version(), "PSF-2.0", "pkg:generic/python"),
        _part("Qt", qt_version, "LGPL-3.0-only", "pkg:generic/qt"),
        _part("SQLite", sqlite3.sqlite_version, "blessing", "pkg:generic/sqlite"),
    ]
    parts += _parts_of_the_encryption()
    for path in sorted(app.rglob("libicuuc.so.*")):
        version = path.name.rpartition(".so.")[2]
        parts.append(_part("ICU", version, "Unicode-3.0", "pkg:generic/icu"))
    for path in sorted(app.glob("_internal/lib*.so*")):
        name, _, version = path.name.partition(".so")
        if not path.is_symlink() and not re.match(r"lib(python|sqlite)", name):
            parts.append(_part(name, version.strip(".") or "?", "", "pkg:generic/" + name))
    return parts


def _parts_of_the_encryption() -> list[dict[str, Any]]:
    """Return what is compiled into packages that say nothing of it, by what it says of itself."""
    from cryptography.hazmat.backends.openssl import backend
    from sqlcipher3 import dbapi2  # type: ignore[import-untyped]

    connection = dbapi2.connect(":memory:")
    connection.execute("PRAGMA key = 'any'")  # before, it says nothing
    said = {}
    for name in ("cipher_version", "cipher_provider_version"):
        (text,) = connection.execute(f"PRAGMA {name}").fetchone()
        said[name] = next(word for word in text.split() if word[0].isdecimal())
    connection.close()
    # As "OpenSSL 3.5.1 1 Jul 2025".
    own = {said["cipher_provider_version"], backend.openssl_version_text().split()[1]}
    return [
        _part("SQLCipher", said["cipher_version"], "BSD-3-Clause", "pkg:generic/sqlcipher"),
        *(_part("OpenSSL", each, "Apache-2.0", "pkg:generic/openssl") for each in sorted(own)),
    ]


def _part(name: str, version: str, licence: str, address: str) -> dict[str, Any]:
    purl = f"{address}@{version}"
    part: dict[str, Any] = {
        "type": "library", "bom-ref": purl, "name": name, "version": version, "purl": purl,
    }  # fmt: skip
    if licence:
        part["licenses"] = [{"license": {"id": licence}}]
    return part


if __name__ == "__main__":
    write_sbom(Path(sys.argv[1]), Path(sys.argv[2]), Path(sys.argv[3]))
