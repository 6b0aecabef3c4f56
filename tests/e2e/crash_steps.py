"""A sitting that ends by a fault, as one in Qt itself does; see `test_after_a_crash`.

Not collected by itself.
"""

from __future__ import annotations

import os
import signal
from pathlib import Path
from typing import TYPE_CHECKING

from companion.crash_watch import crash_watch
from companion.logs import start_logging
from tests.e2e.window_steps import DISCUSSION, FORUM
from tests.ui.desk import LONG, Desk
from ui.application import CompanionApplication
from ui.language import speak
from ui.start import make_application

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

HALF_WRITTEN = "Some quinqueremes were half writt"


def step_write_and_crash(qtbot: QtBot) -> None:
    folder = Path(os.environ["COMPANION_DATA_DIR"])
    start_logging(folder)
    make_application()
    speak("en")
    with crash_watch(folder) as has_crashed:
        assert not has_crashed
        desk = Desk(qtbot, CompanionApplication(folder))
        desk.open_sample()
        desk.open_forum(FORUM)
        row = desk.read(DISCUSSION)
        desk.begin_reply(row.discussion_id)
        with qtbot.waitSignal(desk.composer.saved, timeout=LONG):
            qtbot.keyClicks(desk.composer.text, HALF_WRITTEN)
        os.kill(os.getpid(), signal.SIGSEGV)
