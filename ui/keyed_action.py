"""Makes the actions of menus and tool bars: their words, keys, tool tips and icons."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QAction, QKeySequence

from ui.language import say

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QObject

    from ui.language import Words
    from ui.style.look import Look

ICON_SIZE = 18
"""Pixels at the usual text size."""


def make_action(
    owner: QObject,
    look: Look,
    text: Callable[[], str],
    *keys: str,
    icon: str = "",
    checkable: bool = False,
) -> QAction:
    """Return an action whose words follow the language, and whose icon follows the look.

    Its tool tip names the first of the keys.
    """
    action = QAction(owner)
    say(action.setText, text)
    action.setCheckable(checkable)
    sequences = [QKeySequence(key) for key in keys]
    if sequences:
        action.setShortcuts(sequences)
        say_tool_tip(action, text)
    if icon:
        look.follow(action, lambda: action.setIcon(look.icon(icon, size=look.px(ICON_SIZE))))
    return action


def say_tool_tip(action: QAction, text: Callable[[], str], why_not: Words = "") -> None:
    """Give an action its words with its key as a tool tip, and why it cannot be used, if so."""
    key = action.shortcut().toString(_AS_SHOWN)

    def words() -> str:
        tip = f"{text().rstrip('…')} ({key})"
        reason = why_not if isinstance(why_not, str) else why_not()
        return f"{tip}\n{reason}" if reason else tip

    say(action.setToolTip, words)


_AS_SHOWN = QKeySequence.SequenceFormat.NativeText
