"""Holds the person's settings, and writes them off the UI thread."""

from __future__ import annotations

import logging
from dataclasses import replace
from typing import TYPE_CHECKING

from companion.errors import SettingsUnreadable
from companion.settings import Settings, load_settings, save_settings
from ui.background import Background, Latest

if TYPE_CHECKING:
    from pathlib import Path

log = logging.getLogger(__name__)


class SettingsKeeper:
    """The settings of a data folder. A file that cannot be read is never written over.

    `error` says why the file could not be read; the settings are the defaults then.
    """

    def __init__(self, folder: Path, background: Background) -> None:
        self._folder = folder
        self._saving = Latest(background)
        self._is_unsaved = False
        self.error: SettingsUnreadable | None = None
        self.value = Settings()
        try:
            self.value = load_settings(folder)
        except SettingsUnreadable as error:
            log.warning("settings are not readable: %s", error)
            self.error = error

    def change(self, **changes: object) -> None:
        """Change some of the settings."""
        self.use(replace(self.value, **changes))  # type: ignore[arg-type]

    def use(self, settings: Settings) -> None:
        """Have these settings from now on."""
        self.value = settings
        self._is_unsaved = self.error is None
        if self._is_unsaved:
            self._saving.refresh(self._save, lambda _: None, self._note_unsaved)

    def save_now(self) -> None:
        """Write what is not written yet; for the end, when no worker is left."""
        if self._is_unsaved:
            try:
                self._save()
            except OSError as error:
                self._note_unsaved(error)

    def _save(self) -> None:
        """Write the newest settings; one at a time, as they go through one `Latest`."""
        self._is_unsaved = False
        save_settings(self._folder, self.value)

    def _note_unsaved(self, error: Exception) -> None:
        log.warning("settings were not saved: %s", error)
