"""Every action of the window has a key, a place in the menus and a tool tip."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from tests.ui.key_table import PAGE, keys_on_page, table
from ui.around.key_list import KeyList
from ui.around.listed_actions import PASSING, listed_actions

if TYPE_CHECKING:
    from tests.ui.desk import Desk
    from ui.around.listed_actions import ListedAction


@pytest.fixture
def actions(desk: Desk) -> tuple[ListedAction, ...]:
    return listed_actions(desk.window.menuBar())


def test_every_action_in_the_menus_has_a_key_and_a_tool_tip(
    actions: tuple[ListedAction, ...],
) -> None:
    assert len(actions) > 40
    assert not [each.name for each in actions if not each.keys]
    assert not [each.name for each in actions if not each.action.toolTip().strip()]
    commands = Counter(each.command for each in actions)
    assert [command for command, count in commands.items() if count > 1] == []


def test_no_key_does_two_things(actions: tuple[ListedAction, ...]) -> None:
    keys = Counter(key for each in actions for key in each.keys)
    assert [key for key, count in keys.items() if count > 1] == []


def test_every_action_of_the_window_is_in_the_menus(
    desk: Desk, actions: tuple[ListedAction, ...]
) -> None:
    listed = {each.action for each in actions}
    window = desk.window
    made = [
        *window.actions_.findChildren(QAction),
        *window.thread_pane.reading.findChildren(QAction),
        *window.course.actions.findChildren(QAction),
    ]
    passing = {
        action
        for menu in window.menuBar().findChildren(QMenu)
        if menu.property(PASSING)
        for action in menu.actions()
    }
    missed = [
        action.text()
        for action in made
        if action not in listed | passing and not action.isSeparator() and action.text()
    ]
    assert missed == []


def test_the_menus_stand_in_the_usual_order(actions: tuple[ListedAction, ...]) -> None:
    menus = list(dict.fromkeys(each.menu for each in actions))
    assert menus == [
        "File",
        "Edit",
        "View",
        "Go",
        "Course",
        "Learning",
        "Discussion",
        "Thread",
        "Writing",
        "Help",
    ]


def test_the_list_of_keys_has_every_action_and_is_searched_blind_to_accents(desk: Desk) -> None:
    actions = listed_actions(desk.window.menuBar())
    with desk.qtbot.waitSignal(desk.window.help.asked) as asked:
        desk.window.actions_.keys.trigger()
    keys = asked.args[0]
    assert isinstance(keys, KeyList)
    assert [name for _, name, _ in keys.shown] == [each.name for each in actions]
    keys.search.setText("öpen any")
    assert [name for _, name, _ in keys.shown] == ["Open anything…"]
    keys.search.setText(QKeySequence("Ctrl+,").toString(QKeySequence.SequenceFormat.NativeText))
    assert [name for _, name, _ in keys.shown] == ["Settings…"]
    keys.search.setText("no such thing")
    assert keys.shown == []
    keys.close()


def test_the_page_for_people_has_the_keys_as_they_are(desk: Desk) -> None:
    wanted = table(listed_actions(desk.window.menuBar()))
    found = keys_on_page(PAGE.read_text("utf-8"))
    assert found == wanted, "run `python -m tests.ui.key_table`"
