"""The parameters a web-service function declares, checked with Moodle's strictness."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum, auto
from typing import Final

from sync.classroom.errors import invalid_parameter
from sync.classroom.text_cleaning import looks_like_markup


class Kind(Enum):
    """What a single value may hold, by the names of Moodle's `PARAM_…` types."""

    INT = auto()
    BOOL = auto()
    TEXT = auto()
    RAW = auto()
    ALPHA = auto()


class _Required(Enum):
    REQUIRED = auto()


REQUIRED: Final = _Required.REQUIRED


@dataclass(frozen=True)
class Value:
    """A single value; without a default it must be given."""

    kind: Kind
    default: object = REQUIRED


@dataclass(frozen=True)
class Many:
    """A list of alike parameters."""

    item: Parameter
    default: object = REQUIRED


@dataclass(frozen=True)
class Record:
    """Named parameters; others are refused (recording `error.extra-parameter`)."""

    fields: Mapping[str, Parameter]
    default: object = REQUIRED


Parameter = Value | Many | Record


def integer(default: object = REQUIRED) -> Value:
    """Declare a whole number."""
    return Value(Kind.INT, default)


def boolean(*, default: object = REQUIRED) -> Value:
    """Declare a truth value; only 0, 1, true and false of JSON, and no words, are taken."""
    return Value(Kind.BOOL, default)


def text(default: object = REQUIRED) -> Value:
    """Declare a line of text without markup."""
    return Value(Kind.TEXT, default)


def raw(default: object = REQUIRED) -> Value:
    """Declare a text that is taken as it is."""
    return Value(Kind.RAW, default)


def alpha(default: object = REQUIRED) -> Value:
    """Declare a word of letters."""
    return Value(Kind.ALPHA, default)


def checked(declared: Parameter, given: object) -> object:
    """Return what was given in its declared type, defaults filled in.

    Raises the `invalidparameter` refusal for anything that is missing, unknown or ill-typed
    (recordings `error.missing-parameter`, `error.extra-parameter`, `error.wrong-type`).
    """
    match declared:
        case Value():
            return _checked_value(declared.kind, given)
        case Many():
            return [checked(declared.item, item) for item in _items(given)]
        case Record():
            return checked_fields(declared.fields, given)


def checked_fields(declared: Mapping[str, Parameter], given: object) -> dict[str, object]:
    """Check the fields of a record, or the parameters of a function."""
    if isinstance(given, list) and not given:
        given = {}
    if not isinstance(given, Mapping) or any(name not in declared for name in given):
        raise invalid_parameter()
    return {name: _field(declared[name], name, given) for name in declared}


def whole_number(written: str) -> int | None:
    """Return the number that is written, or None if it is none that the database could hold."""
    return int(written) if _INTEGER.fullmatch(written) else None


def _field(declared: Parameter, name: str, given: Mapping[str, object]) -> object:
    if given.get(name) is not None:
        return checked(declared, given[name])
    if declared.default is REQUIRED:
        raise invalid_parameter()
    return declared.default


def _items(given: object) -> list[object]:
    if isinstance(given, list):
        return given
    if isinstance(given, Mapping):
        return list(given.values())
    raise invalid_parameter()


def _checked_value(kind: Kind, given: object) -> object:
    if isinstance(given, (list, Mapping)):
        raise invalid_parameter()
    match kind:
        case Kind.INT:
            return _checked_integer(given)
        case Kind.BOOL:
            return _checked_boolean(given)
        case Kind.RAW:
            return _checked_characters(given)
        case Kind.TEXT:
            line = _checked_characters(given)
            if looks_like_markup(line):
                raise invalid_parameter()
            return line
        case Kind.ALPHA:
            return _checked_word(_checked_characters(given))


def _checked_integer(given: object) -> int:
    if isinstance(given, bool):
        return int(given)
    number = whole_number(str(given))
    if number is None:
        raise invalid_parameter()
    return number


def _checked_boolean(given: object) -> bool:
    if isinstance(given, bool):
        return given
    if str(given) not in ("0", "1"):
        raise invalid_parameter()
    return str(given) == "1"


def _checked_characters(given: object) -> str:
    """Refuse what PHP's UTF-8 check refuses: broken bytes (here lone surrogates) and NUL."""
    written = str(int(given)) if isinstance(given, bool) else str(given)
    if "\0" in written or _SURROGATE.search(written):
        raise invalid_parameter()
    return written


def _checked_word(word: str) -> str:
    if _WORD.fullmatch(word) is None:
        raise invalid_parameter()
    return word


_INTEGER: Final = re.compile(r"0|-?[1-9][0-9]{0,17}")
_SURROGATE: Final = re.compile("[\ud800-\udfff]")
_WORD: Final = re.compile(r"[A-Za-z]*")
