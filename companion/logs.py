"""Log files: for support, without secrets and without what people wrote."""

from __future__ import annotations

import logging
import logging.handlers
import os
import re
from io import TextIOWrapper
from typing import TYPE_CHECKING, Final

from companion.app_paths import log_folder
from companion.private_files import keep_private, private_folder, private_opener

if TYPE_CHECKING:
    from pathlib import Path

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

    def _open(self) -> TextIOWrapper:
        handle = private_opener(self.baseFilename, os.O_WRONLY | os.O_CREAT | os.O_APPEND)
        return TextIOWrapper(os.fdopen(handle, "ab"), self.encoding)


class SecretFreeFormatter(logging.Formatter):
    """Blots out what looks like a token or a password, wherever it came from."""

    def format(self, record: logging.LogRecord) -> str:
        """Return the line for the log file."""
        return SECRET.sub(r"\1…", super().format(record))
