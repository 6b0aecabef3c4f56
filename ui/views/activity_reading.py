"""What the pane of an activity reads from the store: the text of it, of a section or a course."""

from __future__ import annotations

from dataclasses import dataclass, replace
from html import escape
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from PySide6.QtCore import QCoreApplication

from companion.content.html_pictures import pictures_in, with_pictures
from companion.domain.files import FileState
from companion.errors import NotFound
from ui.file_links import file_link
from ui.legible import printed_html, shown_html
from ui.lines import line_way
from ui.pictures import kept_pictures, with_kept_pictures
from ui.wording import file_state_words

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from companion.content.html_pictures import Picture
    from companion.domain.calendar_entry import CalendarEntry, MeetingRoom
    from companion.domain.course_content import ActivityPage
    from companion.domain.course_files import CourseFile
    from companion.domain.files import FileView
    from companion.services.workspace import Workspace
    from ui.pictures import Pictures

translate = QCoreApplication.translate

_VIDEO_SITES = frozenset(
    {
        "youtube.com",
        "youtu.be",
        "youtube-nocookie.com",
        "vimeo.com",
        "dailymotion.com",
        "peertube.tv",
    }
)


@dataclass(frozen=True, slots=True)
class LoadedText:
    """A text with what stands above it; `page` is the activity, None for a section or a course.

    `chapter` is the position of the chapter of a book whose text it is. `meetings` are video
    meetings of the activity or course. `may_have_files`: the site tells of files of courses.
    """

    title: str
    place: tuple[str, ...]
    html: str
    pictures: Pictures
    page: ActivityPage | None = None
    chapter: int = 0
    files: tuple[CourseFile, ...] = ()
    meetings: tuple[CalendarEntry | MeetingRoom, ...] = ()
    may_have_files: bool = True


def read_activity(workspace: Workspace, activity_id: int, chapter: int = 0) -> LoadedText:
    """Read an activity, of a book one chapter; raise `NotFound`. On a worker."""
    text = _read_activity(workspace, activity_id, chapter, shown_html)
    if text.page is None:
        return text
    course_id = text.page.activity.course_id
    return replace(text, meetings=workspace.calendar.meetings_of(course_id, activity_id))


def read_activity_on_paper(workspace: Workspace, activity_id: int) -> LoadedText:
    """Read an activity as it is printed or saved, of a book all chapters; raise `NotFound`."""
    return _read_activity(workspace, activity_id, None, printed_html)


def read_section(workspace: Workspace, course_id: int, section_id: int) -> LoadedText:
    """Read the summary of a section; raise `NotFound`."""
    outline = workspace.outlines.outline(course_id)
    section = next((one for one in outline.sections if one.section_id == section_id), None)
    if section is None:
        raise NotFound("section", section_id)
    text = LoadedText(section.name, (outline.course.name,), section.summary_html, {})
    return _with_pictures(workspace, text, shown_html)


def read_course(workspace: Workspace, course_id: int) -> LoadedText:
    """Read what a course says of itself; raise `NotFound`."""
    outline = workspace.outlines.outline(course_id)
    course = outline.course
    place = (course.short_name,) if course.short_name != course.name else ()
    meetings = workspace.calendar.meetings_of(course_id)
    text = LoadedText(
        course.name,
        place,
        course.summary_html,
        {},
        meetings=meetings,
        may_have_files=not outline.is_forums_only,
    )
    return _with_pictures(workspace, text, shown_html)


def _read_activity(
    workspace: Workspace, activity_id: int, chapter: int | None, legible: Callable[[str], str]
) -> LoadedText:
    page = workspace.outlines.page(activity_id)
    if chapter is not None:
        chapter = min(max(chapter, 0), max(len(page.chapters) - 1, 0))
    text = LoadedText(
        page.activity.name,
        (page.course_name, page.section_name),
        _body(page, chapter),
        {},
        page,
        chapter or 0,
        tuple(
            one for one in workspace.course_files.of_activity(activity_id) if not one.file.inline
        ),
    )
    return _with_pictures(workspace, text, legible)


def _with_pictures(
    workspace: Workspace, text: LoadedText, legible: Callable[[str], str]
) -> LoadedText:
    files = workspace.files.known(picture.address for picture in pictures_in(text.html))
    pictures = kept_pictures(
        workspace.files, (replace(file, inline=True) for file in files.values())
    )
    html = _with_missing(text.html, files, workspace.account.site_url)
    for one in text.files:
        # What a text leads to opens from here.
        link = f'href="{escape(file_link("", one.file.address))}"'
        html = html.replace(f'href="{escape(one.file.address)}"', link)
    html = legible(with_kept_pictures(html, "", files, pictures))
    return replace(text, html=html, pictures=pictures)


def _with_missing(html: str, files: Mapping[str, FileView], site_url: str) -> str:
    """Return a text in which pictures of the site that are not here are links with words."""
    site = site_url.rstrip("/") + "/"

    def place(picture: Picture) -> str | None:
        if picture.address in files or not picture.address.startswith(site):
            return None
        words = picture.words or translate("activity", "no words")
        said = translate("activity", "[Picture: {words}, {state}]").format(
            words=words, state=file_state_words(FileState.NOT_KEPT)
        )
        return f'<a href="{escape(picture.address)}">{escape(said)}</a>'

    return with_pictures(html, place)


def _body(page: ActivityPage, chapter: int | None) -> str:
    """Return the text of an activity as clean HTML: all of a book where no chapter is named."""
    activity = page.activity
    parts = [activity.description_html, page.html or ""]
    if page.chapters:
        which = range(len(page.chapters)) if chapter is None else (chapter,)
        parts = [*parts[: 1 if chapter in {0, None} else 0], *(_chapter(page, n) for n in which)]
    if activity.target:
        parts.append(_target(activity.target))
    body = "".join(part for part in parts if part.strip())
    return body or _nothing(page)


def _chapter(page: ActivityPage, number: int) -> str:
    chapter = page.chapters[number]
    size = "h2" if chapter.level == 0 else "h3"
    missing = translate("activity", "This chapter is not here yet. The next sync brings it.")
    text = chapter.html if chapter.html is not None else _said(missing)
    return f"<{size}>{escape(chapter.title)}</{size}>{text}"


def _target(address: str) -> str:
    """Return the link of an activity that is one, with what stands behind it."""
    host = (urlsplit(address).hostname or address).removeprefix("www.")
    if any(host == site or host.endswith(f".{site}") for site in _VIDEO_SITES):
        words = translate("activity", "Video on {site}").format(site=host)
    else:
        words = translate("activity", "Page on {site}").format(site=host)
    link = f'<a href="{escape(address)}">{escape(address)}</a>'
    return f"<p {line_way()}><b>{escape(words)}</b><br>{link}</p>"


def _nothing(page: ActivityPage) -> str:
    """Return a sentence for an activity without any text here."""
    activity = page.activity
    if page.files or not activity.visible:
        return ""
    if activity.kind == "page":
        return _said(translate("activity", "The text is not here yet. The next sync brings it."))
    if activity.forum_id is not None:
        return ""
    return _said(translate("activity", "What is in it is on the site."))


def _said(words: str) -> str:
    return f"<p {line_way()}><i>{escape(words)}</i></p>"
