"""A thread as one text: filled in slices, refreshed in place, closed to the outside."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, Qt, QUrl
from PySide6.QtGui import QMouseEvent, QTextCursor
from PySide6.QtWidgets import QApplication, QMessageBox

from companion.domain.draft import ItemState
from tests.ui.fakes import a_post, a_thread, an_item, clock
from ui.models.thread_entries import Entry, entries_of, waiting_entry
from ui.style.theme import DARK
from ui.widgets.closed_browser import nothing_to_see
from ui.widgets.links import ask_and_open
from ui.widgets.thread_browser import ThreadBrowser

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from ui.style.look import Look


def entries(count: int, first: int = 1) -> tuple[Entry, ...]:
    posts = [a_post(number, min(number - 1, 2)) for number in range(first, first + count)]
    return entries_of("Cleaning a sand filter", posts, (), "Me")


def a_browser(qtbot: QtBot, look: Look) -> ThreadBrowser:
    browser = ThreadBrowser(look, clock=clock)
    qtbot.addWidget(browser)
    browser.resize(700, 500)
    browser.show()
    return browser


def test_a_long_thread_shows_its_first_screen_before_the_rest(qtbot: QtBot, look: Look) -> None:
    browser = a_browser(qtbot, look)
    with qtbot.waitSignal(browser.filled, timeout=20_000):
        browser.show_entries(entries(1000))
        text = browser.toPlainText()
        assert "Text of post 4." in text
        assert "Text of post 50." not in text
    assert "Text of post 1000." in browser.toPlainText()


def test_accepted_answer_is_named_as_such_beside_whom_it_helped(qtbot: QtBot, look: Look) -> None:
    posts = [a_post(1), a_post(2, 1, is_accepted=True, thanked=2), a_post(3, 1, is_accepted=True)]
    browser = a_browser(qtbot, look)
    with qtbot.waitSignal(browser.filled, timeout=20_000):
        browser.show_entries(entries_of("Cleaning a sand filter", posts, (), "Me"))
    said = [line.strip("\ufffc ") for line in browser.toPlainText().splitlines()]
    found = [line for line in said if "Accepted" in line]
    assert found == ["Accepted answer  ·  Helped 2 peers", "Accepted answer"]


def test_news_above_do_not_move_what_the_person_reads(qtbot: QtBot, look: Look) -> None:
    browser = a_browser(qtbot, look)
    with qtbot.waitSignal(browser.filled, timeout=20_000):
        browser.show_entries(entries(40))
    bar = browser.verticalScrollBar()
    browser.go_to("post-20")
    at_top = browser.cursorForPosition(browser.viewport().rect().topLeft()).block().text()
    before = bar.value()
    shorter = (entries(40)[0], *entries(37, first=4))
    with qtbot.waitSignal(browser.filled, timeout=20_000):
        browser.update_entries(shorter)
    assert browser.cursorForPosition(browser.viewport().rect().topLeft()).block().text() == at_top
    assert bar.value() < before
    with qtbot.waitSignal(browser.filled, timeout=20_000):
        browser.update_entries(entries(40))
    assert bar.value() == before


def test_what_is_left_over_below_the_last_entry_goes_however_the_slices_fall(
    qtbot: QtBot, look: Look
) -> None:
    browser = a_browser(qtbot, look)
    with qtbot.waitSignal(browser.filled, timeout=20_000):
        browser.show_entries(entries(40))
    with qtbot.waitSignal(browser.filled, timeout=20_000):
        browser.update_entries(entries(1))
    assert [key for key, _, _ in browser.bodies()] == ["post-1"]


def test_a_place_in_the_text_is_returned_to_as_it_was(qtbot: QtBot, look: Look) -> None:
    browser = a_browser(qtbot, look)
    with qtbot.waitSignal(browser.filled, timeout=20_000):
        browser.show_entries(entries(300))
    bar = browser.verticalScrollBar()
    bar.setValue(bar.maximum() // 2 + 17)
    spot, before = browser.spot(), bar.value()
    assert spot is not None
    with qtbot.waitSignal(browser.filled, timeout=20_000):
        browser.show_entries(entries(300))
        browser.return_to(*spot)
    assert bar.value() == before


def test_a_selection_survives_a_refresh(qtbot: QtBot, look: Look) -> None:
    browser = a_browser(qtbot, look)
    browser.show_entries(entries(4))
    cursor = browser.document().find("Text of post 2.")
    browser.setTextCursor(cursor)
    browser.update_entries(entries(6))
    assert browser.textCursor().selectedText() == "Text of post 2."


def test_a_changed_item_is_written_anew_and_the_rest_left_alone(qtbot: QtBot, look: Look) -> None:
    browser = a_browser(qtbot, look)
    waiting = waiting_entry(an_item(), "<p>mine</p>", "Me")
    browser.show_entries((*entries(2), waiting))
    assert "waiting to send" in browser.toPlainText()
    refused = waiting_entry(an_item(state=ItemState.REJECTED), "<p>mine</p>", "Me")
    browser.update_entries((*entries(2), refused))
    assert "could not be sent" in browser.toPlainText()
    assert "waiting to send" not in browser.toPlainText()
    assert browser.toPlainText().count("mine") == 1


def test_entries_that_change_places_are_shown_in_the_new_order(qtbot: QtBot, look: Look) -> None:
    browser = a_browser(qtbot, look)
    one, two, three, four = entries(4)
    browser.show_entries((one, two, three, four))
    browser.update_entries((one, four, two, three))
    text = browser.toPlainText()
    places = [text.index(f"Text of post {number}.") for number in (1, 4, 2, 3)]
    assert places == sorted(places)


def test_the_actions_of_an_own_item_name_it(qtbot: QtBot, look: Look) -> None:
    browser = a_browser(qtbot, look)
    browser.show_entries([waiting_entry(an_item("abc"), "<p>mine</p>", "Me")])
    assert [words for words in ("Reply", "Edit", "Discard") if words in browser.toPlainText()]
    with qtbot.waitSignal(browser.action_wanted) as wanted:
        click_on(browser, "Discard")
    assert wanted.args == ["discard", "item-abc"]


def test_an_item_that_is_being_sent_cannot_be_edited_or_discarded(qtbot: QtBot, look: Look) -> None:
    browser = a_browser(qtbot, look)
    browser.show_entries([waiting_entry(an_item(state=ItemState.SENDING), "<p>m</p>", "Me")])
    assert "being sent" in browser.toPlainText()
    assert "Edit" not in browser.toPlainText()
    assert "Discard" not in browser.toPlainText()


def test_a_picture_of_another_site_is_never_asked_for(qtbot: QtBot, look: Look) -> None:
    asked: list[str] = []

    class Watched(ThreadBrowser):
        def loadResource(self, kind: int, name: QUrl | str) -> object:
            answer = super().loadResource(kind, name)
            asked.append(name if isinstance(name, str) else name.toString())
            assert answer == nothing_to_see()  # for None, Qt opens what is at the address itself
            return answer

    browser = Watched(look, clock=clock)
    qtbot.addWidget(browser)
    browser.show()
    tracked = a_post(1, html='<p>hello <img src="http://127.0.0.1:9/spy.png"></p>')
    browser.show_entries(entries_of("T", [tracked], (), "Me"))
    browser.grab()
    assert set(asked) <= {"http://127.0.0.1:9/spy.png"}


def test_a_link_is_opened_only_after_its_address_was_shown(qtbot: QtBot, look: Look) -> None:
    browser = a_browser(qtbot, look)
    post = a_post(1, html='<p><a href="https://example.org/a?b=c">this page</a></p>')
    browser.show_entries(entries_of("T", [post], (), "Me"))
    source = browser.source()
    with qtbot.waitSignal(browser.link_wanted) as wanted:
        click_on(browser, "this page")
    assert browser.source() == source
    box = ask_and_open(browser, wanted.args[0])
    assert box.informativeText() == "https://example.org/a?b=c"
    assert box.defaultButton() is box.button(QMessageBox.StandardButton.Cancel)
    box.reject()


def test_an_address_that_is_no_web_address_cannot_be_opened(qtbot: QtBot, look: Look) -> None:
    browser = a_browser(qtbot, look)
    box = ask_and_open(browser, QUrl("file:///etc/passwd"))
    assert box.standardButtons() == QMessageBox.StandardButton.Close
    box.reject()


def test_a_jump_to_a_late_post_waits_for_it_and_arrives(qtbot: QtBot, look: Look) -> None:
    browser = a_browser(qtbot, look)
    browser.show_entries(entries(300))
    browser.go_to("post-280")
    qtbot.waitUntil(lambda: browser.current_key == "post-280", timeout=20_000)
    top = browser.cursorForPosition(browser.viewport().rect().topLeft())
    top.movePosition(QTextCursor.MoveOperation.Down, n=3)
    near = browser.document().find("Text of post 280.")
    assert browser.viewport().rect().contains(browser.cursorRect(near))


def test_next_and_previous_post_by_keyboard(qtbot: QtBot, look: Look) -> None:
    browser = a_browser(qtbot, look)
    browser.show_entries(entries(3))
    browser.step(1)
    browser.step(1)
    assert browser.current_key == "post-2"
    browser.step(-1)
    assert browser.current_key == "post-1"


def test_the_thread_follows_theme_text_size_and_writing_direction(qtbot: QtBot, look: Look) -> None:
    browser = a_browser(qtbot, look)
    with qtbot.waitSignal(browser.filled, timeout=20_000):
        browser.show_entries(entries(5))
    text, height = browser.toPlainText(), browser.document().size().height()
    look.set_theme(DARK)
    look.set_text_scale(1.75)
    browser.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    qtbot.waitUntil(lambda: browser.toPlainText() == text)
    assert browser.document().size().height() > height
    assert not browser.grab().isNull()


def test_a_whole_thread_can_be_copied(qtbot: QtBot, look: Look) -> None:
    browser = a_browser(qtbot, look)
    thread = a_thread(3)
    with qtbot.waitSignal(browser.filled, timeout=20_000):
        browser.show_entries(
            entries_of(thread.discussion.title, thread.posts, thread.queued, "Me Myself")
        )
    browser.selectAll()
    browser.copy()
    copied = QApplication.clipboard().text()
    assert "Amina Diallo" in copied
    assert "Text of post 3." in copied
    assert "Thank you, that helps." in copied


def click_on(browser: ThreadBrowser, words: str) -> None:
    """Click in the middle of some words."""
    found = browser.document().find(words)
    assert not found.isNull()
    found.setPosition(found.selectionStart() + len(words) // 2)
    place = QPointF(browser.cursorRect(found).center())
    for kind in (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease):
        QApplication.sendEvent(
            browser.viewport(),
            QMouseEvent(
                kind,
                place,
                browser.viewport().mapToGlobal(place),
                Qt.MouseButton.LeftButton,
                Qt.MouseButton.LeftButton,
                Qt.KeyboardModifier.NoModifier,
            ),
        )
