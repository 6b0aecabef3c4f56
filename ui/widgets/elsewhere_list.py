"""Below a list: what stands in the person's other accounts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QVBoxLayout, QWidget

from companion.domain.elsewhere import Elsewhere
from ui.account_wording import plain_name
from ui.elsewhere_wording import row_key, row_title, said_of, spoken_row
from ui.lines import in_line
from ui.models.rows import RowsModel
from ui.style.scale import GAP, GAP_SMALL, GAP_WIDE
from ui.widgets.controls import label
from ui.widgets.row_delegate import DatedRowDelegate
from ui.widgets.row_list import RowList

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from PySide6.QtCore import QModelIndex
    from PySide6.QtGui import QPaintEvent

    from ui.language import Words
    from ui.style.look import Look
    from ui.style.painting import RowBrush

_SMALL: Final = 0.9
_MARGIN: Final = 14
_ICON: Final = 18
_MOST_SEEN: Final = 4
"""So many rows are in sight; further ones are scrolled to."""


class ElsewhereList(QWidget):
    """Rows of other accounts under a `title`; nothing where there are none.

    `opened` gives one to go to.
    """

    opened = Signal(object)

    def __init__(
        self, look: Look, *, clock: Callable[[], datetime], title: Words | None = None
    ) -> None:
        super().__init__()
        title = title or (lambda: self.tr("In your other accounts"))
        self.setObjectName("pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._look = look
        self.model = RowsModel["Elsewhere"](row_key, row_title, spoken_row, self)
        self.list = RowList(look, self.model, title)
        self.list.setItemDelegate(_Delegate(look, clock, self.list))
        self.list.setUniformItemSizes(True)
        self.list.activated.connect(self._open)
        self.list.clicked.connect(self._open)
        head = label(title, kind="section", small=True)
        head.setContentsMargins(_MARGIN, GAP, _MARGIN, GAP_SMALL)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(head)
        layout.addWidget(self.list)
        look.changed.connect(self._fit)
        self.hide()

    @property
    def rows(self) -> tuple[Elsewhere, ...]:
        """What is listed."""
        return self.model.values

    def show_rows(self, rows: tuple[Elsewhere, ...]) -> None:
        """Show these rows; what is looked at stays in place."""
        with self.list.in_place():
            self.model.show_values(rows)
        self._fit()
        self.setVisible(bool(rows))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Draw the line that parts it from the list above."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setPen(QColor(self._look.theme.line))
        painter.drawLine(0, 0, self.width(), 0)
        painter.end()

    def _fit(self) -> None:
        """Take no more room than some rows need: the list above is of what is in sight."""
        seen = min(len(self.model.values), _MOST_SEEN)
        height = self.list.sizeHintForRow(0) if seen else 0
        self.list.setFixedHeight(max(height, 0) * seen + 2)

    def _open(self, index: QModelIndex) -> None:
        row = self.model.value(index)
        if row is not None:
            self.opened.emit(row)


class _Delegate(DatedRowDelegate):
    """A sign; what it is, and its age; below it the account and the first words."""

    def row_height(self, row: object) -> int:  # noqa: ARG002
        """Return the height that all rows share."""
        small = self._look.metrics(_SMALL).lineSpacing()
        return self._look.metrics(bold=True).lineSpacing() + small * 2 + GAP * 2

    def words_from(self) -> int:
        """Return where words begin, in pixels from the margin."""
        return self._look.px(_ICON) + GAP_WIDE

    def draw_row(self, brush: RowBrush, row: object) -> None:
        """Draw what stands in another account."""
        if isinstance(row, Elsewhere):
            self._draw(brush, row)

    def _draw(self, brush: RowBrush, row: Elsewhere) -> None:
        look, theme, said = self._look, self._look.theme, said_of(row)
        area = brush.area.adjusted(_MARGIN, GAP, -_MARGIN, -GAP)
        height, small = look.metrics(bold=True).lineSpacing(), look.metrics(_SMALL).lineSpacing()
        size = look.px(_ICON)
        ink = theme.accent if said.is_news else theme.muted
        ink = theme.danger if said.is_trouble else ink
        sign = QRect(area.left(), area.top(), size, height)
        brush.picture(sign, look.pixmap(said.icon, ink, size))
        text = area.adjusted(self.words_from(), 0, 0, 0)
        line = QRect(text.left(), text.top(), text.width(), height)
        when = self._age(said.moment)
        used = brush.line(line, when, look.font(_SMALL), theme.muted, trailing=True)
        line.setWidth(text.width() - used - GAP_WIDE)
        brush.line(line, said.title, look.font(bold=said.is_news), theme.text)
        line = QRect(text.left(), text.top() + height, text.width(), small)
        brush.line(line, in_line((said.more,)), look.font(_SMALL), theme.muted)
        line.translate(0, small)
        brush.line(line, plain_name(row.account), look.font(_SMALL), theme.accent)
