"""Commands for what the site has told: notifications, and that they are read."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Final, Optional

import typer

from companion.cli.app import app
from companion.cli.options import (
    AccountChoice,
    DataDir,
    Json,
    chosen_workspace,
    known_accounts,
)
from companion.cli.over_all import AllAccounts, print_over_all

if TYPE_CHECKING:
    from companion.domain.notification import Notification

_COLUMNS: Final = ("id", "created_at", "kind", "read", "subject")
_notifications = typer.Typer(help="What the site has told you.", invoke_without_command=True)
app.add_typer(_notifications, name="notifications")


@_notifications.callback()
def notifications(
    context: typer.Context,
    unread: Annotated[bool, typer.Option("--unread", help="Only those that are unread.")] = False,
    account: AccountChoice = None,
    all_accounts: AllAccounts = False,
    data_dir: DataDir = None,
    json: Json = False,
) -> None:
    """List what the site has told you, the newest first."""
    if context.invoked_subcommand is not None:
        return
    from companion.cli.printing import print_json, print_rows

    if all_accounts:
        print_over_all(
            known_accounts(context, data_dir),
            lambda glance: glance.notifications(None, unread_only=unread),
            notification_json,
            lambda found: print_rows(map(notification_json, found), _COLUMNS),
            as_json=json,
        )
        return

    with chosen_workspace(context, data_dir, account) as workspace:
        found = workspace.notifications.notifications(unread_only=unread)
    rows = [notification_json(one) for one in found]
    if json:
        print_json(rows)
    else:
        print_rows(rows, _COLUMNS)


@_notifications.command()
def read(
    context: typer.Context,
    notification: Annotated[
        Optional[int], typer.Argument(help="The notification's id.", metavar="ID")
    ] = None,
    every: Annotated[bool, typer.Option("--all", help="All of them.")] = False,
    account: AccountChoice = None,
    data_dir: DataDir = None,
    json: Json = False,
) -> None:
    """Mark one as read, or all: here at once, and with the next sync on the site."""
    from companion.cli.printing import print_json, print_line

    if every == (notification is not None):
        raise typer.BadParameter("name one notification by its number, or give --all")
    with chosen_workspace(context, data_dir, account) as workspace:
        service = workspace.notifications
        if notification is None:
            service.mark_all_read()
        else:
            service.mark_read(notification)
        left = service.unread_count()
    if json:
        print_json({"unread": left})
    else:
        print_line(f"{left} unread.")


def notification_json(one: Notification) -> dict[str, object]:
    """Return a notification as the JSON of the commands has it."""
    return {
        "id": one.notification_id,
        "remote_id": one.remote_id,
        "kind": one.kind,
        "activity_kind": one.activity_kind,
        "from": one.sender_name,
        "subject": one.subject,
        "text": one.text,
        "address": one.address,
        "created_at": one.created_at.isoformat(),
        "read": one.is_read,
        "leads_to": None
        if one.destination is None
        else {
            "kind": one.destination.kind,
            "id": one.destination.key,
            "post": one.destination.post_id,
        },
    }
