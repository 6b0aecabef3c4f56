"""What the composer is made of: fields, tools, files, words about saving, buttons."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget

from companion.errors import NotFound
from ui.language import say
from ui.messages import message_for
from ui.style.scale import GAP, GAP_LARGE
from ui.views.draft_files import DraftFiles
from ui.views.draft_outlook import DraftOutlook
from ui.views.draft_preview import DraftPreview
from ui.views.group_choice import GroupChoice
from ui.views.mark_choice import MarkChoice
from ui.views.writing_area import WritingArea
from ui.views.writing_help import WritingHelp
from ui.widgets.action_row import ActionRow
from ui.widgets.controls import ElidedLabel, IconLabel, button, label, row, with_icon
from ui.widgets.writing_field import WritingField, local_files
from ui.widgets.yielding_area import YieldingArea

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import datetime

    from PySide6.QtGui import QDragEnterEvent, QDropEvent

    from ui.language import Words
    from ui.style.look import Look


translate = QCoreApplication.translate

_LEAST_LINES = 3


class ComposerParts(QWidget):
    """Shows the parts; what they do is the composer's.

    `asked` gives the question about a text that could not be saved, or the dialog to pick files.
    """

    asked = Signal(object)

    def __init__(self, look: Look, clock: Callable[[], datetime]) -> None:
        super().__init__()
        self.setObjectName("composer")
        self.setAcceptDrops(True)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._look = look
        self._icon = IconLabel(look, "reply")
        self._heading = ElidedLabel("pane-title")
        self.subject = QLineEdit()
        self.text = WritingField()
        self.preview = DraftPreview(look)
        self.note = label(kind="caution", small=True)
        self.groups = GroupChoice()
        self.marks = MarkChoice(look)
        self.files = DraftFiles(look, self.text)
        self.help = WritingHelp(look, self.text, self.files, self)
        self.outlook = DraftOutlook(clock)
        self.state = ElidedLabel(faint=True, small=True)
        self.trouble = label(kind="problem", small=True)
        self.send_button = button("", lambda: None, primary=True)
        self.preview_button = with_icon(button("", lambda: None, quiet=True), look, "preview")
        self._discard = with_icon(button("", lambda: None, quiet=True), look, "discard")
        self._close = with_icon(button("", lambda: None, quiet=True), look, "close", "muted")
        self._area = WritingArea(look, self.text, self.preview)
        self.files.asked.connect(self.asked)
        self._name()
        self.set_online(online=True)

    @property
    def heading(self) -> str:
        """What stands above the text."""
        return self._heading.text()

    def set_online(self, *, online: bool) -> None:
        """Say on the button what sending means now."""
        say(
            self.send_button.setText,
            lambda: (
                translate("Composer", "Send")
                if online
                else translate("Composer", "Send when online")
            ),
        )
        say(
            self.send_button.setToolTip,
            lambda: translate(
                "Composer", "Ctrl+Enter. It is kept on this laptop until the server has it."
            ),
        )

    def suggest_title(self, words: Words) -> None:
        """Show in the empty field of the title what it could be about."""
        say(self.subject.setPlaceholderText, words or _title_words)
        say(self.subject.setAccessibleDescription, words)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802
        """Let files be dropped anywhere on the composer."""
        if self.files.isEnabled() and local_files(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802
        """Attach what was dropped."""
        self.files.attach(local_files(event.mimeData()))
        event.acceptProposedAction()

    def _name(self) -> None:
        self.suggest_title("")
        say(
            self.subject.setAccessibleName, lambda: translate("Composer", "Title of the discussion")
        )
        say(
            self.text.setPlaceholderText,
            lambda: translate(
                "Composer",
                "Write here. *Emphasis*, **strong**, lists with - and links are understood.",
            ),
        )
        say(self.text.setAccessibleName, lambda: translate("Composer", "Your text"))
        self.text.setTabChangesFocus(True)
        say(
            self._close.setAccessibleName, lambda: translate("Composer", "Close; the draft is kept")
        )
        say(self._close.setToolTip, lambda: translate("Composer", "Close; the draft is kept (Esc)"))
        self.preview_button.setCheckable(True)
        say(self.preview_button.setToolTip, lambda: translate("Composer", "Preview (Ctrl+Shift+P)"))
        say(self._discard.setToolTip, lambda: translate("Composer", "Discard"))

    def _lay_out(self, tools: Sequence[QWidget]) -> None:
        """Put the parts into their places; `tools` stand beside the heading."""
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 10, 16, 12)
        layout.setSpacing(GAP)
        head = row(self._icon, self._heading, *tools, self._close)
        head.setStretch(1, 1)
        layout.addLayout(head)
        layout.addWidget(self.note)
        layout.addWidget(self.subject)
        layout.addWidget(self.groups)
        layout.addWidget(self.help.bar)
        written = QVBoxLayout()
        written.setSpacing(0)
        written.addWidget(self._area, 1)
        written.addWidget(YieldingArea(self.files, self.outlook, self.trouble))
        layout.addLayout(written, 1)
        self._look.follow(self, self._keep_lines)
        shy: dict[QPushButton, Callable[[], str]] = {
            self.preview_button: lambda: translate("Composer", "Preview"),
            self._discard: lambda: translate("Composer", "Discard"),
        }
        parts = [self.state, self.help.words, *shy, self.send_button]
        layout.addWidget(ActionRow(self._look, parts, self.state, shy, self.help.words))

    def _keep_lines(self) -> None:
        """Keep room for some lines of text, in whatever size it is."""
        lines = self._look.metrics().lineSpacing() * _LEAST_LINES
        for each in (self.text, self.preview):
            each.setMinimumHeight(lines + GAP_LARGE)

    def _show_unadded(self, error: Exception) -> None:
        if isinstance(error, NotFound):
            name = error.key
            self._say(
                lambda: translate(
                    "Composer", "“{name}” could not be read, and was not added."
                ).format(name=name),
                bad=True,
            )
        else:
            self._say(lambda: message_for(error).whole, bad=True)

    def _show_unsaved(self, error: Exception) -> None:
        self._say(
            lambda: translate("Composer", "Not saved: {why} Your text is kept here.").format(
                why=message_for(error).what
            ),
            bad=True,
        )

    def _say(self, text: Words, *, bad: bool = False) -> None:
        """Say how saving stands: in few words beside the buttons, trouble at length above them."""
        said, silent = (self.trouble, self.state) if bad else (self.state, self.trouble)
        say(said.setText, text)
        say(silent.setText, "")
        self.trouble.setVisible(bad)


def _title_words() -> str:
    return translate("Composer", "Title of the discussion")
