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
        self._waiting = ""
        pane.composer.opened.connect(self._insert)
        pane.composer.closed.connect(self._forget)

    def quote(self) -> None:
        """Quote what is selected, or else the post that the person is at."""
        pane, key = self._pane, self._pane.browser.current_key
        chosen = pane.reader.selection()
        if chosen is None and key is not None:
            chosen = key, pane.reader.words_of(key)
        if chosen is None:
            return
        self._waiting = quoted(chosen[1])
        if pane.composer.is_open:
            self._insert()
        else:
            pane.reply(chosen[0])

    def _insert(self) -> None:
        quotation, self._waiting = self._waiting, ""
        if quotation:
            self._pane.composer.text.insertPlainText(quotation)
            self._pane.composer.text.setFocus()

    def _forget(self) -> None:
        self._waiting = ""
