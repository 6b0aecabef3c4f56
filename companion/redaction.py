"""Takes out of a text for others what could be a secret, or tell who somebody is."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING, Final

from companion.logs import SECRET

if TYPE_CHECKING:
    from collections.abc import Iterable

_GONE: Final = "…"
_USERINFO: Final = re.compile(r"(?<=://)[^/\s@]+@")
_QUERY: Final = re.compile(r"(\w+://[^\s?#\"'<>]+)[?#][^\s\"'<>]*")
_MAIL: Final = re.compile(r"[\w.+%-]+@[\w-]+(?:\.[\w-]+)*", re.UNICODE)
_HEXADECIMAL: Final = re.compile(r"[0-9a-fA-F]{24,}")
_TOKEN: Final = re.compile(r"(?=[A-Za-z_]*\d)(?=[\d_]*[A-Za-z])[A-Za-z0-9_]{24,}")
_HOME: Final = re.compile(r"([/\\](?:home|Users|media|Documents and Settings)[/\\])[^/\\\s:\"']+")
_SHORTEST_NAME: Final = 2


def redacted(text: str, names: Iterable[str] = ()) -> str:
    """Return a text without secrets: tokens, passwords, long numbers, queries of addresses.

    Also without e-mail addresses, the home folder, and `names` of people.
    """
    for name in sorted({each.strip() for each in names}, key=len, reverse=True):
        if len(name) >= _SHORTEST_NAME:
            text = re.sub(re.escape(name), _GONE, text, flags=re.IGNORECASE)
    home = str(Path.home())
    if len(home) > 1:
        text = text.replace(home, "~")
    text = SECRET.sub(rf"\1{_GONE}", text)
    text = _USERINFO.sub(f"{_GONE}@", text)
    text = _QUERY.sub(rf"\1?{_GONE}", text)
    text = _HOME.sub(rf"\1{_GONE}", text)
    for pattern in (_MAIL, _HEXADECIMAL, _TOKEN):
        text = pattern.sub(_GONE, text)
    return text
