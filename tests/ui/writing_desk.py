"""A person who writes at the window, with the keys and the mouse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from companion.content.markdown_editing import Passage
from tests.ui.desk import LONG
from tests.ui.test_window import FORUM, METER
from ui.widgets.text_passage import put_passage, to_letters, to_places

if TYPE_CHECKING:
    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QMenu

    from tests.ui.desk import Desk
    from ui.views.writing_actions import WritingActions
    from ui.views.writing_help import WritingHelp
    from ui.widgets.emoji_picker import EmojiPicker
    from ui.widgets.writing_field import WritingField


_NOTHING_HELD = Qt.KeyboardModifier.NoModifier


class Writer:
    """Writes a reply; a bar in a text stands for the cursor, two for a selection."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        desk.work_offline()
        desk.open_forum(FORUM)
        row = desk.read(METER)
        with desk.qtbot.waitSignal(self.help.known, timeout=LONG):
            desk.begin_reply(row.discussion_id)
        desk.window.activateWindow()
        desk.until(self.field.hasFocus)

    @property
    def field(self) -> WritingField:
        return self.desk.composer.text

    @property
    def help(self) -> WritingHelp:
        return self.desk.composer.help

    @property
    def actions(self) -> WritingActions:
        return self.help.actions

    @property
    def text(self) -> str:
        return self.field.toPlainText()

    @property
    def shown(self) -> str:
        """The text with bars for the cursor or the selection."""
        cursor, text = self.field.textCursor(), self.text
        start = to_letters(text, cursor.selectionStart())
        end = to_letters(text, cursor.selectionEnd())
        if start == end:
            return f"{text[:start]}|{text[start:]}"
        return f"{text[:start]}|{text[start:end]}|{text[end:]}"

    def has(self, marked: str) -> None:
        """Let this be what has been written so far."""
        start = marked.index("|")
        rest = marked.replace("|", "", 1)
        end = rest.find("|")
        self.field.setPlainText(rest.replace("|", ""))
        put_passage(self.field, self.text, Passage(self.text, start, start if end < 0 else end))

    def types(self, words: str) -> None:
        """Type, a key for each letter, into whatever has the focus."""
        focus = QApplication.focusWidget()
        assert focus is not None
        for letter in words:
            if letter == "\n":
                QTest.keyClick(focus, Qt.Key.Key_Return)
            else:
                key = Qt.Key(ord(letter.upper())) if letter.isascii() else Qt.Key.Key_unknown
                QTest.sendKeyEvent(QTest.KeyAction.Click, focus, key, letter, _NOTHING_HELD)

    def presses(self, key: Qt.Key, held: Qt.KeyboardModifier = _NOTHING_HELD) -> None:
        """Press a key on whatever has the focus."""
        focus = QApplication.focusWidget()
        assert focus is not None
        QTest.keyClick(focus, key, held)

    def presses_keys_of(self, action: QAction) -> None:
        """Press the keys that an action says it has."""
        stroke = action.shortcut()[0]  # type: ignore[index] # the stubs lack it
        self.presses(Qt.Key(stroke.key()), stroke.keyboardModifiers())

    def clicks(self, action: QAction) -> None:
        """Click the button of an action in the tool bar."""
        button = self.help.bar.button_of(action)
        assert button is not self.help.bar.more
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    def pastes(self, html: str, plain: str) -> None:
        """Paste what another program has put on the clipboard."""
        data = QMimeData()
        data.setText(plain)
        if html:
            data.setHtml(html)
        QGuiApplication.clipboard().setMimeData(data)
        self.presses(Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)

    def undoes(self) -> None:
        self.presses(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)

    def opens_picker(self) -> EmojiPicker:
        """Open the window of emoji by its keys; return it once it shows some."""
        with self.desk.qtbot.waitSignal(self.help.asked, timeout=LONG) as asked:
            self.presses_keys_of(self.actions.emoji)
        picker: EmojiPicker = asked.args[0]
        self.desk.until(picker.model.rowCount)
        self.desk.until(picker.field.hasFocus)
        return picker

    def opens_menu_at(self, word: str) -> QMenu:
        """Click a word with the right button; return the menu that comes."""
        cursor = self.field.textCursor()
        cursor.setPosition(to_places(self.text, self.text.index(word) + 1))
        place = self.field.cursorRect(cursor).center()
        with self.desk.qtbot.waitSignal(self.help.spelling.menu_shown, timeout=LONG) as shown:
            self._ask_for_menu(QContextMenuEvent.Reason.Mouse, place)
        menu: QMenu = shown.args[0]
        return menu

    def opens_menu_by_key(self) -> QMenu:
        """Press the key for menus; return the menu that comes."""
        with self.desk.qtbot.waitSignal(self.help.spelling.menu_shown, timeout=LONG) as shown:
            self._ask_for_menu(QContextMenuEvent.Reason.Keyboard, QPoint(1, 1))
        menu: QMenu = shown.args[0]
        return menu

    def _ask_for_menu(self, reason: QContextMenuEvent.Reason, place: QPoint) -> None:
        view = self.field.viewport()
        event = QContextMenuEvent(reason, place, view.mapToGlobal(place))
        QApplication.sendEvent(view, event)


def words_of(menu: QMenu) -> list[str]:
    """Return what stands in a menu."""
    return [each.text() for each in menu.actions() if each.text()]


def choose(menu: QMenu, words: str) -> None:
    """Choose what is called so in a menu."""
    action = next(each for each in menu.actions() if each.text().startswith(words))
    assert action.isEnabled()
    action.trigger()
    menu.close()
