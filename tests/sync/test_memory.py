"""The reference server fails when it is told to, before or after the effect."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime

import pytest

from companion.errors import Busy, Offline, OfflineCause, Rejected, SignedOut
from sync.memory import MemoryServer, MemorySite
from sync.server_port import Absence, ForumNews, ForumWatch, NewReply

MARKER = "8c6f0f5e-0d2e-4a55-9a54-5f0a3a2a7f01"
NOON = datetime(2026, 11, 24, 12, 0, 0, 987_654, tzinfo=UTC)


class World:
    """A site with one discussion by Kwame, and Amina's connection to it."""

    def __init__(self) -> None:
        self.site = MemorySite(clock=lambda: NOON)
        self.amina, self.token = self.site.add_person("Amina")
        self.kwame, _ = self.site.add_person("Kwame")
        self.course = self.site.add_course("Water")
        self.forum = self.site.add_forum(self.course, "Ideas")
        self.discussion = self.site.add_discussion(self.forum, self.kwame, "Tip", "<p>Boil.</p>")
        self.server = MemoryServer(self.site, self.token)

    @property
    def opening_id(self) -> str:
        return self.discussion.posts[0].remote_id

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
