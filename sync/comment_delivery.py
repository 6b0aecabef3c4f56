"""Sends comments on courses once."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from companion.domain.course_comment import RemoteComment
from companion.domain.reason import ReasonCode
from companion.errors import Rejected
from companion.store import comment_records, message_views
from sync.comment_port import NewComment
from sync.matching import CLOCK_MARGIN
from sync.unmarked_delivery import UnmarkedDelivery, first_try

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from companion.store.database import Connection
    from companion.store.outbox_rows import Attempt, Dispatch


class CommentDelivery(UnmarkedDelivery[RemoteComment]):
    """Delivers the comments of one account. Raises the errors that end the run."""

    margin = CLOCK_MARGIN
    site_may_change_words = True

    async def _request(self, dispatch: Dispatch) -> RemoteComment:
        course = dispatch.course_remote_id
        if course is None or not self._server.capabilities.comments:
            raise Rejected("", "", ReasonCode.TARGET_GONE)
        item = dispatch.item
        new = NewComment(item.item_id, course, item.draft.body.strip())
        return await self._server.add_comment(new)

    async def _own_words(self, doubtful: Dispatch) -> tuple[Sequence[RemoteComment], bool]:
        course = doubtful.course_remote_id
        if course is None:
            return (), True
        (listing,) = await self._server.comments([course])
        if listing.error is not None:
            raise listing.error
        with self._database.reading() as connection:
            me = message_views.own_remote_id(connection)
        since = first_try(doubtful)
        is_enough = not listing.is_cut or (
            since is not None
            and any(one.created_at < since - self.margin for one in listing.comments)
        )
        return [one for one in listing.comments if one.author_remote_id == me], is_enough

    def _taken(self) -> frozenset[str]:
        return self._outbox.comment_ids_taken()

    def _known_before(
        self, connection: Connection, remote_ids: Collection[str], attempt: Attempt
    ) -> Collection[str]:
        newest = attempt.newest_comment_id
        if newest is None:
            return frozenset()
        return comment_records.known_up_to(connection, remote_ids, newest)

    def _take_found(self, dispatch: Dispatch, found: RemoteComment) -> None:
        item = dispatch.item
        adopt = partial(
            comment_records.adopt_comment,
            item_id=item.item_id,
            comment=found,
            course_remote_id=dispatch.course_remote_id or "",
        )
        self._outbox.settle_done(item.item_id, adopt)
        self._states.note_sent(item, found.remote_id)
