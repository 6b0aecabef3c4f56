"""Says that what a link leads to is not on this computer, and offers the browser."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, QUrl
from PySide6.QtWidgets import QMessageBox

from ui.widgets.links import open_in_browser

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

translate = QCoreApplication.translate


def tell_missing(
    parent: QWidget,
    address: str | None,
    *,
    sync_now: Callable[[], object] | None = None,
    found: bool = False,
) -> QMessageBox:
    """Say that a place is not here; `address` is its page on the site, None if one cannot tell.

    `sync_now` is offered where it may come with the next sync. `found`: it was found on the site,
    rather than linked.
    """
    box = QMessageBox(parent)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setWindowTitle(translate("missing_place", "Not on this computer"))
    if found:
        box.setText(translate("missing_place", "What was found is not on this computer."))
    else:
        box.setText(translate("missing_place", "What this link leads to is not on this computer."))
    close = box.addButton(QMessageBox.StandardButton.Close)
    box.setEscapeButton(close)
    box.setDefaultButton(close)
    says = translate("missing_place", "Its course may not be kept, or it came after the last sync.")
    if address is not None:
        says += f"\n\n{address}"
        browser = box.addButton(
            translate("missing_place", "Open in the browser"), QMessageBox.ButtonRole.AcceptRole
        )
        browser.clicked.connect(lambda: open_in_browser(QUrl(address)))
    if sync_now is not None:
        sync = box.addButton(
            translate("missing_place", "Sync now"), QMessageBox.ButtonRole.AcceptRole
        )
        sync.clicked.connect(sync_now)
    box.setInformativeText(says)
    box.open()
    return box
