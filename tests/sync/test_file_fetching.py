"""Files come after the text, go on after a cut, and one that cannot be had holds up no other."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from companion.domain.files import FileState
from companion.errors import Busy, Offline, Rejected, ServerError, SignedOut, StorageFull
from sync.events import SyncPhase, SyncProgress
from sync.limits import MEGABYTE, FileLimits
from sync.memory_files import FILES, StoredFile

if TYPE_CHECKING:
    from companion.domain.files import FileView
    from sync.events import SyncEvent
    from sync.memory_site import StoredPost
    from tests.sync.interposed import Moment
    from tests.sync.world import MemoryWorld

CONTENT = bytes(range(256)) * 40
DAY = 86_400.0


def attach(post: StoredPost, *names: str, content: bytes = CONTENT) -> None:
    files = tuple(StoredFile(name, "image/png", content + name.encode()) for name in names)
    post.attachments = (*post.attachments, *files)


@pytest.fixture
def peers_post(world: MemoryWorld) -> StoredPost:
    """A peer's post with a file, in a course of which everything is kept; only its text is here."""
    post = world.discussion().posts[0]
    attach(post, "pump.png")
    world.turn(60)
    world.device.sync()
    world.device.keep_everything()
    return post


def file(world: MemoryWorld, name: str = "pump.png") -> FileView:
    return next(f for f in world.device.workspace.files.all() if f.name == name)


def content(world: MemoryWorld, name: str = "pump.png") -> bytes | None:
    digest = file(world, name).digest
    return None if digest is None else world.device.workspace.file_cache.content(digest)


def fetches(world: MemoryWorld) -> int:
    return world.calls.count("fetch_file")


def test_files_come_after_the_text_and_then_cost_nothing(
    world: MemoryWorld, peers_post: StoredPost
) -> None:
    assert fetches(world) == 0
    report = world.device.sync()
    assert (report.complete, report.files) == (True, 1)
    assert content(world) == CONTENT + b"pump.png"
    assert world.calls[-1] == "fetch_file"
    world.turn(60)
    report = world.device.sync()
    assert (report.requests, report.files) == (1, 0)


def test_picture_in_a_text_comes_along(world: MemoryWorld) -> None:
    post = world.discussion().posts[0]
    post.html = '<p>Look: <img src="attachment:rain%201.png" alt="Rain"></p>'
    post.pictures = (StoredFile("rain 1.png", "image/png", CONTENT),)
    world.device.sync()
    world.device.keep_everything()
    world.device.sync()
    assert content(world, "rain 1.png") == CONTENT
    assert file(world, "rain 1.png").inline


def test_course_of_text_gets_just_the_file_that_is_asked_for(world: MemoryWorld) -> None:
    post = world.discussion().posts[0]
    attach(post, "pump.png", "other.png")
    world.device.sync()
    assert fetches(world) == 0
    world.device.workspace.files.ask(file(world, "other.png").address)
    world.device.sync()
    assert [file(world, name).state for name in ("other.png", "pump.png")] == [
        FileState.KEPT,
        FileState.NOT_KEPT,
    ]


def test_file_that_is_cut_off_is_gone_on_with_in_the_same_sync(
    world: MemoryWorld, peers_post: StoredPost
) -> None:
    world.site.file_cuts.extend([1_000, 5_000])
    report = world.device.sync()
    assert report.complete
    assert fetches(world) == 3
    assert content(world) == CONTENT + b"pump.png"
    assert report.bytes_received < len(CONTENT) + 3_000


def test_file_that_is_cut_off_for_now_is_gone_on_with_by_a_later_sync(
    world: MemoryWorld, peers_post: StoredPost
) -> None:
    world.site.file_cuts.extend([8_000, 8_000])
    report = world.device.sync()
    assert isinstance(report.error, Offline)
    assert file(world).state is FileState.FAILED
    world.device.restart()
    world.turn(300)
    report = world.device.sync()
    assert report.complete
    assert content(world) == CONTENT + b"pump.png"
    assert report.bytes_received < 4_000


def test_file_that_changed_since_it_was_cut_off_comes_whole(
    world: MemoryWorld, peers_post: StoredPost
) -> None:
    world.site.file_cuts.extend([8_000, 8_000])
    world.device.sync()
    peers_post.attachments = (StoredFile("pump.png", "image/png", CONTENT[::-1]),)
    world.turn(300)
    assert world.device.sync().complete
    assert content(world) == CONTENT[::-1]


def test_file_that_the_way_does_not_bear_lets_others_go_first(
    world: MemoryWorld, peers_post: StoredPost
) -> None:
    other = world.peer_reply(world.site.discussions[peers_post.discussion_id])
    attach(other, "newer.png")
    world.site.file_cuts.append(0)
    assert isinstance(world.device.sync().error, Offline)
    assert world.device.workspace.status().last_sync_at is not None
    world.turn(10)
    world.device.sync()
    states = sorted(file(world, name).state for name in ("pump.png", "newer.png"))
    assert states == [FileState.FAILED, FileState.KEPT]
    world.turn(300)
    assert world.device.sync().files == 1


def test_file_that_was_changed_with_its_post_comes_again_and_an_unchanged_one_does_not(
    world: MemoryWorld, peers_post: StoredPost
) -> None:
    attach(peers_post, "same.png")
    world.device.sync(full=True)
    assert world.device.sync().files == 0
    world.turn(60)
    world.site.edit(peers_post.remote_id, "<p>Edited.</p>")
    _, same = peers_post.attachments
    peers_post.attachments = (StoredFile("pump.png", "image/png", b"another"), same)
    report = world.device.sync(full=True)
    assert report.files == 1
    assert content(world) == b"another"
    assert content(world, "same.png") == same.content
    assert world.device.sync(full=False).requests == 1


def test_damaged_file_is_fetched_again(world: MemoryWorld, peers_post: StoredPost) -> None:
    world.device.sync()
    cache, digest = world.device.workspace.file_cache, file(world).digest
    assert digest is not None
    cache.contents.place(digest).write_bytes(b"damaged")
    assert world.device.workspace.files.open_copy(file(world).address) is None
    assert world.device.sync().files == 1
    assert content(world) == CONTENT + b"pump.png"


def test_file_that_is_gone_leaves_the_others_alone_and_is_tried_again_a_day_later(
    world: MemoryWorld, peers_post: StoredPost
) -> None:
    attach(peers_post, "other.png")
    world.device.sync(full=True)
    world.device.workspace.files.clear()
    gone, other = peers_post.attachments
    peers_post.attachments = (other,)
    world.turn(60)
    report = world.device.sync()
    assert [(f.part, f.name) for f in report.failures] == [("file", "pump.png")]
    assert isinstance(report.failures[0].error, Rejected)
    assert report.error is None
    assert file(world).state is FileState.FAILED
    assert file(world).reason is not None
    assert content(world, "other.png") is not None
    world.turn(3600)
    assert world.device.sync(asked=False).requests == 1
    peers_post.attachments = (gone, other)
    world.turn(DAY)
    assert world.device.sync().files == 1


def test_file_asked_for_again_does_not_wait_its_time(
    world: MemoryWorld, peers_post: StoredPost
) -> None:
    world.site.fail_next(Rejected("filenotfound", "gone"), operation="fetch_file")
    world.device.sync()
    assert world.device.sync().files == 0
    world.device.workspace.files.ask(file(world).address)
    assert world.device.sync().files == 1


@pytest.mark.parametrize("error", [SignedOut("x", "invalidtoken"), Busy("x", retry_after=9)])
def test_trouble_of_the_whole_site_is_no_failure_of_a_file(
    world: MemoryWorld, peers_post: StoredPost, error: ServerError
) -> None:
    world.site.fail_next(error, operation="fetch_file")
    assert world.device.sync().error == error
    assert file(world).state is FileState.WAITING
    assert world.device.sync().files == 1


def test_full_disk_breaks_nothing_and_leaves_nothing_behind(
    world: MemoryWorld, peers_post: StoredPost
) -> None:
    def full(moment: Moment) -> None:
        if moment.operation == "fetch_file" and moment.after:
            raise StorageFull("no room")

    world.plan = full
    with pytest.raises(StorageFull):
        world.device.sync()
    assert list((world.device.folder / "cached-files").iterdir()) == []
    assert world.device.workspace.status().last_sync_at is not None
    world.plan = None
    assert world.device.sync().files == 1


def test_what_nobody_asked_for_waits_where_limits_say_so(
    world: MemoryWorld, peers_post: StoredPost
) -> None:
    attach(peers_post, "wanted.png")
    world.device.files = FileLimits(unasked=False)
    world.device.sync(full=True)
    assert fetches(world) == 0
    world.device.workspace.files.ask(file(world, "wanted.png").address)
    assert world.device.sync().files == 1
    world.device.files = FileLimits(largest_bytes=100)
    assert world.device.sync().files == 0
    assert file(world).state is FileState.TOO_LARGE
    world.device.files = FileLimits(month_bytes_left=5_000)
    assert world.device.sync().files == 0
    world.device.files = FileLimits(month_bytes_left=50_000)
    assert world.device.sync().files == 1


def test_newest_files_fill_the_budget_and_older_ones_do_not_come_and_go(
    world: MemoryWorld,
) -> None:
    for number in range(5):
        attach(world.discussion(f"Discussion {number}").posts[0], f"{number}.png")
        world.turn(60)
    world.device.files = FileLimits(budget_bytes=3 * (len(CONTENT) + 5))
    world.device.sync()
    world.device.keep_everything()
    assert world.device.sync().files == 3
    kept = [f.name for f in world.device.workspace.files.all() if f.digest]
    assert sorted(kept) == ["2.png", "3.png", "4.png"]
    assert world.device.sync().requests == 1
    attach(world.discussion("Newest").posts[0], "5.png")
    world.turn(60)
    assert world.device.sync().files == 1
    kept = [f.name for f in world.device.workspace.files.all() if f.digest]
    assert sorted(kept) == ["3.png", "4.png", "5.png"]


def test_progress_counts_bytes_and_names_the_file(
    world: MemoryWorld, peers_post: StoredPost
) -> None:
    world.device.events.clear()
    world.device.sync()
    told = [
        event
        for event in world.device.events
        if isinstance(event, SyncProgress) and event.phase is SyncPhase.FETCHING
    ]
    size = len(CONTENT) + len("pump.png")
    assert [(step.done, step.total, step.name) for step in told] == [(size, size, "pump.png")]


def test_files_give_way_to_what_is_more_important_and_go_on_later(
    world: MemoryWorld, peers_post: StoredPost
) -> None:
    attach(peers_post, *(f"{number}.png" for number in range(4)))
    world.device.sync(full=True)
    world.device.workspace.files.clear()

    def give_way(event: SyncEvent) -> None:
        engine = world.device.engine
        if isinstance(event, SyncProgress) and event.phase is SyncPhase.FETCHING and engine:
            engine.give_way()

    world.device.during = give_way
    report = world.device.sync()
    assert report.complete
    assert 0 < report.files < 5
    world.device.during = None
    assert world.device.sync().files == 5 - report.files


def test_no_sync_fetches_more_than_two_files_at_once(
    world: MemoryWorld, peers_post: StoredPost
) -> None:
    attach(peers_post, *(f"{number}.png" for number in range(6)))
    under_way = most = 0

    def count(moment: Moment) -> None:
        nonlocal under_way, most
        if moment.operation == "fetch_file":
            under_way += 1 if moment.before else -1
            most = max(most, under_way)

    world.plan = count
    assert world.device.sync(full=True).files == 7
    assert most <= 2


def test_address_of_another_site_is_never_asked_for(world: MemoryWorld) -> None:
    post = world.discussion().posts[0]
    post.html = f'<img src="https://tracker.example/x.png"><img src="{FILES}x/1/x.png">'
    world.device.sync()
    world.device.keep_everything()
    world.device.sync()
    assert world.device.workspace.files.all()[0].address.startswith("https://academy.example/")
    assert len(world.device.workspace.files.all()) == 1


def test_limits_of_the_settings_count_in_megabytes() -> None:
    from datetime import UTC, datetime

    from companion.settings import Settings
    from sync.limits import METERED_ASK, METERED_SYNC, METERED_TEXT, file_limits, hold_on

    noon = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)

    def limits(settings: Settings, *, spent: int = 0, metered: bool | None = None) -> FileLimits:
        return file_limits(settings, local_time=noon, month_bytes=spent, metered=metered)

    plain = limits(Settings(file_cache_megabytes=7, largest_file_megabytes=3))
    assert (plain.budget_bytes, plain.largest_bytes) == (7 * MEGABYTE, 3 * MEGABYTE)
    assert (plain.unasked, plain.month_bytes_left) == (True, None)
    budget = Settings(monthly_budget_megabytes=10)
    assert limits(budget, spent=4 * MEGABYTE).month_bytes_left == 6 * MEGABYTE
    assert not limits(budget, spent=10 * MEGABYTE).unasked
    assert not limits(Settings(quiet_from="11:00", quiet_until="13:00")).unasked
    for choice, comes, text_comes in (
        (METERED_ASK, False, False),
        (METERED_TEXT, False, True),
        (METERED_SYNC, True, True),
    ):
        chosen = Settings(on_metered=choice)
        assert limits(chosen, metered=True).unasked is comes
        hold = hold_on(chosen, local_time=noon, month_bytes=0, metered=True)
        assert (hold is None) is text_comes
