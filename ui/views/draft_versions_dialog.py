"""The dialog with what a draft was before: what has changed since, and the way back."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QListWidgetItem,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from companion.content.word_count import changed_words, count_words
from companion.content.word_difference import Change, Piece, word_difference
from ui.background import Latest
from ui.language import say
from ui.lines import in_line
from ui.style.scale import GAP, GAP_LARGE, GAP_WIDE
from ui.times import moment, utc_now
from ui.widgets.brief_word import tell_briefly
from ui.widgets.closed_browser import ClosedBrowser
from ui.widgets.controls import button, card, label, row
from ui.widgets.dialog_size import fit_into_window
from ui.widgets.empty_state import EmptyState
from ui.widgets.marked_lines import html_of_lines
from ui.widgets.text_list import TextList

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from companion.domain.draft import Draft
    from companion.domain.writing import DraftVersion
    from companion.services.writing_aids import WritingAids
    from ui.account_session import AccountSession
    from ui.style.look import Look


class DraftVersionsDialog(QDialog):
    """Lists the earlier versions of a draft beside what has changed since the chosen one.

    `brought_back` gives the version that the person wants to go on with; `listed` tells that all of
    them can be seen, `compared` that the difference to the chosen one can.
    """

    brought_back = Signal(object)
    listed = Signal()
    compared = Signal()

    def __init__(
        self,
        look: Look,
        session: AccountSession,
        now: Draft,
        item_id: str | None,
        parent: QWidget | None = None,
        *,
        clock: Callable[[], datetime] = utc_now,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        say(self.setWindowTitle, lambda: self.tr("Earlier versions"))
        self._look = look
        self._now = now
        self._clock = clock
        self._rows: tuple[_Row, ...] = ()
        self._latest = Latest(session.background, self)
        self._fail = session.failed.emit
        self.list = TextList()
        self.difference = ClosedBrowser(look)
        self.empty = EmptyState(
            look,
            "history",
            lambda: self.tr("No earlier versions yet"),
            lambda: self.tr(
                "What you write is kept here at each pause, and before much of it goes."
            ),
        )
        self.copy_button = button(lambda: self.tr("Copy"), self.copy)
        self.back_button = button(lambda: self.tr("Bring back"), self.bring_back, primary=True)
        self._pages = QStackedWidget()
        self._build()
        aids = session.workspace.aids
        self._latest.run(lambda: _rows(aids, item_id, now), self._show, self._fail)

    @property
    def chosen(self) -> DraftVersion | None:
        """The version that is shown."""
        place = self.list.currentRow()
        return self._rows[place].version if 0 <= place < len(self._rows) else None

    def copy(self) -> None:
        """Put the words of the chosen version on the clipboard."""
        chosen = self.chosen
        if chosen is not None:
            QGuiApplication.clipboard().setText(chosen.body)
            tell_briefly(self.difference, self.tr("Copied"))

    def bring_back(self) -> None:
        """Go on with the chosen version."""
        chosen = self.chosen
        if chosen is not None:
            self.brought_back.emit(chosen)
            self.accept()

    def _build(self) -> None:
        say(self.list.setAccessibleName, lambda: self.tr("Earlier versions"))
        say(
            self.list.setAccessibleDescription,
            lambda: self.tr("With the words that came and went since then."),
        )
        say(self.difference.setAccessibleName, lambda: self.tr("What has changed since then"))
        self.difference.setFrameShape(QFrame.Shape.NoFrame)
        self.list.currentRowChanged.connect(lambda _place: self._compare())
        self.list.itemActivated.connect(lambda _item: self.bring_back())
        legend = label(
            lambda: self.tr("Underlined: came since then. Struck through: went since then."),
            faint=True,
            small=True,
        )
        side = card()
        column = QVBoxLayout(side)
        column.setContentsMargins(GAP_WIDE, GAP_WIDE, GAP_WIDE, GAP_WIDE)
        column.setSpacing(GAP)
        column.addWidget(self.difference, 1)
        column.addWidget(legend)
        sides = QWidget()
        both = row(self.list, side, gap=GAP_LARGE)
        both.setStretch(0, 2)
        both.setStretch(1, 4)
        sides.setLayout(both)
        self._pages.addWidget(sides)
        self._pages.addWidget(self.empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GAP_LARGE, GAP_LARGE, GAP_LARGE, GAP_LARGE)
        layout.setSpacing(GAP_LARGE)
        layout.addWidget(self._pages, 1)
        close = button(lambda: self.tr("Close"), self.reject)
        layout.addLayout(row(self.copy_button, None, close, self.back_button))
        fit_into_window(self, 42, 28)
        self._enable()

    def _show(self, rows: tuple[_Row, ...]) -> None:
        self._rows = rows
        now = self._clock()
        for each in rows:
            when = moment(each.version.kept_at, now)
            words = [self.tr("%n word(s)", "", each.words), *self._change_words(each)]
            item = QListWidgetItem(f"{when[:1].upper()}{when[1:]}\n{in_line(words)}")
            item.setData(Qt.ItemDataRole.AccessibleTextRole, ", ".join((when, *words)))
            self.list.addItem(item)
        if rows:
            self.list.setCurrentRow(0)
            self.list.setFocus()
        else:
            self._pages.setCurrentWidget(self.empty)
        self._enable()
        self.listed.emit()

    def _change_words(self, each: _Row) -> list[str]:
        parts = []
        if each.came:
            parts.append(self.tr("%n came", "", each.came))
        if each.went:
            parts.append(self.tr("%n went", "", each.went))
        return parts or [self.tr("other order or signs")]

    def _enable(self) -> None:
        for part in (self.copy_button, self.back_button):
            part.setEnabled(bool(self._rows))

    def _compare(self) -> None:
        chosen = self.chosen
        if chosen is None:
            return
        before, after = _whole(chosen, self._now)
        self._latest.run(lambda: word_difference(before, after), self._show_difference, self._fail)

    def _show_difference(self, pieces: tuple[Piece, ...]) -> None:
        self.difference.apply_style()
        theme = self._look.theme
        self.difference.setHtml(_marked(pieces, theme.accent_soft, theme.danger_soft))
        self.compared.emit()


@dataclass(frozen=True, slots=True)
class _Row:
    """A version, how many words it has, and how many came and went since."""

    version: DraftVersion
    words: int
    came: int
    went: int


def _rows(aids: WritingAids, item_id: str | None, now: Draft) -> tuple[_Row, ...]:
    """Return the versions of a draft that differ from what it is now, the newest first."""
    if item_id is None:
        return ()
    return tuple(
        _Row(each, count_words(each.body), *changed_words(each.body, now.body))
        for each in aids.versions(item_id)
        if (each.subject, each.body) != (now.subject, now.body)
    )


def _whole(version: DraftVersion, now: Draft) -> tuple[str, str]:
    """Return both texts to compare, with their titles where these differ."""
    if version.subject == now.subject:
        return version.body, now.body
    return f"{version.subject}\n\n{version.body}", f"{now.subject}\n\n{now.body}"


def _marked(pieces: tuple[Piece, ...], came: str, went: str) -> str:
    """Return the pieces as HTML; what came is underlined, what went is struck through.

    Both stand on a colour, too, which alone would not tell those who do not see it.
    """
    styles = {
        Change.CAME: f"background-color:{came}; text-decoration:underline",
        Change.WENT: f"background-color:{went}; text-decoration:line-through",
    }
    passages = []
    for piece, following in zip(pieces, (*pieces[1:], None), strict=True):
        words = piece.text.rstrip()
        behind = piece.text[len(words) :]
        if piece.change is Change.WENT and following and following.change is Change.CAME:
            behind = " "  # What came in its place has the ends of lines.
        passages += [(words, styles.get(piece.change, "")), (behind, "")]
    return html_of_lines(passages)
