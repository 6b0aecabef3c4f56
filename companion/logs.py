"""Log files: for support, without secrets and without what people wrote."""

from __future__ import annotations

import logging
import logging.handlers
import os
import re
import sqlite3
import traceback
from io import TextIOWrapper
from typing import TYPE_CHECKING, Final

from companion.app_paths import log_folder
from companion.errors import CompanionError
from companion.private_files import keep_private, private_folder, private_opener

if TYPE_CHECKING:
    from pathlib import Path
    from types import TracebackType

    _ErrorInfo = (
        tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None]
    )

SECRET: Final = re.compile(
    r"""(?ix)
    (
        \b \w*(?:token|password|key) ["']? \s*[=:]\s*   # a name and its value, in any notation
        | \bbearer\s+
        | ://token%3d                                  # an answer of a site, percent-encoded
        | \btokenpluginfile\.php/                      # an address with a key in its path
    )
    (?: (?<= ://token= ) [^\s"']+                      # an answer of a site, slashes and all
      | (?<= ://token%3d ) [^\s"']+
      | "[^"]*" | '[^']*' | [^\s&"',}/]+ )
    """
)
"""What looks like a token or a password: its name, kept as the first group, and its value."""

LOG_FILE: Final = "companion.log"
_BYTES: Final = 1_000_000
_FILES: Final = 3


def start_logging(data: Path, *, verbose: bool = False) -> None:
    """Write the app's log into the data folder; where that is impossible, go on without."""
    root = logging.getLogger()
    root.setLevel(logging.DEBUG if verbose else logging.INFO)
    for name in ("httpx", "httpcore", "uvicorn.access", "alembic"):
        logging.getLogger(name).setLevel(logging.WARNING)
    try:
        folder = log_folder(data)
        keep_private(data)
        private_folder(folder)
        handler: logging.Handler = _PrivateLog(
            folder / LOG_FILE,
            maxBytes=_BYTES,
            backupCount=_FILES,
            encoding="utf-8",
            delay=True,
        )
    except OSError:
        handler = logging.NullHandler()
    handler.setFormatter(
        SecretFreeFormatter("%(asctime)s %(levelname)s %(threadName)s %(name)s: %(message)s")
    )
    root.addHandler(handler)


class _PrivateLog(logging.handlers.RotatingFileHandler):
    """A rotating log that is the person's alone."""

    def doRollover(self) -> None:  # noqa: N802 - the name that logging calls
        """Begin a new file; where another process holds this one (Windows), go on with it."""
        try:
            super().doRollover()
        except OSError:
            self.maxBytes = 0  # the next start tries again
            if self.stream is None:
                self.stream = self._open()

    def _open(self) -> TextIOWrapper:
        handle = private_opener(self.baseFilename, os.O_WRONLY | os.O_CREAT | os.O_APPEND)
        return TextIOWrapper(os.fdopen(handle, "ab"), self.encoding)


_PLAIN_ERRORS: Final = (
    CompanionError,
    ArithmeticError,
    AssertionError,
    AttributeError,
    ImportError,
    IndexError,
    MemoryError,
    NameError,
    RuntimeError,
    TypeError,
    sqlite3.Error,
)
"""Errors whose sentences speak of the program. Those of others may quote what they stumbled on: a
`KeyError` its key, a `ValueError` or pydantic's a whole post."""


class SecretFreeFormatter(logging.Formatter):
    """Blots out what looks like a token or a password, wherever it came from.

    Of errors it tells the kind and where they came up, and the sentence only where that cannot
    quote what somebody wrote.
    """

    def format(self, record: logging.LogRecord) -> str:
        """Return the line for the log file."""
        record.exc_text = None  # another handler may have told more
        return SECRET.sub(r"\1…", super().format(record))

    def formatException(self, ei: _ErrorInfo) -> str:  # noqa: N802
        """Return the places of an error and of those that led to it."""
        error = ei[1]
        if error is None:
            return ""
        lines: list[str] = []
        for each, how in _chain(error):
            lines += traceback.format_tb(each.__traceback__)
            lines.append(f"{_kind(each)}{_sentence(each)}\n{how}")
        return "".join(lines).rstrip("\n")


def _chain(error: BaseException) -> list[tuple[BaseException, str]]:
    """Return the errors that led to one, the first of all first, and how each led to the next."""
    found: list[tuple[BaseException, str]] = [(error, "")]
    while len(found) < _LONGEST_CHAIN:
        above = found[0][0]
        if above.__cause__ is not None:
            found.insert(0, (above.__cause__, "…which led to:\n"))
        elif above.__context__ is not None and not above.__suppress_context__:
            found.insert(0, (above.__context__, "…and while that was handled:\n"))
        else:
            break
    return found


def _kind(error: BaseException) -> str:
    module = type(error).__module__
    name = type(error).__qualname__
    return name if module == "builtins" else f"{module}.{name}"


def _sentence(error: BaseException) -> str:
    if isinstance(error, OSError):
        # Without the file: its name may be the person's own.
        return f": [{error.errno}] {error.strerror}" if error.errno is not None else ""
    said = str(error) if isinstance(error, _PLAIN_ERRORS) else ""
    if isinstance(error, sqlite3.Error):
        said = said.partition('"')[0]  # What a search was for, where that could not be understood.
    return f": {said}" if said else ""


_LONGEST_CHAIN: Final = 8
