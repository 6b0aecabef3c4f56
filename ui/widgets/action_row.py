"""A row of buttons in which the less important ones give up their words where room is short."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.language import follow_language, say
from ui.style.scale import GAP, GAP_LARGE, GAP_WIDE
from ui.widgets.controls import row

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QPushButton

    from ui.style.look import Look


class ActionRow(QWidget):
    """Shows its parts side by side; the `shy` buttons have an icon, and words to be without.

    `stretching` is the part that takes the room that is left, and needs none. `yielding` is only
    there where all the rest has room.
    """

    def __init__(
        self,
        look: Look,
        parts: list[QWidget],
        stretching: QWidget,
        shy: dict[QPushButton, Callable[[], str]],
        yielding: QWidget | None = None,
    ) -> None:
        super().__init__()
        self._shy = shy
        self._stretching, self._yielding = stretching, yielding
        apart = (stretching, yielding)
        self._others = [part for part in parts if part not in shy and part not in apart]
        strip = row(*parts)
        strip.setStretch(parts.index(stretching), 1)
        self.setLayout(strip)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        for each, words in shy.items():
            say(each.setAccessibleName, words)
        follow_language(self, self.fit)
        look.changed.connect(self.fit)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Take words away or give them back."""
        super().resizeEvent(event)
        self.fit()

    def event(self, event: QEvent) -> bool:
        """Look again when a part has got other words."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.fit()
        return super().event(event)

    def fit(self) -> None:
        """Give the shy buttons their words where all find room with them."""
        shown = [part for part in self._others if not part.isHidden()]
        needed = sum(part.sizeHint().width() + GAP for part in shown)
        for each, words in self._shy.items():
            letters = each.fontMetrics().horizontalAdvance(words())
            needed += letters + each.iconSize().width() + GAP_LARGE + GAP_WIDE + GAP
        roomy = needed <= self.width()
        if self._yielding is not None:
            needed += sum(
                part.sizeHint().width() + GAP for part in (self._stretching, self._yielding)
            )
            self._yielding.setVisible(needed <= self.width())
        for each, words in self._shy.items():
            each.setText(words() if roomy else "")
