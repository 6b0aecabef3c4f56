"""The page about one's own learning: the mix, weeks or months, goals, and how it is counted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QGridLayout,
    QLabel,
    QMenu,
    QScrollArea,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from companion.domain.learning import Deed, Step
from companion.services.learning_mix import MOST_A_WEEK
from ui.background import Latest
from ui.language import follow_language, say
from ui.learning_figures import mix_figures, time_figures
from ui.learning_wording import (
    counting_words,
    deed_words,
    goal_words,
    honest_words,
    private_words,
)
from ui.lines import named
from ui.style.scale import GAP, GAP_LARGE, GAP_ROOM, GAP_SMALL, GAP_WIDE
from ui.widgets.controls import button, card, label
from ui.widgets.figure_table import FigureTable
from ui.widgets.flow_header import flow_header
from ui.widgets.learning_charts import MixChart, TimeChart

if TYPE_CHECKING:
    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QPushButton

    from companion.domain.change_set import ChangeSet
    from companion.services.learning_mix import Overview
    from ui.account_session import AccountSession
    from ui.language import Words
    from ui.style.look import Look

PERIODS = {Step.WEEK: 12, Step.MONTH: 12}

_GOALS = (Deed.ACTIVITY_DONE, Deed.POST_WRITTEN, Deed.ANSWER_GIVEN, Deed.JOURNAL_ENTRY)
"""What one can set out to do: reading for the sake of a number helps nobody."""


class LearningPage(QWidget):
    """Reads its figures when it comes up and when something that it counts has changed.

    `updated` tells that it shows what was read; `goals_changed` gives the change of a goal.
    `tables` is the action that shows tables in the place of charts.
    """

    updated = Signal()

    def __init__(self, look: Look, tables: QAction, export: QMenu) -> None:
        super().__init__()
        self.setObjectName("pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._session: AccountSession | None = None
        self._latest: Latest | None = None
        self._is_old = True
        self.step = Step.WEEK
        self.overview: Overview | None = None
        self.tables = tables
        self.mix, self.mix_table = MixChart(look), FigureTable(look)
        self.time, self.time_table = TimeChart(look), FigureTable(look)
        self._counts = label(small=True, faint=True)
        self._time_title = label(name="group-title")
        self.goals = _Goals()
        self._lay_out(export)
        tables.toggled.connect(self._show_kind)
        self.goals.wanted.connect(self._set_goal)
        follow_language(self, self._show_words)
        tables.setChecked(QAccessible.isActive())
        self._show_kind()

    def _lay_out(self, export: QMenu) -> None:
        self.weeks = self._choice(lambda: self.tr("By week"), Step.WEEK)
        self.months = self._choice(lambda: self.tr("By month"), Step.MONTH)
        self.weeks.setChecked(True)
        self._steps = QButtonGroup(self)
        for each in (self.weeks, self.months):
            self._steps.addButton(each)
        self.as_tables = button("", self.tables.toggle)
        self.as_tables.setCheckable(True)
        self.as_tables.setProperty("choice", True)  # noqa: FBT003 - the signature is Qt's
        say(self.as_tables.setText, lambda: self.tr("As tables"))
        say(self.as_tables.setToolTip, self.tables.toolTip)
        self.export = button(lambda: self.tr("Export"), lambda: None)
        self.export.setMenu(export)
        head = flow_header(
            lambda: self.tr("What you did"), self.weeks, self.months, self.as_tables, self.export
        )
        inside = QWidget()
        inside.setObjectName("pane")
        page = QVBoxLayout(inside)
        page.setContentsMargins(GAP_LARGE, GAP_ROOM, GAP_LARGE, GAP_LARGE)
        page.setSpacing(GAP_ROOM)
        page.addWidget(label(private_words, faint=True))
        page.addWidget(
            _card(
                lambda: self.tr("Your mix, and the rule of thumb"),
                self.mix,
                self.mix_table,
                self._counts,
            )
        )
        page.addWidget(_card(self._time_title, self.time, self.time_table))
        page.addWidget(_card(lambda: self.tr("This week, as you wish"), self.goals))
        page.addWidget(_card(lambda: self.tr("What is counted, and how"), _Explanation()))
        page.addStretch(1)
        scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setWidget(inside)
        self.area = scroll
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(head)
        layout.addWidget(scroll, 1)

    @property
    def first_widget(self) -> QWidget:
        """What the keyboard goes to: the tables where there are any, else the choice of time."""
        return self.mix_table if self.tables.isChecked() else self.weeks

    def attach(self, session: AccountSession | None) -> None:
        """Show this account from now on."""
        self._session = session
        if self._latest is not None:
            self._latest.cancel()
        self._latest = Latest(session.background, self) if session is not None else None
        self._is_old = True

    def refresh(self, changes: ChangeSet) -> None:
        """Count anew what changed, at once where it is seen, else when it is."""
        if changes.learning or changes.discussions or changes.outbox or changes.outlines:
            self._is_old = True
            if self.isVisible():
                self.load()

    def begin(self) -> None:
        """Show it: what is shown is counted anew if it may have changed."""
        self.load()

    def load(self) -> None:
        """Count anew; weeks begin as they do where the person lives."""
        session, latest = self._session, self._latest
        if session is None or latest is None:
            return
        self._is_old = False
        learning, step = session.workspace.learning, self.step
        first = QLocale().firstDayOfWeek().value
        latest.refresh(
            lambda: learning.overview(step, PERIODS[step], first_weekday=first),
            self._show,
            session.failed.emit,
        )

    def _choice(self, words: Words, step: Step) -> QPushButton:
        made = button(words, lambda: self._choose(step))
        made.setCheckable(True)
        made.setProperty("choice", True)  # noqa: FBT003 - the signature is Qt's
        return made

    def _choose(self, step: Step) -> None:
        self.step = step
        self.load()

    def _set_goal(self, deed: Deed, per_week: int) -> None:
        session = self._session
        if session is not None:
            learning = session.workspace.learning
            session.run(lambda: learning.set_goal(deed, per_week), session.changed.emit)

    def _show(self, overview: Overview) -> None:
        self.overview = overview
        for chart in (self.mix, self.time):
            chart.show_overview(overview)
        self._show_words()
        self.updated.emit()

    def _show_words(self) -> None:
        by_week = self.step is Step.WEEK
        self._time_title.setText(
            self.tr("The last twelve weeks") if by_week else self.tr("The last twelve months")
        )
        overview = self.overview
        if overview is None:
            return
        self.goals.show_overview(overview)
        total = overview.whole.total
        self._counts.setText(
            self.tr("Shares of %n deed(s), not of time.", "", total)
            if total
            else self.tr("Nothing was done in this time yet. What you do from now on shows here.")
        )
        columns, rows = mix_figures(overview)
        self.mix_table.show_figures(columns, rows)
        self._name(self.mix, self.mix_table, self.tr("Your mix, and the rule of thumb"))
        columns, rows = time_figures(overview)
        self.time_table.show_figures(columns, rows)
        self._name(self.time, self.time_table, self._time_title.text())

    def _name(self, chart: QWidget, table: FigureTable, name: str) -> None:
        chart.setAccessibleName(name)
        chart.setAccessibleDescription("; ".join(", ".join(each) for each in table.figures()))
        table.setAccessibleName(name)

    def _show_kind(self) -> None:
        as_tables = self.tables.isChecked()
        self.as_tables.setChecked(as_tables)
        for chart, table in ((self.mix, self.mix_table), (self.time, self.time_table)):
            chart.setVisible(not as_tables)
            table.setVisible(as_tables)


class _Goals(QWidget):
    """A row for each thing that one can set out to do in a week; `wanted` gives a changed one."""

    wanted = Signal(object, int)

    def __init__(self) -> None:
        super().__init__()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(GAP_ROOM)
        grid.setVerticalSpacing(GAP)
        grid.setColumnStretch(2, 1)
        self.fields: dict[Deed, QSpinBox] = {}
        self.told: dict[Deed, QLabel] = {}
        for at, deed in enumerate(_GOALS):
            self._add(grid, at, deed)

    def _add(self, grid: QGridLayout, at: int, deed: Deed) -> None:
        def words() -> str:
            return deed_words(deed)

        field = QSpinBox()
        field.setRange(0, MOST_A_WEEK)
        field.setKeyboardTracking(False)
        field.lineEdit().setTextMargins(GAP_SMALL, 0, GAP_SMALL, 0)
        follow_language(field, lambda: field.setLocale(QLocale()))
        say(field.setSpecialValueText, lambda: self.tr("no goal"))
        say(field.setSuffix, lambda: self.tr(" a week"))
        say(field.setAccessibleName, words)
        field.valueChanged.connect(lambda value: self.wanted.emit(deed, value))
        name, told = label(words, wrap=False), label(faint=True)
        name.setBuddy(field)
        for column, part in enumerate((name, field, told)):
            grid.addWidget(part, at, column)
        self.fields[deed], self.told[deed] = field, told

    def show_overview(self, overview: Overview) -> None:
        """Show what is wanted and what is done; what is being typed stays."""
        progress = {each.goal.deed: each for each in overview.goals}
        for deed, field in self.fields.items():
            found = progress.get(deed)
            wanted = found.goal.per_week if found is not None else 0
            if not field.hasFocus() and field.value() != wanted:
                field.blockSignals(True)  # noqa: FBT003 - the signature is Qt's
                field.setValue(wanted)
                field.blockSignals(False)  # noqa: FBT003 - as above
            words = ""
            if found is not None:
                words = goal_words(found)
                if found.is_reached:
                    words = f"✓ {words}"
            self.told[deed].setText(words)


class _Explanation(QWidget):
    """Says how each deed is counted, and what the figures do not tell."""

    def __init__(self) -> None:
        super().__init__()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GAP)
        layout.addWidget(label(honest_words))
        layout.addWidget(label(_counting, faint=True))


def _counting() -> str:
    return "\n".join(named(name, words) for name, words in counting_words())


def _card(title: Words | QWidget, *parts: QWidget) -> QFrame:
    made = card()
    layout = QVBoxLayout(made)
    layout.setContentsMargins(GAP_ROOM, GAP_WIDE, GAP_ROOM, GAP_ROOM)
    layout.setSpacing(GAP_WIDE)
    layout.addWidget(title if isinstance(title, QWidget) else label(title, name="group-title"))
    for part in parts:
        layout.addWidget(part)
    return made
