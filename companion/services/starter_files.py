"""Which file the prompts come from: the data folder's, that for all on this computer, or ours."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from importlib.resources import files
from typing import TYPE_CHECKING, Final

from companion.app_paths import site_folder
from companion.content.starter_file import read_starters

if TYPE_CHECKING:
    from pathlib import Path

    from companion.domain.starter import Starter

log = logging.getLogger(__name__)

STARTERS_FILE: Final = "starters.toml"


@dataclass(frozen=True, slots=True)
class BrokenFile:
    """A file of prompts that is not used, and why."""

    path: Path
    why: str


@dataclass(frozen=True, slots=True)
class FoundStarters:
    """The prompts in use. `path` is None for those that come with the app."""

    starters: tuple[Starter, ...]
    path: Path | None = None
    broken: tuple[BrokenFile, ...] = ()


def find_starters(data: Path) -> FoundStarters:
    """Return the prompts of the first file that can be read; a broken one is logged and passed."""
    broken: list[BrokenFile] = []
    for path in (data / STARTERS_FILE, site_folder() / STARTERS_FILE):
        try:
            return FoundStarters(read_starters(path.read_text("utf-8")), path, tuple(broken))
        except FileNotFoundError:
            continue
        except (OSError, ValueError) as error:
            log.error("the file of prompts %s is not used: %s", path, error)  # noqa: TRY400 - said in words
            broken.append(BrokenFile(path, str(error)))
    own = (files("resources") / "starters" / STARTERS_FILE).read_text("utf-8")
    return FoundStarters(read_starters(own), None, tuple(broken))
