"""HTML to the plain text that people read, search and compare."""

from __future__ import annotations

import re
import unicodedata
from html.parser import HTMLParser
from typing import Final

from companion.content.clean_html import clean_html

_LONGEST_UNCLEANED: Final = 5_000
"""Letters. The parser takes time by the square where tags have no end (200,000 letters of ``<img``
took it 96 s); the cleaner does not, and what it leaves is soon read."""

_BREAKING = frozenset(
    {
        "address", "article", "aside", "blockquote", "br", "caption", "dd", "div", "dl", "dt",
        "figcaption", "figure", "footer", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr",
        "li", "ol", "p", "pre", "section", "table", "tbody", "tfoot", "thead", "tr", "ul",
    }
)  # fmt: skip
_SPACING = frozenset({"td", "th"})
_UNREAD = frozenset({"script", "style", "template", "head", "title", "noscript", "object"})
_BLANKS = re.compile(r"[ \t\r\f\v\u00a0]+")
_LINES = re.compile(r" ?\n[ \n]*")
_ANY_SPACE = re.compile(r"\s+")
_INVISIBLE = dict.fromkeys(
    map(ord, "\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\u202a\u202b\u202c\u202d\u202e\ufeff")
)


def plain_text(html: str) -> str:
    """Return what a person reads of `html`: a line a block, images by their alternative text."""
    if "<" not in html and "&" not in html:
        return _tidy(html)
    if len(html) > _LONGEST_UNCLEANED:
        html = clean_html(html)
    reader = _Reader()
    reader.feed(html)
    reader.close()
    return _tidy("".join(reader.parts))


def comparable_text(text: str) -> str:
    """Return `text` in the form in which two texts count as the same.

    A server's cleaner may change spaces, line breaks, invisible characters and the way accents
    are composed; words and their order it keeps.
    """
    composed = unicodedata.normalize("NFC", text).translate(_INVISIBLE)
    return _ANY_SPACE.sub(" ", composed).strip()


def excerpt(text: str, length: int = 160) -> str:
    """Return the beginning of `text` on one line, cut at a word, at most `length` characters."""
    line = _ANY_SPACE.sub(" ", text[: length * 4]).strip()
    if len(line) <= length:
        return line
    head = line[: length - 1]
    at_word = head.rfind(" ")
    return (head[:at_word] if at_word > length // 2 else head).rstrip() + "…"


def _tidy(text: str) -> str:
    return _LINES.sub("\n", _BLANKS.sub(" ", text)).strip()


class _Reader(HTMLParser):
    """Collects the words between the tags."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.parts: list[str] = []
        self._unread_depth = 0
        self._in_pre = 0

    def parse_html_declaration(self, i: int) -> int:
        """Pass over `<![word[…]>` as browsers do; the parser would break off at unknown words."""
        if self.rawdata.startswith("<![", i):
            return self.parse_bogus_comment(i)
        return super().parse_html_declaration(i)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _UNREAD:
            self._unread_depth += 1
        elif tag in _BREAKING:
            self._in_pre += tag == "pre"
            self.parts.append("\n")
        elif tag in _SPACING:
            self.parts.append(" ")
        elif tag == "img" and not self._unread_depth:
            self.parts.append(dict(attrs).get("alt") or "")

    def handle_endtag(self, tag: str) -> None:
        if tag in _UNREAD:
            self._unread_depth = max(0, self._unread_depth - 1)
        elif tag in _BREAKING and tag != "br":
            self._in_pre -= tag == "pre" and self._in_pre > 0
            self.parts.append("\n")

    def handle_data(self, data: str) -> None:
        if not self._unread_depth:
            self.parts.append(data if self._in_pre else data.replace("\n", " "))
