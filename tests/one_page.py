"""A single page of a listing, for tests that need no more."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sync.server_port import PageWish

if TYPE_CHECKING:
    from sync.server_port import DiscussionPage, ForumServer


async def one_page(
    server: ForumServer, forum_remote_id: str, page: int, per_page: int
) -> DiscussionPage:
    """Read one page of one forum; raise what the server says against it."""
    (answer,) = await server.discussions([PageWish(forum_remote_id, page, per_page)])
    if answer.error is not None:
        raise answer.error
    return answer
