"""The right pane for a course: an activity to read, or what a section or a course says."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QStackedLayout, QVBoxLayout, QWidget

from companion.domain.course import Completion
from companion.domain.links import LinkedKind, PlaceLink, web_address
from companion.errors import NotFound
from ui.activity_wording import all_date_words, closed_words, completion_help, completion_words
from ui.background import Latest
from ui.language import follow_language, say
from ui.lines import in_line, plain_tip
from ui.messages import message_for
from ui.style.scale import GAP_HAIR
from ui.sync_controller import UNREACHED
from ui.times import utc_now
from ui.views.activity_reading import LoadedText, read_activity, read_course, read_section
from ui.views.activity_saving import ActivitySaving
from ui.widgets.activity_browser import ActivityBrowser
from ui.widgets.brief_word import tell_briefly
from ui.widgets.chapter_bar import ChapterBar
from ui.widgets.code_window import take_copied
from ui.widgets.controls import button, label, pane_header, row, stacked, with_icon
from ui.widgets.empty_state import EmptyState
from ui.widgets.file_bar import FileBar
from ui.widgets.file_list import FileList
from ui.widgets.find_bar import FindBar
from ui.widgets.hit_marks import HitMarks
from ui.widgets.meeting_bar import MeetingBar

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from PySide6.QtGui import QResizeEvent

    from companion.domain.change_set import ChangeSet
    from companion.domain.course_content import Activity, ActivityPage
    from companion.services.workspace import Workspace
    from sync.events import FileProgress
    from ui.account_session import AccountSession
    from ui.copy_links import Copied
    from ui.style.look import Look


_SHARE_OF_FILES = 0.5


@dataclass(frozen=True, slots=True)
class Shown:
    """What is shown: an activity, else a section, else what the course says of itself."""

    course_id: int
    section_id: int | None = None
    activity_id: int | None = None
    chapter: int = 0


class ActivityView(QWidget):
    """Reads one text of a course at a time, and refreshes it in place.

    `activity_shown` gives the activity that can be read now, `changed` tells that what is shown, or
    what can be done with it, is another; `link_wanted` gives the address of a link that the person
    chose, `site_wanted` the page of an activity on the site, `forum_wanted` the forum that an
    activity is. `tick_wanted` gives an activity and whether it shall be done. `file_chosen` and
    `file_menu_wanted` are those of the list of files, `file_deed_wanted` gives what the person
    wants to do with one, `files_wanted` the activity of which all are wanted, `linked_file_wanted`
    the address of one that the text leads to; `downloads_wanted` tells that files of the section,
    or of the course where it is None, are to be chosen; `asked` gives each window that is shown.
    """

    activity_shown = Signal(int)
    changed = Signal()
    link_wanted = Signal(object)
    site_wanted = Signal(str)
    forum_wanted = Signal(int)
    tick_wanted = Signal(int, bool)
    files_wanted = Signal(int)
    linked_file_wanted = Signal(str)
    downloads_wanted = Signal(object)
    asked = Signal(object)

    def __init__(self, look: Look, *, clock: Callable[[], datetime] = utc_now) -> None:
        super().__init__()
        self.setObjectName("pane")
        self._look = look
        self._clock = clock
        self._session: AccountSession | None = None
        self._latest: Latest | None = None
        self.shown: Shown | None = None
        self.text: LoadedText | None = None
        self._offset: int | None = None
        self._is_fresh = False
        self._words = ""
        self._title = label(name="thread-title")
        self._place = label(faint=True, small=True)
        self._dates = label(small=True)
        self._closed = label(small=True, kind="caution")
        self.tick = QCheckBox()
        self._completion = label(faint=True, small=True)
        self.meetings = MeetingBar(look, clock)
        self.open_button = with_icon(button("", self._open, quiet=True), look, "site")
        self.chapters = ChapterBar(look)
        self.browser = ActivityBrowser(look)
        self.find_bar = FindBar(look, HitMarks(self.browser, look), self.browser)
        self.saving = ActivitySaving(self)
        self.files = FileList(look)
        self.file_bar = FileBar(look)
        self.file_chosen = self.files.file_chosen
        self.file_menu_wanted = self.files.menu_wanted
        self.file_deed_wanted = self.file_bar.wanted
        self._empty = EmptyState(look, "course")
        self._reading = QWidget()
        self._stack = QStackedLayout(self)
        self._build()

    @property
    def title(self) -> str:
        """What stands above the text."""
        return self._title.text()

    @property
    def page(self) -> ActivityPage | None:
        """The activity that is read; None for a section, a course, or while another one comes."""
        page = self.text.page if self.text is not None else None
        is_wanted = page is not None and page.activity.activity_id == self.activity_id
        return page if is_wanted else None

    @property
    def activity(self) -> Activity | None:
        """The activity that is read."""
        return self.page.activity if self.page is not None else None

    @property
    def course_id(self) -> int | None:
        """The course that what is read belongs to."""
        return self.shown.course_id if self.shown is not None else None

    @property
    def activity_id(self) -> int | None:
        """The activity that is read, or shall be as soon as it is here."""
        return self.shown.activity_id if self.shown is not None else None

    @property
    def reading_widget(self) -> QWidget:
        """What has the keyboard while one reads: the text, or the files where there is none."""
        return self.files if self.browser.isHidden() else self.browser

    def spot(self) -> tuple[str, float]:
        """Return which chapter is read, and how far it is scrolled in pixels."""
        chapter = self.text.chapter if self.text is not None else 0
        return str(chapter), float(self.browser.verticalScrollBar().value())

    @property
    def place_link(self) -> PlaceLink | None:
        """The link of what is shown: of the activity, where it has a page of its own."""
        session, activity = self._session, self.activity
        if session is None or activity is None or activity.link is None:
            return None
        site = session.workspace.account.site_url
        return PlaceLink(site, LinkedKind.MODULE, activity.remote_id, module_kind=activity.kind)

    @property
    def site_address(self) -> str | None:
        """The page of the activity on the site."""
        activity, link = self.activity, self.place_link
        if activity is not None and activity.link is not None:
            return activity.link
        if link is None or self._session is None:
            return None
        return web_address(link, self._session.workspace.account.kind)

    def attach(self, session: AccountSession | None) -> None:
        """Read from this account from now on."""
        self._session = session
        if self._latest is not None:
            self._latest.cancel()
        self._latest = Latest(session.background, self) if session is not None else None
        if session is not None:
            session.sync.file_progressed.connect(self._note_progress)
        self.shown = self.text = None
        self.saving.attach(session)
        if session is not None:
            session.sync.connection_changed.connect(self._show_connection)
        self._say_nothing()

    def show_activity(
        self, course_id: int, activity_id: int, chapter: int = 0, offset: int | None = None
    ) -> None:
        """Read an activity, of a book a chapter, from its top or scrolled down by pixels."""
        is_same = self.shown is not None and self.shown.activity_id == activity_id
        if is_same and self.text is not None and offset is None:
            self.activity_shown.emit(activity_id)
            return
        self._begin(Shown(course_id, activity_id=activity_id, chapter=chapter), offset)

    def show_found(self, shown: Shown, words: str) -> None:
        """Read what a search has found, from its first words that were searched for on."""
        self._begin(shown, words=words)

    def show_chapter(self, chapter: int) -> None:
        """Read another chapter of the book."""
        if self.shown is not None and self.shown.activity_id is not None:
            self._begin(replace(self.shown, chapter=chapter))

    def show_section(self, course_id: int, section_id: int) -> None:
        """Read the summary of a section."""
        self._begin(Shown(course_id, section_id))

    def show_course(self, course_id: int) -> None:
        """Read what a course says of itself."""
        self._begin(Shown(course_id))

    def refresh(self, changes: ChangeSet) -> None:
        """Show what changed of the text, in place."""
        if self.shown is not None and (
            changes.outbox
            or changes.courses
            or changes.outlines
            or changes.discussions
            or self.shown.course_id in changes.course_files
            or changes.calendar
        ):
            self._load()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Leave room for the text below the files."""
        super().resizeEvent(event)
        self.files.fit_into(round(self.height() * _SHARE_OF_FILES))

    def _build(self) -> None:
        head = pane_header()
        lines = QVBoxLayout(head)
        lines.setContentsMargins(22, 10, 14, 12)
        lines.setSpacing(GAP_HAIR)
        top = row()
        top.addWidget(self._title, 1)
        top.addWidget(self.open_button, 0, Qt.AlignmentFlag.AlignTop)
        lines.addLayout(top)
        for part in (self._place, self._dates, self._closed):
            lines.addWidget(part)
        done = row(self.tick, self._completion)
        done.setStretch(1, 1)
        lines.addLayout(done)
        say(self.browser.setAccessibleName, lambda: self.tr("Text of the activity"))
        self.tick.clicked.connect(self._tick)
        self.chapters.chosen.connect(self.show_chapter)
        self.browser.link_wanted.connect(self.link_wanted)
        self.browser.copied.connect(self._take_copied)
        self.browser.file_wanted.connect(self.linked_file_wanted)
        self.files.current_changed.connect(self._show_file)
        self.file_bar.all_wanted.connect(self._want_files)
        self.saving.told.connect(lambda words: tell_briefly(self.browser, words))
        self.saving.asked.connect(self.asked)
        self.meetings.address_wanted.connect(self.site_wanted)
        body = stacked(head, self.meetings, self.files, self.file_bar)
        for below in (self.chapters, self.find_bar, self.browser):
            body.addWidget(below)
        body.setStretch(body.count() - 1, 1)
        self.find_bar.listen_on(self._reading)
        self._filler = QWidget()
        body.addWidget(self._filler, 1)
        self._reading.setLayout(body)
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self._reading)
        self._say_nothing()
        follow_language(self, self._load)

    def _begin(self, shown: Shown, offset: int | None = None, words: str = "") -> None:
        if self.shown is not None and shown != replace(self.shown, chapter=shown.chapter):
            self.find_bar.end()
        self.shown, self._offset, self._is_fresh = shown, offset, True
        self._words = words
        if self._latest is not None:
            self._latest.cancel()
        self.changed.emit()
        self._load()

    def _load(self) -> None:
        session, latest, shown = self._session, self._latest, self.shown
        if session is not None and latest is not None and shown is not None:
            workspace = session.workspace
            latest.refresh(lambda: _read(workspace, shown), self._show, self._fail)

    def _show(self, text: LoadedText) -> None:
        is_fresh, self._is_fresh = self._is_fresh, False
        self.text = text
        self._title.setText(text.title)
        self._place.setText(in_line(text.place))
        self._place.setVisible(bool(text.place))
        page = text.page
        self._show_activity(page.activity if page is not None else None)
        self.meetings.show_meetings(text.meetings)
        self._show_connection()
        self.chapters.show_chapters(page.chapters if page is not None else (), text.chapter)
        self.files.show_files(text.files)
        self.browser.show_html(text.html, text.pictures, from_top=is_fresh)
        self.browser.setVisible(bool(text.html) or not self.files.rows.values)
        self._filler.setVisible(self.browser.isHidden())
        self._stack.setCurrentWidget(self._reading)
        if is_fresh and self._words:
            self.find_bar.show_words(self._words)
        elif is_fresh and self._offset is not None:
            self.browser.verticalScrollBar().setValue(self._offset)
        self.changed.emit()
        if page is not None:
            self.activity_shown.emit(page.activity.activity_id)

    def _show_activity(self, activity: Activity | None) -> None:
        """Show in the head when it is due, whether it is done, and what can be done with it."""
        dates = all_date_words(activity, self._clock()) if activity is not None else []
        closed = closed_words(activity) if activity is not None else ""
        said = completion_words(activity) if activity is not None and activity.visible else ""
        can_tick = activity is not None and activity.can_tick
        for part, words in (
            (self._dates, in_line(dates)),
            (self._closed, closed),
            (self._completion, "" if can_tick else said),
        ):
            part.setText(words)
            part.setVisible(bool(words))
        self.tick.setVisible(can_tick)
        if activity is not None and can_tick:
            self.tick.setText(said)
            self.tick.setChecked(activity.completion is Completion.DONE)
        who_says = completion_help(activity) if activity is not None else ""
        self.tick.setToolTip(plain_tip(who_says))
        self._completion.setToolTip(plain_tip(who_says))
        self._show_button(activity)

    def _show_connection(self) -> None:
        session = self._session
        self.meetings.note_connection(
            is_cut_off=session is not None and session.sync.state in UNREACHED
        )

    def _show_button(self, activity: Activity | None) -> None:
        words = ""
        if activity is not None and activity.forum_id is not None:
            words = self.tr("Open the forum")
        elif activity is not None and activity.target is not None:
            words = self.tr("Open in the browser")
        elif activity is not None and activity.link is not None:
            words = self.tr("Open on the site")
        elif activity is None and self.text is not None and self.text.may_have_files:
            words = self.tr("Download files…")
        self.open_button.setText(words)
        self.open_button.setVisible(bool(words))

    def _open(self) -> None:
        """Open the forum, the address that the activity is, or its page on the site."""
        activity = self.activity
        if activity is None:
            if self.shown is not None:
                self.downloads_wanted.emit(self.shown.section_id)
            return
        if activity.forum_id is not None:
            self.forum_wanted.emit(activity.forum_id)
        elif activity.target is not None:
            self.site_wanted.emit(activity.target)
        elif activity.link is not None:
            self.site_wanted.emit(activity.link)

    def _show_file(self) -> None:
        """Offer what can be done with the file that is chosen, and with all that are not here."""
        files = self.files.files
        missing = sum(one.file.digest is None and not one.is_coming for one in files)
        self.file_bar.show_file(self.files.current, missing)
        self.file_bar.setVisible(bool(files))

    def _note_progress(self, progress: FileProgress) -> None:
        self.files.note_progress(progress.address, progress.done)

    def _want_files(self) -> None:
        if self.activity is not None:
            self.files_wanted.emit(self.activity.activity_id)

    def _tick(self, done: bool) -> None:  # noqa: FBT001 - a slot
        if self.activity is not None:
            self.tick_wanted.emit(self.activity.activity_id, done)

    def _say_nothing(self) -> None:
        self._empty.say(
            lambda: self.tr("No activity chosen"),
            lambda: self.tr("Choose one in the outline to read it."),
        )
        self._stack.setCurrentWidget(self._empty)
        self.changed.emit()

    def _fail(self, error: Exception) -> None:
        said = message_for(error)
        title = self.tr("This activity is gone") if isinstance(error, NotFound) else said.what
        self.text = None
        self._empty.say(title, said.details)
        self._stack.setCurrentWidget(self._empty)
        self.changed.emit()

    def _take_copied(self, copied: Copied) -> None:
        window = take_copied(self._look, self.browser, copied)
        if window is not None:
            self.asked.emit(window)
        else:
            tell_briefly(self.browser, self.tr("Copied"))


def _read(workspace: Workspace, shown: Shown) -> LoadedText:
    if shown.activity_id is not None:
        return read_activity(workspace, shown.activity_id, shown.chapter)
    if shown.section_id is not None:
        return read_section(workspace, shown.course_id, shown.section_id)
    return read_course(workspace, shown.course_id)
