"""The licences of everything in the packaged app, as one folder with a list."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import sysconfig
from importlib.metadata import PackageNotFoundError, distribution, version
from pathlib import Path
from typing import TYPE_CHECKING, Final

ROOT: Final = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from companion.licences import Library, libraries  # noqa: E402 - the app is not installed here

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from importlib.metadata import Distribution

_TEXTS: Final = Path(__file__).resolve().parent / "licences"
_QT: Final = {"PySide6-Essentials", "pyside6_essentials", "shiboken6"}
_TEXTS_OF: Final = {"SQLCipher": "SQLCipher.txt", "OpenSSL": "Apache-2.0.txt"}
"""Those that are compiled into packages which do not bring their texts."""
_LIST_HEAD: Final = """\
Companion is made of its own files, under the Mozilla Public License 2.0 (MPL-2.0.txt), and of the
libraries below, each under its own licence. Qt and Qt for Python are used under the GNU Lesser
General Public License 3 (LGPL-3.0.txt, with GPL-3.0.txt, which it adds to): they are separate files
in this folder and may be replaced by versions of your own. docs/packaging.md in Companion's sources
says how, and where the sources of Qt are. Qt itself holds parts of others:
Qt-base-third-party.txt names them, as Debian has listed them for its package of Qt 6.

"""


def write_licences(folder: Path, packages: Iterable[str], from_the_system: Iterable[Path]) -> Path:
    """Write the licence texts of packages and their list.

    `from_the_system` are libraries of the distribution that go along.
    """
    known = {_plain(name) for name in packages}

    def find(name: str) -> Distribution:
        if _plain(name) not in known:
            raise PackageNotFoundError(name)
        return distribution(name)

    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    shutil.copyfile(ROOT / "LICENSE", folder / "MPL-2.0.txt")
    for text in sorted(_TEXTS.glob("*.txt")):
        shutil.copyfile(text, folder / text.name)
    lines = []
    for library in libraries(find):
        written = _write_text(folder, library)
        lines.append(f"{library.name} {library.version}: {library.licence or '?'} ({written})")
    _write(folder / "PyInstaller.txt", _pyinstaller())
    lines.append(
        f"PyInstaller {version('pyinstaller')}, its program that starts the app:"
        " GPL-2.0-or-later WITH Bootloader-exception (PyInstaller.txt)"
    )
    lines += _write_texts_of_the_system(folder, from_the_system)
    lines.sort(key=str.casefold)
    _write(folder / "README.txt", _LIST_HEAD + "".join(f"{line}\n" for line in lines))
    return folder


def _write_text(folder: Path, library: Library) -> str:
    """Write the text of a library's licence; return what the list says of it."""
    if library.name in _QT:
        return "LGPL-3.0.txt"
    if library.name in _TEXTS_OF:
        return _TEXTS_OF[library.name]
    if library.name == "Python":
        _write(folder / "Python.txt", _python())
        return "Python.txt"
    if not library.text:
        return library.home or "no text comes with it"
    _write(folder / f"{library.name}.txt", library.text + "\n")
    return f"{library.name}.txt"


def _python() -> str:
    for place in (Path(sysconfig.get_path("stdlib")), Path(sys.base_prefix)):
        if (place / "LICENSE.txt").is_file():
            return (place / "LICENSE.txt").read_text("utf-8")
    raise FileNotFoundError("this Python comes without its licence")


def _pyinstaller() -> str:
    files = distribution("pyinstaller").files or ()
    return next(each for each in files if each.name == "COPYING.txt").read_text("utf-8")


def _write_texts_of_the_system(folder: Path, libraries_: Iterable[Path]) -> Iterator[str]:
    """Copy what the distribution says of its libraries that go along; yield lines of the list."""
    for package in sorted({_debian_package(path) for path in libraries_} - {None}, key=str):
        said = Path("/usr/share/doc") / str(package) / "copyright"
        shutil.copyfile(said, folder / f"{package}.txt")
        yield f"{package}, a library of Debian: see {package}.txt"


def _debian_package(path: Path) -> str | None:
    """Return the package that brought a file; None on other systems, and for files of none."""
    if shutil.which("dpkg-query") is None:
        return None
    # Where /lib is /usr/lib, the list of files may have either.
    real = str(path.resolve())
    for name in (real, real.removeprefix("/usr")):
        asked = subprocess.run(
            ["dpkg-query", "--search", name], capture_output=True, text=True, check=False
        )
        if asked.returncode == 0:
            return asked.stdout.partition(":")[0]
    return None


def _plain(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def _write(path: Path, text: str) -> None:
    path.write_text(text, encoding="utf-8", newline="\n")
