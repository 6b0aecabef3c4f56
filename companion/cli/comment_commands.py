"""Commands for comments of courses: comments, comment, delete-comment."""

from __future__ import annotations

from typing import Annotated, Optional

import typer

from companion.cli.app import app
from companion.cli.options import AccountChoice, DataDir, Json, chosen_workspace


@app.command()
def comments(
    context: typer.Context,
    course: Annotated[int, typer.Argument(help="The course's id.")],
    account: AccountChoice = None,
    data_dir: DataDir = None,
    json: Json = False,
) -> None:
    """Show the comments of a course, the newest first, and own ones that wait."""
    from companion.cli.comment_printing import board_json, print_board
    from companion.cli.printing import print_json

    with chosen_workspace(context, data_dir, account) as workspace:
        found = workspace.comments.board(course)
    if json:
        print_json(board_json(found))
    else:
        print_board(found)


@app.command()
def comment(
    context: typer.Context,
    course: Annotated[int, typer.Argument(help="The course's id.")],
    text: Annotated[
        Optional[str], typer.Option("--text", help="The text, plain (else standard input).")
    ] = None,
    account: AccountChoice = None,
    data_dir: DataDir = None,
    json: Json = False,
) -> None:
    """Queue a comment on a course; it is sent by the next sync."""
    from companion.cli.showing import print_queued
    from companion.cli.writing_commands import text_or_input
    from companion.domain.draft import Draft

    with chosen_workspace(context, data_dir, account) as workspace:
        draft = Draft("", text_or_input(text))
        print_queued(workspace, workspace.comments.write(course, draft), as_json=json)


@app.command()
def delete_comment(
    context: typer.Context,
    comment: Annotated[int, typer.Argument(help="The own comment's id, from `comments`.")],
    account: AccountChoice = None,
    data_dir: DataDir = None,
    json: Json = False,
) -> None:
    """Delete an own comment on a course, with the next sync."""
    from companion.cli.printing import item_json, print_json, print_line

    with chosen_workspace(context, data_dir, account) as workspace:
        item = workspace.comments.delete(comment)
    if json:
        print_json(item_json(item))
    else:
        print_line(f"Queued as {item.item_id}. It is sent by the next sync.")
