"""Our own links in the text of posts: actions, and what one click copies."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QUrl

ACTION_SCHEME: Final = "companion-app"
"""The scheme of links to actions: ``companion-app:reply/post-12``. No server can give it: cleaning
takes away every scheme but those of the web."""

_COPY: Final = "companion-copy"
_CODE: Final = f"{ACTION_SCHEME}-code"


@dataclass(frozen=True, slots=True)
class Copied:
    """What a link stands for: its text, and whether it is to be shown in a window of its own."""

    text: str
    in_window: bool = False


def copy_link(text: str) -> str:
    """Return the address of a link that copies a text."""
    return f"{_COPY}:{_encoded(text)}"


def window_link(text: str) -> str:
    """Return the address of a link that shows a text, such as code, in a window of its own."""
    return f"{_CODE}:{_encoded(text)}"


def copied_by(link: QUrl) -> Copied | None:
    """Return what a link copies or shows; None if it is another kind of link."""
    if link.scheme() not in {_COPY, _CODE}:
        return None
    text = QUrl.fromPercentEncoding(link.path(_ENCODED).encode())
    return Copied(text, in_window=link.scheme() == _CODE)


def _encoded(text: str) -> str:
    return bytes(QUrl.toPercentEncoding(text).data()).decode()


_ENCODED = QUrl.ComponentFormattingOption.FullyEncoded
