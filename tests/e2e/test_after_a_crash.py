"""A process that ends by a fault: drafts stay, and the next start says so and has a report."""

from __future__ import annotations

import os
import signal
import stat
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from companion.app_paths import log_folder
from companion.crash_watch import CRASH_FILE, RUNNING_FILE, crash_report, crash_watch
from tests.e2e.crash_steps import HALF_WRITTEN
from tests.e2e.sitting import sitting
from tests.ui.desk import LONG

if TYPE_CHECKING:
    from pathlib import Path

    from tests.e2e.conftest import Laptop

pytestmark = pytest.mark.skipif(os.name == "nt", reason="ended by a signal here")

_NEXT_START = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from companion.logs import start_logging
from ui.main_window import MainWindow
from ui.start import make_application, run_window
from ui.views.diagnostics_dialog import DiagnosticsDialog
app = make_application()
asked = False
def look():
    global asked
    shown = [each for each in app.topLevelWidgets() if each.isVisible()]
    for window in shown:
        if isinstance(window, DiagnosticsDialog) and window.text.toPlainText():
            print(window.text.toPlainText())
            timer.stop()
            app.quit()
        elif isinstance(window, MainWindow) and window.session and not asked:
            bar = window.notices._bar
            if bar.about == "crash":
                asked = True
                print(bar.text.text())
                bar.action.click()
            elif sys.argv[2] == "quiet" and window.navigation.selectedIndexes():
                print("quiet" if not bar.about else bar.text.text())
                timer.stop()
                app.quit()
timer = QTimer()
timer.timeout.connect(look)
timer.start(50)
start_logging(Path(sys.argv[1]))
sys.exit(run_window(Path(sys.argv[1])))
"""


def next_start(laptop: Laptop, what: str = "crash") -> str:
    data = laptop.environment["COMPANION_DATA_DIR"]
    done = subprocess.run(
        [sys.executable, "-c", _NEXT_START, data, what],
        capture_output=True,
        text=True,
        env=laptop.environment,
        timeout=3 * LONG / 1000,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.mark.timeout(240)
def test_after_a_crash_the_draft_is_there_and_the_report_can_be_read(
    slow_laptop: Laptop,
) -> None:
    laptop = slow_laptop
    ended = sitting(laptop, "crash_steps.py", "step_write_and_crash")
    assert ended.returncode == -signal.SIGSEGV, ended.stdout[-3000:]
    assert HALF_WRITTEN not in ended.stderr

    said = next_start(laptop)
    assert said.startswith("Companion ended by a fault the last time. What you wrote is kept.")
    assert "Last crash" in said
    assert "Fatal Python error: Segmentation fault" in said
    assert "step_write_and_crash" in said
    assert "the last run ended in a crash" in said
    assert str(laptop.folder) not in said.partition("Last crash")[2].partition("Last syncs")[0]
    for secret in (HALF_WRITTEN, "quinquereme", "Amina Diallo"):
        assert secret not in said
    (draft,) = laptop.ask("outbox", "list")
    assert draft["text"] == HALF_WRITTEN

    assert next_start(laptop, "quiet").strip() == "quiet"


def test_an_orderly_end_and_one_from_outside_are_no_crash(tmp_path: Path) -> None:
    with crash_watch(tmp_path) as has_crashed:
        assert not has_crashed
        running = log_folder(tmp_path) / RUNNING_FILE
        assert stat.S_IMODE(running.stat().st_mode) == 0o600
    assert not running.exists()
    running.touch()  # as a power cut leaves it
    with crash_watch(tmp_path) as has_crashed:
        assert not has_crashed
    assert crash_report(tmp_path) == ""


def test_the_report_of_a_crash_stays_until_another_one(tmp_path: Path) -> None:
    code = (
        "import ctypes, pathlib, sys\n"
        "from companion.crash_watch import crash_watch\n"
        "with crash_watch(pathlib.Path(sys.argv[1])): ctypes.string_at(0)\n"
    )
    ended = subprocess.run([sys.executable, "-c", code, str(tmp_path)], check=False)
    assert ended.returncode == -signal.SIGSEGV
    for is_first in (True, False):
        with crash_watch(tmp_path) as has_crashed:
            assert has_crashed is is_first
        assert "Segmentation fault" in crash_report(tmp_path)
    assert (log_folder(tmp_path) / CRASH_FILE).exists()


def test_without_a_folder_that_can_be_written_the_app_goes_on(tmp_path: Path) -> None:
    (tmp_path / "logs").write_text("in the way")
    with crash_watch(tmp_path) as has_crashed:
        assert not has_crashed
