"""What a connection knows of its site: whose token it is, and what the site allows."""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from hashlib import blake2b
from html import unescape
from typing import TYPE_CHECKING, Final

from pydantic import BaseModel, ValidationError

from companion.domain.reaction import Reaction
from sync.capabilities import BodyFormat, Capabilities

if TYPE_CHECKING:
    from sync.nodebb import wire_forum as wire


@dataclass(frozen=True, slots=True)
class Site:
    """The site as the person's token sees it.

    `topics_per_page` is what a page of a listing holds for this person. `holds_posts`: moderators
    may have to approve what people post; `shows_held`: it shows a person what waits of them.
    `categories` are those that were listed, or that listed topics are in. `lists_categories`: it
    lists all categories in one answer, as far as is known.
    """

    user_id: str
    username: str
    full_name: str
    name: str
    topics_per_page: int
    holds_posts: bool
    shows_held: bool
    has_chats: bool
    categories: frozenset[str] = frozenset()
    lists_categories: bool = True
    has_search: bool = True

    @property
    def capabilities(self) -> Capabilities:
        """What the site can do; a NodeBB is much the same everywhere."""
        return Capabilities(
            marker=False,  # a comment in a text becomes visible words (recording `reply.ok`)
            batch_reads=False,
            news_check=True,
            delete_own=True,
            edit_own=True,
            star=True,
            pin=True,
            lock=True,
            subscribe=True,
            rate=True,
            read_marks=True,
            messages=self.has_chats,
            notifications=True,
            search=self.has_search,
            courses=False,
            body=BodyFormat.MARKDOWN,
            raw_reading=True,
            private_replies=False,
            holds_posts=self.holds_posts,
            shows_held=self.shows_held,
            reaction=Reaction.VOTE,
            reply_subjects=False,
            news_hint_at_forums=True,
        )


def site_from(person: wire.Self, config: wire.Config, *, shows_held: bool) -> Site:
    """Return the site of the answers of ``/api/self`` and ``/api/config``."""
    return Site(
        user_id=person.uid,
        username=unescape(person.username),
        full_name=unescape(person.fullname or person.displayname or person.username),
        name=unescape(config.siteTitle),
        topics_per_page=config.topicsPerPage,
        holds_posts=config.postQueue,
        shows_held=shows_held,
        has_chats=not config.disableChat,
        has_search=config.searchEnabled,
    )


def remember(site: Site, token: str) -> str:
    """Return the site as text, to be given to `recall` in a later run.

    The token is not in it: only a short digest with a salt, which tells another token apart.
    """
    salt = secrets.token_hex(8)
    return _Remembered(
        version=_VERSION,
        salt=salt,
        token_digest=_digest(token, salt),
        user_id=site.user_id,
        username=site.username,
        full_name=site.full_name,
        name=site.name,
        topics_per_page=site.topics_per_page,
        holds_posts=site.holds_posts,
        shows_held=site.shows_held,
        has_chats=site.has_chats,
        categories=sorted(site.categories),
        lists_categories=site.lists_categories,
        has_search=site.has_search,
    ).model_dump_json()


def recall(text: str | None, token: str) -> Site | None:
    """Return the site of a remembered text; None where there is none for this token."""
    if not text:
        return None
    try:
        kept = _Remembered.model_validate_json(text)
    except ValidationError:
        return None
    if kept.version != _VERSION or kept.token_digest != _digest(token, kept.salt):
        return None
    return Site(
        kept.user_id,
        kept.username,
        kept.full_name,
        kept.name,
        kept.topics_per_page,
        kept.holds_posts,
        kept.shows_held,
        kept.has_chats,
        frozenset(kept.categories),
        kept.lists_categories,
        kept.has_search,
    )


_VERSION: Final = 1


def _digest(token: str, salt: str) -> str:
    return blake2b(token.encode(), key=salt.encode(), digest_size=8).hexdigest()


class _Remembered(BaseModel):
    version: int
    salt: str
    token_digest: str
    user_id: str
    username: str
    full_name: str
    name: str
    topics_per_page: int
    holds_posts: bool
    shows_held: bool
    has_chats: bool
    categories: list[str] = []
    lists_categories: bool = True
    has_search: bool = True
