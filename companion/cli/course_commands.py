"""Commands about what courses hold: the outline, one activity, and ticking it as done."""

from __future__ import annotations

from typing import Annotated

import typer

from companion.cli.app import app
from companion.cli.options import AccountChoice, DataDir, Json, chosen_workspace


@app.command()
def outline(
    context: typer.Context,
    course: Annotated[int, typer.Argument(help="The course's id.")],
    account: AccountChoice = None,
    data_dir: DataDir = None,
    json: Json = False,
) -> None:
    """Show the sections and activities of a course, and which of them are done."""
    from companion.cli.outline_printing import outline_json, print_outline
    from companion.cli.printing import print_json

    with chosen_workspace(context, data_dir, account) as workspace:
        found = workspace.outlines.outline(course)
    if json:
        print_json(outline_json(found))
    else:
        print_outline(found)


@app.command()
def page(
    context: typer.Context,
    activity: Annotated[int, typer.Argument(help="The activity's id, from the outline.")],
    account: AccountChoice = None,
    data_dir: DataDir = None,
    json: Json = False,
) -> None:
    """Show an activity: its text, chapters, link and files."""
    from companion.cli.outline_printing import page_json, print_page
    from companion.cli.printing import print_json

    with chosen_workspace(context, data_dir, account) as workspace:
        found = workspace.outlines.page(activity)
    if json:
        print_json(page_json(found))
    else:
        print_page(found)


@app.command()
def tick(
    context: typer.Context,
    activity: Annotated[int, typer.Argument(help="The activity's id, from the outline.")],
    undo: Annotated[bool, typer.Option("--undo", help="Say that it is not done yet.")] = False,
    account: AccountChoice = None,
    data_dir: DataDir = None,
    json: Json = False,
) -> None:
    """Say that an activity is done; the site hears of it with the next sync."""
    from companion.cli.printing import item_json, print_json, print_line

    with chosen_workspace(context, data_dir, account) as workspace:
        item = workspace.outlines.tick(activity, done=not undo)
    if json:
        print_json(item_json(item))
    else:
        print_line(f"Queued as {item.item_id}. It is sent by the next sync.")
