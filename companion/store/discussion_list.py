"""Lists the discussions of a forum: in an order, by a filter, by words in their rows."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from companion.content.search_text import fold, holds_words
from companion.domain.discussion_list import DiscussionFilter, DiscussionSort, ListChoice
from companion.domain.forum import ForumKind
from companion.domain.post_mark import PostMark
from companion.store.forum_views import (
    DISCUSSION_COLUMNS,
    DISCUSSIONS,
    IS_QUESTION,
    ON_ITS_WAY,
    discussion_in,
)
from companion.store.shown import COURSE_OF_FORUM, FORUM_SHOWN

if TYPE_CHECKING:
    from companion.domain.forum import DiscussionSummary
    from companion.store.database import Connection

_EVERYTHING: Final = ListChoice()

_ORDERS: Final = {
    DiscussionSort.ACTIVITY: "discussion.last_post_at DESC",
    DiscussionSort.BEGUN: "discussion.created_at DESC",
    DiscussionSort.REPLIES: "discussion.reply_count DESC, discussion.last_post_at DESC",
    DiscussionSort.TITLE: "folded(discussion.title)",
}
_NEWEST_ID: Final = "length(discussion.remote_id) DESC, discussion.remote_id DESC"

_WITH_OWN_WORDS: Final = (
    "discussion.id IN (SELECT discussion_id FROM outbox_item WHERE discussion_id IS NOT NULL"
    f" AND state IN {ON_ITS_WAY} AND kind IN ('reply', 'edit'))"
)
_CONDITIONS: Final = {
    DiscussionFilter.ALL: "1",
    DiscussionFilter.UNREAD: "discussion.unread_count > 0",
    DiscussionFilter.STARRED: "shows_star",
    DiscussionFilter.MINE: (
        "(discussion.id IN (SELECT own.discussion_id FROM account"
        " JOIN person ON person.remote_id = account.remote_user_id"
        " JOIN post AS own ON own.author_id = person.id WHERE NOT own.is_deleted)"
        f" OR {_WITH_OWN_WORDS})"
    ),
    DiscussionFilter.UNANSWERED: f"discussion.reply_count = 0 AND {IS_QUESTION}",
    DiscussionFilter.WAITING: _WITH_OWN_WORDS,
}


def discussion_summaries(
    connection: Connection,
    forum_id: int,
    limit: int,
    offset: int,
    choice: ListChoice = _EVERYTHING,
    words: str = "",
) -> tuple[DiscussionSummary, ...]:
    """Return a forum's discussions as chosen, pinned ones on top, equal ones by server id.

    With `words`, those whose title, author or beginning hold all of them.
    """
    connection.create_function("folded", 1, _folded, deterministic=True)
    connection.create_function("holds", 2, _holds, deterministic=True)
    unread = "discussion.unread_count > 0 DESC, " if choice.unread_first else ""
    looked_for = (
        " AND holds(discussion.title || ' ' || coalesce(person.full_name, '') || ' ' ||"
        " substr(post.plain_text, 1, 400), :words)"
        if words.strip()
        else ""
    )
    marked = " AND (post.mark = :mark OR :asks AND forum.kind = :kind)" if choice.mark else ""
    # Which rows, first: what a row shows besides is then asked for no more of them than are shown.
    chosen = (
        f"SELECT discussion.id, {DISCUSSION_COLUMNS} FROM discussion"
        " JOIN forum ON forum.id = discussion.forum_id JOIN post ON post.id = discussion.id"
        " LEFT JOIN person ON person.id = discussion.author_id"
        " WHERE discussion.forum_id = :forum AND discussion.vanished_at IS NULL"
        f" AND {_CONDITIONS[choice.shows]}{marked}{looked_for}"
        f" ORDER BY {unread}shows_pin DESC, {_ORDERS[choice.sort]}, {_NEWEST_ID}"
        " LIMIT :limit OFFSET :offset"
    )
    rows = connection.execute(
        f"WITH chosen AS ({chosen}), placed AS (SELECT id, row_number() OVER () AS place"
        f" FROM chosen) {DISCUSSIONS} JOIN placed ON placed.id = discussion.id"
        " ORDER BY placed.place",
        {
            "forum": forum_id,
            "words": words,
            "limit": limit,
            "offset": offset,
            "mark": choice.mark,
            "asks": choice.mark is PostMark.QUESTION,
            "kind": ForumKind.QUESTIONS,
        },
    ).fetchall()
    return tuple(discussion_in(row) for row in rows)


def next_unread_discussion(
    connection: Connection, forum_id: int | None, passed: int | None
) -> int | None:
    """Return a discussion with something unread: of this forum first, then of the next ones.

    `passed` is the one that the person comes from. Forums come in the courses' and the server's
    order, around; in each the newest activity first.
    """
    row = connection.execute(
        "WITH forums AS (SELECT forum.id, row_number() OVER (ORDER BY course.position, course.id,"
        " forum.position, forum.id) AS place FROM forum"
        f"{COURSE_OF_FORUM} WHERE {FORUM_SHOWN})"
        " SELECT discussion.id FROM discussion JOIN forums ON forums.id = discussion.forum_id"
        " LEFT JOIN forums AS here ON here.id = :forum"
        " WHERE discussion.unread_count > 0 AND discussion.vanished_at IS NULL"
        " AND discussion.id IS NOT :passed"
        " ORDER BY forums.place < coalesce(here.place, 0), forums.place,"
        " discussion.last_post_at DESC LIMIT 1",
        {"forum": forum_id, "passed": passed},
    ).fetchone()
    return None if row is None else int(row[0])


def _folded(text: str | None) -> str:
    """Return a title as it is sorted: without case, accents and the signs before its letters."""
    words = fold(text or "")
    return words[next((at for at, sign in enumerate(words) if sign.isalnum()), 0) :]


def _holds(text: str | None, words: str) -> bool:
    return holds_words(text or "", words)
