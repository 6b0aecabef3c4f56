"""What the properties of the program say on Windows."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from pathlib import Path

_RESOURCE: Final = """\
VSVersionInfo(
  ffi=FixedFileInfo(filevers={numbers}, prodvers={numbers}, mask=0x3F, flags=0x0, OS=0x40004,
                    fileType=0x1, subtype=0x0, date=(0, 0)),
  kids=[
    StringFileInfo([StringTable('040904B0', [
      StringStruct('CompanyName', 'The Companion contributors'),
      StringStruct('FileDescription', 'Companion'),
      StringStruct('FileVersion', '{version}'),
      StringStruct('InternalName', 'companion'),
      StringStruct('LegalCopyright', 'The Companion contributors, MPL-2.0'),
      StringStruct('ProductName', 'Companion'),
      StringStruct('ProductVersion', '{version}')])]),
    VarFileInfo([VarStruct('Translation', [0x0409, 1200])])
  ]
)
"""


def four_numbers(version: str) -> tuple[int, int, int, int]:
    """Return a version as Windows counts: 0.1.0 is 0.1.0.0; what is no number counts as 0."""
    parts = [int(part) if part.isdecimal() else 0 for part in version.split(".")[:4]]
    first, second, third, fourth = (*parts, 0, 0, 0, 0)[:4]
    return first, second, third, fourth


def write_version(path: Path, version: str) -> Path:
    """Write the resource as PyInstaller takes it."""
    path.write_text(_RESOURCE.format(numbers=four_numbers(version), version=version), "utf-8")
    return path
