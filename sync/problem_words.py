"""What each known problem is, and what to do next: of sites, packs, refused items, and drafts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from companion.domain.pack import PackProblem
from companion.domain.reason import ReasonCode
from companion.errors import DraftProblem, SearchProblem, SiteProblem

if TYPE_CHECKING:
    from collections.abc import Mapping

SITES: Final[Mapping[SiteProblem, tuple[str, str]]] = {
    SiteProblem.NOT_A_FORUM_SERVER: (
        "{address} answers, but not as a learning site that Companion knows.",
        "Check the address: it is the one you see in the browser when you open your courses.",
    ),
    SiteProblem.WEB_SERVICES_OFF: (
        "The site at {address} has switched off the access that apps need.",
        "Ask the site's administrators to switch on web services for mobile devices.",
    ),
    SiteProblem.APP_ACCESS_OFF: (
        "The site at {address} does not let apps in.",
        "Ask the site's administrators to switch on web services for mobile devices.",
    ),
    SiteProblem.BROWSER_SIGN_IN_ONLY: (
        "The site at {address} signs people in only through the browser.",
        "Sign in through the browser; on the command line, with --sso.",
    ),
    SiteProblem.TOKEN_SIGN_IN_ONLY: (
        "The site at {address} signs apps in by a token only.",
        "Ask the site's administrators for one; on the command line, give it with --token-stdin.",
    ),
    SiteProblem.ADDRESS_MALFORMED: (
        "{address} is not an address of a site.",
        "Type it as in the browser, for example https://learn.example.org.",
    ),
}

SEARCHES: Final[Mapping[SearchProblem, tuple[str, str]]] = {
    SearchProblem.UNOFFERED: (
        "This site cannot be searched from here.",
        "Search what is on this computer, or search on the site in the browser.",
    ),
    SearchProblem.NOT_ALLOWED: (
        "The site does not let you search.",
        "Ask the site's administrators for the right to search.",
    ),
    SearchProblem.WORDS_UNFIT: (
        "The site does not search for these words; most sites want three letters or more.",
        "Type more letters or words.",
    ),
}

PACKS: Final[Mapping[PackProblem, tuple[str, str]]] = {
    PackProblem.UNREADABLE: (
        "This file is not a course pack, or a part of it is missing.",
        "Copy it again from where it came from.",
    ),
    PackProblem.DAMAGED: (
        "This course pack is damaged.",
        "Copy it again from where it came from, or ask for a new one.",
    ),
    PackProblem.NOT_SOUND: (
        "This course pack is not as Companion makes them; it may have been tampered with.",
        "Do not use it. Ask a colleague you trust for a new one.",
    ),
    PackProblem.TOO_LARGE: (
        "This course pack is larger than Companion takes in.",
        "Ask for one with fewer files.",
    ),
    PackProblem.TOO_NEW: (
        "This course pack was made by a newer version of Companion.",
        "Install the newer version, or ask for a pack that an older one made.",
    ),
    PackProblem.OTHER_SITE: (
        "This course pack is of another site: {site}.",
        "Open the account that you have on that site, and import it there.",
    ),
    PackProblem.NOT_ENROLLED: (
        "You are not in the course of this pack: {course}.",
        "Enrol on the site and sync once; then import it again.",
    ),
}

BANS: Final[Mapping[tuple[bool, bool], str]] = {
    (False, False): "The site does not let you in: you are banned there.",
    (True, False): "The site does not let you in: you are banned there until {until}.",
    (False, True): "The site does not let you in: you are banned there. Its reason: {reason}",
    (True, True): (
        "The site does not let you in: you are banned there until {until}. Its reason: {reason}"
    ),
}
"""By whether the site tells for how long, and why."""
BAN_NEXT: Final = (
    "Ask the site's administrators, outside of Companion. What waits is sent once the site lets you"
    " in again."
)

REASONS: Final[Mapping[ReasonCode, tuple[str, str]]] = {
    ReasonCode.NOT_ALLOWED: (
        "The site does not let you post here.",
        "Copy the text to another forum, or ask a teacher.",
    ),
    ReasonCode.CLOSED_OR_NOT_ALLOWED: (
        "The site takes no post from you here now: the discussion or forum is closed, or you have"
        " reached the number of posts allowed.",
        "Try again later, or copy the text to another discussion.",
    ),
    ReasonCode.TOO_MANY_POSTS: (
        "You have reached the number of posts that this forum allows in a period.",
        "Try again later.",
    ),
    ReasonCode.NOT_ENROLLED: (
        "You are no longer enrolled in this course.",
        "Copy the text, or ask the site's administrators.",
    ),
    ReasonCode.WORDS_REFUSED: (
        "The site did not accept the text or the subject as it is.",
        "Edit it and try again.",
    ),
    ReasonCode.TARGET_GONE: (
        "What you answered is no longer on the site.",
        "Copy the text and post it as a new discussion, or discard it.",
    ),
    ReasonCode.PRIVATE_NOT_ALLOWED: (
        "You may not reply privately here; the reply was not sent, so that it is not shown to all.",
        "Edit it to send it as a reply that all can read, or discard it.",
    ),
    ReasonCode.PARENT_NOT_SENT: (
        "What you answered was discarded before it was sent.",
        "Copy the text, or discard it.",
    ),
    ReasonCode.EARLIER_VERSION_SENT: (
        "An earlier version of this text is on the site already.",
        "Compare the two; copy your newer text if you want to post it as well.",
    ),
    ReasonCode.EDITED_ELSEWHERE: (
        "The post was changed on the site since you began to edit it.",
        "Compare both versions, and keep yours, keep theirs, or merge them.",
    ),
    ReasonCode.EDIT_TIME_OVER: (
        "The time in which the site lets you change this post is over.",
        "Copy the text to a reply of its own, or discard it.",
    ),
    ReasonCode.FILES_DROPPED: (
        "The post is on the site, but without some of its files.",
        "Edit the post to add them again, or share them in another way.",
    ),
    ReasonCode.FILE_TOO_LARGE: (
        "A file is larger than the site takes.",
        "Make it smaller, or share it in another way.",
    ),
    ReasonCode.NO_ROOM: (
        "There is no room for it within what kept files may take.",
        "Remove other files, or give them more room in the settings.",
    ),
    ReasonCode.NOT_AS_LISTED: (
        "Something else came in the place of the file.",
        "It is tried again. If it happens again, tell the site's administrators.",
    ),
    ReasonCode.RECIPIENT_GONE: (
        "This person is no longer on the site.",
        "Copy the text, or discard it.",
    ),
    ReasonCode.RECIPIENT_REFUSES: (
        "This person takes no messages from you: they may have blocked you, or take messages from"
        " their contacts only.",
        "Reach them in a forum that you share, or discard the message.",
    ),
    ReasonCode.MESSAGES_OFF: (
        "Messages between people are switched off on this site.",
        "Copy the text to a forum, or try again later.",
    ),
    ReasonCode.NOT_APPROVED: (
        "It waited for a moderator, and the site has it no longer: it was not approved.",
        "Ask a moderator why. You can edit it and send it again, or discard it.",
    ),
    ReasonCode.MAY_AWAIT_APPROVAL: (
        "The answer of the site was lost, and the post is not to be seen. This site has posts"
        " approved by moderators: it may wait for them. It is not sent again, so that it does not"
        " appear twice.",
        "If it does not appear, ask a moderator, or copy the text into a new post.",
    ),
    ReasonCode.SERVER_FAULT: (
        "The site stumbled over this post, and it is not there.",
        "Try again. If it happens again, tell the site's administrators.",
    ),
    ReasonCode.OTHER: (
        "The site did not accept this post.",
        "Edit it and try again, or copy the text.",
    ),
}

PROBLEMS: Final[Mapping[DraftProblem, tuple[str, str]]] = {
    DraftProblem.EMPTY_TEXT: ("There is no text yet.", "Write something to post."),
    DraftProblem.EMPTY_SUBJECT: ("A discussion needs a subject.", "Give it one."),
    DraftProblem.SUBJECT_TOO_LONG: (
        "The subject is longer than the site takes.",
        "Shorten it to 255 letters.",
    ),
    DraftProblem.SUBJECT_LOOKS_LIKE_MARKUP: (
        "The site refuses a subject with “<” right before a letter, a digit, “/” or “!”.",
        "Put a space after “<” or write it in words.",
    ),
    DraftProblem.UNPRINTABLE_CHARACTER: (
        "The text holds a character that cannot be sent.",
        "Type the text anew around it.",
    ),
    DraftProblem.FILES_NOT_TAKEN: (
        "This forum takes no attachments.",
        "Remove the files, or put their content into the text.",
    ),
    DraftProblem.TOO_MANY_FILES: (
        "These are more files than this forum takes with a post.",
        "Remove some of them.",
    ),
    DraftProblem.FILE_TOO_LARGE: (
        "A file is larger than this forum takes.",
        "Make it smaller, or share it in another way.",
    ),
    DraftProblem.FILE_MISSING: (
        "A file of this draft is no longer on this computer.",
        "Remove it and add it again.",
    ),
    DraftProblem.NO_TARGET: (
        "The place this was written for is no longer there.",
        "Copy the text to another discussion.",
    ),
}
