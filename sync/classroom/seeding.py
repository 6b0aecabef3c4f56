"""Fills a new classroom's database from the academy, or with a generated big one."""

from __future__ import annotations

import html
import json
import secrets
from dataclasses import dataclass, field
from itertools import count
from typing import TYPE_CHECKING, Final

from sync.classroom.comment_tables import COMMENT_TABLES, add_comment
from sync.classroom.generator import ClassroomSize, generate_discussions
from sync.classroom.message_tables import (
    GROUP,
    MESSAGE_TABLES,
    PRIVATE,
    SELF,
    add_conversation,
    add_message,
)
from sync.classroom.notification_tables import (
    NO_REPLY,
    NOTIFICATION_TABLES,
    NewNotification,
    add_notification,
)
from sync.classroom.schema import SCHEMA
from sync.classroom.text_cleaning import FORMAT_HTML, cleaned_html

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator, Mapping, Sequence

    from sync.classroom.academy import (
        Academy,
        SampleActivity,
        SampleComment,
        SampleConversation,
        SampleCourse,
        SampleDiscussion,
        SampleFile,
        SampleNotification,
        SampleReply,
    )

_DAY: Final = 86_400
_GROUP_MODES: Final = {"": 0, "separate": 1, "visible": 2}
_COMPLETION: Final = {"none": 0, "manual": 1, "automatic": 2}
_AVERAGE_OF_RATINGS: Final = 1
_HIGHEST_RATING: Final = 10
_FIRST_COURSE: Final = 2
"""Course 1 is a Moodle site's front page."""
_MESSAGE_NUMBERS: Final = (
    "INSERT INTO sqlite_sequence (name, seq) VALUES ('conversations', 600), ('messages', 80000)"
)
_FIRST_PERSON: Final = 3
"""People 1 and 2 are a Moodle site's guest and administrator."""


def seed_database(
    database: sqlite3.Connection, academy: Academy, size: ClassroomSize | None, now: int
) -> None:
    """Create the tables and fill them; with a size, generated forums replace the academy's."""
    database.executescript(SCHEMA + MESSAGE_TABLES + NOTIFICATION_TABLES + COMMENT_TABLES)
    database.execute(_MESSAGE_NUMBERS)
    seeding = _Seeding(database, now)
    seeding.add_site(academy)
    seeding.add_people(academy)
    seeding.add_courses(academy, with_forums=size is None)
    seeding.add_groups(academy)
    if size is None:
        for discussion in academy.discussions:
            seeding.add_discussion(discussion)
        for conversation in academy.conversations:
            seeding.add_conversation(conversation)
        for notification in reversed(academy.notifications):
            seeding.add_notification(notification)
        for comment in academy.comments:
            seeding.add_comment(comment)
    else:
        seeding.add_generated(size)


@dataclass
class _Seeding:
    database: sqlite3.Connection
    now: int
    people: dict[str, int] = field(default_factory=dict)
    learners: set[int] = field(default_factory=set)
    courses: dict[str, int] = field(default_factory=dict)
    groups: dict[str, int] = field(default_factory=dict)
    pages: dict[str, str] = field(default_factory=dict)
    """Addresses within the site of discussions and activities, by their keys."""
    forums: dict[str, int] = field(default_factory=dict)
    next_module: Iterator[int] = field(default_factory=lambda: count(101))
    next_section: Iterator[int] = field(default_factory=lambda: count(301))
    next_instance: Iterator[int] = field(default_factory=lambda: count(1))
    next_discussion: Iterator[int] = field(default_factory=lambda: count(2_001))
    next_post: Iterator[int] = field(default_factory=lambda: count(40_001))

    def add_site(self, academy: Academy) -> None:
        settings = {
            "name": academy.site.name,
            "short_name": academy.site.short_name,
            "maintenance": "",
            "web_services": "1",
            "secret": secrets.token_hex(16),
        }
        self._insert_many("site", ("key", "value"), list(settings.items()))

    def add_people(self, academy: Academy) -> None:
        columns = (
            *("id", "username", "password", "first_name", "last_name"),
            *("full_name", "language", "role"),
        )
        rows = []
        for person_id, person in enumerate(academy.people, _FIRST_PERSON):
            self.people[person.key] = person_id
            if person.role == "learner":
                self.learners.add(person_id)
            names = (person.first_name, person.last_name, person.full_name)
            rows.append(
                (person_id, person.username, person.password, *names, person.language, person.role)
            )
        self._insert_many("people", columns, rows)

    def add_courses(self, academy: Academy, *, with_forums: bool) -> None:
        for course_id, course in enumerate(academy.courses, _FIRST_COURSE):
            self.courses[course.key] = course_id
            start = self.now - round(course.start_days_ago * _DAY)
            self._insert(
                "courses",
                {
                    "id": course_id,
                    "key": course.key,
                    "short_name": course.short_name,
                    "name": course.name,
                    "summary": course.summary,
                    "start": start,
                    "modified": start,
                },
            )
            enrolments = [(course_id, person_id) for person_id in self.people.values()]
            self._insert_many("enrolments", ("course_id", "person_id"), enrolments)
            self._add_sections(course, course_id, start, with_forums=with_forums)

    def add_groups(self, academy: Academy) -> None:
        for group_id, group in enumerate(academy.groups, 1):
            self.groups[group.key] = group_id
            course_id = self.courses[group.course]
            self._insert("groups", {"id": group_id, "course_id": course_id, "name": group.name})
            members = [(self.people[member], group_id) for member in group.members]
            self._insert_many("group_members", ("person_id", "group_id"), members)

    def add_discussion(self, discussion: SampleDiscussion) -> None:
        discussion_id, first_post_id = next(self.next_discussion), next(self.next_post)
        self.pages[discussion.key] = f"mod/forum/discuss.php?d={discussion_id}"
        author = self.people[discussion.author]
        begun = self.now - round(discussion.days_ago * _DAY)
        posts = [
            (first_post_id, discussion_id, 0, author, begun, discussion.title, discussion.body, 0)
        ]
        ids = {"": first_post_id} | {
            reply.key: next(self.next_post) for reply in discussion.replies
        }
        posts += [
            self._reply_row(discussion, discussion_id, ids, begun, reply)
            for reply in discussion.replies
        ]
        last = max(posts, key=lambda post: (post[4], post[0]))
        self._insert(
            "discussions",
            {
                "id": discussion_id,
                "forum_id": self.forums[discussion.forum],
                "first_post_id": first_post_id,
                "author_id": author,
                "group_id": self.groups[discussion.group] if discussion.group else -1,
                "name": discussion.title,
                "modified": last[4],
                "modified_by": last[3],
                "pinned": discussion.pinned,
                "locked": last[4] if discussion.locked else 0,
            },
        )
        self._insert_posts(posts)
        files = {"": discussion.files} | {r.key: r.files for r in discussion.replies}
        rows = {row[0]: row for row in posts}
        self._insert_many(
            "post_files",
            ("post_id", "area", "file_name", "mimetype", "content", "created", "author"),
            [_post_file(file, rows[ids[key]]) for key, of in files.items() for file in of],
        )
        stars = [(self.people[person], discussion_id) for person in discussion.starred_by]
        self._insert_many("stars", ("person_id", "discussion_id"), stars)

    def add_conversation(self, conversation: SampleConversation) -> None:
        """Add a conversation; who wrote last has read all before."""
        members = [self.people[member] for member in conversation.members]
        kind = SELF if len(members) == 1 else GROUP if conversation.name else PRIVATE
        place = add_conversation(self.database, members, kind=kind, name=conversation.name)
        for message in conversation.messages:
            created = self.now - round(message.days_ago * _DAY)
            author = self.people[message.author]
            added = add_message(self.database, place, author, message.text, created)
            self.database.execute(
                "UPDATE conversation_members SET read_until = ? WHERE conversation_id = ?"
                " AND person_id = ?",
                (added.id, place, author),
            )

    def add_comment(self, said: SampleComment) -> None:
        course, author = self.courses[said.course], self.people[said.author]
        created = self.now - round(said.days_ago * _DAY)
        add_comment(self.database, course, author, html.escape(said.text, quote=False), created)

    def add_notification(self, told: SampleNotification) -> None:
        """Tell the person who signs in; what is about no page leads to the message, or profile."""
        sender = self.people[told.sender] if told.sender else NO_REPLY
        other = f"message/index.php?id={sender}" if told.sender else "user/profile.php"
        created = self.now - round(told.days_ago * _DAY)
        add_notification(
            self.database,
            NewNotification(
                person_id=next(iter(self.people.values())),
                sender_id=sender,
                component=told.component,
                event_type=told.event_type,
                subject=told.subject,
                text=told.text,
                page=self.pages[told.about] if told.about else other,
                page_name=told.subject,
                created=created,
                read_at=created if told.read else None,
            ),
        )

    def add_generated(self, size: ClassroomSize) -> None:
        courses = list(self.courses.values())
        forums = []
        for number in range(size.forums):
            course_id = courses[number % len(courses)]
            section_id = self._first_section(course_id)
            forums.append(self._add_generated_forum(number, course_id, section_id))
        discussions: list[tuple[object, ...]] = []
        posts: list[tuple[object, ...]] = []
        for discussion in generate_discussions(size, list(self.people.values()), self.now):
            discussion_id = next(self.next_discussion)
            ids = [next(self.next_post) for _ in discussion.posts]
            for post_id, post in zip(ids, discussion.posts, strict=True):
                parent_id = 0 if post.parent is None else ids[post.parent]
                subject = discussion.title if post.parent is None else f"Re: {discussion.title}"
                posts.append(
                    (
                        post_id,
                        discussion_id,
                        parent_id,
                        post.author,
                        post.created,
                        subject,
                        post.message,
                        0,
                    )
                )
            first, last = discussion.posts[0], discussion.posts[-1]
            discussions.append(
                (
                    discussion_id,
                    forums[discussion.forum],
                    ids[0],
                    first.author,
                    discussion.title,
                    last.created,
                    last.author,
                )
            )
        columns = ("id", "forum_id", "first_post_id", "author_id", "name", "modified")
        self._insert_many("discussions", (*columns, "modified_by"), discussions)
        self._insert_posts(posts, already_clean=True)

    def _reply_row(
        self,
        discussion: SampleDiscussion,
        discussion_id: int,
        ids: Mapping[str, int],
        begun: int,
        reply: SampleReply,
    ) -> tuple[int, int, int, int, int, str, str, int]:
        return (
            ids[reply.key],
            discussion_id,
            ids[reply.parent],
            self.people[reply.author],
            min(begun + round(reply.hours_later * 3_600), self.now),
            f"Re: {discussion.title}",
            reply.body,
            self.people[reply.private_to] if reply.private_to else 0,
        )

    def _add_sections(
        self, course: SampleCourse, course_id: int, start: int, *, with_forums: bool
    ) -> None:
        for number, section in enumerate(course.sections):
            section_id = next(self.next_section)
            self._insert(
                "sections",
                {
                    "id": section_id,
                    "course_id": course_id,
                    "number": number,
                    "name": section.name,
                    "summary": section.summary,
                },
            )
            for activity in section.activities:
                if activity.kind != "forum":
                    self._add_module(activity, course_id, section_id, start)
                elif with_forums:
                    self._add_forum(activity, course_id, section_id, start)

    def _add_module(
        self, activity: SampleActivity, course_id: int, section_id: int, start: int
    ) -> tuple[int, int]:
        module_id, instance = next(self.next_module), next(self.next_instance)
        self.pages[activity.key] = f"mod/{activity.kind}/view.php?id={module_id}"
        opens = self._in_days(activity.opens_in_days)
        due = opens + activity.lasts_minutes * 60 if opens else self._in_days(activity.due_in_days)
        self._insert(
            "modules",
            {
                "id": module_id,
                "key": activity.key,
                "course_id": course_id,
                "section_id": section_id,
                "kind": activity.kind,
                "instance": instance,
                "name": activity.name,
                "intro": activity.html or activity.intro,
                "link": activity.link,
                "opens": opens,
                "due": due,
                "completion": _COMPLETION[activity.completion],
                "group_mode": _GROUP_MODES[activity.groups],
                "modified": start,
            },
        )
        if activity.done_days_ago is not None:
            self._add_completions(module_id, self._in_days(-activity.done_days_ago))
        columns = ("module_id", "area_path", "file_name", "title", "mimetype", "content")
        self._insert_many("module_files", columns, list(_module_files(activity, module_id)))
        return module_id, instance

    def _add_completions(self, module_id: int, at: int) -> None:
        """Let every learner have finished an activity."""
        columns = ("person_id", "module_id", "state", "time")
        rows = [(person_id, module_id, 1, at) for person_id in sorted(self.learners)]
        self._insert_many("completions", columns, rows)

    def _in_days(self, days: float | None) -> int:
        return 0 if days is None else self.now + round(days * _DAY)

    def _add_forum(
        self, activity: SampleActivity, course_id: int, section_id: int, start: int
    ) -> None:
        module_id, forum_id = self._add_module(activity, course_id, section_id, start)
        self.forums[activity.key] = forum_id
        cutoff_days = activity.cutoff_days_ago
        self._insert(
            "forums",
            {
                "id": forum_id,
                "module_id": module_id,
                "type": activity.forum_kind,
                "cutoff": 0 if cutoff_days is None else self.now - round(cutoff_days * _DAY),
                "block_after": activity.block_after,
                "block_period": activity.block_period_days * _DAY,
                "lock_after": activity.lock_after_idle_days * _DAY,
                "max_attachments": activity.max_attachments,
                "max_bytes": activity.max_bytes,
                "assessed": _AVERAGE_OF_RATINGS if activity.learners_rate else 0,
                "scale": _HIGHEST_RATING if activity.learners_rate else 0,
                "learners_rate": activity.learners_rate,
                "force_subscribe": 1 if activity.forum_kind == "news" else 0,
            },
        )

    def _add_generated_forum(self, number: int, course_id: int, section_id: int) -> int:
        module_id, forum_id = next(self.next_module), next(self.next_instance)
        self._insert(
            "modules",
            {
                "id": module_id,
                "key": f"generated-{number + 1}",
                "course_id": course_id,
                "section_id": section_id,
                "kind": "forum",
                "instance": forum_id,
                "name": f"Forum {number + 1}",
                "intro": "<p>Everything that is on your mind.</p>",
                "link": "",
                "due": 0,
                "completion": 0,
                "group_mode": 0,
                "modified": self.now - 400 * _DAY,
            },
        )
        self._insert("forums", {"id": forum_id, "module_id": module_id, "type": "general"})
        return forum_id

    def _first_section(self, course_id: int) -> int:
        query = "SELECT min(id) FROM sections WHERE course_id = ?"
        section_id: int = self.database.execute(query, (course_id,)).fetchone()[0]
        return section_id

    def _insert_posts(
        self, posts: Sequence[tuple[object, ...]], *, already_clean: bool = False
    ) -> None:
        columns = (
            *("id", "discussion_id", "parent_id", "author_id", "created", "subject", "message"),
            *("private_to", "modified", "cleaned"),
        )
        rows = [
            (*post, post[4], post[6] if already_clean else cleaned_html(str(post[6]), FORMAT_HTML))
            for post in posts
        ]
        self._insert_many("posts", columns, rows)

    def _insert(self, table: str, values: Mapping[str, object]) -> None:
        self._insert_many(table, tuple(values), [tuple(values.values())])

    def _insert_many(
        self, table: str, columns: Sequence[str], rows: Sequence[tuple[object, ...]]
    ) -> None:
        marks = ", ".join("?" * len(columns))
        statement = f"INSERT INTO {table} ({', '.join(columns)}) VALUES ({marks})"
        self.database.executemany(statement, rows)


def _post_file(file: SampleFile, post: Sequence[object]) -> tuple[object, ...]:
    """Return a file of a post as a row; it is as old as its post."""
    area = "post" if file.inline else "attachment"
    return (post[0], area, file.name, file.mimetype, file.content, post[4], "")


def _module_files(
    activity: SampleActivity, module_id: int
) -> Iterator[tuple[int, str, str, str, str, bytes]]:
    """Yield what Moodle keeps as files: pages and chapters are `index.html`, a book has a table."""
    if activity.kind == "page":
        yield (module_id, "content/", "index.html", "", "text/html", activity.html.encode())
    if activity.chapters:
        table = [
            {"title": chapter.title, "href": f"{number}/index.html", "level": 0, "hidden": "0"}
            | {"subitems": []}
            for number, chapter in enumerate(activity.chapters, 1)
        ]
        yield (module_id, "", "structure", "", "", json.dumps(table).encode())
    for number, chapter in enumerate(activity.chapters, 1):
        path, body = f"chapter/{number}/", chapter.html.encode()
        yield (module_id, path, "index.html", chapter.title, "text/html", body)
    for file in activity.files:
        area = "intro/" if activity.kind == "label" else f"content/0/{file.folder}"
        yield (module_id, area, file.name, "", file.mimetype, file.content)
