"""The line at the bottom: connection, last sync, what waits and what the last sync cost."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QSizePolicy, QToolButton, QWidget

from sync.connection_state import page_may_help
from sync.events import ConnectionState, SyncPhase
from ui.language import follow_language, say
from ui.lines import in_line, named, plain_tip
from ui.messages import Message, message_for
from ui.style.scale import GAP, GAP_PAGE
from ui.times import ago, utc_now
from ui.widgets.controls import IconLabel, label
from ui.widgets.questions import tell
from ui.wording import connection_words, hold_words, short_hold_words, size_words, upload_words

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from PySide6.QtGui import QAction, QResizeEvent

    from companion.services.workspace import AccountStatus
    from sync.events import SyncProgress, SyncReport
    from sync.limits import Hold
    from ui.style.look import Look
    from ui.sync_controller import SyncController

translate = QCoreApplication.translate

_MINUTE_MS = 60_000
_COUNTING_BYTES = {SyncPhase.UPLOADING, SyncPhase.FETCHING}


class StatusStrip(QWidget):
    """Says in words how things stand. `outbox_wanted` when the person asks what waits.

    `downloads_wanted` when they ask which files are to come.

    `network_page_wanted` when the person wants to see what the network puts before the site.
    `asked` gives the dialog that says more about something.
    """

    outbox_wanted = Signal()
    downloads_wanted = Signal()
    network_page_wanted = Signal()
    asked = Signal(object)

    def __init__(
        self,
        look: Look,
        sync_now: QAction,
        work_offline: QAction,
        *,
        clock: Callable[[], datetime] = utc_now,
    ) -> None:
        super().__init__()
        self._look = look
        self._clock = clock
        self._sync: SyncController | None = None
        self._status: AccountStatus | None = None
        self._costly: SyncReport | None = None
        self._icon = IconLabel(look, "online")
        self.connection = _tool(look)
        self.connection.clicked.connect(self._explain_connection)
        self.network_page = _tool(look)
        self.network_page.clicked.connect(self.network_page_wanted)
        self.last_sync = label(small=True, faint=True, wrap=False)
        self.cost = label(small=True, faint=True, wrap=False)
        self.activity = label(small=True, faint=True, wrap=False)
        self.bar = QProgressBar()
        self.failures = _tool(look)
        self.failures.clicked.connect(self._list_failures)
        self.waiting = _tool(look)
        self.waiting.clicked.connect(self.outbox_wanted)
        self.downloads = _tool(look)
        self.downloads.clicked.connect(self.downloads_wanted)
        self._coming = (0, False)
        self._now, self._offline = _tool(look, sync_now), _tool(look, work_offline)
        self._minute = QTimer(self)
        self._minute.setInterval(_MINUTE_MS)
        self._minute.timeout.connect(self._show_times)
        self._minute.start()
        self._build()

    def attach(self, sync: SyncController | None) -> None:
        """Tell about this sync from now on."""
        self._sync = sync
        self._status = None
        if sync is not None:
            sync.progressed.connect(self._show_activity)
            sync.connection_changed.connect(self._show_connection)
            sync.hold_changed.connect(self._show_connection)
            sync.finished.connect(self._show_report)
        self._show_connection()
        self._show_activity(None)
        self._show_times()
        self._costly = None
        self.cost.clear()
        self.failures.hide()

    def show_status(self, status: AccountStatus) -> None:
        """Show what waits and when the last sync was."""
        self._status = status
        figures = status.figures
        waiting = figures.waiting + figures.in_doubt
        parts = []
        if waiting:
            parts.append(self.tr("%n waiting to send", "", waiting))
        if figures.awaiting_approval:
            parts.append(self.tr("%n waiting for a moderator", "", figures.awaiting_approval))
        if figures.needs_attention:
            parts.append(self.tr("%n could not be sent", "", figures.needs_attention))
        self.waiting.setVisible(bool(parts))
        self.waiting.setText(translate("thread", ", ").join(parts))
        self._show_times()

    def show_downloads(self, count: int, *, is_paused: bool = False) -> None:
        """Show how many files are to come; nothing if none are."""
        self._coming = (count, is_paused)
        words = self.tr("%n file(s) to come", "", count)
        if is_paused:
            words = in_line([words, self.tr("paused")])
        self.downloads.setText(words)
        self.downloads.setVisible(count > 0)

    def _build(self) -> None:
        self.bar.setTextVisible(False)
        self.bar.setFixedWidth(110)
        say(self.bar.setAccessibleName, lambda: self.tr("Progress of the sync"))
        self.activity.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        say(self.waiting.setToolTip, lambda: self.tr("Show the outbox"))
        say(self.network_page.setText, lambda: self.tr("Open the network's page"))
        say(
            self.network_page.setToolTip,
            lambda: self.tr("Opens the page of this network in your browser, to sign in there"),
        )
        layout = QHBoxLayout(self)
        layout.setContentsMargins(10, 1, 6, 1)
        layout.setSpacing(GAP)
        for part in (self._icon, self.connection, self.network_page, self.last_sync):
            layout.addWidget(part)
        for part in (self.waiting, self.downloads, self.failures):
            layout.addWidget(part)
        layout.addSpacing(GAP)
        layout.addWidget(self.bar, 0, Qt.AlignmentFlag.AlignVCenter)
        layout.addWidget(self.activity, 1)
        layout.addWidget(self.cost)
        layout.addWidget(self._offline)
        layout.addWidget(self._now)
        self.waiting.hide()
        self.downloads.hide()
        say(self.downloads.setToolTip, lambda: self.tr("Show the downloads"))
        self.attach(None)
        follow_language(self, self._say_anew)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Leave out what matters least where room is short."""
        super().resizeEvent(event)
        self._fit()

    def event(self, event: QEvent) -> bool:
        """Look again when a part has got other words."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return super().event(event)

    def _fit(self) -> None:
        """Show when the last sync was, and then what it cost, if all the rest has room."""
        running = self._sync is not None and self._sync.is_running
        always = (self._icon, self.connection, self._offline, self._now)
        others = (self.network_page, self.waiting, self.downloads, self.failures)
        shown = [*always, *(part for part in others if not part.isHidden())]
        room = self.width() - sum(part.sizeHint().width() + GAP for part in shown) - GAP_PAGE
        room -= (self.bar.width() + GAP_PAGE) * running
        for part, wanted in ((self.last_sync, True), (self.cost, not running)):
            room -= part.sizeHint().width() + GAP
            part.setVisible(wanted and room >= 0)

    def _say_anew(self) -> None:
        self._show_connection()
        self.show_downloads(self._coming[0], is_paused=self._coming[1])
        if self._status is not None:
            self.show_status(self._status)
        report = self._sync.report if self._sync is not None else None
        if report is not None:
            self._show_report(report)
        self._show_activity(None)

    def _show_connection(self) -> None:
        state = self._sync.state if self._sync is not None else ConnectionState.UNKNOWN
        icon, colour = {
            ConnectionState.UNKNOWN: ("online", "muted"),
            ConnectionState.ONLINE: ("online", "success"),
            ConnectionState.OFFLINE: ("offline", "warning"),
            ConnectionState.BUSY: ("alert", "warning"),
            ConnectionState.SIGNED_OUT: ("alert", "danger"),
            ConnectionState.WORKING_OFFLINE: ("offline", "muted"),
        }[state]
        error = self._sync.error if self._sync is not None else None
        hold = self._sync.hold if self._sync is not None else None
        self.network_page.setVisible(page_may_help(error))
        if hold is not None:
            icon, colour = "clock", "muted"
            self.connection.setText(short_hold_words(hold))
            self.connection.setToolTip(hold_words(hold))
        else:
            self.connection.setText(connection_words(state, error))
            words = message_for(error).whole if error is not None else ""
            self.connection.setToolTip(plain_tip(words))
        self._icon.show_icon(icon, colour)

    def _explain_connection(self) -> None:
        """Say at length how the connection stands, where there is more to say."""
        error = self._sync.error if self._sync is not None else None
        if self._sync is not None and self._sync.hold is not None:
            self.asked.emit(tell(self, self.connection.text(), _message(self._sync.hold)))
        elif error is not None:
            self.asked.emit(tell(self, self.connection.text(), message_for(error)))

    def _list_failures(self) -> None:
        """Name each part that could not be read, with what happened."""
        report = self._sync.report if self._sync is not None else None
        if report is None:
            return
        lines = [
            named(each.name or each.part, message_for(each.error).what) for each in report.failures
        ]
        message = Message(
            self.failures.text(),
            "\n".join(lines),
            self.tr("The rest is up to date. They are read again with the next sync."),
        )
        self.asked.emit(tell(self, self.failures.text(), message))

    def _show_times(self) -> None:
        last = self._status.last_sync_at if self._status is not None else None
        if last is None:
            self.last_sync.clear()
        else:
            self.last_sync.setText(
                "·  " + self.tr("Last sync {when}").format(when=ago(last, self._clock()))
            )

    def _show_activity(self, progress: SyncProgress | None) -> None:
        running = self._sync is not None and self._sync.is_running
        self.bar.setVisible(running)
        self._fit()
        if not running:
            self.activity.clear()
            return
        # Bytes of files would be more than the bar can count.
        unit = 1024 if progress is not None and progress.phase in _COUNTING_BYTES else 1
        steps = progress.total // unit if progress is not None else 0
        # Without an end, the bar would move to and fro by itself.
        self.bar.setRange(0, steps or int(self._look.is_still))
        self.bar.setValue(progress.done // unit if progress is not None else 0)
        self.activity.setText(self._progress_words(progress))

    def _progress_words(self, progress: SyncProgress | None) -> str:
        if progress is None:
            return self.tr("Syncing…")
        words = {
            SyncPhase.CONNECTING: self.tr("Connecting"),
            SyncPhase.SENDING: self.tr("Sending what you wrote"),
            SyncPhase.UPLOADING: upload_words(progress.name, progress.done, progress.total),
            SyncPhase.LOOKING: self.tr("Looking for news"),
            SyncPhase.LISTING: self.tr("Listing discussions"),
            SyncPhase.READING: self.tr("Reading discussions"),
            SyncPhase.WAITING: self.tr("Waiting for the server"),
            SyncPhase.FETCHING: self.tr("Fetching files"),
            SyncPhase.FINISHING: self.tr("Finishing"),
        }[progress.phase]
        if progress.phase is SyncPhase.UPLOADING:
            return words
        parts = [words]
        if progress.phase is SyncPhase.FETCHING:
            parts.append(f"{size_words(progress.done)} / {size_words(progress.total)}")
        elif progress.total:
            number = QLocale().toString
            parts.append(f"{number(progress.done)} / {number(progress.total)}")
        if progress.name:
            parts.append(progress.name)
        return in_line(parts)

    def _show_report(self, report: SyncReport) -> None:
        count = len(report.failures)
        self.failures.setVisible(count > 0)
        self.failures.setText(self.tr("%n part(s) could not be read", "", count))
        self._show_cost(report)

    def _show_cost(self, report: SyncReport) -> None:
        if report.requests:
            self._costly = report
        elif self._costly is None:
            return
        report = self._costly
        self.cost.setText(
            self.tr("%n request(s)", "", report.requests)
            + translate("thread", ", ")
            + size_words(report.bytes_received + report.bytes_sent)
        )
        self.cost.setToolTip(
            self.tr("What the last sync cost: {received} received, {sent} sent").format(
                received=size_words(report.bytes_received), sent=size_words(report.bytes_sent)
            )
        )


def _message(hold: Hold) -> Message:
    return Message(hold_words(hold), "", "")


def _tool(look: Look, action: QAction | None = None) -> QToolButton:
    made = QToolButton()
    made.setProperty("small", True)  # noqa: FBT003
    made.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)

    def draw() -> None:
        made.setIconSize(QSize(look.px(16), look.px(16)))

    look.follow(made, draw)
    made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    if action is not None:
        made.setDefaultAction(action)
    return made
