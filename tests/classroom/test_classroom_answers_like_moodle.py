"""The classroom answers in the shapes of a real Moodle's recorded answers, errors included."""

from __future__ import annotations

import json
from typing import Any

import pytest

from sync.classroom.offered_services import OFFERED
from tests.classroom.recordings import Recording, recordings, shape_of
from tests.classroom.scenes_of_comments import SCENES_OF_COMMENTS
from tests.classroom.scenes_of_courses import SCENES_OF_COURSES
from tests.classroom.scenes_of_messages import SCENES_OF_MESSAGES
from tests.classroom.scenes_of_notifications import SCENES_OF_NOTIFICATIONS
from tests.classroom.scenes_of_reading import SCENES_OF_READING
from tests.classroom.scenes_of_the_site import SCENES_OF_THE_SITE, SITE_CHANGED
from tests.classroom.scenes_of_writing import SCENES_OF_WRITING
from tests.classroom.shapes import Shape
from tests.classroom.world import Reply, World, form

SCENES = (
    SCENES_OF_WRITING
    | SCENES_OF_READING
    | SCENES_OF_COURSES
    | SCENES_OF_THE_SITE
    | SCENES_OF_MESSAGES
    | SCENES_OF_NOTIFICATIONS
    | SCENES_OF_COMMENTS
)
PAGES = {
    *("login/token.php", "login/index.php", "webservice/upload.php", "webservice/pluginfile.php"),
    *("pluginfile.php", "tokenpluginfile.php", "tool_mobile_get_public_config"),
}
WITHOUT_SCENE = {
    "login.locked-out": "the classroom locks no account after failures, as is Moodle's default",
    "file.preview": "the classroom makes no small pictures",
}


@pytest.mark.parametrize("name", sorted(SCENES))
def test_answer_has_the_recorded_shape(name: str, shared_world: World) -> None:
    assert_alike(recordings()[name], SCENES[name](shared_world))


@pytest.mark.parametrize("name", sorted(SITE_CHANGED))
def test_answer_has_the_recorded_shape_when_site_or_account_changed(
    name: str, world: World
) -> None:
    assert_alike(recordings()[name], SITE_CHANGED[name](world))


def test_every_recording_of_what_is_offered_has_a_scene() -> None:
    concerned = {
        name
        for name, recording in recordings().items()
        if recording.function in OFFERED or recording.function in PAGES
    }
    assert concerned - set(SCENES) - set(SITE_CHANGED) == set(WITHOUT_SCENE)


def test_a_shape_notices_other_keys_and_types() -> None:
    shape = Shape()
    shape.see({"id": 1, "names": ["a"], "parent": None})
    shape.see({"id": 2, "names": [], "parent": 1, "extra": True})
    assert shape.differences({"id": 3, "names": ["b", "c"], "parent": None}) == []
    assert shape.differences({"id": "3", "names": [1], "other": 0}) == [
        "answer lacks parent",
        "answer.id is text, recorded is ['number']",
        "answer.names[0] is number, recorded is ['text']",
        "answer.other was never recorded",
    ]


def test_data_in_a_batch_has_the_shape_of_the_function(shared_world: World) -> None:
    discussion = shared_world.discussion()
    forum = shared_world.forum()
    function, listing = "mod_forum_get_discussion_posts", "mod_forum_get_forum_discussions"
    responses = shared_world.batch(
        "amina", (function, {"discussionid": discussion}), (listing, {"forumid": forum})
    )
    for called, response in zip((function, listing), responses, strict=True):
        assert shape_of(called).differences(json.loads(response["data"])) == []


def test_exceptions_in_a_batch_are_as_recorded(shared_world: World) -> None:
    function = "mod_forum_get_discussion_posts"
    for name, request in {
        "batch.bad-json": {"function": function, "arguments": "{broken"},
        "batch.unknown-function": {"function": "no_such_function", "arguments": "{}"},
        "batch.one-fails": {"function": function, "arguments": '{"discussionid": 999999}'},
    }.items():
        answer = shared_world.answer(
            "amina", "tool_mobile_call_external_functions", requests=[request]
        )
        assert _exception(answer) == _exception(recordings()[name].answer)


def test_an_answer_without_json_asked_for_is_xml(shared_world: World) -> None:
    fields = {
        "wstoken": shared_world.token("amina"),
        "wsfunction": "mod_forum_get_forums_by_courses",
    }
    answer = shared_world.post("/webservice/rest/server.php", form(fields))
    assert answer.media_type == "application/xml"
    assert answer.text.startswith('<?xml version="1.0" encoding="UTF-8" ?>\n<RESPONSE>\n<MULTIPLE>')


def assert_alike(recording: Recording, answer: Reply) -> None:
    assert answer.status == recording.status
    assert answer.media_type == recording.media_type or recording.status == 304
    if recording.text is not None:
        assert recording.media_type != "application/xml" or answer.text == recording.text
    elif recording.is_refusal:
        assert answer.json == recording.answer
    else:
        assert shape_of(recording.function).differences(answer.json) == []


def _exception(answer: Any) -> dict[str, str]:
    """Return the failed response's exception but for addresses, which are the site's own."""
    exception: dict[str, str] = json.loads(answer["responses"][-1]["exception"])
    return {name: value for name, value in exception.items() if name not in ("link", "moreinfourl")}
