"""The sample forum's addresses, and what answers at each."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from email.utils import formatdate
from typing import TYPE_CHECKING, Any, Final

from starlette.applications import Starlette
from starlette.datastructures import UploadFile
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from sync.discourse_sample import village_answers as answers
from sync.discourse_sample.key_issuing import issue_key, key_page
from sync.discourse_sample.refusals import ForumRefusal, missing, not_logged_in
from sync.discourse_sample.village_search import found_posts
from sync.discourse_sample.village_shapes import basic_info

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from starlette.requests import Request

    from sync.discourse_sample.village_records import Person
    from sync.discourse_sample.village_state import VillageState

    Answer = Callable[["Asked"], Response | dict[str, Any] | None]


@dataclass(frozen=True)
class Asked:
    """A request as it came, and who sent it."""

    state: VillageState
    person: Person
    site: str
    parts: dict[str, str]
    query: dict[str, list[str]]
    headers: Mapping[str, str] = field(default_factory=dict)
    fields: dict[str, Any] = field(default_factory=dict)
    file: tuple[str, str, bytes] | None = None

    def number(self, name: str) -> int:
        """Return a number of the path; what is none leads nowhere."""
        text = self.parts.get(name, "").removesuffix(".json")
        if not _NUMBER.fullmatch(text):
            raise missing()
        return int(text)

    def one(self, name: str, otherwise: str = "") -> str:
        """Return a value of the query."""
        return self.query.get(name, [otherwise])[0]

    @property
    def page(self) -> int:
        """Which page of a list is asked for, from 0."""
        text = "0" if self.state.policy.ignores_pages else self.one("page", "0")
        return int(text) if _NUMBER.fullmatch(text) else 0


_NUMBER: Final = re.compile(r"[0-9]{1,15}", re.ASCII)


def build_village_app(state: VillageState) -> Starlette:
    """Return the application."""

    def dated(response: Response) -> Response:
        response.headers["date"] = formatdate(state.clock(), usegmt=True)
        return response

    def route(method: str, path: str, answer: Answer) -> Route:
        async def endpoint(request: Request) -> Response:
            fields, file = await _body(request)
            try:
                with state.lock:
                    person = _who(state, request)
                    state.refuse_too_many()
                    told = answer(_asked(state, person, request, fields, file))
            except ForumRefusal as refusal:
                return dated(JSONResponse(refusal.value, refusal.status, refusal.headers))
            if isinstance(told, Response):
                return dated(told)
            return dated(Response("") if told is None else JSONResponse(told))

        return Route(path, endpoint, methods=[method])

    async def info(_request: Request) -> Response:
        with state.lock:
            return dated(JSONResponse(basic_info(state)))

    async def ask_for_key(request: Request) -> Response:
        with state.lock:
            return dated(key_page(state, dict(request.query_params)))

    async def give_key(request: Request) -> Response:
        form = await request.form()
        with state.lock:
            return dated(issue_key(state, {name: str(value) for name, value in form.items()}))

    async def nothing(_request: Request) -> Response:
        refusal = missing()
        return dated(JSONResponse(refusal.value, refusal.status))

    return Starlette(
        routes=[
            Route("/site/basic-info.json", info),
            Route("/user-api-key/new", ask_for_key),
            Route("/user-api-key", give_key, methods=["POST"]),
            route("POST", "/user-api-key/revoke", answers.revoke_key),
            route("GET", "/session/current.json", answers.current_session),
            route("GET", "/site/settings.json", answers.site_settings),
            route("GET", "/categories.json", answers.all_categories),
            route("GET", "/c/{slugs:path}/{category}", answers.category_topics),
            route("GET", "/latest.json", answers.latest_topics),
            route("GET", "/search.json", found_posts),
            route("GET", "/t/external_id/{key}", answers.topic_by_key),
            route("GET", "/t/{topic}/posts.json", answers.posts_of_topic),
            route("GET", "/t/{topic}/post_ids.json", answers.post_ids),
            route("PUT", "/t/-/{topic}", answers.rename_topic),
            route("PUT", "/t/{topic}/bookmark.json", answers.bookmark),
            route("PUT", "/t/{topic}/remove_bookmarks.json", answers.remove_bookmarks),
            route("POST", "/t/{topic}/notifications.json", answers.watch),
            route("GET", "/t/{topic}", answers.topic),
            route("DELETE", "/t/{topic}", answers.delete_topic),
            route("POST", "/topics/timings.json", answers.timings),
            route("GET", "/topics/{box}/{username}", answers.private_messages),
            route("GET", "/posts.json", answers.newest_posts),
            route("POST", "/posts.json", answers.create_post),
            route("GET", "/posts/{username}/pending.json", answers.pending_posts),
            route("GET", "/posts/{post}", answers.post),
            route("PUT", "/posts/{post}", answers.edit_post),
            route("DELETE", "/posts/{post}", answers.delete_post),
            route("POST", "/post_actions.json", answers.like),
            route("DELETE", "/post_actions/{post}", answers.take_like_back),
            route("GET", "/notifications.json", answers.notifications),
            route("PUT", "/notifications/mark-read.json", answers.mark_read),
            route("POST", "/uploads.json", answers.upload),
            route("GET", "/uploads/short-url/{name}", answers.short_address),
            route("GET", "/uploads/default/original/1X/{name}", answers.uploaded_file),
            Route("/{page:path}", nothing, methods=["GET", "POST", "PUT", "DELETE"]),
        ]
    )


def _who(state: VillageState, request: Request) -> Person:
    person = state.owner_of(request.headers.get("user-api-key", ""))
    if person is None:
        raise not_logged_in() if "user-api-key" not in request.headers else answers.stale_key()
    return person


def _asked(
    state: VillageState,
    person: Person,
    request: Request,
    fields: dict[str, Any],
    file: tuple[str, str, bytes] | None,
) -> Asked:
    query: dict[str, list[str]] = {}
    for name, value in request.query_params.multi_items():
        query.setdefault(name, []).append(value)
    site = str(request.base_url).rstrip("/")
    return Asked(
        state, person, site, dict(request.path_params), query, request.headers, fields, file
    )


async def _body(request: Request) -> tuple[dict[str, Any], tuple[str, str, bytes] | None]:
    kind = request.headers.get("content-type", "")
    if kind.startswith("multipart/"):
        file = None
        fields: dict[str, Any] = {}
        async with request.form() as form:
            for name, value in form.multi_items():
                if isinstance(value, UploadFile):
                    mime_type = value.content_type or "application/octet-stream"
                    file = (value.filename or "file", mime_type, await value.read())
                else:
                    fields[name] = value
        return fields, file
    try:
        told = json.loads(await request.body() or b"{}")
    except ValueError:
        told = {}
    return (told if isinstance(told, dict) else {}), None
