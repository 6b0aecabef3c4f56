"""The moderators' queue of a site in memory: what they have still to approve."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from companion.content.plain_text import plain_text
from sync.server_port import Trace

if TYPE_CHECKING:
    from datetime import datetime

    from companion.domain.remote import RemotePerson
    from sync.memory_site import MemorySite
    from sync.server_port import NewDiscussion, NewReply


@dataclass(frozen=True, slots=True)
class HeldPost:
    """A post that nobody sees yet: what was sent, by whom and when."""

    queue_id: str
    author: RemotePerson
    sent: NewDiscussion | NewReply
    created_at: datetime
    discussion_id: str = ""


class ModerationQueue:
    """What waits for the moderators of a site, in its order."""

    def __init__(self, site: MemorySite) -> None:
        self._site = site
        self.newcomers: set[str] = set()
        """Ids of the people whose posts have to be approved."""
        self.waiting: list[HeldPost] = []

    def takes(self, person: RemotePerson) -> bool:
        """Say whether a post of a person has to be approved."""
        return self._site.capabilities.holds_posts and person.remote_id in self.newcomers

    def hold(
        self, person: RemotePerson, sent: NewDiscussion | NewReply, discussion_id: str = ""
    ) -> str:
        """Put a post at the end of the queue; return its place there."""
        queue_id = f"queue-{len(self.waiting)}-{self._site.now():%H%M%S}-{sent.marker[:8]}"
        self.waiting.append(
            HeldPost(queue_id, person, sent, self._site.now(), discussion_id=discussion_id)
        )
        return queue_id

    def approve(self, held: HeldPost) -> None:
        """Let everybody see a post, as a moderator does."""
        self.waiting.remove(held)
        sent = held.sent
        if held.discussion_id:
            parent = getattr(sent, "parent_post_remote_id", "")
            self._site.add_reply(parent, held.author, sent.html, subject=sent.subject)
        else:
            forum = getattr(sent, "forum_remote_id", "")
            self._site.add_discussion(forum, held.author, sent.subject, sent.html)

    def decline(self, held: HeldPost) -> None:
        """Remove a post that nobody has seen, as a moderator does."""
        self.waiting.remove(held)

    def traces(
        self, person: RemotePerson, *, discussion_id: str = "", forum_id: str = ""
    ) -> tuple[Trace, ...]:
        """Show what of a person waits for a discussion or, of openings, for a forum."""
        if not self._site.capabilities.shows_held:
            return ()
        return tuple(
            Trace(
                remote_id=held.queue_id,
                discussion_remote_id=held.discussion_id,
                parent_remote_id=getattr(held.sent, "parent_post_remote_id", None),
                marker=None,
                subject=held.sent.subject,
                plain_text=plain_text(held.sent.html),
                created_at=held.created_at,
                held=True,
            )
            for held in self.waiting
            if held.author == person
            and (
                held.discussion_id == discussion_id
                if discussion_id
                else getattr(held.sent, "forum_remote_id", None) == forum_id
            )
        )
