"""Deeds by week and month: each counted once, on the day it was for the person."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from companion.domain.learning import (
    REFERENCE,
    Deed,
    DeedsOfDay,
    LearningPart,
    Period,
    Span,
    Step,
    counted,
    day_of,
    shares,
    span_with,
    spans_until,
    together,
)

DAYS = st.dates(date(2000, 1, 1), date(2090, 12, 31))
WEEKDAYS = st.integers(1, 7)
STEPS = st.sampled_from(Step)
ZONES = st.sampled_from(
    [
        ZoneInfo(name)
        for name in (
            "UTC", "Africa/Addis_Ababa", "Europe/Berlin", "America/New_York", "Asia/Kathmandu",
            "Pacific/Apia", "Pacific/Kiritimati", "Australia/Lord_Howe", "America/Santiago",
        )
    ]
)  # fmt: skip
MOMENTS = st.integers(1_260_000_000, 1_900_000_000).map(
    lambda stamp: datetime.fromtimestamp(stamp, UTC)
)
COUNTS = st.dictionaries(st.sampled_from(Deed), st.integers(0, 500))


@given(DAYS, STEPS, WEEKDAYS)
def test_every_day_lies_in_the_week_and_month_that_are_its_own(
    day: date, step: Step, first: int
) -> None:
    span = span_with(day, step, first)
    assert day in span
    days = (span.last - span.first).days + 1
    if step is Step.WEEK:
        assert (span.first.isoweekday(), days) == (first, 7)
    else:
        assert (span.first.day, span.first.month) == (1, day.month)
        assert (span.last + timedelta(days=1)).day == 1
        assert 28 <= days <= 31


@given(DAYS, STEPS, st.integers(1, 60), WEEKDAYS)
def test_spans_follow_each_other_without_a_gap_up_to_today(
    today: date, step: Step, number: int, first: int
) -> None:
    spans = spans_until(today, step, number, first)
    assert len(spans) == number
    assert today in spans[-1]
    assert all(b.first - a.last == timedelta(days=1) for a, b in pairwise(spans))


@given(st.lists(st.tuples(MOMENTS, st.sampled_from(Deed))), ZONES, STEPS, WEEKDAYS, MOMENTS)
def test_every_deed_is_counted_once_on_its_day_in_the_zone_of_the_person(
    done: list[tuple[datetime, Deed]], zone: ZoneInfo, step: Step, first: int, now: datetime
) -> None:
    spans = spans_until(day_of(now, zone), step, 30, first)
    deeds = [DeedsOfDay(day_of(moment, zone), deed) for moment, deed in done]
    periods = counted(deeds, spans)
    for period in periods:
        for deed in Deed:
            there = [
                moment
                for moment, kind in done
                if kind is deed
                and period.span.first <= moment.astimezone(zone).date() <= period.span.last
            ]
            assert period.of(deed) == len(there)
    inside = [each for each in deeds if spans[0].first <= each.day <= spans[-1].last]
    assert sum(together(periods).counts.values()) == len(inside)


def test_what_is_done_at_night_belongs_to_the_day_on_the_wall() -> None:
    sunday_evening = datetime(2026, 11, 29, 22, 30, tzinfo=UTC)
    assert day_of(sunday_evening, ZoneInfo("America/Santiago")) == date(2026, 11, 29)
    assert day_of(sunday_evening, ZoneInfo("Africa/Addis_Ababa")) == date(2026, 11, 30)
    sunday = date(2026, 11, 29)
    firsts = {first: span_with(sunday, Step.WEEK, first).first for first in (1, 6, 7)}
    assert firsts == {1: date(2026, 11, 23), 6: date(2026, 11, 28), 7: sunday}


@given(COUNTS)
def test_shares_are_a_hundred_together_and_next_to_what_was_done(counts: dict[Deed, int]) -> None:
    period = Period(Span(date(2026, 1, 1), date(2026, 1, 7)), counts)
    found = shares(period)
    if not period.total:
        assert found is None
        return
    assert found is not None
    assert sum(found.values()) == sum(REFERENCE.values()) == 100
    for part in LearningPart:
        assert abs(found[part] - 100 * period.in_part(part) / period.total) < 1


def test_a_post_that_helped_is_not_counted_twice() -> None:
    period = Period(
        Span(date(2026, 1, 1), date(2026, 1, 7)),
        {Deed.ANSWER_GIVEN: 2, Deed.POST_HELPED: 2, Deed.JOURNAL_ENTRY: 2},
    )
    assert (period.total, period.in_part(LearningPart.SOCIAL)) == (4, 2)
    assert shares(period) == {"formal": 0, "social": 50, "experience": 50}
