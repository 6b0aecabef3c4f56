"""Data that comes with the app, and the files in which others may change or replace it.

Such a file has the same name in the folder for all users of the computer and in the data folder.
One that cannot be understood changes nothing: the log and the doctor say what is wrong with it.
The policy of the computer may say the same: proposed, before these files; fixed, after that of all
users and instead of the person's.
"""

from __future__ import annotations

import logging
import tomllib
from dataclasses import dataclass
from importlib import resources
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from companion.app_paths import site_folder

if TYPE_CHECKING:
    from collections.abc import Callable

    from companion.policy.policy_values import Rule, Table

log = logging.getLogger(__name__)

_Said = TypeVar("_Said")


@dataclass(frozen=True, slots=True)
class BrokenFile:
    """A file that changes nothing because it cannot be read or understood, and why."""

    path: Path
    what: str


def shipped_text(folder: str, name: str) -> str:
    """Return the file that comes with the app."""
    return resources.files("resources").joinpath(folder, name).read_text("utf-8")


@dataclass(frozen=True, slots=True)
class ToldByOthers:
    """A file that may change data, or what the policy says, with the name that it goes by."""

    path: Path
    table: Table | None = None


def told_by_others(
    name: str, data: Path, rule: Rule[Table] | None = None, system: Path | None = None
) -> tuple[ToldByOthers, ...]:
    """Return where others may say something, the last word last.

    `rule` is what the policy says. `system` stands for the folder for all users in tests.
    """
    of_all = ToldByOthers((system or site_folder()) / name)
    of_person = ToldByOthers(data / name)
    if rule is None:
        return (of_all, of_person)
    policy = ToldByOthers(Path("the policy"), rule.value)
    return (of_all, policy) if rule.fixed else (policy, of_all, of_person)


def understood(
    told: ToldByOthers, read: Callable[[Table], _Said], broken: list[BrokenFile]
) -> _Said | None:
    """Return what `read` makes of a table: it raises `ValueError` where it does not understand it.

    None where there is no file, or where it is broken: then it is logged, and put to `broken`.
    """
    path = told.path
    try:
        table = told.table
        return read(tomllib.loads(path.read_text("utf-8")) if table is None else table)
    except FileNotFoundError:
        return None
    except (OSError, ValueError) as error:
        what = getattr(error, "strerror", None) or str(error)
        log.error("%s is not used: %s", path, what)  # noqa: TRY400 - said in words
        broken.append(BrokenFile(path, what))
        return None
