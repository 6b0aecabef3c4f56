"""What a search looks through: posts, messages, comments, courses, news; each has its index."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from companion.store.shown import COURSE_SHOWN, POST_SHOWN

TITLE_WEIGHT: Final = 5.0
"""How much more a word in a title counts than one in the text."""
_REPEATED_TITLE_WEIGHT: Final = 0.5


@dataclass(frozen=True, slots=True)
class Source:
    """A table with its full-text index, whose rowids are the table's ids, as parts of SQL.

    `newest` is the table's index by `time`; `alive` and `shown` tell what counts at all. `opens`
    says which rows have a title of their own, `ranks` how well those, and all others, match.
    """

    table: str
    index: str
    time: str
    newest: str
    alive: str
    shown: str
    opens: str
    ranks: tuple[str, str]
    has_titles: bool = True


POSTS: Final = Source(
    table="post",
    index="post_search",
    time="created_at",
    newest="ix_post_created",
    alive="NOT post.is_deleted",
    shown=POST_SHOWN,
    opens="post.id = post.discussion_id",
    # A title counts where a discussion begins; in the replies it only repeats itself.
    ranks=(
        f"bm25(post_search, {TITLE_WEIGHT}, 1.0)",
        f"bm25(post_search, {_REPEATED_TITLE_WEIGHT}, 1.0)",
    ),
)
MESSAGES: Final = Source(
    table="message",
    index="message_search",
    time="created_at",
    newest="ix_message_created",
    alive="1",
    shown="message.conversation_id NOT IN"
    " (SELECT id FROM conversation WHERE vanished_at IS NOT NULL)",
    opens="0",
    ranks=("bm25(message_search)", "bm25(message_search)"),
    has_titles=False,
)
COMMENTS: Final = Source(
    table="course_comment",
    index="comment_search",
    time="created_at",
    newest="ix_course_comment_created_at",
    alive="1",
    shown=f"course_comment.course_id IN (SELECT id FROM course WHERE {COURSE_SHOWN})"
    " AND course_comment.course_id IN"
    " (SELECT course_id FROM comment_board WHERE refused_at IS NULL)",
    opens="0",
    ranks=("bm25(comment_search)", "bm25(comment_search)"),
    has_titles=False,
)
COURSE_TEXTS: Final = Source(
    table="course_text",
    index="course_search",
    time="modified_at",
    newest="ix_course_text_modified",
    alive="1",
    shown=f"course_text.course_id IN (SELECT id FROM course WHERE {COURSE_SHOWN})",
    opens="1",
    ranks=(f"bm25(course_search, {TITLE_WEIGHT}, 1.0)",) * 2,
)
NEWS_ENTRIES: Final = Source(
    table="news_entry",
    index="news_search",
    time="happened_at",
    newest="ix_news_entry_happened_at",
    # What is new in a course is found there; here it would only be found twice.
    alive="news_entry.feed_id IS NOT NULL",
    shown="1",
    opens="1",
    ranks=(f"bm25(news_search, {TITLE_WEIGHT}, 1.0)",) * 2,
)
SOURCES: Final = (POSTS, MESSAGES, COMMENTS, COURSE_TEXTS, NEWS_ENTRIES)
