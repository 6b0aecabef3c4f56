"""What every part of a signed-in Discourse shares: the session, the requests, the known site."""

from __future__ import annotations

import asyncio
from collections import deque
from dataclasses import replace
from typing import TYPE_CHECKING, Final, TypeVar

from companion.domain.reason import ReasonCode
from companion.domain.remote import RemoteAccount
from companion.errors import Busy, Offline, Rejected, SignedOut
from sync.discourse import discourse_wire as wire
from sync.discourse.discourse_calls import SESSION, DiscourseCalls, Request, get, segment
from sync.discourse.discourse_mapping import topic_of_opening
from sync.discourse.discourse_site import (
    CAPABILITIES,
    KnownCategory,
    Site,
    categories_in,
    known_categories,
    people_in,
    recall,
    remember,
)

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Iterable, Sequence
    from datetime import datetime

    from sync.capabilities import Capabilities
    from sync.discourse.discourse_site import Placed
    from sync.http_session import HttpSession
    from sync.server_port import Usage

T = TypeVar("T")

ENDS_THE_RUN: Final = (Offline, Busy, SignedOut)
"""Errors that concern whatever is asked for next, too."""

BASIC_INFO: Final = "/site/basic-info.json"

_CHUNK: Final = 200
"""So many posts are asked for by their numbers at once: addresses of 8,000 letters get through."""

_SMALLEST_CATEGORY_PAGE: Final = 20
"""`CategoryList::CATEGORIES_PER_PAGE`; a site without pages gives all of them on the first."""

_MOST_CATEGORY_PAGES: Final = 50

SITE_SETTINGS: Final = "/site/settings.json"
_KILO: Final = 1024

_BEFORE_THE_FIRST: Final = "0"

_MOST_WAITS: Final = 3
_LONGEST_WAIT: Final = 65.0
"""Seconds; sites count requests by the minute, and by the day: 20 and 2,880 of a key
(`DefaultCurrentUserProvider`, `max_user_api_reqs_per_minute` and `…_per_day`). Such a request that
is refused does not count. Between two posts of one person lie 5 seconds, of a new one 30
(`rate_limit_create_post`)."""


class DiscourseConnection:
    """One person's connection to one Discourse: who they are and how it is asked.

    `remembered_site` is what `remember` returned in an earlier run: with it, and the same key,
    `prepare` costs no request. The session belongs to this object from now on. `pause` waits for
    so many seconds.
    """

    def __init__(
        self,
        site_url: str,
        key: str,
        session: HttpSession,
        *,
        remembered_site: str | None = None,
        pause: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self._site_url = site_url.rstrip("/")
        self._key = key
        self._session = session
        self._pause = pause
        self._calls = DiscourseCalls(session, site_url, key)
        self._remembered = remembered_site
        self._known_site: Site | None = recall(remembered_site, key)

    @property
    def capabilities(self) -> Capabilities:
        """What a Discourse can do; what of it the person may do, its answers say."""
        return replace(CAPABILITIES, shows_held=self._site.shows_held)

    @property
    def usage(self) -> Usage:
        """Requests and bytes of this connection so far."""
        return self._session.usage

    def remember(self) -> str:
        """Return what was learnt about the site, to be handed to the next connection."""
        return remember(self._site, self._key)

    async def prepare(self) -> RemoteAccount:
        """Ask who is signed in, and for the site's title and limits, unless they are known."""
        if self._known_site is None:
            me = (await self._calls.result(wire.Session, get(SESSION))).current_user
            info = await self._calls.result(wire.BasicInfo, get(BASIC_INFO))
            full_name = (me.name or "").strip() or me.username
            self._known_site = Site(me.id, me.username, full_name, info.title)
            # Whom one can write to is known by what was read, which a new key does not change.
            self._known_site.people = people_in(self._remembered, me.id)
            self._known_site.note([(me.id, me.username)])
            self._known_site.shows_held = await self._held_posts() is not None
            self._known_site.upload_limit = await self._upload_limit()
        site = self._known_site
        return RemoteAccount(
            remote_user_id=str(site.user_id),
            username=site.username,
            full_name=site.full_name,
            site_name=site.name,
            site_url=self._site_url,
        )

    async def close(self) -> None:
        """Close the session."""
        await self._session.close()

    @property
    def _site(self) -> Site:
        if self._known_site is None:
            raise RuntimeError("prepare() comes first")
        return self._known_site

    # What several parts ask for ---------------------------------------------------------------

    async def _read_categories(self) -> tuple[list[Placed], datetime | None]:
        """Read all categories, each with those above it, and note how they are asked for.

        Sites with many of them give them page by page, and of each no more than the first few below
        it, of the rest the numbers only (`CategoryList#find_categories`): these are asked for, too.
        Some sites give all of them again and again; where a page shows just what the whole list
        showed the last time, there is no other.
        """
        found, asked_at = await self._category_pages()
        asked: set[int] = set()
        while len(asked) < _MOST_CATEGORY_PAGES:
            listed = categories_in(found.values())
            known = {category.id for category, _ in listed}
            lacking = (
                category.id
                for category, _ in listed
                if category.id not in asked and not known.issuperset(category.subcategory_ids)
            )
            above = next(lacking, None)
            if above is None:
                break
            asked.add(above)
            below, _ = await self._category_pages(("parent_category_id", str(above)))
            found = {**below, **found}
        listed = categories_in(found.values())
        self._site.categories = known_categories(listed)
        return listed, asked_at

    async def _category_pages(
        self, *only: tuple[str, str]
    ) -> tuple[dict[int, wire.Category], datetime | None]:
        """Read the pages of a list of categories."""
        found: dict[int, wire.Category] = {}
        asked_at: datetime | None = None
        for page in range(1, _MOST_CATEGORY_PAGES + 1):
            query = [("include_subcategories", "true"), *only]
            request = get("/categories.json", *query, *([("page", str(page))] if page > 1 else []))
            answered = await self._calls.answer(request)
            if answered.refusal is not None:
                raise await self._calls.error_for(answered.refusal)
            told = self._calls.checked(wire.Categories, answered.value, request)
            asked_at = asked_at or answered.asked_at
            here = told.category_list.categories
            new = [one for one in here if one.id not in found]
            found |= {one.id: one for one in new}
            if not new or len(here) < _SMALLEST_CATEGORY_PAGE or self._is_known_list(here):
                break
        return found, asked_at

    async def _upload_limit(self) -> int:
        """Ask how large a file may be, in bytes; 0 where the site does not say."""
        request = get(SITE_SETTINGS)
        answered = await self._calls.answer(request)
        if answered.refusal is not None:
            error = await self._calls.error_for(answered.refusal)
            if isinstance(error, ENDS_THE_RUN):
                raise error
            return 0
        told = self._calls.checked(wire.SiteSettings, answered.value, request)
        return max(told.max_attachment_size_kb, told.max_image_size_kb) * _KILO

    def _is_known_list(self, here: Sequence[wire.Category]) -> bool:
        """Say whether categories are all that are known, and more than a page has of them.

        Where a page has exactly that many, a new one may stand on the next.
        """
        every = {str(one.id) for one, _ in categories_in(here)}
        return len(here) > _SMALLEST_CATEGORY_PAGE and every == self._site.categories.keys()

    async def _category(self, forum_remote_id: str) -> KnownCategory:
        """Return how a category is asked for; raise `Rejected` where there is none such."""
        if forum_remote_id not in self._site.categories:
            await self._read_categories()
        known = self._site.categories.get(forum_remote_id)
        if known is None:
            raise Rejected("not_found", "no such category", ReasonCode.TARGET_GONE)
        return known

    async def _topic(self, topic_remote_id: str) -> wire.Topic:
        """Read a topic: its first posts, and the ids of all."""
        topic = await self._calls.result(wire.Topic, topic_request(topic_remote_id))
        self._note_authors(topic.post_stream.posts)
        return await self._with_stream(topic)

    async def _topic_or_none(self, topic_remote_id: str) -> wire.Topic | None:
        """Read a topic; None where it is gone, or not shown to this person."""
        request = topic_request(topic_remote_id)
        answered = await self._calls.answer(request)
        if answered.refusal is not None:
            if answered.refusal.says_gone:
                return None
            raise await self._calls.error_for(answered.refusal)
        topic = self._calls.checked(wire.Topic, answered.value, request)
        self._note_authors(topic.post_stream.posts)
        return await self._with_stream(topic)

    async def _with_stream(self, topic: wire.Topic) -> wire.Topic:
        """Return a topic with the ids of all its posts: the longest ones come without them."""
        first = [post.id for post in topic.post_stream.posts[:1]]
        if topic.post_stream.stream or not first:
            return topic
        request = get(f"/t/{topic.id}/post_ids.json", ("post_number", _BEFORE_THE_FIRST))
        rest = (await self._patiently(wire.PostIds, request)).post_ids
        stream = tuple(dict.fromkeys((*first, *rest)))
        whole = topic.post_stream.model_copy(update={"stream": stream})
        return topic.model_copy(update={"post_stream": whole})

    async def _held_posts(self) -> tuple[wire.HeldPost, ...] | None:
        """Read the own posts that wait for a moderator; None where the site does not show them."""
        request = get(f"/posts/{segment(self._site.username)}/pending.json")
        answered = await self._calls.answer(request)
        if answered.refusal is None:
            return self._calls.checked(wire.HeldPosts, answered.value, request).pending_posts
        if answered.refusal.says_gone:
            return None
        raise await self._calls.error_for(answered.refusal)

    async def _more_posts(
        self, topic: wire.Topic, numbers: Iterable[int], *, with_raw: bool = False
    ) -> list[wire.Post]:
        """Read posts of a topic by their numbers, some at a time, in the topic's order.

        An answer may hold fewer than were asked for: the others are asked for again, and are gone
        only where an answer brings none of them.
        """
        waiting = deque(numbers)
        found: dict[int, wire.Post] = {}
        while waiting:
            asked = [waiting.popleft() for _ in range(min(_CHUNK, len(waiting)))]
            posts = await self._posts_numbered(topic.id, asked, with_raw=with_raw)
            came = {post.id: post for post in posts if post.id in asked}
            found |= came
            if came:
                waiting.extend(number for number in asked if number not in came)
        order = {number: place for place, number in enumerate(topic.post_stream.stream)}
        return sorted(found.values(), key=lambda post: order.get(post.id, len(order)))

    async def _posts_numbered(
        self, topic_id: int, numbers: Iterable[int], *, with_raw: bool
    ) -> tuple[wire.Post, ...]:
        """Ask for some posts of a topic."""
        asked = [("post_ids[]", str(number)) for number in numbers]
        raw = [("include_raw", "true")] if with_raw else []
        request = get(f"/t/{topic_id}/posts.json", *asked, *raw)
        more = await self._patiently(wire.MorePosts, request)
        self._note_authors(more.post_stream.posts)
        return more.post_stream.posts

    async def _patiently(self, model: type[T], request: Request) -> T:
        """Ask for what goes on with an answer; a short wait that the site wishes for is kept here.

        Sites let a key ask some twenty times a minute: a long topic or listing that began anew
        after each wait would never be read to its end.
        """
        return self._calls.checked(model, await self._value_patiently(request), request)

    async def _value_patiently(self, request: Request) -> object:
        """Ask until the site has waited enough, some times; a request that may have worked once."""
        for _ in range(_MOST_WAITS):
            try:
                return await self._calls.value(request)
            except Busy as busy:
                is_over = busy.may_have_arrived and request.method != "GET"
                if is_over or busy.retry_after is None or busy.retry_after > _LONGEST_WAIT:
                    raise
                await self._pause(busy.retry_after)
        raise Busy("asked to wait again and again", retry_after=_LONGEST_WAIT)

    async def _all_posts(self, topic: wire.Topic) -> list[wire.Post]:
        """Return all posts of a topic, reading those that did not come with it."""
        here = {post.id: post for post in topic.post_stream.posts}
        rest = [number for number in topic.post_stream.stream if number not in here]
        return [*topic.post_stream.posts, *await self._more_posts(topic, rest)]

    async def _post(self, post_remote_id: str) -> wire.Post | None:
        """Read a post as it is kept; None where it is gone, or not shown to this person."""
        number: int | str = post_remote_id
        topic_id = topic_of_opening(post_remote_id)
        if topic_id is not None:
            topic = await self._topic_or_none(topic_id)
            if topic is None or not topic.post_stream.stream:
                return None
            number = topic.post_stream.stream[0]
        request = get(f"/posts/{remote_number(number)}.json")
        answered = await self._calls.answer(request)
        if answered.refusal is not None:
            if answered.refusal.says_gone:
                return None
            raise await self._calls.error_for(answered.refusal)
        return self._calls.checked(wire.Post, answered.value, request)

    def _note_authors(self, posts: Iterable[wire.Post]) -> None:
        self._site.note((post.user_id, post.username) for post in posts)


def topic_request(topic_remote_id: str) -> Request:
    """Return the request for a topic."""
    return get(f"/t/{remote_number(topic_remote_id)}.json")


def remote_number(remote_id: int | str) -> str:
    """Return an id as it stands in a path; raise `Rejected` for what is no number."""
    text = str(remote_id)
    if not (text.isascii() and text.isdigit()):
        raise Rejected("not_found", "no such thing", ReasonCode.TARGET_GONE)
    return text
