"""Which file the prompts come from: the data folder's, that for all on this computer, or ours."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from companion.content.starter_file import read_starters
from companion.data_files import BrokenFile, files_named, shipped_text, understood

if TYPE_CHECKING:
    from pathlib import Path

    from companion.domain.starter import Starter

STARTERS_FILE: Final = "starters.toml"


@dataclass(frozen=True, slots=True)
class FoundStarters:
    """The prompts in use. `path` is None for those that come with the app."""

    starters: tuple[Starter, ...]
    path: Path | None = None
    broken: tuple[BrokenFile, ...] = ()


def find_starters(data: Path) -> FoundStarters:
    """Return the prompts of the first file that can be read; a broken one is logged and passed."""
    broken: list[BrokenFile] = []
    for path in reversed(files_named(STARTERS_FILE, data)):
        said = understood(path, read_starters, broken)
        if said is not None:
            return FoundStarters(said, path, tuple(broken))
    return FoundStarters(
        read_starters(shipped_text("starters", STARTERS_FILE)), None, tuple(broken)
    )
