"""The torture finds a bug that is planted in each promise: it is no test that cannot fail.

Where random lives seldom come upon a bug, one life that does is told by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis.errors import FlakyFailure
from hypothesis.stateful import run_state_machine_as_test

from companion.store.outbox_rows import OUTCOME_NOT_FOUND
from sync.comment_delivery import CommentDelivery
from sync.item_states import ItemStates
from sync.message_delivery import MessageDelivery
from sync.nodebb.nodebb_looking import NodebbLooking
from sync.post_delivery import PostDelivery
from sync.pull import Pull
from tests.torture.forum_torture import ForumTortureMachine
from tests.torture.test_torture import tortured
from tests.torture.torture_machine import Fault, TortureMachine

if TYPE_CHECKING:
    from collections.abc import Sequence

    from hypothesis.stateful import RuleBasedStateMachine

    from companion.domain.draft import OutboxItem
    from companion.domain.reason import Reason
    from companion.store.database import Connection
    from companion.store.outbox_rows import Dispatch
    from companion.store.reading_list import WantedDiscussion
    from sync.bundles import Bundles

_ENOUGH = 300
"""Lives at the most: the first that shows a bug is the last."""
READING_POSTS = 3
"""The call with which a sync reads posts, after a look at the site and at a listing."""


@pytest.mark.slow
@pytest.mark.timeout(0)
def test_sending_again_in_doubt_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    async def send_again(self: PostDelivery, doubtful: Dispatch) -> None:
        self._outbox.settle_unsent(doubtful.item.item_id, OUTCOME_NOT_FOUND, "", None)

    async def never_look(_self: PostDelivery, _ready: Dispatch) -> bool:
        return False

    monkeypatch.setattr(PostDelivery, "settle", send_again)
    monkeypatch.setattr(PostDelivery, "_is_there_already", never_look)
    monkeypatch.setattr("sync.post_delivery._was_sent_again", lambda _dispatch: False)
    the_torture_finds("posted twice")


@pytest.mark.slow
@pytest.mark.timeout(0)
def test_sending_a_message_again_in_doubt_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(MessageDelivery, "_match", lambda _self, _doubtful, _traces: None)
    the_torture_finds("message stands too often")


@pytest.mark.slow
@pytest.mark.timeout(0)
def test_sending_a_comment_again_in_doubt_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(CommentDelivery, "_match", lambda _self, _doubtful, _own: None)
    the_torture_finds("comment stands too often")


@pytest.mark.slow
@pytest.mark.timeout(0)
def test_keeping_from_the_site_what_notifications_were_read_is_found(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def read(_connection: Connection) -> tuple[str, ...]:
        return ()

    monkeypatch.setattr("companion.store.notification_records.to_be_told", read)
    life = TortureMachine()
    life.the_site_tells_something()
    life.sync([])
    life.read_all_notifications()
    it_ends_with("not marked on the site", life)


@pytest.mark.slow
@pytest.mark.timeout(0)
def test_deleting_what_was_refused_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    def delete(self: ItemStates, item: OutboxItem, _reason: Reason, _outcome: str = "") -> None:
        with self._outbox._database.writing(durable=True) as connection:
            connection.execute("DELETE FROM outbox_item WHERE item_id = ?", (item.item_id,))

    monkeypatch.setattr(ItemStates, "stop", delete)
    the_torture_finds("lost:")


@pytest.mark.slow
@pytest.mark.timeout(0)
def test_a_watermark_before_its_data_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    right = Pull._read_bundle

    async def mark_first(self: Pull, bundle: Sequence[WantedDiscussion], bundles: Bundles) -> None:
        with self._database.writing(durable=False) as connection:
            connection.executemany(
                "UPDATE discussion SET posts_last_post_at = last_post_at,"
                " posts_reply_count = reply_count WHERE remote_id = ?",
                [(wanted.remote_id,) for wanted in bundle],
            )
        await right(self, bundle, bundles)

    monkeypatch.setattr(Pull, "_read_bundle", mark_first)
    life = TortureMachine()
    life.peers_reply_on_a_bad_day("Boil it.", [Fault(READING_POSTS, before=True, kind="power")])
    it_ends_with("never read", life)


@pytest.mark.slow
@pytest.mark.timeout(0)
def test_being_blind_to_what_moderators_have_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    async def nothing(_self: NodebbLooking) -> tuple[()]:
        return ()

    monkeypatch.setattr(NodebbLooking, "_queue", nothing)
    the_torture_finds("though moderators have it", ForumTortureMachine)


def it_ends_with(words: str, life: TortureMachine) -> None:
    """See that the promises are looked into at the end of a life, and are broken in these words."""
    with pytest.raises(AssertionError, match=words):
        life.teardown()


def the_torture_finds(words: str, machine: type[RuleBasedStateMachine] = TortureMachine) -> None:
    """See that the torture fails with these words.

    How much rides in one request follows measured times, so that a life need not end alike when
    Hypothesis repeats it. A bug that was seen once has been found all the same.
    """
    with pytest.raises((AssertionError, FlakyFailure)) as raised:
        run_state_machine_as_test(machine, settings=tortured(_ENOUGH))
    found = raised.value.exceptions if isinstance(raised.value, FlakyFailure) else [raised.value]
    assert any(isinstance(each, AssertionError) and words in str(each) for each in found)
