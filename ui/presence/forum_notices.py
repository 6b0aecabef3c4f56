"""The menu in which one chooses of which posts of a forum to be notified."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu

from companion.domain.news import Interest
from ui.background import Latest

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from ui.account_session import AccountSession


class ForumNotices(QMenu):
    """A choice for one forum; which one holds is marked as soon as it is read."""

    def __init__(self, parent: QWidget, session: AccountSession, forum_id: int) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.addAction(self.tr("Notify of")).setEnabled(False)
        self._session = session
        self._forum_id = forum_id
        self._choices: dict[Interest | None, QAction] = {}
        group = QActionGroup(self)
        words: dict[Interest | None, str] = {
            None: self.tr("As in the settings"),
            Interest.MINE: self.tr("What concerns you"),
            Interest.ALL: self.tr("All new posts"),
            Interest.OFF: self.tr("Nothing"),
        }
        for interest, said in words.items():
            action = self.addAction(said)
            action.setCheckable(True)
            action.triggered.connect(partial(self._choose, interest))
            group.addAction(action)
            self._choices[interest] = action
        news = session.workspace.news
        Latest(session.background, self).run(
            lambda: news.interest_in(forum_id), self._mark, session.failed.emit
        )

    @property
    def marked(self) -> Interest | None:
        """The choice that holds."""
        return next((each for each, action in self._choices.items() if action.isChecked()), None)

    def action_for(self, interest: Interest | None) -> QAction:
        """Return the action of a choice."""
        return self._choices[interest]

    def _mark(self, interest: Interest | None) -> None:
        self._choices[interest].setChecked(True)

    def _choose(self, interest: Interest | None, _checked: object = None) -> None:
        news, forum_id = self._session.workspace.news, self._forum_id
        self._session.run(lambda: news.set_interest(forum_id, interest), lambda _: None)
