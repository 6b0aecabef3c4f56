"""A whole small Moodle of the recordings: what one part of it says fits to what the others say."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

import httpx

from companion.domain.account import Account, ServerKind
from sync.moodle.public_config import SERVICE_PATH
from sync.moodle.site import (
    BOOKS,
    CALENDAR,
    CAN_ADD,
    COMMENTS,
    COMPLETION_STATUS,
    CONTENTS,
    CONVERSATION_MESSAGES,
    CONVERSATIONS,
    COURSE_PROFILES,
    COURSES,
    FOLDERS,
    FORUMS,
    LABELS,
    LINKS,
    LISTING,
    NOTIFICATIONS,
    PAGES,
    POSTS,
    RESOURCES,
    UPDATES,
    UPDATES_SINCE,
)
from tests.contract.moodle.recorded import SITE_URL, RecordedSite, recording

if TYPE_CHECKING:
    from collections.abc import Iterator

FORUM: Final = "108"
COURSE: Final = "3"
CONVERSATION: Final = "37"
DISCUSSIONS: Final = {
    "2345": "posts.rich.deep",
    "2347": "posts.rich.scripts",
    "2348": "posts.rich.markup",
    "2349": "posts.rich.injection",
    "2350": "posts.rich.deleted",
    "2351": "posts.rich.files.with-inline",
    "2358": "posts.rich.old",
}

SAID: Final = {
    (COURSES, ""): "courses.enrolled",
    (FORUMS, ""): "forums.rich",
    (LISTING, FORUM): "discussions.rich",
    **{(POSTS, number): name for number, name in DISCUSSIONS.items()},
    (CONTENTS, COURSE): "course.contents.rich",
    (PAGES, ""): "content.page.rich",
    (LABELS, ""): "content.label.image",
    (BOOKS, ""): "content.book.chapters",
    (FOLDERS, ""): "content.folder",
    (RESOURCES, ""): "content.resource.pdf",
    (LINKS, ""): "content.url",
    (COMPLETION_STATUS, ""): "completion.status.rich",
    (CONVERSATIONS, ""): "messages.conversations",
    (CONVERSATION_MESSAGES, CONVERSATION): "messages.conversation",
    (CALENDAR, ""): "calendar.upcoming.few",
    (COMMENTS, COURSE): "comments.course",
    (NOTIFICATIONS, ""): "notifications.rich",
}
"""What is answered to which question: the function, and which one is meant where it matters."""

_WHICH: Final = {
    LISTING: "forumid",
    POSTS: "discussionid",
    CONTENTS: "courseid",
    CONVERSATION_MESSAGES: "convid",
    COMMENTS: "instanceid",
}
_NOTHING: Final[dict[str, Any]] = {
    LISTING: {"discussions": [], "warnings": []},
    CONTENTS: [],
    COMMENTS: {"comments": [], "count": 0, "perpage": 15, "canpost": True},
    CAN_ADD: {"status": True, "warnings": []},
    COURSE_PROFILES: [],
    UPDATES: {"instances": [], "warnings": []},
    UPDATES_SINCE: {"instances": [], "warnings": []},
}


def answer_to(function: str, which: str) -> Any:
    """Return the JSON value that the site answers while it is whole."""
    name = SAID.get((function, which))
    if name is None and function == CONVERSATION_MESSAGES:
        return {"id": int(which), "members": [], "messages": []}
    if name is None:
        return _NOTHING[function]
    told = recording(name).response
    if function == LISTING:
        kept = [one for one in told["discussions"] if str(one["discussion"]) in DISCUSSIONS]
        return {**told, "discussions": kept}
    return told


def account() -> Account:
    """The learner's account on this site."""
    info = recording("site.info").response
    return Account(
        account_id=1,
        kind=ServerKind.MOODLE,
        site_url=SITE_URL,
        site_name="Academy",
        username=info["username"],
        full_name=info["fullname"],
        remote_user_id=str(info["userid"]),
    )


@dataclass
class WholeSite(RecordedSite):
    """The site; `spoilt` holds the bodies of answers that are broken, by their questions."""

    spoilt: dict[tuple[str, str], bytes] = field(default_factory=dict)

    def _respond(self, request: httpx.Request) -> httpx.Response:
        if request.url.path.endswith("/index.html"):
            headers = {"etag": '"1"', "content-type": "text/html"}
            return httpx.Response(200, headers=headers, content=b"<p>A chapter.</p>")
        return super()._respond(request)

    def _responses(self, fields: dict[str, str]) -> Iterator[dict[str, Any]]:
        for number in range(len(fields)):
            function = fields.get(f"requests[{number}][function]")
            if function is None:
                return
            arguments = json.loads(fields[f"requests[{number}][arguments]"])
            yield {"error": False, "data": self._body(function, arguments).decode("utf-8-sig")}

    def _answer(self, function: str, fields: dict[str, str]) -> httpx.Response:
        if function == SERVICE_PATH.lstrip("/"):
            return recording("site.public-config").as_answer()
        return httpx.Response(200, content=self._body(function, fields))

    def _body(self, function: str, arguments: dict[str, Any]) -> bytes:
        which = str(arguments.get(_WHICH.get(function, ""), ""))
        told = self.spoilt.get((function, which))
        return json.dumps(answer_to(function, which)).encode() if told is None else told
