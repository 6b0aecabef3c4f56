"""What a reader can do with a thread: go through it, shape it, quote, copy and keep it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu

from companion.domain.links import LinkedKind, PlaceLink, own_link, web_address
from ui.keyed_action import ICON_SIZE, make_action
from ui.views.entry_actions import act_on_entry

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QPoint
    from PySide6.QtGui import QAction

    from ui.models.thread_entries import Entry
    from ui.style.look import Look
    from ui.views.thread_pane import ThreadPane


class ReadingActions(QObject):
    """The actions, on the thread that a pane shows. Their keys work while the pane is there.

    `told` gives a few words that confirm something that cannot be seen, such as a copy.
    `share_wanted` gives an own post that is to be shared.
    """

    told = Signal(str)
    share_wanted = Signal(int)

    def __init__(self, look: Look, pane: ThreadPane) -> None:
        super().__init__(pane)
        self._look = look
        self._pane = pane
        make = self._make
        self.next_new = make(lambda: self.tr("Next unread post"), self._go_on, "N")
        self.previous_new = make(lambda: self.tr("Previous unread post"), self._go_back, "P")
        self.who_said_what = make(
            lambda: self.tr("Who said what since you were here"), pane.since.open_list, "W"
        )
        self.by_time = make(lambda: self.tr("Show by time"), None, "T", icon="by-time")
        self.by_time.setCheckable(True)
        self.by_time.toggled.connect(self._show_flat)
        self.fold = make(lambda: self.tr("Fold or unfold this branch"), self._toggle_branch, "C")
        self.fold_all = make(
            lambda: self.tr("Fold or unfold all branches"), self._toggle_all, "Shift+C"
        )
        self.quote = make(
            lambda: self.tr("Quote in a reply"), pane.quoting.quote, "Q", icon="reply"
        )
        self.helped = make(lambda: self.tr("This post helped me"), self._helped, "H", icon="helped")
        self.copy_link = make(lambda: self.tr("Copy the link to this post"), self._copy_link, "L")
        self.copy_own_link = make(
            lambda: self.tr("Copy a link that opens in Companion"), self._copy_own_link, "Shift+L"
        )
        self.share = make(lambda: self.tr("Share my post…"), self._share, "Shift+O", icon="share")
        self.copy_text = make(
            lambda: self.tr("Copy this post"), lambda: self._copy(markdown=False), "Y"
        )
        self.copy_markdown = make(
            lambda: self.tr("Copy this post as Markdown"),
            lambda: self._copy(markdown=True),
            "Shift+Y",
        )
        self.copy_all = make(
            lambda: self.tr("Copy the whole discussion"),
            self._copy_thread,
            "Ctrl+Shift+Y",
            icon="copy",
        )
        self.print = make(lambda: self.tr("Print…"), self._print, "Ctrl+P", icon="print")
        self.save = make(lambda: self.tr("Save as PDF or another file…"), self._save, "Ctrl+S")
        pane.addActions(self.all)
        pane.head.more.menu().addActions(self._of_thread)
        pane.head.more.menu().addSeparator()
        pane.head.offer_tools(look, [self.by_time, self.fold_all])
        pane.browser.entry_menu_wanted.connect(self.offer)
        pane.browser.current_changed.connect(self._offer_quote)
        pane.browser.current_changed.connect(self._offer_share)
        pane.shaping.changed.connect(lambda _only_folds: self.refresh())
        pane.saving.told.connect(self.told)
        look.follow(self, self._draw_fold)
        self.refresh()

    @property
    def all(self) -> list[QAction]:
        """Every action, in the order of the menus."""
        return [*self._of_going, *self._of_shape, *self._of_post, *self._of_thread]

    @property
    def place(self) -> PlaceLink | None:
        """Where the current post stands on the site, or else the discussion; None without one."""
        pane = self._pane
        entry = pane.browser.entry(pane.browser.current_key or "")
        session, discussion = pane.session, pane.discussion
        if session is None or discussion is None:
            return None
        site = session.workspace.account.site_url
        post = entry.remote_id or None if entry is not None else None
        return PlaceLink(site, LinkedKind.DISCUSSION, discussion.remote_id, post)

    def add_to(self, menu: QMenu) -> None:
        """Put the actions into a menu."""
        for actions in (self._of_going, self._of_shape, self._of_post, self._of_thread):
            menu.addSeparator()
            menu.addActions(actions)

    def menu_for(self, entry: Entry) -> QMenu:
        """Return what can be done with one post; it is the current one."""
        menu = QMenu(self._pane)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        copy = menu.addAction(self.tr("Copy what is selected"), self._pane.browser.copy)
        copy.setEnabled(self._pane.browser.textCursor().hasSelection())
        menu.addAction(self.quote)
        menu.addSeparator()
        menu.addActions(self._of_post[1:])
        if entry.branch is not None or entry.depth > 0:
            menu.addSeparator()
            menu.addAction(self.fold)
        return menu

    def offer(self, key: str, place: QPoint) -> None:
        """Show the menu of a post."""
        entry = self._pane.browser.entry(key)
        if entry is not None:
            self.menu_for(entry).popup(place)

    def _helped(self) -> None:
        pane = self._pane
        entry = pane.browser.entry(pane.browser.current_key or "")
        if entry is not None and entry.can_be_helpful and pane.session is not None:
            act_on_entry(pane, pane.session, "helped", entry)

    def refresh(self) -> None:
        """Enable what can be done with what is shown now."""
        shaping, discussion = self._pane.shaping, self._pane.discussion
        for action in self.all:
            action.setEnabled(discussion is not None)
        self._offer_quote()
        self._offer_share()
        self.who_said_what.setEnabled(bool(self._pane.since.model.values))
        self.by_time.blockSignals(True)  # noqa: FBT003
        self.by_time.setChecked(shaping.is_flat)
        self.by_time.blockSignals(False)  # noqa: FBT003
        for action in (self.fold, self.fold_all):
            action.setEnabled(shaping.has_branches)
        self._draw_fold()

    def _offer_quote(self) -> None:
        pane = self._pane
        entry = pane.browser.entry(pane.browser.current_key or "")
        self.quote.setEnabled(pane.discussion is not None and pane.writing.can_reply)
        self.helped.setEnabled(entry is not None and entry.can_be_helpful)

    def _offer_share(self) -> None:
        self.share.setEnabled(self._own_post_id is not None)

    @property
    def _own_post_id(self) -> int | None:
        """The current post, if it is the person's own and on the site."""
        entry = self._pane.browser.entry(self._pane.browser.current_key or "")
        is_shared = (
            entry is not None and entry.is_own and not (entry.is_deleted or entry.is_private)
        )
        return entry.post_id if entry is not None and is_shared and entry.remote_id else None

    @property
    def _of_going(self) -> list[QAction]:
        return [self.next_new, self.previous_new, self.who_said_what]

    @property
    def _of_shape(self) -> list[QAction]:
        return [self.by_time, self.fold, self.fold_all]

    @property
    def _of_post(self) -> list[QAction]:
        return [
            self.quote,
            self.helped,
            self.copy_text,
            self.copy_markdown,
            self.copy_link,
            self.copy_own_link,
            self.share,
        ]

    @property
    def _of_thread(self) -> list[QAction]:
        return [self.copy_all, self.print, self.save]

    def _go_on(self) -> None:
        pane = self._pane
        key = pane.shaping.next_new(pane.browser.current_key, 1)
        if key is not None:
            pane.go_to(key)
        else:
            self._go_to_next_discussion()

    def _go_to_next_discussion(self) -> None:
        pane, session = self._pane, self._pane.session
        if session is None:
            return
        reading, passed = session.workspace.reading, pane.discussion_id
        forum_id = pane.discussion.forum_id if pane.discussion is not None else None

        def found(discussion_id: int | None) -> None:
            if discussion_id is None:
                self.told.emit(self.tr("All is read"))
            else:
                pane.show_first_new(discussion_id)

        session.run(lambda: reading.next_unread(forum_id, passed), found)

    def _go_back(self) -> None:
        key = self._pane.shaping.next_new(self._pane.browser.current_key, -1)
        if key is not None:
            self._pane.go_to(key)

    def _show_flat(self, is_flat: bool) -> None:  # noqa: FBT001 - a slot
        """Show threads by time or nested, now and from now on."""
        self._pane.shaping.set_flat(is_flat)
        session = self._pane.session
        if session is not None:
            reading = session.workspace.reading
            session.run(lambda: reading.keep_thread_flat(flat=is_flat), lambda _: None)

    def _toggle_branch(self) -> None:
        key = self._pane.browser.current_key
        if key is not None:
            begins = self._pane.shaping.toggle(key)
            if begins is not None:
                self._pane.browser.go_to(begins)

    def _toggle_all(self) -> None:
        self._pane.shaping.toggle_all()

    def _copy(self, *, markdown: bool) -> None:
        pane = self._pane
        entry = pane.browser.entry(pane.browser.current_key or "")
        if entry is not None:
            pane.saving.copy_entry(entry, markdown=markdown)

    def _share(self) -> None:
        post_id = self._own_post_id
        if post_id is not None:
            self.share_wanted.emit(post_id)

    def _copy_link(self) -> None:
        place, session = self.place, self._pane.session
        if place is None or session is None:
            return
        address = web_address(place, session.workspace.account.kind)
        if address is not None:
            self._put_on_clipboard(address)

    def _copy_own_link(self) -> None:
        place = self.place
        if place is not None:
            self._put_on_clipboard(own_link(place))

    def _put_on_clipboard(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self.told.emit(self.tr("Link copied"))

    def _copy_thread(self) -> None:
        discussion, pane = self._pane.discussion, self._pane
        if discussion is not None:
            pane.saving.copy_thread(discussion.discussion_id, is_flat=pane.shaping.is_flat)

    def _print(self) -> None:
        discussion, pane = self._pane.discussion, self._pane
        if discussion is not None:
            pane.saving.ask_printer(discussion.discussion_id, is_flat=pane.shaping.is_flat)

    def _save(self) -> None:
        discussion, pane = self._pane.discussion, self._pane
        if discussion is not None:
            number, title = discussion.discussion_id, discussion.title
            pane.saving.ask_where(number, title, is_flat=pane.shaping.is_flat)

    def _make(
        self,
        text: Callable[[], str],
        act: Callable[[], object] | None,
        key: str = "",
        *,
        icon: str = "",
    ) -> QAction:
        keys = (key,) if key else ()
        action = make_action(self, self._look, text, *keys, icon=icon)
        if act is not None:
            action.triggered.connect(lambda _checked: act() if self._pane.isVisible() else None)
        return action

    def _draw_fold(self) -> None:
        icon = "unfold" if self._pane.shaping.is_all_folded else "fold"
        self.fold_all.setIcon(self._look.icon(icon, size=self._look.px(ICON_SIZE)))
