"""What the person wrote as a file of its own for people: an HTML page, or Markdown."""

from __future__ import annotations

from dataclasses import dataclass, field
from html import escape
from typing import TYPE_CHECKING, Final
from urllib.parse import quote, unquote

from companion.content.html_pictures import picture_html, with_pictures
from companion.content.html_to_markdown import html_to_markdown
from companion.content.markdown import markdown_to_html
from companion.content.markdown_editing import escaped
from companion.domain.draft import ItemState

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence
    from datetime import date, datetime

    from companion.content.html_pictures import Picture
    from companion.domain.calendar_entry import OwnEventNote
    from companion.domain.journal_entry import JournalEntry
    from companion.domain.own_writing import (
        OwnFile,
        OwnItem,
        OwnMessage,
        OwnPost,
        OwnWriting,
        SharedWords,
    )


def _plainly(moment: datetime) -> str:
    return moment.astimezone().isoformat(" ", "minutes")


@dataclass(frozen=True, slots=True)
class ExportWords:
    """The words of the app itself in an export, and how a time is written; English by default."""

    title: str = "What {name} wrote"
    made: str = "From {site}, {time}"
    posts: str = "Posts"
    drafts: str = "Drafts and what waits to be sent"
    messages: str = "Messages"
    comments: str = "Comments on courses"
    notes: str = "Notes in the calendar"
    shared: str = "Words to share something with"
    journal: str = "Journal of experience"
    tried: str = "What I tried"
    outcome: str = "What came of it"
    nothing: str = "Nothing."
    begins: str = "Begins the discussion"
    answers: str = "Answers {name}: “{subject}”"
    answers_person: str = "Answers {name}"
    privately: str = "To one person only"
    to: str = "To {name}"
    on_site: str = "On the site"
    file_here: str = "File: {name}"
    file_elsewhere: str = "File, not on this computer: {name}"
    picture_elsewhere: str = "Picture, not on this computer: {name}"
    states: Mapping[ItemState, str] = field(
        default_factory=lambda: {
            ItemState.DRAFT: "Draft",
            ItemState.QUEUED: "Waits to be sent",
            ItemState.SENDING: "Is being sent",
            ItemState.IN_DOUBT: "Perhaps sent",
            ItemState.AWAITING_APPROVAL: "Waits for a moderator",
            ItemState.SENT: "Sent",
            ItemState.REJECTED: "Could not be sent",
            ItemState.CONFLICT: "Stopped: the site's version changed",
        }
    )
    moment: Callable[[datetime], str] = _plainly
    day: Callable[[date], str] = str
    language: str = "en"
    direction: str = "ltr"


def as_html(writing: OwnWriting, words: ExportWords) -> str:
    """Return a whole page that loads nothing but the files beside it."""
    title, made = _head(writing, words)
    parts = "".join(
        f"<h2>{escape(heading)}</h2>"
        + ("".join(_entry_html(entry, words) for entry in entries) or _about_html(words.nothing))
        for heading, entries in _parts(writing, words)
    )
    return (
        f'<!DOCTYPE html>\n<html lang="{words.language}" dir="{words.direction}"><head>'
        '<meta charset="utf-8"><meta name="viewport" content="width=device-width">'
        '<meta name="color-scheme" content="light dark">'
        '<meta name="referrer" content="no-referrer">'
        f"<title>{escape(title)}</title><style>{_STYLE}</style></head><body>"
        f"<h1>{escape(title)}</h1>{_about_html(made)}{parts}</body></html>\n"
    )


def as_markdown(writing: OwnWriting, words: ExportWords) -> str:
    """Return all of it as Markdown, with a line between entries."""
    title, made = _head(writing, words)
    parts = [f"# {escaped(title)}\n\n{escaped(made)}"]
    for heading, entries in _parts(writing, words):
        texts = [_entry_markdown(entry, words) for entry in entries] or [words.nothing]
        parts.append(f"## {heading}\n\n" + "\n\n---\n\n".join(texts))
    return "\n\n".join(parts) + "\n"


@dataclass(frozen=True, slots=True)
class _Entry:
    """A post, item or message as both pages show it. `markdown` is as typed, where it was here."""

    heading: str
    about: Sequence[str]
    html: str
    markdown: str | None
    link: str | None
    files: tuple[OwnFile, ...]


def _head(writing: OwnWriting, words: ExportWords) -> tuple[str, str]:
    """Return the title, and from where and when all of it is."""
    return (
        words.title.format(name=writing.person),
        words.made.format(site=writing.site_name, time=words.moment(writing.made_at)),
    )


def _parts(writing: OwnWriting, words: ExportWords) -> tuple[tuple[str, list[_Entry]], ...]:
    """Return the parts of both pages, each with its heading."""
    return (
        (words.drafts, [_item_entry(each, words) for each in writing.items]),
        (words.posts, [_post_entry(each, words) for each in writing.posts]),
        (words.messages, [_message_entry(each, words) for each in writing.messages]),
        *(
            [(words.comments, [_comment_entry(each, words) for each in writing.comments])]
            if writing.comments
            else ()
        ),
        *(
            [(words.notes, [_note_entry(each, words) for each in writing.notes])]
            if writing.notes
            else ()
        ),
        *(
            [(words.shared, [_shared_entry(each) for each in writing.shared])]
            if writing.shared
            else ()
        ),
        *(
            [(words.journal, [_journal_entry(each, words) for each in writing.journal])]
            if writing.journal
            else ()
        ),
    )


def _post_entry(post: OwnPost, words: ExportWords) -> _Entry:
    place = [_path(post.course, post.forum, post.discussion)]
    when = [words.moment(post.created_at)] if post.created_at is not None else []
    told = [words.begins] if post.begins_discussion else []
    if post.answers_author and not post.begins_discussion:
        answers = words.answers if post.answers_subject else words.answers_person
        told.append(answers.format(name=post.answers_author, subject=post.answers_subject))
    if post.is_private:
        told.append(words.privately)
    about = [*place, " · ".join([*when, *told])]
    return _Entry(post.subject, about, post.html, None, post.link, post.files)


def _item_entry(own: OwnItem, words: ExportWords) -> _Entry:
    item, origin = own.item, own.item.origin
    told = [words.states.get(item.state, item.state), words.moment(item.updated_at)]
    if item.recipient is not None:
        told.append(words.to.format(name=item.recipient.name))
    elif origin.parent_author:
        told.append(words.answers_person.format(name=origin.parent_author))
    if item.draft.private:
        told.append(words.privately)
    place = _path(origin.course, origin.forum, origin.discussion)
    about = [part for part in (place, " · ".join(told)) if part]
    heading = item.draft.subject or origin.discussion or words.states.get(item.state, "")
    return _Entry(heading, about, own.html, item.draft.body, None, own.files)


def _message_entry(message: OwnMessage, words: ExportWords) -> _Entry:
    heading = words.to.format(name=message.to)
    return _Entry(heading, [words.moment(message.created_at)], message.html, None, None, ())


def _comment_entry(comment: OwnMessage, words: ExportWords) -> _Entry:
    return _Entry(comment.to, [words.moment(comment.created_at)], comment.html, None, None, ())


def _journal_entry(entry: JournalEntry, words: ExportWords) -> _Entry:
    said = entry.words
    about = [words.day(said.day), said.about.name if said.about is not None else ""]
    parts = [
        f"**{heading}**\n\n{text.strip()}"
        for heading, text in ((words.tried, said.tried), (words.outcome, said.outcome))
        if text.strip()
    ]
    markdown = "\n\n".join(parts)
    heading = " · ".join(part for part in about if part)
    return _Entry(heading, [], markdown_to_html(markdown), markdown, None, ())


def _note_entry(note: OwnEventNote, words: ExportWords) -> _Entry:
    when = words.moment(note.starts_at) if note.starts_at is not None else ""
    about = [part for part in (note.course_name, when) if part]
    return _Entry(note.title, about, _plain_html(note.text), None, None, ())


def _shared_entry(shared: SharedWords) -> _Entry:
    return _Entry(shared.link, (), _plain_html(shared.words), None, shared.link, ())


def _plain_html(text: str) -> str:
    return f"<p>{'<br>'.join(escape(line) for line in text.splitlines())}</p>"


def _entry_html(entry: _Entry, words: ExportWords) -> str:
    about = "".join(_about_html(line) for line in entry.about if line)
    link = (
        f'<p class="about"><a href="{escape(entry.link)}">{escape(words.on_site)}</a></p>'
        if entry.link
        else ""
    )
    files = "".join(_file_html(file, words) for file in _attached(entry.files))
    return (
        f'<article><h3 dir="auto">{escape(entry.heading)}</h3>{about}'
        f'<div dir="auto">{_with_own_pictures(entry.html, entry.files, words)}</div>'
        f"{files}{link}</article>"
    )


def _entry_markdown(entry: _Entry, words: ExportWords) -> str:
    body = entry.markdown
    if body is None:
        body = html_to_markdown(_with_own_pictures(entry.html, entry.files, words))
    else:
        for file in entry.files:
            if file.inline and file.saved_as:
                body = body.replace(
                    f"({quote(file.address, safe=':')})", f"({_url(file.saved_as)})"
                )
                body = body.replace(f"({file.address})", f"({_url(file.saved_as)})")
    files = [
        f"[{escaped(words.file_here.format(name=file.name))}]({_url(file.saved_as)})"
        if file.saved_as
        else escaped(words.file_elsewhere.format(name=file.name))
        for file in _attached(entry.files)
    ]
    link = [f"<{entry.link}>"] if entry.link else []
    about = [f"*{escaped(line)}*" for line in entry.about if line]
    return "\n\n".join([f"### {escaped(entry.heading)}", *about, body, *files, *link]).rstrip()


def _with_own_pictures(html: str, files: Iterable[OwnFile], words: ExportWords) -> str:
    """Show the pictures that lie beside the export, and name the others: nothing is loaded."""
    saved = {file.address: file.saved_as for file in files if file.saved_as}

    def place(picture: Picture) -> str | None:
        if picture.address.startswith("data:"):
            return None
        beside = saved.get(picture.address) or saved.get(unquote(picture.address))
        if beside is not None:
            return picture_html(_url(beside), picture.words)
        name = picture.words or picture.address
        return f"<i>[{escape(words.picture_elsewhere.format(name=name))}]</i>"

    return with_pictures(html, place)


def _attached(files: Iterable[OwnFile]) -> list[OwnFile]:
    return [file for file in files if not file.inline]


def _file_html(file: OwnFile, words: ExportWords) -> str:
    if file.saved_as is None:
        return _about_html(words.file_elsewhere.format(name=file.name))
    said = escape(words.file_here.format(name=file.name))
    return f'<p class="about"><a href="{escape(_url(file.saved_as))}">{said}</a></p>'


def _about_html(text: str) -> str:
    return f'<p class="about">{escape(text)}</p>'


def _path(*parts: str) -> str:
    return " › ".join(part for part in parts if part)


def _url(path: str) -> str:
    return quote(path)


_STYLE: Final = (
    "body { max-width: 46rem; margin: 2rem auto; padding: 0 1rem; line-height: 1.5;"
    " font-family: system-ui, sans-serif; }"
    " article { border-top: 1px solid; padding: 0.4rem 0 1rem; }"
    " h3 { margin: 0.4rem 0; } .about { opacity: 0.75; font-size: 0.9rem; margin: 0.2rem 0; }"
    " img { max-width: 100%; height: auto; } pre { overflow-x: auto; }"
    " td, th { border: 1px solid; padding: 0.3rem 0.6rem; } table { border-collapse: collapse; }"
)
