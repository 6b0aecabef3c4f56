"""Brings what the sync tells, on its own thread, to the UI thread as signals."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Qt, Signal, Slot

from companion.errors import CompanionError, Offline, OfflineCause
from sync.events import (
    ConnectionChanged,
    ConnectionState,
    FileProgress,
    StoreChanged,
    SyncFinished,
    SyncHeld,
    SyncProgress,
    SyncReport,
    SyncStarted,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from companion.settings import Settings
    from sync.events import SyncEvent
    from sync.limits import Hold

    MakeRunner = Callable[[Callable[[SyncEvent], None], Callable[[CompanionError], None]], "Runner"]


UNREACHED = frozenset({ConnectionState.OFFLINE, ConnectionState.WORKING_OFFLINE})
"""Without a connection, by accident or by choice."""


class Runner(Protocol):
    """What the window asks of a sync; `sync.runner.SyncRunner` is one."""

    def start(self) -> None:
        """Begin to sync now and then."""

    def sync_now(self) -> None:
        """Sync without waiting for the next turn."""

    def cancel(self) -> None:
        """Break off the sync under way."""

    def feeds_changed(self) -> None:
        """Note that other feeds are followed than before."""

    def set_work_offline(self, work_offline: bool) -> None:  # noqa: FBT001
        """Leave the network alone, or use it again."""

    def outbox_changed(self) -> None:
        """Note that something is to be sent."""

    def held_changed(self) -> None:
        """Note that something is to be sent a little later."""

    def files_changed(self) -> None:
        """Note that other files are wanted than before."""

    def use_settings(self, settings: Settings) -> None:
        """Go by changed settings."""

    def note_network(self, *, online: bool, metered: bool | None, portal: bool = False) -> None:
        """Hear what the system says of the network."""

    def stop(self) -> None:
        """End for good."""


class SyncController(QObject):
    """Drives a sync and keeps what it told last, for views that come later.

    Until it is started, what it is asked is without effect.

    `changed` carries a `ChangeSet`, `progressed` a `SyncProgress` or None when no sync runs,
    `file_progressed` a `FileProgress`, `connection_changed` nothing (see `state` and `error`),
    `hold_changed` nothing (see `hold`), `finished` the `SyncReport`, `troubled` what stopped a sync
    on this machine.
    """

    changed = Signal(object)
    progressed = Signal(object)
    file_progressed = Signal(object)
    connection_changed = Signal()
    hold_changed = Signal()
    finished = Signal(object)
    troubled = Signal(object)
    _arrived = Signal(object)

    def __init__(self, parent: QObject | None = None, *, work_offline: bool = False) -> None:
        super().__init__(parent)
        self.state = ConnectionState.WORKING_OFFLINE if work_offline else ConnectionState.UNKNOWN
        self._error: CompanionError | None = None
        self._portal = False
        self.hold: Hold | None = None
        self.progress: SyncProgress | None = None
        self.report: SyncReport | None = None
        self.is_running = False
        self._arrived.connect(self._dispatch, Qt.ConnectionType.QueuedConnection)
        self._runner: Runner | None = None
        self._has_ended = False

    @property
    def error(self) -> CompanionError | None:
        """What showed how the connection stands, or what stopped the last sync.

        Where the site was not reached, and the system says that the network wants a sign-in, that
        is the reason.
        """
        error = self._error
        if self._portal and isinstance(error, Offline) and error.cause is not OfflineCause.CHOSEN:
            return Offline(str(error), OfflineCause.CAPTIVE_PORTAL)
        return error

    def start(self, make_runner: MakeRunner) -> None:
        """Begin to sync, at once and then in turns; what was asked before is in the settings."""
        if self._runner is None and not self._has_ended:
            self._runner = make_runner(self._arrived.emit, self._arrived.emit)
            self._runner.start()

    def sync_now(self) -> None:
        """Sync without waiting for the next turn."""
        if self._runner is not None:
            self._runner.sync_now()

    def sync_unless_offline(self) -> None:
        """Sync without waiting for the next turn, but leave "Work offline" as the person has it."""
        if self.state is not ConnectionState.WORKING_OFFLINE:
            self.sync_now()

    def cancel(self) -> None:
        """Break off the sync under way."""
        if self._runner is not None:
            self._runner.cancel()

    def outbox_changed(self) -> None:
        """Have what was queued sent soon."""
        if self._runner is not None:
            self._runner.outbox_changed()

    def held_changed(self) -> None:
        """Have what was queued sent when it can be undone no more."""
        if self._runner is not None:
            self._runner.held_changed()

    def files_changed(self) -> None:
        """Have files fetched as they are wanted now."""
        if self._runner is not None:
            self._runner.files_changed()

    def feeds_changed(self) -> None:
        """Have feeds read that the person has just begun to follow."""
        if self._runner is not None:
            self._runner.feeds_changed()

    def set_work_offline(self, *, work_offline: bool) -> None:
        """Leave the network alone, or use it again."""
        if self._runner is not None:
            self._runner.set_work_offline(work_offline)
            return
        offline, unknown = ConnectionState.WORKING_OFFLINE, ConnectionState.UNKNOWN
        self.state = offline if work_offline else unknown
        self.connection_changed.emit()

    def use_settings(self, settings: Settings) -> None:
        """Go by changed settings at once."""
        if self._runner is not None:
            self._runner.use_settings(settings)

    def note_network(self, *, online: bool, metered: bool | None, portal: bool = False) -> None:
        """Hear what the system says of the network; `portal`: it wants a sign-in on its page."""
        if self._has_ended:
            return
        if portal is not self._portal:
            self._portal = portal
            self.connection_changed.emit()
        if self._runner is not None:
            self._runner.note_network(online=online, metered=metered, portal=portal)

    def leave(self) -> None:
        """Tell nothing any more, and start nothing."""
        self._has_ended = True

    def stop(self) -> None:
        """End for good, and wait for that; from any thread."""
        self.leave()
        if self._runner is not None:
            self._runner.stop()

    @Slot(object)
    def _dispatch(self, event: SyncEvent | CompanionError) -> None:
        if not self._has_ended:
            self._tell(event)

    def _tell(self, event: SyncEvent | CompanionError) -> None:
        match event:
            case SyncStarted():
                self.is_running = True
                self._note_hold(None)
                self.progressed.emit(None)
            case SyncHeld(hold=hold):
                self._note_hold(hold)
            case SyncProgress():
                self.progress = event
                self.progressed.emit(event)
            case FileProgress():
                self.file_progressed.emit(event)
            case StoreChanged(changes=changes):
                self.changed.emit(changes)
            case ConnectionChanged(state=state, error=error):
                self.state, self._error = state, error
                self.connection_changed.emit()
            case SyncFinished(report=report):
                self.is_running = False
                self.progress = None
                self.report = report
                self.progressed.emit(None)
                self.finished.emit(report)
            case CompanionError():
                self.is_running = False
                self.progressed.emit(None)
                self.state, self._error = ConnectionState.UNKNOWN, event
                self.connection_changed.emit()
                self.troubled.emit(event)

    def _note_hold(self, hold: Hold | None) -> None:
        if hold is not self.hold:
            self.hold = hold
            self.hold_changed.emit()
