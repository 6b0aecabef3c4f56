"""What runs in which thread: workers that are kept busy, and a watch on the UI thread."""

from __future__ import annotations

import sys
import threading
from pathlib import Path
from typing import TYPE_CHECKING

import companion
from tests.ui.desk import LONG

if TYPE_CHECKING:
    from types import FrameType

    from tests.ui.desk import Desk


class Gate:
    """Keeps every worker busy until it is opened."""

    def __init__(self, desk: Desk) -> None:
        self._may_go_on = threading.Event()
        for _ in range(3):
            desk.session.background.run(self._wait, lambda _none: None, desk.session.failed.emit)

    def open(self) -> None:
        self._may_go_on.set()

    def _wait(self) -> None:
        assert self._may_go_on.wait(LONG / 1000)


class Watch:
    """Notes what is called in this thread of what looks something up."""

    def __init__(self) -> None:
        self.seen: set[str] = set()
        self.looked_up: set[str] = set()

    def __enter__(self) -> Watch:
        sys.setprofile(self._note)
        return self

    def __exit__(self, *_error: object) -> None:
        sys.setprofile(None)

    def _note(self, frame: FrameType, event: str, _value: object) -> None:
        if event != "call":
            return
        path, name = Path(frame.f_code.co_filename), frame.f_code.co_name
        called = f"{path.stem}.{name}"
        self.seen.add(called)
        is_own = ROOT in path.parents
        if (is_own and (path.parent.name == "store" or called in SLOW)) or "enchant" in path.parts:
            self.looked_up.add(called)


ROOT = Path(companion.__file__).parent
SLOW = {
    "emoji_search.find_emoji",
    "emoji_search.emoji_named",
    "pasted_html.pasted_markdown",
    "spelling.guess",
    "spelling.suggestions",
    "spelling.wrong",
    "word_count.count_words",
}
