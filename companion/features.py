"""Parts of the app that an organisation may switch off, and which of them are on."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from companion.errors import SwitchedOff


class Feature(StrEnum):
    """A part of the app that can be switched off as a whole, by its name in the policy."""

    MESSAGES = "messages"
    PACKS = "packs"
    SHARING = "sharing"
    FEEDS = "feeds"
    JOURNAL = "journal"
    STARTERS = "starters"
    SAMPLE_CLASSROOM = "sample_classroom"
    TRAY = "tray"


@dataclass(frozen=True, slots=True)
class Features:
    """Which parts are on: all but those in `off`. What is off is shown nowhere."""

    off: frozenset[Feature] = frozenset()

    def has(self, feature: Feature) -> bool:
        """Return whether a part is on."""
        return feature not in self.off

    def demand(self, feature: Feature) -> None:
        """Raise `SwitchedOff` for a part that is off."""
        if not self.has(feature):
            raise SwitchedOff(feature)


ALL_FEATURES = Features()
