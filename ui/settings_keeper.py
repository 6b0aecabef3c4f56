"""Holds the person's settings, and writes them off the UI thread."""

from __future__ import annotations

import logging
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from companion.disk_errors import disk_error
from companion.errors import SettingsUnreadable, StoreError
from companion.policy.policy_values import NO_POLICY, Policy
from companion.settings import (
    Chosen,
    Settings,
    chosen_between,
    load_chosen,
    save_chosen,
    settings_in_force,
)
from ui.background import Background, Latest

if TYPE_CHECKING:
    from pathlib import Path

log = logging.getLogger(__name__)


class SettingsKeeper(QObject):
    """The settings of a data folder. A file that cannot be read is never written over.

    The policy goes before what the person chose where it has fixed something.
    `error` says why the file could not be read; the settings are the defaults then. What could not
    be written is tried again with the next change, and at the end. `failed` gives the error, once
    until it works again; `mended` tells that it does.
    """

    failed = Signal(object)
    mended = Signal()

    def __init__(self, folder: Path, background: Background, policy: Policy = NO_POLICY) -> None:
        super().__init__(background)
        self._folder = folder
        self._saving = Latest(background)
        self._is_failing = False
        self._policy = policy
        self._chosen: Chosen = {}
        self.error: SettingsUnreadable | None = None
        try:
            self._chosen = load_chosen(folder)
        except SettingsUnreadable as error:
            log.warning("settings are not readable: %s", error)
            self.error = error
        self.value = settings_in_force(self._chosen, policy)
        self._stored = self._chosen

    @property
    def fixed(self) -> frozenset[str]:
        """The names of the settings that the person cannot change."""
        return self._policy.fixed

    def change(self, **changes: object) -> None:
        """Change some of the settings."""
        self.use(replace(self.value, **changes))  # type: ignore[arg-type]

    def use(self, settings: Settings) -> None:
        """Have these settings from now on, but for what is fixed."""
        chosen = chosen_between(self.value, settings, self._policy)
        self._chosen = {**self._chosen, **chosen}
        self.value = replace(self.value, **chosen)  # type: ignore[arg-type]
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
        return self.error is None and self._chosen != self._stored

    def _save(self) -> None:
        """Write the newest settings; one at a time, as they go through one `Latest`."""
        chosen = self._chosen
        try:
            save_chosen(self._folder, chosen)
        except OSError as error:
            raise disk_error(error, self._folder) from error
        self._stored = chosen

    def _note_saved(self) -> None:
        if self._is_failing:
            self._is_failing = False
            self.mended.emit()

    def _note_unsaved(self, error: Exception) -> None:
        log.warning("settings were not saved: %s", error)
        if not self._is_failing:
            self._is_failing = True
            self.failed.emit(error)
