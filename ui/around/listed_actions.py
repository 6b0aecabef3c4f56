"""All actions of a window, read from its menu bar: for the list of keys, and to run one by name."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction, QKeySequence

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QMenu, QMenuBar

PASSING = "passing"
"""The property of a menu whose actions come and go, such as the accounts."""


@dataclass(frozen=True, slots=True)
class ListedAction:
    """An action as people know it: the menu it is in, its words and its keys."""

    menu: str
    action: QAction

    @property
    def name(self) -> str:
        """Its words, without the sign for the key within the menu."""
        return plain(self.action.text())

    @property
    def command(self) -> str:
        """What it is known by, whatever language is spoken; its words where it has no name."""
        return self.action.objectName() or self.name

    @property
    def keys(self) -> tuple[str, ...]:
        """Its keys as they are shown on this system."""
        return tuple(key.toString(_AS_SHOWN) for key in self.action.shortcuts())


def listed_actions(bar: QMenuBar) -> tuple[ListedAction, ...]:
    """Return the actions in the order of the menus, but for what is switched off."""
    return tuple(
        ListedAction(plain(menu.title()), action)
        for top in bar.actions()
        if top.isVisible() and (menu := _menu_of(top)) is not None
        for action in _actions_in(menu)
    )


def plain(words: str) -> str:
    """Return words without the sign for the key within the menu."""
    return words.replace("&&", "\0").replace("&", "").replace("\0", "&")


def _actions_in(menu: QMenu) -> Iterator[QAction]:
    for action in menu.actions():
        below = _menu_of(action)
        if below is not None:
            if action.isVisible() and not below.property(PASSING):
                yield from _actions_in(below)
        elif action.isVisible() and not action.isSeparator():
            yield action


def _menu_of(action: QAction) -> QMenu | None:
    found = action.menu()
    return found if found is not None else None  # type: ignore[return-value]


_AS_SHOWN = QKeySequence.SequenceFormat.NativeText
