"""Choosing a forum of another account that is to stand with a course."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QModelIndex, QObject, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QLineEdit, QListView, QVBoxLayout, QWidget

from companion.content.search_text import fold
from ui.account_wording import plain_name
from ui.language import say
from ui.lines import in_line
from ui.models.rows import RowsModel
from ui.style.scale import GAP, GAP_LARGE, GAP_WIDE
from ui.widgets.controls import button, clearable, label, row
from ui.widgets.dialog_size import fit_into_window
from ui.widgets.row_delegate import RowDelegate

if TYPE_CHECKING:
    from companion.domain.account import Account
    from companion.domain.forum import ForumSummary
    from ui.style.look import Look
    from ui.style.painting import RowBrush

_SMALL: Final = 0.9
_STEPS: Final = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


@dataclass(frozen=True, slots=True)
class ForumChoice:
    """A forum that can be tied, and its account."""

    account: Account
    forum: ForumSummary

    @property
    def where(self) -> str:
        """Where it is, in words."""
        return in_line((plain_name(self.account), self.forum.course_name))


class TieDialog(QDialog):
    """A field with the forums that fit below it; `chosen` gives a `ForumChoice`."""

    chosen = Signal(object)

    def __init__(self, look: Look, course_name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        say(self.setWindowTitle, lambda: self.tr("Tie to a discussion space"))
        self._all: tuple[ForumChoice, ...] | None = None
        self.field = clearable(QLineEdit())
        self.model = RowsModel["ForumChoice"](
            lambda one: (one.account.account_id, one.forum.forum_id),
            lambda one: one.forum.name,
            lambda one: ", ".join((one.forum.name, one.where)),
            self,
        )
        self.list = QListView()
        self._hint = label(faint=True, small=True)
        self.take = button(lambda: self.tr("Show with the course"), self._take, primary=True)
        self._build(look, course_name)

    def offer(self, choices: tuple[ForumChoice, ...]) -> None:
        """Offer these forums."""
        self._all = choices
        self._find()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Let the arrow keys move in the list while the cursor stays in the field."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step, count = _STEPS.get(Qt.Key(event.key()), 0), len(self.model.values)
            if step and count:
                wanted = (self.list.currentIndex().row() + step) % count
                self.list.setCurrentIndex(self.model.index(wanted, 0))
                return True
        return super().eventFilter(watched, event)

    def _build(self, look: Look, course_name: str) -> None:
        words = label(
            lambda: self.tr(
                "The discussions of the forum that you choose stand with “{course}”. Nothing is "
                "changed on either site."
            ).format(course=course_name)
        )
        say(self.field.setPlaceholderText, lambda: self.tr("Name of a forum"))
        say(self.field.setAccessibleName, lambda: self.tr("Which forum is to stand here"))
        self.field.installEventFilter(self)
        self.field.textChanged.connect(self._find)
        self.field.returnPressed.connect(self._take)
        self.list.setModel(self.model)
        self.list.setItemDelegate(_ChoiceDelegate(look, self.list))
        self.list.setUniformItemSizes(True)
        self.list.setMouseTracking(True)
        say(self.list.setAccessibleName, lambda: self.tr("Forums of your other accounts"))
        self.list.activated.connect(self._choose)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GAP_LARGE, GAP_LARGE, GAP_LARGE, GAP_LARGE)
        layout.setSpacing(GAP_WIDE)
        layout.addWidget(words)
        layout.addWidget(self.field)
        layout.addWidget(self.list, 1)
        layout.addWidget(self._hint)
        cancel = button(lambda: self.tr("Cancel"), self.reject)
        layout.addLayout(row(None, cancel, self.take))
        self.take.setEnabled(False)
        self._hint.hide()
        fit_into_window(self, 28, 28)
        self.field.setFocus()

    def _find(self) -> None:
        if self._all is None:
            return
        words = fold(self.field.text()).split()
        fitting = [
            one
            for one in self._all
            if all(word in fold(f"{one.forum.name} {one.where}") for word in words)
        ]
        self.model.show_values(())
        self.model.show_values(fitting)
        if fitting:
            self.list.setCurrentIndex(self.model.index(0, 0))
        self.take.setEnabled(bool(fitting))
        self._hint.setText(
            self.tr("No forum is called like that.")
            if self._all
            else self.tr("Your other accounts have no forum yet, or cannot be read now.")
        )
        self._hint.setVisible(not fitting)

    def _take(self) -> None:
        self._choose(self.list.currentIndex())

    def _choose(self, index: QModelIndex) -> None:
        choice = self.model.value(index)
        if choice is not None:
            self.chosen.emit(choice)
            self.accept()


class _ChoiceDelegate(RowDelegate):
    """The forum, and below it its account and course."""

    def row_height(self, row: object) -> int:  # noqa: ARG002
        """Return the height that all rows share."""
        lines = self._look.metrics().lineSpacing() + self._look.metrics(_SMALL).lineSpacing()
        return lines + GAP_WIDE

    def draw_row(self, brush: RowBrush, row: object) -> None:
        """Draw a forum."""
        if not isinstance(row, ForumChoice):
            return
        look, theme = self._look, self._look.theme
        area = brush.area.adjusted(GAP_WIDE, GAP // 2, -GAP_WIDE, -GAP // 2)
        height = look.metrics().lineSpacing()
        line = QRect(area.left(), area.top() + GAP // 2, area.width(), height)
        brush.line(line, row.forum.name, look.font(), theme.text)
        line.translate(0, height)
        brush.line(line, row.where, look.font(_SMALL), theme.muted)
