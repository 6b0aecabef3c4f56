"""Learning from each other: questions to take, what helped, and saying that something did."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Final

from companion.domain.draft import ItemKind
from companion.errors import NotAllowed
from companion.store import forum_views, peer_posts

if TYPE_CHECKING:
    from companion.domain.draft import OutboxItem
    from companion.domain.peer_learning import Highlight, OpenQuestions
    from companion.services.forum_actions import ForumActions
    from companion.store.clock import Clock
    from companion.store.database import Database

HIGHLIGHTS_OF: Final = timedelta(days=7)
MOST_HIGHLIGHTS: Final = 30
MOST_QUESTIONS: Final = 200


class PeerLearning:
    """What peers ask and find helpful in all courses that are kept, from the cache alone."""

    def __init__(self, database: Database, actions: ForumActions, clock: Clock) -> None:
        self._database = database
        self._actions = actions
        self._clock = clock

    def questions(self, limit: int = MOST_QUESTIONS) -> OpenQuestions:
        """Return questions of others that nobody has answered, the newest first."""
        with self._database.reading() as connection:
            return peer_posts.open_questions(connection, self._clock(), limit)

    def question_count(self) -> int:
        """Return how many questions of others nobody has answered."""
        with self._database.reading() as connection:
            return peer_posts.open_question_count(connection, self._clock())

    def highlights(self, limit: int = MOST_HIGHLIGHTS) -> tuple[Highlight, ...]:
        """Return what peers found most helpful in the last seven days."""
        with self._database.reading() as connection:
            since = self._clock() - HIGHLIGHTS_OF
            return peer_posts.highlights(connection, since, limit)

    def rate_as_helpful(self, post_id: int) -> OutboxItem:
        """Give a peer's post the highest rating; raise `NotAllowed` where it takes none of us."""
        with self._database.reading() as connection:
            post = forum_views.single_post(connection, post_id)
        if post.is_own or post.rating is None or post.rating.highest < 1:
            raise NotAllowed(ItemKind.RATE)
        return self._actions.rate(post_id, post.rating.highest)
