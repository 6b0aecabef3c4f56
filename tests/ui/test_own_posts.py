"""Own posts: edited, deleted and rated where they stand, before the site knows of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from companion.domain.draft import ItemKind, ItemState
from companion.domain.reaction import Reaction
from companion.domain.site_offers import SiteOffers
from companion.store.offer_records import note_offers
from tests.ui.desk import LONG
from tests.ui.test_discussion_actions import everything_of
from tests.ui.test_window import FORUM, METER
from ui.models.thread_entries import post_key
from ui.wording import item_title

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMenu, QMessageBox

    from companion.domain.forum import PostView
    from tests.ui.desk import Desk
    from ui.models.thread_entries import Entry


def test_an_edit_shows_in_place_while_it_waits_and_can_be_undone(sample_desk: Desk) -> None:
    desk = sample_desk
    post = own_post(desk, "We wrap ours in *old cloth*.")
    begin_edit(desk, post)
    assert desk.composer.heading == "Edit your post"
    assert not desk.composer.subject.isVisible()
    assert desk.composer.text.toPlainText() == "We wrap ours in *old cloth*."
    desk.composer.text.setPlainText("We wrap ours in *a blanket*.")
    desk.send()
    desk.until(lambda: "edit waits to be sent" in desk.thread_text())
    assert "We wrap ours in a blanket." in desk.thread_text()
    assert "old cloth" not in desk.thread_text()
    desk.pane.browser.action_wanted.emit("discard", post_key(post.post_id))
    desk.until(lambda: "old cloth" in desk.thread_text())
    assert "edit waits" not in desk.thread_text()


def test_an_edit_that_waits_is_gone_on_with_where_it_was(sample_desk: Desk) -> None:
    desk = sample_desk
    post = own_post(desk, "First words.")
    begin_edit(desk, post)
    desk.composer.text.setPlainText("Second words.")
    item = desk.send()
    desk.until(lambda: "Second words." in desk.thread_text())
    begin_edit(desk, post)
    assert desk.composer.item_id == item.item_id
    assert desk.composer.text.toPlainText() == "Second words."


def test_an_edit_that_is_closed_as_it_was_leaves_no_draft_behind(sample_desk: Desk) -> None:
    desk = sample_desk
    post = own_post(desk, "Just so.")
    begin_edit(desk, post)
    desk.composer.close_composer()
    desk.until(lambda: not desk.composer.is_open)
    desk.until(lambda: not desk.session.workspace.writing.drafts())
    desk.until(lambda: not desk.window.drafts.items)


def test_an_edit_begun_is_a_draft_that_comes_back_with_its_discussion(sample_desk: Desk) -> None:
    desk = sample_desk
    post = own_post(desk, "Just so.")
    begin_edit(desk, post)
    desk.composer.text.setPlainText("Just so, and more.")
    desk.composer.close_composer()
    desk.until(lambda: not desk.composer.is_open)
    begin_edit(desk, post)
    assert desk.composer.text.toPlainText() == "Just so, and more."
    assert len(desk.session.workspace.writing.drafts()) == 1


def test_deleting_is_asked_about_then_struck_out_until_it_is_undone(sample_desk: Desk) -> None:
    desk = sample_desk
    post = own_post(desk, "This was hasty.")
    questions: list[QMessageBox] = []
    desk.pane.asked.connect(questions.append)
    desk.pane.browser.action_wanted.emit("delete", post_key(post.post_id))
    answer(questions[0], "Cancel")
    assert not desk.session.workspace.outbox_store.items([ItemState.QUEUED])
    desk.pane.browser.action_wanted.emit("delete", post_key(post.post_id))
    answer(questions[1], "Delete")
    desk.until(lambda: "deletion waits to be sent" in desk.thread_text())
    assert is_struck(desk, "This was hasty.")
    desk.pane.browser.action_wanted.emit("discard", post_key(post.post_id))
    desk.until(lambda: "deletion waits" not in desk.thread_text())
    assert not is_struck(desk, "This was hasty.")


def test_a_post_is_rated_and_the_rating_taken_back_at_once(sample_desk: Desk) -> None:
    desk = sample_desk
    desk.open_forum(FORUM)
    desk.work_offline()
    row = desk.read(METER)
    let_posts(
        desk,
        "can_rate = 1, rating_scale = '5', rating_highest = 5, rating_average = '3.5',"
        " rating_count = 2",
    )
    desk.until(lambda: "Average of 2 ratings: 3.5" in desk.thread_text())
    menus: list[QMenu] = []
    desk.pane.asked.connect(menus.append)
    desk.pane.browser.action_wanted.emit("rate", post_key(row.discussion_id))
    choose(menus[0], "4")
    desk.until(lambda: "Your rating: 4" in desk.thread_text())
    desk.pane.browser.action_wanted.emit("rate", post_key(row.discussion_id))
    choose(menus[1], "Take my rating back")
    desk.until(lambda: "Your rating" not in desk.thread_text())
    items = desk.session.workspace.outbox_store.items([ItemState.QUEUED])
    assert [(i.kind, i.value) for i in items if i.kind is ItemKind.RATE] == [(ItemKind.RATE, None)]


def test_a_like_is_given_and_taken_back_by_the_same_link(sample_desk: Desk) -> None:
    desk = sample_desk
    with desk.session.workspace.database.writing(durable=False) as connection:
        note_offers(connection, SiteOffers(reaction=Reaction.LIKE))
    desk.open_forum(FORUM)
    desk.work_offline()
    row = desk.read(METER)
    let_posts(desk, "can_rate = 1, rating_scale = 'like', rating_highest = 1, rating_count = 2")
    desk.until(lambda: "2 likes" in desk.thread_text())
    assert "Like" in desk.thread_text().split()
    assert "Helped me" not in desk.thread_text()
    desk.pane.browser.action_wanted.emit("react", post_key(row.discussion_id))
    desk.until(lambda: "You like it" in desk.thread_text())
    waiting = desk.session.workspace.outbox_store.items([ItemState.QUEUED])
    likes = [item_title(item) for item in waiting if item.kind is ItemKind.RATE]
    assert likes == [f"Like for {row.author_name} in “{row.title}”"]
    desk.pane.browser.action_wanted.emit("react", post_key(row.discussion_id))
    desk.until(lambda: "You like it" not in desk.thread_text())
    waiting = desk.session.workspace.outbox_store.items([ItemState.QUEUED])
    assert [i.value for i in waiting if i.kind is ItemKind.RATE] == [None]


def test_a_private_reply_says_who_will_see_it_and_waits_as_private(sample_desk: Desk) -> None:
    desk = sample_desk
    desk.open_forum(FORUM)
    desk.work_offline()
    row = desk.read(METER)
    assert "Reply privately" not in desk.thread_text()
    let_posts(desk, "can_reply_privately = 1")
    desk.until(lambda: "Reply privately" in desk.thread_text())
    with desk.qtbot.waitSignal(desk.composer.opened, timeout=LONG):
        desk.pane.browser.action_wanted.emit("reply-privately", post_key(row.discussion_id))
    assert desk.composer.heading == f"Private reply to {row.author_name}"
    assert desk.composer.note.isVisible()
    desk.composer.text.setPlainText("Between us: call me.")
    item = desk.send()
    assert item.draft.private
    desk.until(lambda: "private reply" in desk.thread_text())


def own_post(desk: Desk, text: str) -> PostView:
    """Write a reply that reaches the site, then work offline."""
    desk.open_forum(FORUM)
    row = desk.read(METER)
    desk.begin_reply(row.discussion_id)
    desk.composer.text.setPlainText(text)
    desk.send()

    def sent() -> bool:
        reading = desk.session.workspace.reading
        return any(p.is_own and p.can_edit for p in reading.thread(row.discussion_id).posts)

    desk.until(lambda: not desk.window.outbox.items or sent())
    desk.sync()
    desk.until(sent)
    desk.work_offline()
    post = next(
        p
        for p in desk.session.workspace.reading.thread(row.discussion_id).posts
        if p.is_own and p.can_edit
    )
    desk.until(lambda: shown(desk, post) and shown(desk, post).can_edit)  # type: ignore[union-attr]
    return post


def shown(desk: Desk, post: PostView) -> Entry | None:
    return desk.pane.browser.entry(post_key(post.post_id))


def begin_edit(desk: Desk, post: PostView) -> None:
    with desk.qtbot.waitSignal(desk.composer.opened, timeout=LONG):
        desk.pane.browser.action_wanted.emit("edit-post", post_key(post.post_id))


def let_posts(desk: Desk, told: str) -> None:
    """Let the site have said this of all posts."""
    with desk.session.workspace.database.writing(durable=False) as connection:
        connection.execute(f"UPDATE post SET {told}")
    desk.session.changed.emit(everything_of(desk))


def answer(box: QMessageBox, words: str) -> None:
    next(b for b in box.buttons() if b.text().replace("&", "") == words).click()


def choose(menu: QMenu, words: str) -> None:
    next(action for action in menu.actions() if action.text() == words).trigger()
    menu.close()


def is_struck(desk: Desk, words: str) -> bool:
    cursor = desk.pane.browser.document().find(words)
    return cursor.charFormat().fontStrikeOut()
