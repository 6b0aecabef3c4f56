"""Commands for what is followed: the stream of news, and the feeds in it."""

from __future__ import annotations

from typing import Annotated, Optional

import typer

from companion.cli.app import app
from companion.cli.options import AccountChoice, DataDir, Json, chosen_workspace

feeds_app = typer.Typer(no_args_is_help=True, help="Public feeds that are followed.")
app.add_typer(feeds_app, name="feeds")

_Address = Annotated[str, typer.Argument(help="The feed's address, or its number in the list.")]


@app.command()
def news(
    context: typer.Context,
    unread: Annotated[bool, typer.Option("--unread", help="Only what is unread.")] = False,
    course: Annotated[
        Optional[int], typer.Option("--course", help="Only of this course.", metavar="ID")
    ] = None,
    mark_read: Annotated[
        bool, typer.Option("--mark-read", help="Mark what is shown as read, on this computer.")
    ] = False,
    limit: Annotated[int, typer.Option("--limit", min=1, help="At most so many.")] = 50,
    account: AccountChoice = None,
    data_dir: DataDir = None,
    json: Json = False,
) -> None:
    """Show what is new in feeds that are followed, and in courses."""
    from companion.cli.news_printing import entry_json, print_news
    from companion.cli.printing import print_json
    from companion.domain.following import NewsSource

    source = NewsSource("", course_id=course) if course is not None else None
    with chosen_workspace(context, data_dir, account) as workspace:
        following = workspace.following
        entries = following.entries(source)
        shown = [each for each in entries if not (unread and each.is_read)][:limit]
        if mark_read:
            for each in shown:
                following.mark_read(each.entry_id)
    if json:
        print_json([entry_json(each) for each in shown])
    else:
        print_news(shown)


@feeds_app.command("list")
def list_feeds(
    context: typer.Context,
    account: AccountChoice = None,
    data_dir: DataDir = None,
    json: Json = False,
) -> None:
    """List the feeds that are read, and those that courses name."""
    from companion.cli.news_printing import feed_json, print_feeds
    from companion.cli.printing import print_json

    with chosen_workspace(context, data_dir, account) as workspace:
        found = workspace.following.feeds()
    if json:
        print_json([feed_json(each) for each in found])
    else:
        print_feeds(found)


@feeds_app.command("add")
def add_feed(
    context: typer.Context,
    address: Annotated[str, typer.Argument(help="The address of a feed, or of a page with one.")],
    account: AccountChoice = None,
    data_dir: DataDir = None,
    json: Json = False,
) -> None:
    """Follow an address: the next sync reads it."""
    from companion.cli.news_printing import feed_json
    from companion.cli.printing import print_json, print_line

    with chosen_workspace(context, data_dir, account) as workspace:
        feed = workspace.following.add(address)
    if json:
        print_json(feed_json(feed))
    else:
        print_line(f"Following {feed.address}. The next sync reads it.")


@feeds_app.command("on")
def switch_on(
    context: typer.Context,
    feed: _Address,
    account: AccountChoice = None,
    data_dir: DataDir = None,
    json: Json = False,
) -> None:
    """Read a feed from now on."""
    _switch(context, feed, account, data_dir, json=json, on=True)


@feeds_app.command("off")
def switch_off(
    context: typer.Context,
    feed: _Address,
    account: AccountChoice = None,
    data_dir: DataDir = None,
    json: Json = False,
) -> None:
    """Read a feed no more; what is here of it stays."""
    _switch(context, feed, account, data_dir, json=json, on=False)


@feeds_app.command("remove")
def remove_feed(
    context: typer.Context,
    feed: _Address,
    account: AccountChoice = None,
    data_dir: DataDir = None,
    json: Json = False,
) -> None:
    """Take a feed from the list, with all of its entries."""
    from companion.cli.printing import print_json, print_line

    with chosen_workspace(context, data_dir, account) as workspace:
        known = workspace.following.feed(feed)
        workspace.following.remove(known.address)
    if json:
        print_json({"removed": known.address})
    else:
        print_line(f"{known.name} is not followed any more.")


def _switch(
    context: typer.Context,
    feed: str,
    account: AccountChoice,
    data_dir: DataDir,
    *,
    json: bool,
    on: bool,
) -> None:
    from companion.cli.news_printing import feed_json
    from companion.cli.printing import print_json, print_line

    with chosen_workspace(context, data_dir, account) as workspace:
        known = workspace.following.feed(feed)
        switched = workspace.following.switch(known.address, on=on)
    if json:
        print_json(feed_json(switched))
    else:
        said = "read with the next sync" if on else "not read any more"
        print_line(f"{switched.name} is {said}.")
