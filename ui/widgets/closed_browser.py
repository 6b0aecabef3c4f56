"""A text browser that loads nothing and follows nothing by itself."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage, QTextDocument, QTextOption
from PySide6.QtWidgets import QTextBrowser

from ui.style.text_style import text_style

if TYPE_CHECKING:
    from PySide6.QtCore import QUrl
    from PySide6.QtWidgets import QWidget

    from ui.pictures import Pictures
    from ui.style.look import Look


def nothing_to_see() -> QImage:
    """Return the picture that stands for all that are not shown: a point that one sees through."""
    image = QImage(1, 1, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    return image


class ClosedDocument(QTextDocument):
    """A text without a view, such as one that is printed, which loads nothing either."""

    def loadResource(self, kind: int, name: QUrl | str) -> Any:  # noqa: ANN401, ARG002, N802
        """Return nothing; see `ClosedBrowser.loadResource`."""
        is_picture = kind == QTextDocument.ResourceType.ImageResource.value
        return nothing_to_see() if is_picture else ""


class ClosedBrowser(QTextBrowser):
    """Shows clean HTML: every link is only reported, every resource refused but own pictures.

    `link_wanted` is emitted with the address of a link that the person chose. `pictures` are those
    that the person added here, given before the HTML that shows them.
    """

    link_wanted = Signal(object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        self.pictures: Pictures = {}
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextBrowserInteraction
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.anchorClicked.connect(self.follow)
        self.apply_style()

    def loadResource(self, kind: int, name: QUrl | str) -> Any:  # noqa: ANN401, N802
        """Return an own picture, and nothing else: no picture, style or file is ever fetched.

        Another picture is an empty one. Where there is none, Qt takes its address for a path, and
        opens what is there: a file of this computer, or one of a far one with the person's sign-in.
        """
        if kind != QTextDocument.ResourceType.ImageResource.value:
            return ""
        found = self.pictures.get(name if isinstance(name, str) else name.toString())
        return nothing_to_see() if found is None else found

    def follow(self, link: QUrl) -> None:
        """Report the link."""
        self.link_wanted.emit(link)

    def apply_style(self) -> None:
        """Take fonts and colours from the look; call before content is set."""
        document = self.document()
        document.setDefaultFont(self.look.font())
        document.setDocumentMargin(0)
        option = QTextOption()
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        document.setDefaultTextOption(option)
        document.setDefaultStyleSheet(text_style(self.look.theme))
