"""The texts of courses in which links to pages of organisations stand."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape
from typing import TYPE_CHECKING, Final

from companion.store.shown import COURSE_OF_ACTIVITY, COURSE_SHOWN

if TYPE_CHECKING:
    from companion.store.database import Connection

_OF: Final = f"{COURSE_SHOWN} AND (:course IS NULL OR course.id = :course)"
_TEXTS: Final = (
    f"SELECT course.id, summary_html, 0 AS step FROM course WHERE {_OF}"
    " AND summary_html LIKE '%<a%'"
    " UNION ALL SELECT course.id, section.summary_html, 1 FROM section"
    f" JOIN course ON course.id = section.course_id WHERE {_OF}"
    " AND section.visible AND section.summary_html LIKE '%<a%'"
    " UNION ALL SELECT course.id, activity.description_html, 2"
    f" FROM activity{COURSE_OF_ACTIVITY} WHERE {_OF}"
    " AND activity.visible AND activity.kind = 'label' AND description_html LIKE '%<a%'"
    " ORDER BY 1, step"
)
_TARGETS: Final = (
    f"SELECT course.id, activity.target FROM activity{COURSE_OF_ACTIVITY}"
    f" WHERE {_OF} AND activity.visible AND activity.kind = 'url' AND target IS NOT NULL"
    " ORDER BY activity.id"
)


@dataclass(frozen=True, slots=True)
class LinkingText:
    """A clean text of a course, or a link that is an activity of its own, as a text."""

    course_id: int
    html: str


def linking_texts(connection: Connection, course_id: int | None) -> tuple[LinkingText, ...]:
    """Return the texts with links of a course, or of all that are shown."""
    bound = {"course": course_id}
    texts = [LinkingText(row[0], row[1]) for row in connection.execute(_TEXTS, bound)]
    targets = [
        LinkingText(row[0], f'<a href="{escape(row[1])}">')
        for row in connection.execute(_TARGETS, bound)
    ]
    return (*texts, *targets)


def courses_called(connection: Connection, short_name: str) -> frozenset[int]:
    """Return the courses with a short name; all that are shown where it is empty."""
    rows = connection.execute(
        f"SELECT id FROM course WHERE {COURSE_SHOWN} AND (:name = '' OR short_name = :name)",
        {"name": short_name},
    )
    return frozenset(row[0] for row in rows)
