"""Every action of the window, with its key, in the menus."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QKeySequence

from ui.discussion_actions import DiscussionActions

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMenu, QMenuBar

    from ui.style.look import Look


class WindowActions(QObject):
    """The actions; `triggered` of each is connected by the window."""

    account_wanted = Signal(int)

    def __init__(self, look: Look, parent: QObject) -> None:
        super().__init__(parent)
        self._look = look
        self._icons: list[tuple[QAction, str]] = []
        make = self._make
        self.new_discussion = make(self.tr("New discussion"), "Ctrl+N", icon="plus")
        self.reply = make(self.tr("Reply"), "Ctrl+R", icon="reply")
        self.sync_now = make(self.tr("Sync now"), "F5", icon="sync")
        self.work_offline = make(
            self.tr("Work offline"), "Ctrl+Shift+O", icon="offline", checkable=True
        )
        self.add_account = make(self.tr("Add an account…"), icon="site")
        self.choose_courses = make(self.tr("Courses to keep…"), icon="course")
        self.sign_in = make(self.tr("Sign in again…"))
        self.settings = make(self.tr("Settings…"), "Ctrl+,", icon="settings")
        self.quit = make(self.tr("Quit"), "Ctrl+Q")
        self.undo_discard = make(self.tr("Undo discard"), "Ctrl+Shift+Z", icon="undo")
        self.search = make(self.tr("Search"), "Ctrl+F", "Ctrl+K", icon="search")
        self.forums = make(self.tr("Forums"), "Ctrl+1", icon="forum")
        self.outbox = make(self.tr("Outbox"), "Ctrl+2", icon="outbox")
        self.drafts = make(self.tr("Drafts"), "Ctrl+3", icon="drafts")
        self.discussion = DiscussionActions(look, self, has_keys=True)
        self.forum_read = make(
            self.tr("Mark all in this forum as read"), "Ctrl+Shift+M", icon="done"
        )
        self.next_post = make(self.tr("Next post"), "Alt+Down")
        self.previous_post = make(self.tr("Previous post"), "Alt+Up")
        self.next_pane = make(self.tr("Next pane"), "F6")
        self.larger = make(self.tr("Larger text"), "Ctrl++", "Ctrl+=")
        self.smaller = make(self.tr("Smaller text"), "Ctrl+-")
        self.normal = make(self.tr("Normal text size"), "Ctrl+0")
        self.about = make(self.tr("About Companion"))
        look.changed.connect(self._draw_icons)
        self._draw_icons()
        self._accounts: QMenu | None = None

    def fill(self, bar: QMenuBar) -> None:
        """Put the actions into menus."""
        menu = bar.addMenu(self.tr("&File"))
        self._add(menu, self.new_discussion, self.reply, None)
        self._add(
            menu, self.sync_now, self.work_offline, None, self.choose_courses, self.add_account
        )
        self._accounts = menu.addMenu(self.tr("Accounts"))
        self._add(menu, self.sign_in, None, self.settings, None, self.quit)
        menu = bar.addMenu(self.tr("&Edit"))
        self._add(menu, self.undo_discard, None, self.search)
        menu = bar.addMenu(self.tr("&Go"))
        self._add(menu, self.forums, self.outbox, self.drafts, None)
        self._add(menu, self.next_post, self.previous_post, None, self.next_pane)
        menu = bar.addMenu(self.tr("&Discussion"))
        self.discussion.add_to(menu)
        self._add(menu, None, self.forum_read)
        menu = bar.addMenu(self.tr("&View"))
        self._add(menu, self.larger, self.smaller, self.normal)
        menu = bar.addMenu(self.tr("&Help"))
        self._add(menu, self.about)

    def show_accounts(self, names: dict[int, str], current: int | None) -> None:
        """List the accounts that can be switched to."""
        if self._accounts is None:
            return
        self._accounts.clear()
        for account_id, name in names.items():
            action = self._accounts.addAction(name)
            action.setCheckable(True)
            action.setChecked(account_id == current)
            action.triggered.connect(
                lambda _checked=False, chosen=account_id: self.account_wanted.emit(chosen)
            )

    def _make(self, text: str, *keys: str, icon: str = "", checkable: bool = False) -> QAction:
        action = QAction(text, self)
        action.setShortcuts([QKeySequence(key) for key in keys])
        action.setCheckable(checkable)
        if keys:
            shown = QKeySequence(keys[0]).toString(QKeySequence.SequenceFormat.NativeText)
            action.setToolTip(f"{text} ({shown})")
        if icon:
            self._icons.append((action, icon))
        return action

    def _add(self, menu: QMenu, *actions: QAction | None) -> None:
        for action in actions:
            if action is None:
                menu.addSeparator()
            else:
                menu.addAction(action)

    def _draw_icons(self) -> None:
        for action, icon in self._icons:
            action.setIcon(self._look.icon(icon, size=self._look.px(18)))
