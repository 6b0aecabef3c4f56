"""What this program is, under which licence, and which libraries with theirs are in it."""

from __future__ import annotations

from importlib import metadata
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl, Signal, qVersion
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QPlainTextEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
)

from companion.licences import PACKAGE, Library, libraries, own_licence
from ui.background import Latest
from ui.language import say
from ui.style.scale import GAP, GAP_LARGE, GAP_ROOM, GAP_SMALL
from ui.widgets.controls import IconLabel, button, label, row
from ui.widgets.dialog_size import fit_into_window
from ui.widgets.questions import tell_error

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from ui.background import Background
    from ui.style.look import Look

_QT_SOURCE = "https://download.qt.io/official_releases/QtForPython/"
_ICON = 56


class AboutDialog(QDialog):
    """Reads the licences on a worker, when it is opened; `filled` tells that they are there."""

    filled = Signal()

    def __init__(self, look: Look, background: Background, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        say(self.setWindowTitle, lambda: self.tr("About Companion"))
        self._look = look
        self.libraries: tuple[Library, ...] = ()
        self.list = QTreeWidget()
        self.text = QPlainTextEdit()
        self.page = button(lambda: self.tr("Its page on the web"), self._open_page)
        self._build()
        Latest(background, self).run(_read, self._fill, self._fail)

    @property
    def chosen(self) -> Library | None:
        """The library whose licence is shown."""
        place = self.list.currentIndex().row()
        return self.libraries[place] if 0 <= place < len(self.libraries) else None

    def _build(self) -> None:
        self._build_list()
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        say(self.text.setAccessibleName, lambda: self.tr("Licence"))
        say(self.text.setPlaceholderText, lambda: self.tr("Choose a library to read its licence."))
        self.page.setEnabled(False)
        close = button(lambda: self.tr("Close"), self.accept, primary=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GAP_LARGE, GAP_LARGE, GAP_LARGE, GAP_LARGE)
        layout.setSpacing(GAP)
        layout.addLayout(self._head())
        layout.addSpacing(GAP_SMALL)
        layout.addWidget(label(lambda: self.tr("Libraries in it"), name="pane-title"))
        layout.addWidget(self.list, 3)
        layout.addWidget(self.text, 2)
        layout.addWidget(label(self._qt_words, faint=True, small=True))
        layout.addSpacing(GAP_SMALL)
        layout.addLayout(row(self.page, None, close))
        fit_into_window(self, 38, 40)

    def _head(self) -> QHBoxLayout:
        version = metadata.version(PACKAGE)
        name = label(
            lambda: self.tr("Companion {version}").format(version=version), name="pane-title"
        )
        words = QVBoxLayout()
        words.setSpacing(GAP_SMALL)
        words.addWidget(name)
        words.addWidget(
            label(
                lambda: self.tr(
                    "Your courses and the forums of your peers, with or without a connection. "
                    "Free software under the Mozilla Public License 2.0."
                )
            )
        )
        head = row(gap=GAP_ROOM)
        head.addWidget(
            IconLabel(self._look, "companion", _ICON, "accent"), 0, Qt.AlignmentFlag.AlignTop
        )
        head.addLayout(words, 1)
        return head

    def _build_list(self) -> None:
        self.list.setObjectName("libraries")
        self.list.setColumnCount(3)
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)
        self.list.setAllColumnsShowFocus(True)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setHeaderHidden(True)
        for column in (0, 1):
            fit = QHeaderView.ResizeMode.ResizeToContents
            self.list.header().setSectionResizeMode(column, fit)
        say(self.list.setAccessibleName, lambda: self.tr("Libraries and their licences"))
        self.list.currentItemChanged.connect(self._show_licence)

    def _fill(self, found: tuple[Library, ...]) -> None:
        self.libraries = found
        for library in found:
            item = QTreeWidgetItem(self.list, [library.name, library.version, library.licence])
            said = f"{library.name} {library.version}, {library.licence}"
            item.setData(0, Qt.ItemDataRole.AccessibleTextRole, said)
            item.setToolTip(2, library.licence)
        self.filled.emit()

    def _fail(self, error: Exception) -> None:
        tell_error(self, error)

    def _show_licence(self) -> None:
        library = self.chosen
        self.page.setEnabled(library is not None and bool(library.home))
        if library is not None:
            self.text.setPlainText(library.text or f"{library.licence}\n\n{library.home}".strip())

    def _open_page(self) -> None:
        library = self.chosen
        if library is not None:
            QDesktopServices.openUrl(QUrl(library.home))

    def _qt_words(self) -> str:
        return self.tr(
            "Qt {version} and Qt for Python are used under the GNU Lesser General Public License, "
            "version 3. They lie beside the app as libraries of their own, and you may replace "
            "them by versions that you have changed. Their source: {address}"
        ).format(version=qVersion(), address=f"\u2066{_QT_SOURCE}\u2069")


def _read() -> tuple[Library, ...]:
    """Return the app itself and its libraries; on a worker."""
    return (own_licence(), *libraries())
