"""What Discourse answers in the place of a result, and which of the app's errors each of it is.

A refusal has a status of its own and ``{"errors": […], "error_type": …}``
(`ApplicationController#rescue_discourse_actions`); one to a new post ``{"action": "create_post",
"errors": […]}``, one to a file perhaps ``{"failed": "FAILED", "message": …}``. The words are in the
site's language, so that only the status and the type decide. A 429 says in ``extras.wait_seconds``
and ``Retry-After`` how long to wait. A key that was revoked, has expired or belongs to somebody who
is suspended is refused with 403 and ``invalid_access`` (`DefaultCurrentUserProvider#current_user`).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from companion.domain.reason import ReasonCode
from companion.errors import Busy, ContractBroken, Rejected, SignedOut

if TYPE_CHECKING:
    from companion.errors import ServerError

NOT_LOGGED_IN: Final = "not_logged_in"
_FAILED: Final = "FAILED"
UNAUTHORIZED: Final = 401
FORBIDDEN: Final = 403
NOT_FOUND: Final = 404
GONE: Final = 410
TOO_LARGE: Final = 413
UNFIT: Final = 422
TOO_MANY: Final = 429

_LONGEST_WAIT: Final = 24 * 3600.0
_LONGEST_WORDS: Final = 1_000


@dataclass(frozen=True, slots=True)
class Refusal:
    """A refusal as it came. `kind` is its ``error_type``, empty where there is none.

    `is_the_sites` says that it has the form of a Discourse's; something between us and the site
    refuses with pages, and knows nothing of what is there.
    """

    request: str
    status: int
    kind: str = ""
    words: str = ""
    wait_seconds: float | None = None
    is_the_sites: bool = True

    @property
    def says_gone(self) -> bool:
        """Whether what was asked for is not there (or not to be known to be there)."""
        return self.is_the_sites and self.status in {NOT_FOUND, GONE}

    @property
    def needs_second_look(self) -> bool:
        """Whether a key that is no longer valid and a missing right look the same."""
        return self.is_the_sites and self.status == FORBIDDEN and self.kind != NOT_LOGGED_IN

    @property
    def says_signed_out(self) -> bool:
        """Whether the key is not valid for sure."""
        return self.is_the_sites and (self.status == UNAUTHORIZED or self.kind == NOT_LOGGED_IN)

    def as_error(self) -> ServerError:
        """Return the error that this refusal is; nothing was done."""
        if self.says_signed_out:
            return SignedOut(f"{self.request}: {self.status}", self.kind)
        if self.status == TOO_MANY:
            return Busy(f"{self.request}: {self.status}", retry_after=self.wait_seconds)
        if not self.is_the_sites and self.status in {UNAUTHORIZED, FORBIDDEN}:
            return Busy(f"{self.request}: {self.status} by something before the site")
        why = _WHY.get(self.status) if self.is_the_sites or self.status == TOO_LARGE else None
        if why is None:
            return ContractBroken(
                f"{self.request}: status {self.status}",
                function=self.request,
                may_have_arrived=False,
            )
        return Rejected(self.kind or str(self.status), self.words, why)


def refusal_in(request: str, status: int, value: object, retry_after: float | None) -> Refusal:
    """Return the refusal that an answer with such a status is, whatever stands in it."""
    told = value if isinstance(value, dict) else {}
    extras = told.get("extras")
    waits = extras.get("wait_seconds") if isinstance(extras, dict) else None
    if not isinstance(waits, int | float) or isinstance(waits, bool):
        waits = retry_after
    return Refusal(
        request,
        status,
        _text(told.get("error_type"))[:_LONGEST_WORDS],
        "\n".join(_sentences(told.get("errors") or [told.get("message")]))[:_LONGEST_WORDS],
        None if waits is None else min(max(float(waits), 0.0), _LONGEST_WAIT),
        is_the_sites=isinstance(told.get("errors"), list) or told.get("failed") == _FAILED,
    )


_WHY: Final = {
    400: ReasonCode.WORDS_REFUSED,
    FORBIDDEN: ReasonCode.NOT_ALLOWED,
    NOT_FOUND: ReasonCode.TARGET_GONE,
    GONE: ReasonCode.TARGET_GONE,
    409: ReasonCode.EDITED_ELSEWHERE,
    TOO_LARGE: ReasonCode.FILE_TOO_LARGE,
    UNFIT: ReasonCode.WORDS_REFUSED,
}


def _sentences(value: object) -> list[str]:
    return [each for each in value if isinstance(each, str)] if isinstance(value, list) else []


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""
