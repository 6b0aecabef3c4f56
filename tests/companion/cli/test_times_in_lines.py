"""Commands tell times as they are where the person is, and programs hear them in UTC."""

from __future__ import annotations

import time
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from companion.cli.comment_printing import board_json, print_board
from companion.cli.printing import local_text, print_rows
from companion.domain.course_comment import CommentBoard, CommentView

if TYPE_CHECKING:
    from collections.abc import Iterator

LATE = datetime(2026, 3, 2, 22, 30, tzinfo=UTC)


@pytest.fixture(autouse=True)
def in_nairobi() -> Iterator[None]:
    """Be three hours ahead of UTC."""
    with pytest.MonkeyPatch.context() as changed:
        changed.setenv("TZ", "EAT-3")
        time.tzset()
        yield
    time.tzset()


def test_columns_of_moments_are_local_and_others_are_as_they_are(
    capsys: pytest.CaptureFixture[str],
) -> None:
    row = {"id": 1, "created_at": LATE.isoformat(), "sent_at": None, "words": LATE.isoformat()}
    print_rows([row], ("id", "created_at", "sent_at", "words"))
    said = capsys.readouterr().out.splitlines()[1].split()
    assert said == ["1", "2026-03-03", "01:30", "-", LATE.isoformat()]
    assert local_text(None) == ""


def test_comments_tell_local_times_in_lines_and_utc_in_json(
    capsys: pytest.CaptureFixture[str],
) -> None:
    one = CommentView(
        comment_id=1,
        remote_id="70",
        author_name="Abebe",
        is_own=False,
        html="<p>Thanks</p>",
        plain_text="Thanks",
        created_at=LATE,
        can_delete=False,
        deletion=None,
    )
    board = CommentBoard(3, "Water", (one,), (), True, 1)
    print_board(board)
    assert "1  Abebe  2026-03-03 01:30\n" in capsys.readouterr().out
    assert "2026-03-02T22:30:00+00:00" in str(board_json(board))
