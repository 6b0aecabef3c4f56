"""The outbox in words, and the ways out where the site and the person do not agree."""

from __future__ import annotations

import time
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QRect, QUrl
from PySide6.QtGui import QGuiApplication

from companion.domain.draft import OFF, ItemKind, ItemState, Origin
from companion.domain.reaction import Reaction
from companion.domain.reason import Reason, ReasonCode
from sync.classroom.control import ClassroomControl
from sync.events import SyncPhase, SyncProgress
from tests.ui.desk import LONG
from tests.ui.fakes import an_item
from tests.ui.test_own_posts import begin_edit, own_post
from tests.ui.test_window import FORUM, METER
from ui.models.navigation import Place
from ui.models.outbox_rows import ActionGroup, grouped, row_key, row_title, spoken_row
from ui.models.thread_entries import post_key
from ui.wording import item_state_words, item_title

if TYPE_CHECKING:
    from pathlib import Path

    from companion.domain.draft import OutboxItem
    from companion.domain.forum import PostView
    from tests.ui.desk import Desk

SAND = Origin("Water for all", "Tips", "Sand filters", "Amina")


def test_every_kind_of_item_has_words_of_its_own() -> None:
    titles = {kind: item_title(an_item(kind=kind, value="on", origin=SAND)) for kind in ItemKind}
    assert len(set(titles.values())) == len(ItemKind)
    assert titles[ItemKind.STAR] == "Star on “Sand filters”"
    assert titles[ItemKind.EDIT] == "Edit of your post in “Sand filters”"
    off = {kind: item_title(an_item(kind=kind, value=OFF, origin=SAND)) for kind in marks()}
    assert not set(off.values()) & set(titles.values())
    rated = an_item(kind=ItemKind.RATE, value="4", origin=SAND)
    assert item_title(rated) == "Rating 4 for Amina in “Sand filters”"
    taken_back = an_item(kind=ItemKind.RATE, value=None, origin=SAND)
    assert item_title(taken_back) == "Rating taken back: Amina in “Sand filters”"


def test_a_vote_and_a_like_are_called_what_the_site_calls_them() -> None:
    for reaction, given, back in (
        (Reaction.VOTE, "Vote for", "Vote taken back:"),
        (Reaction.LIKE, "Like for", "Like taken back:"),
    ):
        items = [
            replace(an_item(kind=ItemKind.RATE, value=value, origin=SAND), reaction=reaction)
            for value in ("1", None)
        ]
        assert [item_title(each) for each in items] == [
            f"{given} Amina in “Sand filters”",
            f"{back} Amina in “Sand filters”",
        ]


def test_small_actions_stand_together_after_what_was_written(qapp: object) -> None:
    star = an_item("a", kind=ItemKind.STAR, value="on", origin=SAND)
    reply = an_item("b")
    rating = an_item("c", kind=ItemKind.RATE, value="4", origin=SAND)
    refused = an_item("d", ItemState.REJECTED, kind=ItemKind.PIN, value="on")
    sent = an_item("e", ItemState.SENT)
    rows = grouped([refused, star, reply, rating, sent])
    assert [row_key(row) for row in rows] == ["d", "b", ("waiting",), "e"]
    assert row_title(rows[2]) == "2 small changes"
    assert "Star on “Sand filters”" in spoken_row(rows[2])
    assert grouped([star]) == (star,)


def test_a_sent_post_without_some_of_its_files_says_so() -> None:
    reason = Reason(ReasonCode.FILES_DROPPED)
    item = an_item(state=ItemState.SENT, reason=reason)
    assert item_state_words(item) == "sent, but without some of its files"


def test_an_action_is_taken_back_from_its_group(sample_desk: Desk) -> None:
    desk = sample_desk
    desk.open_forum(FORUM)
    desk.work_offline()
    desk.read(METER)
    for action in (desk.window.actions_.discussion.star, desk.window.actions_.discussion.subscribe):
        desk.until(action.isEnabled)
        action.trigger()
    outbox = desk.window.outbox
    desk.until(lambda: [type(row) for row in outbox.model.values] == [ActionGroup])
    desk.window.navigation.select(Place.OUTBOX)
    outbox.list.setCurrentIndex(outbox.model.index(0, 0))
    detail = desk.window.item_detail
    desk.until(lambda: detail.group is not None)
    assert "Star on" in detail.body.toPlainText()
    assert not detail.copy.isVisible()
    star = next(item for item in outbox.items if item.kind is ItemKind.STAR)
    detail.body.link_wanted.emit(QUrl(f"companion-take-back:{star.item_id}"))
    desk.until(lambda: [item.kind for item in outbox.items] == [ItemKind.SUBSCRIBE])


def test_the_upload_of_a_file_is_told_where_its_post_is_shown(
    sample_desk: Desk, tmp_path: Path
) -> None:
    desk = sample_desk
    desk.open_forum(FORUM)
    desk.work_offline()
    row = desk.read(METER)
    desk.begin_reply(row.discussion_id)
    desk.composer.text.setPlainText("With a plan.")
    (tmp_path / "plan.pdf").write_bytes(b"x")
    desk.composer.files.attach([tmp_path / "plan.pdf"])
    desk.until(lambda: desk.composer.files.chips.chips)
    desk.send()
    desk.until(lambda: desk.window.outbox.items)
    choose_first(desk)
    detail = desk.window.item_detail
    assert "plan.pdf" in detail.body.toPlainText()
    desk.session.sync.progressed.emit(SyncProgress(SyncPhase.SENDING, 0, 2, 0, 0, "other.pdf"))
    assert "Uploading" not in detail.why.text()
    desk.session.sync.progressed.emit(SyncProgress(SyncPhase.SENDING, 0, 2, 0, 0, "plan.pdf"))
    assert detail.why.text() == "Uploading plan.pdf, file 1 of 2"
    on_its_way = SyncProgress(SyncPhase.UPLOADING, 1_234_000, 3_400_000, 0, 0, "plan.pdf")
    desk.session.sync.progressed.emit(on_its_way)
    assert detail.why.text() == "Sending plan.pdf, 1.2 of 3.4 MB"


def test_both_versions_of_a_post_stand_side_by_side_and_mine_can_be_kept(
    sample_desk: Desk,
) -> None:
    desk = sample_desk
    post = conflict(desk, "We clean it in May.\n\nAnd June.", "<p>We clean it in spring.</p>")
    compare(desk, post)
    detail = desk.window.item_detail
    assert "We clean it in May." in detail.comparison.mine.toPlainText()
    assert "We clean it in spring." in detail.comparison.theirs.toPlainText()
    assert is_marked(desk, "May")
    assert not is_marked(desk, "We clean it")
    assert not detail.retry.isVisible()
    assert not detail.edit.isVisible()
    detail.keep_mine.click()
    remote = int(post.remote_id)
    desk.until(lambda: "in May" in desk.classroom.post(remote).message)
    desk.until(lambda: not any(i.kind is ItemKind.EDIT and i.reason for i in outbox(desk)))


def test_the_sites_version_can_be_kept_and_mine_brought_back(sample_desk: Desk) -> None:
    desk = sample_desk
    post = conflict(desk, "We clean it in May.", "<p>We clean it in spring.</p>")
    compare(desk, post)
    desk.window.item_detail.keep_theirs.click()
    desk.until(lambda: not [i for i in outbox(desk) if i.kind is ItemKind.EDIT])
    assert "spring" in desk.classroom.post(int(post.remote_id)).message
    desk.until(desk.window.undo_bar.isVisible)
    desk.window.undo_bar.button.click()
    desk.until(lambda: [i.draft.body for i in drafts(desk)] == ["We clean it in May."])


def test_both_versions_are_merged_in_the_composer(sample_desk: Desk) -> None:
    desk = sample_desk
    post = conflict(
        desk,
        "We clean it in May.\n\nThe cover is new.",
        "<p>We clean it in April.</p><p>The cover is old.</p><p>The site adds this.</p>",
        first="We clean it in April.\n\nThe cover is old.",
    )
    compare(desk, post)
    with desk.qtbot.waitSignal(desk.composer.opened, timeout=LONG):
        desk.window.item_detail.merge.click()
    merged = desk.composer.text.toPlainText()
    assert all(words in merged for words in ("in May", "The cover is new.", "The site adds this."))
    assert desk.composer.note.isVisible()
    desk.send()
    desk.until(lambda: "in May" in desk.classroom.post(int(post.remote_id)).message)
    assert "The site adds this" in desk.classroom.post(int(post.remote_id)).message


def test_a_merge_in_which_both_changed_the_same_place_says_so(sample_desk: Desk) -> None:
    desk = sample_desk
    post = conflict(desk, "We clean it in May.", "<p>We clean it in spring.</p>")
    compare(desk, post)
    with desk.qtbot.waitSignal(desk.composer.opened, timeout=LONG):
        desk.window.item_detail.merge.click()
    assert "We clean it in May." in desk.composer.text.toPlainText()
    assert "We clean it in spring." in desk.composer.text.toPlainText()
    assert "changed the same place" in desk.composer.note.text()


def test_a_reply_to_a_locked_discussion_becomes_a_discussion_of_its_own(
    sample_desk: Desk, tmp_path: Path
) -> None:
    desk = sample_desk
    desk.open_forum(FORUM)
    row = desk.read(METER)
    desk.work_offline()
    desk.begin_reply(row.discussion_id)
    desk.composer.text.setPlainText("Words for another place.")
    (tmp_path / "plan.pdf").write_bytes(b"x")
    desk.composer.files.attach([tmp_path / "plan.pdf"])
    desk.until(lambda: desk.composer.files.chips.chips)
    item = desk.send()
    stop(desk, item, ReasonCode.TARGET_GONE)
    choose_first(desk)
    detail = desk.window.item_detail
    desk.until(detail.post_anew.isVisible)
    detail.copy.click()
    assert QGuiApplication.clipboard().text() == "Words for another place."
    with desk.qtbot.waitSignal(desk.composer.opened, timeout=LONG):
        detail.post_anew.click()
    assert desk.composer.subject.isVisible()
    assert METER in desk.composer.subject.text()
    assert desk.composer.text.toPlainText() == "Words for another place."
    assert [c.name.text() for c in desk.composer.files.chips.chips.values()] == ["plan.pdf"]
    desk.until(lambda: not outbox(desk))
    assert [i.kind for i in drafts(desk)] == [ItemKind.DISCUSSION]


@pytest.mark.parametrize("width", [1280, 900])
def test_every_way_on_is_shown_whole_however_narrow_the_window_is(
    sample_desk: Desk, width: int
) -> None:
    desk = sample_desk
    desk.window.resize(width, 800)
    desk.open_forum(FORUM)
    row = desk.read(METER)
    desk.work_offline()
    desk.begin_reply(row.discussion_id)
    desk.composer.text.setPlainText("Words for another place.")
    stop(desk, desk.send(), ReasonCode.TARGET_GONE)
    choose_first(desk)
    detail = desk.window.item_detail
    desk.until(detail.post_anew.isVisible)
    ways_on = (detail.edit, detail.retry, detail.post_anew, detail.copy, detail.discard)
    desk.until(lambda: all(b.height() == b.sizeHint().height() for b in ways_on))
    for button in ways_on:
        assert button.width() >= button.sizeHint().width()
        assert detail.rect().contains(QRect(button.mapTo(detail, QPoint()), button.size()))


def test_words_for_a_forum_that_is_gone_are_shown_with_where_they_were_written(
    sample_desk: Desk,
) -> None:
    desk = sample_desk
    desk.open_forum(FORUM)
    row = desk.read(METER)
    desk.work_offline()
    desk.begin_reply(row.discussion_id)
    desk.composer.text.setPlainText("Still here.")
    item = desk.send()
    with desk.session.workspace.database.writing(durable=False) as connection:
        connection.execute("UPDATE forum SET vanished_at = 1 WHERE id = ?", (item.forum_id,))
    stop(desk, item, ReasonCode.NOT_ENROLLED)
    choose_first(desk)
    detail = desk.window.item_detail
    assert "not among your forums any more" in detail.origin.text()
    assert item.origin.course in detail.origin.text()
    assert detail.body.toPlainText() == "Still here."
    assert not detail.post_anew.isVisible()
    assert detail.discard.isVisible()


def conflict(desk: Desk, mine: str, theirs: str, first: str = "We clean it in April.") -> PostView:
    """Edit an own post while the site's version changes as well."""
    post = own_post(desk, first)
    begin_edit(desk, post)
    desk.composer.text.setPlainText(mine)
    desk.send()
    later = ClassroomControl(desk.classroom_path, clock=lambda: time.time() + 60)
    later.edit_post(int(post.remote_id), theirs)
    desk.work_offline(offline=False)
    desk.until(lambda: any(i.state is ItemState.CONFLICT for i in outbox(desk)))
    desk.until(lambda: any(i.theirs for i in desk.window.outbox.items))
    return post


def compare(desk: Desk, post: PostView) -> None:
    """Go from the post in the thread to both of its versions."""
    desk.until(lambda: "also changed on the site" in desk.thread_text())
    with desk.qtbot.waitSignal(desk.window.item_detail.shown, timeout=LONG):
        desk.pane.browser.action_wanted.emit("compare", post_key(post.post_id))


def is_marked(desk: Desk, words: str) -> bool:
    document = desk.window.item_detail.comparison.mine.document()
    return bool(document.find(words).charFormat().fontUnderline())


def stop(desk: Desk, item: OutboxItem, code: ReasonCode) -> None:
    """Let the site have refused an item."""
    store = desk.session.workspace.outbox_store
    desk.session.note_change(store.find_conflict(item.item_id, Reason(code)))
    desk.until(lambda: [i.state for i in desk.window.outbox.items] == [ItemState.CONFLICT])


def choose_first(desk: Desk) -> None:
    desk.window.navigation.select(Place.OUTBOX)
    view = desk.window.outbox
    with desk.qtbot.waitSignal(desk.window.item_detail.shown, timeout=LONG):
        view.list.setCurrentIndex(view.model.index(0, 0))


def outbox(desk: Desk) -> tuple[OutboxItem, ...]:
    return desk.session.workspace.writing.outbox()


def drafts(desk: Desk) -> tuple[OutboxItem, ...]:
    return desk.session.workspace.writing.drafts()


def marks() -> tuple[ItemKind, ...]:
    return (ItemKind.STAR, ItemKind.PIN, ItemKind.LOCK, ItemKind.SUBSCRIBE)
