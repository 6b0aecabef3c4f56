"""Links of our own to files of posts: no server can give one, cleaning takes the scheme away."""

from __future__ import annotations

from typing import Final
from urllib.parse import quote, unquote

from PySide6.QtCore import QUrl

_SCHEME: Final = "companion-open"


def file_link(key: str, address: str) -> str:
    """Return the link to a file that stands in the entry `key` of a thread."""
    return f"{_SCHEME}:{key}#{quote(address, safe='')}"


def file_address_in(link: QUrl) -> str | None:
    """Return the address of the file that a link leads to, None if it leads to something else.

    The link's path is the key of the entry.
    """
    if link.scheme() != _SCHEME:
        return None
    return unquote(link.fragment(QUrl.ComponentFormattingOption.FullyEncoded))
