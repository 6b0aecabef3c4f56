"""The answer to a sign-in reaches the command that waits for it, and nobody else."""

from __future__ import annotations

import os
import threading
from typing import TYPE_CHECKING

import pytest

from companion.cli.browser_answer import awaited_answers, hand_over

if TYPE_CHECKING:
    from pathlib import Path

ANSWER = "companion://token=abc"


def test_an_answer_reaches_the_command_that_waits(tmp_path: Path) -> None:
    heard: list[str] = []
    with awaited_answers(tmp_path) as answers:
        waiting = threading.Thread(target=lambda: heard.append(next(answers)))
        waiting.start()
        assert hand_over(tmp_path, ANSWER)
        waiting.join()
    assert heard == [ANSWER]
    assert not hand_over(tmp_path, ANSWER)


@pytest.mark.skipif(os.name != "posix", reason="asks who owns a file")
def test_an_answer_is_handed_to_nobody_elses_socket(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with awaited_answers(tmp_path):
        me = os.getuid()
        monkeypatch.setattr(os, "getuid", lambda: me + 1)
        assert not hand_over(tmp_path, ANSWER)
