"""What is known of a Discourse between two runs: who the person is, categories, and people's names.

People are known by their numbers, which never change; requests name them by their user names, which
may. Nothing of it is secret.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict, dataclass, field
from typing import TYPE_CHECKING, Final

from companion.domain.reaction import Reaction
from sync.capabilities import BodyFormat, Capabilities

if TYPE_CHECKING:
    from collections.abc import Iterable

    from sync.discourse import discourse_wire as wire

CAPABILITIES: Final = Capabilities(
    marker=False,
    batch_reads=False,
    news_check=True,
    delete_own=True,
    edit_own=True,
    star=True,
    subscribe=True,
    rate=True,
    read_marks=True,
    uploads=True,
    messages=True,
    notifications=True,
    search=True,
    courses=False,
    body=BodyFormat.MARKDOWN,
    # A site takes the key of a topic from administrators' keys only, and drops it from others
    # without a word: that a topic is not found by it says nothing.
    topic_key=False,
    private_replies=False,
    holds_posts=True,
    shows_held=True,
    reaction=Reaction.LIKE,
    reply_subjects=False,
    upload_areas=False,
    news_hint_at_forums=True,
)

COURSE: Final = "1"
"""The id of the one course that stands for the whole site."""

MUTED: Final = 0
MAY_START: Final = 1
MAY_REPLY: Final = 2

_VERSION: Final = 2
_DEEPEST: Final = 8
_MOST_PEOPLE: Final = 5_000


@dataclass(frozen=True, slots=True)
class KnownCategory:
    """A category: how its listing is asked for, and what the person may do in it.

    `slugs` is its slug behind those of the categories above it: under any other a site sends on
    (`ListController#set_category`). `permission` as in the answers.
    """

    slugs: str
    permission: int
    muted: bool


@dataclass(slots=True)
class Site:
    """A site as one person sees it.

    `people` are user names by the people's numbers. `shows_held`: it shows authors what of theirs
    waits for a moderator, which sites do since 2021. `unlisted` are categories that topics are in
    and the list of categories does not name. `upload_limit` in bytes, 0 where it is not known: for
    attachments or pictures, whichever may be larger.
    """

    user_id: int
    username: str
    full_name: str
    name: str
    shows_held: bool = True
    upload_limit: int = 0
    categories: dict[str, KnownCategory] = field(default_factory=dict)
    people: dict[str, str] = field(default_factory=dict)
    unlisted: set[str] = field(default_factory=set)

    def note(self, people: Iterable[tuple[int, str]]) -> None:
        """Remember the user names of people, the newest word for each."""
        for number, username in people:
            if self.people.get(str(number)) != username:
                self.people.pop(str(number), None)
                self.people[str(number)] = username

    def number_of(self, username: str) -> str | None:
        """Return the number of somebody who is known here by this user name."""
        wanted = username.casefold()
        known = (number for number, name in self.people.items() if name.casefold() == wanted)
        return next(known, None)

    def may_reply_in(self, category_id: int | None) -> bool:
        """Say whether the person may write in topics of a category, as far as is known."""
        known = self.categories.get(str(category_id))
        return known is None or known.permission <= MAY_REPLY


Placed = tuple["wire.Category", tuple["wire.Category", ...]]
"""A category, and those above it, from the top."""


def categories_in(listed: Iterable[wire.Category]) -> list[Placed]:
    """Return all categories with those above each, in the order in which a site shows them.

    Those below others stand inside them or, in some lists, beside them. Sites have two levels, or
    three (`max_category_nesting`).
    """
    found: dict[int, wire.Category] = {}

    def take(category: wire.Category) -> None:
        found.setdefault(category.id, category)
        for below in category.subcategory_list:
            inside[below.id] = category
            take(below)

    inside: dict[int, wire.Category] = {}
    for category in listed:
        take(category)

    def above(category: wire.Category) -> tuple[wire.Category, ...]:
        line: list[wire.Category] = []
        one = inside.get(category.id) or found.get(category.parent_category_id or -1)
        while one is not None and one not in line and len(line) < _DEEPEST:
            line.insert(0, one)
            one = inside.get(one.id) or found.get(one.parent_category_id or -1)
        return tuple(line)

    return [(one, above(one)) for one in found.values()]


def known_categories(listed: Iterable[Placed]) -> dict[str, KnownCategory]:
    """Return what has to be known of categories to ask for them."""
    return {
        str(category.id): KnownCategory(
            slugs="/".join(_slug(one) for one in (*above, category)),
            permission=category.permission or _READ_ONLY,
            muted=category.notification_level == MUTED,
        )
        for category, above in listed
    }


def remember(site: Site, key: str) -> str:
    """Return a site as a text for the next run; it belongs to this key."""
    people = dict(list(site.people.items())[-_MOST_PEOPLE:])
    told = {
        **asdict(site),
        "people": people,
        "unlisted": sorted(site.unlisted),
        "version": _VERSION,
        "for": _fingerprint(key),
    }
    return json.dumps(told, ensure_ascii=False, separators=(",", ":"))


def recall(remembered: str | None, key: str) -> Site | None:
    """Return the site that an earlier run remembered; None where it is another's, or unreadable."""
    try:
        told = json.loads(remembered or "")
        if told.pop("version") != _VERSION or told.pop("for") != _fingerprint(key):
            return None
        categories = {
            number: KnownCategory(**one) for number, one in told.pop("categories").items()
        }
        unlisted = set(told.pop("unlisted", ()))
        return Site(categories=categories, unlisted=unlisted, **told)
    except (ValueError, TypeError, KeyError, AttributeError):
        return None


def people_in(remembered: str | None, user_id: int) -> dict[str, str]:
    """Return the people whom this person knew here, under an earlier key and app, too."""
    try:
        told = json.loads(remembered or "")
        if told["user_id"] == user_id:
            return {str(number): str(name) for number, name in told["people"].items()}
    except (ValueError, TypeError, KeyError, AttributeError):
        pass
    return {}


_READ_ONLY: Final = 3


def _slug(category: wire.Category) -> str:
    return category.slug or f"{category.id}-category"


def _fingerprint(key: str) -> str:
    return hashlib.sha256(f"discourse site:{key}".encode()).hexdigest()[:16]
