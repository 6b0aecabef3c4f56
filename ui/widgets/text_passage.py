"""A field's text and selection as a passage, and a changed passage back as one step to undo."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from PySide6.QtGui import QTextCursor

from companion.content.markdown_editing import Passage

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from ui.widgets.prose_field import ProseField

_WIDEST = "\uffff"
"""Letters beyond this take two places in Qt, and one in Python."""


def change(field: ProseField, act: Callable[[Passage], Passage | None]) -> bool:
    """Let a field's passage be changed; return whether it was. None changes nothing.

    A field that is not to be written in stays as it is.
    """
    if field.isReadOnly():
        return False
    before = passage_of(field)
    after = act(before)
    if after is None:
        return False
    put_passage(field, before.text, after)
    return True


def passage_of(field: ProseField) -> Passage:
    """Return what stands in a field, with its selection."""
    text, cursor = field.toPlainText(), field.textCursor()
    return Passage(
        text,
        to_letters(text, cursor.selectionStart()),
        to_letters(text, cursor.selectionEnd()),
    )


def put_passage(field: ProseField, old: str, passage: Passage) -> None:
    """Show a passage in the place of the text `old`: only what differs is put in anew."""
    new = passage.text
    first, rest = _common(old, new)
    cursor = field.textCursor()
    if old != new:
        cursor.beginEditBlock()
        cursor.setPosition(to_places(old, first))
        cursor.setPosition(to_places(old, len(old) - rest), QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(new[first : len(new) - rest])
        cursor.endEditBlock()
    cursor.setPosition(to_places(new, passage.start))
    cursor.setPosition(to_places(new, passage.end), QTextCursor.MoveMode.KeepAnchor)
    field.setTextCursor(cursor)


def put_instead(field: ProseField, text: str) -> None:
    """Show another text and keep the cursor where it is; what was before cannot be undone.

    For words that follow a deed which no step back in the text takes back, such as the removal of
    a picture.
    """
    before = passage_of(field)
    first, rest = _common(before.text, text)
    grown = len(text) - len(before.text)

    def moved(place: int) -> int:
        if place <= first:
            return place
        return max(first, place + grown if place >= len(before.text) - rest else first)

    put_passage(field, before.text, Passage(text, moved(before.start), moved(before.end)))
    field.document().clearUndoRedoStacks()


def to_letters(text: str, place: int) -> int:
    """Return the number of letters before a place of a Qt text."""
    if _is_narrow(text):
        return place
    return len(text.encode("utf-16-le", "surrogatepass")[: 2 * place].decode("utf-16-le", "ignore"))


def to_places(text: str, letters: int) -> int:
    """Return the place in a Qt text after so many letters."""
    if _is_narrow(text):
        return letters
    return len(text[:letters].encode("utf-16-le", "surrogatepass")) // 2


def spans_in_places(text: str, spans: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return parts of a text, given in letters, by their places in the Qt text."""
    if _is_narrow(text):
        return list(spans)
    wide = [number for number, letter in enumerate(text) if letter > _WIDEST]
    return [(a + bisect_left(wide, a), b + bisect_left(wide, b)) for a, b in spans]


def _is_narrow(text: str) -> bool:
    return not text or text.isascii() or max(text) <= _WIDEST


def _common(old: str, new: str) -> tuple[int, int]:
    """Return how many letters two texts have in common at the beginning, and then at the end."""
    most = min(len(old), len(new))
    first = _most(most, lambda count: old[:count] == new[:count])
    most -= first
    rest = _most(most, lambda count: old[len(old) - count :] == new[len(new) - count :])
    return first, rest


def _most(most: int, holds: Callable[[int], bool]) -> int:
    """Return the greatest number up to `most` for which something holds, as for all below it."""
    least = 0
    while least < most:
        middle = (least + most + 1) // 2
        if holds(middle):
            least = middle
        else:
            most = middle - 1
    return least
