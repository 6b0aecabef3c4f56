"""Small steps within one window by keys: the next post, hit, what is new, the next pane."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, runtime_checkable

from PySide6.QtCore import QObject, Qt

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from ui.main_window import MainWindow


@runtime_checkable
class ReadingView(Protocol):
    """What can stand beside a list and says what of it takes the keyboard."""

    @property
    def reading_widget(self) -> QWidget:
        """What has the keyboard while one reads."""


class WindowSteps(QObject):
    """Moves what is read, or the keyboard, in its window."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        acts = window.actions_
        acts.next_post.triggered.connect(lambda: window.thread_pane.shown_browser.step(1))
        acts.previous_post.triggered.connect(lambda: window.thread_pane.shown_browser.step(-1))
        acts.next_hit.triggered.connect(lambda: self._step_hit(1))
        acts.previous_hit.triggered.connect(lambda: self._step_hit(-1))
        acts.show_news.triggered.connect(self._show_news)
        acts.next_pane.triggered.connect(self._next_pane)

    def _show_news(self) -> None:
        """Press the pill of the thread or the conversation, else that of the list."""
        pane, window = self._window.thread_pane, self._window
        for pill in (pane.news.pill, pane.conversation.news.pill, window.forum_pane.pill):
            if pill.isVisible():
                pill.click()
                return

    def _step_hit(self, by: int) -> None:
        """Go to the next place where something was found, in the text that is read."""
        window, find_bar = self._window, self._window.course.find_bar
        marks = window.thread_pane.shown_marks
        if find_bar is not None:
            marks = find_bar.marks
        elif window.news.is_read:
            marks = window.news.view.find_bar.marks
        marks.step(by)

    def _next_pane(self) -> None:
        """Move the focus to the next of the three panes, around."""
        window, pane = self._window, self._window.thread_pane
        middle = window.middle.currentWidget()
        right: QWidget = window.right.currentWidget() or window.right
        read = pane.shown_browser if right is pane else right
        if window.learning.is_shown:
            read = window.learning.reading_widget
        elif isinstance(right, ReadingView):
            read = right.reading_widget
        stops: list[QWidget] = [
            window.navigation,
            getattr(middle, "list", window.middle),
            read,
        ]
        if pane.composer.isVisible():
            stops.append(pane.composer.text)
        now = next((i for i, stop in enumerate(stops) if stop.hasFocus()), -1)
        stops[(now + 1) % len(stops)].setFocus(Qt.FocusReason.ShortcutFocusReason)
