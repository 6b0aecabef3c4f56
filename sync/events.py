"""What a sync tells while it runs; the window and the command line read the same stream."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from companion.errors import Busy

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from companion.domain.change_set import ChangeSet
    from companion.domain.draft import ItemState
    from companion.domain.reason import Reason
    from companion.errors import ServerError
    from sync.limits import Hold


class SyncPhase(StrEnum):
    """What a sync is busy with."""

    CONNECTING = "connecting"
    SENDING = "sending"
    UPLOADING = "uploading"
    LOOKING = "looking"
    LISTING = "listing"
    READING = "reading"
    WAITING = "waiting"
    FETCHING = "fetching"
    FINISHING = "finishing"


class ConnectionState(StrEnum):
    """How the connection to the server stands, as the last requests showed it."""

    UNKNOWN = "unknown"
    ONLINE = "online"
    OFFLINE = "offline"
    BUSY = "busy"
    SIGNED_OUT = "signed_out"
    WORKING_OFFLINE = "working_offline"


@dataclass(frozen=True, slots=True)
class SyncStarted:
    """A sync has begun."""


@dataclass(frozen=True, slots=True)
class SyncProgress:
    """How far a sync has come. `total` is 0 where it is not known; `name` is what it works on.

    `done` and `total` count bytes while files are fetched, and while the file `name` is uploaded.
    """

    phase: SyncPhase
    done: int
    total: int
    bytes_received: int
    requests: int
    name: str


@dataclass(frozen=True, slots=True)
class FileProgress:
    """How much is here of one file that is being fetched, in bytes; `total` is 0 if not known."""

    address: str
    done: int
    total: int


@dataclass(frozen=True, slots=True)
class StoreChanged:
    """Something in the local store changed and is committed."""

    changes: ChangeSet


@dataclass(frozen=True, slots=True)
class ConnectionChanged:
    """The connection stands differently now; `error` is what showed it."""

    state: ConnectionState
    error: ServerError | None = None


@dataclass(frozen=True, slots=True)
class Pulled:
    """How many of each were new or changed."""

    courses: int = 0
    forums: int = 0
    discussions: int = 0
    posts: int = 0


@dataclass(frozen=True, slots=True)
class ItemOutcome:
    """What became of an outbox item in this sync, other than waiting quietly."""

    item_id: str
    state: ItemState
    reason: Reason | None
    remote_id: str | None
    error: ServerError | None = None


@dataclass(frozen=True, slots=True)
class PartFailure:
    """A part of the pull that failed while the rest went on."""

    part: str
    name: str
    error: ServerError


@dataclass(frozen=True, slots=True)
class SyncReport:
    """What a sync did and what it cost. `error` is what ended it early, None if nothing did.

    `rests_until` is when the first of the items may go that the server did not take yet.
    """

    finished_at: datetime
    seconds: float
    requests: int
    bytes_sent: int
    bytes_received: int
    pulled: Pulled
    sent: int
    in_doubt: int
    held: int
    rejected: int
    files: int = 0
    outcomes: tuple[ItemOutcome, ...] = ()
    failures: tuple[PartFailure, ...] = ()
    error: ServerError | None = None
    rests_until: datetime | None = None
    cancelled: bool = False

    @property
    def complete(self) -> bool:
        """Whether everything that was to be done was done."""
        return self.error is None and not self.failures and not self.cancelled

    @property
    def site_sets_the_pace(self) -> bool:
        """Whether it came on until the site named a time for the rest: that is no failure."""
        came_on = self.sent or self.pulled.posts or self.pulled.discussions
        return isinstance(self.error, Busy) and self.error.retry_after is not None and bool(came_on)


@dataclass(frozen=True, slots=True)
class SyncFinished:
    """A sync has ended, well or not."""

    report: SyncReport = field()


@dataclass(frozen=True, slots=True)
class SyncHeld:
    """Nothing syncs by itself because of a limit that the person has set."""

    hold: Hold


SyncEvent = (
    SyncStarted
    | SyncProgress
    | FileProgress
    | StoreChanged
    | ConnectionChanged
    | SyncFinished
    | SyncHeld
)
if TYPE_CHECKING:
    Listener = Callable[[SyncEvent], None]
