"""Messages and what courses hold among the hits of the window, and what opens them."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from companion.content.search_query import MESSAGE, Condition, Field
from companion.domain.forum import SearchHit
from companion.domain.journal_entry import JournalWords
from companion.domain.search import CommentHit, CourseHit, MessageHit, PrivateHit, PrivateKind
from sync.classroom.message_control import MessageControl
from tests.ui.desk import LONG, Desk
from ui.models.conversation_entries import message_key
from ui.models.navigation import Place
from ui.models.search_rows import Heading, row_key, row_title
from ui.views import conversation_view

if TYPE_CHECKING:
    import pytest

    from companion.domain.search import Hit
    from ui.views.activity_view import ActivityView
    from ui.views.conversation_view import ConversationView


def look_for(desk: Desk, text: str) -> tuple[Hit, ...]:
    """Search for a text, as if it had been typed; return what is found."""
    view = desk.window.search_view
    desk.window.actions_.search.trigger()
    with desk.qtbot.waitSignal(view.hits_shown, timeout=LONG):
        view.field.setText(text)
    return view.hits


def open_hit(desk: Desk, hit: Hit) -> None:
    """Open a hit of the list with the keyboard."""
    view = desk.window.search_view
    view.list.setCurrentIndex(view.model.index_of(row_key(hit)))
    QTest.keyClick(view.field, Qt.Key.Key_Return)


def conversation(desk: Desk) -> ConversationView:
    return desk.pane.conversation


def page(desk: Desk) -> ActivityView:
    return desk.window.course.view


def test_one_search_lists_posts_messages_and_courses_and_each_row_is_spoken(
    sample_desk: Desk,
) -> None:
    desk = sample_desk
    hits = look_for(desk, "water")
    view = desk.window.search_view
    assert {type(hit) for hit in hits} >= {SearchHit, CourseHit}
    hits = look_for(desk, "kind:message pump")
    assert {type(hit) for hit in hits} == {MessageHit}
    spoken = view.model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    first = hits[0]
    assert isinstance(first, MessageHit)
    assert first.author_name in spoken
    assert "message" in spoken
    (book, *_) = look_for(desk, "kind:book spring")
    spoken = view.model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert isinstance(book, CourseHit)
    assert row_title(book) in spoken
    assert "Safe water for villages" in spoken
    view.list.grab()  # draws rows of courses
    look_for(desk, "kind:message")
    view.list.grab()  # and of messages


def test_kinds_are_offered_by_a_button_and_named_as_one_types(sample_desk: Desk) -> None:
    desk, view = sample_desk, sample_desk.window.search_view
    look_for(desk, "pump")
    view.filters.beginnings[Field.KIND].click()
    desk.until(lambda: MESSAGE in view.field.offered)
    view.field.completion.activated.emit(MESSAGE)
    assert view.field.text() == "pump kind:message "
    assert view._query.has(Condition(Field.KIND, MESSAGE))


def test_a_message_is_opened_in_its_conversation_with_the_words_marked(
    sample_desk: Desk,
) -> None:
    desk = sample_desk
    hit = next(h for h in look_for(desk, "kind:message pump") if isinstance(h, MessageHit))
    open_hit(desk, hit)
    view = conversation(desk)
    desk.until(lambda: view.conversation_id == hit.conversation_id)
    desk.until(lambda: view.browser.current_key == message_key(hit.message_id))
    desk.until(lambda: view.marks.count)
    assert {text.casefold() for text in view.marks.texts} == {"pump"}
    assert view.hit_bar.isVisible()
    assert desk.window.middle.currentWidget() is desk.window.search_view
    first = view.marks.current
    assert first >= 0
    desk.window.actions_.next_hit.trigger()
    assert view.marks.current == (first + 1) % view.marks.count
    QTest.keyClick(desk.window.search_view.field, Qt.Key.Key_Escape)
    assert view.marks.count == 0


def test_a_message_far_back_is_read_with_what_stands_around_it(
    sample_desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = sample_desk
    monkeypatch.setattr(conversation_view, "AT_FIRST", 5)
    control = MessageControl(desk.classroom_path)
    for number in range(30):
        words = "a zeppelin" if number in {2, 28} else f"line {number}"
        control.write_as("wei", "amina", f"<p>{words}</p>")
    desk.sync()
    hits = look_for(desk, "zeppelin")
    assert [type(hit) for hit in hits] == [MessageHit, MessageHit]
    view = conversation(desk)
    for hit in hits:  # the later one first; then, in the same conversation, the early one
        assert isinstance(hit, MessageHit)
        key = message_key(hit.message_id)
        open_hit(desk, hit)
        desk.until(partial(_is_current, view, key))
        desk.until(lambda: view.marks.count)
        assert key in view.browser.keys_on_screen()
    assert "line 0" in view.browser.toPlainText()


def _is_current(view: ConversationView, key: str) -> bool:
    return view.browser.current_key == key


def test_another_conversation_is_shown_without_marks(sample_desk: Desk) -> None:
    desk = sample_desk
    hit = next(h for h in look_for(desk, "kind:message pump") if isinstance(h, MessageHit))
    open_hit(desk, hit)
    desk.until(lambda: conversation(desk).marks.count)
    desk.window.navigation.select(Place.MESSAGES)
    other = next(
        each.conversation_id
        for each in desk.session.workspace.messages.conversations()
        if each.conversation_id != hit.conversation_id
    )
    desk.window.go_to(Place.MESSAGES, other)
    desk.until(lambda: conversation(desk).conversation_id == other)
    assert not conversation(desk).marks.words


def test_a_chapter_is_opened_beside_the_hits_with_the_words_marked(sample_desk: Desk) -> None:
    desk = sample_desk
    chapters = [h for h in look_for(desk, "kind:book water") if isinstance(h, CourseHit)]
    hit = next(h for h in chapters if h.chapter)
    open_hit(desk, hit)
    view = page(desk)
    marks = view.find_bar.marks
    desk.until(lambda: view.text is not None and marks.count)
    assert view.activity_id == hit.activity_id
    assert hit.title in view.browser.toPlainText()
    assert {text.casefold() for text in marks.texts} == {"water"}
    assert desk.window.right.currentWidget() is view
    assert desk.window.middle.currentWidget() is desk.window.search_view
    first = marks.current
    desk.window.actions_.next_hit.trigger()
    assert marks.current == (first + 1) % marks.count
    QTest.keyClick(desk.window.search_view.field, Qt.Key.Key_Escape)
    assert not marks.count
    assert not view.find_bar.isVisible()
    other = next(h for h in chapters if h.activity_id == hit.activity_id and h != hit)
    open_hit(desk, other)
    desk.until(lambda: other.title in view.browser.toPlainText())


def test_sections_and_courses_open_what_they_say_of_themselves(sample_desk: Desk) -> None:
    desk = sample_desk
    for kind, words in (("section", "welcome"), ("course", "safe water villages")):
        hits = look_for(desk, f"kind:course {words}")
        hit = next(h for h in hits if isinstance(h, CourseHit) and h.kind == kind)
        open_hit(desk, hit)
        desk.until(partial(_is_read, desk, hit.title))


def _is_read(desk: Desk, title: str) -> bool:
    return page(desk).title == title


def test_a_forum_that_is_found_by_its_name_opens_its_discussions(sample_desk: Desk) -> None:
    desk = sample_desk
    hits = look_for(desk, "kind:course ideas tips")
    hit = next(h for h in hits if isinstance(h, CourseHit) and h.kind == "forum")
    open_hit(desk, hit)
    desk.until(lambda: desk.window.middle.currentWidget() is desk.window.forum_pane)
    pane = desk.window.forum_pane
    desk.until(lambda: pane.forum is not None and pane.forum.name == hit.title)


def test_a_comment_is_found_and_opened_beside_the_hits_with_its_words_marked(
    sample_desk: Desk,
) -> None:
    desk = sample_desk
    (hit,) = look_for(desk, "kind:comment teachers")
    assert isinstance(hit, CommentHit)
    view = desk.window.search_view
    spoken = view.model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "comment" in spoken
    assert hit.author_name in spoken
    view.list.grab()  # draws it
    open_hit(desk, hit)
    comments = desk.window.course.comments
    desk.until(lambda: comments.find_bar.marks.count)
    assert desk.window.right.currentWidget() is comments
    assert {text.casefold() for text in comments.find_bar.marks.texts} == {"teachers"}
    assert desk.window.middle.currentWidget() is view
    QTest.keyClick(view.field, Qt.Key.Key_Escape)
    assert comments.find_bar.marks.count == 0


def test_the_comment_that_was_chosen_is_shown_of_several_with_the_words(sample_desk: Desk) -> None:
    desk = sample_desk
    comments = desk.window.course.comments
    hits = [hit for hit in look_for(desk, "kind:comment the") if isinstance(hit, CommentHit)]
    of_course = [hit for hit in hits if hit.course_name == hits[-1].course_name]
    assert len(of_course) > 1
    for hit in of_course:
        open_hit(desk, hit)
        desk.until(lambda: comments.find_bar.marks.current >= 0)
        place = comments.browser.textCursor().position()
        (shown,) = (key for key, start, end in comments.browser.bodies() if start <= place < end)
        assert shown == f"comment-{hit.comment_id}"
        comments.find_bar.end()


def test_journal_and_own_notes_are_found_apart_and_opened_beside_the_hits(
    sample_desk: Desk,
) -> None:
    desk, view = sample_desk, sample_desk.window.search_view
    workspace = desk.session.workspace
    journal = workspace.journal
    entry = journal.add(JournalWords(journal.today(), "Washed a kettle.", "It leaks."))
    date = next(each for each in workspace.calendar.entries() if each.title)
    workspace.calendar.set_note(date.key, "Bring the kettle.")
    look_for(desk, "kettle")
    private = [row for row in view.model.values if isinstance(row, PrivateHit)]
    assert {hit.kind for hit in private} == {PrivateKind.JOURNAL, PrivateKind.NOTE}
    assert isinstance(view.model.values[0], Heading)
    view.list.grab()  # draws them
    by_kind = {hit.kind: hit for hit in private}
    view.private_chosen.emit(by_kind[PrivateKind.JOURNAL])
    desk.until(lambda: desk.window.right.currentWidget() is desk.window.learning.entry)
    assert desk.window.learning.entry.entry_id == entry.entry_id
    assert desk.window.middle.currentWidget() is view
    view.list.setCurrentIndex(view.model.index_of(row_key(by_kind[PrivateKind.NOTE])))
    QTest.keyClick(view.field, Qt.Key.Key_Return)
    desk.until(lambda: desk.window.right.currentWidget() is desk.window.calendar.view)
    assert desk.window.calendar.view.note.toPlainText() == "Bring the kettle."
