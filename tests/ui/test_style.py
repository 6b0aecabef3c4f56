"""Colours that can be read, icons that exist, texts that have plurals, controls that have names."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QAccessible, QColor
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QLineEdit,
    QPlainTextEdit,
    QTextBrowser,
    QWidget,
)

from tests.ui.translation_sources import ROOT, sources, translations
from ui.style.icons import Icons
from ui.style.look import initials
from ui.style.theme import DARK, LIGHT, READABLE, Theme, contrast, with_accent

if TYPE_CHECKING:
    from tests.ui.desk import Desk

PAIRS = [
    ("text", "surface"),
    ("text", "window"),
    ("text", "hover"),
    ("text", "line"),
    ("text", "accent_soft"),
    ("muted", "surface"),
    ("muted", "window"),
    ("muted", "hover"),
    ("muted", "accent_soft"),
    ("accent", "surface"),
    ("accent", "window"),
    ("on_accent", "accent"),
    ("warning", "surface"),
    ("warning", "window"),
    ("warning", "accent_soft"),
    ("warning", "warning_soft"),
    ("text", "warning_soft"),
    ("accent", "warning_soft"),
    ("accent", "danger_soft"),
    ("danger", "surface"),
    ("danger", "window"),
    ("danger", "accent_soft"),
    ("danger", "danger_soft"),
    ("muted", "danger_soft"),
    ("text", "danger_soft"),
    ("surface", "danger"),
    ("success", "window"),
]


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("ink", "ground"), PAIRS)
def test_every_pair_of_colours_in_use_can_be_read(theme: Theme, ink: str, ground: str) -> None:
    assert contrast(getattr(theme, ink), getattr(theme, ground)) >= READABLE


@pytest.mark.parametrize("colour", LIGHT.avatars)
def test_initials_can_be_read_on_every_avatar(colour: str) -> None:
    assert contrast("#ffffff", colour) >= READABLE


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("accent", ["#ffe066", "#003300", "#e01b24", "#3584e4", "#ffffff"])
def test_any_accent_of_a_desktop_is_made_readable(theme: Theme, accent: str) -> None:
    mine = with_accent(theme, QColor(accent))
    for ink, ground in [("accent", "surface"), ("accent", "window"), ("on_accent", "accent")]:
        assert contrast(getattr(mine, ink), getattr(mine, ground)) >= READABLE


def test_every_icon_that_is_named_exists_and_is_drawn(qapp: object) -> None:
    named = set()
    for path in (ROOT / "ui").rglob("*.py"):
        named |= set(re.findall(r'icon\w*(?:\(look, |\(|=)"([a-z]+)"', path.read_text("utf-8")))
    assert len(named) > 10
    icons = Icons()
    for name in named:
        image = icons.pixmap(name, "#000000", 24).toImage()
        inked = any(image.pixelColor(x, y).alpha() for x in range(24) for y in range(24))
        assert inked, f"{name} is empty"


@pytest.mark.parametrize(
    ("name", "letters"),
    [("Amina Diallo", "AD"), ("王小明", "王"), ("  ", "?"), ("Jean-Luc van Mbeki", "JM")],
)
def test_initials_are_of_first_and_last_name(name: str, letters: str) -> None:
    assert initials(name) == letters


def test_every_plural_text_has_its_english_forms() -> None:
    known = translations(ROOT / "resources" / "translations" / "companion_en.ts")
    plurals = {(source.context, source.text) for source in sources() if source.plural}
    assert plurals == set(known)
    assert all(len(forms) == 2 and all(forms) for forms in known.values())


def test_the_compiled_english_texts_are_up_to_date(qapp: object) -> None:
    from PySide6.QtCore import QTranslator

    folder = Path(ROOT / "resources" / "translations")
    translator = QTranslator()
    assert translator.load("companion_en", str(folder))
    for (context, text), (one, many) in translations(folder / "companion_en.ts").items():
        assert translator.translate(context, text, "", 1) == one
        assert translator.translate(context, text, "", 2) == many


def test_every_control_of_the_window_has_a_name_for_screen_readers(sample_desk: Desk) -> None:
    kinds = (QAbstractButton, QLineEdit, QPlainTextEdit, QTextBrowser, QAbstractItemView)
    nameless = [
        control
        for control in sample_desk.window.findChildren(QWidget)
        if isinstance(control, kinds) and control.isVisibleTo(sample_desk.window)
        if not _spoken_name(control)
    ]
    assert not nameless, [(type(c).__name__, c.objectName(), c.parent()) for c in nameless]


def _spoken_name(control: QWidget) -> str:
    interface = QAccessible.queryAccessibleInterface(control)
    return interface.text(QAccessible.Text.Name) if interface is not None else ""


def test_every_action_is_in_a_menu_and_no_key_is_used_twice(sample_desk: Desk) -> None:
    actions = sample_desk.window.actions_
    in_menus = {
        action
        for menu in sample_desk.window.menuBar().actions()
        for action in menu.menu().actions()  # type: ignore[attr-defined]
    }
    mine = [value for value in vars(actions).values() if hasattr(value, "shortcuts")]
    assert len(mine) > 15
    assert not [action.text() for action in mine if action not in in_menus]
    keys = [key.toString() for action in mine for key in action.shortcuts()]
    assert len(keys) == len(set(keys))
