"""Course packs in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui.lines import in_line
from ui.times import moment

if TYPE_CHECKING:
    from datetime import datetime

translate = QCoreApplication.translate


def counts_words(activities: int, discussions: int, posts: int, files: int) -> str:
    """Return how much of each there is; what there is none of is left out."""
    parts = [
        translate("packs", "%n activity(s)", "", activities) if activities else "",
        translate("packs", "%n discussion(s)", "", discussions) if discussions else "",
        translate("packs", "%n post(s)", "", posts) if posts else "",
        translate("packs", "%n file(s)", "", files) if files else "",
    ]
    return in_line([part for part in parts if part], room=" ")


def unchecked_words(made_at: datetime, now: datetime) -> str:
    """Return the remark at what only a pack has told of."""
    words = translate("packs", "From a pack of {day}, not yet checked with the site")
    return words.format(day=moment(made_at, now))
