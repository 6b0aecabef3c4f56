"""Writing without a network: drafts, what can be queued, and replies to what still waits."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.content.markdown import markdown_to_html
from companion.content.plain_text import comparable_text, plain_text
from companion.domain.draft import Draft, ItemKind, ItemState, Origin, ReplyTarget
from companion.domain.forum import PostingGroup
from companion.errors import DraftProblem, IllegalMove, InvalidDraft, NotFound
from companion.services.draft_writing import SUBJECT_LETTERS, DraftWriting, says_nothing
from companion.store.draft_mirror import DraftMirror
from companion.store.outbox import OutboxStore
from companion.store.outbox_rows import Dispatch, Placement
from companion.store.posting_groups import take_groups
from tests.companion import remote_values as said

if TYPE_CHECKING:
    from companion.domain.draft import OutboxItem
    from tests.companion.store_room import StoreRoom


@pytest.fixture
def class_room(reading_room: StoreRoom) -> StoreRoom:
    """A store with one discussion of one reply."""
    reading_room.pulls(said.a_thread(1))
    return reading_room


def sent(room: StoreRoom, item: OutboxItem, remote_id: str, discussion: str) -> None:
    """Let the server have taken an item, and the pull have brought it."""
    store = room.workspace.outbox_store
    room.workspace.writing.queue(item.item_id)
    store.begin_attempt(item.item_id, str, None)
    store.settle_sent(item.item_id, remote_id, discussion)


def test_reply_knows_where_it_belongs_in_words_and_in_the_servers_ids(
    class_room: StoreRoom,
) -> None:
    discussion = class_room.discussion().discussion_id
    reply = class_room.posts()[1]
    item = class_room.workspace.writing.new_reply(
        ReplyTarget(discussion, reply.post_id), Draft("", "Thank you!")
    )
    assert (item.kind, item.state) == (ItemKind.REPLY, ItemState.DRAFT)
    assert item.target == ReplyTarget(discussion, reply.post_id)
    assert item.origin == Origin(
        "Water for all 3", "Tips from the field 30", "Cleaning a sand filter", "Kwame Mensah"
    )
    dispatch = class_room.workspace.outbox_store.dispatch(item.item_id)
    assert (dispatch.forum_remote_id, dispatch.discussion_remote_id) == ("30", "100")
    assert dispatch.parent_remote_id == "1001"


class TypedMeanwhile(OutboxStore):
    """An outbox whose draft gets newer words while it is looked at to be queued."""

    def dispatch(self, item_id: str) -> Dispatch:
        found = super().dispatch(item_id)
        self.save(item_id, Draft("Wells", "The newest words"))
        return found


def test_words_saved_while_a_discussion_gets_its_group_are_the_ones_that_are_queued(
    reading_room: StoreRoom,
) -> None:
    room, workspace = reading_room, reading_room.workspace
    item = workspace.writing.new_discussion(room.forum().forum_id, Draft("Wells", "Older words"))
    with workspace.database.writing(durable=False) as connection:
        take_groups(connection, "30", [PostingGroup("4", "Group 4")], room.clock())
    outbox = TypedMeanwhile(workspace.database, DraftMirror(room.drafts), room.clock)
    DraftWriting(workspace.database, outbox, workspace.vault, room.clock).queue(item.item_id)
    queued = workspace.writing.item(item.item_id)
    assert queued.state is ItemState.QUEUED
    assert queued.draft == Draft("Wells", "The newest words", group_remote_id="4")


def test_reply_to_a_discussion_answers_its_opening_post(class_room: StoreRoom) -> None:
    discussion = class_room.discussion().discussion_id
    item = class_room.workspace.writing.new_reply(ReplyTarget(discussion), Draft("", "Yes."))
    assert item.target == ReplyTarget(discussion, discussion)
    assert class_room.workspace.outbox_store.dispatch(item.item_id).parent_remote_id == "1000"


def test_draft_is_there_after_a_restart_word_for_word(class_room: StoreRoom) -> None:
    words = "  Line one\r\n\tسطر ثانٍ\n第三行 🙂\n\n"
    item = class_room.workspace.writing.new_discussion(
        class_room.forum().forum_id, Draft("Tip: <wash>", words, group_remote_id="4", private=True)
    )
    reopened = class_room.reopen().writing.item(item.item_id)
    assert reopened == item
    assert reopened.draft == Draft("Tip: <wash>", words, group_remote_id="4", private=True)


def test_drafts_stand_with_the_last_one_worked_on_first(class_room: StoreRoom) -> None:
    writing = class_room.workspace.writing
    one, two = class_room.writes("One."), class_room.writes("Two.")
    assert [d.item_id for d in writing.drafts()] == [two.item_id, one.item_id]
    writing.save(one.item_id, Draft("Re", "One, better."))
    assert [d.item_id for d in writing.drafts()] == [one.item_id, two.item_id]


def test_queued_item_can_be_saved_only_after_it_was_taken_back(class_room: StoreRoom) -> None:
    writing = class_room.workspace.writing
    item = class_room.writes("First.")
    writing.queue(item.item_id)
    with pytest.raises(IllegalMove) as refusal:
        writing.save(item.item_id, Draft("Re", "Second."))
    assert refusal.value.state == "queued"
    assert writing.item(item.item_id).draft.body == "First."
    writing.edit(item.item_id)
    assert writing.save(item.item_id, Draft("Re", "Second.")).state is ItemState.DRAFT


def test_discarded_item_comes_back_as_it_was(class_room: StoreRoom) -> None:
    writing = class_room.workspace.writing
    item = class_room.writes("Precious.")
    writing.queue(item.item_id)
    assert writing.discard(item.item_id).state is ItemState.DISCARDED
    assert writing.drafts() == ()
    assert writing.outbox() == ()
    class_room.reopen()
    restored = class_room.workspace.writing.restore(item.item_id)
    assert (restored.state, restored.draft) == (ItemState.DRAFT, item.draft)


def test_outbox_shows_what_waits_and_what_was_sent_lately(class_room: StoreRoom) -> None:
    old, new, waiting = (class_room.writes(body) for body in ("Old.", "New.", "Waiting."))
    sent(class_room, old, "1501", "100")
    class_room.clock.turn(days=8)
    sent(class_room, new, "1502", "100")
    class_room.workspace.writing.queue(waiting.item_id)
    class_room.workspace.actions.mark_read(class_room.discussion().discussion_id)
    shown = class_room.workspace.writing.outbox()
    assert [(i.item_id, i.state) for i in shown] == [
        (waiting.item_id, ItemState.QUEUED),
        (new.item_id, ItemState.SENT),
    ]
    figures = class_room.workspace.status().figures
    assert (figures.drafts, figures.waiting, figures.needs_attention) == (0, 1, 0)


@pytest.mark.parametrize(
    ("draft", "problem"),
    [
        (Draft("Tip", ""), DraftProblem.EMPTY_TEXT),
        (Draft("Tip", " \n\t\u200b\u00a0 "), DraftProblem.EMPTY_TEXT),
        (Draft("Tip", "&nbsp;"), DraftProblem.EMPTY_TEXT),
        (Draft("", "Words"), DraftProblem.EMPTY_SUBJECT),
        (Draft(" \u200b ", "Words"), DraftProblem.EMPTY_SUBJECT),
        (Draft("x" * (SUBJECT_LETTERS + 1), "Words"), DraftProblem.SUBJECT_TOO_LONG),
        (Draft("I <3 water", "Words"), DraftProblem.SUBJECT_LOOKS_LIKE_MARKUP),
        (Draft("if a<b", "Words"), DraftProblem.SUBJECT_LOOKS_LIKE_MARKUP),
        (Draft("a</b", "Words"), DraftProblem.SUBJECT_LOOKS_LIKE_MARKUP),
        (Draft("a<!b", "Words"), DraftProblem.SUBJECT_LOOKS_LIKE_MARKUP),
        (Draft("Tip", "nul \0 inside"), DraftProblem.UNPRINTABLE_CHARACTER),
        (Draft("nul \0", "Words"), DraftProblem.UNPRINTABLE_CHARACTER),
    ],
)
def test_draft_that_a_server_would_refuse_or_should_not_take_stays_a_draft(
    class_room: StoreRoom, draft: Draft, problem: DraftProblem
) -> None:
    writing = class_room.workspace.writing
    item = writing.new_discussion(class_room.forum().forum_id, draft)
    with pytest.raises(InvalidDraft) as refusal:
        writing.queue(item.item_id)
    assert refusal.value.problem is problem
    assert writing.item(item.item_id) == item
    assert item.draft == draft


@pytest.mark.parametrize(
    "draft",
    [
        Draft("x" * SUBJECT_LETTERS, "Words"),
        Draft("a < b & c > d", "Words"),
        Draft("水", "水"),
        Draft("Tip", "<b>"),
        Draft("Tip", "1"),
    ],
)
def test_draft_that_is_fit_to_send_is_queued(class_room: StoreRoom, draft: Draft) -> None:
    writing = class_room.workspace.writing
    item = writing.new_discussion(class_room.forum().forum_id, draft)
    assert writing.queue(item.item_id).state is ItemState.QUEUED


def test_reply_needs_no_subject_and_is_offered_one(class_room: StoreRoom) -> None:
    writing = class_room.workspace.writing
    target = ReplyTarget(class_room.discussion().discussion_id)
    item = writing.new_reply(target, Draft("", "Words"))
    assert writing.queue(item.item_id).state is ItemState.QUEUED
    assert writing.suggested_subject(target) == "Re: Cleaning a sand filter"
    again = ReplyTarget(None, class_room.posts()[1].post_id)
    assert writing.suggested_subject(again) == "Re: Cleaning a sand filter"
    long = writing.new_discussion(class_room.forum().forum_id, Draft("y" * 255, "Words"))
    subject = writing.suggested_subject(ReplyTarget(None, item_id=long.item_id))
    assert len(subject) == SUBJECT_LETTERS


def test_half_a_letter_is_kept_as_a_sign_that_something_was_there(class_room: StoreRoom) -> None:
    """Half of a surrogate pair, as a broken paste leaves it, has no place in any file."""
    writing = class_room.workspace.writing
    item = writing.new_discussion(class_room.forum().forum_id, Draft("a\ud83d", "b\ude42 c"))
    assert item.draft == Draft("a\ufffd", "b\ufffd c")
    kept = writing.save(item.item_id, Draft("a", "\ud83d\ude42 and \ud83d"))
    assert kept.draft.body == "🙂 and \ufffd"
    assert class_room.reopen().writing.item(item.item_id) == kept


def test_draft_without_any_target_cannot_be_queued(class_room: StoreRoom) -> None:
    """As a rescue from a damaged file may leave it."""
    store = class_room.workspace.outbox_store
    nowhere = Placement(forum_id=None, forum_remote_id=None, origin=Origin())
    for kind in ItemKind:
        if kind not in (ItemKind.DISCUSSION, ItemKind.REPLY):
            continue
        item = store.create(kind, Draft("Tip", "Words"), nowhere)
        with pytest.raises(InvalidDraft) as refusal:
            class_room.workspace.writing.queue(item.item_id)
        assert refusal.value.problem is DraftProblem.NO_TARGET


def test_writing_for_what_is_not_there_is_refused(class_room: StoreRoom) -> None:
    writing = class_room.workspace.writing
    for target in (ReplyTarget(4711), ReplyTarget(None), ReplyTarget(None, item_id="nobody")):
        with pytest.raises(NotFound):
            writing.new_reply(target, Draft("", "Words"))
    with pytest.raises(NotFound):
        writing.new_discussion(4711, Draft("Tip", "Words"))
    with pytest.raises(NotFound):
        writing.queue("nobody")


# Replies to what still waits -------------------------------------------------------------------


def test_reply_to_a_queued_reply_gets_its_place_when_that_one_is_sent(
    class_room: StoreRoom,
) -> None:
    writing, store = class_room.workspace.writing, class_room.workspace.outbox_store
    discussion = class_room.discussion().discussion_id
    first = writing.new_reply(ReplyTarget(discussion), Draft("", "First."))
    second = writing.new_reply(ReplyTarget(None, item_id=first.item_id), Draft("", "Second."))
    writing.queue(second.item_id)
    assert second.target == ReplyTarget(discussion, None, first.item_id)
    assert store.dispatch(second.item_id).parent_remote_id is None

    sent(class_room, first, "1002", "100")

    dispatch = store.dispatch(second.item_id)
    assert (dispatch.parent_remote_id, dispatch.discussion_remote_id) == ("1002", "100")


def test_reply_to_a_queued_discussion_gets_its_place_when_that_one_is_sent(
    class_room: StoreRoom,
) -> None:
    writing, store = class_room.workspace.writing, class_room.workspace.outbox_store
    begun = writing.new_discussion(class_room.forum().forum_id, Draft("A tip", "Words."))
    reply = writing.new_reply(ReplyTarget(None, item_id=begun.item_id), Draft("", "More."))
    writing.queue(reply.item_id)
    assert reply.origin.discussion == "A tip"
    assert reply.forum_id == class_room.forum().forum_id

    sent(class_room, begun, "2000", "200")
    dispatch = store.dispatch(reply.item_id)
    assert (dispatch.parent_remote_id, dispatch.discussion_remote_id) == ("2000", "200")

    posts = [said.an_opening_post("2000", discussion_remote_id="200", author=said.AMINA)]
    new_discussion = class_room.pulls(posts)
    (queued,) = class_room.workspace.reading.thread(new_discussion).queued
    assert (queued.item.item_id, queued.parent_post_id) == (reply.item_id, new_discussion)


def test_reply_to_an_item_that_was_sent_meanwhile_is_placed_under_its_post(
    class_room: StoreRoom,
) -> None:
    """The view still showed the waiting item when the person chose to answer it."""
    writing, store = class_room.workspace.writing, class_room.workspace.outbox_store
    begun = writing.new_discussion(class_room.forum().forum_id, Draft("A tip", "Words."))
    sent(class_room, begun, "2000", "200")
    posts = [said.an_opening_post("2000", discussion_remote_id="200", author=said.AMINA)]
    discussion = class_room.pulls(posts)

    reply = writing.new_reply(ReplyTarget(None, item_id=begun.item_id), Draft("", "More."))
    writing.queue(reply.item_id)

    dispatch = store.dispatch(reply.item_id)
    assert (dispatch.parent_remote_id, dispatch.discussion_remote_id) == ("2000", "200")
    (queued,) = class_room.workspace.reading.thread(discussion).queued
    assert (queued.item.item_id, queued.parent_post_id) == (reply.item_id, discussion)


def test_reply_whose_parent_is_sent_between_look_and_keep_gets_its_place_all_the_same(
    class_room: StoreRoom,
) -> None:
    store = class_room.workspace.outbox_store
    first = class_room.writes("First.")
    looked_up_before = Placement(None, "30", Origin(), parent_item_id=first.item_id)
    sent(class_room, first, "1002", "100")
    reply = store.create(ItemKind.REPLY, Draft("", "Second."), looked_up_before)
    dispatch = store.dispatch(reply.item_id)
    assert (dispatch.parent_remote_id, dispatch.discussion_remote_id) == ("1002", "100")
    assert reply.target == ReplyTarget(class_room.discussion().discussion_id, None, first.item_id)


def test_reply_of_a_discarded_item_keeps_its_words(class_room: StoreRoom) -> None:
    writing = class_room.workspace.writing
    discussion = class_room.discussion().discussion_id
    first = writing.new_reply(ReplyTarget(discussion), Draft("", "First."))
    second = writing.new_reply(ReplyTarget(None, item_id=first.item_id), Draft("", "Second."))
    writing.discard(first.item_id)
    assert writing.item(second.item_id) == second


def test_two_equal_drafts_are_two_items(class_room: StoreRoom) -> None:
    one, two = class_room.writes("Same."), class_room.writes("Same.")
    assert one.item_id != two.item_id
    sent(class_room, one, "1501", "100")
    sent(class_room, two, "1502", "100")
    assert class_room.workspace.outbox_store.remote_ids_taken() == {"1501", "1502"}


def test_draft_whose_discussion_was_deleted_keeps_its_words_and_where_it_came_from(
    class_room: StoreRoom,
) -> None:
    discussion = class_room.discussion().discussion_id
    writing = class_room.workspace.writing
    item = writing.new_reply(ReplyTarget(discussion), Draft("", "Words."))
    with class_room.workspace.database.writing(durable=False) as connection:
        connection.execute("DELETE FROM discussion")
    kept = writing.item(item.item_id)
    assert (kept.draft, kept.origin) == (item.draft, item.origin)
    assert kept.target == ReplyTarget(None, None)


def test_preview_shows_markdown_as_it_will_be_shown(class_room: StoreRoom) -> None:
    preview = class_room.workspace.writing.preview(Draft("", "**Wash** it\n<script>x</script>"))
    assert preview.startswith("<p><strong>Wash</strong> it<br>")
    assert "<script" not in preview


PIECES = (
    "water", "é", "水", "\u3164", "<!--", "-->", "<b>", "</b>", "[a]:", "[a]", "(x)", "![", "/url",
    '"title', "```", "~~~", "py", "&nbsp;", "&#160;", "&", "*", "> ", "- ", "1.", "# ", "|", "\\",
    " ", "\n", "\n\n", "`", "---", "\u200b",
)  # fmt: skip


@given(st.lists(st.sampled_from(PIECES), max_size=14).map("".join))
def test_a_text_says_nothing_where_a_reader_would_see_nothing(markdown: str) -> None:
    seen = comparable_text(plain_text(markdown_to_html(markdown)))
    assert says_nothing(markdown) is (seen == "")
