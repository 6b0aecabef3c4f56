"""Log files hold no secret, and never keep the app from starting."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

import pytest

from companion.app_paths import log_folder
from companion.logs import SecretFreeFormatter, start_logging

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

SECRET = "0123456789abcdef0123456789abcdef"


@pytest.fixture(autouse=True)
def _own_handlers_afterwards() -> Iterator[None]:
    root = logging.getLogger()
    handlers, level = list(root.handlers), root.level
    yield
    for handler in set(root.handlers) - set(handlers):
        root.removeHandler(handler)
        handler.close()
    root.setLevel(level)


@pytest.mark.parametrize(
    "line",
    [
        f"POST https://academy.example/server.php?wstoken={SECRET}&wsfunction=x",
        f"POST https://academy.example/login/token.php?password={SECRET}",
        f'{{"token": "{SECRET}", "privatetoken": "{SECRET}"}}',
        f"{{'token': '{SECRET}', 'privatetoken': '{SECRET}'}}",
        f"token={SECRET}",
        f"Token: {SECRET}",
        f"WSTOKEN = {SECRET}",
        f"userprivateaccesskey={SECRET}",
        f"{{'userprivateaccesskey': '{SECRET}'}}",
        f"GET https://academy.example/tokenpluginfile.php/{SECRET}/12/mod_forum/f.jpg",
        f"https://academy.example/pluginfile.php/1/f.jpg?forcedownload=1&token={SECRET}",
        f"password='two words {SECRET}'",
        f'"password": "two words, {SECRET}"',
        f"Authorization: Bearer {SECRET}",
        f"companion://token=aGVsbG8/{SECRET}/d29ybGQ=",
        f"moodlemobile://token%3DaGVsbG8/{SECRET}=",
    ],
)
def test_secrets_are_blotted_out(tmp_path: Path, line: str) -> None:
    start_logging(tmp_path)
    logging.getLogger("companion.test").warning("%s", line)
    written = (log_folder(tmp_path) / "companion.log").read_text("utf-8")
    assert SECRET not in written
    assert "…" in written
    assert "companion.test" in written


def test_secret_in_a_traceback_is_blotted_out() -> None:
    formatter = SecretFreeFormatter("%(message)s")
    error = ValueError(f"cannot open https://academy.example/x?wstoken={SECRET}")
    record = logging.LogRecord(
        "x", logging.ERROR, "x", 1, "failed", None, (ValueError, error, None)
    )
    text = formatter.format(record)
    assert "cannot open" in text
    assert SECRET not in text


@pytest.mark.parametrize(
    "line", ["token expired", "the key of F", "turkey: 12 posts", "monkeys are busy", "42 posts"]
)
def test_ordinary_lines_stay_readable(line: str) -> None:
    record = logging.LogRecord("x", logging.INFO, "x", 1, line, None, None)
    shown = SecretFreeFormatter("%(message)s").format(record)
    assert shown.split()[0] == line.split(maxsplit=1)[0]


def test_app_starts_where_no_log_can_be_written(tmp_path: Path) -> None:
    (tmp_path / "logs").write_text("a file in the way")
    start_logging(tmp_path)
    logging.getLogger("companion.test").warning("still here")
    assert (tmp_path / "logs").read_text() == "a file in the way"
