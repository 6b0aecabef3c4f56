"""Commands that read what is cached: courses, forums, discussions, threads, search."""

from __future__ import annotations

from typing import Annotated, Optional

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


@app.command()
def courses(
    context: typer.Context,
    account: AccountChoice = None,
    data_dir: DataDir = None,
    json: Json = False,
) -> None:
    """List the courses."""
    from companion.cli.printing import course_json, print_json, print_rows

    with chosen_workspace(context, data_dir, account) as workspace:
        rows = [course_json(course) for course in workspace.library.courses()]
    if json:
        print_json(rows)
    else:
        print_rows(rows, ("id", "short_name", "name", "forums", "unread", "keep"))


@app.command()
def forums(
    context: typer.Context,
    course: Annotated[Optional[int], typer.Argument(help="Only of this course.")] = None,
    account: AccountChoice = None,
    data_dir: DataDir = None,
    json: Json = False,
) -> None:
    """List the forums of all courses, or of one."""
    from companion.cli.printing import forum_json, print_json, print_rows

    with chosen_workspace(context, data_dir, account) as workspace:
        if course is not None:
            workspace.library.course(course)
        rows = [forum_json(forum) for forum in workspace.reading.forums(course)]
    if json:
        print_json(rows)
    else:
        print_rows(rows, ("id", "course", "name", "kind", "discussions", "unread", "waiting"))


@app.command()
def discussions(
    context: typer.Context,
    forum: Annotated[int, typer.Argument(help="The forum's id.")],
    limit: Annotated[int, typer.Option(help="How many at the most.")] = 200,
    offset: Annotated[int, typer.Option(help="How many to pass over.")] = 0,
    account: AccountChoice = None,
    data_dir: DataDir = None,
    json: Json = False,
) -> None:
    """List the discussions of a forum, the newest activity first."""
    from companion.cli.printing import discussion_json, print_json, print_rows

    with chosen_workspace(context, data_dir, account) as workspace:
        workspace.reading.forum(forum)
        found = workspace.reading.discussions(forum, limit=limit, offset=offset)
        rows = [discussion_json(discussion) for discussion in found]
    if json:
        print_json(rows)
    else:
        print_rows(rows, ("id", "title", "author", "last_post_at", "replies", "unread"))


@app.command()
def thread(
    context: typer.Context,
    discussion: Annotated[int, typer.Argument(help="The id of a discussion or of a post in it.")],
    account: AccountChoice = None,
    data_dir: DataDir = None,
    json: Json = False,
) -> None:
    """Show a discussion with its posts, and own replies that wait."""
    from companion.cli.printing import print_json, thread_json
    from companion.cli.showing import print_thread

    with chosen_workspace(context, data_dir, account) as workspace:
        found = workspace.reading.thread(workspace.reading.post(discussion).discussion_id)
    if json:
        print_json(thread_json(found))
    else:
        print_thread(found)


@app.command()
def search(
    context: typer.Context,
    words: Annotated[
        list[str], typer.Argument(help="What to look for; quotes keep words together.")
    ],
    limit: Annotated[int, typer.Option(help="How many hits at the most.")] = 20,
    offset: Annotated[int, typer.Option(help="How many hits to pass over.")] = 0,
    own: Annotated[
        bool, typer.Option("--own", help="Search own drafts, journal and notes, too.")
    ] = False,
    on_site: Annotated[
        bool,
        typer.Option(
            "--on-site", help="Ask the site's own search, where it has one, and nothing else."
        ),
    ] = False,
    page: Annotated[int, typer.Option(min=1, help="With --on-site: which page of hits.")] = 1,
    account: AccountChoice = None,
    all_accounts: AllAccounts = False,
    data_dir: DataDir = None,
    json: Json = False,
) -> None:
    """Search all that is cached: posts, messages, and what courses hold.

    Fields: from:NAME in:PLACE before:2026-11 after:week has:attachment is:unread is:starred
    is:mine is:question mark:tip kind:post (or message, comment, course, page, book, file,
    link, news; with --own also journal, note). A minus
    sign excludes. Put -- before words that begin with one.

    With --on-site the site is asked over the network, for words only: that finds what is not cached
    here, too. Nothing of it is kept.
    """
    from companion.cli import found
    from companion.cli.printing import print_json

    text = " ".join(words)
    if on_site and (own or all_accounts):
        raise typer.BadParameter("--on-site asks one site: without --own and --all-accounts")
    if on_site:
        from companion.cli.searching_site import search_on_site

        search_on_site(context, data_dir, account, text, page, as_json=json)
        return
    if all_accounts and own:
        raise typer.BadParameter("--own is for one account: name it by --account ID")
    if all_accounts:
        print_over_all(
            known_accounts(context, data_dir),
            lambda glance: glance.search.find(text, limit=limit, offset=offset),
            found.hit_json,
            found.print_hits,
            as_json=json,
        )
        return
    with chosen_workspace(context, data_dir, account) as workspace:
        mine = workspace.search.find_own(text) if own else ()
        private = workspace.search.find_private(text) if own else ()
        hits = workspace.search.find(text, limit=limit, offset=offset)
    if json:
        own_rows = [*map(found.own_hit_json, mine), *map(found.private_hit_json, private)]
        print_json([*own_rows, *map(found.hit_json, hits)])
    else:
        found.print_own_hits(mine)
        found.print_private_hits(private)
        if hits or not (mine or private):
            found.print_hits(hits)
