"""Signing in, tokens that end, accounts that change, and a site that is closed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.classroom.world import form

if TYPE_CHECKING:
    from tests.classroom.world import World

SITE_INFO = "core_webservice_get_site_info"


def test_two_devices_share_one_token(world: World) -> None:
    first, second = world.sign_in("amina").json, world.sign_in("amina").json
    assert first["token"] == second["token"]


def test_user_name_is_taken_whatever_its_case(world: World) -> None:
    assert "token" in world.sign_in(" Amina ", world.passwords["amina"]).json


def test_everyone_can_sign_in_and_is_who_they_say(world: World) -> None:
    for user in world.server.users:
        info = world.answer(user.username, SITE_INFO)
        assert (info["username"], info["fullname"]) == (user.username, user.full_name)


def test_expired_token_looks_like_a_missing_right_for_every_function(world: World) -> None:
    token = world.token("amina")
    world.control.expire_tokens()
    for function in (SITE_INFO, "mod_forum_get_forums_by_courses", "core_no_such_function"):
        assert world.call_with_token(token, function).json["errorcode"] == "accessexception"


def test_signing_in_after_expiry_gives_a_new_token_and_forgets_the_old(world: World) -> None:
    old = world.token("amina")
    world.control.expire_tokens()
    new = world.sign_in("amina").json["token"]
    assert new != old
    assert world.call_with_token(new, SITE_INFO).json["username"] == "amina"
    assert world.call_with_token(old, SITE_INFO).json["errorcode"] == "invalidtoken"


def test_switched_off_web_services_are_told_before_and_at_sign_in(world: World) -> None:
    world.control.disable_web_services()
    request = [{"index": 0, "methodname": "tool_mobile_get_public_config", "args": {}}]
    config = world.http.post("/lib/ajax/service-nologin.php", json=request).json()[0]["data"]
    assert config["enablewebservices"] == 0
    assert world.sign_in("amina").json["errorcode"] == "enablewsdescription"


def test_password_that_must_be_changed_hides_all_courses_without_an_error(world: World) -> None:
    me, discussion = world.person_id("amina"), world.discussion()
    world.control.require_password_change("amina")
    assert world.sign_in("amina").json["token"] == world.token("amina")
    assert world.answer("amina", SITE_INFO)["userid"] == me
    assert world.answer("amina", "core_enrol_get_users_courses", userid=me) == []
    assert world.answer("amina", "mod_forum_get_forums_by_courses") == []
    refused = world.call("amina", "mod_forum_get_discussion_posts", discussionid=discussion)
    assert refused.json["errorcode"] == "errorcoursecontextnotvalid"


def test_courses_are_back_when_the_password_has_been_changed(world: World) -> None:
    me = world.person_id("amina")
    world.control.require_password_change("amina")
    world.control.change_password("amina", "something new")
    assert len(world.answer("amina", "core_enrol_get_users_courses", userid=me)) == 3
    assert world.sign_in("amina").json["errorcode"] == "invalidlogin"
    assert "token" in world.sign_in("amina", "something new").json


def test_suspended_person_is_refused_by_token_and_by_password(world: World) -> None:
    world.token("amina")
    world.control.suspend("amina")
    assert world.call("amina", SITE_INFO).json["errorcode"] == "wsaccessusersuspended"
    assert world.sign_in("amina").json["errorcode"] == "invalidlogin"


@pytest.mark.parametrize(
    "path", ["/login/token.php", "/webservice/rest/server.php", "/webservice/upload.php", "/"]
)
def test_maintenance_from_the_command_line_is_a_page_with_503_everywhere(
    path: str, world: World
) -> None:
    world.control.set_maintenance("cli")
    answer = world.post(path, {"moodlewsrestformat": "json"})
    assert (answer.status, answer.media_type) == (503, "text/html")


def test_maintenance_by_setting_is_json_with_200_and_ends(world: World) -> None:
    world.token("amina")
    world.control.set_maintenance("setting")
    answer = world.call("amina", SITE_INFO)
    assert (answer.status, answer.json["errorcode"]) == (200, "sitemaintenance")
    assert world.sign_in("amina").json["errorcode"] == "sitemaintenance"
    world.control.set_maintenance(None)
    assert world.answer("amina", SITE_INFO)["username"] == "amina"


def test_without_json_asked_for_errors_are_xml(world: World) -> None:
    fields = {"wstoken": "0" * 32, "wsfunction": SITE_INFO}
    answer = world.post("/webservice/rest/server.php", fields)
    assert answer.media_type == "application/xml"
    assert "<ERRORCODE>invalidtoken</ERRORCODE>" in answer.text


def test_get_works_too(world: World) -> None:
    fields = {"wstoken": world.token("amina"), "wsfunction": SITE_INFO}
    answer = world.get(
        "/webservice/rest/server.php", params=fields | {"moodlewsrestformat": "json"}
    )
    assert answer.json["username"] == "amina"


def test_site_info_lists_exactly_what_is_offered(world: World) -> None:
    names = {function["name"] for function in world.answer("amina", SITE_INFO)["functions"]}
    assert {"mod_forum_add_discussion_post", "core_course_check_updates"} <= names
    assert "mod_forum_get_discussion_posts_by_userid" not in names


def test_unknown_parameters_are_refused(shared_world: World) -> None:
    refused = shared_world.call("amina", SITE_INFO, surprise=1)
    assert refused.json["errorcode"] == "invalidparameter"


@pytest.mark.parametrize("word", ["true", "yes", "2", ""])
def test_words_are_no_truth_values(word: str, shared_world: World) -> None:
    refused = shared_world.call(
        "amina", "mod_forum_toggle_favourite_state", discussionid=2001, targetstate=word
    )
    assert refused.json["errorcode"] == "invalidparameter"


@pytest.mark.parametrize("message", [b"a%00b", b"a%ffb", b"%ed%a0%80"])
def test_broken_characters_are_refused(message: bytes, shared_world: World) -> None:
    fields = {
        "wstoken": shared_world.token("amina"),
        "wsfunction": "mod_forum_add_discussion_post",
        "moodlewsrestformat": "json",
        "postid": str(shared_world.question()),
        "subject": "x",
    }
    body = "&".join(f"{name}={value}" for name, value in fields.items()).encode()
    response = shared_world.http.post(
        "/webservice/rest/server.php",
        content=body + b"&message=" + message,
        headers={"Content-Type": "application/x-www-form-urlencoded"},
    )
    assert response.json()["errorcode"] == "invalidparameter"


def test_fields_beyond_php_limit_are_dropped_without_a_word(shared_world: World) -> None:
    requests = [{"function": SITE_INFO, "arguments": "{}"}] * 3_100
    answer = shared_world.answer("amina", "tool_mobile_call_external_functions", requests=requests)
    assert len(answer["responses"]) == 2_999


def test_names_with_empty_brackets_are_numbered_as_php_does(shared_world: World) -> None:
    fields = {"wstoken": shared_world.token("amina"), "moodlewsrestformat": "json"}
    fields |= {"wsfunction": "mod_forum_get_forums_by_courses"}
    response = shared_world.http.post(
        "/webservice/rest/server.php", data=fields | {"courseids[]": ["2", "3"]}
    )
    assert {forum["course"] for forum in response.json()} == {2, 3}


def test_no_course_named_means_all_of_ones_own(shared_world: World) -> None:
    forums = shared_world.answer("amina", "mod_forum_get_forums_by_courses")
    assert {forum["course"] for forum in forums} == {2, 3, 4}


def test_answers_are_compressed_when_asked_for(shared_world: World) -> None:
    fields = {"wstoken": shared_world.token("amina"), "moodlewsrestformat": "json"}
    fields |= form({"wsfunction": "mod_forum_get_forums_by_courses"})
    for encoding, expected in (("gzip", "gzip"), ("identity", None)):
        response = shared_world.http.post(
            "/webservice/rest/server.php", data=fields, headers={"Accept-Encoding": encoding}
        )
        assert response.headers.get("content-encoding") == expected
        assert len(response.json()) > 10
