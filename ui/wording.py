"""The states of things in words, for people; everything passes through the translator."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

from companion.domain.course import Keep
from companion.domain.draft import OFF, ItemKind, ItemState
from companion.domain.files import FileState
from companion.domain.reaction import Reaction
from companion.domain.reason import ReasonCode
from companion.errors import (
    Busy,
    Offline,
    OfflineCause,
    PasswordOutdated,
    ServerError,
    ShutOut,
)
from companion.services.posting_rules import Objection
from sync.events import ConnectionState
from sync.limits import Hold
from ui.lines import in_line
from ui.mark_wording import mark_words
from ui.times import moment

if TYPE_CHECKING:
    from datetime import datetime

    from companion.domain.draft import Origin, OutboxItem
    from companion.domain.forum import DiscussionSummary, Rating
    from companion.domain.reason import Reason
    from companion.services.posting_rules import Forecast

translate = QCoreApplication.translate


def state_words(state: ItemState) -> str:
    """Return where an own item stands, as one short phrase."""
    words = {
        ItemState.DRAFT: translate("wording", "draft"),
        ItemState.QUEUED: translate("wording", "waiting to send"),
        ItemState.SENDING: translate("wording", "being sent"),
        ItemState.IN_DOUBT: translate("wording", "in doubt: checking whether it arrived"),
        ItemState.AWAITING_APPROVAL: translate("wording", "waiting for a moderator"),
        ItemState.SENT: translate("wording", "sent"),
        ItemState.REJECTED: translate("wording", "could not be sent"),
        ItemState.CONFLICT: translate("wording", "could not be sent: what it answers has changed"),
        ItemState.DISCARDED: translate("wording", "discarded"),
    }
    return words[state]


def keep_words(keep: Keep) -> str:
    """Return what of a course is kept offline, as one short phrase."""
    return {
        Keep.OFF: translate("wording", "Off"),
        Keep.TEXT: translate("wording", "Text"),
        Keep.EVERYTHING: translate("wording", "Text and files"),
    }[keep]


def file_state_words(state: FileState) -> str:
    """Return how a file of the site stands on this computer, as one short phrase."""
    return {
        FileState.KEPT: translate("wording", "on this computer"),
        FileState.WAITING: translate("wording", "comes with the next sync"),
        FileState.FAILED: translate("wording", "could not be fetched"),
        FileState.TOO_LARGE: translate("wording", "large: comes if you open it"),
        FileState.NOT_KEPT: translate("wording", "on the site"),
        FileState.PAUSED: translate("wording", "paused"),
        FileState.NO_ROOM: translate("wording", "no room for it"),
    }[state]


def file_problem_words(reason: Reason) -> str:
    """Return why a file could not be fetched, in the site's own words where it gave some."""
    if reason.code is ReasonCode.TARGET_GONE:
        return translate("wording", "The site does not have it any more.")
    if reason.code is ReasonCode.NOT_ENROLLED:
        return translate("wording", "The site does not show it to you any more.")
    if reason.code is ReasonCode.NOT_AS_LISTED:
        return translate("wording", "Something else came in its place. It is tried again later.")
    if reason.server_text:
        return translate("wording", "The site’s words: {words}").format(words=reason.server_text)
    return translate("wording", "The site did not give it. It is tried again later.")


def is_waiting(state: ItemState) -> bool:
    """Return whether the item is on its way, and nothing is asked of the person."""
    return state in {
        ItemState.QUEUED,
        ItemState.SENDING,
        ItemState.IN_DOUBT,
        ItemState.AWAITING_APPROVAL,
    }


def needs_attention(state: ItemState) -> bool:
    """Return whether the item stays where it is until the person decides."""
    return state in {ItemState.REJECTED, ItemState.CONFLICT}


def pending_words(item: OutboxItem) -> str:
    """Return where an own edit or deletion of a post stands, as one short phrase."""
    if item.kind is ItemKind.DELETE:
        if needs_attention(item.state):
            return translate("wording", "could not be deleted")
        return translate("wording", "deletion waits to be sent")
    if item.theirs is not None:
        return translate("wording", "also changed on the site")
    if needs_attention(item.state):
        return translate("wording", "edit could not be sent")
    if item.state is ItemState.SENDING:
        return translate("wording", "edit is being sent")
    return translate("wording", "edit waits to be sent")


def objection_words(forecast: Forecast, now: datetime) -> str:
    """Return what the site would say to a draft, as its rules are known; empty if nothing."""
    if forecast.objection is None:
        return ""
    kept = translate("wording", "Your text is kept as a draft.")
    if forecast.objection is Objection.TOO_MANY_POSTS and forecast.until is not None:
        words = translate(
            "wording",
            "You have reached the number of posts that this forum allows; the next one is "
            "possible {when}.",
        )
        return f"{words.format(when=moment(forecast.until, now))} {kept}"
    words = {
        Objection.DISCUSSION_LOCKED: translate(
            "wording", "This discussion is locked: the site takes no more replies to it."
        ),
        Objection.FORUM_CLOSED: translate(
            "wording", "The time for posts in this forum is over: the site takes no more."
        ),
        Objection.MAY_NOT_START: translate(
            "wording", "The site does not let you start discussions in this forum."
        ),
        Objection.MAY_NOT_REPLY: translate(
            "wording",
            "The site does not let you reply here. In a forum for questions and answers, start "
            "with an answer of your own.",
        ),
        Objection.TOO_MANY_POSTS: translate(
            "wording", "You have reached the number of posts that this forum allows for now."
        ),
        Objection.EDIT_TIME_OVER: translate(
            "wording", "The time in which you could edit this post is over."
        ),
        Objection.PRIVATE_NOT_ALLOWED: translate(
            "wording", "The site does not let you reply privately to this post."
        ),
    }[forecast.objection]
    return f"{words} {kept}"


def rating_words(rating: Rating) -> str:
    """Return how a post was rated: by the person, and by all; empty where it was not."""
    if rating.reaction is Reaction.VOTE:
        return _vote_words(rating)
    if rating.reaction is Reaction.LIKE:
        return _like_words(rating)
    parts = []
    if rating.own is not None:
        parts.append(translate("wording", "Your rating: {own}").format(own=rating.own))
    if rating.average is not None and rating.count:
        words = translate("wording", "Average of %n rating(s): {average}", "", rating.count)
        parts.append(words.format(average=rating.average))
    return in_line(parts)


def _vote_words(rating: Rating) -> str:
    parts = []
    if rating.own:
        parts.append(translate("wording", "You voted for it"))
    if rating.count:
        parts.append(translate("wording", "%n vote(s)", "", rating.count))
    return in_line(parts)


def _like_words(rating: Rating) -> str:
    parts = []
    if rating.own:
        parts.append(translate("wording", "You like it"))
    if rating.count:
        parts.append(translate("wording", "%n like(s)", "", rating.count))
    return in_line(parts)


def hold_words(hold: Hold) -> str:
    """Return why nothing is synced by itself at the moment."""
    return {
        Hold.METERED: translate(
            "wording", "This connection may cost money, so nothing is synced by itself."
        ),
        Hold.BUDGET_SPENT: translate(
            "wording",
            "The budget of this month is used up, so nothing is synced by itself until the next.",
        ),
        Hold.QUIET_HOURS: translate("wording", "Quiet hours: nothing is synced by itself."),
    }[hold]


def short_hold_words(hold: Hold) -> str:
    """Return what limit holds the sync, as one short phrase."""
    return {
        Hold.METERED: translate("wording", "Waiting: the connection costs"),
        Hold.BUDGET_SPENT: translate("wording", "Waiting: the month's budget is used up"),
        Hold.QUIET_HOURS: translate("wording", "Waiting: quiet hours"),
    }[hold]


def connection_words(state: ConnectionState, error: Exception | None) -> str:
    """Return how the connection stands, as one short phrase a learner understands."""
    if state is ConnectionState.OFFLINE and isinstance(error, Offline):
        return translate("wording", "Offline: {why}").format(why=_offline_words(error.cause))
    if state is ConnectionState.BUSY and isinstance(error, Busy):
        return _busy_words(error)
    if state is ConnectionState.SIGNED_OUT:
        return _signed_out_words(error)
    if state is ConnectionState.UNKNOWN and error is not None:
        if not isinstance(error, ServerError):
            return translate("wording", "The last sync stopped on this computer")
        return translate("wording", "Something else answered for the site")
    return {
        ConnectionState.UNKNOWN: translate("wording", "Not connected yet"),
        ConnectionState.ONLINE: translate("wording", "Online"),
        ConnectionState.OFFLINE: translate("wording", "Offline"),
        ConnectionState.BUSY: translate("wording", "Site is busy"),
        ConnectionState.WORKING_OFFLINE: translate("wording", "Working offline"),
    }[state]


def _signed_out_words(error: Exception | None) -> str:
    if isinstance(error, PasswordOutdated):
        return translate("wording", "The site wants a new password")
    if isinstance(error, ShutOut):
        return translate("wording", "The site does not let you in")
    return translate("wording", "Signed out")


def _busy_words(error: Busy) -> str:
    if error.maintenance:
        return translate("wording", "Site is being maintained")
    if error.retry_after is not None:
        return translate("wording", "The site asks to wait a little")
    return translate("wording", "Site is busy")


def _offline_words(cause: OfflineCause) -> str:
    return {
        OfflineCause.NAME_NOT_FOUND: translate("wording", "the site's address is not found"),
        OfflineCause.CONNECTION_REFUSED: translate("wording", "the site takes no connections"),
        OfflineCause.TIMED_OUT: translate("wording", "the site does not answer in time"),
        OfflineCause.CONNECTION_LOST: translate("wording", "the connection broke off"),
        OfflineCause.CAPTIVE_PORTAL: translate("wording", "this network asks you to sign in first"),
        OfflineCause.CERTIFICATE: translate("wording", "the site's certificate is not trusted"),
        OfflineCause.CERTIFICATE_SELF_SIGNED: translate(
            "wording", "the site's certificate is signed by nobody"
        ),
        OfflineCause.CERTIFICATE_OF_ANOTHER: translate(
            "wording", "another site's certificate came"
        ),
        OfflineCause.CERTIFICATE_EXPIRED: translate(
            "wording", "the site's certificate is too old, or your clock is ahead"
        ),
        OfflineCause.CERTIFICATE_NOT_YET_VALID: translate(
            "wording", "the site's certificate is too new, or your clock is behind"
        ),
        OfflineCause.ENCRYPTION: translate("wording", "no secure connection"),
        OfflineCause.PROXY: translate("wording", "the network's proxy lets nothing through"),
        OfflineCause.PROXY_SIGN_IN: translate("wording", "the network's proxy wants a sign-in"),
        OfflineCause.UNREACHABLE: translate("wording", "no connection"),
        OfflineCause.CHOSEN: translate("wording", "by your choice"),
    }[cause]


def origin_words(origin: Origin) -> str:
    """Return where an item belongs: "Water for all › Tips"."""
    return in_line((origin.course, origin.forum), "›", " ")


def item_title(item: OutboxItem) -> str:
    """Return what an own item is: its subject, what it answers, or what it does to what."""
    if item.kind is ItemKind.DISCUSSION:
        return item.draft.subject or translate("wording", "Discussion without a title")
    if item.kind is ItemKind.RATE:
        words = _reaction_title(item)
    elif item.kind is ItemKind.REPLY and not item.origin.parent_author:
        words = translate("wording", "Reply: {discussion}")
    else:
        words = _titles(on=item.value != OFF)[item.kind]
    return words.format(
        discussion=item.origin.discussion,
        name=item.origin.parent_author,
        value=item.value,
        course=item.origin.course,
    )


def _reaction_title(item: OutboxItem) -> str:
    is_given = item.value is not None
    if item.reaction is Reaction.VOTE:
        if is_given:
            return translate("wording", "Vote for {name} in “{discussion}”")
        return translate("wording", "Vote taken back: {name} in “{discussion}”")
    if item.reaction is Reaction.LIKE:
        if is_given:
            return translate("wording", "Like for {name} in “{discussion}”")
        return translate("wording", "Like taken back: {name} in “{discussion}”")
    if is_given:
        return translate("wording", "Rating {value} for {name} in “{discussion}”")
    return translate("wording", "Rating taken back: {name} in “{discussion}”")


def shortened(title: str) -> str:
    """Return a title as a bar has room for it."""
    return title if len(title) <= _LONGEST_TITLE else f"{title[: _LONGEST_TITLE - 1].rstrip()}…"


def _titles(*, on: bool) -> dict[ItemKind, str]:
    marks = {
        ItemKind.STAR: translate("wording", "Star on “{discussion}”"),
        ItemKind.PIN: translate("wording", "Pin on “{discussion}”"),
        ItemKind.LOCK: translate("wording", "Lock on “{discussion}”"),
        ItemKind.SUBSCRIBE: translate("wording", "Subscription to “{discussion}”"),
        ItemKind.COMPLETE: translate("wording", "“{discussion}” done"),
    }
    if not on:
        marks = {
            ItemKind.STAR: translate("wording", "No star on “{discussion}”"),
            ItemKind.PIN: translate("wording", "No pin on “{discussion}”"),
            ItemKind.LOCK: translate("wording", "No lock on “{discussion}”"),
            ItemKind.SUBSCRIBE: translate("wording", "No subscription to “{discussion}”"),
            ItemKind.COMPLETE: translate("wording", "“{discussion}” not done"),
        }
    return {
        **marks,
        ItemKind.REPLY: translate("wording", "Reply to {name}: {discussion}"),
        ItemKind.MESSAGE: translate("wording", "Message to {name}"),
        ItemKind.EDIT: translate("wording", "Edit of your post in “{discussion}”"),
        ItemKind.DELETE: translate("wording", "Deletion of your post in “{discussion}”"),
        ItemKind.MARK_READ: translate("wording", "“{discussion}” read"),
        ItemKind.READ_NOTIFICATIONS: translate("wording", "Notifications read"),
        ItemKind.COMMENT: translate("wording", "Comment on {course}"),
        ItemKind.DELETE_COMMENT: translate("wording", "Deletion of your comment on {course}"),
    }


def item_state_words(item: OutboxItem) -> str:
    """Return where an own item stands, as one short phrase, by what it is."""
    if item.state is ItemState.SENT and item.reason is not None:
        return translate("wording", "sent, but without some of its files")
    if item.state is ItemState.CONFLICT and item.theirs is not None:
        return translate("wording", "not sent: the post was also changed on the site")
    return state_words(item.state)


def spoken_item(item: OutboxItem) -> str:
    """Return an outbox row as one sentence for screen readers."""
    parts = [item_title(item), item_state_words(item), origin_words(item.origin)]
    return ", ".join(part for part in parts if part)


def spoken_discussion(discussion: DiscussionSummary) -> str:
    """Return a discussion row as one sentence for screen readers."""
    marks = [
        (
            discussion.unread_count > 0,
            translate("wording", "%n unread", "", discussion.unread_count),
        ),
        (discussion.pinned, translate("wording", "pinned")),
        (discussion.starred, translate("wording", "starred")),
        (discussion.locked, translate("wording", "locked")),
        (
            discussion.waiting_count > discussion.stuck_count,
            translate(
                "wording",
                "%n waiting to send",
                "",
                discussion.waiting_count - discussion.stuck_count,
            ),
        ),
        (
            discussion.stuck_count > 0,
            translate("wording", "%n could not be sent", "", discussion.stuck_count),
        ),
        (discussion.is_answered, translate("wording", "answered question")),
        (
            discussion.is_question and not discussion.is_answered,
            translate("wording", "question without a reply"),
        ),
        (discussion.has_helped, translate("wording", "who asked was helped")),
    ]
    parts = [
        *([mark_words(discussion.mark)] if discussion.mark else []),
        discussion.shown_title,
        discussion.author_name,
        translate("wording", "%n reply(s)", "", discussion.reply_count),
    ]
    return ", ".join(parts + [words for holds, words in marks if holds])


def accent_words(name: str) -> str:
    """Return what an accent to choose is called."""
    return {
        "blue": translate("wording", "Blue"),
        "teal": translate("wording", "Teal"),
        "green": translate("wording", "Green"),
        "plum": translate("wording", "Plum"),
        "rose": translate("wording", "Rose"),
        "amber": translate("wording", "Amber"),
    }[name]


def upload_words(name: str, done: int, total: int) -> str:
    """Return how far a file is on its way to the site: "Sending photo.jpg, 1.2 of 3.4 MB"."""
    if total >= _MEGABYTE:
        words = translate("wording", "Sending {name}, {done} of {total} MB")
        unit, decimals = _MEGABYTE, 1
    else:
        words = translate("wording", "Sending {name}, {done} of {total} kB")
        unit, decimals = 1_000, 0
    number = QLocale().toString
    return words.format(
        name=name,
        done=number(done / unit, "f", decimals),
        total=number(total / unit, "f", decimals),
    )


def size_words(size: int) -> str:
    """Return a number of bytes as a person reads it: "12 kB"."""
    return QLocale().formattedDataSize(size, 0 if size < 1_000_000 else 1, _SI)


_LONGEST_TITLE = 40
_MEGABYTE = 1_000_000
_SI = QLocale.DataSizeFormat.DataSizeSIFormat
