"""The sample forum's search, as the published description and the source of Discourse have it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from companion.content.search_text import holds_words
from sync.discourse_sample.post_shapes import basic_user, cooked, moment, slug_of
from sync.discourse_sample.refusals import ForumRefusal
from sync.discourse_sample.village_records import REGULAR
from sync.discourse_sample.village_shapes import listed_topic

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sync.discourse_sample.village_app import Asked
    from sync.discourse_sample.village_records import StoredPost
    from sync.discourse_sample.village_state import VillageState

Json = dict[str, Any]
_MOST_PAGES: Final = 10


def found_posts(asked: Asked) -> Json:
    """Show a page of the topics that fit, by the first post of each that does."""
    policy, term = asked.state.policy, asked.one("q")
    page = max(1, asked.page)
    if len(term) < policy.shortest_search or page > _MOST_PAGES:
        words = "You supplied invalid parameters to the request: q"
        raise ForumRefusal(400, {"errors": [words], "error_type": "invalid_parameters"})
    found = sorted(_found(asked.state, term), key=lambda post: -post.topic.bumped_at.timestamp())
    size = policy.hits_a_page
    part = found[(page - 1) * size : page * size]
    has_more = page * size < len(found)
    return {
        "posts": [_post(asked, post) for post in part],
        "topics": [listed_topic(asked.person, post.topic) for post in part],
        "users": [],
        "categories": [],
        "tags": [],
        "groups": [],
        "grouped_search_result": {
            "more_posts": None,
            "more_users": None,
            "more_categories": None,
            "term": term,
            "search_log_id": 1,
            "more_full_page_results": True if has_more else None,
            "can_create_topic": True,
            "error": None,
            "extra": {},
            "post_ids": [post.id for post in part],
            "user_ids": [],
            "category_ids": [],
            "tag_ids": [],
            "group_ids": [],
        },
    }


def _found(state: VillageState, term: str) -> Iterator[StoredPost]:
    for topic in state.topics.values():
        if topic.archetype != REGULAR:
            continue
        for post in topic.posts:
            title = f"{topic.title} " if post.number == 1 else ""
            if not post.user_deleted and holds_words(title + post.raw, term):
                yield post
                break


def _post(asked: Asked, post: StoredPost) -> Json:
    return {
        **basic_user(post.author),
        "id": post.id,
        "created_at": moment(post.created_at),
        "like_count": len(post.liked_by),
        "blurb": cooked(post, asked.site),
        "post_number": post.number,
        "topic_id": post.topic.id,
        "topic_title_headline": post.topic.title,
        "topic_slug": slug_of(post.topic),
    }
