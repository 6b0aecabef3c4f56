"""Finding a Moodle at what people type, and signing in there."""

from __future__ import annotations

import asyncio
import copy
from typing import Any

import httpx
import pytest

from companion.errors import (
    Busy,
    InsecureAddress,
    NotAForumServer,
    Offline,
    ServerError,
    SignInRefused,
    SiteProblem,
)
from sync.http_session import HttpSession
from sync.moodle.answer_text import is_maintenance_page
from sync.moodle.examiner import MoodleExaminer, places_meant_by
from tests.contract.moodle.recorded import recording

SERVICE = "/lib/ajax/service-nologin.php"


def examined(address: str, answers: dict[str, Any]) -> tuple[Any, list[str]]:
    """Examine an address in a world of few places; returns the find and the places asked."""
    asked: list[str] = []

    def respond(request: httpx.Request) -> httpx.Response:
        place = str(request.url).partition("?")[0]
        asked.append(place)
        answer = answers.get(place.removesuffix(SERVICE), httpx.ConnectError("no such host"))
        if isinstance(answer, Exception):
            raise answer
        assert isinstance(answer, httpx.Response)
        return answer

    def session() -> HttpSession:
        return HttpSession(
            transport=httpx.MockTransport(respond), is_maintenance_page=is_maintenance_page
        )

    try:
        return asyncio.run(MoodleExaminer(session).examine(address)), asked
    except ServerError as error:
        return error, asked


def config(**changes: Any) -> httpx.Response:
    answer = copy.deepcopy(recording("site.public-config").response)
    answer[0]["data"].update(changes)
    return httpx.Response(200, json=answer)


@pytest.mark.parametrize(
    ("typed", "places"),
    [
        ("moodle.example", ["https://moodle.example"]),
        ("  https://moodle.example/  ", ["https://moodle.example"]),
        ("HTTPS://Moodle.Example", ["https://moodle.example"]),
        ("moodle.example/login/index.php", ["https://moodle.example"]),
        ("https://moodle.example/my/", ["https://moodle.example"]),
        ("https://moodle.example/my/courses.php?x=1#top", ["https://moodle.example"]),
        (
            "school.example/moodle/course/view.php?id=3",
            ["https://school.example/moodle", "https://school.example"],
        ),
        (
            "school.example:8443/m/",
            ["https://school.example:8443/m", "https://school.example:8443"],
        ),
        ("amina:secret@moodle.example", ["https://moodle.example"]),
        ("http://moodle.example", ["https://moodle.example"]),
        ("http://127.0.0.1:8000/my", ["http://127.0.0.1:8000"]),
        ("localhost:8000", ["http://localhost:8000", "https://localhost:8000"]),
        ("moodlemobile://https://moodle.example?qrlogin=abc&userid=3", ["https://moodle.example"]),
        ("http://[::1]:8000", ["http://[::1]:8000"]),
        ("école.example", ["https://école.example"]),
    ],
)
def test_typed_address_means_these_places(typed: str, places: list[str]) -> None:
    assert list(places_meant_by(typed)) == places


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "   ",
        "ftp://moodle.example",
        "my school",
        "https://",
        "http://[::1",
        "a..b",
        "x:y",
        "moodlemobile://?x",
    ],
)
def test_what_is_no_address_is_told(typed: str) -> None:
    error, asked = examined(typed, {})
    assert isinstance(error, NotAForumServer)
    assert error.problem is SiteProblem.ADDRESS_MALFORMED
    assert asked == []


def test_site_is_found_by_any_of_its_pages() -> None:
    found, asked = examined(
        "moodle.example/login/index.php",
        {"https://moodle.example": config(authinstructions="<p>Ask Abebe.</p>")},
    )
    assert found.url == "https://moodle.example"
    assert found.name == "Field Academy"
    assert found.notice == "Ask Abebe."
    assert asked == [f"https://moodle.example{SERVICE}"]


def test_site_in_a_folder_is_found() -> None:
    found, _ = examined("school.example/moodle", {"https://school.example/moodle": config()})
    assert found.url == "https://school.example/moodle"


def test_site_is_found_where_the_folder_was_a_guess() -> None:
    found, _ = examined(
        "school.example/welcome",
        {"https://school.example/welcome": httpx.Response(404), "https://school.example": config()},
    )
    assert found.url == "https://school.example"


def test_redirect_to_the_same_host_is_followed_and_reported() -> None:
    there = httpx.Response(301, headers={"location": f"https://www.school.example/m{SERVICE}"})
    found, _ = examined(
        "school.example",
        {"https://school.example": there, "https://www.school.example/m": config()},
    )
    assert found.url == "https://www.school.example/m"


def test_redirect_to_the_front_page_of_the_real_address_is_followed() -> None:
    there = httpx.Response(303, headers={"location": "https://www.school.example/m/"})
    page = httpx.Response(200, html="<p>Welcome</p>")
    found, _ = examined(
        "school.example",
        {
            "https://school.example": there,
            "https://www.school.example/m/": page,
            "https://www.school.example/m": config(),
        },
    )
    assert found.url == "https://www.school.example/m"


@pytest.mark.parametrize(
    "location", ["https://elsewhere.example/", "http://school.example/", "ftp://school.example/"]
)
def test_redirect_to_another_host_or_to_plain_http_is_not_followed(location: str) -> None:
    error, asked = examined(
        "school.example",
        {"https://school.example": httpx.Response(302, headers={"location": location})},
    )
    assert isinstance(error, NotAForumServer)
    assert asked == [f"https://school.example{SERVICE}"]


@pytest.mark.parametrize(
    ("changes", "problem"),
    [
        ({"enablewebservices": 0}, SiteProblem.WEB_SERVICES_OFF),
        ({"enablemobilewebservice": 0}, SiteProblem.APP_ACCESS_OFF),
    ],
)
def test_site_that_lets_no_app_in_says_why(changes: dict[str, int], problem: SiteProblem) -> None:
    error, _ = examined("moodle.example", {"https://moodle.example": config(**changes)})
    assert isinstance(error, NotAForumServer)
    assert error.problem is problem


@pytest.mark.parametrize(
    "answer",
    [
        pytest.param(httpx.Response(200, html="<h1>It works!</h1>"), id="a web page"),
        pytest.param(httpx.Response(404, html="<h1>Not found</h1>"), id="not found"),
        pytest.param(httpx.Response(200, json={"hello": "world"}), id="other JSON"),
        pytest.param(httpx.Response(200, json=[]), id="an empty list"),
        pytest.param(httpx.Response(200, json=[{"error": False, "data": {}}]), id="no data"),
        pytest.param(httpx.Response(405), id="post not allowed"),
        pytest.param(
            httpx.Response(
                200, json=[{"error": True, "exception": {"errorcode": "x", "message": "y"}}]
            ),
            id="a refusal",
        ),
    ],
)
def test_what_is_not_a_moodle_is_told(answer: httpx.Response) -> None:
    error, _ = examined("moodle.example", {"https://moodle.example": answer})
    assert isinstance(error, NotAForumServer)
    assert error.problem is SiteProblem.NOT_A_FORUM_SERVER


@pytest.mark.parametrize(
    "answer",
    [
        pytest.param(config(maintenanceenabled=1), id="by setting"),
        pytest.param(recording("error.maintenance").as_answer(), id="by command line"),
        pytest.param(recording("error.maintenance.by-setting").as_answer(), id="as a fault"),
    ],
)
def test_site_in_maintenance_is_busy(answer: httpx.Response) -> None:
    error, _ = examined("moodle.example", {"https://moodle.example": answer})
    assert isinstance(error, Busy)
    assert error.maintenance


def test_plain_http_to_another_machine_becomes_https_or_is_refused() -> None:
    found, _ = examined("http://moodle.example", {"https://moodle.example": config()})
    assert found.url == "https://moodle.example"
    error, asked = examined("http://192.168.1.5/moodle", {})
    assert isinstance(error, InsecureAddress)
    assert all(place.startswith("https://") for place in asked)


def test_site_that_cannot_be_reached_is_offline() -> None:
    error, _ = examined("moodle.example", {})
    assert isinstance(error, Offline)
    assert not error.may_have_arrived


def signed_in(answer: httpx.Response, password: str = "amina-learns") -> tuple[Any, httpx.Request]:
    asked: list[httpx.Request] = []

    def respond(request: httpx.Request) -> httpx.Response:
        asked.append(request)
        return answer

    def session() -> HttpSession:
        return HttpSession(transport=httpx.MockTransport(respond))

    examiner = MoodleExaminer(session)
    try:
        token = asyncio.run(examiner.sign_in("https://moodle.example/m/", " amina ", password))
    except ServerError as error:
        return error, asked[0]
    return token, asked[0]


def test_sign_in_posts_name_and_password_and_returns_the_token() -> None:
    token, request = signed_in(recording("login.ok").as_answer(), "pä&ss=1")
    assert token == "TOKEN"
    assert request.method == "POST"
    assert str(request.url) == "https://moodle.example/m/login/token.php"
    assert request.content == (
        b"username=amina&password=p%C3%A4%26ss%3D1&service=moodle_mobile_app"
    )


def test_refused_sign_in_keeps_the_servers_word_and_no_password() -> None:
    error, _ = signed_in(recording("login.wrong-password").as_answer())
    assert isinstance(error, SignInRefused)
    assert error.code == "invalidlogin"
    assert "amina-learns" not in repr(error)


def test_web_services_switched_off_are_told_at_sign_in() -> None:
    off = httpx.Response(200, json={"error": "off", "errorcode": "enablewsdescription"})
    error, _ = signed_in(off)
    assert isinstance(error, NotAForumServer)
    assert error.problem is SiteProblem.WEB_SERVICES_OFF


def test_half_a_character_in_a_password_is_a_wrong_password() -> None:
    examiner = MoodleExaminer(lambda: HttpSession(transport=httpx.MockTransport(never)))
    with pytest.raises(SignInRefused):
        asyncio.run(examiner.sign_in("https://moodle.example", "amina", "\ud800"))


def never(request: httpx.Request) -> httpx.Response:
    raise AssertionError(request)


@pytest.mark.parametrize("kind", [2, 3])
def test_site_that_signs_in_by_browser_says_where_that_begins(kind: int) -> None:
    found, _ = examined("moodle.example", {"https://moodle.example": config(typeoflogin=kind)})
    assert not found.takes_password
    assert found.launch_url == "https://moodle.example/admin/tool/mobile/launch.php"


def test_site_knows_itself_by_each_address_that_it_tells() -> None:
    told = config(wwwroot="http://moodle.example/", httpswwwroot="https://school.example/m")
    found, _ = examined("moodle.example", {"https://moodle.example": told})
    assert found.roots == (
        "http://moodle.example",
        "https://school.example/m",
        "https://moodle.example",
    )


@pytest.mark.parametrize(
    "told",
    ["https://evil.example/launch.php", "http://moodle.example/launch.php", "javascript:x", None],
)
def test_launch_page_elsewhere_is_not_opened(told: str | None) -> None:
    found, _ = examined("moodle.example", {"https://moodle.example": config(launchurl=told)})
    assert found.launch_url == "https://moodle.example/admin/tool/mobile/launch.php"


def test_identity_providers_of_the_site_itself_are_known_by_name_and_number() -> None:
    place = "https://moodle.example/auth/oauth2/login.php?sesskey=x&id="
    told = config(
        identityproviders=[
            {"name": "Directory", "iconurl": "", "url": f"{place}4&wantsurl=y"},
            {"name": "Twice", "iconurl": "", "url": f"{place}4"},
            {"name": "", "iconurl": "", "url": f"{place}5"},
            {"name": "No number", "iconurl": "", "url": f"{place}x"},
            {"name": "Elsewhere", "iconurl": "", "url": "https://evil.example/auth/oauth2/?id=6"},
            {"name": "Another way", "iconurl": "", "url": "https://moodle.example/auth/cas/?id=7"},
        ]
    )
    found, _ = examined("moodle.example", {"https://moodle.example": told})
    assert [(each.key, each.name) for each in found.providers] == [("4", "Directory")]
