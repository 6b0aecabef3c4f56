"""Ties: a course on one site, and a forum on another whose discussions stand with the course."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from companion.domain.account import Account
    from companion.domain.forum import ForumSummary
    from companion.errors import CompanionError

SAMPLE_SITE: Final = "sample"
"""Names the site of the sample classroom, whose address changes from start to start."""


class TieOrigin(StrEnum):
    """Who has tied a course to a forum; a `LINK` in the course's text, which the person took up."""

    PERSON = "person"
    POLICY = "policy"
    LINK = "link"


@dataclass(frozen=True, slots=True)
class Tie:
    """A course and a forum elsewhere, by the ids that their servers give; `site` as `site_of`."""

    course_remote_id: str
    site: str
    forum_remote_id: str
    origin: TieOrigin

    def is_same(self, other: Tie) -> bool:
        """Say whether both tie the same course to the same forum, whoever did it."""
        return _places(self) == _places(other)


@dataclass(frozen=True, slots=True)
class TiedForum:
    """A tie as it is shown with its course.

    `account` is the one on whose site the forum is; `forum` is None where it is not on this
    computer, or cannot be read now, as `error` says.
    """

    tie: Tie
    course_id: int
    account: Account
    forum: ForumSummary | None = None
    error: CompanionError | None = None


@dataclass(frozen=True, slots=True)
class TieProposal:
    """A course whose text leads to the site of another account.

    `forum` is the one that the text leads to, None where it leads elsewhere on that site.
    """

    course_id: int
    course_name: str
    account: Account
    forum: ForumSummary | None = None


@dataclass(frozen=True, slots=True)
class SetTie:
    """A tie as an organisation sets it: the course's address or short name, and the forum's."""

    course: str
    forum: str


def site_of(account: Account) -> str:
    """Return by what the site of an account is known in a tie."""
    return SAMPLE_SITE if account.is_sample else account.site_url.rstrip("/")


def _places(tie: Tie) -> tuple[str, str, str]:
    return tie.course_remote_id, tie.site, tie.forum_remote_id
