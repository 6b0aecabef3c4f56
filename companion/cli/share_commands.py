"""Commands that share things onward: share, shares, share-targets."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Optional

import typer

from companion import errors
from companion.cli.app import app
from companion.cli.options import AccountChoice, DataDir, Json, chosen_folder, chosen_workspace
from companion.domain.share import ShareKind  # noqa: TC001 - typer reads it

if TYPE_CHECKING:
    from companion.content.share_text import Composed
    from companion.domain.share import Share, Shareable, ShareTarget, WaitingShare
    from companion.services.workspace import Workspace
    from companion.share_targets import KnownTargets

Instance = Annotated[
    str, typer.Option("--instance", help="Your site, such as mastodon.social.", metavar="HOST")
]


@app.command()
def share(
    context: typer.Context,
    kind: Annotated[ShareKind, typer.Argument(help="What it is; a post must be your own.")],
    key: Annotated[int, typer.Argument(help="Its id.", metavar="ID")],
    to: Annotated[str, typer.Option("--to", help="A key of share-targets.", metavar="TARGET")],
    words: Annotated[str, typer.Option("--words", help="Your own words before it.")] = "",
    quote: Annotated[
        bool,
        typer.Option("--quote", help="Add the words of its author, with their name."),
    ] = False,
    instance: Instance = "",
    only_print: Annotated[
        bool, typer.Option("--print", help="Print what would be shared; open nothing.")
    ] = False,
    account: AccountChoice = None,
    data_dir: DataDir = None,
    json: Json = False,
) -> None:
    """Share a course, a discussion or an own post: opens the page that posts it, or the mail.

    While "Work offline" is on, it waits instead: see the command shares.
    """
    from companion.settings import load_settings

    is_offline = load_settings(chosen_folder(context, data_dir)).work_offline
    with chosen_workspace(context, data_dir, account) as workspace:
        target = _target(workspace.sharing.targets(), to)
        host = _instance(target, instance, workspace)
        made = _share(_thing(workspace, kind, key), words, quote=quote)
        composed = _composed(made, target, host)
        if only_print or target.is_copy:
            _print(composed, as_json=json)
            return
        is_opened = not (is_offline and target.needs_network) and _open(composed.address)
        if is_opened:
            workspace.sharing.note_use(made, target, host)
        waiting = None if is_opened else workspace.sharing.queue(made, target, host)
    _print(composed, as_json=json, waiting=waiting, opened=is_opened)


@app.command()
def shares(
    context: typer.Context,
    number: Annotated[
        Optional[int], typer.Argument(help="One of them, by its number in the list.")
    ] = None,
    open_it: Annotated[bool, typer.Option("--open", help="Open it now.")] = False,
    discard: Annotated[bool, typer.Option("--discard", help="Let it go.")] = False,
    account: AccountChoice = None,
    data_dir: DataDir = None,
    json: Json = False,
) -> None:
    """List what was shared offline and waits to be opened; open or discard one."""
    from companion.cli.printing import print_json, print_line, print_rows

    if (open_it or discard) is (number is None) or (open_it and discard):
        raise typer.BadParameter("name a number with either --open or --discard")
    with chosen_workspace(context, data_dir, account) as workspace:
        waiting = workspace.sharing.waiting()
        if number is not None:
            if not 1 <= number <= len(waiting):
                raise errors.NotFound("share", number)
            one = waiting[number - 1]
            if open_it:
                _open_waiting(workspace, one)
            else:
                workspace.sharing.drop(one.share_id)
                # What is let go is still to be read, and so to be copied.
                print_line(_words_of(one))
            return
    rows = [_waiting_json(place, each) for place, each in enumerate(waiting, start=1)]
    if json:
        print_json(rows)
    else:
        print_rows(rows, ("number", "target", "title", "words", "made_at"))


@app.command("share-targets")
def share_targets(context: typer.Context, data_dir: DataDir = None, json: Json = False) -> None:
    """List where things can be shared to."""
    from companion.cli.printing import print_json, print_rows
    from companion.policy.policy_sources import known_policy
    from companion.share_targets import known_targets

    rule = known_policy().share_targets
    known = known_targets(chosen_folder(context, data_dir), rule=rule)
    rows: list[dict[str, object]] = [
        {
            "key": each.key,
            "name": each.name,
            "takes": " ".join(sorted(each.takes)) or "all",
            "limit": each.limit,
            "template": each.template,
        }
        for each in known.targets
    ]
    if json:
        broken = [{"path": str(each.path), "what": each.what} for each in known.broken]
        files = [str(path) for path in known.files]
        print_json({"targets": rows, "files": files, "broken": broken})
    else:
        print_rows(rows, ("key", "name", "takes", "limit"))


def _target(known: KnownTargets, key: str) -> ShareTarget:
    target = known.get(key)
    if target is None:
        names = ", ".join(each.key for each in known.targets)
        raise typer.BadParameter(f"there is no target {key}; there are {names}")
    return target


def _instance(target: ShareTarget, named: str, workspace: Workspace) -> str:
    """Return the host that is meant, by default the one that was named last."""
    from companion.domain.share import read_instance

    if not target.needs_instance:
        return ""
    last = workspace.sharing.last_instance() if not named else ""
    host = read_instance(named or last)
    if host is None:
        raise typer.BadParameter(f"{target.name} needs --instance HOST, such as mastodon.social")
    return host


def _thing(workspace: Workspace, kind: ShareKind, key: int) -> Shareable:
    try:
        return workspace.sharing.thing(kind, key)
    except errors.NotAllowed as error:
        raise typer.BadParameter(
            "only your own posts can be shared, no private ones; share the discussion that has it"
        ) from error


def _share(thing: Shareable, words: str, *, quote: bool) -> Share:
    from companion.domain.share import Share

    if quote and not thing.text:
        raise errors.NotFound("text", thing.key)
    text, author = (thing.text, thing.author_name) if quote else ("", "")
    return Share(thing.title, thing.link, words, text, author)


def _composed(made: Share, target: ShareTarget, host: str) -> Composed:
    from companion.content.share_text import compose

    composed = compose(made, target, host)
    if not composed.are_words_whole:
        raise typer.BadParameter(f"the words are too long for {target.name}")
    return composed


def _open(address: str) -> bool:
    import webbrowser

    return webbrowser.open(address)


def _open_waiting(workspace: Workspace, waiting: WaitingShare) -> None:
    target = _target(workspace.sharing.targets(), waiting.target_key)
    composed = _composed(waiting.share, target, waiting.instance)
    is_opened = not target.is_copy and _open(composed.address)
    if is_opened:
        workspace.sharing.drop(waiting.share_id)
    _print(composed, as_json=False, opened=is_opened)


def _words_of(waiting: WaitingShare) -> str:
    share = waiting.share
    return "\n\n".join(part for part in (share.words, share.title, share.link) if part)


def _waiting_json(number: int, waiting: WaitingShare) -> dict[str, object]:
    from companion.cli.printing import time_text

    return {
        "number": number,
        "share_id": waiting.share_id,
        "target": waiting.target_name,
        "title": waiting.share.title,
        "link": waiting.share.link,
        "words": waiting.share.words,
        "made_at": time_text(waiting.made_at),
    }


def _print(
    composed: Composed,
    *,
    as_json: bool,
    waiting: WaitingShare | None = None,
    opened: bool = False,
) -> None:
    from companion.cli.printing import print_json, print_line

    if as_json:
        print_json(
            {
                "text": composed.text,
                "address": composed.address or None,
                "opened": opened,
                "waiting": waiting is not None,
            }
        )
        return
    print_line(composed.text)
    if composed.address and not opened:
        print_line("")
        print_line(composed.address)
    if waiting is not None:
        print_line("")
        print_line("It waits: open it with `companion shares`, or in the window once online.")
