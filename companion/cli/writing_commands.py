"""Commands that write: reply, discuss, and the outbox."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated, Optional

import typer

from companion.cli.app import app, outbox_app
from companion.cli.options import (
    AccountChoice,
    DataDir,
    Json,
    chosen_workspace,
    known_accounts,
)
from companion.cli.over_all import AllAccounts, print_over_all
from companion.domain.post_mark import PostMark

Text = Annotated[
    Optional[str], typer.Option("--text", help="The text, in Markdown (else standard input).")
]

Mark = Annotated[
    Optional[PostMark], typer.Option("--mark", help="What the post is, for peers to see.")
]


@app.command()
def reply(
    context: typer.Context,
    target: Annotated[
        str,
        typer.Argument(help="A post's or discussion's id, or the item id of an own waiting one."),
    ],
    text: Text = None,
    subject: Annotated[str, typer.Option(help="A subject other than “Re: …”.")] = "",
    mark: Mark = None,
    account: AccountChoice = None,
    data_dir: DataDir = None,
    json: Json = False,
) -> None:
    """Queue a reply; it is sent by the next sync."""
    from companion.cli.showing import print_queued
    from companion.content.post_marks import marked
    from companion.domain.draft import Draft, ReplyTarget

    with chosen_workspace(context, data_dir, account) as workspace:
        if target.isdecimal():
            to = ReplyTarget(discussion_id=None, post_id=int(target))
        else:
            to = ReplyTarget(discussion_id=None, item_id=target)
        subject = subject or workspace.writing.suggested_subject(to)
        words = marked(Draft(subject, text_or_input(text)), mark, in_title=False)
        draft = workspace.writing.new_reply(to, words)
        print_queued(workspace, draft, as_json=json)


@app.command()
def discuss(
    context: typer.Context,
    forum: Annotated[int, typer.Argument(help="The forum's id.")],
    subject: Annotated[str, typer.Option(help="The subject of the discussion.")],
    text: Text = None,
    group: Annotated[
        Optional[str], typer.Option(help="The server's id of the group it is for.")
    ] = None,
    mark: Mark = None,
    account: AccountChoice = None,
    data_dir: DataDir = None,
    json: Json = False,
) -> None:
    """Queue a new discussion; it is sent by the next sync."""
    from companion.cli.showing import print_queued
    from companion.content.post_marks import marked
    from companion.domain.draft import Draft

    with chosen_workspace(context, data_dir, account) as workspace:
        words = Draft(subject, text_or_input(text), group_remote_id=group)
        words = marked(words, mark, in_title=True)
        draft = workspace.writing.new_discussion(forum, words)
        print_queued(workspace, draft, as_json=json)


@outbox_app.callback(invoke_without_command=True)
def outbox(
    context: typer.Context,
    account: AccountChoice = None,
    all_accounts: AllAccounts = False,
    data_dir: DataDir = None,
    json: Json = False,
) -> None:
    """List what waits, what was stopped and what was sent lately."""
    if context.invoked_subcommand is None:
        outbox_list(context, account, all_accounts, data_dir, json=json)


@outbox_app.command("list")
def outbox_list(
    context: typer.Context,
    account: AccountChoice = None,
    all_accounts: AllAccounts = False,
    data_dir: DataDir = None,
    json: Json = False,
) -> None:
    """List what waits, what was stopped, drafts, and what was sent lately."""
    from companion.cli.printing import item_json, print_json
    from companion.cli.showing import print_items

    if all_accounts:
        print_over_all(
            known_accounts(context, data_dir),
            lambda glance: glance.outbox(None) + glance.drafts(None),
            item_json,
            print_items,
            as_json=json,
        )
        return
    with chosen_workspace(context, data_dir, account) as workspace:
        items = workspace.writing.outbox() + workspace.writing.drafts()
    if json:
        print_json([item_json(item) for item in items])
    else:
        print_items(items)


@outbox_app.command("retry")
def outbox_retry(
    context: typer.Context,
    item: Annotated[str, typer.Argument(help="The item's id.")],
    account: AccountChoice = None,
    data_dir: DataDir = None,
    json: Json = False,
) -> None:
    """Queue a draft or a stopped item again."""
    _change_item(context, data_dir, account, item, "queue", as_json=json)


@outbox_app.command("discard")
def outbox_discard(
    context: typer.Context,
    item: Annotated[str, typer.Argument(help="The item's id.")],
    account: AccountChoice = None,
    data_dir: DataDir = None,
    json: Json = False,
) -> None:
    """Discard an item that is not on its way; `outbox restore` brings it back."""
    _change_item(context, data_dir, account, item, "discard", as_json=json)


@outbox_app.command("restore")
def outbox_restore(
    context: typer.Context,
    item: Annotated[str, typer.Argument(help="The item's id.")],
    account: AccountChoice = None,
    data_dir: DataDir = None,
    json: Json = False,
) -> None:
    """Bring a discarded item back as a draft."""
    _change_item(context, data_dir, account, item, "restore", as_json=json)


def _change_item(
    context: typer.Context,
    data_dir: Path | None,
    account: int | None,
    item_id: str,
    change: str,
    *,
    as_json: bool,
) -> None:
    from companion.cli.printing import item_json, print_json
    from companion.cli.showing import print_items

    with chosen_workspace(context, data_dir, account) as workspace:
        writing = workspace.writing
        changes = {"queue": writing.queue, "discard": writing.discard, "restore": writing.restore}
        item = changes[change](item_id)
    if as_json:
        print_json(item_json(item))
    else:
        print_items((item,))


def text_or_input(text: str | None) -> str:
    """Return a text that a command was given, or else what comes on standard input."""
    if text is not None:
        return text
    return sys.stdin.buffer.read().decode("utf-8", errors="replace").removeprefix("\ufeff")
