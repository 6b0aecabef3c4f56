"""The strip above a thread that says who wrote what since the person was here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QListView, QToolButton, QVBoxLayout

from ui.language import say
from ui.models.rows import RowsModel
from ui.style.scale import GAP_SMALL
from ui.thread_wording import news_row_words, news_words
from ui.widgets.controls import ElidedLabel, IconLabel, row

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ui.models.thread_entries import Entry
    from ui.style.look import Look

_MOST_ROWS = 6
"""Rows that are seen at once; the rest is reached by scrolling."""


class SinceBar(QFrame):
    """One line of what is new; opened, a list of it. `wanted` gives the key of a chosen post."""

    wanted = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("since-bar")
        self._look = look
        self._news: tuple[Entry, ...] = ()
        self._says = ElidedLabel(small=True)
        self.opener = QToolButton()
        self.opener.setCheckable(True)
        self.opener.toggled.connect(self._open)
        self.close_button = QToolButton()
        self.close_button.clicked.connect(self.hide)
        self.model: RowsModel[Entry] = RowsModel(_key, news_row_words, news_row_words, self)
        self.list = QListView()
        self.list.setModel(self.model)
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.clicked.connect(self._choose)
        self.list.activated.connect(self._choose)
        self._build()

    def show_news(self, news: Sequence[Entry]) -> None:
        """Say what is new; hide where nothing is."""
        if tuple(news) == self._news:
            return
        self._news = tuple(news)
        self.model.show_values(self._news)
        self.setVisible(bool(news))
        self._fit()
        names = tuple(dict.fromkeys(entry.author for entry in news))
        say(self._says.setText, lambda: news_words(len(self._news), names))

    def begin(self) -> None:
        """Say nothing about the next thread, until it is known what is new in it."""
        self._news = ()
        self.opener.setChecked(False)
        self.hide()

    def open_list(self) -> None:
        """Show the list and go into it, or leave it again."""
        if not self._news:
            return
        self.show()
        self.opener.setChecked(not self.opener.isChecked())
        if self.opener.isChecked():
            self.list.setFocus()
            if not self.list.currentIndex().isValid():
                self.list.setCurrentIndex(self.model.index(0, 0))

    def _build(self) -> None:
        say(self.list.setAccessibleName, lambda: self.tr("New since you were here"))
        say(self.opener.setAccessibleName, lambda: self.tr("Who said what since you were here"))
        say(self.opener.setToolTip, lambda: self.tr("Who said what since you were here (W)"))
        say(self.close_button.setAccessibleName, lambda: self.tr("Hide this"))
        say(self.close_button.setToolTip, lambda: self.tr("Hide this"))
        strip = row(IconLabel(self._look, "news", 15), self._says, self.opener, self.close_button)
        strip.setStretch(1, 1)
        strip.setContentsMargins(22, 3, 12, 3)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(0)
        lines.addLayout(strip)
        lines.addWidget(self.list)
        self.list.hide()
        self.hide()
        self._look.follow(self, self._draw)

    def _draw(self) -> None:
        size = self._look.px(16)
        is_open = self.opener.isChecked()
        signs = {self.opener: "up" if is_open else "down", self.close_button: "close"}
        for made, icon in signs.items():
            made.setIcon(self._look.icon(icon, size=size))
            made.setIconSize(QSize(size, size))
        self.list.setFont(self._look.font(0.9))
        self._fit()

    def _open(self, is_open: bool) -> None:  # noqa: FBT001 - a slot
        self.list.setVisible(is_open)
        self._draw()

    def _fit(self) -> None:
        """Give the list the height of its rows, up to a few."""
        self.list.doItemsLayout()
        height = self.list.visualRect(self.model.index(0, 0)).height()
        rows = min(len(self._news), _MOST_ROWS)
        self.list.setFixedHeight(max(rows * height, 1) + GAP_SMALL)

    def _choose(self, index: QModelIndex) -> None:
        entry = self.model.value(index)
        if entry is not None:
            self.wanted.emit(entry.key)


def _key(entry: Entry) -> str:
    return entry.key
