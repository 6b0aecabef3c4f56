"""What a search found in courses, conversations and own notes, in words and signs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from companion.domain.search import PrivateKind
from ui.activity_wording import kind_icon, kind_words
from ui.lines import in_line

if TYPE_CHECKING:
    from companion.domain.search import CourseHit, MessageHit, PrivateHit

translate = QCoreApplication.translate

_COURSE, _SECTION, _CHAPTER = "course", "section", "chapter"
"""Kinds of hits beside those of activities."""


def found_icon(hit: CourseHit) -> str:
    """Return the name of the icon for what was found in a course."""
    signs = {_COURSE: "course", _SECTION: "list", _CHAPTER: "book"}
    return signs.get(hit.kind) or kind_icon(hit.kind)


def found_kind(hit: CourseHit) -> str:
    """Return what it is that was found."""
    words = {
        _COURSE: translate("found", "Course"),
        _SECTION: translate("found", "Section"),
        _CHAPTER: translate("found", "Chapter"),
    }
    return words.get(hit.kind) or kind_words(hit.kind)


def place_in_course(hit: CourseHit) -> str:
    """Return where in its course it stands: course › section › activity, itself aside."""
    parts = [] if hit.kind == _COURSE else [hit.course_name]
    if hit.kind != _SECTION:
        parts.append(hit.section_name)
    if hit.kind == _CHAPTER:
        parts.append(hit.activity_name)
    return in_line(parts, "›")


def conversation_of(hit: MessageHit) -> str:
    """Return the name of the conversation that a message was found in."""
    return hit.conversation_name or translate("found", "Notes to yourself")


def private_kind(hit: PrivateHit) -> str:
    """Return which of the person's own words they are."""
    if hit.kind is PrivateKind.JOURNAL:
        return translate("found", "Journal")
    return translate("found", "Note to yourself")


def private_icon(hit: PrivateHit) -> str:
    """Return the name of the icon for them."""
    return "experience" if hit.kind is PrivateKind.JOURNAL else "calendar"
