"""Comments of a real Moodle, as its recorded answers tell them."""

from __future__ import annotations

import asyncio
import copy
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from companion.errors import ContractBroken, Rejected
from sync.comment_port import NewComment
from sync.moodle.site import ADD_COMMENT, COMMENTS, DELETE_COMMENT
from tests.contract.moodle.recorded import RecordedSite, recording

if TYPE_CHECKING:
    from sync.comment_port import CommentListing

REFUSED = {"exception": "comment_exception", "errorcode": "commentsnotenabled", "message": "no"}


def read(site: RecordedSite, *courses: str) -> tuple[CommentListing, ...]:
    return asyncio.run(site.server().comments(courses))


def test_comments_of_a_course_come_with_who_wrote_them_and_when() -> None:
    site = RecordedSite()
    site.answer(COMMENTS, "comments.course")
    (listing,) = read(site, "3")
    assert (listing.total, listing.can_post, listing.is_whole) == (3, True, True)
    assert not listing.is_cut
    first = listing.comments[0]
    assert (first.remote_id, first.author_remote_id, first.author_name) == ("1", "4", "አበበ በቀለ")
    assert first.created_at == datetime.fromtimestamp(1795499358, UTC)
    assert not first.can_delete
    assert site.functions_asked() == [COMMENTS]


def test_further_pages_are_asked_for_and_each_comment_is_told_once() -> None:
    site = RecordedSite()
    page = recording("comments.course").response | {"count": 5, "perpage": 3}
    other = copy.deepcopy(page)
    other["comments"] = [page["comments"][2], *({**page["comments"][0], "id": n} for n in (8, 9))]
    site.answer(COMMENTS, page, other)
    (listing,) = read(site, "3")
    assert [one.remote_id for one in listing.comments] == ["1", "2", "3", "8", "9"]
    assert listing.is_whole


def test_pages_that_lack_some_comments_are_no_whole_listing() -> None:
    site = RecordedSite()
    page = recording("comments.course").response | {"count": 5, "perpage": 3}
    site.answer(COMMENTS, page, page)
    (listing,) = read(site, "3")
    assert (listing.total, listing.is_whole, listing.is_cut) == (5, False, True)


def test_pages_after_one_that_failed_are_left_out_and_the_listing_says_that_it_is_cut() -> None:
    site = RecordedSite()
    page = recording("comments.course").response | {"count": 5, "perpage": 2}
    first, last = ({**page, "comments": page["comments"][at : at + 1]} for at in (0, 2))
    site.answer(COMMENTS, first, REFUSED, last)
    (listing,) = read(site, "3")
    assert [one.remote_id for one in listing.comments] == ["1"]
    assert (listing.error, listing.is_whole, listing.is_cut) == (None, False, True)


def test_an_older_site_that_counts_nothing_shows_all_it_has() -> None:
    site = RecordedSite()
    told = recording("comments.course").response
    site.answer(COMMENTS, {key: told[key] for key in told if key not in ("count", "perpage")})
    (listing,) = read(site, "3")
    assert (len(listing.comments), listing.is_whole, listing.is_cut) == (3, False, False)


def test_a_course_that_is_refused_leaves_the_others_alone() -> None:
    site = RecordedSite()
    site.answer(COMMENTS, REFUSED, "comments.course")
    refused, told = read(site, "2", "3")
    assert isinstance(refused.error, Rejected)
    assert len(told.comments) == 3


def test_a_comment_is_sent_as_recorded_and_its_answer_is_the_comment() -> None:
    site = RecordedSite()
    site.answer(ADD_COMMENT, "comments.add")
    new = NewComment("marker", "3", "Written on a laptop")
    made = asyncio.run(site.server().add_comment(new))
    assert (made.remote_id, made.author_remote_id, made.can_delete) == ("10", "3", True)
    assert made.created_at == datetime.fromtimestamp(1795504050, UTC)
    assert sent(site) == {
        "comments[0][contextlevel]": "course",
        "comments[0][instanceid]": "3",
        "comments[0][component]": "block_comments",
        "comments[0][itemid]": "0",
        "comments[0][area]": "page_comments",
        "comments[0][content]": "Written on a laptop",
    }


def test_what_would_be_markup_is_written_out() -> None:
    site = RecordedSite()
    site.answer(ADD_COMMENT, "comments.add")
    asyncio.run(site.server().add_comment(NewComment("marker", "3", "<b>1</b> & 2")))
    assert sent(site)["comments[0][content]"] == "&lt;b&gt;1&lt;/b&gt; &amp; 2"


def test_an_answer_without_the_comment_leaves_it_in_doubt() -> None:
    site = RecordedSite()
    site.answer(ADD_COMMENT, [])
    with pytest.raises(ContractBroken) as caught:
        asyncio.run(site.server().add_comment(NewComment("marker", "3", "Hello")))
    assert caught.value.may_have_arrived


def test_a_deletion_is_sent_as_recorded() -> None:
    site = RecordedSite()
    site.answer(DELETE_COMMENT, "comments.delete")
    asyncio.run(site.server().delete_comment("10"))
    assert sent(site) == {"comments[0]": "10"}


def sent(site: RecordedSite) -> dict[str, str]:
    """The arguments of the last call."""
    return {name: value for name, value in site.asked[-1][1].items() if name.startswith("comments")}
