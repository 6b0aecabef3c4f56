"""The list of discussions: read by page, refreshed in place."""

from __future__ import annotations

from dataclasses import dataclass, field
from types import SimpleNamespace
from typing import TYPE_CHECKING, cast

from companion.domain.change_set import ChangeSet
from tests.ui.fakes import a_discussion, a_forum, an_item, clock
from ui.account_session import AccountSession
from ui.sync_controller import SyncController
from ui.views.forum_pane import PAGE, ForumPane

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from companion.domain.account import Account
    from companion.domain.draft import OutboxItem
    from companion.domain.forum import DiscussionSummary, ForumSummary
    from companion.services.workspace import Workspace
    from ui.background import Background
    from ui.style.look import Look


@dataclass
class Shelf:
    """A forum with many discussions; counts how much of it is asked for."""

    discussions_: list[DiscussionSummary]
    waiting: list[OutboxItem] = field(default_factory=list)
    asked: list[tuple[int, int]] = field(default_factory=list)

    def forum(self, forum_id: int) -> ForumSummary:
        return a_forum(forum_id)

    def discussions(
        self, forum_id: int, *, limit: int = 200, offset: int = 0
    ) -> tuple[DiscussionSummary, ...]:
        self.asked.append((limit, offset))
        return tuple(self.discussions_[offset : offset + limit])

    def outbox(self) -> tuple[OutboxItem, ...]:
        return tuple(self.waiting)


def pane_on(shelf: Shelf, qtbot: QtBot, look: Look, background: Background) -> ForumPane:
    account = cast("Account", SimpleNamespace(full_name="Me", site_name="Site"))
    workspace = SimpleNamespace(account=account, reading=shelf, writing=shelf)
    session = AccountSession(cast("Workspace", workspace), SyncController(), background)
    pane = ForumPane(look, clock=clock)
    session.setParent(pane)
    qtbot.addWidget(pane)
    pane.resize(360, 600)
    pane.show()
    pane.attach(session)
    with qtbot.waitSignal(pane.shown):
        pane.show_forum(1)
    return pane


def many(count: int) -> list[DiscussionSummary]:
    return [a_discussion(number, f"Discussion {number}") for number in range(1, count + 1)]


def test_a_long_forum_is_read_by_page_as_the_person_scrolls(
    qtbot: QtBot, look: Look, background: Background
) -> None:
    shelf = Shelf(many(PAGE * 2 + 50))
    pane = pane_on(shelf, qtbot, look, background)
    assert pane.model.rowCount() == PAGE
    bar = pane.list.verticalScrollBar()

    def scrolled_to_the_end() -> bool:
        bar.setValue(bar.maximum())
        return pane.model.rowCount() == PAGE * 2 + 50

    qtbot.waitUntil(scrolled_to_the_end)
    assert shelf.asked == [(PAGE, 0), (PAGE, PAGE), (PAGE, PAGE * 2)]


def test_news_come_into_the_list_while_the_chosen_row_and_the_place_stay(
    qtbot: QtBot, look: Look, background: Background
) -> None:
    shelf = Shelf(many(60))
    pane = pane_on(shelf, qtbot, look, background)
    pane.list.setCurrentIndex(pane.model.index(30, 0))
    chosen = pane.model.value(pane.list.currentIndex())
    place = pane.list.visualRect(pane.list.currentIndex())
    assert pane.list.verticalScrollBar().value() > 0
    shelf.discussions_.insert(0, a_discussion(99, "Brand new"))
    with qtbot.waitSignal(pane.shown):
        pane.refresh(ChangeSet(forums=frozenset({1})))
    assert pane.model.rowCount() == 61
    assert pane.model.value(pane.list.currentIndex()) == chosen
    assert pane.list.visualRect(pane.list.currentIndex()) == place
    assert pane.model.index(0, 0).data() == "Brand new"


def test_a_change_elsewhere_reads_nothing(qtbot: QtBot, look: Look, background: Background) -> None:
    shelf = Shelf(many(3))
    pane = pane_on(shelf, qtbot, look, background)
    pane.refresh(ChangeSet(forums=frozenset({7})))
    assert background.running == 0
    assert len(shelf.asked) == 1


def test_own_discussions_that_wait_stand_first_and_all_rows_are_drawn(
    qtbot: QtBot, look: Look, background: Background
) -> None:
    from companion.domain.draft import Draft, ItemKind

    mine = an_item("d1", kind=ItemKind.DISCUSSION, draft=Draft("My idea", "text"), target=None)
    marked = a_discussion(
        1, "يوم الماء", unread_count=2, pinned=True, starred=True, locked=True, waiting_count=1
    )
    shelf = Shelf([marked, *many(4)[1:]], [mine])
    pane = pane_on(shelf, qtbot, look, background)
    assert [pane.model.index(row, 0).data() for row in (0, 1)] == ["My idea", "يوم الماء"]
    assert not pane.grab().isNull()
