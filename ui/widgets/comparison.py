"""Two versions of a post side by side, with what differs marked."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from companion.content.alignment import aligned
from companion.content.html_to_markdown import html_to_markdown
from ui.language import say
from ui.style.theme import GAP, GAP_WIDE
from ui.times import moment
from ui.widgets.closed_browser import ClosedBrowser
from ui.widgets.controls import card, label
from ui.widgets.marked_lines import html_of_lines

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from companion.domain.draft import OutboxItem
    from ui.style.look import Look

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Compared:
    """Two texts in pieces, in order; of each piece whether the other side has it, too."""

    mine: tuple[tuple[str, bool], ...]
    theirs: tuple[tuple[str, bool], ...]


class Comparison(QWidget):
    """Shows the person's version and the site's; both can be read, selected and copied."""

    def __init__(self, look: Look, clock: Callable[[], datetime]) -> None:
        super().__init__()
        self._look = look
        self._clock = clock
        self.mine = ClosedBrowser(look)
        self.theirs = ClosedBrowser(look)
        self.theirs_caption = label(faint=True, small=True)
        mine_caption = label(lambda: self.tr("written here, not sent"), faint=True, small=True)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GAP_WIDE)
        for title, caption, browser in (
            (lambda: self.tr("Yours"), mine_caption, self.mine),
            (lambda: self.tr("On the site"), self.theirs_caption, self.theirs),
        ):
            browser.setFrameShape(QFrame.Shape.NoFrame)
            say(browser.setAccessibleName, title)
            side = card()
            lines = QVBoxLayout(side)
            lines.setContentsMargins(14, 10, 10, 10)
            lines.setSpacing(2)
            lines.addWidget(label(title, name="pane-title"))
            lines.addWidget(caption)
            lines.addSpacing(GAP)
            lines.addWidget(browser, 1)
            layout.addWidget(side, 1)

    def show_item(self, item: OutboxItem, compared: Compared) -> None:
        """Show both versions of an edit in conflict."""
        theme = self._look.theme
        sides = (
            (self.mine, compared.mine, theme.accent_soft),
            (self.theirs, compared.theirs, theme.warning_soft),
        )
        for browser, pieces, colour in sides:
            browser.apply_style()
            browser.setHtml(_marked(pieces, colour))
        changed = item.theirs.modified_at if item.theirs is not None else None
        self.theirs_caption.setText(
            self.tr("changed {when}").format(when=moment(changed, self._clock()))
            if changed is not None
            else ""
        )


def compare(item: OutboxItem) -> Compared:
    """Compare an edit with what the site has, word by word; on a worker, as it may take a while."""
    theirs = item.theirs
    mine_text, theirs_text = item.draft.body, html_to_markdown(theirs.html) if theirs else ""
    if theirs is not None and theirs.subject != item.draft.subject:
        mine_text = f"{item.draft.subject}\n\n{mine_text}"
        theirs_text = f"{theirs.subject}\n\n{theirs_text}"
    mine, others = _WORDS.findall(mine_text), _WORDS.findall(theirs_text)
    left: list[tuple[str, bool]] = []
    right: list[tuple[str, bool]] = []
    for span in aligned(mine, others):
        left.append(("".join(mine[span.before]), span.same))
        right.append(("".join(others[span.after]), span.same))
    return Compared(
        tuple(piece for piece in left if piece[0]), tuple(piece for piece in right if piece[0])
    )


def _marked(pieces: tuple[tuple[str, bool], ...], colour: str) -> str:
    """Return the pieces as HTML; what the other side does not have stands on a colour, underlined.

    Colour alone would not tell those who do not see it.
    """
    mark = f"background-color:{colour}; text-decoration:underline"
    return html_of_lines((text, "" if same or not text.strip() else mark) for text, same in pieces)


_WORDS = re.compile(r"\w+|\s+|[^\w\s]")
