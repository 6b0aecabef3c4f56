"""Settings that take effect at once, limits in words, and what the status line says of troubles."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QTime

from companion.errors import Busy, ContractBroken, Offline, OfflineCause
from companion.store import journal
from sync.events import (
    ConnectionChanged,
    ConnectionState,
    PartFailure,
    Pulled,
    SyncEvent,
    SyncFinished,
    SyncHeld,
    SyncReport,
    SyncStarted,
)
from sync.limits import METERED_SYNC, Hold, month_of
from tests.ui.desk import LONG
from ui.wording import connection_words, hold_words

if TYPE_CHECKING:
    from tests.ui.desk import Desk
    from ui.views.settings_dialog import SettingsDialog


def test_what_is_set_takes_effect_at_once_and_is_remembered(sample_desk: Desk) -> None:
    desk = sample_desk
    heard = desk.runner_hears("use_settings")
    dialog = open_settings(desk)
    dialog.interval.setValue(45)
    dialog.metered.setCurrentIndex(dialog.metered.findData(METERED_SYNC))
    dialog.budget.setValue(50)
    dialog.quiet.setChecked(True)
    dialog.quiet_from.setTime(QTime(21, 30))
    dialog.quiet_until.setTime(QTime(5, 0))
    dialog.text_size.setValue(120)
    dialog.keep.click()
    settings = desk.app.settings
    assert heard == [settings]
    assert (settings.sync_every_minutes, settings.monthly_budget_megabytes) == (45, 50)
    assert settings.on_metered == METERED_SYNC
    assert (settings.quiet_from, settings.quiet_until) == ("21:30", "05:00")
    assert desk.app.look.text_scale == pytest.approx(1.2)
    again = open_settings(desk)
    assert again.interval.value() == 45
    assert again.quiet_until.time() == QTime(5, 0)
    again.quiet.setChecked(False)
    again.keep.click()
    assert desk.app.settings.quiet_from == ""
    desk.app.look.set_text_scale(1.0)


def test_settings_left_as_they_were_change_nothing(sample_desk: Desk) -> None:
    desk = sample_desk
    before = desk.app.settings
    dialog = open_settings(desk)
    dialog.interval.setValue(45)
    dialog.reject()
    assert desk.app.settings == before


def test_the_settings_show_what_this_month_has_cost(sample_desk: Desk) -> None:
    desk = sample_desk
    with desk.session.workspace.database.writing(durable=False) as connection:
        journal.add_traffic(connection, month_of(datetime.now().astimezone()), 41_000_000)
    dialog = open_settings(desk)
    desk.until(lambda: "Used this month: 41" in dialog.budget_row.sentence)
    dialog.reject()


@pytest.mark.parametrize("hold", [Hold.METERED, Hold.BUDGET_SPENT])
def test_a_limit_that_holds_the_sync_is_said_and_sync_now_is_offered(
    sample_desk: Desk, hold: Hold
) -> None:
    desk = sample_desk
    tell(desk, SyncHeld(hold))
    desk.until(desk.window.notice.isVisible)
    assert desk.window.notice.text.text() == hold_words(hold)
    assert desk.window.strip.connection.text().startswith("Waiting")
    with desk.qtbot.waitSignal(desk.session.sync.finished, timeout=LONG):
        desk.window.notice.action.click()
    assert not desk.window.notice.isVisible()
    assert desk.window.strip.connection.text() == "Online"


def test_quiet_hours_are_said_in_the_status_line_only(sample_desk: Desk) -> None:
    desk = sample_desk
    tell(desk, SyncHeld(Hold.QUIET_HOURS))
    desk.until(lambda: desk.window.strip.connection.text() == "Waiting: quiet hours")
    assert not desk.window.notice.isVisible()
    tell(desk, SyncStarted())
    desk.until(lambda: "quiet" not in desk.window.strip.connection.text())


def test_every_way_to_be_offline_has_words_of_its_own(qapp: object) -> None:
    offline = ConnectionState.OFFLINE
    said = {connection_words(offline, Offline("x", cause)) for cause in OfflineCause}
    assert len(said) == len(OfflineCause)
    assert not any(cause.value in words for cause in OfflineCause for words in said if "_" in cause)
    assert "maintained" in connection_words(ConnectionState.BUSY, Busy("x", maintenance=True))
    portal = connection_words(ConnectionState.UNKNOWN, ContractBroken("html"))
    assert portal == "Something else answered for the site"


def test_the_connection_explains_itself_on_a_click(sample_desk: Desk) -> None:
    desk = sample_desk
    desk.work_offline()
    error = Offline("x", OfflineCause.CERTIFICATE)
    tell(desk, ConnectionChanged(ConnectionState.OFFLINE, error))
    strip = desk.window.strip
    desk.until(lambda: "certificate" in strip.connection.text())
    with desk.qtbot.waitSignal(strip.asked) as asked:
        strip.connection.click()
    assert "public network" in asked.args[0].informativeText()
    asked.args[0].reject()


def test_parts_that_could_not_be_read_are_counted_and_named_on_a_click(sample_desk: Desk) -> None:
    desk = sample_desk
    broken = ContractBroken("x", function="f")
    failures = tuple(PartFailure("forum", name, broken) for name in ("Tips", "News"))
    tell(desk, SyncFinished(a_report(failures)))
    strip = desk.window.strip
    desk.until(strip.failures.isVisible)
    assert strip.failures.text() == "2 parts could not be read"
    with desk.qtbot.waitSignal(strip.asked) as asked:
        strip.failures.click()
    assert "Tips: The site's answer could not be understood." in asked.args[0].informativeText()
    asked.args[0].reject()
    tell(desk, SyncFinished(a_report(())))
    desk.until(lambda: not strip.failures.isVisible())


def open_settings(desk: Desk) -> SettingsDialog:
    desk.window.actions_.settings.trigger()
    dialog = desk.app.settings_dialog
    assert dialog is not None
    desk.until(lambda: dialog.is_whole)
    return dialog


def tell(desk: Desk, event: SyncEvent) -> None:
    """Let the sync have told something."""
    desk.session.sync._arrived.emit(event)


def a_report(failures: tuple[PartFailure, ...]) -> SyncReport:
    return SyncReport(
        finished_at=datetime(2025, 3, 14, tzinfo=UTC),
        seconds=1,
        requests=2,
        bytes_sent=10,
        bytes_received=20,
        pulled=Pulled(),
        sent=0,
        held=0,
        in_doubt=0,
        rejected=0,
        failures=failures,
    )
