"""A connection between engine and server on which a test acts at any call."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Awaitable, Sequence
    from datetime import datetime

    from companion.domain.remote import RemoteAccount
    from sync.server_port import (
        Capabilities,
        DiscussionPage,
        DiscussionPosts,
        ForumServer,
        ForumWatch,
        NewDiscussion,
        NewReply,
        OutlineAnswer,
        Receipt,
        Snapshot,
        Trace,
        Usage,
    )

T = TypeVar("T")

Interposition = Callable[["Moment"], None]
"""Is called before and after each call, and may raise what the call is to raise."""


class Moment:
    """A point in a connection's life: before or after the `number`-th call, of `operation`."""

    def __init__(self, operation: str, number: int, *, before: bool) -> None:
        self.operation = operation
        self.number = number
        self.before = before

    @property
    def after(self) -> bool:
        return not self.before


class Interposed:
    """A `ForumServer` that passes everything on to another one, and lets a test act meanwhile."""

    def __init__(self, server: ForumServer, act: Interposition | None = None) -> None:
        self._server = server
        self._act = act
        self.calls: list[str] = []

    async def _pass(self, operation: str, call: Callable[[], Awaitable[T]]) -> T:
        self.calls.append(operation)
        number = len(self.calls)
        if self._act is not None:
            self._act(Moment(operation, number, before=True))
        result = await call()
        if self._act is not None:
            self._act(Moment(operation, number, before=False))
        return result

    @property
    def capabilities(self) -> Capabilities:
        return self._server.capabilities

    @property
    def usage(self) -> Usage:
        return self._server.usage

    async def prepare(self) -> RemoteAccount:
        return await self._pass("prepare", self._server.prepare)

    def remember(self) -> str:
        return self._server.remember()

    async def snapshot(self, watched: Sequence[ForumWatch]) -> Snapshot:
        return await self._pass("snapshot", lambda: self._server.snapshot(watched))

    async def outlines(self, course_remote_ids: Sequence[str]) -> tuple[OutlineAnswer, ...]:
        return await self._pass("outlines", lambda: self._server.outlines(course_remote_ids))

    async def discussions(self, forum_remote_id: str, page: int, per_page: int) -> DiscussionPage:
        return await self._pass(
            "discussions", lambda: self._server.discussions(forum_remote_id, page, per_page)
        )

    async def posts(self, discussion_remote_ids: Sequence[str]) -> tuple[DiscussionPosts, ...]:
        return await self._pass("posts", lambda: self._server.posts(discussion_remote_ids))

    async def start_discussion(self, discussion: NewDiscussion) -> Receipt:
        return await self._pass(
            "start_discussion", lambda: self._server.start_discussion(discussion)
        )

    async def reply(self, reply: NewReply) -> Receipt:
        return await self._pass("reply", lambda: self._server.reply(reply))

    async def traces_in_discussion(self, discussion_remote_id: str) -> tuple[Trace, ...]:
        return await self._pass(
            "traces_in_discussion", lambda: self._server.traces_in_discussion(discussion_remote_id)
        )

    async def traces_in_forum(self, forum_remote_id: str, since: datetime) -> tuple[Trace, ...]:
        return await self._pass(
            "traces_in_forum", lambda: self._server.traces_in_forum(forum_remote_id, since)
        )

    async def delete_post(self, post_remote_id: str) -> None:
        await self._pass("delete_post", lambda: self._server.delete_post(post_remote_id))

    async def close(self) -> None:
        await self._server.close()
