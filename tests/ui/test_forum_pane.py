"""The list of discussions: read by page, refreshed in place."""

from __future__ import annotations

import threading
from dataclasses import dataclass, field
from types import SimpleNamespace
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QLabel, QPushButton

from companion.domain.change_set import ChangeSet
from companion.domain.discussion_list import DiscussionFilter, DiscussionSort, ListChoice
from companion.errors import StorageUnwritable
from tests.ui.fakes import a_discussion, a_forum, an_item, clock
from ui.account_session import AccountSession
from ui.sync_controller import SyncController
from ui.views.forum_pane import PAGE, ForumPane
from ui.wording import spoken_discussion

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from companion.domain.account import Account
    from companion.domain.draft import OutboxItem
    from companion.domain.forum import DiscussionSummary, ForumSummary
    from companion.services.workspace import Workspace
    from ui.background import Background
    from ui.style.look import Look


@dataclass
class Shelf:
    """A forum with many discussions; counts how much of it is asked for.

    What is asked for from an offset on is handed out once its gate is open; pages fail with
    `error`.
    """

    discussions_: list[DiscussionSummary]
    waiting: list[OutboxItem] = field(default_factory=list)
    asked: list[tuple[int, int]] = field(default_factory=list)
    choice: ListChoice = field(default_factory=ListChoice)
    shown: tuple[ListChoice | None, str] = (None, "")
    gates: dict[int, threading.Event] = field(default_factory=dict)
    error: Exception | None = None

    def forum(self, forum_id: int) -> ForumSummary:
        return a_forum(forum_id)

    def list_choice(self, forum_id: int) -> ListChoice:
        return self.choice

    def keep_list_choice(self, forum_id: int, choice: ListChoice) -> None:
        self.choice = choice

    def discussions(
        self,
        forum_id: int,
        *,
        limit: int = 200,
        offset: int = 0,
        choice: ListChoice | None = None,
        words: str = "",
    ) -> tuple[DiscussionSummary, ...]:
        self.asked.append((limit, offset))
        self.shown = (choice, words)
        if self.error is not None and offset:
            raise self.error
        found = tuple(d for d in self.discussions_ if words in d.title)[offset : offset + limit]
        if offset in self.gates:
            assert self.gates[offset].wait(20)
        return found

    def outbox(self) -> tuple[OutboxItem, ...]:
        return tuple(self.waiting)


def pane_on(shelf: Shelf, qtbot: QtBot, look: Look, background: Background) -> ForumPane:
    account = cast("Account", SimpleNamespace(full_name="Me", site_name="Site"))
    workspace = SimpleNamespace(account=account, reading=shelf, writing=shelf)
    session = AccountSession(cast("Workspace", workspace), SyncController(), background)
    session.offers_starters = False
    pane = ForumPane(look, clock=clock)
    session.setParent(pane)
    qtbot.addWidget(pane)
    pane.resize(360, 600)
    pane.show()
    pane.attach(session)
    with qtbot.waitSignal(pane.shown):
        pane.show_forum(1)
    return pane


def scroll_until(pane: ForumPane, qtbot: QtBot, holds: Callable[[], bool]) -> None:
    """Scroll to the end, again and again as more comes, until a condition holds."""
    bar = pane.list.verticalScrollBar()

    def scrolled() -> bool:
        bar.setValue(bar.maximum())
        return holds()

    qtbot.waitUntil(scrolled)


def many(count: int) -> list[DiscussionSummary]:
    return [a_discussion(number, f"Discussion {number}") for number in range(1, count + 1)]


def test_a_long_forum_is_read_by_page_as_the_person_scrolls(
    qtbot: QtBot, look: Look, background: Background
) -> None:
    shelf = Shelf(many(PAGE * 2 + 50))
    pane = pane_on(shelf, qtbot, look, background)
    assert pane.model.rowCount() == PAGE
    scroll_until(pane, qtbot, lambda: pane.model.rowCount() == PAGE * 2 + 50)
    assert shelf.asked == [(PAGE, 0), (PAGE, PAGE), (PAGE, PAGE * 2)]


def test_news_that_are_being_read_while_a_page_comes_are_not_lost(
    qtbot: QtBot, look: Look, background: Background
) -> None:
    shelf = Shelf(many(PAGE + 50))
    pane = pane_on(shelf, qtbot, look, background)
    shelf.discussions_.insert(0, a_discussion(9999, "Brand new"))
    shelf.gates[0] = threading.Event()
    pane.refresh(ChangeSet(forums=frozenset({1})))
    qtbot.waitUntil(lambda: len(shelf.asked) == 2)
    scroll_until(pane, qtbot, lambda: pane.model.rowCount() > PAGE)
    shelf.gates[0].set()
    qtbot.waitUntil(lambda: pane.model.index(0, 0).data() == "Brand new")
    scroll_until(pane, qtbot, lambda: pane.model.rowCount() == PAGE + 51)


def test_a_page_that_could_not_be_read_is_asked_for_again(
    qtbot: QtBot, look: Look, background: Background
) -> None:
    shelf = Shelf(many(PAGE + 50), error=StorageUnwritable("disk"))
    pane = pane_on(shelf, qtbot, look, background)
    assert pane._session is not None
    with qtbot.waitSignal(pane._session.failed):
        pane.model.fetchMore(QModelIndex())
    shelf.error = None
    scroll_until(pane, qtbot, lambda: pane.model.rowCount() == PAGE + 50)


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


def test_a_forum_is_shown_as_it_was_chosen_for_it_before(
    qtbot: QtBot, look: Look, background: Background
) -> None:
    chosen = ListChoice(DiscussionSort.TITLE, DiscussionFilter.UNREAD, unread_first=True)
    shelf = Shelf(many(3), choice=chosen)
    pane = pane_on(shelf, qtbot, look, background)
    assert shelf.shown == (chosen, "")
    assert pane.bar.sorts[DiscussionSort.TITLE].isChecked()
    assert pane.bar.filters[DiscussionFilter.UNREAD].isChecked()
    assert pane.bar.unread_first.isChecked()
    assert pane.bar.button.text() == "Unread"


def test_another_order_is_read_at_once_and_remembered(
    qtbot: QtBot, look: Look, background: Background
) -> None:
    shelf = Shelf(many(3))
    pane = pane_on(shelf, qtbot, look, background)
    with qtbot.waitSignal(pane.shown):
        pane.bar.sorts[DiscussionSort.REPLIES].trigger()
    assert shelf.shown == (ListChoice(DiscussionSort.REPLIES), "")
    qtbot.waitUntil(lambda: shelf.choice == ListChoice(DiscussionSort.REPLIES))


def test_typed_words_narrow_the_list_down_and_enter_leads_into_it(
    qtbot: QtBot, look: Look, background: Background
) -> None:
    shelf = Shelf(many(30))
    pane = pane_on(shelf, qtbot, look, background)
    pane.filter_words.trigger()
    with qtbot.waitSignal(pane.shown):
        qtbot.keyClicks(pane.bar.field, "Discussion 2")
        qtbot.keyClick(pane.bar.field, Qt.Key.Key_Return)
    assert pane.model.rowCount() == 11
    assert shelf.shown[1] == "Discussion 2"
    assert pane.list.hasFocus() or not pane.isActiveWindow()
    assert pane.list.currentIndex().isValid()


def test_a_filter_that_hides_everything_says_so_and_offers_to_end_it(
    qtbot: QtBot, look: Look, background: Background
) -> None:
    shelf = Shelf(many(3))
    pane = pane_on(shelf, qtbot, look, background)
    with qtbot.waitSignal(pane.shown):
        pane.bar.field.setText("nothing of the kind")
    assert pane.model.rowCount() == 0
    assert "No discussion is like that" in [each.text() for each in pane.findChildren(QLabel)]
    offer = next(b for b in pane.findChildren(QPushButton) if b.text() == "Show all discussions")
    with qtbot.waitSignal(pane.shown):
        offer.click()
    assert pane.model.rowCount() == 3


def test_another_forum_begins_without_the_words_of_the_last_one(
    qtbot: QtBot, look: Look, background: Background
) -> None:
    pane = pane_on(Shelf(many(3)), qtbot, look, background)
    with qtbot.waitSignal(pane.shown):
        pane.bar.field.setText("Discussion 2")
    with qtbot.waitSignal(pane.shown):
        pane.show_forum(2)
    assert pane.bar.field.text() == ""
    assert pane.model.rowCount() == 3


def test_marks_of_questions_and_of_what_could_not_be_sent_are_spoken() -> None:
    answered = a_discussion(is_question=True, waiting_count=3, stuck_count=1)
    said = spoken_discussion(answered)
    assert "answered question" in said
    assert "2 waiting to send" in said
    assert "1 could not be sent" in said
    assert "question without a reply" in spoken_discussion(
        a_discussion(is_question=True, reply_count=0)
    )
