"""Bounds what a text may cost: how long it is, how deep it goes, how large its tables are.

Parsers and views take their time by the shape of a text, and some of it by the square or worse: a
few kilobytes of tables within tables keep Qt busy for ever. (Measured: 60 tables, one within the
other, and `<div>` 10,000 deep took it longer than 30 s; a picture may say that it is 33 million
pixels high.) No text that people write comes near these bounds, and where one is met, words stay:
what goes is the element around them.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from html import escape, unescape
from typing import Final

LONGEST_SOURCE: Final = 2_000_000
"""Letters of a text as received; what stands beyond them is left out."""
LONGEST_TEXT: Final = 250_000
"""Letters between the tags of a clean text."""
DEEPEST: Final = 32
DEEPEST_TABLES: Final = 3
MOST_BLOCKS: Final = 3_000
"""Elements that begin a line; further ones are a line break."""
MOST_INLINE: Final = 20_000
MOST_CELLS: Final = 2_000
MOST_COLUMNS: Final = 40
MOST_ROWS_SPANNED: Final = 20
MOST_PICTURES: Final = 300
LONGEST_ADDRESS: Final = 4_000
LONGEST_WORDS: Final = 1_000
"""Letters of an attribute that holds words."""
LONGEST_WORD: Final = 1_000
"""Letters in a row that a view has to find a place for."""

_MOST_OPEN: Final = 300
_MOST_WORK: Final = 1_000_000
_SOURCE_TAG: Final = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9]{0,30})")
_MANY_ATTRIBUTES_FROM: Final = 50_000
"""Letters; in a shorter text there is no room for so many attributes that it matters."""
_MOST_ATTRIBUTES: Final = 2_000
_WHOLE_TAG: Final = re.compile(r"""<[a-zA-Z](?:[^<>"']++|"[^"]*+(?:"|\Z)|'[^']*+(?:'|\Z)|<)*+""")
_DATA: Final = re.compile(r"data:[\w/+;,=-]*+")
_BETWEEN: Final = re.compile(r"[\s/]+")
_CLOSED_BY_THE_NEXT: Final = frozenset(
    {
        "area", "base", "br", "col", "dd", "dt", "embed", "hr", "img", "input", "li", "link",
        "meta", "option", "p", "param", "source", "tbody", "td", "tfoot", "th", "thead", "tr",
        "track", "wbr",
    }
)  # fmt: skip
"""Elements that hold nothing, or that the next of their kind ends."""

_TAG: Final = re.compile(r'<(/?)([a-z][a-z0-9]*)((?:[^<>"]|"[^"]*")*)>')
_ATTRIBUTE: Final = re.compile(r' ([a-z]+)="([^"]*)"')
_EMPTY: Final = frozenset({"br", "col", "hr", "img", "wbr"})
_LONG_WORD: Final = re.compile(rf"(?<![^\s<>])[^\s<>]{{{LONGEST_WORD + 1},}}")
_PART_OF_WORD: Final = re.compile(rf"(?:&#?\w{{1,8}};|[^&]|&){{1,{LONGEST_WORD}}}")
_CELLS: Final = frozenset({"td", "th"})
_PARTS_OF_TABLES: Final = frozenset(
    {"caption", "col", "colgroup", "tbody", "td", "tfoot", "th", "thead", "tr"}
)
_BLOCKS: Final = frozenset(
    {
        "blockquote", "br", "caption", "dd", "details", "div", "dl", "dt", "figcaption", "figure",
        "h1", "h2", "h3", "h4", "h5", "h6", "hr", "li", "ol", "p", "pre", "summary", "table", "tr",
        "ul",
    }
)  # fmt: skip
_LENGTH: Final = re.compile(r"[0-9]{1,3}|[1-3][0-9]{3}|[0-9]{1,3}(?:\.[0-9]{1,3})?%")
_NUMBER: Final = re.compile(r"-?[0-9]{1,5}")
_NO_ADDRESS: Final = re.compile(r"^\s*(?:[/\\]{2}|:)|\\")
"""Of pictures: other machines, in the way of Windows, and what Qt takes for a part of the app."""
_VALUES: Final = {
    "width": _LENGTH,
    "height": _LENGTH,
    "start": _NUMBER,
    "span": re.compile(r"[0-3]?[0-9]"),
    "type": re.compile(r"[1aAiI]"),
}
"""What attributes may hold that Qt counts by."""
_LESS: Final = "…"


def bounded_source(html: str) -> str:
    """Return a text as received, fit to be parsed; the words alone where its shape is a trap."""
    html = html[:LONGEST_SOURCE]
    is_fit = _is_quickly_parsed(html) and not _has_overlong_tag(html)
    return html if is_fit else _words_alone(html)


def bounded(html: str) -> str:
    """Return a clean text whose length, depth and tables a view can bear."""
    if _is_surely_small(html):
        return html
    return _Bounding().whole(html)


def breakable(html: str) -> str:
    """Return HTML for a view, in which overlong words may be broken; for showing only.

    (Measured: Qt took 13 s for a word of 250,000 letters, and none for as many in short words.)
    """
    if _LONG_WORD.search(html) is None:
        return html
    parts: list[str] = []
    end = 0
    for tag in _TAG.finditer(html):
        parts += [_LONG_WORD.sub(_in_parts, html[end : tag.start()]), tag[0]]
        end = tag.end()
    parts.append(_LONG_WORD.sub(_in_parts, html[end:]))
    return "".join(parts)


def _in_parts(word: re.Match[str]) -> str:
    return "\u200b".join(_PART_OF_WORD.findall(word[0]))


def _is_quickly_parsed(html: str) -> bool:
    """Say whether the parser is soon done: it looks at what is open with each tag that begins.

    Elements of one name that are still open are counted, whatever closes them really: so what is
    opened again and again, as the letters' shapes are in each paragraph, is counted each time.
    """
    open_: dict[str, int] = {}
    count = work = 0
    for tag in _SOURCE_TAG.finditer(html):
        name = tag[2].lower()
        if tag[1]:
            if open_.get(name, 0):
                open_[name] -= 1
                count -= 1
            continue
        if name not in _CLOSED_BY_THE_NEXT:
            open_[name] = open_.get(name, 0) + 1
            count += 1
        work += count
        if count > _MOST_OPEN or work > _MOST_WORK:
            return False
    return True


def _has_overlong_tag(html: str) -> bool:
    """Say whether an element has so many attributes that comparing their names takes long."""
    if len(html) < _MANY_ATTRIBUTES_FROM:
        return False
    return any(
        len(_BETWEEN.findall(tag[0])) > _MOST_ATTRIBUTES
        for tag in _WHOLE_TAG.finditer(_DATA.sub("", html))
    )


def _words_alone(html: str) -> str:
    return f"<p>{escape(unescape(re.sub(r'<[^<>]*>', ' ', html)), quote=False)}</p>"


def _is_surely_small(html: str) -> bool:
    """Say so of most texts, by a look that costs next to nothing."""
    return (
        len(html) < LONGEST_ADDRESS
        and html.count("<") < DEEPEST
        and not any(word in html for word in ("<t", "<img", "<ol", "<col", ' title="'))
    )


@dataclass(slots=True)
class _Bounding:
    """One way through a clean text; `_open` holds each open element, and whether it is written."""

    _parts: list[str] = field(default_factory=list)
    _open: list[tuple[str, bool]] = field(default_factory=list)
    _depth: int = 0
    _tables: list[bool] = field(default_factory=list)
    _letters: int = 0
    _blocks: int = 0
    _inline: int = 0
    _cells: int = 0
    _columns: int = 0
    _pictures: int = 0

    def whole(self, html: str) -> str:
        end = 0
        for tag in _TAG.finditer(html):
            self._say(html[end : tag.start()])
            end = tag.end()
            if tag[1]:
                self._close(tag[2])
            elif self._letters <= LONGEST_TEXT:
                self._begin(tag[2], tag[3])
            elif tag[2] not in _EMPTY:
                self._open.append((tag[2], False))
        self._say(html[end:])
        return "".join(self._parts)

    def _say(self, text: str) -> None:
        if not text or self._letters > LONGEST_TEXT:
            return
        room = LONGEST_TEXT - self._letters
        self._letters += len(text)
        if len(text) > room:
            # Never within an entity: they are short, and begin with a sign of their own.
            cut = text[:room]
            started = cut.rfind("&", -10)
            text = (cut if started < 0 or ";" in cut[started:] else cut[:started]) + _LESS
        self._parts.append(text)

    def _begin(self, name: str, attributes: str) -> None:
        is_written = self._fits(name)
        kept = self._kept(name, attributes) if is_written else {}
        if is_written and name == "img" and not kept.get("src"):
            self._parts.append(kept.get("alt", ""))
        elif is_written:
            told = "".join(f' {each}="{value}"' for each, value in kept.items())
            self._parts.append(f"<{name}{told}>")
        elif name in _CELLS:
            self._parts.append(" ")
        elif name in _BLOCKS and self._inline < MOST_INLINE:
            self._inline += 1
            self._parts.append("<br>")
        if name in _EMPTY:
            return
        self._open.append((name, is_written))
        self._depth += is_written
        if name == "table":
            self._tables.append(is_written)

    def _close(self, name: str) -> None:
        """End an element; what the cleaner writes is balanced."""
        if not self._open or self._open[-1][0] != name:
            return
        _, is_written = self._open.pop()
        self._depth -= is_written
        if name == "table" and self._tables and self._letters <= LONGEST_TEXT:
            self._tables.pop()
        if is_written:
            self._parts.append(f"</{name}>")

    def _fits(self, name: str) -> bool:
        """Count an element, and say whether there is room for it."""
        if name == "img":
            self._pictures += 1
            return self._pictures <= MOST_PICTURES
        if not self._has_place(name):
            return False
        if name in _CELLS:
            self._cells += 1
            return self._cells <= MOST_CELLS and self._columns < MOST_COLUMNS
        if name in _BLOCKS:
            self._blocks += 1
            return self._blocks <= MOST_BLOCKS and (name != "tr" or self._cells < MOST_CELLS)
        self._inline += 1
        return self._inline <= MOST_INLINE

    def _has_place(self, name: str) -> bool:
        """Say whether what is around an element lets it be there."""
        if name == "tr":
            self._columns = 0
        if name in _PARTS_OF_TABLES and not (self._tables and self._tables[-1]):
            return False
        is_too_deep = self._depth >= DEEPEST and name not in _EMPTY
        return not is_too_deep and (name != "table" or sum(self._tables) < DEEPEST_TABLES)

    def _kept(self, name: str, attributes: str) -> dict[str, str]:
        told = dict(_ATTRIBUTE.findall(attributes)) if attributes else {}
        kept = {each: value for each, value in told.items() if _is_bearable(each, value)}
        if name in _CELLS:
            self._bound_spans(kept)
        return kept

    def _bound_spans(self, told: dict[str, str]) -> None:
        """Let a cell span no more columns and rows than there is room for."""
        columns = 1
        for name, most in (
            ("colspan", MOST_COLUMNS - self._columns),
            ("rowspan", MOST_ROWS_SPANNED),
        ):
            value = told.pop(name, "1").strip()
            number = int(value) if _NUMBER.fullmatch(value) else most if value.isdigit() else 1
            number = max(1, min(number, most))
            if number > 1:
                told[name] = str(number)
            if name == "colspan":
                columns = number
        self._columns += columns


def _is_bearable(name: str, value: str) -> bool:
    fits = _VALUES.get(name)
    if fits is not None:
        return fits.fullmatch(value) is not None
    if name == "src" and _NO_ADDRESS.search(value) is not None:
        return False
    return len(value) <= (LONGEST_ADDRESS if name in {"href", "src"} else LONGEST_WORDS)
