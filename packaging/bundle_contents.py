"""What goes into the packaged app, and what of its libraries stays out: used by `build.spec`.

PyInstaller brings all that a library could want. Left out here is what this app never loads, and on
Linux what belongs to the system: its own copies are kept up to date by the distribution, and mixed
with ours they would break (fonts, D-Bus, graphics).
"""

from __future__ import annotations

import re
import sys
import tomllib
from importlib.metadata import packages_distributions
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

Entry = tuple[str, str, str]
"""As PyInstaller lists files: the place in the folder, the place on the disk, the kind."""

ROOT: Final = Path(__file__).resolve().parent.parent

EXCLUDED_MODULES: Final = (
    # Qt modules that the window does not use.
    "PySide6.QtQml", "PySide6.QtQuick", "PySide6.QtQuickWidgets", "PySide6.QtQuickControls2",
    "PySide6.QtSql", "PySide6.QtTest", "PySide6.QtOpenGL", "PySide6.QtOpenGLWidgets",
    "PySide6.QtDesigner", "PySide6.QtHelp", "PySide6.QtUiTools", "PySide6.QtXml",
    "PySide6.QtConcurrent", "PySide6.QtDBus",
    # Tools of developers that libraries can work with, and do not need.
    "IPython", "_pytest", "chardet", "html5lib", "hypothesis", "keyrings.alt", "lxml", "mypy",
    "pkg_resources", "pytest", "rich", "setuptools", "_distutils_hack", "trio",
    # Parts of Python for terminals, tests and building.
    "_curses", "curses", "distutils", "ensurepip", "idlelib", "lib2to3", "pdb", "pydoc",
    "readline", "tkinter", "turtle", "unittest.mock",
)  # fmt: skip

QT_PLUGINS: Final = {
    "iconengines": {"qsvgicon"},
    "imageformats": {"qgif", "qico", "qjpeg", "qsvg", "qwebp"},
    "networkinformation": {
        "qglib", "qnetworkmanager", "qnetworklistmanager", "qscnetworkreachability",
        "qapplenetworkinformation",
    },
    "platforminputcontexts": {
        "composeplatforminputcontextplugin", "ibusplatforminputcontextplugin",
    },
    "platforms": {
        "qxcb", "qwayland", "qwayland-egl", "qwayland-generic", "qoffscreen", "qwindows", "qcocoa",
    },
    "platformthemes": {"qxdgdesktopportal"},
    "printsupport": {"cupsprintersupport"},
    "styles": {"qmacstyle"},
    "wayland-decoration-client": {"adwaita", "bradient"},
    "wayland-graphics-integration-client": {"qt-plugin-wayland-egl"},
    "wayland-shell-integration": {"xdg-shell"},
    "xcbglintegrations": {"qxcb-egl-integration", "qxcb-glx-integration"},
}  # fmt: skip
"""The plugins of Qt that stay, by folder and name; those of all systems together."""

OF_THE_SYSTEM_BUT_OURS: Final = (
    "libpython3",
    "libsqlite3",  # decides whether and how the search works
    "libffi",  # has another version on each distribution
    "libbz2",  # likewise named
    # Few desktops have these small parts of X, and Qt shows no window without them.
    "libxcb-cursor", "libxcb-icccm", "libxcb-image", "libxcb-keysyms", "libxcb-render-util",
    "libxcb-util",
)  # fmt: skip
"""Libraries of the building computer that go into the folder all the same; on Linux."""

NOT_OF_WINDOWS_EITHER: Final = ("opengl32sw.dll", "d3dcompiler_47.dll")
"""Qt's graphics card in software, for programs that draw with OpenGL."""


RECOVERY_WORDS: Final = "english.txt"
"""The list that recovery phrases are made of (`companion/store/storage_key.py`)."""


def own_version() -> str:
    """Return the version, from the one place that has it."""
    with (ROOT / "pyproject.toml").open("rb") as file:
        return str(tomllib.load(file)["project"]["version"])


def maintainer() -> str:
    """Return who answers for the packages, with an address, from the one place that has it."""
    with (ROOT / "pyproject.toml").open("rb") as file:
        first = tomllib.load(file)["project"]["authors"][0]
    return f"{first['name']} <{first['email']}>"


def languages() -> list[str]:
    """Return the languages of the window."""
    folder = ROOT / "resources" / "translations"
    return sorted(path.stem.removeprefix("companion_") for path in folder.glob("companion_*.qm"))


def packages_that_go_along(names: Iterable[str], modules: Iterable[str]) -> list[str]:
    """Return those packages of which some module goes into the folder."""
    roots = {module.partition(".")[0] for module in modules}
    present = {
        _plain(package)
        for root, packages in packages_distributions().items()
        if root in roots
        for package in packages
    }
    # Installed for development, the app has no modules of its own in the environment.
    present.add("companion-learning")
    return [name for name in names if _plain(name) in present]


def wanted_data(entries: Iterable[Entry]) -> list[Entry]:
    """Return the data files that stay."""
    return [entry for entry in entries if _is_wanted_data(PurePosixPath(_slashed(entry[0])))]


def wanted_binaries(
    entries: Iterable[Entry], needs: Callable[[str], set[tuple[str, str | None]]]
) -> list[Entry]:
    """Return the libraries that stay. `needs` gives those that a file on the disk is linked to."""
    kept = [entry for entry in entries if _is_wanted_binary(entry)]
    if not sys.platform.startswith("linux"):
        return kept
    return _without_orphans([each for each in kept if not _is_of_the_system(each)], needs)


def _is_wanted_data(place: PurePosixPath) -> bool:
    name, folders = place.name, place.parts[:-1]
    if "translations" in folders and "PySide6" in folders:
        return name in {f"qtbase_{language}.qm" for language in languages()}
    if folders[:2] == ("emoji", "unicode_codes") and name.startswith("emoji_"):
        return name in {f"emoji_{language}.json" for language in languages()}
    if folders == ("mnemonic", "wordlist"):
        return name == RECOVERY_WORDS
    # `clean_metadata` gives these anew.
    return not (folders and folders[0].endswith(".dist-info"))


def _is_wanted_binary(entry: Entry) -> bool:
    place = PurePosixPath(_slashed(entry[0]))
    if "plugins" in place.parts and "PySide6" in place.parts:
        name = place.name.partition(".")[0].removeprefix("lib")
        return name in QT_PLUGINS.get(place.parent.name, ())
    return place.name.lower() not in NOT_OF_WINDOWS_EITHER


def _is_of_the_system(entry: Entry) -> bool:
    """Tell whether a file is the distribution's and is to be taken from there."""
    place = PurePosixPath(entry[0])
    if len(place.parts) > 1 or place.name.startswith(OF_THE_SYSTEM_BUT_OURS):
        return False
    source = str(Path(entry[1]).resolve()) if entry[2] != "SYMLINK" else ""
    return source.startswith(("/lib", "/usr/lib"))


def _without_orphans(
    entries: list[Entry], needs: Callable[[str], set[tuple[str, str | None]]]
) -> list[Entry]:
    """Return the entries without libraries that nothing else is linked to, again and again."""
    links = {entry[0]: entry for entry in entries if entry[2] == "SYMLINK"}
    files = {entry[0]: entry for entry in entries if entry[2] != "SYMLINK"}
    linked = {place: {name for name, _ in needs(entry[1])} for place, entry in files.items()}
    while True:
        wanted = set().union(*(linked[place] for place in files))
        orphans = [
            place for place in files if _is_library(place) and Path(place).name not in wanted
        ]
        if not orphans:
            break
        for place in orphans:
            del files[place]
    names = {Path(place).name for place in files}
    return [*files.values(), *(link for place, link in links.items() if Path(place).name in names)]


def _is_library(place: str) -> bool:
    """Tell whether a file is there for others only: neither a module of Python nor a plugin."""
    name = PurePosixPath(place).name
    if name.startswith("libpython"):  # the program that starts the app looks for it by name
        return False
    return name.startswith("lib") and ".so." in name and "plugins" not in place


def _plain(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def _slashed(place: str) -> str:
    return place.replace("\\", "/")
