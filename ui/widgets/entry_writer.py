"""Writes one entry of a thread into its frame: who, when, the text, files and actions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
)

from companion.content.post_marks import html_without_mark, read_mark
from companion.domain.files import FileRole
from companion.domain.reaction import Reaction
from ui.copy_links import ACTION_SCHEME
from ui.file_links import file_link
from ui.lines import whole
from ui.mark_wording import help_words, mark_words
from ui.style.marks import MARK_LOOKS
from ui.thread_wording import folded_words
from ui.times import ago
from ui.wording import (
    file_state_words,
    needs_attention,
    pending_words,
    rating_words,
    size_words,
    state_words,
)

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from companion.domain.draft import OutboxItem
    from companion.domain.forum import Rating
    from companion.domain.post_mark import PostMark
    from ui.models.thread_entries import Entry
    from ui.style.look import Look

translate = QCoreApplication.translate


class EntryWriter:
    """Puts an entry into the text at a cursor that stands in an empty frame."""

    def __init__(self, look: Look, clock: Callable[[], datetime]) -> None:
        self._look = look
        self._clock = clock
        self._direction = Qt.LayoutDirection.LeftToRight

    def write(self, cursor: QTextCursor, entry: Entry, direction: Qt.LayoutDirection) -> None:
        """Write the entry; the cursor ends within the frame.

        Our own words follow the writing direction of the window, the text that of its letters.
        """
        start = cursor.position()
        self._direction = direction
        cursor.setBlockFormat(self._line_shape(below=4))
        self._write_body(cursor, entry)
        end = QTextCursor(cursor)
        if entry.is_being_deleted:
            self._strike(cursor, start)
        cursor.setPosition(start)
        cursor.deleteChar()
        if entry.begins_new:
            words = translate("thread", "New since you were here")
            cursor.insertText(words, self._char(0.9, bold=True, ink=self._look.theme.accent))
            self._start_line(cursor, above=8, below=4)
        self._write_header(cursor, entry)
        if entry.subject:
            self._start_line(cursor, below=4)
            words = read_mark(entry.subject)[1] if entry.mark else entry.subject
            cursor.insertText(words, self._char(bold=True))
        cursor.setPosition(end.position())
        for file in entry.attachments:
            self._start_line(cursor, below=2)
            words = translate("thread", "Attached file: {name}").format(name=file.name)
            link = file_link(entry.key, file.url)
            cursor.insertText(words, self._char(0.9, link=link))
            state = translate("thread", "kept") if file.pinned else file_state_words(file.state)
            said = f"  {size_words(file.size_bytes)}{_GAP}{state}"
            cursor.insertText(said, self._char(0.9, muted=True))
        self._write_waiting_files(cursor, entry)
        self._write_help(cursor, entry)
        self._write_rating(cursor, entry)
        self._write_actions(cursor, entry)

    def _write_header(self, cursor: QTextCursor, entry: Entry) -> None:
        theme = self._look.theme
        author = (
            translate("thread", "{name} (you)").format(name=entry.author)
            if entry.is_own
            else entry.author
        )
        link = f"{ACTION_SCHEME}:person/{entry.key}" if entry.author_id is not None else ""
        shape = self._char(bold=True, link=link, ink=theme.text)
        cursor.insertText(f"{_ISOLATE}{author}{_END_ISOLATE}", shape)
        if entry.mark is not None:
            self._write_mark(cursor, entry.mark)
        if entry.answers:
            words = translate("thread", "to {name}").format(
                name=f"{_ISOLATE}{entry.answers}{_END_ISOLATE}"
            )
            cursor.insertText(_GAP + words, self._char(0.9, muted=True))
        if entry.item is not None:
            self._write_state(cursor, entry.item, state_words(entry.item.state))
            if entry.is_private:
                words = translate("thread", "private reply")
                cursor.insertText(_GAP + words, self._char(0.9, ink=theme.warning))
            return
        if entry.at is not None:
            when = whole(ago(entry.at, self._clock()))
            said = f"{_GAP}{_ISOLATE}{when}{_END_ISOLATE}"
            cursor.insertText(said, self._char(0.9, muted=True))
        if entry.edited_at is not None:
            cursor.insertText(_GAP + translate("thread", "edited"), self._char(0.9, muted=True))
        if entry.is_private:
            words = translate("thread", "private reply")
            cursor.insertText(_GAP + words, self._char(0.9, ink=theme.warning))
        if entry.is_new:
            words = translate("thread", "new")
            cursor.insertText(_GAP + words, self._char(0.9, bold=True, ink=theme.accent))
        if entry.pending is not None:
            self._write_state(cursor, entry.pending, pending_words(entry.pending))

    def _write_mark(self, cursor: QTextCursor, mark: PostMark) -> None:
        shown = MARK_LOOKS[mark]
        ink, size = getattr(self._look.theme, shown.ink), self._look.px(_MARK)
        cursor.insertText(_GAP, self._char(0.9, muted=True))
        cursor.insertImage(self._look.pixmap(shown.icon, ink, size).toImage())
        cursor.insertText(f"\u00a0{mark_words(mark)}", self._char(0.9, bold=True, ink=ink))

    def _write_state(self, cursor: QTextCursor, item: OutboxItem, words: str) -> None:
        theme = self._look.theme
        ink = theme.danger if needs_attention(item.state) else theme.warning
        cursor.insertText(_GAP + words, self._char(0.9, ink=ink))

    def _strike(self, cursor: QTextCursor, start: int) -> None:
        """Strike out what stands between `start` and the cursor: it is about to go."""
        struck = QTextCharFormat()
        struck.setFontStrikeOut(True)
        struck.setForeground(QColor(self._look.theme.muted))
        cursor.setPosition(start, QTextCursor.MoveMode.KeepAnchor)
        cursor.mergeCharFormat(struck)

    def _write_waiting_files(self, cursor: QTextCursor, entry: Entry) -> None:
        for file in entry.waiting_files:
            if file.role is FileRole.ATTACHMENT:
                self._start_line(cursor, below=2)
                words = translate("thread", "Attached file: {name}").format(name=file.name)
                cursor.insertText(words, self._char(0.9))
                size = f"  {size_words(file.size_bytes)}"
                cursor.insertText(size, self._char(0.9, muted=True))

    def _write_help(self, cursor: QTextCursor, entry: Entry) -> None:
        # A vote or a like says so by itself, in the line of its own.
        is_own = entry.has_thanked if entry.takes_reaction else entry.is_helpful
        words = help_words(entry.thanked, is_own=is_own, is_accepted=entry.is_accepted)
        if words and not entry.is_deleted:
            ink, size = self._look.theme.success, self._look.px(_MARK)
            self._start_line(cursor, above=2)
            cursor.insertImage(self._look.pixmap("helped", ink, size).toImage())
            cursor.insertText(f"\u00a0{words}", self._char(0.9, ink=ink))

    def _write_rating(self, cursor: QTextCursor, entry: Entry) -> None:
        words = rating_words(entry.rating) if entry.rating is not None else ""
        if words:
            self._start_line(cursor, above=2)
            cursor.insertText(words, self._char(0.9, muted=True))

    def _write_body(self, cursor: QTextCursor, entry: Entry) -> None:
        """Write the text behind a letter that gives way to the header.

        Qt drops the shape of the first paragraph of what it inserts; thus that letter takes it.
        """
        html = html_without_mark(entry.html) if entry.mark is not None else entry.html
        if entry.is_deleted:
            html = f"<p><i>{translate('thread', 'This post was deleted.')}</i></p>"
        cursor.insertHtml(f"<p>.</p>{html}")

    def _write_actions(self, cursor: QTextCursor, entry: Entry) -> None:
        actions = [*_item_actions(entry), *_pending_actions(entry)]
        if not entry.is_deleted:
            actions = [*_reply_actions(entry), *actions, *_post_actions(entry)]
        if entry.branch is not None and entry.depth > 0 and not entry.is_folded:
            words = translate("thread", "Fold %n reply(s)", "", entry.branch.count)
            actions.append(("fold", words))
        self._write_links(cursor, entry, actions)
        if entry.branch is not None and entry.is_folded:
            self._write_links(cursor, entry, [("unfold", folded_words(entry.branch))])

    def _write_links(
        self, cursor: QTextCursor, entry: Entry, actions: list[tuple[str, str]]
    ) -> None:
        if not actions:
            return
        self._start_line(cursor, above=2)
        for number, (action, words) in enumerate(actions):
            if number:
                cursor.insertText("     ", self._char(0.9))
            link = f"{ACTION_SCHEME}:{action}/{entry.key}"
            cursor.insertText(words, self._char(0.9, link=link))

    def _start_line(self, cursor: QTextCursor, *, above: int = 0, below: int = 0) -> None:
        cursor.insertBlock(self._line_shape(above=above, below=below), self._char())

    def _line_shape(self, *, above: int = 0, below: int = 0) -> QTextBlockFormat:
        shape = QTextBlockFormat()
        shape.setTopMargin(above)
        shape.setBottomMargin(below)
        shape.setLayoutDirection(self._direction)
        return shape

    def _char(
        self,
        step: float = 1.0,
        *,
        bold: bool = False,
        italic: bool = False,
        muted: bool = False,
        ink: str = "",
        link: str = "",
    ) -> QTextCharFormat:
        theme = self._look.theme
        shape = QTextCharFormat()
        shape.setFontPointSize(self._look.points(step))
        shape.setFontWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
        shape.setFontItalic(italic)
        colour = ink or (theme.muted if muted else theme.accent if link else theme.text)
        shape.setForeground(QColor(colour))
        if link:
            shape.setAnchor(True)
            shape.setAnchorHref(link)
        return shape


def _reply_actions(entry: Entry) -> list[tuple[str, str]]:
    actions: list[tuple[str, str]] = []
    if entry.can_reply and not entry.is_being_deleted:
        actions.append(("reply", translate("thread", "Reply")))
    if entry.can_reply_privately:
        actions.append(("reply-privately", translate("thread", "Reply privately")))
    if entry.person_id is not None:
        words = translate("thread", "Write to {name}").format(name=entry.author)
        actions.append(("write", words))
    return actions


def _item_actions(entry: Entry) -> list[tuple[str, str]]:
    actions: list[tuple[str, str]] = []
    if entry.item is not None and entry.item.can_edit:
        actions.append(("edit", translate("thread", "Edit")))
    if entry.item is not None and entry.item.can_discard:
        actions.append(("discard", translate("thread", "Discard")))
    if entry.item is not None and needs_attention(entry.item.state):
        actions.append(("why", translate("thread", "See why")))
    return actions


def _pending_actions(entry: Entry) -> list[tuple[str, str]]:
    """Return what can be done about an edit or a deletion that is not sent yet."""
    pending = entry.pending
    if pending is None:
        return []
    actions: list[tuple[str, str]] = []
    if pending.theirs is not None:
        actions.append(("compare", translate("thread", "Compare both versions")))
    elif pending.can_edit:
        actions.append(("edit-post", translate("thread", "Edit")))
    if pending.can_discard:
        actions.append(("discard", translate("thread", "Undo")))
    return actions


def _post_actions(entry: Entry) -> list[tuple[str, str]]:
    actions: list[tuple[str, str]] = []
    if entry.can_edit and entry.pending is None:
        actions.append(("edit-post", translate("thread", "Edit")))
    if entry.can_delete and not entry.is_being_deleted:
        actions.append(("delete", translate("thread", "Delete")))
    if entry.can_be_helpful and not entry.takes_reaction:
        actions.append(("helped", translate("thread", "Helped me")))
    if entry.rating is not None and entry.rating.can_rate and not entry.is_own:
        actions.append(_reaction_link(entry.rating))
    return actions


def _reaction_link(rating: Rating) -> tuple[str, str]:
    """Return what a post's rating, vote or like is given with, or taken back."""
    if rating.reaction is Reaction.VOTE:
        given, back = translate("thread", "Vote for it"), translate("thread", "Take my vote back")
    elif rating.reaction is Reaction.LIKE:
        given, back = translate("thread", "Like"), translate("thread", "Take my like back")
    else:
        return "rate", translate("thread", "Rate…")
    return "react", back if rating.own else given


_MARK = 14
_GAP = "  ·\u00a0\u00a0"
"""Before words that no line break parts from their dot."""
_ISOLATE, _END_ISOLATE = "\u2068", "\u2069"
