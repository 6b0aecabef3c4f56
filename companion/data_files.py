"""Data that comes with the app, and the files in which others may change or replace it.

Such a file has the same name in the folder for all users of the computer and in the data folder.
One that cannot be understood changes nothing: the log and the doctor say what is wrong with it.
"""

from __future__ import annotations

import logging
from dataclasses import dataclass
from importlib import resources
from typing import TYPE_CHECKING, TypeVar

from companion.app_paths import site_folder

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

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


def files_named(name: str, data: Path, system: Path | None = None) -> tuple[Path, Path]:
    """Return where the files of others may be: for all on this computer, then the data folder's.

    `system` stands for the folder for all users in tests.
    """
    return ((system or site_folder()) / name, data / name)


def understood(path: Path, read: Callable[[str], _Said], broken: list[BrokenFile]) -> _Said | None:
    """Return what `read` makes of a file: it raises `ValueError` where it does not understand it.

    None where there is no file, or where it is broken: then it is logged, and put to `broken`.
    """
    try:
        return read(path.read_text("utf-8"))
    except FileNotFoundError:
        return None
    except (OSError, ValueError) as error:
        what = getattr(error, "strerror", None) or str(error)
        log.error("%s is not used: %s", path, what)  # noqa: TRY400 - said in words
        broken.append(BrokenFile(path, what))
        return None
