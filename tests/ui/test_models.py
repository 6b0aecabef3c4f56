"""Models that change row by row, and the order of a thread."""

from __future__ import annotations

import dataclasses

from PySide6.QtCore import QPersistentModelIndex
from PySide6.QtTest import QAbstractItemModelTester

from companion.domain.draft import ItemState, ReplyTarget
from companion.domain.forum import QueuedReply
from tests.ui.fakes import a_discussion, a_post, an_item
from ui.models.navigation import NavigationModel, NavigationRow, Place
from ui.models.rows import RowsModel
from ui.models.thread_entries import entries_of, item_key, waiting_discussion_entries


def rows_model() -> RowsModel[str]:
    return RowsModel[str](lambda row: row[0], lambda row: row, lambda row: row)


def test_rows_keep_their_persistent_index_while_others_come_move_and_go(qapp: object) -> None:
    model = rows_model()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show_values(["a1", "b1", "c1", "d1"])
    kept = QPersistentModelIndex(model.index(2, 0))
    model.show_values(["c2", "x1", "a1", "d1"])
    assert model.values == ("c2", "x1", "a1", "d1")
    assert kept.isValid()
    assert model.value(kept) == "c2"


def test_only_the_row_that_differs_is_reported_as_changed(qapp: object) -> None:
    model = rows_model()
    model.show_values(["a1", "b1", "c1"])
    changed: list[int] = []
    model.dataChanged.connect(lambda first, _last: changed.append(first.row()))
    model.show_values(["a1", "b2", "c1"])
    assert changed == [1]


def test_the_tree_refreshes_counts_without_rebuilding(qapp: object) -> None:
    model = NavigationModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    course = NavigationRow(Place.COURSE, "Water", 1)
    forums = [NavigationRow(Place.FORUM, "Tips", 1), NavigationRow(Place.FORUM, "Ideas", 2)]
    model.show_rows([NavigationRow(Place.OUTBOX, "Outbox"), course], {1: forums})
    kept = QPersistentModelIndex(model.index_of(Place.FORUM, 2))
    news = [NavigationRow(Place.FORUM, "New one", 3), dataclasses.replace(forums[1], count=4)]
    model.show_rows([NavigationRow(Place.OUTBOX, "Outbox"), course], {1: news})
    row = model.row(kept)
    assert row is not None
    assert (row.name, row.count) == ("Ideas", 4)
    assert not model.index_of(Place.FORUM, 1).isValid()


def test_waiting_replies_stand_under_what_they_answer() -> None:
    posts = [a_post(1), a_post(2, 1), a_post(3, 2), a_post(4, 1)]
    to_second = QueuedReply(an_item("i1"), "<p>one</p>", 2, None)
    to_waiting = QueuedReply(an_item("i2"), "<p>two</p>", None, "i1")
    to_opening = QueuedReply(an_item("i3"), "<p>three</p>", 1, None)
    entries = entries_of("T", posts, [to_second, to_waiting, to_opening], "Me")
    assert [(entry.key, entry.depth) for entry in entries] == [
        ("post-1", 0),
        ("post-2", 1),
        ("post-3", 2),
        ("item-i1", 2),
        ("item-i2", 3),
        ("post-4", 1),
        ("item-i3", 1),
    ]


def test_a_waiting_reply_whose_parent_is_gone_is_shown_all_the_same() -> None:
    lost = QueuedReply(an_item("i1", ItemState.CONFLICT), "<p>kept</p>", 99, None)
    entries = entries_of("T", [a_post(1)], [lost], "Me")
    assert [entry.key for entry in entries] == ["post-1", item_key("i1")]


def test_a_waiting_discussion_shows_the_replies_to_it() -> None:
    opening = an_item("d", target=None)
    reply = an_item("r", target=ReplyTarget(None, item_id="d"))
    entries = waiting_discussion_entries(
        opening, "<p>text</p>", [QueuedReply(reply, "<p>more</p>", None, "d")], "Me"
    )
    assert [(entry.key, entry.depth) for entry in entries] == [("item-d", 0), ("item-r", 1)]


def test_a_list_of_discussions_speaks_of_its_marks(qapp: object) -> None:
    from ui.wording import spoken_discussion

    words = spoken_discussion(a_discussion(unread_count=2, pinned=True, locked=True, reply_count=1))
    assert words == "Cleaning a sand filter, Amina Diallo, 1 reply, 2 unread, pinned, locked"
