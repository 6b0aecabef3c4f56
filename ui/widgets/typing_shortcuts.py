"""What keys do while Markdown is typed: lists go on by themselves, signs go around a selection."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Qt

from companion.content.markdown_editing import indent, new_line, outdent, wrap
from ui.widgets.text_passage import change

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent

    from ui.widgets.prose_field import ProseField

_PAIRS: Final = {"*": "*", "_": "_", "`": "`", "~": "~", '"': '"', "(": ")", "[": "]", "«": "»"}


class TypingShortcuts(QObject):
    """Listens to the keys of a field.

    Tab puts a list item one level deeper, where that is possible; else it goes to the next control
    as everywhere, so that nobody is caught in the text.
    """

    def __init__(self, field: ProseField) -> None:
        super().__init__(field)
        self._field = field
        field.take_keys(self._take, self._take_tab)

    def _take(self, event: QKeyEvent) -> bool:
        """Act on a key that has a meaning of its own here."""
        act = self._meaning(event)
        return act is not None and act()

    def _take_tab(self, forward: bool) -> bool:  # noqa: FBT001 - as the field tells it
        return change(self._field, indent if forward else outdent)

    def _meaning(self, event: QKeyEvent) -> Callable[[], bool] | None:
        field, key, held = self._field, event.key(), event.modifiers()
        held &= ~Qt.KeyboardModifier.KeypadModifier
        plain = held == Qt.KeyboardModifier.NoModifier
        if plain and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            return lambda: change(field, new_line)
        sign = event.text()
        if sign in _PAIRS and field.textCursor().hasSelection():
            return lambda: change(field, lambda passage: wrap(passage, sign, _PAIRS[sign]))
        return None
