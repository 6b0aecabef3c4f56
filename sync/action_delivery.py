"""Delivers edits, deletions and other actions on what stands on the server already.

None of them can do harm by being sent twice, and an edit is looked at before it is sent: so an
answer that is lost returns them to the queue, where a new post would be in doubt.
"""

from __future__ import annotations

import asyncio
import logging
import re
from dataclasses import dataclass, replace
from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING, Final

from companion.content.clean_html import clean_html
from companion.content.markdown import (
    markdown_to_html,
    markdown_with_picture_addresses,
    with_picture_addresses,
)
from companion.content.plain_text import comparable_text, plain_text
from companion.domain.draft import HIDDEN_KINDS, ON, ItemKind, Version
from companion.domain.reason import Reason, ReasonCode
from companion.errors import Busy, ContractBroken, Rejected, ServerError
from companion.store import deed_intake, notification_records, outline_intake
from companion.store.comment_records import take_comment_deletion
from companion.store.journal import await_reading
from companion.store.outbox_rows import OUTCOME_ANSWER_LOST, OUTCOME_NOT_SENT
from companion.store.post_intake import apply_posts
from companion.store.read_marks import MarkStanding, standing_of_mark
from sync.retry_policy import pause_after
from sync.server_port import EditedPost, RatingWish

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable
    from datetime import datetime

    from companion.domain.draft import OutboxItem
    from companion.domain.remote import RemotePost
    from companion.store.clock import Clock
    from companion.store.database import Connection, Database
    from companion.store.outbox import OutboxStore
    from companion.store.outbox_rows import Dispatch
    from sync.server_port import ForumServer, RawPost
    from sync.uploading import Uploading

    TakeIn = Callable[[Connection], None]

log = logging.getLogger(__name__)

_ALREADY_SO: Final = frozenset({ItemKind.DELETE, ItemKind.MARK_READ})
"""Actions whose target may be gone: then what they wanted is so already."""


_LOOK_AGAIN_AFTER: Final = timedelta(hours=1)
"""How often an edit is looked for whose discussion is hidden from the person meanwhile."""


class EditConflict(Exception):
    """The post was changed on the server since the edit began; `theirs` is what it says now."""

    def __init__(self, theirs: Version) -> None:
        super().__init__("edited elsewhere")
        self.theirs = theirs


class NotSeenYet(Exception):
    """The server has taken the edit, as it says, but does not show the discussion now."""


@dataclass(frozen=True, slots=True)
class Effect:
    """What an action has done: how the store takes that in, and what of it did not arrive."""

    take_in: TakeIn
    note: Reason | None = None


class ActionDelivery:
    """Delivers the items of one account that make no new post.

    Each of `send`'s ends leaves the item in its state: sent, queued again, rejected or in
    conflict. It raises the errors that end the run.
    """

    def __init__(
        self,
        server: ForumServer,
        database: Database,
        outbox: OutboxStore,
        uploading: Uploading,
        clock: Clock,
    ) -> None:
        self._server = server
        self._database = database
        self._outbox = outbox
        self._uploading = uploading
        self._clock = clock

    async def send(self, dispatch: Dispatch) -> OutboxItem:
        """Do on the server what an item says, whose attempt is written down; return the item."""
        item_id = dispatch.item.item_id
        try:
            effect = await self._do(dispatch)
        except asyncio.CancelledError:
            self._outbox.settle_unsent(item_id, OUTCOME_ANSWER_LOST, "cancelled", None)
            raise
        except EditConflict as conflict:
            reason = Reason(ReasonCode.EDITED_ELSEWHERE)
            return self._outbox.find_edit_conflict(item_id, reason, conflict.theirs)
        except NotSeenYet:
            # The words stay in the outbox until the server's copy has been read back.
            look_again = self._clock() + _LOOK_AGAIN_AFTER
            return self._outbox.settle_unsent(
                item_id, OUTCOME_ANSWER_LOST, "not shown afterwards", look_again
            )
        except Rejected as error:
            return self._refused(dispatch, error)
        except ContractBroken as error:
            reason = Reason(ReasonCode.SERVER_FAULT, error.field, error.function)
            return self._outbox.reject(item_id, reason)
        except ServerError as error:
            self._return_to_queue(dispatch, error)
            raise
        return self._outbox.settle_done(item_id, effect.take_in, effect.note)

    async def _do(self, dispatch: Dispatch) -> Effect:
        kind = dispatch.item.kind
        done: dict[ItemKind, Callable[[Dispatch], Awaitable[Effect]]] = {
            ItemKind.EDIT: self._edit,
            ItemKind.DELETE: self._delete,
            ItemKind.RATE: self._rate,
            ItemKind.MARK_READ: self._mark_read,
            ItemKind.COMPLETE: self._complete,
            ItemKind.DELETE_COMMENT: self._delete_comment,
            ItemKind.READ_NOTIFICATIONS: self._read_notifications,
        }
        return await done.get(kind, self._mark)(dispatch)

    async def _mark(self, dispatch: Dispatch) -> Effect:
        """Star, pin, lock or subscribe to a discussion, or take that back."""
        kind, on = dispatch.item.kind, dispatch.item.value == ON
        forum = dispatch.forum_remote_id or ""
        discussion = dispatch.discussion_remote_id or ""
        if kind is ItemKind.STAR:
            await self._server.set_star(discussion, on=on)
        elif kind is ItemKind.PIN:
            await self._server.set_pin(discussion, on=on)
        elif kind is ItemKind.LOCK:
            await self._server.set_lock(forum, discussion, on=on)
        else:
            await self._server.set_subscription(forum, discussion, on=on)
        return Effect(partial(deed_intake.take_mark, discussion, kind, on=on))

    async def _mark_read(self, dispatch: Dispatch) -> Effect:
        """Mark a discussion or conversation as read, unless there is something new in it.

        The server would mark that, too; the person's next look at it makes a mark of its own.
        """
        with self._database.reading() as connection:
            if standing_of_mark(connection, dispatch) is not MarkStanding.NOTHING:
                return Effect(_take_nothing)
        offers, to = self._server.capabilities, dispatch.item.recipient
        if to is not None:
            if offers.messages and to.conversation_remote_id is not None:
                await self._server.mark_conversation_read(to.conversation_remote_id)
            return Effect(_take_nothing)
        discussion = dispatch.discussion_remote_id or ""
        if offers.read_marks:
            await self._server.mark_read(discussion)
        return Effect(partial(deed_intake.take_mark, discussion, ItemKind.MARK_READ, on=True))

    async def _read_notifications(self, _dispatch: Dispatch) -> Effect:
        """Tell of all notifications that were read here; the item itself names none."""
        with self._database.reading() as connection:
            read = notification_records.to_be_told(connection)
        if not read or not self._server.capabilities.notifications:
            return Effect(_take_nothing)
        await self._server.mark_notifications_read(read)
        return Effect(partial(notification_records.note_told, read))

    async def _complete(self, dispatch: Dispatch) -> Effect:
        """Say that an activity is done, or take that back."""
        activity, on = dispatch.activity_remote_id or "", dispatch.item.value == ON
        await self._server.set_completion(activity, on=on)
        ticked_at = dispatch.item.created_at
        return Effect(partial(outline_intake.take_completion, activity, on=on, now=ticked_at))

    async def _rate(self, dispatch: Dispatch) -> Effect:
        post = dispatch.parent_remote_id or ""
        place = self._outbox.rating_place(post)
        if place is None:
            raise Rejected("", "", ReasonCode.TARGET_GONE)
        value = None if dispatch.item.value is None else int(dispatch.item.value)
        await self._server.rate(
            RatingWish(
                post_remote_id=post,
                author_remote_id=place.author_remote_id,
                module_id=place.module_id,
                scale_remote_id=place.scale_remote_id,
                value=value,
            )
        )
        return Effect(partial(deed_intake.take_rating, post, value))

    async def _delete(self, dispatch: Dispatch) -> Effect:
        post = dispatch.parent_remote_id or ""
        await self._server.delete_post(post)
        return Effect(partial(deed_intake.take_deletion, post))

    async def _delete_comment(self, dispatch: Dispatch) -> Effect:
        """Delete an own comment. What a refusal means, a look tells: it may be gone already."""
        course, comment = dispatch.course_remote_id or "", dispatch.comment_remote_id or ""
        try:
            await self._server.delete_comment(comment)
        except Rejected:
            (listing,) = await self._server.comments([course])
            is_there = any(one.remote_id == comment for one in listing.comments)
            if is_there or listing.error is not None or not listing.is_whole:
                raise
        return Effect(partial(take_comment_deletion, course, comment))

    async def _edit(self, dispatch: Dispatch) -> Effect:
        """Look at the post first: an edit that arrived is not sent again, nor over other words."""
        discussion, post = dispatch.discussion_remote_id or "", dispatch.parent_remote_id or ""
        raw = await self._raw_post(dispatch, discussion, post)
        if raw is None:
            raise Rejected("", "", ReasonCode.TARGET_GONE)
        item, sent_now = dispatch.item, False
        same, own = _says_the_same(raw, item), raw.marker == item.item_id
        if not (same and (not item.files or (own and self._uploading.is_done(item.item_id)))):
            tried = _may_have_arrived_before(dispatch)
            # Over an earlier state of this edit, or the same words, nobody else's are lost.
            if not (own or same) and _has_changed(raw, item.base, strictly=tried):
                raise EditConflict(_version_of(raw))
            if not raw.can_edit:
                raise Rejected("", "", ReasonCode.NOT_ALLOWED)
            unmarked = tried and same and not self._server.capabilities.marker
            try:
                await self._send_edit(item, post, files_may_be_there=own or unmarked)
            except Rejected as error:
                if error.why is not ReasonCode.EDITED_ELSEWHERE:
                    raise
                # Between the look and the edit: the server compares, too.
                theirs = await self._raw_post(dispatch, discussion, post)
                raise error if theirs is None else EditConflict(_version_of(theirs)) from error
            sent_now = True
        effect = await self._read_back(item.item_id, discussion, post)
        if effect is None and sent_now:
            raise NotSeenYet
        return effect or Effect(partial(_read_later, discussion))

    async def _raw_post(self, dispatch: Dispatch, discussion: str, post: str) -> RawPost | None:
        """Look at a post; a discussion that is hidden says nothing of an edit that may be there."""
        try:
            return await self._server.raw_post(discussion, post)
        except Rejected as error:
            hidden = error.why is ReasonCode.CLOSED_OR_NOT_ALLOWED
            if hidden and _may_have_arrived_before(dispatch):
                raise NotSeenYet from error
            raise

    async def _send_edit(
        self, item: OutboxItem, post_remote_id: str, *, files_may_be_there: bool
    ) -> None:
        html = markdown_to_html(item.draft.body)
        areas = await self._uploading.for_edit(
            item.item_id, post_remote_id, html, files_may_be_there=files_may_be_there
        )
        await self._server.edit_post(
            EditedPost(
                marker=item.item_id,
                post_remote_id=post_remote_id,
                subject=item.draft.subject,
                html=with_picture_addresses(html, areas.pictures),
                inline_area=areas.inline,
                attachment_area=areas.attachment,
                markdown=markdown_with_picture_addresses(item.draft.body, areas.pictures),
            )
        )

    async def _read_back(
        self, item_id: str, discussion_remote_id: str, post_remote_id: str
    ) -> Effect | None:
        """Read the discussion of an edited post; None where it is not shown now."""
        try:
            (answer,) = await self._server.posts([discussion_remote_id])
        except ServerError as error:
            error.may_have_arrived = True  # the edit, that is
            raise
        if answer.absence is not None:
            log.info("an edited post could not be read back: %s", answer.absence)
            return None
        take_in = partial(_take_posts, discussion_remote_id, answer.posts, self._clock())
        return Effect(take_in, self._uploading.dropped(item_id, post_remote_id, answer.posts))

    def _refused(self, dispatch: Dispatch, error: Rejected) -> OutboxItem:
        item = dispatch.item
        if error.why is ReasonCode.TARGET_GONE and item.kind in _ALREADY_SO:
            gone = partial(deed_intake.take_deletion, dispatch.parent_remote_id or "")
            return self._outbox.settle_done(
                item.item_id, gone if item.kind is ItemKind.DELETE else _take_nothing
            )
        if item.kind in HIDDEN_KINDS:
            log.info("a read mark was refused: %s", error.code)
            return self._outbox.settle_done(item.item_id, _take_nothing)
        reason = Reason(error.why, error.code, error.reason)
        if error.why in (ReasonCode.TARGET_GONE, ReasonCode.NOT_ENROLLED):
            return self._outbox.find_conflict(item.item_id, reason)
        return self._outbox.reject(item.item_id, reason)

    def _return_to_queue(self, dispatch: Dispatch, error: ServerError) -> None:
        not_before = None
        if isinstance(error, Busy):
            pause = pause_after(len(dispatch.attempts), wished_seconds=error.retry_after)
            not_before = self._clock() + pause
        outcome = OUTCOME_ANSWER_LOST if error.may_have_arrived else OUTCOME_NOT_SENT
        self._outbox.settle_unsent(dispatch.item.item_id, outcome, type(error).__name__, not_before)


def _may_have_arrived_before(dispatch: Dispatch) -> bool:
    """Say whether an earlier try may have had its effect, unlike the one that has begun now."""
    return replace(dispatch, attempts=dispatch.attempts[:-1]).may_have_arrived


def _says_the_same(raw: RawPost, item: OutboxItem) -> bool:
    """Say whether the post has the words of an edit already."""
    return comparable_text(raw.subject) == comparable_text(item.draft.subject) and _clean(
        raw.html
    ).strip() == markdown_to_html(item.draft.body)


def _has_changed(raw: RawPost, base: Version | None, *, strictly: bool) -> bool:
    """Say whether somebody has changed the post since an edit began from `base`.

    `strictly`: an earlier try may have arrived, and what looks unchanged may be a way back from it.
    """
    if base is None:
        return False
    if raw.modified_at != base.modified_at:
        return strictly or _shape(raw.subject, raw.html) != _shape(base.subject, base.html)
    if raw.exactly_dated:
        return False
    # Times may be whole seconds; a mark goes with anybody's edit: one that stands is a sign, too.
    # What is cached has passed the site's filters, so without one only the words are compared.
    return raw.marker is None and _words(raw.subject, raw.html) != _words(base.subject, base.html)


def _words(subject: str, html: str) -> tuple[str, str]:
    return comparable_text(subject), comparable_text(plain_text(html))


def _shape(subject: str, html: str) -> tuple[str, str]:
    """Return words, structure, links and pictures, these by name: their addresses differ."""
    return comparable_text(subject), comparable_text(_PICTURE.sub(r'src="\1"', _clean(html)))


_PICTURE: Final = re.compile(r'src="(?:[^"]*[/:])?([^"/:?]*)(?:\?[^"]*)?"')


def _clean(html: str) -> str:
    return clean_html(html, extra_schemes=frozenset({"attachment"}))


def _version_of(raw: RawPost) -> Version:
    return Version(raw.subject, _clean(raw.html), raw.modified_at)


def _take_posts(
    discussion_remote_id: str,
    posts: tuple[RemotePost, ...],
    now: datetime,
    connection: Connection,
) -> None:
    apply_posts(connection, discussion_remote_id, posts, now)


def _read_later(discussion_remote_id: str, connection: Connection) -> None:
    await_reading(connection, [discussion_remote_id])


def _take_nothing(_connection: Connection) -> None:
    """What was wanted is so already."""
