"""Commands for ties: forums of other accounts that stand with courses."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from companion.cli.app import app
from companion.cli.options import (
    AccountChoice,
    DataDir,
    Json,
    chosen_account,
    known_accounts,
    opened,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from companion.domain.tie import TiedForum, TieProposal
    from companion.services.accounts import Accounts
    from companion.services.side_by_side import SideBySide
    from companion.services.workspace import Workspace

ForumAccount = Annotated[
    int, typer.Option("--in", help="The id of the account that the forum is in.", metavar="ID")
]


@app.command()
def ties(
    context: typer.Context,
    account: AccountChoice = None,
    data_dir: DataDir = None,
    json: Json = False,
) -> None:
    """List the forums of other accounts that stand with courses, and what courses link to."""
    from companion.cli.printing import print_json, print_line

    known = known_accounts(context, data_dir)
    chosen = [known.get(account)] if account is not None else known.all()
    side_by_side = _side_by_side(known)
    rows: list[dict[str, object]] = []
    for each in chosen:
        with opened(known, each) as workspace:
            rows += _rows(side_by_side, workspace)
    if json:
        print_json(rows)
        return
    for row in rows:
        print_line(_line(row))
    if not rows:
        print_line("No course is tied to a forum of another account. See: companion tie --help")


@app.command()
def tie(
    context: typer.Context,
    course: Annotated[int, typer.Argument(help="The course's id.")],
    forum: Annotated[int, typer.Argument(help="The id of a forum in another account.")],
    inside: ForumAccount,
    account: AccountChoice = None,
    data_dir: DataDir = None,
    json: Json = False,
) -> None:
    """Let a forum of another account stand with a course."""
    from companion.cli.printing import print_json, print_line

    known = known_accounts(context, data_dir)
    side_by_side = _side_by_side(known)
    with opened(known, chosen_account(known, account)) as workspace:
        side_by_side.tie(workspace, course, known.get(inside), forum)
        rows = list(_rows(side_by_side, workspace))
    if json:
        print_json(rows)
    else:
        print_line("Tied. The forum stands with the course in the window, too.")


@app.command()
def untie(
    context: typer.Context,
    course: Annotated[int, typer.Argument(help="The course's id.")],
    forum: Annotated[int, typer.Argument(help="The id of the forum in the other account.")],
    inside: ForumAccount,
    account: AccountChoice = None,
    data_dir: DataDir = None,
    json: Json = False,
) -> None:
    """Let a forum of another account stand with a course no longer."""
    from companion import errors
    from companion.cli.printing import print_json, print_line
    from companion.domain.tie import TieOrigin

    known = known_accounts(context, data_dir)
    side_by_side = _side_by_side(known)
    with opened(known, chosen_account(known, account)) as workspace:
        meant = [
            each
            for each in side_by_side.tied(workspace)
            if each.course_id == course
            and each.account.account_id == inside
            and each.forum is not None
            and each.forum.forum_id == forum
        ]
        if not meant:
            raise errors.NotFound("forum", forum)
        if any(each.tie.origin is TieOrigin.POLICY for each in meant):
            raise errors.NotAllowed("untie")
        for each in meant:
            side_by_side.untie(workspace, each.tie)
        rows = list(_rows(side_by_side, workspace))
    if json:
        print_json(rows)
    else:
        print_line("Tied no longer.")


def _side_by_side(known: Accounts) -> SideBySide:
    from companion.services.glances import Glances
    from companion.services.side_by_side import SideBySide

    return SideBySide(Glances(known))


def _rows(side_by_side: SideBySide, workspace: Workspace) -> Iterator[dict[str, object]]:
    names = {course.course_id: course.name for course in workspace.library.courses()}
    for tied in side_by_side.tied(workspace):
        yield _tied_json(workspace, tied, names[tied.course_id])
    for proposal in side_by_side.proposals(workspace):
        yield _proposal_json(workspace, proposal)


def _tied_json(workspace: Workspace, tied: TiedForum, course: str) -> dict[str, object]:
    from companion.cli.printing import error_json

    return {
        "account_id": workspace.account.account_id,
        "course_id": tied.course_id,
        "course": course,
        "state": "tied",
        "origin": tied.tie.origin,
        "forum_account_id": tied.account.account_id,
        "site": tied.account.site_name,
        "forum_id": tied.forum.forum_id if tied.forum is not None else None,
        "forum": tied.forum.name if tied.forum is not None else None,
        "unread": tied.forum.unread_count if tied.forum is not None else 0,
        "error": error_json(tied.error) if tied.error is not None else None,
    }


def _proposal_json(workspace: Workspace, proposal: TieProposal) -> dict[str, object]:
    forum = proposal.forum
    return {
        "account_id": workspace.account.account_id,
        "course_id": proposal.course_id,
        "course": proposal.course_name,
        "state": "proposed",
        "origin": "link",
        "forum_account_id": proposal.account.account_id,
        "site": proposal.account.site_name,
        "forum_id": forum.forum_id if forum is not None else None,
        "forum": forum.name if forum is not None else None,
        "unread": forum.unread_count if forum is not None else 0,
        "error": None,
    }


def _line(row: dict[str, object]) -> str:
    where = f"{row['forum'] or 'a forum'} on {row['site']}"
    place = f"(forum {row['forum_id']} in account {row['forum_account_id']})"
    course = f"{row['course']} (course {row['course_id']} in account {row['account_id']})"
    if row["state"] == "proposed":
        return f"{course} links to {where}: companion tie --help"
    if row["error"] is not None:
        return f"{course} with {where}, which cannot be read now"
    return f"{course} with {where} {place}, {row['unread']} unread, tied by {row['origin']}"
