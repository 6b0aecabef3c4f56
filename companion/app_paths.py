"""Where the app keeps its files."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Final

import platformdirs

DATA_FOLDER_VARIABLE: Final = "COMPANION_DATA_DIR"


def data_folder(override: Path | None = None) -> Path:
    """Return the data folder: `override`, else COMPANION_DATA_DIR, else the platform's place."""
    if override is not None:
        return override.expanduser().absolute()
    named = os.environ.get(DATA_FOLDER_VARIABLE)
    if named:
        return Path(named).expanduser().absolute()
    return usual_data_folder()


def usual_data_folder() -> Path:
    """Return the platform's place for the data folder, where nobody has named another."""
    return platformdirs.user_data_path("companion", appauthor=False)


def site_folder() -> Path:
    r"""Return the folder in which those who look after this computer put files for all its users.

    ``/etc/xdg/companion`` or the first of XDG_CONFIG_DIRS, ``C:\ProgramData\companion``,
    ``/Library/Application Support/companion``.
    """
    return platformdirs.site_config_path("companion", appauthor=False)


def log_folder(data: Path) -> Path:
    """Return the folder of the log files."""
    return data / "logs"
