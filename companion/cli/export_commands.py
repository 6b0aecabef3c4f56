"""The command that gives the person what they wrote: export."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from companion.cli.app import app
from companion.cli.options import AccountChoice, DataDir, Json, chosen_workspace
from companion.domain.export_form import ExportForm


@app.command()
def export(
    context: typer.Context,
    path: Annotated[Path, typer.Argument(help="The file to write; own files go beside it.")],
    form: Annotated[
        ExportForm, typer.Option("--format", help="A web page, Markdown, or JSON for programs.")
    ] = ExportForm.HTML,
    account: AccountChoice = None,
    data_dir: DataDir = None,
    json: Json = False,
) -> None:
    """Write all of your own posts, messages and drafts into a file."""
    from companion.cli.printing import print_json, print_line

    with chosen_workspace(context, data_dir, account) as workspace:
        exported = workspace.own_export.save(path.absolute(), form)
    if json:
        print_json(
            {
                "path": str(exported.path),
                "folder": str(exported.folder) if exported.folder else None,
                "posts": exported.posts,
                "drafts": exported.drafts,
                "messages": exported.messages,
                "journal": exported.journal,
                "files": exported.files,
                "missing_files": exported.missing,
            }
        )
        return
    print_line(
        f"{exported.posts} posts, {exported.drafts} drafts and waiting items,"
        f" {exported.messages} messages and {exported.journal} entries of the journal are in"
        f" {exported.path}"
    )
    if exported.folder is not None:
        print_line(f"{exported.files} files are in {exported.folder}")
    if exported.missing:
        print_line(f"{exported.missing} files are named, but are not on this computer")
