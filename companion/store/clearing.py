"""Empties the cache of what the site can give again; what the person wrote and chose stays.

Only for the holder of the account's lock. It goes in short steps, so that nobody who writes has to
wait; killed at any point, what is gone comes back with the next sync.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from companion.store.calendar_intake import want_calendar
from companion.store.comment_records import forget_comments
from companion.store.feed_records import begin_feeds_anew
from companion.store.journal import forget_catalogue
from companion.store.news_views import tell_only_newer
from companion.store.notification_records import want_notifications
from companion.store.outbox_rows import relink_items
from companion.store.search_index import begin_index_anew, refresh_index
from companion.store.shown import COURSE_OF_DISCUSSION, DISCUSSION_SHOWN

if TYPE_CHECKING:
    from companion.store.database import Connection, Database

_DISCUSSIONS_A_STEP: Final = 100
_LASTING: Final = (
    # A read mark that waits goes by what the person has seen, which only this row knows.
    "SELECT discussion_id FROM outbox_item WHERE kind = 'mark_read' AND discussion_id IS NOT NULL"
    " AND state IN ('queued', 'sending', 'in_doubt')"
    # What the site does not show any more, it cannot give again: own words in it stay.
    " UNION SELECT own.discussion_id FROM post AS own JOIN person ON person.id = own.author_id"
    " JOIN account ON account.remote_user_id = person.remote_id"
    " WHERE NOT own.is_deleted AND own.discussion_id NOT IN"
    f" (SELECT discussion.id FROM discussion{COURSE_OF_DISCUSSION} WHERE {DISCUSSION_SHOWN})"
)


def clear_cache(database: Database) -> None:
    """Forget posts, discussions and outlines, so that the next sync reads them anew.

    Courses and forums stay as names, with what the person chose for them; so do conversations,
    which tell whether a message has been sent already.
    """
    with database.writing(durable=False) as connection:
        _begin_reading_anew(connection)
    is_more = True
    while is_more:
        with database.writing(durable=False) as connection:
            is_more = _forget_some(connection)
    with database.writing(durable=False) as connection:
        connection.execute(
            "DELETE FROM person WHERE id NOT IN (SELECT person_id FROM conversation_member)"
            " AND id NOT IN (SELECT author_id FROM post WHERE author_id IS NOT NULL)"
            " AND remote_id NOT IN (SELECT remote_user_id FROM account)"
        )
        refresh_index(connection)
        relink_items(connection)


def _begin_reading_anew(connection: Connection) -> None:
    """Forget how far everything was read, and the index, first: nothing may pass for complete."""
    begin_index_anew(connection)
    connection.execute("DELETE FROM forum_watermark")
    connection.execute("DELETE FROM section")
    connection.execute("UPDATE course SET outline_read_at = NULL, outline_modified_at = NULL")
    connection.execute("UPDATE forum SET groups_read_at = NULL")
    connection.execute("DELETE FROM calendar_event")
    want_calendar(connection)
    # Of those that were read here the site has yet to hear.
    connection.execute("DELETE FROM notification WHERE told_read OR read_at IS NULL")
    want_notifications(connection)
    begin_feeds_anew(connection)
    forget_comments(connection)
    forget_catalogue(connection)
    tell_only_newer(connection)


def _forget_some(connection: Connection) -> bool:
    """Remove some discussions with their posts; return whether there may be more."""
    removed = connection.execute(
        "DELETE FROM discussion WHERE id IN (SELECT id FROM discussion"
        f" WHERE id NOT IN ({_LASTING}) LIMIT {_DISCUSSIONS_A_STEP})"
    )
    return removed.rowcount == _DISCUSSIONS_A_STEP
