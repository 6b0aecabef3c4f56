"""The errors of the app, in one tree.

Errors carry facts, never sentences for people: those are made by `sync/explanations.py`, once for
the window and the command line alike. The text given to the constructor is for the log.

    CompanionError
    ├── StoreError                what can go wrong with the local database
    │   ├── StorageFull           the disk has no room left
    │   ├── StorageUnwritable     the data folder cannot be written (rights, read-only medium)
    │   ├── DatabaseBusy          another program holds the database for too long
    │   ├── DatabaseDamaged       SQLite says that the file is not sound
    │   ├── DatabaseTooNew        written by a newer version of the app; it was not touched
    │   ├── MigrationFailed       an upgrade failed and was taken back
    │   └── KeyMissing            the account is encrypted, and its key is not on this computer
    ├── NotFound                  no such course, forum, discussion, post, outbox item or account
    ├── InvalidDraft              the text cannot be posted as it stands (why: `DraftProblem`)
    ├── PhraseWrong               the words are no recovery phrase, or not the one of this account
    ├── EncryptionDemanded        accounts have to be encrypted here, and that is not possible
    ├── NotAWebAddress            what was given to be followed is no address of the web
    ├── NotAllowed                the site would refuse this for sure
    ├── IllegalMove               an outbox item cannot go from this state to that one
    ├── KeyringUnavailable        no usable system keyring
    │   └── KeyNotKept            … for the key of an encrypted account
    ├── SettingsUnreadable        the settings file cannot be read
    ├── PolicyBroken              what the organisation has set cannot be understood
    ├── SwitchedOff               the organisation has switched this off
    ├── SiteNotAllowed            the organisation allows accounts on other sites only
    ├── AppNotAnswering           the app runs on this folder already, and does not answer
    ├── SyncAlreadyRunning        another program syncs this account at the moment
    ├── PackRefused               a course pack is not taken in (why: `PackProblem`)
    ├── NotASignInAnswer          not what a site ends a sign-in in the browser with
    ├── SignInNotAwaited          such an answer that nobody waits for (any more)
    ├── OwnWordsHere              an account holds words that are nowhere else
    ├── Cancelled                 the person stopped what was going on; nothing is left of it
    ├── UnexpectedFault           a mistake of ours, not of the server or the machine
    └── ServerError               what can go wrong with a server
        ├── Offline               the server was not reached
        ├── Busy                  it cannot serve now (429, 5xx, maintenance)
        ├── SignedOut             the sign-in is no longer valid
        │   ├── PasswordOutdated  the site shows nothing until the password has been changed
        │   ├── ShutOut           the site has banned the person
        │   └── WrongPerson       the sign-in belongs to somebody else than the account
        ├── SignInRefused         wrong name or password, or no right to sign in from an app
        ├── Rejected              it understood and said no; its reason is kept
        ├── SearchRefused         its own search does not answer (why: `SearchProblem`)
        ├── ContractBroken        the answer is not what the server's contract says
        ├── InsecureAddress       plain http to another machine
        └── NotAForumServer       the address answers, but not as a server we know
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from companion.domain.reason import ReasonCode

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

    from companion.domain.pack import PackProblem


class CompanionError(Exception):
    """The root: everything the app raises on purpose."""


class StoreError(CompanionError):
    """Something is wrong with the local database at `path`."""

    def __init__(self, message: str, path: Path | None = None) -> None:
        super().__init__(message)
        self.path = path


class StorageFull(StoreError):
    """The disk (or the database's own limit) has no room left; nothing was changed."""


class StorageUnwritable(StoreError):
    """The data folder or the database cannot be written."""


class DatabaseBusy(StoreError):
    """Another program held the database longer than the time-out."""


class DatabaseDamaged(StoreError):
    """SQLite reports that the file is not a sound database."""


class DatabaseTooNew(StoreError):
    """The file has a revision that this version does not know; it was left untouched."""

    def __init__(self, message: str, path: Path, revision: str) -> None:
        super().__init__(message, path)
        self.revision = revision


class MigrationFailed(StoreError):
    """An upgrade failed; the file is again as it was, a copy stands at `backup`."""

    def __init__(self, message: str, path: Path, backup: Path | None) -> None:
        super().__init__(message, path)
        self.backup = backup


class KeyMissing(StoreError):
    """The account is encrypted and its key is not in the keyring; nothing was touched."""

    def __init__(self, account_id: int, path: Path) -> None:
        super().__init__("the key is not in the keyring", path)
        self.account_id = account_id


class PhraseWrong(CompanionError):
    """What was given is no recovery phrase, or that of another account.

    `places` are those of words (counted from 1) that are not on the list, `other` says that all
    words are right but belong to something else.
    """

    def __init__(self, message: str, *, places: tuple[int, ...] = (), other: bool = False) -> None:
        super().__init__(message)
        self.places = places
        self.other = other


class EncryptionDemanded(CompanionError):
    """The policy of this computer wants accounts encrypted, and there is no keyring for the key."""


class NotFound(CompanionError):
    """There is no such thing in the local store.

    `kind` is a field's term such as ``"discussion"``; `key` is what was asked for.
    """

    def __init__(self, kind: str, key: object) -> None:
        super().__init__(f"no {kind} {key}")
        self.kind = kind
        self.key = key


class DraftProblem(StrEnum):
    """Why a draft cannot be queued (Moodle would accept some of these silently)."""

    EMPTY_TEXT = "empty_text"
    EMPTY_SUBJECT = "empty_subject"
    SUBJECT_TOO_LONG = "subject_too_long"
    SUBJECT_LOOKS_LIKE_MARKUP = "subject_looks_like_markup"
    UNPRINTABLE_CHARACTER = "unprintable_character"
    NO_TARGET = "no_target"
    FILES_NOT_TAKEN = "files_not_taken"
    TOO_MANY_FILES = "too_many_files"
    FILE_TOO_LARGE = "file_too_large"
    FILE_MISSING = "file_missing"


class InvalidDraft(CompanionError):
    """The draft cannot be queued as it stands; it is kept as a draft."""

    def __init__(self, problem: DraftProblem) -> None:
        super().__init__(f"draft cannot be queued: {problem}")
        self.problem = problem


class NotAWebAddress(CompanionError):
    """The text is no address that could be a feed, or a page that has one."""

    def __init__(self, text: str) -> None:
        super().__init__("no address of the web")
        self.text = text


class NotAllowed(CompanionError):
    """The cached rules say that the site would refuse this; `action` is what was asked for."""

    def __init__(self, action: str) -> None:
        super().__init__(f"{action} is not allowed here")
        self.action = action


class IllegalMove(CompanionError):
    """An outbox item was asked to make a move that its state does not allow."""

    def __init__(self, item: str, state: str, move: str) -> None:
        super().__init__(f"outbox item {item} is {state}: {move} is not possible")
        self.item = item
        self.state = state
        self.move = move


class KeyringUnavailable(CompanionError):
    """No usable system keyring, so that a token can be kept for this run only."""


class KeyNotKept(KeyringUnavailable):
    """No usable system keyring for the key of an account, without which it is not encrypted."""


class SettingsUnreadable(CompanionError):
    """The settings file exists but cannot be understood."""

    def __init__(self, message: str, path: Path) -> None:
        super().__init__(message)
        self.path = path


@dataclass(frozen=True, slots=True)
class PolicyProblem:
    """What is wrong with a policy, in words for IT staff.

    `source` is the file or the registry's key, `line` the line in a file (from 1), `key` what is
    meant, such as ``limits.on_metered``; empty and None where the whole cannot be read.
    """

    source: str
    line: int | None
    key: str
    reason: str

    @property
    def place(self) -> str:
        """Where it is."""
        return f"{self.source}:{self.line}" if self.line is not None else self.source


class PolicyBroken(CompanionError):
    """The policy of this computer cannot be understood: nothing goes by a part of it."""

    def __init__(self, problems: tuple[PolicyProblem, ...]) -> None:
        super().__init__("; ".join(f"{each.place}: {each.reason}" for each in problems))
        self.problems = problems


class SwitchedOff(CompanionError):
    """The organisation has switched this off; `what` is its name in the policy."""

    def __init__(self, what: str) -> None:
        super().__init__(f"switched off by policy: {what}")
        self.what = what


class SiteNotAllowed(CompanionError):
    """The organisation allows no account on this site, but on those of `allowed`."""

    def __init__(self, address: str, allowed: tuple[str, ...]) -> None:
        super().__init__("site not allowed by policy")
        self.address = address
        self.allowed = allowed


class AppNotAnswering(CompanionError):
    """The app runs on this data folder already, but does not hear a later start."""


class SyncAlreadyRunning(CompanionError):
    """Another program (a second window, a command) syncs this account at the moment."""


class PackRefused(CompanionError):
    """A course pack is not taken in; nothing of it was. `detail` is for the log.

    `site` is the site that it is of, `course` the name of its course, as far as they are known.
    """

    def __init__(
        self, problem: PackProblem, detail: str = "", *, site: str = "", course: str = ""
    ) -> None:
        super().__init__(f"{problem}: {detail}")
        self.problem = problem
        self.site = site
        self.course = course


class NotASignInAnswer(CompanionError):
    """The text is not the address with which a site ends a sign-in in the browser."""


class SignInNotAwaited(CompanionError):
    """A site's answer to a sign-in that was not begun here, took too long, or was used already."""


class OwnWordsHere(CompanionError):
    """An account is not removed: so many of the person's texts are on this computer only."""

    def __init__(self, count: int) -> None:
        super().__init__(f"{count} own texts are nowhere else")
        self.count = count


class Cancelled(CompanionError):
    """The person stopped what was going on; nothing is left of it."""


class UnexpectedFault(CompanionError):
    """Something that must not happen did; the log has its traceback."""


class ServerError(CompanionError):
    """Something went wrong between us and a server.

    `may_have_arrived` says whether the request may have had its effect on the server all the
    same: then a write is *in doubt* and is looked up, never sent again blindly.
    """

    may_have_arrived: bool

    def __init__(self, message: str, *, may_have_arrived: bool = False) -> None:
        super().__init__(message)
        self.may_have_arrived = may_have_arrived


class OfflineCause(StrEnum):
    """Why a server was not reached, as far as the request showed it."""

    NAME_NOT_FOUND = "name_not_found"
    CONNECTION_REFUSED = "connection_refused"
    TIMED_OUT = "timed_out"
    CONNECTION_LOST = "connection_lost"
    CAPTIVE_PORTAL = "captive_portal"
    """The network answers itself, with a page where one has to sign in or agree."""
    CERTIFICATE = "certificate"
    """Signed by nobody whom this machine trusts."""
    CERTIFICATE_SELF_SIGNED = "certificate_self_signed"
    CERTIFICATE_OF_ANOTHER = "certificate_of_another"
    """Made for another host than the site."""
    CERTIFICATE_EXPIRED = "certificate_expired"
    CERTIFICATE_NOT_YET_VALID = "certificate_not_yet_valid"
    ENCRYPTION = "encryption"
    """What answers does not speak TLS, or none that we speak."""
    PROXY = "proxy"
    """The proxy cannot be reached, or lets nothing through."""
    PROXY_SIGN_IN = "proxy_sign_in"
    UNREACHABLE = "unreachable"
    CHOSEN = "chosen"


class Offline(ServerError):
    """The server was not reached, or the connection ended before its answer."""

    def __init__(
        self, message: str, cause: OfflineCause, *, may_have_arrived: bool = False
    ) -> None:
        super().__init__(message, may_have_arrived=may_have_arrived)
        self.cause = cause


class Busy(ServerError):
    """The server cannot serve now: too many requests, a 5xx status, or maintenance.

    `retry_after` is the server's wish in seconds, if it named one.
    """

    def __init__(
        self,
        message: str,
        *,
        retry_after: float | None = None,
        maintenance: bool = False,
        may_have_arrived: bool = False,
    ) -> None:
        super().__init__(message, may_have_arrived=may_have_arrived)
        self.retry_after = retry_after
        self.maintenance = maintenance


class SignedOut(ServerError):
    """The token is no longer valid (expired, withdrawn, account suspended or removed)."""

    def __init__(self, message: str, code: str = "") -> None:
        super().__init__(message)
        self.code = code


class PasswordOutdated(SignedOut):
    """The site shows and takes nothing until the person has set a new password in a browser."""


class ShutOut(SignedOut):
    """The site shows the person nothing and takes nothing from them, though it knows the sign-in.

    `reason` is what it tells as why, in its language; `until` when it ends. Both may be unknown.
    """

    def __init__(self, message: str, *, reason: str = "", until: datetime | None = None) -> None:
        super().__init__(message, "banned")
        self.reason = reason
        self.until = until


class WrongPerson(SignedOut):
    """The sign-in belongs to somebody else than the account: nothing is sent under that name."""


OF_NOBODY: Final = "token of nobody"


class SignInRefused(ServerError):
    """The server did not sign the person in; `code` is the server's own word for why.

    Where it does not know a token that was typed, that is `OF_NOBODY`.
    """

    def __init__(self, message: str, code: str) -> None:
        super().__init__(message)
        self.code = code


class Rejected(ServerError):
    """The server understood the request and refused it: for good, unless `retry_after` is given.

    `code` is the server's own code and `reason` its sentence, in the site's language; `why` is what
    the server package understands by it. `retry_after`: in so many seconds it takes what comes too
    soon now; other requests are served meanwhile.
    """

    def __init__(
        self,
        code: str,
        reason: str,
        why: ReasonCode = ReasonCode.OTHER,
        *,
        retry_after: float | None = None,
    ) -> None:
        super().__init__(f"refused with {code}")
        self.retry_after = retry_after
        self.code = code
        self.reason = reason
        self.why = why


class SearchProblem(StrEnum):
    """Why the search of a site does not answer."""

    UNOFFERED = "unoffered"
    NOT_ALLOWED = "not_allowed"
    WORDS_UNFIT = "words_unfit"
    """Too short, in most cases."""


class SearchRefused(ServerError):
    """The site does not search for these words, for this person or at all; `problem` says why."""

    def __init__(self, problem: SearchProblem) -> None:
        super().__init__(f"search refused: {problem}")
        self.problem = problem


class ContractBroken(ServerError):
    """The answer is not what the server's contract says.

    `function` is the server's function, `field` the place in the answer that is missing or wrong
    (``"posts.0.message"``), empty where the answer as a whole could not be read. A write may have
    had its effect all the same.
    """

    def __init__(
        self, message: str, *, function: str = "", field: str = "", may_have_arrived: bool = True
    ) -> None:
        super().__init__(message, may_have_arrived=may_have_arrived)
        self.function = function
        self.field = field


class InsecureAddress(ServerError):
    """Plain http is refused except on this machine: it would show the password to the network."""

    def __init__(self, address: str) -> None:
        super().__init__("plain http to another machine")
        self.address = address


class SiteProblem(StrEnum):
    """Why an address cannot be used for an account."""

    NOT_A_FORUM_SERVER = "not_a_forum_server"
    WEB_SERVICES_OFF = "web_services_off"
    APP_ACCESS_OFF = "app_access_off"
    BROWSER_SIGN_IN_ONLY = "browser_sign_in_only"
    TOKEN_SIGN_IN_ONLY = "token_sign_in_only"  # noqa: S105 - a word for a problem
    ADDRESS_MALFORMED = "address_malformed"


class NotAForumServer(ServerError):
    """The address cannot be used for an account; `problem` says why."""

    def __init__(self, address: str, problem: SiteProblem) -> None:
        super().__init__(f"address cannot be used: {problem}")
        self.address = address
        self.problem = problem
