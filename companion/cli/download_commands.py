"""Commands on the files of courses: having them fetched, letting them wait, removing them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Optional

import typer

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

if TYPE_CHECKING:
    from companion.domain.course_files import DownloadQueue
    from companion.services.course_files import CourseFiles

_MEGABYTE = 1_000_000


@app.command()
def download(
    context: typer.Context,
    course: Annotated[
        Optional[int], typer.Argument(help="The course's id; all of its files are wanted.")
    ] = None,
    section: Annotated[
        Optional[int], typer.Option(help="Only this section of a course, by its id.")
    ] = None,
    activity: Annotated[
        Optional[int], typer.Option(help="Only this activity, by its id, whatever the limits.")
    ] = None,
    file: Annotated[
        Optional[str], typer.Option(help="Only this file, by its address, whatever the limits.")
    ] = None,
    below: Annotated[
        float, typer.Option(min=0, help="Leave larger files out, in MB; 0 for any size.")
    ] = 0,
    remove: Annotated[
        bool, typer.Option("--remove", help="Remove them from this computer; pinned ones stay.")
    ] = False,
    pause: Annotated[
        bool, typer.Option("--pause", help="Let one file wait, or all if none is named.")
    ] = False,
    resume: Annotated[
        bool, typer.Option("--resume", help="Go on with one file, or with all.")
    ] = False,
    later: Annotated[
        bool, typer.Option("--later", help="Note the wish only; the next sync fetches.")
    ] = False,
    account: AccountChoice = None,
    data_dir: DataDir = None,
    json: Json = False,
) -> int:
    """Fetch files of a course, also those that come to it later; without one, what is to come.

    Prints what is still to be fetched then.
    """
    from companion.cli.course_file_printing import print_queue, queue_json
    from companion.cli.printing import print_json
    from companion.cli.syncing import sync_quietly

    is_choice = any(each is not None for each in (course, section, activity, file))
    with chosen_workspace(context, data_dir, account) as workspace:
        chosen = _Chosen(workspace.course_files, course, section, activity, file)
        if remove:
            chosen.remove()
        elif pause or resume:
            chosen.let_wait(on=pause)
        elif is_choice:
            chosen.want(round(below * _MEGABYTE))
    error = None
    if (is_choice or resume) and not (remove or pause or later):
        known = known_accounts(context, data_dir)
        one = chosen_account(known, account)
        error = sync_quietly(known, one, chosen_folder(context, data_dir))
    with chosen_workspace(context, data_dir, account) as workspace:
        queue = workspace.course_files.queue()
    if error is not None and queue.files:
        raise error
    if json:
        print_json(queue_json(queue))
    else:
        print_queue(queue)
    return ExitCode.NEEDS_ATTENTION if _has_failures(queue) else 0


class _Chosen:
    """What the command names: the narrowest of course, section, activity and file."""

    def __init__(
        self,
        files: CourseFiles,
        course: int | None,
        section: int | None,
        activity: int | None,
        file: str | None,
    ) -> None:
        self._files = files
        self._course, self._section = course, section
        self._activity, self._file = activity, file

    def want(self, largest_bytes: int) -> None:
        if self._file is not None:
            self._files.download_file(self._file)
        elif self._activity is not None:
            self._files.download_activity(self._activity)
        elif self._section is not None:
            self._files.download_section(self._section, largest_bytes)
        elif self._course is not None:
            self._files.download_course(self._course, largest_bytes)

    def remove(self) -> None:
        if self._file is not None:
            self._files.remove_file(self._file)
        elif self._activity is not None:
            self._files.remove_activity(self._activity)
        elif self._section is not None:
            self._files.remove_section(self._section)
        elif self._course is not None:
            self._files.remove_course(self._course)
        else:
            raise errors.NotFound("course", "")

    def let_wait(self, *, on: bool) -> None:
        if self._file is not None:
            (self._files.pause_file if on else self._files.resume_file)(self._file)
        else:
            (self._files.pause if on else self._files.resume)()


def _has_failures(queue: DownloadQueue) -> bool:
    return any(one.file.reason is not None for one in queue.files)
