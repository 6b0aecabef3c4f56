"""What is remembered of sharing: what waits to be opened, own words, where things were shared to.

All of it stands as facts in the account's database. Nothing here names a local id, so that a
rescued database keeps it.
"""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING, Any, Final

from companion.domain.own_writing import SharedWords
from companion.domain.share import Share, WaitingShare
from companion.store.clock import from_stamp, to_stamp
from companion.store.journal import fact, json_fact, set_fact, set_json_fact

if TYPE_CHECKING:
    from collections.abc import Sequence

    from companion.store.database import Connection

_WAITING: Final = "waiting_shares"
_WORDS: Final = "share_words"
_TARGET: Final = "share_target"
_INSTANCE: Final = "share_instance"
SHARE_FACTS: Final = (_WAITING, _WORDS, _TARGET, _INSTANCE)
_MOST_WORDS: Final = 50


def waiting_shares(connection: Connection) -> tuple[WaitingShare, ...]:
    """Return what waits to be opened, the oldest first."""
    read = (_waiting(each) for each in json_fact(connection, _WAITING, list))
    return tuple(each for each in read if each is not None)


def put_waiting(connection: Connection, waiting: WaitingShare) -> None:
    """Keep something until it is opened, in the order of time; again, if it was taken away."""
    others = [each for each in waiting_shares(connection) if each.share_id != waiting.share_id]
    _write(connection, sorted([*others, waiting], key=lambda each: each.made_at))


def drop_waiting(connection: Connection, share_id: str) -> WaitingShare | None:
    """Keep something no longer; return it, None where it was not there."""
    known = waiting_shares(connection)
    _write(connection, [each for each in known if each.share_id != share_id])
    return next((each for each in known if each.share_id == share_id), None)


def words_for(connection: Connection, link: str) -> str:
    """Return the words that the person wrote last to share what has this link."""
    found = json_fact(connection, _WORDS, dict).get(link)
    return found if isinstance(found, str) else ""


def keep_words(connection: Connection, link: str, words: str) -> None:
    """Keep the words to share something with; those kept last stay."""
    known = json_fact(connection, _WORDS, dict)
    known.pop(link, None)
    if words:
        known[link] = words
    set_json_fact(connection, _WORDS, dict(list(known.items())[-_MOST_WORDS:]))


def shared_words(connection: Connection) -> tuple[SharedWords, ...]:
    """Return all words that the person wrote to share something: what waits, then what is kept."""
    waiting = [
        SharedWords(each.share.link, each.share.words) for each in waiting_shares(connection)
    ]
    kept = json_fact(connection, _WORDS, dict).items()
    known = [SharedWords(link, words) for link, words in kept if isinstance(words, str)]
    return tuple(dict.fromkeys(each for each in (*waiting, *known) if each.words))


def last_target(connection: Connection) -> str:
    """Return the key of the target that was used last; empty where none was."""
    return fact(connection, _TARGET) or ""


def last_instance(connection: Connection) -> str:
    """Return the host that was named last; empty where none was."""
    return fact(connection, _INSTANCE) or ""


def note_use(connection: Connection, target_key: str, instance: str) -> None:
    """Remember where something was shared to."""
    set_fact(connection, _TARGET, target_key)
    if instance:
        set_fact(connection, _INSTANCE, instance)


def _write(connection: Connection, waiting: Sequence[WaitingShare]) -> None:
    """Write what waits, and after it what a newer version has kept here that cannot be read."""
    values = [{**asdict(each), "made_at": to_stamp(each.made_at)} for each in waiting]
    unread = [each for each in json_fact(connection, _WAITING, list) if _waiting(each) is None]
    set_json_fact(connection, _WAITING, [*values, *unread])


def _waiting(stored: Any) -> WaitingShare | None:  # noqa: ANN401 - what a file says
    try:
        made_at = from_stamp(stored["made_at"])
        return WaitingShare(**{**stored, "share": Share(**stored["share"]), "made_at": made_at})
    except (TypeError, KeyError, ValueError):
        return None
