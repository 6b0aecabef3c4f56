"""Reads forums, discussions, posts and rights from the classroom's database."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from sync.classroom.errors import course_context_invalid, missing_record, not_in_course
from sync.classroom.forum_rules import Discussion, Forum, Post, Rights

if TYPE_CHECKING:
    import sqlite3

    from sync.classroom.web_service import Call

_FORUM_QUERY: Final = """
SELECT f.id, f.module_id, m.course_id, f.type, m.name, m.intro, m.group_mode, f.cutoff,
       f.block_after, f.block_period, f.warn_after, f.lock_after, f.max_attachments, f.max_bytes,
       f.assessed, f.scale, f.learners_rate, f.force_subscribe, m.modified
FROM forums f JOIN modules m ON m.id = f.module_id
"""
_DISCUSSION_COLUMNS: Final = (
    "d.id, d.forum_id, d.first_post_id, d.author_id, d.group_id, d.name, d.modified,"
    " d.modified_by, d.pinned, d.locked, d.time_start, d.time_end"
)
_POST_COLUMNS: Final = (
    "p.id, p.discussion_id, p.parent_id, p.author_id, p.created, p.modified, p.subject,"
    " p.message, p.cleaned, p.format, p.private_to, p.erased"
)


@dataclass(frozen=True)
class Author:
    """Who wrote a post, with the groups shown beside the name."""

    id: int
    full_name: str
    groups: tuple[tuple[int, str], ...] = ()


def require_course(call: Call, course_id: int) -> None:
    """Refuse someone who is not in the course, or who must change the password first."""
    query = "SELECT 1 FROM enrolments WHERE course_id = ? AND person_id = ?"
    if call.database.execute(query, (course_id, call.person.id)).fetchone() is None:
        raise not_in_course()
    if call.person.must_change_password:
        raise course_context_invalid(course_id, "error/forcepasswordchangenotice")


def find_forum(call: Call, forum_id: int) -> Forum | None:
    """Return a forum whoever may enter it."""
    row = call.database.execute(f"{_FORUM_QUERY} WHERE f.id = ?", (forum_id,)).fetchone()
    return Forum(*row) if row else None


def forum_or_refusal(call: Call, forum_id: int) -> Forum:
    """Return a forum of the person's courses."""
    forum = find_forum(call, forum_id)
    if forum is None:
        raise missing_record("forum")
    require_course(call, forum.course_id)
    return forum


def forums_of_courses(call: Call, course_ids: list[int]) -> list[Forum]:
    """Return the visible forums of the courses named, or of all the person's courses if none is.

    Courses that the person is not in are left out without a word (`forums.not-enrolled`).
    """
    if call.person.must_change_password:
        return []
    query = (
        f"{_FORUM_QUERY} JOIN enrolments e ON e.course_id = m.course_id"
        " WHERE e.person_id = ? AND (m.visible OR ?) ORDER BY m.course_id, m.section_id, m.id"
    )
    rows = call.database.execute(query, (call.person.id, call.person.is_teacher))
    forums = [Forum(*row) for row in rows]
    return [forum for forum in forums if not course_ids or forum.course_id in course_ids]


def find_discussion(call: Call, discussion_id: int) -> Discussion | None:
    """Return a discussion whoever may see it."""
    query = f"SELECT {_DISCUSSION_COLUMNS} FROM discussions d WHERE d.id = ?"
    row = call.database.execute(query, (discussion_id,)).fetchone()
    return Discussion(*row) if row else None


def discussion_of(call: Call, post: Post) -> Discussion:
    """Return the discussion that a post is in."""
    discussion = find_discussion(call, post.discussion_id)
    if discussion is None:
        raise missing_record("forum_discussions")
    return discussion


def discussions_of(
    call: Call, forum: Forum, *, modified_after: int | None = None
) -> list[Discussion]:
    """Return all discussions of a forum, or the later ones, in no particular order."""
    query = f"SELECT {_DISCUSSION_COLUMNS} FROM discussions d WHERE d.forum_id = ?"
    values = [forum.id]
    if modified_after is not None:
        query, values = f"{query} AND d.modified > ?", [forum.id, modified_after]
    return [Discussion(*row) for row in call.database.execute(query, values)]


def find_post(call: Call, post_id: int) -> Post | None:
    """Return a post whoever may see it."""
    query = f"SELECT {_POST_COLUMNS} FROM posts p WHERE p.id = ?"
    row = call.database.execute(query, (post_id,)).fetchone()
    return Post(*row) if row else None


def posts_of(call: Call, discussion: Discussion) -> list[Post]:
    """Return all posts of a discussion, the oldest first."""
    query = f"SELECT {_POST_COLUMNS} FROM posts p WHERE p.discussion_id = ? ORDER BY created, id"
    return [Post(*row) for row in call.database.execute(query, (discussion.id,))]


def posts_by_id(call: Call, post_ids: list[int]) -> dict[int, Post]:
    """Return the posts with these ids."""
    marks = ",".join("?" * len(post_ids))
    query = f"SELECT {_POST_COLUMNS} FROM posts p WHERE p.id IN ({marks})"
    return {row[0]: Post(*row) for row in call.database.execute(query, post_ids)}


def rights_in(call: Call, forum: Forum) -> Rights:
    """Return what the person may do in a forum now."""
    person, database = call.person, call.database
    recent_posts, opened = 0, False
    if forum.block_after:
        recent_posts = _own_posts_since(database, person.id, forum, call.now - forum.block_period)
    if forum.type == "eachuser":
        query = "SELECT 1 FROM discussions WHERE forum_id = ? AND author_id = ?"
        opened = database.execute(query, (forum.id, person.id)).fetchone() is not None
    groups = frozenset(own_groups(call, forum.course_id))
    return Rights(person, forum, call.now, groups, recent_posts, opened)


def own_groups(call: Call, course_id: int) -> list[int]:
    """Return the ids of the person's groups in a course."""
    query = (
        "SELECT g.id FROM groups g JOIN group_members m ON m.group_id = g.id"
        " WHERE g.course_id = ? AND m.person_id = ? ORDER BY g.id"
    )
    return [row[0] for row in call.database.execute(query, (course_id, call.person.id))]


def authors(call: Call, person_ids: set[int], course_id: int) -> dict[int, Author]:
    """Return names, and groups in a course, of some people."""
    marks = ",".join("?" * len(person_ids))
    names = call.database.execute(
        f"SELECT id, full_name FROM people WHERE id IN ({marks})",
        [*person_ids],
    )
    memberships = call.database.execute(
        "SELECT m.person_id, g.id, g.name FROM group_members m JOIN groups g ON g.id = m.group_id"
        f" WHERE g.course_id = ? AND m.person_id IN ({marks})",
        [course_id, *person_ids],
    )
    groups: dict[int, list[tuple[int, str]]] = {}
    for person_id, group_id, name in memberships:
        groups.setdefault(person_id, []).append((group_id, name))
    return {
        person_id: Author(person_id, full_name, tuple(groups.get(person_id, ())))
        for person_id, full_name in names
    }


def _own_posts_since(database: sqlite3.Connection, person_id: int, forum: Forum, since: int) -> int:
    query = (
        "SELECT count(*) FROM posts p JOIN discussions d ON d.id = p.discussion_id"
        " WHERE p.author_id = ? AND p.created >= ? AND d.forum_id = ?"
    )
    posts: int = database.execute(query, (person_id, since, forum.id)).fetchone()[0]
    return posts
