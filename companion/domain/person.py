"""The people of a person's courses, as their cards show them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime


@dataclass(frozen=True, slots=True)
class KnownPerson:
    """A peer of whom posts or messages are cached; `courses` are the names of where they wrote."""

    person_id: int
    remote_id: str
    full_name: str
    courses: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Membership:
    """What somebody is in a course; `roles` in the server's words, such as ``student``."""

    course_remote_id: str
    course_name: str
    roles: tuple[str, ...]
    groups: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ContactCard:
    """What is cached of a peer.

    `text` is what they say of themselves, plain; `last_seen_at` is None where the site does not
    show it. `post_count` and `newest_post_at` count the cached posts that are shown. `can_write`:
    the site carries messages, and it is not the person themselves. `profile_url` is their page.
    """

    person_id: int
    remote_id: str
    full_name: str
    is_self: bool
    memberships: tuple[Membership, ...]
    text: str
    city: str
    country: str
    last_seen_at: datetime | None
    post_count: int
    newest_post_at: datetime | None
    can_write: bool
    profile_url: str


@dataclass(frozen=True, slots=True)
class RemoteProfile:
    """Who somebody is in a course, as a server said it; `html` is as received.

    `last_seen_at` is None where the site does not show it, `country` a code or a name.
    """

    person_remote_id: str
    course_remote_id: str
    roles: tuple[str, ...]
    groups: tuple[str, ...]
    html: str = ""
    city: str = ""
    country: str = ""
    last_seen_at: datetime | None = None
