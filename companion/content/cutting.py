"""Cuts texts to a length: at a word, never within what a person sees as one letter."""

from __future__ import annotations

import re
import unicodedata
from typing import Final

MORE: Final = "…"
_JOINER: Final = "\u200d"
_VIRAMA: Final = 9
_LEAST_KEPT: Final = 0.6
"""Which part of the room words have to fill; else a long word is cut within."""

_NOT_SPOKEN: Final = frozenset({"Cc", "Cs", "Cn", "Co"})
_SPACES: Final = re.compile(r"\s+")


def in_one_line(text: str) -> str:
    """Return a text on one line, without letters that no address can carry."""
    return _SPACES.sub(" ", _spoken(text, "")).strip()


def in_lines(text: str) -> str:
    """Return a text with its lines, each ended by a line feed, without what is no text."""
    return _spoken(text.replace("\r\n", "\n").replace("\r", "\n"), "\n\t").strip()


def cut(text: str, length: int) -> str:
    """Return at most `length` characters of a text; where more was cut off, … says so."""
    if len(text) <= length:
        return text
    if length < len(MORE):
        return ""
    end = edge_before(text, length - len(MORE))
    at_word = max(text.rfind(space, 0, end + 1) for space in " \n")
    if at_word >= end * _LEAST_KEPT:
        end = at_word
    return text[:end].rstrip() + MORE


def edge_before(text: str, place: int) -> int:
    """Return the last place up to `place` where no letter is split, as far as one can tell.

    These are the rules of Unicode's annex 29 for what is written today, from the character
    database of Python.
    """
    place = min(place, len(text))
    while 0 < place < len(text) and _belong_together(text, place):
        place -= 1
    return place


def _belong_together(text: str, place: int) -> bool:
    before, after = text[place - 1], text[place]
    if _JOINER in {before, after} or _continues(after):
        return True
    if unicodedata.combining(before) == _VIRAMA and after.isalpha():
        return True
    return _is_flag_letter(before) and _is_flag_letter(after) and _is_within_flag(text, place)


def _continues(letter: str) -> bool:
    """Say whether a character only goes with the one before: accents, skins, vowels, tags."""
    code = ord(letter)
    return (
        unicodedata.category(letter) in {"Mn", "Me", "Mc"}
        or 0x1F3FB <= code <= 0x1F3FF
        or 0x1160 <= code <= 0x11FF
        or 0xE0020 <= code <= 0xE007F
        or code == 0x200C
    )


def _is_flag_letter(letter: str) -> bool:
    return 0x1F1E6 <= ord(letter) <= 0x1F1FF


def _is_within_flag(text: str, place: int) -> bool:
    """Say whether a place parts the two letters of a flag, counted from where flags begin."""
    begin = place
    while begin > 0 and _is_flag_letter(text[begin - 1]):
        begin -= 1
    return (place - begin) % 2 == 1


def _spoken(text: str, kept: str) -> str:
    return "".join(
        each
        if each in kept or unicodedata.category(each) not in _NOT_SPOKEN
        else " "
        if each in "\n\r\t\v\f\x85"
        else ""
        for each in text
    )
