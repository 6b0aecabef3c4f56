"""What is dropped on a window: files begin a reply, packs are taken in, links are followed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from companion.domain.links import is_own_link, read_link
from companion.domain.pack import PACK_SUFFIX
from companion.features import Feature
from ui.widgets.writing_field import local_files

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from PySide6.QtCore import QMimeData
    from PySide6.QtGui import QDragEnterEvent, QDropEvent

    from ui.main_window import MainWindow


class Drops(QObject):
    """Takes what is dropped on its window, outside of where one writes."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        window.setAcceptDrops(True)

    def enter(self, event: QDragEnterEvent) -> None:
        """Say whether it is taken: files where a thread is read, links to the site anywhere."""
        if self._can_take(event.mimeData()):
            event.acceptProposedAction()

    def drop(self, event: QDropEvent) -> None:
        """Take it."""
        if self._take(event.mimeData()):
            event.acceptProposedAction()

    def reply_with(self, paths: Sequence[Path]) -> bool:
        """Begin a reply with files, or add them to the text that is being written."""
        pane = self._window.thread_pane
        if pane.composer.is_open:
            pane.composer.files.attach(paths)
            return True
        key = pane.browser.current_key
        if key is None or not pane.writing.can_reply:
            return False
        pane.writing.reply(key, files=paths)
        return True

    def _can_take(self, source: QMimeData) -> bool:
        pane = self._window.thread_pane
        if _pack_in(source) is not None:
            has_packs = self._window.features.has(Feature.PACKS)
            return self._window.session is not None and has_packs
        if local_files(source):
            writes = pane.composer.is_open
            return pane.composer.files.isEnabled() if writes else pane.writing.can_reply
        return self._link_in(source) is not None

    def _take(self, source: QMimeData) -> bool:
        pack, files = _pack_in(source), local_files(source)
        if pack is not None:
            return self._window.packs.take(pack)
        if files:
            return self.reply_with(files)
        link = self._link_in(source)
        return link is not None and self._window.travel.open_link(link)

    def _link_in(self, source: QMimeData) -> str | None:
        session = self._window.session
        urls = [url.toString(url.ComponentFormattingOption.FullyEncoded) for url in source.urls()]
        words = source.text().strip()
        for text in [*urls, words]:
            if session is not None and read_link(text, session.workspace.account.site_url):
                return text
        return words if is_own_link(words) else None


def _pack_in(source: QMimeData) -> Path | None:
    """Return the course pack that is dropped, if it is one."""
    files = local_files(source)
    is_pack = len(files) == 1 and files[0].suffix == PACK_SUFFIX
    return files[0] if is_pack else None
