"""The middle pane for a course: its outline, with what is done and when things are due."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelection, QModelIndex, Signal
from PySide6.QtWidgets import (
    QProgressBar,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from companion.errors import NotFound
from ui.background import Latest
from ui.language import follow_language, say
from ui.messages import message_for
from ui.models.outline_rows import (
    COMMENTS_KEY,
    ActivityRow,
    CommentsRow,
    OutlineRow,
    OutlineRows,
    SectionRow,
    activity_key,
    progress_words,
    row_key,
    rows_of,
    section_key,
    section_of,
    shown_rows,
)
from ui.pack_wording import unchecked_words
from ui.style.scale import GAP
from ui.times import utc_now
from ui.widgets.controls import ElidedLabel, label, pane_header, stacked
from ui.widgets.empty_state import EmptyState
from ui.widgets.follow_bar import FollowBar
from ui.widgets.outline_delegate import OutlineDelegate
from ui.widgets.row_list import RowList

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable
    from datetime import datetime

    from PySide6.QtGui import QResizeEvent

    from companion.domain.change_set import ChangeSet
    from companion.domain.course_content import Activity, Outline
    from companion.services.following import Followed
    from companion.services.workspace import Workspace
    from ui.account_session import AccountSession
    from ui.style.look import Look


class CoursePane(QWidget):
    """Shows the outline of one course.

    `activity_chosen` and `section_chosen` give what is to be shown beside it, `comments_chosen`
    asks for what is said of the course; `opened` an activity
    that the person pressed Enter on, `forum_clicked` the forum of one that was clicked. `shown`
    tells that the outline was read anew.
    """

    activity_chosen = Signal(int)
    section_chosen = Signal(int)
    comments_chosen = Signal()
    opened = Signal(object)
    forum_clicked = Signal(int)
    shown = Signal()

    def __init__(self, look: Look, *, clock: Callable[[], datetime] = utc_now) -> None:
        super().__init__()
        self.setObjectName("pane")
        self._look = look
        self._session: AccountSession | None = None
        self._latest: Latest | None = None
        self.course_id: int | None = None
        self.outline: Outline | None = None
        self._wanted: Hashable | None = None
        self._rows: tuple[OutlineRow, ...] = ()
        self._folded: set[int] = set()
        self.model = OutlineRows(clock, self)
        self.list = RowList(look, self.model, lambda: self.tr("Outline of the course"))
        self._delegate = OutlineDelegate(look, clock, self.list)
        self._name = ElidedLabel("pane-title")
        self._progress_words = label(faint=True, small=True, wrap=False)
        self._progress = QProgressBar()
        self.follow_bar = FollowBar(look)
        self._clock = clock
        self.unchecked = label(faint=True, small=True)
        self._empty = EmptyState(look, "course")
        self._stack = QStackedLayout()
        self._build()

    def attach(self, session: AccountSession | None) -> None:
        """Read from this account from now on."""
        self._session = session
        if self._latest is not None:
            self._latest.cancel()
        self._latest = Latest(session.background, self) if session is not None else None
        self._begin(None)

    def show_course(self, course_id: int) -> None:
        """Show a course from its top."""
        if course_id != self.course_id:
            self._begin(course_id)
            self._load()

    def refresh(self, changes: ChangeSet) -> None:
        """Show what changed, in place."""
        if self.course_id is not None and (
            self.course_id in changes.outlines or changes.outbox or changes.courses or changes.news
        ):
            self._load()

    @property
    def current(self) -> Activity | None:
        """The activity that is chosen in the list."""
        value = self.model.value(self.list.currentIndex())
        return value.activity if isinstance(value, ActivityRow) else None

    def activity(self, activity_id: int | None) -> Activity | None:
        """Return an activity of the course that is shown."""
        value = self.model.value(self.model.index_of(activity_key(activity_id or 0)))
        return value.activity if isinstance(value, ActivityRow) else None

    def select_activity(self, activity_id: int) -> None:
        """Mark an activity in the list, now or when it is read, without asking to show it."""
        self._lead_to(activity_key(activity_id))

    def toggle_section(self) -> None:
        """Fold the section that the chosen row is in, or unfold it."""
        chosen = self.model.value(self.list.currentIndex())
        section_id = section_of(self._rows, row_key(chosen)) if chosen is not None else None
        if section_id is not None:
            self._folded ^= {section_id}
            self._show_rows(self._rows, section_key(section_id))

    def toggle_all(self) -> None:
        """Fold all sections, or unfold them if all are folded."""
        sections = {row.section_id for row in self._rows if isinstance(row, SectionRow)}
        chosen = self.model.value(self.list.currentIndex())
        section_id = section_of(self._rows, row_key(chosen)) if chosen is not None else None
        is_all_folded = sections <= self._folded
        self._folded = self._folded - sections if is_all_folded else self._folded | sections
        stays = None if is_all_folded or section_id is None else section_key(section_id)
        self._show_rows(self._rows, stays)

    @property
    def has_comments(self) -> bool:
        """Whether the site tells what was said of the course."""
        return self.model.index_of(COMMENTS_KEY).isValid()

    def choose_comments(self) -> None:
        """Choose the row of comments, and show them."""
        index = self.model.index_of(COMMENTS_KEY)
        if index.isValid():
            self._mark(COMMENTS_KEY)
            self.list.scrollTo(index)
            self.comments_chosen.emit()

    def step(self, by: int) -> None:
        """Choose the next activity (1) or the one before (-1)."""
        values, row = self.model.values, self.list.currentIndex().row()
        row += by if row >= 0 or by > 0 else len(values)
        while 0 <= row < len(values):
            if isinstance(values[row], ActivityRow):
                self.list.setCurrentIndex(self.model.index(row, 0))
                return
            row += by

    def tick(self, activity_id: int, done: bool) -> None:  # noqa: FBT001 - a slot
        """Say that an activity is done, or not yet; the site hears of it by the next sync."""
        session = self._session
        if session is not None:
            outlines = session.workspace.outlines
            session.act(lambda: outlines.tick(activity_id, done=done))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Give rows the height that their texts need in another width."""
        super().resizeEvent(event)
        self.list.scheduleDelayedItemsLayout()

    def _build(self) -> None:
        self.list.setItemDelegate(self._delegate)
        self.list.selectionModel().selectionChanged.connect(self._choose)
        self.list.clicked.connect(self._click)
        self.list.activated.connect(self._open)
        self.model.tick_wanted.connect(self.tick)
        self._progress.setTextVisible(False)
        say(self._progress.setAccessibleName, lambda: self.tr("Done in this course"))
        head = pane_header()
        lines = QVBoxLayout(head)
        lines.setContentsMargins(16, 12, 16, 12)
        lines.setSpacing(GAP // 2)
        for part in (self._name, self._progress_words, self._progress, self.unchecked):
            lines.addWidget(part)
        self._stack.addWidget(self.list)
        self._stack.addWidget(self._empty)
        layout = stacked(head, self.follow_bar)
        layout.addLayout(self._stack, 1)
        self.setLayout(layout)
        follow_language(self, self._show_head)

    def _begin(self, course_id: int | None) -> None:
        """Forget what was shown."""
        if self._latest is not None:
            self._latest.cancel()
        self.course_id, self.outline, self._wanted, self._rows = course_id, None, None, ()
        self.model.show_values(())
        self.follow_bar.show_followed(())
        self._show_head()
        self._stack.setCurrentWidget(self.list)

    def _load(self) -> None:
        session, latest, number = self._session, self._latest, self.course_id
        if session is not None and latest is not None and number is not None:
            workspace = session.workspace
            latest.refresh(lambda: _read(workspace, number), self._show, self._fail)

    def _show(self, read: _Read) -> None:
        is_fresh, self.outline = self.outline is None, read.outline
        self._show_head()
        self._rows = read.rows
        self.follow_bar.show_followed(read.followed)
        self._show_in_place(shown_rows(read.rows, self._folded))
        if read.rows:
            self._stack.setCurrentWidget(self.list)
        else:
            self._say_empty(read.outline)
        if is_fresh:
            self.list.scrollToTop()
        if self._wanted is not None:
            self._lead_to(self._wanted)
        self.shown.emit()

    def _show_rows(self, rows: tuple[OutlineRow, ...], stays: Hashable | None) -> None:
        """Show rows folded as they are to be now; mark the one that stays in sight."""
        self._show_in_place(shown_rows(rows, self._folded))
        if stays is not None:
            self._mark(stays)
            self.list.scrollTo(self.list.currentIndex())

    def _show_head(self) -> None:
        outline = self.outline
        self._name.setText(outline.course.name if outline is not None else "")
        made_at = outline.pack_made_at if outline is not None else None
        self.unchecked.setVisible(made_at is not None)
        if made_at is not None:
            self.unchecked.setText(unchecked_words(made_at, self._clock()))
        progress = outline.progress if outline is not None else None
        has_some = progress is not None and progress.all > 0
        self._progress_words.setVisible(has_some)
        self._progress.setVisible(has_some)
        if progress is not None and has_some:
            self._progress_words.setText(progress_words(progress))
            self._progress.setRange(0, progress.all)
            self._progress.setValue(progress.done)

    def _show_in_place(self, rows: tuple[OutlineRow, ...]) -> None:
        """Show other rows; what the person looks at stays where it is on the screen."""
        chosen = self.model.value(self.list.currentIndex())
        with self.list.in_place():
            with self.list.quietly():
                self.model.show_values(rows)
            is_there = chosen is not None and self.model.index_of(row_key(chosen)).isValid()
            if chosen is not None and is_there and self._wanted is None:
                self._mark(row_key(chosen))

    def _lead_to(self, key: Hashable) -> None:
        """Mark a row, and unfold its section for that."""
        section_id = section_of(self._rows, key)
        if section_id in self._folded and key != section_key(section_id):
            self._folded.discard(section_id)
            self.model.show_values(shown_rows(self._rows, self._folded))
        self._mark(key)

    def _mark(self, key: Hashable) -> None:
        index = self.model.index_of(key)
        self._wanted = None if index.isValid() else key
        if index != self.list.currentIndex():
            self.list.mark(index)

    def _say_empty(self, outline: Outline) -> None:
        if outline.is_forums_only:
            self._empty.say(
                lambda: self.tr("This site has forums only"),
                lambda: self.tr(
                    "They stand on the left, below its name. Lessons, files and tasks are not told."
                ),
            )
        elif outline.read_at is None:
            self._empty.say(
                lambda: self.tr("Nothing of this course is here yet"),
                lambda: self.tr(
                    "The next sync brings it, if the course is kept on this computer (F7)."
                ),
            )
        else:
            self._empty.say(
                lambda: self.tr("This course is empty"),
                lambda: self.tr("Its teachers have put nothing into it so far."),
            )
        self._stack.setCurrentWidget(self._empty)

    def _fail(self, error: Exception) -> None:
        said = message_for(error)
        title = self.tr("This course is gone") if isinstance(error, NotFound) else said.what
        self._empty.say(title, said.details)
        self._stack.setCurrentWidget(self._empty)

    def _choose(self, selected: QItemSelection) -> None:
        for index in selected.indexes():
            value = self.model.value(index)
            self._wanted = None
            if isinstance(value, ActivityRow):
                self.activity_chosen.emit(value.activity.activity_id)
            elif isinstance(value, SectionRow):
                self.section_chosen.emit(value.section_id)
            elif isinstance(value, CommentsRow):
                self.comments_chosen.emit()

    def _open(self, index: QModelIndex) -> None:
        value = self.model.value(index)
        if isinstance(value, ActivityRow):
            self.opened.emit(value.activity)
        elif isinstance(value, CommentsRow):
            self.comments_chosen.emit()

    def _click(self, index: QModelIndex) -> None:
        """Open a forum, unless it was the box that was clicked."""
        value = self.model.value(index)
        if isinstance(value, CommentsRow):
            self.comments_chosen.emit()
        forum_id = value.activity.forum_id if isinstance(value, ActivityRow) else None
        if forum_id is not None and not self._delegate.is_box_clicked:
            self.forum_clicked.emit(forum_id)

    def select_section(self, section_id: int) -> None:
        """Mark a section in the list, without asking to show it."""
        self._mark(section_key(section_id))


@dataclass(frozen=True, slots=True)
class _Read:
    outline: Outline
    rows: tuple[OutlineRow, ...]
    followed: tuple[Followed, ...]


def _read(workspace: Workspace, course_id: int) -> _Read:
    outline = workspace.outlines.outline(course_id)
    board = workspace.comments.board(course_id)
    rows = rows_of(outline)
    if board is not None and rows:
        rows = (*rows, CommentsRow(board.total, len(board.waiting)))
    return _Read(outline, rows, workspace.following.followed(course_id))
