"""What was found, as it is shown: with its place, and with the words marked."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Final

from companion.content.hit_excerpt import around_first_mark
from companion.content.search_text import marks_in
from companion.domain.forum import SearchHit
from companion.domain.search import CommentHit, CourseHit, Hit, MessageHit, NewsHit
from companion.store.clock import from_stamp
from companion.store.comment_records import OWN_COMMENT
from companion.store.message_views import IS_UNREAD, NAMED
from companion.store.news_stream import source_name
from companion.store.search_sources import COMMENTS, COURSE_TEXTS, MESSAGES, NEWS_ENTRIES, POSTS
from companion.store.shown import COURSE_OF_POST

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from companion.store.database import Connection, Row
    from companion.store.search_hits import Found

_POSTS: Final = (
    "SELECT post.id, post.remote_id, post.discussion_id, post.created_at, post.plain_text,"
    " post.unread AND post.seen_at IS NULL AS is_new, discussion.title,"
    " forum.name AS forum_name, course.name AS course_name, person.full_name,"
    " EXISTS (SELECT 1 FROM attachment WHERE post_id = post.id) AS has_files"
    f" FROM post{COURSE_OF_POST} LEFT JOIN person ON person.id = post.author_id"
    " WHERE post.id IN (SELECT value FROM json_each(?))"
)
_MESSAGES: Final = (
    "SELECT message.id, message.remote_id, message.conversation_id, message.created_at,"
    f" message.plain_text, {NAMED} AS name, conversation.kind,"
    " message.author_remote_id = account.remote_user_id AS is_own,"
    " account.full_name AS own_name, person.full_name,"
    f" {IS_UNREAD} AS is_new"
    " FROM message JOIN conversation ON conversation.id = message.conversation_id JOIN account"
    " LEFT JOIN person ON person.remote_id = message.author_remote_id"
    " WHERE message.id IN (SELECT value FROM json_each(?))"
)
_COMMENTS: Final = (
    f"SELECT course_comment.*, {OWN_COMMENT} AS is_own, course.name AS course_name"
    " FROM course_comment JOIN course ON course.id = course_id"
    " WHERE course_comment.id IN (SELECT value FROM json_each(?))"
)
_COURSE_TEXTS: Final = (
    "SELECT text.id, text.kind, text.course_id, text.title, text.plain_text, text.modified_at,"
    " CASE WHEN chapter.id IS NOT NULL THEN (SELECT count(*) FROM chapter AS before WHERE"
    " before.activity_id = chapter.activity_id AND before.position < chapter.position) END"
    " AS chapter_place, activity.id AS activity_id, activity.name AS activity_name, activity.link,"
    " section.id AS section_id, section.name AS section_name, course.name AS course_name,"
    " EXISTS (SELECT 1 FROM content_file WHERE activity_id = text.activity_id) AS has_files"
    " FROM course_text AS text JOIN course ON course.id = text.course_id"
    " LEFT JOIN chapter ON chapter.id = text.chapter_id"
    " LEFT JOIN activity ON activity.id = coalesce(text.activity_id, chapter.activity_id)"
    " LEFT JOIN section ON section.id = coalesce(text.section_id, activity.section_id)"
    " WHERE text.id IN (SELECT value FROM json_each(?))"
)

_NEWS: Final = (
    "SELECT entry.*, feed.title AS feed_title, feed.service, feed.page, feed.address"
    " FROM news_entry AS entry JOIN feed ON feed.id = entry.feed_id"
    " WHERE entry.id IN (SELECT value FROM json_each(?))"
)


def hits_of(connection: Connection, found: Sequence[Found], words: str) -> tuple[Hit, ...]:
    """Return what was found in its order; `words` are marked, as `marks_in` takes them."""
    rows: dict[tuple[str, int], Row] = {}
    for source, (query, _) in _READERS.items():
        ids = [each.row_id for each in found if each.source.table == source]
        if ids:
            answer = connection.execute(query, (json.dumps(ids),))
            rows |= {(source, row["id"]): row for row in answer}
    return tuple(
        _READERS[source.table][1](rows[source.table, row_id], words) for source, row_id in found
    )


def _post_hit(row: Row, words: str) -> SearchHit:
    shown = around_first_mark(row["plain_text"], words)
    return SearchHit(
        post_id=row["id"],
        post_remote_id=row["remote_id"],
        discussion_id=row["discussion_id"],
        discussion_title=row["title"],
        forum_name=row["forum_name"],
        course_name=row["course_name"],
        author_name=row["full_name"] or "",
        created_at=from_stamp(row["created_at"]),
        excerpt=shown,
        marks=marks_in(shown, words),
        title_marks=marks_in(row["title"], words),
        unread=bool(row["is_new"]),
        has_attachments=bool(row["has_files"]),
    )


def _message_hit(row: Row, words: str) -> MessageHit:
    shown = around_first_mark(row["plain_text"], words)
    is_own = bool(row["is_own"])
    return MessageHit(
        message_id=row["id"],
        message_remote_id=row["remote_id"],
        conversation_id=row["conversation_id"],
        conversation_name=row["name"] or "",
        author_name=row["own_name"] if is_own else row["full_name"] or "",
        is_own=is_own,
        created_at=from_stamp(row["created_at"]),
        excerpt=shown,
        marks=marks_in(shown, words),
        unread=bool(row["is_new"]),
    )


def _comment_hit(row: Row, words: str) -> CommentHit:
    shown = around_first_mark(row["plain_text"], words)
    return CommentHit(
        comment_id=row["id"],
        comment_remote_id=row["remote_id"],
        course_id=row["course_id"],
        course_name=row["course_name"],
        author_name=row["author_name"],
        is_own=bool(row["is_own"]),
        created_at=from_stamp(row["created_at"]),
        excerpt=shown,
        marks=marks_in(shown, words),
    )


def _course_hit(row: Row, words: str) -> CourseHit:
    shown = around_first_mark(row["plain_text"], words)
    return CourseHit(
        text_id=row["id"],
        kind=row["kind"],
        title=row["title"],
        course_id=row["course_id"],
        course_name=row["course_name"],
        section_id=row["section_id"],
        section_name=row["section_name"] or "",
        activity_id=row["activity_id"],
        activity_name=row["activity_name"] or "",
        chapter=row["chapter_place"],
        link=row["link"],
        modified_at=from_stamp(row["modified_at"]),
        excerpt=shown,
        marks=marks_in(shown, words),
        title_marks=marks_in(row["title"], words),
        has_files=bool(row["has_files"]),
    )


def _news_hit(row: Row, words: str) -> NewsHit:
    shown = around_first_mark(row["plain_text"], words)
    return NewsHit(
        entry_id=row["id"],
        source=source_name(row),
        title=row["title"],
        link=row["link"],
        created_at=from_stamp(row["happened_at"]),
        excerpt=shown,
        marks=marks_in(shown, words),
        title_marks=marks_in(row["title"], words),
        unread=row["read_at"] is None,
    )


_READERS: Final[dict[str, tuple[str, Callable[[Row, str], Hit]]]] = {
    POSTS.table: (_POSTS, _post_hit),
    MESSAGES.table: (_MESSAGES, _message_hit),
    COMMENTS.table: (_COMMENTS, _comment_hit),
    COURSE_TEXTS.table: (_COURSE_TEXTS, _course_hit),
    NEWS_ENTRIES.table: (_NEWS, _news_hit),
}
