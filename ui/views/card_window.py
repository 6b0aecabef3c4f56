"""A card with a QR code: to hold into the room full-screen, to save as a picture, to copy."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QIODevice, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from companion.content.file_names import safe_name
from companion.whole_file import write_whole
from ui.background import Latest
from ui.keyed_action import make_action
from ui.language import say
from ui.saving_places import ask_where
from ui.style.paper import PAPER
from ui.style.scale import GAP_ROOM, GAP_WIDE
from ui.widgets.brief_word import tell_briefly
from ui.widgets.controls import button, row, with_icon
from ui.widgets.questions import tell_error

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QPaintEvent

    from ui.background import Background
    from ui.style.look import Look


class CardWindow(QDialog):
    """Shows a card. `saved` gives the file it was written to, `asked` the dialog for the place."""

    saved = Signal(object)
    asked = Signal(object)

    def __init__(
        self,
        look: Look,
        background: Background,
        card: QImage,
        title: str,
        link: str,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        say(self.setWindowTitle, lambda: self.tr("Card with a QR code"))
        self.card = card
        self._title = title
        self._writing = Latest(background, self)
        self.view = _CardView(card)
        said = f"{title}. {link}"
        say(self.view.setAccessibleName, lambda: self.tr("Card: {words}").format(words=said))
        self.full = with_icon(
            button(lambda: self.tr("Full screen"), self._turn), look, "full-screen"
        )
        self.copy = with_icon(button(lambda: self.tr("Copy picture"), self._copy), look, "copy")
        self.save = with_icon(
            button(lambda: self.tr("Save as PNG…"), self._ask_where), look, "export"
        )
        self.close_button = button(lambda: self.tr("Close"), self.reject, primary=True)
        self.bar = QWidget()
        self.bar.setLayout(row(self.full, self.copy, self.save, None, self.close_button))
        self._layout = QVBoxLayout(self)
        self._layout.setSpacing(GAP_WIDE)
        self._layout.addWidget(self.view, 1)
        self._layout.addWidget(self.bar)
        turn = make_action(self, look, lambda: self.tr("Full screen"), "F11", "F")
        turn.triggered.connect(self._turn)
        self.addAction(turn)
        self._fit()
        self.resize((card.size() / 2).boundedTo(self.screen().availableSize()) + QSize(40, 90))
        self.full.setFocus()

    def write(self, path: Path) -> None:
        """Write the picture to a file, off the UI thread."""
        card = self.card

        def written(_: None) -> None:
            tell_briefly(self.view, self.tr("Saved as {name}").format(name=path.name))
            self.saved.emit(path)

        self._writing.run(lambda: write_whole(path, _as_png(card)), written, self._fail)

    def reject(self) -> None:
        """Leave the full screen first, then the card."""
        if self.isFullScreen():
            self._turn()
        else:
            super().reject()

    def _turn(self) -> None:
        """Fill the screen with the card alone, or come back."""
        if self.isFullScreen():
            self.showNormal()
        else:
            self.showFullScreen()
        self._fit()

    def _fit(self) -> None:
        is_full = self.isFullScreen()
        margin = 0 if is_full else GAP_ROOM
        self._layout.setContentsMargins(margin, margin, margin, margin)
        self.bar.setVisible(not is_full)
        if is_full:
            self.view.setFocus()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setImage(self.card)
        tell_briefly(self.view, self.tr("Picture copied"))

    def _fail(self, error: Exception) -> None:
        tell_error(self, error)

    def _ask_where(self) -> None:
        kinds = {self.tr("Picture (*.png)"): "png"}
        name = f"{safe_name(self._title)}.png"
        dialog = ask_where(self, self.tr("Save the card"), name, kinds, self.write)
        self.asked.emit(dialog)


class _CardView(QWidget):
    """The card as large as there is room; what is beside it is paper as well."""

    def __init__(self, card: QImage) -> None:
        super().__init__()
        self._card = card
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(320, 180)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802
        """Draw the picture."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), PAPER)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        size = self._card.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        place = self.rect()
        place.setSize(size)
        place.moveCenter(self.rect().center())
        painter.drawImage(place, self._card)
        painter.end()


def _as_png(card: QImage) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    card.save(buffer, "PNG")  # type: ignore[call-overload] # the stubs want bytes
    return bytes(buffer.data().data())
