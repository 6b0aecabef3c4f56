"""The client and the sample forum, held to the published API description of Discourse.

The public tool `openapi-core` says what is valid; `discourse_description` tells where the
description itself had to be amended, and why.
"""

from __future__ import annotations

import pytest
from openapi_schema_validator import OAS31Validator

from sync.discourse import discourse_wire as wire
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
