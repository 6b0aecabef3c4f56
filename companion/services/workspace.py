"""An opened account: its database and the services on it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from companion.policy.policy_values import NO_POLICY
from companion.services.conversation_starters import ConversationStarters
from companion.services.course_calendar import CourseCalendar
from companion.services.course_comments import CourseComments
from companion.services.course_files import CourseFiles
from companion.services.course_library import CourseLibrary
from companion.services.course_outlines import CourseOutlines
from companion.services.course_packs import PACK_ROOM, CoursePacks
from companion.services.digest import Digests
from companion.services.draft_writing import DraftWriting
from companion.services.files import Files
from companion.services.following import Following
from companion.services.forum_actions import ForumActions
from companion.services.forum_reading import ForumReading
from companion.services.forum_search import ForumSearch
from companion.services.going_places import GoingPlaces
from companion.services.learning_journal import LearningJournal
from companion.services.learning_mix import LearningMix
from companion.services.messages import Messages
from companion.services.news import NewsTeller
from companion.services.notifications import Notifications
from companion.services.own_export import OwnExport
from companion.services.peer_learning import PeerLearning
from companion.services.people import People
from companion.services.sharing import Sharing
from companion.services.storage_use import Storage
from companion.services.writing_aids import WritingAids
from companion.store import journal
from companion.store.clock import Clock, system_clock
from companion.store.draft_mirror import DraftMirror
from companion.store.figures import StoreFigures, figures
from companion.store.file_cache import FileCache
from companion.store.file_vault import VAULT_FOLDER, FileVault
from companion.store.journal_rescue import JOURNAL_FOLDER
from companion.store.kept_contents import CACHE_FOLDER
from companion.store.mark_records import read_marks_again
from companion.store.offer_records import site_offers
from companion.store.old_texts import clean_again
from companion.store.opened_copies import OpenedCopies
from companion.store.outbox import OutboxStore
from companion.store.own_events import NOTES_FOLDER
from companion.store.private_room import forget_dead_rooms
from companion.store.search_index import refresh_index
from companion.store.text_files import note_known_texts

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

    from companion.domain.account import Account
    from companion.domain.site_offers import SiteOffers
    from companion.policy.policy_values import Policy
    from companion.store.database import Database
    from companion.store.opening import OpeningReport


@dataclass(frozen=True, slots=True)
class AccountStatus:
    """How an account stands: what is cached, and what waits to be sent."""

    account: Account
    figures: StoreFigures

    @property
    def last_sync_at(self) -> datetime | None:
        """When a whole sync last ended well."""
        return self.figures.last_sync_at


class Workspace:
    """Everything about one account that needs no network.

    The services may be called from any thread; each call is short. `opening` says what opening
    the database found, `policy` what an organisation has set.
    """

    def __init__(
        self,
        account: Account,
        folder: Path,
        database: Database,
        mirror: DraftMirror,
        opening: OpeningReport,
        *,
        clock: Clock = system_clock,
        policy: Policy = NO_POLICY,
    ) -> None:
        self.account = account
        self.policy = policy
        self.folder = folder
        self.database = database
        self.opening = opening
        key = database.key
        self.outbox_store = OutboxStore(database, mirror, clock)
        self.library = CourseLibrary(database)
        self.outlines = CourseOutlines(database, self.outbox_store)
        self.comments = CourseComments(database, self.outbox_store)
        self.calendar = CourseCalendar(database, DraftMirror(folder / NOTES_FOLDER, key), clock)
        self.reading = ForumReading(database, self.outbox_store, clock)
        self._copies = OpenedCopies(folder, is_encrypted=key is not None)
        self.vault = FileVault(folder / VAULT_FOLDER, self._copies, key)
        self.file_cache = FileCache(database, folder / CACHE_FOLDER, clock)
        self.files = Files(database, self.file_cache, self._copies, folder, clock)
        self.course_files = CourseFiles(database, self.file_cache, clock)
        self.writing = DraftWriting(database, self.outbox_store, self.vault, clock)
        self.actions = ForumActions(database, self.outbox_store, clock)
        self.peers = PeerLearning(database, self.actions, clock)
        self.starters = ConversationStarters(database, clock, self.data_folder, policy.starters)
        self.journal = LearningJournal(database, DraftMirror(folder / JOURNAL_FOLDER, key), clock)
        self.learning = LearningMix(database, clock)
        self.search = ForumSearch(database, clock, policy.features)
        self.messages = Messages(database, self.outbox_store)
        self.notifications = Notifications(database, self.outbox_store, clock)
        self.people = People(database)
        self.aids = WritingAids(account, database, clock)
        self.places = GoingPlaces(database, clock, policy.features)
        self.sharing = Sharing(
            account,
            database,
            self.library,
            self.reading,
            self.data_folder,
            clock,
            policy.share_targets,
        )
        self.news = NewsTeller(database, clock)
        self.following = Following(account, database, clock, self.data_folder, policy.feeds)
        self.digests = Digests(database, clock)
        self.storage = Storage(
            database, self.file_cache, self.files, folder, self.data_folder, clock
        )
        self.own_export = OwnExport(
            account, database, self.outbox_store, self.vault, self.file_cache, clock
        )
        self.packs = CoursePacks(account, database, self.file_cache, folder, clock)
        self._clock = clock
        self.files.forget_copies()
        forget_dead_rooms(folder, PACK_ROOM)
        self._bring_up_to_date()

    @property
    def data_folder(self) -> Path:
        """The folder with all accounts, settings and logs, in which `folder` is ``accounts/ID``."""
        return self.folder.parent.parent

    @property
    def is_encrypted(self) -> bool:
        """Whether the account lies encrypted on the disk."""
        return self.database.key is not None

    def offers(self) -> SiteOffers:
        """Return what the site offers, as it said in the newest sync."""
        with self.database.reading() as connection:
            return site_offers(connection)

    def status(self) -> AccountStatus:
        """Return how the account stands."""
        with self.database.reading() as connection:
            return AccountStatus(self.account, figures(connection))

    def month_traffic(self) -> int:
        """Return how many bytes this account has cost in this month, both ways together."""
        month = f"{self._clock().astimezone():%Y-%m}"
        with self.database.reading() as connection:
            return journal.traffic(connection, month)

    def close(self) -> None:
        """Close the database, and remove the copies that were opened."""
        self.database.close()
        self._copies.end()

    def _bring_up_to_date(self) -> None:
        """Clean and index anew what an older version of the app had cleaned and indexed."""
        clean_again(self.database)
        read_marks_again(self.database)
        note_known_texts(self.database)
        with self.database.writing(durable=False) as connection:
            refresh_index(connection)
