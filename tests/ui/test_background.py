"""Work off the UI thread, and how its results come back."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from companion.errors import StorageFull
from ui.background import Background, Latest

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def unwanted(value: object) -> None:
    raise AssertionError(f"should not have been called: {value!r}")


def test_work_runs_on_a_worker_and_its_result_arrives_on_the_ui_thread(
    qtbot: QtBot, background: Background
) -> None:
    seen: list[tuple[threading.Thread, threading.Thread]] = []
    background.run(
        threading.current_thread,
        lambda worker: seen.append((worker, threading.current_thread())),
        unwanted,
    )
    qtbot.waitUntil(lambda: bool(seen))
    worker, receiver = seen[0]
    assert worker is not threading.main_thread()
    assert receiver is threading.main_thread()


def test_an_error_arrives_as_the_same_typed_error(qtbot: QtBot, background: Background) -> None:
    errors: list[Exception] = []
    full = StorageFull("no room")

    def work() -> None:
        raise full

    background.run(work, unwanted, errors.append)
    qtbot.waitUntil(lambda: bool(errors))
    assert errors == [full]


def test_a_newer_call_makes_the_result_of_an_older_one_void(
    qtbot: QtBot, background: Background
) -> None:
    latest, gate, results = Latest(background), threading.Event(), list[str]()

    def slow() -> str:
        gate.wait(10)
        return "old"

    latest.run(slow, results.append, unwanted)
    latest.run(lambda: "new", results.append, unwanted)
    qtbot.waitUntil(lambda: results == ["new"])
    gate.set()
    qtbot.waitUntil(lambda: background.running == 0)
    assert results == ["new"]


def test_a_stream_of_refreshes_neither_piles_up_nor_starves(
    qtbot: QtBot, background: Background
) -> None:
    latest, gate, calls, results = Latest(background), threading.Event(), [], list[int]()

    def work() -> int:
        gate.wait(10)
        calls.append(1)
        return len(calls)

    for _ in range(50):
        latest.refresh(work, results.append, unwanted)
    gate.set()
    qtbot.waitUntil(lambda: len(results) == 2)
    qtbot.waitUntil(lambda: background.running == 0)
    assert results == [1, 2]


def test_shutdown_lets_a_save_end_and_hands_over_nothing(qapp: object) -> None:
    background, saved = Background(), list[str]()
    started = threading.Event()

    def save() -> None:
        started.set()
        saved.append("draft")

    background.run(save, unwanted, unwanted)
    started.wait(10)
    background.shutdown()
    background.run(lambda: saved.append("too late"), unwanted, unwanted)
    assert saved == ["draft"]
