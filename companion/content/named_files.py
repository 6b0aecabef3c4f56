"""Finds the files of a site that a clean text shows or leads to."""

from __future__ import annotations

import re
from dataclasses import dataclass
from html import unescape
from pathlib import PurePosixPath
from typing import Final
from urllib.parse import unquote, urlsplit

from companion.content.html_pictures import pictures_in

_LINK: Final = re.compile(r'<a\b[^>]*?\shref="([^"]*)"')
_FILE_PLACES: Final = ("/pluginfile.php/",)
"""By these the addresses of files are told from those of pages, as servers name them."""


@dataclass(frozen=True, slots=True)
class NamedFile:
    """A file by its address in a text; `inline`: the text shows it as a picture."""

    address: str
    name: str
    inline: bool


def files_named_in(html: str, site_url: str) -> tuple[NamedFile, ...]:
    """Return the files of a site that a clean text names, each once, pictures first."""
    inside = f"{site_url}/"
    shown = [picture.address for picture in pictures_in(html)]
    linked = [address for address in map(unescape, _LINK.findall(html)) if is_file(address)]
    found: dict[str, NamedFile] = {}
    for address, inline in [(one, True) for one in shown] + [(one, False) for one in linked]:
        if address.startswith(inside):
            found.setdefault(address, NamedFile(address, name_in(address), inline))
    return tuple(found.values())


def name_in(address: str) -> str:
    """Return the name of the file that an address ends with."""
    try:
        path = urlsplit(address).path
    except ValueError:
        return "file"
    return PurePosixPath(unquote(path)).name or "file"


def is_file(address: str) -> bool:
    """Say whether an address leads to a file, rather than to a page."""
    return any(place in address for place in _FILE_PLACES)
