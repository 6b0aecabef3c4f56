"""A look into an account that is not open: read only, for the length of one question."""

from __future__ import annotations

from contextlib import closing, contextmanager
from typing import TYPE_CHECKING, Final

from companion.content.search_query import ENGLISH
from companion.domain.discussion_list import ListChoice
from companion.domain.draft import ItemState
from companion.domain.elsewhere import Elsewhere
from companion.errors import CompanionError, DatabaseBusy, KeyMissing, NotFound
from companion.features import Feature
from companion.services.account_encryption import DATABASE_FILE
from companion.services.draft_writing import SENT_SHOWN
from companion.services.forum_search import ForumSearch
from companion.store import (
    destinations,
    discussion_list,
    forum_views,
    message_views,
    notification_views,
)
from companion.store.clock import Clock, system_clock
from companion.store.database import Database
from companion.store.encryption_mark import lies_otherwise
from companion.store.migrations import HEAD
from companion.store.outbox_questions import OutboxQuestions

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from companion.content.search_query import QueryNames
    from companion.domain.account import Account
    from companion.domain.conversation import ConversationSummary
    from companion.domain.destination import Destination
    from companion.domain.draft import OutboxItem
    from companion.domain.elsewhere import Subject
    from companion.domain.forum import DiscussionSummary, ForumSummary
    from companion.domain.links import PlaceLink
    from companion.domain.notification import Notification
    from companion.features import Features
    from companion.services.accounts import Accounts
    from companion.store.storage_key import StorageKey

MOST: Final = 20
"""So many of a kind are shown of an account that is not open."""


class Glance:
    """What can be asked of an account that is not open."""

    def __init__(
        self, account: Account, database: Database, features: Features, clock: Clock
    ) -> None:
        self.account = account
        self.search = ForumSearch(database, clock, features)
        self._database = database
        self._outbox = OutboxQuestions(database)
        self._features = features
        self._clock = clock

    def outbox(self, most: int | None = MOST) -> tuple[OutboxItem, ...]:
        """Return what waits, what needs attention and, last, what was sent lately."""
        return self._outbox.shown(self._clock() - SENT_SHOWN)[:most]

    def drafts(self, most: int | None = MOST) -> tuple[OutboxItem, ...]:
        """Return the drafts, the one worked on last first."""
        drafts = self._outbox.items([ItemState.DRAFT])
        return tuple(sorted(drafts, key=lambda item: item.updated_at, reverse=True))[:most]

    def notifications(
        self, most: int | None = MOST, *, unread_only: bool = False
    ) -> tuple[Notification, ...]:
        """Return what the site told, the newest first."""
        with self._database.reading() as connection:
            return notification_views.notifications(connection, unread_only=unread_only, limit=most)

    def conversations(self, most: int | None = MOST) -> tuple[ConversationSummary, ...]:
        """Return the conversations, the newest activity first; none where messages are off."""
        if not self._features.has(Feature.MESSAGES):
            return ()
        with self._database.reading() as connection:
            return message_views.conversation_summaries(connection, most, 0, "")

    def discussions(self, forum_id: int, most: int) -> tuple[DiscussionSummary, ...]:
        """Return the newest discussions of a forum, pinned ones first."""
        with self._database.reading() as connection:
            return discussion_list.discussion_summaries(
                connection, forum_id, most, 0, ListChoice(), ""
            )

    def forums(self) -> tuple[ForumSummary, ...]:
        """Return all forums."""
        with self._database.reading() as connection:
            return forum_views.forum_summaries(connection, None)

    def found(self, text: str, names: QueryNames = ENGLISH) -> tuple[Subject, ...]:
        """Return what a search finds: own words that wait, then the best hits."""
        results = self.search.results(text, limit=MOST, names=names)
        return (*results.own, *results.hits)

    def find_link(self, link: PlaceLink) -> Destination | None:
        """Return where a link leads to; None if that is not on this computer."""
        with self._database.reading() as connection:
            return destinations.destination_of(connection, link)


class Glances:
    """Looks into the accounts of this computer, whether they are open or not."""

    def __init__(self, accounts: Accounts, clock: Clock = system_clock) -> None:
        self.accounts = accounts
        self._clock = clock
        self._keys: dict[int, StorageKey] = {}

    def others(self, account_id: int) -> tuple[Account, ...]:
        """Return all accounts but one, the oldest first."""
        return tuple(each for each in self.accounts.all() if each.account_id != account_id)

    def ask_others(
        self, account_id: int, question: Callable[[Glance], Iterable[Subject]]
    ) -> tuple[Elsewhere, ...]:
        """Ask all accounts but one, and return their answers, an account after the other.

        One that cannot be read now says so in a row; one that was never opened has none.
        """
        rows: list[Elsewhere] = []
        for account in self.others(account_id):
            try:
                with self.into(account) as glance:
                    rows += [Elsewhere(account, subject) for subject in question(glance)]
            except NotFound:
                continue
            except CompanionError as error:
                rows.append(Elsewhere(account, None, error))
        return tuple(rows)

    @contextmanager
    def into(self, account: Account) -> Iterator[Glance]:
        """Look into an account for the length of a block; nothing in it changes.

        Raises `NotFound` where it has never been opened, `KeyMissing` where nobody has its key,
        `DatabaseBusy` while it is being changed or is not of this version yet, and `StoreError`.
        """
        accounts, number = self.accounts, account.account_id
        folder = accounts.folder_of(number)
        path = folder / DATABASE_FILE
        if not path.exists():
            raise NotFound("account", number)
        key = self._key(number)
        if key is None and accounts.encryption.is_on(number):
            raise KeyMissing(number, path)
        if lies_otherwise(folder, key):
            raise DatabaseBusy("it is being encrypted or decrypted", path)
        with closing(Database(path, key, read_only=True)) as database:
            _refuse_other_version(database)
            yield Glance(account, database, accounts.policy.features, self._clock)

    def _key(self, number: int) -> StorageKey | None:
        """Return the key of an account; the keyring is not asked for it at every question."""
        known, encryption = self._keys.get(number), self.accounts.encryption
        folder = self.accounts.folder_of(number)
        if known is not None and encryption.is_on(number) and not lies_otherwise(folder, known):
            return known
        found = encryption.known_key(number)
        if found is not None:
            self._keys[number] = found
        return found


def _refuse_other_version(database: Database) -> None:
    with database.reading() as connection:
        row = connection.execute("SELECT version_num FROM alembic_version").fetchone()
    if row is None or row[0] != HEAD:
        raise DatabaseBusy("it is not of this version", database.path)
