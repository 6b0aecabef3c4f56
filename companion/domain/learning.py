"""Learning in figures: deeds counted by week and month, beside the 70:20:10 rule of thumb.

Everything here is pure. A deed is counted on a day of the person's own calendar: a moment by the
zone of this computer, a day of the journal as the person gave it.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import datetime, tzinfo

MONDAY: Final = 1
"""The first day of a week as ISO 8601 counts them: 1 for Monday to 7 for Sunday."""

_DAYS_OF_A_WEEK: Final = 7
_MONTHS: Final = 12


class LearningPart(StrEnum):
    """One of the three kinds of learning that the rule of thumb tells apart."""

    FORMAL = "formal"
    SOCIAL = "social"
    EXPERIENCE = "experience"


REFERENCE: Final = {
    LearningPart.FORMAL: 10,
    LearningPart.SOCIAL: 20,
    LearningPart.EXPERIENCE: 70,
}
"""The rule of thumb, in percent. It speaks of how people learn at work, and is no target."""


class Deed(StrEnum):
    """What is counted. Each own post is a `POST_WRITTEN` or an `ANSWER_GIVEN`, never both.

    `POST_HELPED` are own posts that a peer rated or thanked for: they are among those two, so that
    they have no part in sums and shares.
    """

    ACTIVITY_DONE = "activity_done"
    POST_READ = "post_read"
    POST_WRITTEN = "post_written"
    ANSWER_GIVEN = "answer_given"
    POST_HELPED = "post_helped"
    JOURNAL_ENTRY = "journal_entry"

    @property
    def part(self) -> LearningPart:
        """The kind of learning to which it belongs."""
        return _PARTS.get(self, LearningPart.SOCIAL)

    @property
    def is_summed(self) -> bool:
        """Whether it has a part in sums and shares."""
        return self is not Deed.POST_HELPED


_PARTS: Final = {
    Deed.ACTIVITY_DONE: LearningPart.FORMAL,
    Deed.JOURNAL_ENTRY: LearningPart.EXPERIENCE,
}


class Step(StrEnum):
    """By what is counted."""

    WEEK = "week"
    MONTH = "month"


@dataclass(frozen=True, slots=True)
class DeedsOfDay:
    """So many deeds of a kind on one day."""

    day: date
    deed: Deed
    count: int = 1


@dataclass(frozen=True, slots=True)
class Span:
    """The days from `first` to `last`, both included."""

    first: date
    last: date

    def __contains__(self, day: object) -> bool:
        return isinstance(day, date) and self.first <= day <= self.last


@dataclass(frozen=True, slots=True)
class Period:
    """A week or a month, with what was done in it."""

    span: Span
    counts: Mapping[Deed, int] = field(default_factory=dict)

    def of(self, deed: Deed) -> int:
        """Return how many deeds of a kind there were."""
        return self.counts.get(deed, 0)

    def in_part(self, part: LearningPart) -> int:
        """Return how many deeds there were of one kind of learning."""
        return sum(self.of(deed) for deed in Deed if deed.is_summed and deed.part is part)

    @property
    def total(self) -> int:
        """How many deeds there were in all."""
        return sum(self.in_part(part) for part in LearningPart)


@dataclass(frozen=True, slots=True)
class Goal:
    """So many deeds of a kind in a week, as the person wishes."""

    deed: Deed
    per_week: int


@dataclass(frozen=True, slots=True)
class GoalProgress:
    """A goal, and how much of it is done this week."""

    goal: Goal
    done: int

    @property
    def is_reached(self) -> bool:
        """Whether all of it is done."""
        return self.done >= self.goal.per_week


def day_of(moment: datetime, zone: tzinfo | None = None) -> date:
    """Return the day on which a moment falls in a zone; by this computer's without one."""
    return moment.astimezone(zone).date()


def span_with(day: date, step: Step, first_weekday: int = MONDAY) -> Span:
    """Return the week or month in which a day lies."""
    if step is Step.MONTH:
        return Span(day.replace(day=1), _month_after(day) - timedelta(days=1))
    first = day - timedelta(days=(day.isoweekday() - first_weekday) % _DAYS_OF_A_WEEK)
    return Span(first, first + timedelta(days=_DAYS_OF_A_WEEK - 1))


def spans_until(
    today: date, step: Step, number: int, first_weekday: int = MONDAY
) -> tuple[Span, ...]:
    """Return the last `number` weeks or months, the one with today at the end."""
    spans = [span_with(today, step, first_weekday)]
    while len(spans) < number:
        before = spans[0].first - timedelta(days=1)
        spans.insert(0, span_with(before, step, first_weekday))
    return tuple(spans)


def counted(deeds: Iterable[DeedsOfDay], spans: Sequence[Span]) -> tuple[Period, ...]:
    """Count deeds by spans, which follow each other; what lies in none is left out."""
    by_day: dict[date, Counter[Deed]] = defaultdict(Counter)
    for each in deeds:
        by_day[each.day][each.deed] += each.count
    sums: list[Counter[Deed]] = [Counter() for _ in spans]
    place = 0
    for day in sorted(by_day):
        while place < len(spans) and spans[place].last < day:
            place += 1
        if place < len(spans) and day in spans[place]:
            sums[place] += by_day[day]
    return tuple(Period(span, dict(found)) for span, found in zip(spans, sums, strict=True))


def together(periods: Sequence[Period]) -> Period:
    """Return several periods, which follow each other, as one."""
    sums: Counter[Deed] = Counter()
    for period in periods:
        sums += Counter(period.counts)
    return Period(Span(periods[0].span.first, periods[-1].span.last), dict(sums))


def shares(period: Period) -> dict[LearningPart, int] | None:
    """Return the parts in whole percent, 100 together; None where nothing was done.

    They are parts of all deeds. How long a deed took is not known: reading a post counts as much as
    finishing an activity.
    """
    total = period.total
    if not total:
        return None
    found = {part: period.in_part(part) * 100 // total for part in LearningPart}
    by_rest = sorted(LearningPart, key=lambda part: -(period.in_part(part) * 100 % total))
    for part in by_rest[: 100 - sum(found.values())]:
        found[part] += 1
    return found


def progress(goals: Iterable[Goal], week: Period) -> tuple[GoalProgress, ...]:
    """Return how far the goals of a week are reached."""
    return tuple(GoalProgress(goal, week.of(goal.deed)) for goal in goals)


def _month_after(day: date) -> date:
    if day.month == _MONTHS:
        return date(day.year + 1, 1, 1)
    return date(day.year, day.month + 1, 1)
