"""Quotes what others wrote in a reply to them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ui.thread_copies import quoted

if TYPE_CHECKING:
    from ui.views.thread_pane import ThreadPane


class Quoting(QObject):
    """Puts quotations into the composer of a thread, opened for them where it is not open."""

    def __init__(self, pane: ThreadPane) -> None:
        super().__init__(pane)
        self._pane = pane

    def quote(self) -> None:
        """Quote what is selected, or else the post that the person is at."""
        pane, key = self._pane, self._pane.browser.current_key
        chosen = pane.reader.selection()
        if chosen is None and key is not None:
            chosen = key, pane.reader.words_of(key)
        if chosen is None:
            return
        if pane.composer.is_open:
            pane.composer.quote(quoted(chosen[1]))
        else:
            pane.writing.reply(chosen[0], quotation=quoted(chosen[1]))
