"""Commands for the calendar: what is due, as a file for other calendars, and own notes."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Optional

import typer

from companion.cli.app import app
from companion.cli.options import AccountChoice, DataDir, Json, chosen_workspace

if TYPE_CHECKING:
    from companion.services.workspace import Workspace


@app.command()
def calendar(
    context: typer.Context,
    week: Annotated[bool, typer.Option("--week", help="Only the next seven days.")] = False,
    overdue: Annotated[bool, typer.Option("--overdue", help="Only what is overdue.")] = False,
    course: Annotated[
        Optional[int], typer.Option("--course", help="Only of this course.", metavar="ID")
    ] = None,
    ical: Annotated[
        Optional[Path],
        typer.Option("--ical", help="Write it into this file for other calendars.", metavar="FILE"),
    ] = None,
    account: AccountChoice = None,
    data_dir: DataDir = None,
    json: Json = False,
) -> None:
    """Show deadlines, meetings and other events, or write them into a file."""
    from companion.cli.calendar_printing import entry_json, print_agenda, room_json
    from companion.cli.printing import print_json, print_line
    from companion.services.course_calendar import agenda_of

    with chosen_workspace(context, data_dir, account) as workspace:
        dates = workspace.calendar
        if overdue:
            entries = dates.overdue(course)
        elif week:
            entries = dates.week(course)
        else:
            entries = dates.entries(course)
        rooms = () if week or overdue else dates.rooms(course)
        if ical is not None:
            _write(workspace, ical, course)
        days = agenda_of(entries, dates.now())
    if json:
        print_json(
            {
                "entries": [entry_json(each) for each in entries],
                "rooms": [room_json(room) for room in rooms],
                "file": str(ical.absolute()) if ical is not None else None,
            }
        )
    elif ical is not None:
        print_line(f"The calendar is in {ical.absolute()}")
    else:
        print_agenda(days, rooms)


@app.command()
def note(
    context: typer.Context,
    event: Annotated[str, typer.Argument(help="The event's key, as the calendar shows it.")],
    text: Annotated[str, typer.Argument(help="A note to yourself; empty takes it away.")],
    account: AccountChoice = None,
    data_dir: DataDir = None,
    json: Json = False,
) -> None:
    """Note something for yourself about an event. It stays on this computer."""
    from companion.cli.calendar_printing import entry_json
    from companion.cli.printing import print_json, print_line

    with chosen_workspace(context, data_dir, account) as workspace:
        workspace.calendar.set_note(event, text)
        entry = workspace.calendar.entry(event)
    if json:
        print_json(entry_json(entry))
    else:
        print_line(f"Noted for {entry.title}." if entry.note else "The note is gone.")


def _write(workspace: Workspace, path: Path, course: int | None) -> None:
    workspace.calendar.save_ical(path.absolute(), workspace.account, course)
