"""Draws the rows of the search: what was found, own words, and searches to do again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF

from companion.domain.forum import SearchHit
from companion.domain.search import (
    CommentHit,
    CourseHit,
    MessageHit,
    NewsHit,
    OwnHit,
    PrivateHit,
    SavedSearch,
)
from ui.found_wording import (
    found_icon,
    found_kind,
    place_in_course,
    private_icon,
    private_kind,
)
from ui.lines import in_line
from ui.models.search_rows import EarlierSearch, Heading, SiteRow, query_in_words, row_title
from ui.style.look import AVATAR
from ui.style.marked_text import MarkedText
from ui.widgets.row_delegate import DatedRowDelegate
from ui.wording import needs_attention, state_words

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from PySide6.QtWidgets import QStyleOptionViewItem

    from ui.style.painting import RowBrush


_EXCERPT_LINES = 2
_ICON = 18


class HitDelegate(DatedRowDelegate):
    """A hit: avatar or icon, author or kind, and age; its title; its text; where it stands."""

    def row_height(self, row: object) -> int:
        """Return the height of a row: what has no text in a course takes less."""
        small, body = self._look.metrics(0.9).lineSpacing(), self._look.metrics().lineSpacing()
        if isinstance(row, Heading):
            return small + 22
        if isinstance(row, SavedSearch | EarlierSearch):
            return body + 18
        has_text = not isinstance(row, CourseHit) or row.excerpt
        return small * (2 + (_EXCERPT_LINES if has_text else 0)) + body + 26

    def draw_ground(self, brush: RowBrush, row: object, option: QStyleOptionViewItem) -> None:
        """Leave headings without ground."""
        if not isinstance(row, Heading):
            super().draw_ground(brush, row, option)

    def draw_row(self, brush: RowBrush, row: object) -> None:
        """Draw a heading, something that was found, or a search."""
        if isinstance(row, Heading):
            place = brush.area.adjusted(16, 12, -14, -2)
            brush.line(place, row.words, self._look.font(0.9, bold=True), self._look.theme.muted)
        elif isinstance(row, SearchHit | SiteRow):
            self._draw_post(brush, row)
        elif isinstance(row, MessageHit):
            self._draw_message(brush, row)
        elif isinstance(row, CommentHit):
            self._draw_comment(brush, row)
        elif isinstance(row, CourseHit):
            self._draw_course_hit(brush, row)
        elif isinstance(row, NewsHit):
            self._draw_news(brush, row)
        elif isinstance(row, OwnHit):
            self._draw_own(brush, row)
        elif isinstance(row, PrivateHit):
            self._draw_private(brush, row)
        elif isinstance(row, SavedSearch | EarlierSearch):
            self._draw_search(brush, row)

    def _draw_post(self, brush: RowBrush, row: SearchHit | SiteRow) -> None:
        if isinstance(row, SiteRow):
            self._draw_site_row(brush, row)
        else:
            self._draw_hit(brush, row)

    def _draw_hit(self, brush: RowBrush, hit: SearchHit) -> None:
        line = self._draw_author(brush, hit.author_name)
        icons = ["attachment"] if hit.has_attachments else []
        self._draw_first(brush, line, hit.author_name, hit.created_at, icons, stands_out=hit.unread)
        title = MarkedText(hit.discussion_title, hit.title_marks)
        place = in_line((hit.course_name, hit.forum_name), "›")
        self._draw_text(brush, line, title, MarkedText(hit.excerpt, hit.marks), place)

    def _draw_site_row(self, brush: RowBrush, row: SiteRow) -> None:
        hit = row.hit
        line = self._draw_author(brush, hit.author_name)
        self._draw_first(brush, line, hit.author_name, hit.created_at, ["site"])
        title = MarkedText(hit.title, hit.title_marks)
        self._draw_text(brush, line, title, MarkedText(hit.excerpt, hit.marks), row.forum)

    def _draw_message(self, brush: RowBrush, hit: MessageHit) -> None:
        line = self._draw_author(brush, hit.author_name)
        self._draw_first(
            brush, line, hit.author_name, hit.created_at, ["message"], stands_out=hit.unread
        )
        title = MarkedText(row_title(hit), ())
        text = MarkedText(hit.excerpt, hit.marks)
        self._draw_text(brush, line, title, text, self.tr("Message"))

    def _draw_comment(self, brush: RowBrush, hit: CommentHit) -> None:
        line = self._draw_author(brush, hit.author_name)
        self._draw_first(brush, line, hit.author_name, hit.created_at, ["message"])
        title, text = MarkedText(hit.course_name, ()), MarkedText(hit.excerpt, hit.marks)
        self._draw_text(brush, line, title, text, self.tr("Comment"))

    def _draw_private(self, brush: RowBrush, hit: PrivateHit) -> None:
        theme = self._look.theme
        line = self._draw_sign(brush, private_icon(hit), theme.accent, theme.accent_soft)
        self._draw_first(brush, line, private_kind(hit), hit.updated_at, ["lock"])
        title, text = MarkedText(hit.title, ()), MarkedText(hit.excerpt, hit.marks)
        about = hit.about if hit.about != hit.title else ""
        self._draw_text(brush, line, title, text, about)

    def _draw_course_hit(self, brush: RowBrush, hit: CourseHit) -> None:
        theme = self._look.theme
        line = self._draw_sign(brush, found_icon(hit), theme.accent, theme.accent_soft)
        icons = ["attachment"] if hit.has_files else []
        self._draw_first(brush, line, found_kind(hit), hit.modified_at, icons)
        title = MarkedText(row_title(hit), hit.title_marks if hit.title else ())
        text = MarkedText(hit.excerpt, hit.marks)
        self._draw_text(brush, line, title, text, place_in_course(hit))

    def _draw_news(self, brush: RowBrush, hit: NewsHit) -> None:
        theme = self._look.theme
        line = self._draw_sign(brush, "follow", theme.accent, theme.accent_soft)
        self._draw_first(brush, line, hit.source, hit.created_at, stands_out=hit.unread)
        title = MarkedText(hit.title, hit.title_marks)
        self._draw_text(brush, line, title, MarkedText(hit.excerpt, hit.marks), self.tr("News"))

    def _draw_author(self, brush: RowBrush, name: str) -> QRect:
        """Draw the avatar at the beginning of a row; return the first line beside it."""
        place = self._beginning(brush)
        self._look.draw_avatar(brush.painter, QRectF(brush.mirrored(place)), name)
        return self._first_line(brush, place)

    def _draw_sign(self, brush: RowBrush, icon: str, ink: str, ground: str) -> QRect:
        """Draw an icon in the place of an avatar; return the first line beside it."""
        place, look = self._beginning(brush), self._look
        brush.tint(place, ground, place.width() / 2)
        brush.picture(place, look.pixmap(icon, ink, look.px(_ICON)))
        return self._first_line(brush, place)

    def _beginning(self, brush: RowBrush) -> QRect:
        area, size = brush.area.adjusted(16, 10, -14, -8), self._look.px(AVATAR)
        return QRect(area.left(), area.top() + 3, size, size)

    def _first_line(self, brush: RowBrush, beginning: QRect) -> QRect:
        height = self._look.metrics(0.9).lineSpacing()
        line = QRect(beginning.right() + 15, beginning.top() - 3, 0, height)
        line.setRight(brush.area.right() - 14)
        return line

    def _draw_first(
        self,
        brush: RowBrush,
        line: QRect,
        words: str,
        moment: datetime | None,
        icons: Sequence[str] = (),
        *,
        stands_out: bool = False,
    ) -> None:
        """Draw who, or what, it is, and at the end of the line what else, and how old it is."""
        look, theme = self._look, self._look.theme
        when = self._age(moment)
        used = brush.line(line, when, look.font(0.9), theme.muted, trailing=True)
        right = line.right() - (used + 8 if when else 0)
        for icon in icons:
            right = self._draw_icon(brush, right, line, icon, theme.muted)
        first = QRect(line)
        first.setRight(right)
        ink = theme.accent if stands_out else theme.muted
        brush.line(first, words, look.font(0.9, bold=stands_out), ink)

    def _draw_own(self, brush: RowBrush, hit: OwnHit) -> None:
        look, theme = self._look, self._look.theme
        troubled = needs_attention(hit.item.state)
        ink = theme.danger if troubled else theme.warning
        ground = theme.danger_soft if troubled else theme.warning_soft
        line = self._draw_sign(brush, "drafts", ink, ground)
        when = self._age(hit.item.updated_at)
        used = brush.line(line, when, look.font(0.9), theme.muted, trailing=True)
        first = QRect(line)
        first.setRight(line.right() - used - 10)
        brush.line(first, state_words(hit.item.state), look.font(0.9), ink)
        origin = hit.item.origin
        place = in_line((origin.course, origin.forum), "›")
        title = MarkedText(row_title(hit), ())
        self._draw_text(brush, line, title, MarkedText(hit.excerpt, hit.marks), place)

    def _draw_text(
        self, brush: RowBrush, first: QRect, title: MarkedText, text: MarkedText, place: str
    ) -> None:
        """Draw what stands below the first line."""
        look, theme = self._look, self._look.theme
        small, height = look.metrics(0.9).lineSpacing(), look.metrics().lineSpacing()
        line = QRect(first.left(), first.top() + small + 1, first.width(), height)
        title.draw(brush, line, look.font(bold=True), theme, theme.text)
        if text.text:
            line = QRect(line.left(), line.bottom() + 2, line.width(), small * _EXCERPT_LINES)
            text.draw(brush, line, look.font(0.9), theme, theme.muted, _EXCERPT_LINES)
        line = QRect(line.left(), line.bottom() + 2, line.width(), small)
        brush.line(line, place, look.font(0.82), theme.muted)

    def _draw_search(self, brush: RowBrush, search: SavedSearch | EarlierSearch) -> None:
        look, theme = self._look, self._look.theme
        area = brush.area.adjusted(16, 2, -14, -2)
        size = look.px(_ICON)
        icon = QRect(area.left(), area.top(), size, area.height())
        is_saved = isinstance(search, SavedSearch)
        name = look.pixmap("search" if is_saved else "clock", theme.muted, size)
        brush.picture(icon, name)
        text = area.adjusted(size + 12, 0, 0, 0)
        used = brush.line(text, row_title(search), look.font(), theme.text)
        if is_saved:
            rest = text.adjusted(used + 12, 0, 0, 0)
            brush.line(rest, query_in_words(search.query), look.font(0.9), theme.muted)

    def _draw_icon(self, brush: RowBrush, right: int, line: QRect, name: str, ink: str) -> int:
        size = self._look.px(14)
        place = QRect(right - size, line.top(), size, line.height())
        brush.picture(place, self._look.pixmap(name, ink, size))
        return right - size - 6
