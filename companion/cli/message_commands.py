"""Commands for messages between people: conversations, messages, message."""

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
    from companion.domain.draft import Draft, OutboxItem
    from companion.services.messages import Messages

_COLUMNS: Final = ("id", "name", "kind", "last_message_at", "unread", "waiting")
_PERSON = "person:"
"""Begins the name of a person: what follows is the server's id, as posts give it of authors."""


@app.command()
def conversations(
    context: typer.Context,
    account: AccountChoice = None,
    all_accounts: AllAccounts = False,
    data_dir: DataDir = None,
    json: Json = False,
) -> None:
    """List the conversations with other people, the newest activity first."""
    from companion.cli.printing import conversation_json, print_json, print_rows

    if all_accounts:
        print_over_all(
            known_accounts(context, data_dir),
            lambda glance: glance.conversations(None),
            conversation_json,
            lambda found: print_rows(map(conversation_json, found), _COLUMNS),
            as_json=json,
        )
        return

    with chosen_workspace(context, data_dir, account) as workspace:
        rows = [conversation_json(one) for one in workspace.messages.conversations()]
    if json:
        print_json(rows)
    else:
        print_rows(rows, _COLUMNS)


@app.command()
def messages(
    context: typer.Context,
    conversation: Annotated[int, typer.Argument(help="The conversation's id.")],
    read: Annotated[
        bool, typer.Option("--read", help="Mark it as read, here and with the next sync there.")
    ] = False,
    account: AccountChoice = None,
    data_dir: DataDir = None,
    json: Json = False,
) -> None:
    """Show a conversation with its messages, and own ones that wait."""
    from companion.cli.printing import messages_json, print_json
    from companion.cli.showing import print_conversation

    with chosen_workspace(context, data_dir, account) as workspace:
        found = workspace.messages.conversation(conversation)
        if read:
            workspace.messages.mark_read(conversation)
    if json:
        print_json(messages_json(found))
    else:
        print_conversation(found)


@app.command()
def message(
    context: typer.Context,
    to: Annotated[
        str,
        typer.Argument(help="A conversation's id, or person:ID with the id of a post's author."),
    ],
    text: Annotated[
        Optional[str], typer.Argument(help="The text, in Markdown (else standard input).")
    ] = None,
    account: AccountChoice = None,
    data_dir: DataDir = None,
    json: Json = False,
) -> None:
    """Queue a message to somebody; it is sent by the next sync."""
    from companion.cli.showing import print_queued
    from companion.cli.writing_commands import text_or_input
    from companion.domain.draft import Draft

    with chosen_workspace(context, data_dir, account) as workspace:
        draft = Draft("", text_or_input(text))
        print_queued(workspace, _begun(workspace.messages, to, draft), as_json=json)


def _begun(messages_of: Messages, to: str, draft: Draft) -> OutboxItem:
    if to.startswith(_PERSON):
        return messages_of.write_to_person(to.removeprefix(_PERSON), draft)
    if not to.isdecimal():
        raise typer.BadParameter("name a conversation by its number, or a person as person:ID")
    return messages_of.write_in(int(to), draft)
