"""Thanks at the beginning of a text, in the languages in which peers here thank each other."""

from __future__ import annotations

import re
from typing import Final

from companion.content.search_text import fold

_THANKS: Final = (
    "thank", "thanks", "thx", "merci", "gracias", "شكرا", "شكراً", "obrigado", "obrigada", "danke",
    "asante", "cảm ơn", "cám ơn", "አመሰግናለሁ", "谢谢", "謝謝", "धन्यवाद", "शुक्रिया", "спасибо",
    "grazie", "terima kasih", "ありがとう", "teşekkür",
)  # fmt: skip
_BEGINNING: Final = 80
_HOW_MUCH: Final = r"(?:(?:many|mille|muchas|muito|vielen) )?"
_BEFORE: Final = rf"[\W_]*(?:\w[\w '’.-]{{0,24}}[,،!:，！]\W*)?{_HOW_MUCH}"
"""Signs, a name, and how much: "Kwame, many thanks …"."""

_WORDS: Final = "|".join(dict.fromkeys(re.escape(fold(words).strip()) for words in _THANKS))
_PATTERN: Final = re.compile(rf"{_BEFORE}(?:{_WORDS})(?!\w)")


def begins_with_thanks(plain_text: str) -> bool:
    """Say whether a text thanks somebody in its first words."""
    return _PATTERN.match(fold(plain_text[:_BEGINNING])) is not None
