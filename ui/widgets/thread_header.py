"""What stands above a thread: its title, where it is, and the button to reply."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QToolButton, QVBoxLayout, QWidget

from companion.content.post_marks import read_mark
from ui.language import Words, say
from ui.lines import in_line, whole
from ui.style.scale import GAP_HAIR
from ui.widgets.controls import IconLabel, button, label, menu_button, row, with_icon
from ui.widgets.mark_label import MarkLabel
from ui.wording import origin_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QAction, QResizeEvent

    from companion.domain.draft import OutboxItem
    from companion.domain.forum import DiscussionSummary, ForumSummary
    from ui.discussion_actions import DiscussionActions
    from ui.style.look import Look


class ThreadHeader(QWidget):
    """Title and place of a discussion; `reply_wanted` when the person wants to reply to it."""

    reply_wanted = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("pane-header")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.title = label(name="thread-title")
        self.place = label(faint=True, small=True)
        self.unchecked = label(faint=True, small=True)
        self._lock = IconLabel(look, "lock")
        self._look = look
        say(self._lock.setAccessibleName, lambda: self.tr("Locked"))
        self.mark = MarkLabel(look)
        self._reply = with_icon(button("", self.reply_wanted.emit, quiet=True), look, "reply")
        say(self._reply.setAccessibleName, lambda: self.tr("Reply"))
        say(self._reply.setToolTip, lambda: self.tr("Reply to the discussion"))
        look.follow(self, self._fit_reply)
        self.more = menu_button(look, lambda: self.tr("More for this discussion"))
        self._tools = row(gap=GAP_HAIR)
        self._tools.setAlignment(Qt.AlignmentFlag.AlignTop)
        strip = row(self._lock, self.mark, self.place)
        strip.setStretch(2, 1)
        head = row()
        head.addWidget(self.title, 1)
        head.addLayout(self._tools, 0)
        head.addWidget(self._reply, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self.more, 0, Qt.AlignmentFlag.AlignTop)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(22, 10, 14, 12)
        lines.setSpacing(0)
        lines.addLayout(head)
        lines.addLayout(strip)
        lines.addWidget(self.unchecked)
        self.unchecked.hide()

    def offer(self, actions: DiscussionActions) -> None:
        """Offer these actions in the menu of the header."""
        actions.add_to(self.more.menu())

    def offer_tools(self, look: Look, actions: Sequence[QAction]) -> None:
        """Put actions beside the title, as buttons with their icons."""
        for action in actions:
            tool = QToolButton()
            tool.setDefaultAction(action)
            look.follow(tool, partial(_fit_icon, tool, look))
            self._tools.addWidget(tool)

    def show_discussion(
        self, discussion: DiscussionSummary, forum: ForumSummary, unchecked: Words | None = None
    ) -> None:
        """Show a discussion of the site; `unchecked` is what is to be said of where it is from."""
        self.unchecked.setVisible(unchecked is not None)
        if unchecked is not None:
            say(self.unchecked.setText, unchecked)
        self.title.setText(discussion.shown_title)
        self.mark.show_mark(discussion.mark)
        say(self.place.setText, lambda: self._place_words(discussion, forum))
        self._lock.setVisible(discussion.locked)
        self._reply.setVisible(not discussion.locked)
        self.more.show()

    def show_waiting(self, item: OutboxItem) -> None:
        """Show an own discussion that is not on the site yet."""
        mark, title = read_mark(item.draft.subject)
        self.title.setText(title)
        self.mark.show_mark(mark)
        self.unchecked.hide()
        say(self.place.setText, lambda: origin_words(item.origin))
        self._lock.hide()
        self._reply.hide()
        self.more.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Give the words of the button up before the title needs many lines."""
        super().resizeEvent(event)
        self._fit_reply()

    def _fit_reply(self) -> None:
        is_narrow = self.width() < self._look.px(_NARROW)
        self._reply.setText("" if is_narrow else self.tr("Reply"))

    def _place_words(self, discussion: DiscussionSummary, forum: ForumSummary) -> str:
        parts = [forum.course_name, forum.name]
        if discussion.has_helped:
            parts.append(self.tr("who asked was helped"))
        if discussion.reply_count:
            parts.append(whole(self.tr("%n reply(s)", "", discussion.reply_count)))
        if discussion.locked:
            parts.append(self.tr("locked: no more replies"))
        return in_line(parts)


def _fit_icon(tool: QToolButton, look: Look) -> None:
    tool.setIconSize(QSize(look.px(_TOOL), look.px(_TOOL)))


_TOOL = 18
_NARROW = 560
