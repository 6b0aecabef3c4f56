"""Posts of the sample forum, in the shapes of the published API description."""

from __future__ import annotations

import html
import re
from typing import TYPE_CHECKING, Any, Final

from companion.content.markdown import markdown_to_html
from sync.discourse_sample.village_records import PRIVATE

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from sync.discourse_sample.village_records import Person, StoredPost, StoredTopic
    from sync.discourse_sample.village_state import VillageState

Json = dict[str, Any]

UPLOADS: Final = "/uploads/short-url/"
LIKE: Final = 2
_DELETED_WORDS: Final = "<p>(post deleted by author)</p>"
_ATTACHMENT: Final = re.compile(r'<a href="([^"]*)"[^>]*>([^<|]*)\|attachment</a>')
_MAY_REPLY: Final = 2


def moment(at: datetime) -> str:
    """Return a time as answers hold it."""
    return at.isoformat(timespec="milliseconds").replace("+00:00", "Z")


def single_post(state: VillageState, person: Person, post: StoredPost, site: str) -> Json:
    """GET /posts/{id}.json, with the raw text and what can be done to it."""
    told = _post(state, person, post, site)
    return {
        **told,
        "raw": post.raw,
        "posts_count": len(post.topic.posts),
        "post_url": f"/t/{slug_of(post.topic)}/{post.topic.id}/{post.number}",
        "reviewable_id": None,
        "mentioned_users": [],
        "actions_summary": [_likes(state, person, post)],
    }


def acted_on_post(state: VillageState, person: Person, post: StoredPost, site: str) -> Json:
    """POST /post_actions.json: the post to which something was done."""
    more: Json = {"flair_group_id": None, "badges_granted": [], "can_see_hidden_post": False}
    return {**single_post(state, person, post, site), **more}


def made_post(state: VillageState, person: Person, post: StoredPost, site: str) -> Json:
    """POST /posts.json: the new post."""
    told = single_post(state, person, post, site)
    told["actions_summary"] = [{"id": 3, "can_act": False}]
    return {**told, "draft_sequence": 0}


def edited_post(state: VillageState, person: Person, post: StoredPost, site: str) -> Json:
    """PUT /posts/{id}.json."""
    return {"post": made_post(state, person, post, site)}


def latest_posts(state: VillageState, person: Person, site: str) -> Json:
    """GET /posts.json: the newest posts of the categories, with their raw texts."""
    newest = sorted(state.posts.values(), key=lambda post: -post.id)
    shown = [post for post in newest if post.topic.archetype != PRIVATE][:50]
    return {
        "latest_posts": [
            {
                **single_post(state, person, post, site),
                "actions_summary": [{"id": 3, "can_act": False}],
                "topic_title": post.topic.title,
                "topic_html_title": html.escape(post.topic.title, quote=False),
                "category_id": post.topic.category_id,
                "flair_group_id": None,
                "badges_granted": [],
                "can_see_hidden_post": False,
                "excerpt": "",
                "truncated": False,
            }
            for post in shown
        ]
    }


def more_posts(
    state: VillageState, person: Person, posts: Sequence[StoredPost], site: str, *, raw: bool
) -> Json:
    """GET /t/{id}/posts.json."""
    told = [streamed(state, person, post, site) for post in posts]
    if raw:
        told = [{**one, "raw": post.raw} for one, post in zip(told, posts, strict=True)]
    return {"post_stream": {"posts": told}, "id": posts[0].topic.id if posts else 0}


def streamed(state: VillageState, person: Person, post: StoredPost, site: str) -> Json:
    """A post inside a topic."""
    is_accepted = post.number in {post.topic.accepted, *post.topic.also_accepted}
    return {
        **_post(state, person, post, site),
        "link_counts": [],
        "read": person.id in post.read_by,
        "actions_summary": [_likes(state, person, post)],
        "reviewable_id": 0,
        **({"accepted_answer": True} if is_accepted else {}),
    }


def basic_user(person: Person) -> Json:
    """A person as they stand beside what they wrote."""
    return {
        "id": person.id,
        "username": person.username,
        "name": person.name,
        "avatar_template": f"/letter_avatar_proxy/v4/letter/{person.username[0]}/{{size}}.png",
    }


def cooked(post: StoredPost, site: str) -> str:
    """Return the HTML of a post."""
    if post.user_deleted:
        return _DELETED_WORDS
    made = markdown_to_html(post.raw.replace("upload://", f"{site}{UPLOADS}"))
    return _ATTACHMENT.sub(r'<a class="attachment" href="\1">\2</a>', made)


def slug_of(topic: StoredTopic) -> str:
    """Return a topic's part of addresses."""
    words = re.sub(r"[^a-z0-9]+", "-", topic.title.casefold()).strip("-")
    return words or "topic"


def may_reply(state: VillageState, person: Person, topic: StoredTopic) -> bool:
    """Say whether somebody may write in a topic."""
    category = state.categories.get(topic.category_id or 0)
    is_open = not topic.closed or person.is_staff
    return is_open and (category is None or category.permission <= _MAY_REPLY)


def _post(state: VillageState, person: Person, post: StoredPost, site: str) -> Json:
    author, may = post.author, state.may_edit(person, post)
    return {
        **basic_user(author),
        "id": post.id,
        "created_at": moment(post.created_at),
        "cooked": cooked(post, site),
        "post_number": post.number,
        "post_type": 1,
        "updated_at": moment(post.updated_at),
        "reply_count": sum(one.reply_to == post.number for one in post.topic.posts),
        "reply_to_post_number": post.reply_to,
        "quote_count": 0,
        "incoming_link_count": 0,
        "reads": len(post.read_by),
        "readers_count": max(0, len(post.read_by) - 1),
        "score": 0,
        "yours": author is person,
        "topic_id": post.topic.id,
        "topic_slug": slug_of(post.topic),
        "display_username": author.name,
        **dict.fromkeys(
            ("primary_group_name", "flair_name", "flair_url", "flair_bg_color", "flair_color")
        ),
        "version": post.version,
        "can_edit": may,
        "can_delete": state.may_delete(person, post) and post.number > 1,
        "can_recover": False,
        "can_wiki": False,
        "user_title": None,
        "bookmarked": False,
        "moderator": author.is_staff,
        "admin": author.is_staff,
        "staff": author.is_staff,
        "user_id": author.id,
        "hidden": False,
        "trust_level": 1,
        "deleted_at": None,
        "user_deleted": post.user_deleted,
        "edit_reason": None,
        "can_view_edit_history": True,
        "wiki": False,
        "reviewable_score_count": 0,
        "reviewable_score_pending_count": 0,
    }


def _likes(state: VillageState, person: Person, post: StoredPost) -> Json:
    acted = person.id in post.liked_by
    told: Json = {"id": LIKE, "can_act": not acted and post.author is not person}
    if post.liked_by:
        told["count"] = len(post.liked_by)
    if acted:
        told |= {"acted": True, "can_undo": state.may_unlike(person, post)}
    return told
