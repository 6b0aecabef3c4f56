"""How the marks of posts look: an icon and an ink of the theme for each."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from companion.domain.post_mark import PostMark


@dataclass(frozen=True, slots=True)
class MarkLook:
    """The name of an icon, and that of an ink in which it and its word can be read on any row."""

    icon: str
    ink: str


MARK_LOOKS: Final = {
    PostMark.QUESTION: MarkLook("question", "accent"),
    PostMark.TIP: MarkLook("tip", "warning"),
    PostMark.IDEA: MarkLook("idea", "success"),
    PostMark.CHALLENGE: MarkLook("challenge", "challenge"),
    PostMark.EXPERIENCE: MarkLook("experience", "experience"),
}
