"""What the parts of a thread are called: folded branches, news, copies."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui.lines import in_line

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ui.models.thread_entries import Entry
    from ui.models.thread_shape import Branch

translate = QCoreApplication.translate

_MOST_NAMES = 3


def folded_words(branch: Branch) -> str:
    """Return what is folded below a post: "▸ 5 more posts: Amina, Kwame and others, 2 new"."""
    said = translate("thread", "▸ %n more post(s): {names}", "", branch.count)
    words = said.format(names=names_words(branch.authors))
    new = translate("thread", "%n new", "", branch.new_count) if branch.new_count else ""
    return in_line((words, new)) if new else words


def names_words(names: Sequence[str]) -> str:
    """Return a few names, and that there are more if there are."""
    shown = translate("thread", ", ").join(f"\u2068{name}\u2069" for name in names[:_MOST_NAMES])
    if len(names) <= _MOST_NAMES:
        return shown
    rest = len(names) - _MOST_NAMES
    return translate("thread", "{names} and %n other(s)", "", rest).format(names=shown)


def news_words(count: int, names: Sequence[str]) -> str:
    """Return what is new in a discussion since the person was here."""
    said = translate("thread", "%n new post(s) since you were here: {names}", "", count)
    return said.format(names=names_words(names))


def news_row_words(entry: Entry) -> str:
    """Return who wrote a new post and how it begins, as one line."""
    said = translate("thread", "{name}: {words}")
    words = entry.excerpt or translate("thread", "no words")
    return said.format(name=f"\u2068{entry.author}\u2069", words=f"\u2068{words}\u2069")
