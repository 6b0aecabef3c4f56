"""What peers ask and what helped them: open questions, and posts that were found helpful."""

from __future__ import annotations

from dataclasses import dataclass
from math import log2
from typing import TYPE_CHECKING, Final

from companion.domain.reaction import Reaction

if TYPE_CHECKING:
    from datetime import datetime

    from companion.domain.post_mark import PostMark


@dataclass(frozen=True, slots=True)
class PeerPost:
    """A post of a list over all courses; `title` is its discussion's without the mark."""

    post_id: int
    post_remote_id: str
    discussion_id: int
    title: str
    excerpt: str
    author_name: str
    is_own: bool
    course_name: str
    forum_name: str
    created_at: datetime
    mark: PostMark | None


@dataclass(frozen=True, slots=True)
class OpenQuestion:
    """A question that nobody but who asked has replied to. `is_begun`: an own answer is a draft."""

    post: PeerPost
    is_begun: bool = False


@dataclass(frozen=True, slots=True)
class OpenQuestions:
    """The newest open questions, and how many there are in all."""

    questions: tuple[OpenQuestion, ...] = ()
    count: int = 0


@dataclass(frozen=True, slots=True)
class HelpSigns:
    """What shows that a post helped, of other people than who wrote it.

    `thanks` counts the people who replied with thanks; `thanked_by_asker` says that who began the
    discussion is among them. `ratings` counts ratings, `rating_share` is their average as a part
    of the scale, from 0 to 1; what they are on the site, `reaction` says. `repliers` counts the
    people who replied directly. `is_answer`: a reply to a question, by somebody else. `is_starred`:
    the person starred its discussion.
    """

    thanks: int = 0
    thanked_by_asker: bool = False
    ratings: int = 0
    rating_share: float = 0.0
    reaction: Reaction = Reaction.RATING
    repliers: int = 0
    is_answer: bool = False
    is_starred: bool = False


LEAST_HELP: Final = 2.0
"""The points from which on a post is a highlight: one reply alone makes none."""


def help_points(signs: HelpSigns) -> float:
    """Return how helpful a post was found, in points without a limit.

    Three for each who thanks, and two more when it is who asked; up to two for each rating, by its
    height; one for an answer to a question; one for a star; and for the number of those who
    replied its logarithm, so that a quarrel of twenty counts little more than five replies.
    """
    return (
        3.0 * signs.thanks
        + 2.0 * signs.thanked_by_asker
        + 2.0 * signs.ratings * signs.rating_share
        + 1.0 * signs.is_answer
        + 1.0 * signs.is_starred
        + log2(1 + signs.repliers)
    )


@dataclass(frozen=True, slots=True)
class Highlight:
    """A post that peers found helpful, with what shows that."""

    post: PeerPost
    signs: HelpSigns
    points: float
