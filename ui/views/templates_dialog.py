"""The dialog in which own texts are renamed, changed and deleted."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QDialog,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from ui.background import Latest
from ui.language import say
from ui.style.scale import GAP, GAP_LARGE, GAP_SMALL
from ui.widgets.controls import button, label, row
from ui.widgets.dialog_size import fit_into_window
from ui.widgets.prose_field import ProseField
from ui.widgets.text_list import TextList
from ui.widgets.undo_bar import UndoBar
from ui.wording import shortened

if TYPE_CHECKING:
    from collections.abc import Callable

    from companion.domain.writing import TextTemplate
    from ui.account_session import AccountSession

_LONGEST_NAME = 60
_LONGEST_SUGGESTION = 40


class TemplatesDialog(QDialog):
    """Shows each text beside the list of all. Changes are kept by themselves.

    `shown` tells that the texts are in the list; `kept` that a change is on the disk.
    """

    shown = Signal()
    kept = Signal()

    def __init__(self, session: AccountSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        say(self.setWindowTitle, lambda: self.tr("Templates"))
        self._session = session
        self._texts: list[TextTemplate] = []
        self._open_text: TextTemplate | None = None
        self._changes: list[_Change] = []
        self._is_keeping = False
        self.list = TextList()
        self.sides = QWidget()
        self.name = QLineEdit()
        self.text = ProseField()
        self.delete_button = button(lambda: self.tr("Delete"), self.delete)
        self.close_button = button(lambda: self.tr("Close"), self.accept, primary=True)
        self._build()
        self.undo_bar = UndoBar(self.sides)
        self._reading = Latest(session.background, self)
        self._reading.run(session.workspace.aids.templates, self._show, session.failed.emit)

    def delete(self) -> None:
        """Let the chosen text go; the bar offers to undo that."""
        gone = self._open_text
        if gone is None:
            return
        gone = self._as_written(gone)
        aids = self._session.workspace.aids
        place = self._place_of(gone)
        self._open_text = None
        del self._texts[place]
        self._fill(min(place, len(self._texts) - 1))
        self.list.setFocus()

        def dropped() -> None:
            said = self.tr("Deleted: {title}").format(title=shortened(gone.name))
            self.undo_bar.offer(said, lambda: self._restore(gone))

        self._keep(lambda: aids.drop_template(gone.template_id), dropped)

    def done(self, result: int) -> None:
        """Keep what was changed last, however the dialog is closed; then let it go."""
        self._keep_changes()
        super().done(result)
        self._keep_next()

    def _build(self) -> None:
        say(self.list.setAccessibleName, lambda: self.tr("Templates"))
        say(self.name.setAccessibleName, lambda: self.tr("Name of the template"))
        say(self.text.setAccessibleName, lambda: self.tr("Text of the template"))
        self.name.setMaxLength(_LONGEST_NAME)
        self.text.setTabChangesFocus(True)
        self.list.currentRowChanged.connect(self._turn_to)
        self.name.editingFinished.connect(self._keep_changes)
        fields = QWidget()
        column = QVBoxLayout(fields)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP_SMALL)
        column.addWidget(label(lambda: self.tr("Name"), faint=True, small=True))
        column.addWidget(self.name)
        column.addSpacing(GAP)
        column.addWidget(label(lambda: self.tr("Text"), faint=True, small=True))
        column.addWidget(self.text, 1)
        both = row(self.list, fields, gap=GAP_LARGE)
        both.setStretch(0, 2)
        both.setStretch(1, 3)
        self.sides.setLayout(both)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GAP_LARGE, GAP_LARGE, GAP_LARGE, GAP_LARGE)
        layout.setSpacing(GAP_LARGE)
        layout.addWidget(self.sides, 1)
        layout.addLayout(row(self.delete_button, None, self.close_button))
        fit_into_window(self, 38, 26)
        self._enable()

    def _show(self, texts: tuple[TextTemplate, ...]) -> None:
        self._texts = list(texts)
        self._fill(0)
        self.shown.emit()

    def _fill(self, place: int) -> None:
        """List the texts and open one of them."""
        self.list.blockSignals(True)  # noqa: FBT003
        self.list.clear()
        self.list.addItems([each.name for each in self._texts])
        self.list.setCurrentRow(place)
        self.list.blockSignals(False)  # noqa: FBT003
        self._open_at(place)

    def _turn_to(self, place: int) -> None:
        self._keep_changes()
        self._open_at(place)

    def _open_at(self, place: int) -> None:
        chosen = self._texts[place] if 0 <= place < len(self._texts) else None
        self._open_text = chosen
        self.name.setText(chosen.name if chosen is not None else "")
        self.text.setPlainText(chosen.body if chosen is not None else "")
        self._enable()

    def _enable(self) -> None:
        for part in (self.name, self.text, self.delete_button):
            part.setEnabled(self._open_text is not None)

    def _as_written(self, text: TextTemplate) -> TextTemplate:
        """Return a text with what stands in the fields; without words it stays as it was."""
        name, body = self.name.text().strip(), self.text.toPlainText()
        if not body.strip():
            return replace(text, name=name or text.name)
        return replace(text, name=name or name_from(body), body=body)

    def _keep_changes(self) -> None:
        before = self._open_text
        changed = self._as_written(before) if before is not None else None
        if changed is None or changed == before:
            return
        place = self._place_of(changed)
        self._open_text = self._texts[place] = changed
        item = self.list.item(place)
        if item is not None:
            item.setText(changed.name)
        aids = self._session.workspace.aids
        self._keep(lambda: aids.put_template(changed.name, changed.body, changed.template_id))

    def _restore(self, gone: TextTemplate) -> None:
        self._keep_changes()
        aids = self._session.workspace.aids

        def bring_back() -> None:
            restored = aids.restore_template(gone)
            texts.extend((restored, *aids.templates()))

        def back() -> None:
            restored, *self._texts = texts
            self._fill(self._place_of(restored))

        texts: list[TextTemplate] = []
        self._keep(bring_back, back)

    def _keep(self, work: Callable[[], object], then: Callable[[], None] | None = None) -> None:
        """Change the store, one change after the other: none may overtake another."""
        self._changes.append(_Change(work, then))
        self._keep_next()

    def _keep_next(self) -> None:
        if self._is_keeping:
            return
        if not self._changes:
            if not self.isVisible():
                self.deleteLater()
            return
        change = self._changes.pop(0)
        self._is_keeping = True

        def kept(_result: object) -> None:
            self._is_keeping = False
            if change.then is not None:
                change.then()
            self.kept.emit()
            self._keep_next()

        def failed(error: Exception) -> None:
            self._is_keeping = False
            self._session.failed.emit(error)
            self._keep_next()

        self._session.background.run(change.work, kept, failed)

    def _place_of(self, text: TextTemplate) -> int:
        ids = [each.template_id for each in self._texts]
        return ids.index(text.template_id)


@dataclass(frozen=True, slots=True)
class _Change:
    work: Callable[[], object]
    then: Callable[[], None] | None


def name_from(body: str) -> str:
    """Return a name for a text that has none: the words that it begins with."""
    line = next((line for line in body.splitlines() if line.strip(_SIGNS)), "")
    words = line.strip(_SIGNS)
    if len(words) <= _LONGEST_SUGGESTION:
        return words
    return f"{words[:_LONGEST_SUGGESTION].rsplit(' ', 1)[0]}…"


_SIGNS = " \t#>*-_~`"
"""Of Markdown, at the beginning and the end of a line."""
