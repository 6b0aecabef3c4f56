"""Colours that can be read, icons that exist, texts that have plurals, controls that have names."""

from __future__ import annotations

import re
from dataclasses import fields
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtGui import QAccessible, QColor
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QLabel,
    QLineEdit,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from tests.ui.translation_sources import ROOT
from ui.style.appearance import ACCENTS
from ui.style.icons import Icons
from ui.style.look import initials
from ui.style.pairs import PAIRS, READABLE, Pair
from ui.style.paper import PAPER, PAPER_BAND, PAPER_INK, PAPER_SECOND_INK
from ui.style.scale import TYPE_SCALE
from ui.style.theme import DARK, DARK_HIGH, LIGHT, LIGHT_HIGH, Theme, contrast, with_accent

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.ui.desk import Desk
    from ui.style.look import Look

THEMES = {"light": LIGHT, "dark": DARK, "light-high": LIGHT_HIGH, "dark-high": DARK_HIGH}
ACCENTS_OF_DESKTOPS = ["#ffe066", "#003300", "#e01b24", "#3584e4", "#ffffff", "#000000"]

every_theme = pytest.mark.parametrize("theme", THEMES.values(), ids=list(THEMES))


@every_theme
@pytest.mark.parametrize("pair", PAIRS, ids=str)
def test_every_pair_of_colours_in_use_can_be_told_apart(theme: Theme, pair: Pair) -> None:
    assert measured(theme, pair) >= pair.needed(high=theme.high)


@every_theme
@pytest.mark.parametrize("accent", [*ACCENTS.values(), *ACCENTS_OF_DESKTOPS])
def test_any_accent_is_made_readable_in_every_pair(theme: Theme, accent: str) -> None:
    mine = with_accent(theme, QColor(accent))
    assert not [pair for pair in PAIRS if measured(mine, pair) < pair.needed(high=theme.high)]


@every_theme
def test_initials_can_be_read_on_every_avatar(theme: Theme) -> None:
    assert all(contrast(theme.on_avatar, ground) >= READABLE for ground in theme.avatars)


def measured(theme: Theme, pair: Pair) -> float:
    return contrast(getattr(theme, pair.ink), getattr(theme, pair.ground))


def test_every_pair_of_the_style_sheet_is_in_the_list() -> None:
    known = {(pair.ink, pair.ground) for pair in PAIRS if pair.is_text}
    used = set()
    sheet = (ROOT / "resources/styles/companion.qss").read_text("utf-8")
    for selector, body in re.findall(r"([^{}]+)\{([^}]*)\}", sheet):
        if ":disabled" in selector:
            continue  # WCAG asks nothing of controls that cannot be used
        ink = re.search(r"(?<![-a-z])color: @(\w+)", body)
        ground = re.search(r"background: @(\w+)", body)
        if ink and ground:
            used.add((ink[1], ground[1]))
    assert used
    assert used <= known


def test_the_style_sheet_names_only_what_there_is() -> None:
    sheet = (ROOT / "resources/styles/companion.qss").read_text("utf-8")
    known = {field.name for field in fields(Theme)} | {f"points-{name}" for name in TYPE_SCALE}
    known |= {"radius", "radius-small", "radius-large", "sign", "round-sign"}
    known |= {"icon-up", "icon-down", "icon-done"}
    assert set(re.findall(r"@([\w-]+)", sheet)) <= known
    assert not re.findall(r"#[0-9a-fA-F]{3,8}\b(?![^{]*\{)|rgb", sheet)


@pytest.mark.parametrize("ink", [PAPER_INK, PAPER_SECOND_INK, PAPER_BAND])
def test_pictures_for_others_can_be_read(ink: str) -> None:
    assert contrast(ink, PAPER) >= READABLE


def test_no_colour_is_used_outside_of_the_style() -> None:
    stray = []
    for path in (ROOT / "ui").rglob("*.py"):
        if path.parent.name == "style" or path.name in MAKERS_OF_PICTURES:
            continue
        found = re.findall(
            r"[\"'][^\"'\n]*#[0-9a-fA-F]{6}\b|QColor\(\d|GlobalColor\.(?!transparent)\w+|rgba?\(",
            path.read_text("utf-8"),
        )
        stray += [(path.name, each) for each in found]
    assert not stray


MAKERS_OF_PICTURES = {"contents.py"}


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


def test_a_new_look_treats_what_is_deep_inside_no_more_often(qtbot: QtBot, look: Look) -> None:
    outermost = QWidget()
    qtbot.addWidget(outermost)
    inside = outermost
    for _ in range(8):
        inside = QWidget(inside)
    outermost.show()
    told = {each: Told(each) for each in (outermost, inside)}
    look.set_theme(DARK)
    assert 0 < told[inside].times <= told[outermost].times


class Told(QObject):
    """Counts how often a widget is told of another style."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.times = 0
        widget.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        self.times += event.type() == QEvent.Type.StyleChange
        return False


def test_another_look_lays_out_also_what_had_asked_for_it_just_before(
    qtbot: QtBot, look: Look
) -> None:
    window, column = QWidget(), QVBoxLayout()
    window.setLayout(column)
    words = QLabel("What helped, what was hard")
    column.addWidget(words)
    column.addStretch(1)
    qtbot.addWidget(window)
    window.resize(400, 400)
    window.show()
    qtbot.waitExposed(window)
    look.apply()
    QCoreApplication.sendPostedEvents()
    words.setText("\n".join(["Six lines"] * 6))  # asks for a layout, which is due when …
    look.text_scale = 1.75
    look.apply()  # … the look changes
    qtbot.waitUntil(lambda: words.height() >= words.sizeHint().height())


@pytest.mark.parametrize(
    ("name", "letters"),
    [("Amina Diallo", "AD"), ("王小明", "王"), ("  ", "?"), ("Jean-Luc van Mbeki", "JM")],
)
def test_initials_are_of_first_and_last_name(name: str, letters: str) -> None:
    assert initials(name) == letters


def test_every_control_of_the_window_has_a_name_for_screen_readers(sample_desk: Desk) -> None:
    kinds = (QAbstractButton, QLineEdit, QTextEdit, QAbstractItemView)
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
