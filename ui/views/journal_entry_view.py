"""Where an entry of the journal is written: the day, what was tried, what came of it."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QComboBox, QCompleter, QDateEdit, QMenu, QVBoxLayout, QWidget

from companion.domain.draft import Draft
from companion.domain.journal_entry import About, JournalWords
from companion.services.learning_journal import JOURNAL_CHANGED
from ui.background import Latest
from ui.journal_keeper import JournalKeeper
from ui.language import follow_language, say
from ui.learning_wording import about_words, q_date
from ui.lines import named
from ui.messages import message_for
from ui.style.scale import GAP, GAP_LARGE, GAP_ROOM
from ui.times import clock_time, moment, utc_now
from ui.widgets.controls import button, label, row, with_icon
from ui.widgets.flow_header import flow_header
from ui.widgets.prose_field import ProseField
from ui.widgets.questions import ask_about_unsaved

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from companion.domain.change_set import ChangeSet
    from companion.domain.journal_entry import JournalEntry, JournalVersion, Subject
    from ui.account_session import AccountSession
    from ui.style.look import Look

_LONGEST_NAME = 60


class JournalEntryView(QWidget):
    """Saves by itself, and says so.

    `opened` tells that one can write; `saved` gives the entry at each save; `deleted` an entry that
    can be brought back; `post_wanted` one that is to become a post; `asked` each dialog.
    """

    opened = Signal()
    saved = Signal(object)
    deleted = Signal(object)
    post_wanted = Signal(object)
    asked = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._session: AccountSession | None = None
        self._subjects: Latest | None = None
        self._keeper: JournalKeeper | None = None
        self.day = QDateEdit()
        self.day.setCalendarPopup(True)
        follow_language(self.day, self._show_day_in_language)
        self.about = _AboutField()
        self.tried, self.outcome = ProseField(), ProseField()
        self.state = label(small=True, faint=True)
        self.state.setObjectName("journal-state")
        self.post = with_icon(
            button(lambda: self.tr("Make a post of it…"), self._want_post), look, "reply"
        )
        self.versions = with_icon(
            button(lambda: self.tr("Earlier versions"), lambda: None), look, "history"
        )
        self.versions.setMenu(QMenu(self.versions))
        self.versions.menu().aboutToShow.connect(self._list_versions)
        self.delete = with_icon(
            button(lambda: self.tr("Delete"), self._delete, quiet=True), look, "discard"
        )
        self._lay_out()
        self._name()
        for changed in (
            self.tried.textChanged,
            self.outcome.textChanged,
            self.day.dateChanged,
            self.about.currentIndexChanged,
        ):
            changed.connect(self._change)

    def _lay_out(self) -> None:
        head = flow_header(lambda: self.tr("Journal entry"), self.post, self.versions, self.delete)
        inside = QVBoxLayout()
        inside.setContentsMargins(GAP_LARGE, GAP_ROOM, GAP_LARGE, GAP_ROOM)
        inside.setSpacing(GAP)
        day, about = (
            label(lambda: self.tr("Day"), wrap=False),
            label(lambda: self.tr("About"), wrap=False),
        )
        day.setBuddy(self.day)
        about.setBuddy(self.about)
        place = row(day, self.day, about, self.about)
        place.setStretchFactor(self.about, 1)
        inside.addLayout(place)
        inside.addSpacing(GAP)
        for words, field, share in (
            (lambda: self.tr("What I tried"), self.tried, 3),
            (lambda: self.tr("What came of it"), self.outcome, 2),
        ):
            inside.addWidget(label(words, name="group-title"))
            inside.addWidget(field, share)
        inside.addWidget(self.state)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(head)
        layout.addLayout(inside, 1)

    def _name(self) -> None:
        say(self.day.setAccessibleName, lambda: self.tr("Day"))
        say(self.about.setAccessibleName, lambda: self.tr("What it is about"))
        say(self.tried.setAccessibleName, lambda: self.tr("What I tried"))
        say(self.outcome.setAccessibleName, lambda: self.tr("What came of it"))
        say(
            self.tried.setPlaceholderText,
            lambda: self.tr("I wanted to know whether … So I tried …"),
        )
        say(
            self.outcome.setPlaceholderText,
            lambda: self.tr("It worked, or not. Next time I would …"),
        )
        for field in (self.tried, self.outcome):
            field.setTabChangesFocus(True)

    def _show_day_in_language(self) -> None:
        self.day.setLocale(QLocale())
        self.day.setDisplayFormat("d MMM yyyy")

    @property
    def entry_id(self) -> str | None:
        """The id of what is being written, once it is in the store."""
        keeper = self._keeper
        return keeper.entry.entry_id if keeper is not None and keeper.entry is not None else None

    @property
    def is_open(self) -> bool:
        """Whether an entry is being written."""
        return self._keeper is not None

    def attach(self, session: AccountSession | None) -> None:
        """Write in the journal of this account from now on."""
        self._session, self._keeper = session, None
        if self._subjects is not None:
            self._subjects.cancel()
        self._subjects = Latest(session.background, self) if session is not None else None

    def open(self, entry: JournalEntry | None, today: date, about: About | None = None) -> None:
        """Go on with an entry, or begin one of today; what was open is to be left before."""
        session = self._session
        if session is None:
            return
        start = entry.words if entry is not None else JournalWords(today, "", about=about)
        self._keeper = None
        self.day.setDate(q_date(start.day))
        self.tried.setPlainText(start.tried)
        self.outcome.setPlainText(start.outcome)
        self.about.show_chosen(start.about)
        self._keeper = JournalKeeper(session, entry, start, self)
        self._keeper.saved.connect(self._show_saved)
        self._keeper.failed.connect(self._show_unsaved)
        self._say_state("")
        self._show_buttons()
        if self._subjects is not None:
            self._subjects.refresh(
                session.workspace.journal.subjects, self.about.offer, session.failed.emit
            )
        self.tried.setFocus()
        self.opened.emit()

    def leave(self, then: Callable[[], None]) -> None:
        """Save, then go on; where saving fails, let the person decide."""
        keeper = self._keeper
        if keeper is None:
            then()
            return

        def settled(saved: bool) -> None:  # noqa: FBT001 - the keeper calls it so
            if saved or keeper.error is None:
                self._close(keeper)
                then()
                return
            words = Draft("", f"{keeper.words.tried}\n\n{keeper.words.outcome}".strip())

            def forsake() -> None:
                QGuiApplication.clipboard().setText(words.body)
                self._close(keeper)
                then()

            self.asked.emit(ask_about_unsaved(self, keeper.error, words, forsake))

        keeper.settle(settled)

    def save_now(self) -> None:
        """Save without waiting."""
        if self._keeper is not None:
            self._keeper.save_now()

    def _close(self, keeper: JournalKeeper) -> None:
        if self._keeper is keeper:
            self._keeper = None

    def _words(self) -> JournalWords:
        chosen = self.day.date()
        return JournalWords(
            date(chosen.year(), chosen.month(), chosen.day()),
            self.tried.toPlainText(),
            self.outcome.toPlainText(),
            self.about.chosen,
        )

    def _change(self) -> None:
        if self._keeper is not None:
            self._keeper.change(self._words())
            self._show_buttons()

    def _show_saved(self, entry: JournalEntry) -> None:
        at = clock_time(utc_now())
        self._say_state(self.tr("Saved on this computer at {time}").format(time=at))
        self._show_buttons()
        self.saved.emit(entry)

    def _show_unsaved(self, error: Exception) -> None:
        self._say_state(self.tr("Not saved: {why}").format(why=message_for(error).what))

    def _say_state(self, words: str) -> None:
        self.state.setText(words)

    def _show_buttons(self) -> None:
        is_kept = self.entry_id is not None
        for part in (self.versions, self.delete):
            part.setEnabled(is_kept)
        self.post.setEnabled(not self._words().is_empty)

    def _want_post(self) -> None:
        keeper = self._keeper
        if keeper is not None:
            keeper.settle(lambda _saved: self.post_wanted.emit(keeper.words))

    def _delete(self) -> None:
        session, keeper = self._session, self._keeper
        if session is None or keeper is None:
            return

        def settled(_saved: bool) -> None:  # noqa: FBT001 - the keeper calls it so
            entry, journal = keeper.entry, session.workspace.journal
            self._close(keeper)
            if entry is None:
                return

            def gone(changes: ChangeSet) -> None:
                session.changed.emit(changes)
                self.deleted.emit(entry)

            session.run(lambda: journal.delete(entry.entry_id), gone)

        keeper.settle(settled)

    def _list_versions(self) -> None:
        """Fill the menu once they are read: it says so meanwhile."""
        session, entry_id, menu = self._session, self.entry_id, self.versions.menu()
        menu.clear()
        waiting = menu.addAction(self.tr("Looking for earlier versions…"))
        waiting.setEnabled(False)
        if session is None or entry_id is None:
            return

        def show(found: Sequence[JournalVersion]) -> None:
            menu.clear()
            for version in found:
                words = " ".join(f"{version.tried} {version.outcome}".split())[:_LONGEST_NAME]
                action = menu.addAction(named(moment(version.kept_at, utc_now()), words))
                action.triggered.connect(lambda _on=False, each=version: self._bring_back(each))
            if not found:
                menu.addAction(self.tr("There are no earlier versions")).setEnabled(False)

        session.run(lambda: session.workspace.journal.versions(entry_id), show)

    def _bring_back(self, version: JournalVersion) -> None:
        session, keeper = self._session, self._keeper
        if session is None or keeper is None:
            return

        def back(entry: JournalEntry) -> None:
            session.changed.emit(JOURNAL_CHANGED)
            self.open(entry, entry.words.day)

        keeper.settle(
            lambda _saved: session.run(lambda: session.workspace.journal.bring_back(version), back)
        )


class _AboutField(QComboBox):
    """A course, activity or discussion, found by some of its words; or nothing."""

    def __init__(self) -> None:
        super().__init__()
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(18)
        completer = QCompleter(self.model(), self)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setCompleter(completer)
        field = self.lineEdit()
        if field is not None:
            field.editingFinished.connect(self._settle)
        self._offered: list[About | None] = [None]

    @property
    def chosen(self) -> About | None:
        """What is chosen."""
        at = self.currentIndex()
        return self._offered[at] if 0 <= at < len(self._offered) else None

    def show_chosen(self, about: About | None) -> None:
        """Show what an entry is about, before all else is known."""
        self._fill([about] if about is not None else [], about)

    def offer(self, subjects: Sequence[Subject]) -> None:
        """Offer all that an entry can be about; what is chosen stays, also where it is gone."""
        now = self.chosen
        known = [each.about for each in subjects]
        if now is not None and not any(_same(now, each) for each in known):
            known.insert(0, now)
        self._fill(known, now)

    def _fill(self, known: Sequence[About], now: About | None) -> None:
        blocked = self.blockSignals(True)  # noqa: FBT003 - the signature is Qt's
        self._offered = [None, *known]
        self.clear()
        self.addItem(self.tr("nothing in particular"))
        for about in known:
            self.addItem(named(about_words(about.kind), about.name))
        at = next((i for i, each in enumerate(self._offered) if _same(now, each)), 0)
        self.setCurrentIndex(at)
        field = self.lineEdit()
        if field is not None:
            field.setCursorPosition(0)  # what has no room is cut at its end
        self.blockSignals(blocked)

    def _settle(self) -> None:
        """Take what was typed if it is offered; else show again what is chosen."""
        at = self.findText(self.currentText(), Qt.MatchFlag.MatchFixedString)
        self.setCurrentIndex(max(at, 0) if at >= 0 else self.currentIndex())
        self.setEditText(self.itemText(self.currentIndex()))


def _same(one: About | None, other: About | None) -> bool:
    if one is None or other is None:
        return one is other
    return (one.kind, one.remote_id) == (other.kind, other.remote_id)
