"""What happens when something fails that nobody expected: it is logged, saved and said in words."""

from __future__ import annotations

import logging
import sys
import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from ui.widgets.questions import tell_unexpected

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from types import TracebackType

    from ui.application import CompanionApplication

log = logging.getLogger(__name__)


@contextmanager
def polite_failures(companion: CompanionApplication) -> Iterator[None]:
    """Let no failure go unsaid in this block."""
    before, sys.excepthook = sys.excepthook, polite_hook(companion)
    threading.excepthook = _log_thread_failure
    try:
        yield
    finally:
        sys.excepthook = before
        threading.excepthook = threading.__excepthook__


def polite_hook(
    companion: CompanionApplication,
) -> Callable[[type[BaseException], BaseException, TracebackType | None], None]:
    """Return a hook that logs what nobody expected, saves, and says so in words."""
    is_telling = False

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        nonlocal is_telling
        if not isinstance(error, Exception):
            sys.__excepthook__(kind, error, trace)
            QApplication.quit()
            return
        log.critical("Unexpected error", exc_info=(kind, error, trace))
        companion.windows.save_writing()
        if not is_telling:
            is_telling = True
            window = companion.window
            box = tell_unexpected(
                window if window.isVisible() else None,
                error,
                lambda: companion.about.show_diagnostics(window),
            )
            box.finished.connect(done)

    def done() -> None:
        nonlocal is_telling
        is_telling = False

    return hook


def _log_thread_failure(args: threading.ExceptHookArgs) -> None:
    if args.exc_value is not None:
        log.critical(
            "Unexpected error in thread %s",
            args.thread.name if args.thread is not None else "?",
            exc_info=args.exc_value,
        )
