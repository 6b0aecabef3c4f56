"""Puts together what is shared, as a text and as the address that hands it to a service."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final
from urllib.parse import quote

from companion.content.cutting import cut, in_lines, in_one_line

if TYPE_CHECKING:
    from companion.domain.share import Share, ShareTarget

LONGEST_TITLE: Final = 300
LONGEST_QUOTE: Final = 600
_NO_LIMIT: Final = 1_000_000
_LEAST_TITLE: Final = 16
_LEAST_QUOTE: Final = 24
"""Shorter pieces say nothing: such a part is left out instead."""

_BREAK: Final = "\n\n"
_NARROW: Final = ((0, 4_351), (8_192, 8_205), (8_208, 8_223), (8_242, 8_247))


@dataclass(frozen=True, slots=True)
class Composed:
    """What is shared: `text` as it is copied or read there, `address` what is opened for it.

    `address` is empty where all is copied. `used` counts the person's words and the link as the
    target does, against its `limit` (0 for none). `are_words_whole`: no word of the person was cut;
    what goes before and after them may be.
    """

    text: str
    address: str
    used: int
    limit: int
    are_words_whole: bool


def compose(share: Share, target: ShareTarget, instance: str = "") -> Composed:
    """Return a share as a target takes it; `instance` is a host, where the target needs one.

    The title and others' words are cut first, the person's own words last.
    """
    share = _tidied(share)
    text = _fitted(share, target, instance)
    address = _address(share, target, text, instance)
    return Composed(
        text=_joined(
            share.title if "title" in target.takes else "",
            text if target.takes_words else "",
            share.link,
        ),
        address=address,
        used=_counted(share.words, share.link, target),
        limit=target.limit,
        are_words_whole=not target.takes_words or share.words in text,
    )


def _tidied(share: Share) -> Share:
    return replace(
        share,
        title=cut(in_one_line(share.title), LONGEST_TITLE),
        words=in_lines(share.words),
        quote=cut(in_one_line(share.quote), LONGEST_QUOTE),
        quote_author=in_one_line(share.quote_author),
    )


def _text(share: Share, target: ShareTarget, room: int) -> str:
    """Return all but the link in so many characters, with the break that the link needs."""
    room -= len(_BREAK)
    parts = []
    if share.words:
        parts.append(cut(share.words, max(room, 0)))
        room -= len(share.words) + len(_BREAK)
    if "title" not in target.takes and room >= min(len(share.title), _LEAST_TITLE):
        parts.append(cut(share.title, room))
        room -= len(parts[-1]) + len(_BREAK)
    if share.quote:
        said = f"“{{}}” — {share.quote_author}"
        frame = len(said) - len("{}")
        if room - frame >= min(len(share.quote), _LEAST_QUOTE):
            begin, end = said.split("{}", 1)
            parts.append(f"{begin}{cut(share.quote, room - frame)}{end}")
    return _BREAK.join(part for part in parts if part)


def _fitted(share: Share, target: ShareTarget, instance: str) -> str:
    """Return as much of a text as the target takes, and the address has room for."""

    def fits(text: str) -> bool:
        is_counted = not target.limit or _counted(text, share.link, target) <= target.limit
        return is_counted and len(_address(share, target, text, instance)) <= target.address_limit

    whole = _text(share, target, target.limit or _NO_LIMIT)
    if fits(whole):
        return whole
    room, too_much = 0, len(whole) + len(_BREAK) + 1
    while too_much - room > 1:
        middle = (room + too_much) // 2
        if fits(_text(share, target, middle)):
            room = middle
        else:
            too_much = middle
    return _text(share, target, room)


def _counted(text: str, link: str, target: ShareTarget) -> int:
    """Return what a text counts with the link and the break before it, as the target does."""
    length = len(_joined(text, " " * (target.link_length or len(link))))
    return length + sum(map(_is_wide, text)) if target.counts_wide else length


def _is_wide(letter: str) -> bool:
    """Say whether a letter counts as two where that matters (the rules of X, version 3)."""
    code = ord(letter)
    return not any(first <= code <= last for first, last in _NARROW)


def _address(share: Share, target: ShareTarget, text: str, instance: str) -> str:
    if target.is_copy:
        return ""
    # RFC 6068: line breaks in a mail are CR LF.
    ends = "\r\n" if target.template.startswith("mailto:") else "\n"
    parts = {
        "title": share.title,
        "text": text.replace("\n", ends),
        "all": _joined(text, share.link).replace("\n", ends),
        "link": share.link,
    }
    encoded = {name: quote(value, safe="") for name, value in parts.items()}
    return target.template.format(**encoded, instance=instance)


def _joined(*parts: str) -> str:
    return _BREAK.join(part for part in parts if part)
