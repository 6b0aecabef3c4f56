"""The mark of a post as an icon and its word, in their ink."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from ui.language import say
from ui.mark_wording import mark_words
from ui.style.marks import MARK_LOOKS
from ui.style.scale import GAP_SMALL
from ui.widgets.controls import IconLabel, label, row

if TYPE_CHECKING:
    from companion.domain.post_mark import PostMark
    from ui.style.look import Look


class MarkLabel(QWidget):
    """Hidden where there is no mark."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._mark: PostMark | None = None
        self._icon = IconLabel(look, "question", 15)
        self.words = label(small=True, wrap=False)
        self.setLayout(row(self._icon, self.words, gap=GAP_SMALL))
        look.follow(self, self._draw)
        self.hide()

    def show_mark(self, mark: PostMark | None) -> None:
        """Show a mark, or none."""
        self._mark = mark
        self.setVisible(mark is not None)
        if mark is not None:
            say(self.words.setText, lambda: mark_words(mark))
            self._draw()

    def _draw(self) -> None:
        if self._mark is None:
            return
        shown = MARK_LOOKS[self._mark]
        self._icon.show_icon(shown.icon, shown.ink)
        self.words.setStyleSheet(f"color: {getattr(self._look.theme, shown.ink)}")
