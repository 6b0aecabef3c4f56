"""A person's answer to a question in a box."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMessageBox


def answer(box: QMessageBox, words: str) -> None:
    """Press the button with these words."""
    next(each for each in box.buttons() if each.text().replace("&", "") == words).click()
