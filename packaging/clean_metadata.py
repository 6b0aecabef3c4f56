"""The metadata of all libraries that go along: their names, licences and entry points, and no more.

What an installer notes beside them (when, from where, with which checksums of scripts) differs
between two computers, and with it two builds would. A list of parts (SBOM) that a package brings
goes along where it has compiled code; in one of Python alone it lists what that was made with.
"""

from __future__ import annotations

import shutil
from importlib.metadata import distribution
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable
    from importlib.metadata import Distribution
    from pathlib import Path

_NOT_ITS_OWN: Final = {
    "INSTALLER", "RECORD", "REQUESTED", "direct_url.json", "uv_build.json", "uv_cache.json",
}  # fmt: skip


def clean_metadata(names: Iterable[str], folder: Path) -> list[tuple[str, str]]:
    """Write the metadata of packages into a folder; return them as PyInstaller takes data."""
    shutil.rmtree(folder, ignore_errors=True)
    made = [_copied(distribution(name), folder) for name in sorted(set(names), key=str.lower)]
    return [(str(path), path.name) for path in made]


def _copied(package: Distribution, folder: Path) -> Path:
    files = [each for each in package.files or () if ".dist-info" in each.parts[0]]
    name = files[0].parts[0]
    is_pure = "Root-Is-Purelib: true" in (package.read_text("WHEEL") or "")
    listed = []
    for file in sorted(files):
        if file.name in _NOT_ITS_OWN or (is_pure and file.parts[1] == "sboms"):
            continue
        target = folder / file
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(str(file.locate()), target)
        listed.append(file.as_posix())
    # By its record a package finds its licences: `companion/licences.py`.
    record = "".join(f"{place},,\n" for place in [*listed, f"{name}/RECORD"])
    (folder / name / "RECORD").write_text(record, encoding="utf-8", newline="\n")
    return folder / name
