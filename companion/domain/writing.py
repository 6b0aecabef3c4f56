"""What helps a person write: earlier versions of a draft, and texts kept to be used again."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime


@dataclass(frozen=True, slots=True)
class DraftVersion:
    """The words that a draft had at `kept_at`."""

    version_id: int
    item_id: str
    subject: str
    body: str
    kept_at: datetime


@dataclass(frozen=True, slots=True)
class TextTemplate:
    """A text of the person's own that can be put into any draft; `body` is Markdown."""

    template_id: int
    name: str
    body: str
