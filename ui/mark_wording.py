"""What the marks of posts are called, and what the person is told of help."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from companion.domain.post_mark import PostMark
from ui.lines import in_line

translate = QCoreApplication.translate


def mark_words(mark: PostMark) -> str:
    """Return what a mark is called, of one post."""
    return {
        PostMark.QUESTION: translate("marks", "Question"),
        PostMark.TIP: translate("marks", "Tip"),
        PostMark.IDEA: translate("marks", "Idea"),
        PostMark.CHALLENGE: translate("marks", "Challenge"),
        PostMark.EXPERIENCE: translate("marks", "Experience"),
    }[mark]


def marks_words(mark: PostMark) -> str:
    """Return what posts with a mark are called, as a filter of a list."""
    return {
        PostMark.QUESTION: translate("marks", "Questions"),
        PostMark.TIP: translate("marks", "Tips"),
        PostMark.IDEA: translate("marks", "Ideas"),
        PostMark.CHALLENGE: translate("marks", "Challenges"),
        PostMark.EXPERIENCE: translate("marks", "Experiences"),
    }[mark]


def help_words(thanked: int, *, is_own: bool, is_accepted: bool = False) -> str:
    """Return whom a post helped, and that it is the accepted answer; empty where nobody said so.

    `thanked` counts those who thanked in words; `is_own` says that it helped the person.
    """
    accepted = translate("marks", "Accepted answer") if is_accepted else ""
    return in_line([accepted, _helped_words(thanked, is_own=is_own)])


def _helped_words(thanked: int, *, is_own: bool) -> str:
    if is_own:
        others = max(thanked - 1, 0)
        if others:
            return translate("marks", "Helped you and %n peer(s)", "", others)
        return translate("marks", "Helped you")
    return translate("marks", "Helped %n peer(s)", "", thanked) if thanked else ""


def thanks_words() -> str:
    """Return the beginning of a reply that thanks; the person goes on with it."""
    return translate("marks", "Thank you, this helped me:") + " "
