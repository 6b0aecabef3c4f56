"""Form fields as PHP reads them: nested names, and a limit beyond which fields are lost."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final
from urllib.parse import parse_qsl

if TYPE_CHECKING:
    from collections.abc import Iterable

MAX_FIELDS: Final = 6_000
"""PHP's `max_input_vars` on the recorded site; what lies beyond is dropped without a word."""
MAX_BODY_BYTES: Final = 8 * 1024 * 1024
"""PHP's `post_max_size` there; a larger body is lost as a whole, the token with it."""


def form_fields(encoded: bytes) -> list[tuple[str, str]]:
    """Split a urlencoded body; broken UTF-8 becomes lone surrogates, refused later on."""
    return parse_qsl(
        encoded.decode("ascii", "surrogateescape"),
        keep_blank_values=True,
        errors="surrogateescape",
    )


def nested(fields: Iterable[tuple[str, str]]) -> dict[str, object]:
    """Turn `options[0][name]=x` into `{"options": {"0": {"name": "x"}}}`, as `$_POST` holds it."""
    result: dict[str, object] = {}
    for number, (name, value) in enumerate(fields):
        if number == MAX_FIELDS:
            break
        _put(result, name, value)
    return result


def _put(target: dict[str, object], name: str, value: str) -> None:
    head = _HEAD.match(name)
    if head is None:
        return
    keys = [head.group(), *_KEY.findall(name, head.end())]
    for key in keys[:-1]:
        inner = target.get(_position(key, target))
        if not isinstance(inner, dict):
            inner = {}
            target[_position(key, target)] = inner
        target = inner
    target[_position(keys[-1], target)] = value


def _position(key: str, target: dict[str, object]) -> str:
    """Return the key, or the next number for `name[]`."""
    return key if key else str(len(target))


_HEAD: Final = re.compile(r"[^\[]+")
_KEY: Final = re.compile(r"\[([^\]]*)\]")
