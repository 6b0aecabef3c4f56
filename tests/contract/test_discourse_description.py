"""The client and the sample forum, held to the published API description of Discourse.

The public tool `openapi-core` says what is valid; `discourse_description` tells where the
description itself had to be amended, and why.
"""

from __future__ import annotations

import json
import re
from typing import Any

import httpx
import pytest
from openapi_schema_validator import OAS31Validator

from sync.discourse import discourse_wire as wire
from sync.discourse.discourse_site import categories_in, known_categories
from sync.json_answers import checked
from tests.contract import discourse_description as description
from tests.contract.described_answers import answer_schema, described_answers

READ = [
    ("GET", "/site/basic-info.json", wire.BasicInfo),
    ("GET", "/categories.json", wire.Categories),
    ("GET", "/c/{slug}/{id}.json", wire.Listing),
    ("GET", "/latest.json", wire.Listing),
    ("GET", "/t/{id}.json", wire.Topic),
    ("GET", "/t/{id}/posts.json", wire.MorePosts),
    ("GET", "/posts/{id}.json", wire.Post),
    ("GET", "/posts.json", wire.LatestPosts),
    ("POST", "/posts.json", wire.Post),
    ("PUT", "/posts/{id}.json", wire.Edited),
    ("GET", "/topics/private-messages/{username}.json", wire.Listing),
    ("GET", "/topics/private-messages-sent/{username}.json", wire.Listing),
    ("GET", "/notifications.json", wire.Notifications),
    ("POST", "/uploads.json", wire.UploadMade),
    ("GET", "/search.json", wire.FoundPosts),
]
"""Each described answer of which the client reads anything, and how it reads it."""

OPEN = {
    "/t/{id}/posts.json",
    "/topics/private-messages/{username}.json",
    "/topics/private-messages-sent/{username}.json",
    "/latest.json",
    "/notifications.json",
}
"""Their answers are described without saying which fields always stand there."""


@pytest.mark.parametrize(("method", "path", "model"), READ, ids=[f"{m} {p}" for m, p, _ in READ])
def test_every_described_answer_parses(method: str, path: str, model: type[object]) -> None:
    schema = answer_schema(description.published(), method, path)
    for number, answer in enumerate(described_answers(schema)):
        OAS31Validator(schema).validate(answer)
        if number == 0 and path in OPEN:
            continue
        checked(model, answer, path)


def exchanged(
    method: str, path: str, sent: dict[str, Any] | None = None, told: object = None
) -> list[str]:
    """Return what the check says of a request and its answer."""
    request = httpx.Request(
        method,
        f"https://forum.example{path}",
        headers={"user-api-key": "x"},
        json=sent,
    )
    response = httpx.Response(200, json=told)
    return list(description.complaints(request, request.content, response))


def full_answer(method: str, path: str) -> dict[str, Any]:
    _, full, _ = described_answers(answer_schema(description.amended(), method, path))
    answer: dict[str, Any] = full
    return answer


def test_check_lets_pass_what_is_described() -> None:
    sent = {"raw": "Sand, then gravel", "topic_id": 5, "reply_to_post_number": 2}
    assert exchanged("POST", "/posts.json", sent, full_answer("POST", "/posts.json")) == []


@pytest.mark.parametrize(
    ("method", "path", "sent"),
    [
        ("POST", "/posts.json", {"raw": "Sand", "mood": "good"}),
        ("POST", "/posts.json", {"topic_id": 5}),
        ("POST", "/posts.json", {"raw": "Sand", "topic_id": "five"}),
        ("POST", "/post_actions.json", {"id": 5}),
        ("GET", "/posts.json?mood=good", None),
        ("GET", "/moods.json", None),
    ],
)
def test_check_tells_of_a_request_that_is_not_described(
    method: str, path: str, sent: dict[str, Any] | None
) -> None:
    known = (method, path.partition("?")[0]) in {(m, p) for m, p, _ in READ}
    told = full_answer(method, path.partition("?")[0]) if known else {}
    assert exchanged(method, path, sent, told)


def test_check_tells_of_an_answer_that_is_not_described() -> None:
    answer = full_answer("GET", "/posts/{id}.json")
    assert exchanged("GET", "/posts/7.json", told=answer) == []
    del answer["raw"]
    assert exchanged("GET", "/posts/7.json", told=answer)
    assert exchanged("GET", "/t/7.json", told={**full_answer("GET", "/t/{id}.json"), "mood": 1})


def test_every_amendment_is_needed() -> None:
    text = json.dumps(description.published())
    for request in description.UNDESCRIBED:
        path = re.sub(r"\\d\+|\\w\+|\[\\w\.\]\+", "{id}", request.partition(" ")[2])
        operations = description.published()["paths"].get(path.replace("\\", ""), {})
        assert request.partition(" ")[0].lower() not in operations, request
    for name in description.NULL_WHEN_RECORDED:
        assert f'"{name}": {{"type": ["string", "null"]' in text, name
    for path, method, inside in description.SENT_BY_THE_SOURCE:
        body = description.published()["paths"][path][method]["requestBody"]
        schema = body["content"]["application/json"]["schema"]
        described = (schema["properties"][inside] if inside else schema)["properties"]
        assert not described.keys() & description.SENT_BY_THE_SOURCE[path, method, inside].keys()
    for name in description.OF_A_PLUGIN:
        assert f'"{name}"' not in text, name
    search = answer_schema(description.published(), "GET", "/search.json")["properties"]
    assert "topics" not in search
    assert "boolean" not in str(search["grouped_search_result"]["properties"]["more_posts"])
    assert (
        "external_id"
        not in answer_schema(description.published(), "GET", "/t/{id}.json")["properties"]
    )


def test_category_below_another_is_known_inside_it_and_beside_it() -> None:
    base = {"name": "x", "permission": 1}
    below = {**base, "id": 7, "slug": "filters", "parent_category_id": 3}
    above = {**base, "id": 3, "slug": "water"}
    for listed in ([{**above, "subcategory_list": [below]}], [above, below]):
        read = checked(wire.Categories, {"category_list": {"categories": listed}}, "")
        known = known_categories(categories_in(read.category_list.categories))
        assert {number: one.slugs for number, one in known.items()} == {
            "3": "water",
            "7": "water/filters",
        }


def test_category_two_levels_down_is_asked_for_under_all_that_are_above_it() -> None:
    base = {"name": "x", "permission": 1}
    lowest = {**base, "id": 9, "slug": "sand", "parent_category_id": 7}
    below = {**base, "id": 7, "slug": "filters", "parent_category_id": 3}
    above = {**base, "id": 3, "slug": "water"}
    nested = [{**above, "subcategory_list": [{**below, "subcategory_list": [lowest]}]}]
    for listed in (nested, [lowest, below, above]):
        read = checked(wire.Categories, {"category_list": {"categories": listed}}, "")
        known = known_categories(categories_in(read.category_list.categories))
        assert known["9"].slugs == "water/filters/sand"


def test_categories_that_are_said_to_be_below_each_other_are_told_all_the_same() -> None:
    base = {"name": "x", "permission": 1}
    listed = [
        {**base, "id": 1, "slug": "a", "parent_category_id": 2},
        {**base, "id": 2, "slug": "b", "parent_category_id": 1},
    ]
    read = checked(wire.Categories, {"category_list": {"categories": listed}}, "")
    assert known_categories(categories_in(read.category_list.categories)).keys() == {"1", "2"}
