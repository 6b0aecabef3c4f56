"""Folds text so that search matches what a person expects, in any script.

SQLite's tokenizer knows words only where spaces part them, and accents only of Latin letters. So
both the indexed text and the query pass through `fold` first:

- accents, Arabic vowel signs and tatweel go; Arabic and Ethiopic letters that people write one
  for the other become one letter;
- in scripts that are written without spaces (Chinese, Japanese, Thai, …), and in Ethiopic, where
  prepositions stick to the word, each letter becomes a word of its own, and a run of them is
  searched as a phrase: any part of a word is found.
"""

from __future__ import annotations

import re
import unicodedata
from typing import Final

FOLDING_VERSION: Final = 1

_LETTERS: Final = (
    "\u0e00-\u0eff\u1000-\u109f\u1200-\u139f\u1780-\u17ff\u2d80-\u2ddf\u3040-\u30ff"
    "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uab00-\uab2f\U00020000-\U0003ffff"
)
_RUN: Final = re.compile(f"[{_LETTERS}]+")
_NEEDS_CARE: Final = re.compile(r"[^\x00-\x7f]")
_COMBINING: Final = re.compile(
    "[\u0300-\u036f\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed\u200b-\u200f\u2060\ufeff]"
)


def fold(text: str) -> str:
    """Return `text` as the search index keeps it: folded words parted by spaces."""
    if not _NEEDS_CARE.search(text):
        return text.lower()
    return _RUN.sub(_spell, _fold_letters(text))


def match_expression(words: str) -> str | None:
    """Return the FTS5 query for what a person typed; None if it holds nothing to search for.

    All words must occur, each as the beginning of a word, so that results come as one types;
    words between double quotes must stand together as they are.
    """
    terms = [
        term
        for index, part in enumerate(words.split('"'))
        for term in (_phrase(part) if index % 2 else _prefixes(part))
    ]
    return " AND ".join(terms) if terms else None


def marks_in(text: str, words: str) -> tuple[tuple[int, int], ...]:
    """Return the (start, end) places in `text` that the query `words` matches, in order."""
    letters, places = _fold_in_place(text)
    found: set[tuple[int, int]] = set()
    for part in words.replace('"', " ").split():
        for term in _tokens_unspelled(part):
            found.update(_occurrences(letters, places, term))
    return _without_overlaps(sorted(found))


def _occurrences(letters: str, places: list[int], term: str) -> list[tuple[int, int]]:
    """Return where `term` stands; `places` has one place more, the end of the text."""
    anywhere = _RUN.search(term) is not None
    found = []
    at = letters.find(term)
    while at >= 0:
        if anywhere or at == 0 or not _is_word_letter(letters[at - 1]):
            last, following = places[at + len(term) - 1], places[at + len(term)]
            # Signs that folding takes away, such as vowel signs, belong to the letter before.
            found.append((places[at], max(last + 1, following)))
        at = letters.find(term, at + 1)
    return found


def _without_overlaps(marks: list[tuple[int, int]]) -> tuple[tuple[int, int], ...]:
    kept: list[tuple[int, int]] = []
    for start, end in marks:
        if kept and start < kept[-1][1]:
            kept[-1] = (kept[-1][0], max(end, kept[-1][1]))
        else:
            kept.append((start, end))
    return tuple(kept)


def _fold_in_place(text: str) -> tuple[str, list[int]]:
    """Fold letter by letter, remembering where in `text` each folded letter, and its end, is."""
    letters: list[str] = []
    places: list[int] = []
    for place, letter in enumerate(text):
        for folded in _fold_letters(letter):
            letters.append(folded)
            places.append(place)
    return "".join(letters), [*places, len(text)]


def _fold_letters(text: str) -> str:
    bare = _COMBINING.sub("", unicodedata.normalize("NFKD", text)).translate(_SAME_LETTER)
    return unicodedata.normalize("NFC", bare).casefold()


def _tokens_unspelled(part: str) -> list[str]:
    return _tokens(_fold_letters(part))


def _tokens(folded: str) -> list[str]:
    """Part a folded text where the index's tokenizer does: between letters, digits and marks."""
    return "".join(c if _is_word_letter(c) else " " for c in folded).split()


def _is_word_letter(letter: str) -> bool:
    return unicodedata.category(letter)[0] in "LNM"


def _phrase(part: str) -> list[str]:
    tokens = _tokens(fold(part))
    return ['"' + " ".join(tokens) + '"'] if tokens else []


def _prefixes(part: str) -> list[str]:
    terms = []
    for word in part.split():
        tokens = _tokens(fold(word))
        if tokens:
            # In spelled-out scripts a run is whole letters; elsewhere the last token may go on.
            star = "" if _RUN.fullmatch(tokens[-1]) else " *"
            terms.append('"' + " ".join(tokens) + '"' + star)
    return terms


def _spell(match: re.Match[str]) -> str:
    return " " + " ".join(match.group()) + " "


def _ethiopic_orders(base_from: int, base_to: int) -> dict[int, int]:
    return {base_from + order: base_to + order for order in range(8)}


_SAME_LETTER: Final[dict[int, int]] = {
    **{ord(a): ord("ا") for a in "أإآٱ"},
    ord("ى"): ord("ي"),
    ord("ی"): ord("ي"),
    ord("ک"): ord("ك"),
    ord("ة"): ord("ه"),
    ord("ؤ"): ord("و"),
    ord("ئ"): ord("ي"),
    ord("ł"): ord("l"),
    ord("Ł"): ord("L"),
    ord("ø"): ord("o"),
    ord("Ø"): ord("O"),
    ord("đ"): ord("d"),
    ord("Đ"): ord("D"),
    ord("ı"): ord("i"),
    **_ethiopic_orders(0x1210, 0x1200),  # ሐ as ሀ
    **_ethiopic_orders(0x1280, 0x1200),  # ኀ as ሀ
    **_ethiopic_orders(0x1220, 0x1230),  # ሠ as ሰ
    **_ethiopic_orders(0x12D0, 0x12A0),  # ዐ as አ
    **_ethiopic_orders(0x1340, 0x1338),  # ፀ as ጸ
}
