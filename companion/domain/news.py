"""What a sync has brought that the person may want to be told of at once."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence


class Interest(StrEnum):
    """Of which posts of a forum the person is told.

    `MINE`: those in discussions that they wrote in, starred or subscribed to.
    """

    ALL = "all"
    MINE = "mine"
    OFF = "off"


@dataclass(frozen=True, slots=True)
class NewPost:
    """A post of somebody else that has arrived and was not seen yet."""

    post_id: int
    discussion_id: int
    discussion_title: str
    forum_id: int
    forum_name: str
    course_name: str
    author_name: str
    excerpt: str
    is_opening: bool = False
    answers_me: bool = False
    concerns_me: bool = False


@dataclass(frozen=True, slots=True)
class NewMessages:
    """Messages of one conversation that have arrived and were not read yet."""

    conversation_id: int
    name: str
    count: int
    excerpt: str


@dataclass(frozen=True, slots=True)
class PostGroup:
    """New posts told of together: those of one discussion, or of several of a forum.

    `posts` are in the order in which they arrived.
    """

    posts: tuple[NewPost, ...]

    @property
    def first(self) -> NewPost:
        """The post to begin reading at."""
        return self.posts[0]

    @property
    def discussions(self) -> int:
        """In how many discussions the posts are."""
        return len({post.discussion_id for post in self.posts})

    @property
    def authors(self) -> tuple[str, ...]:
        """Who wrote, each once."""
        return tuple(dict.fromkeys(post.author_name for post in self.posts if post.author_name))


@dataclass(frozen=True, slots=True)
class News:
    """Groups of new posts, and conversations with new messages."""

    groups: tuple[PostGroup, ...] = ()
    messages: tuple[NewMessages, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.groups or self.messages)


MOST_OF_A_FORUM: Final = 2
"""News of more discussions than this are told of as news of their forum."""


def grouped_news(posts: Iterable[NewPost]) -> tuple[PostGroup, ...]:
    """Return new posts by discussion; by forum where news are in many of its discussions."""
    forums: dict[int, list[NewPost]] = {}
    for post in posts:
        forums.setdefault(post.forum_id, []).append(post)
    groups: list[PostGroup] = []
    for of_forum in forums.values():
        discussions = _by_discussion(of_forum)
        if len(discussions) > MOST_OF_A_FORUM:
            groups.append(PostGroup(tuple(of_forum)))
        else:
            groups += [PostGroup(tuple(each)) for each in discussions]
    return tuple(groups)


def _by_discussion(posts: Sequence[NewPost]) -> list[list[NewPost]]:
    found: dict[int, list[NewPost]] = {}
    for post in posts:
        found.setdefault(post.discussion_id, []).append(post)
    return list(found.values())
