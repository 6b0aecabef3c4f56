"""What a server, on a site, can do: differences of servers are told here, never by their names."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from companion.domain.reaction import Reaction


class BodyFormat(StrEnum):
    """In which form a server takes texts: that decides which of two equal ones is sent."""

    HTML = "html"
    MARKDOWN = "markdown"


@dataclass(frozen=True, slots=True)
class Capabilities:
    """What this server, on this site, can do; asked from the site, not assumed.

    `marker`: an invisible mark in a post can be read back, so that a doubtful post is found by it.
    `batch_reads`: many reads ride in one request. `news_check`: the server can say cheaply which
    forums have new posts. `delete_own`, `edit_own`, `star`, `pin`, `lock`, `subscribe`, `rate`,
    `read_marks`, `uploads`: the site offers the action; whether it is allowed, each post,
    discussion and forum says. `messages`: people can write to each other, and an app may read that.
    `groups`: the server tells for which groups one may post. `content`: it shows what courses hold,
    `completion`: an app may say that an activity is done. `calendar`: it lists what is due when.
    `notifications`: it tells what has happened, and takes that one has read it. `profiles`: it
    tells who people are in courses. `comments`: it tells what was said of courses.
    `search`: it searches its posts for an app.
    `courses`: it knows courses; without, one course stands for the whole site. `body`: the form in
    which it takes texts. `topic_key`: a new discussion can carry the item's UUID, and a second one
    with it is refused: no doubt of a discussion needs words to be settled. `raw_reading`: it shows
    a text as it was written. `private_replies`: it has them. `holds_posts`: a moderator may have to
    approve a post before anybody sees it (`Receipt.held_as`); `shows_held`: its author sees it
    meanwhile (`Trace.held`). `reaction`: what one gives to a post by
    `ForumServer.rate`, where that is offered; a vote and a like are 1, or taken back.
    `upload_areas`: the site keeps the files of a new post in a place that has an id; without, an
    area is made of what names the files, and each upload into it gives the area anew.
    `reply_subjects`: a reply has a subject of its own, which can be edited. `news_hint_at_forums`:
    a look without the catalogue shows that there is news in a forum that is not known yet, and
    costs a request less for being without it.

    Two differences need no word here. How long an own post can be edited depends on who wrote it
    and where: each post says whether it can be now. How long a page of a listing is, is the
    package's business: it cuts what `ForumServer.discussions` is asked for from the site's own.
    """

    marker: bool
    batch_reads: bool
    news_check: bool
    delete_own: bool
    edit_own: bool = False
    star: bool = False
    pin: bool = False
    lock: bool = False
    subscribe: bool = False
    rate: bool = False
    read_marks: bool = False
    uploads: bool = False
    upload_limit_bytes: int = 0
    """The largest single file that the person may upload; 0 where the site does not tell."""
    messages: bool = False
    groups: bool = False
    content: bool = False
    completion: bool = False
    calendar: bool = False
    notifications: bool = False
    profiles: bool = False
    comments: bool = False
    search: bool = False
    courses: bool = True
    body: BodyFormat = BodyFormat.HTML
    topic_key: bool = False
    raw_reading: bool = True
    private_replies: bool = True
    holds_posts: bool = False
    shows_held: bool = False
    reaction: Reaction = Reaction.RATING
    upload_areas: bool = True
    reply_subjects: bool = True
    news_hint_at_forums: bool = False
