"""A window on data folders of its own, and the rule that noise is failure."""

from __future__ import annotations

import os
import shutil
import threading
from pathlib import Path
from typing import TYPE_CHECKING

import keyring

# First of all, and whole: PySide's import hook looks into each module that is loaded after it, and
# trips over pydantic's lazy modules where only a part of them has been asked for.
import pydantic.fields  # noqa: F401
import pytest
from keyring.backends.fail import Keyring as NoKeyring
from PySide6.QtCore import QEventLoop, QTimer

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from companion.cli.syncing import sync_quietly
from companion.credentials import TokenVault
from companion.services.accounts import Accounts
from sync.classroom.sample_account import SampleClassroom
from tests.ui.desk import Desk, leave_all
from tests.ui.memory_keyring import MemoryKeyring
from tests.ui.ui_thread_watch import UiThreadWatch, watch_network
from ui.application import CompanionApplication
from ui.background import Background
from ui.language import speak
from ui.start import make_application
from ui.style.look import Look
from ui.style.theme import LIGHT

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

_HERE = Path(__file__).parent
_ENDING_SECONDS = 5
"""Given to a thread that has been told to end, such as a worker of a server that has stopped."""
_OFFSCREEN_NOISE = "This plugin does not support "


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Let every Qt warning fail the tests of the window."""
    for item in items:
        if _HERE in item.path.parents:
            item.add_marker(pytest.mark.qt_log_level_fail("WARNING"))
            item.add_marker(pytest.mark.qt_log_ignore(_OFFSCREEN_NOISE))


@pytest.fixture(scope="session")
def qapp() -> Iterator[QApplication]:
    """The application as the person has it, in English."""
    app = make_application()
    speak("en")
    yield app
    # What Python put there would be destroyed after Python.
    app.clipboard().clear()


@pytest.fixture(autouse=True)
def no_thread_is_left() -> Iterator[None]:
    """Fail a test that leaves a thread behind."""
    before = set(threading.enumerate())
    yield
    for thread in threading.enumerate():
        if thread not in before:
            thread.join(_ENDING_SECONDS)
    left = [t for t in threading.enumerate() if t not in before and t.is_alive()]
    assert not left, f"threads left behind: {left}"


@pytest.fixture(autouse=True)
def loops_go_on(qapp: QApplication) -> Iterator[None]:
    """Fail a test that ends the application: each loop of the tests after it would end at once."""
    yield
    loop = QEventLoop()
    QTimer.singleShot(0, loop.quit)
    assert loop.exec() == 0, "the end of the application was asked for, and is remembered"


@pytest.fixture(autouse=True)
def ui_thread_watch(monkeypatch: pytest.MonkeyPatch) -> Iterator[UiThreadWatch]:
    """Fail a test in which the window asks the store or the network on its own thread."""
    watch = UiThreadWatch()
    watch.watch_store(monkeypatch)
    watch_network(watch)
    yield watch
    watch_network(None)
    assert watch.seen == [], "asked on the UI thread"


@pytest.fixture(autouse=True)
def memory_keyring() -> Iterator[MemoryKeyring]:
    """A keyring that works and that no other test sees."""
    before = keyring.get_keyring()
    mine = MemoryKeyring()
    keyring.set_keyring(mine)
    yield mine
    keyring.set_keyring(before)


@pytest.fixture
def no_keyring(memory_keyring: MemoryKeyring) -> None:
    """A system without a usable keyring."""
    keyring.set_keyring(NoKeyring())  # type: ignore[no-untyped-call]


@pytest.fixture
def usual_font(qapp: QApplication) -> Iterator[None]:
    """Leave no larger or smaller text behind: the next look would take it for the usual one."""
    font = qapp.font()
    yield
    qapp.setFont(font)


@pytest.fixture
def look(usual_font: None) -> Look:
    """The light look in normal size."""
    look = Look()
    look.set_theme(LIGHT)
    return look


@pytest.fixture
def background(qapp: QApplication) -> Iterator[Background]:
    """Workers that end with the test."""
    background = Background()
    yield background
    background.shutdown()


@pytest.fixture
def desk(usual_font: None, qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    """The app on an empty data folder."""
    desk = Desk(qtbot, CompanionApplication(tmp_path / "data"))
    yield desk
    leave_all()


@pytest.fixture(scope="session")
def after_first_sync(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder with the sample classroom and all that a first sync brings, to be copied."""
    data = tmp_path_factory.mktemp("after-first-sync") / "data"
    accounts = Accounts(data)
    sample = SampleClassroom(accounts, TokenVault())
    account = sample.start()
    sample.stop()
    assert sync_quietly(accounts, account, data) is None
    return data


@pytest.fixture
def sample_desk(
    usual_font: None, qtbot: QtBot, tmp_path: Path, after_first_sync: Path
) -> Iterator[Desk]:
    """The app on the sample classroom, started anew after its first sync."""
    data = tmp_path / "data"
    shutil.copytree(after_first_sync, data)
    desk = Desk(qtbot, CompanionApplication(data))
    desk.open_sample()
    yield desk
    leave_all()
