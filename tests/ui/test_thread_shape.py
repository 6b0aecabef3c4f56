"""A thread nested and flat, with folded branches, and what is new in it."""

from __future__ import annotations

from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st

from tests.ui.fakes import NOW, an_item
from ui.models.thread_entries import Entry, waiting_entry
from ui.models.thread_shape import above, flat, nested, news_of, next_new, with_branches


def an_entry(key: str, depth: int, minute: int = 0, **changes: object) -> Entry:
    values: dict[str, object] = {
        "key": key,
        "depth": depth,
        "author": key.upper(),
        "subject": "",
        "html": "",
        "at": NOW + timedelta(minutes=minute),
        "post_id": 1,
    }
    return Entry(**(values | changes))  # type: ignore[arg-type]


THREAD = (
    an_entry("opening", 0),
    an_entry("a", 1, 1),
    an_entry("aa", 2, 9, is_new=True),
    an_entry("aaa", 3, 10, author="A"),
    an_entry("b", 1, 2),
    an_entry("bb", 2, 8, is_new=True),
)


def keys(entries: tuple[Entry, ...]) -> list[str]:
    return [entry.key for entry in entries]


def test_a_folded_branch_leaves_its_first_post_which_says_what_is_below() -> None:
    shown = nested(THREAD, {"a"})
    assert keys(shown) == ["opening", "a", "b", "bb"]
    branch = shown[1].branch
    assert shown[1].is_folded
    assert branch is not None
    assert (branch.count, branch.authors, branch.new_count) == (2, ("AA", "A"), 1)
    assert not shown[2].is_folded


def test_a_post_without_replies_cannot_be_folded() -> None:
    shown = nested(THREAD, {"aaa"})
    assert keys(shown) == keys(THREAD)
    assert shown[3].branch is None
    assert not shown[3].is_folded


def test_all_branches_can_be_folded_but_the_discussion_itself() -> None:
    assert with_branches(THREAD) == {"a", "aa", "b"}
    assert keys(nested(THREAD, with_branches(THREAD))) == ["opening", "a", "b"]


def test_a_flat_thread_goes_by_time_and_names_who_is_answered() -> None:
    mine = waiting_entry(an_item(), "", "Me", 2)
    shown = flat((*THREAD, mine))
    assert keys(shown) == ["opening", "a", "b", "bb", "aa", "aaa", mine.key]
    assert [entry.answers for entry in shown] == ["", "", "", "B", "A", "AA", "B"]
    assert {entry.depth for entry in shown} == {0}
    assert [entry.key for entry in shown if entry.begins_new] == ["bb"]


def test_the_way_up_to_a_post_is_known() -> None:
    assert above(THREAD, "aaa") == ("aa", "a", "opening")
    assert above(THREAD, "b") == ("opening",)
    assert above(THREAD, "gone") == ()


def test_news_are_told_by_time_but_not_at_the_first_visit() -> None:
    assert keys(news_of(THREAD)) == ["bb", "aa"]
    first_visit = tuple(an_entry(e.key, e.depth, is_new=True) for e in THREAD)
    assert news_of(first_visit) == ()


def test_from_one_new_post_to_the_next_and_back() -> None:
    assert next_new(THREAD, None, 1) == "aa"
    assert next_new(THREAD, "aa", 1) == "bb"
    assert next_new(THREAD, "bb", 1) is None
    assert next_new(THREAD, "bb", -1) == "aa"
    assert next_new(THREAD, "aa", -1) is None
    assert next_new(THREAD, None, -1) == "bb"


@st.composite
def threads(draw: st.DrawFn) -> tuple[Entry, ...]:
    made, depth = [an_entry("0", 0)], 0
    for number in range(1, draw(st.integers(1, 30))):
        depth = draw(st.integers(1, depth + 1))
        made.append(an_entry(str(number), depth, draw(st.integers(0, 9))))
    return tuple(made)


@given(threads(), st.sets(st.integers(0, 30).map(str)))
def test_what_is_folded_is_counted_and_nothing_else_is_missing(
    thread: tuple[Entry, ...], folded: set[str]
) -> None:
    shown = nested(thread, folded)
    hidden = sum(entry.branch.count for entry in shown if entry.is_folded and entry.branch)
    assert len(shown) + hidden == len(thread)
    seen = set(keys(shown))
    for key in set(keys(thread)) - seen:
        assert set(above(thread, key)) & folded & seen
    assert sorted(keys(flat(thread))) == sorted(keys(thread))
