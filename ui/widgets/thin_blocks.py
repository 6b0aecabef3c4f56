"""The shape of the empty lines that a text has between its frames: hardly there."""

from __future__ import annotations

from PySide6.QtGui import QTextBlockFormat, QTextCharFormat


def thin_block() -> QTextBlockFormat:
    """Return the shape of such a line."""
    shape = QTextBlockFormat()
    shape.setLineHeight(1, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
    return shape


def thin_char() -> QTextCharFormat:
    """Return the shape of the letters that it does not have."""
    shape = QTextCharFormat()
    shape.setFontPointSize(1)
    return shape
