"""Companion beside Anki, another app in Python and Qt: its start, and the memory it holds.

`python -m tests.benchmarks.beside_anki PYTHON [TIMES]` prints a table. PYTHON is that of an
environment that has Anki: ``uv venv FOLDER && uv pip install -p FOLDER/bin/python "aqt[qt6]"``.
Both hold 100,000 entries (posts here, notes there) and draw on one X server without a screen
(Xvfb), in turns. A window can be used when the courses, or the decks, are shown. Linux only.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from tests.benchmarks.large_account import make_large_account
from tests.benchmarks.measured_process import awaited, family_mb, resident_mb, started
from tests.benchmarks.window_start import Start, measured_start

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

_TIMES: Final = 7
_SHOWN: Final = "ANKI_SHOWN_FILE"

_MAKE_COLLECTION: Final = """
import pickle, random, sqlite3, sys
from pathlib import Path
from anki.collection import AddNoteRequest, Collection
from aqt.profiles import metaConf, profileConf
base = Path(sys.argv[1])
(base / "User 1").mkdir(parents=True)
settled = {"firstRun": False, "defaultLang": "en_US", "updates": False, "suppressUpdate": True}
with sqlite3.connect(base / "prefs21.db") as prefs:
    prefs.execute(
        "create table profiles (name text primary key collate nocase, data blob not null)"
    )
    rows = [("_global", {**metaConf, **settled}), ("User 1", {**profileConf, "autoSync": False})]
    prefs.executemany("insert into profiles values (?, ?)", [(n, pickle.dumps(v)) for n, v in rows])
collection = Collection(str(base / "User 1" / "collection.anki2"))
kind = collection.models.by_name("Basic")
dice = random.Random(7)
words = "water pump filter village school garden seed harvest market clinic nurse radio".split()
decks = [collection.decks.id(f"Deck {number}") for number in range(40)]
for first in range(0, 100_000, 5_000):
    wanted = []
    for number in range(first, first + 5_000):
        note = collection.new_note(kind)
        note.fields = [f"Question {number}", " ".join(dice.choices(words, k=40))]
        wanted.append(AddNoteRequest(note, decks[number % len(decks)]))
    collection.add_notes(wanted)
collection.close()
"""

_ADD_ON: Final = """
import os, time
from pathlib import Path
from aqt import gui_hooks
def note(_decks):
    told = Path(os.environ["ANKI_SHOWN_FILE"])
    if not told.exists():
        told.write_text(f"{time.time()} {time.process_time()} .")
def shown(browser):
    browser.web.evalWithCallback("document.querySelectorAll('tr.deck').length", note)
gui_hooks.deck_browser_did_render.append(shown)
"""


def make_collection(python: str, base: Path) -> None:
    """Make a folder of Anki's that asks nothing at a start, and tells when the window is there."""
    subprocess.run([python, "-c", _MAKE_COLLECTION, str(base)], check=True)
    add_on = base / "addons21" / "tells_its_start" / "__init__.py"
    add_on.parent.mkdir(parents=True)
    add_on.write_text(_ADD_ON, encoding="utf-8")


def measured_anki(python: str, base: Path, environment: Mapping[str, str]) -> Start:
    """Start Anki, measure, and end it."""
    shown = base / "shown"
    shown.unlink(missing_ok=True)
    start = [python, "-c", "import aqt; aqt.run()"]
    own = {
        **os.environ,
        **environment,
        _SHOWN: str(shown),
        "PYTHONPYCACHEPREFIX": str(base / "compiled"),
        "QTWEBENGINE_DISABLE_SANDBOX": "1",
    }
    own.pop("PYTHONDONTWRITEBYTECODE", None)
    with started([*start, "-b", str(base), "-p", "User 1", "-l", "en_US"], own) as (at, app):
        told = awaited(partial(_told_in, shown))
        memory = resident_mb(app.pid), family_mb(app.pid)
    return Start(round(told[0] - at, 3), round(told[1], 3), *memory)


def _told_in(shown: Path) -> tuple[float, float] | None:
    told = shown.read_text(encoding="utf-8").split() if shown.exists() else []
    return (float(told[0]), float(told[1])) if len(told) > 2 else None


@contextmanager
def x_server() -> Iterator[dict[str, str]]:
    """Run an X server of one's own without a screen; give the environment that leads to it."""
    read, write = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", "1600x1000x24", "-nolisten", "tcp"],
        pass_fds=[write],
        stderr=subprocess.DEVNULL,
    )
    os.close(write)
    try:
        with os.fdopen(read) as told:
            display = told.readline().strip()
        yield {"DISPLAY": f":{display}", "QT_QPA_PLATFORM": "xcb"}
    finally:
        server.terminate()
        server.wait()


def _row(name: str, starts: Sequence[Start]) -> str:
    seconds = [one.seconds for one in starts]
    cpu = min(one.cpu_seconds for one in starts)
    memory = statistics.median(one.memory_mb for one in starts)
    family = statistics.median(one.family_mb for one in starts)
    return (
        f"| {name} | {min(seconds):.2f} s | {statistics.median(seconds):.2f} s | {cpu:.2f} s"
        f" | {memory:.0f} MB | {family:.0f} MB |\n"
    )


def main() -> None:
    """Measure and print."""
    python, times = sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else _TIMES
    with tempfile.TemporaryDirectory() as folder, x_server() as environment:
        data, base = Path(folder) / "companion", Path(folder) / "anki"
        make_large_account(data)
        make_collection(python, base)
        ours, theirs = [], []
        for _ in range(times + 1):
            ours.append(measured_start(data, environment))
            theirs.append(measured_anki(python, base, environment))
    sys.stdout.write("| | soonest | median | processor time | its memory | with its children |\n")
    sys.stdout.write("| --- " * 6 + "|\n")
    # The first start of each compiles its modules.
    sys.stdout.write(_row("Companion", ours[1:]) + _row("Anki", theirs[1:]))


if __name__ == "__main__":
    main()
