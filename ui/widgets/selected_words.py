"""What of a post is selected, without what the window itself has put below it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl
from PySide6.QtGui import QTextFormat

from ui.copy_links import ACTION_SCHEME
from ui.file_links import file_address_in

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from PySide6.QtGui import QTextBlock, QTextCursor


def selected_words(
    cursor: QTextCursor, bodies: Sequence[tuple[str, int, int]]
) -> tuple[str, str] | None:
    """Return the first post in which something is selected, and the selected words of it.

    `bodies` are the key of each post and the places where its words begin and end. Paragraphs are
    parted by an empty line, lines of code are not. None where no words are selected.
    """
    start, end = cursor.selectionStart(), cursor.selectionEnd()
    for key, first, last in bodies:
        if start < last and end > first:
            words = _words(cursor, max(start, first), min(end, last))
            if words:
                return key, words
    return None


def body_words(cursor: QTextCursor, body: tuple[str, int, int]) -> str:
    """Return all words of a post."""
    return _words(cursor, body[1], body[2])


def _words(cursor: QTextCursor, start: int, end: int) -> str:
    said, was_code = "", False
    for block in _blocks(cursor, start, end):
        if _is_ours(block):
            continue
        first = max(start - block.position(), 0)
        last = min(end - block.position(), block.length() - 1)
        text = _part(block.text(), first, last)
        # Of all paragraphs, only lines of code have a ground of their own.
        is_code = block.blockFormat().hasProperty(QTextFormat.Property.BackgroundBrush.value)
        said += ("\n" if is_code and was_code else "\n\n" if said else "") + text
        was_code = is_code
    return said.strip()


def _blocks(cursor: QTextCursor, start: int, end: int) -> Iterator[QTextBlock]:
    block = cursor.document().findBlock(start)
    while block.isValid() and block.position() <= end:
        yield block
        block = block.next()


def _is_ours(block: QTextBlock) -> bool:
    """Say whether a paragraph holds actions or attached files: those are no words of the author."""
    fragments = block.begin()
    is_first = True
    while not fragments.atEnd():
        fragment = fragments.fragment()
        link = QUrl(fragment.charFormat().anchorHref())
        if link.scheme().startswith(ACTION_SCHEME):
            return True
        if is_first and file_address_in(link) is not None:
            return True
        is_first = False
        fragments += 1
    return False


def _part(text: str, first: int, last: int) -> str:
    """Return a part of a text by places as Qt counts them: in units of UTF-16."""
    units = text.encode("utf-16-le", "surrogatepass")[2 * first : 2 * last]
    words = units.decode("utf-16-le", "ignore")
    return words.replace("\u2028", "\n").replace("\ufffc", "")
