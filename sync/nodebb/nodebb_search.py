"""The search of a NodeBB: ``/api/search``, in titles and posts, ten posts a page.

From the recording `search` and the source of 4.15: without a plugin for it a site has no such page
(404), and who lacks the right to search gets 403. ``/api/config`` says `searchEnabled`.
"""

from __future__ import annotations

from html import unescape
from typing import TYPE_CHECKING, Final
from urllib.parse import quote

from companion.errors import SearchProblem, SearchRefused
from sync.nodebb import wire_forum as wire
from sync.nodebb.nodebb_api import FORBIDDEN, NOT_FOUND, Refused
from sync.nodebb.nodebb_connection import NodebbConnection
from sync.nodebb.nodebb_mapping import moment, person_from, shown_html
from sync.search_port import MOST_HITS, SearchPage, asked_words, hit_with_text

if TYPE_CHECKING:
    from companion.domain.search import SiteHit

_PATH: Final = "/api/search"
_WHY: Final = {FORBIDDEN: SearchProblem.NOT_ALLOWED, NOT_FOUND: SearchProblem.UNOFFERED}


class NodebbSearch(NodebbConnection):
    """The part of a NodeBB connection that searches the site."""

    async def search(self, words: str, page: int) -> SearchPage:
        """Ask for a page of posts; what is deleted, or not shown yet, is left out."""
        query = {"term": asked_words(words), "in": "titlesposts", "page": page + 1}
        try:
            told = await self._read(wire.FoundPosts, _PATH, query)
        except Refused as error:
            why = _WHY.get(error.status, SearchProblem.WORDS_UNFIT)
            raise SearchRefused(why) from error
        shown = {post.pid: post for post in told.posts[:MOST_HITS] if _is_shown(post)}
        return SearchPage(
            tuple(self._hit(post, words) for post in shown.values()),
            is_last=not told.posts or page + 1 >= told.pageCount,
        )

    def _hit(self, post: wire.FoundPost, words: str) -> SiteHit:
        author = person_from(post.uid, post.user)
        return hit_with_text(
            shown_html(post.content or "", self._site_url),
            words,
            post_remote_id=post.pid,
            discussion_remote_id=post.tid,
            forum_remote_id=post.topic.cid,
            title=unescape(post.topic.title),
            author_name=author.full_name if author is not None else "",
            created_at=moment(post.timestamp),
            # The address that comes along could lead anywhere.
            address=f"{self._site_url}/post/{quote(post.pid, safe='')}",
        )


def _is_shown(post: wire.FoundPost) -> bool:
    return not (post.deleted or post.topic.deleted or post.topic.scheduled)
