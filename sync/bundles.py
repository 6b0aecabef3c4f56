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

MOST_ONE_BY_ONE: Final = 8
"""Where each discussion is a request of its own: what is read is committed after so many."""

_QUICK_SECONDS: Final = 2.5
_SLOW_SECONDS: Final = 10.0


class Pace:
    """How much to ask for in one request, by how long the answers take, the link included."""

    def __init__(self, first: int, fewest: int, most: int) -> None:
        self.most = first
        self._fewest = fewest
        self._ever = most

    def note_answer(self, seconds: float) -> None:
        """Go by how long an answer took: ask for more after a quick one, less after a slow one."""
        if seconds < _QUICK_SECONDS:
            self.most = min(self._ever, self.most * 2)
        elif seconds > _SLOW_SECONDS:
            self.most = max(self._fewest, self.most // 2)


class Bundles:
    """Parts what is wanted into requests, the most wanted first, each bundle once.

    `most`: no bundle holds more discussions. Several readers may take bundles in turn. Doubtful
    discussions stand apart: a batch ends at its first failure, and they may well fail.
    """

    def __init__(self, wanted: Sequence[WantedDiscussion], most: int = MOST_DISCUSSIONS) -> None:
        self._waiting = list(reversed(wanted))
        self._most = most
        self._pace = Pace(FIRST_POSTS, FEWEST_POSTS, MOST_POSTS)

    def __iter__(self) -> Iterator[list[WantedDiscussion]]:
        while self._waiting:
            yield self._take()

    def note_answer(self, seconds: float) -> None:
        """Go by how long the last answer took, the way over the link included."""
        self._pace.note_answer(seconds)

    def _take(self) -> list[WantedDiscussion]:
        bundle = [self._waiting.pop()]
        weight = bundle[0].reply_count + 1
        while self._waiting and len(bundle) < self._most:
            following = self._waiting[-1]
            weight += following.reply_count + 1
            if weight > self._pace.most or following.doubtful != bundle[0].doubtful:
                break
            bundle.append(self._waiting.pop())
        return bundle
