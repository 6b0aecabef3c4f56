"""Learning from each other at the window: questions to take, what helped, and saying so."""

from __future__ import annotations

from typing import TYPE_CHECKING

from companion.domain.draft import ItemKind
from companion.domain.peer_learning import Highlight, OpenQuestion
from tests.ui.desk import LONG
from tests.ui.test_window import FORUM, METER
from ui.models.navigation import Place
from ui.models.peer_rows import note_words, spoken_row
from ui.models.thread_entries import post_key

if TYPE_CHECKING:
    from companion.domain.forum import PostView
    from tests.ui.desk import Desk
    from ui.views.peer_list import PeerList

RATED_FORUM = "What helped, what was hard"
HARD = "What was hard this month"


def go(desk: Desk, place: Place) -> PeerList:
    shown = desk.window.peers.lists[place]
    with desk.qtbot.waitSignal(shown.updated, timeout=LONG):
        desk.window.navigation.select(place)
    assert desk.window.middle.currentWidget() is shown
    return shown


def a_peers_post(desk: Desk, *, rated: bool) -> PostView:
    """Return a reply of a peer in the discussion that is read."""
    posts = desk.session.workspace.reading.thread(desk.pane.discussion_id or 0).posts
    open_to_help = (p for p in posts if not p.is_own and p.depth and not p.is_helpful_to_me)
    return next(p for p in open_to_help if rated is bool(p.rating and p.rating.can_rate))


def queued_kinds(desk: Desk) -> list[ItemKind]:
    return [item.kind for item in desk.session.workspace.writing.outbox()]


def test_questions_of_all_courses_are_taken_from_one_list(sample_desk: Desk) -> None:
    desk = sample_desk
    desk.work_offline()
    questions = go(desk, Place.QUESTIONS)
    row = next(r for r in questions.model.values if "meter" in r.post.title)
    assert isinstance(row, OpenQuestion)
    assert spoken_row(row).startswith("Question, Our water meter")
    nav = desk.window.navigation.rows
    shown = nav.row(nav.index_of(Place.QUESTIONS))
    assert shown is not None
    assert shown.count == len(questions.model.values)
    assert not questions.answer.isEnabled()
    with desk.qtbot.waitSignal(desk.pane.thread_shown, timeout=LONG):
        questions.list.setCurrentIndex(questions.model.index_of(row.post.post_id))
    with desk.qtbot.waitSignal(desk.composer.opened, timeout=LONG):
        questions.answer.click()
    desk.composer.text.setPlainText("Air in the pipe turns it back.")
    desk.send()
    desk.until(lambda: all("meter" not in r.post.title for r in questions.model.values))
    desk.until(lambda: _question_row_count(desk) == len(questions.model.values))


def _question_row_count(desk: Desk) -> int:
    nav = desk.window.navigation.rows
    row = nav.row(nav.index_of(Place.QUESTIONS))
    return row.count if row is not None else -1


def test_where_peers_rate_one_click_says_that_a_post_helped_and_undo_takes_it_back(
    sample_desk: Desk,
) -> None:
    desk = sample_desk
    desk.work_offline()
    desk.open_forum(RATED_FORUM)
    row = next(r for r in desk.rows() if r.reply_count)
    desk.read(row.title)
    post = a_peers_post(desk, rated=True)
    key = post_key(post.post_id)
    desk.pane.browser.action_wanted.emit("helped", key)
    desk.until(lambda: desk.pane.browser.entry(key).is_helpful)  # type: ignore[union-attr]
    desk.until(lambda: queued_kinds(desk) == [ItemKind.RATE])
    assert "Helped you" in desk.pane.browser.toPlainText()
    assert desk.window.undo_bar.isVisible()
    desk.window.undo_bar.undo()
    desk.until(lambda: not desk.pane.browser.entry(key).is_helpful)  # type: ignore[union-attr]


def test_where_nobody_rates_a_reply_is_begun_that_the_person_sees_first(sample_desk: Desk) -> None:
    desk = sample_desk
    desk.work_offline()
    desk.open_forum(FORUM)
    desk.read(HARD)
    post = a_peers_post(desk, rated=False)
    key = post_key(post.post_id)
    desk.pane.go_to(key)
    with desk.qtbot.waitSignal(desk.composer.opened, timeout=LONG):
        desk.pane.browser.action_wanted.emit("helped", key)
    assert desk.composer.text.toPlainText() == "Thank you, this helped me: "
    assert queued_kinds(desk) == []
    desk.composer.text.insertPlainText("the bench.")
    desk.send()
    desk.until(lambda: desk.pane.browser.entry(key).is_helpful)  # type: ignore[union-attr]
    assert queued_kinds(desk) == [ItemKind.REPLY]


def test_thanks_that_nobody_went_on_with_leave_no_draft(sample_desk: Desk) -> None:
    desk = sample_desk
    desk.work_offline()
    desk.open_forum(FORUM)
    desk.read(HARD)
    key = post_key(a_peers_post(desk, rated=False).post_id)
    with desk.qtbot.waitSignal(desk.composer.opened, timeout=LONG):
        desk.pane.browser.action_wanted.emit("helped", key)
    with desk.qtbot.waitSignal(desk.composer.closed, timeout=LONG):
        desk.composer.close_composer()
    desk.until(lambda: not desk.session.workspace.writing.drafts())


def test_what_helped_this_week_says_why_it_stands_there(sample_desk: Desk) -> None:
    desk = sample_desk
    desk.work_offline()
    highlights = go(desk, Place.HIGHLIGHTS)
    assert highlights.model.values, "the sample classroom shows some"
    first = highlights.model.values[0]
    assert isinstance(first, Highlight)
    assert note_words(first)
    with desk.qtbot.waitSignal(desk.pane.thread_shown, timeout=LONG):
        highlights.list.setCurrentIndex(highlights.model.index(0, 0))
    assert desk.pane.discussion_id == first.post.discussion_id
    assert not highlights.answer.isVisible()


def test_own_posts_cannot_help_oneself(sample_desk: Desk) -> None:
    desk = sample_desk
    desk.open_forum(FORUM)
    desk.read(METER)
    entries = [desk.pane.browser.entry(post_key(p.post_id)) for p in _posts(desk)]
    for entry in entries:
        assert entry is not None
        assert entry.can_be_helpful is not entry.is_own


def _posts(desk: Desk) -> tuple[PostView, ...]:
    return desk.session.workspace.reading.thread(desk.pane.discussion_id or 0).posts
