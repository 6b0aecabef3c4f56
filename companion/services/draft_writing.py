"""Writing: drafts, the outbox as the person sees it, and what can be queued."""

from __future__ import annotations

import mimetypes
import re
from dataclasses import replace
from datetime import timedelta
from io import BytesIO
from typing import TYPE_CHECKING, Final

from companion.content.html_to_markdown import html_to_markdown
from companion.content.markdown import attached_names, markdown_to_html
from companion.content.merge import Merged, merge_texts
from companion.content.plain_text import comparable_text, plain_text
from companion.content.post_marks import own_words
from companion.domain.draft import (
    Draft,
    ItemKind,
    ItemState,
    Move,
    Origin,
    OutboxItem,
    ReplyTarget,
    Version,
)
from companion.domain.files import DraftFile, FileRole
from companion.errors import DraftProblem, InvalidDraft, NotAllowed, NotFound
from companion.services.posting_rules import Forecast, forecast
from companion.store import forum_views
from companion.store.forum_limits import file_limits
from companion.store.offer_records import site_offers
from companion.store.outbox_rows import Placement, sent_words

if TYPE_CHECKING:
    from contextlib import AbstractContextManager
    from pathlib import Path

    from companion.domain.forum import PostingGroup
    from companion.store.clock import Clock
    from companion.store.database import Connection, Database
    from companion.store.file_vault import FileVault
    from companion.store.outbox import OutboxStore
    from companion.store.outbox_rows import Dispatch

SUBJECT_LETTERS: Final = 255
"""The longest subject that a Moodle takes (recording `reply.long-subject`)."""

SENT_SHOWN: Final = timedelta(days=7)
_UNPRINTABLE: Final = re.compile("[\ud800-\udfff\0]")
_BEGINNING: Final = 1_000
_MAY_HIDE: Final = re.compile(r"[<\[]")
_FENCES_AND_ENTITIES: Final = re.compile(r"^[ \t>*+\-0-9.)]*(?:```|~~~).*|&#?\w*;?", re.MULTILINE)
_LETTER: Final = re.compile(r"[^\W\d_]")
_LIKE_A_TAG: Final = re.compile(r"<[A-Za-z0-9/!]")


class DraftWriting:
    """Drafts and outbox of one account. Whatever a method has returned is on the disk."""

    def __init__(
        self, database: Database, outbox: OutboxStore, vault: FileVault, clock: Clock
    ) -> None:
        self._database = database
        self._outbox = outbox
        self._vault = vault
        self._clock = clock

    def new_discussion(self, forum_id: int, draft: Draft) -> OutboxItem:
        """Begin a discussion in a forum; raise `NotFound`.

        In a forum with groups it is for the first of these where the draft names none.
        """
        with self._database.reading() as connection:
            forum = forum_views.forum_summary(connection, forum_id)
        placement = Placement(
            forum_id=forum_id,
            forum_remote_id=forum.remote_id,
            origin=Origin(course=forum.course_name, forum=forum.name),
        )
        if draft.group_remote_id is None and forum.groups:
            draft = replace(draft, group_remote_id=forum.groups[0].remote_id)
        return self._outbox.create(ItemKind.DISCUSSION, storable(draft), placement)

    def groups_for(self, forum_id: int) -> tuple[PostingGroup, ...]:
        """Return the groups for which a discussion of a forum can be; none without a choice."""
        with self._database.reading() as connection:
            return forum_views.forum_summary(connection, forum_id).groups

    def new_reply(self, target: ReplyTarget, draft: Draft) -> OutboxItem:
        """Begin a reply to a post, to a discussion's opening post, or to an own waiting item."""
        with self._database.reading() as connection:
            placement = self._place(connection, target)
        return self._outbox.create(ItemKind.REPLY, storable(draft), placement)

    def edit_post(self, post_id: int) -> OutboxItem:
        """Begin, or go on with, an edit of an own post; raise `NotAllowed` if its time is over.

        The words are those in which the post was written here; of one that was written elsewhere,
        its HTML as Markdown.
        """
        with self._database.reading() as connection:
            post = forum_views.single_post(connection, post_id)
            begun = next((i for i in post.pending if i.kind is ItemKind.EDIT), None)
            placement = self._place(connection, ReplyTarget(post.discussion_id, post_id))
            written = sent_words(connection, post.remote_id)
        begun = begun or next((i for i in self.drafts() if _is_edit_of(i, post_id)), None)
        if begun is not None:
            return begun
        if not (post.is_own and post.can_edit):
            raise NotAllowed(ItemKind.EDIT)
        body = written if written is not None and _says(written, post.plain_text) else None
        draft = Draft(post.subject, html_to_markdown(post.html) if body is None else body)
        base = Version(post.subject, post.html, post.modified_at)
        return self._outbox.create(ItemKind.EDIT, draft, placement, base)

    def settle_conflict(self, item_id: str, draft: Draft) -> OutboxItem:
        """Let an edit in conflict go on as a draft with `draft`, over the server's version."""
        return self._outbox.take_server_version_as_base(item_id, draft)

    def merged(self, item_id: str) -> Merged:
        """Return the words of an edit in conflict merged with those the server has now."""
        item = self._outbox.item(item_id)
        base = html_to_markdown(item.base.html) if item.base else ""
        theirs = html_to_markdown(item.theirs.html) if item.theirs else base
        return merge_texts(base, item.draft.body, theirs)

    def add_file(self, item_id: str, source: Path, role: FileRole) -> OutboxItem:
        """Keep a copy of a file and let it go along with a draft.

        Raises `NotFound` if the file cannot be read, `StorageFull`, or `IllegalMove`. Whether the
        site will take it, `problem_of` says.
        """
        return self._add(item_id, role, source.name, self._vault.keep(source))

    def add_content(self, item_id: str, name: str, content: bytes, role: FileRole) -> OutboxItem:
        """Let what is in memory go along as a file; raises as `add_file` does."""
        return self._add(item_id, role, name, self._vault.keep_content(BytesIO(content)))

    def _add(self, item_id: str, role: FileRole, wish: str, kept: tuple[str, int]) -> OutboxItem:
        digest, size = kept
        item = self._outbox.item(item_id)
        name = _free_name(wish, {file.name for file in item.files} | _pictures_of(item))
        mime_type = mimetypes.guess_type(name)[0] or "application/octet-stream"
        return self._outbox.add_file(item_id, role, name, mime_type, size, digest)

    def add_same_file(self, item_id: str, file: DraftFile) -> OutboxItem:
        """Let a file of another draft go along with this one, under its name."""
        return self._outbox.add_file(
            item_id, file.role, file.name, file.mime_type, file.size_bytes, file.digest
        )

    def remove_file(self, item_id: str, file_id: int) -> OutboxItem:
        """Let a file go along no more."""
        return self._outbox.remove_file(item_id, file_id)

    def plain_file(self, file: DraftFile) -> AbstractContextManager[Path]:
        """Lend a path at which a file of a draft can be read for the length of a block."""
        return self._vault.plain(file.digest)

    def forecast(self, item: OutboxItem) -> Forecast:
        """Return whether the site would refuse an item, as far as its rules are known here."""
        with self._database.reading() as connection:
            return forecast(connection, item, self._clock())

    def problem_of(self, item: OutboxItem) -> DraftProblem | None:
        """Return why an item cannot be queued: its words, or its files; None if it can."""
        return self.problem_with(item.draft, item.kind) or self._problem_with_files(item)

    def save(self, item_id: str, draft: Draft) -> OutboxItem:
        """Keep the words of a draft; raise `IllegalMove` if it is a draft no more."""
        return self._outbox.save(item_id, storable(draft))

    def edit(self, item_id: str) -> OutboxItem:
        """Take an item back into the drafts, so that it is not sent while it is edited."""
        return self._outbox.move(item_id, Move.EDIT)

    def queue(self, item_id: str, *, hold: timedelta = timedelta()) -> OutboxItem:
        """Let a draft, or an item that was stopped, be sent; raise `InvalidDraft`.

        No sync sends it before `hold` is over, so that until then `edit` takes it back for sure.
        """
        item = self._outbox.item(item_id)
        problem = self.problem_of(item) if item.kind.has_words else None
        if problem is None and not _has_target(self._outbox.dispatch(item_id)):
            problem = DraftProblem.NO_TARGET
        if problem is not None:
            raise InvalidDraft(problem)
        self._settle_group(item)
        return self._outbox.move(item_id, Move.QUEUE, hold=hold)

    def _settle_group(self, item: OutboxItem) -> None:
        """Name the group of a discussion that was begun when none was known."""
        if item.kind is not ItemKind.DISCUSSION or item.draft.group_remote_id:
            return
        groups = self.groups_for(item.forum_id) if item.forum_id is not None else ()
        if groups:
            self._outbox.name_group(item.item_id, groups[0].remote_id)

    def discard(self, item_id: str) -> OutboxItem:
        """Throw an item away; `restore` takes that back."""
        return self._outbox.move(item_id, Move.DISCARD)

    def restore(self, item_id: str) -> OutboxItem:
        """Bring a discarded item back as a draft."""
        return self._outbox.move(item_id, Move.RESTORE)

    def item(self, item_id: str) -> OutboxItem:
        """Return one item; raise `NotFound`."""
        return self._outbox.item(item_id)

    def outbox(self) -> tuple[OutboxItem, ...]:
        """Return what waits, what needs attention and, last, what was sent lately."""
        return self._outbox.shown(self._clock() - SENT_SHOWN)

    def drafts(self) -> tuple[OutboxItem, ...]:
        """Return the drafts, the one worked on last first."""
        drafts = self._outbox.items([ItemState.DRAFT])
        return tuple(sorted(drafts, key=lambda item: item.updated_at, reverse=True))

    def suggested_subject(self, target: ReplyTarget) -> str:
        """Return the subject a reply gets if the person gives none."""
        if target.item_id is not None:
            answered = self._outbox.item(target.item_id).draft.subject
        else:
            with self._database.reading() as connection:
                answered = forum_views.single_post(connection, _post_of(target)).subject
        return answered if answered.startswith("Re: ") else f"Re: {answered}"[:SUBJECT_LETTERS]

    def preview(self, draft: Draft) -> str:
        """Return the words of a draft as clean HTML, as they will be shown."""
        return markdown_to_html(draft.body)

    def problem_with(self, draft: Draft, kind: ItemKind) -> DraftProblem | None:
        """Return why a draft cannot be queued; None if it can.

        A server might take an empty text, and refuse a subject that looks like markup
        (recordings `reply.empty`, `reply.subject-like-a-tag`): both are said here first.
        """
        if _unprintable(draft.subject) or _unprintable(draft.body):
            return DraftProblem.UNPRINTABLE_CHARACTER
        if kind is ItemKind.DISCUSSION and not comparable_text(own_words(draft.subject)):
            return DraftProblem.EMPTY_SUBJECT
        if len(draft.subject) > SUBJECT_LETTERS:
            return DraftProblem.SUBJECT_TOO_LONG
        if _LIKE_A_TAG.search(draft.subject):
            return DraftProblem.SUBJECT_LOOKS_LIKE_MARKUP
        if says_nothing(draft.body):
            return DraftProblem.EMPTY_TEXT
        return None

    def _problem_with_files(self, item: OutboxItem) -> DraftProblem | None:
        """A site drops files that break its rules without a word (recordings
        `reply.attachments.too-large`, `.too-many`, `.not-allowed`): they are checked here.
        """
        if not item.files:
            return None
        if any(not self._vault.has(file.digest) for file in item.files):
            return DraftProblem.FILE_MISSING
        with self._database.reading() as connection:
            limits = file_limits(connection, item.forum_id)
            takes_any = site_offers(connection).uploads
        attached = [file for file in item.files if file.role is FileRole.ATTACHMENT]
        if not takes_any or (attached and limits.most_files == 0):
            return DraftProblem.FILES_NOT_TAKEN
        if len(attached) > limits.most_files:
            return DraftProblem.TOO_MANY_FILES
        if any(limits.most_bytes and f.size_bytes > limits.most_bytes for f in item.files):
            return DraftProblem.FILE_TOO_LARGE
        return None

    def _place(self, connection: Connection, target: ReplyTarget) -> Placement:
        if target.item_id is not None:
            return self._place_under_item(target.item_id)
        post = forum_views.single_post(connection, _post_of(target))
        discussion = forum_views.discussion_summary(connection, post.discussion_id)
        forum = forum_views.forum_summary(connection, discussion.forum_id)
        return Placement(
            forum_id=forum.forum_id,
            forum_remote_id=forum.remote_id,
            discussion_id=discussion.discussion_id,
            discussion_remote_id=discussion.remote_id,
            parent_post_id=post.post_id,
            parent_remote_id=post.remote_id,
            origin=Origin(forum.course_name, forum.name, discussion.title, post.author_name),
        )

    def _place_under_item(self, item_id: str) -> Placement:
        """Place a reply under an own item, which may have been sent since it was shown."""
        parent = self._outbox.dispatch(item_id)
        item = parent.item
        discussion_id = item.target.discussion_id if item.target else None
        title = item.origin.discussion or item.draft.subject
        return Placement(
            forum_id=item.forum_id,
            forum_remote_id=parent.forum_remote_id,
            discussion_id=discussion_id,
            discussion_remote_id=parent.discussion_remote_id,
            parent_remote_id=item.remote_id,
            parent_item_id=item_id,
            origin=Origin(item.origin.course, item.origin.forum, title),
        )


def _is_edit_of(item: OutboxItem, post_id: int) -> bool:
    target = item.target
    return item.kind is ItemKind.EDIT and target is not None and target.post_id == post_id


def _says(markdown: str, plain: str) -> bool:
    return comparable_text(plain_text(markdown_to_html(markdown))) == comparable_text(plain)


def _pictures_of(item: OutboxItem) -> set[str]:
    """Return the names of the pictures that an edited post has already: a new one is another."""
    if item.base is None:
        return set()
    return set(attached_names(markdown_to_html(html_to_markdown(item.base.html))))


def _free_name(name: str, taken: set[str]) -> str:
    """Return `name`, with a number before its ending where the draft has such a file already."""
    stem, dot, ending = name.rpartition(".")
    number = 2
    free = name
    while free in taken:
        free = f"{stem}-{number}{dot}{ending}" if dot else f"{name}-{number}"
        number += 1
    return free


def _post_of(target: ReplyTarget) -> int:
    """Return the post that a reply answers: a discussion has the id of its opening post."""
    post_id = target.post_id if target.post_id is not None else target.discussion_id
    if post_id is None:
        raise NotFound("post", "without an id")
    return post_id


def _has_target(dispatch: Dispatch) -> bool:
    if dispatch.item.kind is ItemKind.REPLY:
        return dispatch.parent_remote_id is not None or dispatch.parent_item_id is not None
    if dispatch.item.kind is ItemKind.DISCUSSION:
        return dispatch.forum_remote_id is not None
    if dispatch.item.kind is ItemKind.MESSAGE:
        return dispatch.item.recipient is not None
    if dispatch.item.kind is ItemKind.COMMENT:
        return dispatch.course_remote_id is not None
    return True


def says_nothing(markdown: str) -> bool:
    """Say whether a reader would see no words. Of most texts it shows at their beginning."""
    # Only markup in angles and definitions of links hide words, and the names of languages of code.
    begun = _FENCES_AND_ENTITIES.sub("", _MAY_HIDE.split(markdown[:_BEGINNING], maxsplit=1)[0])
    if _LETTER.search(comparable_text(begun)):
        return False
    return not comparable_text(plain_text(markdown_to_html(markdown)))


def storable(draft: Draft) -> Draft:
    """Return a draft as a file can hold it: halves of letters, as a broken paste leaves, marked."""
    return replace(draft, subject=_whole_letters(draft.subject), body=_whole_letters(draft.body))


def _whole_letters(text: str) -> str:
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


def _unprintable(text: str) -> bool:
    """Say whether a server would refuse the text: lone surrogates, NUL (Moodle facts: writing)."""
    return _UNPRINTABLE.search(text) is not None
