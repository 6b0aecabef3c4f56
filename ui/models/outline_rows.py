"""The rows of the outline of a course: its sections, each with its activities below it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import (
    QCoreApplication,
    QLocale,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from companion.content.plain_text import plain_text
from companion.domain.course import Completion
from companion.domain.course_content import Activity, Progress, progress_of
from ui.activity_wording import completion_help, spoken_activity
from ui.models.rows import RowsModel

if TYPE_CHECKING:
    from collections.abc import Callable, Container, Hashable, Iterable
    from datetime import datetime

    from companion.domain.course_content import Outline

translate = QCoreApplication.translate

AnyIndex = QModelIndex | QPersistentModelIndex

_LONGEST_EXCERPT: Final = 400
_LABEL: Final = "label"


@dataclass(frozen=True, slots=True)
class SectionRow:
    """A section: its name, the beginning of its summary, and how far the person has come in it.

    Of a folded one, the activities are not shown.
    """

    section_id: int
    name: str
    words: str
    visible: bool
    progress: Progress
    is_folded: bool = False


@dataclass(frozen=True, slots=True)
class ActivityRow:
    """An activity; `words` are those of one that is nothing but a text."""

    activity: Activity
    words: str = ""


@dataclass(frozen=True, slots=True)
class CommentsRow:
    """The way to what is said of the course: how many comments there are, and own that wait."""

    count: int
    waiting: int


OutlineRow = SectionRow | ActivityRow | CommentsRow


def rows_of(outline: Outline) -> tuple[OutlineRow, ...]:
    """Return the rows of a course; on a worker, as texts are read for it."""
    rows: list[OutlineRow] = []
    for section in outline.sections:
        rows.append(
            SectionRow(
                section.section_id,
                section.name,
                _excerpt(section.summary_html),
                section.visible,
                progress_of(section.activities),
            )
        )
        rows.extend(
            ActivityRow(one, _excerpt(one.description_html) if one.kind == _LABEL else "")
            for one in section.activities
        )
    return tuple(rows)


def shown_rows(rows: Iterable[OutlineRow], folded: Container[int]) -> tuple[OutlineRow, ...]:
    """Return the rows without those below a folded section; `folded` are their local ids."""
    shown: list[OutlineRow] = []
    is_folded = False
    for row in rows:
        if isinstance(row, SectionRow):
            is_folded = row.section_id in folded
            shown.append(replace(row, is_folded=is_folded))
        elif not is_folded or isinstance(row, CommentsRow):
            shown.append(row)
    return tuple(shown)


def section_of(rows: Iterable[OutlineRow], key: Hashable) -> int | None:
    """Return the section in which the row with this key stands, or which it is."""
    section_id = None
    for row in rows:
        if isinstance(row, SectionRow):
            section_id = row.section_id
        elif isinstance(row, CommentsRow):
            section_id = None
        if row_key(row) == key:
            return section_id
    return None


class OutlineRows(RowsModel[OutlineRow]):
    """The rows of one course; `tick_wanted` gives an activity and whether it shall be done."""

    tick_wanted = Signal(int, bool)

    def __init__(self, clock: Callable[[], datetime], parent: Any = None) -> None:  # noqa: ANN401
        super().__init__(row_key, _title, self._spoken_row, parent)
        self._clock = clock

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        """Say that what the person marks as done can be ticked."""
        value = self.value(index)
        flags = super().flags(index)
        if isinstance(value, ActivityRow) and value.activity.can_tick:
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        """Return also whether an activity is done, and who says so."""
        if role not in {Qt.ItemDataRole.CheckStateRole, Qt.ItemDataRole.ToolTipRole}:
            return super().data(index, role)
        value = self.value(index)
        is_tip = role == Qt.ItemDataRole.ToolTipRole
        if isinstance(value, SectionRow):
            return progress_words(value.progress) if is_tip else None
        if not isinstance(value, ActivityRow):
            return None
        if is_tip:
            return completion_help(value.activity) or None
        if not value.activity.can_tick:
            return None
        return _check_state(value.activity)

    def setData(  # noqa: N802
        self,
        index: AnyIndex,
        value: Any,  # noqa: ANN401
        role: int = Qt.ItemDataRole.EditRole,
    ) -> bool:
        """Ask for a tick, or for none; the row changes once that is kept."""
        row = self.value(index)
        if role != Qt.ItemDataRole.CheckStateRole or not isinstance(row, ActivityRow):
            return False
        if not row.activity.can_tick:
            return False
        done = Qt.CheckState(value) == Qt.CheckState.Checked
        self.tick_wanted.emit(row.activity.activity_id, done)
        return True

    def _spoken_row(self, row: OutlineRow) -> str:
        if isinstance(row, ActivityRow):
            return spoken_activity(row.activity, self._clock(), row.words)
        if isinstance(row, CommentsRow):
            return comments_words(row)
        parts = [
            translate("outline", "Section {name}").format(name=row.name),
            progress_words(row.progress),
            "" if row.visible else translate("outline", "hidden"),
            translate("outline", "folded") if row.is_folded else "",
            row.words,
        ]
        return ", ".join(part for part in parts if part)


def row_key(row: OutlineRow) -> Hashable:
    """Return what a row is known by."""
    if isinstance(row, SectionRow):
        return section_key(row.section_id)
    if isinstance(row, CommentsRow):
        return COMMENTS_KEY
    return activity_key(row.activity.activity_id)


COMMENTS_KEY: Final = ("comments",)
"""What the row of the comments is known by."""


def comments_words(row: CommentsRow) -> str:
    """Return how many comments there are, and how many own ones wait, as one phrase."""
    said = [translate("outline", "%n comment(s)", "", row.count)]
    if row.waiting:
        said.append(translate("outline", "%n waiting to send", "", row.waiting))
    return ", ".join(said)


def section_key(section_id: int) -> Hashable:
    """Return what the row of a section is known by."""
    return ("section", section_id)


def activity_key(activity_id: int) -> Hashable:
    """Return what the row of an activity is known by."""
    return ("activity", activity_id)


def progress_words(progress: Progress) -> str:
    """Return how much is done, as one short phrase; empty where nothing is tracked."""
    if not progress.all:
        return ""
    done = QLocale().toString(progress.done)
    return translate("outline", "{done} of %n done", "", progress.all).format(done=done)


def short_progress(progress: Progress) -> str:
    """Return how much is done in numbers alone, as "2/5"; empty where nothing is tracked."""
    number = QLocale()
    return (
        f"{number.toString(progress.done)}/{number.toString(progress.all)}" if progress.all else ""
    )


def _check_state(activity: Activity) -> Qt.CheckState:
    is_done = activity.completion is Completion.DONE
    return Qt.CheckState.Checked if is_done else Qt.CheckState.Unchecked


def _title(row: OutlineRow) -> str:
    if isinstance(row, CommentsRow):
        return translate("outline", "Comments")
    return row.name if isinstance(row, SectionRow) else row.activity.name


def _excerpt(html: str) -> str:
    return " ".join(plain_text(html).split())[:_LONGEST_EXCERPT] if html else ""
