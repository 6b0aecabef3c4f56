"""Spelling in the text that is written: wrong words marked, suggestions, own words, language."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QTextCursor
from PySide6.QtWidgets import QMenu

from companion.services.spelling import places_to_check
from companion.services.writing_aids import BY_ITS_WORDS, NO_LANGUAGE
from ui.background import Latest
from ui.views.own_words_dialog import OwnWordsDialog
from ui.widgets.spelling_marks import MarkedWord, SpellingMarks
from ui.widgets.text_passage import to_letters, to_places

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from companion.services.spelling import Spelling
    from companion.services.writing_aids import WritingAids
    from ui.account_session import AccountSession
    from ui.style.look import Look
    from ui.widgets.writing_field import WritingField


class SpellCheck(QObject):
    """Checks a field in the background, in the language of the draft.

    `checked` tells that what was to be looked up has been; `menu_shown` gives the menu of the text,
    `asked` the dialog with the person's own words.
    """

    asked = Signal(object)
    checked = Signal()
    menu_shown = Signal(object)

    def __init__(self, field: WritingField, look: Look) -> None:
        super().__init__(field)
        self._field = field
        self._look = look
        self.marks = SpellingMarks(field, look)
        self._session: AccountSession | None = None
        self._language_line: Latest | None = None
        self._words_line: Latest | None = None
        self._item_id: str | None = None
        self._names: frozenset[str] = frozenset()
        self._state = _State(BY_ITS_WORDS, None, ())
        self.marks.curious.connect(self._look_up, Qt.ConnectionType.QueuedConnection)
        field.menu_wanted.connect(self._show_menu)

    @property
    def language(self) -> str | None:
        """The language in which the words are checked; None where they are not."""
        return self._state.language if self._state.language != NO_LANGUAGE else None

    def begin(self, session: AccountSession, item_id: str | None) -> None:
        """Check another draft."""
        self.end()
        self._session, self._item_id = session, item_id
        self._language_line = Latest(session.background, self)
        self._words_line = Latest(session.background, self)
        self.settle_language()

    def end(self) -> None:
        """Check nothing any more."""
        for line in (self._language_line, self._words_line):
            if line is not None:
                line.cancel()
        self._session = self._item_id = None
        self._names = frozenset()
        self._turn_to(_State(BY_ITS_WORDS, None, ()))

    def note_item(self, item_id: str) -> None:
        """Be about the item that the draft has become in the store, with the language chosen."""
        if item_id != self._item_id:
            self._item_id = item_id
            if self._state.chosen != BY_ITS_WORDS:
                self.choose(self._state.chosen)

    def take_names(self, names: frozenset[str]) -> None:
        """Take words of people's names for right."""
        self._names = names
        self.marks.begin(on=self.language is not None)

    def settle_language(self) -> None:
        """Find out the language, again where it depends on the words."""
        session, line, item_id = self._session, self._language_line, self._item_id
        if session is None or line is None:
            return
        aids, text, likely = session.workspace.aids, self._field.toPlainText(), QLocale().name()
        line.refresh(lambda: _read(aids, item_id, text, likely), self._turn_to, session.failed.emit)

    def choose(self, language: str) -> None:
        """Check in a language from now on; see `WritingAids.chosen_language`."""
        session, line, item_id = self._session, self._language_line, self._item_id
        if session is None or line is None:
            return
        aids, text, likely = session.workspace.aids, self._field.toPlainText(), QLocale().name()

        def work() -> _State:
            aids.choose_language(item_id, language)
            found = _read(aids, item_id, text, likely)
            if item_id is None and language in found.installed:
                return _State(language, language, found.installed)
            return found

        line.run(work, self._turn_to, session.failed.emit)

    def go_to_next(self) -> None:
        """Select the next wrong word after the cursor, from the top again, and offer its menu."""
        session, language, names = self._session, self.language, self._names
        if session is None or language is None:
            return
        spelling, text = session.workspace.aids.spelling, self._field.toPlainText()
        start = to_letters(text, self._field.textCursor().selectionEnd())
        session.run(
            lambda: _next_wrong(spelling, text, language, start, names),
            lambda found: self._go_to(text, found),
        )

    def fill_menu(self, menu: QMenu) -> None:
        """Put the choice of the language into a menu, or how there comes to be one."""
        menu.clear()
        if not self._state.installed:
            self._explain(menu)
            return
        group = QActionGroup(menu)
        names = language_names(self._state.installed)
        found = self._state.language
        told = found is not None and self._state.chosen == BY_ITS_WORDS
        by_words = (
            self.tr("Automatic: {language}").format(language=names.get(found, found))
            if told and found is not None
            else self.tr("Automatic")
        )
        choices = {BY_ITS_WORDS: by_words}
        choices |= names
        choices[NO_LANGUAGE] = self.tr("Do not check")
        for language, words in choices.items():
            action = menu.addAction(words)
            action.setCheckable(True)
            action.setChecked(language == self._state.chosen)
            action.triggered.connect(lambda _on=False, to=language: self.choose(to))
            group.addAction(action)
        menu.addSeparator()
        menu.addAction(self.tr("My words…")).triggered.connect(self.show_own_words)

    def show_menu(self) -> None:
        """Show the choice of the language beside the cursor."""
        menu = QMenu(self._field)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.fill_menu(menu)
        corner = self._field.cursorRect().bottomLeft()
        self._popup(menu, self._field.viewport().mapToGlobal(corner))

    def show_own_words(self) -> None:
        """Show the words that the person has added, to let some go."""
        session = self._session
        if session is None:
            return
        dialog = OwnWordsDialog(self._look, session, self._field)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.dropped.connect(lambda _word: self.marks.begin(on=self.language is not None))
        dialog.open()
        self.asked.emit(dialog)

    def _explain(self, menu: QMenu) -> None:
        code = QLocale().name().partition("_")[0]
        package = "hunspell-en-us" if code in ("en", "C") else f"hunspell-{code}"
        said = self.tr("To check spelling, install a dictionary, such as the package {package}")
        menu.addAction(said.format(package=package)).setEnabled(False)

    def _turn_to(self, state: _State) -> None:
        language = self.language
        self._state = state
        if self.language != language:
            self.marks.begin(on=self.language is not None)

    def _look_up(self) -> None:
        """Look up the words of which nothing is known; those that come meanwhile, after them."""
        session, line, language = self._session, self._words_line, self.language
        if session is None or line is None or language is None or line.is_busy:
            return
        words = self.marks.take()
        if not words:
            self.checked.emit()
            return
        spelling, names = session.workspace.aids.spelling, self._names

        def learn(wrong: frozenset[str]) -> None:
            if language == self.language and names is self._names:
                self.marks.learn(words, wrong)
            self._look_up()

        line.run(lambda: spelling.wrong(words - names, language), learn, session.failed.emit)

    def _show_menu(self, menu: QMenu, at: QTextCursor, place: QPoint) -> None:
        """Show the menu of the text, with suggestions for a wrong word on top."""
        session, language = self._session, self.language
        menu.addSeparator()
        spelling = menu.addMenu(self.tr("Spelling"))
        self.fill_menu(spelling)
        word = self.marks.word_at(at)
        if session is None or language is None or word is None or self._field.isReadOnly():
            self._popup(menu, place)
            return
        dictionary = session.workspace.aids.spelling
        session.run(
            lambda: dictionary.suggestions(word.word, language),
            lambda found: self._offer(menu, word, found, place),
        )

    def _offer(self, menu: QMenu, word: MarkedWord, found: tuple[str, ...], place: QPoint) -> None:
        if word.cursor.selectedText() != word.word:
            menu.deleteLater()
            return
        first = menu.actions()[0]
        for each in found:
            self._put_before(menu, first, each, partial(self._replace, word, each))
        if not found:
            self._put_before(menu, first, self.tr("No suggestions"), None)
        menu.insertSeparator(first)
        said = self.tr("Add “{word}” to my words").format(word=word.word)
        self._put_before(menu, first, said, lambda: self._add(word.word))
        menu.insertSeparator(first)
        self._popup(menu, place)

    def _put_before(
        self, menu: QMenu, first: QAction, words: str, act: Callable[[], object] | None
    ) -> None:
        action = QAction(words.replace("&", "&&"), menu)
        action.setEnabled(act is not None)
        if act is not None:
            action.triggered.connect(lambda _on=False: act())
        menu.insertAction(first, action)

    def _replace(self, word: MarkedWord, by: str) -> None:
        if word.cursor.selectedText() == word.word and not self._field.isReadOnly():
            word.cursor.insertText(by)
            self._field.setTextCursor(word.cursor)

    def _add(self, word: str) -> None:
        session = self._session
        if session is not None:
            aids = session.workspace.aids
            session.run(
                lambda: aids.add_own_word(word), lambda _none: self.marks.learn([word], frozenset())
            )

    def _go_to(self, text: str, found: tuple[int, int] | None) -> None:
        field = self._field
        if found is None or field.toPlainText() != text:
            self.checked.emit()
            return
        cursor = field.textCursor()
        cursor.setPosition(to_places(text, found[0]))
        cursor.setPosition(to_places(text, found[1]), QTextCursor.MoveMode.KeepAnchor)
        field.setTextCursor(cursor)
        field.ensureCursorVisible()
        word = text[found[0] : found[1]]
        self.marks.learn([word], frozenset({word}))
        field.show_menu_at_cursor()

    def _popup(self, menu: QMenu, place: QPoint) -> None:
        menu.popup(place)
        self.menu_shown.emit(menu)


@dataclass(frozen=True, slots=True)
class _State:
    """What was chosen, the language that comes of it, and the languages that there are."""

    chosen: str
    language: str | None
    installed: tuple[str, ...]


def language_names(codes: Sequence[str]) -> dict[str, str]:
    """Return the names of languages such as ``en_US`` as those who write them call them.

    The country is named where one cannot tell two of them apart without it.
    """
    names = {code: QLocale(code).nativeLanguageName() or code for code in codes}
    often = Counter(names.values())
    lands = {code: QLocale(code).nativeTerritoryName() for code in codes}
    told = {
        code: f"{name} ({lands[code]})" if often[name] > 1 and lands[code] else name
        for code, name in names.items()
    }
    return {code: name[:1].upper() + name[1:] for code, name in told.items()}


def _read(aids: WritingAids, item_id: str | None, text: str, likely: str) -> _State:
    language = aids.language_for(item_id, text, likely)
    return _State(aids.chosen_language(item_id), language, aids.spelling.languages())


def _next_wrong(
    spelling: Spelling, text: str, language: str, after: int, names: frozenset[str]
) -> tuple[int, int] | None:
    places = places_to_check(text)
    later = [each for each in places if each[0] >= after]
    for start, end in (*later, *places[: len(places) - len(later)]):
        word = text[start:end]
        if word not in names and spelling.wrong([word], language):
            return start, end
    return None
