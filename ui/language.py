"""The language of the window, which can change at any time: all words are said anew then."""

from __future__ import annotations

from collections.abc import Callable
from importlib.resources import files

from PySide6.QtCore import QLibraryInfo, QLocale, QObject, Qt, QTranslator, Signal
from PySide6.QtWidgets import QApplication

from ui.follower import Follower, end_following

Words = str | Callable[[], str]
"""A text, or what gives it in the language that is spoken now."""


def speak(language: str | None, words: QTranslator | None = None) -> None:
    """Speak a language from now on, by default the system's; English where there is no better.

    Numbers, dates and the direction of the window follow as well. `words` are used instead of those
    that come with the app.
    """
    app = QApplication.instance()
    if isinstance(app, QApplication):
        _language.turn_to(app, language, words)


def spoken_language() -> str | None:
    """Return the language that was chosen last; None for the system's."""
    return _language.chosen


def languages() -> list[str]:
    """Return the languages that the window can speak, as codes."""
    names = (each.name for each in (files("resources") / "translations").iterdir())
    return sorted(
        name.removeprefix("companion_").removesuffix(".qm")
        for name in names
        if name.endswith(".qm")
    )


def say(setter: Callable[[str], object], words: Words) -> None:
    """Give words to a setter of a Qt object, such as `setText`, now and in each later language.

    Use it for every text: ``say(field.setToolTip, lambda: self.tr("…"))``. The words that were
    given to the same setter before are forgotten.
    """
    owner = getattr(setter, "__self__", None)
    if not isinstance(owner, QObject):
        raise TypeError("words are given to a method of a Qt object")
    name = getattr(setter, "__name__", "")
    end_following(owner, name)
    if isinstance(words, str):
        setter(words)
    else:
        follow_language(owner, lambda: setter(words()), name)


def follow_language(owner: QObject, act: Callable[[], object], name: str = "") -> None:
    """Do something now and whenever the language changes, as long as `owner` lives."""
    act()
    Follower(owner, _language.changed, act, name)


class _Language(QObject):
    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.chosen: str | None = None
        self._translators: list[QTranslator] = []

    def turn_to(
        self, app: QApplication, language: str | None, words: QTranslator | None = None
    ) -> None:
        self.chosen = language
        for translator in self._translators:
            app.removeTranslator(translator)
        self._translators.clear()
        locale = QLocale(language) if language else QLocale.system()
        QLocale.setDefault(locale)
        qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        own = str(files("resources") / "translations")
        self._load(app, locale, "qtbase", qt)
        is_known = words is not None or self._load(app, locale, "companion", own)
        if words is not None:
            app.installTranslator(words)
            self._translators.append(words)
        elif not is_known:
            self._load(app, QLocale("en"), "companion", own)
        mirrored = locale.textDirection() if is_known or language else _LEFT_TO_RIGHT
        app.setLayoutDirection(mirrored)
        self.changed.emit()

    def _load(self, app: QApplication, locale: QLocale, name: str, folder: str) -> bool:
        translator = QTranslator()
        if not translator.load(locale, name, "_", folder):
            return False
        app.installTranslator(translator)
        self._translators.append(translator)
        return True


_LEFT_TO_RIGHT = Qt.LayoutDirection.LeftToRight
_language = _Language()
