"""One person's connection to a site in memory: who it is, and what they do to what is there."""

from __future__ import annotations

from contextlib import contextmanager
from datetime import timedelta
from typing import TYPE_CHECKING, Final

from companion.content.plain_text import plain_text
from companion.domain.files import FileRole
from companion.domain.reason import ReasonCode
from companion.domain.remote import RemoteAccount
from companion.errors import Rejected
from sync.server_port import EditArea, RawPost, Uploaded, Usage

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from companion.domain.remote import RemotePerson
    from sync.capabilities import Capabilities
    from sync.memory_site import MemorySite, StoredDiscussion, StoredPost
    from sync.server_port import EditedPost, Progress, RatingWish, Upload

EDIT_WINDOW: Final = timedelta(minutes=30)
"""So long the author of a post may edit and delete it, as on a real site by default."""

_REQUEST_BYTES: Final = 300
_ANSWER_BYTES: Final = 500


class MemoryActions:
    """The part of a connection in memory that says who it is and changes what is there."""

    def __init__(self, site: MemorySite, token: str, *, remembered_site: str | None = None) -> None:
        self.usage = Usage()
        self._site = site
        self._token = token
        self._remembered = remembered_site

    @property
    def capabilities(self) -> Capabilities:
        """What the site was made to be able to do."""
        return self._site.capabilities

    def remember(self) -> str:
        """Return the site's name: all that there is to know."""
        return self._site.name

    async def prepare(self) -> RemoteAccount:
        """Say who the person is; costs no request where an earlier run remembered the site."""
        if self._remembered:
            person = self._site.owner_of(self._token)
        else:
            with self._request("prepare") as person:
                pass
        return RemoteAccount(
            remote_user_id=person.remote_id,
            username=person.full_name.lower(),
            full_name=person.full_name,
            site_name=self._site.name,
            site_url="memory://academy",
        )

    async def close(self) -> None:
        """Nothing to give back."""

    async def delete_post(self, post_remote_id: str) -> None:
        """Remove an own post that nobody answered; one that is gone already is fine."""
        with self._request("delete_post") as person:
            post = self._site.find_post(post_remote_id)
            if post is None:
                return
            if not self._may_delete(post, person):
                raise _not_allowed("cannotdeletepost", "this post cannot be deleted by you")
            siblings = self._site.discussions[post.discussion_id].posts
            if any(other.parent_id == post_remote_id for other in siblings):
                raise Rejected("couldnotdeletereplies", "people have answered it")
            self._site.remove(post_remote_id)

    async def raw_post(self, discussion_remote_id: str, post_remote_id: str) -> RawPost | None:
        """Show a post as it is stored; None where it or its discussion is gone."""
        with self._request("raw_post") as person:
            discussion = self._site.discussions.get(discussion_remote_id)
            if discussion is None:
                return None
            refuse_if_hidden(discussion, person)
            post = self._site.find_post(post_remote_id)
            if post is None or post not in discussion.posts:
                return None
            return RawPost(
                remote_id=post.remote_id,
                subject=post.subject,
                html=post.html,
                marker=post.marker,
                modified_at=post.modified_at,
                can_edit=self._may_edit(post, person),
                can_delete=self._may_delete(post, person),
            )

    async def edit_post(self, post: EditedPost) -> None:
        """Replace the words of an own post, and its files where areas are named."""
        refuse_unfit(post.subject, post.html)
        with self._request("edit_post") as person:
            stored = self._site.post(post.post_remote_id)
            if not self._may_edit(stored, person):
                raise _not_allowed("cannotupdatepost", "you can not update this post")
            self._site.edit(stored.remote_id, post.html, subject=post.subject, marker=post.marker)
            self._site.take_files(stored, post.inline_area, post.attachment_area)

    async def set_star(self, discussion_remote_id: str, *, on: bool) -> None:
        """Star a discussion for the person alone."""
        with self._mark("set_star", discussion_remote_id) as (discussion, person):
            _put(discussion.starred_by, person, on=on)

    async def set_pin(self, discussion_remote_id: str, *, on: bool) -> None:
        """Pin a discussion; for teachers."""
        with self._mark("set_pin", discussion_remote_id) as (discussion, person):
            if person.remote_id not in self._site.teachers:
                raise _not_allowed("cannotpindiscussions", "you may not pin discussions")
            discussion.pinned = on

    async def set_lock(self, forum_remote_id: str, discussion_remote_id: str, *, on: bool) -> None:
        """Lock a discussion; for teachers."""
        with self._mark("set_lock", discussion_remote_id) as (discussion, person):
            self._site.forum(forum_remote_id)
            if person.remote_id not in self._site.teachers:
                raise _not_allowed("errorcannotlock", "you may not lock discussions")
            discussion.locked = on

    async def set_subscription(
        self, forum_remote_id: str, discussion_remote_id: str, *, on: bool
    ) -> None:
        """Subscribe the person to a discussion, which has to be in that forum."""
        with self._mark("set_subscription", discussion_remote_id) as (discussion, person):
            if self._site.forum(forum_remote_id).remote_id != discussion.forum_id:
                raise _not_allowed("cannotsubscribe", "you cannot subscribe here")
            _put(discussion.subscribers, person, on=on)

    async def mark_read(self, discussion_remote_id: str) -> None:
        """Mark all posts of a discussion as read by the person."""
        with self._mark("mark_read", discussion_remote_id) as (discussion, person):
            for post in discussion.posts:
                post.read_by.add(person.remote_id)

    async def rate(self, rating: RatingWish) -> None:
        """Rate somebody else's post, where the forum takes ratings from the person."""
        with self._request("rate") as person:
            post = self._site.find_post(rating.post_remote_id)
            if post is None or post.author.remote_id != rating.author_remote_id:
                raise Rejected("invalidrecord", "there is no such post", ReasonCode.TARGET_GONE)
            if not self._site.may_rate(post, person):
                raise _not_allowed("ratepermissiondenied", "you may not rate this item")
            if rating.scale_remote_id != self._site.scale_id:
                raise Rejected("invalidparameter", "another scale", ReasonCode.WORDS_REFUSED)
            if rating.value is None:
                post.ratings.pop(person.remote_id, None)
            elif 0 <= rating.value <= self._site.highest_rating:
                post.ratings[person.remote_id] = rating.value
            else:
                raise Rejected("invalidnum", "invalid numeric value")

    async def upload(self, file: Upload, progress: Progress | None = None) -> Uploaded:
        """Keep a file in an area; one of that name that is there already stays."""
        try:
            content = file.path.read_bytes()
        except OSError as error:
            raise Rejected("filemissing", "the file cannot be read on this computer") from error
        limit = self.capabilities.upload_limit_bytes
        if limit and len(content) > limit:
            raise Rejected("filetoolarge", "the file is too large", ReasonCode.FILE_TOO_LARGE)
        with self._request("upload"):
            self.usage.bytes_sent += len(content)
            if progress is not None:
                progress(len(content), len(content))
            area = self._site.area(file.area)
            return area.put(file.name, file.mime_type, content)

    async def edit_area(self, post_remote_id: str, role: FileRole) -> EditArea:
        """Copy the files of an own post into a fresh area."""
        with self._request("edit_area") as person:
            post = self._site.post(post_remote_id)
            if not self._may_edit(post, person):
                raise _not_allowed("cannotupdatepost", "you can not update this post")
            area = self._site.area(None)
            files = post.pictures if role is FileRole.INLINE else post.attachments
            placed = [area.put(file.name, file.mime_type, file.content) for file in files]
            return EditArea(area.area_id, {file.name: file for file in placed})

    def _cost(self, wanted: Sequence[object]) -> int:
        """Return in how many requests so many reads can be made."""
        return 1 if self.capabilities.batch_reads else len(wanted)

    @contextmanager
    def _request(self, operation: str, requests: int = 1) -> Iterator[RemotePerson]:
        """Count a request and let it meet the failure that was planned for it."""
        failure = self._site.planned_failure(operation)
        self._site.operations.append(operation)
        self.usage.requests += requests
        self.usage.bytes_sent += requests * _REQUEST_BYTES
        if failure is not None and not failure.after_effect:
            raise failure.error
        yield self._site.owner_of(self._token)
        if failure is not None:
            raise failure.error
        self.usage.bytes_received += requests * _ANSWER_BYTES

    @contextmanager
    def _mark(
        self, operation: str, discussion_id: str
    ) -> Iterator[tuple[StoredDiscussion, RemotePerson]]:
        with self._request(operation) as person:
            discussion = self._site.discussions.get(discussion_id)
            if discussion is None or person.remote_id in discussion.hidden_from:
                raise Rejected("discussiongone", "no such discussion", ReasonCode.TARGET_GONE)
            yield discussion, person

    def _may_edit(self, post: StoredPost, person: RemotePerson) -> bool:
        return self.capabilities.edit_own and (
            self._is_own_and_fresh(post, person) or person.remote_id in self._site.teachers
        )

    def _may_delete(self, post: StoredPost, person: RemotePerson) -> bool:
        return self.capabilities.delete_own and self._is_own_and_fresh(post, person)

    def _is_own_and_fresh(self, post: StoredPost, person: RemotePerson) -> bool:
        return post.author == person and self._site.now() - post.created_at < EDIT_WINDOW


def refuse_unfit(subject: str, html: str) -> None:
    """Raise `Rejected` for a text or a subject that must not be sent."""
    if not subject.strip():
        raise Rejected("emptysubject", "the subject is empty", ReasonCode.WORDS_REFUSED)
    if not plain_text(html).strip() and "<img" not in html:
        raise Rejected("emptytext", "the text is empty", ReasonCode.WORDS_REFUSED)


def refuse_if_hidden(discussion: StoredDiscussion, person: RemotePerson) -> None:
    """Raise `Rejected` where a discussion is hidden from a person for now."""
    if person.remote_id in discussion.hidden_from:
        raise Rejected(
            "discussionhidden",
            "the discussion is not shown to you now",
            ReasonCode.CLOSED_OR_NOT_ALLOWED,
        )


def _put(people: set[str], person: RemotePerson, *, on: bool) -> None:
    change: Callable[[str], None] = people.add if on else people.discard
    change(person.remote_id)


def _not_allowed(code: str, sentence: str) -> Rejected:
    return Rejected(code, sentence, ReasonCode.NOT_ALLOWED)
