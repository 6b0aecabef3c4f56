"""Takes out of addresses, and of texts with addresses, what would let somebody in."""

from __future__ import annotations

import re
from typing import Final

_KEY_IN_PATH: Final = re.compile(r"/tokenpluginfile\.php/[^/\s\"'<>]+/")
_KEY_IN_QUERY: Final = re.compile(
    r"(?i)(?<=[?&;])(?:\w*token|sesskey|key|password)=[^&\"'\s<>]*(?:&(?:amp;)?)?"
)


def address_without_secrets(address: str) -> str:
    """Return an address without tokens and keys, in its path or in its query."""
    bare = _KEY_IN_PATH.sub("/pluginfile.php/", address)
    return _KEY_IN_QUERY.sub("", bare).rstrip("?&")


def html_without_secrets(html: str) -> str:
    """Return a text whose addresses hold no tokens and keys."""
    if "token" not in html and "key=" not in html and "password=" not in html:
        return html
    return _KEY_IN_QUERY.sub("", _KEY_IN_PATH.sub("/pluginfile.php/", html))
