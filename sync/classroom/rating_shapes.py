"""Ratings beside posts, as `mod_forum_get_discussion_posts` has them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sync.classroom.wire_shapes import module_context

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sync.classroom.forum_rules import Forum, Post, Rights
    from sync.classroom.web_service import Call, JsonValue


def rating_info(call: Call, rights: Rights, posts: Sequence[Post]) -> JsonValue:
    """Return the `ratinginfo` of posts: empty where the forum is not rated.

    (recordings `posts.rich.few`, `posts.rich.rated`, `posts.rich.rated.as-teacher`)
    """
    forum = rights.forum
    may_see = rights.sees_ratings() if forum.assessed and posts else None
    rated = bool(forum.assessed and posts)
    return {
        "contextid": module_context(forum.module_id),
        "component": "mod_forum",
        "ratingarea": "post",
        "canviewall": may_see,
        "canviewany": may_see,
        "scales": [_scale(forum)] if rated and may_see else [],
        "ratings": [_rating(call, rights, post) for post in posts] if rated else [],
    }


def average(call: Call, post_id: int) -> tuple[float | None, int]:
    """Return the average of a post's ratings, whole where it is whole, and their number."""
    query = "SELECT avg(rating), count(*) FROM ratings WHERE post_id = ?"
    mean, number = call.database.execute(query, (post_id,)).fetchone()
    return int(mean) if mean is not None and mean == int(mean) else mean, number


def written(mean: float | None) -> str:
    """Return an average as the server writes it: `9`, `9.5`."""
    return "" if mean is None else f"{round(mean, 1):g}"


def _scale(forum: Forum) -> JsonValue:
    return {
        "id": forum.scale,
        "courseid": None,
        "name": None,
        "max": forum.scale,
        "isnumeric": True,
    }


def _rating(call: Call, rights: Rights, post: Post) -> JsonValue:
    if not rights.sees_ratings():
        return {
            "itemid": post.id,
            "scaleid": None,
            "userid": None,
            "rating": None,
            "canrate": False,
            "canviewaggregate": False,
        }
    mean, number = average(call, post.id)
    query = "SELECT rating FROM ratings WHERE post_id = ? AND person_id = ?"
    own = call.database.execute(query, (post.id, call.person.id)).fetchone()
    return {
        "itemid": post.id,
        "scaleid": rights.forum.scale,
        "userid": call.person.id,
        **({} if mean is None else {"aggregate": mean}),
        "aggregatestr": written(mean),
        "aggregatelabel": "Average of ratings: ",
        "count": number,
        "rating": own[0] if own else None,
        "canrate": rights.may_rate(post),
        "canviewaggregate": True,
    }
