"""What the composer is opened with: replies, discussions and edits, begun or gone on with."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from companion.content.post_marks import with_mark
from companion.domain.draft import Draft, ItemKind, ItemState, OutboxItem, ReplyTarget
from ui.mark_wording import thanks_words

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from companion.domain.forum import ForumSummary
    from companion.domain.post_mark import PostMark
    from companion.services.draft_writing import DraftWriting
    from ui.account_session import AccountSession
    from ui.language import Words

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Composition:
    """What is written: its kind, a heading, and how it comes into being in the store.

    `note` is what the person has to know about it. `forum_id` is set for a discussion, which may be
    for one of the forum's groups. `is_fresh` says that the item holds nothing of the person yet:
    closed as it is, or with the quotation alone, it is thrown away. `quotation` and `files` are
    what the person begins it with; `cursor` is the place in the text where they go on. `target` is
    what a reply answers that is not in the store yet, `discussion` the title of where it is
    written. Without `takes_focus` the keyboard stays where it is. `suggestion` stands in the field
    of the title as long as that is empty, and is not sent.
    """

    kind: ItemKind
    heading: Words
    start: Draft
    create: Callable[[Draft], OutboxItem]
    item: OutboxItem | None = None
    has_subject: bool = False
    note: Words = ""
    is_fresh: bool = False
    forum_id: int | None = None
    quotation: str = ""
    files: Sequence[Path] = ()
    cursor: int | None = None
    target: ReplyTarget | None = None
    discussion: str = ""
    takes_focus: bool = True
    suggestion: Words = ""

    @property
    def takes_files(self) -> bool:
        """Whether files and pictures can go along: messages and comments have none."""
        return self.kind not in {ItemKind.MESSAGE, ItemKind.COMMENT}

    @property
    def is_plain(self) -> bool:
        """Whether its words are plain text: signs of Markdown would stay as they are."""
        return self.kind is ItemKind.COMMENT


class Compositions:
    """Makes ready what the person wants to write in one account, and hands it to `compose`."""

    def __init__(self, session: AccountSession, compose: Callable[[Composition], None]) -> None:
        self._session = session
        self._writing = session.workspace.writing
        self._compose = compose

    def discussion(
        self, forum: ForumSummary, *, mark: PostMark | None = None, suggestion: Words = ""
    ) -> None:
        """Begin a discussion, or go on with the one begun in this forum before.

        A new one bears a mark, and has a suggestion for its title.
        """
        writing = self._writing

        def found(begun: OutboxItem | None) -> None:
            if begun is not None:
                self._compose(resumed(begun))
                return
            self._compose(
                Composition(
                    ItemKind.DISCUSSION,
                    lambda: _discussion_heading(forum.name),
                    Draft(
                        with_mark("", mark),
                        "",
                        forum.groups[0].remote_id if forum.groups else None,
                    ),
                    lambda draft: writing.new_discussion(forum.forum_id, draft),
                    has_subject=True,
                    forum_id=forum.forum_id,
                    suggestion=suggestion,
                )
            )

        self._session.run(lambda: _begun_discussion(writing, forum.forum_id), found)

    def reply(
        self,
        target: ReplyTarget,
        author: str,
        *,
        private: bool = False,
        quotation: str = "",
        files: Sequence[Path] = (),
        is_fresh: bool = False,
    ) -> None:
        """Begin a reply to somebody's post; without an author to one's own."""
        writing = self._writing
        self._session.run(
            lambda: writing.suggested_subject(target),
            lambda subject: self._compose(
                Composition(
                    ItemKind.REPLY,
                    lambda: _reply_heading(author, private=private),
                    Draft(subject, "", private=private),
                    lambda draft: writing.new_reply(target, draft),
                    note=_private_note if private else "",
                    quotation=quotation,
                    files=files,
                    target=target,
                    is_fresh=is_fresh,
                )
            ),
        )

    def thanks(self, target: ReplyTarget, author: str) -> None:
        """Begin a reply that thanks for a post; thrown away unless the person goes on with it."""
        self.reply(target, author, quotation=thanks_words(), is_fresh=True)

    def message(self, person_remote_id: str, name: str) -> None:
        """Begin a message to a peer, by the server's id; `name` is theirs."""
        messages = self._session.workspace.messages
        self._compose(
            Composition(
                ItemKind.MESSAGE,
                lambda: _message_heading(name),
                Draft("", ""),
                lambda draft: messages.write_to_person(person_remote_id, draft),
            )
        )

    def message_in(self, conversation_id: int, name: str, *, takes_focus: bool = True) -> None:
        """Begin a message in a conversation, by what that is called."""
        messages = self._session.workspace.messages
        self._compose(
            Composition(
                ItemKind.MESSAGE,
                lambda: _message_heading(name),
                Draft("", ""),
                lambda draft: messages.write_in(conversation_id, draft),
                takes_focus=takes_focus,
            )
        )

    def edit(self, post_id: int) -> None:
        """Begin to edit an own post, or go on with it."""
        writing = self._writing

        def begun(edit: _BegunEdit) -> None:
            self._session.note_change(edit.item)
            self._compose(replace(resumed(edit.item), is_fresh=edit.is_fresh))

        self._session.run(lambda: _begin_edit(writing, post_id), begun)


def resumed(item: OutboxItem, note: str = "", *, cursor: int | None = None) -> Composition:
    """Return what it takes to go on writing an item of the store."""
    target = item.target
    has_subject = item.kind is ItemKind.DISCUSSION
    if item.kind is ItemKind.EDIT:
        # A discussion and its opening post have the same number.
        has_subject = target is not None and target.post_id == target.discussion_id
    return Composition(
        item.kind,
        lambda: _heading_of(item),
        item.draft,
        lambda _draft: item,
        item,
        has_subject=has_subject,
        note=note or (_private_note if item.draft.private else ""),
        forum_id=item.forum_id if item.kind is ItemKind.DISCUSSION else None,
        cursor=cursor,
        discussion=item.origin.discussion,
    )


@dataclass(frozen=True, slots=True)
class _BegunEdit:
    item: OutboxItem
    is_fresh: bool


def _begin_edit(writing: DraftWriting, post_id: int) -> _BegunEdit:
    """Take up the edit of a post that is a draft or waits, else begin one."""
    for draft in writing.drafts():
        if draft.kind is ItemKind.EDIT and draft.target and draft.target.post_id == post_id:
            return _BegunEdit(draft, is_fresh=False)
    item = writing.edit_post(post_id)
    if item.state is ItemState.DRAFT:
        return _BegunEdit(item, is_fresh=True)
    return _BegunEdit(writing.edit(item.item_id), is_fresh=False)


def _begun_discussion(writing: DraftWriting, forum_id: int) -> OutboxItem | None:
    begun = (
        item
        for item in writing.drafts()
        if item.kind is ItemKind.DISCUSSION and item.forum_id == forum_id
    )
    return next(begun, None)


def _heading_of(item: OutboxItem) -> str:
    if item.kind is ItemKind.DISCUSSION:
        return _discussion_heading(item.origin.forum)
    if item.kind is ItemKind.EDIT:
        return translate("compositions", "Edit your post")
    if item.kind is ItemKind.COMMENT:
        return translate("compositions", "Comment on {course}").format(course=item.origin.course)
    if item.recipient is not None:
        return _message_heading(item.recipient.name)
    return _reply_heading(item.origin.parent_author, private=item.draft.private)


def _discussion_heading(forum: str) -> str:
    return translate("compositions", "New discussion in {forum}").format(forum=forum)


def _message_heading(name: str) -> str:
    return translate("compositions", "Message to {name}").format(name=name)


def _reply_heading(author: str, *, private: bool) -> str:
    if private:
        return translate("compositions", "Private reply to {name}").format(name=author)
    if author:
        return translate("compositions", "Reply to {name}").format(name=author)
    return translate("compositions", "Reply")


def _private_note() -> str:
    return translate(
        "compositions", "Only the person you answer, and those who may read all, will see this."
    )
