"""The published API description of Discourse, and a check of what goes to and fro against it.

The description was generated from recorded answers. Where it cannot hold for what a person's app
does, it is amended here, each time for a reason that is told; all else counts to the letter.
"""

from __future__ import annotations

import json
import re
from copy import deepcopy
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import parse_qsl, urlsplit

import httpx
from openapi_core import Config, OpenAPI
from openapi_core.testing import MockRequest, MockResponse

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

Json = dict[str, Any]

DESCRIPTION: Final = Path(__file__).parent / "discourse" / "openapi.json"
HOST: Final = "https://discourse.example.com"

UNDESCRIBED: Final[Mapping[str, str]] = {
    r"GET /session/current\.json": "who the key belongs to; the scope `session_info` names it",
    r"PUT /t/\d+/remove_bookmarks\.json": "the way back from the described bookmark.json",
    r"DELETE /post_actions/\d+\.json": "the way back from the described POST /post_actions.json",
    r"POST /topics/timings\.json": "what the site's own pages tell of posts that were read",
    r"GET /posts/\w+/pending\.json": "what of one's own waits for a moderator",
    r"GET /site/settings\.json": "how large a file may be (SiteController#settings)",
    r"GET /t/\d+/post_ids\.json": "the ids of a very long topic (TopicsController#post_ids)",
    r"GET /uploads/(short-url|default/original/1X)/[\w.]+": "where a `short_path` leads",
}
"""Requests that the description lacks. Everything else that is sent has to be in it."""

UNDESCRIBED_QUERIES: Final = frozenset(
    {
        "page",  # stands in the addresses by which a site's pages go on
        "post_ids[]",  # described as a body, which a GET has not
        "include_raw",  # the site's own pages ask with it; a site without it leaves it aside
        "post_action_type_id",  # of the undescribed DELETE
        "parent_category_id",  # CategoriesController#fetch_category_list
    }
)

_TEXT: Final[Json] = {"type": "string"}
_NUMBER: Final[Json] = {"type": "integer"}

SENT_BY_THE_SOURCE: Final[Mapping[tuple[str, str, str], dict[str, Json]]] = {
    # For `PostsController#update`, what was there: so that nobody else's words are written over.
    ("/posts/{id}.json", "put", "post"): {"original_text": _TEXT},
    # The method `TopicsController#update` looks beside `topic`, not inside it.
    ("/t/-/{id}.json", "put", ""): {"title": _TEXT, "original_title": _TEXT},
    # For `PostsController#create_params`, what the site's own composer tells.
    ("/posts.json", "post", ""): {
        "typing_duration_msecs": _NUMBER,
        "composer_open_duration_msecs": _NUMBER,
    },
}
"""Fields of requests that the published source takes and the description lacks: by path, method,
and the field in which they stand."""

NULL_WHEN_RECORDED: Final[Mapping[str, list[str]]] = {
    # GET /posts/{id}/replies.json says integer of the same field.
    "reply_to_post_number": ["integer", "null"],
    # GET /latest.json says boolean of the same fields of the same objects.
    "bookmarked": ["boolean", "null"],
    "liked": ["boolean", "null"],
    # GET /t/{id}.json says string or null of the same field.
    "image_url": ["string", "null"],
    # A private message has no category (GET /topics/private-messages/{username}.json).
    "category_id": ["integer", "null"],
}
"""Fields that were null in what was recorded, and what they are elsewhere in the description."""

TOLD_ELSEWHERE: Final[dict[str, Json]] = {
    # Of a topic that the person has opened: as GET /latest.json describes it.
    "last_read_post_number": {"type": "integer"},
    "unread_posts": {"type": "integer"},
    # Of a category below another: as GET /site.json describes it.
    "parent_category_id": {"type": "integer"},
    # What a topic was created with (POST /posts.json).
    "external_id": {"type": "string"},
    # Of an action on a post: as GET /posts/{id}.json describes it.
    "count": {"type": "integer"},
    "acted": {"type": "boolean"},
    "can_undo": {"type": "boolean"},
    # Of a post that is edited, liked or asked for alone.
    "raw": {"type": "string"},
}
"""Fields that are described for one answer and stand in others of the same objects, too."""

RECORDED_WITHOUT_HITS: Final[dict[str, Json]] = {
    # GET /search.json was recorded from a search that found nothing: then it names no topics, and
    # that there are more pages, which is true in the source, was null.
    "topics": {"type": "array", "items": {"type": "object"}},
    "more_full_page_results": {"type": ["boolean", "string", "null"]},
}
"""What the answer to a search has beyond its description."""

OF_A_PLUGIN: Final[dict[str, Json]] = {
    # Of a topic in a list that has an answer.
    "has_accepted_answer": {"type": "boolean"},
    # Of a topic: which post it is. Of a post: whether it is that.
    "accepted_answer": {"type": ["object", "boolean", "null"]},
    # Of a topic, by newer versions: which posts they are.
    "accepted_answers": {"type": "array"},
}
"""Fields of solved topics, of which the description says nothing: a plugin adds them."""


@cache
def published() -> Json:
    """Return the description as it was published."""
    read: Json = json.loads(DESCRIPTION.read_text("utf-8"))
    return read


@cache
def amended() -> Json:
    """Return the description as it holds for a person's own key."""
    made = deepcopy(published())
    for methods in made["paths"].values():
        for operation in methods.values():
            # Keys of administrators are described; a person's has a header of its own.
            operation["parameters"] = [
                one for one in operation.get("parameters", []) if one["in"] != "header"
            ]
            for answer in operation["responses"].values():
                for content in answer.get("content", {}).values():
                    _amend(content["schema"])
    del made["paths"]["/t/{id}/posts.json"]["get"]["requestBody"]
    answer = made["paths"]["/search.json"]["get"]["responses"]["200"]
    found = answer["content"]["application/json"]["schema"]["properties"]
    found["topics"] = RECORDED_WITHOUT_HITS["topics"]
    more = found["grouped_search_result"]["properties"]
    more["more_full_page_results"] = RECORDED_WITHOUT_HITS["more_full_page_results"]
    for (path, method, inside), fields in SENT_BY_THE_SOURCE.items():
        schema = made["paths"][path][method]["requestBody"]["content"]["application/json"]["schema"]
        schema = schema["properties"][inside] if inside else schema
        schema["properties"] |= fields
    return made


@cache
def validator() -> OpenAPI:
    """Return the tool that holds requests and answers to the amended description."""
    return OpenAPI.from_dict(amended(), config=Config(spec_validator_cls=None))


def complaints(request: httpx.Request, body: bytes, response: httpx.Response) -> Iterator[str]:
    """Yield what is wrong with a request and the answer to it, by the description."""
    parts = urlsplit(str(request.url))
    name = f"{request.method} {parts.path}"
    query = parse_qsl(parts.query, keep_blank_values=True)
    if request.headers.get("user-api-key") is None and parts.path != "/site/basic-info.json":
        yield f"{name}: no key"
    undescribed = any(re.fullmatch(known, name) for known in UNDESCRIBED)
    if undescribed:
        return
    asked = MockRequest(
        HOST,
        request.method.lower(),
        _matchable(parts.path),
        args={key: value for key, value in query if key not in UNDESCRIBED_QUERIES},
        data=body,
        content_type=request.headers.get("content-type", "application/json").partition(";")[0],
    )
    if not asked.content_type.startswith("multipart/"):
        yield from (f"{name}: {_words(one)}" for one in validator().iter_request_errors(asked))
    described = {name for name, _ in _query_parameters(name)}
    yield from (
        f"{name}: undescribed {key}"
        for key, _ in query
        if key not in UNDESCRIBED_QUERIES and key not in described
    )
    if response.status_code >= httpx.codes.BAD_REQUEST:
        told = response.json()
        if not isinstance(told.get("errors"), list):
            yield f"{name}: a refusal without errors"
        return
    if not response.content or _is_held(response):
        return
    answered = MockResponse(
        data=response.content,
        status_code=response.status_code,
        content_type=response.headers.get("content-type", "").partition(";")[0],
    )
    yield from (
        f"{name}: answer: {_words(one)}"
        for one in validator().iter_response_errors(asked, answered)
    )


class CheckedTransport(httpx.AsyncHTTPTransport):
    """The real network, on which nothing passes that the description does not know."""

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        is_form = request.headers.get("content-type", "").startswith("multipart/")
        body = b"" if is_form else request.content
        response = await super().handle_async_request(request)
        if not _is_readable(response):
            return response
        await response.aread()
        form = (_numberless(request), response.status_code, *_forms(request, body, response))
        if form not in _CHECKED:
            found = list(complaints(request, body, response))
            assert not found, "\n".join(found)
            _CHECKED.add(form)
        return response


def _is_readable(response: httpx.Response) -> bool:
    """Say whether an answer is JSON, or empty; a file is left to those who asked for it."""
    is_json = response.headers.get("content-type", "").startswith("application/json")
    return bool(is_json or response.headers.get("content-length") == "0")


_CHECKED: Final[set[tuple[object, ...]]] = set()
"""What has been held to the description already: what is of the same form is as valid."""


def _forms(request: httpx.Request, body: bytes, response: httpx.Response) -> Iterator[object]:
    yield frozenset(key for key, _ in request.url.params.multi_items())
    # Words count in what is sent: some fields take a few of them only.
    yield _form(json.loads(body), with_words=True) if body else None
    yield _form(response.json()) if response.content else None


def _form(value: object, *, with_words: bool = False) -> object:
    """Return of what types a JSON value is made."""
    if isinstance(value, dict):
        return frozenset((key, _form(one, with_words=with_words)) for key, one in value.items())
    if isinstance(value, list):
        return frozenset(_form(one, with_words=with_words) for one in value)
    is_word = with_words and isinstance(value, str) and len(value) < _LONGEST_WORD
    return value if is_word else type(value)


_LONGEST_WORD: Final = 8


def _amend(schema: Json) -> None:
    """Let fields be what the description says of them elsewhere."""
    properties = schema.get("properties", {})
    for name, types in NULL_WHEN_RECORDED.items():
        if "type" in properties.get(name, {}):
            properties[name] = {"type": types}
    if schema.get("additionalProperties") is False:
        for name, told in (TOLD_ELSEWHERE | OF_A_PLUGIN).items():
            properties.setdefault(name, told)
    for part in properties.values():
        _amend(part)
    if isinstance(schema.get("items"), dict):
        _amend(schema["items"])


def _query_parameters(name: str) -> Iterator[tuple[str, Json]]:
    method, path = name.split(" ", 1)
    for pattern, methods in published()["paths"].items():
        as_regex = re.sub(r"\\\{[^}]*\\\}", "[^/]+", re.escape(pattern))
        operation = methods.get(method.lower())
        if operation is not None and re.fullmatch(as_regex, _matchable(path)):
            for one in operation.get("parameters", []):
                if one["in"] == "query":
                    yield one["name"], one


def _matchable(path: str) -> str:
    """Return a path as the description has it: the slug of a category below another has a slash."""
    found = re.fullmatch(r"/c/(.+)/(\d+\.json)", path)
    return path if found is None else f"/c/{found[1].replace('/', '%2F')}/{found[2]}"


def _is_held(response: httpx.Response) -> bool:
    told = response.json()
    return isinstance(told, dict) and told.get("action") == "enqueued"


def _numberless(request: httpx.Request) -> str:
    return f"{request.method} {re.sub(r'[0-9]+', '1', request.url.path)}"


def _words(error: Exception) -> str:
    return f"{error!r} {error.__cause__ or ''}"[:1_500]
