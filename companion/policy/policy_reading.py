"""Makes a policy of what its file and the registry say; what is wrong is told all at once."""

from __future__ import annotations

import difflib
import re
import tomllib
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final, cast

from companion.errors import PolicyBroken, PolicyProblem
from companion.features import Feature, Features
from companion.network_settings import NetworkSettings, Proxy
from companion.policy.policy_keys import FILES, SECTIONS, SETTINGS_SECTIONS
from companion.policy.policy_values import Encryption, Policy, Rule, SignInWay

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from companion.policy.policy_keys import Key
    from companion.policy.policy_kinds import Kind

NO_TELEMETRY: Final = (
    "there is no telemetry in Companion: it sends nothing about people or their use of it to"
    " anybody, so there is nothing to set"
)
_BOTH: Final = ("fixed", "proposed")
_IN_TOML_ERROR: Final = re.compile(r"\(at line (\d+), column \d+\)$")

Said = dict[str, object]
"""What a source says, checked: each key as ``section.key``, with its value or its `Rule`."""


@dataclass(frozen=True, slots=True)
class Source:
    """A file with its text, or the registry's key without; `table` is what it says, unchecked."""

    name: str
    table: Mapping[str, Any]
    text: str = ""

    @property
    def is_file(self) -> bool:
        """Whether it is a file, and not the registry."""
        return bool(self.text)


def source_of_text(name: str, text: str) -> Source:
    """Return a file as a source; raise `PolicyBroken` where it is no TOML."""
    try:
        return Source(name, tomllib.loads(text), text or "\n")
    except tomllib.TOMLDecodeError as error:
        found = _IN_TOML_ERROR.search(str(error))
        line = int(found[1]) if found else max(text.count("\n"), 1)
        reason = _IN_TOML_ERROR.sub("", str(error)).strip()
        problem = PolicyProblem(name, line, "", f"this is not TOML: {reason}")
        raise PolicyBroken((problem,)) from error


def policy_of(sources: Iterable[Source]) -> Policy:
    """Return what sources say together, the later over the earlier, key by key.

    Raises `PolicyBroken` with all that is wrong.
    """
    said: Said = {}
    problems: list[PolicyProblem] = []
    names: list[str] = []
    for source in sources:
        reading = _Reading(source)
        said |= reading.read()
        problems += reading.problems
        names.append(source.name)
    if problems:
        raise PolicyBroken(tuple(problems))
    return _policy(said, tuple(names))


class _Reading:
    """Reads one source, and notes what is wrong with it."""

    def __init__(self, source: Source) -> None:
        self._source = source
        self._said: Said = {}
        self.problems: list[PolicyProblem] = []

    def read(self) -> Said:
        sections = {section.name: section for section in SECTIONS}
        files = {key.name: key for key in FILES}
        for name, value in self._source.table.items():
            if name in files:
                self._take(files[name], (name,), value)
            elif name not in sections:
                self._refuse_unknown(name, (name,), [*sections, *files])
            elif not isinstance(value, dict):
                self._note((name,), f"expected a table: [{name}]")
            else:
                self._read_section(name, {key.name: key for key in sections[name].keys}, value)
        return self._said

    def _read_section(self, name: str, keys: Mapping[str, Key], table: Mapping[str, Any]) -> None:
        for given, value in table.items():
            key = keys.get(given)
            if key is None:
                self._refuse_unknown(given, (name, given), list(keys))
            else:
                self._take(key, (name, given), value)

    def _take(self, key: Key, path: tuple[str, ...], value: object) -> None:
        try:
            self._said[".".join(path)] = (
                self._ruled(key.kind, path, value) if key.ruled else self._value(key.kind, value)
            )
        except ValueError as error:
            self._note(path, str(error))

    def _ruled(self, kind: Kind, path: tuple[str, ...], said: object) -> Rule[object]:
        if not isinstance(said, dict) or len(said) != 1 or not said.keys() <= set(_BOTH):
            near = _nearest(next(iter(said)), _BOTH) if isinstance(said, dict) and said else ""
            raise ValueError(
                f"say whether this is fixed or proposed: {path[-1]} = {{ fixed = … }} or"
                f" {{ proposed = … }}, with {kind.words}{near}"
            )
        ((word, value),) = said.items()
        return Rule(self._value(kind, value), word == "fixed")

    def _value(self, kind: Kind, value: object) -> object:
        return kind.check(value if self._source.is_file else kind.of_registry(value))

    def _refuse_unknown(self, name: str, path: tuple[str, ...], known: list[str]) -> None:
        if name == "telemetry":
            self._note(path, NO_TELEMETRY)
            return
        elsewhere = [s.name for s in SECTIONS if name in {key.name for key in s.keys}]
        what = f"there is no {'.'.join(path)}"
        if elsewhere:
            self._note(path, f"{what}; {name} belongs into [{elsewhere[0]}]")
        else:
            self._note(path, what + (_nearest(name, known) or f"; known are {', '.join(known)}"))

    def _note(self, path: tuple[str, ...], reason: str) -> None:
        source = self._source
        line = line_of(source.text, path) if source.is_file else None
        place = source.name if source.is_file else "\\".join((source.name, *path))
        self.problems.append(PolicyProblem(place, line, ".".join(path), reason))


def _nearest(name: str, known: Iterable[str]) -> str:
    near = difflib.get_close_matches(name, list(known), 1, 0.6)
    return f"; did you mean {near[0]}?" if near else ""


def line_of(text: str, path: tuple[str, ...]) -> int:
    """Return the line, from 1, on which a key of a TOML text begins; 1 where it is not found.

    The text is read piece by piece: the key stands in the piece that brings it.
    """
    lines = text.splitlines()
    begin = 0
    for end in range(1, len(lines) + 1):
        try:
            table: object = tomllib.loads("\n".join(lines[:end]))
        except tomllib.TOMLDecodeError:
            continue
        if _is_in(table, path):
            piece = lines[begin:end]
            blank = next((i for i, line in enumerate(piece) if not _says_nothing(line)), 0)
            return begin + blank + 1
        begin = end
    return 1


def _says_nothing(line: str) -> bool:
    return not line.strip() or line.lstrip().startswith("#")


def _is_in(table: object, path: tuple[str, ...]) -> bool:
    for name in path:
        if not isinstance(table, dict) or name not in table:
            return False
        table = table[name]
    return True


def _policy(said: Said, sources: tuple[str, ...]) -> Policy:
    """Put what was checked into its places."""
    rules = {
        name.partition(".")[2]: cast("Rule[object]", rule)
        for name, rule in said.items()
        if name.partition(".")[0] in SETTINGS_SECTIONS
    }
    usual = Policy()
    get = cast("dict[str, Any]", said).get
    off = frozenset(each for each in Feature if not get(f"features.{each}", True))
    return Policy(
        sources=sources,
        sites=get("sites.addresses"),
        sign_in=tuple(SignInWay(each) for each in get("sign_in.ways", usual.sign_in)),
        network=_network(cast("dict[str, Any]", said)),
        encryption=Encryption(get("security.encryption", usual.encryption)),
        features=Features(off),
        settings=MappingProxyType(rules),
        share_targets=get("share_targets"),
        starters=get("starters"),
        feeds=get("feeds"),
        update_notice=get("updates.notice_address", ""),
        ties=get("courses.ties", ()),
    )


def _network(said: Mapping[str, Any]) -> NetworkSettings:
    address = said.get("proxy.address")
    certificate = said.get("certificates.client_certificate")
    key = said.get("certificates.client_key")
    return NetworkSettings(
        proxy=Proxy(address.rstrip("/"), said.get("proxy.no_proxy", ())) if address else None,
        authorities=tuple(Path(each) for each in said.get("certificates.authorities", ())),
        client_certificate=Path(certificate) if certificate else None,
        client_key=Path(key) if key else None,
    )
