"""The person's settings: few, in one JSON file in the data folder, written in one step."""

from __future__ import annotations

import json
import os
from dataclasses import asdict, dataclass, fields
from typing import TYPE_CHECKING, Final

from companion.errors import SettingsUnreadable

if TYPE_CHECKING:
    from pathlib import Path

_FILE: Final = "settings.json"
SETTLE_VARIABLE: Final = "COMPANION_SETTLE_SECONDS"


@dataclass(frozen=True, slots=True)
class Settings:
    """All settings with their defaults.

    `settle_seconds`: how long after a try to send the server may still be at work with it: only
    after that, and after a look that does not find the post, is it sent again.
    `listing_check_hours`: how old a forum's whole listing may get before it is read again (edits
    of opening posts, locks, pins and deletions show nowhere else). `thread_check_hours`: the same
    for the posts of a discussion (edits of replies show nowhere else).
    """

    language: str | None = None
    text_scale: float = 1.0
    work_offline: bool = False
    sync_every_minutes: int = 15
    settle_seconds: float = 30.0
    listing_check_hours: float = 12.0
    thread_check_hours: float = 72.0
    last_account: int | None = None
    window_geometry: str = ""
    window_state: str = ""


def load_settings(folder: Path) -> Settings:
    """Return the settings of a data folder, the defaults where there are none.

    Settings of a newer version that this one does not know are left out. Raises
    `SettingsUnreadable` if the file is not what we wrote.
    """
    path = folder / _FILE
    stored: object = {}
    try:
        stored = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        pass
    except (OSError, ValueError) as error:
        raise SettingsUnreadable(str(error), path) from error
    if not isinstance(stored, dict):
        raise SettingsUnreadable("not an object", path)
    known = {f.name for f in fields(Settings)}
    values = {name: value for name, value in stored.items() if name in known}
    settle = os.environ.get(SETTLE_VARIABLE)
    if settle:
        values["settle_seconds"] = float(settle)
    return Settings(**values)


def save_settings(folder: Path, settings: Settings) -> None:
    """Write the settings; raise `OSError` where the disk refuses."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / _FILE
    fresh = path.with_name(path.name + ".new")
    fresh.write_text(json.dumps(asdict(settings), indent=2) + "\n", encoding="utf-8")
    fresh.replace(path)
