"""Finds emoji by their names, in English and in the person's language, without any network."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from functools import cache
from typing import Any, Final

from companion.content.search_text import fold


@dataclass(frozen=True, slots=True)
class Emoji:
    """A sign and its name in words."""

    sign: str
    name: str


OFTEN_USED: Final = (
    "👍", "🙏", "😀", "😂", "😊", "😍", "🤔", "😢", "😮", "🎉", "❤️", "🔥", "✅", "❓", "💡", "👏",
    "🙌", "💪", "👋", "🌱", "💧", "☀️", "📚", "✏️",
)  # fmt: skip
"""What is offered before anything is typed, beside what the person used last."""


_KINDS: Final = (
    (0x1F600, 0x1F64F),
    (0x1F910, 0x1F92F),
    (0x1F970, 0x1F97A),
    (0x1FAE0, 0x1FAEF),
    (0x1F440, 0x1F4AF),
    (0x1F300, 0x1F5FF),
    (0x1F900, 0x1FAFF),
    (0x1F680, 0x1F6FF),
    (0x2600, 0x27BF),
)
"""Ranges of letters in which emoji are alike, in the order in which they are shown."""

_LETTERS_OF_FLAGS: Final = range(0x1F1E6, 0x1F200)


def find_emoji(words: str, language: str = "en", *, limit: int = 400) -> tuple[Emoji, ...]:
    """Return the emoji whose names hold all these words or beginnings of words, the best first.

    `language` is a code such as ``fr``; English names, and the short ones of chat programs such as
    ``+1``, are understood always. Without words all of them are returned, up to the limit.
    """
    wanted = fold(words.replace("_", " ")).split()
    found: list[tuple[int, int, Emoji]] = []
    for place, entry in enumerate(_entries(language)):
        rank = _rank(entry, wanted)
        if rank is not None:
            found.append((rank, place, entry.emoji))
    found.sort(key=lambda each: each[:2])
    return tuple(each[2] for each in found[:limit])


def emoji_named(sign: str, language: str = "en") -> Emoji:
    """Return an emoji with its name, which is empty where the sign is none."""
    return _by_sign(language).get(sign, Emoji(sign, ""))


@dataclass(frozen=True, slots=True)
class _Entry:
    emoji: Emoji
    names: tuple[str, ...]
    """Folded: that in the language, in English, and the short ones."""
    parts: str
    """All words of the names, each after a blank."""


def _rank(entry: _Entry, wanted: list[str]) -> int | None:
    """Return how well an emoji fits, 0 the best; None where it does not."""
    if not wanted:
        return 0
    if not all(f" {word}" in entry.parts for word in wanted):
        return None
    typed = " ".join(wanted)
    best: int | None = None
    for name in entry.names:
        if name == typed:
            return 0
        parts = name.split()
        if all(any(part.startswith(word) for part in parts) for word in wanted):
            rank = 1 if name.startswith(typed) else 2
            best = rank if best is None else min(best, rank)
    return best


@cache
def _by_sign(language: str) -> dict[str, Emoji]:
    return {entry.emoji.sign: entry.emoji for entry in _entries(language)}


@cache
def _entries(language: str) -> tuple[_Entry, ...]:
    """Return all emoji, those of daily use first; skin tones and other variants are left out."""
    import emoji  # noqa: PLC0415 - only writers need it, and its data take a moment

    code = language if language in emoji.LANGUAGES else "en"
    if code != "en":
        emoji.config.load_language(code)
    often = {sign: place for place, sign in enumerate(OFTEN_USED)}
    entries = []
    for sign, data in emoji.EMOJI_DATA.items():
        if data["status"] != emoji.STATUS["fully_qualified"] or _is_variant(sign):
            continue
        names = [str(data.get(code, data["en"])), str(data["en"]), *_short_names(data)]
        spoken = names[0].strip(":").replace("_", " ")
        folded = tuple(map(_folded, names))
        entries.append(_Entry(Emoji(sign, spoken), folded, f" {' '.join(folded)}"))
    entries.sort(
        key=lambda each: (
            often.get(each.emoji.sign, len(often)),
            _kind(each.emoji.sign),
            each.emoji.sign,
        )
    )
    return tuple(entries)


def _kind(sign: str) -> int:
    """Return a number by which like things stand together: faces first, flags last."""
    code = ord(sign[0])
    if code in _LETTERS_OF_FLAGS:
        return len(_KINDS) + 1
    return next((n for n, (low, high) in enumerate(_KINDS) if low <= code <= high), len(_KINDS))


def _short_names(data: dict[str, Any]) -> list[str]:
    return [str(each) for each in data.get("alias", ())]


def _folded(name: str) -> str:
    return fold(name.strip(":").replace("_", " ").replace("-", " "))


def _is_variant(sign: str) -> bool:
    return any("EMOJI MODIFIER" in unicodedata.name(letter, "") for letter in sign)
