"""From what Moodle says of a course's content to the domain's remote values."""

from __future__ import annotations

import html
import logging
import mimetypes
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final
from urllib.parse import urlsplit

from companion.content.plain_text import plain_text
from companion.domain.course import Completion
from companion.domain.course_content import ContentFile, RemoteChapter
from companion.domain.remote import RemoteActivity, RemoteSection
from companion.errors import ContractBroken
from sync.answer_bounds import bounded_name
from sync.moodle import wire_contents as wire
from sync.moodle.answer_text import checked, read_nested_json
from sync.moodle.mapping import body_without_secrets, file_address, moment_or_none
from sync.moodle.site import CONTENTS

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import datetime

log = logging.getLogger(__name__)


@dataclass(slots=True)
class Told:
    """What the answers beside the contents tell of activities, by their numbers.

    `missing` are kinds of activities whose texts could not be read.
    """

    texts: dict[int, wire.ModuleText] = field(default_factory=dict)
    states: dict[int, wire.CompletionState] = field(default_factory=dict)
    missing: set[str] = field(default_factory=set)


def section_from(section: wire.CourseSection, told: Told) -> RemoteSection:
    """Return a section with its activities."""
    return RemoteSection(
        remote_id=str(section.id),
        name=html.unescape(section.name),
        summary_html=body_without_secrets(section.summary or ""),
        visible=section.uservisible,
        activities=tuple(_activity_from(module, told) for module in section.modules),
        for_all=_is_for_all(section),
    )


def lacks_state(module: wire.Module) -> bool:
    """Say whether an activity is tracked without its state: older sites tell it elsewhere."""
    return bool(module.completion) and module.completiondata is None


_BOOK: Final = "book"
_INDEX: Final = "index.html"
_OPENS: Final = ("allowsubmissionsfromdate", "timeopen", "timeavailable")
_DUE: Final = ("duedate", "timeclose")
_BY_HAND: Final = 1
_DONE_STATES: Final = frozenset({1, 2})
_FAILED_STATE: Final = 3
_WITHOUT_GROUPS: Final = 0
_WAYS_OUT: Final = frozenset({"http", "https", "mailto", "tel"})
_UNKNOWN_TYPE: Final = "application/octet-stream"


def _activity_from(module: wire.Module, told: Told) -> RemoteActivity:
    is_forum = module.modname == "forum" and module.instance is not None
    text = told.texts.get(module.id)
    completion = _completion(module, told.states)
    dates = {date.dataid: date.timestamp for date in module.dates}
    opens_at = next((dates[name] for name in _OPENS if name in dates), None)
    due_at = next((dates[name] for name in _DUE if name in dates), None)
    return RemoteActivity(
        remote_id=str(module.id),
        kind=module.modname,
        name=html.unescape(module.name),
        link=module.url,
        description_html=_description(module, text),
        visible=module.uservisible,
        due_at=moment_or_none(due_at),
        completion=completion,
        completed_by_hand=module.completion == _BY_HAND,
        forum_remote_id=str(module.instance) if is_forum else None,
        has_groups=module.groupmode != _WITHOUT_GROUPS,
        opens_at=moment_or_none(opens_at),
        restriction=bounded_name(plain_text(module.availabilityinfo or "")),
        target=_target(module, text),
        html=body_without_secrets(text.content) if text and text.content is not None else None,
        chapters=tuple(_chapters(module)),
        files=(*_files(module), *_intro_files(text)),
        texts_told=module.modname not in told.missing,
        completed_at=_completed_at(module, told.states, completion),
        for_all=_is_for_all(module),
    )


def _is_for_all(part: wire.CourseSection | wire.Module) -> bool:
    """Whether nothing keeps it from other participants, as far as the site tells this person."""
    return part.visible == 1 and part.uservisible and not part.availabilityinfo


def _description(module: wire.Module, text: wire.ModuleText | None) -> str:
    """Return the introduction: the contents show it only where the course's page does."""
    told = text.intro if text is not None and text.intro is not None else module.description
    return body_without_secrets(told or "")


def _completion(module: wire.Module, states: Mapping[int, wire.CompletionState]) -> Completion:
    told = module.completiondata or states.get(module.id)
    if not module.completion or told is None or not told.istrackeduser:
        return Completion.NOT_TRACKED
    if told.state in _DONE_STATES:
        return Completion.DONE
    return Completion.FAILED if told.state == _FAILED_STATE else Completion.OPEN


def _completed_at(
    module: wire.Module, states: Mapping[int, wire.CompletionState], completion: Completion
) -> datetime | None:
    """Return when the person finished it: a tick taken back leaves its time in the answer."""
    told = module.completiondata or states.get(module.id)
    if told is None or completion is not Completion.DONE:
        return None
    return moment_or_none(told.timecompleted)


def _target(module: wire.Module, text: wire.ModuleText | None) -> str | None:
    """Return where a link of the course leads; nowhere if that would not be a page or a call."""
    listed = next((item.fileurl for item in module.contents if item.type == "url"), None)
    target = listed or (text.externalurl if text is not None else None)
    if not target:
        return None
    try:
        return target if urlsplit(target).scheme.lower() in _WAYS_OUT else None
    except ValueError:
        return None


def _chapters(module: wire.Module) -> Iterator[RemoteChapter]:
    """Yield the chapters of a book; the table of contents tells how deep each stands."""
    if module.modname != _BOOK:
        return
    levels = _levels(module)
    for item in module.contents:
        if item.type != "file" or item.filename != _INDEX or not item.fileurl:
            continue
        number = (item.filepath or "").strip("/")
        yield RemoteChapter(
            remote_id=number,
            title=html.unescape(bounded_name(item.content or number)),
            level=levels.get(f"{number}/{_INDEX}", 0),
            address=file_address(item.fileurl),
            modified_at=moment_or_none(item.timemodified),
        )


def _levels(module: wire.Module) -> dict[str, int]:
    table = next((item.content for item in module.contents if item.type == "content"), None)
    if not table:
        return {}
    try:
        entries = checked(tuple[wire.BookEntry, ...], read_nested_json(table, CONTENTS), CONTENTS)
    except ContractBroken as error:
        log.info("the depths of chapters could not be read: %s", error)
        return {}
    return {
        **{entry.href: 0 for entry in entries},
        **{below.href: 1 for entry in entries for below in entry.subitems},
    }


def _files(module: wire.Module) -> Iterator[ContentFile]:
    """Yield the files; a page and a chapter are files, too, but their texts are kept as texts."""
    for item in module.contents:
        if item.type != "file" or not item.fileurl or _is_text(module, item):
            continue
        folder = item.filepath or "/"
        yield _content_file(item.filename, folder, item.filesize, item.fileurl, item)


def _intro_files(text: wire.ModuleText | None) -> Iterator[ContentFile]:
    """Yield the files that an introduction names; others of it nobody sees on the site."""
    if text is None or not text.intro:
        return
    for item in text.introfiles:
        if item.fileurl.rpartition("/")[2] in text.intro:
            yield _content_file(item.filename, "/", item.filesize, item.fileurl, item)


def _content_file(
    name: str,
    folder: str,
    size: int | None,
    address: str,
    item: wire.ContentItem | wire.IntroFile,
) -> ContentFile:
    return ContentFile(
        name=name,
        folder=folder,
        mime_type=item.mimetype or mimetypes.guess_type(name)[0] or _UNKNOWN_TYPE,
        size_bytes=max(0, size or 0),
        address=file_address(address),
        modified_at=moment_or_none(item.timemodified),
    )


def _is_text(module: wire.Module, item: wire.ContentItem) -> bool:
    return item.filename == _INDEX and module.modname in ("page", _BOOK)
