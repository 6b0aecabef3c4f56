"""The sample academy's people, courses and discussions, read from `resources/classroom`."""

from __future__ import annotations

import functools
import tomllib
from dataclasses import dataclass
from importlib import resources
from typing import Any, Literal

from pydantic import TypeAdapter

from sync.classroom.made_files import made_file


@functools.cache
def load_academy() -> Academy:
    """Read the academy; raise `pydantic.ValidationError` naming the entry that is wrong."""
    folder = resources.files("resources").joinpath("classroom")
    content: dict[str, Any] = tomllib.loads(folder.joinpath("academy.toml").read_text("utf-8"))
    content["discussions"] = [
        discussion
        for file in sorted(folder.joinpath("discussions").iterdir(), key=lambda file: file.name)
        if file.name.endswith(".toml")
        for discussion in tomllib.loads(file.read_text("utf-8"))["discussions"]
    ]
    talks = tomllib.loads(folder.joinpath("conversations.toml").read_text("utf-8"))
    content["conversations"] = talks["conversations"]
    told = tomllib.loads(folder.joinpath("notifications.toml").read_text("utf-8"))
    content["notifications"] = told["notifications"]
    said = tomllib.loads(folder.joinpath("comments.toml").read_text("utf-8"))
    content["comments"] = said["comments"]
    return TypeAdapter(Academy).validate_python(content)


@dataclass(frozen=True)
class Academy:
    """All that the sample classroom is filled with; the format is in the folder's README."""

    site: SampleSite
    people: tuple[SamplePerson, ...]
    groups: tuple[SampleGroup, ...]
    courses: tuple[SampleCourse, ...]
    discussions: tuple[SampleDiscussion, ...]
    conversations: tuple[SampleConversation, ...]
    notifications: tuple[SampleNotification, ...]
    comments: tuple[SampleComment, ...]


@dataclass(frozen=True)
class SampleSite:
    """What the site says about itself."""

    name: str
    short_name: str
    summary: str


@dataclass(frozen=True)
class SamplePerson:
    """Someone with an account; everyone is enrolled in every course."""

    key: str
    username: str
    password: str
    first_name: str
    last_name: str
    full_name: str
    role: Literal["learner", "teacher"]
    language: str = "en"
    about: str = ""


@dataclass(frozen=True)
class SampleGroup:
    """Some learners of one course."""

    key: str
    course: str
    name: str
    members: tuple[str, ...]


@dataclass(frozen=True)
class SampleChapter:
    """One chapter of a book."""

    title: str
    html: str


@dataclass(frozen=True)
class SampleFile:
    """A file of an activity or a post: its text, a picture of the `pictures` folder, or `made`.

    `inline`: it belongs into the text of its post; that, and the text of a page or a label, names
    it ``@@PLUGINFILE@@/NAME``. `folder` is where it stands in a folder, such as ``posters/``.
    """

    name: str
    mimetype: str
    text: str = ""
    picture: str = ""
    made: str = ""
    inline: bool = False
    folder: str = ""

    @property
    def content(self) -> bytes:
        """The file's bytes."""
        if self.made:
            return made_file(self.made)
        if not self.picture:
            return self.text.encode()
        folder = resources.files("resources").joinpath("classroom", "pictures")
        return folder.joinpath(self.picture).read_bytes()


@dataclass(frozen=True)
class SampleActivity:
    """A page, a file, a forum, …; the fields that the kind does not know keep their defaults."""

    key: str
    kind: str
    name: str
    completion: Literal["none", "manual", "automatic"] = "none"
    html: str = ""
    intro: str = ""
    link: str = ""
    done_days_ago: float | None = None
    due_in_days: float | None = None
    opens_in_days: float | None = None
    lasts_minutes: int = 0
    chapters: tuple[SampleChapter, ...] = ()
    files: tuple[SampleFile, ...] = ()
    forum_kind: Literal["general", "news", "qanda", "eachuser", "blog", "single"] = "general"
    groups: Literal["", "separate", "visible"] = ""
    cutoff_days_ago: float | None = None
    block_after: int = 0
    block_period_days: int = 0
    lock_after_idle_days: int = 0
    max_attachments: int = 3
    max_bytes: int = 512_000
    learners_rate: bool = False


@dataclass(frozen=True)
class SampleSection:
    """One section of a course's page."""

    name: str
    summary: str = ""
    activities: tuple[SampleActivity, ...] = ()


@dataclass(frozen=True)
class SampleCourse:
    """A course with its sections in their order."""

    key: str
    name: str
    short_name: str
    summary: str
    start_days_ago: float
    sections: tuple[SampleSection, ...]


@dataclass(frozen=True)
class SampleReply:
    """A reply; `parent` is another reply's key, or empty for the opening post."""

    key: str
    author: str
    hours_later: float
    body: str
    parent: str = ""
    private_to: str = ""
    files: tuple[SampleFile, ...] = ()


@dataclass(frozen=True)
class SampleDiscussion:
    """A discussion of one of the forums, with its replies."""

    key: str
    forum: str
    title: str
    author: str
    days_ago: float
    body: str
    files: tuple[SampleFile, ...] = ()
    pinned: bool = False
    locked: bool = False
    starred_by: tuple[str, ...] = ()
    group: str = ""
    replies: tuple[SampleReply, ...] = ()


@dataclass(frozen=True)
class SampleMessage:
    """A message of a conversation."""

    author: str
    days_ago: float
    text: str


@dataclass(frozen=True)
class SampleConversation:
    """A conversation: of two people, of a group with a name, or of one with themselves."""

    members: tuple[str, ...]
    name: str = ""
    messages: tuple[SampleMessage, ...] = ()


@dataclass(frozen=True)
class SampleNotification:
    """What the person who signs in was told; `about` is a discussion's or an activity's key."""

    days_ago: float
    subject: str
    text: str
    sender: str = ""
    component: str = "mod_forum"
    event_type: str = "posts"
    about: str = ""
    read: bool = False


@dataclass(frozen=True)
class SampleComment:
    """What somebody said of a course."""

    course: str
    author: str
    days_ago: float
    text: str
