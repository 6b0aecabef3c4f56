"""The menu of own texts: puts one into what is written, keeps what is written as one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtWidgets import QInputDialog, QMenu

from ui.background import Latest
from ui.lines import own_way
from ui.views.templates_dialog import TemplatesDialog, name_from
from ui.widgets.brief_word import tell_briefly

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from companion.domain.writing import TextTemplate
    from ui.views.composer import Composer

_LONGEST_NAME = 60


class TemplatesMenu(QObject):
    """Works on the text of a composer. `asked` gives each menu and dialog that is shown."""

    asked = Signal(object)

    def __init__(self, composer: Composer) -> None:
        super().__init__(composer)
        self._composer = composer

    def open_below(self, button: QWidget) -> None:
        """Show the menu at a button, with the texts as they are kept now."""
        session = self._composer.session
        if session is not None:
            Latest(session.background, self).run(
                session.workspace.aids.templates,
                lambda texts: self._open(texts, button),
                session.failed.emit,
            )

    def ask_for_name(self) -> QInputDialog:
        """Ask under which name to keep what is selected, else all of the text."""
        body = self._chosen_words()
        dialog = QInputDialog(self._composer)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle(self.tr("Keep as a template"))
        dialog.setLabelText(self.tr("Name"))
        dialog.setTextValue(name_from(body))
        dialog.setOkButtonText(self.tr("Keep"))
        dialog.setCancelButtonText(self.tr("Cancel"))
        dialog.resize(dialog.fontMetrics().averageCharWidth() * _LONGEST_NAME, dialog.height())
        dialog.textValueSelected.connect(
            lambda name: self._keep(name.strip()[:_LONGEST_NAME] or name_from(body), body)
        )
        dialog.open()
        self.asked.emit(dialog)
        return dialog

    def manage(self) -> None:
        """Let the person rename, change and delete their texts."""
        session = self._composer.session
        if session is not None:
            dialog = TemplatesDialog(session, self._composer)
            dialog.open()
            self.asked.emit(dialog)

    def _open(self, texts: tuple[TextTemplate, ...], button: QWidget) -> None:
        if not self._composer.is_open:
            return
        menu = QMenu(self._composer)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setAccessibleName(self.tr("Templates"))
        for text in texts:
            menu.addAction(own_way(text.name.replace("&", "&&"))).triggered.connect(
                lambda _checked=False, body=text.body: self._composer.insert(body)
            )
        if not texts:
            menu.addAction(self.tr("No templates yet")).setEnabled(False)
        menu.addSeparator()
        keep = menu.addAction(
            self.tr("Keep what is selected as a template…")
            if self._composer.text.textCursor().hasSelection()
            else self.tr("Keep this text as a template…")
        )
        keep.setEnabled(bool(self._chosen_words().strip()))
        keep.triggered.connect(self.ask_for_name)
        manage = menu.addAction(self.tr("Change or delete templates…"))
        manage.setEnabled(bool(texts))
        manage.triggered.connect(self.manage)
        menu.popup(_place_below(button, menu))
        if texts:
            menu.setActiveAction(menu.actions()[0])
        self.asked.emit(menu)

    def _chosen_words(self) -> str:
        cursor = self._composer.text.textCursor()
        if cursor.hasSelection():
            return cursor.selection().toPlainText()
        return self._composer.text.toPlainText()

    def _keep(self, name: str, body: str) -> None:
        session = self._composer.session
        if session is not None:
            aids = session.workspace.aids
            Latest(session.background, self).run(
                lambda: aids.put_template(name, body), self._tell_kept, session.failed.emit
            )

    def _tell_kept(self, kept: TextTemplate) -> None:
        tell_briefly(
            self._composer.text, self.tr("Kept as the template “{name}”").format(name=kept.name)
        )


def _place_below(button: QWidget, menu: QMenu) -> QPoint:
    """Return where a menu stands below a button, with their leading edges in line."""
    corner = QPoint(0, button.height())
    if button.layoutDirection() == Qt.LayoutDirection.RightToLeft:
        corner.setX(button.width() - menu.sizeHint().width())
    return button.mapToGlobal(corner)
