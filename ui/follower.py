"""Doing something at each signal of another object, as long as the one it is done to lives."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import SignalInstance


class Follower(QObject):
    """Acts at each signal; lives and dies with its owner, as a closure would not."""

    def __init__(
        self, owner: QObject, signal: SignalInstance, act: Callable[[], object], name: str = ""
    ) -> None:
        super().__init__(owner)
        self.setObjectName(name)
        self._act: Callable[[], object] | None = act
        signal.connect(self._do)

    def end(self) -> None:
        """Act no more."""
        self._act = None
        self.deleteLater()

    def _do(self) -> None:
        if self._act is not None:
            self._act()


def end_following(owner: QObject, name: str) -> None:
    """End the followers of this name that an object has."""
    for follower in owner.findChildren(Follower, name, _OWN):
        follower.end()


_OWN = Qt.FindChildOption.FindDirectChildrenOnly
