"""Which places and feeds are known: what comes with the app, and before it what others have set."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from companion.content.social_places import FollowingData, read_following
from companion.data_files import BrokenFile, files_named, shipped_text, understood

if TYPE_CHECKING:
    from pathlib import Path

FOLLOWING_FILE: Final = "following.toml"


@dataclass(frozen=True, slots=True)
class FoundFollowing:
    """What is known; `files` were heeded beside what comes with the app, `broken` were not."""

    data: FollowingData
    files: tuple[Path, ...] = ()
    broken: tuple[BrokenFile, ...] = ()


def find_following(data: Path) -> FoundFollowing:
    """Return what the files say together; one that cannot be read is logged and passed over."""
    found = read_following(shipped_text("following", FOLLOWING_FILE))
    files: list[Path] = []
    broken: list[BrokenFile] = []
    for path in files_named(FOLLOWING_FILE, data):
        said = understood(path, read_following, broken)
        if said is not None:
            found = said.before(found)
            files.append(path)
    return FoundFollowing(found, tuple(files), tuple(broken))
