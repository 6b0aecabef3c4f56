"""For whom a new discussion is, where a forum has groups and there is a choice."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from ui.background import Latest
from ui.language import follow_language, say
from ui.style.theme import GAP
from ui.widgets.controls import label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from companion.domain.forum import PostingGroup
    from ui.account_session import AccountSession


class GroupChoice(QWidget):
    """Lets the person choose one of the groups of a forum; hidden where there is no choice.

    `changed` tells that `chosen`, the server's id of a group, is another one.
    """

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._latest: Latest | None = None
        self._groups: tuple[PostingGroup, ...] = ()
        self.chosen: str | None = None
        self.box = QComboBox()
        self.box.activated.connect(self._choose)
        words = label(small=True, wrap=False)
        words.setBuddy(self.box)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GAP)
        layout.addWidget(words)
        layout.addWidget(self.box, 1)
        say(words.setText, lambda: self.tr("For"))
        say(self.box.setAccessibleName, lambda: self.tr("For whom the discussion is"))
        follow_language(self, self._name_groups)
        self.hide()

    def begin(self, session: AccountSession, forum_id: int | None, chosen: str | None) -> None:
        """Offer the groups of a forum; None where nothing is to be chosen. `chosen` was before."""
        if self._latest is not None:
            self._latest.cancel()
        self.chosen = chosen
        self._show(())
        self._latest = Latest(session.background, self)
        if forum_id is not None:
            writing = session.workspace.writing
            self._latest.run(lambda: writing.groups_for(forum_id), self._take, session.failed.emit)

    def _take(self, groups: Sequence[PostingGroup]) -> None:
        """Show the groups; one that may be chosen no more gives way to the first."""
        self._show(tuple(groups))
        known = [group.remote_id for group in groups]
        if known and self.chosen not in known:
            self.chosen = known[0]
            self.changed.emit()
        self.box.setCurrentIndex(self.box.findData(self.chosen))

    def _show(self, groups: tuple[PostingGroup, ...]) -> None:
        self._groups = groups
        self.box.clear()
        for group in groups:
            self.box.addItem("", group.remote_id)
        self._name_groups()
        self.setVisible(len(groups) > 1)

    def _name_groups(self) -> None:
        for place, group in enumerate(self._groups):
            name = self.tr("All participants") if group.for_everyone else group.name
            self.box.setItemText(place, name)

    def _choose(self) -> None:
        self.chosen = self.box.currentData()
        self.changed.emit()
