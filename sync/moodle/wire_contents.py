"""What courses hold, as Moodle's functions answer it (see `wire_models`)."""

from __future__ import annotations

from pydantic import Field

from sync.answer_bounds import Address, FileName, Name, Number, Seconds
from sync.moodle.wire_models import ListedFile, WireModel


class ModuleDate(WireModel):
    """A date of an activity, such as when it is due."""

    timestamp: Seconds
    dataid: str | None = None


class CompletionState(WireModel):
    """How far the person has come: 0 open, 1 and 2 done, 3 failed.

    `timecompleted` is when the state was reached, 0 where it was not (`course.contents.rich`).
    """

    state: Number = 0
    timecompleted: Seconds | None = None
    istrackeduser: bool = True


class ContentItem(WireModel):
    """A file, a link or a table of contents; of a chapter `content` is the title."""

    type: str
    filename: FileName
    filepath: Name | None = None
    filesize: Number | None = None
    fileurl: Address | None = None
    content: str | None = None
    timemodified: Seconds | None = None
    mimetype: Name | None = None


class Module(WireModel):
    """An activity in `core_course_get_contents` (recording `course.contents.rich`).

    One that is not open to the person has `availabilityinfo` and no contents. A teacher sees what
    is not `visible`, too.
    """

    id: Number
    name: Name
    modname: Name
    instance: Number | None = None
    url: Address | None = None
    description: str | None = None
    uservisible: bool = True
    visible: Number = 1
    availabilityinfo: str | None = None
    completion: Number | None = None
    completiondata: CompletionState | None = None
    dates: tuple[ModuleDate, ...] = ()
    groupmode: Number = 0
    contents: tuple[ContentItem, ...] = ()


class CourseSection(WireModel):
    """A section in `core_course_get_contents`."""

    id: Number
    name: Name
    summary: str | None = None
    uservisible: bool = True
    visible: Number = 1
    availabilityinfo: str | None = None
    modules: tuple[Module, ...]


class BookEntry(WireModel):
    """An entry of a book's table of contents, JSON in a string (`course.contents.rich`)."""

    title: Name
    href: str
    subitems: tuple[BookEntry, ...] = ()


class IntroFile(ListedFile):
    """A file of an introduction (recording `content.label.image`)."""

    timemodified: Seconds | None = None


class ModuleText(WireModel):
    """An activity with its texts; `content` is a page's (recordings `content.*`)."""

    coursemodule: Number
    intro: str | None = None
    introfiles: tuple[IntroFile, ...] = ()
    content: str | None = None
    externalurl: Address | None = None


class WithTexts(WireModel):
    """The activities of one kind, whatever the answer calls them."""

    texts: tuple[ModuleText, ...]


class Pages(WithTexts):
    """`mod_page_get_pages_by_courses`."""

    texts: tuple[ModuleText, ...] = Field(validation_alias="pages")


class Labels(WithTexts):
    """`mod_label_get_labels_by_courses`."""

    texts: tuple[ModuleText, ...] = Field(validation_alias="labels")


class Books(WithTexts):
    """`mod_book_get_books_by_courses`."""

    texts: tuple[ModuleText, ...] = Field(validation_alias="books")


class Folders(WithTexts):
    """`mod_folder_get_folders_by_courses`."""

    texts: tuple[ModuleText, ...] = Field(validation_alias="folders")


class Resources(WithTexts):
    """`mod_resource_get_resources_by_courses`."""

    texts: tuple[ModuleText, ...] = Field(validation_alias="resources")


class Links(WithTexts):
    """`mod_url_get_urls_by_courses`."""

    texts: tuple[ModuleText, ...] = Field(validation_alias="urls")


class ModuleStatus(CompletionState):
    """How far the person has come with an activity."""

    cmid: Number


class CompletionStatus(WireModel):
    """`core_completion_get_activities_completion_status` (recordings `completion.status*`)."""

    statuses: tuple[ModuleStatus, ...]
