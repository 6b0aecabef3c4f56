"""Sends comments on courses, and settles by looking what became of those whose answer was lost.

A comment keeps no mark. It is known by its course, author, text and time; by what no other item has
become; and by what was not known here already when the first try began.
"""

from __future__ import annotations

import asyncio
import logging
from functools import partial
from typing import TYPE_CHECKING

from companion.content.plain_text import comparable_text, plain_text
from companion.domain.draft import ItemState
from companion.domain.reason import Reason, ReasonCode
from companion.errors import ContractBroken, Rejected, ServerError
from companion.store import comment_records, message_views
from companion.store.outbox_rows import OUTCOME_ANSWER_LOST
from sync.comment_port import NewComment
from sync.look_up import work_ends_at
from sync.matching import CLOCK_MARGIN, fingerprint, fingerprint_of, sent_text

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime, timedelta

    from companion.domain.course_comment import RemoteComment
    from companion.store.clock import Clock
    from companion.store.database import Database
    from companion.store.outbox import OutboxStore
    from companion.store.outbox_rows import Dispatch
    from sync.item_states import ItemStates
    from sync.server_port import ForumServer

log = logging.getLogger(__name__)


class CommentDelivery:
    """Delivers the comments of one account. Raises the errors that end the run."""

    def __init__(
        self,
        server: ForumServer,
        database: Database,
        outbox: OutboxStore,
        states: ItemStates,
        clock: Clock,
        settle_after: timedelta,
    ) -> None:
        self._server = server
        self._database = database
        self._outbox = outbox
        self._states = states
        self._clock = clock
        self._settle_after = settle_after

    async def send(self, ready: Dispatch) -> None:
        """Send a queued comment, or find that it has arrived by an earlier try."""
        if ready.may_have_arrived and await self._is_there_already(ready):
            return
        dispatch = self._states.begin(ready.item.item_id)
        if dispatch is None:
            return
        self._states.tell(dispatch.item)
        try:
            await self._request(dispatch)
        except asyncio.CancelledError:
            self._states.lose(dispatch, OUTCOME_ANSWER_LOST, "cancelled")
            raise
        except ServerError as error:
            if self._states.after_error(dispatch, error):
                await self.settle(self._outbox.dispatch(dispatch.item.item_id))

    async def settle(self, doubtful: Dispatch) -> None:
        """Look on the server whether a comment arrived; bring it into the state that follows."""
        try:
            found = self._match(doubtful, await self._own_comments(doubtful))
        except Rejected as error:
            reason = Reason(error.why, error.code, error.reason)
            self._states.stop(doubtful.item, reason, OUTCOME_ANSWER_LOST)
        except ContractBroken as error:
            log.warning("look-up of %s gave no usable answer: %s", doubtful.item.item_id, error)
            self._states.look_again_later(doubtful)
        else:
            if found is None:
                until = work_ends_at(doubtful, self._clock(), self._settle_after)
                self._states.not_found(doubtful, until)
            else:
                self._adopt_or_stop(doubtful, found)

    async def _request(self, dispatch: Dispatch) -> None:
        course = dispatch.course_remote_id
        if course is None or not self._server.capabilities.comments:
            raise Rejected("", "", ReasonCode.TARGET_GONE)
        item = dispatch.item
        new = NewComment(item.item_id, course, item.draft.body.strip())
        self._take(dispatch, await self._server.add_comment(new))

    async def _is_there_already(self, ready: Dispatch) -> bool:
        """Look for a comment that was stopped while in doubt, and that the person sends again.

        True, too, where it cannot be told now: then it must not be sent.
        """
        item = ready.item
        try:
            found = self._match(ready, await self._own_comments(ready))
        except Rejected as error:
            reason = Reason(error.why, error.code, error.reason)
            self._states.stop(item, reason, OUTCOME_ANSWER_LOST)
            return True
        except ContractBroken as error:
            log.warning("look-up of %s gave no usable answer: %s", item.item_id, error)
            return True
        if found is None:
            return work_ends_at(ready, self._clock(), self._settle_after) > self._clock()
        if _words(found) != sent_text(item) or self._states.begin(item.item_id) is not None:
            self._adopt_or_stop(ready, found)
        return True

    async def _own_comments(self, doubtful: Dispatch) -> Sequence[RemoteComment]:
        """Read back what the person has written; raises what the server says of the course."""
        course = doubtful.course_remote_id
        if course is None:
            return ()
        (listing,) = await self._server.comments([course])
        if listing.error is not None:
            raise listing.error
        with self._database.reading() as connection:
            me = message_views.own_remote_id(connection)
        return [one for one in listing.comments if one.author_remote_id == me]

    def _match(self, doubtful: Dispatch, own: Sequence[RemoteComment]) -> RemoteComment | None:
        """Return the oldest own comment that can have come of the item: its words as they are now,
        else an earlier version of them, else words that the site may have changed.
        """
        item = doubtful.item
        tried = {one.fingerprint for one in doubtful.attempts if one.may_have_arrived}
        now, others = fingerprint(item), self._tried_by_others(item.item_id)
        taken = self._outbox.comment_ids_taken() | self._known_before(doubtful, own)
        since = _first_try(doubtful)
        possible = []
        for comment in own:
            if comment.remote_id in taken:
                continue
            if since is not None and comment.created_at < since - CLOCK_MARGIN:
                continue
            mark = fingerprint_of(item, _words(comment))
            if mark in tried | {now}:
                possible.append((int(mark != now), _age(comment), comment))
            elif mark not in others and since is not None and comment.created_at >= since:
                # A site's filters can change words. What was written since is not sent over.
                possible.append((2, _age(comment), comment))
        return min(possible, key=lambda one: one[:2])[2] if possible else None

    def _tried_by_others(self, item_id: str) -> set[str]:
        """Return the marks of other comments that are in doubt: theirs may be what is there."""
        return {
            attempt.fingerprint
            for dispatch in self._outbox.dispatches(ItemState.IN_DOUBT)
            if dispatch.item.item_id != item_id
            for attempt in dispatch.attempts
        }

    def _known_before(self, doubtful: Dispatch, own: Sequence[RemoteComment]) -> set[str]:
        """Return those comments that were known here before the first try began."""
        first = doubtful.attempts[0] if doubtful.attempts else None
        if first is None or first.newest_comment_id is None:
            return set()
        ids = [comment.remote_id for comment in own]
        with self._database.reading() as connection:
            return comment_records.known_up_to(connection, ids, first.newest_comment_id)

    def _adopt_or_stop(self, dispatch: Dispatch, found: RemoteComment) -> None:
        """Take in what was found, unless its words are not those of the item as they are now."""
        if _words(found) != sent_text(dispatch.item):
            reason = Reason(ReasonCode.EARLIER_VERSION_SENT)
            self._states.stop(dispatch.item, reason, OUTCOME_ANSWER_LOST)
            return
        self._take(dispatch, found)

    def _take(self, dispatch: Dispatch, comment: RemoteComment) -> None:
        """Take in the server's copy, and note that the item is sent, in one go."""
        item = dispatch.item
        adopt = partial(
            comment_records.adopt_comment,
            item_id=item.item_id,
            comment=comment,
            course_remote_id=dispatch.course_remote_id or "",
        )
        self._outbox.settle_done(item.item_id, adopt)
        self._states.note_sent(item, comment.remote_id)


def _words(comment: RemoteComment) -> str:
    return comparable_text(plain_text(comment.body_html))


def _first_try(doubtful: Dispatch) -> datetime | None:
    """Return a time of the server's clock before the first attempt; None if none is known."""
    return doubtful.attempts[0].server_started_at if doubtful.attempts else None


def _age(comment: RemoteComment) -> tuple[datetime, int]:
    number = comment.remote_id
    return comment.created_at, int(number) if number.isdecimal() else 0
