"""The right pane for news: one entry to read, without pictures from elsewhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from companion.domain.following import NewsEntry, NewsKind
from ui.language import follow_language, say
from ui.legible import shown_html
from ui.lines import in_line, plain_tip
from ui.news_wording import what_words
from ui.style.scale import GAP, GAP_HAIR
from ui.times import moment, utc_now
from ui.widgets.activity_browser import ActivityBrowser
from ui.widgets.brief_word import tell_briefly
from ui.widgets.controls import button, label, pane_header, stacked, with_icon
from ui.widgets.empty_state import EmptyState
from ui.widgets.find_bar import FindBar
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.hit_marks import HitMarks

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from ui.style.look import Look


class NewsView(QWidget):
    """Shows one entry. `place_wanted` gives it where it leads to something in a course.

    `address_wanted` gives an address for the browser, `link_wanted` a link of the text, which is
    asked about. `unread_wanted` gives an entry that shall count as unread again, `share_wanted`
    one that is to be shared.
    """

    place_wanted = Signal(object)
    address_wanted = Signal(str)
    link_wanted = Signal(object)
    unread_wanted = Signal(int)
    share_wanted = Signal(int)

    def __init__(self, look: Look, *, clock: Callable[[], datetime] = utc_now) -> None:
        super().__init__()
        self.setObjectName("pane")
        self._clock = clock
        self.shown: NewsEntry | None = None
        self._title = label(name="thread-title")
        self._place = label(faint=True, small=True)
        self.open = with_icon(button("", self.go_on, primary=True), look, "site", "on_accent")
        self.copy = with_icon(
            button(lambda: self.tr("Copy link"), self._copy, quiet=True), look, "link"
        )
        self.share = with_icon(
            button(lambda: self.tr("Share…"), self._share, quiet=True), look, "share"
        )
        self.unread = button(lambda: self.tr("Mark as unread"), self._mark_unread, quiet=True)
        self.browser = ActivityBrowser(look)
        self.find_bar = FindBar(look, HitMarks(self.browser, look), self.browser)
        self._empty = EmptyState(look, "follow")
        self._page = QWidget()
        self._stack = QStackedLayout(self)
        self._build()

    @property
    def reading_widget(self) -> QWidget:
        """What has the keyboard while one reads: the text, or what can be pressed."""
        return self.open if self.browser.isHidden() else self.browser

    def show_nothing(self) -> None:
        """Ask to choose something."""
        self.shown = None
        self.find_bar.end()
        self._stack.setCurrentWidget(self._empty)

    def show_entry(self, entry: NewsEntry, words: str = "") -> None:
        """Read an entry, from its first words that were searched for on."""
        is_same = self.shown is not None and self.shown.entry_id == entry.entry_id
        self.shown = entry
        self._show(from_top=not is_same)
        self._stack.setCurrentWidget(self._page)
        if words:
            self.find_bar.show_words(words)
        elif not is_same:
            self.find_bar.end()

    def go_on(self) -> None:
        """Go where the entry leads: into its course, or to its page in the browser."""
        entry = self.shown
        if entry is None:
            return
        if entry.kind is not NewsKind.FEED:
            self.place_wanted.emit(entry)
        elif entry.link:
            self.address_wanted.emit(entry.link)

    def _build(self) -> None:
        head = pane_header()
        lines = QVBoxLayout(head)
        lines.setContentsMargins(22, 10, 14, 12)
        lines.setSpacing(GAP_HAIR)
        lines.addWidget(self._title)
        lines.addWidget(self._place)
        lines.addSpacing(GAP)
        deeds = QWidget()
        flow = FlowLayout(deeds)
        for each in (self.open, self.copy, self.share, self.unread):
            flow.addWidget(each)
        lines.addWidget(deeds)
        say(self.browser.setAccessibleName, lambda: self.tr("Text of the news"))
        self.browser.link_wanted.connect(self.link_wanted)
        body = stacked(head, self.find_bar, self.browser)
        body.setStretch(body.count() - 1, 1)
        self.find_bar.listen_on(self._page)
        self._filler = QWidget()
        body.addWidget(self._filler, 1)
        self._page.setLayout(body)
        self._empty.say(
            lambda: self.tr("Nothing chosen"),
            lambda: self.tr("Choose something new to read it."),
        )
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self._page)
        follow_language(self, lambda: self._show(from_top=False))

    def _show(self, *, from_top: bool) -> None:
        entry = self.shown
        if entry is None:
            return
        is_feed = entry.kind is NewsKind.FEED
        self._title.setText(entry.title)
        when = moment(entry.at, self._clock())
        self._place.setText(in_line([p for p in (what_words(entry), entry.source, when) if p]))
        self.open.setText(self._open_words(entry))
        self.open.setVisible(not is_feed or bool(entry.link))
        self.open.setToolTip(plain_tip(entry.link))
        self.copy.setVisible(bool(entry.link))
        self.share.setVisible(bool(entry.link))
        self.browser.show_html(shown_html(entry.html), {}, from_top=from_top)
        self.browser.setVisible(bool(entry.html))
        self._filler.setVisible(not entry.html)

    def _open_words(self, entry: NewsEntry) -> str:
        if entry.kind is NewsKind.ACTIVITY:
            return self.tr("Open the activity")
        if entry.kind is NewsKind.FEED:
            return self.tr("Open in the browser")
        return self.tr("Open the course")

    def _copy(self) -> None:
        if self.shown is not None:
            QGuiApplication.clipboard().setText(self.shown.link)
            tell_briefly(self.copy, self.tr("Link copied"))

    def _share(self) -> None:
        if self.shown is not None:
            self.share_wanted.emit(self.shown.entry_id)

    def _mark_unread(self) -> None:
        if self.shown is not None:
            self.unread_wanted.emit(self.shown.entry_id)
