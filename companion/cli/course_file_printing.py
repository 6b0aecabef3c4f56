"""How commands print the files of courses: stable JSON, and lines for people."""

from __future__ import annotations

from typing import TYPE_CHECKING

from companion.cli.printing import Printable, file_json, print_line
from companion.domain.course_files import totals

if TYPE_CHECKING:
    from companion.domain.course_files import (
        CourseFile,
        CourseFileList,
        DownloadQueue,
        StandingWish,
    )
    from companion.domain.files import FileState


def course_files_json(found: CourseFileList, state: FileState | None = None) -> Printable:
    """Return the files of a course by its sections; sizes are in bytes."""
    count = totals(found.files)
    return {
        "course_id": found.course_id,
        "name": found.name,
        "wish": _wish_json(found.wish),
        "files": count.files,
        "size_bytes": count.size_bytes,
        "files_here": count.files_here,
        "bytes_here": count.bytes_here,
        "sections": [
            {
                "id": section.section_id,
                "name": section.name,
                "wish": _wish_json(section.wish),
                "files": [
                    course_file_json(one)
                    for one in section.files
                    if state in {None, one.file.state}
                ],
            }
            for section in found.sections
        ],
    }


def course_file_json(one: CourseFile) -> Printable:
    """Return a file where it stands in a course."""
    shown = file_json(one.file)
    shown.update(
        {
            "course_id": one.file.course_id,
            "section_id": one.section_id,
            "activity_id": one.activity_id,
            "activity": one.activity_name,
            "folder": one.folder,
            "done_bytes": one.done_bytes,
            "outdated": one.outdated,
        }
    )
    return shown


def queue_json(queue: DownloadQueue) -> Printable:
    """Return what is still to come, in its order."""
    return {"paused": queue.is_paused, "files": [course_file_json(one) for one in queue.files]}


def print_course_files(found: CourseFileList, state: FileState | None = None) -> None:
    """Print the files of a course, each below its section, with size and state."""
    count = totals(found.files)
    print_line(f"{found.name}{_wish_words(found.wish)}")
    print_line(f"{count.files_here} of {count.files} files are here.")
    for section in found.sections:
        files = [one for one in section.files if state in {None, one.file.state}]
        if not files:
            continue
        print_line("")
        print_line(f"#{section.section_id} {section.name}{_wish_words(section.wish)}")
        for one in files:
            print_line(f"  {_line(one)}")


def print_queue(queue: DownloadQueue) -> None:
    """Print what is still to come, in its order."""
    if queue.is_paused:
        print_line("Paused. Go on with: companion download --resume")
    if not queue.files:
        print_line("Nothing is to be fetched.")
    for one in queue.files:
        print_line(_line(one))


def _line(one: CourseFile) -> str:
    file = one.file
    size = f"{file.size_bytes} bytes" if file.size_bytes else "size not known"
    if one.done_bytes:
        size = f"{one.done_bytes} of {size}"
    state = "here, a new version is to come" if one.outdated else file.state.replace("_", " ")
    reason = f" ({file.reason.server_text or file.reason.code})" if file.reason else ""
    pinned = ", pinned" if file.pinned else ""
    place = f"#{one.activity_id} " if one.activity_id else ""
    return f"{place}{one.folder}{file.name}  {size}  {state}{reason}{pinned}"


def _wish_json(wish: StandingWish | None) -> Printable | None:
    return None if wish is None else {"largest_bytes": wish.largest_bytes}


def _wish_words(wish: StandingWish | None) -> str:
    if wish is None:
        return ""
    limit = f" up to {wish.largest_bytes} bytes" if wish.largest_bytes else ""
    return f"  [all files{limit} are wanted]"
