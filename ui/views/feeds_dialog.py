"""Choosing what is followed: feeds on and off, added by their address, and removed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from companion.domain.following import FeedOrigin
from companion.services.following import NEWS_CHANGED
from ui.background import Latest
from ui.language import say
from ui.lines import in_line, plain_tip
from ui.messages import message_for
from ui.news_wording import origin_words, state_words
from ui.style.scale import GAP, GAP_LARGE, GAP_PAGE, GAP_SMALL
from ui.times import utc_now
from ui.widgets.controls import button, clearable, label, row
from ui.widgets.dialog_size import fit_into_window
from ui.widgets.empty_state import EmptyState

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from companion.domain.change_set import ChangeSet
    from companion.domain.following import Feed
    from ui.account_session import AccountSession
    from ui.style.look import Look


class FeedsDialog(QDialog):
    """Lists the feeds with a box each; a choice counts at once.

    `shown` tells that the list was read anew.
    """

    shown = Signal()

    def __init__(
        self,
        look: Look,
        session: AccountSession,
        parent: QWidget | None = None,
        *,
        clock: Callable[[], datetime] = utc_now,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._clock = clock
        self._latest = Latest(session.background, self)
        self._is_filling = False
        self._chosen = ""
        say(self.setWindowTitle, lambda: self.tr("What to follow"))
        self.field = clearable(QLineEdit())
        self.add = button(lambda: self.tr("Follow"), self._add, primary=True)
        self.trouble = label(kind="caution", small=True)
        self.list = QListWidget()
        self.remove = button(lambda: self.tr("Remove"), self._remove)
        self._empty = EmptyState(look, "follow")
        self._stack = QStackedLayout()
        self._build()
        session.changed.connect(self._refresh)
        self.load()

    def load(self) -> None:
        """Read the feeds."""
        following = self._session.workspace.following
        self._latest.refresh(following.feeds, self._show, self._session.failed.emit)

    @property
    def current(self) -> Feed | None:
        """The feed that is chosen in the list."""
        item = self.list.currentItem()
        feed: Feed | None = item.data(_FEED) if item is not None else None
        return feed

    def _build(self) -> None:
        say(
            self.field.setPlaceholderText,
            lambda: self.tr("Address of a page or feed, such as https://social.example/@name"),
        )
        say(self.field.setAccessibleName, lambda: self.tr("Address to follow"))
        self.field.returnPressed.connect(self._add)
        self.field.textChanged.connect(self.trouble.hide)
        say(self.list.setAccessibleName, lambda: self.tr("Feeds"))
        self.list.itemChanged.connect(self._switch)
        self.list.currentItemChanged.connect(self._note_choice)
        self.list.setWordWrap(True)
        self.list.setSpacing(GAP_SMALL)
        self.trouble.hide()
        self._empty.say(
            lambda: self.tr("Nothing to follow yet"),
            lambda: self.tr("Feeds that your courses name will stand here. Or add an address."),
        )
        self._stack.addWidget(self.list)
        self._stack.addWidget(self._empty)
        what = label(
            lambda: self.tr(
                "Only feeds with a tick are read, a few times a day. Their hosts learn that this"
                " computer asks for them, and nothing else."
            ),
            faint=True,
        )
        strip = row(self.field, self.add)
        strip.setStretch(0, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GAP_PAGE, GAP_PAGE, GAP_PAGE, GAP_LARGE)
        layout.setSpacing(GAP)
        layout.addWidget(what)
        layout.addLayout(strip)
        layout.addWidget(self.trouble)
        layout.addLayout(self._stack, 1)
        close = button(lambda: self.tr("Close"), self.accept)
        layout.addLayout(row(self.remove, None, close))
        fit_into_window(self, 38, 28)

    def _refresh(self, changes: ChangeSet) -> None:
        if changes.news or changes.courses or changes.outlines:
            self.load()

    def _show(self, feeds: tuple[Feed, ...]) -> None:
        self._is_filling = True
        self.list.clear()
        now = self._clock()
        for feed in feeds:
            item = QListWidgetItem(_words(feed, now))
            item.setData(_FEED, feed)
            item.setToolTip(plain_tip(feed.address))
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if feed.is_on else Qt.CheckState.Unchecked)
            self.list.addItem(item)
            if feed.address == self._chosen:
                self.list.setCurrentItem(item)
        self._is_filling = False
        self._stack.setCurrentWidget(self.list if feeds else self._empty)
        self._note_choice()
        self.shown.emit()

    def _note_choice(self, *_items: object) -> None:
        feed = self.current
        if feed is not None:
            self._chosen = feed.address
        is_own = feed is not None and feed.feed_id is not None
        self.remove.setEnabled(is_own and feed is not None and _can_go(feed))

    def _switch(self, item: QListWidgetItem) -> None:
        if self._is_filling:
            return
        feed: Feed = item.data(_FEED)
        switch_feed(self._session, feed.address, on=item.checkState() == Qt.CheckState.Checked)

    def _add(self) -> None:
        text = self.field.text().strip()
        if not text:
            return
        session, following = self._session, self._session.workspace.following

        def added(feed: Feed) -> None:
            self._chosen = feed.address
            self.field.clear()
            tell_followed(session)

        session.background.run(lambda: following.add(text), added, self._tell)

    def _tell(self, error: Exception) -> None:
        said = message_for(error)
        self.trouble.setText(f"{said.what} {said.details}")
        self.trouble.show()

    def _remove(self) -> None:
        feed = self.current
        if feed is not None:
            following, address = self._session.workspace.following, feed.address
            self._session.run(lambda: following.remove(address), self._session.changed.emit)


_FEED = Qt.ItemDataRole.UserRole + 1


def switch_feed(session: AccountSession, address: str, *, on: bool) -> None:
    """Have a feed read, or no more; one that is switched on comes soon."""
    following = session.workspace.following
    session.run(lambda: following.switch(address, on=on), lambda _feed: tell_followed(session))


def tell_followed(session: AccountSession) -> None:
    """Tell the views and the sync that other feeds are followed."""
    session.changed.emit(NEWS_CHANGED)
    session.sync.feeds_changed()


def _can_go(feed: Feed) -> bool:
    return feed.origin is not FeedOrigin.COMPUTER or feed.is_on


def _words(feed: Feed, now: datetime) -> str:
    return f"{feed.name}\n{in_line([origin_words(feed), state_words(feed, now)])}"
