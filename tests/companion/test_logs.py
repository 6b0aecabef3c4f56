"""Log files hold no secret, and never keep the app from starting."""

from __future__ import annotations

import json
import logging
import os
import stat
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from pydantic import BaseModel

from companion.app_paths import log_folder
from companion.errors import Busy
from companion.logs import SecretFreeFormatter, start_logging

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

WORDS = "Dear Maria my secret Überraschung"
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


def logged(error: BaseException) -> str:
    """What the log says of an error that was raised."""
    record = logging.LogRecord("x", logging.ERROR, "x", 1, "failed", None, None)
    try:
        raise error
    except type(error) as raised:
        record.exc_info = (type(raised), raised, raised.__traceback__)
    return SecretFreeFormatter("%(message)s").format(record)


def test_secret_in_a_traceback_is_blotted_out() -> None:
    text = logged(RuntimeError(f"cannot open https://academy.example/x?wstoken={SECRET}"))
    assert "RuntimeError: cannot open" in text
    assert SECRET not in text


class Post(BaseModel):
    likes: int


@pytest.mark.parametrize(
    "fail",
    [
        lambda: dict[str, int]()[WORDS],
        lambda: int(WORDS),
        lambda: Post.model_validate({"likes": WORDS}),
        Path("/nowhere", WORDS).read_bytes,
        lambda: json.loads(f'{{"{WORDS}"'),
        lambda: WORDS.encode("ascii"),
    ],
)
def test_an_error_is_told_by_its_kind_and_place_without_what_it_stumbled_on(
    fail: Callable[[], object],
) -> None:
    with pytest.raises(Exception) as failed:
        fail()
    led_to = OSError(13, "Permission denied", WORDS)
    led_to.__cause__ = failed.value
    text = logged(led_to)
    assert failed.type.__name__ in text
    assert "which led to" in text
    assert "OSError: [13] Permission denied" in text or "PermissionError: [13]" in text
    assert "test_logs.py" in text
    assert WORDS not in text


def test_sentences_of_the_program_itself_are_told() -> None:
    assert "AttributeError: no attribute x" in logged(AttributeError("no attribute x"))
    assert "Busy: site: busy" in logged(Busy("site: busy"))


def test_logs_stay_small_and_are_the_persons_alone(tmp_path: Path) -> None:
    start_logging(tmp_path)
    writer = logging.getLogger("companion.test")
    for _ in range(5_000):
        writer.warning("x" * 1_000)
    files = sorted(log_folder(tmp_path).iterdir())
    assert [file.name for file in files] == [
        "companion.log",
        "companion.log.1",
        "companion.log.2",
        "companion.log.3",
    ]
    assert all(file.stat().st_size <= 1_000_000 for file in files)
    if os.name == "posix":
        assert {stat.S_IMODE(file.stat().st_mode) for file in files} == {0o600}
        assert stat.S_IMODE(log_folder(tmp_path).stat().st_mode) == 0o700


def test_a_log_that_another_process_holds_is_gone_on_with(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    start_logging(tmp_path)

    def refuse(*_: object) -> None:
        raise PermissionError(13, "another process holds it")

    monkeypatch.setattr(os, "rename", refuse)
    for _ in range(1_100):
        logging.getLogger("companion.test").warning("x" * 1_000)
    logging.getLogger("companion.test").warning("the last line")
    assert "the last line" in (log_folder(tmp_path) / "companion.log").read_text("utf-8")
    assert capsys.readouterr().err == ""


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
