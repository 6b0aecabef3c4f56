"""What a site said about itself and the person, kept from run to run to save a request."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from pydantic import BaseModel, ValidationError

from sync.moodle.mapping import site_title
from sync.server_port import Capabilities

if TYPE_CHECKING:
    from sync.moodle import wire_models as wire

POSTS: Final = "mod_forum_get_discussion_posts"
ONE_POST: Final = "mod_forum_get_discussion_post"
LISTING: Final = "mod_forum_get_forum_discussions"
FORUMS: Final = "mod_forum_get_forums_by_courses"
COURSES: Final = "core_enrol_get_users_courses"
CONTENTS: Final = "core_course_get_contents"
UPDATES: Final = "core_course_check_updates"
ADD_DISCUSSION: Final = "mod_forum_add_discussion"
ADD_REPLY: Final = "mod_forum_add_discussion_post"
DELETE_POST: Final = "mod_forum_delete_post"
BATCH: Final = "tool_mobile_call_external_functions"

_CALLED: Final = frozenset(
    {
        POSTS,
        ONE_POST,
        LISTING,
        FORUMS,
        COURSES,
        CONTENTS,
        UPDATES,
        ADD_DISCUSSION,
        ADD_REPLY,
        DELETE_POST,
        BATCH,
    }
)


@dataclass(frozen=True, slots=True)
class Site:
    """The site as the person's token sees it; `functions` are those that we call and it offers."""

    user_id: int
    username: str
    full_name: str
    name: str
    functions: frozenset[str]

    @property
    def capabilities(self) -> Capabilities:
        """What the site can do, by the list of its functions."""
        return Capabilities(
            marker=True,
            batch_reads=BATCH in self.functions,
            news_check=UPDATES in self.functions,
            delete_own=DELETE_POST in self.functions,
        )


def site_from(info: wire.SiteInfo) -> Site:
    """Return the site of an answer of `core_webservice_get_site_info`."""
    return Site(
        user_id=info.userid,
        username=info.username,
        full_name=info.fullname,
        name=site_title(info.sitename),
        functions=_CALLED & {function.name for function in info.functions},
    )


def remember(site: Site) -> str:
    """Return the site as text, to be given to `recall` in a later run."""
    return _Remembered(
        version=_VERSION,
        user_id=site.user_id,
        username=site.username,
        full_name=site.full_name,
        name=site.name,
        functions=tuple(sorted(site.functions)),
    ).model_dump_json()


def recall(text: str | None) -> Site | None:
    """Return the site of a remembered text; None where there is none of this version."""
    if not text:
        return None
    try:
        kept = _Remembered.model_validate_json(text)
    except ValidationError:
        return None
    if kept.version != _VERSION:
        return None
    return Site(kept.user_id, kept.username, kept.full_name, kept.name, frozenset(kept.functions))


_VERSION: Final = 1
"""To be raised when we call functions that earlier versions did not look for."""


class _Remembered(BaseModel):
    version: int
    user_id: int
    username: str
    full_name: str
    name: str
    functions: tuple[str, ...]
