"""How commands print the comments of a course: stable JSON, and lines for people."""

from __future__ import annotations

from typing import TYPE_CHECKING

from companion.cli.printing import Printable, item_json, local_text, print_line, time_text
from companion.cli.showing import print_block

if TYPE_CHECKING:
    from companion.domain.course_comment import CommentBoard


def board_json(board: CommentBoard | None) -> Printable:
    """Return the comments of a course; nothing where the site tells none."""
    if board is None:
        return {"offered": False, "can_comment": False, "total": 0, "comments": [], "queued": []}
    return {
        "offered": True,
        "can_comment": board.can_post,
        "total": board.total,
        "comments": [
            {
                "id": one.comment_id,
                "remote_id": one.remote_id,
                "author": one.author_name,
                "own": one.is_own,
                "text": one.plain_text,
                "html": one.html,
                "created_at": time_text(one.created_at),
                "can_delete": one.is_own and one.can_delete,
                "deletion": one.deletion.state if one.deletion else None,
            }
            for one in board.comments
        ],
        "queued": [item_json(waiting.item) for waiting in board.waiting],
    }


def print_board(board: CommentBoard | None) -> None:
    """Print the comments of a course, own ones that wait first."""
    if board is None:
        print_line("The site tells no comments of this course.")
        return
    print_line(f"{board.course_name}: {board.total}")
    for waiting in board.waiting:
        print_line("")
        print_line(f"  ({waiting.item.state}) {waiting.item.item_id}")
        print_block(waiting.item.draft.body, "  ")
    for one in board.comments:
        goes = "  (is to be deleted)" if one.deletion is not None else ""
        print_line("")
        print_line(f"{one.comment_id}  {one.author_name}  {local_text(one.created_at)}{goes}")
        print_block(one.plain_text, "  ")
