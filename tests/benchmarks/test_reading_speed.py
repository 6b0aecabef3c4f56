"""How soon a long thread can be read, and how smoothly it scrolls, against the design's limits."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEventLoop

from companion.domain.discussion_list import DiscussionFilter, DiscussionSort, ListChoice
from ui.models.thread_entries import entries_of
from ui.models.thread_shape import flat, nested
from ui.start import make_application
from ui.style.look import Look
from ui.style.theme import LIGHT
from ui.views.thread_reading import read_thread
from ui.widgets.thread_browser import ThreadBrowser

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication
    from pytest_benchmark.fixture import BenchmarkFixture

    from companion.services.workspace import Workspace
    from ui.models.thread_entries import Entry

_LONG = 1
"""The discussion of a thousand posts."""

_FRAMES = 300


@pytest.fixture(scope="module")
def application() -> QApplication:
    """The application as the person has it."""
    return make_application()


@pytest.fixture
def browser(application: QApplication) -> Iterator[ThreadBrowser]:
    """A thread view of the size that it has in a window of 1280 by 800."""
    look = Look()
    look.set_theme(LIGHT)
    made = ThreadBrowser(look)
    made.resize(660, 640)
    made.show()
    application.sendPostedEvents()
    yield made
    made.close()
    made.deleteLater()
    look.deleteLater()


def long_thread(workspace: Workspace, *, is_flat: bool = False) -> tuple[Entry, ...]:
    thread = read_thread(workspace, _LONG, decoded_only=True).thread
    entries = entries_of(thread.discussion.title, thread.posts, thread.queued, "Me")
    return flat(entries) if is_flat else nested(entries)


def fill(browser: ThreadBrowser, entries: tuple[Entry, ...]) -> None:
    """Let the whole thread come into the text."""
    loop = QEventLoop()
    browser.filled.connect(loop.quit)
    browser.show_entries(entries)
    if len(browser._shown) < len(entries):
        loop.exec()


@pytest.mark.parametrize("is_flat", [False, True])
def test_first_screen_of_a_thousand_posts(
    benchmark: BenchmarkFixture, large: Workspace, browser: ThreadBrowser, is_flat: bool
) -> None:
    """Limit: 100 ms from the choice to what can be read: reading, shaping, writing and painting."""

    def show() -> None:
        browser.show_entries(long_thread(large, is_flat=is_flat))
        browser.viewport().repaint()

    benchmark.pedantic(show, rounds=8, warmup_rounds=1)
    assert len(browser._shown) > 1


def test_scrolling_through_a_thousand_posts(
    benchmark: BenchmarkFixture, large: Workspace, browser: ThreadBrowser
) -> None:
    """Limit: 20 ms a frame, so that there are 50 of them in a second."""
    fill(browser, long_thread(large))
    bar = browser.verticalScrollBar()
    frames: list[float] = []

    def scroll() -> None:
        for place in range(_FRAMES):
            begun = time.perf_counter()
            bar.setValue(bar.maximum() * place // _FRAMES)
            browser.viewport().repaint()
            frames.append((time.perf_counter() - begun) * 1_000)

    benchmark.pedantic(scroll, rounds=1)
    frames.sort()
    benchmark.extra_info["frame_ms"] = {
        "median": round(frames[len(frames) // 2], 2),
        "99th": round(frames[len(frames) * 99 // 100], 2),
        "longest": round(frames[-1], 2),
    }
    assert len(frames) == _FRAMES


def test_filling_the_rest_of_a_thousand_posts(
    benchmark: BenchmarkFixture, large: Workspace, browser: ThreadBrowser
) -> None:
    """The whole text, in slices between other events; nobody waits for it."""
    entries = long_thread(large)
    benchmark.pedantic(lambda: fill(browser, entries), rounds=2)


def test_folding_all_of_a_thousand_posts(
    benchmark: BenchmarkFixture, large: Workspace, browser: ThreadBrowser
) -> None:
    """Until the screen shows the folded thread."""
    entries = long_thread(large)
    fill(browser, entries)
    folded = nested(entries, {entry.key for entry in entries[1:]})

    def fold() -> None:
        browser.update_entries(folded)
        browser.viewport().repaint()

    benchmark.pedantic(fold, rounds=1)


@pytest.mark.parametrize(
    "choice",
    [
        *(ListChoice(sort) for sort in DiscussionSort),
        *(
            ListChoice(shows=shows)
            for shows in DiscussionFilter
            if shows is not DiscussionFilter.ALL
        ),
        ListChoice(unread_first=True),
    ],
    ids=str,
)
def test_a_list_as_it_was_chosen(
    benchmark: BenchmarkFixture, large: Workspace, choice: ListChoice
) -> None:
    """A forum's first 200 discussions."""
    listed = benchmark(large.reading.discussions, 1, choice=choice)
    assert len(listed) <= 200


def test_a_list_narrowed_down(benchmark: BenchmarkFixture, large: Workspace) -> None:
    """As the words are typed."""
    assert benchmark(large.reading.discussions, 1, words="water pump") is not None
