"""What passes through the server port about the search of a site."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Protocol

from companion.content.clean_html import clean_html
from companion.content.cutting import cut, in_one_line
from companion.content.hit_excerpt import around_first_mark
from companion.content.plain_text import plain_text
from companion.content.search_text import marks_in
from companion.domain.search import SiteHit

if TYPE_CHECKING:
    from datetime import datetime

LONGEST_WORDS: Final = 200
"""Letters of what is looked for; nobody types more, and addresses have bounds."""

MOST_HITS: Final = 100
"""Hits of one page that are looked at; real sites give 10 to 50."""


_LONGEST_TEXT: Final = 40_000
"""Letters of HTML in which the words are looked for: only a part of a text is shown."""


@dataclass(frozen=True, slots=True)
class SearchPage:
    """A page of what a site found, in the site's order; after the last one there are no others."""

    hits: tuple[SiteHit, ...]
    is_last: bool


class SearchServer(Protocol):
    """The part of a connection that searches the site."""

    async def search(self, words: str, page: int) -> SearchPage:
        """Have the site look for posts with these words; `page` counts from 0.

        Which posts fit, and how many make a page, is the site's to say. Raises `SearchRefused`.
        """
        ...


def asked_words(words: str) -> str:
    """Return what is looked for as it is sent to a site: one line, not too long."""
    line = in_one_line(words)
    return line if len(line) <= LONGEST_WORDS else cut(line, LONGEST_WORDS).rstrip("…")


def hit_with_text(
    html: str,
    words: str,
    *,
    post_remote_id: str,
    discussion_remote_id: str,
    forum_remote_id: str,
    title: str,
    author_name: str,
    created_at: datetime,
    address: str,
) -> SiteHit:
    """Return a hit with the part of its cleaned text that holds the words, and these marked."""
    shown = around_first_mark(plain_text(clean_html(html[:_LONGEST_TEXT])), words)
    title = in_one_line(title)
    return SiteHit(
        post_remote_id=post_remote_id,
        discussion_remote_id=discussion_remote_id,
        forum_remote_id=forum_remote_id,
        title=title,
        author_name=in_one_line(author_name),
        created_at=created_at,
        excerpt=shown,
        address=address,
        marks=marks_in(shown, words),
        title_marks=marks_in(title, words),
    )
