"""Going to anything by a few letters: places, people, saved searches, commands, links."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QLineEdit, QListView, QVBoxLayout, QWidget

from companion.domain.destination import Destination, DestinationKind
from companion.domain.links import is_own_link, read_link
from ui.around.choices import Choice, ChoiceDelegate, ChoiceKind
from ui.background import Latest
from ui.language import say
from ui.models.rows import RowsModel
from ui.style.scale import GAP, GAP_WIDE
from ui.widgets.controls import label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from companion.services.going_places import FoundPlace, PlaceNames
    from ui.account_session import AccountSession
    from ui.around.listed_actions import ListedAction
    from ui.style.look import Look

_MOST = 12
_ROWS_SHOWN = 10
_WIDTH = 38
_STEPS = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_PageDown: _ROWS_SHOWN,
    Qt.Key.Key_PageUp: -_ROWS_SHOWN,
}


class OpenAnything(QDialog):
    """A field over the window, with what fits below it as one types.

    `chosen` gives the `Choice` that is wanted; `shown` tells that the list fits what is typed.
    The names are read once when it opens; what is typed is compared on a worker.
    """

    chosen = Signal(object)
    shown = Signal()

    def __init__(
        self,
        look: Look,
        session: AccountSession,
        actions: Sequence[ListedAction],
        parent: QWidget,
    ) -> None:
        super().__init__(parent, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("open-anything")
        say(self.setWindowTitle, lambda: self.tr("Open anything"))
        self._session = session
        self._site = session.workspace.account.site_url
        self._latest = Latest(session.background, self)
        self._names: PlaceNames | None = None
        self._is_entered = False
        self._keys = {each.command: each.keys for each in actions}
        self._commands = [
            (each.command, each.name, each.menu) for each in actions if each.action.isEnabled()
        ]
        self.field = QLineEdit()
        self.model = RowsModel[Choice](lambda choice: choice, _name_of, _spoken, self)
        self.list = QListView()
        self._hint = label(faint=True, small=True, wrap=False)
        self._build(look)
        self._load()

    @property
    def choices(self) -> tuple[Choice, ...]:
        """The rows that are shown."""
        return self.model.values

    def open_over(self, window: QWidget) -> None:
        """Show it in the upper middle of the window."""
        width = min(self.fontMetrics().height() * _WIDTH, window.width() - 80)
        self.resize(width, self.height())
        self._fit()
        corner = QPoint((window.width() - width) // 2, window.height() // 9)
        self.move(window.mapToGlobal(corner))
        self.show()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Let the arrow keys move in the list while the cursor stays in the field."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = _STEPS.get(Qt.Key(event.key()), 0)
            if step:
                self._step(step)
                return True
        return super().eventFilter(watched, event)

    def _build(self, look: Look) -> None:
        self.field.setObjectName("open-anything-field")
        say(self.field.setAccessibleName, lambda: self.tr("What to open"))
        say(
            self.field.setPlaceholderText,
            lambda: self.tr("Course, activity, forum, discussion, person, command or link"),
        )
        self.field.installEventFilter(self)
        self.field.textChanged.connect(self._find)
        self.field.returnPressed.connect(self._enter)
        self.list.setModel(self.model)
        self.list.setItemDelegate(ChoiceDelegate(look, self.list))
        self.list.setUniformItemSizes(True)
        self.list.setMouseTracking(True)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        say(self.list.setAccessibleName, lambda: self.tr("What fits"))
        self.list.clicked.connect(self._choose)
        self._hint.setContentsMargins(GAP_WIDE, 0, GAP_WIDE, GAP)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GAP, GAP_WIDE, GAP, GAP)
        layout.setSpacing(GAP)
        layout.addWidget(self.field)
        layout.addWidget(self.list, 1)
        layout.addWidget(self._hint)

    def _load(self) -> None:
        places, commands = self._session.workspace.places, self._commands
        self._latest.run(lambda: places.names(commands), self._take_names, self._fail)

    def _take_names(self, names: PlaceNames) -> None:
        self._names = names
        self._find()

    def _find(self) -> None:
        names, typed = self._names, self.field.text()
        if names is None:
            return
        link = self._link_in(typed)
        if link is not None:
            self._latest.cancel()
            self._show([link])
            return
        self._latest.run(
            lambda: names.find(typed, limit=_MOST),
            lambda found: self._show(self._choices(typed, found)),
            self._fail,
        )

    def _link_in(self, typed: str) -> Choice | None:
        text = typed.strip()
        if read_link(text, self._site) is not None:
            return Choice(self.tr("Open this link"), text, kind=ChoiceKind.LINK, text=text)
        if is_own_link(text) or text.lower().startswith(("http://", "https://")):
            said = self.tr("This link does not lead to a place of this site")
            return Choice(said, text, kind=ChoiceKind.OTHER_LINK, text=text)
        return None

    def _choices(self, typed: str, found: tuple[FoundPlace, ...]) -> list[Choice]:
        choices = [self._choice(place) for place in found]
        words = typed.strip()
        if words:
            everywhere = Destination(DestinationKind.SEARCH, words=words)
            said = self.tr("Search everything for “{words}”").format(words=words)
            choices.append(Choice(said, self.tr("Search"), destination=everywhere))
        return choices

    def _choice(self, place: FoundPlace) -> Choice:
        where = place.destination
        if where.kind is DestinationKind.COMMAND:
            keys = self._keys.get(where.words, ())
            return Choice(place.name, place.within, keys[0] if keys else "", where)
        is_talk = where.kind is DestinationKind.CONVERSATION
        return Choice(place.name, self.tr("Messages") if is_talk else place.within, "", where)

    def _show(self, choices: list[Choice]) -> None:
        self.model.show_values(())
        self.model.show_values(choices)
        if choices:
            self.list.setCurrentIndex(self.model.index(0, 0))
        self._say_hint(choices)
        self._fit()
        self.shown.emit()
        if self._is_entered:
            self._is_entered = False
            self._choose(self.list.currentIndex())

    def _say_hint(self, choices: list[Choice]) -> None:
        if self.field.text().strip() or choices:
            words = self.tr("Up and down to choose, Enter to open, Escape to close.")
        else:
            words = self.tr("Type some letters of what you look for, whatever their accents.")
        self._hint.setText(words)

    def _fit(self) -> None:
        """Be as high as there are rows."""
        height = self.list.sizeHintForRow(0) if self.model.values else 0
        self.list.setFixedHeight(max(height, 0) * min(len(self.model.values), _ROWS_SHOWN))
        self.list.setVisible(bool(self.model.values))
        layout = self.layout()
        if layout is not None:
            layout.activate()
            self.resize(self.width(), layout.totalSizeHint().height())

    def _step(self, by: int) -> None:
        count = len(self.model.values)
        if count:
            now = self.list.currentIndex().row()
            wanted = (now + by) % count if abs(by) == 1 else min(max(now + by, 0), count - 1)
            self.list.setCurrentIndex(self.model.index(wanted, 0))

    def _enter(self) -> None:
        """Choose the row, or the first one as soon as the list fits what is typed."""
        if self._names is None or self._latest.is_busy:
            self._is_entered = True
        else:
            self._choose(self.list.currentIndex())

    def _choose(self, index: QModelIndex) -> None:
        choice = self.model.value(index)
        if choice is not None:
            self.close()
            self.chosen.emit(choice)

    def _fail(self, error: Exception) -> None:
        self.close()
        self._session.failed.emit(error)


def _name_of(choice: Choice) -> str:
    return choice.name


def _spoken(choice: Choice) -> str:
    return ", ".join(part for part in (choice.name, choice.within, choice.keys) if part)
