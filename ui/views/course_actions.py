"""What can be done with a course and its activities, in the menu and by keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu

from companion.domain.course import Completion
from ui.keyed_action import make_action
from ui.widgets.brief_word import tell_briefly

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QAction

    from ui.style.look import Look
    from ui.views.activity_view import ActivityView
    from ui.views.course_pane import CoursePane


class CourseActions(QObject):
    """The actions of the course that is shown; each does nothing while none is.

    `share_wanted` gives the course to share. `can_tie`: there are forums of other accounts.
    """

    share_wanted = Signal(int)

    def __init__(self, look: Look, pane: CoursePane, view: ActivityView) -> None:
        super().__init__(pane)
        self._look = look
        self._pane = pane
        self._view = view
        self.mark_done = self._make(lambda: self.tr("Mark as done"), self._tick, "D", icon="done")
        self.mark_done.setCheckable(True)
        self.next_activity = self._make(
            lambda: self.tr("Next activity"), lambda: pane.step(1), "Alt+PgDown", icon="down"
        )
        self.previous_activity = self._make(
            lambda: self.tr("Previous activity"), lambda: pane.step(-1), "Alt+PgUp", icon="up"
        )
        self.fold = self._make(
            lambda: self.tr("Fold or unfold this section"), pane.toggle_section, "F", icon="fold"
        )
        self.fold_all = self._make(
            lambda: self.tr("Fold or unfold all sections"),
            pane.toggle_all,
            "Shift+F",
            icon="unfold",
        )
        self.comments = self._make(
            lambda: self.tr("Comments on this course"),
            pane.choose_comments,
            "Ctrl+Alt+K",
            icon="message",
        )
        self.next_chapter = self._make(
            lambda: self.tr("Next chapter"), lambda: view.chapters.step(1), "Ctrl+PgDown"
        )
        self.previous_chapter = self._make(
            lambda: self.tr("Previous chapter"), lambda: view.chapters.step(-1), "Ctrl+PgUp"
        )
        self.find = self._make(
            lambda: self.tr("Find in this text"), view.find_bar.begin, "Ctrl+G", icon="search"
        )
        self.copy_link = self._make(
            lambda: self.tr("Copy the link to this activity"),
            self._copy_link,
            "Ctrl+Alt+L",
            icon="link",
        )
        self.copy_text = self._make(
            lambda: self.tr("Copy this text"), self._copy, "Ctrl+Alt+C", icon="copy"
        )
        self.print_text = self._make(
            lambda: self.tr("Print this text…"), self._print, "Ctrl+Alt+P", icon="print"
        )
        self.save_text = self._make(
            lambda: self.tr("Save this text as PDF or another file…"),
            self._save,
            "Ctrl+Alt+S",
            icon="export",
        )
        self.download_files = self._make(
            lambda: self.tr("Download files…"), lambda: None, "Ctrl+Shift+R", icon="download"
        )
        self.downloads = make_action(
            self, look, lambda: self.tr("Downloads"), "Ctrl+Shift+W", icon="download"
        )
        self.share = self._make(
            lambda: self.tr("Share this course…"), self._share, "Ctrl+Alt+O", icon="share"
        )
        self.make_pack = self._make(
            lambda: self.tr("Make a pack…"), lambda: None, "Ctrl+Alt+Q", icon="export"
        )
        self.tie = self._make(
            lambda: self.tr("Tie to a discussion space…"), lambda: None, "Ctrl+Alt+Y", icon="site"
        )
        self.can_tie = False
        pane.shown.connect(self.refresh)
        view.changed.connect(self.refresh)
        self.refresh()

    def add_to(self, menu: QMenu) -> None:
        """Put the actions into a menu."""
        menu.addAction(self.mark_done)
        menu.addSeparator()
        menu.addActions([self.next_activity, self.previous_activity])
        menu.addActions([self.fold, self.fold_all])
        menu.addAction(self.comments)
        menu.addSeparator()
        menu.addActions([self.next_chapter, self.previous_chapter])
        menu.addSeparator()
        menu.addActions(
            [self.find, self.copy_text, self.copy_link, self.print_text, self.save_text]
        )
        menu.addSeparator()
        menu.addActions([self.download_files, self.downloads])
        menu.addSeparator()
        menu.addAction(self.share)
        menu.addAction(self.make_pack)
        menu.addAction(self.tie)

    def refresh(self) -> None:
        """Let the actions say what can be done now."""
        activity, has_course = self._view.activity, self._pane.course_id is not None
        self.mark_done.setEnabled(activity is not None and activity.can_tick)
        self.mark_done.setChecked(activity is not None and activity.completion is Completion.DONE)
        going = (self.next_activity, self.previous_activity, self.fold, self.fold_all)
        for action in (*going, self.download_files, self.share, self.make_pack):
            action.setEnabled(has_course)
        self.tie.setEnabled(has_course and self.can_tie)
        self.comments.setEnabled(has_course and self._pane.has_comments)
        self.find.setEnabled(self._view.text is not None)
        for action in (self.copy_text, self.print_text, self.save_text):
            action.setEnabled(activity is not None)
        self.copy_link.setEnabled(self._view.site_address is not None)
        self.next_chapter.setEnabled(self._view.chapters.can_go_on)
        self.previous_chapter.setEnabled(self._view.chapters.can_go_back)

    def _tick(self) -> None:
        activity = self._view.activity
        if activity is not None and activity.can_tick:
            is_done = activity.completion is Completion.DONE
            self._pane.tick(activity.activity_id, not is_done)

    def menu(self, open_on_site: QAction) -> QMenu:
        """Return what can be done with the activity that is chosen, as a menu of its row."""
        menu = QMenu(self._pane)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.mark_done)
        menu.addActions([open_on_site, self.copy_link])
        menu.addSeparator()
        menu.addActions([self.download_files, self.fold, self.fold_all])
        return menu

    def _copy_link(self) -> None:
        address = self._view.site_address
        if address is not None:
            QGuiApplication.clipboard().setText(address)
            tell_briefly(self._view.browser, self.tr("Link copied"))

    def _share(self) -> None:
        if self._pane.course_id is not None:
            self.share_wanted.emit(self._pane.course_id)

    def _copy(self) -> None:
        if self._view.activity is not None:
            self._view.saving.copy(self._view.activity.activity_id)

    def _print(self) -> None:
        if self._view.activity is not None:
            self._view.saving.ask_printer(self._view.activity.activity_id)

    def _save(self) -> None:
        activity = self._view.activity
        if activity is not None:
            self._view.saving.ask_where(activity.activity_id, activity.name)

    def _make(
        self, text: Callable[[], str], act: Callable[[], object], key: str, *, icon: str = ""
    ) -> QAction:
        action = make_action(self, self._look, text, key, icon=icon)
        action.triggered.connect(lambda _checked: act() if self._pane.isVisible() else None)
        return action
