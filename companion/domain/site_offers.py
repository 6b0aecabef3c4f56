"""What the site of an account offers, as far as views have to know it without a connection."""

from __future__ import annotations

from dataclasses import dataclass

from companion.domain.reaction import Reaction


@dataclass(frozen=True, slots=True)
class SiteOffers:
    """`outlines`: courses hold sections and activities. `calendar`: the site tells what is due.
    `uploads`: files and pictures can go along with posts. `reaction` is what one gives to a post.
    `search`: the site searches its posts.

    As long as no sync has asked, everything is taken to be there.
    """

    outlines: bool = True
    calendar: bool = True
    uploads: bool = True
    reaction: Reaction = Reaction.RATING
    search: bool = True
