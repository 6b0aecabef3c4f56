"""The pull: the cache becomes what a fresh first sync would give, at the price of the news."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from companion.errors import Busy, ContractBroken, Offline, OfflineCause, Rejected, StorageFull
from sync.events import SyncFinished
from sync.memory_site import ALL_CAPABILITIES
from tests.sync.world import MemoryWorld

if TYPE_CHECKING:
    from pathlib import Path

    from tests.sync.interposed import Moment

LOST = Offline("lost", OfflineCause.CONNECTION_LOST)


@pytest.fixture
def lively(world: MemoryWorld) -> MemoryWorld:
    """A site with two forums, more discussions than a page holds, and a second course."""
    for number in range(60):
        world.discussion(f"Discussion {number}", replies=number % 4)
        world.server_clock.turn(1)
    farming = world.site.add_course("Farming")
    market = world.site.add_forum(farming, "Market")
    world.site.add_discussion(market, world.peer, "Goats", "<p>Two goats.</p>")
    world.site.add_forum(farming, "Empty")
    world.turn(60)
    return world


def assert_equal_to_fresh(world: MemoryWorld) -> None:
    assert world.device.cache() == world.fresh_cache()


def stored_discussions(world: MemoryWorld) -> set[str]:
    """What the database still holds, shown or not."""
    with world.device.workspace.database.reading() as connection:
        rows = connection.execute("SELECT remote_id FROM discussion").fetchall()
    return {row[0] for row in rows}


# The first sync ----------------------------------------------------------------------------


def test_a_first_sync_shows_what_the_server_holds(lively: MemoryWorld) -> None:
    report = lively.device.sync()
    assert report.complete
    site, cache = lively.site, lively.device.cache()
    posts = [post for one in site.discussions.values() for post in one.posts]
    assert set(cache.discussions) == set(site.discussions)
    assert set(cache.posts) == {post.remote_id for post in posts}
    for post in posts:
        shown = cache.posts[post.remote_id]
        assert (shown[0], shown[3], shown[5]) == (
            site.discussions[post.discussion_id].posts[0].remote_id,
            post.subject,
            post.html,
        )
    assert (report.pulled.courses, report.pulled.forums) == (2, 3)
    assert (report.pulled.discussions, report.pulled.posts) == (61, len(posts))


def test_a_first_sync_with_an_error_at_any_request_is_completed_by_the_next(
    tmp_path: Path,
) -> None:
    number, ended = 0, False
    while not ended:
        number += 1
        world = _site_of_several_pages(tmp_path / str(number))

        def fail(moment: Moment, number: int = number) -> None:
            if moment.before and moment.number == number:
                raise LOST

        world.plan = fail
        ended = world.device.sync().error is None
        world.plan = None
        world.device.restart()
        world.turn(5)
        assert world.device.sync().complete
        assert_equal_to_fresh(world)
        world.close()
    assert number > 8, "the first sync was to have several requests"


def test_a_first_sync_cancelled_after_any_commit_is_completed_by_the_next(tmp_path: Path) -> None:
    number, ended = 0, False
    while not ended:
        number += 1
        world = _site_of_several_pages(tmp_path / str(number))
        try:
            world.device.sync(cancel_at=number)
            ended = True
        except asyncio.CancelledError:
            finished = world.device.events[-1]
            assert isinstance(finished, SyncFinished)
            assert finished.report.cancelled
        world.device.restart()
        world.turn(5)
        assert world.device.sync().complete
        assert_equal_to_fresh(world)
        world.close()
    assert number > 6, "the first sync was to have several commits"


def _site_of_several_pages(folder: Path) -> MemoryWorld:
    world = MemoryWorld(folder)
    for number in range(80):
        world.discussion(f"Discussion {number}", replies=number % 3)
        world.turn(1)
    return world


def test_an_interrupted_first_sync_repeats_no_page(tmp_path: Path) -> None:
    world = _site_of_several_pages(tmp_path)

    def fail(moment: Moment) -> None:
        if moment.before and moment.operation == "discussions" and moment.number > 4:
            raise LOST

    world.plan = fail
    world.device.sync()
    before = world.site.operations.count("discussions")
    world.plan = None
    world.device.sync()
    alone = _site_of_several_pages(tmp_path / "alone")
    alone.device.sync()
    assert world.site.operations.count("discussions") == alone.site.operations.count("discussions")
    assert before > 0
    world.close()
    alone.close()


def test_news_during_an_interrupted_listing_is_not_missed(tmp_path: Path) -> None:
    """A discussion not yet listed moves up among those that were."""
    world = _site_of_several_pages(tmp_path)
    oldest = world.site.discussions_of(world.forum)[-1]

    def fail(moment: Moment) -> None:
        if moment.before and moment.operation == "discussions" and moment.number > 4:
            raise LOST

    world.plan = fail
    world.device.sync()
    world.plan = None
    world.turn(10)
    world.peer_reply(oldest)
    world.discussion("Brand new")
    world.turn(10)
    world.device.sync()
    world.turn(10)
    world.device.sync()
    assert_equal_to_fresh(world)
    world.close()


def test_posts_written_while_the_site_is_read_come_at_the_latest_with_the_next_sync(
    lively: MemoryWorld,
) -> None:
    targets = list(lively.site.discussions.values())

    def write(moment: Moment) -> None:
        if moment.after and moment.number > 1:
            lively.peer_reply(targets[moment.number], f"<p>During call {moment.number}.</p>")
            lively.discussion(f"Begun during call {moment.number}")
            lively.turn(1)

    lively.plan = write
    lively.device.sync()
    lively.plan = None
    lively.device.sync()
    assert_equal_to_fresh(lively)


# Later syncs -------------------------------------------------------------------------------


def test_a_sync_without_news_is_one_request(lively: MemoryWorld) -> None:
    lively.device.sync()
    lively.turn(10)
    report = lively.device.sync()
    assert report.requests == 1
    assert (report.pulled.discussions, report.pulled.posts) == (0, 0)
    assert_equal_to_fresh(lively)


def test_a_new_reply_costs_two_requests(lively: MemoryWorld) -> None:
    lively.device.sync()
    lively.turn(10)
    old = next(iter(lively.site.discussions.values()))
    lively.peer_reply(old)
    report = lively.device.sync()
    assert report.requests == 2
    assert report.pulled.posts == 1
    assert_equal_to_fresh(lively)


def test_a_new_discussion_costs_three_requests(lively: MemoryWorld) -> None:
    lively.device.sync()
    lively.turn(10)
    lively.discussion("Brand new", replies=2)
    report = lively.device.sync()
    assert report.requests == 3
    assert_equal_to_fresh(lively)


def test_news_whose_reading_failed_are_read_by_the_next_sync_on_a_site_that_only_counts(
    tmp_path: Path,
) -> None:
    """What it counts is known by then already, but not as checked."""
    poor = replace(ALL_CAPABILITIES, batch_reads=False, news_check=False)
    world = MemoryWorld(tmp_path, capabilities=poor)
    first = world.discussion("First", replies=3)
    world.device.sync()
    world.turn(10)
    world.peer_reply(first)
    world.site.fail_next(LOST, operation="discussions")
    assert world.device.sync().error is LOST
    world.turn(10)
    world.device.sync()
    assert_equal_to_fresh(world)
    world.close()


def test_a_new_discussion_leaves_nothing_to_do_for_the_syncs_after_it(
    lively: MemoryWorld,
) -> None:
    """None of them asks for the server's counts, and the old ones do not fit any more."""
    market = next(f.remote_id for f in lively.site.forums.values() if f.name == "Market")
    lively.device.sync()
    lively.turn(10)
    lively.site.add_discussion(market, lively.peer, "Hens", "<p>Six hens.</p>")
    lively.turn(10)
    assert lively.device.sync(asked=False).pulled.discussions == 1
    for asked in (False, False, True, True):
        lively.turn(10)
        assert lively.device.sync(asked=asked).requests == 1
    assert_equal_to_fresh(lively)


def test_a_reply_in_the_second_of_the_last_sync_is_not_missed(lively: MemoryWorld) -> None:
    lively.device.sync()
    lively.peer_reply(next(iter(lively.site.discussions.values())))
    lively.device.sync()
    assert_equal_to_fresh(lively)


def test_a_site_without_batches_and_news_checks_is_read_all_the_same(tmp_path: Path) -> None:
    poor = replace(ALL_CAPABILITIES, batch_reads=False, news_check=False)
    world = MemoryWorld(tmp_path, capabilities=poor)
    for number in range(30):
        forum = world.site.add_forum(world.course, f"Forum {number}")
        world.site.add_discussion(forum, world.peer, "Hello", "<p>Hello.</p>")
    first = world.discussion("First", replies=3)
    world.device.sync()
    world.turn(10)
    assert world.device.sync().requests <= 3
    world.peer_reply(first)
    world.discussion("Second")
    world.turn(10)
    world.device.sync()
    assert_equal_to_fresh(world)
    world.close()


def test_more_news_than_a_page_holds_is_read_to_its_end(lively: MemoryWorld) -> None:
    lively.device.sync()
    lively.turn(10)
    for number in range(70):
        lively.discussion(f"Flood {number}")
        lively.server_clock.turn(1)
    lively.turn(10)
    lively.device.sync()
    assert_equal_to_fresh(lively)


def test_pinned_discussions_on_top_do_not_hide_the_news_below(lively: MemoryWorld) -> None:
    for old in list(lively.site.discussions.values())[:30]:
        old.pinned = True
    lively.device.sync()
    lively.turn(10)
    lively.discussion("Below all the pinned ones")
    lively.device.sync()
    assert_equal_to_fresh(lively)


def test_a_full_check_sees_edits_locks_pins_and_deletions(lively: MemoryWorld) -> None:
    lively.device.sync()
    lively.turn(10)
    edited, locked, pinned, shortened, *_, gone = lively.site.discussions_of(lively.forum)
    lively.site.edit(edited.posts[0].remote_id, "<p>Now with a filter.</p>")
    locked.locked = True
    pinned.pinned = True
    lively.peer_reply(shortened)
    lively.device.sync()
    lively.site.remove(shortened.posts[-1].remote_id)
    lively.site.remove(gone.posts[0].remote_id)
    lively.turn(10)
    lively.device.sync(full=True)
    assert gone.remote_id not in lively.device.cache().discussions
    assert_equal_to_fresh(lively)


def test_an_edited_reply_is_seen_when_its_discussion_is_read_again(lively: MemoryWorld) -> None:
    lively.device.sync()
    lively.turn(10)
    discussion = next(one for one in lively.site.discussions.values() if len(one.posts) > 2)
    lively.site.edit(discussion.posts[1].remote_id, "<p>Corrected.</p>")
    lively.turn(10)
    lively.device.sync(full=True)
    assert_equal_to_fresh(lively)


# What vanishes -----------------------------------------------------------------------------


def test_a_discussion_is_removed_only_after_the_server_said_that_it_is_gone(
    lively: MemoryWorld,
) -> None:
    lively.device.sync()
    lively.turn(10)
    gone = lively.site.discussions_of(lively.forum)[-1]
    lively.site.remove(gone.posts[0].remote_id)

    def fail(moment: Moment) -> None:
        if moment.operation == "posts" and moment.before:
            raise LOST

    lively.plan = fail
    lively.device.sync(full=True)
    assert gone.remote_id not in lively.device.cache().discussions
    assert gone.remote_id in stored_discussions(lively)
    lively.plan = None
    lively.device.sync()
    assert gone.remote_id not in stored_discussions(lively)
    assert_equal_to_fresh(lively)


def test_a_deleted_discussion_shows_with_the_next_look_at_the_forums(lively: MemoryWorld) -> None:
    """No news check tells of it, but the server counts one less than is cached."""
    lively.device.sync()
    lively.turn(10)
    gone = lively.site.discussions_of(lively.forum)[40]
    lively.site.remove(gone.posts[0].remote_id)
    lively.device.sync(asked=False)
    assert gone.remote_id in lively.device.cache().discussions
    lively.device.sync()
    assert_equal_to_fresh(lively)
    lively.turn(10)
    assert lively.device.sync().requests == 1


def test_what_is_moved_while_a_listing_is_read_hides_no_other(lively: MemoryWorld) -> None:
    """The next discussion slips over the border between two pages, where nobody looks again."""
    there = lively.site.discussions_of(lively.forum)

    def move(moment: Moment) -> None:
        if moment.operation == "discussions" and moment.after and there:
            lively.site.remove(there[0].posts[0].remote_id)
            there[-1].pinned = True
            there.clear()

    lively.plan = move
    lively.device.sync()
    lively.plan = None
    lively.turn(10)
    lively.device.sync()
    assert_equal_to_fresh(lively)


def test_a_course_that_was_reset_is_empty_at_once_and_forgotten_bit_by_bit(
    lively: MemoryWorld,
) -> None:
    lively.device.sync()
    lively.turn(10)
    for gone in lively.site.discussions_of(lively.forum):
        lively.site.remove(gone.posts[0].remote_id)
    lively.discussion("A new year")
    report = lively.device.sync()
    assert report.requests <= 6
    assert_equal_to_fresh(lively)
    for _ in range(3):
        lively.turn(10)
        lively.device.sync()
    assert len(stored_discussions(lively)) == 2
    assert_equal_to_fresh(lively)


def test_a_person_who_changes_groups_sees_the_other_groups_discussions(
    lively: MemoryWorld,
) -> None:
    ours, theirs = lively.site.discussions_of(lively.forum)[:2]
    theirs.hidden_from.add(lively.me.remote_id)
    lively.device.sync()
    lively.turn(10)
    lively.peer_reply(theirs)
    theirs.hidden_from.clear()
    ours.hidden_from.add(lively.me.remote_id)
    lively.device.sync(full=True)
    assert_equal_to_fresh(lively)


@pytest.mark.parametrize("clock_too", [False, True], ids=["data only", "and its clock"])
def test_a_server_restored_from_a_backup_is_taken_in_as_it_is(
    lively: MemoryWorld, *, clock_too: bool
) -> None:
    """Numbers that the lost posts had stand for other posts now, in other places."""
    lively.device.sync()
    backup = lively.site.back_up()
    lively.turn(100)
    lost = lively.discussion("Written after the backup", replies=3)
    lively.peer_reply(lively.site.discussions_of(lively.forum)[5])
    lively.site.edit(lively.site.discussions_of(lively.forum)[7].posts[0].remote_id, "<p>New.</p>")
    lively.device.sync()
    lively.turn(100)
    lively.site.restore(backup)
    if clock_too:
        lively.server_clock.turn(-180)
    lively.peer_reply(lively.site.discussions_of(lively.forum)[30], "<p>Other words.</p>")
    again = lively.discussion("Begun after the restore", replies=1)
    assert int(again.remote_id) <= int(lost.posts[-1].remote_id)
    lively.turn(10)
    lively.device.sync(full=True)
    lively.turn(10)
    lively.device.sync()
    assert_equal_to_fresh(lively)


def test_a_listing_that_stops_short_removes_nothing(lively: MemoryWorld) -> None:
    lively.device.sync()
    lively.turn(10)
    before = lively.device.cache()
    hidden = list(lively.site.discussions)

    def shorten(moment: Moment) -> None:
        if moment.operation == "discussions":
            for remote_id in hidden:
                lively.site.discussions[remote_id].hidden_from = (
                    {lively.me.remote_id} if moment.before else set()
                )

    lively.plan = shorten
    lively.device.sync(full=True)
    lively.plan = None
    shown = lively.device.cache()
    assert set(shown.discussions) == set(before.discussions)
    assert shown.posts == before.posts
    lively.turn(10)
    lively.device.sync()
    assert lively.device.cache() == before


def test_an_empty_list_of_courses_purges_nothing(lively: MemoryWorld) -> None:
    lively.device.sync()
    before = lively.device.cache()
    courses, forums = lively.site.courses, lively.site.forums
    lively.site.courses, lively.site.forums = {}, {}
    lively.turn(10)
    lively.device.sync(full=True)
    assert lively.device.cache() == before
    lively.site.courses, lively.site.forums = courses, forums
    lively.device.sync()
    assert_equal_to_fresh(lively)


def test_a_forum_that_answers_an_error_leaves_the_others_alone(lively: MemoryWorld) -> None:
    lively.site.fail_next(ContractBroken("TypeError"), operation="discussions")
    report = lively.device.sync()
    assert report.error is None
    assert [(one.part, one.name) for one in report.failures] == [("forum", "Ideas")]
    assert "Goats" in {one[1] for one in lively.device.cache().discussions.values()}
    lively.turn(10)
    assert lively.device.sync().complete
    assert_equal_to_fresh(lively)


def test_a_course_outline_that_is_refused_leaves_the_rest_alone(lively: MemoryWorld) -> None:
    del lively.site.sections[lively.course]
    report = lively.device.sync()
    assert [one.part for one in report.failures] == ["course outline"]
    assert report.error is None
    assert len(lively.device.cache().discussions) == 61


def test_a_removed_forum_and_an_ended_course_are_shown_no_more(lively: MemoryWorld) -> None:
    lively.device.sync()
    lively.turn(10)
    farming = list(lively.site.courses)[-1]
    del lively.site.courses[farming]
    for forum in [f for f in lively.site.forums.values() if f.course_remote_id == farming]:
        lively.site.remove_forum(forum.remote_id)
    lively.device.sync()
    assert_equal_to_fresh(lively)


def test_a_hidden_discussion_is_kept_from_sight_and_comes_back_whole(lively: MemoryWorld) -> None:
    lively.device.sync()
    lively.turn(10)
    hidden = lively.site.discussions_of(lively.forum)[3]
    hidden.hidden_from.add(lively.me.remote_id)
    lively.device.sync(full=True)
    assert hidden.remote_id not in lively.device.cache().discussions
    assert_equal_to_fresh(lively)
    lively.peer_reply(hidden, "<p>While you were away.</p>")
    hidden.hidden_from.clear()
    lively.turn(10)
    lively.device.sync(full=True)
    assert_equal_to_fresh(lively)


def test_a_forum_hidden_for_a_while_comes_back_with_its_news(lively: MemoryWorld) -> None:
    lively.device.sync()
    lively.turn(10)
    lively.site.hidden_forums.add(lively.forum)
    lively.device.sync()
    lively.peer_reply(next(iter(lively.site.discussions.values())))
    lively.discussion("Meanwhile")
    lively.turn(10)
    lively.site.hidden_forums.clear()
    lively.device.sync()
    assert_equal_to_fresh(lively)


def test_a_reply_moved_into_another_discussion_moves_here_too(lively: MemoryWorld) -> None:
    lively.device.sync()
    lively.turn(10)
    source, target = lively.site.discussions_of(lively.forum)[1:3]
    moved = lively.peer_reply(source)
    lively.device.sync()
    source.posts.remove(moved)
    source.last_post_at = source.posts[-1].created_at
    moved.discussion_id, moved.parent_id = target.remote_id, target.posts[0].remote_id
    target.posts.append(moved)
    lively.turn(10)
    lively.peer_reply(target)
    for _ in range(3):
        lively.turn(10)
        lively.device.sync(full=True)
    assert_equal_to_fresh(lively)


def test_private_replies_are_seen_and_counted_by_those_they_are_for(lively: MemoryWorld) -> None:
    lively.device.sync()
    lively.turn(10)
    other, _ = lively.site.add_person("Fatima")
    mine = lively.site.add_discussion(lively.forum, lively.me, "Mine", "<p>Mine.</p>")
    theirs = lively.site.add_discussion(lively.forum, other, "Theirs", "<p>Theirs.</p>")
    lively.device.sync()
    for opening in (mine.posts[0], theirs.posts[0]):
        lively.turn(10)
        lively.site.add_reply(opening.remote_id, lively.peer, "<p>Psst.</p>", private=True)
        lively.device.sync()
    fresh = lively.fresh_cache()
    shown = lively.device.cache()
    assert shown.posts == fresh.posts
    assert shown.discussions[mine.remote_id] == fresh.discussions[mine.remote_id]
    lively.turn(10)
    # That somebody else got a private reply moves a discussion up, and only a listing tells.
    lively.device.sync(full=True)
    assert_equal_to_fresh(lively)


# Errors ------------------------------------------------------------------------------------


@pytest.mark.parametrize("operation", ["prepare", "snapshot", "outlines", "discussions", "posts"])
@pytest.mark.parametrize("error", [LOST, Busy("status 503", retry_after=5)])
def test_an_error_of_the_connection_ends_the_sync_and_is_reported(
    lively: MemoryWorld, operation: str, error: Busy
) -> None:
    def fail(moment: Moment) -> None:
        if moment.operation == operation and moment.before:
            raise error

    lively.plan = fail
    assert lively.device.sync().error is error
    lively.plan = None
    assert lively.device.sync().complete
    assert_equal_to_fresh(lively)


def test_a_sync_that_could_not_begin_pulled_nothing(lively: MemoryWorld) -> None:
    lively.device.sync()
    lively.site.fail_next(LOST, operation="snapshot")
    report = lively.device.sync()
    assert (report.pulled.discussions, report.pulled.posts) == (0, 0)


def test_a_full_disk_while_posts_are_stored_is_reported_as_such(lively: MemoryWorld) -> None:
    def fail(moment: Moment) -> None:
        if moment.operation == "posts" and moment.after:
            raise StorageFull("disk full")

    lively.plan = fail
    with pytest.raises(StorageFull):
        lively.device.sync()


def test_a_discussion_that_is_refused_is_tried_again_and_holds_up_nothing(
    lively: MemoryWorld,
) -> None:
    lively.device.sync()
    lively.turn(10)
    lively.peer_reply(next(iter(lively.site.discussions.values())))
    lively.site.fail_next(Rejected("odd", "odd"), operation="posts")
    lively.device.sync()
    lively.turn(10)
    assert lively.device.sync().complete
    assert_equal_to_fresh(lively)
