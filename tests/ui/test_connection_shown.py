"""How the connection stands: shown in the status line for every cause, with a way on."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

import pytest
from PySide6.QtCore import QObject, Qt, QUrl, Signal, Slot
from PySide6.QtGui import QAction, QDesktopServices
from PySide6.QtNetwork import QNetworkInformation

from companion.errors import (
    Busy,
    CompanionError,
    ContractBroken,
    Offline,
    OfflineCause,
    PasswordOutdated,
    ServerError,
    ShutOut,
    SignedOut,
    StorageFull,
    UnexpectedFault,
    WrongPerson,
)
from sync.connection_state import state_shown_by
from sync.events import (
    ConnectionChanged,
    ConnectionState,
    SyncPhase,
    SyncProgress,
    SyncStarted,
)
from sync.explanations import source_texts
from ui.messages import message_for
from ui.network_hint import NetworkHint
from ui.network_page import NetworkPage
from ui.sync_controller import SyncController
from ui.widgets.status_strip import StatusStrip

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from sync.events import SyncEvent
    from tests.ui.desk import Desk
    from ui.style.look import Look

SERVER_ERRORS: list[ServerError] = [
    *(Offline("x", cause) for cause in OfflineCause),
    Busy("x"),
    Busy("x", maintenance=True),
    SignedOut("x"),
    PasswordOutdated("x"),
    ShutOut("x"),
    ContractBroken("x"),
]
TROUBLES: list[CompanionError] = [StorageFull("x"), UnexpectedFault("x")]


class Line:
    """The status line with a sync that tells what a test wants."""

    def __init__(self, qtbot: QtBot, look: Look) -> None:
        self._qtbot = qtbot
        self._sync_now, self._offline = QAction(), QAction()
        self.sync = SyncController()
        self.strip = StatusStrip(look, self._sync_now, self._offline)
        qtbot.addWidget(self.strip)
        self.strip.attach(self.sync)
        self.strip.show()

    def hear(self, error: CompanionError) -> None:
        """Let the last sync have ended with an error."""
        event: SyncEvent | CompanionError = error
        if isinstance(error, ServerError):
            event = ConnectionChanged(state_shown_by(error), error)
        with self._qtbot.waitSignal(self.sync.connection_changed):
            self.sync._arrived.emit(event)

    @property
    def words(self) -> str:
        return self.strip.connection.text()


@pytest.fixture
def line(qtbot: QtBot, look: Look) -> Line:
    return Line(qtbot, look)


def test_every_cause_is_shown_with_a_sentence_of_its_own(line: Line) -> None:
    short, whole = [], []
    for error in [*SERVER_ERRORS, *TROUBLES]:
        line.hear(error)
        said = message_for(error)
        assert said.what, error
        assert said.safe, error
        assert said.next, error
        assert line.strip.connection.toolTip() == said.whole
        assert {said.what, said.safe, said.next} <= source_texts(), "translated with the others"
        short.append(line.words)
        whole.append((said.what, said.next))
    # On this machine one phrase will do: what happened is said on a click.
    assert len(set(short)) == len(short) - len(TROUBLES) + 1
    assert len(set(whole)) == len(whole)


def test_the_person_who_is_somebody_else_is_told_more_than_to_sign_in(line: Line) -> None:
    line.hear(WrongPerson("x"))
    assert line.words == "Signed out"
    assert "somebody else" in line.strip.connection.toolTip()


def test_a_click_says_it_at_length(line: Line, qtbot: QtBot) -> None:
    line.hear(Offline("x", OfflineCause.CERTIFICATE_EXPIRED))
    with qtbot.waitSignal(line.strip.asked) as asked:
        line.strip.connection.click()
    assert "Nothing was sent" in asked.args[0].informativeText()
    asked.args[0].reject()


@pytest.mark.parametrize(
    ("cause", "offered"),
    [
        (OfflineCause.CAPTIVE_PORTAL, True),
        (OfflineCause.CERTIFICATE_OF_ANOTHER, True),
        (OfflineCause.TIMED_OUT, False),
        (OfflineCause.CHOSEN, False),
    ],
)
def test_the_networks_page_is_offered_where_it_may_help(
    line: Line, cause: OfflineCause, offered: bool
) -> None:
    line.hear(Offline("x", cause))
    assert line.strip.network_page.isVisible() is offered


def test_the_word_of_the_system_explains_why_a_site_is_not_reached(line: Line) -> None:
    line.hear(Offline("x", OfflineCause.TIMED_OUT))
    line.sync.note_network(online=True, metered=None, portal=True)
    assert line.words == "Offline: this network asks you to sign in first"
    assert line.strip.network_page.isVisible()
    line.sync.note_network(online=True, metered=None, portal=False)
    assert line.words == "Offline: the site does not answer in time"


def test_the_word_of_the_system_counts_for_nothing_where_the_site_answers(line: Line) -> None:
    line.sync.note_network(online=True, metered=None, portal=True)
    line.sync._arrived.emit(ConnectionChanged(ConnectionState.ONLINE))
    line._qtbot.waitUntil(lambda: line.words == "Online")
    assert not line.strip.network_page.isVisible()


def test_a_file_on_its_way_is_shown_in_bytes(line: Line) -> None:
    line.sync._arrived.emit(SyncStarted())
    line.sync._arrived.emit(
        SyncProgress(SyncPhase.UPLOADING, 3_000_000_000, 4_000_000_000, 0, 0, "film.mp4")
    )
    line._qtbot.waitUntil(lambda: "film" in line.strip.activity.text())
    assert line.strip.activity.text() == "Sending film.mp4, 3,000.0 of 4,000.0 MB"
    assert line.strip.bar.value() / line.strip.bar.maximum() == pytest.approx(0.75)


# The page ----------------------------------------------------------------------------------


class Browser(QObject):
    """Takes addresses as the system's browser would."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []

    @Slot(QUrl)
    def take(self, url: QUrl) -> None:
        self.opened.append(url.toString())


@pytest.fixture
def browser(qapp: QApplication) -> Iterator[Browser]:
    browser = Browser()
    set_handler: Any = QDesktopServices.setUrlHandler  # its stub asks for bytes, it for text
    set_handler("http", browser, "take")
    yield browser
    QDesktopServices.unsetUrlHandler("http")


def test_the_page_is_opened_without_anything_of_the_person(browser: Browser, qtbot: QtBot) -> None:
    page = NetworkPage()
    page.open("https://amina@learn.example.org/moodle?token=x")
    assert browser.opened == ["http://learn.example.org/"]
    with qtbot.waitSignal(page.seen):
        page._note_state(Qt.ApplicationState.ApplicationActive)
    with qtbot.assertNotEmitted(page.seen):
        page._note_state(Qt.ApplicationState.ApplicationActive)


def test_coming_back_from_the_page_tries_again(
    sample_desk: Desk, browser: Browser, qtbot: QtBot
) -> None:
    desk = sample_desk
    error = Offline("x", OfflineCause.CAPTIVE_PORTAL)
    desk.session.sync._arrived.emit(ConnectionChanged(ConnectionState.OFFLINE, error))
    button = desk.window.strip.network_page
    desk.until(button.isVisible)
    button.click()
    assert browser.opened == [f"{desk.session.workspace.account.site_url}/"]
    with qtbot.waitSignal(desk.session.sync.finished):
        desk.window.connection._page._note_state(Qt.ApplicationState.ApplicationActive)
    desk.until(lambda: not button.isVisible())


def test_a_password_that_must_be_changed_leads_to_the_site(
    sample_desk: Desk, browser: Browser
) -> None:
    desk = sample_desk
    error = PasswordOutdated("x")
    desk.session.sync._arrived.emit(ConnectionChanged(ConnectionState.SIGNED_OUT, error))
    notice = desk.window.notice
    desk.until(notice.isVisible)
    assert "set a new password" in notice.text.text()
    notice.action.click()
    assert browser.opened == [desk.session.workspace.account.site_url]


def test_somebody_who_is_banned_is_not_asked_to_sign_in(
    sample_desk: Desk, browser: Browser
) -> None:
    desk = sample_desk
    error = ShutOut("x")
    desk.session.sync._arrived.emit(ConnectionChanged(ConnectionState.SIGNED_OUT, error))
    notice = desk.window.notice
    desk.until(notice.isVisible)
    assert "does not let you in" in notice.text.text()
    notice.action.click()
    assert browser.opened == [desk.session.workspace.account.site_url]


# The hint ----------------------------------------------------------------------------------


class System(QObject):
    """A system whose network can be turned."""

    reachabilityChanged = Signal()  # noqa: N815 - the name is Qt's
    isMeteredChanged = Signal()  # noqa: N815 - the name is Qt's
    isBehindCaptivePortalChanged = Signal()  # noqa: N815 - the name is Qt's

    def __init__(self) -> None:
        super().__init__()
        self.reached = QNetworkInformation.Reachability.Online
        self.costs = False
        self.wants_sign_in = False
        self.unknown: set[QNetworkInformation.Feature] = set()

    def supports(self, feature: QNetworkInformation.Feature) -> bool:
        return feature not in self.unknown

    def reachability(self) -> QNetworkInformation.Reachability:
        return self.reached

    def isMetered(self) -> bool:
        return self.costs

    def isBehindCaptivePortal(self) -> bool:
        return self.wants_sign_in


def test_the_systems_word_on_the_network_is_handed_on_as_a_hint(qtbot: QtBot) -> None:
    system = System()
    hint = NetworkHint(find=lambda: cast("QNetworkInformation", system))
    heard: list[tuple[object, ...]] = []
    hint.changed.connect(lambda *told: heard.append(told))
    hint.tell()
    system.reached, system.costs = QNetworkInformation.Reachability.Disconnected, True
    system.reachabilityChanged.emit()
    system.reached, system.wants_sign_in = QNetworkInformation.Reachability.Online, True
    system.isBehindCaptivePortalChanged.emit()
    feature = QNetworkInformation.Feature
    system.unknown = {feature.Metered, feature.CaptivePortal}
    system.isMeteredChanged.emit()
    assert heard == [
        (True, False, False),
        (False, True, False),
        (True, True, True),
        (True, None, False),
    ]


def test_a_system_that_says_nothing_of_the_network_is_no_trouble(qtbot: QtBot) -> None:
    hint = NetworkHint(find=lambda: None)
    with qtbot.assertNotEmitted(hint.changed):
        hint.tell()
