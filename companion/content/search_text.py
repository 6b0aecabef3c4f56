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
from functools import lru_cache
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

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
    for index, part in enumerate(words.split('"')):
        if index % 2:
            found.update(_places_of_phrase(letters, places, _tokens_unspelled(part)))
            continue
        for word in part.split():
            for token in _tokens_unspelled(word):
                found.update(_places_of(letters, places, token))
    return _without_overlaps(sorted(found))


def holds_words(text: str, words: str) -> bool:
    """Say whether a short text, such as a name, holds all of `words` as the index would find them.

    No words are in every text.
    """
    letters = _fold_letters(text)
    for index, part in enumerate(words.split('"')):
        tokens = _tokens_unspelled(part)
        wanted = (
            [_phrases(letters, tokens)]
            if index % 2
            else [_occurrences(letters, token) for token in tokens]
        )
        if tokens and any(next(iter(found), None) is None for found in wanted):
            return False
    return True


def _places_of(letters: str, places: list[int], token: str) -> list[tuple[int, int]]:
    return [_place(places, start, start + len(token)) for start in _occurrences(letters, token)]


def _places_of_phrase(letters: str, places: list[int], tokens: list[str]) -> list[tuple[int, int]]:
    return [_place(places, start, end) for start, end in _phrases(letters, tokens)]


def _place(places: list[int], start: int, end: int) -> tuple[int, int]:
    """Return where folded letters stand in the text; `places` has one more, the text's end."""
    # Signs that folding takes away, such as vowel signs, belong to the letter before.
    return (places[start], max(places[end - 1] + 1, places[end]))


def _occurrences(letters: str, token: str) -> Iterator[int]:
    """Give where `token` stands: at the beginning of words, in run-on scripts anywhere."""
    anywhere = _RUN.search(token) is not None
    at = letters.find(token)
    while at >= 0:
        if anywhere or at == 0 or not _is_word_letter(letters[at - 1]):
            yield at
        at = letters.find(token, at + 1)


def _phrases(letters: str, tokens: list[str]) -> Iterator[tuple[int, int]]:
    """Give where all of `tokens` stand one after the other, with nothing but signs between."""
    for start in _occurrences(letters, tokens[0]) if tokens else ():
        end = start + len(tokens[0])
        for token in tokens[1:]:
            following = _past_signs(letters, end)
            stands_apart = following > end or not _ends_inside(letters, end)
            if not (stands_apart and letters.startswith(token, following)):
                break
            end = following + len(token)
        else:
            if not _ends_inside(letters, end):
                yield start, end


def _past_signs(letters: str, at: int) -> int:
    while at < len(letters) and not _is_word_letter(letters[at]):
        at += 1
    return at


def _ends_inside(letters: str, end: int) -> bool:
    """Say whether a word goes on at `end`; in run-on scripts each letter is a word."""
    if end >= len(letters) or not _is_word_letter(letters[end]):
        return False
    return not (_RUN.match(letters[end - 1]) or _RUN.match(letters[end]))


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
    if not _NEEDS_CARE.search(text):
        return text.lower(), list(range(len(text) + 1))
    letters: list[str] = []
    places: list[int] = []
    for place, letter in enumerate(text):
        for folded in _fold_letter(letter):
            letters.append(folded)
            places.append(place)
    return "".join(letters), [*places, len(text)]


def _fold_letters(text: str) -> str:
    if not _NEEDS_CARE.search(text):
        return text.lower()
    bare = _COMBINING.sub("", unicodedata.normalize("NFKD", text)).translate(_SAME_LETTER)
    return unicodedata.normalize("NFC", bare).casefold()


_fold_letter = lru_cache(maxsize=4096)(_fold_letters)


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
