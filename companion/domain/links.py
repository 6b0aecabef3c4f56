"""Links that lead to a place of a site: our own ``companion:`` links, and the site's addresses.

    companion:course/ID?site=ADDRESS
    companion:forum/ID?site=ADDRESS
    companion:module/ID?site=ADDRESS
    companion:module/ID?kind=KIND&site=ADDRESS
    companion:discussion/ID?site=ADDRESS
    companion:discussion/ID?post=ID&site=ADDRESS
    companion:post/ID?site=ADDRESS

ID is the server's id. A module is an activity of the kind KIND, such as ``page``, by the number of
its page in the course, which is not the activity's own number; without KIND, a forum. ADDRESS is
the site's address, percent-encoded; a number alone would mean another place on every site. Nothing
else is understood: no other word, no value twice, no fragment.

Of the site's own addresses these are understood, at or below the site's address (pages of Moodle):

    course/view.php?id=COURSE
    mod/KIND/view.php?id=MODULE
    mod/forum/view.php?f=FORUM
    mod/forum/discuss.php?d=DISCUSSION   with   &parent=POST   or   #pPOST
    category/FORUM   or   c/FORUM        with names before and after the number, as forums elsewhere
                                         write the pages of their categories
    topic/DISCUSSION   or   t/NAME/DISCUSSION   with more behind it, and   post/POST   or   p/POST

A link is only ever a place to look for among what is cached: to read one runs and fetches nothing.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Final
from urllib.parse import SplitResult, parse_qsl, quote, urlsplit

from companion.domain.site_pages import page_of

if TYPE_CHECKING:
    from companion.domain.account import ServerKind

SCHEME: Final = "companion"
LONGEST_LINK: Final = 2_000
"""Longer ones are not read."""

FORUM_MODULE: Final = "forum"

_SIGN_IN_ANSWER: Final = re.compile(
    r"(?:companion|moodlemobile)://token(?:=|%3d)|(?:companion|discourse)://auth_redirect/?\?",
    re.IGNORECASE,
)
"""Sites answer under the scheme of the server's own app unless they are told to let others be."""

_ID: Final = re.compile(r"[0-9]{1,18}", re.ASCII)
_POST_ID: Final = re.compile(r"t?[0-9]{1,18}", re.ASCII)
"""Where a server does not tell the number of an opening post, that is known by its topic."""

_MODULE_PAGE: Final = re.compile(r"mod/([a-z][a-z0-9_]{0,39})/view\.php", re.ASCII)
_CATEGORY_PAGE: Final = re.compile(
    r"(?:category/|c/(?:[^/]{1,100}/){0,3})([0-9]{1,18})(?:/[^/]{0,200}){0,3}", re.ASCII
)
_TOPIC_PAGE: Final = re.compile(
    r"(?:topic/([0-9]{1,18})(?:/[^/]{0,300}){0,2}"
    r"|t/(?:[^/]{0,300}[^/0-9][^/]{0,300}/)?([0-9]{1,18})(?:/[0-9]{0,9})?)/?",
    re.ASCII,
)
_POST_PAGE: Final = re.compile(r"(?:post|p)/([0-9]{1,18})/?", re.ASCII)
_KIND: Final = re.compile(r"[a-z][a-z0-9_]{0,39}", re.ASCII)
_WEB: Final = {"http": 80, "https": 443}
_WORD: Final = re.compile(r"[\x21-\x7e]+")


class LinkedKind(StrEnum):
    """What a link leads to. A `MODULE` is an activity by the number of its page in the course."""

    COURSE = "course"
    FORUM = "forum"
    MODULE = "module"
    DISCUSSION = "discussion"
    POST = "post"


_MORE: Final = {LinkedKind.DISCUSSION: ("post",), LinkedKind.MODULE: ("kind",)}
"""What our own link to a kind of place may say beside the site."""


@dataclass(frozen=True, slots=True)
class PlaceLink:
    """A place on a site, by the server's ids; `post_remote_id` only with a discussion.

    `module_kind` is the server's word for the kind of activity that a module is.
    """

    site_url: str
    kind: LinkedKind
    remote_id: str
    post_remote_id: str | None = None
    module_kind: str = FORUM_MODULE


def read_link(text: str, site_url: str) -> PlaceLink | None:
    """Return the place on this site that a link leads to; None for any other text."""
    text = text.strip()
    if len(text) > LONGEST_LINK or not _WORD.fullmatch(text):
        return None
    parts = _split(text)
    if parts is None:
        return None
    if parts.scheme == SCHEME:
        return _own(parts, site_url)
    return _page(parts, site_url)


def is_own_link(text: str) -> bool:
    """Say whether a text looks like one of our own links, whatever site it names."""
    return text.strip()[: len(SCHEME) + 1].lower() == f"{SCHEME}:"


def is_sign_in_answer(text: str) -> bool:
    """Say whether a text looks like the answer to a sign-in in the browser: then it is a secret."""
    return _SIGN_IN_ANSWER.match(text.strip()) is not None


def is_page_of(address: str, site_url: str) -> bool:
    """Say whether an address is that of a page of the site, known here or not."""
    parts = _split(address.strip())
    return parts is not None and _path_below(parts, site_url) is not None


def own_link(place: PlaceLink) -> str:
    """Return the ``companion:`` link that leads to a place."""
    more = f"post={place.post_remote_id}&" if place.post_remote_id else ""
    if place.module_kind != FORUM_MODULE:
        more = f"kind={place.module_kind}&"
    site = quote(place.site_url.rstrip("/"), safe="")
    return f"{SCHEME}:{place.kind}/{place.remote_id}?{more}site={site}"


def web_address(place: PlaceLink, server: ServerKind) -> str | None:
    """Return the address of a place's page on the site; None where one cannot tell.

    The page of a post alone would need its discussion on some servers.
    """
    page = page_of(
        server,
        place.kind,
        place.remote_id,
        post=place.post_remote_id,
        module_kind=place.module_kind,
    )
    return None if page is None else f"{place.site_url.rstrip('/')}/{page}"


def _own(parts: SplitResult, site_url: str) -> PlaceLink | None:
    values = _values(parts.query)
    if parts.netloc or parts.fragment or values is None or not {"site"} <= values.keys():
        return None
    kind, _, number = parts.path.partition("/")
    form = _POST_ID if kind == LinkedKind.POST else _ID
    if kind not in set(LinkedKind) or not form.fullmatch(number):
        return None
    allowed = {"site", *_MORE.get(LinkedKind(kind), ())}
    post, module = values.get("post"), values.get("kind", FORUM_MODULE)
    if values.keys() - allowed or not (post is None or _POST_ID.fullmatch(post)):
        return None
    if not _KIND.fullmatch(module) or not _is_same_site(values["site"], site_url):
        return None
    return PlaceLink(site_url, LinkedKind(kind), number, post, module)


def _page(parts: SplitResult, site_url: str) -> PlaceLink | None:
    page = _path_below(parts, site_url)
    values = _values(parts.query)
    if page is None or values is None:
        return None
    ids = {name: value for name, value in values.items() if _ID.fullmatch(value)}
    if page == "course/view.php" and "id" in ids:
        return PlaceLink(site_url, LinkedKind.COURSE, ids["id"])
    if (module := _MODULE_PAGE.fullmatch(page)) is not None and "id" in ids:
        return PlaceLink(site_url, LinkedKind.MODULE, ids["id"], module_kind=module[1])
    if (forum := _forum_of_page(page, ids)) is not None:
        return PlaceLink(site_url, LinkedKind.FORUM, forum)
    if page == "mod/forum/discuss.php" and "d" in ids:
        named = parts.fragment.removeprefix("p") if parts.fragment.startswith("p") else ""
        post = named if _ID.fullmatch(named) else ids.get("parent")
        return PlaceLink(site_url, LinkedKind.DISCUSSION, ids["d"], post)
    return _talk_page(page, site_url)


def _talk_page(page: str, site_url: str) -> PlaceLink | None:
    """Return the topic or post that a page of a forum without courses shows."""
    if (topic := _TOPIC_PAGE.fullmatch(page)) is not None:
        return PlaceLink(site_url, LinkedKind.DISCUSSION, topic[1] or topic[2])
    if (post := _POST_PAGE.fullmatch(page)) is not None:
        return PlaceLink(site_url, LinkedKind.POST, post[1])
    return None


def _forum_of_page(page: str, ids: dict[str, str]) -> str | None:
    """Return the number of the forum whose page this is."""
    if page == "mod/forum/view.php":
        return ids.get("f")
    category = _CATEGORY_PAGE.fullmatch(page)
    return category[1] if category is not None else None


def _is_same_site(address: str, site_url: str) -> bool:
    parts = _split(address)
    return parts is not None and not parts.query and _path_below(parts, site_url) == ""


def _path_below(parts: SplitResult, site_url: str) -> str | None:
    """Return the path from the site's address on; None for another site.

    `http` and `https` are one site, as people copy the one or the other.
    """
    site = _split(site_url)
    if site is None or _host(parts) is None or _host(parts) != _host(site):
        return None
    root = site.path.rstrip("/") + "/"
    path = parts.path if parts.path else "/"
    if path == root.rstrip("/"):
        path = root
    return path.removeprefix(root) if path.startswith(root) else None


def _host(parts: SplitResult) -> tuple[str, int | None] | None:
    """Return host and port, None as the port where it is the usual one; None for no web address."""
    if parts.scheme not in _WEB or "@" in parts.netloc or not parts.hostname:
        return None
    try:
        port = parts.port
    except ValueError:
        return None
    return parts.hostname, None if port == _WEB[parts.scheme] else port


def _split(text: str) -> SplitResult | None:
    try:
        return urlsplit(text)
    except ValueError:
        return None


def _values(query: str) -> dict[str, str] | None:
    """Return the values of a query by their names; None where one is given twice."""
    try:
        pairs = parse_qsl(query, keep_blank_values=True, strict_parsing=bool(query))
    except ValueError:
        return None
    values = dict(pairs)
    return values if len(values) == len(pairs) else None
