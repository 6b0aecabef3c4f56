"""What keys do while Markdown is typed: lists go on by themselves, signs go around a selection."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent

from companion.content.markdown_editing import indent, new_line, outdent, wrap
from ui.widgets.text_passage import change

if TYPE_CHECKING:
    from collections.abc import Callable

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
        field.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Act on keys that have a meaning of their own here."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            act = self._meaning(event)
            if act is not None and act():
                return True
        return super().eventFilter(watched, event)

    def _meaning(self, event: QKeyEvent) -> Callable[[], bool] | None:
        field, key, held = self._field, event.key(), event.modifiers()
        held &= ~Qt.KeyboardModifier.KeypadModifier
        plain = held == Qt.KeyboardModifier.NoModifier
        if plain and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            return lambda: change(field, new_line)
        if plain and key == Qt.Key.Key_Tab:
            return lambda: change(field, indent)
        if key == Qt.Key.Key_Backtab and not held & Qt.KeyboardModifier.ControlModifier:
            return lambda: change(field, outdent)
        sign = event.text()
        if sign in _PAIRS and field.textCursor().hasSelection():
            return lambda: change(field, lambda passage: wrap(passage, sign, _PAIRS[sign]))
        return None
