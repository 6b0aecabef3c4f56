"""How commands print what courses hold: stable JSON, and lines for people."""

from __future__ import annotations

from typing import TYPE_CHECKING

from companion.cli.printing import Printable, course_json, local_text, print_line, time_text
from companion.cli.showing import print_block
from companion.content.plain_text import plain_text
from companion.domain.course import Completion

if TYPE_CHECKING:
    from companion.domain.course_content import (
        Activity,
        ActivityPage,
        ContentFile,
        Outline,
    )

_BOXES = {
    Completion.NOT_TRACKED: "   ",
    Completion.OPEN: "[ ]",
    Completion.DONE: "[x]",
    Completion.FAILED: "[-]",
}


def outline_json(outline: Outline) -> Printable:
    """Return a course with its sections and activities; texts are clean HTML."""
    return {
        "course": course_json(outline.course),
        "read_at": time_text(outline.read_at),
        "sections": [
            {
                "id": section.section_id,
                "remote_id": section.remote_id,
                "name": section.name,
                "summary_html": section.summary_html,
                "visible": section.visible,
                "activities": [activity_json(one) for one in section.activities],
            }
            for section in outline.sections
        ],
    }


def activity_json(activity: Activity) -> Printable:
    """Return an activity of an outline."""
    return {
        "id": activity.activity_id,
        "remote_id": activity.remote_id,
        "kind": activity.kind,
        "name": activity.name,
        "description_html": activity.description_html,
        "visible": activity.visible,
        "restriction": activity.restriction,
        "link": activity.link,
        "target": activity.target,
        "opens_at": time_text(activity.opens_at),
        "due_at": time_text(activity.due_at),
        "completion": activity.completion,
        "can_tick": activity.can_tick,
        "tick_waits": activity.tick_waits,
        "forum_id": activity.forum_id,
        "has_text": activity.has_text,
        "files": activity.file_count,
    }


def page_json(page: ActivityPage) -> Printable:
    """Return an activity with all that is here of it."""
    return {
        "activity": activity_json(page.activity),
        "course": page.course_name,
        "section": page.section_name,
        "html": page.html,
        "text": None if page.html is None else plain_text(page.html),
        "chapters": [
            {
                "title": chapter.title,
                "level": chapter.level,
                "html": chapter.html,
                "text": None if chapter.html is None else plain_text(chapter.html),
            }
            for chapter in page.chapters
        ],
        "files": [_file_json(file) for file in page.files],
    }


def print_outline(outline: Outline) -> None:
    """Print the sections with their activities: what is done, what they are, when they are due."""
    print_line(outline.course.name)
    if outline.read_at is None:
        print_line("Not read yet. The next sync brings it, if the course is kept.")
    for section in outline.sections:
        print_line("")
        print_line(section.name)
        for activity in section.activities:
            print_line(f"  {_BOXES[activity.completion]} {_line(activity)}")


def print_page(page: ActivityPage) -> None:
    """Print an activity with its text, chapters, link and files."""
    activity = page.activity
    print_line(f"{activity.name}  [{page.course_name} / {page.section_name}]")
    for html in (activity.description_html, page.html):
        if html:
            print_line("")
            print_block(plain_text(html), "")
    for chapter in page.chapters:
        print_line("")
        print_line(f"{'  ' * chapter.level}{chapter.title}")
        text = "(not here yet)" if chapter.html is None else plain_text(chapter.html)
        print_block(text, "  " * (chapter.level + 1))
    if activity.target:
        print_line(f"-> {activity.target}")
    for file in page.files:
        print_line(f"[{file.folder}{file.name}, {file.size_bytes} bytes]")


def _line(activity: Activity) -> str:
    parts = [f"#{activity.activity_id} {activity.kind}: {activity.name}"]
    if activity.due_at is not None:
        parts.append(f"due {local_text(activity.due_at)}")
    if activity.tick_waits:
        parts.append("waits to be sent")
    if not activity.visible:
        parts.append(activity.restriction or "not open to you")
    return "  ".join(parts)


def _file_json(file: ContentFile) -> Printable:
    return {
        "name": file.name,
        "folder": file.folder,
        "mime_type": file.mime_type,
        "size_bytes": file.size_bytes,
        "address": file.address,
        "modified_at": time_text(file.modified_at),
    }
