"""Spelling in the composer: what is marked, what is suggested, and in which language."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor

from companion.services.spelling import Spelling
from tests.ui.writing_desk import Writer, choose, words_of

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMenu

    from tests.ui.desk import Desk
    from ui.views.own_words_dialog import OwnWordsDialog

KEY = Qt.Key
MANY = 400
LONG_TEXT = "\n".join(f"Paragraph number one hundred of the wrods number {n}." for n in range(MANY))


@pytest.fixture
def writer(sample_desk: Desk) -> Writer:
    return Writer(sample_desk)


def marked(writer: Writer, *words: str) -> None:
    """Wait until just these words are underlined."""
    writer.desk.until(lambda: writer.help.spelling.marks.marked == list(words))


def menu_of_languages(menu: QMenu) -> QMenu:
    action = next(each for each in menu.actions() if each.text() == "Spelling")
    return action.menu()  # type: ignore[return-value] # the stubs take it for an object


def test_wrong_words_are_underlined_and_nothing_else(writer: Writer) -> None:
    writer.has(
        "We recieved the barrels |\n> teh quotation\n```\nteh code\n```\n"
        "`teh` @Teh https://teh.example NASA x2 and wrods"
    )
    marked(writer, "recieved", "wrods")


def test_names_of_peers_are_right(writer: Writer) -> None:
    writer.has("As Juma Kapinga says to Kapinge|")
    writer.field.moveCursor(QTextCursor.MoveOperation.Start)
    marked(writer, "Kapinge")


def test_the_word_that_is_written_is_left_alone_until_it_is_done(writer: Writer) -> None:
    writer.types("the wrods")
    writer.desk.until(lambda: not writer.desk.session.background.running)
    assert writer.help.spelling.marks.marked == []
    writer.types(" ")
    marked(writer, "wrods")
    writer.types("recieve")
    writer.presses(KEY.Key_Home)
    marked(writer, "wrods", "recieve")


def test_a_suggestion_is_put_in_by_mouse_and_is_undone_in_one_step(writer: Writer) -> None:
    writer.has("We recieve them |")
    marked(writer, "recieve")
    menu = writer.opens_menu_at("recieve")
    assert words_of(menu)[0] == "receive"
    choose(menu, "receive")
    assert writer.text == "We receive them "
    marked(writer)
    writer.undoes()
    assert writer.text == "We recieve them "


def test_a_suggestion_is_put_in_by_keyboard(writer: Writer) -> None:
    writer.has("We rec|ieve them")
    marked(writer, "recieve")
    menu = writer.opens_menu_by_key()
    menu.setActiveAction(menu.actions()[0])
    writer.desk.qtbot.keyClick(menu, KEY.Key_Return)
    assert writer.text == "We receive them"


def test_the_menu_of_a_right_word_has_no_suggestions(writer: Writer) -> None:
    writer.has("We recieve them |")
    marked(writer, "recieve")
    menu = writer.opens_menu_at("them")
    assert not [each for each in words_of(menu) if "my words" in each]
    assert "Spelling" in words_of(menu)
    menu.close()


def test_an_own_word_is_right_from_then_on(writer: Writer) -> None:
    writer.has("Umunthu and wrods |")
    marked(writer, "Umunthu", "wrods")
    choose(writer.opens_menu_at("Umunthu"), "Add “Umunthu” to my words")
    marked(writer, "wrods")
    assert writer.desk.session.workspace.aids.own_words() == ("Umunthu",)
    writer.has("Umunthu again |")
    marked(writer)


def test_own_words_are_listed_and_each_can_be_let_go(writer: Writer) -> None:
    desk, spelling = writer.desk, writer.help.spelling
    desk.session.workspace.aids.add_own_word("Umunthu")
    desk.session.workspace.aids.add_own_word("harambee")
    writer.has("Umunthu and harambee |")
    marked(writer)
    menu = menu_of_languages(writer.opens_menu_at("Umunthu"))
    with desk.qtbot.waitSignal(spelling.asked) as asked:
        choose(menu, "My words")
    dialog: OwnWordsDialog = asked.args[0]
    desk.until(lambda: dialog.list.count() == 2)
    assert [dialog.list.item(place).text() for place in range(2)] == ["harambee", "Umunthu"]
    dialog.delete_button.click()
    desk.until(lambda: dialog.list.count() == 1)
    marked(writer, "harambee")
    assert desk.session.workspace.aids.own_words() == ("Umunthu",)
    dialog.delete_button.click()
    desk.until(dialog.empty.isVisible)
    assert not dialog.delete_button.isEnabled()
    dialog.accept()


def test_one_goes_from_wrong_word_to_wrong_word_by_key(writer: Writer) -> None:
    writer.has("|The wrods 🌱 are recieved.")
    marked(writer, "wrods", "recieved")
    for word in ("wrods", "recieved", "wrods"):
        with writer.desk.qtbot.waitSignal(writer.help.spelling.menu_shown) as shown:
            writer.presses_keys_of(writer.actions.next_unknown)
        assert writer.field.textCursor().selectedText() == word
        assert "Add" in " ".join(words_of(shown.args[0]))
        shown.args[0].close()
        writer.desk.until(writer.field.hasFocus)


def test_the_language_is_told_from_the_words_or_chosen_and_remembered(writer: Writer) -> None:
    desk = writer.desk
    writer.has("There are some wrods in this text |")
    marked(writer, "wrods")
    with desk.qtbot.waitSignal(writer.help.spelling.menu_shown) as shown:
        writer.presses_keys_of(writer.actions.spelling)
    menu = shown.args[0]
    assert [each.text() for each in menu.actions() if each.isChecked()] == [
        "Automatic: American English"
    ]
    choose(menu, "Do not check")
    marked(writer)
    assert writer.help.spelling.language is None
    desk.composer.save_now()
    desk.until(lambda: desk.composer.item_id)
    desk.until(lambda: not desk.session.background.running)
    again = menu_of_languages(writer.opens_menu_at("wrods"))
    assert [each.text() for each in again.actions() if each.isChecked()] == ["Do not check"]
    choose(again, "Automatic")
    marked(writer, "wrods")
    item_id = desk.composer.item_id
    assert desk.session.workspace.aids.chosen_language(item_id) == ""


def test_what_is_chosen_before_a_word_is_written_holds_for_the_draft(writer: Writer) -> None:
    desk = writer.desk
    with desk.qtbot.waitSignal(writer.help.spelling.menu_shown) as shown:
        writer.presses_keys_of(writer.actions.spelling)
    choose(shown.args[0], "American English")
    writer.types("wrods ")
    desk.composer.save_now()
    desk.until(lambda: desk.composer.item_id)
    desk.until(lambda: not desk.session.background.running)
    assert desk.session.workspace.aids.chosen_language(desk.composer.item_id) == "en_US"
    marked(writer, "wrods")


def test_without_a_dictionary_the_menu_says_how_to_get_one(
    writer: Writer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "enchant", None)
    writer.desk.session.workspace.aids.spelling = Spelling()
    writer.help.spelling.settle_language()
    writer.has("Some wrods |")
    writer.desk.until(lambda: not writer.desk.session.background.running)
    assert writer.help.spelling.marks.marked == []
    menu = writer.opens_menu_at("wrods")
    said = menu_of_languages(menu).actions()
    assert [each.isEnabled() for each in said] == [False]
    assert "install a dictionary" in said[0].text()
    menu.close()


def test_only_what_is_seen_is_checked_and_the_rest_when_it_comes_into_view(writer: Writer) -> None:
    watched = WatchedSpelling()
    writer.desk.session.workspace.aids.spelling = watched
    writer.field.setPlainText(LONG_TEXT.replace("wrods number 399", "wrods and recieve"))
    marks = writer.help.spelling.marks
    writer.desk.until(lambda: "wrods" in marks.marked)
    writer.desk.until(lambda: not writer.desk.session.background.running)
    assert 0 < len(marks.marked) < MANY / 2
    assert "recieve" not in watched.asked
    writer.field.moveCursor(QTextCursor.MoveOperation.End)
    writer.desk.until(lambda: "recieve" in marks.marked)


def test_each_word_is_looked_up_once(writer: Writer) -> None:
    watched = WatchedSpelling()
    writer.desk.session.workspace.aids.spelling = watched
    writer.types("wrods and wrods and wrods and ")
    marked(writer, "wrods", "wrods", "wrods")
    assert sorted(watched.asked) == ["and", "wrods"]


class WatchedSpelling(Spelling):
    """Notes the words that it is asked for."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[str] = []

    def wrong(self, words: object, language: str) -> frozenset[str]:
        asked = list(words)  # type: ignore[call-overload]
        self.asked += asked
        return super().wrong(asked, language)
