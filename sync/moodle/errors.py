"""What Moodle answers instead of a result, and which of the app's errors each of them is.

Moodle says no with status 200 and ``{exception, errorcode, message}``; inside a batch without the
`exception`, before sign-in as ``{error, errorcode}``. The code decides, and where it is missing,
the class (Moodle facts: errors and sign-in).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from companion.content.cutting import cut
from companion.domain.reason import ReasonCode
from companion.errors import Busy, ContractBroken, PasswordOutdated, Rejected, SignedOut

if TYPE_CHECKING:
    from companion.errors import ServerError

ACCESS_DENIED: Final = "accessexception"
"""An expired token and a function that the site does not offer look the same."""

POST_IS_GONE: Final = "invalidpostid"
NOT_IN_CONVERSATION: Final = "User is not part of conversation."
"""The whole sentence stands in the place of a code (`messages.no-such-conversation`)."""


@dataclass(frozen=True, slots=True)
class Fault:
    """A function's refusal as it came. `exception` is the PHP class, empty inside a batch."""

    function: str
    exception: str
    code: str
    message: str

    @property
    def needs_second_look(self) -> bool:
        """Whether only another question can tell what it means (see `ACCESS_DENIED`)."""
        return self.code == ACCESS_DENIED

    @property
    def says_discussion_is_gone(self) -> bool:
        """Whether the discussion asked for does not exist (any more).

        The server trips over the missing row (recordings `posts.gone-discussion`,
        `batch.second-of-five-fails`); other releases say which row is missing.
        """
        tripped = self.code in {"", _BATCHED_PHP_ERROR} and "get_forum_id() on" in self.message
        return tripped or (
            self.code == _MISSING_RECORD and "table forum_discussions" in self.message
        )

    def as_error(self) -> ServerError:
        """Return the error that this fault is."""
        if _CHANGE_WANTED in self.message and self.code == _COURSE_CLOSED:
            return PasswordOutdated(f"{self.function}: {self.code}", self.code)
        if _means_signed_out(self.code):
            return SignedOut(f"{self.function}: {self.code}", self.code)
        if self.code in _MAINTENANCE:
            return Busy(f"{self.function}: {self.code}", maintenance=True)
        if self._is_not_offered:
            return not_offered(self.function)
        if self._is_bug:
            # The sentence stays out: it can quote paths of the server.
            kind = self.exception or "PHP error"
            return ContractBroken(
                f"{self.function} failed inside the server: {kind} {self.code}".rstrip(),
                function=self.function,
            )
        why = _WHY.get(self.code, ReasonCode.OTHER)
        return Rejected(self.code, self.message.removeprefix("error/"), why)

    @property
    def _is_not_offered(self) -> bool:
        # Recording `error.no-such-function`.
        unknown = self.code == _MISSING_RECORD and "external_functions" in self.message
        return unknown or self.code == ACCESS_DENIED

    @property
    def _is_bug(self) -> bool:
        """Whether the server stumbled at an unknown point, perhaps after the effect."""
        if self.code in {"", _BATCHED_PHP_ERROR, "codingerror"}:
            return True
        if self.exception == "dml_missing_record_exception":
            return False
        return self.exception.startswith("dml_") or self.code.startswith("dml")


def not_offered(function: str) -> ContractBroken:
    """Return the error for a function that the site does not have; nothing was done."""
    return ContractBroken("function not offered", function=function, may_have_arrived=False)


def fault_in(answer: object, function: str) -> Fault | None:
    """Return the fault that an answer is, or None if it is a result."""
    if not isinstance(answer, dict):
        return None
    if "exception" in answer:
        message = answer.get("message")
    elif "error" in answer and "errorcode" in answer:
        message = answer.get("error")
    else:
        return None
    return Fault(
        function=function,
        exception=_text(answer.get("exception"), _LONGEST_CODE),
        code=_text(answer.get("errorcode"), _LONGEST_CODE),
        message=_text(message, _LONGEST_SENTENCE),
    )


def fault_in_batch(exception: object, function: str) -> Fault:
    """Return the fault of a batch's response, whose class the server does not tell."""
    told = exception if isinstance(exception, dict) else {}
    return Fault(
        function=function,
        exception="",
        code=_text(told.get("errorcode"), _LONGEST_CODE),
        message=_text(told.get("message"), _LONGEST_SENTENCE),
    )


_COURSE_CLOSED: Final = "errorcoursecontextnotvalid"
_CHANGE_WANTED: Final = "forcepasswordchangenotice"
"""Stands in the message only (recording `error.must-change-password.contents`)."""

_WHY: Final = {
    # `nopostforum` is all that a lock, a cut-off date, the threshold and a group of others say
    # (recordings `reply.locked`, `.cutoff`, `.idle`, `.threshold.3`, `.rich.other-group`).
    "nopostforum": ReasonCode.CLOSED_OR_NOT_ALLOWED,
    "cannotcreatediscussion": ReasonCode.NOT_ALLOWED,
    "cannotdeletepost": ReasonCode.NOT_ALLOWED,
    "cannotupdatepost": ReasonCode.NOT_ALLOWED,
    "cannotpindiscussions": ReasonCode.NOT_ALLOWED,
    "errorcannotlock": ReasonCode.NOT_ALLOWED,
    "cannotsubscribe": ReasonCode.NOT_ALLOWED,
    "ratepermissiondenied": ReasonCode.NOT_ALLOWED,
    # Recordings `completion.tick.automatic`, `completion.tick.no-such-module`.
    "cannotmanualctrack": ReasonCode.NOT_ALLOWED,
    "invalidcoursemodule": ReasonCode.TARGET_GONE,
    "upload_error_ini_size": ReasonCode.FILE_TOO_LARGE,
    "noviewdiscussionspermission": ReasonCode.NOT_ALLOWED,
    "forumblockingtoomanyposts": ReasonCode.TOO_MANY_POSTS,
    "requireloginerror": ReasonCode.NOT_ENROLLED,
    _COURSE_CLOSED: ReasonCode.NOT_ENROLLED,
    # A subject that looks like a tag (recording `reply.subject-like-a-tag`).
    "invalidparameter": ReasonCode.WORDS_REFUSED,
    "invalidparentpostid": ReasonCode.TARGET_GONE,
    "invalidpostid": ReasonCode.TARGET_GONE,
    "invalidrecord": ReasonCode.TARGET_GONE,
    NOT_IN_CONVERSATION: ReasonCode.TARGET_GONE,
    # Recording `messages.conversations.of-another`.
    "You do not have permission to perform this action.": ReasonCode.NOT_ALLOWED,
    # Of the functions that we call, only those for messages can be switched off by themselves.
    "disabled": ReasonCode.MESSAGES_OFF,
}
_LONGEST_CODE: Final = 200
_LONGEST_SENTENCE: Final = 2_000
"""A site's reasons are a line; they are kept with the item and shown at it."""
_BATCHED_PHP_ERROR: Final = "generalexceptionmessage"
_MISSING_RECORD: Final = "invalidrecord"
_MAINTENANCE: Final = frozenset({"sitemaintenance", "upgraderunning"})


def _means_signed_out(code: str) -> bool:
    # Recordings `error.invalid-token`, `error.deleted-user`, `error.suspended-user`.
    return code == "invalidtoken" or code.startswith("wsaccessuser")


def _text(value: object, longest: int) -> str:
    return cut(value, longest) if isinstance(value, str) else ""
