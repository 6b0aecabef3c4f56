"""The classroom's addresses, and what answers at each."""

from __future__ import annotations

import asyncio
import json
from email.utils import formatdate
from typing import TYPE_CHECKING, Any

from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.middleware.gzip import GZipMiddleware
from starlette.requests import ClientDisconnect
from starlette.responses import Response
from starlette.routing import Route

from sync.classroom.errors import Refusal, access_denied, missing_record
from sync.classroom.feed_page import FEED_PATH, news_feed_page
from sync.classroom.file_pages import (
    picture_page,
    plugin_file_page,
    private_key_file_page,
    upload_page,
    website_file_page,
)
from sync.classroom.http_answers import (
    json_answer,
    json_refusal,
    page_refusal,
    website_page,
    xml_answer,
    xml_refusal,
)
from sync.classroom.launch_page import LAUNCH_PATH, launch_page
from sync.classroom.offered_services import NOT_OFFERED, OFFERED
from sync.classroom.php_request import PhpRequest, TooLargeForWebServerError, read_request
from sync.classroom.sign_in import person_with_token, sign_in
from sync.classroom.site_services import public_config
from sync.classroom.site_settings import site_setting
from sync.classroom.state import transaction
from sync.classroom.web_service import Call, ReadingSettings

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Awaitable, Callable
    from concurrent.futures import Executor

    from starlette.requests import Request

    from sync.classroom.state import ClassroomState
    from sync.classroom.web_service import JsonValue

    Page = Callable[[sqlite3.Connection, PhpRequest], Response]


def build_app(state: ClassroomState, executor: Executor, clock: Callable[[], float]) -> Starlette:
    """Return the application; the executor's threads answer, so that none holds up the others."""

    async def answer(request: Request, page: Page) -> Response:
        try:
            asked = await read_request(request, int(clock()))
        except TooLargeForWebServerError:
            return website_page("413 Request Entity Too Large", "Too large.", 413)
        except ClientDisconnect:
            return Response(status_code=400)  # nobody hears it
        loop = asyncio.get_running_loop()
        return await loop.run_in_executor(executor, _answered, state, page, asked)

    def route(path: str, page: Page) -> Route:
        async def endpoint(request: Request) -> Response:
            response = await answer(request, page)
            response.headers["date"] = formatdate(clock(), usegmt=True)
            return response

        endpoints: Callable[[Request], Awaitable[Response]] = endpoint
        return Route(path, endpoints, methods=["GET", "HEAD", "POST"])

    return Starlette(
        routes=[
            route("/login/token.php", token_page),
            route("/webservice/rest/server.php", web_service_page),
            route("/lib/ajax/service-nologin.php", public_page),
            route("/webservice/upload.php", upload_page),
            route("/webservice/pluginfile.php/{file:path}", plugin_file_page),
            route("/tokenpluginfile.php/{file:path}", private_key_file_page),
            route("/pluginfile.php/{file:path}", website_file_page),
            route("/theme/image.php/{picture:path}", picture_page),
            route(LAUNCH_PATH, launch_page),
            route(FEED_PATH, news_feed_page),
            route("/{page:path}", people_page),
        ],
        middleware=[Middleware(GZipMiddleware, minimum_size=500, compresslevel=5)],
    )


def _answered(state: ClassroomState, page: Page, asked: PhpRequest) -> Response:
    """Answer a request, unless maintenance was started from the server's command line."""
    with state.connection() as database:
        if site_setting(database, "maintenance") == "cli":
            title = f"{site_setting(database, 'name')} under maintenance"
            return website_page(title, "This site will be back soon.", 503)
        return page(database, asked)


def web_service_page(database: sqlite3.Connection, asked: PhpRequest) -> Response:
    """Answer a web-service function; errors have status 200 as successes have."""
    fields = dict(asked.fields)
    as_json = fields.pop("moodlewsrestformat", "xml") == "json"
    if site_setting(database, "web_services") != "1":
        return Response(status_code=403)
    try:
        answer = _function_answer(database, asked, fields)
    except Refusal as refused:
        return json_refusal(refused) if as_json else xml_refusal(refused)
    return json_answer(answer) if as_json else xml_answer(answer)


def token_page(database: sqlite3.Connection, asked: PhpRequest) -> Response:
    """Sign in with user name and password."""
    try:
        with transaction(database, writes=True):
            token = sign_in(database, asked.fields, asked.now)
    except Refusal as refused:
        return page_refusal(refused)
    return json_answer({"token": token, "privatetoken": None})


def public_page(database: sqlite3.Connection, asked: PhpRequest) -> Response:
    """Answer what may be asked without a token: the site's public settings."""
    try:
        names = [request["methodname"] for request in json.loads(asked.body)]
    except (ValueError, TypeError, KeyError):
        return json_answer({"error": "Invalid json in request", "errorcode": "codingerror"})
    answers: list[JsonValue] = []
    for name in names:
        if name != "tool_mobile_get_public_config":
            refused = {
                "message": "Sign in first",
                "errorcode": "servicenotavailable",
            }
            answers.append({"error": True, "exception": refused})
            break
        answers.append({"error": False, "data": public_config(database, asked.site_url)})
    return json_answer(answers)


def people_page(database: sqlite3.Connection, _asked: PhpRequest) -> Response:
    """Answer any other address with a page for people, as a website does."""
    name = site_setting(database, "name")
    return website_page(name, f"{name}, a sample classroom. It is made to be opened with the app.")


def _function_answer(
    database: sqlite3.Connection, asked: PhpRequest, fields: dict[str, Any]
) -> JsonValue:
    name, token = fields.pop("wsfunction", ""), fields.pop("wstoken", None)
    settings = ReadingSettings(
        raw=_setting(fields, "raw", default=False),
        filters=_setting(fields, "filter", default=False),
        file_addresses=_setting(fields, "fileurl", default=True),
    )
    fields.pop("moodlewssettinglang", None)
    person = person_with_token(database, token, asked.now)
    service = OFFERED.get(str(name))
    if service is None:
        raise access_denied() if name in NOT_OFFERED else missing_record("external_functions")
    call = Call(database, person, asked.site_url, asked.now, settings, OFFERED)
    return service.answer(call, fields)


def _setting(fields: dict[str, Any], name: str, *, default: bool) -> bool:
    value = fields.pop(f"moodlewssetting{name}", None)
    return default if value is None else str(value).lower() in ("1", "true")
