"""What stands in the sample forum at first: categories, members and some talk about water."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from sync.nodebb_sample.board import Board, BoardTopic

if TYPE_CHECKING:
    from collections.abc import Callable

    from sync.nodebb_sample.board import Member


def sample_board(clock: Callable[[], float] = time.time) -> Board:
    """Return a forum with three categories, one of them below another, and a few topics.

    The first member is who a demonstration signs in as.
    """
    board = Board(clock=clock)
    amina = board.add_member("amina", full_name="Amina Diallo")
    abebe = board.add_member("abebe", full_name="Abebe Bekele")
    wei = board.add_member("wei", full_name="Wei Chen", moderator=True)
    water = board.add_category("Safe Water for Villages", "Wells, filters, tanks.")
    filters = board.add_category("Filters", "Sand, ceramic, charcoal.", parent=water.cid)
    board.add_category("Community Health", "Hand washing, first aid.")
    sand = _topic(board, abebe, filters.cid, "Tips for cleaning a sand filter", _SAND)
    board.reply(amina, sand.tid, "We use *gravel* as well. 💧", sand.main.pid)
    board.reply(wei, sand.tid, "شكرا، 谢谢, አመሰግናለሁ", sand.main.pid)
    rules = _topic(board, wei, water.cid, "Read this first", _RULES)
    rules.pinned = True
    pump = _topic(board, abebe, water.cid, "Which pump lasts longest?", _PUMP)
    board.reply(wei, pump.tid, "Ours is a **rope pump**, six years old.", pump.main.pid)
    return board


def _topic(board: Board, member: Member, cid: int, title: str, content: str) -> BoardTopic:
    made = board.start(member, cid, title, content)
    assert isinstance(made, BoardTopic)  # noqa: S101 - nobody's posts are held yet
    return made


_SAND = """Wash the *top layer* only, twice a month.

1. Close the inlet.
2. Stir the top 5 cm by hand.
3. Let the cloudy water off, and repeat.

Why not deeper? The layer below is what makes the water safe."""
_RULES = "Be kind. Say what you tried. Pictures help."
_PUMP = "We have two villages with 40 households each. Which pump would you take, and why?"
