"""The card of a peer: who they are in the courses, and what one can do from there."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QDialog, QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from ui.language import follow_language, say
from ui.lines import named
from ui.person_wording import membership_words, place_words
from ui.style.scale import GAP, GAP_LARGE, GAP_SMALL, GAP_WIDE
from ui.times import ago, utc_now
from ui.widgets.controls import button, label, row
from ui.widgets.dialog_size import fit_into_window

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from companion.domain.person import ContactCard
    from ui.style.look import Look

_AVATAR: Final = 64


class ContactCardDialog(QDialog):
    """Shows a card; each signal gives it with what the person wants to do."""

    message_wanted = Signal(object)
    posts_wanted = Signal(object)
    site_wanted = Signal(object)

    def __init__(
        self,
        look: Look,
        card: ContactCard,
        parent: QWidget,
        *,
        clock: Callable[[], datetime] = utc_now,
        title: str = "",
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.card = card
        self._look = look
        self._clock = clock
        self.setWindowTitle(title or card.full_name)
        self.write = button(lambda: self.tr("Write a message"), self._write, primary=True)
        self.posts = button(lambda: self.tr("Their posts"), self._show_posts)
        self.site = button(lambda: self.tr("Open on the site"), self._open_site)
        say(
            self.site.setToolTip,
            lambda: self.tr("Their page on the site, for what cannot be done here"),
        )
        self._lines = QVBoxLayout()
        self._build()
        follow_language(self, self._say)

    def said(self) -> list[str]:
        """Return the words of the card, line by line."""
        card, now, lines = self.card, self._clock(), list[str]()
        if card.is_self:
            lines.append(self.tr("This is you."))
        lines.append(place_words(card))
        for one in card.memberships:
            what = membership_words(one)
            lines.append(named(one.course_name, what) if what else one.course_name)
        lines.append(card.text)
        if card.newest_post_at is not None:
            lines.append(
                self.tr("%n post(s) here, the latest {when}", "", card.post_count).format(
                    when=ago(card.newest_post_at, now)
                )
            )
        if card.last_seen_at is not None:
            when = ago(card.last_seen_at, now)
            lines.append(self.tr("Last seen on the site {when}").format(when=when))
        return [line for line in lines if line]

    def _build(self) -> None:
        name = label(self.card.full_name, name="pane-title")
        head = row(_Avatar(self._look, self.card.full_name), name, gap=GAP_LARGE)
        head.setStretch(1, 1)
        body = QWidget()
        body.setLayout(self._lines)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(GAP_SMALL)
        scroll = QScrollArea()
        scroll.setWidget(body)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.write.setVisible(self.card.can_write)
        self.posts.setEnabled(self.card.post_count > 0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GAP_LARGE, GAP_LARGE, GAP_LARGE, GAP_LARGE)
        layout.setSpacing(GAP_WIDE)
        layout.addLayout(head)
        layout.addWidget(scroll, 1)
        layout.addSpacing(GAP)
        layout.addLayout(row(self.site, self.posts, None, self.write, gap=GAP_WIDE))
        fit_into_window(self, 28, 18)

    def _say(self) -> None:
        while (item := self._lines.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        for line in self.said():
            shown = label(line)
            shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self._lines.addWidget(shown)
        self._lines.addStretch(1)

    def _write(self) -> None:
        self.message_wanted.emit(self.card)
        self.accept()

    def _show_posts(self) -> None:
        self.posts_wanted.emit(self.card)
        self.accept()

    def _open_site(self) -> None:
        self.site_wanted.emit(self.card)


class _Avatar(QWidget):
    """Initials in a disc."""

    def __init__(self, look: Look, name: str) -> None:
        super().__init__()
        self._look = look
        self._name = name
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.update)

    def sizeHint(self) -> QSize:  # noqa: N802
        """Return its size at this size of text."""
        size = self._look.px(_AVATAR)
        return QSize(size, size)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        """Draw it."""
        painter = QPainter(self)
        self._look.draw_avatar(painter, QRectF(self.rect()), self._name)
        painter.end()
