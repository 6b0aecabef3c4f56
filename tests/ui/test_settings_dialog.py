"""Settings are found by their words, and the look changes at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication

from tests.ui.test_limits import open_settings
from ui.language import speak
from ui.style.appearance import ACCENTS, Appearance
from ui.style.theme import DARK, DARK_HIGH, LIGHT, LIGHT_HIGH, contrast
from ui.widgets.setting_rows import SettingRow

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QComboBox

    from tests.ui.desk import Desk
    from ui.style.look import Look
    from ui.views.settings_dialog import SettingsDialog


@pytest.fixture(autouse=True)
def as_before(look: Look) -> Iterator[None]:
    yield
    speak("en")
    look.set_theme(LIGHT)
    look.set_text_scale(1.0)


def found(dialog: SettingsDialog) -> list[str]:
    rows = dialog.findChildren(SettingRow)
    return [row.field.accessibleName() for row in rows if row.isVisible()]


def test_what_is_typed_leaves_the_settings_that_have_the_words(sample_desk: Desk) -> None:
    dialog = open_settings(sample_desk)
    sample_desk.until(lambda: dialog.is_whole)
    everything = found(dialog)
    assert len(everything) > 8
    dialog.search.setText("LETTERS light")
    assert found(dialog) == ["Theme"]
    dialog.search.setText("syncing")
    assert "Sync every" in found(dialog)
    assert "Theme" not in found(dialog)
    dialog.search.setText("zebra")
    assert found(dialog) == []
    dialog.search.clear()
    assert found(dialog) == everything
    dialog.reject()


def test_the_chosen_look_shows_at_once_and_at_the_next_start(sample_desk: Desk) -> None:
    desk = sample_desk
    dialog = open_settings(desk)
    choose(dialog.theme, "dark")
    choose(dialog.contrast, "high")
    choose(dialog.accent, "teal")
    choose(dialog.motion, "reduced")
    dialog.keep.click()
    look = desk.app.look
    desk.until(lambda: not look.is_changing)
    assert look.theme.dark
    assert look.theme.high
    assert look.theme.accent != DARK_HIGH.accent
    assert look.is_still
    assert QApplication.styleHints().cursorFlashTime() == 0
    again = open_settings(desk)
    assert again.theme.currentData() == "dark"
    assert again.accent.currentData() == "teal"
    for field in (again.theme, again.contrast, again.accent, again.motion):
        choose(field, "")
    again.keep.click()
    desk.until(lambda: not look.is_changing)
    assert look.appearance == Appearance()
    assert QApplication.styleHints().cursorFlashTime() > 0


def test_keeping_one_setting_leaves_those_that_changed_meanwhile(sample_desk: Desk) -> None:
    desk = sample_desk
    dialog = open_settings(desk)
    desk.window.actions_.larger.trigger()
    desk.window.actions_.quiet.setChecked(True)
    desk.window.work_offline_changed.emit(True)
    larger = desk.app.settings.text_scale
    dialog.interval.setValue(45)
    dialog.keep.click()
    settings = desk.app.settings
    assert settings.sync_every_minutes == 45
    assert settings.is_quiet
    assert settings.work_offline
    assert settings.text_scale == pytest.approx(larger)
    assert desk.app.look.text_scale == pytest.approx(larger)
    assert settings.open_windows


def test_another_language_shows_at_once(sample_desk: Desk) -> None:
    desk = sample_desk
    dialog = open_settings(desk)
    dialog.language.addItem("العربية", "ar")
    choose(dialog.language, "ar")
    dialog.keep.click()
    assert desk.app.settings.language == "ar"
    assert desk.window.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert QLocale().language() is QLocale.Language.Arabic


def test_text_grows_everywhere_by_keys_and_back(sample_desk: Desk) -> None:
    desk = sample_desk
    desk.open_forum("Ideas, tips and hints")
    desk.read("Our water meter")
    pane = desk.window.forum_pane
    row = pane.list.sizeHintForRow(0)
    letters = desk.pane.browser.document().defaultFont().pointSizeF()
    for _ in range(3):
        desk.window.actions_.larger.trigger()
    desk.until(lambda: not desk.app.look.is_changing)
    assert pane.list.sizeHintForRow(0) > row
    assert desk.pane.browser.document().defaultFont().pointSizeF() > letters
    assert desk.window.font().pointSizeF() > letters
    desk.window.actions_.normal.trigger()
    desk.until(lambda: not desk.app.look.is_changing)
    assert pane.list.sizeHintForRow(0) == row


@pytest.mark.parametrize("name", ACCENTS)
def test_each_accent_differs_from_the_others_in_each_theme(name: str, look: Look) -> None:
    for theme in ("light", "dark"):
        accents = {n: Appearance(theme=theme, accent=n).resolved().accent for n in ACCENTS}
        assert list(accents.values()).count(accents[name]) == 1


@pytest.mark.parametrize(
    ("choice", "theme"),
    [
        (Appearance("light", "", "normal"), LIGHT),
        (Appearance("dark", "", "normal"), DARK),
        (Appearance("light", "", "high"), LIGHT_HIGH),
        (Appearance("dark", "", "high"), DARK_HIGH),
    ],
)
def test_a_choice_is_kept_whatever_the_desktop_says(
    choice: Appearance, theme: object, look: Look
) -> None:
    assert choice.resolved() == theme


def test_high_contrast_has_more_of_it() -> None:
    for normal, high in ((LIGHT, LIGHT_HIGH), (DARK, DARK_HIGH)):
        assert contrast(high.muted, high.surface) > contrast(normal.muted, normal.surface)
        assert contrast(high.line, high.surface) > 3 > contrast(normal.line, normal.surface)


def choose(field: QComboBox, value: str) -> None:
    place = field.findData(value)
    assert place >= 0
    field.setCurrentIndex(place)
