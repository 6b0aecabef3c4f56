"""Searching in the window: filters, completion, history, saved searches, marks in the thread."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QInputDialog, QLabel, QMessageBox, QPushButton, QWidget

from companion.content.search_query import (
    MINE,
    STARRED,
    UNREAD,
    Condition,
    Field,
    QueryNames,
    parse_query,
)
from companion.content.search_text import marks_in
from companion.domain.draft import Draft, ItemState, ReplyTarget
from companion.domain.forum import SearchHit
from companion.domain.search import Hit, MessageHit, OwnHit, SavedSearch
from tests.ui.desk import LONG
from ui.models.navigation import Place
from ui.models.rows import VALUE_ROLE
from ui.models.search_rows import EarlierSearch, Heading, row_key, row_title
from ui.models.thread_entries import post_key
from ui.style.theme import DARK
from ui.widgets import query_field
from ui.widgets.query_field import QueryField
from ui.widgets.query_filters import QueryFilters

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.ui.desk import Desk

WAITING = "Words about a filter that wait"


def look_for(desk: Desk, text: str) -> None:
    """Search for a text, as if it had been typed, and wait for what is found."""
    view = desk.window.search_view
    desk.window.actions_.search.trigger()
    if view.field.text() != text:
        with desk.qtbot.waitSignal(view.hits_shown, timeout=LONG):
            view.field.setText(text)


def titles(desk: Desk) -> list[str]:
    return [row_title(row) for row in desk.window.search_view.model.values]


def found_posts(desk: Desk, text: str) -> list[SearchHit]:
    """Return the posts that a text finds."""
    found = desk.session.workspace.search.find(text, limit=100)
    return [hit for hit in found if isinstance(hit, SearchHit)]


def choose(desk: Desk, hit: Hit) -> None:
    """Make a hit the current one of the list."""
    view = desk.window.search_view
    view.list.setCurrentIndex(view.model.index_of(row_key(hit)))


def open_first(desk: Desk) -> str:
    """Open the best post with the keyboard; return the key of its entry in the thread."""
    view, marks = desk.window.search_view, desk.pane.marks
    hit = next(hit for hit in view.hits if isinstance(hit, SearchHit))
    key = post_key(hit.post_id)
    choose(desk, hit)
    QTest.keyClick(view.field, Qt.Key.Key_Return)
    desk.until(lambda: desk.pane.browser.current_key == key and marks.count)
    return key


# The field and its filters, by themselves -----------------------------------------------------


@pytest.fixture
def field(qtbot: QtBot) -> QueryField:
    made = QueryField()
    qtbot.addWidget(made)
    made.names_wanted.connect(
        lambda which, typed: made.offer(
            which, typed, [n for n in ("Amina Diallo", "Kwame") if n.lower().startswith(typed)]
        )
    )
    with qtbot.waitActive(made):
        made.show()
    made.setFocus()
    qtbot.waitUntil(made.hasFocus)
    return made


def test_names_are_offered_as_typed_and_taken_with_quotes(field: QueryField) -> None:
    QTest.keyClicks(field, "pump from:")
    assert field.offered == ["me", "Amina Diallo", "Kwame"]
    QTest.keyClicks(field.names_list, "am")
    assert field.offered == ["Amina Diallo"]
    QTest.keyClick(field.names_list, Qt.Key.Key_Down)
    QTest.keyClick(field.names_list, Qt.Key.Key_Return)
    assert field.text() == 'pump from:"Amina Diallo" '
    assert field.cursorPosition() == len(field.text())
    assert field.offered == []


def test_enter_takes_a_name_that_is_chosen_and_else_searches(
    field: QueryField, qtbot: QtBot
) -> None:
    QTest.keyClicks(field, "is:")
    QTest.keyClick(field.names_list, Qt.Key.Key_Down)
    with qtbot.assertNotEmitted(field.returnPressed):
        QTest.keyClick(field.names_list, Qt.Key.Key_Return)
    assert field.text() == "is:unread "
    QTest.keyClicks(field, "is:")
    with qtbot.waitSignal(field.returnPressed):
        QTest.keyClick(field.names_list, Qt.Key.Key_Return)
    assert field.offered == []


def test_a_name_is_taken_in_the_middle_of_a_text_and_stays_excluded(field: QueryField) -> None:
    field.setText("-from:kw pump")
    field.setCursorPosition(8)
    field.complete()
    assert field.offered == ["Kwame"]
    field.completion.activated.emit("Kwame")
    assert field.text() == "-from:Kwame pump"


@pytest.mark.parametrize(
    ("text", "offered"),
    [
        ("is:", ["unread", "starred", "mine", "question"]),
        ("is:s", ["starred"]),
        ("is:starred", []),
        ("after:", ["today", "yesterday", "week"]),
        ("has:a", ["attachment"]),
        ("before:2026", []),
        ("from:zebra", []),
        ("pump", []),
    ],
)
def test_values_are_offered_where_a_field_has_some(
    field: QueryField, text: str, offered: list[str]
) -> None:
    QTest.keyClicks(field, text[:-1])
    target = field.names_list if field.offered else field
    QTest.keyClicks(target, text[-1])
    assert field.offered == offered


def test_escape_closes_the_names_and_then_tells(field: QueryField, qtbot: QtBot) -> None:
    QTest.keyClicks(field, "is:")
    QTest.keyClick(field.names_list, Qt.Key.Key_Escape)
    assert field.offered == []
    with qtbot.waitSignal(field.escaped):
        QTest.keyClick(field, Qt.Key.Key_Escape)
    assert field.text() == "is:"


def test_late_names_for_what_is_typed_no_more_are_not_offered(field: QueryField) -> None:
    field.setText("from:x")
    field.offer(Field.FROM, "am", ["Amina Diallo"])
    assert field.offered == []


def test_names_of_the_persons_language_are_offered(
    field: QueryField, monkeypatch: pytest.MonkeyPatch
) -> None:
    german = QueryNames({"is": "ist", "unread": "ungelesen"})
    monkeypatch.setattr(query_field, "query_names", lambda: german)
    QTest.keyClicks(field, "ist:")
    assert field.offered == ["ungelesen", "starred", "mine", "question"]
    field.completion.activated.emit("ungelesen")
    assert field.text() == "ist:ungelesen "
    field.clear()
    field.insert_field(Field.IS)
    assert field.text() == "ist:"


def test_filters_show_what_the_query_asks_for(qtbot: QtBot) -> None:
    filters = QueryFilters()
    qtbot.addWidget(filters)
    filters.show_query(parse_query("pump is:unread -is:starred"))
    on = {c.value for c, button in filters.switches.items() if button.isChecked()}
    assert on == {UNREAD}
    with qtbot.waitSignal(filters.switched) as switched:
        filters.switches[Condition(Field.IS, STARRED)].click()
    assert switched.args == [Condition(Field.IS, STARRED), True]
    assert all(button.text() for button in filters.beginnings.values())


# Stories in the window ------------------------------------------------------------------------


def test_filters_are_put_in_and_taken_out_with_a_click(sample_desk: Desk) -> None:
    desk, view = sample_desk, sample_desk.window.search_view
    look_for(desk, "water")
    everything = len(view.hits)
    unread = view.filters.switches[Condition(Field.IS, UNREAD)]
    with desk.qtbot.waitSignal(view.hits_shown, timeout=LONG):
        unread.click()
    assert view.field.text() == "water is:unread"
    assert 0 < len(view.hits) < everything
    assert all(isinstance(h, SearchHit | MessageHit) and h.unread for h in view.hits)
    with desk.qtbot.waitSignal(view.hits_shown, timeout=LONG):
        unread.click()
    assert view.field.text() == "water"
    assert len(view.hits) == everything
    view.filters.beginnings[Field.FROM].click()
    assert view.field.text() == "water from:"
    desk.until(lambda: len(view.field.offered) > 1)
    QTest.keyClick(view.field.names_list, Qt.Key.Key_Down)
    QTest.keyClick(view.field.names_list, Qt.Key.Key_Down)
    with desk.qtbot.waitSignal(view.hits_shown, timeout=LONG):
        QTest.keyClick(view.field.names_list, Qt.Key.Key_Return)
    author = view.field.text().partition("from:")[2].strip(' "')
    assert author
    assert all(isinstance(h, SearchHit | MessageHit) for h in view.hits)
    assert {h.author_name for h in view.hits if isinstance(h, SearchHit | MessageHit)} == {author}


def test_what_was_found_is_marked_in_the_thread_and_keys_lead_from_one_to_the_next(
    sample_desk: Desk,
) -> None:
    desk, marks, acts = sample_desk, sample_desk.pane.marks, sample_desk.window.actions_
    look_for(desk, "water")
    key = open_first(desk)
    browser, bar = desk.pane.browser, desk.pane.hit_bar
    assert {text.lower() for text in marks.texts} == {"water"}
    assert marks.count == len(browser.extraSelections()) > 1
    assert bar.isVisible()
    first = marks.current
    assert bar.says.text() == f"Hit {first + 1} of {marks.count}"
    acts.next_hit.trigger()
    assert marks.current == first + 1
    acts.previous_hit.trigger()
    acts.previous_hit.trigger()
    assert marks.current == (first - 1) % marks.count
    while marks.current != first:
        acts.next_hit.trigger()
    assert browser.current_key == key
    desk.app.look.set_theme(DARK)
    desk.until(lambda: marks.count and marks.current == first)
    QTest.keyClick(desk.window.search_view.field, Qt.Key.Key_Escape)
    assert marks.count == 0
    assert not browser.extraSelections()
    assert not bar.isVisible()


def test_marks_lie_in_the_words_of_posts_not_in_names_and_buttons(sample_desk: Desk) -> None:
    desk, marks = sample_desk, sample_desk.pane.marks
    look_for(desk, "water")
    open_first(desk)
    discussion_id = desk.pane.discussion_id
    assert discussion_id is not None
    posts = desk.session.workspace.reading.thread(discussion_id).posts
    name = posts[0].author_name.split()[0]
    for words in (name, "the"):
        with desk.qtbot.waitSignal(marks.changed, timeout=LONG):
            marks.begin(words)
        assert marks.count == sum(len(marks_in(post.plain_text, words)) for post in posts)


def test_another_discussion_is_shown_without_marks(sample_desk: Desk) -> None:
    desk = sample_desk
    look_for(desk, "water")
    open_first(desk)
    desk.open_forum("Ideas, tips and hints")
    desk.read("Our water meter jumps")
    assert not desk.pane.marks.words
    assert not desk.pane.hit_bar.isVisible()


def test_own_words_stand_on_top_and_open_where_they_can_be_gone_on_with(
    sample_desk: Desk,
) -> None:
    desk, view = sample_desk, sample_desk.window.search_view
    writing = desk.session.workspace.writing
    desk.work_offline()
    hit = found_posts(desk, "filter")[0]
    target = ReplyTarget(hit.discussion_id, hit.post_id)
    draft = writing.new_reply(target, Draft("Re", "A filter in progress"))
    look_for(desk, "filter")
    assert isinstance(view.model.values[0], Heading)
    assert isinstance(view.model.values[1], OwnHit)
    assert view.model.value(view.list.currentIndex()) == view.hits[0]
    QTest.keyClick(view.field, Qt.Key.Key_Up)
    QTest.keyClick(view.field, Qt.Key.Key_Up)
    assert view.list.currentIndex().row() == 1
    with desk.qtbot.waitSignal(desk.composer.opened, timeout=LONG):
        QTest.keyClick(view.field, Qt.Key.Key_Return)
    assert desk.composer.item_id == draft.item_id
    desk.composer.text.setPlainText(WAITING)
    desk.send()
    look_for(desk, "filter wait")
    (own,) = [row for row in view.model.values if isinstance(row, OwnHit)]
    assert own.item.state is ItemState.QUEUED
    QTest.keyClick(view.field, Qt.Key.Key_Return)
    desk.until(lambda: desk.window.middle.currentWidget() is desk.window.outbox)
    desk.until(lambda: desk.window.outbox.current is not None)


def test_searches_that_led_somewhere_are_offered_again_and_can_be_forgotten(
    sample_desk: Desk,
) -> None:
    desk, view = sample_desk, sample_desk.window.search_view
    for text in ("chlorine", "water"):
        look_for(desk, text)
        open_first(desk)
    history = desk.session.workspace.search.history
    desk.until(lambda: history() == ("water", "chlorine"))
    look_for(desk, "")
    assert titles(desk) == ["Searched before", "water", "chlorine"]
    QTest.keyClick(view.field, Qt.Key.Key_Down)
    QTest.keyClick(view.field, Qt.Key.Key_Down)
    with desk.qtbot.waitSignal(view.hits_shown, timeout=LONG):
        QTest.keyClick(view.field, Qt.Key.Key_Return)
    assert view.field.text() == "chlorine"
    look_for(desk, "")
    view.list.setCurrentIndex(view.model.index(1, 0))
    QTest.keyClick(view.list, Qt.Key.Key_Delete)
    desk.until(lambda: titles(desk) == ["Searched before", "chlorine"])
    view.saved.clear_action.trigger()
    desk.until(lambda: titles(desk) == [])
    assert history() == ()


def test_a_saved_search_stands_under_search_and_is_one_key_away(sample_desk: Desk) -> None:
    desk, view = sample_desk, sample_desk.window.search_view
    navigation = desk.window.navigation
    look_for(desk, "water is:unread")
    dialog = view.saved.ask_for_name()
    assert dialog.textValue() == "water is:unread"
    dialog.setTextValue("Water news")
    dialog.accept()
    desk.until(lambda: navigation.rows.index_of(Place.SAVED_SEARCH, 1).isValid())
    desk.open_forum("Ideas, tips and hints")
    look_for(desk, "")
    assert titles(desk)[:2] == ["Saved searches", "Water news"]
    navigation.select(Place.SEARCH, quietly=True)
    navigation.setFocus()
    with desk.qtbot.waitSignal(view.hits_shown, timeout=LONG):
        QTest.keyClick(navigation, Qt.Key.Key_Down)
    desk.until(lambda: view.field.text() == "water is:unread")
    assert desk.window.focusWidget() is navigation
    desk.until(lambda: view.hits)


def test_a_saved_search_can_be_renamed_and_removed(sample_desk: Desk) -> None:
    desk, view = sample_desk, sample_desk.window.search_view
    search, navigation = desk.session.workspace.search, desk.window.navigation
    kept = search.save("Pumps", "pump")
    look_for(desk, "")
    desk.until(lambda: titles(desk)[:2] == ["Saved searches", "Pumps"])
    dialog = view.saved.ask_for_other_name(kept)
    assert isinstance(dialog, QInputDialog)
    dialog.setTextValue("  Hand pumps ")
    dialog.accept()
    desk.until(lambda: titles(desk) == ["Saved searches", "Hand pumps"])
    rows = navigation.rows
    desk.until(lambda: rows.index_of(Place.SAVED_SEARCH, kept.search_id).data() == "Hand pumps")
    view.list.setCurrentIndex(view.model.index(1, 0))
    QTest.keyClick(view.list, Qt.Key.Key_Delete)
    (box,) = view.findChildren(QMessageBox)
    (remove,) = [b for b in box.findChildren(QPushButton) if b.text() == "Remove"]
    remove.click()
    desk.until(lambda: not rows.index_of(Place.SAVED_SEARCH, kept.search_id).isValid())
    desk.until(lambda: titles(desk) == [])


def test_further_hits_come_as_one_scrolls(
    sample_desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    from ui.views import search_view

    monkeypatch.setattr(search_view, "_PAGE", 10)
    desk, view = sample_desk, sample_desk.window.search_view
    whole = desk.session.workspace.search.find("the", limit=1_000)
    assert len(whole) > 30
    look_for(desk, "the")
    assert len(view.hits) == 10
    while len(view.hits) < len(whole):
        with desk.qtbot.waitSignal(view.hits_shown, timeout=LONG):
            view.list.scrollToBottom()
    assert view.hits == whole


def test_an_empty_result_says_what_to_try(sample_desk: Desk) -> None:
    desk, view = sample_desk, sample_desk.window.search_view
    look_for(desk, "zebra")
    assert "fewer letters" in said_in(view.empty)
    look_for(desk, "water from:nobody")
    assert "filter away" in said_in(view.empty)
    look_for(desk, "from:")
    assert "Go on typing" in said_in(view.empty)
    look_for(desk, "")
    assert "without a connection" in said_in(view.empty)


def said_in(widget: QWidget) -> str:
    return "\n".join(part.text() for part in widget.findChildren(QLabel))


def test_every_row_is_spoken(sample_desk: Desk) -> None:
    desk, view = sample_desk, sample_desk.window.search_view
    search = desk.session.workspace.search
    search.save("Mine", "is:mine")
    search.note("from:me water")
    look_for(desk, "")
    desk.until(lambda: view.model.rowCount() == 4)
    rows = [view.model.index(n, 0) for n in range(view.model.rowCount())]
    spoken = {
        type(index.data(VALUE_ROLE)): index.data(Qt.ItemDataRole.AccessibleTextRole)
        for index in rows
    }
    assert spoken == {
        Heading: "Searched before",
        SavedSearch: "Saved search Mine: is:mine",
        EarlierSearch: "Search again: from:me water",
    }
    assert Condition(Field.IS, MINE) in view.filters.switches
    look_for(desk, "water is:unread")
    first = view.model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert row_title(view.hits[0]) in first
    assert "unread" in first
