"""Where things can be shared to: what comes with the app, and what was changed about it here.

A file ``sharing.toml`` in the folder of the whole computer, and after it one in the data folder,
may add and replace targets, take some away and put them into another order. A file that cannot be
understood changes nothing.
"""

from __future__ import annotations

import logging
import re
import tomllib
from dataclasses import dataclass, fields
from functools import partial
from string import Formatter
from typing import TYPE_CHECKING, Any, Final

from companion.data_files import BrokenFile, shipped_text, told_by_others, understood
from companion.domain.share import COPY, INSTANCE, ShareTarget

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from companion.policy.policy_values import Rule, Table

log = logging.getLogger(__name__)

FILE: Final = "sharing.toml"
_PLACES: Final = frozenset({"title", "text", "all", "link", INSTANCE})
_KEY: Final = re.compile(r"[a-z][a-z0-9-]{0,39}")
_WEB: Final = re.compile(
    r"https://(?:\{instance\}|[a-z0-9-]+(?:\.[a-z0-9-]+)*(?::[0-9]{1,5})?)(?P<rest>[/?].*)?",
    re.ASCII,
)
_MAIL: Final = re.compile(r"mailto:[^{}?]*(?P<rest>\?.*)?", re.ASCII)
_WORD: Final = re.compile(r"[\x21-\x7e]{1,1000}")
_KINDS: Final = {"str": str, "int": int, "bool": bool}
_IN_WORDS: Final = {str: "a text", int: "a number", bool: "true or false"}
_LONGEST_NAME: Final = 60
_LEAST_ADDRESS: Final = 1_000


class BadTargets(ValueError):
    """A file of targets says something that cannot be; the text says what, for IT staff."""


@dataclass(frozen=True, slots=True)
class KnownTargets:
    """The targets in their order; `files` were heeded, `broken` were not."""

    targets: tuple[ShareTarget, ...]
    files: tuple[Path, ...] = ()
    broken: tuple[BrokenFile, ...] = ()

    def get(self, key: str) -> ShareTarget | None:
        """Return a target by its key; None where there is none (any more)."""
        return next((each for each in self.targets if each.key == key), None)


def known_targets(
    data: Path, system: Path | None = None, *, rule: Rule[Table] | None = None
) -> KnownTargets:
    """Return the targets for a data folder; broken files are logged. `rule` is of the policy."""
    targets = shipped_targets()
    files: list[Path] = []
    broken: list[BrokenFile] = []
    for told in told_by_others(FILE, data, rule, system):
        changed = understood(told, partial(changed_as_said, targets=targets), broken)
        if changed is not None:
            targets = changed
            files.append(told.path)
    return KnownTargets(targets, tuple(files), tuple(broken))


def shipped_targets() -> tuple[ShareTarget, ...]:
    """Return the targets that come with the app."""
    return changed_by(shipped_text("sharing", "targets.toml"), ())


def changed_by(text: str, targets: Iterable[ShareTarget]) -> tuple[ShareTarget, ...]:
    """Return targets as a file changes them; raise `ValueError` where it cannot be understood."""
    return changed_as_said(tomllib.loads(text), targets)


def changed_as_said(
    said: dict[str, Any], targets: Iterable[ShareTarget]
) -> tuple[ShareTarget, ...]:
    """Return targets as the table of such a file changes them; raise `ValueError` likewise."""
    unknown = said.keys() - {"target", "remove", "order"}
    if unknown:
        raise BadTargets(f"there is no setting {', '.join(sorted(unknown))}")
    known = {each.key: each for each in targets}
    stated = said.get("target", [])
    if not isinstance(stated, list):
        raise BadTargets("each target is a [[target]]")
    added = [_target(each) for each in stated]
    if len({each.key for each in added}) != len(added):
        raise BadTargets("two targets have the same key")
    known |= {each.key: each for each in added}
    for key in _keys(said, "remove", known):
        known.pop(key, None)
    first = [key for key in _keys(said, "order", known) if key in known]
    return tuple(known[key] for key in dict.fromkeys([*first, *known]))


def _keys(said: dict[str, Any], name: str, known: dict[str, ShareTarget]) -> list[str]:
    found = said.get(name, [])
    if not isinstance(found, list) or not all(isinstance(each, str) for each in found):
        raise BadTargets(f"{name} is a list of keys")
    for each in found:
        if each not in known:
            log.warning("%s names %s, which is no target", name, each)
    return found


def _target(said: object) -> ShareTarget:
    if not isinstance(said, dict):
        raise BadTargets("each target is a [[target]]")
    kinds = {each.name: _KINDS[str(each.type)] for each in fields(ShareTarget)}
    for name, value in said.items():
        if name not in kinds:
            raise BadTargets(f"a target has no {name}")
        if type(value) is not kinds[name]:
            raise BadTargets(f"{name} is {_IN_WORDS[kinds[name]]}")
    missing = {"key", "name", "template"} - said.keys()
    if missing:
        raise BadTargets(f"a target lacks its {', '.join(sorted(missing))}")
    target = ShareTarget(**said)
    _check(target)
    return target


def _check(target: ShareTarget) -> None:
    name = target.key
    if not _KEY.fullmatch(target.key) or not _KEY.fullmatch(target.icon):
        raise BadTargets(f"{name}: key and icon are small letters, digits and hyphens")
    if not target.name.strip() or len(target.name) > _LONGEST_NAME or "\n" in target.name:
        raise BadTargets(f"{name}: the name is one short line")
    if min(target.limit, target.link_length) < 0 or target.address_limit < _LEAST_ADDRESS:
        raise BadTargets(f"{name}: a limit is too small")
    if target.template or target.key != COPY:
        _check_template(target)


def _check_template(target: ShareTarget) -> None:
    """Make sure that an address leads to the web or to a mail, and to the same place for all."""
    name, template = target.key, target.template
    shape = _WEB.fullmatch(template) or _MAIL.fullmatch(template)
    if shape is None or not _WORD.fullmatch(template):
        raise BadTargets(f"{name}: the template leads neither to https:// nor to mailto:")
    if INSTANCE in (shape["rest"] or ""):
        raise BadTargets(f"{name}: {{{INSTANCE}}} stands in the place of the host only")
    try:
        places = list(Formatter().parse(template))
    except ValueError as error:
        raise BadTargets(f"{name}: the braces of the template do not match") from error
    for _, place, form, conversion in places:
        if place is not None and (place not in _PLACES or form or conversion):
            raise BadTargets(f"{name}: the template has no place {{{place}}}")
    if not target.takes & {"link", "all"}:
        raise BadTargets(f"{name}: the template has no place for the link")
