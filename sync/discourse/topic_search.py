"""The search of a Discourse: ``GET /search.json``, the best post of each topic that fits.

The published description was recorded from a search that found nothing. What a found post holds is
from the source (`SearchPostSerializer`), and so is that words which are too short are refused with
400, and that there are ten pages at the most (`SearchController`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from companion.content.plain_text import plain_text
from companion.domain.reason import ReasonCode
from companion.errors import Busy, Rejected, SearchProblem, SearchRefused
from sync.discourse import discourse_wire as wire
from sync.discourse.discourse_calls import get
from sync.discourse.discourse_connection import DiscourseConnection
from sync.discourse.discourse_mapping import PRIVATE_MESSAGE, opening_id
from sync.search_port import MOST_HITS, SearchPage, asked_words, hit_with_text

if TYPE_CHECKING:
    from companion.domain.search import SiteHit

_MOST_PAGES: Final = 10
_OPENING: Final = 1
_WHY: Final = {
    ReasonCode.NOT_ALLOWED: SearchProblem.NOT_ALLOWED,
    ReasonCode.TARGET_GONE: SearchProblem.UNOFFERED,
}


class TopicSearch(DiscourseConnection):
    """The part of a connection that searches the site."""

    async def search(self, words: str, page: int) -> SearchPage:
        """Ask for a page of posts; private messages, which are no posts here, are left out."""
        asked = [("q", asked_words(words)), ("page", str(page + 1))]
        try:
            told = await self._calls.result(wire.FoundPosts, get("/search.json", *asked))
        except Rejected as error:
            raise SearchRefused(_WHY.get(error.why, SearchProblem.WORDS_UNFIT)) from error
        if told.grouped_search_result.error and not told.posts:
            raise Busy("the site is too busy to search")
        topics = {topic.id: topic for topic in told.topics}
        shown = {
            post.id: self._hit(post, topics.get(post.topic_id), words)
            for post in told.posts[:MOST_HITS]
            if not _is_private(topics.get(post.topic_id))
        }
        has_more = told.grouped_search_result.more_full_page_results and page + 1 < _MOST_PAGES
        return SearchPage(tuple(shown.values()), is_last=not (told.posts and has_more))

    def _hit(self, post: wire.FoundPost, topic: wire.FoundTopic | None, words: str) -> SiteHit:
        is_opening = post.post_number == _OPENING
        category = topic.category_id if topic is not None else None
        headline = plain_text(post.topic_title_headline or "")
        return hit_with_text(
            post.blurb,
            words,
            post_remote_id=opening_id(post.topic_id) if is_opening else str(post.id),
            discussion_remote_id=str(post.topic_id),
            forum_remote_id="" if category is None else str(category),
            title=topic.title if topic is not None else headline,
            author_name=(post.name or "").strip() or post.username,
            created_at=post.created_at,
            address=f"{self._site_url}/t/{post.topic_id}/{post.post_number}",
        )


def _is_private(topic: wire.FoundTopic | None) -> bool:
    return topic is not None and topic.archetype == PRIVATE_MESSAGE
