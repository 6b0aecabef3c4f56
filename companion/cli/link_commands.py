"""The command that opens a link in the window."""

from __future__ import annotations

from typing import Annotated

import typer

from companion import errors
from companion.cli.app import app, open_window
from companion.cli.options import DataDir, chosen_folder, known_accounts


@app.command("open")
def open_link(
    context: typer.Context,
    link: Annotated[
        str, typer.Argument(help="A companion: link, or an address of one of your sites.")
    ],
    data_dir: DataDir = None,
) -> None:
    """Show what a link leads to in the window, which is brought forward if it is open."""
    from companion.domain.links import read_link

    accounts = known_accounts(context, data_dir).all()
    if not any(read_link(link, account.site_url) for account in accounts):
        raise errors.NotFound("link", link)
    raise typer.Exit(open_window(chosen_folder(context, data_dir), links=(link,)))
