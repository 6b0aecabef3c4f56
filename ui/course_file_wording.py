"""How files of courses stand, and what can be done with them, in words."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

from companion.domain.files import FileState
from ui.lines import in_line
from ui.wording import file_problem_words, file_state_words, size_words

if TYPE_CHECKING:
    from companion.domain.course_files import CourseFile, FileTotals

translate = QCoreApplication.translate


class FileDeed(StrEnum):
    """What a person can do with a file of a course."""

    DOWNLOAD = "download"
    PAUSE = "pause"
    OPEN = "open"
    SAVE = "save"
    KEEP = "keep"
    REMOVE = "remove"


def deeds_for(one: CourseFile) -> tuple[FileDeed, ...]:
    """Return what can be done with a file as it stands, the likeliest first."""
    file = one.file
    if file.digest is not None:
        more = (FileDeed.DOWNLOAD,) if one.outdated else ()
        gone = () if file.pinned else (FileDeed.REMOVE,)
        return (FileDeed.OPEN, FileDeed.SAVE, *more, FileDeed.KEEP, *gone)
    if file.state is FileState.WAITING:
        return (FileDeed.PAUSE, FileDeed.OPEN, FileDeed.REMOVE)
    stop = (FileDeed.REMOVE,) if one.is_coming else ()
    return (FileDeed.DOWNLOAD, FileDeed.OPEN, *stop)


def deed_words(deed: FileDeed, one: CourseFile) -> str:
    """Return what a button for a deed says."""
    if deed is FileDeed.DOWNLOAD:
        return _download_words(one)
    if deed is FileDeed.REMOVE and one.file.digest is None:
        return translate("course_files", "Do not download")
    return {
        FileDeed.PAUSE: translate("course_files", "Pause"),
        FileDeed.OPEN: translate("course_files", "Open"),
        FileDeed.SAVE: translate("course_files", "Save as…"),
        FileDeed.KEEP: translate("course_files", "Never remove it to make room"),
        FileDeed.REMOVE: translate("course_files", "Remove from this computer"),
    }[deed]


def _download_words(one: CourseFile) -> str:
    if one.outdated:
        return translate("course_files", "Get the new version")
    return {
        FileState.PAUSED: translate("course_files", "Go on"),
        FileState.FAILED: translate("course_files", "Try again"),
    }.get(one.file.state, translate("course_files", "Download"))


def course_file_state(one: CourseFile) -> str:
    """Return how a file stands: where it is, how far it has come, or that it failed."""
    file = one.file
    if one.done_bytes and one.is_coming and file.size_bytes and file.state is not FileState.FAILED:
        so_far = translate("course_files", "{share} of {size}").format(
            share=share_words(one.done_bytes, file.size_bytes), size=size_words(file.size_bytes)
        )
        paused = file.state is FileState.PAUSED
        return in_line([so_far, file_state_words(file.state)]) if paused else so_far
    if one.outdated and file.digest is not None:
        return translate("course_files", "on this computer, a new version is to come")
    if file.state is FileState.WAITING:
        return translate("course_files", "waiting")
    return file_state_words(file.state)


def course_file_problem(one: CourseFile) -> str:
    """Return why a file did not come, as a sentence; empty if nothing is wrong."""
    if one.file.state is FileState.NO_ROOM:
        return translate(
            "course_files",
            "The room for kept files is used up. Remove others, or give them more in the settings.",
        )
    if one.file.reason is None or one.file.state is not FileState.FAILED:
        return ""
    return file_problem_words(one.file.reason)


def share_words(done: int, total: int) -> str:
    """Return how much of something is done, such as "40 %"."""
    share = QLocale().toString(min(100, done * 100 // max(total, 1)))
    return translate("course_files", "{number} %").format(number=share)


def totals_words(count: FileTotals) -> str:
    """Return how many files there are, what they take, and how many are here."""
    files = translate("course_files", "%n file(s), {size}", "", count.files)
    here = translate("course_files", "%n on this computer", "", count.files_here)
    return in_line([files.format(size=size_words(count.size_bytes)), here])
