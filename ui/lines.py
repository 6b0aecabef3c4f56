"""Several words in one line, read in the direction of the window whatever script they are in."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication

if TYPE_CHECKING:
    from collections.abc import Iterable

_FROM_RIGHT = "\u200f"
_ISOLATE, _END = "\u2068", "\u2069"


def in_line(parts: Iterable[str], sign: str = "·", room: str = "  ") -> str:
    """Return the parts that say something, with a sign between them.

    In a window that goes from right to left, so does the line, also where it begins with Latin
    letters, and each part keeps its own direction.
    """
    said = [each for each in parts if each]
    between = f"{room}{sign}{room}"
    if not _goes_from_right():
        return between.join(said)
    return _FROM_RIGHT + between.join(f"{_ISOLATE}{each}{_END}" for each in said) if said else ""


def own_way(words: str) -> str:
    """Return words that are read in their own direction in a line of the window's, as a name is."""
    return f"{_ISOLATE}{words}{_END}" if _goes_from_right() else words


def named(name: str, words: str) -> str:
    """Return words after the name of what they are about, as "Course: Safe water"."""
    said = QCoreApplication.translate("lines", "{name}: {words}")
    line = said.format(name=own_way(name), words=own_way(words))
    return _FROM_RIGHT + line if _goes_from_right() else line


def whole(words: str) -> str:
    """Return words that no line break parts."""
    return words.replace(" ", "\u00a0")


def plain_tip(words: str) -> str:
    """Return words of others as a tool tip that shows them as they are.

    Qt takes a tool tip that looks like HTML for that, and loads the pictures that it names.
    """
    return f"<span>{escape(words)}</span>" if "<" in words else words


def line_way() -> str:
    """Return the attribute of a paragraph of HTML that goes as the window does."""
    return f'dir="{"rtl" if _goes_from_right() else "ltr"}"'


def _goes_from_right() -> bool:
    return QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
