"""The language of the window changes while it is open, and every word with it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QObject, Qt, QTranslator
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QLineEdit, QMessageBox, QPushButton, QWidget

from tests.ui.translation_sources import sources
from ui.language import follow_language, languages, say, speak, spoken_language
from ui.widgets.controls import label

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from tests.ui.desk import Desk

translate = QCoreApplication.translate


class Bracketed(QTranslator):
    """Translates everything, into itself in brackets."""

    def isEmpty(self) -> bool:
        return False

    def translate(self, context: str, text: str, comment: str | None = None, n: int = -1) -> str:
        is_ours = not (context.startswith("Q") and context[1:2].isupper())
        return f"⟦{text.replace('%n', str(n))}⟧" if is_ours else text


@pytest.fixture(autouse=True)
def english_again(qapp: object) -> Iterator[None]:
    yield
    speak("en")


def test_words_are_said_anew_in_each_language_as_long_as_their_owner_lives(qtbot: QtBot) -> None:
    words, label = iter(("one", "two", "three")), QLabel()
    qtbot.addWidget(label)
    say(label.setText, lambda: next(words))
    assert label.text() == "one"
    speak("en")
    assert label.text() == "two"
    say(label.setText, "as it is")
    speak("en")
    assert label.text() == "as it is"
    assert next(words) == "three"


def test_what_is_gone_is_not_told_of_the_language(qtbot: QtBot) -> None:
    told: list[int] = []
    owner = QObject()
    follow_language(owner, lambda: told.append(1))
    with qtbot.waitSignal(owner.destroyed):
        owner.deleteLater()
    speak("en")
    assert told == [1]


def test_direction_and_numbers_follow_the_language(sample_desk: Desk) -> None:
    window = sample_desk.window
    speak("ar")
    assert spoken_language() == "ar"
    assert window.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert QLocale().language() is QLocale.Language.Arabic
    speak("en")
    assert window.layoutDirection() is Qt.LayoutDirection.LeftToRight


@pytest.mark.parametrize("language", languages())
def test_a_question_is_left_with_the_word_that_other_dialogs_have(
    qtbot: QtBot, language: str
) -> None:
    speak(language)
    box = QMessageBox()
    qtbot.addWidget(box)
    leave = box.addButton(QMessageBox.StandardButton.Cancel)
    assert leave.text().replace("&", "") == translate("SettingsDialog", "Cancel")


def test_a_label_begins_where_the_window_does_in_whatever_script(qtbot: QtBot) -> None:
    latin, arabic, centred = label("Water"), label("ماء"), label("Water")
    centred.setAlignment(Qt.AlignmentFlag.AlignCenter)
    for each in (latin, arabic, centred):
        qtbot.addWidget(each)
        each.resize(400, 30)
    assert [side_of(each) for each in (latin, arabic, centred)] == ["left", "left", "middle"]
    speak("ar")
    assert [side_of(each) for each in (latin, arabic, centred)] == ["right", "right", "middle"]


def side_of(words: QLabel) -> str:
    """Return in which third of a label its words are seen."""
    image = words.grab().toImage()
    ground = image.pixel(0, 0)
    inked = [
        x
        for x in range(image.width())
        for y in range(image.height())
        if image.pixel(x, y) != ground
    ]
    middle = (min(inked) + max(inked)) / 2
    return ("left", "middle", "right")[int(middle * 3 / image.width())]


def test_the_window_offers_english() -> None:
    assert "en" in languages()


def test_every_word_of_the_window_changes_with_the_language(sample_desk: Desk) -> None:
    desk = sample_desk
    desk.work_offline()
    desk.open_forum("Ideas, tips and hints")
    row = desk.read("Our water meter")
    desk.begin_reply(row.discussion_id)
    desk.composer.text.setPlainText("Thank you")
    desk.send()
    desk.until(lambda: desk.window.outbox.items)
    english = texts_of(desk.window)
    assert len(english) > 80
    speak("en", Bracketed())
    known = {source.text for source in sources()}
    left = {
        place: text
        for place, text in texts_of(desk.window).items()
        if "⟦" not in text and text.replace("&", "") in {each.replace("&", "") for each in known}
    }
    assert not left
    assert "⟦" in desk.thread_text()


def test_every_word_of_the_dialogs_goes_through_the_translator(sample_desk: Desk) -> None:
    desk = sample_desk
    speak("en", Bracketed())
    desk.window.actions_.settings.trigger()
    settings = desk.app.settings_dialog
    assert settings is not None
    plain = {place: text for place, text in texts_of(settings).items() if is_ours(text)}
    settings.reject()
    assert not plain


_FORMATS = {"HTML", "Markdown", "JSON"}
"""Names that are the same in every language."""


def is_ours(text: str) -> bool:
    """Return whether a text has words, and none of them went through the translator."""
    return bool(re.search(r"[A-Za-z]{3}", text)) and "⟦" not in text and text not in _FORMATS


def texts_of(top: QWidget) -> dict[tuple[str, str, str], str]:
    """Return every text below a widget that a person can see or hear."""
    found: dict[tuple[str, str, str], str] = {}
    for number, each in enumerate([top, *top.findChildren(QObject)]):
        names = ["toolTip", "accessibleName", "accessibleDescription", "windowTitle"]
        if isinstance(each, QLabel | QPushButton | QAction):
            names.append("text")
        if isinstance(each, QLineEdit):
            names.append("placeholderText")
        for name in names:
            value = each.property(name)
            if isinstance(value, str) and value:
                found[type(each).__name__ + str(number), each.objectName(), name] = value
    return found
