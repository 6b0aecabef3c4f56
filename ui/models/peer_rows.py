"""The rows of open questions and of highlights, over all courses."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from companion.domain.peer_learning import Highlight, OpenQuestion
from companion.domain.reaction import Reaction
from ui.lines import in_line
from ui.mark_wording import mark_words

if TYPE_CHECKING:
    from collections.abc import Hashable

    from companion.domain.peer_learning import HelpSigns

translate = QCoreApplication.translate

PeerRow = OpenQuestion | Highlight


def row_key(row: PeerRow) -> Hashable:
    """Return what a row is known by."""
    return row.post.post_id


def row_title(row: PeerRow) -> str:
    """Return the title of the discussion."""
    return row.post.title


def place_words(row: PeerRow) -> str:
    """Return where it was written: forum and course."""
    return in_line([row.post.forum_name, row.post.course_name])


def note_words(row: PeerRow) -> str:
    """Return what is said of the post: why it is a highlight, or that one's answer is begun."""
    if isinstance(row, Highlight):
        return in_line(_signs_in_words(row.signs))
    return translate("peers", "Your answer is a draft") if row.is_begun else ""


def spoken_row(row: PeerRow) -> str:
    """Return a row as one sentence for screen readers."""
    mark = mark_words(row.post.mark) if row.post.mark is not None else ""
    parts = [mark, row.post.title, row.post.author_name, place_words(row), note_words(row)]
    return ", ".join(part for part in parts if part)


def _signs_in_words(signs: HelpSigns) -> list[str]:
    said: list[str] = []
    helped_asker = signs.thanked_by_asker and signs.is_answer
    if helped_asker:
        said.append(translate("peers", "helped who asked"))
    others = signs.thanks - helped_asker
    if others:
        said.append(translate("peers", "helped %n peer(s)", "", others))
    if signs.ratings:
        said.append(_reactions(signs))
    if signs.repliers:
        said.append(translate("peers", "%n peer(s) replied", "", signs.repliers))
    return said


def _reactions(signs: HelpSigns) -> str:
    if signs.reaction is Reaction.VOTE:
        return translate("peers", "%n vote(s)", "", signs.ratings)
    if signs.reaction is Reaction.LIKE:
        return translate("peers", "%n like(s)", "", signs.ratings)
    return translate("peers", "%n rating(s)", "", signs.ratings)
