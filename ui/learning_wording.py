"""Learning in words: parts, deeds, weeks and months, and how all of it is counted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from companion.domain.journal_entry import AboutKind
from companion.domain.learning import Deed, LearningPart, Step
from ui.lines import named

if TYPE_CHECKING:
    from datetime import date

    from companion.domain.learning import GoalProgress, Period, Span

translate = QCoreApplication.translate


def part_words(part: LearningPart) -> str:
    """Return the name of a kind of learning."""
    return {
        LearningPart.FORMAL: translate("learning", "Formal"),
        LearningPart.SOCIAL: translate("learning", "With others"),
        LearningPart.EXPERIENCE: translate("learning", "By experience"),
    }[part]


def deed_words(deed: Deed) -> str:
    """Return what is counted, as the heading of a column."""
    return {
        Deed.ACTIVITY_DONE: translate("learning", "Activities done"),
        Deed.POST_READ: translate("learning", "Posts read"),
        Deed.POST_WRITTEN: translate("learning", "Posts written"),
        Deed.ANSWER_GIVEN: translate("learning", "Answers given"),
        Deed.POST_HELPED: translate("learning", "Of these, helped others"),
        Deed.JOURNAL_ENTRY: translate("learning", "Journal entries"),
    }[deed]


def counting_words() -> list[tuple[str, str]]:
    """Return how each deed is counted: its name, and a sentence about it."""
    said = {
        Deed.ACTIVITY_DONE: translate(
            "learning", "activities of courses that are ticked as done, on the day the site tells."
        ),
        Deed.POST_READ: translate(
            "learning",
            "unread posts in discussions that you opened here. What you only marked as read, or "
            "read elsewhere, does not count.",
        ),
        Deed.POST_WRITTEN: translate(
            "learning", "your discussions and replies, also those that still wait to be sent."
        ),
        Deed.ANSWER_GIVEN: translate("learning", "your replies to questions of others."),
        Deed.POST_HELPED: translate(
            "learning",
            "your posts that others rated or thanked for. They are posts already, so they are not "
            "added once more.",
        ),
        Deed.JOURNAL_ENTRY: translate("learning", "entries of your journal, on their day."),
    }
    return [(deed_words(deed), said[deed]) for deed in Deed]


def honest_words() -> str:
    """Return what the figures do not tell."""
    return translate(
        "learning",
        "Deeds are counted here, not hours: a post that you read counts as much as an activity "
        "that took an afternoon. 70:20:10 is a rule of thumb about how people learn at work: most "
        "by experience, some from others, a little in courses. It is no target, and nobody has to "
        "reach it.",
    )


def private_words() -> str:
    """Return who can see this page."""
    return translate(
        "learning",
        "Only you see this page. It is on this computer alone, unless you export it: nothing of it "
        "is sent to the site.",
    )


def period_words(span: Span, step: Step) -> str:
    """Return a week or a month in words: "23–29 Nov", "November 2026"."""
    locale = QLocale()
    if step is Step.MONTH:
        return locale.toString(q_date(span.first), "MMMM yyyy")
    first, last = (locale.toString(q_date(day), "d MMM") for day in (span.first, span.last))
    return translate("learning", "{first} to {last}").format(first=first, last=last)


def short_period_words(span: Span, step: Step) -> str:
    """Return a week or a month as short as a chart wants it: "23 Nov", "Nov"."""
    return QLocale().toString(q_date(span.first), "MMM" if step is Step.MONTH else "d MMM")


def period_sentence(period: Period, step: Step) -> str:
    """Return what was done in a week or month, in one line."""
    counts = ", ".join(
        f"{part_words(part)} {number(period.in_part(part))}" for part in LearningPart
    )
    return named(period_words(period.span, step), counts)


def goal_words(progress: GoalProgress) -> str:
    """Return how far a goal is reached this week."""
    return translate("learning", "{done} of {wanted} this week").format(
        done=number(progress.done), wanted=number(progress.goal.per_week)
    )


def number(value: int) -> str:
    """Return a number with the digits of the language."""
    return QLocale().toString(value)


def percent(value: int) -> str:
    """Return a share with its sign."""
    return translate("learning", "{number} %").format(number=number(value))


def day_words(day: date) -> str:
    """Return a day with its weekday and year."""
    return QLocale().toString(q_date(day), "ddd d MMM yyyy")


def q_date(day: date) -> QDate:
    """Return a day as Qt knows it."""
    return QDate(day.year, day.month, day.day)


def about_words(kind: AboutKind) -> str:
    """Return the name of a kind of thing that an entry of the journal can be about."""
    return {
        AboutKind.COURSE: translate("learning", "Course"),
        AboutKind.ACTIVITY: translate("learning", "Activity"),
        AboutKind.DISCUSSION: translate("learning", "Discussion"),
    }[kind]
