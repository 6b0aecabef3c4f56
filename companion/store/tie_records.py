"""Which courses are tied to forums elsewhere, and which ties were declined: a fact, as JSON.

It goes by the ids of the servers, so that a file that had to be made anew still knows them; of the
other account nothing stands here but the site's address and the forum's id.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from companion.domain.tie import Tie, TieOrigin
from companion.store.journal import json_fact, set_json_fact

if TYPE_CHECKING:
    from collections.abc import Iterable

    from companion.store.database import Connection

_TIES_FACT: Final = "course_ties"
_DECLINED_FACT: Final = "course_ties_declined"
TIE_FACTS: Final = (_TIES_FACT, _DECLINED_FACT)


def stored_ties(connection: Connection) -> tuple[Tie, ...]:
    """Return the ties of all courses, in the order in which they were made."""
    read = (_tie(each) for each in json_fact(connection, _TIES_FACT, list))
    return tuple(tie for tie in read if tie is not None)


def put_tie(connection: Connection, tie: Tie) -> None:
    """Tie a course to a forum; one that is tied already keeps its place."""
    known = stored_ties(connection)
    if not any(each.is_same(tie) for each in known):
        _put(connection, (*known, tie))


def drop_tie(connection: Connection, tie: Tie) -> None:
    """Tie a course to a forum no longer."""
    _put(connection, (each for each in stored_ties(connection) if not each.is_same(tie)))


def declined_sites(connection: Connection) -> frozenset[tuple[str, str]]:
    """Return of which courses (the server's id) no tie to which site is to be proposed again."""
    return frozenset(
        (str(each[0]), str(each[1]))
        for each in json_fact(connection, _DECLINED_FACT, list)
        if isinstance(each, list) and len(each) == 2
    )


def decline_site(connection: Connection, course_remote_id: str, site: str) -> None:
    """Propose no tie of a course to a site again."""
    declined = declined_sites(connection) | {(course_remote_id, site)}
    set_json_fact(connection, _DECLINED_FACT, [list(each) for each in sorted(declined)])


def _put(connection: Connection, ties: Iterable[Tie]) -> None:
    stored = [[t.course_remote_id, t.site, t.forum_remote_id, t.origin.value] for t in ties]
    set_json_fact(connection, _TIES_FACT, stored)


def _tie(stored: Any) -> Tie | None:  # noqa: ANN401 - what a file says
    try:
        course, site, forum, origin = (str(each) for each in stored)
        return Tie(course, site, forum, TieOrigin(origin))
    except (TypeError, ValueError):
        return None
