"""The command that opens a link in the window."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Optional
from urllib.parse import urlsplit
from urllib.request import url2pathname

import typer

from companion import errors
from companion.cli.app import app, open_window
from companion.cli.options import DataDir, chosen_folder, known_accounts
from companion.domain.pack import PACK_SUFFIX


@app.command("open")
def open_link(
    context: typer.Context,
    link: Annotated[
        Optional[str],
        typer.Argument(help="A companion: link, an address of one of your sites, or a pack."),
    ] = None,
    data_dir: DataDir = None,
) -> None:
    """Show what a link leads to in the window, or take a course pack in there.

    A window that is open already is brought forward, as it is without a link. An address with which
    a site ends a sign-in goes to where that was begun.
    """
    from companion.domain.links import is_sign_in_answer, read_link

    if link is None:
        raise typer.Exit(open_window(chosen_folder(context, data_dir)))
    if is_sign_in_answer(link):
        from companion.cli.browser_answer import hand_over

        folder = chosen_folder(context, data_dir)
        if hand_over(folder, link):
            return
        raise typer.Exit(open_window(folder, links=(link,)))

    if link.lower().startswith("file:"):  # as desktops hand files over
        link = url2pathname(urlsplit(link).path)
    if link.endswith(PACK_SUFFIX):
        pack = Path(link).absolute()
        if not pack.is_file():
            raise errors.NotFound("file", link)
        raise typer.Exit(open_window(chosen_folder(context, data_dir), links=(str(pack),)))

    accounts = known_accounts(context, data_dir).all()
    if not any(read_link(link, account.site_url) for account in accounts):
        raise errors.NotFound("link", link)
    raise typer.Exit(open_window(chosen_folder(context, data_dir), links=(link,)))
