"""The invisible mark by which a post of doubtful fate is found again.

A comment with the outbox item's UUID at the end of the text: the cleaner drops it for every
reader, raw reading gives it back (recordings `discussion.add.marked`, `….read`, `….raw`). It says
nothing about the person or the machine, since any reader can ask for the raw text.
"""

from __future__ import annotations

import re
from typing import Final


def with_marker(html: str, marker: str) -> str:
    """Return the text with its mark behind it."""
    return f"{html}<!-- {marker} -->"


def marker_in(raw_html: str) -> str | None:
    """Return the mark at the end of a raw text, None where there is none."""
    found = _MARKER.search(raw_html)
    return found[1].lower() if found else None


def without_marker(raw_html: str) -> str:
    """Return a raw text without the mark at its end."""
    return _MARKER.sub("", raw_html)


_MARKER: Final = re.compile(
    r"<!--\s*([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})\s*-->\s*\Z",
    re.IGNORECASE,
)
