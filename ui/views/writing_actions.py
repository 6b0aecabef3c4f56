"""What can be done to a text that is written, with keys: the tool bar and a menu show it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Qt

from companion.content.markdown_editing import (
    BOLD,
    ITALIC,
    STRUCK,
    put_link,
    toggle_code,
    toggle_code_block,
    toggle_heading,
    toggle_list,
    toggle_numbers,
    toggle_quote,
    toggle_sign,
)
from ui.keyed_action import make_action, say_tool_tip
from ui.widgets.text_passage import change

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QMenu, QWidget

    from companion.content.markdown_editing import Passage
    from ui.style.look import Look
    from ui.widgets.writing_field import WritingField


class WritingActions(QObject):
    """The actions on one field. Their keys work while the focus is within `owner`.

    Those that need more than the field do nothing yet: connect their `triggered`.
    """

    def __init__(self, look: Look, field: WritingField, owner: QWidget) -> None:
        super().__init__(field)
        self._look = look
        self._field = field
        self._make_signs()
        self._make_blocks()
        self._make_others()
        owner.addActions(self.all)

    @property
    def groups(self) -> list[list[QAction]]:
        """What stands in the tool bar, in groups."""
        return [
            [self.bold, self.italic, self.struck, self.code],
            [self.heading, self.bullets, self.numbers, self.quotation, self.code_block],
            [self.link, self.picture, self.attach, self.emoji],
            [self.spelling],
        ]

    @property
    def of_form(self) -> list[QAction]:
        """What puts signs of Markdown into the text."""
        signs, blocks, *_ = self.groups
        return [*signs, *blocks, self.link]

    @property
    def all(self) -> list[QAction]:
        """Every action, in the order of the menu."""
        return [action for group in self._menu_groups for action in group]

    def add_to(self, menu: QMenu) -> None:
        """Put the actions into a menu."""
        for group in self._menu_groups:
            menu.addSeparator()
            menu.addActions(group)

    def set_enabled(self, *, enabled: bool) -> None:
        """Let all of them be used, or none."""
        for action in self.all:
            action.setEnabled(enabled)

    def take_files(self, *, takes_files: bool) -> None:
        """Let files and pictures go along, or say that they cannot; as long as all is enabled."""
        why_not = "" if takes_files else _no_files
        for action, text in ((self.picture, self._show_picture), (self.attach, self._attach)):
            action.setEnabled(action.isEnabled() and takes_files)
            say_tool_tip(action, text, why_not)

    def _show_picture(self) -> str:
        return self.tr("Show a picture in the text")

    def _attach(self) -> str:
        return self.tr("Attach files")

    @property
    def _menu_groups(self) -> list[list[QAction]]:
        *tools, spelling = self.groups
        return [*tools, [self.paste_plain], [*spelling, self.next_unknown]]

    def _make_signs(self) -> None:
        self.bold = self._sign(lambda: self.tr("Bold"), BOLD, "Ctrl+B", "bold")
        self.italic = self._sign(lambda: self.tr("Italic"), ITALIC, "Ctrl+I", "italic")
        self.struck = self._sign(
            lambda: self.tr("Strike through"), STRUCK, "Ctrl+Shift+D", "struck"
        )
        self.code = self._tool(lambda: self.tr("Code"), toggle_code, "Ctrl+E", "code")

    def _make_blocks(self) -> None:
        tool = self._tool
        self.heading = tool(lambda: self.tr("Heading"), toggle_heading, "Ctrl+Shift+H", "heading")
        self.bullets = tool(
            lambda: self.tr("List with bullets"), toggle_list, "Ctrl+Shift+8", "list"
        )
        self.numbers = tool(
            lambda: self.tr("List with numbers"), toggle_numbers, "Ctrl+Shift+7", "numbers"
        )
        self.quotation = tool(lambda: self.tr("Quotation"), toggle_quote, "Ctrl+Shift+9", "quote")
        self.code_block = tool(
            lambda: self.tr("Block of code"), toggle_code_block, "Ctrl+Shift+E", "code-block"
        )

    def _make_others(self) -> None:
        make = self._make
        self.link = self._tool(lambda: self.tr("Link"), put_link, "Ctrl+Shift+K", "link")
        self.picture = make(self._show_picture, "Ctrl+Shift+I", "picture")
        self.attach = make(self._attach, "Ctrl+Shift+A", "attachment")
        self.emoji = make(lambda: self.tr("Emoji"), "Ctrl+Shift+J", "emoji")
        self.spelling = make(lambda: self.tr("Spelling"), "Shift+F7", "spelling")
        self.next_unknown = make(lambda: self.tr("Next unknown word"), "Alt+F7")
        self.paste_plain = make(lambda: self.tr("Paste as plain text"), "Ctrl+Shift+V")
        self.paste_plain.triggered.connect(self._field.insert_plain)

    def _sign(self, text: Callable[[], str], sign: str, key: str, icon: str) -> QAction:
        return self._tool(text, lambda passage: toggle_sign(passage, sign), key, icon)

    def _tool(
        self,
        text: Callable[[], str],
        act: Callable[[Passage], Passage],
        key: str,
        icon: str,
    ) -> QAction:
        action = self._make(text, key, icon)
        action.triggered.connect(lambda: self._change(act))
        return action

    def _change(self, act: Callable[[Passage], Passage]) -> None:
        change(self._field, act)
        self._field.ensureCursorVisible()
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _make(self, text: Callable[[], str], key: str, icon: str = "") -> QAction:
        action = make_action(self, self._look, text, key, icon=icon)
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        return action


def _no_files() -> str:
    return QCoreApplication.translate("DraftFiles", "No files or pictures can go along here.")
