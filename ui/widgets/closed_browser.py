"""A text browser that loads nothing and follows nothing by itself."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QTextOption
from PySide6.QtWidgets import QTextBrowser

if TYPE_CHECKING:
    from PySide6.QtCore import QUrl
    from PySide6.QtWidgets import QWidget

    from ui.style.look import Look


class ClosedBrowser(QTextBrowser):
    """Shows clean HTML: every resource is refused, every link only reported.

    `link_wanted` is emitted with the address of a link that the person chose.
    """

    link_wanted = Signal(object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextBrowserInteraction
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.anchorClicked.connect(self.follow)
        self.apply_style()

    def loadResource(self, kind: int, name: QUrl | str) -> Any:  # noqa: ANN401, ARG002, N802
        """Return nothing, whatever is asked for: no picture, style or file is ever fetched."""
        return None

    def follow(self, link: QUrl) -> None:
        """Report the link."""
        self.link_wanted.emit(link)

    def apply_style(self) -> None:
        """Take fonts and colours from the look; call before content is set."""
        theme, document = self.look.theme, self.document()
        document.setDefaultFont(self.look.font())
        document.setDocumentMargin(0)
        option = QTextOption()
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        document.setDefaultTextOption(option)
        document.setDefaultStyleSheet(
            f"a {{ color: {theme.accent}; text-decoration: none; }}"
            "p { margin-top: 0; margin-bottom: 8px; line-height: 130%; }"
            "li { line-height: 130%; } ul, ol { margin-top: 0; margin-bottom: 8px; }"
            f"pre, code {{ font-family: monospace; background-color: {theme.hover}; }}"
            "pre { margin-bottom: 8px; white-space: pre-wrap; }"
            f"blockquote {{ color: {theme.muted}; margin-left: 18px; margin-right: 18px; }}"
            "h1, h2, h3, h4, h5, h6 { font-size: large; margin-top: 6px; margin-bottom: 6px; }"
        )
