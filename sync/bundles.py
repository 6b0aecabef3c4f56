"""How many discussions are read in one request: as many as the link and the server bear.

A bundle begins small, so that the first words come soon on a slow link. While answers come fast,
bundles grow; where one takes long, they shrink.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from companion.store.reading_list import WantedDiscussion

FIRST_POSTS: Final = 150
FEWEST_POSTS: Final = 40
MOST_POSTS: Final = 1_200
MOST_DISCUSSIONS: Final = 150
"""Below the 200 requests a batch that a server with PHP's default of form fields takes whole."""

_QUICK_SECONDS: Final = 2.5
_SLOW_SECONDS: Final = 10.0


class Bundles:
    """Parts what is wanted into requests, the most wanted first, each bundle once.

    Several readers may take bundles in turn. Doubtful discussions stand apart: a batch ends at
    its first failure, and they may well fail.
    """

    def __init__(self, wanted: Sequence[WantedDiscussion]) -> None:
        self._waiting = list(reversed(wanted))
        self._most_posts = FIRST_POSTS

    def __iter__(self) -> Iterator[list[WantedDiscussion]]:
        while self._waiting:
            yield self._take()

    def note_answer(self, seconds: float) -> None:
        """Go by how long the last answer took, the way over the link included."""
        if seconds < _QUICK_SECONDS:
            self._most_posts = min(MOST_POSTS, self._most_posts * 2)
        elif seconds > _SLOW_SECONDS:
            self._most_posts = max(FEWEST_POSTS, self._most_posts // 2)

    def _take(self) -> list[WantedDiscussion]:
        bundle = [self._waiting.pop()]
        weight = bundle[0].reply_count + 1
        while self._waiting and len(bundle) < MOST_DISCUSSIONS:
            following = self._waiting[-1]
            weight += following.reply_count + 1
            if weight > self._most_posts or following.doubtful != bundle[0].doubtful:
                break
            bundle.append(self._waiting.pop())
        return bundle
