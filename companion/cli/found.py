"""What a search found, as JSON and as lines, each kind of hit in its own words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from companion.cli.printing import print_line, time_text
from companion.cli.showing import print_block
from companion.content.search_query import COMMENT, MESSAGE, NEWS, POST
from companion.domain.draft import ItemKind
from companion.domain.forum import SearchHit
from companion.domain.search import CommentHit, MessageHit, NewsHit

if TYPE_CHECKING:
    from collections.abc import Sequence

    from companion.cli.printing import Printable
    from companion.domain.search import CourseHit, Hit, Marks, OwnHit, PrivateHit

_KEYS: Final = (
    "kind", "id", "remote_id", "discussion_id", "conversation_id", "course_id", "activity_id",
    "title", "conversation", "forum", "course", "section", "activity", "author", "created_at",
    "excerpt", "marks", "title_marks", "unread", "attachments", "item_id", "state",
)  # fmt: skip
"""What each hit says, null where it has nothing of the sort."""


def hit_json(hit: Hit) -> Printable:
    """Return what a search found; `kind` says what it is."""
    if isinstance(hit, SearchHit):
        return _post_json(hit)
    if isinstance(hit, NewsHit):
        return _news_json(hit)
    if isinstance(hit, CommentHit):
        return _comment_json(hit)
    return _message_json(hit) if isinstance(hit, MessageHit) else _course_json(hit)


def own_hit_json(hit: OwnHit) -> Printable:
    """Return an own draft or waiting item that a search found, in the shape of other hits."""
    item = hit.item
    target = item.target
    return _hit(
        kind=_own_kind(hit),
        discussion_id=target.discussion_id if target is not None else None,
        title=item.origin.discussion or item.draft.subject,
        conversation=item.recipient.name if item.recipient is not None else None,
        forum=item.origin.forum,
        course=item.origin.course,
        created_at=time_text(item.updated_at),
        excerpt=hit.excerpt,
        marks=_places(hit.marks),
        attachments=bool(item.files),
        item_id=item.item_id,
        state=item.state,
    )


def private_hit_json(hit: PrivateHit) -> Printable:
    """Return own words of this computer alone that a search found, in the shape of other hits."""
    return _hit(
        kind=hit.kind,
        title=hit.title,
        course=hit.about or None,
        created_at=time_text(hit.updated_at),
        excerpt=hit.excerpt,
        marks=_places(hit.marks),
        item_id=hit.key,
    )


def print_hits(hits: Sequence[Hit]) -> None:
    """Print what a search found, a title and an excerpt each."""
    if not hits:
        print_line("Nothing found.")
    for hit in hits:
        if isinstance(hit, SearchHit):
            place = f"{hit.course_name} / {hit.forum_name}"
            print_line(f"#{hit.post_id} {hit.discussion_title}  [{place}]")
            print_block(f"{hit.author_name}: {hit.excerpt}", "  ")
        elif isinstance(hit, MessageHit):
            name = hit.conversation_name or "own notes"
            print_line(f"message #{hit.message_id}  [{name} #{hit.conversation_id}]")
            print_block(f"{hit.author_name}: {hit.excerpt}", "  ")
        elif isinstance(hit, CommentHit):
            print_line(f"comment #{hit.comment_id}  [{hit.course_name}]")
            print_block(f"{hit.author_name}: {hit.excerpt}", "  ")
        elif isinstance(hit, NewsHit):
            print_line(f"news #{hit.entry_id} {hit.title}  [{hit.source}]")
            print_block(hit.excerpt, "  ")
        else:
            parts = (hit.course_name, hit.section_name, hit.activity_name)
            place = " / ".join(part for part in parts if part and part != hit.title)
            print_line(f"{hit.kind} {hit.title}" + (f"  [{place}]" if place else ""))
            print_block(hit.excerpt, "  ")


def print_own_hits(hits: Sequence[OwnHit]) -> None:
    """Print what a search found of own words that are not on the site yet, with their states."""
    for hit in hits:
        item = hit.item
        title = item.origin.discussion or item.draft.subject
        place = f"{item.origin.course} / {item.origin.forum}"
        if item.recipient is not None:
            title, place = "message", item.recipient.name
        elif item.kind is ItemKind.COMMENT:
            title, place = "comment", item.origin.course
        print_line(f"({item.state}) {item.item_id} {title}  [{place}]")
        print_block(hit.excerpt, "  ")


def print_private_hits(hits: Sequence[PrivateHit]) -> None:
    """Print what a search found in the journal and in notes."""
    for hit in hits:
        about = f"  [{hit.about}]" if hit.about and hit.about != hit.title else ""
        print_line(f"({hit.kind}) {hit.key} {hit.title}{about}")
        print_block(hit.excerpt, "  ")


def _post_json(hit: SearchHit) -> Printable:
    return _hit(
        kind=POST,
        id=hit.post_id,
        remote_id=hit.post_remote_id,
        discussion_id=hit.discussion_id,
        title=hit.discussion_title,
        forum=hit.forum_name,
        course=hit.course_name,
        author=hit.author_name,
        created_at=time_text(hit.created_at),
        excerpt=hit.excerpt,
        marks=_places(hit.marks),
        title_marks=_places(hit.title_marks),
        unread=hit.unread,
        attachments=hit.has_attachments,
    )


def _message_json(hit: MessageHit) -> Printable:
    return _hit(
        kind=MESSAGE,
        id=hit.message_id,
        remote_id=hit.message_remote_id,
        conversation_id=hit.conversation_id,
        conversation=hit.conversation_name,
        author=hit.author_name,
        created_at=time_text(hit.created_at),
        excerpt=hit.excerpt,
        marks=_places(hit.marks),
        unread=hit.unread,
    )


def _comment_json(hit: CommentHit) -> Printable:
    return _hit(
        kind=COMMENT,
        id=hit.comment_id,
        remote_id=hit.comment_remote_id,
        course_id=hit.course_id,
        course=hit.course_name,
        author=hit.author_name,
        created_at=time_text(hit.created_at),
        excerpt=hit.excerpt,
        marks=_places(hit.marks),
    )


def _course_json(hit: CourseHit) -> Printable:
    return _hit(
        kind=hit.kind,
        course_id=hit.course_id,
        activity_id=hit.activity_id,
        title=hit.title,
        course=hit.course_name,
        section=hit.section_name or None,
        activity=hit.activity_name or None,
        created_at=time_text(hit.modified_at),
        excerpt=hit.excerpt,
        marks=_places(hit.marks),
        title_marks=_places(hit.title_marks),
        attachments=hit.has_files,
    )


def _news_json(hit: NewsHit) -> Printable:
    return _hit(
        kind=NEWS,
        id=hit.entry_id,
        title=hit.title,
        author=hit.source,
        created_at=time_text(hit.created_at),
        excerpt=hit.excerpt,
        marks=_places(hit.marks),
        title_marks=_places(hit.title_marks),
        unread=hit.unread,
    )


def _hit(**told: object) -> Printable:
    empty = {"marks": [], "title_marks": [], "unread": False, "attachments": False}
    return {key: told.get(key, empty.get(key)) for key in _KEYS}


def _places(marks: Marks) -> list[list[int]]:
    return [list(mark) for mark in marks]


def _own_kind(hit: OwnHit) -> str:
    return {ItemKind.MESSAGE: MESSAGE, ItemKind.COMMENT: COMMENT}.get(hit.item.kind, POST)
