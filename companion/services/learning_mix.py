"""How a person's learning is mixed: deeds by week and month, goals, and all of it as a table."""

from __future__ import annotations

import csv
import io
import json
from dataclasses import dataclass
from datetime import datetime, time
from typing import TYPE_CHECKING, Final

from companion.domain.change_set import ChangeSet
from companion.domain.learning import (
    MONDAY,
    Deed,
    Goal,
    GoalProgress,
    LearningPart,
    Period,
    Step,
    counted,
    day_of,
    progress,
    shares,
    spans_until,
    together,
)
from companion.store.journal import fact, set_fact
from companion.store.learning_counts import GOALS_FACT, deeds_since

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date, tzinfo

    from companion.store.clock import Clock
    from companion.store.database import Connection, Database

MOST_A_WEEK: Final = 99
"""No goal is higher."""


_SHARES: Final = tuple(f"{part}_percent_of_deeds" for part in LearningPart)
COLUMNS: Final = ("first_day", "last_day", *Deed, *LearningPart, *_SHARES)
"""The columns of the table, by their names for programs."""


@dataclass(frozen=True, slots=True)
class Overview:
    """Weeks or months, the present one last, what they are together, and the goals of the week.

    `shares` are in percent of deeds; None where nothing was done. `today` is this computer's day.
    """

    step: Step
    today: date
    periods: tuple[Period, ...]
    shares: Mapping[LearningPart, int] | None
    goals: tuple[GoalProgress, ...]

    @property
    def whole(self) -> Period:
        """All periods as one."""
        return together(self.periods)


class LearningMix:
    """Counts what one account's person did; nothing of it leaves this computer."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    def overview(
        self,
        step: Step = Step.WEEK,
        number: int = 12,
        *,
        first_weekday: int = MONDAY,
        zone: tzinfo | None = None,
    ) -> Overview:
        """Return the last `number` weeks or months up to now.

        Weeks begin with `first_weekday`; days are those of `zone`, by default of this computer.
        """
        today = day_of(self._clock(), zone)
        spans = spans_until(today, step, number, first_weekday)
        (week,) = spans_until(today, Step.WEEK, 1, first_weekday)
        since = _beginning(min(spans[0].first, week.first), zone)
        with self._database.reading() as connection:
            deeds = deeds_since(connection, since, zone)
            goals = _goals(connection)
        periods = counted(deeds, spans)
        (this_week,) = counted(deeds, [week])
        return Overview(
            step=step,
            today=today,
            periods=periods,
            shares=shares(together(periods)),
            goals=progress(goals, this_week),
        )

    def goals(self) -> tuple[Goal, ...]:
        """Return what the person wants to do in a week."""
        with self._database.reading() as connection:
            return _goals(connection)

    def set_goal(self, deed: Deed, per_week: int) -> ChangeSet:
        """Set how many deeds of a kind the person wants to do in a week; none for no goal."""
        wanted = min(max(per_week, 0), MOST_A_WEEK)
        with self._database.writing(durable=True) as connection:
            goals = {goal.deed: goal.per_week for goal in _goals(connection)} | {deed: wanted}
            set_fact(connection, GOALS_FACT, json.dumps(goals))
        return ChangeSet(learning=True)


def as_csv(overview: Overview, headings: Mapping[str, str] | None = None) -> str:
    """Return the periods as a table for spreadsheets; `headings` replace the names of columns."""
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow([(headings or {}).get(name, name) for name in COLUMNS])
    for period in overview.periods:
        found = shares(period)
        writer.writerow(
            [
                period.span.first.isoformat(),
                period.span.last.isoformat(),
                *(period.of(deed) for deed in Deed),
                *(period.in_part(part) for part in LearningPart),
                *(found[part] if found is not None else "" for part in LearningPart),
            ]
        )
    return out.getvalue()


def _goals(connection: Connection) -> tuple[Goal, ...]:
    try:
        stored = json.loads(fact(connection, GOALS_FACT) or "{}")
    except ValueError:
        stored = {}
    wanted = stored if isinstance(stored, dict) else {}
    return tuple(
        Goal(deed, number)
        for deed in Deed
        if isinstance(number := wanted.get(deed), int) and number > 0
    )


def _beginning(day: date, zone: tzinfo | None) -> datetime:
    """Return when a day begins in a zone; by this computer's without one."""
    midnight = datetime.combine(day, time.min)
    return midnight.astimezone() if zone is None else midnight.replace(tzinfo=zone)
