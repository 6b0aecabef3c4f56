"""A long outline is indexed in short transactions; cut short between them, it comes again."""

from __future__ import annotations

import sqlite3
from contextlib import closing, contextmanager
from datetime import timedelta
from itertools import pairwise
from typing import TYPE_CHECKING, cast

import pytest

from companion.store.outline_intake import courses_without_outline, take_outline
from tests.companion import remote_values as said
from tests.companion.pulled import courses_said

if TYPE_CHECKING:
    from collections.abc import Iterator

    from companion.domain.remote import RemoteSection
    from companion.store.database import Connection, Database
    from tests.companion.store_room import StoreRoom

PAGES = 30


class PowerCut(Exception):
    """The program ends here."""


class CutShort:
    """A database whose program ends after some transactions; tells what others see after each."""

    def __init__(self, room: StoreRoom, transactions: int | None = None) -> None:
        self._room = room
        self._left = transactions
        self.indexed: list[int] = []

    def reading(self) -> object:
        return self._room.workspace.database.reading()

    @contextmanager
    def writing(self, *, durable: bool) -> Iterator[Connection]:
        if self._left is not None and len(self.indexed) == self._left:
            raise PowerCut
        with self._room.workspace.database.writing(durable=durable) as connection:
            yield connection
        with closing(sqlite3.connect(self._room.path)) as other:
            self.indexed += other.execute("SELECT count(*) FROM course_search").fetchone()


@pytest.fixture
def school(room: StoreRoom) -> StoreRoom:
    courses_said(room, said.a_course())
    return room


def long_pages() -> list[RemoteSection]:
    html = f"<p>{'gravel and sand ' * 1600}</p>"
    return [
        said.a_section(
            activities=[said.an_activity(str(n), name=f"Page {n}", html=html) for n in range(PAGES)]
        )
    ]


def take(room: StoreRoom, database: CutShort) -> None:
    take_outline(cast("Database", database), "3", long_pages(), room.clock())


def is_due(room: StoreRoom) -> bool:
    now = room.clock()
    with room.workspace.database.reading() as connection:
        return courses_without_outline(connection, now - timedelta(days=1), now) == ("3",)


def test_no_transaction_indexes_more_than_some_pages(school: StoreRoom) -> None:
    watched = CutShort(school)
    take(school, watched)
    steps = [later - sooner for sooner, later in pairwise(watched.indexed)]
    assert watched.indexed[-1] == PAGES + 2
    assert max(steps) <= PAGES / 2
    assert not is_due(school)


@pytest.mark.parametrize("transactions", [1, 2, 3])
def test_an_outline_that_was_cut_short_is_read_again_and_found_whole(
    school: StoreRoom, transactions: int
) -> None:
    with pytest.raises(PowerCut):
        take(school, CutShort(school, transactions))
    school.reopen()
    assert is_due(school)
    assert len(school.workspace.search.find("gravel", limit=100)) < PAGES
    take(school, CutShort(school))
    assert not is_due(school)
    assert len(school.workspace.search.find("gravel", limit=100)) == PAGES
