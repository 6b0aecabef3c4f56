"""For whom a new discussion is, where a forum has groups and there is a choice."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from ui.background import Latest
from ui.language import follow_language, say
from ui.style.theme import GAP
from ui.widgets.controls import label, row

if TYPE_CHECKING:
    from collections.abc import Sequence

    from companion.domain.forum import PostingGroup
    from ui.account_session import AccountSession


class GroupChoice(QWidget):
    """Lets the person choose one of the groups of a forum; hidden where there is no choice.

    `changed` tells that `chosen`, the server's id of a group, is another one. While `needs_choice`
    it is still the one from before, which is not offered any more: the person has to choose.
    """

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._latest: Latest | None = None
        self._groups: tuple[PostingGroup, ...] = ()
        self.chosen: str | None = None
        self.needs_choice = False
        self.box = QComboBox()
        self.box.activated.connect(self._choose)
        words = label(small=True, wrap=False)
        words.setBuddy(self.box)
        self.gone = label(kind="caution", small=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GAP)
        layout.addWidget(self.gone)
        choice = row(words, self.box)
        choice.setStretch(1, 1)
        layout.addLayout(choice)
        say(words.setText, lambda: self.tr("For"))
        say(
            self.gone.setText,
            lambda: self.tr("The group this was for is not among yours now: choose again."),
        )
        say(self.box.setAccessibleName, lambda: self.tr("For whom the discussion is"))
        follow_language(self, self._name_groups)
        self.hide()

    def begin(self, session: AccountSession, forum_id: int | None, chosen: str | None) -> None:
        """Offer the groups of a forum; None where nothing is to be chosen. `chosen` was before."""
        if self._latest is not None:
            self._latest.cancel()
        self.chosen = chosen
        self.needs_choice = False
        self._show(())
        self._latest = Latest(session.background, self)
        if forum_id is not None:
            writing = session.workspace.writing
            self._latest.run(lambda: writing.groups_for(forum_id), self._take, session.failed.emit)

    def _take(self, groups: Sequence[PostingGroup]) -> None:
        """Show the groups; where none was chosen before, it is for the first."""
        known = [group.remote_id for group in groups]
        self.needs_choice = bool(known) and self.chosen is not None and self.chosen not in known
        self._show(tuple(groups))
        if known and self.chosen is None:
            self.chosen = known[0]
            self.changed.emit()
        self.box.setCurrentIndex(self.box.findData(self.chosen))

    def _show(self, groups: tuple[PostingGroup, ...]) -> None:
        self._groups = groups
        self.box.clear()
        for group in groups:
            self.box.addItem("", group.remote_id)
        self._name_groups()
        self.gone.setVisible(self.needs_choice)
        self.setVisible(len(groups) > 1 or self.needs_choice)

    def _name_groups(self) -> None:
        for place, group in enumerate(self._groups):
            name = self.tr("All participants") if group.for_everyone else group.name
            self.box.setItemText(place, name)

    def _choose(self) -> None:
        self.chosen = self.box.currentData()
        self.needs_choice = False
        self.gone.hide()
        self.changed.emit()
