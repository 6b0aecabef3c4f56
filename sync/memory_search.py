"""The search of a site in memory."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from companion.content.plain_text import plain_text
from companion.content.search_text import holds_words
from companion.errors import SearchProblem, SearchRefused
from sync.memory_actions import MemoryActions
from sync.memory_files import shown_html
from sync.search_port import SearchPage, hit_with_text

if TYPE_CHECKING:
    from companion.domain.remote import RemotePerson
    from companion.domain.search import SiteHit
    from sync.memory_site import StoredDiscussion, StoredPost

PAGE: Final = 10
_SHORTEST: Final = 2


class MemorySearch(MemoryActions):
    """The part of a connection in memory that searches the site."""

    async def search(self, words: str, page: int) -> SearchPage:
        """Show posts that hold all of the words, in themselves or their titles, newest first."""
        with self._request("search") as person:
            if not self.capabilities.search:
                raise SearchRefused(SearchProblem.UNOFFERED)
            if len(words.strip()) < _SHORTEST:
                raise SearchRefused(SearchProblem.WORDS_UNFIT)
            found = [
                _hit(post, discussion, words)
                for discussion in self._site.discussions.values()
                for post in discussion.posts
                if _is_shown(post, discussion, person) and _fits(post, discussion, words)
            ]
        found.sort(key=lambda hit: (hit.created_at, int(hit.post_remote_id)), reverse=True)
        end = (page + 1) * PAGE
        return SearchPage(tuple(found[page * PAGE : end]), is_last=end >= len(found))


def _is_shown(post: StoredPost, discussion: StoredDiscussion, person: RemotePerson) -> bool:
    return post.is_shown_to(person) and person.remote_id not in discussion.hidden_from


def _fits(post: StoredPost, discussion: StoredDiscussion, words: str) -> bool:
    is_opening = post is discussion.posts[0]
    title = f"{discussion.posts[0].subject} " if is_opening else ""
    return holds_words(title + plain_text(post.html), words)


def _hit(post: StoredPost, discussion: StoredDiscussion, words: str) -> SiteHit:
    return hit_with_text(
        shown_html(post.remote_id, post.html),
        words,
        post_remote_id=post.remote_id,
        discussion_remote_id=discussion.remote_id,
        forum_remote_id=discussion.forum_id,
        title=discussion.posts[0].subject,
        author_name=post.author.full_name,
        created_at=post.created_at,
        address=f"https://academy.example/post/{post.remote_id}",
    )
