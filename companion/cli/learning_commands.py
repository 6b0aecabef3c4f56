"""Commands about one's own learning: what was done, goals, and the journal of experience."""

from __future__ import annotations

from datetime import datetime
from enum import Enum
from typing import TYPE_CHECKING, Annotated, Optional

import typer

from companion.cli.app import app
from companion.cli.options import AccountChoice, DataDir, Json, chosen_workspace

if TYPE_CHECKING:
    from companion.domain.journal_entry import About, JournalEntry
    from companion.services.learning_journal import LearningJournal
    from companion.services.learning_mix import Overview

journal_app = typer.Typer(help="Your journal of experience. It stays on this computer.")
app.add_typer(journal_app, name="journal")


class WeekStart(str, Enum):  # noqa: UP042 - typer on Python 3.11 takes it so
    """With which day a week begins."""

    monday = "monday"
    saturday = "saturday"
    sunday = "sunday"


_FIRST_DAYS = {WeekStart.monday: 1, WeekStart.saturday: 6, WeekStart.sunday: 7}


@app.command()
def learning(
    context: typer.Context,
    weeks: Annotated[int, typer.Option(min=1, max=520, help="How many weeks.")] = 12,
    months: Annotated[
        Optional[int], typer.Option(min=1, max=120, help="Count by month instead: how many.")
    ] = None,
    week_start: Annotated[
        WeekStart, typer.Option("--week-start", help="With which day a week begins.")
    ] = WeekStart.monday,
    csv: Annotated[bool, typer.Option("--csv", help="Print a table for spreadsheets.")] = False,
    account: AccountChoice = None,
    data_dir: DataDir = None,
    json: Json = False,
) -> None:
    """Show what you did to learn, by week or month. It counts deeds, not hours."""
    import sys

    from companion.cli.printing import print_json
    from companion.domain.learning import Step
    from companion.services.learning_mix import as_csv

    step, number = (Step.WEEK, weeks) if months is None else (Step.MONTH, months)
    with chosen_workspace(context, data_dir, account) as workspace:
        found = workspace.learning.overview(step, number, first_weekday=_FIRST_DAYS[week_start])
    if json:
        print_json(overview_json(found))
    elif csv:
        sys.stdout.write(as_csv(found))
    else:
        _print_overview(found)


@app.command()
def goal(
    context: typer.Context,
    deed: Annotated[str, typer.Argument(help="What, such as answer_given or journal_entry.")],
    per_week: Annotated[int, typer.Argument(min=0, max=99, help="How many a week; 0 for none.")],
    account: AccountChoice = None,
    data_dir: DataDir = None,
    json: Json = False,
) -> None:
    """Set what you want to do in a week. Nothing reminds you of it."""
    from companion.cli.printing import print_json, print_line
    from companion.domain.learning import Deed

    if deed not in list(Deed):
        raise typer.BadParameter(f"{deed}: it is one of {', '.join(Deed)}")
    with chosen_workspace(context, data_dir, account) as workspace:
        workspace.learning.set_goal(Deed(deed), per_week)
        goals = workspace.learning.goals()
    if json:
        print_json({each.deed: each.per_week for each in goals})
        return
    for each in goals:
        print_line(f"{each.deed}: {each.per_week} a week")


@journal_app.command("list")
def journal_list(
    context: typer.Context,
    account: AccountChoice = None,
    data_dir: DataDir = None,
    json: Json = False,
) -> None:
    """List the entries of your journal, the newest first."""
    from companion.cli.printing import print_json, print_line

    with chosen_workspace(context, data_dir, account) as workspace:
        entries = workspace.journal.entries()
    if json:
        print_json([entry_json(each) for each in entries])
        return
    for each in entries:
        about = f"  [{each.words.about.name}]" if each.words.about is not None else ""
        print_line(f"{each.entry_id[:8]}  {each.words.day}  {each.words.title}{about}")
    if not entries:
        print_line("The journal is empty. Write in it with: companion journal add TEXT")


@journal_app.command("add")
def journal_add(
    context: typer.Context,
    tried: Annotated[str, typer.Argument(help="What you tried.")],
    outcome: Annotated[str, typer.Option("--outcome", help="What came of it.")] = "",
    day: Annotated[
        Optional[datetime],
        typer.Option(formats=["%Y-%m-%d"], help="On which day; else today."),
    ] = None,
    about: Annotated[
        Optional[str],
        typer.Option(
            "--about",
            help="What it is about, by the site's number: course:3, activity:50, discussion:12.",
        ),
    ] = None,
    account: AccountChoice = None,
    data_dir: DataDir = None,
    json: Json = False,
) -> None:
    """Write an entry. It stays on this computer."""
    from companion.cli.printing import print_json, print_line
    from companion.domain.journal_entry import JournalWords

    with chosen_workspace(context, data_dir, account) as workspace:
        journal = workspace.journal
        subject = _subject(journal, about) if about is not None else None
        when = day.date() if day is not None else journal.today()
        entry = journal.add(JournalWords(when, tried, outcome, subject))
    if json:
        print_json(entry_json(entry))
    else:
        print_line(f"Entry {entry.entry_id[:8]} is kept, on this computer only.")


@journal_app.command("show")
def journal_show(
    context: typer.Context,
    entry: Annotated[str, typer.Argument(help="The entry's id, or how it begins.")],
    account: AccountChoice = None,
    data_dir: DataDir = None,
    json: Json = False,
) -> None:
    """Show an entry of your journal."""
    from companion.cli.printing import print_json, print_line
    from companion.cli.showing import print_block

    with chosen_workspace(context, data_dir, account) as workspace:
        found = _entry(workspace.journal, entry)
    if json:
        print_json(entry_json(found))
        return
    words = found.words
    print_line(f"{words.day}" + (f"  [{words.about.name}]" if words.about is not None else ""))
    print_block(words.tried, "  ")
    if words.outcome:
        print_line("What came of it:")
        print_block(words.outcome, "  ")


@journal_app.command("edit")
def journal_edit(
    context: typer.Context,
    entry: Annotated[str, typer.Argument(help="The entry's id, or how it begins.")],
    tried: Annotated[Optional[str], typer.Option("--tried", help="What you tried.")] = None,
    outcome: Annotated[Optional[str], typer.Option("--outcome", help="What came of it.")] = None,
    day: Annotated[
        Optional[datetime], typer.Option(formats=["%Y-%m-%d"], help="On which day.")
    ] = None,
    about: Annotated[
        Optional[str],
        typer.Option("--about", help="As for add; an empty text for nothing in particular."),
    ] = None,
    account: AccountChoice = None,
    data_dir: DataDir = None,
    json: Json = False,
) -> None:
    """Change what is named of an entry; the rest stays. Earlier words are kept as a version."""
    from companion.cli.printing import print_json, print_line
    from companion.domain.journal_entry import JournalWords

    with chosen_workspace(context, data_dir, account) as workspace:
        journal = workspace.journal
        old = _entry(journal, entry)
        words = JournalWords(
            old.words.day if day is None else day.date(),
            old.words.tried if tried is None else tried,
            old.words.outcome if outcome is None else outcome,
            old.words.about if about is None else _subject(journal, about) if about else None,
        )
        changed = journal.save(old.entry_id, words)
    if json:
        print_json(entry_json(changed))
    else:
        print_line(f"Entry {changed.entry_id[:8]} is changed.")


@journal_app.command("delete")
def journal_delete(
    context: typer.Context,
    entry: Annotated[str, typer.Argument(help="The entry's id, or how it begins.")],
    account: AccountChoice = None,
    data_dir: DataDir = None,
) -> None:
    """Delete an entry. It can be restored by its id for a while."""
    from companion.cli.printing import print_line

    with chosen_workspace(context, data_dir, account) as workspace:
        gone = _entry(workspace.journal, entry)
        workspace.journal.delete(gone.entry_id)
    print_line(f"Deleted. To have it back: companion journal restore {gone.entry_id}")


@journal_app.command("restore")
def journal_restore(
    context: typer.Context,
    entry: Annotated[str, typer.Argument(help="The whole id of the deleted entry.")],
    account: AccountChoice = None,
    data_dir: DataDir = None,
) -> None:
    """Take back that an entry was deleted."""
    from companion.cli.printing import print_line

    with chosen_workspace(context, data_dir, account) as workspace:
        workspace.journal.restore(entry)
        found = _entry(workspace.journal, entry)
    print_line(f"Entry {found.entry_id[:8]} is there again.")


def _entry(journal: LearningJournal, beginning: str) -> JournalEntry:
    """Return the one entry whose id begins so."""
    from companion.errors import NotFound

    meant = [each for each in journal.entries() if each.entry_id.startswith(beginning)]
    if not beginning or len(meant) != 1:
        raise NotFound("journal entry", beginning)
    return meant[0]


def entry_json(entry: JournalEntry) -> dict[str, object]:
    """Return an entry of the journal."""
    from companion.cli.printing import time_text

    words, about = entry.words, entry.words.about
    return {
        "id": entry.entry_id,
        "day": words.day.isoformat(),
        "tried": words.tried,
        "outcome": words.outcome,
        "about": {"kind": about.kind, "remote_id": about.remote_id, "name": about.name}
        if about is not None
        else None,
        "created_at": time_text(entry.created_at),
        "changed_at": time_text(entry.updated_at),
    }


def overview_json(overview: Overview) -> dict[str, object]:
    """Return what was done, by week or month; shares are percent of deeds, not of time."""
    from companion.domain.learning import REFERENCE, Deed, LearningPart

    return {
        "step": overview.step,
        "today": overview.today.isoformat(),
        "periods": [
            {
                "first_day": each.span.first.isoformat(),
                "last_day": each.span.last.isoformat(),
                "deeds": {deed: each.of(deed) for deed in Deed},
                "parts": {part: each.in_part(part) for part in LearningPart},
            }
            for each in overview.periods
        ],
        "percent_of_deeds": overview.shares,
        "rule_of_thumb": REFERENCE,
        "goals": [
            {"deed": each.goal.deed, "per_week": each.goal.per_week, "done": each.done}
            for each in overview.goals
        ],
    }


def _print_overview(overview: Overview) -> None:
    from companion.cli.printing import print_line, print_rows
    from companion.domain.learning import REFERENCE, Deed, LearningPart

    rows = [
        {"from": each.span.first, **{deed.value: each.of(deed) for deed in Deed}}
        for each in overview.periods
    ]
    print_rows(rows, ["from", *(deed.value for deed in Deed)])
    if overview.shares is not None:
        told = ", ".join(f"{part} {overview.shares[part]} %" for part in LearningPart)
        print_line(f"Of all deeds, not of time: {told}")
        rule = ", ".join(f"{part} {REFERENCE[part]} %" for part in LearningPart)
        print_line(f"The rule of thumb, which is no target: {rule}")
    for goal_ in overview.goals:
        print_line(f"This week: {goal_.goal.deed} {goal_.done} of {goal_.goal.per_week}")


def _subject(journal: LearningJournal, about: str) -> About:
    from companion.domain.journal_entry import AboutKind

    kind, _, remote_id = about.partition(":")
    if kind not in list(AboutKind) or not remote_id:
        raise typer.BadParameter(f"{about}: it is written as course:3, activity:50, discussion:12")
    return journal.subject(AboutKind(kind), remote_id)
