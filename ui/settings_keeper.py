"""Holds the person's settings, and writes them off the UI thread."""

from __future__ import annotations

import logging
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from companion.disk_errors import disk_error
from companion.errors import SettingsUnreadable, StoreError
from companion.settings import Settings, load_settings, save_settings
from ui.background import Background, Latest

if TYPE_CHECKING:
    from pathlib import Path

log = logging.getLogger(__name__)


class SettingsKeeper(QObject):
    """The settings of a data folder. A file that cannot be read is never written over.

    `error` says why the file could not be read; the settings are the defaults then. What could not
    be written is tried again with the next change, and at the end. `failed` gives the error, once
    until it works again; `mended` tells that it does.
    """

    failed = Signal(object)
    mended = Signal()

    def __init__(self, folder: Path, background: Background) -> None:
        super().__init__(background)
        self._folder = folder
        self._saving = Latest(background)
        self._is_failing = False
        self.error: SettingsUnreadable | None = None
        self.value = Settings()
        try:
            self.value = load_settings(folder)
        except SettingsUnreadable as error:
            log.warning("settings are not readable: %s", error)
            self.error = error
        self._stored = self.value

    def change(self, **changes: object) -> None:
        """Change some of the settings."""
        self.use(replace(self.value, **changes))  # type: ignore[arg-type]

    def use(self, settings: Settings) -> None:
        """Have these settings from now on."""
        self.value = settings
        if self._is_unsaved or self._saving.is_busy:
            self._saving.refresh(self._save, lambda _: self._note_saved(), self._note_unsaved)

    def save_now(self) -> None:
        """Write what is not written yet; for the end, when no worker is left."""
        if self._is_unsaved:
            try:
                self._save()
            except StoreError as error:
                log.warning("settings were not saved: %s", error)

    @property
    def _is_unsaved(self) -> bool:
        return self.error is None and self.value != self._stored

    def _save(self) -> None:
        """Write the newest settings; one at a time, as they go through one `Latest`."""
        settings = self.value
        try:
            save_settings(self._folder, settings)
        except OSError as error:
            raise disk_error(error, self._folder) from error
        self._stored = settings

    def _note_saved(self) -> None:
        if self._is_failing:
            self._is_failing = False
            self.mended.emit()

    def _note_unsaved(self, error: Exception) -> None:
        log.warning("settings were not saved: %s", error)
        if not self._is_failing:
            self._is_failing = True
            self.failed.emit(error)
