"""Commands on what is kept offline: the choice for each course, and single files."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Optional

import typer
from typer.core import TyperGroup

from companion import errors
from companion.cli.app import app
from companion.cli.exit_codes import ExitCode
from companion.cli.options import (
    AccountChoice,
    DataDir,
    Json,
    chosen_account,
    chosen_folder,
    chosen_workspace,
    known_accounts,
)
from companion.domain.course import Keep
from companion.domain.files import FileState

if TYPE_CHECKING:
    from companion.domain.files import FileView


class _CourseOrCommand(TyperGroup):
    """Takes a course's id in the place of a command: its files are listed."""

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:  # noqa: ANN401 - typer's own
        """Put in what a person leaves out."""
        if args and args[0].isdigit():
            args = ["list", "--course", *args]
        return super().parse_args(ctx, args)


files_app = typer.Typer(
    cls=_CourseOrCommand,
    help="Files of the site: of posts and, with a course's id, of that course.",
)
app.add_typer(files_app, name="files")

FileChoice = Annotated[
    str, typer.Argument(metavar="FILE", help="Its address, or the post's id and its name: 12/a.pdf")
]
KeepChoice = Annotated[
    Keep, typer.Argument(metavar="|".join(Keep), help="Nothing, its text, or its text and files.")
]


@app.command()
def keep(
    context: typer.Context,
    course: Annotated[int, typer.Argument(help="The course's id.")],
    what: KeepChoice,
    account: AccountChoice = None,
    data_dir: DataDir = None,
    json: Json = False,
) -> None:
    """Choose what of a course is kept offline; what is here already stays."""
    from companion.cli.printing import course_json, print_json, print_line

    with chosen_workspace(context, data_dir, account) as workspace:
        workspace.library.set_keep(course, what)
        chosen = workspace.library.course(course)
    if json:
        print_json(course_json(chosen))
    else:
        print_line(f"{chosen.name}: {chosen.keep}")


@files_app.callback(invoke_without_command=True)
def files(
    context: typer.Context,
    account: AccountChoice = None,
    data_dir: DataDir = None,
    json: Json = False,
) -> None:
    """List all files and how they stand, unless another command, or a course's id, is given."""
    if context.invoked_subcommand is None:
        list_files(context, None, None, account, data_dir, json)


@files_app.command("list")
def list_files(
    context: typer.Context,
    state: Annotated[Optional[FileState], typer.Option(help="Only those in this state.")] = None,
    course: Annotated[Optional[int], typer.Option(help="Only those of this course.")] = None,
    account: AccountChoice = None,
    data_dir: DataDir = None,
    json: Json = False,
) -> None:
    """List the files of all posts and courses and how they stand, the newest posts first."""
    from companion.cli.course_file_printing import course_files_json, print_course_files
    from companion.cli.printing import file_json, print_json, print_rows

    if course is not None:
        with chosen_workspace(context, data_dir, account) as workspace:
            files_of_course = workspace.course_files.files(course)
        if json:
            print_json(course_files_json(files_of_course, state))
        else:
            print_course_files(files_of_course, state)
        return
    with chosen_workspace(context, data_dir, account) as workspace:
        found = workspace.files.all()
    rows = [file_json(file) for file in found if state in {None, file.state}]
    if json:
        print_json(rows)
    else:
        print_rows(rows, ("post_id", "name", "size_bytes", "state", "pinned"))


@files_app.command("fetch")
def fetch_file(
    context: typer.Context,
    file: FileChoice,
    pin: Annotated[bool, typer.Option("--pin", help="Keep it for good.")] = False,
    account: AccountChoice = None,
    data_dir: DataDir = None,
    json: Json = False,
) -> int:
    """Fetch one file, whatever its size, with a sync."""
    from companion.cli.printing import file_json, print_json, print_line
    from companion.cli.syncing import sync_quietly

    with chosen_workspace(context, data_dir, account) as workspace:
        address = _address(workspace.files.all(), file)
        (workspace.files.keep if pin else workspace.files.ask)(address)
        there = workspace.files.file(address).state is FileState.KEPT
    error = None
    if not there:
        known = known_accounts(context, data_dir)
        one = chosen_account(known, account)
        error = sync_quietly(known, one, chosen_folder(context, data_dir))
    with chosen_workspace(context, data_dir, account) as workspace:
        found = workspace.files.file(address)
    if found.state is not FileState.KEPT and error is not None:
        raise error
    if json:
        print_json(file_json(found))
    else:
        print_line(f"{found.name}: {found.state}")
    return 0 if found.state is FileState.KEPT else ExitCode.NEEDS_ATTENTION


@files_app.command("save")
def save_file(
    context: typer.Context,
    file: FileChoice,
    target: Annotated[Path, typer.Argument(help="The file to write, or a folder for it.")],
    account: AccountChoice = None,
    data_dir: DataDir = None,
    json: Json = False,
) -> None:
    """Write a kept file where you want it."""
    from companion.cli.printing import print_json, print_line
    from companion.content.file_names import safe_name

    with chosen_workspace(context, data_dir, account) as workspace:
        address = _address(workspace.files.all(), file)
        place = target / safe_name(workspace.files.file(address).name)
        place = place if target.is_dir() else target
        if not workspace.files.save_as(address, place):
            raise errors.NotFound("kept file", file)
    if json:
        print_json({"saved_to": str(place.absolute())})
    else:
        print_line(f"Saved to {place}")


@files_app.command("unpin")
def unpin_file(
    context: typer.Context,
    file: FileChoice,
    account: AccountChoice = None,
    data_dir: DataDir = None,
    json: Json = False,
) -> None:
    """Let a file give way to others again when room is needed."""
    from companion.cli.printing import file_json, print_json, print_line

    with chosen_workspace(context, data_dir, account) as workspace:
        address = _address(workspace.files.all(), file)
        workspace.files.let_go(address)
        found = workspace.files.file(address)
    if json:
        print_json(file_json(found))
    else:
        print_line(f"{found.name}: {found.state}")


@files_app.command("clear")
def clear_files(
    context: typer.Context,
    account: AccountChoice = None,
    data_dir: DataDir = None,
    json: Json = False,
) -> None:
    """Remove every kept file that is not pinned; drafts and their files stay."""
    from companion.cli.printing import print_json, print_line, storage_json

    with chosen_workspace(context, data_dir, account) as workspace:
        workspace.files.clear()
        use = workspace.storage.use()
    if json:
        print_json(storage_json(use))
    else:
        print_line(f"{use.kept.files} files are kept still")


def _address(known: tuple[FileView, ...], file: str) -> str:
    """Return the address of a file that is named by it, or by its post and name."""
    post, _, name = file.partition("/")
    for each in known:
        if each.address == file or (str(each.post_id), each.name) == (post, name):
            return each.address
    raise errors.NotFound("file", file)
