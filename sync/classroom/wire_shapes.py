"""The answers' shapes, field by field as the recordings have them."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final

from sync.classroom.text_cleaning import escaped_subject, with_filters

if TYPE_CHECKING:
    from sync.classroom.forum_rules import Discussion, Forum, Post, Rights
    from sync.classroom.forum_tables import Author
    from sync.classroom.web_service import Call, JsonValue

REMOVED_SUBJECT: Final = "This forum post has been removed"
REMOVED_MESSAGE: Final = (
    "The content of this forum post has been removed and can no longer be accessed."
)
NO_AUTHOR_TYPES: Final = ("single",)
"""The listing of such a forum hides who wrote (recording `discussions.single`)."""


def module_context(module_id: int) -> int:
    """Return the id of a module's context, under which its files lie."""
    return 7_000 + module_id


def person_context(person_id: int) -> int:
    """Return the id of a person's context, under which the draft areas lie."""
    return 500 + person_id


def picture(call: Call, size: str) -> str:
    """Return the address of the picture of people without one; `f1` is large, `f2` small."""
    return f"{call.site_url}/theme/image.php/boost/core/1/u/{size}"


def warning(item: str, item_id: int, code: str, message: str) -> JsonValue:
    """Return one of an answer's warnings."""
    return {"item": item, "itemid": item_id, "warningcode": code, "message": message}


def shown_subject(call: Call, subject: str) -> str:
    """Return a subject with entities; raw reading returns it as it was sent."""
    return subject if call.settings.raw else escaped_subject(subject)


def post_subject(call: Call, post: Post) -> str:
    """Return a post's subject, or the placeholder of what was erased."""
    return REMOVED_SUBJECT if post.erased else shown_subject(call, post.subject)


def post_message(call: Call, post: Post, forum: Forum) -> str:
    """Return a post's text as the reading settings ask for it, or the placeholder."""
    if post.erased:
        return REMOVED_MESSAGE
    text = post.message if call.settings.raw else post.cleaned
    if call.settings.filters and not call.settings.raw:
        text = with_filters(text)
    if call.settings.file_addresses and "@@PLUGINFILE@@" in text:
        context = module_context(forum.module_id)
        folder = f"{call.site_url}/webservice/pluginfile.php/{context}/mod_forum/post/{post.id}"
        text = text.replace("@@PLUGINFILE@@", folder)
    return text


def forum_shape(forum: Forum, *, discussions: int, unread: int, may_open: bool) -> JsonValue:
    """Return one forum of `mod_forum_get_forums_by_courses`."""
    return {
        "id": forum.id,
        "course": forum.course_id,
        "type": forum.type,
        "name": escaped_subject(forum.name),
        "intro": forum.intro,
        "introformat": 1,
        "introfiles": [],
        "lang": "",
        "duedate": 0,
        "cutoffdate": forum.cutoff,
        "assessed": forum.assessed,
        "assesstimestart": 0,
        "assesstimefinish": 0,
        "scale": forum.scale,
        "grade_forum": 0,
        "grade_forum_notify": 0,
        "maxbytes": forum.max_bytes,
        "maxattachments": forum.max_attachments,
        "forcesubscribe": forum.force_subscribe,
        "trackingtype": 1,
        "rsstype": 0,
        "rssarticles": 0,
        "timemodified": forum.modified,
        "warnafter": forum.warn_after,
        "blockafter": forum.block_after,
        "blockperiod": forum.block_period,
        "completiondiscussions": 0,
        "completionreplies": 0,
        "completionposts": 0,
        "cmid": forum.module_id,
        "numdiscussions": discussions,
        "cancreatediscussions": may_open,
        "lockdiscussionafter": forum.lock_after,
        "istracked": True,
        "unreadpostscount": unread,
    }


def listed_discussion_shape(
    call: Call,
    rights: Rights,
    discussion: Discussion,
    post: Post,
    names: dict[int, Author],
    *,
    replies: int,
    unread: int,
    starred: bool,
    files: dict[str, list[JsonValue]],
) -> JsonValue:
    """Return one discussion of `mod_forum_get_forum_discussions`; its `id` is the first post's."""
    hidden = rights.forum.type in NO_AUTHOR_TYPES
    author, last = names[discussion.author_id], names[discussion.modified_by]
    image = None if hidden else picture(call, "f2")
    return {
        "id": post.id,
        "name": shown_subject(call, discussion.name),
        "groupid": discussion.group_id,
        "timemodified": discussion.modified,
        "usermodified": None if hidden else last.id,
        "timestart": discussion.time_start,
        "timeend": discussion.time_end,
        "discussion": discussion.id,
        "parent": 0,
        "userid": None if hidden else author.id,
        "created": post.created,
        "modified": post.modified,
        "mailed": 1 if call.now - post.created > 1_800 else 0,
        "subject": post_subject(call, post),
        "message": post_message(call, post, rights.forum),
        "messageformat": post.format if call.settings.raw else 1,
        "messagetrust": 0,
        **({"messageinlinefiles": files["post"]} if files.get("post") else {}),
        "attachment": bool(files.get("attachment")),
        **({"attachments": files["attachment"]} if files.get("attachment") else {}),
        "totalscore": 0,
        "mailnow": 0,
        "userfullname": None if hidden else author.full_name,
        "usermodifiedfullname": None if hidden else last.full_name,
        "userpictureurl": image,
        "usermodifiedpictureurl": image,
        "numreplies": replies,
        "numunread": unread,
        "pinned": bool(discussion.pinned),
        "locked": rights.is_locked(discussion),
        "starred": starred,
        "canreply": rights.may_reply_in(discussion),
        "canlock": rights.person.is_teacher,
        "canfavourite": True,
    }


def post_shape(
    call: Call,
    rights: Rights,
    discussion: Discussion,
    post: Post,
    author: Author,
    *,
    unread: bool,
    attachments: list[JsonValue],
    inline_files: list[JsonValue],
    rating: str | None,
) -> JsonValue:
    """Return one post of `mod_forum_get_discussion_posts`."""
    erased = bool(post.erased)
    subject = post_subject(call, post)
    return {
        "id": post.id,
        "subject": subject,
        "replysubject": subject if subject.startswith("Re: ") else f"Re: {subject}",
        "message": post_message(call, post, rights.forum),
        "messageformat": post.format if call.settings.raw else 1,
        "author": _author_shape(call, rights, author),
        "discussionid": discussion.id,
        "hasparent": bool(post.parent_id),
        "parentid": post.parent_id or None,
        "timecreated": None if erased else post.created,
        "timemodified": post.modified,
        "unread": None if erased else unread,
        "isdeleted": erased,
        "isprivatereply": bool(post.private_to),
        "haswordcount": False,
        "wordcount": None,
        "charcount": None,
        "capabilities": _capabilities(rights, discussion, post),
        "urls": _post_urls(call, rights, discussion, post),
        "attachments": attachments,
        "messageinlinefiles": inline_files,
        "tags": [],
        "html": {
            "rating": rating,
            "taglist": None,
            "authorsubheading": None if erased else _byline(call, rights, post, author),
        },
    }


def _author_shape(call: Call, rights: Rights, author: Author) -> JsonValue:
    return {
        "id": author.id,
        "fullname": author.full_name,
        "isdeleted": False,
        "groups": [
            {"id": group_id, "name": name, "urls": {"image": None}}
            for group_id, name in author.groups
        ],
        "urls": {
            "profile": _profile_url(call, rights, author),
            "profileimage": picture(call, "f1"),
        },
    }


def _capabilities(rights: Rights, discussion: Discussion, post: Post) -> JsonValue:
    return {
        "view": True,
        "edit": rights.may_edit(post, discussion),
        "delete": rights.may_delete(post, discussion),
        "split": rights.may_split(post),
        "reply": rights.may_reply_to(post, discussion),
        "selfenrol": False,
        "export": False,
        "controlreadstatus": False,
        "canreplyprivately": rights.may_reply_privately_to(post),
    }


def _post_urls(call: Call, rights: Rights, discussion: Discussion, post: Post) -> JsonValue:
    discuss = f"{call.site_url}/mod/forum/discuss.php?d={discussion.id}"
    page = f"{call.site_url}/mod/forum/post.php"
    return {
        "view": f"{discuss}#p{post.id}",
        "viewisolated": f"{discuss}&parent={post.id}",
        "viewparent": f"{discuss}#p{post.parent_id}" if post.parent_id else None,
        "edit": f"{page}?edit={post.id}" if rights.may_edit(post, discussion) else None,
        "delete": f"{page}?delete={post.id}" if rights.may_delete(post, discussion) else None,
        "split": f"{page}?prune={post.id}" if rights.may_split(post) else None,
        "reply": (
            f"{page}?reply={post.id}#mformforum" if rights.may_reply_to(post, discussion) else None
        ),
        "export": None,
        "markasread": None,
        "markasunread": None,
        "discuss": discuss,
    }


def _profile_url(call: Call, rights: Rights, author: Author) -> str:
    return f"{call.site_url}/user/view.php?id={author.id}&course={rights.forum.course_id}"


def _byline(call: Call, rights: Rights, post: Post, author: Author) -> str:
    written = datetime.fromtimestamp(post.created, UTC)
    link = f'<a href="{_profile_url(call, rights, author)}">{author.full_name}</a>'
    return f'by {link} - <time datetime="{written.isoformat()}">{written_date(written)}</time>'


def written_date(moment: datetime) -> str:
    """Return a date in Moodle's long English form, `Tuesday, 24 November 2026, 6:31 AM`."""
    half = "AM" if moment.hour < 12 else "PM"
    clock = f"{moment.hour % 12 or 12}:{moment.minute:02d} {half}"
    day, month = _WEEKDAYS[moment.weekday()], _MONTHS[moment.month - 1]
    return f"{day}, {moment.day} {month} {moment.year}, {clock}"


_WEEKDAYS: Final = (
    *("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
)
_MONTHS: Final = (
    *("January", "February", "March", "April", "May", "June", "July"),
    *("August", "September", "October", "November", "December"),
)
"""Not `strftime`: its names depend on the machine's language."""
