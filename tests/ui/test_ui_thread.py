"""The window asks neither the store nor the network on its own thread, and that would be seen."""

from __future__ import annotations

import socket
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from companion.domain.discussion_list import ListChoice
from tests.ui.tours import KeyboardTour, MouseTour
from ui import __file__ as ui_file
from ui.views.forum_listing import read_forum

if TYPE_CHECKING:
    from tests.ui.desk import Desk
    from tests.ui.ui_thread_watch import UiThreadWatch


@pytest.mark.timeout(120)
@pytest.mark.parametrize("tour", [KeyboardTour, MouseTour])
def test_no_tour_asks_the_store_or_the_network_on_the_ui_thread(
    desk: Desk, tour: type[KeyboardTour | MouseTour], ui_thread_watch: UiThreadWatch
) -> None:
    for stop in tour(desk).stops():
        assert ui_thread_watch.seen == [], stop


def test_a_call_to_the_store_by_the_window_is_seen(
    sample_desk: Desk, ui_thread_watch: UiThreadWatch
) -> None:
    workspace = sample_desk.session.workspace
    workspace.reading.forums()
    assert ui_thread_watch.seen == []
    forum = workspace.reading.forums()[0]
    read_forum(workspace, forum.forum_id, 10, ListChoice(), "")
    assert ui_thread_watch.store_calls[0] == "forum_listing.py:read_forum"
    assert ui_thread_watch.long_queries == []
    ui_thread_watch.forgive()


def test_a_long_query_is_seen(sample_desk: Desk, ui_thread_watch: UiThreadWatch) -> None:
    ui_thread_watch.most_steps = 1_000
    workspace = sample_desk.session.workspace
    for forum in workspace.reading.forums():
        read_forum(workspace, forum.forum_id, 200, ListChoice(), "")
    assert ui_thread_watch.long_queries
    ui_thread_watch.forgive()


def test_a_call_to_the_network_by_the_window_is_seen(
    ui_thread_watch: UiThreadWatch,
) -> None:
    with pytest.raises(OSError, match="refused"):
        planted_in_the_window("socket.create_connection(('127.0.0.1', 9))")
    assert ui_thread_watch.network_calls
    ui_thread_watch.forgive()


def planted_in_the_window(call: str) -> None:
    """Make a call as if a module of the window made it."""
    code = compile(call, str(Path(ui_file).with_name("planted.py")), "exec")
    exec(code, {"socket": socket})
