"""Answers in JSON, checked against what a server package knows of their form."""

from __future__ import annotations

import re
from typing import Any, Final, TypeVar

from pydantic import TypeAdapter, ValidationError

from companion.errors import ContractBroken

T = TypeVar("T")


def checked(model: type[T], value: object, function: str) -> T:
    """Return `value` as a wire model; a field that is missing or wrong is named in the error."""
    try:
        return _adapter(model).validate_python(value)
    except ValidationError as error:
        first = error.errors(include_input=False, include_url=False)[0]
        field = ".".join(str(part) for part in first["loc"])
        raise ContractBroken(
            f"{function}: field {field or '(whole answer)'}: {first['type']}",
            function=function,
            field=field,
        ) from None


def printable(value: object, text: str) -> object:
    """Return the JSON value of `text` without half characters and NULs, which no text may hold.

    They become U+FFFD. Raises `ContractBroken` for what goes too deep.
    """
    if not _SUSPICIOUS.search(text):
        return value
    try:
        return _printable(value)
    except RecursionError as error:
        raise ContractBroken("answer is nested too deep") from error


_ADAPTERS: Final[dict[object, TypeAdapter[Any]]] = {}
_SUSPICIOUS: Final = re.compile(
    r"\\u(?:0000|[dD](?:"
    r"[89abAB][0-9a-fA-F]{2}(?!\\u[dD][c-fC-F])"
    r"|[c-fC-F](?<!\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F])))"
)
"""Half characters and NULs in JSON's escapes. Whole pairs, as every emoji is, are none: going
through all texts of an answer takes longer than reading it. All begin alike, so that the search
leaps from escape to escape; one that tries each place holds the interpreter for 30 ms."""
_UNFIT: Final = re.compile("[\ud800-\udfff\x00]")


def _adapter(model: type[T]) -> TypeAdapter[T]:
    """Return the checker of a model; making one costs far more than using it."""
    adapter: TypeAdapter[T] | None = _ADAPTERS.get(model)
    if adapter is None:
        adapter = _ADAPTERS[model] = TypeAdapter(model)
    return adapter


def _printable(value: object) -> object:
    if isinstance(value, str):
        return _UNFIT.sub("\ufffd", value)
    if isinstance(value, list):
        return [_printable(part) for part in value]
    if isinstance(value, dict):
        return {_UNFIT.sub("\ufffd", key): _printable(part) for key, part in value.items()}
    return value
