"""Makes pictures in a text no wider than there is room for them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QTextBlockFormat, QTextCursor

from ui.style.marked_text import units

if TYPE_CHECKING:
    from PySide6.QtGui import QTextDocument

    from ui.pictures import Pictures

_PICTURE = "\ufffc"
"""What stands for a picture among the letters of a text."""


def fit_pictures(
    document: QTextDocument, first: int, last: int, pictures: Pictures, room: int
) -> None:
    """Fit the pictures between two places of a text into a width in pixels."""
    cursor = QTextCursor(document)
    block = document.findBlock(first)
    while block.isValid() and block.position() <= last:
        text = block.text()
        for place, letter in enumerate(text):
            if letter == _PICTURE:
                cursor.setPosition(block.position() + units(text[:place]))
                cursor.movePosition(
                    QTextCursor.MoveOperation.NextCharacter, QTextCursor.MoveMode.KeepAnchor
                )
                _fit_picture(cursor, pictures, room)
        block = block.next()


def _fit_picture(cursor: QTextCursor, pictures: Pictures, room: int) -> None:
    shape = cursor.charFormat().toImageFormat()
    picture = pictures.get(shape.name())
    if picture is None:
        return
    width = min(picture.width(), room)
    if width != shape.width():
        shape.setWidth(width)
        shape.setHeight(round(picture.height() * width / picture.width()))
        cursor.setCharFormat(shape)
        # The room between lines of letters would be a part of the picture's height.
        line = cursor.blockFormat()
        line.setLineHeight(0, QTextBlockFormat.LineHeightTypes.SingleHeight.value)
        cursor.setBlockFormat(line)
