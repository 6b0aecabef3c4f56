"""The way that was gone through the window: back and forward."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from ui.models.navigation import Place

if TYPE_CHECKING:
    from collections.abc import Collection

LONGEST: Final = 100


@dataclass(frozen=True, slots=True)
class Spot:
    """A part of a text: an entry of a thread, and how far (pixels) it was scrolled beyond.

    Of an activity, the entry is the position of the chapter.
    """

    entry: str
    offset: float


@dataclass(frozen=True, slots=True)
class Stop:
    """What was looked at: a place of the navigation, and the discussion that was read there.

    Of a course, it is an activity that was read. `account_id` is the account of all of them;
    `words` are what was searched for at the search.
    """

    place: Place
    key: int = 0
    discussion_id: int | None = None
    spot: Spot | None = None
    activity_id: int | None = None
    account_id: int | None = None
    words: str = ""

    def is_same(self, other: Stop) -> bool:
        """Say whether the other one shows the same, wherever that is scrolled to."""
        return replace(self, spot=None, words="") == replace(other, spot=None, words="")


class Trail:
    """The stops of one window, as a browser keeps its pages.

    To open the first discussion or activity of a place, or the first conversation, makes no stop:
    going back leads to what was looked at before the place. The key of a stop at the messages is
    the conversation. Stops of several accounts follow each other; `account_id` is the one that is
    shown.
    """

    def __init__(self) -> None:
        self._stops: list[Stop] = []
        self._at = -1
        self.account_id: int | None = None

    @property
    def here(self) -> Stop | None:
        """Where one is, None where nothing of this account was looked at yet."""
        here = self._stops[self._at] if self._stops else None
        return here if here is not None and here.account_id == self.account_id else None

    @property
    def can_go_back(self) -> bool:
        """Whether there is a stop before."""
        return self._at > 0

    @property
    def can_go_forward(self) -> bool:
        """Whether there is a stop after this one."""
        return self._at + 1 < len(self._stops)

    def visit(self, place: Place, key: int = 0) -> bool:
        """Note that a place is shown; return whether that is a new stop."""
        here = self.here
        if here is not None and (here.place, here.key) == (place, key):
            return False
        if place is Place.MESSAGES and here is not None and (here.place, here.key) == (place, 0):
            self._stops[self._at] = Stop(place, key, account_id=self.account_id)
        else:
            self._add(Stop(place, key, account_id=self.account_id))
        return True

    def read(self, discussion_id: int) -> bool:
        """Note that a discussion is shown; return whether that is news."""
        here = self.here or Stop(Place.FORUM, account_id=self.account_id)
        if here.discussion_id == discussion_id:
            return False
        if here.discussion_id is None and self.here is not None:
            self._stops[self._at] = replace(here, discussion_id=discussion_id)
        else:
            self._add(replace(here, discussion_id=discussion_id, spot=None))
        return True

    def open_activity(self, activity_id: int) -> bool:
        """Note that an activity of the course is shown; return whether that is news."""
        here = self.here
        if here is None or here.place is not Place.COURSE or here.activity_id == activity_id:
            return False
        if here.activity_id is None:
            self._stops[self._at] = replace(here, activity_id=activity_id)
        else:
            self._add(replace(here, activity_id=activity_id, spot=None))
        return True

    def note_spot(self, spot: Spot | None) -> None:
        """Remember which part of the text is on the screen."""
        if self.here is not None:
            self._stops[self._at] = replace(self._stops[self._at], spot=spot)

    def note_words(self, words: str) -> None:
        """Remember what was searched for."""
        if self.here is not None:
            self._stops[self._at] = replace(self._stops[self._at], words=words)

    def back(self) -> Stop | None:
        """Go to the stop before; None where there is none."""
        return self._go(-1) if self.can_go_back else None

    def forward(self) -> Stop | None:
        """Go to the stop after this one; None where there is none."""
        return self._go(1) if self.can_go_forward else None

    def keep(self, accounts: Collection[int]) -> None:
        """Forget the stops of all accounts but these."""
        kept = [n for n, stop in enumerate(self._stops) if stop.account_id in accounts]
        self._at = sum(n <= self._at for n in kept) - 1
        self._stops = [self._stops[n] for n in kept]
        self._at = max(self._at, 0) if kept else -1

    def _go(self, by: int) -> Stop:
        self._at += by
        return self._stops[self._at]

    def _add(self, stop: Stop) -> None:
        del self._stops[self._at + 1 :]
        self._stops.append(stop)
        del self._stops[:-LONGEST]
        self._at = len(self._stops) - 1
