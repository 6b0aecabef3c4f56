"""Brings over from a damaged database what the person made there besides drafts and outbox items.

That is what they chose and taught the app (facts), earlier versions of their drafts, what they
noted in the calendar, their journal, the feeds that they follow, and what they chose of courses and
files. It is read from the copy that was set aside, when a sound file stands in its place: a rescue
that is cut short goes on at the next opening.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from companion.store import feed_records
from companion.store.cached_files import PAUSED_FACT
from companion.store.journal import fact, set_fact
from companion.store.journal_rescue import SalvagedJournal
from companion.store.learning_counts import GOALS_FACT
from companion.store.news_views import INTERESTS_FACT
from companion.store.own_events import put_rescued
from companion.store.reading_choices import LIST_FACTS, THREAD_FACT
from companion.store.rescue import readable_rows
from companion.store.rescued_choices import put_rescued_choices, put_rescued_files
from companion.store.search_memory import SEARCH_FACTS
from companion.store.share_memory import SHARE_FACTS
from companion.store.tie_records import TIE_FACTS
from companion.store.writing_memory import WRITING_FACTS

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from companion.store.database import Connection, Database

_DONE_FACT: Final = "memory_rescued_from"
_FACTS: Final = frozenset(
    {
        *WRITING_FACTS,
        *SEARCH_FACTS,
        *SHARE_FACTS,
        *TIE_FACTS,
        INTERESTS_FACT,
        THREAD_FACT,
        GOALS_FACT,
        PAUSED_FACT,
    }
)
"""None that names a place by its local id: a new file gives other ones."""


def bring_memory_over(database: Database) -> None:
    """Take what the person made from the newest damaged copy, once; what is here already stays."""
    path = database.path
    copies = [
        copy
        for copy in path.parent.glob(f"{path.name}.damaged-*")
        if not copy.name.endswith(("-wal", "-shm", ".sealed"))
    ]
    if not copies:
        return
    newest = max(copies)
    with database.reading() as connection:
        if fact(connection, _DONE_FACT) == newest.name:
            return
    facts = readable_rows(newest, "fact", database.key)
    versions = readable_rows(newest, "draft_version", database.key)
    events = readable_rows(newest, "own_event", database.key)
    journal = SalvagedJournal(newest, database.key)
    known_feeds = readable_rows(newest, "feed", database.key)
    courses, wishes, files = (
        readable_rows(newest, table, database.key)
        for table in ("course", "file_wish", "cached_file")
    )
    with database.writing(durable=True) as connection:
        _put_facts(connection, facts)
        _put_versions(connection, versions)
        put_rescued(connection, events)
        journal.put(connection)
        feed_records.put_rescued(connection, known_feeds)
        put_rescued_choices(connection, courses, wishes)
        put_rescued_files(connection, files)
        set_fact(connection, _DONE_FACT, newest.name)


def _put_facts(connection: Connection, rows: Iterable[Mapping[str, object]]) -> None:
    connection.executemany(
        "INSERT INTO fact (name, value) VALUES (?, ?) ON CONFLICT (name) DO NOTHING",
        [
            (name, row["value"])
            for row in rows
            if isinstance(name := row.get("name"), str)
            and isinstance(row.get("value"), str)
            and (name in _FACTS or name.startswith(LIST_FACTS))
        ],
    )


def _put_versions(connection: Connection, rows: Iterable[Mapping[str, object]]) -> None:
    """Put in the versions of the items that are here, in the order in which they were kept."""
    connection.executemany(
        "INSERT INTO draft_version (item_id, subject, body, kept_at)"
        " SELECT item_id, :subject, :body, :kept_at FROM outbox_item WHERE item_id = :item_id"
        " AND NOT EXISTS (SELECT 1 FROM draft_version AS known WHERE known.item_id = :item_id"
        " AND known.body = :body AND known.subject = :subject)",
        [
            dict(row)
            for row in sorted(rows, key=_place)
            if all(isinstance(row.get(name), str) for name in ("item_id", "subject", "body"))
            and isinstance(row.get("kept_at"), float)
        ],
    )


def _place(row: Mapping[str, object]) -> int:
    return row["place"] if isinstance(row["place"], int) else 0
