"""Addresses as QR codes."""

from __future__ import annotations

from typing import Final

QUIET_ZONE: Final = 4
"""How many light modules the standard (ISO/IEC 18004) wants around a code."""

Matrix = tuple[tuple[bool, ...], ...]


def qr_matrix(text: str) -> Matrix:
    """Return the modules of a text's QR code row by row, True for dark; no quiet zone around.

    A quarter of it may be covered or dirty, which a print or a photographed screen often is.
    Raises `ValueError` where a text is too long for any code.
    """
    import segno  # noqa: PLC0415 - no start waits for it

    made = segno.make_qr(text, error="q", boost_error=False)
    return tuple(tuple(bool(module) for module in line) for line in made.matrix)
