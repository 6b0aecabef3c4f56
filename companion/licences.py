"""The libraries that are in the app, with their licences, as their packages declare them."""

from __future__ import annotations

import logging
import platform
import re
import sqlite3
from dataclasses import dataclass, replace
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from importlib.metadata import PackageMetadata

log = logging.getLogger(__name__)

PACKAGE: Final = "companion-learning"
_NAME: Final = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*")
_EXTRA: Final = re.compile(r";.*\bextra\s*==")
_LICENCE_FILE: Final = re.compile(r"(?:licen[cs]e|copying|notice|unlicense)", re.IGNORECASE)
_CLASSIFIER: Final = "License :: "
_LONGEST_LICENCE: Final = 100
_ONLY_IN_THE_TEXT: Final = {"sqlcipher3": "Zlib"}
"""Packages that bring the text of their licence without its name."""


@dataclass(frozen=True, slots=True)
class Library:
    """A library: `licence` is its name, `text` all of it where the package brings it."""

    name: str
    version: str
    licence: str
    home: str = ""
    text: str = ""


_WITHIN_SQLCIPHER3: Final = (
    Library("SQLCipher", "4", "BSD-3-Clause", "https://www.zetetic.net/sqlcipher/license/"),
    Library("OpenSSL", "3", "Apache-2.0", "https://openssl-library.org/source/license/"),
)
"""What the wheel of sqlcipher3 is made of; it names neither."""


def own_licence() -> Library:
    """Return the app itself."""
    return replace(_library(distribution(PACKAGE)), name="Companion")


def libraries(find: Callable[[str], Distribution] = distribution) -> tuple[Library, ...]:
    """Return all libraries that the app needs, directly or not, as far as they can be found.

    It reads many files: not for the UI thread.
    """
    found = {_plain(each.name): each for each in _needed_by(find(PACKAGE), find, set())}
    known = [_library(each) for each in found.values()]
    known += [
        Library(
            "Python", platform.python_version(), "PSF-2.0", "https://docs.python.org/3/license.html"
        ),
        Library(
            "SQLite", sqlite3.sqlite_version, "Public domain", "https://sqlite.org/copyright.html"
        ),
    ]
    if "sqlcipher3" in found:
        known += _WITHIN_SQLCIPHER3
    return tuple(sorted(known, key=lambda library: library.name.casefold()))


def _needed_by(
    package: Distribution, find: Callable[[str], Distribution], seen: set[str]
) -> Iterator[Distribution]:
    for requirement in package.requires or ():
        match = _NAME.match(requirement)
        if match is None or _EXTRA.search(requirement) or _plain(match.group()) in seen:
            continue
        seen.add(_plain(match.group()))
        try:
            needed = find(match.group())
        except PackageNotFoundError:
            # Of another system, or the packaged app holds no word of it.
            continue
        yield needed
        yield from _needed_by(needed, find, seen)


def _library(package: Distribution) -> Library:
    return Library(
        name=package.name,
        version=package.version,
        licence=_licence(package),
        home=_home(package),
        text="\n\n".join(_texts(package)),
    )


def _licence(package: Distribution) -> str:
    said = package.metadata
    for field in ("License-Expression", "License"):
        value = _first(said, field).strip()
        if value and value != "UNKNOWN" and "\n" not in value and len(value) <= _LONGEST_LICENCE:
            return value
    classified = [
        each.rpartition(" :: ")[2]
        for each in said.get_all("Classifier") or ()
        if each.startswith(_CLASSIFIER) and each.count(" :: ") > 1
    ]
    return ", ".join(classified) or _ONLY_IN_THE_TEXT.get(_plain(package.name), "")


def _home(package: Distribution) -> str:
    links = dict(
        each.lower().split(", ", 1) for each in package.metadata.get_all("Project-URL") or ()
    )
    named = (links.get(name) for name in ("homepage", "source", "repository", "source code"))
    return _first(package.metadata, "Home-page") or next((each for each in named if each), "")


def _first(said: PackageMetadata, field: str) -> str:
    return next(iter(said.get_all(field) or ()), "")


def _texts(package: Distribution) -> Iterator[str]:
    for file in package.files or ():
        if ".dist-info" in str(file) and _LICENCE_FILE.match(file.name):
            try:
                yield file.read_text("utf-8").strip()
            except (OSError, UnicodeError) as error:
                log.info("the licence %s cannot be read: %s", file, error)


def _plain(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()
