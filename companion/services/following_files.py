"""Which places and feeds are known: what comes with the app, and before it what others have set."""

from __future__ import annotations

import logging
from importlib.resources import files
from typing import TYPE_CHECKING, Final

from companion.app_paths import site_folder
from companion.content.social_places import FollowingData, read_following

if TYPE_CHECKING:
    from pathlib import Path

log = logging.getLogger(__name__)

FOLLOWING_FILE: Final = "following.toml"


def find_following(data: Path) -> FollowingData:
    """Return what the files say together; one that cannot be read is logged and passed over."""
    own = (files("resources") / "following" / FOLLOWING_FILE).read_text("utf-8")
    found = read_following(own)
    for path in (site_folder() / FOLLOWING_FILE, data / FOLLOWING_FILE):
        try:
            found = read_following(path.read_text("utf-8")).before(found)
        except FileNotFoundError:
            continue
        except (OSError, ValueError) as error:
            log.error("%s is not used: %s", path, error)  # noqa: TRY400 - said in words
    return found
