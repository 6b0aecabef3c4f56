"""Sharing onward: what of courses, discussions, own posts and news can be shared, what waits."""

from __future__ import annotations

import uuid
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from companion.domain.links import LinkedKind, PlaceLink, web_address
from companion.domain.share import Shareable, ShareKind, WaitingShare
from companion.errors import NotAllowed, NotFound
from companion.share_targets import KnownTargets, known_targets
from companion.store import news_stream, share_memory

if TYPE_CHECKING:
    from pathlib import Path

    from companion.domain.account import Account
    from companion.domain.share import Share, ShareTarget
    from companion.policy.policy_values import Rule, Table
    from companion.services.course_library import CourseLibrary
    from companion.services.forum_reading import ForumReading
    from companion.store.clock import Clock
    from companion.store.database import Database


@dataclass(frozen=True, slots=True)
class ShareOffer:
    """Something to share, with all that is asked about it: where to, and what is remembered.

    `words` are those that the person wrote for it before, `last_target` and `instance` what they
    chose last.
    """

    thing: Shareable
    known: KnownTargets
    words: str
    last_target: str
    instance: str


class Sharing:
    """Sharing from one account. Each call is short; any thread may make it.

    `rule` is what the policy says of targets.
    """

    def __init__(
        self,
        account: Account,
        database: Database,
        library: CourseLibrary,
        reading: ForumReading,
        data: Path,
        clock: Clock,
        rule: Rule[Table] | None = None,
    ) -> None:
        self._account = account
        self._rule = rule
        self._database = database
        self._library = library
        self._reading = reading
        self._data = data
        self._clock = clock

    def offer(self, kind: ShareKind, key: int) -> ShareOffer:
        """Return what sharing a thing begins with; raise `NotFound` or `NotAllowed`."""
        thing, known = self.thing(kind, key), self.targets()
        with self._database.reading() as connection:
            return ShareOffer(
                thing,
                known,
                share_memory.words_for(connection, thing.link),
                share_memory.last_target(connection),
                share_memory.last_instance(connection),
            )

    def targets(self) -> KnownTargets:
        """Return where things can be shared to, as it stands in the files now."""
        return known_targets(self._data, rule=self._rule)

    def thing(self, kind: ShareKind, key: int) -> Shareable:
        """Return what can be shared of a course, discussion, post or news, by its local id.

        Raises `NotFound`, and `NotAllowed` for posts that are not the person's own, are private, or
        are deleted, and for news that lead nowhere outside.
        """
        if kind is ShareKind.COURSE:
            course = self._library.course(key)
            link = self._link(LinkedKind.COURSE, course.remote_id)
            return self._thing(kind, key, course.name, course.name, link)
        if kind is ShareKind.POST:
            return self._post(key)
        if kind is ShareKind.NEWS:
            return self._news(key)
        return self._discussion(key)

    # What waits ------------------------------------------------------------------------------

    def queue(self, share: Share, target: ShareTarget, instance: str = "") -> WaitingShare:
        """Keep a share until it can be opened."""
        waiting = WaitingShare(
            str(uuid.uuid4()), share, target.key, target.name, instance, self._clock()
        )
        self.restore(waiting)
        self.note_use(share, target, instance)
        return waiting

    def waiting(self) -> tuple[WaitingShare, ...]:
        """Return what waits to be opened, the oldest first."""
        with self._database.reading() as connection:
            return share_memory.waiting_shares(connection)

    def drop(self, share_id: str) -> WaitingShare:
        """Let something wait no longer, opened or not wanted any more; raise `NotFound`."""
        with self._database.writing(durable=True) as connection:
            dropped = share_memory.drop_waiting(connection, share_id)
        if dropped is None:
            raise NotFound("share", share_id)
        return dropped

    def restore(self, waiting: WaitingShare) -> None:
        """Let something wait again that was dropped."""
        with self._database.writing(durable=True) as connection:
            share_memory.put_waiting(connection, waiting)

    # What is remembered ----------------------------------------------------------------------

    def keep_words(self, link: str, words: str) -> None:
        """Keep the words that were written to share something, for the next time."""
        with self._database.writing(durable=True) as connection:
            share_memory.keep_words(connection, link, words)

    def last_instance(self) -> str:
        """Return the host that was named last; empty where none was."""
        with self._database.reading() as connection:
            return share_memory.last_instance(connection)

    def note_use(self, share: Share, target: ShareTarget, instance: str = "") -> None:
        """Remember how something was shared: its words, the target, the site of its service."""
        with self._database.writing(durable=True) as connection:
            share_memory.keep_words(connection, share.link, share.words)
            share_memory.note_use(connection, target.key, instance)

    # Details ---------------------------------------------------------------------------------

    def _discussion(self, key: int) -> Shareable:
        discussion = self._reading.discussion(key)
        forum = self._reading.forum(discussion.forum_id)
        link = self._link(LinkedKind.DISCUSSION, discussion.remote_id)
        try:
            # A discussion and its opening post have the same local id.
            opening = self._reading.post(key)
        except NotFound:
            opening = None
        return self._thing(
            ShareKind.DISCUSSION,
            key,
            discussion.title,
            forum.course_name,
            link,
            author_name=discussion.author_name,
            text=opening.plain_text if opening is not None and not opening.is_deleted else "",
            is_own=opening is not None and opening.is_own,
        )

    def _post(self, key: int) -> Shareable:
        post = self._reading.post(key)
        if not post.is_own or post.is_deleted or post.is_private:
            raise NotAllowed("share")
        discussion = self._reading.discussion(post.discussion_id)
        forum = self._reading.forum(discussion.forum_id)
        return self._thing(
            ShareKind.POST,
            key,
            post.subject or discussion.title,
            forum.course_name,
            self._link(LinkedKind.DISCUSSION, discussion.remote_id, post.remote_id),
            author_name=post.author_name,
            text=post.plain_text,
            is_own=True,
        )

    def _news(self, key: int) -> Shareable:
        """Return an entry of a feed, which is shared as a link with its title alone."""
        with self._database.reading() as connection:
            entry = news_stream.news_entry(connection, key)
        if not entry.link:
            raise NotAllowed("share")
        return replace(
            self._thing(ShareKind.NEWS, key, entry.title, "", entry.link), site_name=entry.source
        )

    def _thing(
        self,
        kind: ShareKind,
        key: int,
        title: str,
        course_name: str,
        link: str,
        *,
        author_name: str = "",
        text: str = "",
        is_own: bool = False,
    ) -> Shareable:
        account = self._account
        return Shareable(
            kind,
            key,
            title,
            course_name,
            account.site_name,
            link,
            author_name,
            text,
            is_own,
            account.is_sample,
        )

    def _link(self, kind: LinkedKind, remote_id: str, post_remote_id: str | None = None) -> str:
        """Return the site's own address of a place: no name, password or token is ever in it."""
        place = PlaceLink(self._account.site_url, kind, remote_id, post_remote_id)
        address = web_address(place, self._account.kind)
        if address is None:
            raise NotFound(kind, remote_id)
        parts = urlsplit(address)
        return parts._replace(netloc=parts.netloc.rpartition("@")[2]).geturl()
