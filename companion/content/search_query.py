"""The language of the search field: words, phrases and fields, as a person types them.

    water pump          both words, each as the beginning of a word
    "water pump"        these words together, as they stand
    -goat               not this; a minus sign goes before fields as well
    from:amina          who wrote it; from:me is the person
    in:"tips and hints" a course, a forum, a discussion, a section, an activity or a
                        conversation, by words of its name
    before:2026-11-24   also 2026-11, 2026, today, yesterday, week
    after:week          from the beginning of that time on
    has:attachment   is:unread   is:starred   is:mine   is:question
    mark:tip            what a post says of itself: question, tip, idea, challenge, experience
    kind:message        also post, course (all that courses hold), page, book, file, link, news,
                        comment (on a course), journal, note (both one's own)

Every text has a meaning: what is no field is words, and a field without a usable value filters
nothing yet, so that hits stay while one types. Where a language has names of its own for fields
and their values, both those and the English ones are understood.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from companion.content.search_text import fold
from companion.domain.post_mark import PostMark

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping


class Field(StrEnum):
    """What a condition is about."""

    FROM = "from"
    IN = "in"
    BEFORE = "before"
    AFTER = "after"
    HAS = "has"
    IS = "is"
    MARK = "mark"
    KIND = "kind"


ATTACHMENT: Final = "attachment"
UNREAD: Final = "unread"
STARRED: Final = "starred"
MINE: Final = "mine"
ME: Final = "me"
TODAY: Final = "today"
YESTERDAY: Final = "yesterday"
WEEK: Final = "week"
QUESTION: Final = PostMark.QUESTION.value
POST: Final = "post"
MESSAGE: Final = "message"
COURSE: Final = "course"
PAGE: Final = "page"
BOOK: Final = "book"
FILE: Final = "file"
LINK: Final = "link"
NEWS: Final = "news"
COMMENT: Final = "comment"
JOURNAL: Final = "journal"
NOTE: Final = "note"

VALUES: Final[dict[Field, tuple[str, ...]]] = {
    Field.FROM: (ME,),
    Field.IN: (),
    Field.BEFORE: (TODAY, YESTERDAY, WEEK),
    Field.AFTER: (TODAY, YESTERDAY, WEEK),
    Field.HAS: (ATTACHMENT,),
    Field.IS: (UNREAD, STARRED, MINE, QUESTION),
    Field.MARK: tuple(PostMark),
    Field.KIND: (
        *(POST, MESSAGE, COMMENT, COURSE, PAGE, BOOK, FILE, LINK, NEWS),
        *(JOURNAL, NOTE),
    ),
}
"""The values of each field that have a name of their own."""

NAMES: Final = (*Field, *dict.fromkeys(value for values in VALUES.values() for value in values))
"""Every English name of the language; those are what a person's language may have names for."""


class QueryNames:
    """Names of fields and values in the person's language, beside the English ones.

    `own` gives a name by its English one. One that could not be typed as a single word is left
    out, as is one that means something else already.
    """

    def __init__(self, own: Mapping[str, str] | None = None) -> None:
        self._own: dict[str, str] = {}
        self._english = {str(name): str(name) for name in NAMES}
        for english, name in (own or {}).items():
            key = _key(name)
            if english in NAMES and _is_one_word(name) and key not in self._english:
                self._own[english] = name.strip()
                self._english[key] = english

    def own(self, english: str) -> str:
        """Return the name in the person's language; the English one where there is no other."""
        return self._own.get(english, english)

    def english(self, name: str) -> str:
        """Return the English name; `name` as it is where it is no name of the language."""
        return self._english.get(_key(name), name)


ENGLISH: Final = QueryNames()


@dataclass(frozen=True, slots=True)
class Words:
    """Words to be found, or not: each as the beginning of a word, or together as a phrase."""

    text: str
    is_phrase: bool = False
    excluded: bool = False


@dataclass(frozen=True, slots=True)
class Condition:
    """A field with its value, in English where that has a name; empty while it is being typed."""

    field: Field
    value: str
    excluded: bool = False


@dataclass(frozen=True, slots=True)
class SearchQuery:
    """What a person looks for."""

    parts: tuple[Words | Condition, ...] = ()

    @property
    def wanted(self) -> str:
        """The words and phrases to be found, as `match_expression` and `marks_in` take them."""
        return " ".join(_plain(part) for part in self.words if not part.excluded)

    @property
    def excluded(self) -> tuple[str, ...]:
        """The words and phrases that must not be there, each as `match_expression` takes it."""
        return tuple(_plain(part) for part in self.words if part.excluded)

    @property
    def words(self) -> tuple[Words, ...]:
        """The words and phrases."""
        return tuple(part for part in self.parts if isinstance(part, Words))

    @property
    def conditions(self) -> tuple[Condition, ...]:
        """The fields that have a value."""
        return tuple(part for part in self.parts if isinstance(part, Condition) and part.value)

    def has(self, condition: Condition) -> bool:
        """Say whether a condition is among the parts."""
        return condition in self.parts

    def with_part(self, part: Words | Condition) -> SearchQuery:
        """Return the query with one more part."""
        return SearchQuery((*self.parts, part))

    def without_part(self, part: Words | Condition) -> SearchQuery:
        """Return the query without any such part."""
        return SearchQuery(tuple(each for each in self.parts if each != part))

    def printed(self, names: QueryNames = ENGLISH) -> str:
        """Return a text that is parsed to the same query again."""
        return " ".join(_printed(part, names) for part in self.parts)


@dataclass(frozen=True, slots=True)
class FieldInText:
    """The field that a cursor stands in: its value so far, and where field and value are."""

    field: Field
    value: str
    start: int
    end: int


def parse_query(text: str, names: QueryNames = ENGLISH) -> SearchQuery:
    """Return what a text asks for; no text is an error."""
    return SearchQuery(tuple(placed.part for placed in _placed_parts(text, names)))


def field_at(text: str, cursor: int, names: QueryNames = ENGLISH) -> FieldInText | None:
    """Return the field whose value a place of the text is in, or at the end of."""
    for placed in _placed_parts(text, names):
        part = placed.part
        if isinstance(part, Condition) and placed.value_at <= cursor <= placed.end:
            value = text[placed.value_at : placed.end].strip('"')
            return FieldInText(part.field, value, placed.start, placed.end)
    return None


def first_day(value: str, today: date) -> date | None:
    """Return the day on which a time begins; None for what is no time (yet).

    A time is a day, month or year in figures, or one of the words of `VALUES`; a week is the last
    seven days, today among them.
    """
    back = {TODAY: 0, YESTERDAY: 1, WEEK: 6}.get(value)
    if back is not None:
        return today - timedelta(days=back)
    figures = _TIME.fullmatch(value)
    if figures is None:
        return None
    try:
        return date(*(int(figure or 1) for figure in figures.groups()))
    except ValueError:
        return None


_FIELD: Final = re.compile(r'(-?)([^\s":-][^\s":]*):("[^"]*"?|[^\s"]*)')
_WORDS: Final = re.compile(r'(-(?=\S))?(?:"([^"]*)"?|([^\s"]+))')
_TIME: Final = re.compile(r"((?:19[7-9]|2[0-9]{2})[0-9])(?:-([0-9]{1,2})(?:-([0-9]{1,2}))?)?")


@dataclass(frozen=True, slots=True)
class _Placed:
    part: Words | Condition
    start: int
    value_at: int
    end: int


def _placed_parts(text: str, names: QueryNames) -> Iterator[_Placed]:
    at = 0
    while at < len(text):
        if text[at].isspace():
            at += 1
            continue
        placed = _field_at_start(text, at, names) or _words_at_start(text, at)
        yield placed
        at = placed.end


def _field_at_start(text: str, at: int, names: QueryNames) -> _Placed | None:
    found = _FIELD.match(text, at)
    name = names.english(found[2]) if found is not None else ""
    if found is None or name not in tuple(Field):
        return None
    field, value = Field(name), found[3].strip('"').strip()
    english = names.english(value)
    part = Condition(field, english if english in VALUES[field] else value, bool(found[1]))
    return _Placed(part, found.start(), found.start(3), found.end())


def _words_at_start(text: str, at: int) -> _Placed:
    found = _WORDS.match(text, at)
    if found is None:
        raise AssertionError("a text that is no space is a word or a quotation mark")
    is_phrase = found[2] is not None
    part = Words(found[2].strip() if is_phrase else found[3], is_phrase, bool(found[1]))
    return _Placed(part, found.start(), found.start(), found.end())


def _printed(part: Words | Condition, names: QueryNames) -> str:
    minus = "-" if part.excluded else ""
    if isinstance(part, Words):
        return minus + _plain(part)
    value = names.own(part.value) if part.value in VALUES[part.field] else part.value
    quoted = f'"{value}"' if any(letter.isspace() for letter in value) else value
    return f"{minus}{names.own(part.field)}:{quoted}"


def _plain(words: Words) -> str:
    return f'"{words.text}"' if words.is_phrase else words.text


def _key(name: str) -> str:
    return fold(name).strip()


def _is_one_word(name: str) -> bool:
    word = name.strip()
    return bool(word) and not any(letter.isspace() or letter in '":-' for letter in word)
