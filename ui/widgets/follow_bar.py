"""The line of a course that says where else its organisation can be followed, with switches."""

from __future__ import annotations

from collections import Counter
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QToolButton, QWidget

from ui.language import follow_language, say
from ui.lines import plain_tip
from ui.style.scale import GAP, GAP_SMALL
from ui.widgets.controls import menu_button, row

if TYPE_CHECKING:
    from companion.services.following import Followed
    from ui.style.look import Look


class FollowBar(QWidget):
    """Shows pages and feeds; nothing where there are none.

    `address_wanted` gives a page for the browser, `switched` the address of a feed and whether it
    shall be read.
    """

    address_wanted = Signal(str)
    switched = Signal(str, bool)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._look = look
        self._followed: tuple[Followed, ...] = ()
        self._is_withheld = False
        self.pages = QLabel()
        self.feeds = menu_button(look, lambda: self.tr("Read its feeds here"), QToolButton())
        self._build()

    @property
    def names(self) -> list[str]:
        """The names of the pages, as they stand there."""
        shown = [each.page for each in self._followed if _leads_out(each)]
        several = Counter(page.name for page in shown)
        return [
            page.name if several[page.name] == 1 else f"{page.name} {_last_part(page.address)}"
            for page in shown
        ]

    def show_followed(self, followed: tuple[Followed, ...]) -> None:
        """Show these; a menu that is open stays."""
        if followed != self._followed and not self._is_withheld:
            self._followed = followed
            self._show()

    def withhold(self) -> None:
        """Show nothing, from now on: this is switched off."""
        self.show_followed(())
        self._is_withheld = True

    def _build(self) -> None:
        look = self._look
        self.pages.setTextFormat(Qt.TextFormat.RichText)
        self.pages.setWordWrap(True)
        self.pages.setProperty("small", True)  # noqa: FBT003 - the signature is Qt's
        self.pages.setTextInteractionFlags(
            Qt.TextInteractionFlag.LinksAccessibleByMouse
            | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
        )
        self.pages.linkActivated.connect(self.address_wanted)
        self.pages.linkHovered.connect(lambda link: self.pages.setToolTip(plain_tip(link)))
        self.feeds.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        say(self.feeds.setText, lambda: self.tr("Read here"))
        look.follow(self.feeds, lambda: self.feeds.setIcon(look.icon("follow", size=look.px(18))))
        strip = row(self.pages, self.feeds, gap=GAP)
        strip.setStretch(0, 1)
        strip.setContentsMargins(16, GAP_SMALL, 10, GAP_SMALL)
        self.setLayout(strip)
        self.hide()
        follow_language(self, self._show)
        look.follow(self, self._show_pages)

    def _show(self) -> None:
        self._show_pages()
        self._fill_menu()
        self.setVisible(bool(self._followed))

    def _show_pages(self) -> None:
        colour = self._look.theme.accent
        pages = [each.page for each in self._followed if _leads_out(each)]
        links = [
            f'<a href="{escape(page.address)}" style="color: {colour}">{escape(name)}</a>'
            for page, name in zip(pages, self.names, strict=True)
        ]
        words = self.tr("Follow: {pages}").format(pages=" · ".join(links))
        self.pages.setText(words if links else escape(self.tr("Follow the news of this course")))
        self.pages.setAccessibleName(self.tr("Follow: {pages}").format(pages=", ".join(self.names)))

    def _fill_menu(self) -> None:
        menu = self.feeds.menu()
        menu.clear()
        menu.setToolTipsVisible(True)
        known = [each.feed for each in self._followed if each.feed is not None]
        for feed in known:
            action = menu.addAction(feed.name)
            action.setToolTip(plain_tip(feed.address))
            action.setCheckable(True)
            action.setChecked(feed.is_on)
            action.triggered.connect(
                lambda checked, address=feed.address: self.switched.emit(address, checked)
            )
        self.feeds.setVisible(bool(known))


def _leads_out(followed: Followed) -> bool:
    """Say whether there is a page for people: the address of a feed shows none in a browser."""
    return followed.page.address != followed.page.feed


def _last_part(address: str) -> str:
    return address.rstrip("/").rsplit("/", 1)[-1]
