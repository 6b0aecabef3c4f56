"""Questions and news in a dialog of their own: never a traceback, always a way on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFileDialog, QMessageBox

from ui.messages import message_for

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from companion.domain.draft import Draft
    from ui.messages import Message

translate = QCoreApplication.translate


def tell(parent: QWidget | None, title: str, message: Message) -> QMessageBox:
    """Show a message with a button to close it."""
    box = _box(parent, title, message.what, message.details)
    box.setStandardButtons(QMessageBox.StandardButton.Ok)
    box.open()
    return box


def tell_error(parent: QWidget | None, error: Exception) -> QMessageBox:
    """Show what an error means for the person."""
    return tell(parent, translate("questions", "That did not work"), message_for(error))


def tell_unexpected(
    parent: QWidget | None, error: Exception, show_report: Callable[[], object]
) -> QMessageBox:
    """Say that something failed that nobody expected, and offer the report for those who help."""
    box = tell_error(parent, error)
    report = box.addButton(
        translate("questions", "Read the report…"), QMessageBox.ButtonRole.ActionRole
    )
    report.clicked.connect(show_report)
    box.setDefaultButton(QMessageBox.StandardButton.Ok)
    box.setEscapeButton(QMessageBox.StandardButton.Ok)
    return box


def ask_about_unsaved(
    parent: QWidget, error: Exception, draft: Draft, leave: Callable[[], None]
) -> QMessageBox:
    """Ask what to do about a text that could not be saved; staying is the default."""
    said = message_for(error)
    box = _box(
        parent,
        translate("questions", "Your text is not saved"),
        said.what,
        translate(
            "questions",
            "Stay, and it is tried again with your next keystroke. Or copy the text to the "
            "clipboard, paste it where there is room, and close.",
        ),
    )
    box.setDetailedText(draft.body)
    stay = box.addButton(translate("questions", "Stay"), QMessageBox.ButtonRole.RejectRole)
    copy = box.addButton(
        translate("questions", "Copy the text and close"), QMessageBox.ButtonRole.DestructiveRole
    )
    box.setDefaultButton(stay)
    box.setEscapeButton(stay)
    copy.clicked.connect(leave)
    box.open()
    return box


def ask_for_files(
    parent: QWidget, title: str, kinds: str, take: Callable[[list[str]], None]
) -> QFileDialog:
    """Let the person pick files of some kinds; `take` gets their names."""
    dialog = QFileDialog(parent, title, "", kinds)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
    dialog.filesSelected.connect(take)
    dialog.open()
    return dialog


def ask_whether(
    parent: QWidget, question: str, details: str, words: str, act: Callable[[], object]
) -> QMessageBox:
    """Ask before something is done that others will see; to leave it is the default."""
    box = _box(parent, question, question, details)
    leave = box.addButton(QMessageBox.StandardButton.Cancel)
    go_on = box.addButton(words, QMessageBox.ButtonRole.DestructiveRole)
    box.setDefaultButton(leave)
    box.setEscapeButton(leave)
    go_on.clicked.connect(act)
    box.open()
    return box


def _box(parent: QWidget | None, title: str, text: str, details: str) -> QMessageBox:
    box = QMessageBox(parent)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setWindowTitle(title)
    box.setText(text)
    box.setInformativeText(details)
    return box
