"""What can be done to a discussion as a whole, as actions for menus."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from companion.domain.draft import ItemKind
from ui.keyed_action import make_action

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QMenu

    from companion.domain.forum import DiscussionSummary
    from ui.style.look import Look


class DiscussionActions(QObject):
    """Star, pin, lock and subscription of one discussion, enabled where its site allows them.

    `wanted` gives the kind of action, the discussion and whether it shall be on. `has_keys` is for
    the one set of actions that the keys belong to.
    """

    wanted = Signal(object, int, bool)

    def __init__(self, look: Look, parent: QObject, *, has_keys: bool = False) -> None:
        super().__init__(parent)
        self._look = look
        self._discussion: DiscussionSummary | None = None
        self._has_keys = has_keys
        self.star = self._make(lambda: self.tr("Star"), "S", ItemKind.STAR, "star")
        self.pin = self._make(
            lambda: self.tr("Pin at the top, for all"), "Ctrl+Shift+T", ItemKind.PIN, "pin"
        )
        self.lock = self._make(
            lambda: self.tr("Lock: no more replies"), "Ctrl+Shift+L", ItemKind.LOCK, "lock"
        )
        self.subscribe = self._make(
            lambda: self.tr("Subscribe to new posts"), "Ctrl+Shift+S", ItemKind.SUBSCRIBE, on=True
        )
        self.unsubscribe = self._make(
            lambda: self.tr("Unsubscribe"), "Ctrl+Shift+X", ItemKind.SUBSCRIBE, on=False
        )
        self.show_discussion(None)

    @property
    def discussion(self) -> DiscussionSummary | None:
        """The discussion that the actions are about."""
        return self._discussion

    def show_discussion(self, discussion: DiscussionSummary | None) -> None:
        """Be about this discussion from now on; about none, nothing can be done."""
        self._discussion = discussion
        for action in (self.star, self.pin, self.lock, self.subscribe, self.unsubscribe):
            action.setEnabled(discussion is not None)
        if discussion is None:
            return
        self.star.setEnabled(discussion.can_star)
        self.star.setChecked(discussion.starred)
        # The site tells who may lock; those, the teachers, may pin as well.
        self.pin.setEnabled(discussion.can_lock)
        self.pin.setChecked(discussion.pinned)
        self.lock.setEnabled(discussion.can_lock)
        self.lock.setChecked(discussion.locked)

    def add_to(self, menu: QMenu) -> None:
        """Put the actions into a menu."""
        menu.addActions([self.star, self.pin, self.lock])
        menu.addSeparator()
        menu.addActions([self.subscribe, self.unsubscribe])

    def _make(
        self,
        text: Callable[[], str],
        key: str,
        kind: ItemKind,
        icon: str = "",
        *,
        on: bool | None = None,
    ) -> QAction:
        keys = (key,) if self._has_keys else ()
        action = make_action(self, self._look, text, *keys, icon=icon, checkable=on is None)
        action.triggered.connect(lambda checked: self._want(kind, on, checked))
        return action

    def _want(self, kind: ItemKind, on: bool | None, checked: bool) -> None:  # noqa: FBT001
        if self._discussion is not None:
            wanted = checked if on is None else on
            self.wanted.emit(kind, self._discussion.discussion_id, wanted)
