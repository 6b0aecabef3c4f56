"""What helps to write in one account: earlier versions, own texts, peers, spelling, emoji."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from companion.services.spelling import Spelling
from companion.store import draft_versions, writing_memory
from companion.store.clock import to_stamp
from companion.store.course_peers import course_peers, forum_of
from companion.store.forum_limits import file_limits
from companion.store.outbox_rows import item_row

if TYPE_CHECKING:
    from companion.domain.account import Account
    from companion.domain.draft import ReplyTarget
    from companion.domain.writing import DraftVersion, TextTemplate
    from companion.store.clock import Clock
    from companion.store.database import Database


class WritingAids:
    """Remembers what the person writes with. Each call is short; any thread may make it."""

    def __init__(self, account: Account, database: Database, clock: Clock) -> None:
        self._account = account
        self._database = database
        self._clock = clock
        self.spelling = Spelling()
        # Else a reading from before a change could be taken for right after it.
        self._own_words_turn = threading.Lock()

    # Earlier versions ------------------------------------------------------------------------

    def versions(self, item_id: str) -> tuple[DraftVersion, ...]:
        """Return the earlier versions of a draft, the newest first."""
        with self._database.reading() as connection:
            return draft_versions.versions_of(connection, item_id)

    def keep_version(self, item_id: str) -> None:
        """Keep the words that a draft has now, as before they are replaced; raise `NotFound`."""
        now = to_stamp(self._clock())
        with self._database.writing(durable=True) as connection:
            draft_versions.keep_version(connection, item_row(connection, item_id), now)
            draft_versions.thin_out(connection, item_id, now)

    # Own texts -------------------------------------------------------------------------------

    def templates(self) -> tuple[TextTemplate, ...]:
        """Return the person's own texts, in the order in which they were made."""
        with self._database.reading() as connection:
            return writing_memory.templates(connection)

    def put_template(self, name: str, body: str, template_id: int | None = None) -> TextTemplate:
        """Keep a text to be used again, in the place of another one if its id is given."""
        with self._database.writing(durable=True) as connection:
            return writing_memory.put_template(connection, name, body, template_id)

    def drop_template(self, template_id: int) -> None:
        """Keep a text no longer."""
        with self._database.writing(durable=True) as connection:
            writing_memory.drop_template(connection, template_id)

    def restore_template(self, dropped: TextTemplate) -> TextTemplate:
        """Bring back a text that was dropped."""
        with self._database.writing(durable=True) as connection:
            return writing_memory.restore_template(connection, dropped)

    # People, limits, emoji -------------------------------------------------------------------

    def peers(self, forum_id: int | None) -> tuple[str, ...]:
        """Return the names of those who wrote in the course of a forum, who wrote last first."""
        if forum_id is None:
            return ()
        with self._database.reading() as connection:
            return course_peers(connection, forum_id, self._account.remote_user_id)

    def peers_of(self, target: ReplyTarget) -> tuple[str, ...]:
        """Return the same for the course in which a reply is written."""
        with self._database.reading() as connection:
            forum_id = forum_of(connection, target)
        return self.peers(forum_id)

    def largest_file(self, forum_id: int | None) -> int:
        """Return how many bytes a file in a forum may have at the most; 0 for any number."""
        with self._database.reading() as connection:
            return file_limits(connection, forum_id).most_bytes

    def used_emoji(self) -> tuple[str, ...]:
        """Return the emoji that the person has put in, the latest first."""
        with self._database.reading() as connection:
            return writing_memory.used_emoji(connection)

    def note_emoji(self, sign: str) -> None:
        """Remember that an emoji was put in."""
        with self._database.writing(durable=False) as connection:
            writing_memory.note_emoji(connection, sign)

    # Spelling --------------------------------------------------------------------------------

    def language_for(self, item_id: str | None, text: str, likely: str | None) -> str | None:
        """Return the language in which a draft is checked: as chosen, else by its words.

        None where nothing can be checked; `NO_LANGUAGE` where the person does not want it.
        `likely` is the language of the window.
        """
        with self._own_words_turn, self._database.reading() as connection:
            self.spelling.own = writing_memory.own_words(connection)
            last = writing_memory.draft_language(connection, writing_memory.ANY_DRAFT)
        chosen = self.chosen_language(item_id)
        if chosen == NO_LANGUAGE or chosen in self.spelling.languages():
            return chosen
        closest = self._closest(likely)
        return self.spelling.guess(text, last if last in self.spelling.languages() else closest)

    def chosen_language(self, item_id: str | None) -> str:
        """Return what the person chose for a draft: a language, `NO_LANGUAGE`, or `BY_ITS_WORDS`.

        Who turned the check off for one draft does not want it for the next one either.
        """
        with self._database.reading() as connection:
            chosen = writing_memory.draft_language(connection, item_id) if item_id else None
            last = writing_memory.draft_language(connection, writing_memory.ANY_DRAFT)
        if chosen is None and last == NO_LANGUAGE:
            return NO_LANGUAGE
        return chosen if chosen is not None else BY_ITS_WORDS

    def choose_language(self, item_id: str | None, language: str) -> None:
        """Check a draft in this language from now on, and new ones in it where nothing tells."""
        with self._database.writing(durable=False) as connection:
            writing_memory.remember_language(connection, writing_memory.ANY_DRAFT, language)
            if item_id is not None:
                writing_memory.remember_language(connection, item_id, language)

    def add_own_word(self, word: str) -> None:
        """Take a word for right from now on."""
        with self._own_words_turn, self._database.writing(durable=True) as connection:
            self.spelling.own = writing_memory.add_own_word(connection, word)

    def own_words(self) -> tuple[str, ...]:
        """Return the words that the person has said to be right, in order."""
        with self._database.reading() as connection:
            return tuple(sorted(writing_memory.own_words(connection), key=str.casefold))

    def drop_own_word(self, word: str) -> None:
        """Look at a word as any again."""
        with self._own_words_turn, self._database.writing(durable=True) as connection:
            self.spelling.own = writing_memory.drop_own_word(connection, word)

    def _closest(self, likely: str | None) -> str | None:
        """Return the installed language that comes closest to one such as ``en``."""
        if likely is None:
            return None
        installed = self.spelling.languages()
        same = [each for each in installed if each.partition("_")[0] == likely.partition("_")[0]]
        return likely if likely in installed else next(iter(same), None)


NO_LANGUAGE = "none"
"""Chosen by those who do not want their spelling checked."""

BY_ITS_WORDS = ""
"""Chosen where the language is to be told from the words of the draft."""
