"""The journal of experience: kept like drafts, and never sent anywhere."""

from __future__ import annotations

import uuid
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from companion.content.post_marks import marked
from companion.domain.change_set import ChangeSet
from companion.domain.draft import Draft
from companion.domain.learning import day_of
from companion.domain.post_mark import PostMark
from companion.errors import DraftProblem, InvalidDraft, NotFound
from companion.store import journal_entries as records

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date, datetime

    from companion.domain.journal_entry import (
        About,
        AboutKind,
        JournalEntry,
        JournalVersion,
        JournalWords,
        Subject,
    )
    from companion.store.clock import Clock
    from companion.store.database import Database, Row
    from companion.store.draft_mirror import DraftMirror

JOURNAL_CHANGED: Final = ChangeSet(learning=True)

_LONGEST_TITLE: Final = 80
_MOST_DISCUSSIONS: Final = 200


class LearningJournal:
    """Keeps entries, with a second copy of each beside the database.

    Each change is on the disk before the call returns. Raises `StoreError`, and `NotFound` for an
    entry that is not there.
    """

    def __init__(self, database: Database, mirror: DraftMirror, clock: Clock) -> None:
        self._database = database
        self._mirror = mirror
        self._clock = clock
        self._longest: dict[str, Row] = {}

    def entries(self) -> tuple[JournalEntry, ...]:
        """Return the entries, the newest day first."""
        with self._database.reading() as connection:
            return records.journal_entries(connection)

    def entry(self, entry_id: str) -> JournalEntry:
        """Return one entry."""
        with self._database.reading() as connection:
            return records.journal_entry(connection, entry_id)

    def today(self) -> date:
        """Return the day it is on this computer."""
        return day_of(self._clock())

    def add(self, words: JournalWords) -> JournalEntry:
        """Keep a new entry; raise `InvalidDraft` where it has no words."""
        if words.is_empty:
            raise InvalidDraft(DraftProblem.EMPTY_TEXT)
        self._forget_deleted()
        return self._put(str(uuid.uuid4()), words)

    def save(self, entry_id: str, words: JournalWords) -> JournalEntry:
        """Keep what an entry says now; what it said before is a version where it is one."""
        return self._put(entry_id, words)

    def delete(self, entry_id: str) -> ChangeSet:
        """Delete an entry; for thirty days `restore` brings it back."""
        return self._set_deleted(entry_id, deleted=True)

    def restore(self, entry_id: str) -> ChangeSet:
        """Bring a deleted entry back."""
        return self._set_deleted(entry_id, deleted=False)

    def versions(self, entry_id: str) -> tuple[JournalVersion, ...]:
        """Return what an entry said before, the newest first."""
        with self._database.reading() as connection:
            return records.versions_of(connection, entry_id)

    def bring_back(self, version: JournalVersion) -> JournalEntry:
        """Let an earlier version stand again; the words that are there become a version."""
        with self._database.writing(durable=True) as connection:
            row = records.entry_row(connection, version.entry_id)
            if row is None:
                raise NotFound("journal entry", version.entry_id)
            records.keep_version(connection, row)
            entry = records.journal_entry(connection, version.entry_id)
        words = replace(entry.words, tried=version.tried, outcome=version.outcome)
        return self._put(version.entry_id, words)

    def subjects(self) -> tuple[Subject, ...]:
        """Return what an entry can be about: courses, activities, the discussions last read."""
        with self._database.reading() as connection:
            return records.subjects(connection, _MOST_DISCUSSIONS)

    def about(self, kind: AboutKind, local_id: int) -> About | None:
        """Return something by its local id, for an entry to be about it; None if it is gone."""
        with self._database.reading() as connection:
            return records.about_local(connection, kind, local_id)

    def subject(self, kind: AboutKind, remote_id: str) -> About:
        """Return what an entry is to be about, with its name; raise `NotFound`."""
        for each in self.subjects():
            if each.about.kind is kind and each.about.remote_id == remote_id:
                return each.about
        raise NotFound(kind, remote_id)

    def local_discussion(self, remote_id: str) -> int | None:
        """Return the local id of a discussion in which the person may reply; None for no such."""
        with self._database.reading() as connection:
            return records.local_discussion(connection, remote_id)

    def local_course(self, about: About) -> int | None:
        """Return the local id of the course to which something belongs; None if it is gone."""
        with self._database.reading() as connection:
            return records.local_course(connection, about)

    def _put(self, entry_id: str, words: JournalWords) -> JournalEntry:
        with self._database.writing(durable=True) as connection:
            records.put_words(connection, entry_id, words, self._clock(), self._longest)
            row = records.entry_row(connection, entry_id)
            entry = records.journal_entry(connection, entry_id)
        self._copy(row)
        return entry

    def _set_deleted(self, entry_id: str, *, deleted: bool) -> ChangeSet:
        with self._database.writing(durable=True) as connection:
            records.set_deleted(connection, entry_id, self._clock(), deleted=deleted)
            row = records.entry_row(connection, entry_id)
        self._copy(row)
        return JOURNAL_CHANGED

    def _copy(self, row: Row | None) -> None:
        if row is not None:
            self._mirror.write(records.mirrored(row))

    def _forget_deleted(self) -> None:
        """Let go what was deleted long ago; a copy that outlived its entry would bring it back."""
        now: datetime = self._clock()
        with self._database.reading() as connection:
            gone = records.deleted_long_ago(connection, now)
        for entry_id in gone:
            self._mirror.remove(entry_id)
        if gone:
            with self._database.writing(durable=False) as connection:
                records.forget_deleted(connection, gone)


def as_post(words: JournalWords, headings: Sequence[str], *, begins_discussion: bool) -> Draft:
    """Return an entry as the draft of a post that says of itself that it is an experience.

    `headings` are the words before what was tried and before what came of it.
    """
    parts = [
        f"**{heading}**\n\n{text.strip()}"
        if words.tried.strip() and words.outcome.strip()
        else text.strip()
        for heading, text in zip(headings, (words.tried, words.outcome), strict=True)
        if text.strip()
    ]
    title = _shortened(words.title) if begins_discussion else ""
    return marked(Draft(title, "\n\n".join(parts)), PostMark.EXPERIENCE, in_title=begins_discussion)


def _shortened(title: str) -> str:
    """Return a title in whole words, as far as there is room."""
    title = title.lstrip("#>*- ").strip()
    if len(title) <= _LONGEST_TITLE:
        return title
    cut = title[:_LONGEST_TITLE]
    return f"{cut.rsplit(' ', 1)[0] if ' ' in cut else cut}…"
