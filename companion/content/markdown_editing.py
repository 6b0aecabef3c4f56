"""What tool bar and typing shortcuts do to Markdown: from a passage to a passage, nothing else."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence


@dataclass(frozen=True, slots=True)
class Passage:
    """A text with a selection in it, from `start` to `end` in letters; equal where none is."""

    text: str
    start: int
    end: int

    @property
    def selected(self) -> str:
        """The selected letters."""
        return self.text[self.start : self.end]


BOLD: Final = "**"
ITALIC: Final = "*"
CODE: Final = "`"
STRUCK: Final = "~~"


def toggle_sign(passage: Passage, sign: str) -> Passage:
    """Put a sign such as ``**`` around what is selected, or take it away where it stands.

    Without a selection the word at the cursor is meant; where there is none, a pair of signs is
    made to write between.
    """
    text, width = passage.text, len(sign)
    if passage.start == passage.end:
        start, end = _word_at(passage)
    else:
        start, end = _trimmed(passage)
        passage = Passage(text, start, end)
    if _is_sign(_run(text[:start][::-1], sign), sign) and _is_sign(_run(text[end:], sign), sign):
        cut = text[: start - width] + text[start:end] + text[end + width :]
        return Passage(cut, passage.start - width, passage.end - width)
    inner = text[start:end]
    if len(inner) > 2 * width and all(_is_sign(_run(e, sign), sign) for e in (inner, inner[::-1])):
        bare = inner[width:-width]
        return Passage(text[:start] + bare + text[end:], start, start + len(bare))
    wrapped = text[:start] + sign + inner + sign + text[end:]
    if start == end:
        return Passage(wrapped, start + width, start + width)
    return Passage(wrapped, passage.start + width, passage.end + width)


def wrap(passage: Passage, opening: str, closing: str) -> Passage:
    """Put signs around what is selected; it stays selected."""
    start, end, text = passage.start, passage.end, passage.text
    wrapped = text[:start] + opening + text[start:end] + closing + text[end:]
    return Passage(wrapped, start + len(opening), end + len(opening))


def toggle_heading(passage: Passage) -> Passage:
    """Make the lines headings; ones that are become smaller, and lines as any after the third."""
    levels = {"": "## ", "# ": "## ", "## ": "### ", "### ": ""}

    def changed(line: str) -> str:
        found = _HEADING.match(line)
        sign = found.group() if found is not None else ""
        return levels.get(sign, "") + line[len(sign) :]

    return _on_lines(passage, lambda lines: [changed(each) if each else each for each in lines])


def toggle_list(passage: Passage) -> Passage:
    """Make the lines a list with bullets, or no list where all of them are one already."""
    return _on_lines(passage, lambda lines: _toggled(lines, _BULLET, lambda _number: "- "))


def toggle_numbers(passage: Passage) -> Passage:
    """Make the lines a list with numbers, or no list where all of them are one already."""
    return _on_lines(passage, lambda lines: _toggled(lines, _NUMBER, lambda n: f"{n}. "))


def toggle_quote(passage: Passage) -> Passage:
    """Make the lines a quotation, or take that away where all of them are one."""

    def changed(lines: list[str]) -> list[str]:
        if all(each.startswith(">") for each in lines):
            return [re.sub(r"^> ?", "", each) for each in lines]
        if lines == [""]:
            return ["> "]
        return [f"> {each}".rstrip() for each in lines]

    return _on_lines(passage, changed)


def toggle_code(passage: Passage) -> Passage:
    """Set the selection as code: within a line between ticks, several lines between fences."""
    if "\n" not in passage.selected:
        return toggle_sign(passage, CODE)
    return toggle_code_block(passage)


def toggle_code_block(passage: Passage) -> Passage:
    """Put the lines between fences, or take the fences away; a cursor stays with its letter."""
    first, last = _fenced_around(passage) or _lines_of(passage)
    block = passage.text[first:last]
    inner = _FENCED.fullmatch(block)
    made = inner.group("code") if inner is not None else f"```\n{block}\n```"
    text = passage.text[:first] + made + passage.text[last:]
    if passage.start != passage.end:
        return Passage(text, first, first + len(made))
    opening = "```\n" if inner is None else ""
    moved = len(opening) - (inner.start("code") if inner is not None else 0)
    at = min(max(passage.start + moved, first), first + len(made))
    return Passage(text, at, at)


def put_link(passage: Passage, address: str = "") -> Passage:
    """Make a link of the selection; what is still to be written is selected.

    A selection that is an address itself becomes the link's target.
    """
    words = passage.selected
    if not address and _ADDRESS.fullmatch(words):
        words, address = "", words
    made = f"[{words}]({address})"
    text = passage.text[: passage.start] + made + passage.text[passage.end :]
    inside = passage.start + (1 if not words else len(words) + 3)
    return Passage(text, inside, inside if not words else inside + len(address))


def put_text(passage: Passage, words: str) -> Passage:
    """Put words in the place of the selection; the cursor stands after them."""
    at = passage.start + len(words)
    return Passage(passage.text[: passage.start] + words + passage.text[passage.end :], at, at)


def put_block(passage: Passage, block: str) -> Passage:
    """Put a block such as a quotation between blank lines; the cursor stands on the line after."""
    before, after = passage.text[: passage.start], passage.text[passage.end :]
    gap = "" if not before or before.endswith("\n\n") else "\n" if before.endswith("\n") else "\n\n"
    rest = after.lstrip("\n")
    text = f"{before}{gap}{block}\n\n"
    return Passage(text + rest, len(text), len(text))


def quotation(author: str, words: str) -> str:
    """Return Markdown that quotes somebody's words under their name."""
    lines = words.strip("\n").split("\n")
    named = [f"**{escaped(author)}:**", *lines] if author else lines
    return "\n".join(f"> {each}".rstrip() for each in named)


def escaped(words: str) -> str:
    """Return words as one line of Markdown that shows them just so."""
    return re.sub(r"([\\`*_\[\]<>])", r"\\\1", " ".join(words.split()))


def new_line(passage: Passage) -> Passage | None:
    """Return what Enter makes within a list or a quotation; None where it is a line as any.

    The next line begins as this one does; on an item without words the list ends.
    """
    if passage.start != passage.end or _is_in_code(passage.text, passage.start):
        return None
    first = passage.text.rfind("\n", 0, passage.start) + 1
    last = _line_end(passage.text, passage.start)
    line = passage.text[first:last]
    begun = _BEGUN.match(line)
    if begun is None or passage.start < first + begun.end():
        return None
    if not line[begun.end() :].strip():
        return _ended(passage, first, last, begun)
    lead = begun.group("quote") + begun.group("room") + _next_sign(begun)
    text = f"{passage.text[: passage.start].rstrip(' ')}\n{lead}"
    rest = passage.text[passage.start :].lstrip(" ")
    return Passage(_renumbered(text + rest, len(text)), len(text), len(text))


def indent(passage: Passage) -> Passage | None:
    """Put the selected list items one level deeper; None where that makes no list of them.

    An item can be a part of the one before it, but never deeper than that.
    """
    first, last = _lines_of(passage)
    lines = passage.text[first:last].split("\n")
    items = [each for each in map(_ITEM.match, lines) if each is not None]
    above = _item_above(passage.text, first)
    if len(items) != len(lines) or above is None:
        return None
    if len(items[0].group("room")) >= _content_column(above):
        return None
    room, beside = len(items[0].group("room")), len(above.group("room"))
    step = (beside if beside > room else _content_column(above)) - room
    return _on_lines(passage, lambda each: [" " * step + line for line in each])


def outdent(passage: Passage) -> Passage | None:
    """Put the selected list items one level up; None where they are no items, or at the top."""
    first, last = _lines_of(passage)
    lines = passage.text[first:last].split("\n")
    items = [each for each in map(_ITEM.match, lines) if each is not None]
    if len(items) != len(lines) or not items[0].group("room"):
        return None
    room = len(items[0].group("room"))
    step = room - _column_further_out(passage.text, first, room)
    return _on_lines(
        passage, lambda each: [line[min(step, len(line) - len(line.lstrip())) :] for line in each]
    )


_HEADING: Final = re.compile(r"#{1,6} ")
_BULLET: Final = re.compile(r"(?P<room> *)(?P<sign>[-*+]) +")
_NUMBER: Final = re.compile(r"(?P<room> *)(?P<number>\d{1,9})(?P<end>[.)]) +")
_ITEM: Final = re.compile(r"(?P<room> *)(?P<sign>[-*+]|\d{1,9}[.)])(?P<gap> +|$)")
_BEGUN: Final = re.compile(
    r"(?P<quote>(?:> ?)*)(?P<room> *)(?:(?P<sign>[-*+]|(?P<number>\d{1,9})(?P<end>[.)]))(?: +|$)"
    r"(?P<box>\[[ xX]\] )?|(?<=>)|(?<=> ))"
)
_FENCE: Final = re.compile(r" {0,3}(?:```|~~~)")
_FENCED: Final = re.compile(r"```[^\n]*\n(?P<code>.*?)\n?```", re.DOTALL)
_ADDRESS: Final = re.compile(r"(?:https?://|mailto:)\S+")


def _ended(passage: Passage, first: int, last: int, begun: re.Match[str]) -> Passage:
    """Take the sign of an item without words away; of a quoted one, the quotation stays."""
    is_item = begun.group("sign") is not None
    rest = begun.group("quote") if is_item and begun.group("quote") else ""
    text = passage.text[:first] + rest + passage.text[last:]
    at = first + len(rest)
    return Passage(text, at, at)


def _next_sign(begun: re.Match[str]) -> str:
    sign = begun.group("sign")
    if sign is None:
        return ""
    if begun.group("number") is not None:
        sign = f"{int(begun.group('number')) + 1}{begun.group('end')}"
    return f"{sign} [ ] " if begun.group("box") else f"{sign} "


def _renumbered(text: str, at: int) -> str:
    """Count the items on that follow the line which ends at `at`, as far as they count already."""
    here = text[text.rfind("\n", 0, at) + 1 : _line_end(text, at)]
    item = _NUMBER.match(here)
    if item is None:
        return text
    head, tail = text[: _line_end(text, at)], text[_line_end(text, at) :]
    lines, number = tail.split("\n"), int(item.group("number"))
    for place, line in enumerate(lines[1:], start=1):
        found = _NUMBER.match(line)
        if found is None or found.group("room") != item.group("room"):
            break
        number += 1
        lines[place] = f"{found.group('room')}{number}{line[found.end('number') :]}"
    return head + "\n".join(lines)


def _toggled(lines: list[str], wanted: re.Pattern[str], sign: Callable[[int], str]) -> list[str]:
    """Give each line that has words a sign of a list, or take the signs away where all have it."""
    written = [each for each in lines if each.strip()] or lines[:1]
    if written and all(wanted.match(each) for each in written):
        return [_ITEM.sub(lambda item: item.group("room"), each, count=1) for each in lines]
    made: list[str] = []
    number = 0
    for line in lines:
        if not line.strip() and len(lines) > 1:
            made.append(line)
            continue
        number += 1
        item = _ITEM.match(line)
        words = line[item.end() :] if item is not None else line.lstrip(" ")
        room = " " * (len(line) - len(line.lstrip(" ")))
        made.append(room + sign(number) + words)
    return made


def _on_lines(passage: Passage, change: Callable[[list[str]], Sequence[str]]) -> Passage:
    """Change the lines that the selection touches; a cursor stays with its letter."""
    first, last = _lines_of(passage)
    old = passage.text[first:last].split("\n")
    new = list(change(old))
    if old == new:
        return passage
    text = passage.text[:first] + "\n".join(new) + passage.text[last:]
    if passage.start == passage.end and len(old) == len(new) == 1:
        at = max(first, passage.start + len(new[0]) - len(old[0]))
        return Passage(text, at, at)
    return Passage(text, first, first + sum(len(each) + 1 for each in new) - 1)


def _lines_of(passage: Passage) -> tuple[int, int]:
    """Return where the first line of the selection begins and the last one ends.

    A selection that ends at the beginning of a line does not mean that line.
    """
    end = passage.end
    if end > passage.start and passage.text[end - 1] == "\n":
        end -= 1
    return passage.text.rfind("\n", 0, passage.start) + 1, _line_end(passage.text, end)


def _line_end(text: str, at: int) -> int:
    end = text.find("\n", at)
    return len(text) if end < 0 else end


def _trimmed(passage: Passage) -> tuple[int, int]:
    """Return the selection without the blanks at its ends: a sign beside one would not count."""
    words = passage.selected
    if not words.strip():
        return passage.start, passage.end
    start = passage.start + len(words) - len(words.lstrip())
    return start, start + len(words.strip())


def _word_at(passage: Passage) -> tuple[int, int]:
    start = end = passage.start
    while start > 0 and _is_of_word(passage.text[start - 1]):
        start -= 1
    while end < len(passage.text) and _is_of_word(passage.text[end]):
        end += 1
    return (start, end) if start < passage.start < end else (passage.start, passage.start)


def _is_of_word(letter: str) -> bool:
    return letter.isalnum() or letter in "'’-"


def _run(text: str, sign: str) -> int:
    """Return how many letters of a sign a text begins with."""
    return len(text) - len(text.lstrip(sign[0]))


def _is_sign(run: int, sign: str) -> bool:
    """Say whether so many letters are this sign: not a longer one, but three are ** and * both."""
    return run == len(sign) or (run == 3 and sign in (BOLD, ITALIC))


def _is_in_code(text: str, at: int) -> bool:
    """Say whether a place is between fences."""
    inside = False
    for line in text[:at].split("\n")[:-1]:
        if _FENCE.match(line):
            inside = not inside
    return inside


def _fenced_around(passage: Passage) -> tuple[int, int] | None:
    """Return where the block of code begins and ends that the cursor is in, with its fences."""
    if passage.start != passage.end:
        return None
    begins_at, opened_at = 0, None
    for line in passage.text.split("\n"):
        ends_at = begins_at + len(line)
        if _FENCE.match(line):
            if opened_at is None:
                opened_at = begins_at
            elif opened_at <= passage.start <= ends_at:
                return opened_at, ends_at
            else:
                opened_at = None
        begins_at = ends_at + 1
    return None


def _item_above(text: str, first: int) -> re.Match[str] | None:
    if first == 0:
        return None
    before = text.rfind("\n", 0, first - 1) + 1
    return _ITEM.match(text[before : first - 1])


def _content_column(item: re.Match[str]) -> int:
    return len(item.group("room")) + len(item.group("sign")) + max(len(item.group("gap")), 1)


def _column_further_out(text: str, first: int, room: int) -> int:
    """Return where the item begins that the items at `first` are a part of."""
    for line in reversed(text[:first].split("\n")[:-1]):
        item = _ITEM.match(line)
        if item is None:
            break
        if len(item.group("room")) < room:
            return len(item.group("room"))
    return 0
