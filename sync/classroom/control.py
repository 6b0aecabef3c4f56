"""A test's hand on the classroom: what teachers, peers and administrators do meanwhile."""

from __future__ import annotations

import json
import sqlite3
import time
from contextlib import closing, contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Literal

from sync.classroom.post_tables import (
    NewDiscussion,
    NewPost,
    add_discussion,
    add_reply,
    change_post,
    delete_post_with_replies,
    split_off,
)
from sync.classroom.state import connect, transaction
from sync.classroom.text_cleaning import FORMAT_HTML

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

MaintenanceKind = Literal["cli", "setting"]
"""`cli`: 503 and a page on every address; `setting`: 200 and `sitemaintenance` in JSON."""


@dataclass(frozen=True)
class StoredPost:
    """A post as the server holds it: `message` as it was sent, marks and all.

    Times in whole seconds of the server's clock; `parent_id` 0 opens the discussion, `private_to`
    0 is for everyone.
    """

    id: int
    discussion_id: int
    forum_id: int
    parent_id: int
    author: str
    created: int
    modified: int
    subject: str
    message: str
    private_to: int


@dataclass(frozen=True)
class StoredForum:
    """A forum, by the key of its activity in the academy, or `generated-1` and so on."""

    id: int
    module_id: int
    course_id: int
    key: str
    name: str
    type: str


class ClassroomControl:
    """Looks into a classroom's database and changes it, also from another process.

    Works while the server runs; what it does counts from the next request on. Names that do not
    exist raise `LookupError`.
    """

    def __init__(self, database_path: Path, *, clock: Callable[[], float] = time.time) -> None:
        self._path = database_path
        self._clock = clock

    # What is there

    def posts_by(self, username: str) -> list[StoredPost]:
        """Return a person's posts, the oldest first."""
        return self._posts("u.username = ?", username)

    def posts_with_marker(self, marker: str) -> list[StoredPost]:
        """Return the posts whose text holds `marker`, the oldest first."""
        return self._posts("instr(p.message, ?)", marker)

    def posts_in(self, discussion_id: int) -> list[StoredPost]:
        """Return all posts of a discussion, the oldest first."""
        return self._posts("p.discussion_id = ?", discussion_id)

    def discussions_in(self, forum_id: int) -> list[int]:
        """Return the ids of a forum's discussions, the oldest first."""
        query = "SELECT id FROM discussions WHERE forum_id = ? ORDER BY id"
        with self._connection() as database:
            return [int(row["id"]) for row in database.execute(query, (forum_id,))]

    def post(self, post_id: int) -> StoredPost:
        """Return one post."""
        found = self._posts("p.id = ?", post_id)
        if not found:
            raise LookupError(f"no post {post_id}")
        return found[0]

    def first_post(self, discussion_id: int) -> StoredPost:
        """Return the post that opened a discussion."""
        row = self._one("SELECT first_post_id FROM discussions WHERE id = ?", discussion_id)
        return self.post(int(row["first_post_id"]))

    def forum(self, key: str) -> StoredForum:
        """Return the forum with an activity's key."""
        query = (
            "SELECT f.id, f.module_id, m.course_id, m.key, m.name, f.type"
            " FROM forums f JOIN modules m ON m.id = f.module_id WHERE m.key = ?"
        )
        return StoredForum(*self._one(query, key))

    def discussion_named(self, name: str) -> int:
        """Return the id of the newest discussion with a name."""
        row = self._one("SELECT id FROM discussions WHERE name = ? ORDER BY id DESC LIMIT 1", name)
        return int(row["id"])

    def count(self, table: Literal["courses", "forums", "discussions", "posts"]) -> int:
        """Count what the classroom holds."""
        return int(self._one(f"SELECT count(*) FROM {table}")[0])

    def is_read(self, username: str, post_id: int) -> bool:
        """Tell whether a person has marked a post read."""
        return self._is_marked("reads", "post_id", username, post_id)

    def is_starred(self, username: str, discussion_id: int) -> bool:
        """Tell whether a person has starred a discussion."""
        return self._is_marked("stars", "discussion_id", username, discussion_id)

    # What peers and teachers do

    def add_discussion_as(self, username: str, forum_id: int, subject: str, message: str) -> int:
        """Open a discussion, whoever may; return its id."""
        with self._writing() as database:
            author = self._person_id(database, username)
            new = NewDiscussion(forum_id, author, subject, message, self._now())
            return add_discussion(database, new)[0]

    def add_reply_as(
        self, username: str, post_id: int, message: str, *, private_to: str = ""
    ) -> int:
        """Reply to a post, whoever may; return the reply's id."""
        parent = self.post(post_id)
        with self._writing() as database:
            author = self._person_id(database, username)
            recipient = self._person_id(database, private_to) if private_to else 0
            subject = parent.subject if parent.parent_id else f"Re: {parent.subject}"
            return add_reply(
                database,
                NewPost(
                    discussion_id=parent.discussion_id,
                    parent_id=post_id,
                    author_id=author,
                    subject=subject,
                    message=message,
                    created=self._now(),
                    private_to=recipient,
                ),
            )

    def edit_post(self, post_id: int, message: str, *, subject: str | None = None) -> None:
        """Change a post's text, as a teacher may at any time."""
        self.post(post_id)
        with self._writing() as database:
            change_post(
                database,
                post_id,
                subject=subject,
                message=message,
                message_format=FORMAT_HTML,
                now=self._now(),
            )

    def put_file(
        self,
        post_id: int,
        name: str,
        content: bytes,
        *,
        mimetype: str = "image/png",
        inline: bool = False,
    ) -> None:
        """Give a post a file, in the place of one of that name: attached, or for its text.

        A text names its own files as ``@@PLUGINFILE@@/NAME``.
        """
        with self._writing() as database:
            key = (post_id, name)
            database.execute("DELETE FROM post_files WHERE post_id = ? AND file_name = ?", key)
            database.execute(
                "INSERT INTO post_files (post_id, area, file_name, mimetype, content, created,"
                " author) VALUES (?, ?, ?, ?, ?, ?, '')",
                (post_id, "post" if inline else "attachment", name, mimetype, content, self._now()),
            )

    def remove_file(self, post_id: int, name: str) -> None:
        """Take a file from a post."""
        self._change("DELETE FROM post_files WHERE post_id = ? AND file_name = ?", post_id, name)

    def delete_post(self, post_id: int) -> None:
        """Delete a post and all replies to it, as a teacher may."""
        self.post(post_id)
        with self._writing() as database:
            delete_post_with_replies(database, post_id)

    def delete_discussion(self, discussion_id: int) -> None:
        """Delete a discussion with all its posts."""
        self.delete_post(self.first_post(discussion_id).id)

    def erase_post(self, post_id: int) -> None:
        """Leave a placeholder of a post, as an erasure of its author's data does."""
        self._change("UPDATE posts SET erased = 1 WHERE id = ?", post_id)

    def lock_discussion(self, discussion_id: int) -> None:
        """Lock a discussion, as a teacher may."""
        self._change("UPDATE discussions SET locked = ? WHERE id = ?", self._now(), discussion_id)

    def unlock_discussion(self, discussion_id: int) -> None:
        """Unlock a discussion."""
        self._change("UPDATE discussions SET locked = 0 WHERE id = ?", discussion_id)

    def pin_discussion(self, discussion_id: int, *, pinned: bool = True) -> None:
        """Pin a discussion, or take the pin away."""
        self._change("UPDATE discussions SET pinned = ? WHERE id = ?", pinned, discussion_id)

    def show_discussion_between(self, discussion_id: int, start: int, end: int) -> None:
        """Show a discussion to learners from `start` to `end` only; seconds, 0 is no limit."""
        statement = "UPDATE discussions SET time_start = ?, time_end = ? WHERE id = ?"
        self._change(statement, start, end, discussion_id)

    def add_to_group(self, username: str, group: str) -> None:
        """Make somebody a member of one more group, by the group's name."""
        row = self._one("SELECT id FROM groups WHERE name = ?", group)
        statement = (
            "INSERT OR IGNORE INTO group_members SELECT id, ? FROM people WHERE username = ?"
        )
        self._change(statement, row["id"], username)

    def move_to_group(self, discussion_id: int, group: str) -> None:
        """Give a discussion to a group, by the group's name."""
        row = self._one("SELECT id FROM groups WHERE name = ?", group)
        statement = "UPDATE discussions SET group_id = ? WHERE id = ?"
        self._change(statement, row["id"], discussion_id)

    def change_group(self, username: str, leaves: str, joins: str) -> None:
        """Move a person from one group to another, by the groups' names."""
        query = "SELECT id FROM groups WHERE name = ?"
        old, new = self._one(query, leaves)["id"], self._one(query, joins)["id"]
        with self._writing() as database:
            database.execute(
                "UPDATE group_members SET group_id = ? WHERE group_id = ? AND person_id = ?",
                (new, old, self._person_id(database, username)),
            )

    def split_off(self, post_id: int, name: str) -> int:
        """Make a reply and what hangs on it a discussion of its own; return its id."""
        with self._writing() as database:
            return split_off(database, post_id, name)

    def move_discussion(self, discussion_id: int, forum_id: int) -> None:
        """Move a discussion into another forum; its number stays."""
        statement = "UPDATE discussions SET forum_id = ? WHERE id = ?"
        self._change(statement, forum_id, discussion_id)

    def age_post(self, post_id: int, seconds: int) -> None:
        """Make a post older than it is; its discussion's time stays."""
        statement = "UPDATE posts SET created = created - ?, modified = modified - ? WHERE id = ?"
        self._change(statement, seconds, seconds, post_id)

    def change_forum(self, forum_id: int, **rules: int) -> None:
        """Set rules of a forum: columns of the table `forums` (`cutoff`, `lock_after`, …)."""
        for name, value in rules.items():
            if name not in _FORUM_RULES:
                raise LookupError(f"a forum has no rule {name}")
            self._change(f"UPDATE forums SET {name} = ? WHERE id = ?", value, forum_id)

    def hide_module(self, module_id: int) -> None:
        """Hide an activity from learners."""
        self._change("UPDATE modules SET visible = 0 WHERE id = ?", module_id)

    def show_module(self, module_id: int) -> None:
        """Show a hidden activity again."""
        self._change("UPDATE modules SET visible = 1 WHERE id = ?", module_id)

    def module(self, key: str) -> int:
        """Return the number of an activity."""
        return int(self._one("SELECT id FROM modules WHERE key = ?", key)["id"])

    def change_page(self, key: str, html: str) -> None:
        """Give a page, or each chapter of a book, another text."""
        self._change(
            "UPDATE module_files SET content = ? WHERE file_name = 'index.html'"
            " AND module_id = (SELECT id FROM modules WHERE key = ?)",
            html.encode(),
            key,
        )
        self._change("UPDATE modules SET modified = ? WHERE key = ?", self._now(), key)

    def move_deadline(self, key: str, seconds: int) -> None:
        """Let an activity be due, or begin, later, or sooner if `seconds` are below zero."""
        self._change(
            "UPDATE modules SET due = due + ?, opens = iif(opens, opens + ?, 0), modified = ?"
            " WHERE key = ?",
            *(seconds, seconds, self._now(), key),
        )

    def remove_module(self, key: str) -> None:
        """Delete an activity that is no forum."""
        self._change("DELETE FROM modules WHERE key = ? AND kind <> 'forum'", key)

    def is_done(self, username: str, key: str) -> bool:
        """Say whether somebody has ticked an activity, or completed it."""
        with self._connection() as database:
            row = database.execute(
                "SELECT state FROM completions WHERE person_id = ? AND module_id = ?",
                (self._person_id(database, username), self.module(key)),
            ).fetchone()
        return row is not None and bool(row["state"])

    # What administrators do

    def back_up(self, path: Path) -> None:
        """Copy the whole classroom, as it is now, into a new file."""
        with self._connection() as database, closing(sqlite3.connect(path)) as copy:
            database.backup(copy)

    def restore(self, path: Path) -> None:
        """Go back to a backup, as after a disaster: numbers are used again."""
        with closing(sqlite3.connect(path)) as kept, self._connection() as database:
            kept.backup(database)

    def expire_tokens(self) -> None:
        """Let every token be past its validity; a new sign-in gives a new one."""
        with self._writing() as database:
            database.execute("UPDATE tokens SET valid_until = ?", (self._now() - 1,))

    def set_maintenance(self, kind: MaintenanceKind | None) -> None:
        """Start or end maintenance, in one of its two faces."""
        self._change("UPDATE site SET value = ? WHERE key = 'maintenance'", kind or "")

    def disable_web_services(self) -> None:
        """Switch the web services off."""
        self._change("UPDATE site SET value = '0' WHERE key = 'web_services'")

    def sign_in_by_browser(self, *, forced_scheme: str = "", providers: Sequence[str] = ()) -> None:
        """Let people sign in through the browser only, or ask one of some identity providers.

        `forced_scheme` is the scheme that the site answers under, whichever an app asks for.
        """
        self._choose(type_of_login="2", forced_scheme=forced_scheme)
        self.offer_providers(*providers)

    def sign_in_by_password(self) -> None:
        """Let people sign in with name and password in the app, as at first."""
        self._choose(type_of_login="1")

    def offer_providers(self, *names: str) -> None:
        """Let identity providers with these names sign people in, too."""
        self._choose(identity_providers=json.dumps(names))

    def _choose(self, **chosen: str) -> None:
        with self._writing() as database:
            database.executemany("INSERT OR REPLACE INTO site VALUES (?, ?)", chosen.items())

    def require_password_change(self, username: str) -> None:
        """Make a person change the password first: their course list is empty until then."""
        self._change("UPDATE people SET must_change_password = 1 WHERE username = ?", username)

    def change_password(self, username: str, password: str) -> None:
        """Give a person a new password, which also ends a required change."""
        statement = "UPDATE people SET password = ?, must_change_password = 0 WHERE username = ?"
        self._change(statement, password, username)

    def suspend(self, username: str) -> None:
        """Suspend an account."""
        self._change("UPDATE people SET suspended = 1 WHERE username = ?", username)

    def delete_person(self, username: str) -> None:
        """Delete an account; the posts stay."""
        self._change("UPDATE people SET deleted = 1 WHERE username = ?", username)

    def forbid_tokens(self, username: str) -> None:
        """Take the right to make a token from a person."""
        self._change("UPDATE people SET may_make_token = 0 WHERE username = ?", username)

    def unenrol(self, username: str, course_id: int) -> None:
        """Take a person out of a course, if in it."""
        with self._writing() as database:
            key = (course_id, self._person_id(database, username))
            database.execute("DELETE FROM enrolments WHERE course_id = ? AND person_id = ?", key)

    def _now(self) -> int:
        return int(self._clock())

    @contextmanager
    def _connection(self) -> Iterator[sqlite3.Connection]:
        with closing(connect(self._path)) as database:
            yield database

    @contextmanager
    def _writing(self) -> Iterator[sqlite3.Connection]:
        with self._connection() as database, transaction(database, writes=True):
            yield database

    def _posts(self, condition: str, value: object) -> list[StoredPost]:
        query = (
            "SELECT p.id, p.discussion_id, d.forum_id, p.parent_id, u.username, p.created,"
            " p.modified, p.subject, p.message, p.private_to FROM posts p"
            " JOIN discussions d ON d.id = p.discussion_id JOIN people u ON u.id = p.author_id"
            f" WHERE {condition} ORDER BY p.created, p.id"
        )
        with self._connection() as database:
            return [StoredPost(*row) for row in database.execute(query, (value,))]

    def _one(self, query: str, *values: object) -> sqlite3.Row:
        with self._connection() as database:
            row: sqlite3.Row | None = database.execute(query, values).fetchone()
        if row is None:
            raise LookupError(f"nothing is named {values}")
        return row

    def _is_marked(self, table: str, column: str, username: str, number: int) -> bool:
        query = (
            f"SELECT 1 FROM {table} t JOIN people u ON u.id = t.person_id"
            f" WHERE u.username = ? AND t.{column} = ?"
        )
        with self._connection() as database:
            return database.execute(query, (username, number)).fetchone() is not None

    def _change(self, statement: str, *values: object) -> None:
        with self._writing() as database:
            changed = database.execute(statement, values).rowcount
        if not changed:
            raise LookupError(f"nothing is named {values}")

    def _person_id(self, database: sqlite3.Connection, username: str) -> int:
        query = "SELECT id FROM people WHERE username = ?"
        row = database.execute(query, (username,)).fetchone()
        if row is None:
            raise LookupError(f"nobody is named {username}")
        return int(row["id"])


_FORUM_RULES: Final = (
    *("cutoff", "block_after", "block_period", "warn_after", "lock_after", "max_attachments"),
    *("max_bytes", "assessed", "scale", "learners_rate", "force_subscribe"),
)
