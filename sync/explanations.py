"""What happened, what is safe, what to do next: for every error and reason, said once.

Both faces use these sentences: the command line as they are, the window translated. A text may
hold fields in braces; `Explanation.fields` fills them. No text quotes what a server says in its
errors unless it is the server's own reason for a refusal.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from companion import errors
from companion.domain.reason import Reason
from companion.errors import DraftProblem, OfflineCause
from sync.offline_words import ALL_KEPT, OFFLINE
from sync.problem_words import BAN_NEXT, BANS, PACKS, PROBLEMS, REASONS, SEARCHES, SITES

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

KINDS: Final = (
    "account",
    "activity",
    "comment",
    "conversation",
    "course",
    "discussion",
    "event",
    "feed",
    "file",
    "forum",
    "journal entry",
    "kept file",
    "link",
    "news entry",
    "notification",
    "outbox item",
    "person",
    "post",
    "section",
    "share",
    "text",
)
"""What may be looked for and not found, as `NotFound.kind` names it."""

CONTEXT: Final = "explanations"
"""The translation context of these texts."""


@dataclass(frozen=True, slots=True)
class Explanation:
    """Three sentences for a person: source texts in English, with the values for their fields."""

    what: str
    safe: str
    next: str
    fields: Mapping[str, str] = field(default_factory=dict)

    def filled(self) -> Explanation:
        """Return the explanation with the values put into its texts."""
        values = dict(self.fields)
        return Explanation(
            self.what.format(**values), self.safe.format(**values), self.next.format(**values)
        )


def explain(error: errors.CompanionError) -> Explanation:
    """Return what an error means for the person."""
    for kind, explained in _BY_KIND:
        if isinstance(error, kind):
            return explained(error)
    return _UNEXPECTED


def explain_reason(reason: Reason) -> Explanation:
    """Return why an item of the outbox was stopped."""
    what, next_step = REASONS[reason.code]
    return Explanation(
        what, _TEXT_KEPT, next_step, {"code": reason.server_code, "text": reason.server_text}
    )


def describe_problem(problem: DraftProblem) -> Explanation:
    """Return why a draft cannot be queued as it stands."""
    what, next_step = PROBLEMS[problem]
    return Explanation(what, _DRAFT_KEPT, next_step)


def source_texts() -> frozenset[str]:
    """Return every text that a translation has to hold."""
    fixed = [_TEXT_KEPT, _DRAFT_KEPT, ALL_KEPT, _NOTHING_CHANGED]
    fixed += [_BUSY, _ASKS_TO_WAIT, _MAINTENANCE, _BUSY_NEXT, _NOT_FOUND, _NOT_FOUND_NEXT]
    fixed += [_POLICY_BROKEN, _POLICY_BROKEN_SAFE, _POLICY_BROKEN_NEXT]
    fixed += [_SITE_NOT_ALLOWED, _SITE_NOT_ALLOWED_NEXT]
    fixed += [_MOVED_ON, _MOVED_ON_NEXT, _MAY_NOT, _MAY_NOT_NEXT, *BANS.values(), BAN_NEXT]
    pairs = [*REASONS.values(), *PROBLEMS.values(), *SITES.values(), *PACKS.values()]
    pairs += SEARCHES.values()
    whole = [
        *_PLAIN.values(),
        _UNEXPECTED,
        *_REFUSED_SIGN_INS.values(),
        _SIGN_IN_REFUSED,
    ]
    texts = [text for sentences in (*pairs, *OFFLINE.values()) for text in sentences]
    texts += [text for e in whole for text in (e.what, e.safe, e.next)]
    return frozenset([*fixed, *texts, *KINDS])


_TEXT_KEPT: Final = "Your text is kept in the outbox."
_DRAFT_KEPT: Final = "Your draft is kept."
_NOTHING_CHANGED: Final = "Nothing was changed."

_UNEXPECTED: Final = Explanation(
    "Something went wrong that Companion did not expect.",
    ALL_KEPT,
    "Try again. If it happens again, send the log file to those who look after Companion for you.",
)

_REFUSED_SIGN_INS: Final[Mapping[str, Explanation]] = {
    "cannotcreatetoken": Explanation(
        "Your account may not be used from apps on this site.",
        _NOTHING_CHANGED,
        "Ask the site's administrators for the right to use the mobile service.",
    ),
    errors.OF_NOBODY: Explanation(
        "The site does not know this token.",
        _NOTHING_CHANGED,
        "See that all of it was copied, or ask the site's administrators for a new one.",
    ),
    "invalidlogin": Explanation(
        "The site did not accept this name and password.",
        _NOTHING_CHANGED,
        "Check both. If they are right, the account may be suspended or locked for a while:"
        " ask the site's administrators.",
    ),
}
_SIGN_IN_REFUSED: Final = Explanation(
    "The site did not sign you in ({code}).",
    _NOTHING_CHANGED,
    "Try to sign in with the browser. If that works, ask the site's administrators.",
)


def _policy_broken(error: errors.CompanionError) -> Explanation:
    assert isinstance(error, errors.PolicyBroken)  # noqa: S101 - chosen by its kind
    told = "\n".join(f"• {each.place}: {each.reason}" for each in error.problems)
    return Explanation(
        _POLICY_BROKEN,
        _POLICY_BROKEN_SAFE,
        _POLICY_BROKEN_NEXT,
        {"problems": told},
    )


def _site_not_allowed(error: errors.CompanionError) -> Explanation:
    assert isinstance(error, errors.SiteNotAllowed)  # noqa: S101 - chosen by its kind
    return Explanation(
        _SITE_NOT_ALLOWED,
        ALL_KEPT,
        _SITE_NOT_ALLOWED_NEXT,
        {"address": error.address, "sites": ", ".join(error.allowed)},
    )


_POLICY_BROKEN: Final = "What your organisation has set for Companion cannot be used.\n{problems}"
_POLICY_BROKEN_SAFE: Final = "No account is opened, and nothing was changed."
_POLICY_BROKEN_NEXT: Final = (
    "Tell those who look after this computer: they mend it, and try it with"
    " “companion policy check”."
)
_SITE_NOT_ALLOWED: Final = "Your organisation does not allow an account on {address}."
_SITE_NOT_ALLOWED_NEXT: Final = "Use one of these: {sites}."

_PLAIN: Final[Mapping[type[errors.CompanionError], Explanation]] = {
    errors.SwitchedOff: Explanation(
        "This is switched off by your organisation.",
        _NOTHING_CHANGED,
        "Ask those who look after this computer if you need it.",
    ),
    errors.StorageFull: Explanation(
        "The disk is full, so the last change could not be saved.",
        "What was saved before is safe; text in an open window stays there until you close it.",
        "Free some space. Saving is tried again with the next change.",
    ),
    errors.StorageUnwritable: Explanation(
        "Companion cannot write to its data folder.",
        "What was saved before is safe.",
        "Check that the disk is not read-only and that the folder belongs to you.",
    ),
    errors.DatabaseBusy: Explanation(
        "Another program holds Companion's database.",
        ALL_KEPT,
        "Close other Companion windows or commands and try again.",
    ),
    errors.DatabaseDamaged: Explanation(
        "Companion's database is damaged.",
        "A second copy of all your unsent text is kept beside it.",
        "Start Companion again: it sets the file aside, brings your text back and reads the"
        " forums anew.",
    ),
    errors.DatabaseTooNew: Explanation(
        "This database was written by a newer version of Companion.",
        "It was not touched.",
        "Install the newer version again.",
    ),
    errors.MigrationFailed: Explanation(
        "Companion could not bring its database up to date.",
        "The database is as it was before, and a copy of it stands beside it.",
        "Install the earlier version again, and send the log file to those who look after"
        " Companion for you.",
    ),
    errors.KeyMissing: Explanation(
        "This account is encrypted, and the keyring of this computer does not have its key.",
        "Nothing was touched: all of it is there.",
        "Unlock the keyring and try again. If the key is gone, give the recovery phrase: the window"
        " asks for it, and so does the command `companion unlock`.",
    ),
    errors.EncryptionDemanded: Explanation(
        "Those who look after this computer want accounts encrypted, and there is no keyring for"
        " the key.",
        "The account was not opened, and nothing of it was changed.",
        "Install and unlock a keyring (on Linux gnome-keyring or KWallet), and start Companion"
        " again.",
    ),
    errors.KeyNotKept: Explanation(
        "There is no keyring in which the key of an encrypted account could be kept safely.",
        "Nothing of the account was changed.",
        "Install and unlock one (on Linux gnome-keyring or KWallet), and try again.",
    ),
    errors.KeyringUnavailable: Explanation(
        "There is no keyring in which the sign-in could be kept safely.",
        "Your password is never stored, and the sign-in not without a keyring.",
        "Install and unlock one (on Linux gnome-keyring or KWallet), or stay signed in for this"
        " run only.",
    ),
    errors.SettingsUnreadable: Explanation(
        "The settings file cannot be read.",
        ALL_KEPT,
        "Correct or remove the file settings.json in the data folder.",
    ),
    errors.AppNotAnswering: Explanation(
        "Companion is running, but does not answer.",
        ALL_KEPT,
        "It may still be starting: wait a little. If no window comes, end it as your system ends"
        " programs that hang, and start it again.",
    ),
    errors.Cancelled: Explanation(
        "It was stopped.",
        _NOTHING_CHANGED,
        "",
    ),
    errors.SyncAlreadyRunning: Explanation(
        "Companion is syncing this account already, in another window or command.",
        ALL_KEPT,
        "Wait until it has finished.",
    ),
    errors.PasswordOutdated: Explanation(
        "The site wants you to set a new password before it shows anything.",
        ALL_KEPT,
        "Open the site in the browser and set a new password; what waits is sent then.",
    ),
    errors.WrongPerson: Explanation(
        "The sign-in belongs to somebody else than this account.",
        "Nothing was sent under the other name.",
        "Sign in as the person this account belongs to (in the browser, sign out of the site"
        " first), or add another account.",
    ),
    errors.NotASignInAnswer: Explanation(
        "This is not the address with which a site ends a sign-in.",
        _NOTHING_CHANGED,
        "Copy the whole address: it begins with companion://token= or moodlemobile://token=.",
    ),
    errors.SignInNotAwaited: Explanation(
        "Companion does not wait for this sign-in: it was not begun here, took too long, or has"
        " been used already.",
        _NOTHING_CHANGED,
        "Begin again, and open the browser from here.",
    ),
    errors.OwnWordsHere: Explanation(
        "This account holds texts of yours that are nowhere else.",
        _NOTHING_CHANGED,
        "Send or export them first, or say that they are to be removed, too.",
    ),
    errors.SignedOut: Explanation(
        "The site has ended your sign-in.",
        ALL_KEPT,
        "Sign in again; what waits is sent then.",
    ),
    errors.ContractBroken: Explanation(
        "The site's answer could not be understood.",
        "Nothing was lost; what was being sent is looked up before it is sent again.",
        "On a public network, open its sign-in page in a browser first. Otherwise try again"
        " later, and tell the site's administrators if it stays so.",
    ),
    errors.InsecureAddress: Explanation(
        "The address {address} is not encrypted: your password could be read on the way.",
        _NOTHING_CHANGED,
        "Use the address that begins with https://.",
    ),
}


_PHRASE_NEXT: Final = (
    "Look at it again: twelve words, in their order. The first four letters of each are enough."
)


def _phrase_wrong(error: errors.CompanionError) -> Explanation:
    what = "This is no recovery phrase of Companion."
    if isinstance(error, errors.PhraseWrong) and error.other:
        what = "This is the recovery phrase of something else, not of this account."
    elif isinstance(error, errors.PhraseWrong) and error.places:
        what = "Not on the list of words: number {address}."
        places = ", ".join(str(place) for place in error.places)
        return Explanation(what, _NOTHING_CHANGED, _PHRASE_NEXT, {"address": places})
    return Explanation(what, _NOTHING_CHANGED, _PHRASE_NEXT)


def _plain(error: errors.CompanionError) -> Explanation:
    kind = next(kind for kind in _PLAIN if isinstance(error, kind))
    plain = _PLAIN[kind]
    address = getattr(error, "address", "")
    return Explanation(plain.what, plain.safe, plain.next, {"address": str(address)})


def _offline(error: errors.CompanionError) -> Explanation:
    cause = error.cause if isinstance(error, errors.Offline) else OfflineCause.UNREACHABLE
    return Explanation(*OFFLINE[cause])


def _busy(error: errors.CompanionError) -> Explanation:
    if isinstance(error, errors.Busy) and error.maintenance:
        return Explanation(_MAINTENANCE, ALL_KEPT, _BUSY_NEXT)
    waits = isinstance(error, errors.Busy) and error.retry_after is not None
    return Explanation(_ASKS_TO_WAIT if waits else _BUSY, ALL_KEPT, _BUSY_NEXT)


def _site(error: errors.CompanionError) -> Explanation:
    if not isinstance(error, errors.NotAForumServer):
        return _UNEXPECTED
    what, next_step = SITES[error.problem]
    return Explanation(what, _NOTHING_CHANGED, next_step, {"address": error.address})


def _sign_in(error: errors.CompanionError) -> Explanation:
    code = error.code if isinstance(error, errors.SignInRefused) else ""
    known = _REFUSED_SIGN_INS.get(code, _SIGN_IN_REFUSED)
    return Explanation(known.what, known.safe, known.next, {"code": code})


def _shut_out(error: errors.CompanionError) -> Explanation:
    if not isinstance(error, errors.ShutOut):
        return _UNEXPECTED
    until = "" if error.until is None else f"{error.until.astimezone():%Y-%m-%d %H:%M}"
    what = BANS[bool(until), bool(error.reason)]
    return Explanation(what, ALL_KEPT, BAN_NEXT, {"until": until, "reason": error.reason})


def _rejected(error: errors.CompanionError) -> Explanation:
    if not isinstance(error, errors.Rejected):
        return _UNEXPECTED
    return explain_reason(Reason(error.why, error.code, error.reason))


def _search_refused(error: errors.CompanionError) -> Explanation:
    if not isinstance(error, errors.SearchRefused):
        return _UNEXPECTED
    what, next_step = SEARCHES[error.problem]
    return Explanation(what, "", next_step)


def _pack_refused(error: errors.CompanionError) -> Explanation:
    if not isinstance(error, errors.PackRefused):
        return _UNEXPECTED
    what, next_step = PACKS[error.problem]
    return Explanation(
        what, _NOTHING_CHANGED, next_step, {"site": error.site, "course": error.course}
    )


def _invalid_draft(error: errors.CompanionError) -> Explanation:
    return describe_problem(
        error.problem if isinstance(error, errors.InvalidDraft) else DraftProblem.EMPTY_TEXT
    )


def _not_found(error: errors.CompanionError) -> Explanation:
    fields = (
        {"kind": error.kind, "key": str(error.key)} if isinstance(error, errors.NotFound) else {}
    )
    return Explanation(_NOT_FOUND, _NOTHING_CHANGED, _NOT_FOUND_NEXT, fields)


def _not_allowed(_error: errors.CompanionError) -> Explanation:
    return Explanation(_MAY_NOT, _NOTHING_CHANGED, _MAY_NOT_NEXT)


def _not_a_web_address(_error: errors.CompanionError) -> Explanation:
    return Explanation(_NO_ADDRESS, _NOTHING_CHANGED, _NO_ADDRESS_NEXT)


def _illegal_move(_error: errors.CompanionError) -> Explanation:
    return Explanation(_MOVED_ON, _TEXT_KEPT, _MOVED_ON_NEXT)


_BUSY: Final = "The site is too busy to answer."
_ASKS_TO_WAIT: Final = "The site asks to wait before it answers more."
_MAINTENANCE: Final = "The site is being maintained."
_BUSY_NEXT: Final = "Go on reading and writing. Companion tries again by itself after a while."
_NOT_FOUND: Final = "There is no {kind} {key} here."
_NOT_FOUND_NEXT: Final = "Check the number; it may have been removed on the site."
_NO_ADDRESS: Final = "This is no address that can be followed."
_NO_ADDRESS_NEXT: Final = (
    "Give the address of a feed, or of a page that has one, as a browser shows it."
)
_MAY_NOT: Final = "The site does not allow this here, or its time is over."
_MAY_NOT_NEXT: Final = "Sync to learn what is allowed now, or ask a teacher."
_MOVED_ON: Final = "This cannot be changed now: it is being sent, or was sent meanwhile."
_MOVED_ON_NEXT: Final = "Look at the outbox and try again in a moment."

_BY_KIND: Final[
    tuple[tuple[type[errors.CompanionError], Callable[[errors.CompanionError], Explanation]], ...]
] = (
    (errors.Offline, _offline),
    (errors.Busy, _busy),
    (errors.NotAForumServer, _site),
    (errors.SignInRefused, _sign_in),
    (errors.ShutOut, _shut_out),
    (errors.Rejected, _rejected),
    (errors.InvalidDraft, _invalid_draft),
    (errors.NotFound, _not_found),
    (errors.SearchRefused, _search_refused),
    (errors.PackRefused, _pack_refused),
    (errors.PhraseWrong, _phrase_wrong),
    (errors.NotAllowed, _not_allowed),
    (errors.NotAWebAddress, _not_a_web_address),
    (errors.IllegalMove, _illegal_move),
    (errors.PolicyBroken, _policy_broken),
    (errors.SiteNotAllowed, _site_not_allowed),
    *((kind, _plain) for kind in _PLAIN),
)
