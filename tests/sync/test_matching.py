"""Which posts on the server are the one that an item became."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from companion.domain.draft import (
    Draft,
    ItemKind,
    ItemState,
    Origin,
    OutboxItem,
    ReplyTarget,
)
from sync.matching import CLOCK_MARGIN, Match, Sought, fingerprint, match
from sync.server_port import Trace
from tests.sync.turnable_clock import NOON

ITEM_ID = "0b6f1a1e-0000-4000-8000-000000000001"
OTHER_ID = "0b6f1a1e-0000-4000-8000-000000000002"

REPLY = OutboxItem(
    item_id=ITEM_ID,
    kind=ItemKind.REPLY,
    state=ItemState.IN_DOUBT,
    draft=Draft("", "Use **clean** sand."),
    forum_id=1,
    target=ReplyTarget(5, 6),
    origin=Origin(),
    created_at=NOON,
    updated_at=NOON,
    queued_at=NOON,
    attempts=1,
    not_before=None,
    reason=None,
    remote_id=None,
    sent_at=None,
)
DISCUSSION = replace(
    REPLY, kind=ItemKind.DISCUSSION, target=None, draft=Draft("Rain & sun", "How?")
)
SOUGHT = Sought(REPLY, "60", NOON, frozenset())
POST = Trace("70", "50", "60", None, "Re: Rain", "Use clean sand.", NOON)
OPENING = Trace("80", "51", None, None, "Rain & sun", "How?", NOON)


def test_a_mark_decides_whatever_else_differs() -> None:
    changed = replace(POST, marker=ITEM_ID, plain_text="cleaned", parent_remote_id="61")
    assert match(SOUGHT, [POST, changed]) == Match(changed)


def test_of_several_with_the_mark_the_first_is_the_post_and_the_others_are_surplus() -> None:
    copies = [replace(POST, remote_id=number, marker=ITEM_ID) for number in ("101", "99", "100")]
    assert match(SOUGHT, copies) == Match(copies[1], (copies[2], copies[0]))


def test_nothing_is_matched_by_nothing() -> None:
    assert match(SOUGHT, []) is None


@pytest.mark.parametrize(
    "trace",
    [
        POST,
        replace(POST, plain_text="Use  clean\n sand. "),
        replace(POST, created_at=NOON - CLOCK_MARGIN),
        replace(POST, created_at=NOON + timedelta(days=3)),
        replace(POST, subject="whatever"),
    ],
)
def test_without_marks_parent_text_and_time_find_the_post(trace: Trace) -> None:
    assert match(SOUGHT, [trace]) == Match(trace)


@pytest.mark.parametrize(
    "trace",
    [
        replace(POST, marker=OTHER_ID),
        replace(POST, parent_remote_id="61"),
        replace(POST, parent_remote_id=None),
        replace(POST, plain_text="Use clean sand"),
        replace(POST, created_at=NOON - CLOCK_MARGIN - timedelta(seconds=1)),
    ],
    ids=["another's mark", "another parent", "an opening post", "another text", "too old"],
)
def test_without_marks_another_post_is_not_taken_for_it(trace: Trace) -> None:
    assert match(SOUGHT, [trace]) is None


def test_a_post_that_another_item_has_become_is_not_taken_again() -> None:
    later = replace(POST, remote_id="71", created_at=NOON + timedelta(seconds=1))
    assert match(replace(SOUGHT, taken={"70"}), [later, POST]) == Match(later)
    assert match(replace(SOUGHT, taken={"70", "71"}), [later, POST]) is None


def test_of_several_alike_the_oldest_is_taken_and_none_is_surplus() -> None:
    later = replace(POST, remote_id="71", created_at=NOON + timedelta(seconds=1))
    assert match(SOUGHT, [later, POST]) == Match(POST)


def test_equal_times_go_by_the_number_of_the_id() -> None:
    tenth = replace(POST, remote_id="100")
    assert match(SOUGHT, [tenth, POST]) == Match(POST)


def test_a_discussion_is_found_by_subject_and_text() -> None:
    sought = Sought(DISCUSSION, None, NOON, frozenset())
    assert match(sought, [OPENING]) == Match(OPENING)
    assert match(sought, [replace(OPENING, subject="Rain & snow")]) is None
    assert match(sought, [replace(OPENING, parent_remote_id="60")]) is None


def test_without_a_known_time_any_age_will_do() -> None:
    old = replace(POST, created_at=NOON - timedelta(days=400))
    assert match(replace(SOUGHT, not_before=None), [old]) == Match(old)


def test_a_fingerprint_tells_items_apart_and_reveals_no_words() -> None:
    prints = {
        fingerprint(item)
        for item in (
            REPLY,
            DISCUSSION,
            replace(REPLY, target=ReplyTarget(5, 7)),
            replace(REPLY, draft=Draft("", "Use dirty sand.")),
        )
    }
    assert len(prints) == 4
    assert not any("sand" in one for one in prints)
    spaced = replace(REPLY, draft=Draft("", "Use  **clean**  sand."))
    assert fingerprint(spaced) == fingerprint(REPLY)
