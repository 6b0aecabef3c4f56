"""The sample forum's search, in the shape of the recording of a real NodeBB's."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from companion.content.search_text import holds_words
from sync.nodebb_sample import board_shapes as shapes
from sync.nodebb_sample.board import FORBIDDEN, NOT_FOUND, BoardRefusal
from sync.nodebb_sample.board_post_shapes import post_made

if TYPE_CHECKING:
    from sync.nodebb_sample.board import BoardPost, BoardTopic
    from sync.nodebb_sample.board_pages import Asked
    from sync.nodebb_sample.board_shapes import Json

_PAGE: Final = 10


def found_posts(asked: Asked) -> Json:
    """Show a page of the posts that hold all words, topics by their titles before others."""
    board = asked.board
    if not board.has_search:
        raise BoardRefusal(NOT_FOUND, "")
    if not board.lets_search:
        raise BoardRefusal(FORBIDDEN, "")
    term = asked.query.get("term", "")
    every = [(topic, post) for topic in board.topics.values() for post in topic.posts]
    found = [one for one in every if _fits(*one, term)]
    found.sort(key=lambda one: one[1].timestamp, reverse=True)
    part = found[(asked.page - 1) * _PAGE : asked.page * _PAGE]
    pages = shapes.pagination(len(found), asked.page, _PAGE)
    return {
        "posts": [_post(asked, topic, post) for topic, post in part],
        "matchCount": len(found),
        "pageCount": pages["pageCount"],
        "time": "0.00",
        "pagination": pages,
        "multiplePages": pages["pageCount"] > 1,
        "search_query": shapes.escaped(term),
        "term": term,
        "showAsPosts": True,
        "showAsTopics": False,
        "title": "[[global:header.search]]",
        "privileges": {"search:users": True, "search:content": True, "search:tags": True},
        "loggedIn": True,
    }


def _fits(topic: BoardTopic, post: BoardPost, term: str) -> bool:
    if post.deleted or topic.deleted or not term.strip():
        return False
    title = f"{topic.title} " if topic.main is post else ""
    return holds_words(title + post.content, term)


def _post(asked: Asked, topic: BoardTopic, post: BoardPost) -> Json:
    made = post_made(asked.board, topic, post, index=0, root=asked.root)
    kept = {
        name: value
        for name, value in made.items()
        if name not in {"index", "bookmarked", "selfPost"} and not name.startswith("display_")
    }
    person = shapes.small_person(asked.board.members.get(post.uid))
    return {**kept, "user": {**person, "status": "online"}}
