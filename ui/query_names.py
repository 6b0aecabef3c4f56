"""The names of the search's fields in the language that is spoken now."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from companion.content.search_query import (
    ATTACHMENT,
    BOOK,
    COMMENT,
    COURSE,
    FILE,
    JOURNAL,
    LINK,
    ME,
    MESSAGE,
    MINE,
    NEWS,
    NOTE,
    PAGE,
    POST,
    STARRED,
    TODAY,
    UNREAD,
    WEEK,
    YESTERDAY,
    Field,
    QueryNames,
)
from companion.domain.post_mark import PostMark

translate = QCoreApplication.translate


def query_names() -> QueryNames:
    """Return the names; each has to be one word, else the English one is used instead.

    They are typed before and after a colon, as in ``from:me`` and ``is:unread``.
    """
    return QueryNames(
        {
            Field.FROM: translate("query_names", "from"),
            Field.IN: translate("query_names", "in"),
            Field.BEFORE: translate("query_names", "before"),
            Field.AFTER: translate("query_names", "after"),
            Field.HAS: translate("query_names", "has"),
            Field.IS: translate("query_names", "is"),
            Field.MARK: translate("query_names", "mark"),
            Field.KIND: translate("query_names", "kind"),
            ATTACHMENT: translate("query_names", "attachment"),
            UNREAD: translate("query_names", "unread"),
            STARRED: translate("query_names", "starred"),
            MINE: translate("query_names", "mine"),
            ME: translate("query_names", "me"),
            TODAY: translate("query_names", "today"),
            YESTERDAY: translate("query_names", "yesterday"),
            WEEK: translate("query_names", "week"),
            PostMark.QUESTION: translate("query_names", "question"),
            PostMark.TIP: translate("query_names", "tip"),
            PostMark.IDEA: translate("query_names", "idea"),
            PostMark.CHALLENGE: translate("query_names", "challenge"),
            PostMark.EXPERIENCE: translate("query_names", "experience"),
            POST: translate("query_names", "post"),
            MESSAGE: translate("query_names", "message"),
            COURSE: translate("query_names", "course"),
            PAGE: translate("query_names", "page"),
            BOOK: translate("query_names", "book"),
            FILE: translate("query_names", "file"),
            LINK: translate("query_names", "link"),
            NEWS: translate("query_names", "news"),
            COMMENT: translate("query_names", "comment"),
            JOURNAL: translate("query_names", "journal"),
            NOTE: translate("query_names", "note"),
        }
    )
