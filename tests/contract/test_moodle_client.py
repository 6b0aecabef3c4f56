"""What the Moodle client asks, and what it makes of the uncomfortable answers."""

from __future__ import annotations

import asyncio
import json
from datetime import UTC, datetime, timedelta
from typing import Any

import httpx
import pytest

from companion.domain.reason import ReasonCode
from companion.errors import Busy, ContractBroken, Offline, Rejected, SignedOut
from sync.group_port import GroupQuestion
from sync.moodle.calls import LARGEST_REQUEST_BYTES, SITE_INFO
from sync.moodle.client import MoodleServer
from sync.moodle.site import (
    ADD_DISCUSSION,
    ADD_REPLY,
    BATCH,
    CAN_ADD,
    CONTENTS,
    COURSE_PROFILES,
    COURSES,
    FORUMS,
    LISTING,
    ONE_POST,
    POSTS,
    UPDATES,
    UPDATES_SINCE,
)
from sync.server_port import Absence, ForumNews, ForumWatch, NewDiscussion, NewReply
from tests.contract.moodle.recorded import SITE_URL, TOKEN, RecordedSite, recording
from tests.one_page import one_page

MARKER = "8c6f0f5e-0d2e-4a55-9a54-5f0a3a2a7f01"
START = datetime(2026, 11, 24, 6, 0, 0, tzinfo=UTC)
ACCESS_DENIED = {
    "exception": "webservice_access_exception",
    "errorcode": "accessexception",
    "message": "Access control exception",
}


def reply(**changes: Any) -> NewReply:
    values: dict[str, Any] = {
        "marker": MARKER,
        "parent_post_remote_id": "3",
        "discussion_remote_id": "3",
        "subject": "Re: x",
        "html": "<p>Sand.</p>",
        "private": False,
    }
    return NewReply(**(values | changes))


def discussion(**changes: Any) -> NewDiscussion:
    values: dict[str, Any] = {
        "marker": MARKER,
        "forum_remote_id": "108",
        "subject": "Marked",
        "html": "<p>With a mark.</p>",
        "group_remote_id": None,
    }
    return NewDiscussion(**(values | changes))


def watch(forum: str, course: str, module: str) -> ForumWatch:
    return ForumWatch(forum, course, module, START)


def post_like(name: str, **changes: Any) -> dict[str, Any]:
    """A recorded post with changed fields."""
    response = recording(name).response
    post = response["post"] if "post" in response else response["posts"][0]
    return {**post, **changes}


def test_look_with_nothing_new_costs_one_request() -> None:
    site = RecordedSite()
    site.answer(UPDATES_SINCE, "updates.since.nothing", "updates.since.nothing")

    async def look() -> int:
        server = site.server()
        await server.prepare()
        watched = [watch("12", "3", "221"), watch("2", "2", "104"), watch("13", "3", "220")]
        snapshot = await server.snapshot(watched)
        assert {report.news for report in snapshot.reports.values()} == {ForumNews.UNCHANGED}
        assert set(snapshot.reports) == {"12", "2", "13"}
        assert len(snapshot.courses) == 6
        return server.usage.requests

    assert asyncio.run(look()) == 1
    ((function, fields),) = site.asked
    assert function == BATCH
    asked = [fields[f"requests[{number}][function]"] for number in range(4)]
    assert asked == [COURSES, FORUMS, UPDATES_SINCE, UPDATES_SINCE]
    of_course_3 = json.loads(fields["requests[2][arguments]"])
    assert of_course_3 == {"courseid": 3, "since": int(START.timestamp())}


def test_look_for_news_only_asks_for_no_courses_and_forums() -> None:
    site = RecordedSite()
    site.answer(UPDATES_SINCE, "updates.since.changed")
    snapshot = asyncio.run(site.server().snapshot([watch("108", "3", "221")], catalogue=False))
    assert not snapshot.catalogue
    assert snapshot.reports["108"].news is ForumNews.CHANGED
    ((_, fields),) = site.asked
    assert {COURSES, FORUMS}.isdisjoint(fields.values())


def test_look_for_news_reads_courses_and_forums_where_a_setting_has_changed() -> None:
    """Recording `updates.rich.all-of-course` names activities that nobody watches."""
    site = RecordedSite()
    site.answer(UPDATES_SINCE, "updates.rich.all-of-course")
    snapshot = asyncio.run(site.server().snapshot([watch("108", "3", "221")], catalogue=False))
    assert snapshot.catalogue
    assert len(snapshot.courses) == 6
    assert site.functions_asked() == [BATCH, BATCH]


def test_site_that_cannot_tell_by_course_is_asked_forum_by_forum() -> None:
    site = RecordedSite()
    site.answer(UPDATES, "updates.rich.nothing")
    server = site.server(functions=frozenset({BATCH, UPDATES}))
    watched = [watch("108", "3", "221"), watch("107", "3", "220")]
    snapshot = asyncio.run(server.snapshot(watched, catalogue=False))
    assert {report.news for report in snapshot.reports.values()} == {ForumNews.UNCHANGED}
    ((_, fields),) = site.asked
    assert fields["courseid"] == "3"
    assert [fields[f"tocheck[{number}][id]"] for number in range(2)] == ["221", "220"]
    assert fields["tocheck[0][since]"] == str(int(START.timestamp()))


def test_forum_that_lags_behind_is_asked_for_by_name_and_the_others_from_now_on() -> None:
    """For the sake of one that cannot be read, no other is to be told its old news for ever."""
    site = RecordedSite()
    site.answer(UPDATES_SINCE, "updates.since.nothing")
    site.answer(UPDATES, "updates.rich.nothing")
    late = ForumWatch("107", "3", "220", START - timedelta(days=9))
    asyncio.run(site.server().snapshot([watch("108", "3", "221"), late], catalogue=False))
    ((_, fields),) = site.asked
    by_course = json.loads(fields["requests[0][arguments]"])
    assert by_course == {"courseid": 3, "since": int(START.timestamp())}
    (named,) = json.loads(fields["requests[1][arguments]"])["tocheck"]
    assert (named["id"], named["since"]) == (220, int(late.since.timestamp()))


def test_site_without_batches_is_looked_at_in_three_requests_whatever_it_holds() -> None:
    site = RecordedSite()
    watched = [watch(str(number), str(number % 9), str(900 + number)) for number in range(300)]

    async def look() -> int:
        server = site.server(batches=False)
        await server.prepare()
        snapshot = await server.snapshot(watched, catalogue=False)
        assert snapshot.catalogue
        return server.usage.requests

    assert asyncio.run(look()) == 3


def test_what_is_remembered_of_a_site_saves_the_question_and_holds_no_secret() -> None:
    site = RecordedSite()

    async def twice() -> None:
        first = site.server()
        first._known_site = None
        account = await first.prepare()
        assert account.remote_user_id == "3"
        assert "TOKEN" not in first.remember()
        assert "0123456789abcdef" not in first.remember()
        second = site.server()
        assert await second.prepare() == account
        assert second.usage.requests == 0

    asyncio.run(twice())
    assert site.functions_asked() == [SITE_INFO]


def test_another_token_is_asked_whose_it_is_although_the_site_is_remembered() -> None:
    site = RecordedSite()
    site.answer(SITE_INFO, "site.info")

    async def story() -> None:
        remembered = site.server().remember()
        assert remembered != site.server().remember(), "each with a salt of its own"
        other = MoodleServer(SITE_URL, "f" * 32, site.session(), remembered_site=remembered)
        await other.prepare()
        same = MoodleServer(SITE_URL, TOKEN, site.session(), remembered_site=remembered)
        await same.prepare()

    asyncio.run(story())
    ((function, fields),) = site.asked
    assert function == SITE_INFO
    assert fields["wstoken"] == "f" * 32


def test_clock_of_a_look_is_before_everything_that_it_saw() -> None:
    answered_at = datetime(2026, 11, 24, 10, 0, 0, tzinfo=UTC)
    site = RecordedSite()
    body = {
        "responses": [
            {"error": False, "data": json.dumps(recording(name).response)}
            for name in ("courses.enrolled", "forums.rich")
        ]
    }
    headers = {"date": "Tue, 24 Nov 2026 10:00:00 GMT"}
    site.answer(BATCH, httpx.Response(200, json=body, headers=headers))
    server_time = asyncio.run(site.server().snapshot([])).server_time
    assert server_time is not None
    assert answered_at - timedelta(seconds=5) < server_time < answered_at


def test_empty_course_list_is_passed_on_as_it_came() -> None:
    site = RecordedSite()
    site.answer(COURSES, "error.must-change-password.courses")
    assert asyncio.run(site.server().snapshot([])).courses == ()


def test_course_that_is_refused_leaves_the_others_alone() -> None:
    site = RecordedSite()
    site.answer(UPDATES_SINCE, "updates.not-enrolled", "updates.since.changed")
    site.answer(FORUMS, "forums.rich")
    watched = [watch("2", "2", "104"), watch("108", "3", "221")]
    snapshot = asyncio.run(site.server().snapshot(watched))
    assert isinstance(snapshot.troubled_courses["2"], Rejected)
    assert "2" not in snapshot.reports
    assert snapshot.reports["108"].news is ForumNews.CHANGED
    assert site.functions_asked() == [BATCH, BATCH]


def test_site_without_news_check_gives_no_reports() -> None:
    site = RecordedSite()
    server = site.server(functions=frozenset({BATCH}))
    snapshot = asyncio.run(server.snapshot([watch("108", "3", "221")]))
    assert not server.capabilities.news_check
    assert snapshot.reports == {}


def test_batch_that_ends_at_a_failure_is_carried_on_behind_it() -> None:
    site = RecordedSite()
    site.answer(POSTS, "posts.tips", "posts.gone-discussion", "posts.rich.future", "posts.html")
    answers = asyncio.run(site.server().posts(["3", "2384", "2357", "10"]))
    assert [answer.discussion_remote_id for answer in answers] == ["3", "2384", "2357", "10"]
    assert [answer.absence for answer in answers] == [
        None,
        Absence.GONE,
        Absence.NOT_FOR_YOU_NOW,
        None,
    ]
    assert len(answers[0].posts) == 11
    assert site.functions_asked() == [BATCH, BATCH]


def test_recorded_batch_is_read_by_position() -> None:
    site = RecordedSite()
    site.answer(BATCH, "batch.second-of-five-fails")
    site.answer(POSTS, "posts.html", "posts.html", "posts.html")
    answers = asyncio.run(site.server().posts(["2358", "999999", "2359", "2359", "2359"]))
    assert [answer.absence for answer in answers] == [None, Absence.GONE, None, None, None]
    assert answers[0].posts[0].subject == "Asked a month ago, nobody answered"


def test_discussion_that_fails_has_its_own_error() -> None:
    site = RecordedSite()
    broken = post_like("posts.tips")
    del broken["message"]
    site.answer(POSTS, "posts.rich.not-enrolled", {"posts": [broken]}, "posts.html")
    refused, unreadable, fine = asyncio.run(site.server().posts(["1", "2", "3"]))
    assert isinstance(refused.error, Rejected)
    assert refused.absence is Absence.FAILED
    assert isinstance(unreadable.error, ContractBroken)
    assert unreadable.error.field == "posts.0.message"
    assert fine.error is None


def test_more_than_two_hundred_reads_go_in_several_batches() -> None:
    site = RecordedSite()
    site.answer(POSTS, *["posts.html"] * 450)
    answers = asyncio.run(site.server().posts([str(number) for number in range(450)]))
    assert len(answers) == 450
    sizes = [sum(1 for name in fields if name.endswith("[function]")) for _, fields in site.asked]
    assert sizes == [200, 200, 50]
    assert max(len(fields) for _, fields in site.asked) < 1000


def test_the_groups_one_may_post_to_are_those_of_ones_profile_that_the_forum_allows() -> None:
    site = RecordedSite()
    site.answer(COURSE_PROFILES, "people.course-profiles")
    site.answer(CAN_ADD, "forum.can-add.my-group", "forum.can-add.all-groups")
    (answer,) = asyncio.run(site.server().posting_groups([GroupQuestion("11", "2")]))
    assert [(group.remote_id, group.name) for group in answer.groups] == [("1", "North")]
    assert answer.error is None
    site.answer(COURSE_PROFILES, "people.course-profiles")
    site.answer(CAN_ADD, "forum.can-add.other-group", {"status": True, "warnings": []})
    (answer,) = asyncio.run(site.server().posting_groups([GroupQuestion("11", "2")]))
    assert [(g.remote_id, g.name, g.for_everyone) for g in answer.groups] == [("-1", "", True)]


def test_batch_without_any_response_is_an_error_not_a_loop() -> None:
    site = RecordedSite()
    site.answer(BATCH, {"responses": []})
    with pytest.raises(ContractBroken) as caught:
        asyncio.run(site.server().posts(["1", "2"]))
    assert caught.value.field == "responses"


def test_site_without_batches_is_asked_one_by_one() -> None:
    site = RecordedSite()
    site.answer(POSTS, "posts.tips", "posts.gone-discussion", "posts.html")
    answers = asyncio.run(site.server(batches=False).posts(["3", "2384", "10"]))
    assert {answer.absence for answer in answers} == {None, Absence.GONE}
    assert site.functions_asked() == [POSTS] * 3


def test_lost_connection_ends_a_reading_one_by_one() -> None:
    site = RecordedSite()
    site.answer(POSTS, httpx.Response(503), "posts.html", "posts.html")
    with pytest.raises(Busy):
        asyncio.run(site.server(batches=False).posts(["3", "4", "5"]))


def test_expired_token_is_told_apart_from_a_missing_function() -> None:
    expired = RecordedSite()
    expired.answer(LISTING, "error.access")
    expired.answer(SITE_INFO, "error.expired-token")
    with pytest.raises(SignedOut):
        asyncio.run(one_page(expired.server(), "108", 0, 20))

    missing = RecordedSite()
    missing.answer(LISTING, "error.access")
    with pytest.raises(ContractBroken) as caught:
        asyncio.run(one_page(missing.server(), "108", 0, 20))
    assert caught.value.function == LISTING
    assert not caught.value.may_have_arrived
    assert missing.functions_asked() == [LISTING, SITE_INFO]


def test_token_that_expires_inside_a_batch_signs_out() -> None:
    site = RecordedSite()
    site.answer(POSTS, "posts.tips", ACCESS_DENIED)
    site.answer(SITE_INFO, "error.expired-token")
    with pytest.raises(SignedOut):
        asyncio.run(site.server().posts(["1", "2"]))


def test_second_look_at_a_token_that_meets_a_busy_site_is_busy() -> None:
    site = RecordedSite()
    site.answer(LISTING, "error.access")
    site.answer(SITE_INFO, "error.maintenance")
    with pytest.raises(Busy):
        asyncio.run(one_page(site.server(), "108", 0, 20))


def test_maintenance_inside_a_batch_is_busy_not_a_failed_discussion() -> None:
    site = RecordedSite()
    site.answer(POSTS, "error.maintenance.by-setting")
    with pytest.raises(Busy) as caught:
        asyncio.run(site.server().posts(["1", "2"]))
    assert caught.value.maintenance


def test_reply_carries_its_mark_and_the_format() -> None:
    site = RecordedSite()
    site.answer(ADD_REPLY, "reply.ok")
    receipt = asyncio.run(site.server().reply(reply()))
    assert receipt.post is not None
    assert receipt.post.remote_id == "19513"
    ((_, fields),) = site.asked
    assert fields["message"] == f"<p>Sand.</p><!-- {MARKER} -->"
    assert fields["messageformat"] == "1"
    assert fields["options[0][name]"] == "discussionsubscribe"
    assert "options[1][name]" not in fields


def test_new_discussion_goes_to_the_group_that_was_chosen() -> None:
    site = RecordedSite()
    site.answer(ADD_DISCUSSION, "discussion.add.group-own", "discussion.add.ok")

    async def start() -> None:
        server = site.server()
        receipt = await server.start_discussion(discussion(group_remote_id="3"))
        assert (receipt.discussion_remote_id, receipt.post) == ("2378", None)
        await server.start_discussion(discussion())

    asyncio.run(start())
    assert site.asked[0][1]["groupid"] == "3"
    assert "groupid" not in site.asked[1][1]
    assert "messageformat" not in site.asked[0][1]


def test_private_reply_is_not_sent_unless_it_is_allowed_now() -> None:
    site = RecordedSite()
    site.answer(ONE_POST, "posts.one")
    with pytest.raises(Rejected) as caught:
        asyncio.run(site.server().reply(reply(private=True)))
    assert caught.value.code == "privatenotallowed"
    assert not caught.value.may_have_arrived
    assert ADD_REPLY not in site.functions_asked()


def test_private_reply_is_sent_where_it_is_allowed() -> None:
    site = RecordedSite()
    capabilities = {"reply": True, "canreplyprivately": True}
    site.answer(ONE_POST, {"post": post_like("posts.one", capabilities=capabilities)})
    site.answer(ADD_REPLY, "reply.private-by-teacher")
    receipt = asyncio.run(site.server().reply(reply(private=True)))
    assert receipt.post is not None
    assert receipt.post.is_private
    fields = site.asked[-1][1]
    assert (fields["options[1][name]"], fields["options[1][value]"]) == ("private", "1")


def test_private_reply_reads_the_discussion_where_single_posts_cannot_be_read() -> None:
    site = RecordedSite()
    site.answer(POSTS, "posts.rich.deleted")
    with pytest.raises(Rejected) as caught:
        asyncio.run(site.server(functions=frozenset()).reply(reply(private=True)))
    assert caught.value.code == "privatenotallowed"
    assert site.functions_asked() == [POSTS]


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"html": "<p> &nbsp; </p>"}, "emptytext"),
        ({"html": ""}, "emptytext"),
        ({"subject": "   "}, "emptysubject"),
        ({"subject": "x" * 256}, "subjecttoolong"),
        ({"html": "<p>half \ud83d a smile</p>"}, "unprintablecharacter"),
        ({"html": "<p>a\x00b</p>"}, "unprintablecharacter"),
        ({"html": "<p>" + "ሀ" * LARGEST_REQUEST_BYTES + "</p>"}, "texttoolarge"),
        ({"parent_post_remote_id": "3; drop"}, "invalidid"),
    ],
)
def test_what_the_server_would_take_badly_is_never_sent(changes: dict[str, Any], code: str) -> None:
    site = RecordedSite()
    with pytest.raises(Rejected) as caught:
        asyncio.run(site.server().reply(reply(**changes)))
    assert caught.value.code == code
    assert site.asked == []


@pytest.mark.parametrize(
    ("name", "why"),
    [
        ("reply.locked", ReasonCode.CLOSED_OR_NOT_ALLOWED),
        ("reply.rich.threshold.3", ReasonCode.CLOSED_OR_NOT_ALLOWED),
        ("reply.no-permission", ReasonCode.NOT_ENROLLED),
        ("reply.no-such-post", ReasonCode.TARGET_GONE),
        ("reply.subject-like-a-tag", ReasonCode.WORDS_REFUSED),
        ("reply.bad-option", ReasonCode.OTHER),
    ],
)
def test_refused_reply_says_what_a_person_can_do(name: str, why: ReasonCode) -> None:
    site = RecordedSite()
    site.answer(ADD_REPLY, name)
    with pytest.raises(Rejected) as caught:
        asyncio.run(site.server().reply(reply()))
    assert caught.value.why is why
    assert caught.value.reason == recording(name).response["message"]


@pytest.mark.parametrize(
    ("name", "why"),
    [
        ("discussion.add.announcements-denied", ReasonCode.NOT_ALLOWED),
        ("discussion.add.blocked", ReasonCode.TOO_MANY_POSTS),
        ("discussion.add.no-such-forum", ReasonCode.TARGET_GONE),
        ("discussion.add.not-enrolled", ReasonCode.NOT_ENROLLED),
    ],
)
def test_refused_discussion_says_what_a_person_can_do(name: str, why: ReasonCode) -> None:
    site = RecordedSite()
    site.answer(ADD_DISCUSSION, name)
    with pytest.raises(Rejected) as caught:
        asyncio.run(site.server().start_discussion(discussion()))
    assert caught.value.why is why


def test_reply_that_is_a_picture_is_not_empty() -> None:
    site = RecordedSite()
    site.answer(ADD_REPLY, "reply.ok")
    picture = '<p><img src="https://moodle.example/draftfile.php/1/a.png" alt=""></p>'
    assert asyncio.run(site.server().reply(reply(html=picture))).post is not None


def test_own_traces_are_found_by_their_marks_in_raw_texts() -> None:
    site = RecordedSite()
    site.answer(POSTS, "discussion.add.marked.raw")
    (trace,) = asyncio.run(site.server(user_id=4).traces_in_discussion("2383"))
    assert trace.marker == MARKER
    assert trace.plain_text == "With a mark."
    assert trace.parent_remote_id is None
    ((_, fields),) = site.asked
    assert fields["moodlewssettingraw"] == "true"
    assert "moodlewssettingfilter" not in fields


def test_traces_are_own_posts_only() -> None:
    site = RecordedSite()
    site.answer(POSTS, "discussion.add.marked.raw")
    assert asyncio.run(site.server(user_id=3).traces_in_discussion("2383")) == ()


def test_discussion_that_is_gone_has_no_traces_and_a_hidden_one_gives_no_answer() -> None:
    gone = RecordedSite()
    gone.answer(POSTS, "posts.gone-discussion")
    assert asyncio.run(gone.server().traces_in_discussion("2384")) == ()

    hidden = RecordedSite()
    hidden.answer(POSTS, "posts.rich.future")
    with pytest.raises(Rejected) as caught:
        asyncio.run(hidden.server().traces_in_discussion("2357"))
    assert caught.value.code == "discussionhidden"


def test_traces_in_a_forum_look_behind_old_pinned_discussions() -> None:
    listed = recording("discussions.rich").response["discussions"]
    second = int(START.timestamp())
    old_pinned = {**listed[0], "discussion": 1, "timemodified": second - 9_000_000}
    filler = [
        {**listed[3], "discussion": number, "timemodified": second + 60, "userid": 12}
        for number in range(100, 149)
    ]
    own = {**listed[3], "discussion": 2, "userid": 3, "created": second, "timemodified": second}
    own_before = {**own, "discussion": 3, "created": second - 1, "timemodified": second + 5}
    hidden_author = {**own, "discussion": 4, "userid": None}
    old = {**listed[3], "discussion": 5, "timemodified": second - 1}
    site = RecordedSite()
    site.answer(
        LISTING,
        {"discussions": [old_pinned, *filler]},
        {"discussions": [own_before, own, hidden_author, old]},
    )
    mine = post_like(
        "discussion.add.marked.raw", author={"id": 3, "fullname": "Amina"}, discussionid=2
    )
    site.answer(POSTS, {"posts": [mine]}, "discussion.add.marked.raw")
    traces = asyncio.run(site.server().traces_in_forum("108", START))
    assert [(trace.discussion_remote_id, trace.marker) for trace in traces] == [("2", MARKER)]
    assert site.functions_asked() == [LISTING, LISTING, BATCH]
    fields = site.asked[-1][1]
    assert fields["requests[0][settingraw]"] == "1"
    looked_at = [json.loads(fields[f"requests[{n}][arguments]"])["discussionid"] for n in (0, 1)]
    assert looked_at == [2, 4]


def test_last_page_is_the_one_that_is_not_full() -> None:
    site = RecordedSite()
    site.answer(LISTING, "discussions.rich.page0", "discussions.rich.last-page")

    async def pages() -> list[bool]:
        server = site.server()
        return [(await one_page(server, "108", page, 5)).is_last for page in (0, 2)]

    assert asyncio.run(pages()) == [False, True]
    assert site.asked[1][1]["sortorder"] == "1"
    assert site.asked[1][1]["page"] == "2"


def test_outline_of_a_course_that_is_gone_has_an_error_of_its_own() -> None:
    site = RecordedSite()
    site.answer(CONTENTS, "course.contents.no-such-course", "course.contents.rich")
    gone, fine = asyncio.run(site.server().outlines(["99", "3"]))
    assert isinstance(gone.error, Rejected)
    assert len(fine.sections) == 5


WARNING = (
    b"<br />\n<b>Warning</b>:  Undefined array key [3] in <b>/srv/m.php</b> on line <b>7</b>"
    b"<br />\n"
)


def answered_with(body: bytes, status: int = 200) -> Any:
    site = RecordedSite()
    site.answer(LISTING, httpx.Response(status, content=body))
    return asyncio.run(one_page(site.server(), "108", 0, 20))


def test_warnings_of_php_before_the_answer_are_overlooked() -> None:
    page = answered_with(WARNING + recording("discussions.rich").body)
    assert len(page.discussions) == 13


@pytest.mark.parametrize(
    "body",
    [
        pytest.param(recording("discussions.rich").body[:-400], id="cut off"),
        pytest.param(WARNING + recording("discussions.rich").body[:-400], id="warned and cut off"),
        pytest.param(WARNING, id="warnings alone"),
        pytest.param(b"", id="nothing"),
        pytest.param(b"null", id="null"),
        pytest.param(b'"a text"', id="a text"),
        pytest.param(b"[" * 100_000, id="a tower"),
        pytest.param(b'{"discussions": "\xff"}', id="not UTF-8"),
        pytest.param(b"<html><body>Welcome to Cafe Wifi</body></html>", id="captive portal"),
    ],
)
def test_anything_but_an_answer_breaks_the_contract(body: bytes) -> None:
    with pytest.raises(ContractBroken) as caught:
        answered_with(body)
    assert caught.value.function == LISTING
    assert caught.value.may_have_arrived


def test_half_characters_in_an_answer_become_replacement_signs() -> None:
    listed = recording("discussions.rich").response["discussions"][0]
    text = json.dumps({"discussions": [{**listed, "name": "A\\B 🌍"}]})
    page = answered_with(text.replace("A\\\\B", "A\\ud800B\\u0000").encode())
    assert page.discussions[0].title == "A\ufffdB\ufffd 🌍"


def test_inner_answer_of_a_batch_that_cannot_be_read_spoils_only_itself() -> None:
    site = RecordedSite()
    fine = {"error": False, "data": json.dumps(recording("posts.html").response)}
    site.answer(BATCH, {"responses": [{"error": False, "data": "{cut"}, fine]})
    broken, whole = asyncio.run(site.server().posts(["1", "2"]))
    assert isinstance(broken.error, ContractBroken)
    assert len(whole.posts) == 1


def test_error_of_the_server_is_not_quoted() -> None:
    site = RecordedSite()
    site.answer(ADD_REPLY, {"exception": "TypeError", "message": "in /srv/www/lib.php line 5"})
    with pytest.raises(ContractBroken) as caught:
        asyncio.run(site.server().reply(reply()))
    assert caught.value.may_have_arrived
    assert "/srv" not in str(caught.value)


def test_lost_answer_to_a_reply_leaves_it_in_doubt() -> None:
    site = RecordedSite()

    class Cut(httpx.AsyncByteStream):
        async def __aiter__(self) -> Any:
            yield b'{"posti'
            raise httpx.ReadError("reset")

    site.answer(ADD_REPLY, httpx.Response(200, stream=Cut()))
    with pytest.raises(Offline) as caught:
        asyncio.run(site.server().reply(reply()))
    assert caught.value.may_have_arrived


def test_tokens_are_taken_out_of_texts() -> None:
    secret = "0123456789abcdef0123456789abcdef"
    body = (
        f'<img src="https://moodle.example/webservice/pluginfile.php/1/a.png?token={secret}">'
        f'<img src="https://moodle.example/webservice/pluginfile.php/1/b.png?x=1&amp;token={secret}&amp;y=2">'
        f'<img src="https://moodle.example/tokenpluginfile.php/{secret}/1/c.png">'
    )
    site = RecordedSite()
    site.answer(POSTS, {"posts": [post_like("posts.tips", message=body)]})
    (answer,) = asyncio.run(site.server().posts(["1"]))
    cleaned = answer.posts[0].body_html
    assert secret not in cleaned
    assert "/webservice/pluginfile.php/1/c.png" in cleaned
    assert "b.png?x=1&amp;y=2" in cleaned
