"""What may stand behind a key of the policy: each kind checks, and says itself in a JSON schema."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from datetime import time
from pathlib import PurePosixPath, PureWindowsPath
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import urlsplit

from companion.domain.tie import SetTie

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from companion.policy.policy_values import Table


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of value. `check` returns the value, or raises `ValueError` with what is wrong.

    `words` say what is expected. `of_registry` makes of a registry's value what TOML would have.
    """

    words: str
    schema: Mapping[str, object]
    check: Callable[[Any], object]
    of_registry: Callable[[Any], object] = lambda value: value


def flag() -> Kind:
    """Return the kind of true and false; in the registry, 1 and 0."""

    def check(value: object) -> bool:
        if not isinstance(value, bool):
            raise ValueError("expected true or false")  # noqa: TRY004 - ValueError is the contract
        return value

    known = {0: False, 1: True}
    return Kind(
        "true or false",
        {"type": "boolean"},
        check,
        lambda value: known.get(value, value) if type(value) is int else value,
    )


def whole(least: int, most: int) -> Kind:
    """Return the kind of whole numbers between two, both included."""
    words = f"a whole number from {least} to {most}"

    def check(value: object) -> int:
        if type(value) is not int or not least <= value <= most:
            raise ValueError(f"expected {words}")
        return value

    return Kind(words, {"type": "integer", "minimum": least, "maximum": most}, check)


def number(least: float, most: float) -> Kind:
    """Return the kind of numbers between two, both included."""
    words = f"a number from {least:g} to {most:g}"

    def check(value: object) -> float:
        if type(value) not in {int, float} or not least <= float(value) <= most:  # type: ignore[arg-type]
            raise ValueError(f"expected {words}")
        return float(value)  # type: ignore[arg-type]

    return Kind(words, {"type": "number", "minimum": least, "maximum": most}, check)


def one_of(choices: Sequence[str]) -> Kind:
    """Return the kind of one text among some."""
    known = [str(each) for each in choices]
    words = "one of " + ", ".join(f'"{each}"' for each in known)

    def check(value: object) -> str:
        if not isinstance(value, str) or value not in known:
            raise ValueError(f"expected {words}")
        return value

    return Kind(words, {"enum": known}, check)


def several_of(choices: Sequence[str]) -> Kind:
    """Return the kind of lists of such texts, at least one."""
    return _listed(one_of(choices), least=1)


def time_of_day() -> Kind:
    """Return the kind of times such as 22:00; an empty text for none."""
    words = 'a time such as "22:00", or "" for none'

    def check(value: object) -> str:
        if not isinstance(value, str) or (value and not _TIME.fullmatch(value)):
            raise ValueError(f"expected {words}")
        if value:
            time.fromisoformat(value)
        return value

    return Kind(words, {"type": "string", "pattern": f"^({_TIME.pattern})?$"}, check)


def language() -> Kind:
    """Return the kind of codes of languages."""
    words = 'the code of a language, such as "fr"'
    return _text(words, _LANGUAGE, lambda _: None)


def site_address() -> Kind:
    """Return the kind of addresses of sites; plain http only to this machine."""
    words = "an address that begins with https://"
    return _text(words, re.compile(r"https?://[^\s@?#]+"), _check_site)


def site_addresses() -> Kind:
    """Return the kind of lists of addresses of sites, at least one."""
    return _listed(site_address(), least=1)


def ties() -> Kind:
    """Return the kind of lists of ties; in the registry, each a text of course and forum."""
    words = "a list, each { course = …, forum = … } with the address of the forum"

    def check(value: object) -> tuple[SetTie, ...]:
        if not isinstance(value, list) or not all(_is_tie(each) for each in value):
            raise ValueError(f"expected {words}")
        return tuple(SetTie(each["course"].strip(), each["forum"].strip()) for each in value)

    item = {
        "type": "object",
        "additionalProperties": False,
        "required": ["course", "forum"],
        "properties": {
            "course": {"type": "string", "pattern": r"^.*\S.*$"},
            "forum": {"type": "string", "pattern": f"^{_FORUM_PAGE.pattern}$"},
        },
    }
    return Kind(words, {"type": "array", "items": item}, check, _ties_of_registry)


def proxy_address() -> Kind:
    """Return the kind of addresses of proxies, which hold no sign-in."""
    return _text("an address such as http://proxy.example.org:8080", _PROXY, _check_proxy)


def host_names() -> Kind:
    """Return the kind of lists of names of hosts."""
    return _listed(_text('the name of a host, such as "example.org"', _HOST, lambda _: None))


def path() -> Kind:
    """Return the kind of paths of files, which begin at the root."""
    return _text("the whole path of a file", re.compile(r"[^\x00\r\n]+"), _check_path)


def paths() -> Kind:
    """Return the kind of lists of such paths."""
    return _listed(path())


def content(of: str, names: Sequence[str], read: Callable[[Table], object]) -> Kind:
    """Return the kind of tables with the content of a file; in the registry, its text.

    `names` are what may stand in it; `read` raises `ValueError` where it cannot be understood.
    """

    def check(value: object) -> Table:
        if not isinstance(value, dict):
            raise ValueError(f"expected a table with the content of {of}")  # noqa: TRY004
        unknown = sorted(value.keys() - set(names))
        if unknown:
            raise ValueError(f"{of} has no {unknown[0]}, but {', '.join(names)}")
        read(value)
        return value

    return Kind(
        f"a table with the content of {of}",
        {"type": "object", "propertyNames": {"enum": list(names)}},
        check,
        lambda value: tomllib.loads(value) if isinstance(value, str) else value,
    )


def _is_tie(value: object) -> bool:
    return (
        isinstance(value, dict)
        and value.keys() == {"course", "forum"}
        and all(isinstance(each, str) and each.strip() for each in value.values())
        and _FORUM_PAGE.fullmatch(value["forum"].strip()) is not None
    )


def _ties_of_registry(said: object) -> object:
    """Make of ``COURSE ADDRESS``, the last word the forum's address, what TOML would have."""
    lines = [said] if isinstance(said, str) else said
    if not isinstance(lines, list) or not all(isinstance(each, str) for each in lines):
        return said
    parts = [each.strip().rpartition(" ") for each in lines]
    return [{"course": course, "forum": forum} for course, _, forum in parts]


def _text(words: str, pattern: re.Pattern[str], further: Callable[[str], object]) -> Kind:
    def check(value: object) -> str:
        if not isinstance(value, str) or not pattern.fullmatch(value):
            raise ValueError(f"expected {words}")
        further(value)
        return value

    return Kind(words, {"type": "string", "pattern": f"^({pattern.pattern})$"}, check)


def _listed(kind: Kind, least: int = 0) -> Kind:
    words = f"a list, each {kind.words}"

    def check(value: object) -> tuple[object, ...]:
        if not isinstance(value, list) or len(value) < least:
            raise ValueError(f"expected {words}")
        return tuple(kind.check(each) for each in value)

    schema: dict[str, object] = {"type": "array", "items": dict(kind.schema)}
    if least:
        schema["minItems"] = least
    return Kind(words, schema, check, lambda said: [said] if isinstance(said, str) else said)


def _check_site(address: str) -> None:
    parts = urlsplit(address)
    here = parts.hostname in {"localhost", "127.0.0.1", "::1"}
    if not parts.hostname or (parts.scheme == "http" and not here):
        raise ValueError("expected an address that begins with https://")


def _check_proxy(address: str) -> None:
    parts = urlsplit(address)
    if "@" in parts.netloc:
        raise ValueError(
            "a sign-in does not belong into this file, which all can read: the keyring has it"
            " (companion policy proxy-sign-in)"
        )
    if not parts.hostname or parts.port is None:
        raise ValueError("expected host and port, such as http://proxy.example.org:8080")


def _check_path(text: str) -> None:
    if not PurePosixPath(text).is_absolute() and not PureWindowsPath(text).is_absolute():
        raise ValueError("expected the whole path of a file, from the root or the drive on")


_FORUM_PAGE: Final = re.compile(r"(https?://|companion:forum/)[^\s@]+")
_TIME: Final = re.compile(r"([01][0-9]|2[0-3]):[0-5][0-9]")
_LANGUAGE: Final = re.compile(r"[a-z]{2,3}([_-][A-Za-z]{2,4})?")
_PROXY: Final = re.compile(r"https?://[^\s/?#]+/?")
_HOST: Final = re.compile(r"\.?[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?(\.[A-Za-z0-9-]+)*")
