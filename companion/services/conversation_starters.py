"""Offers something to write about: where a forum is quiet, or when a section of a course is done.

At most one prompt a week in a forum, and a section only once. What was answered, with a post or
with "not now", is remembered in the account's file.
"""

from __future__ import annotations

from datetime import timedelta
from functools import cached_property
from typing import TYPE_CHECKING, Final

from companion.domain.course import Completion
from companion.domain.forum import ForumKind
from companion.domain.starter import Occasion, StarterOffer
from companion.services.starter_files import find_starters
from companion.store import forum_views, outline_views, starter_memory
from companion.store.starter_memory import OfferNote

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime
    from pathlib import Path

    from companion.domain.course_content import Section
    from companion.domain.forum import ForumSummary
    from companion.domain.starter import Starter
    from companion.policy.policy_values import Rule, Table
    from companion.store.clock import Clock
    from companion.store.database import Connection, Database

QUIET_AFTER: Final = timedelta(days=14)
"""A forum without a new post for so long is quiet."""

BETWEEN_OFFERS: Final = timedelta(days=7)


class ConversationStarters:
    """The prompts of one account; its files are read when the first one is asked for.

    `rule` is what the policy says of them.
    """

    def __init__(
        self, database: Database, clock: Clock, data: Path, rule: Rule[Table] | None = None
    ) -> None:
        self._rule = rule
        self._database = database
        self._clock = clock
        self._data = data

    def offer(self, forum_id: int) -> StarterOffer | None:
        """Return what is offered in a forum now; a new offer is noted, and stays until answered."""
        now = self._clock()
        with self._database.reading() as connection:
            forum = forum_views.forum_summary(connection, forum_id)
            if not forum.can_start_discussion or forum.kind is ForumKind.NEWS:
                return None
            note = starter_memory.note_of(connection, forum.remote_id)
            if note is not None and now - note.offered_at < BETWEEN_OFFERS:
                return None if note.is_answered else self._again(forum_id, note)
            found = self._new(connection, forum, note, now)
        if found is not None:
            offer, fresh = found
            with self._database.writing(durable=False) as connection:
                starter_memory.keep_note(connection, forum.remote_id, fresh)
            return offer
        return None

    def note_answered(self, forum_id: int) -> None:
        """Offer nothing more in a forum for a week."""
        with self._database.reading() as connection:
            forum = forum_views.forum_summary(connection, forum_id)
        with self._database.writing(durable=False) as connection:
            starter_memory.note_answered(connection, forum.remote_id)

    @cached_property
    def _starters(self) -> tuple[Starter, ...]:
        return find_starters(self._data, self._rule).starters

    def _again(self, forum_id: int, note: OfferNote) -> StarterOffer | None:
        known = (each for each in self._starters if each.key == note.key)
        starter = next(known, None)
        return None if starter is None else StarterOffer(forum_id, starter, note.section_name)

    def _new(
        self,
        connection: Connection,
        forum: ForumSummary,
        note: OfferNote | None,
        now: datetime,
    ) -> tuple[StarterOffer, OfferNote] | None:
        count = note.count if note is not None else 0
        section = _done_section(connection, forum.course_id)
        if section is not None:
            starter = _nth(self._starters, Occasion.SECTION, count)
            if starter is not None:
                fresh = OfferNote(starter.key, now, count + 1, section.name, section.remote_id)
                return StarterOffer(forum.forum_id, starter, section.name), fresh
        if not starter_memory.is_quiet(connection, forum.forum_id, now - QUIET_AFTER):
            return None
        starter = _nth(self._starters, Occasion.QUIET, count)
        if starter is None:
            return None
        return StarterOffer(forum.forum_id, starter), OfferNote(starter.key, now, count + 1)


def _nth(starters: Sequence[Starter], occasion: Occasion, count: int) -> Starter | None:
    """Return one after the other, around."""
    fitting = [each for each in starters if each.occasion is occasion]
    return fitting[count % len(fitting)] if fitting else None


def _done_section(connection: Connection, course_id: int) -> Section | None:
    """Return the last section that is done and was offered nowhere yet."""
    offered = starter_memory.offered_sections(connection)
    sections = outline_views.sections_of(connection, course_id)
    done = (each for each in reversed(sections) if _is_done(each))
    return next((each for each in done if each.remote_id not in offered), None)


def _is_done(section: Section) -> bool:
    tracked = [
        each.completion
        for each in section.activities
        if each.completion is not Completion.NOT_TRACKED
    ]
    return bool(tracked) and all(each is Completion.DONE for each in tracked)
