"""The reference server fails when it is told to, before or after the effect."""

from __future__ import annotations

import asyncio
import inspect
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from companion.domain.draft import Recipient
from companion.domain.files import FileRole
from companion.errors import Busy, Offline, OfflineCause, Rejected, SignedOut
from sync.comment_port import NewComment
from sync.file_port import FileWish
from sync.group_port import GroupQuestion
from sync.memory import MemoryServer, MemorySite
from sync.memory_actions import EDIT_WINDOW
from sync.memory_files import FILES
from sync.message_port import ConversationWish, NewMessage
from sync.people_port import ProfileQuestion
from sync.server_port import (
    Absence,
    EditedPost,
    ForumNews,
    ForumServer,
    ForumWatch,
    NewDiscussion,
    NewReply,
    RatingWish,
    Upload,
    Uploaded,
)
from tests.companion.remote_values import a_section, an_activity
from tests.contract.download_contract import Follower
from tests.contract.servers_under_test import notification
from tests.one_page import one_page

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine

    from sync.memory_site import StoredPost

MARKER = "8c6f0f5e-0d2e-4a55-9a54-5f0a3a2a7f01"
NOON = datetime(2026, 11, 24, 12, 0, 0, 987_654, tzinfo=UTC)


class World:
    """A site with one discussion by Kwame, and Amina's connection to it."""

    def __init__(self) -> None:
        self.now = NOON
        self.site = MemorySite(clock=lambda: self.now)
        self.amina, self.token = self.site.add_person("Amina")
        self.kwame, _ = self.site.add_person("Kwame")
        self.course = self.site.add_course("Water")
        self.forum = self.site.add_forum(self.course, "Ideas")
        self.discussion = self.site.add_discussion(self.forum, self.kwame, "Tip", "<p>Boil.</p>")
        self.server = MemoryServer(self.site, self.token)

    @property
    def opening_id(self) -> str:
        return self.discussion.posts[0].remote_id

    @property
    def own(self) -> StoredPost:
        """A post of Amina's, made when it is first needed."""
        if len(self.discussion.posts) == 1:
            now, self.now = self.now, NOON
            self.site.add_reply(self.opening_id, self.amina, "<p>Mine.</p>")
            self.now = now
        return self.discussion.posts[1]

    def reply(self, *, private: bool = False) -> None:
        new = NewReply(
            MARKER, self.opening_id, self.discussion.remote_id, "Re", "<p>Yes.</p>", private
        )
        asyncio.run(self.server.reply(new))


def lost() -> Offline:
    return Offline("lost", OfflineCause.CONNECTION_LOST, may_have_arrived=True)


def test_failure_before_the_effect_leaves_nothing_behind() -> None:
    world = World()
    world.site.fail_next(Busy("closed"))
    with pytest.raises(Busy):
        world.reply()
    assert len(world.discussion.posts) == 1
    world.reply()
    assert len(world.discussion.posts) == 2


def test_failure_after_the_effect_leaves_the_post_with_its_mark() -> None:
    world = World()
    world.site.fail_next(lost(), after_effect=True, operation="reply")
    assert asyncio.run(world.server.traces_in_discussion(world.discussion.remote_id)) == ()
    with pytest.raises(Offline):
        world.reply()
    (trace,) = asyncio.run(world.server.traces_in_discussion(world.discussion.remote_id))
    assert trace.marker == MARKER
    assert trace.created_at == NOON.replace(microsecond=0)
    assert world.site.operations == ["traces_in_discussion", "reply", "traces_in_discussion"]


def test_private_reply_is_seen_by_its_recipient_alone() -> None:
    world = World()
    with pytest.raises(Rejected):
        world.reply(private=True)
    world.site.teachers.add(world.amina.remote_id)
    world.reply(private=True)
    _, token = world.site.add_person("Li")
    (seen,) = asyncio.run(MemoryServer(world.site, token).posts([world.discussion.remote_id]))
    assert len(seen.posts) == 1
    (own,) = asyncio.run(world.server.posts([world.discussion.remote_id]))
    assert own.posts[1].is_private


def test_hidden_and_removed_things_are_told_apart() -> None:
    world = World()
    watched = [ForumWatch(world.forum, world.course, "m", NOON)]
    world.discussion.hidden_from.add(world.amina.remote_id)
    (hidden,) = asyncio.run(world.server.posts([world.discussion.remote_id]))
    assert hidden.absence is Absence.NOT_FOR_YOU_NOW
    world.site.hidden_forums.add(world.forum)
    look = asyncio.run(world.server.snapshot(watched))
    assert look.reports[world.forum].news is ForumNews.NOT_VISIBLE
    assert look.forums == ()
    world.site.remove_forum(world.forum)
    assert asyncio.run(world.server.snapshot(watched)).reports[world.forum].news is ForumNews.GONE


def test_edit_is_no_news_and_takes_the_mark_away() -> None:
    world = World()
    world.reply()
    reply = world.discussion.posts[1]
    world.site.edit(reply.remote_id, "<p>No.</p>")
    look = asyncio.run(
        world.server.snapshot([ForumWatch(world.forum, world.course, "m", world.site.now())])
    )
    assert look.reports[world.forum].news is ForumNews.UNCHANGED
    (trace,) = asyncio.run(world.server.traces_in_discussion(world.discussion.remote_id))
    assert (trace.marker, trace.plain_text) == (None, "No.")


def test_removed_post_takes_its_answers_along() -> None:
    world = World()
    world.reply()
    reply = world.discussion.posts[1]
    world.site.add_reply(reply.remote_id, world.kwame, "<p>Why?</p>")
    with pytest.raises(Rejected):
        asyncio.run(world.server.delete_post(reply.remote_id))
    world.site.remove(reply.remote_id)
    assert [post.remote_id for post in world.discussion.posts] == [world.opening_id]


def test_locked_discussion_refuses_a_reply() -> None:
    world = World()
    world.discussion.locked = True
    with pytest.raises(Rejected) as caught:
        world.reply()
    assert caught.value.code == "nopostforum"


def test_withdrawn_token_signs_out_everywhere() -> None:
    world = World()
    world.site.withdraw(world.token)
    with pytest.raises(SignedOut):
        asyncio.run(world.server.snapshot([]))


READING = "71"
"""The activity of the world for deeds."""

DEEDS: dict[str, Callable[[World], Coroutine[Any, Any, Any]]] = {
    "prepare": lambda world: world.server.prepare(),
    "snapshot": lambda world: world.server.snapshot([]),
    "outlines": lambda world: world.server.outlines([world.course]),
    "set_completion": lambda world: world.server.set_completion(READING, on=True),
    "discussions": lambda world: one_page(world.server, world.forum, 0, 10),
    "posts": lambda world: world.server.posts([world.discussion.remote_id]),
    "start_discussion": lambda world: world.server.start_discussion(
        NewDiscussion(MARKER, world.forum, "Mine", "<p>x</p>", None)
    ),
    "reply": lambda world: world.server.reply(
        NewReply(MARKER, world.opening_id, world.discussion.remote_id, "Re", "<p>x</p>", False)
    ),
    "traces_in_discussion": lambda world: world.server.traces_in_discussion(
        world.discussion.remote_id
    ),
    "traces_in_forum": lambda world: world.server.traces_in_forum(world.forum, NOON),
    "whereabouts": lambda world: world.server.whereabouts(world.own.remote_id),
    "posting_groups": lambda world: world.server.posting_groups(
        [GroupQuestion(world.forum, world.course)]
    ),
    "delete_post": lambda world: world.server.delete_post(world.own.remote_id),
    "raw_post": lambda world: world.server.raw_post(
        world.discussion.remote_id, world.own.remote_id
    ),
    "edit_post": lambda world: world.server.edit_post(
        EditedPost(MARKER, world.own.remote_id, "New", "<p>New.</p>")
    ),
    "set_star": lambda world: world.server.set_star(world.discussion.remote_id, on=True),
    "set_pin": lambda world: world.server.set_pin(world.discussion.remote_id, on=True),
    "set_lock": lambda world: world.server.set_lock(
        world.forum, world.discussion.remote_id, on=True
    ),
    "set_subscription": lambda world: world.server.set_subscription(
        world.forum, world.discussion.remote_id, on=True
    ),
    "rate": lambda world: world.server.rate(
        RatingWish(world.opening_id, world.kwame.remote_id, "m", "10", 7)
    ),
    "mark_read": lambda world: world.server.mark_read(world.discussion.remote_id),
    "upload": lambda world: world.server.upload(
        Upload(Path(__file__), "test.py", "text/plain", "77")
    ),
    "conversations": lambda world: world.server.conversations(),
    "messages": lambda world: world.server.messages([ConversationWish(_with_kwame(world), None)]),
    "send_message": lambda world: world.server.send_message(
        NewMessage(MARKER, Recipient("Kwame", world.kwame.remote_id), "<p>Hello.</p>")
    ),
    "traces_of_messages": lambda world: world.server.traces_of_messages(
        Recipient("Kwame", world.kwame.remote_id), world.site.now()
    ),
    "mark_conversation_read": lambda world: world.server.mark_conversation_read(_with_kwame(world)),
    "calendar": lambda world: world.server.calendar(NOON),
    "notifications": lambda world: world.server.notifications(),
    "mark_notifications_read": lambda world: world.server.mark_notifications_read(["1"]),
    "profiles": lambda world: world.server.profiles(
        [ProfileQuestion(world.kwame.remote_id, world.course)]
    ),
    "comments": lambda world: world.server.comments([world.course]),
    "add_comment": lambda world: world.server.add_comment(
        NewComment(MARKER, world.course, "Bring boots.")
    ),
    "delete_comment": lambda world: world.server.delete_comment(
        world.site.comments[world.course][0].remote_id
    ),
    "search": lambda world: world.server.search("boots", 0),
    "edit_area": lambda world: world.server.edit_area(world.own.remote_id, FileRole.ATTACHMENT),
    "fetch_file": lambda world: world.server.fetch_file(
        FileWish(f"{FILES}/{world.own.remote_id}/none.png", Path("never-written")), Follower()
    ),
}


def _with_kwame(world: World) -> str:
    """Return the conversation between the two that the world for deeds has."""
    found = world.site.board.private(world.amina, world.kwame)
    return "none" if found is None else found.remote_id


def state_of(site: MemorySite) -> str:
    return (
        f"{site.discussions} {site.areas} {site.board.conversations} {site.ticks}"
        f" {site.notifications} {site.comments}"
    )


CHANGING = sorted(
    set(DEEDS)
    - {"prepare", "snapshot", "outlines", "discussions", "posts", "raw_post", "fetch_file"}
    - {"traces_in_discussion", "traces_in_forum", "traces_of_messages"}
    - {"conversations", "messages", "whereabouts", "posting_groups"}
    - {"calendar", "notifications", "profiles", "comments", "search"}
)


def world_for_deeds() -> World:
    world = World()
    world.site.teachers.add(world.amina.remote_id)
    world.site.raters.add(world.amina.remote_id)
    world.site.board.write(world.kwame, world.amina, "<p>Good morning!</p>")
    forum = world.site.forums[world.forum]
    rules = replace(forum.rules, takes_ratings=True)
    world.site.forums[world.forum] = replace(forum, rules=rules)
    world.site.sections[world.course] = (a_section(activities=[an_activity(READING)]),)
    world.site.notifications[world.amina.remote_id] = [notification(1, NOON)]
    world.site.add_comment(world.course, world.amina, "<p>Bring boots.</p>")
    assert world.own.author == world.amina
    return world


def test_every_method_of_the_port_can_be_made_to_fail() -> None:
    methods = {
        name
        for port in ForumServer.__mro__
        for name, method in vars(port).items()
        if inspect.iscoroutinefunction(method) and name != "close"
    }
    assert methods >= {"outlines", "calendar", "notifications", "profiles", "comments"}
    assert set(DEEDS) == methods


@pytest.mark.parametrize("name", sorted(DEEDS))
def test_deed_that_fails_before_its_effect_changes_nothing(name: str) -> None:
    world = world_for_deeds()
    before = state_of(world.site)
    world.site.fail_next(lost(), operation=name)
    with pytest.raises(Offline):
        asyncio.run(DEEDS[name](world))
    assert state_of(world.site) == before


@pytest.mark.parametrize("name", CHANGING)
def test_deed_whose_answer_is_lost_has_had_its_effect(name: str) -> None:
    world, twin = world_for_deeds(), world_for_deeds()
    before = state_of(world.site)
    world.site.fail_next(lost(), after_effect=True, operation=name)
    with pytest.raises(Offline):
        asyncio.run(DEEDS[name](world))
    assert state_of(world.site) != before
    asyncio.run(DEEDS[name](twin))
    assert state_of(world.site) == state_of(twin.site)


def test_own_posts_can_be_edited_for_half_an_hour_and_by_teachers_later() -> None:
    world = World()
    world.now = NOON + EDIT_WINDOW
    with pytest.raises(Rejected):
        asyncio.run(DEEDS["edit_post"](world))
    with pytest.raises(Rejected):
        asyncio.run(DEEDS["delete_post"](world))
    world.site.teachers.add(world.amina.remote_id)
    asyncio.run(DEEDS["edit_post"](world))
    assert (world.own.html, world.own.marker) == ("<p>New.</p>", MARKER)


def test_uploads_wait_for_four_days(tmp_path: Path) -> None:
    world = World()
    file = tmp_path / "a:b.txt"
    file.write_bytes(b"x")

    def uploaded(area: str | None) -> Uploaded:
        return asyncio.run(world.server.upload(Upload(file, file.name, "text/plain", area)))

    first = uploaded(None)
    assert first.name == "ab.txt"
    world.now += timedelta(days=4)
    assert world.site.area(first.area).files
    world.now += timedelta(seconds=1)
    assert not world.site.area(first.area).files
