"""Reads the prompts that the app offers from a TOML file, which an organisation can replace.

[[starters]]
when = "quiet"          # or "section"
mark = "question"       # or tip, idea, challenge, experience, none
[starters.text]
en = "What do you not understand yet? Ask it as a question."
fr = "…"
"""

from __future__ import annotations

import tomllib
from typing import TYPE_CHECKING, Final

from companion.domain.post_mark import PostMark
from companion.domain.starter import Occasion, Starter

if TYPE_CHECKING:
    from collections.abc import Mapping

LONGEST_PROMPT: Final = 200
"""Letters of a prompt at the most: it is one calm line or two."""


def read_starters(text: str) -> tuple[Starter, ...]:
    """Return the prompts of a file; raise `ValueError` with what is wrong, and where."""
    return starters_said(tomllib.loads(text))


def starters_said(table: Mapping[str, object]) -> tuple[Starter, ...]:
    """Return the prompts of such a file's table; raise `ValueError` likewise."""
    told = table.get("starters")
    if not isinstance(told, list) or not told:
        raise ValueError("there is no [[starters]] in it")
    return tuple(_starter(number, entry) for number, entry in enumerate(told, start=1))


def _starter(number: int, entry: object) -> Starter:
    entry = entry if isinstance(entry, dict) else {}
    texts = entry.get("text")
    if not isinstance(texts, dict) or not texts.get("en"):
        raise ValueError(f'starter {number} has no text "en"')
    for language, words in texts.items():
        if not isinstance(words, str) or not 0 < len(words.strip()) <= LONGEST_PROMPT:
            raise ValueError(
                f"the text {language!r} of starter {number} is not of 1 to {LONGEST_PROMPT} letters"
            )
    return Starter(
        _occasion(number, entry.get("when")),
        _mark(number, entry.get("mark")),
        {language: words.strip() for language, words in texts.items()},
    )


def _occasion(number: int, name: object) -> Occasion:
    if not isinstance(name, str) or name not in tuple(Occasion):
        raise ValueError(f"when of starter {number} is {name!r}, not one of {', '.join(Occasion)}")
    return Occasion(name)


def _mark(number: int, name: object) -> PostMark | None:
    if name in (None, "none"):
        return None
    if not isinstance(name, str) or name not in tuple(PostMark):
        raise ValueError(f"mark of starter {number} is {name!r}, not one of {', '.join(PostMark)}")
    return PostMark(name)
