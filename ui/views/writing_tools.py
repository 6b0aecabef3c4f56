"""What the composer offers beside the text: own texts, earlier versions, and what ends writing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QSize, Qt, Signal
from PySide6.QtWidgets import QToolButton

from ui.keyed_action import ICON_SIZE, make_action
from ui.language import say
from ui.views.draft_versions_dialog import DraftVersionsDialog
from ui.views.templates_menu import TemplatesMenu

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QMenu

    from ui.style.look import Look
    from ui.views.composer import Composer

translate = QCoreApplication.translate


class WritingTools(QObject):
    """The actions, on what a composer holds; their keys work while the focus is in it.

    `asked` gives each dialog, and each menu of own texts, that is shown.
    """

    asked = Signal(object)

    def __init__(self, look: Look, composer: Composer) -> None:
        super().__init__(composer)
        self._look = look
        self._composer = composer
        self._menu = TemplatesMenu(composer)
        self._menu.asked.connect(self.asked)
        self.templates = self._make(lambda: self.tr("Templates…"), "Ctrl+T", icon="template")
        self.versions = self._make(lambda: self.tr("Earlier versions…"), "Ctrl+H", icon="history")
        self.detach = self._make(
            lambda: self.tr("Write in its own window"), "Ctrl+D", icon="window"
        )
        self.mark = self._make(lambda: self.tr("Mark as question, tip…"), "Ctrl+M", icon="mark")
        self.mark.triggered.connect(composer.marks.showMenu)
        self.templates.triggered.connect(self._offer_templates)
        self.versions.triggered.connect(self._show_versions)
        self.detach.triggered.connect(composer.hand_over)
        self.send = self._make(
            lambda: translate("Composer", "Send"), "Ctrl+Return", "Ctrl+Enter", icon="outbox"
        )
        self.preview = self._make(
            lambda: translate("Composer", "Preview"), "Ctrl+Shift+P", icon="preview"
        )
        self.close = self._make(
            lambda: translate("Composer", "Close; the draft is kept"), "Escape", icon="close"
        )
        self.send.triggered.connect(composer.send)
        self.preview.triggered.connect(composer.preview_button.click)
        self.close.triggered.connect(composer.close_composer)
        composer.addActions([self.mark, *self.all, *self.ends])
        self.buttons = [self._button(each) for each in self.all]
        self.set_enabled(enabled=False)
        self.set_open(is_open=False)

    @property
    def all(self) -> list[QAction]:
        """What has a button beside the heading, in the order of the menu."""
        return [self.templates, self.versions, self.detach]

    @property
    def ends(self) -> list[QAction]:
        """What has its button below the text or none, in the order of the menu."""
        return [self.preview, self.send, self.close]

    def add_to(self, menu: QMenu) -> None:
        """Put the actions into a menu."""
        for group in ([self.mark], self.all, self.ends):
            menu.addSeparator()
            menu.addActions(group)

    def stand_alone(self) -> None:
        """Offer no window of its own where the composer has one."""
        self.detach.setVisible(False)
        self.buttons[-1].hide()

    def set_enabled(self, *, enabled: bool) -> None:
        """Let what works on the text be used, or not."""
        for action in (self.mark, *self.all):
            action.setEnabled(enabled)

    def set_open(self, *, is_open: bool) -> None:
        """Let what ends the writing be used as long as something is written."""
        for action in self.ends:
            action.setEnabled(is_open)

    def _offer_templates(self) -> None:
        self._menu.open_below(self.buttons[0])

    def _show_versions(self) -> None:
        composer = self._composer
        session = composer.session
        if session is None:
            return
        now, item_id = composer.written, composer.item_id
        dialog = DraftVersionsDialog(self._look, session, now, item_id, composer)
        dialog.brought_back.connect(self._composer.bring_back)
        dialog.open()
        self.asked.emit(dialog)

    def _make(self, text: Callable[[], str], *keys: str, icon: str) -> QAction:
        action = make_action(self, self._look, text, *keys, icon=icon)
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        return action

    def _button(self, action: QAction) -> QToolButton:
        made = QToolButton()
        made.setDefaultAction(action)
        made.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        say(made.setAccessibleName, lambda: action.text().rstrip("…"))

        def grow() -> None:
            size = self._look.px(ICON_SIZE)
            made.setIconSize(QSize(size, size))

        self._look.follow(made, grow)
        return made
