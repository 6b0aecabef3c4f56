"""What an organisation has switched off, taken out of a window: its actions, places and parts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from companion.features import Feature
from ui.models.navigation import Place

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

    from companion.features import Features
    from ui.main_window import MainWindow

_FEATURE_OF_PLACE: Final = {
    Place.MESSAGES: Feature.MESSAGES,
    Place.NEWS: Feature.FEEDS,
    Place.LEARNING: Feature.JOURNAL,
}


def has_place(features: Features, place: Place) -> bool:
    """Return whether a place of the navigation is there."""
    feature = _FEATURE_OF_PLACE.get(place)
    return feature is None or features.has(feature)


def withhold(window: MainWindow, features: Features) -> None:
    """Take the actions of what is off out of menus, keys and the list of commands.

    An action that is not visible cannot be enabled, whatever the window does later.
    """
    for feature in features.off:
        for action in _actions_of(window, feature):
            action.setVisible(False)
    if not features.has(Feature.FEEDS):
        window.course.pane.follow_bar.withhold()


def _actions_of(window: MainWindow, feature: Feature) -> tuple[QAction, ...]:
    acts, course, learning = window.actions_, window.course.actions, window.learning.actions
    if feature is Feature.MESSAGES:
        return (acts.messages, acts.new_message)
    if feature is Feature.PACKS:
        return (acts.import_pack, course.make_pack)
    if feature is Feature.SHARING:
        return (acts.share, acts.share_waiting, course.share, window.thread_pane.reading.share)
    if feature is Feature.FEEDS:
        return (acts.news, acts.news_read, acts.follow)
    if feature is Feature.JOURNAL:
        menu = acts.learning_menu
        return (
            acts.learning,
            *((menu.menuAction(),) if menu is not None else ()),
            learning.write,
            learning.tables,
            *learning.exports,
        )
    return ()
