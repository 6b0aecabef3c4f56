"""The command line: for field scripts and IT staff; the window's equal.

A composition root like `__main__`: it may import every package, and imports each only in the
command that needs it, because a command has to start in less than half a second.
"""

from __future__ import annotations

import logging
import sys

from companion import errors
from companion.cli import (  # noqa: F401 - each module adds its commands to the app
    account_commands,
    calendar_commands,
    comment_commands,
    course_commands,
    download_commands,
    encryption_commands,
    export_commands,
    file_commands,
    learning_commands,
    leaving_commands,
    link_commands,
    message_commands,
    news_commands,
    notification_commands,
    pack_commands,
    peer_commands,
    policy_commands,
    reading_commands,
    service_commands,
    share_commands,
    tie_commands,
    writing_commands,
)
from companion.cli.app import app, open_window
from companion.cli.exit_codes import ExitCode, exit_code_of

__all__ = ["ExitCode", "open_window", "run"]

log = logging.getLogger(__name__)

_as_json = False


def run(arguments: list[str] | None = None) -> int:
    """Run a command and return its exit code; no traceback reaches the person."""
    global _as_json  # noqa: PLW0603 - how errors are printed, wherever they come from
    given = sys.argv[1:] if arguments is None else arguments
    _as_json = "--json" in given
    try:
        result = app(given, standalone_mode=False)
    except errors.CompanionError as error:
        return _failed(error)
    except KeyboardInterrupt:
        return ExitCode.INTERRUPTED
    except Exception as error:  # noqa: BLE001 - the last resort: a sentence, and a log for support
        return _usage_or_unexpected(error)
    return int(result or 0)


def _failed(error: errors.CompanionError) -> int:
    from companion.cli.printing import print_error

    log.info("command ended with %s: %s", type(error).__name__, error)
    print_error(error, as_json=_as_json)
    return exit_code_of(error)


def _usage_or_unexpected(error: Exception) -> int:
    from companion.cli.printing import print_error, print_line

    if hasattr(error, "exit_code") and hasattr(error, "format_message"):
        print_line(f"{error.format_message()}", sys.stderr)
        print_line("Try 'companion --help'.", sys.stderr)
        return int(error.exit_code)
    if isinstance(error, BrokenPipeError):
        return ExitCode.UNEXPECTED
    log.error("unexpected error in a command", exc_info=error)
    print_error(errors.CompanionError(type(error).__name__), as_json=_as_json)
    return ExitCode.UNEXPECTED
