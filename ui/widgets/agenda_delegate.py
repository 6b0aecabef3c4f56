"""Draws the agenda: headings of days, and entries with time, sign, title, course and state."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRect

from companion.domain.calendar_entry import CalendarEntry, EntryKind, MeetingRoom
from companion.services.course_calendar import AgendaPart
from ui.calendar_wording import entry_icon, short_time, what_words
from ui.lines import in_line
from ui.models.agenda_rows import DayRow
from ui.style.scale import GAP, GAP_ROOM, GAP_SMALL, GAP_WIDE
from ui.widgets.row_delegate import DatedRowDelegate, draw_choice

if TYPE_CHECKING:
    from PySide6.QtWidgets import QStyleOptionViewItem

    from ui.style.painting import RowBrush

_MARGIN: Final = 14
_ICON: Final = 20
_MARK: Final = 16
_SMALL: Final = 0.9
_WIDEST_TIME: Final = "00:00 mm"


class AgendaDelegate(DatedRowDelegate):
    """A day stands above its entries; what is overdue is red, what is done has a mark."""

    def row_height(self, row: object) -> int:
        """Return the height of a row."""
        if isinstance(row, DayRow):
            return self._look.metrics(bold=True).lineSpacing() + GAP_ROOM + GAP_SMALL
        title, small = self._look.metrics(), self._look.metrics(_SMALL)
        return title.lineSpacing() + small.lineSpacing() + GAP_ROOM

    def draw_ground(self, brush: RowBrush, row: object, option: QStyleOptionViewItem) -> None:
        """Leave the headings of days without ground."""
        if not isinstance(row, DayRow):
            draw_choice(self._look, brush, brush.area.adjusted(6, 1, -6, -1), option)

    def draw_row(self, brush: RowBrush, row: object) -> None:
        """Draw a day, an entry, or a room for meetings."""
        if isinstance(row, DayRow):
            self._draw_day(brush, row)
        elif isinstance(row, CalendarEntry):
            self._draw_entry(brush, row)
        elif isinstance(row, MeetingRoom):
            self._draw_lines(brush, "", "meeting", row.title, row.course_name, row.meeting.service)

    def _draw_day(self, brush: RowBrush, row: DayRow) -> None:
        look, theme = self._look, self._look.theme
        line = brush.area.adjusted(_MARGIN, GAP_WIDE, -_MARGIN, 0)
        words, beside = row.words
        used = brush.line(line, beside, look.font(_SMALL), theme.muted, trailing=True)
        line.setWidth(line.width() - used - GAP_WIDE)
        is_overdue = row.part is AgendaPart.OVERDUE
        ink = theme.danger if is_overdue else theme.text
        brush.line(line, words, look.font(bold=True), ink)

    def _draw_entry(self, brush: RowBrush, entry: CalendarEntry) -> None:
        now = self._clock()
        self._draw_lines(
            brush,
            short_time(entry, now),
            entry_icon(entry),
            entry.title,
            entry.course_name,
            self._kind_words(entry),
            is_late=entry.is_overdue(now),
            is_done=entry.done,
            has_note=bool(entry.note),
        )

    def _draw_lines(
        self,
        brush: RowBrush,
        time: str,
        icon: str,
        title: str,
        course: str,
        kind: str,
        *,
        is_late: bool = False,
        is_done: bool = False,
        has_note: bool = False,
    ) -> None:
        look, theme = self._look, self._look.theme
        area = brush.area.adjusted(_MARGIN, GAP, -_MARGIN, -GAP)
        height, small = look.metrics().lineSpacing(), look.metrics(_SMALL).lineSpacing()
        width = look.metrics(_SMALL).horizontalAdvance(_WIDEST_TIME)
        ink = theme.danger if is_late else theme.muted
        brush.line(QRect(area.left(), area.top(), width, height), time, look.font(_SMALL), ink)
        size = look.px(_ICON)
        sign = QRect(area.left() + width + GAP, area.top(), size, max(height, size))
        brush.picture(sign, look.pixmap(icon, theme.muted if is_done else theme.accent, size))
        text = QRect(sign.right() + GAP_WIDE, area.top(), 0, height)
        text.setRight(area.right())
        for mark, colour in (("done", theme.success if is_done else ""), ("drafts", theme.muted)):
            if (mark == "done" and is_done) or (mark == "drafts" and has_note):
                room = look.px(_MARK)
                place = QRect(text.right() - room, text.top(), room, height)
                brush.picture(place, look.pixmap(mark, colour, room))
                text.setRight(place.left() - GAP)
        brush.line(text, title, look.font(), theme.muted if is_done else theme.text)
        below = QRect(text.left(), area.top() + height, area.right() - text.left(), small)
        said = in_line([part for part in (kind, course) if part])
        brush.line(below, said, look.font(_SMALL), theme.muted)

    def _kind_words(self, entry: CalendarEntry) -> str:
        said = what_words(entry)
        if entry.kind is EntryKind.OPENS:
            return self.tr("{kind} opens").format(kind=said)
        return said
