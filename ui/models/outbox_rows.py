"""The rows of the outbox: what was written, each for itself, and small actions together."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from companion.domain.draft import ItemKind, ItemState, OutboxItem
from ui.wording import is_waiting, item_state_words, item_title, spoken_item

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable

translate = QCoreApplication.translate

_SMALL = {ItemKind.STAR, ItemKind.PIN, ItemKind.LOCK, ItemKind.SUBSCRIBE, ItemKind.RATE}


@dataclass(frozen=True, slots=True)
class ActionGroup:
    """Stars, ratings and other small actions that all wait, or were all sent."""

    items: tuple[OutboxItem, ...]

    @property
    def is_sent(self) -> bool:
        """Whether the site has them all."""
        return self.items[0].state is ItemState.SENT

    @property
    def titles(self) -> tuple[str, ...]:
        """What they are, in words."""
        return tuple(item_title(item) for item in self.items)


OutboxRow = OutboxItem | ActionGroup


def grouped(items: Iterable[OutboxItem]) -> tuple[OutboxRow, ...]:
    """Return the items in their order, small actions that need nobody in one row after the others.

    What was stopped stands for itself, whatever it is: the person has to decide about it.
    """
    single: list[OutboxItem] = []
    waiting: list[OutboxItem] = []
    sent: list[OutboxItem] = []
    for item in items:
        small = item.kind in _SMALL and item.reason is None
        if small and is_waiting(item.state):
            waiting.append(item)
        elif small and item.state is ItemState.SENT:
            sent.append(item)
        else:
            single.append(item)
    first_sent = next((n for n, i in enumerate(single) if i.state is ItemState.SENT), len(single))
    return (*single[:first_sent], *_rows(waiting), *single[first_sent:], *_rows(sent))


def row_key(row: OutboxRow) -> Hashable:
    """Return what a row is known by while its content changes."""
    if isinstance(row, ActionGroup):
        return ("sent" if row.is_sent else "waiting",)
    return row.item_id


def row_title(row: OutboxRow) -> str:
    """Return what a row is, in words."""
    if isinstance(row, ActionGroup):
        return translate("outbox_rows", "%n small change(s)", "", len(row.items))
    return item_title(row)


def row_state_words(row: OutboxRow) -> str:
    """Return where a row stands."""
    return item_state_words(row.items[0] if isinstance(row, ActionGroup) else row)


def spoken_row(row: OutboxRow) -> str:
    """Return a row as one sentence for screen readers."""
    if isinstance(row, ActionGroup):
        return ", ".join((row_title(row), row_state_words(row), *row.titles))
    return spoken_item(row)


def _rows(small: list[OutboxItem]) -> tuple[OutboxRow, ...]:
    return (ActionGroup(tuple(small)),) if len(small) > 1 else tuple(small)
