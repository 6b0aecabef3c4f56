"""Commands on course packs: making one, looking into one, taking one in."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from companion.cli.app import app
from companion.cli.options import AccountChoice, DataDir, Json, chosen_folder, chosen_workspace
from companion.domain.pack import PACK_SUFFIX, PackFiles

if TYPE_CHECKING:
    from companion.domain.pack import PackLook, PackMade, PackTaken

_MEGABYTE = 1_000_000

pack_app = typer.Typer(help="A course in one file, to be carried to colleagues in the same course.")
app.add_typer(pack_app, name="pack")


@pack_app.command("export")
def export_pack(
    context: typer.Context,
    course: Annotated[int, typer.Argument(help="The course's id.")],
    file: Annotated[Path, typer.Argument(help=f"The file to write, such as water{PACK_SUFFIX}.")],
    files: Annotated[
        PackFiles, typer.Option("--files", help="Which files go along, of those that are here.")
    ] = PackFiles.SMALL,
    below: Annotated[
        float, typer.Option(min=0.001, help="Up to how many MB a file counts as small.")
    ] = 2,
    size_only: Annotated[
        bool, typer.Option("--size", help="Only say what it would hold, and how large it is.")
    ] = False,
    account: AccountChoice = None,
    data_dir: DataDir = None,
    json: Json = False,
) -> None:
    """Write a pack of a course: what all participants see, and nothing private."""
    from companion.cli.printing import print_json, print_line

    small = round(below * _MEGABYTE)
    path = file if file.suffix == PACK_SUFFIX else file.with_name(file.name + PACK_SUFFIX)
    with chosen_workspace(context, data_dir, account) as workspace:
        if size_only:
            outlook = workspace.packs.outlook(course, small)
            told = {
                "activities": outlook.activities,
                "discussions": outlook.discussions,
                "posts": outlook.posts,
                "files": outlook.files[files],
                "bytes": outlook.size_bytes[files],
            }
            if json:
                print_json(told)
            else:
                print_line(f"{_what(told)}: about {_megabytes(outlook.size_bytes[files])}")
            return
        made = workspace.packs.save(course, path.absolute(), files, small_bytes=small)
    if json:
        print_json({"path": str(made.path), "bytes": made.size_bytes, **_counts(made)})
    else:
        print_line(f"{_what(_counts(made))} are in {made.path} ({_megabytes(made.size_bytes)})")


@pack_app.command("show")
def show_pack(
    context: typer.Context,
    file: Annotated[Path, typer.Argument(help="The pack.", exists=True, dir_okay=False)],
    account: AccountChoice = None,
    data_dir: DataDir = None,
    json: Json = False,
) -> None:
    """Say what is in a pack, once all of it has been checked; nothing is taken in."""
    from companion.cli.printing import local_text, print_json, print_line

    with chosen_workspace(context, data_dir, account) as workspace:
        look = workspace.packs.look(file.absolute())
    manifest = look.manifest
    if json:
        print_json(
            {
                "site": manifest.site_url,
                "course": {"remote_id": manifest.course_remote_id, "name": manifest.course_name},
                "made_at": manifest.made_at.isoformat(),
                "app": manifest.app,
                "bytes": look.size_bytes,
                **_look_counts(look),
            }
        )
        return
    print_line(f"{manifest.course_name} ({manifest.site_url})")
    print_line(f"made {local_text(manifest.made_at)} by {manifest.app}")
    print_line(f"{_what(_look_counts(look))}; {_megabytes(look.size_bytes)}")


@pack_app.command("import")
def import_pack(
    context: typer.Context,
    file: Annotated[Path, typer.Argument(help="The pack.", exists=True, dir_okay=False)],
    account: AccountChoice = None,
    data_dir: DataDir = None,
    json: Json = False,
) -> None:
    """Take a pack in: it fills what is missing here; the next sync checks it with the site."""
    from companion.cli.printing import print_json, print_line
    from companion.settings import load_settings

    budget = load_settings(chosen_folder(context, data_dir)).file_cache_megabytes * _MEGABYTE
    with chosen_workspace(context, data_dir, account) as workspace:
        taken = workspace.packs.take_in(file.absolute(), budget_bytes=budget)
    if json:
        print_json({"course_id": taken.course_id, "course": taken.course_name, **_counts(taken)})
    elif taken.is_new:
        print_line(f"New in {taken.course_name}: {_what(_counts(taken))}")
        print_line("The next sync checks it with the site, and drops what is not for you.")
    else:
        print_line(f"All of it was here already: {taken.course_name}")


def _counts(done: PackMade | PackTaken) -> dict[str, int]:
    return {
        "activities": done.activities,
        "discussions": done.discussions,
        "posts": done.posts,
        "files": done.files,
    }


def _look_counts(look: PackLook) -> dict[str, int]:
    return {
        "activities": look.activities,
        "discussions": look.discussions,
        "posts": look.posts,
        "files": look.files,
    }


def _what(counts: dict[str, int]) -> str:
    return (
        f"{counts['activities']} activities, {counts['discussions']} discussions,"
        f" {counts['posts']} posts and {counts['files']} files"
    )


def _megabytes(size: int) -> str:
    return f"{size / _MEGABYTE:.1f} MB"
