"""Which file the prompts come from: the data folder's, that for all on this computer, or ours."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from companion.content.starter_file import read_starters, starters_said
from companion.data_files import BrokenFile, shipped_text, told_by_others, understood

if TYPE_CHECKING:
    from pathlib import Path

    from companion.domain.starter import Starter
    from companion.policy.policy_values import Rule, Table

STARTERS_FILE: Final = "starters.toml"


@dataclass(frozen=True, slots=True)
class FoundStarters:
    """The prompts in use. `path` is None for those that come with the app."""

    starters: tuple[Starter, ...]
    path: Path | None = None
    broken: tuple[BrokenFile, ...] = ()


def find_starters(data: Path, rule: Rule[Table] | None = None) -> FoundStarters:
    """Return the prompts of the first file that can be read; a broken one is logged and passed.

    `rule` is what the policy says.
    """
    broken: list[BrokenFile] = []
    for told in reversed(told_by_others(STARTERS_FILE, data, rule)):
        said = understood(told, starters_said, broken)
        if said is not None:
            return FoundStarters(said, told.path, tuple(broken))
    return FoundStarters(
        read_starters(shipped_text("starters", STARTERS_FILE)), None, tuple(broken)
    )
