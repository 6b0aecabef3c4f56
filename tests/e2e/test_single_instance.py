"""Starts of the app on one data folder: real processes, real sockets, real ends."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING

from companion.domain.links import LinkedKind, PlaceLink, own_link
from companion.services.accounts import Accounts
from tests.ui.desk import LONG

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from tests.e2e.conftest import Laptop

_STARTS = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from ui.around.single_instance import SingleInstance
app = QCoreApplication([])
instance = SingleInstance(Path(sys.argv[1]))
calls = 0
def called(links, hidden):
    global calls
    calls += 1
    print("called", *links, flush=True)
    if calls == int(sys.argv[2]):
        app.quit()
instance.called.connect(called)
if instance.begin([sys.argv[3]]):
    print("first", flush=True)
    if int(sys.argv[2]):
        app.exec()
    instance.end()
else:
    print("second", flush=True)
"""

_SECOND_START = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from ui.start import make_application, run_window
app = make_application()
def look():
    for box in app.topLevelWidgets():
        if box.isVisible():
            print(box.text(), flush=True)
            box.accept()
timer = QTimer()
timer.timeout.connect(look)
timer.start(50)
sys.exit(0 if run_window(Path(sys.argv[1]), links=["companion:course/3"]) == 1 else 3)
"""


def test_of_many_starts_at_once_one_runs_and_hears_of_the_others(laptop: Laptop) -> None:
    many = 4
    starts = [a_start(laptop, many - 1, f"link-{number}") for number in range(many)]
    said = [start.communicate(timeout=LONG / 1000)[0].split("\n") for start in starts]
    firsts = [lines for lines in said if lines[0] == "first"]
    assert len(firsts) == 1
    assert sum(lines[0] == "second" for lines in said) == many - 1
    place = said.index(firsts[0])
    heard = {line.split()[1] for line in firsts[0] if line.startswith("called")}
    assert heard == {f"link-{number}" for number in range(many) if number != place}


def test_a_start_that_was_killed_does_not_stand_in_the_way(laptop: Laptop) -> None:
    dead = a_start(laptop, 1, "")
    assert dead.stdout is not None
    assert dead.stdout.readline() == "first\n"
    dead.send_signal(signal.SIGKILL)
    dead.communicate()
    again = a_start(laptop, 1, "")
    assert again.stdout is not None
    assert again.stdout.readline() == "first\n"
    later = a_start(laptop, 0, "companion:course/3")
    assert later.communicate(timeout=LONG / 1000)[0] == "second\n"
    assert "called companion:course/3" in again.communicate(timeout=LONG / 1000)[0]


def test_a_start_beside_an_app_that_hangs_says_so_and_is_heard_once_it_goes_on(
    laptop: Laptop,
) -> None:
    hanging = a_start(laptop, 1, "")
    assert hanging.stdout is not None
    assert hanging.stdout.readline() == "first\n"
    hanging.send_signal(signal.SIGSTOP)
    later = subprocess.run(
        [sys.executable, "-c", _SECOND_START, str(laptop.folder / "data")],
        capture_output=True,
        text=True,
        check=True,
        timeout=LONG / 1000,
        env={**laptop.environment, "PYTHONPATH": os.getcwd()},  # noqa: PTH109
    )
    assert "Companion is running, but does not answer." in later.stdout
    hanging.send_signal(signal.SIGCONT)
    assert "called companion:course/3" in hanging.communicate(timeout=LONG / 1000)[0]


def a_start(laptop: Laptop, calls: int, link: str) -> subprocess.Popen[str]:
    """Start a process that ends after so many later starts."""
    folder = laptop.folder / "data"
    return subprocess.Popen(
        [sys.executable, "-c", _STARTS, str(folder), str(calls), link],
        stdout=subprocess.PIPE,
        text=True,
        env={**laptop.environment, "PYTHONPATH": os.getcwd()},  # noqa: PTH109
    )


def test_a_second_start_hands_its_link_to_the_window_that_is_open(
    laptop: Laptop, qtbot: QtBot
) -> None:
    data = laptop.folder / "data"
    with a_window(laptop):
        qtbot.waitUntil(lambda: bool(link_in(data)), timeout=2 * LONG)
        link, discussion_id = link_in(data)[0]
        laptop.run("open", link)
        qtbot.waitUntil(lambda: discussion_in_settings(data) == discussion_id, timeout=LONG)
        laptop.run()


def test_what_a_desktop_hands_over_as_a_file_is_a_path_and_nothing_opens_for_none(
    laptop: Laptop,
) -> None:
    missing = (laptop.folder / "a pack.companionpack").as_uri()
    assert "%20" in missing
    assert "no file" in laptop.run("open", missing, expect=3)


_HANDED_OVER = """
from PySide6.QtCore import QUrl
from PySide6.QtGui import QFileOpenEvent
from ui.start import make_application
app = make_application()
app.link_opened.connect(print)
for address in ("companion:course/3", "file:///packs/a%20b.companionpack"):
    app.sendEvent(app, QFileOpenEvent(QUrl(address)))
"""


def test_links_and_packs_that_macos_hands_to_the_running_app_are_heard(laptop: Laptop) -> None:
    heard = subprocess.run(
        [sys.executable, "-c", _HANDED_OVER],
        capture_output=True,
        text=True,
        check=True,
        timeout=LONG / 1000,
        env={**laptop.environment, "PYTHONPATH": os.getcwd()},  # noqa: PTH109
    )
    assert heard.stdout.split("\n") == ["companion:course/3", "/packs/a b.companionpack", ""]


def test_a_link_of_nobodys_site_opens_no_window(laptop: Laptop) -> None:
    said = laptop.run("open", "https://evil.example/course/view.php?id=1", expect=3)
    assert "evil.example" not in said or "link" in said


@contextmanager
def a_window(laptop: Laptop) -> Iterator[None]:
    """Run the app on the sample classroom as a process of its own."""
    window = subprocess.Popen(
        [sys.executable, "-m", "companion", "--sample"],
        env=laptop.environment,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        yield
        assert window.poll() is None, "the window has ended by itself"
    finally:
        window.kill()
        window.wait()


def link_in(data: Path) -> list[tuple[str, int]]:
    """Return a link to a discussion that is cached, with its local id; nothing before a sync."""
    accounts = Accounts(data)
    for account in accounts.all():
        if not (accounts.folder_of(account.account_id) / "companion.db").exists():
            continue
        workspace = accounts.open(account.account_id)
        try:
            for forum in workspace.reading.forums():
                for row in workspace.reading.discussions(forum.forum_id, limit=1):
                    kind = LinkedKind.DISCUSSION
                    place = PlaceLink(account.site_url, kind, row.remote_id)
                    return [(own_link(place), row.discussion_id)]
        finally:
            workspace.close()
    return []


def discussion_in_settings(data: Path) -> int | None:
    """Return the discussion that was open when the window last noted what is."""
    settings = data / "settings.json"
    if not settings.exists():
        return None
    stored = json.loads(settings.read_text("utf-8"))["open_windows"]
    windows = json.loads(stored)["windows"] if stored else []
    stop = windows[0]["stop"] if windows else None
    return stop["discussion"] if stop else None
