"""Spelling by the dictionaries that this computer has, and by the person's own words.

The check is done by the Enchant library, through `enchant`. Where either is missing, or no
dictionary is installed, nothing is wrong and nothing is checked.
"""

from __future__ import annotations

import logging
import re
import threading
import unicodedata
from functools import lru_cache
from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Iterable

log = logging.getLogger(__name__)

MOST_SUGGESTIONS: Final = 6
_MOST_GUESSED: Final = 12
_ENOUGH_WORDS: Final = 5
_SAMPLE: Final = 80
_BEGINNING: Final = 4_000


class Spelling:
    """Checks words in any installed language; may be used from any thread.

    `own` are words that are right in every language.
    """

    def __init__(self, own: frozenset[str] = frozenset()) -> None:
        self.own = own
        self._turn = threading.Lock()
        self._dictionaries: dict[str, Any] = {}
        self._installed: tuple[str, ...] | None = None

    def languages(self) -> tuple[str, ...]:
        """Return the installed languages, such as ``en_US``; none where nothing can be checked."""
        with self._turn:
            if self._installed is None:
                self._installed = _installed()
        return self._installed

    def wrong(self, words: Iterable[str], language: str) -> frozenset[str]:
        """Return those of the words that the language does not know."""
        return frozenset(word for word in words if not self._is_right(word, language))

    def suggestions(self, word: str, language: str) -> tuple[str, ...]:
        """Return words that may have been meant, the likeliest first."""
        with self._turn:
            dictionary = self._dictionary(language)
            found = dictionary.suggest(word) if dictionary is not None else []
        return tuple(str(each) for each in found[:MOST_SUGGESTIONS])

    def guess(self, text: str, likely: str | None = None) -> str | None:
        """Return the language that a text is in, as far as a dictionary is installed for it.

        `likely` is returned while there is too little text to tell, or where none fits better.
        """
        words = checkable_words(text[:_BEGINNING])[:_SAMPLE]
        candidates = self.languages()[:_MOST_GUESSED]
        fallback = likely if likely in self.languages() else next(iter(candidates), None)
        if len(words) < _ENOUGH_WORDS:
            return fallback
        known = {
            language: sum(
                script_of(word) == script_of_language(language) and self._is_right(word, language)
                for word in words
            )
            for language in dict.fromkeys([*([fallback] if fallback else []), *candidates])
        }
        best = max(known, key=lambda language: known[language], default=None)
        return best if best is not None and known[best] else fallback

    def _is_right(self, word: str, language: str) -> bool:
        if word in self.own or word.lower() in self.own:
            return True
        if script_of(word) != script_of_language(language):
            return True
        with self._turn:
            dictionary = self._dictionary(language)
            return dictionary is None or bool(dictionary.check(word.replace("’", "'")))

    def _dictionary(self, language: str) -> Any:  # noqa: ANN401 - of a library without types
        if language not in self._dictionaries:
            self._dictionaries[language] = _load(language)
        return self._dictionaries[language]


def checkable_words(text: str) -> list[str]:
    """Return the words of a Markdown text that are to be checked, in order."""
    return [text[start:end] for start, end in places_to_check(text)]


def places_to_check(text: str) -> list[tuple[int, int]]:
    """Return where the words of a whole Markdown text stand that are to be checked.

    Quotations, and code between fences, are left alone with all that `word_places` leaves alone.
    """
    found, begins_at, in_code = [], 0, False
    for line in text.split("\n"):
        if is_fence(line):
            in_code = not in_code
        elif not in_code and not is_quotation(line):
            found += [(begins_at + start, begins_at + end) for start, end in word_places(line)]
        begins_at += len(line) + 1
    return found


def is_fence(line: str) -> bool:
    """Say whether a line begins or ends a block of code."""
    return _FENCE.match(line) is not None


def is_quotation(line: str) -> bool:
    """Say whether a line is of a quotation."""
    return _QUOTED.match(line) is not None


def word_places(text: str) -> list[tuple[int, int]]:
    """Return where the words of a line stand that are to be checked.

    Code, addresses, names after @ or :, and what has digits or only capitals is left alone.
    """
    if _MAY_HIDE.search(text):
        text = _HIDDEN.sub(lambda found: " " * len(found.group()), text)
    return [found.span() for found in _WORD.finditer(text) if not _SKIPPED.fullmatch(found.group())]


@lru_cache(maxsize=4096)
def script_of(word: str) -> str:
    """Return the script of a word's first letter, such as ``LATIN``."""
    return unicodedata.name(word[0], "").partition(" ")[0]


def script_of_language(language: str) -> str:
    """Return the script in which a language is written, as far as it is not Latin."""
    return _SCRIPTS.get(language.partition("_")[0].partition("-")[0], "LATIN")


_FENCE: Final = re.compile(r" {0,3}(?:```|~~~)")
_QUOTED: Final = re.compile(r" {0,3}>")
_MAY_HIDE: Final = re.compile(r"[`@:/(<]")
_HIDDEN: Final = re.compile(
    r"`+[^`]*`+|(?<=\])\([^)\s]*\)|<[^>\s]+>|(?:https?|mailto|attachment):\S+|www\.\S+|[@:]\w[\w-]*"
    r"|\S+@\S+"
)
_MARKS: Final = r"[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0900-\u0dff]"
_WORD: Final = re.compile(rf"[^\W_]{_MARKS}*(?:['’]?[^\W]{_MARKS}*)*")
_SKIPPED: Final = re.compile(r".*\d.*|.|[^a-z]*[A-Z][^a-z]*['’]?s?|.*_.*", re.DOTALL)

_LANGUAGES: Final = {
    "ARABIC": "ar fa ur ps ckb",
    "ARMENIAN": "hy",
    "BENGALI": "bn",
    "CYRILLIC": "ru uk be bg mk sr kk ky mn tg",
    "DEVANAGARI": "hi mr ne sa",
    "ETHIOPIC": "am ti",
    "GEORGIAN": "ka",
    "GREEK": "el",
    "GUJARATI": "gu",
    "GURMUKHI": "pa",
    "HANGUL": "ko",
    "HEBREW": "he yi",
    "KANNADA": "kn",
    "MALAYALAM": "ml",
    "SINHALA": "si",
    "TAMIL": "ta",
    "TELUGU": "te",
    "THAI": "th",
}
_SCRIPTS: Final = {code: script for script, codes in _LANGUAGES.items() for code in codes.split()}


def _installed() -> tuple[str, ...]:
    enchant = _library()
    if enchant is None:
        return ()
    try:
        found = enchant.list_languages()
    except enchant.errors.Error as error:
        log.warning("the dictionaries cannot be listed: %s", error)
        return ()
    names = {str(each) for each in found}
    # Of a language with countries, its bare name is the same dictionary once more.
    doubled = {each.partition("_")[0] for each in names if "_" in each}
    return tuple(sorted(names - doubled))


def _load(language: str) -> Any:  # noqa: ANN401 - of a library without types
    enchant = _library()
    if enchant is None:
        return None
    try:
        return enchant.Dict(language)
    except enchant.errors.Error as error:
        log.warning("the dictionary %s cannot be loaded: %s", language, error)
        return None


def _library() -> Any:  # noqa: ANN401 - of a library without types
    """Return the library, None where it, or what it needs of this computer, is not there."""
    try:
        return import_module("enchant")
    except ImportError as error:
        log.info("nothing can check spelling: %s", error)
        return None
