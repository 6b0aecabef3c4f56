"""Opens a link of a post in the system's browser, after its whole address was shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QMessageBox

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

translate = QCoreApplication.translate

_SCHEMES = {"http", "https", "mailto"}


def ask_and_open(parent: QWidget, link: QUrl) -> QMessageBox:
    """Ask whether to open a link; one that is no web or mail address is shown only."""
    address = link.toString(QUrl.ComponentFormattingOption.FullyEncoded)
    box = QMessageBox(parent)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setIcon(QMessageBox.Icon.NoIcon)
    box.setInformativeText(address)
    box.setWindowTitle(translate("links", "Open a link"))
    if link.scheme().lower() not in _SCHEMES:
        box.setText(
            translate(
                "links", "This address is not opened, because it is not a web or mail address."
            )
        )
        box.setStandardButtons(QMessageBox.StandardButton.Close)
    else:
        box.setText(translate("links", "Open this address in your browser?"))
        box.setStandardButtons(QMessageBox.StandardButton.Open | QMessageBox.StandardButton.Cancel)
        box.setDefaultButton(QMessageBox.StandardButton.Cancel)
        box.button(QMessageBox.StandardButton.Open).clicked.connect(lambda: open_in_browser(link))
    box.open()
    return box


def open_in_browser(link: QUrl) -> None:
    """Open a web or mail address in the program that the system has for it."""
    if link.scheme().lower() in _SCHEMES:
        QDesktopServices.openUrl(link)
