"""What the marks of posts are called, and what the person is told of help."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from companion.domain.post_mark import PostMark

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


def help_words(thanked: int, *, is_own: bool) -> str:
    """Return whom a post helped; empty where nobody has said so.

    `thanked` counts those who thanked in words; `is_own` says that it helped the person.
    """
    if is_own:
        others = max(thanked - 1, 0)
        if others:
            return translate("marks", "Helped you and %n peer(s)", "", others)
        return translate("marks", "Helped you")
    return translate("marks", "Helped %n peer(s)", "", thanked) if thanked else ""


def thanks_words() -> str:
    """Return the beginning of a reply that thanks; the person goes on with it."""
    return translate("marks", "Thank you, this helped me:") + " "
