"""The sample forum's answers, in the shapes of the published API description."""

from __future__ import annotations

import html
from typing import TYPE_CHECKING, Any, Final

from sync.discourse_sample.post_shapes import (
    UPLOADS,
    basic_user,
    may_reply,
    moment,
    slug_of,
    streamed,
)
from sync.discourse_sample.village_records import PRIVATE

if TYPE_CHECKING:
    from collections.abc import Iterable

    from sync.discourse_sample.village_records import (
        Category,
        HeldPost,
        Person,
        StoredNotice,
        StoredTopic,
        StoredUpload,
    )
    from sync.discourse_sample.village_state import VillageState

Json = dict[str, Any]


def basic_info(state: VillageState) -> Json:
    """GET /site/basic-info.json."""
    empty = dict.fromkeys(
        (
            "logo_url", "logo_small_url", "apple_touch_icon_url", "favicon_url",
            "mobile_logo_url",
        ),
        "",
    )  # fmt: skip
    return {
        **empty,
        "title": state.name,
        "description": "Questions and answers of the villages along the river.",
        "header_primary_color": "333333",
        "header_background_color": "FFFFFF",
        "login_required": False,
        "locale": "en",
        "include_in_discourse_discover": False,
    }


def settings(state: VillageState) -> Json:
    """GET /site/settings.json: what concerns a client, a small part of it."""
    return {
        "title": state.name,
        "max_attachment_size_kb": state.policy.largest_upload // 1024,
        "max_image_size_kb": state.policy.largest_upload // 1024,
        "min_post_length": state.policy.shortest_text,
        "min_topic_title_length": state.policy.shortest_title,
    }


def session(person: Person) -> Json:
    """GET /session/current.json."""
    return {
        "current_user": {
            "id": person.id,
            "username": person.username,
            "name": person.name,
            "admin": person.is_staff,
            "moderator": person.is_staff,
            "trust_level": 1,
        }
    }


def categories(state: VillageState, person: Person, parent_id: int | None = None) -> Json:
    """GET /categories.json?include_subcategories=true, all or those below one."""
    tops = [
        one for one in state.categories.values() if one.parent_id == parent_id and one.is_listed
    ]
    return {
        "category_list": {
            "can_create_category": person.is_staff,
            "can_create_topic": True,
            "categories": [_category(state, person, one) for one in tops],
        }
    }


def listing(person: Person, topics: Iterable[StoredTopic], page: int, size: int) -> Json:
    """GET /c/{slug}/{id}.json, /latest.json and the lists of private messages: one page."""
    shown = list(topics)[page * size : (page + 1) * size]
    people = {one.id: one for topic in shown for one in _people_of(topic)}
    return {
        "users": [basic_user(one) for one in people.values()],
        "primary_groups": [],
        "topic_list": {
            "can_create_topic": True,
            "per_page": size,
            "topics": [listed_topic(person, topic) for topic in shown],
        },
    }


def listed_topic(person: Person, topic: StoredTopic) -> Json:
    """A topic as lists show it."""
    unread = [post.number for post in topic.posts if person.id not in post.read_by]
    read_until = (unread[0] - 1) if unread else topic.highest_number
    told: Json = {
        "id": topic.id,
        "title": topic.title,
        "fancy_title": html.escape(topic.title, quote=False),
        "slug": slug_of(topic),
        "posts_count": len(topic.posts),
        "reply_count": sum(post.reply_to is not None for post in topic.posts),
        "highest_post_number": topic.highest_number,
        "image_url": None,
        "created_at": moment(topic.created_at),
        "last_posted_at": moment(topic.last_posted_at),
        "bumped": True,
        "bumped_at": moment(topic.bumped_at),
        "archetype": topic.archetype,
        "unseen": read_until == 0,
        "pinned": topic.pinned,
        "unpinned": None,
        "excerpt": "",
        "visible": True,
        "closed": topic.closed,
        "archived": False,
        "bookmarked": person.id in topic.bookmarked_by,
        "liked": False,
        "views": 1,
        "like_count": sum(len(post.liked_by) for post in topic.posts),
        "has_summary": False,
        "last_poster_username": topic.posts[-1].author.username,
        "category_id": topic.category_id,
        "pinned_globally": False,
        "featured_link": None,
        "posters": [_poster(one, topic) for one in _people_of(topic)],
    }
    if read_until:
        told |= {"last_read_post_number": read_until, "unread_posts": len(unread)}
    if topic.archetype == PRIVATE:
        told |= {"participants": [_poster(one, topic) for one in topic.allowed if one != person]}
        told["allowed_user_count"] = len(topic.allowed)
        told |= {"last_read_post_number": read_until, "unread_posts": len(unread)}
    if topic.accepted is not None or topic.also_accepted:
        told["has_accepted_answer"] = True
    return told


def topic_view(state: VillageState, person: Person, topic: StoredTopic, site: str) -> Json:
    """GET /t/{id}.json: the first posts, and the numbers of all."""
    first = topic.posts[: state.policy.posts_a_page]
    last = topic.posts[-1]
    is_mega = len(topic.posts) >= state.policy.mega_topic
    stream: Json = (
        {"isMegaTopic": True, "firstId": topic.posts[0].id, "lastId": last.id}
        if is_mega
        else {"stream": [post.id for post in topic.posts]}
    )
    told: Json = {
        "post_stream": {
            "posts": [streamed(state, person, post, site) for post in first],
            **stream,
        },
        "timeline_lookup": [],
        "suggested_topics": [],
        "tags": [],
        "tags_descriptions": {},
        "id": topic.id,
        "title": topic.title,
        "fancy_title": html.escape(topic.title, quote=False),
        "posts_count": len(topic.posts),
        "created_at": moment(topic.created_at),
        "views": 1,
        "reply_count": 0,
        "like_count": 0,
        "last_posted_at": moment(topic.last_posted_at),
        "visible": True,
        "closed": topic.closed,
        "archived": False,
        "has_summary": False,
        "archetype": topic.archetype,
        "slug": slug_of(topic),
        "category_id": topic.category_id,
        "word_count": None,
        "deleted_at": None,
        "user_id": topic.author.id,
        "featured_link": None,
        "pinned_globally": False,
        "pinned_at": None,
        "pinned_until": None,
        "image_url": None,
        "slow_mode_seconds": 0,
        "draft": None,
        "draft_key": f"topic_{topic.id}",
        "draft_sequence": 0,
        "unpinned": None,
        "pinned": topic.pinned,
        "current_post_number": 1,
        "highest_post_number": topic.highest_number,
        "deleted_by": None,
        "has_deleted": False,
        "actions_summary": [],
        "chunk_size": state.policy.posts_a_page,
        "bookmarked": person.id in topic.bookmarked_by,
        "bookmarks": [],
        "topic_timer": None,
        "message_bus_last_id": 0,
        "participant_count": len(_people_of(topic)),
        "show_read_indicator": False,
        "thumbnails": None,
        "slow_mode_enabled_until": None,
        "details": {
            **dict.fromkeys(_STAFF_RIGHTS, person.is_staff),
            "can_edit": topic.author is person or person.is_staff,
            "notification_level": 3 if person.id in topic.watched_by else 1,
            "can_delete": state.may_delete(person, topic.posts[0]),
            "can_create_post": may_reply(state, person, topic),
            "can_reply_as_new_topic": True,
            "can_remove_self_id": person.id,
            "participants": [_participant(one, topic) for one in _people_of(topic)],
            "created_by": basic_user(topic.author),
            "last_poster": basic_user(last.author),
        },
    }
    read = [post.number for post in topic.posts if person.id in post.read_by]
    if read:
        told["last_read_post_number"] = max(read)
    if topic.external_id is not None:
        told["external_id"] = topic.external_id
    if topic.also_accepted:
        numbers = sorted({topic.accepted or 0, *topic.also_accepted} - {0})
        told["accepted_answers"] = [{"post_number": number} for number in numbers]
    elif topic.accepted is not None:
        told["accepted_answer"] = {"post_number": topic.accepted}
    return told


def notices(state: VillageState, person: Person) -> Json:
    """GET /notifications.json."""
    mine = [one for one in state.notices if one.person is person]
    mine.sort(key=lambda one: -one.id)
    return {
        "notifications": [_notice(one) for one in mine[:60]],
        "total_rows_notifications": len(mine),
        "seen_notification_id": 0,
        "load_more_notifications": f"/notifications?offset=60&username={person.username}",
    }


def pending(held: Iterable[HeldPost]) -> Json:
    """GET /posts/{username}/pending.json."""
    return {
        "pending_posts": [
            {
                **basic_user(one.author),
                "id": one.id,
                "category_id": one.fields.get("category"),
                "created_at": moment(one.created_at),
                "created_by_id": one.author.id,
                "raw_text": one.fields.get("raw", ""),
                "title": one.fields.get("title"),
                "topic_id": one.fields.get("topic_id"),
                "topic_url": None,
            }
            for one in held
        ]
    }


def upload_made(upload: StoredUpload) -> Json:
    """POST /uploads.json."""
    size = len(upload.content)
    ending = upload.short_name.rpartition(".")[2]
    return {
        "id": upload.id,
        "url": f"{UPLOADS}{upload.short_name}",
        "original_filename": upload.name,
        "filesize": size,
        "width": 0,
        "height": 0,
        "thumbnail_width": 0,
        "thumbnail_height": 0,
        "extension": ending,
        "short_url": f"upload://{upload.short_name}",
        "short_path": f"{UPLOADS}{upload.short_name}",
        "retain_hours": None,
        "human_filesize": f"{size} Bytes",
        "dominant_color": None,
        "thumbnail": None,
    }


_STAFF_RIGHTS: Final = (
    "can_move_posts", "can_remove_allowed_users", "can_convert_topic", "can_review_topic",
    "can_close_topic", "can_archive_topic", "can_split_merge_topic", "can_edit_staff_notes",
    "can_toggle_topic_visibility", "can_pin_unpin_topic", "can_moderate_category",
)  # fmt: skip


def _category(state: VillageState, person: Person, category: Category) -> Json:
    topics = [one for one in state.topics.values() if one.category_id == category.id]
    below = [one for one in state.categories.values() if one.parent_id == category.id]
    listed = below[: state.policy.lists_few_below]
    times = dict.fromkeys(("topics_day", "topics_week", "topics_month", "topics_year"), 0)
    return {
        **times,
        "id": category.id,
        "name": category.name,
        "color": "0088CC",
        "text_color": "FFFFFF",
        "style_type": "square",
        "emoji": None,
        "icon": None,
        "slug": category.slug,
        "topic_count": len(topics),
        "post_count": sum(len(topic.posts) for topic in topics),
        "position": category.id,
        "description": category.description or None,
        "description_text": category.description or None,
        "description_excerpt": category.description or None,
        "topic_url": f"/t/about-{category.slug}/0",
        "read_restricted": False,
        "permission": category.permission,
        "notification_level": 0 if person.id in category.muted_by else 1,
        "can_edit": person.is_staff,
        "topic_template": None,
        "topic_title_placeholder": None,
        "has_children": bool(below),
        "subcategory_count": len(below),
        "sort_order": None,
        "sort_ascending": None,
        "show_subcategory_list": False,
        "num_featured_topics": 3,
        "default_view": None,
        "subcategory_list_style": "rows_with_featured_topics",
        "default_top_period": "all",
        "default_list_filter": "all",
        "minimum_required_tags": 0,
        "navigate_to_first_post_after_read": False,
        "topics_all_time": len(topics),
        "subcategory_ids": [one.id for one in below],
        **({} if category.parent_id is None else {"parent_category_id": category.parent_id}),
        "subcategory_list": [_category(state, person, one) for one in listed],
        "uploaded_logo": None,
        "uploaded_logo_dark": None,
        "uploaded_background": None,
        "uploaded_background_dark": None,
    }


def _people_of(topic: StoredTopic) -> list[Person]:
    people = dict.fromkeys([topic.author.id, *(post.author.id for post in topic.posts)])
    known = {post.author.id: post.author for post in topic.posts} | {
        one.id: one for one in (topic.author, *topic.allowed)
    }
    people |= dict.fromkeys(one.id for one in topic.allowed)
    return [known[number] for number in people]


def _poster(person: Person, topic: StoredTopic) -> Json:
    is_author = person is topic.author
    return {
        "extras": "latest" if topic.posts[-1].author is person else "",
        "description": "Original Poster" if is_author else "Frequent Poster",
        "user_id": person.id,
        "primary_group_id": None,
    }


def _participant(person: Person, topic: StoredTopic) -> Json:
    return {
        **basic_user(person),
        "post_count": sum(post.author is person for post in topic.posts),
        **dict.fromkeys(
            ("primary_group_name", "flair_name", "flair_url", "flair_color", "flair_bg_color")
        ),
        "admin": person.is_staff,
        "moderator": person.is_staff,
        "trust_level": 1,
    }


def _notice(one: StoredNotice) -> Json:
    topic = one.post.topic
    return {
        "id": one.id,
        "user_id": one.person.id,
        "notification_type": one.kind,
        "read": one.read,
        "created_at": moment(one.created_at),
        "post_number": one.post.number,
        "topic_id": topic.id,
        "slug": slug_of(topic),
        "data": {
            "topic_title": topic.title,
            "original_post_id": one.post.id,
            "original_username": one.post.author.username,
            "display_username": one.post.author.username,
        },
    }
