"""Wires the aids for writing to a field: tools, typing, completion, emoji, spelling, word count."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QLocale, QObject, QRect, QTimer, Signal

from companion.content.emoji_search import find_emoji
from companion.content.markdown_editing import escaped
from companion.content.pasted_html import pasted_markdown
from companion.content.search_text import fold
from companion.content.word_count import count_words
from ui.background import Latest, Ticket
from ui.language import say
from ui.views.spell_check import SpellCheck
from ui.views.writing_actions import WritingActions
from ui.widgets.controls import label
from ui.widgets.emoji_picker import EmojiPicker
from ui.widgets.format_bar import FormatBar
from ui.widgets.typing_shortcuts import TypingShortcuts
from ui.widgets.word_completion import Offer, Source, WordCompletion

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QTextCursor
    from PySide6.QtWidgets import QMenu, QWidget

    from companion.domain.draft import OutboxItem
    from companion.services.workspace import Workspace
    from ui.account_session import AccountSession
    from ui.style.look import Look
    from ui.views.compositions import Composition
    from ui.views.draft_files import DraftFiles
    from ui.widgets.writing_field import WritingField

_MOST_OFFERED: Final = 40
_COUNT_MS: Final = 250
"""Words are counted once the person pauses so long."""
_LETTERS_OF_NAMES: Final = r"\w .'’-"


class WritingHelp(QObject):
    """Helps with one field. `bar` and `words` stand where the composer wants them.

    `known` tells that peers, used emoji and what the site takes have been read; `counted` that the
    count of words is that of the text; `asked` gives the window to choose an emoji from.
    `takes_files` says whether files can go along, as far as that is known. Whatever is looked up is
    looked up in the background: a key is never waited for.
    """

    known = Signal()
    counted = Signal()
    asked = Signal(object)

    def __init__(self, look: Look, field: WritingField, files: DraftFiles, owner: QWidget) -> None:
        super().__init__(field)
        self._look = look
        self._field = field
        self._session: AccountSession | None = None
        self._lines: _Lines | None = None
        self.takes_files, self._is_plain = True, False
        self._is_enabled = False
        self._ticket = Ticket()
        self._peers: tuple[_Peer, ...] = ()
        self._used_emoji: tuple[str, ...] = ()
        self.actions = WritingActions(look, field, owner)
        self.bar = FormatBar(look, lambda: self.tr("Tools for the text"))
        for group in self.actions.groups:
            self.bar.add(group)
        self.words = label(faint=True, small=True, wrap=False)
        self.typing = TypingShortcuts(field)
        sources = [
            Source(":", 2, self._find_emoji),
            Source("@", 1, self._find_peers, _LETTERS_OF_NAMES),
        ]
        self.completion = WordCompletion(field, sources)
        field.menu_wanted.connect(self._offer_plain_paste)
        self.spelling = SpellCheck(field, look)
        self.actions.picture.triggered.connect(files.pick_pictures)
        self.actions.attach.triggered.connect(files.pick_files)
        self.actions.emoji.triggered.connect(self.pick_emoji)
        self.actions.spelling.triggered.connect(self.spelling.show_menu)
        self.actions.next_unknown.triggered.connect(self.spelling.go_to_next)
        self.completion.taken.connect(self._note_taken)
        field.form_given.connect(self._bring_into_form)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_COUNT_MS)
        self._pause.timeout.connect(self._count)
        field.textChanged.connect(self._pause.start)
        self.set_enabled(enabled=False)

    def begin(self, session: AccountSession, composition: Composition) -> None:
        """Help with another draft."""
        self.end()
        self._session = session
        self.takes_files, self._is_plain = composition.takes_files, composition.is_plain
        self.bar.setVisible(not self._is_plain)
        self._lines = _Lines(*(Latest(session.background, self) for _ in range(3)))
        self.set_enabled(enabled=True)
        item = composition.item
        self.spelling.begin(session, item.item_id if item is not None else None)
        workspace = session.workspace
        self._lines.memory.run(
            lambda: _read_memory(workspace, composition), self._remember, session.failed.emit
        )
        self._count()

    def end(self) -> None:
        """Help with nothing any more; what is under way leads to nothing."""
        self._ticket.void = True
        self._ticket = Ticket()
        if self._lines is not None:
            self._lines.cancel()
        self._session = self._lines = None
        self._peers, self._used_emoji = (), ()
        self.spelling.end()
        self.set_enabled(enabled=False)

    def note_saved(self, item: OutboxItem) -> None:
        """Be about the item that the draft is in the store; its words may tell a language now."""
        self.spelling.note_item(item.item_id)
        self.spelling.settle_language()

    def set_enabled(self, *, enabled: bool) -> None:
        """Let the tools be used, unless there is nothing to use them on."""
        self._is_enabled = enabled
        self.actions.set_enabled(enabled=enabled and self._session is not None)
        self.actions.take_files(takes_files=self.takes_files)
        if self._is_plain:
            for action in self.actions.of_form:
                action.setEnabled(False)

    def pick_emoji(self) -> None:
        """Open the window to choose an emoji from."""
        session = self._session
        if session is None:
            return
        language = QLocale().name().partition("_")[0]
        picker = EmojiPicker(self._look, session, language, self._used_emoji, self._field.window())
        picker.chosen.connect(self._put_emoji)
        button = self.bar.button_of(self.actions.emoji)
        picker.open_beside(QRect(button.mapToGlobal(button.rect().topLeft()), button.size()))
        self.asked.emit(picker)

    def _offer_plain_paste(self, menu: QMenu) -> None:
        """Put the paste without form behind the paste in the menu of the text."""
        actions = menu.actions()
        place = [each.objectName() for each in actions].index("edit-paste") + 1
        menu.insertAction(actions[place], self.actions.paste_plain)

    def _remember(self, memory: _Memory) -> None:
        self._peers, self._used_emoji = memory.peers, memory.used_emoji
        words = (re.findall(r"\w[\w'’]*", peer.name) for peer in memory.peers)
        self.spelling.take_names(frozenset(word for each in words for word in each))
        self.takes_files = self.takes_files and memory.takes_uploads
        self.set_enabled(enabled=self._is_enabled)
        self.known.emit()

    def _find_emoji(self, beginning: str, answer: Callable[[Sequence[Offer]], None]) -> None:
        language = QLocale().name().partition("_")[0]
        self._find(lambda: _emoji_offers(beginning, language), answer)

    def _find_peers(self, beginning: str, answer: Callable[[Sequence[Offer]], None]) -> None:
        peers = self._peers
        self._find(lambda: _peer_offers(beginning, peers), answer)

    def _find(
        self, work: Callable[[], Sequence[Offer]], answer: Callable[[Sequence[Offer]], None]
    ) -> None:
        if self._session is not None and self._lines is not None:
            self._lines.offers.run(work, answer, self._session.failed.emit)

    def _note_taken(self, offer: Offer) -> None:
        if not offer.text.startswith("@"):
            self._note_emoji(offer.text.strip())

    def _put_emoji(self, sign: str) -> None:
        if self._session is None or self._field.isReadOnly():
            return
        self._field.insertPlainText(sign)
        self._field.setFocus()
        self._note_emoji(sign)

    def _note_emoji(self, sign: str) -> None:
        session = self._session
        if session is None:
            return
        self._used_emoji = (sign, *(each for each in self._used_emoji if each != sign))
        aids = session.workspace.aids
        session.run(lambda: aids.note_emoji(sign), lambda _none: None)

    def _bring_into_form(self, html: str, pasted: QTextCursor) -> None:
        """Put Markdown in the place of the plain words of what was pasted, if they still stand."""
        session, plain = self._session, _words_in(pasted)
        if session is None:
            return

        def put(markdown: str) -> None:
            if markdown == plain or _words_in(pasted) != plain or self._field.isReadOnly():
                return
            at_end = self._field.textCursor().position() == pasted.selectionEnd()
            # One step back in the text undoes the paste as a whole.
            pasted.setKeepPositionOnInsert(False)
            pasted.joinPreviousEditBlock()
            pasted.insertText(markdown)
            pasted.endEditBlock()
            if at_end:
                self._field.setTextCursor(pasted)
            self._field.ensureCursorVisible()

        session.background.run(
            lambda: pasted_markdown(html, plain), put, session.failed.emit, ticket=self._ticket
        )

    def _count(self) -> None:
        session, lines = self._session, self._lines
        if session is None or lines is None:
            self.words.clear()
            return
        text = self._field.toPlainText()
        lines.count.refresh(lambda: count_words(text), self._show_count, session.failed.emit)

    def _show_count(self, count: int) -> None:
        say(self.words.setText, partial(self._count_words, count) if count else "")
        self.counted.emit()

    def _count_words(self, count: int) -> str:
        return self.tr("%n word(s)", "", count)


@dataclass(frozen=True, slots=True)
class _Lines:
    """The lines of calls, one for each thing that is looked up while one types."""

    memory: Latest
    offers: Latest
    count: Latest

    def cancel(self) -> None:
        for each in (self.memory, self.offers, self.count):
            each.cancel()


@dataclass(frozen=True, slots=True)
class _Peer:
    name: str
    folded: str
    """Each of its words after a blank, without accents and case."""


@dataclass(frozen=True, slots=True)
class _Memory:
    peers: tuple[_Peer, ...]
    used_emoji: tuple[str, ...]
    takes_uploads: bool


def _read_memory(workspace: Workspace, composition: Composition) -> _Memory:
    aids, item, target = workspace.aids, composition.item, composition.target
    if item is not None:
        names = aids.peers(item.forum_id)
    elif target is not None:
        names = aids.peers_of(target)
    else:
        names = aids.peers(composition.forum_id)
    peers = tuple(_Peer(name, f" {fold(name)}") for name in names)
    return _Memory(peers, aids.used_emoji(), workspace.offers().uploads)


def _emoji_offers(beginning: str, language: str) -> list[Offer]:
    found = find_emoji(beginning, language, limit=_MOST_OFFERED)
    return [Offer(f"{each.sign}  {each.name}", each.sign) for each in found]


def _peer_offers(beginning: str, peers: Sequence[_Peer]) -> list[Offer]:
    """Return the peers one of whose names begins so; who wrote last comes first."""
    typed = f" {fold(beginning)}"
    found = [peer for peer in peers if typed in peer.folded]
    return [Offer(peer.name, f"@{escaped(peer.name)} ") for peer in found[:_MOST_OFFERED]]


def _words_in(cursor: QTextCursor) -> str:
    return cursor.selectedText().replace("\u2029", "\n").replace("\u2028", "\n")
