"""The line of a course that says where else its organisation can be followed, with switches."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QToolButton, QWidget

from ui.language import follow_language, say
from ui.style.scale import GAP_SMALL
from ui.widgets.controls import button, label, menu_button
from ui.widgets.flow_layout import FlowLayout

if TYPE_CHECKING:
    from PySide6.QtWidgets import QPushButton

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
        self.pages: list[QPushButton] = []
        self.feeds = menu_button(look, lambda: self.tr("Read feeds here"), QToolButton())
        self.feeds.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        say(self.feeds.setText, lambda: self.tr("Read here"))
        look.follow(self.feeds, lambda: self.feeds.setIcon(look.icon("follow", size=look.px(18))))
        self._word = label(lambda: self.tr("Follow:"), faint=True, small=True, wrap=False)
        self._flow = FlowLayout(self)
        self._flow.setSpacing(GAP_SMALL)
        self._flow.setContentsMargins(16, GAP_SMALL, 12, GAP_SMALL)
        self.hide()
        follow_language(self, self._show)

    def show_followed(self, followed: tuple[Followed, ...]) -> None:
        """Show these; a menu that is open stays."""
        if followed != self._followed:
            self._followed = followed
            self._show()

    def _show(self) -> None:
        while (item := self._flow.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None and widget not in {self._word, self.feeds}:
                widget.hide()
                widget.deleteLater()
        self._flow.addWidget(self._word)
        self.pages = [self._page(each) for each in self._followed if self._leads_out(each)]
        for made in self.pages:
            self._flow.addWidget(made)
        self._flow.addWidget(self.feeds)
        self._fill_menu()
        self.setVisible(bool(self._followed))
        self.updateGeometry()

    def _leads_out(self, followed: Followed) -> bool:
        """Say whether there is a page for people: the address of a feed shows none in a browser."""
        return followed.page.address != followed.page.feed

    def _page(self, followed: Followed) -> QPushButton:
        page = followed.page
        made = button(page.name, partial(self.address_wanted.emit, page.address), quiet=True)
        made.setToolTip(page.address)
        say(
            made.setAccessibleName,
            lambda: self.tr("{name}, opens in the browser").format(name=page.name),
        )
        return made

    def _fill_menu(self) -> None:
        menu = self.feeds.menu()
        menu.clear()
        known = [each.feed for each in self._followed if each.feed is not None]
        for feed in known:
            action = menu.addAction(feed.name)
            action.setToolTip(feed.address)
            action.setCheckable(True)
            action.setChecked(feed.is_on)
            action.triggered.connect(partial(self.switched.emit, feed.address))
        self.feeds.setVisible(bool(known))
