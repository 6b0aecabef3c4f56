"""What stands against sending a draft, said while it is written."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from companion.errors import DraftProblem
from ui.background import Latest
from ui.language import follow_language
from ui.messages import message_for_problem
from ui.style.theme import GAP_SMALL
from ui.widgets.controls import label
from ui.wording import objection_words

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from companion.domain.draft import OutboxItem
    from companion.services.draft_writing import DraftWriting
    from companion.services.posting_rules import Forecast
    from ui.account_session import AccountSession

_OF_FILES = {
    DraftProblem.FILES_NOT_TAKEN,
    DraftProblem.TOO_MANY_FILES,
    DraftProblem.FILE_TOO_LARGE,
    DraftProblem.FILE_MISSING,
}


class DraftOutlook(QWidget):
    """Says why a draft cannot be sent as it is, and what the site would object to.

    `looked_ahead` tells that a look at the rules known here has shown its result.
    """

    looked_ahead = Signal()

    def __init__(self, clock: Callable[[], datetime]) -> None:
        super().__init__()
        self._clock = clock
        self._session: AccountSession | None = None
        self._latest: Latest | None = None
        self._of_words: DraftProblem | None = None
        self.of_files: DraftProblem | None = None
        self._forecast: Forecast | None = None
        self.objection = label(kind="caution", small=True)
        self.problem = label(kind="problem", small=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GAP_SMALL)
        layout.addWidget(self.objection)
        layout.addWidget(self.problem)
        follow_language(self, self._say_anew)

    def begin(self, session: AccountSession) -> None:
        """Be about a draft of this account; nothing is known of it yet."""
        self._session = session
        self._latest = Latest(session.background, self)
        self._of_words = self.of_files = self._forecast = None
        self._say_anew()

    def say_problem(self, problem: DraftProblem | None) -> None:
        """Say what is wrong with the words; without that, what is wrong with the files."""
        self._of_words = problem
        self._say_anew()

    def look_ahead(self, item: OutboxItem) -> None:
        """Look at the rules that are known here."""
        session, latest = self._session, self._latest
        if session is not None and latest is not None:
            writing = session.workspace.writing
            latest.refresh(
                lambda: _read_rules(writing, item), self._show_rules, session.failed.emit
            )

    def _show_rules(self, rules: _Rules) -> None:
        self.of_files = rules.problem if rules.problem in _OF_FILES else None
        self._forecast = rules.forecast
        self._say_anew()
        self.looked_ahead.emit()

    def _say_anew(self) -> None:
        shown, forecast = self._of_words or self.of_files, self._forecast
        said = message_for_problem(shown) if shown is not None else None
        problem = f"{said.what} {said.next}" if said is not None else ""
        objection = objection_words(forecast, self._clock()) if forecast is not None else ""
        for part, words in ((self.objection, objection), (self.problem, problem)):
            part.setText(words)
            part.setVisible(bool(words))
        self.setVisible(bool(objection or problem))


@dataclass(frozen=True, slots=True)
class _Rules:
    problem: DraftProblem | None
    forecast: Forecast


def _read_rules(writing: DraftWriting, item: OutboxItem) -> _Rules:
    return _Rules(writing.problem_of(item), writing.forecast(item))
