"""Own texts: kept from what is written, put into what is written, changed and deleted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QInputDialog, QMenu

from tests.ui.desk import LONG
from tests.ui.test_composer import write_reply
from tests.ui.test_window import FORUM, METER
from ui.views.templates_dialog import TemplatesDialog, name_from

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

    from companion.domain.writing import TextTemplate
    from tests.ui.desk import Desk

THANKS = "Thank you, **all**. This helped."


def templates(desk: Desk) -> list[tuple[str, str]]:
    return [(each.name, each.body) for each in desk.session.workspace.aids.templates()]


def put(desk: Desk, name: str, body: str) -> TextTemplate:
    return desk.session.workspace.aids.put_template(name, body)


def begin(desk: Desk, words: str) -> None:
    desk.open_forum(FORUM)
    write_reply(desk, METER, words)


def open_menu(desk: Desk) -> dict[str, QAction]:
    with desk.qtbot.waitSignal(desk.composer.tools.asked, timeout=LONG) as asked:
        desk.composer.tools.buttons[0].click()
    menu = asked.args[0]
    assert isinstance(menu, QMenu)
    return {each.text(): each for each in menu.actions() if each.text()}


def choose(desk: Desk, words: str) -> object:
    """Choose from the menu; return the dialog that comes up."""
    action = open_menu(desk)[words]
    with desk.qtbot.waitSignal(desk.composer.tools.asked, timeout=LONG) as asked:
        action.trigger()
    return asked.args[0]


def manage(desk: Desk) -> TemplatesDialog:
    dialog = choose(desk, "Change or delete templates…")
    assert isinstance(dialog, TemplatesDialog)
    desk.until(dialog.list.count)
    return dialog


def test_what_is_written_is_kept_under_a_name_and_put_in_again(sample_desk: Desk) -> None:
    desk = sample_desk
    begin(desk, THANKS)
    menu = open_menu(desk)
    assert list(menu) == [
        "No templates yet",
        "Keep this text as a template…",
        "Change or delete templates…",
    ]
    assert not menu["Change or delete templates…"].isEnabled()
    dialog = choose(desk, "Keep this text as a template…")
    assert isinstance(dialog, QInputDialog)
    assert dialog.textValue() == "Thank you, **all**. This helped"[:40] + "."
    dialog.setTextValue("  Thanks & more ")
    dialog.accept()
    desk.until(lambda: templates(desk) == [("Thanks & more", THANKS)])
    desk.composer.text.setPlainText("So be it: ")
    desk.composer.text.moveCursor(desk.composer.text.textCursor().MoveOperation.End)
    open_menu(desk)["Thanks && more"].trigger()
    assert desk.composer.text.toPlainText() == f"So be it: {THANKS}"
    desk.composer.text.undo()
    assert desk.composer.text.toPlainText() == "So be it: "


def test_what_is_selected_is_kept_alone_and_is_replaced(sample_desk: Desk) -> None:
    desk = sample_desk
    begin(desk, "Keep these words.\nNot these.")
    cursor = desk.composer.text.textCursor()
    cursor.setPosition(0)
    cursor.movePosition(cursor.MoveOperation.EndOfBlock, cursor.MoveMode.KeepAnchor)
    desk.composer.text.setTextCursor(cursor)
    dialog = choose(desk, "Keep what is selected as a template…")
    assert isinstance(dialog, QInputDialog)
    dialog.setTextValue("")
    dialog.accept()
    desk.until(lambda: templates(desk) == [("Keep these words.", "Keep these words.")])
    put(desk, "Other", "Others.")
    open_menu(desk)["Other"].trigger()
    assert desk.composer.text.toPlainText() == "Others.\nNot these."


def test_a_text_is_renamed_and_changed_by_typing(sample_desk: Desk) -> None:
    desk = sample_desk
    put(desk, "One", "First words.")
    put(desk, "Two", "Second words.")
    begin(desk, "")
    dialog = manage(desk)
    dialog.name.setText("Number one")
    dialog.text.setPlainText("Better words.")
    with desk.qtbot.waitSignal(dialog.kept, timeout=LONG):
        dialog.list.setCurrentRow(1)
    assert dialog.name.text() == "Two"
    dialog.text.setPlainText("  ")
    dialog.name.setText("Still two")
    dialog.reject()
    desk.until(
        lambda: (
            templates(desk)
            == [
                ("Number one", "Better words."),
                ("Still two", "Second words."),
            ]
        )
    )


def test_a_deleted_text_is_brought_back_in_its_place(sample_desk: Desk) -> None:
    desk = sample_desk
    for name in ("One", "Two", "Three"):
        put(desk, name, f"{name} words.")
    begin(desk, "")
    dialog = manage(desk)
    dialog.list.setCurrentRow(1)
    dialog.text.setPlainText("Just changed.")
    with desk.qtbot.waitSignal(dialog.kept, timeout=LONG):
        dialog.delete_button.click()
    desk.until(lambda: len(templates(desk)) == 2)
    assert dialog.name.text() == "Three"
    desk.until(dialog.undo_bar.isVisible)
    dialog.undo_bar.button.click()
    desk.until(lambda: len(templates(desk)) == 3)
    assert templates(desk)[1] == ("Two", "Just changed.")
    desk.until(lambda: dialog.name.text() == "Two")
    dialog.accept()


def test_the_last_text_can_go(sample_desk: Desk) -> None:
    desk = sample_desk
    put(desk, "One", "Words.")
    begin(desk, "")
    dialog = manage(desk)
    dialog.delete_button.click()
    desk.until(lambda: templates(desk) == [])
    assert not dialog.text.isEnabled()
    assert not dialog.delete_button.isEnabled()
    dialog.accept()


def test_names_come_from_the_first_words() -> None:
    assert name_from("\n\n## *Hello* there\nmore") == "Hello* there"
    assert name_from("word " * 20) == "word word word word word word word word…"
    assert name_from("x" * 50) == "x" * 40 + "…"
    assert name_from(" \n-") == ""
