"""Tools, keys, completion, emoji and pastes in the composer, as hands find them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.ui.desk import LONG
from tests.ui.threads_watched import Gate, Watch
from tests.ui.writing_desk import Writer, words_of

if TYPE_CHECKING:
    from tests.ui.desk import Desk

KEY = Qt.Key
HELD = Qt.KeyboardModifier

TOOLS = [
    ("bold", "clean |water|", "clean **|water|**"),
    ("italic", "clean wa|ter", "clean *wa|ter*"),
    ("struck", "|clean| water", "~~|clean|~~ water"),
    ("code", "clean |water|", "clean `|water|`"),
    ("heading", "wa|ter", "## wa|ter"),
    ("bullets", "|sand\ngravel|", "|- sand\n- gravel|"),
    ("numbers", "|sand\ngravel|", "|1. sand\n2. gravel|"),
    ("quotation", "|sand\ngravel|", "|> sand\n> gravel|"),
    ("code_block", "wa|ter", "```\nwa|ter\n```"),
    ("link", "see |this|", "see [this](|)"),
]

WORD_HTML = (
    "<html><body><!--StartFragment--><p class=MsoNormal style='mso-margin:0'>Two <b>clean</b> "
    "barrels</p><p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span "
    "style='mso-list:Ignore'>·</span>sand</p><!--EndFragment--></body></html>"
)
WORD_TEXT = "Two clean barrels\n· sand"
WORD_MARKDOWN = "Two **clean** barrels\n\n- sand"


@pytest.fixture
def writer(sample_desk: Desk) -> Writer:
    return Writer(sample_desk)


@pytest.mark.parametrize("by", ["keys", "mouse"])
def test_every_tool_works_by_keys_and_by_mouse_and_is_undone_in_one_step(
    writer: Writer, by: str
) -> None:
    for name, before, after in TOOLS:
        action = getattr(writer.actions, name)
        writer.has(before)
        (writer.presses_keys_of if by == "keys" else writer.clicks)(action)
        assert writer.shown == after, name
        assert writer.field.hasFocus(), name
        writer.undoes()
        assert writer.text == before.replace("|", ""), name


def test_a_tool_tells_its_name_and_its_keys(writer: Writer) -> None:
    for button in writer.help.bar.buttons:
        assert button.accessibleName()
        assert button.accessibleName() in button.toolTip()
        assert button.toolTip().endswith(")")


def test_the_tools_are_one_stop_of_tab_and_gone_through_with_the_arrows(writer: Writer) -> None:
    bar = writer.help.bar
    shown = [each for each in bar.buttons if each.isVisible()]
    stops = [each for each in shown if each.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert stops == shown[:1]
    writer.presses(KEY.Key_Backtab, HELD.ShiftModifier)
    assert QApplication.focusWidget() is shown[0]
    for each in shown[1:]:
        writer.presses(KEY.Key_Right)
        assert QApplication.focusWidget() is each
    writer.presses(KEY.Key_Home)
    writer.presses(KEY.Key_Right)
    assert QApplication.focusWidget() is bar.button_of(writer.actions.italic)
    writer.presses(KEY.Key_Space)
    assert writer.shown == "*|*"


def test_tools_without_room_stand_in_a_menu(writer: Writer) -> None:
    bar = writer.help.bar
    assert bar.more.isHidden()
    bar.setFixedWidth(200)
    assert bar.more.isVisible()
    listed = bar.more.menu().actions()
    assert writer.actions.spelling in listed
    assert writer.actions.bold not in listed
    assert bar.button_of(writer.actions.spelling) is bar.more
    writer.has("|water|")
    action = next(each for each in listed if each is writer.actions.quotation)
    action.trigger()
    assert writer.text == "> water"
    bar.setFixedWidth(900)
    assert bar.more.isHidden()
    assert not bar.more.menu().actions()


def test_no_tool_is_used_on_a_preview_or_on_what_is_being_sent(writer: Writer) -> None:
    writer.has("wa|ter")
    writer.desk.composer.preview_button.click()
    assert not any(button.isEnabled() for button in writer.help.bar.buttons)
    writer.desk.composer.preview_button.click()
    assert all(button.isEnabled() for button in writer.help.bar.buttons)
    writer.desk.send()
    assert not writer.actions.bold.isEnabled()


def test_where_there_is_room_the_preview_follows_what_is_typed_beside_it(writer: Writer) -> None:
    desk = writer.desk
    desk.window.resize(1900, 1000)
    desk.composer.preview_button.click()
    assert desk.composer.text.isVisible()
    assert all(button.isEnabled() for button in writer.help.bar.buttons)
    writer.types("Wash the *sand* first.")
    desk.until(lambda: "Wash the sand first." in desk.composer.preview.toPlainText())
    desk.window.resize(1100, 800)
    desk.until(lambda: not desk.composer.text.isVisible())
    assert desk.composer.preview.isVisible()
    desk.composer.preview_button.click()
    assert not desk.composer.preview.isVisible()
    assert writer.text == "Wash the *sand* first."


def test_lists_go_on_by_themselves_and_end_on_an_empty_item(writer: Writer) -> None:
    writer.types("1. sand\ngravel\n")
    assert writer.text == "1. sand\n2. gravel\n3. "
    writer.presses(KEY.Key_Return)
    assert writer.text == "1. sand\n2. gravel\n"
    writer.undoes()
    assert writer.text == "1. sand\n2. gravel\n3. "


def test_tab_puts_an_item_deeper_and_else_leaves_the_text(writer: Writer) -> None:
    writer.has("- sand\n- fine|")
    writer.presses(KEY.Key_Tab)
    assert writer.shown == "- sand\n  - fine|"
    writer.presses(KEY.Key_Backtab, HELD.ShiftModifier)
    assert writer.shown == "- sand\n- fine|"
    writer.has("water|")
    writer.presses(KEY.Key_Tab)
    assert not writer.field.hasFocus()
    assert writer.text == "water"


def test_a_sign_typed_on_a_selection_goes_around_it(writer: Writer) -> None:
    writer.has("clean |water|")
    writer.types("(")
    assert writer.shown == "clean (|water|)"


def test_what_an_office_program_copied_becomes_markdown_and_is_undone_at_once(
    writer: Writer,
) -> None:
    writer.has("Ours: |")
    writer.pastes(WORD_HTML, WORD_TEXT)
    writer.desk.until(lambda: writer.text == f"Ours: {WORD_MARKDOWN}")
    assert writer.field.textCursor().atEnd()
    writer.undoes()
    assert writer.text == "Ours: "


def test_what_is_typed_behind_a_paste_stays_behind_it(writer: Writer) -> None:
    gate = Gate(writer.desk)
    writer.pastes(WORD_HTML, WORD_TEXT)
    assert writer.text == WORD_TEXT, "the words are there at once"
    writer.types(" and so on")
    gate.open()
    writer.desk.until(lambda: writer.text == f"{WORD_MARKDOWN} and so on")


def test_a_paste_that_was_changed_meanwhile_stays_as_it_is(writer: Writer) -> None:
    gate = Gate(writer.desk)
    writer.pastes(WORD_HTML, WORD_TEXT)
    writer.presses(KEY.Key_Backspace)
    gate.open()
    writer.desk.until(lambda: not writer.desk.session.background.running)
    assert writer.text == WORD_TEXT[:-1]


def test_a_paste_into_one_draft_never_reaches_the_next(writer: Writer) -> None:
    desk = writer.desk
    gate = Gate(desk)
    writer.pastes(WORD_HTML, WORD_TEXT)
    desk.composer.help.end()
    writer.has(f"{WORD_TEXT}|")
    gate.open()
    desk.until(lambda: not desk.session.background.running)
    assert writer.text == WORD_TEXT


def test_words_are_pasted_without_their_form_by_a_key_of_its_own(writer: Writer) -> None:
    writer.pastes(WORD_HTML, WORD_TEXT)
    writer.desk.until(lambda: writer.text == WORD_MARKDOWN)
    writer.has("|")
    writer.presses_keys_of(writer.actions.paste_plain)
    writer.desk.until(lambda: not writer.desk.session.background.running)
    assert writer.text == WORD_TEXT


def test_the_menu_of_the_text_offers_the_paste_without_form_behind_the_paste(
    writer: Writer,
) -> None:
    menu = writer.opens_menu_by_key()
    words = [each.partition("\t")[0].replace("&", "") for each in words_of(menu)]
    assert words[words.index("Paste") + 1] == "Paste as plain text"
    menu.close()


def test_an_address_pasted_on_words_makes_a_link_of_them(writer: Writer) -> None:
    writer.has("see |our page| here")
    writer.pastes("", "https://example.org/page")
    assert writer.text == "see [our page](https://example.org/page) here"
    writer.undoes()
    assert writer.text == "see our page here"


def test_an_emoji_is_found_and_put_in_by_keyboard_alone(writer: Writer) -> None:
    writer.has("Thanks | all")
    picker = writer.opens_picker()
    with writer.desk.qtbot.waitSignal(picker.found, timeout=LONG):
        writer.types("seedl")
    writer.desk.until(lambda: picker.name.text() == "seedling")
    writer.presses(KEY.Key_Return)
    assert writer.text == "Thanks 🌱 all"
    writer.desk.until(writer.field.hasFocus)
    writer.desk.until(lambda: writer.desk.session.workspace.aids.used_emoji() == ("🌱",))
    writer.undoes()
    assert writer.text == "Thanks  all"


def test_the_arrows_go_through_the_emoji_and_enter_takes_one(writer: Writer) -> None:
    picker = writer.opens_picker()
    rows = [picker.model.index(row, 0) for row in range(30)]
    assert picker.grid.currentIndex() == rows[0]
    for key, row in (
        (KEY.Key_Right, 1),
        (KEY.Key_Down, 10),
        (KEY.Key_Left, 9),
        (KEY.Key_Up, 0),
        (KEY.Key_Up, 0),
        (KEY.Key_Left, 0),
        (KEY.Key_Down, 9),
    ):
        writer.presses(key)
        assert picker.grid.currentIndex() == rows[row]
    wanted = picker.model.emoji(rows[9])
    writer.presses(KEY.Key_Return)
    assert wanted is not None
    assert writer.text == wanted.sign


def test_emoji_used_last_stand_first(writer: Writer) -> None:
    picker = writer.opens_picker()
    place = picker.grid.visualRect(picker.model.index(12, 0)).center()
    wanted = picker.model.emoji(picker.model.index(12, 0))
    QTest.mouseClick(picker.grid.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert wanted is not None
    assert writer.text == wanted.sign
    writer.desk.until(writer.field.hasFocus)
    again = writer.opens_picker()
    assert again.model.emoji(again.model.first()) == wanted
    writer.presses(KEY.Key_Escape)


def test_escape_closes_the_emoji_and_not_the_composer(writer: Writer) -> None:
    picker = writer.opens_picker()
    assert picker.isVisible()
    writer.presses(KEY.Key_Escape)
    writer.desk.until(lambda: QApplication.activePopupWidget() is None)
    assert writer.desk.composer.is_open
    assert writer.text == ""


def test_a_name_after_a_colon_is_completed_to_an_emoji(writer: Writer) -> None:
    writer.types("Good :seedl")
    offers = writer.help.completion
    writer.desk.until(lambda: offers.offered)
    assert offers.offered[0] == "🌱  seedling"
    writer.presses(KEY.Key_Return)
    assert writer.text == "Good 🌱"
    assert offers.offered == []
    writer.desk.until(lambda: writer.desk.session.workspace.aids.used_emoji() == ("🌱",))
    writer.undoes()
    assert writer.text.startswith("Good")


def test_completion_knows_its_place_behind_an_emoji(writer: Writer) -> None:
    writer.has("🌱🌱 and | all")
    writer.types(":seedl")
    writer.desk.until(lambda: writer.help.completion.offered)
    writer.presses(KEY.Key_Return)
    assert writer.text == "🌱🌱 and 🌱 all"


def test_a_colon_within_a_time_or_an_address_offers_nothing(writer: Writer) -> None:
    writer.types("at 10:30 https://smile")
    writer.desk.until(lambda: not writer.desk.session.background.running)
    assert writer.help.completion.offered == []


def test_a_peer_is_named_after_an_at_sign(writer: Writer) -> None:
    writer.types("I agree with @juma")
    offers = writer.help.completion
    writer.desk.until(lambda: offers.offered)
    name = offers.offered[0]
    assert name.casefold().startswith("juma")
    writer.presses(KEY.Key_Tab)
    assert writer.text == f"I agree with @{name} "
    writer.types("on that")
    writer.desk.until(lambda: not writer.desk.session.background.running)
    assert offers.offered == []
    assert writer.text == f"I agree with @{name} on that"


def test_a_peer_is_found_by_any_name_and_chosen_by_mouse(writer: Writer) -> None:
    peers = writer.desk.session.workspace.aids.peers(1)
    wanted = next(each for each in peers if len(each.split()) > 1)
    writer.types(f"@{wanted.split()[-1].lower()}")
    offers = writer.help.completion
    writer.desk.until(lambda: wanted in offers.offered)
    row = offers.offered.index(wanted)
    place = offers.list.visualRect(offers.list.model().index(row, 0)).center()
    QTest.mouseClick(offers.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert writer.text == f"@{wanted} "
    assert writer.field.hasFocus()


def test_escape_ends_an_offer_until_something_else_is_typed(writer: Writer) -> None:
    writer.types(":seedl")
    offers = writer.help.completion
    writer.desk.until(lambda: offers.offered)
    writer.presses(KEY.Key_Escape)
    assert offers.offered == []
    assert writer.desk.composer.is_open
    writer.types("in")
    writer.desk.until(lambda: not writer.desk.session.background.running)
    assert offers.offered == []
    writer.types(" :seedl")
    writer.desk.until(lambda: offers.offered)
    writer.presses(KEY.Key_Down)
    writer.presses(KEY.Key_Up)
    writer.presses(KEY.Key_Return)
    assert writer.text == ":seedlin 🌱"


def test_an_offer_goes_when_one_turns_elsewhere(writer: Writer) -> None:
    writer.types(":seedl")
    offers = writer.help.completion
    writer.desk.until(lambda: offers.offered)
    writer.desk.composer.send_button.setFocus()
    assert offers.offered == []


def test_the_words_are_counted_beside_the_state(writer: Writer) -> None:
    words = writer.help.words
    assert words.text() == ""
    writer.types("Two **clean** barrels")
    writer.desk.until(lambda: words.text().startswith("3 "))
    writer.has("Water|")
    writer.desk.until(lambda: words.text().startswith("1 "))
    writer.has("|")
    writer.desk.until(lambda: words.text() == "")


def test_typing_looks_nothing_up_in_the_ui_thread(writer: Writer) -> None:
    """Neither database nor dictionary, list of peers or of emoji: only what was read before."""
    writer.has("Some words of a draft that has been begun before|")
    writer.desk.until(lambda: not writer.desk.session.background.running)
    with Watch() as watch:
        writer.types(" with recieved wrods :smile @juma and\n- a list\n")
        writer.pastes(WORD_HTML, WORD_TEXT)
    assert watch.seen, "the watch sees what runs"
    assert watch.looked_up == set()
    writer.desk.until(lambda: "wrods" in writer.help.spelling.marks.marked)


def test_the_watch_on_the_ui_thread_sees_a_look_up(writer: Writer) -> None:
    with Watch() as watch:
        writer.desk.session.workspace.aids.used_emoji()
        writer.desk.session.workspace.aids.spelling.wrong(["wrods"], "en_US")
    assert {"writing_memory.used_emoji", "spelling.wrong"} <= watch.looked_up


def test_typing_waits_for_nothing_that_is_looked_up(writer: Writer) -> None:
    gate = Gate(writer.desk)
    writer.types("With @juma and wrods :seedl")
    assert writer.text == "With @juma and wrods :seedl"
    assert writer.help.completion.offered == []
    gate.open()
    writer.desk.until(lambda: writer.help.completion.offered)
    writer.desk.until(lambda: writer.help.words.text().startswith("5 "))
