"""Which places and feeds are known: what comes with the app, and before it what others have set."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from companion.content.social_places import FollowingData, following_said, read_following
from companion.data_files import BrokenFile, shipped_text, told_by_others, understood

if TYPE_CHECKING:
    from pathlib import Path

    from companion.policy.policy_values import Rule, Table

FOLLOWING_FILE: Final = "following.toml"


@dataclass(frozen=True, slots=True)
class FoundFollowing:
    """What is known; `files` were heeded beside what comes with the app, `broken` were not."""

    data: FollowingData
    files: tuple[Path, ...] = ()
    broken: tuple[BrokenFile, ...] = ()


def find_following(data: Path, rule: Rule[Table] | None = None) -> FoundFollowing:
    """Return what the files say together; one that cannot be read is logged and passed over.

    `rule` is what the policy says.
    """
    found = read_following(shipped_text("following", FOLLOWING_FILE))
    files: list[Path] = []
    broken: list[BrokenFile] = []
    for told in told_by_others(FOLLOWING_FILE, data, rule):
        said = understood(told, following_said, broken)
        if said is not None:
            found = said.before(found)
            files.append(told.path)
    return FoundFollowing(found, tuple(files), tuple(broken))
