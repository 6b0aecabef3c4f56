"""What a sync without news costs where nothing rides together: three requests, in every case."""

from __future__ import annotations

import asyncio
import threading
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import httpx
import pytest

from companion.services.accounts import Accounts
from companion.settings import Settings
from companion.store import journal
from sync.beside_runner import BesideRunner, BesideTurn
from sync.engine import SyncEngine, SyncWishes
from sync.look_turns import LookTurns, Reading, look_turns
from sync.nodebb_sample.board import BoardTopic
from tests.sync.board_world import BoardWorld, lose_answer_to
from tests.sync.village_world import OnTheWay, VillageWorld

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from companion.domain.account import Account
    from sync.events import SyncReport
    from sync.server_port import ForumServer

MOST = 3
MINUTE = 60
HOUR = 3600


@contextmanager
def board(folder: Path) -> Iterator[BoardWorld]:
    """A forum with categories three deep, talk in them, and more chats than a look shows."""
    world = BoardWorld(folder)
    below = world.board.add_category("Filters", parent=world.category)
    deep = world.board.add_category("Sand", parent=below.cid)
    world.topic(replies=2)
    for category in (below, deep):
        world.board.start(world.peer, category.cid, f"In {category.name}", "Which one?")
    for number in range(25):
        room = world.board.make_room(world.peer, [world.me.uid])
        world.board.say(world.peer, room, f"Hello {number}")
    yield world
    world.close()


@contextmanager
def village(folder: Path) -> Iterator[VillageWorld]:
    """The same with more categories than a page of them may hold, and more private messages."""
    world = VillageWorld(folder)
    for number in range(25):
        world.state.add_category(f"Topic area {number}", f"area-{number}")
    below = world.state.add_category("Filters", "filters", parent=world.category)
    world.discussion(replies=2)
    world.state.start_topic(world.peer, "In filters", "Which one?", category_id=below.id)
    for number in range(35):
        world.state.start_topic(
            world.peer, f"Hello {number}", "How are you?", category_id=None, recipients=(world.me,)
        )
    yield world
    world.close()


@pytest.fixture(params=[board, village], ids=["board", "village"])
def world(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[BoardWorld | VillageWorld]:
    with request.param(tmp_path) as made:
        yield made


@pytest.fixture
def board_world(tmp_path: Path) -> Iterator[BoardWorld]:
    with board(tmp_path) as made:
        yield made


@pytest.fixture
def village_world(tmp_path: Path) -> Iterator[VillageWorld]:
    with village(tmp_path) as made:
        yield made


def synced(
    world: BoardWorld | VillageWorld, after: float, *, asked: bool = False, wait: bool = False
) -> SyncReport:
    """Sync after some seconds, by the settings that hold unless a person changes them."""
    world.turn(after)
    world.asked.clear()
    device = world.device
    wishes = SyncWishes.from_settings(Settings(), asked=asked, wait_for_doubts=wait)

    async def sync() -> SyncReport:
        with device.workspace.database.reading() as connection:
            remembered = journal.remembered_site(connection)
        server = world.connect(remembered)
        try:
            engine = SyncEngine(device.workspace, server, wishes, lambda _: None, device.clock)
            return await engine.run()
        finally:
            await server.close()

    report = asyncio.run(sync())
    assert report.complete, report
    return report


def asks_for(world: BoardWorld | VillageWorld, part: str) -> bool:
    return any(part in request for request in world.asked)


def test_no_sync_without_news_costs_more_than_three_requests(
    world: BoardWorld | VillageWorld,
) -> None:
    synced(world, 5, asked=True)
    first = synced(world, 5)
    assert (first.pulled.posts, first.requests) == (0, 2), world.asked
    categories = notifications = 0
    # In the background, asked for, with a wait for doubts, and after a pause of more than an hour.
    for minutes, asked, wait in (
        (15, False, False),
        (1, True, False),
        (1, True, False),
        (1, True, True),
        (61, False, False),
        (15, False, False),
        (61, True, False),
        (1, True, False),
        (1, True, True),
        (61, True, True),
        (61, False, True),
        (61, True, False),
        (60, False, False),
    ):
        report = synced(world, minutes * MINUTE, asked=asked, wait=wait)
        assert report.requests <= MOST, world.asked
        categories += asks_for(world, "categories")
        notifications += asks_for(world, "notifications")
    assert categories >= 6
    assert notifications >= 4


def test_a_day_later_it_costs_more_once(world: BoardWorld | VillageWorld) -> None:
    synced(world, 5, asked=True)
    report = synced(world, 24 * HOUR)
    assert asks_for(world, "categories")
    assert asks_for(world, "notifications")
    forums = len(world.device.cache().forums)
    assert report.requests > forums, "the listings are read"
    assert synced(world, 5 * MINUTE, asked=True).requests <= MOST, world.asked


@pytest.mark.parametrize("asked", [False, True])
def test_syncs_an_hour_apart_read_categories_and_notifications_in_turns(
    world: BoardWorld | VillageWorld, *, asked: bool
) -> None:
    synced(world, 5, asked=True)
    told = []
    for _ in range(4):
        assert synced(world, 61 * MINUTE, asked=asked).requests == MOST
        told.append((asks_for(world, "categories"), asks_for(world, "notifications")))
    assert told == [(True, False), (False, True)] * 2


def test_accounts_that_are_not_open_cost_no_more(tmp_path: Path) -> None:
    with board(tmp_path / "board") as one, village(tmp_path / "village") as other:
        accounts = Accounts(tmp_path / "data")
        worlds: dict[int, BoardWorld | VillageWorld] = {}
        for made in (one, other):
            account = made.device.account
            kept = accounts.add(
                kind=account.kind,
                site_url=f"https://{account.kind}.example",
                site_name=account.site_name,
                username=account.username,
                full_name=account.full_name,
                remote_user_id=account.remote_user_id,
            )
            worlds[kept.account_id] = made
        turns: list[BesideTurn] = []
        told = threading.Semaphore(0)

        def hear(turn: BesideTurn) -> None:
            turns.append(turn)
            told.release()

        def connect(account: Account, _token: str, remembered: str | None) -> ForumServer:
            made = worlds[account.account_id]
            made.turn(5 * MINUTE)
            return made.connect(remembered)

        runner = BesideRunner(
            accounts, lambda _: "token", settings=Settings(), on_turn=hear, connect=connect
        )
        runner.start()
        for _ in range(2):
            runner.sync_now()
            for _ in range(2):
                assert told.acquire(timeout=30)
        runner.stop()
        assert [turn.error for turn in turns] == [None] * 4
        assert [turn.report.requests for turn in turns[2:] if turn.report] == [MOST, MOST]


def test_deleted_topics_that_a_category_counts_cost_no_second_listing(
    board_world: BoardWorld,
) -> None:
    for number in range(22):
        mine = board_world.board.start(board_world.me, board_world.category, f"No {number}", "Oh.")
        assert isinstance(mine, BoardTopic)
        board_world.board.delete(board_world.me, mine.main.pid)
    synced(board_world, 5, asked=True)
    listed = board_world.asked.count(f"GET /api/category/{board_world.category}")
    assert listed == 2, "two pages of twenty"
    assert synced(board_world, MINUTE).requests <= MOST, board_world.asked
    assert synced(board_world, MINUTE, asked=True).requests <= MOST, board_world.asked


def test_an_own_topic_that_was_deleted_on_the_website_is_shown_no_more(
    board_world: BoardWorld,
) -> None:
    mine = board_world.board.start(board_world.me, board_world.category, "Mistaken", "Oh.")
    assert isinstance(mine, BoardTopic)
    synced(board_world, 5, asked=True)
    assert str(mine.tid) in board_world.device.cache().discussions
    board_world.board.delete(board_world.me, mine.main.pid)
    synced(board_world, 13 * HOUR)
    assert str(mine.tid) not in board_world.device.cache().discussions
    assert f"GET /api/topic/{mine.tid}" in board_world.asked
    assert synced(board_world, MINUTE, asked=True).requests <= MOST, board_world.asked


# What looking less must not lose


def test_a_topic_in_a_new_category_is_found_by_a_sync_in_the_background(
    world: BoardWorld | VillageWorld,
) -> None:
    synced(world, 5, asked=True)
    if isinstance(world, BoardWorld):
        made = world.board.add_category("Tanks", parent=world.category)
        world.turn(MINUTE)
        world.board.start(world.peer, made.cid, "How large?", "For ten people.")
    else:
        added = world.state.add_category("Tanks", "tanks")
        world.turn(MINUTE)
        world.state.start_topic(world.peer, "How large?", "For ten people.", category_id=added.id)
    synced(world, MINUTE)
    assert "How large?" in {one[1] for one in world.device.cache().discussions.values()}
    synced(world, MINUTE)
    assert synced(world, MINUTE).requests <= MOST


def test_topics_in_a_category_that_no_list_names_are_looked_into_once(
    world: BoardWorld | VillageWorld,
) -> None:
    synced(world, 5, asked=True)
    world.turn(MINUTE)
    if isinstance(world, BoardWorld):
        hidden = world.board.add_category("Hidden")
        world.board.start(world.peer, hidden.cid, "Found elsewhere", "In a hidden category.")
        hidden.is_listed = False
    else:
        added = world.state.add_category("Hidden", "hidden")
        world.state.start_topic(world.peer, "Found elsewhere", "Hidden.", category_id=added.id)
        added.is_listed = False
    looks = [synced(world, 5 * MINUTE) and asks_for(world, "categories") for _ in range(3)]
    assert looks == [True, False, False]
    synced(world, MINUTE, asked=True)
    synced(world, MINUTE)
    assert not asks_for(world, "categories")


def test_a_category_that_is_gone_is_seen_after_an_hour_at_most(
    world: BoardWorld | VillageWorld,
) -> None:
    synced(world, 5, asked=True)
    before = len(world.device.cache().forums)
    if isinstance(world, BoardWorld):
        gone = next(one for one in world.board.categories.values() if one.name == "Sand")
        del world.board.categories[gone.cid]
        world.board.topics = {t.tid: t for t in world.board.topics.values() if t.cid != gone.cid}
    else:
        del world.state.categories[max(world.state.categories)]
        world.state.topics = {
            topic.id: topic
            for topic in world.state.topics.values()
            if topic.category_id is None or topic.category_id in world.state.categories
        }
    synced(world, 61 * MINUTE)
    assert len(world.device.cache().forums) == before - 1


def test_an_older_site_without_a_list_of_all_categories_costs_no_more(
    board_world: BoardWorld,
) -> None:
    board_world.board.lists_categories = False
    synced(board_world, 5, asked=True)
    assert {str(one[0]) for one in board_world.device.cache().forums.values()} == {
        "Water",
        "Filters (Water)",
    }, "what lies deeper it does not tell"
    assert synced(board_world, MINUTE, asked=True).requests == MOST, board_world.asked


def test_what_moderators_hold_since_a_minute_is_found_though_no_category_was_read(
    board_world: BoardWorld,
) -> None:
    synced(board_world, 5, asked=True)
    topic = next(iter(board_world.board.topics.values()))
    board_world.board.holds_posts = board_world.me.is_new = True
    item = board_world.device.reply(str(topic.main.pid), "Ours is of clay.")
    board_world.plan = lose_answer_to("POST", f"/api/v3/topics/{topic.tid}")
    synced(board_world, MINUTE)
    assert not board_world.my_posts()
    synced(board_world, 5 * MINUTE)
    assert board_world.device.state(item) == "awaiting_approval"
    assert len(board_world.board.queue) == 1


def test_a_message_of_ones_own_that_nobody_answered_is_found_in_half_a_day(
    village_world: VillageWorld,
) -> None:
    synced(village_world, 5, asked=True)
    from_elsewhere(village_world, "Are you well?")
    synced(village_world, MINUTE)
    assert "Are you well?" not in messages_of(village_world)
    synced(village_world, 12 * HOUR + MINUTE)
    assert "Are you well?" in messages_of(village_world)


def test_an_equal_message_from_another_device_is_not_taken_for_a_lost_one(
    village_world: VillageWorld,
) -> None:
    synced(village_world, 5, asked=True)
    from_elsewhere(village_world, "Are you well?")
    village_world.turn(MINUTE)
    item = village_world.device.message(str(village_world.peer.id), "Are you well?")

    def cut(on_the_way: OnTheWay) -> None:
        if on_the_way.writes:
            raise httpx.WriteError("cut")

    village_world.happen = cut
    synced(village_world, MINUTE, asked=True)
    village_world.happen = None
    synced(village_world, 2 * MINUTE, asked=True)
    assert village_world.device.state(item) == "sent"
    assert [post.raw for post in village_world.my_posts()] == ["Are you well?"] * 2


def from_elsewhere(world: VillageWorld, words: str) -> None:
    """Let the learner begin a conversation on another device."""
    world.turn(MINUTE)
    world.state.start_topic(
        world.me, "A question", words, category_id=None, recipients=(world.peer,)
    )


def messages_of(world: VillageWorld) -> set[str]:
    messages = world.device.workspace.messages
    return {
        one.plain_text
        for talk in messages.conversations()
        for one in messages.conversation(talk.conversation_id).messages
    }


# Whose turn it is

NOW = datetime(2026, 3, 2, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    ("catalogue", "notifications", "whose"),
    [
        (5, 5, (False, False)),
        (61, 5, (True, False)),
        (5, 61, (False, True)),
        (62, 61, (True, False)),
        (61, 62, (False, True)),
        (61, 61, (True, False)),
        (None, 61, (True, True)),
        (61, None, (True, True)),
        (13 * 60, 61, (True, True)),
        (61, 13 * 60, (True, True)),
        (-5, 61, (True, True)),
    ],
)
def test_what_has_waited_longer_comes_first_and_nothing_waits_for_half_a_day(
    catalogue: int | None, notifications: int | None, whose: tuple[bool, bool]
) -> None:
    assert turns_at(catalogue, notifications, takes_turns=True) == LookTurns(*whose)


def test_where_all_rides_together_nothing_waits() -> None:
    assert turns_at(62, 61, takes_turns=False) == LookTurns(True, True)


def turns_at(catalogue: int | None, notifications: int | None, *, takes_turns: bool) -> LookTurns:
    """Return whose turn it is, so many minutes after each was read."""
    hour = timedelta(hours=1)
    read = [
        Reading(None if age is None else NOW - timedelta(minutes=age), hour)
        for age in (catalogue, notifications)
    ]
    return look_turns(*read, now=NOW, together_after=timedelta(hours=12), takes_turns=takes_turns)
