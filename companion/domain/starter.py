"""What the app offers to write about, where a conversation could begin."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from companion.domain.post_mark import PostMark


class Occasion(StrEnum):
    """When something is offered: a forum is quiet, or a section of its course was just done."""

    QUIET = "quiet"
    SECTION = "section"


@dataclass(frozen=True, slots=True)
class Starter:
    """A prompt, by the code of a language; English is always among them."""

    occasion: Occasion
    mark: PostMark | None
    texts: Mapping[str, str]

    def text_in(self, language: str) -> str:
        """Return the prompt in a language such as ``fr_CA``, else in its main form or English."""
        main = language.replace("-", "_").split("_", maxsplit=1)[0]
        return self.texts.get(language) or self.texts.get(main) or self.texts["en"]

    @property
    def key(self) -> str:
        """What it is remembered by: its words, wherever in which file they stand."""
        return f"{self.occasion}:{self.texts['en']}"


@dataclass(frozen=True, slots=True)
class StarterOffer:
    """A prompt for one forum; `section_name` is the section that was done, else empty."""

    forum_id: int
    starter: Starter
    section_name: str = ""

    def text_in(self, language: str) -> str:
        """Return the prompt in a language, with the section's name in its place."""
        return self.starter.text_in(language).replace("{section}", self.section_name)
