"""What a pull reads, as a table: one row a rule."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.domain.forum import ForumKind
from companion.domain.remote import ForumRules, RemoteForum
from companion.store.journal import Watermark
from companion.store.reading_list import WantedDiscussion
from sync.planner import LARGEST_PAGE, ListForum, NoteNews, Plan, page_at, plan_pull
from sync.server_port import ForumNews, ForumReport, Snapshot
from tests.sync.turnable_clock import NOON

HOUR = timedelta(hours=1)
DAY = timedelta(days=1)
SERVER_TIME = NOON + timedelta(minutes=5)
FORUM = RemoteForum(
    remote_id="20",
    course_remote_id="10",
    module_id="920",
    kind=ForumKind.GENERAL,
    name="Ideas",
    intro_html="",
    discussion_count=3,
    unread_count=None,
    can_start_discussion=True,
    rules=ForumRules(),
)
KNOWN = {
    first: WantedDiscussion(discussion, "Rain", 3, NOON - DAY, doubtful=False)
    for first, discussion in (("31", "41"), ("32", "42"))
}
READ = Watermark(
    forum_id=2,
    forum_remote_id="20",
    forum_name="Ideas",
    counted=3,
    cached=3,
    listed_surplus=0,
    unread=2,
    checked_counts=(3, 2),
    checked_until=NOON - HOUR,
    listed_until=NOON - 2 * HOUR,
    listing_offset=0,
    listing_began_at=None,
    listing_read_at=NOON - 3 * HOUR,
)
NEVER_READ = replace(READ, checked_until=None, listed_until=None, listing_read_at=None, cached=0)
INTERRUPTED = replace(NEVER_READ, listing_offset=75, listing_began_at=NOON - HOUR, listing_number=4)

WHOLE = ListForum(
    2, "20", "Ideas", whole=True, offset=0, began_at=SERVER_TIME, until=None, expected=3, counted=3
)
GO_ON = replace(WHOLE, offset=75, began_at=NOON - HOUR, number=4)
NEWEST = ListForum(2, "20", "Ideas", False, 0, None, until=NOON - 2 * HOUR, expected=3, counted=3)
NOTHING = Plan((), (), ())


def listing(one: ListForum) -> Plan:
    return Plan((one,), (), ())


def news(*discussions: str) -> Plan:
    return Plan((), (NoteNews(2, discussions),), ())


UNCHANGED = Plan((), (), (2,))


@dataclass(frozen=True)
class Rule:
    says: str
    mark: Watermark | None
    report: ForumReport | None
    plan: Plan
    forum_shown: bool = True


def told(what: ForumNews, *first_posts: str) -> ForumReport:
    return ForumReport(what, frozenset(first_posts))


RULES = [
    Rule("a forum that is not kept is not read", None, told(ForumNews.CHANGED, "31"), NOTHING),
    Rule("a forum that is not shown is not read", READ, None, NOTHING, forum_shown=False),
    Rule("a new forum is listed whole", NEVER_READ, None, listing(WHOLE)),
    Rule(
        "a listing that was interrupted goes on where it stopped",
        INTERRUPTED,
        told(ForumNews.UNCHANGED),
        listing(GO_ON),
    ),
    Rule(
        "a second whole listing that was interrupted goes on, too",
        replace(READ, listing_offset=75, listing_began_at=NOON - HOUR, listing_number=4),
        told(ForumNews.UNCHANGED),
        listing(GO_ON),
    ),
    Rule("no news costs nothing", READ, told(ForumNews.UNCHANGED), UNCHANGED),
    Rule(
        "named discussions that are known are read without a listing",
        READ,
        told(ForumNews.CHANGED, "32", "31"),
        news("41", "42"),
    ),
    Rule(
        "a named discussion that is not known is looked for among the newest",
        READ,
        told(ForumNews.CHANGED, "31", "39"),
        listing(NEWEST),
    ),
    Rule("news without names is looked for", READ, told(ForumNews.CHANGED), listing(NEWEST)),
    Rule("a forum without a report is left alone while its counts stay", READ, None, NOTHING),
    Rule(
        "a forum without a report is looked at where its counts have changed",
        replace(READ, unread=3),
        None,
        listing(NEWEST),
    ),
    Rule(
        "a forum that neither reports nor counts what is unread is looked at",
        replace(READ, unread=None, checked_counts=(3, None)),
        None,
        listing(NEWEST),
    ),
    Rule(
        "a report that tells nothing counts as none",
        replace(READ, unread=3),
        told(ForumNews.UNKNOWN),
        listing(NEWEST),
    ),
    Rule("a forum hidden for now is left alone", READ, told(ForumNews.NOT_VISIBLE), NOTHING),
    Rule("a forum that is gone is left alone", READ, told(ForumNews.GONE), NOTHING),
    Rule(
        "an old listing is read again, news or none",
        replace(READ, listing_read_at=NOON - DAY - HOUR),
        told(ForumNews.UNCHANGED),
        listing(WHOLE),
    ),
    Rule(
        "a listing from the future (the clock was set back) counts as old",
        replace(READ, listing_read_at=NOON + DAY + HOUR),
        told(ForumNews.UNCHANGED),
        listing(WHOLE),
    ),
    Rule(
        "a listing of a moment ago is fresh although the clock was set back a little",
        replace(READ, listing_read_at=NOON + HOUR),
        told(ForumNews.UNCHANGED),
        UNCHANGED,
    ),
    Rule(
        "a listing is old when the server's own clock was set back behind it",
        replace(READ, checked_until=SERVER_TIME + HOUR),
        told(ForumNews.UNCHANGED),
        listing(WHOLE),
    ),
    Rule(
        "where the server counts fewer discussions than are cached, one was deleted",
        replace(READ, cached=4),
        told(ForumNews.UNCHANGED),
        listing(WHOLE),
    ),
    Rule(
        "a difference that was there after the last whole listing is none",
        replace(READ, cached=4, listed_surplus=-1),
        told(ForumNews.UNCHANGED),
        UNCHANGED,
    ),
    Rule(
        "a difference says nothing while there are new discussions to list",
        replace(READ, cached=2),
        told(ForumNews.CHANGED, "39"),
        listing(NEWEST),
    ),
    Rule(
        "the newest are read back to the last check where that lies before the last listing's end",
        replace(READ, checked_until=NOON - 5 * HOUR),
        told(ForumNews.CHANGED),
        listing(replace(NEWEST, until=NOON - 5 * HOUR)),
    ),
    Rule(
        "an empty forum's newest are all of it",
        replace(READ, listed_until=None),
        told(ForumNews.CHANGED, "39"),
        listing(replace(NEWEST, until=None)),
    ),
]


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.says)
def test_rule(rule: Rule) -> None:
    snapshot = Snapshot(
        courses=(),
        forums=(FORUM,) if rule.forum_shown else (),
        reports={} if rule.report is None else {"20": rule.report},
        server_time=SERVER_TIME,
    )
    marks = {} if rule.mark is None else {"20": rule.mark}
    plan = plan_pull(snapshot, marks, KNOWN, now=NOON, listing_max_age=DAY)
    assert plan == rule.plan


def test_what_was_sent_since_the_look_parts_no_counts() -> None:
    """The look counted three; an own discussion has come since and is cached already."""
    snapshot = Snapshot((), (FORUM,), {"20": told(ForumNews.UNCHANGED)}, SERVER_TIME)
    marks = {"20": replace(READ, cached=4)}
    plan = plan_pull(snapshot, marks, {}, now=NOON, listing_max_age=DAY, cached_before={"20": 3})
    assert plan == UNCHANGED


def test_counts_that_were_not_asked_for_say_nothing() -> None:
    reports = {"20": told(ForumNews.UNCHANGED)}
    snapshot = Snapshot((), (), reports, SERVER_TIME, catalogue=False)
    marks = {"20": replace(READ, cached=4)}
    assert plan_pull(snapshot, marks, {}, now=NOON, listing_max_age=DAY) == UNCHANGED


def test_each_forum_is_planned_by_itself() -> None:
    other = replace(FORUM, remote_id="21", name="News")
    marks = {"20": READ, "21": replace(NEVER_READ, forum_id=3, forum_remote_id="21")}
    snapshot = Snapshot((), (FORUM, other), {"20": told(ForumNews.UNCHANGED)}, SERVER_TIME)
    plan = plan_pull(snapshot, marks, KNOWN, now=NOON, listing_max_age=DAY)
    assert plan.unchanged == (2,)
    assert [one.forum_id for one in plan.listings] == [3]


def test_a_whole_listing_of_a_server_without_a_clock_begins_at_no_known_time() -> None:
    snapshot = Snapshot((), (FORUM,), {}, None)
    plan = plan_pull(snapshot, {"20": NEVER_READ}, {}, now=NOON, listing_max_age=DAY)
    assert plan.listings[0].began_at is None


@given(st.integers(min_value=0, max_value=100_000))
def test_pages_cover_a_listing_from_any_offset_without_gaps(offset: int) -> None:
    for _ in range(5):
        page, size = page_at(offset)
        start, end = page * size, page * size + size
        assert start <= offset < end
        assert size <= LARGEST_PAGE
        offset = end


def test_pages_begin_small_and_grow() -> None:
    offsets, pages = [0], []
    while offsets[-1] < 1200:
        page, size = page_at(offsets[-1])
        pages.append(size)
        offsets.append(page * size + size)
    assert pages == [25, 25, 50, 100, 200, 400, 400]
