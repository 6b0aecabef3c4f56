"""Choosing somebody by some letters of their name: whom a new message is for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QModelIndex, QObject, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QLineEdit,
    QListView,
    QVBoxLayout,
    QWidget,
)

from companion.domain.person import KnownPerson
from ui.background import Latest
from ui.language import say
from ui.models.rows import RowsModel
from ui.style.look import AVATAR
from ui.style.scale import GAP, GAP_LARGE, GAP_WIDE
from ui.widgets.controls import button, clearable, label, row
from ui.widgets.dialog_size import fit_into_window
from ui.widgets.row_delegate import RowDelegate

if TYPE_CHECKING:
    from companion.services.people import PeopleNames
    from ui.account_session import AccountSession
    from ui.style.look import Look
    from ui.style.painting import RowBrush

_SMALL: Final = 0.9
_STEPS: Final = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


class PersonPicker(QDialog):
    """A field with the people who fit below it; `chosen` gives one, `shown` follows the typing."""

    chosen = Signal(object)
    shown = Signal()

    def __init__(self, look: Look, session: AccountSession, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        say(self.setWindowTitle, lambda: self.tr("New message"))
        self._session = session
        self._latest = Latest(session.background, self)
        self._names: PeopleNames | None = None
        self.field = clearable(QLineEdit())
        self.model = RowsModel["KnownPerson"](
            lambda one: one.person_id, lambda one: one.full_name, _spoken, self
        )
        self.list = QListView()
        self._hint = label(faint=True, small=True)
        self.write = button(lambda: self.tr("Write"), self._choose_current, primary=True)
        self._build(look)
        people = session.workspace.people
        self._latest.run(people.known, self._take, self._fail)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Let the arrow keys move in the list while the cursor stays in the field."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = _STEPS.get(Qt.Key(event.key()), 0)
            count = len(self.model.values)
            if step and count:
                wanted = (self.list.currentIndex().row() + step) % count
                self.list.setCurrentIndex(self.model.index(wanted, 0))
                return True
        return super().eventFilter(watched, event)

    def _build(self, look: Look) -> None:
        say(self.field.setPlaceholderText, lambda: self.tr("Name of somebody in your courses"))
        say(self.field.setAccessibleName, lambda: self.tr("Whom the message is for"))
        self.field.installEventFilter(self)
        self.field.textChanged.connect(self._find)
        self.field.returnPressed.connect(self._choose_current)
        self.list.setModel(self.model)
        self.list.setItemDelegate(_PersonDelegate(look, self.list))
        self.list.setUniformItemSizes(True)
        self.list.setMouseTracking(True)
        say(self.list.setAccessibleName, lambda: self.tr("People"))
        self.list.activated.connect(self._choose)
        cancel = button(lambda: self.tr("Cancel"), self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GAP_LARGE, GAP_LARGE, GAP_LARGE, GAP_LARGE)
        layout.setSpacing(GAP_WIDE)
        layout.addWidget(self.field)
        layout.addWidget(self.list, 1)
        layout.addWidget(self._hint)
        layout.addLayout(row(None, cancel, self.write))
        self.write.setEnabled(False)
        fit_into_window(self, 24, 28)
        self.field.setFocus()

    def _take(self, names: PeopleNames) -> None:
        self._names = names
        self._find()

    def _find(self) -> None:
        names, typed = self._names, self.field.text()
        if names is not None:
            self._latest.run(lambda: names.find(typed), self._show, self._fail)

    def _show(self, people: tuple[KnownPerson, ...]) -> None:
        self.model.show_values(())
        self.model.show_values(people)
        if people:
            self.list.setCurrentIndex(self.model.index(0, 0))
        self.write.setEnabled(bool(people))
        known = self._names is not None and bool(self._names.people)
        self._hint.setText(
            ""
            if people
            else self.tr("Nobody is called like that among those whose posts are here.")
            if known
            else self.tr("The next sync brings the people of your courses with their posts.")
        )
        self._hint.setVisible(not people)
        self.shown.emit()

    def _choose_current(self) -> None:
        self._choose(self.list.currentIndex())

    def _choose(self, index: QModelIndex) -> None:
        person = self.model.value(index)
        if person is not None:
            self.chosen.emit(person)
            self.accept()

    def _fail(self, error: Exception) -> None:
        self.reject()
        self._session.failed.emit(error)


def _spoken(one: KnownPerson) -> str:
    return ", ".join((one.full_name, *one.courses))


class _PersonDelegate(RowDelegate):
    """Initials, name, and the courses in which they wrote."""

    def row_height(self, row: object) -> int:  # noqa: ARG002
        """Return the height that all rows share."""
        lines = self._look.metrics().lineSpacing() + self._look.metrics(_SMALL).lineSpacing()
        return max(lines, self._look.px(AVATAR)) + GAP_WIDE

    def draw_row(self, brush: RowBrush, row: object) -> None:
        """Draw a person."""
        if isinstance(row, KnownPerson):
            self._draw(brush, row)

    def _draw(self, brush: RowBrush, one: KnownPerson) -> None:
        look, theme = self._look, self._look.theme
        area = brush.area.adjusted(GAP_WIDE, GAP // 2, -GAP_WIDE, -GAP // 2)
        size = look.px(AVATAR)
        disc = QRect(area.left(), area.top() + (area.height() - size) // 2, size, size)
        look.draw_avatar(brush.painter, QRectF(brush.mirrored(disc)), one.full_name)
        text = area.adjusted(size + GAP_WIDE, 0, 0, 0)
        height = look.metrics().lineSpacing()
        line = QRect(text.left(), text.top() + GAP // 2, text.width(), height)
        brush.line(line, one.full_name, look.font(), theme.text)
        line.translate(0, height)
        brush.line(line, " · ".join(one.courses), look.font(_SMALL), theme.muted)
