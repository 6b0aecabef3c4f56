"""The pages of sites: where places of the app stand on each kind of server, as data."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from companion.domain.account import ServerKind

if TYPE_CHECKING:
    from collections.abc import Mapping

COURSE: Final = "course"
FORUM: Final = "forum"
MODULE: Final = "module"
DISCUSSION: Final = "discussion"
POST: Final = "post"
POST_IN_DISCUSSION: Final = "post in discussion"

_PAGES: Final[Mapping[ServerKind, Mapping[str, str]]] = {
    ServerKind.MOODLE: {
        COURSE: "course/view.php?id={id}",
        FORUM: "mod/forum/view.php?f={id}",
        MODULE: "mod/{kind}/view.php?id={id}",
        DISCUSSION: "mod/forum/discuss.php?d={id}",
        POST_IN_DISCUSSION: "mod/forum/discuss.php?d={id}#p{post}",
    },
    ServerKind.NODEBB: {
        COURSE: "categories",
        FORUM: "category/{id}",
        DISCUSSION: "topic/{id}",
        POST: "post/{id}",
        POST_IN_DISCUSSION: "post/{post}",
    },
    ServerKind.DISCOURSE: {
        COURSE: "categories",
        FORUM: "c/{id}",
        DISCUSSION: "t/{id}",
        POST: "p/{id}",
        POST_IN_DISCUSSION: "p/{post}",
    },
}
"""By kind of place; of what is not named, the page of the whole is shown, or none."""


def page_of(
    server: ServerKind, place: str, remote_id: str, *, post: str | None, module_kind: str
) -> str | None:
    """Return the page of a place, below the site's address; None where it has none of its own.

    A post that is known here by no number of the site's is shown with its discussion.
    """
    pages = _PAGES[server]
    if place == DISCUSSION and post is not None and post.isdecimal():
        place = POST_IN_DISCUSSION
    page = pages.get(place)
    if page is None:
        return None
    return page.format(id=remote_id, post=post or "", kind=module_kind)
