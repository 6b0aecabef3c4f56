"""What has arrived and is worth a notification, each told once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from companion.domain.news import Interest, News, grouped_news
from companion.store import forum_views, news_views

if TYPE_CHECKING:
    from companion.store.clock import Clock
    from companion.store.database import Database


class NewsTeller:
    """Finds the news of one account since the person was told last."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    def take(self, usual: Interest = Interest.MINE) -> News:
        """Return what has arrived since this was last asked, and note that it was told.

        The first time there is no news: all of a first sync is new. `usual` is what the person
        wants to hear of forums for which they have not chosen.
        """
        with self._database.writing(durable=False) as connection:
            told = news_views.told_until(connection)
            news = News()
            if told is not None:
                posts = news_views.new_posts(connection, told, usual)
                hears = usual is not Interest.OFF
                messages = news_views.new_messages(connection, told) if hears else ()
                news = News(grouped_news(posts), messages)
            news_views.note_told(connection, self._clock())
        return news

    def interest_in(self, forum_id: int) -> Interest | None:
        """Return what the person wants to hear of a forum; None for what is usual."""
        with self._database.reading() as connection:
            forum = forum_views.forum_summary(connection, forum_id)
            return news_views.interests(connection).get(forum.remote_id)

    def set_interest(self, forum_id: int, interest: Interest | None) -> None:
        """Note what the person wants to hear of a forum; raise `NotFound`."""
        with self._database.writing(durable=True) as connection:
            forum = forum_views.forum_summary(connection, forum_id)
            news_views.set_interest(connection, forum.remote_id, interest)
