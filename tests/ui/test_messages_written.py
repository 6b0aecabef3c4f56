"""A message to a peer, from beside their post to the outbox and on to the site."""

from __future__ import annotations

from typing import TYPE_CHECKING

from companion.domain.draft import ItemKind
from sync.classroom.message_control import MessageControl
from tests.ui.desk import LONG
from tests.ui.test_window import FORUM, METER
from ui.models.thread_entries import post_key
from ui.wording import item_title

if TYPE_CHECKING:
    from companion.domain.draft import OutboxItem
    from companion.domain.forum import PostView
    from tests.ui.desk import Desk
    from ui.models.thread_entries import Entry


def test_message_is_written_beside_a_peers_post_and_waits_in_the_outbox(
    sample_desk: Desk,
) -> None:
    desk = sample_desk
    desk.open_forum(FORUM)
    desk.read(METER)
    peer = entry_of_a_peer(desk)
    desk.work_offline()
    assert f"Write to {peer.author}" in desk.thread_text()
    with desk.qtbot.waitSignal(desk.composer.opened, timeout=LONG):
        desk.pane.browser.action_wanted.emit("write", peer.key)
    assert desk.composer.heading == f"Message to {peer.author}"
    assert not desk.composer.subject.isVisible()
    desk.composer.text.setPlainText("Which one do you have?")
    item = desk.send()
    assert item_title(item) == f"Message to {peer.author}"
    desk.until(lambda: item.item_id in {row.item_id for row in waiting(desk)})
    assert "Which one do you have?" not in desk.thread_text()

    desk.work_offline(offline=False)
    desk.until(lambda: desk.session.workspace.writing.item(item.item_id).state == "sent")
    written = MessageControl(desk.classroom_path).written_by("amina", username_of(peer, desk))
    assert written[-1].text == "<p>Which one do you have?</p>"


def test_begun_message_is_a_draft_that_is_gone_on_with(sample_desk: Desk) -> None:
    desk = sample_desk
    desk.open_forum(FORUM)
    desk.read(METER)
    peer = entry_of_a_peer(desk)
    with desk.qtbot.waitSignal(desk.composer.opened, timeout=LONG):
        desk.pane.browser.action_wanted.emit("write", peer.key)
    desk.composer.text.setPlainText("Half a")
    desk.composer.close_composer()
    desk.until(lambda: not desk.composer.is_open)
    (draft,) = desk.session.workspace.writing.drafts()
    assert (draft.kind, draft.draft.body) == (ItemKind.MESSAGE, "Half a")
    with desk.qtbot.waitSignal(desk.composer.opened, timeout=LONG):
        desk.pane.writing.edit_item(draft)
    assert desk.composer.heading == f"Message to {peer.author}"
    assert desk.composer.text.toPlainText() == "Half a"


def test_own_posts_offer_no_message_to_oneself(sample_desk: Desk) -> None:
    desk = sample_desk
    desk.open_forum(FORUM)
    desk.read(METER)
    desk.work_offline()
    desk.begin_reply(posts(desk)[0].post_id)
    desk.composer.text.setPlainText("Ours is older.")
    desk.send()
    desk.until(lambda: "Ours is older." in desk.thread_text())
    assert "Write to Amina Diallo" not in desk.thread_text()


def posts(desk: Desk) -> tuple[PostView, ...]:
    assert desk.pane.discussion_id is not None
    return desk.session.workspace.reading.thread(desk.pane.discussion_id).posts


def entry_of_a_peer(desk: Desk) -> Entry:
    """Return an entry of the open discussion whose author can be written to."""
    peer = next(post for post in posts(desk) if not post.is_own)
    desk.until(lambda: desk.pane.browser.entry(post_key(peer.post_id)))
    entry = desk.pane.browser.entry(post_key(peer.post_id))
    assert entry is not None
    assert entry.person_id is not None
    return entry


def waiting(desk: Desk) -> tuple[OutboxItem, ...]:
    return desk.session.workspace.writing.outbox()


def username_of(peer: Entry, desk: Desk) -> str:
    people = {user.full_name: user.username for user in desk.app.sample.users}
    return people[peer.author]
