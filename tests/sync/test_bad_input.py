"""What networks and sites answer instead of what was asked for, over real HTTP."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from companion.errors import (
    Busy,
    ContractBroken,
    InsecureAddress,
    NotAForumServer,
    Offline,
    OfflineCause,
    PasswordOutdated,
    SignedOut,
    SignInRefused,
    SiteProblem,
    WrongPerson,
)
from sync.explanations import explain
from sync.http_session import HttpSession
from sync.moodle.client import MoodleServer
from sync.sign_in import (
    examine_site,
    sign_in,
    sign_in_with_token,
    sign_in_with_typed_token,
)
from tests.faults.faults import (
    BlackHole,
    Change,
    CutAnswer,
    CutRequest,
    HoldAnswer,
    Link,
    LoseAnswer,
    Replace,
    Trickle,
    bad_gateway,
    calling,
    cut_json,
    every_nth,
    html_page,
    php_error,
    php_warnings,
    too_many_requests,
    unavailable,
    without_compression,
)
from tests.faults.http_messages import Answer, page
from tests.sync.world import BATCH, GIVE_UP_SECONDS, LISTING, ClassroomWorld

if TYPE_CHECKING:
    from sync.server_port import ForumServer
    from tests.faults.faults import Fault

# Examining a site --------------------------------------------------------------------------


def problem_with(address: str) -> SiteProblem:
    with pytest.raises(NotAForumServer) as refused:
        examine_site(address)
    return refused.value.problem


@pytest.mark.parametrize("address", ["", "   ", "moodle", "http://", "ftp://127.0.0.1", "a b.org"])
def test_a_wrong_address_is_told_apart(address: str) -> None:
    with pytest.raises((NotAForumServer, Offline)):
        examine_site(address)


def test_plain_http_to_another_machine_is_refused() -> None:
    with pytest.raises(InsecureAddress):
        examine_site("http://192.0.2.1/moodle")


def test_a_site_that_is_no_moodle_is_told_apart(classroom: ClassroomWorld) -> None:
    classroom.proxy.plan(html_page(), times=None)
    assert problem_with(classroom.proxy.url) is SiteProblem.NOT_A_FORUM_SERVER


def test_a_site_with_web_services_switched_off_says_so(classroom: ClassroomWorld) -> None:
    classroom.control.disable_web_services()
    assert problem_with(classroom.proxy.url) is SiteProblem.WEB_SERVICES_OFF


def test_a_server_that_is_switched_off_is_not_called_wrong(classroom: ClassroomWorld) -> None:
    classroom.proxy.down()
    with pytest.raises(Offline) as refused:
        examine_site(classroom.proxy.url)
    assert refused.value.cause is OfflineCause.CONNECTION_REFUSED


# Signing in --------------------------------------------------------------------------------


def test_a_wrong_password_is_refused(classroom: ClassroomWorld) -> None:
    site = examine_site(classroom.proxy.url)
    with pytest.raises(SignInRefused) as refused:
        sign_in(site, "amina", "wrong")
    assert refused.value.code == "invalidlogin"


def test_a_token_of_nobody_is_refused(classroom: ClassroomWorld) -> None:
    with pytest.raises(SignedOut):
        sign_in_with_token(examine_site(classroom.proxy.url), "0" * 32)


def test_a_token_of_nobody_that_was_typed_is_no_end_of_a_sign_in(classroom: ClassroomWorld) -> None:
    with pytest.raises(SignInRefused) as refused:
        sign_in_with_typed_token(examine_site(classroom.proxy.url), "0" * 32)
    assert explain(refused.value).what == "The site does not know this token."


@pytest.mark.parametrize("face", ["cli", "setting"])
def test_maintenance_has_two_faces_and_one_meaning(classroom: ClassroomWorld, face: str) -> None:
    site = examine_site(classroom.proxy.url)
    classroom.device.sync()
    classroom.control.set_maintenance("cli" if face == "cli" else "setting")
    with pytest.raises(Busy) as busy:
        sign_in(site, "amina", "whatever")
    assert busy.value.maintenance
    error = classroom.device.sync().error
    assert isinstance(error, Busy)
    assert error.maintenance
    classroom.control.set_maintenance(None)
    assert classroom.device.sync().complete


# During a sync -----------------------------------------------------------------------------


def test_a_token_that_expires_in_the_middle_of_a_sync_loses_nothing(
    classroom: ClassroomWorld,
) -> None:
    def expire(answer: Answer) -> Answer:
        classroom.control.expire_tokens()
        return answer

    classroom.proxy.plan(Change(expire), calling(LISTING))
    report = classroom.device.sync()
    assert isinstance(report.error, SignedOut)
    cached = classroom.device.cache()
    assert cached.discussions
    classroom.sign_in()
    assert classroom.device.sync().complete
    assert cached.discussions.keys() <= classroom.device.cache().discussions.keys()
    assert classroom.device.cache() == classroom.fresh_cache()


def test_a_token_of_somebody_else_is_noticed_before_anything_is_sent(
    classroom: ClassroomWorld,
) -> None:
    opening = classroom.discussion()
    classroom.device.sync()
    item = classroom.device.reply(str(opening.id), "In my name only.")
    classroom.username = "abebe"
    classroom.sign_in()
    report = classroom.device.sync()
    assert isinstance(report.error, WrongPerson)
    assert report.requests == 1
    assert classroom.device.state(item) == "queued"
    assert classroom.holding("In my name only.") == []
    classroom.username = "amina"
    classroom.sign_in()
    assert classroom.device.sync().sent == 1


ANSWERS: dict[str, tuple[Fault, type[Exception]]] = {
    "HTML instead of JSON": (html_page(), ContractBroken),
    "JSON that is cut off": (cut_json(), ContractBroken),
    "another kind of JSON": (Replace(page(200, "[]")), ContractBroken),
    "nothing at all": (Replace(page(200, "")), ContractBroken),
    "bytes that are no text": (Change(lambda a: a.with_body(b"\xff\xfe\x00{}")), ContractBroken),
    "429 with Retry-After": (too_many_requests("120"), Busy),
    "503": (unavailable(), Busy),
    "502": (bad_gateway(), Busy),
    "404": (Replace(page(404, "nothing here")), ContractBroken),
    "a redirect to a sign-in page": (
        Replace(page(302, "", location="http://hotel.example/welcome")),
        ContractBroken,
    ),
    "the connection cut before the request": (CutRequest(), Offline),
    "the connection cut within the request": (CutRequest(after_bytes=200), Offline),
    "the connection cut before the answer": (LoseAnswer(), Offline),
    "the connection cut within the answer": (CutAnswer(after_bytes=300), Offline),
}


@pytest.mark.parametrize("fault", ANSWERS)
def test_a_sync_that_ends_with_a_bad_answer_says_which_and_the_next_one_completes(
    classroom: ClassroomWorld, fault: str
) -> None:
    planned, error = ANSWERS[fault]
    classroom.proxy.plan(planned, calling(BATCH))
    report = classroom.device.sync()
    assert isinstance(report.error, error)
    assert classroom.device.cache().posts == {}
    assert classroom.device.sync().complete
    assert classroom.device.cache() == classroom.fresh_cache()


@pytest.mark.parametrize("fault", [BlackHole(), HoldAnswer()], ids=["black hole", "no answer"])
def test_a_server_that_never_answers_is_given_up(classroom: ClassroomWorld, fault: Fault) -> None:
    classroom.device.sync()
    classroom.patience = GIVE_UP_SECONDS
    classroom.proxy.plan(fault)
    error = classroom.device.sync().error
    assert isinstance(error, Offline)
    assert error.cause is OfflineCause.TIMED_OUT


def test_a_servers_wish_to_be_left_alone_is_passed_on(classroom: ClassroomWorld) -> None:
    classroom.proxy.plan(too_many_requests("120"))
    error = classroom.device.sync().error
    assert isinstance(error, Busy)
    assert error.retry_after == 120


def test_php_warnings_before_the_json_do_no_harm(classroom: ClassroomWorld) -> None:
    classroom.proxy.plan(php_warnings(), times=None)
    assert classroom.device.sync().complete
    assert classroom.device.cache() == classroom.fresh_cache()


@pytest.mark.parametrize("fault", [html_page(), cut_json(), php_error()])
def test_listings_that_are_broken_are_read_with_the_next_sync(
    classroom: ClassroomWorld, fault: Fault
) -> None:
    classroom.proxy.plan(fault, calling(LISTING))
    report = classroom.device.sync()
    assert report.error is None
    assert {one.part for one in report.failures} == {"forum"}, "those of one request, no more"
    assert classroom.device.sync().complete
    assert classroom.device.cache() == classroom.fresh_cache()


def test_any_request_of_a_first_sync_may_fail(classroom: ClassroomWorld) -> None:
    whole = classroom.fresh_cache()
    number = 0
    while True:
        number += 1
        device = classroom.new_device()
        planned = classroom.proxy.plan(LoseAnswer(), every_nth(number))
        device.sync()
        if not planned.met.is_set():
            device.close()
            break
        classroom.proxy.heal()
        device.restart()
        assert device.sync().complete
        assert device.cache() == whole
        device.close()
    assert number > 5, "the first sync was to have several requests"


def test_a_huge_answer_is_not_read_to_its_end(classroom: ClassroomWorld) -> None:
    classroom.device.sync()
    limit = 100_000

    def connect(remembered: str | None) -> ForumServer:
        session = HttpSession(answer_limit=limit)
        url, token = classroom.proxy.url, classroom.token
        return MoodleServer(url, token, session, remembered_site=remembered)

    classroom.device.connect = connect

    def swell(answer: Answer) -> Answer:
        return without_compression(answer).with_body(json.dumps("x" * 5_000_000).encode())

    classroom.proxy.plan(Change(swell), times=None)
    report = classroom.device.sync()
    assert isinstance(report.error, ContractBroken)
    assert report.bytes_received < 2_000_000


def test_a_slow_and_trickling_line_delivers_everything(classroom: ClassroomWorld) -> None:
    classroom.proxy.link = Link(latency=0.01)
    classroom.proxy.plan(Trickle(piece=4096, pause=0.0), times=None)
    assert classroom.device.sync().complete
    assert classroom.device.cache() == classroom.fresh_cache()


def test_a_person_who_must_change_the_password_keeps_the_cache(classroom: ClassroomWorld) -> None:
    classroom.device.sync()
    before = classroom.device.cache()
    classroom.control.require_password_change(classroom.username)
    forum = str(classroom.control.forum("water-ideas").id)
    item = classroom.device.discuss(forum, "Kept", "Until the password is new.")
    report = classroom.device.sync(full=True)
    assert isinstance(report.error, PasswordOutdated)
    assert report.failures == ()
    assert report.requests == 1, "not one for each discussion"
    assert classroom.device.state(item) == "queued"
    assert classroom.device.cache().posts == before.posts
    classroom.control.change_password(classroom.username, "a new one")
    assert classroom.device.sync().sent == 1
    assert before.posts.items() <= classroom.device.cache().posts.items()
