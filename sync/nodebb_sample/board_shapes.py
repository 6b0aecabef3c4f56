"""The sample forum's answers, in the shapes of the recordings of a real NodeBB.

What is a page's furniture there (menus, links, widgets) is left out; what stands for a category,
topic, post, person, message or notification has all of its fields.
"""

from __future__ import annotations

import re
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, Final

from companion.content.markdown import markdown_to_html
from companion.content.plain_text import plain_text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sync.nodebb_sample.board import (
        Board,
        BoardCategory,
        BoardTopic,
        Member,
    )

Json = dict[str, Any]

DELETED: Final = "[[topic:post-is-deleted]]"
_ESCAPES: Final = str.maketrans(
    {
        "&": "&amp;",
        "<": "&lt;",
        ">": "&gt;",
        '"': "&quot;",
        "'": "&#x27;",
        "/": "&#x2F;",
        "\\": "&#x5C;",
        "`": "&#96;",
    }
)
_EMOJI: Final = re.compile("[\U0001f300-\U0001faff]")
_SLUG: Final = re.compile(r"[\W_]+")


def escaped(text: str) -> str:
    """Return a name or title as a NodeBB tells it: HTML with all signs escaped."""
    return text.translate(_ESCAPES)


def rendered(markdown: str, root: str) -> str:
    """Return a text as a NodeBB renders it: directions are found, emoji become images."""

    def pictured(match: re.Match[str]) -> str:
        sign = match.group(0)
        place = f"{root}/assets/plugins/nodebb-plugin-emoji/emoji/android/{ord(sign):x}.png"
        return (
            f'<img src="{place}?v=f321adb74f0" class="not-responsive emoji emoji-android" '
            'style="height:23px;width:auto;vertical-align:middle" '
            f'title="{sign}" alt="{sign}" />'
        )

    html = markdown_to_html(markdown).replace("<p>", '<p dir="auto">')
    return _EMOJI.sub(pictured, html) + "\n"


def iso(milliseconds: int) -> str:
    """Return a time as text; empty for none."""
    if not milliseconds:
        return ""
    moment = datetime.fromtimestamp(milliseconds / 1000, UTC)
    return f"{moment:%Y-%m-%dT%H:%M:%S}.{milliseconds % 1000:03}Z"


def small_person(member: Member | None) -> Json:
    """Return somebody as a teaser, chat or notification shows them."""
    name = escaped(member.username) if member else "[[global:guest]]"
    return {
        "uid": member.uid if member else 0,
        "username": name,
        "userslug": name.lower(),
        "picture": None,
        "icon:bgColor": "#009688",
        "displayname": escaped(member.full_name) if member and member.full_name else name,
        "isLocal": True,
        "icon:text": name[:1].upper(),
    }


def person_shape(member: Member | None) -> Json:
    """Return somebody as a listing shows them."""
    return {
        **small_person(member),
        "reputation": 0,
        "postcount": 1,
        "banned": False,
        "status": "online",
        "banned_until": 0,
        "banned_until_readable": "[[user:info.banned-permanently]]",
    }


def author(board: Board, member: Member | None) -> Json:
    """Return somebody as a post shows them."""
    seen = board.now()
    return {
        **person_shape(member),
        "topiccount": 0,
        "signature": "",
        "banned:expire": 0,
        "lastonline": seen,
        "groupTitle": None,
        "muted": bool(member and member.is_muted),
        "mutedUntil": 0,
        "groupTitleArray": [],
        "lastonlineISO": iso(seen),
        "selectedGroups": [],
        "custom_profile_info": [],
    }


def category_shape(
    board: Board, category: BoardCategory, member: Member, *, deep: bool = True
) -> Json:
    """Return a category, with those below it, unless they lie deeper than that (source of 4.15)."""
    own = [topic for topic in board.topics.values() if topic.cid == category.cid]
    below = sorted(
        (one for one in board.categories.values() if one.parent == category.cid),
        key=lambda one: one.order,
    )
    posts = sum(len(topic.posts) for topic in own)
    shape: Json = {
        "cid": category.cid,
        "name": escaped(category.name),
        "handle": slug(category.name),
        "description": escaped(category.description),
        "icon": "hidden",
        "bgColor": "#BA8BAF",
        "color": "#ffffff",
        "slug": f"{category.cid}/{slug(category.name)}",
        "parentCid": category.parent,
        "topic_count": len(own),
        "post_count": posts,
        "disabled": 0,
        "order": category.order,
        "link": "",
        "numRecentReplies": 1,
        "class": "col-md-3 col-6",
        "imageClass": "cover",
        "isSection": int(category.is_section),
        "subCategoriesPerPage": 10,
        "minTags": 0,
        "maxTags": 5,
        "postQueue": int(board.holds_posts),
        "totalPostCount": posts,
        "totalTopicCount": len(own),
        "nickname": "",
        "url": "",
        "descriptionParsed": f'<p dir="auto">{escaped(category.description)}</p>\n',
        "tagWhitelist": [],
        "unread": any(is_unread(topic, member) for topic in own),
        "unread-class": "",
    }
    if not deep:
        for name in ("tagWhitelist", "unread", "unread-class"):
            del shape[name]
    else:
        shape["posts"] = []
        if not category.parent:
            shape["children"] = [category_shape(board, one, member) for one in below]
    return shape


def topic_shape(board: Board, topic: BoardTopic, member: Member, index: int, root: str) -> Json:
    """Return a topic as listings show it."""
    main, last = topic.main, topic.posts[-1]
    category = board.categories[topic.cid]
    return {
        "tid": topic.tid,
        "uid": topic.uid,
        "cid": topic.cid,
        "mainPid": main.pid,
        "title": escaped(topic.title),
        "slug": f"{topic.tid}/{slug(topic.title)}",
        "timestamp": topic.timestamp,
        "lastposttime": topic.last_post_time,
        "postcount": len(topic.posts),
        "viewcount": 0,
        "postercount": len({post.uid for post in topic.posts}),
        "followercount": sum(topic.tid in one.follows for one in board.members.values()),
        "deleted": int(topic.deleted),
        "locked": int(topic.locked),
        "pinned": int(topic.pinned),
        "pinExpiry": 0,
        "upvotes": 0,
        "downvotes": 0,
        "deleterUid": 0,
        "generatedTitle": 0,
        "timestampISO": iso(topic.timestamp),
        "scheduled": False,
        "lastposttimeISO": iso(topic.last_post_time),
        "pinExpiryISO": "",
        "votes": 0,
        "teaserPid": None if last is main else str(last.pid),
        "tags": [],
        "numThumbs": 0,
        "thumbs": [],
        "category": {
            "cid": category.cid,
            "name": escaped(category.name),
            "slug": f"{category.cid}/{slug(category.name)}",
            "icon": "hidden",
            "backgroundImage": None,
            "imageClass": "cover",
            "bgColor": "#BA8BAF",
            "color": "#ffffff",
            "disabled": 0,
        },
        "user": person_shape(board.members.get(topic.uid)),
        "teaser": {
            "pid": last.pid,
            "uid": last.uid,
            "timestamp": last.timestamp,
            "tid": topic.tid,
            "content": escaped(plain_text(rendered(last.content, root))) + "\n",
            "sourceContent": None,
            "timestampISO": iso(last.timestamp),
            "user": small_person(board.members.get(last.uid)),
            "index": len(topic.posts),
        },
        "isOwner": topic.uid == member.uid,
        "ignored": False,
        "followed": topic.tid in member.follows,
        "unread": is_unread(topic, member),
        "bookmark": None,
        "unreplied": len(topic.posts) == 1,
        "icons": [],
        "index": index,
    }


def pagination(total: int, page: int, size: int) -> Json:
    """Return where a page stands among all."""
    pages = max(1, -(-total // size))

    def place(number: int, *, active: bool) -> Json:
        asked = {"qs": f"page={number}"} if pages > 1 else {}
        return {"page": number, "active": active, **asked}

    return {
        "prev": place(max(1, page - 1), active=page > 1),
        "next": place(min(pages, page + 1), active=page < pages),
        "first": place(1, active=page == 1),
        "last": place(pages, active=page == pages),
        "rel": [],
        "pages": [],
        "currentPage": page,
        "pageCount": pages,
    }


def is_unread(topic: BoardTopic, member: Member) -> bool:
    """Say whether a topic has posts that somebody has not been sent yet."""
    return topic.last_post_time > member.reads.get(topic.tid, 0)


def in_order(topics: Sequence[BoardTopic]) -> list[BoardTopic]:
    """Return topics as listings order them: pinned ones first, then by the last reply."""
    return sorted(topics, key=lambda one: (one.pinned, one.last_post_time, one.tid), reverse=True)


def slug(name: str) -> str:
    """Return a name as a part of an address."""
    return _SLUG.sub("-", name.lower()).strip("-")
