"""Every action of the window, with its key, in the menus."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from ui.around.listed_actions import PASSING
from ui.discussion_actions import DiscussionActions
from ui.keyed_action import make_action
from ui.language import say

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QMenuBar

    from ui.learning_actions import LearningActions
    from ui.style.look import Look
    from ui.views.course_actions import CourseActions
    from ui.views.forum_pane import ForumPane
    from ui.views.thread_pane import ThreadPane
    from ui.views.writing_help import WritingHelp
    from ui.views.writing_tools import WritingTools


class WindowActions(QObject):
    """The actions; `triggered` of each is connected by the window."""

    account_wanted = Signal(int)

    def __init__(self, look: Look, parent: QObject) -> None:
        super().__init__(parent)
        self._look = look
        make = self._make
        self.new_discussion = make(lambda: self.tr("New discussion"), "Ctrl+N", icon="plus")
        self.new_message = make(lambda: self.tr("New message…"), "Ctrl+Alt+U", icon="message")
        self.new_window = make(lambda: self.tr("New window"), "Ctrl+Shift+N", icon="window")
        self.close_window = make(lambda: self.tr("Close this window"), "Ctrl+W", icon="close")
        self.reply = make(lambda: self.tr("Reply"), "Ctrl+R", "R", icon="reply")
        self.sync_now = make(lambda: self.tr("Sync now"), "F5", icon="sync")
        self.work_offline = make(
            lambda: self.tr("Work offline"), "Ctrl+Shift+O", icon="offline", checkable=True
        )
        self.quiet = make(
            lambda: self.tr("Quiet: no notifications"), "F12", icon="quiet", checkable=True
        )
        self.add_account = make(lambda: self.tr("Add an account…"), "F8", icon="site")
        self.choose_courses = make(lambda: self.tr("Courses to keep…"), "F7", icon="course")
        self.sign_in = make(lambda: self.tr("Sign in again…"), "F9")
        self.sign_out = make(lambda: self.tr("Sign out…"), "Shift+F9")
        self.settings = make(lambda: self.tr("Settings…"), "Ctrl+,", icon="settings")
        self.export_own = make(lambda: self.tr("Export my posts…"), "Ctrl+Shift+G", icon="export")
        self.import_pack = make(lambda: self.tr("Import a pack…"), "Ctrl+Alt+G", icon="download")
        self.quit = make(lambda: self.tr("Quit"), "Ctrl+Q")
        self.undo_discard = make(
            lambda: self.tr("Undo sending or discard"), "Ctrl+Shift+Z", icon="undo"
        )
        self.open_on_site = make(lambda: self.tr("Open in the browser"), "Ctrl+Shift+B")
        self.share = make(lambda: self.tr("Share…"), "O", icon="share")
        self.share_waiting = make(lambda: self.tr("What waits to be shared"), "Ctrl+Alt+W")
        self.search = make(lambda: self.tr("Search"), "Ctrl+F", icon="search")
        self.search_site = make(lambda: self.tr("Search on the site too"), "Ctrl+F3", icon="site")
        self.open_anything = make(lambda: self.tr("Open anything…"), "Ctrl+K", icon="command")
        self.back = make(lambda: self.tr("Back"), "Alt+Left", "Back", icon="back")
        self.forward = make(lambda: self.tr("Forward"), "Alt+Right", "Forward", icon="forward")
        self.digest = make(lambda: self.tr("While you were away"), "F4", icon="news")
        self.next_hit = make(lambda: self.tr("Next hit in the text"), "F3")
        self.previous_hit = make(lambda: self.tr("Previous hit in the text"), "Shift+F3")
        self._make_places()
        self.discussion = DiscussionActions(look, self, has_keys=True)
        self.forum_read = make(
            lambda: self.tr("Mark all in this forum as read"), "Ctrl+Shift+M", icon="done"
        )
        self.next_post = make(lambda: self.tr("Next post"), "Alt+Down")
        self.previous_post = make(lambda: self.tr("Previous post"), "Alt+Up")
        self.show_news = make(lambda: self.tr("Show what is new"), "Ctrl+J", icon="down")
        self.next_pane = make(lambda: self.tr("Next pane"), "F6")
        self.larger = make(lambda: self.tr("Larger text"), "Ctrl++", "Ctrl+=")
        self.smaller = make(lambda: self.tr("Smaller text"), "Ctrl+-")
        self.normal = make(lambda: self.tr("Normal text size"), "Ctrl+0")
        self._make_help()
        name_actions(self)
        self._accounts: QMenu | None = None
        self._course: QMenu | None = None
        self._learning: QMenu | None = None
        self._thread: QMenu | None = None
        self._view: QMenu | None = None
        self._writing: QMenu | None = None

    def _make_help(self) -> None:
        """Make the actions that tell about the app."""
        make = self._make
        self.keys = make(lambda: self.tr("Keys"), "F1")
        self.help = make(lambda: self.tr("Help on the web"), "Ctrl+F1", icon="question")
        self.diagnostics = make(lambda: self.tr("Diagnostics…"), "Ctrl+Shift+F1")
        self.about = make(lambda: self.tr("About Companion"), "Shift+F1")

    def _make_places(self) -> None:
        """Make the actions that lead to the places of the left pane."""
        make = self._make
        self.forums = make(lambda: self.tr("Forums"), "Ctrl+1", icon="forum")
        self.outbox = make(lambda: self.tr("Outbox"), "Ctrl+2", icon="outbox")
        self.drafts = make(lambda: self.tr("Drafts"), "Ctrl+3", icon="drafts")
        self.messages = make(lambda: self.tr("Messages"), "Ctrl+4", icon="message")
        self.calendar = make(lambda: self.tr("Calendar"), "Ctrl+5", icon="calendar")
        self.news = make(lambda: self.tr("News"), "Ctrl+Alt+N", icon="follow")
        self.news_read = make(lambda: self.tr("Mark all news as read"), "Ctrl+Alt+M", icon="done")
        self.follow = make(lambda: self.tr("What to follow…"), "Ctrl+Alt+F", icon="follow")
        self.export_calendar = make(
            lambda: self.tr("Export as iCalendar…"), "Ctrl+Alt+I", icon="export"
        )
        self.notifications = make(lambda: self.tr("Notifications"), "Ctrl+8", icon="bell")
        self.notification_read = make(
            lambda: self.tr("Mark notification as read"), "Ctrl+Alt+R", icon="done"
        )
        self.notifications_read = make(
            lambda: self.tr("Mark all notifications as read"), "Ctrl+Alt+A", icon="done"
        )
        self.questions = make(lambda: self.tr("Questions to answer"), "Ctrl+6", icon="question")
        self.highlights = make(lambda: self.tr("Highlights"), "Ctrl+7", icon="highlights")
        self.learning = make(lambda: self.tr("Learning"), "Ctrl+9", icon="learning")

    def fill(self, bar: QMenuBar) -> None:
        """Put the actions into menus."""
        menu = self._menu(bar, lambda: self.tr("&File"))
        self._add(menu, self.new_discussion, self.reply, self.new_message, None)
        self._add(menu, self.new_window, None)
        self._add(menu, self.sync_now, self.work_offline, self.quiet, None)
        self._add(menu, self.choose_courses, self.add_account)
        self._accounts = self._menu(menu, lambda: self.tr("Accounts"))
        self._accounts.setProperty(PASSING, True)  # noqa: FBT003 - the signature is Qt's
        self._add(menu, self.sign_in, self.sign_out, None, self.export_own, self.export_calendar)
        self._add(menu, self.import_pack, None, self.settings, None)
        self._add(menu, self.close_window, self.quit)
        menu = self._menu(bar, lambda: self.tr("&Edit"))
        self._add(menu, self.undo_discard, None, self.search, self.search_site)
        self._add(menu, self.next_hit, self.previous_hit)
        menu = self._menu(bar, lambda: self.tr("&View"))
        self._add(menu, self.larger, self.smaller, self.normal)
        self._view = menu
        menu = self._menu(bar, lambda: self.tr("&Go"))
        self._add(menu, self.open_anything, None, self.back, self.forward, None)
        self._add(menu, self.forums, self.outbox, self.drafts, self.messages, self.calendar)
        self._add(menu, self.questions, self.highlights, self.learning, self.news)
        self._add(menu, self.digest, None)
        self._add(menu, self.notifications, self.notification_read, self.notifications_read, None)
        self._add(menu, self.news_read, self.follow, None)
        self._add(menu, self.next_post, self.previous_post, self.show_news, None, self.next_pane)
        self._course = self._menu(bar, lambda: self.tr("&Course"))
        self._learning = self._menu(bar, lambda: self.tr("&Learning"))
        menu = self._menu(bar, lambda: self.tr("&Discussion"))
        self.discussion.add_to(menu)
        self._add(menu, None, self.forum_read, None, self.open_on_site)
        self._add(menu, self.share, self.share_waiting)
        self._thread = self._menu(bar, lambda: self.tr("&Thread"))
        self._writing = self._menu(bar, lambda: self.tr("&Writing"))
        menu = self._menu(bar, lambda: self.tr("&Help"))
        self._add(menu, self.keys, self.help, None, self.diagnostics, self.about)

    @property
    def learning_menu(self) -> QMenu | None:
        """The menu of one's own learning, once the menus are there."""
        return self._learning

    def offer_course(self, actions: CourseActions) -> None:
        """Put what can be done with a course and its activities into its menu."""
        if self._course is not None:
            actions.add_to(self._course)
            name_actions(actions, "course.")

    def offer_learning(self, actions: LearningActions) -> None:
        """Put what can be done with one's own learning into its menu."""
        if self._learning is not None:
            actions.add_to(self._learning)
            name_actions(actions, "learning.")

    def offer_thread(self, pane: ThreadPane) -> None:
        """Put what can be done with a thread into its menus."""
        pane.head.offer(self.discussion)
        if self._thread is not None:
            pane.reading.add_to(self._thread)
            name_actions(pane.reading, "thread.")

    def offer_writing(self, aids: WritingHelp) -> None:
        """Put what can be done to a text that is written into its menu."""
        if self._writing is not None:
            aids.actions.add_to(self._writing)
            name_actions(aids.actions, "writing.")

    def offer_writing_tools(self, tools: WritingTools) -> None:
        """Put what is offered beside a text into the same menu."""
        if self._writing is not None:
            tools.add_to(self._writing)
            name_actions(tools, "writing.")

    def offer_list(self, pane: ForumPane) -> None:
        """Put what can be done with the list of a forum into its menus."""
        pane.more.menu().addAction(self.forum_read)
        if self._view is not None:
            self._add(self._view, None, *pane.list_actions)

    def show_accounts(self, names: dict[int, str], current: int | None) -> None:
        """List the accounts that can be switched to."""
        if self._accounts is None:
            return
        self._accounts.clear()
        for place, (account_id, name) in enumerate(names.items(), start=1):
            action = self._accounts.addAction(name)
            if place < _KEYS_OF_ACCOUNTS:
                action.setShortcut(QKeySequence(f"Alt+{place}"))
            action.setCheckable(True)
            action.setChecked(account_id == current)
            action.triggered.connect(
                lambda _checked=False, chosen=account_id: self.account_wanted.emit(chosen)
            )

    def _menu(self, above: QMenuBar | QMenu, title: Callable[[], str]) -> QMenu:
        menu = QMenu(above)
        say(menu.setTitle, title)
        above.addMenu(menu)
        return menu

    def _make(
        self, text: Callable[[], str], *keys: str, icon: str = "", checkable: bool = False
    ) -> QAction:
        return make_action(self, self._look, text, *keys, icon=icon, checkable=checkable)

    def _add(self, menu: QMenu, *actions: QAction | None) -> None:
        for action in actions:
            if action is None:
                menu.addSeparator()
            else:
                menu.addAction(action)


def name_actions(owner: QObject, before: str = "") -> None:
    """Give the actions of an object the names of its attributes, by which they are known."""
    for name, value in vars(owner).items():
        if isinstance(value, QAction):
            value.setObjectName(f"{before}{name}")
        elif isinstance(value, DiscussionActions):
            name_actions(value, f"{name}.")


_KEYS_OF_ACCOUNTS = 10
