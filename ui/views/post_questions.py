"""What is asked before a post is deleted or rated."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QMenu, QMessageBox

from ui.widgets.questions import ask_whether

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from ui.account_session import AccountSession
    from ui.models.thread_entries import Entry

translate = QCoreApplication.translate


def ask_to_delete(parent: QWidget, session: AccountSession, entry: Entry) -> QMessageBox:
    """Ask whether to delete an own post; with an opening post goes its discussion."""
    actions, post_id = session.workspace.actions, entry.post_id or 0
    details = (
        translate("post_questions", "The whole discussion goes with it, for everyone.")
        if entry.depth == 0
        else translate("post_questions", "It goes for everyone.")
    )
    return ask_whether(
        parent,
        translate("post_questions", "Delete your post?"),
        details
        + " "
        + translate("post_questions", "Until it is sent to the site, you can undo it."),
        translate("post_questions", "Delete"),
        lambda: session.act(lambda: actions.delete(post_id)),
    )


def ask_for_rating(parent: QWidget, session: AccountSession, entry: Entry) -> QMenu:
    """Offer the numbers that a post can be rated with, and to take one's rating back."""
    menu = QMenu(parent)
    menu.aboutToHide.connect(menu.deleteLater)
    actions, post_id, rating = session.workspace.actions, entry.post_id or 0, entry.rating
    if rating is None:
        return menu
    for value in range(rating.highest, -1, -1):
        choice = menu.addAction(QLocale().toString(value))
        choice.setCheckable(True)
        choice.setChecked(value == rating.own)
        choice.triggered.connect(
            lambda _checked, chosen=value: session.act(lambda: actions.rate(post_id, chosen))
        )
    menu.addSeparator()
    back = menu.addAction(translate("post_questions", "Take my rating back"))
    back.setEnabled(rating.own is not None)
    back.triggered.connect(lambda: session.act(lambda: actions.rate(post_id, None)))
    menu.popup(QCursor.pos())
    return menu
