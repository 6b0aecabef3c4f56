"""The classroom's addresses: what comes in over HTTP, and how answers and errors go out."""

from __future__ import annotations

import asyncio
import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final
from xml.sax.saxutils import escape, quoteattr

from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.middleware.gzip import GZipMiddleware
from starlette.responses import HTMLResponse, Response
from starlette.routing import Route

from sync.classroom.errors import Refusal, access_denied, missing_record
from sync.classroom.offered_services import NOT_OFFERED, OFFERED
from sync.classroom.php_forms import MAX_BODY_BYTES, form_fields, nested
from sync.classroom.php_json import php_json
from sync.classroom.sign_in import person_with_token, sign_in
from sync.classroom.site_services import public_config, site_setting
from sync.classroom.state import ClassroomState, transaction
from sync.classroom.web_service import Call, ReadingSettings

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Awaitable, Callable
    from concurrent.futures import Executor

    from starlette.requests import Request

    from sync.classroom.web_service import JsonValue

    Answering = Callable[[sqlite3.Connection, "Asked"], Response]


def build_app(state: ClassroomState, executor: Executor, clock: Callable[[], float]) -> Starlette:
    """Return the application; the executor's threads answer, so that none holds up the others."""

    def page(answer: Answering) -> Callable[[Request], Awaitable[Response]]:
        async def endpoint(request: Request) -> Response:
            asked = await _read(request, int(clock()))
            loop = asyncio.get_running_loop()
            return await loop.run_in_executor(executor, _answered, state, answer, asked)

        return endpoint

    methods = ["GET", "POST"]
    return Starlette(
        routes=[
            Route("/login/token.php", page(_token), methods=methods),
            Route("/webservice/rest/server.php", page(_rest), methods=methods),
            Route("/lib/ajax/service-nologin.php", page(_ajax), methods=methods),
            Route("/{page:path}", page(_website), methods=methods),
        ],
        middleware=[Middleware(GZipMiddleware, minimum_size=500, compresslevel=5)],
    )


@dataclass(frozen=True)
class Asked:
    """A request as PHP would see it; `fields` is empty when the body was too large."""

    site_url: str
    fields: dict[str, Any]
    body: bytes
    now: int


async def _read(request: Request, now: int) -> Asked:
    body = await request.body()
    pairs = form_fields(request.url.query.encode())
    if len(body) <= MAX_BODY_BYTES and "json" not in request.headers.get("content-type", ""):
        pairs += form_fields(body)
    # A test's proxy stands in front under an address of its own, so the caller's word counts.
    site_url = f"{request.url.scheme}://{request.headers.get('host', '127.0.0.1')}"
    return Asked(site_url, nested(pairs), body, now)


def _answered(state: ClassroomState, answer: Answering, asked: Asked) -> Response:
    with state.connection() as database:
        if site_setting(database, "maintenance") == "cli":
            name = escape(site_setting(database, "name"))
            return HTMLResponse(_MAINTENANCE_PAGE.format(name=name), status_code=503)
        return answer(database, asked)


def _rest(database: sqlite3.Connection, asked: Asked) -> Response:
    """Answer a web-service function; errors have status 200 as successes have."""
    fields = dict(asked.fields)
    as_json = fields.pop("moodlewsrestformat", "xml") == "json"
    if site_setting(database, "web_services") != "1":
        return Response(status_code=403)
    try:
        answer = _function_answer(database, asked, fields)
    except Refusal as refused:
        return _json(_rest_error(refused)) if as_json else _xml(_xml_error(refused))
    return _json(answer) if as_json else _xml(f"<RESPONSE>\n{_xml_value(answer)}</RESPONSE>\n")


def _function_answer(
    database: sqlite3.Connection, asked: Asked, fields: dict[str, Any]
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


def _token(database: sqlite3.Connection, asked: Asked) -> Response:
    try:
        with transaction(database, writes=True):
            token = sign_in(database, asked.fields, asked.now)
    except Refusal as refused:
        return page_error(refused)
    return _json({"token": token, "privatetoken": None})


def _ajax(database: sqlite3.Connection, asked: Asked) -> Response:
    """Answer what may be asked without a token; only the site's public settings here."""
    try:
        requests = json.loads(asked.body)
        names = [request["methodname"] for request in requests]
    except (ValueError, TypeError, KeyError):
        return _json({"error": "Invalid json in request", "errorcode": "codingerror"})
    answers: list[JsonValue] = []
    for name in names:
        if name != "tool_mobile_get_public_config":
            refused = {"message": "Can't find data record", "errorcode": "servicerequireslogin"}
            answers.append({"error": True, "exception": refused})
            break
        data = public_config(database, asked.site_url)
        answers.append({"error": False, "data": data})
    return _json(answers)


def _website(database: sqlite3.Connection, asked: Asked) -> Response:
    """Answer any other address with a page for people, as a website does."""
    name = escape(site_setting(database, "name"))
    return HTMLResponse(_SITE_PAGE.format(name=name))


def page_error(refused: Refusal, status: int = 200) -> Response:
    """Return an error as pages outside of the web-service functions give it."""
    body = {
        "error": refused.message,
        "errorcode": refused.errorcode,
        "stacktrace": None,
        "debuginfo": None,
        "reproductionlink": None,
    }
    return _json(body, status)


def _rest_error(refused: Refusal) -> JsonValue:
    code = {} if refused.errorcode is None else {"errorcode": refused.errorcode}
    return {"exception": refused.exception, **code, "message": refused.message}


def _json(answer: JsonValue, status: int = 200) -> Response:
    return Response(
        php_json(answer),
        status_code=status,
        media_type="application/json",
        headers={"Accept-Ranges": "none", "Cache-Control": "private, must-revalidate, max-age=0"},
    )


def _xml(content: str) -> Response:
    return Response(
        f'<?xml version="1.0" encoding="UTF-8" ?>\n{content}',
        media_type="application/xml",
        headers={"Content-Disposition": 'inline; filename="response.xml"'},
    )


def _xml_error(refused: Refusal) -> str:
    return (
        f"<EXCEPTION class={quoteattr(refused.exception)}>\n"
        f"<ERRORCODE>{escape(refused.errorcode or '')}</ERRORCODE>\n"
        f"<MESSAGE>{escape(refused.message)}</MESSAGE>\n"
        "</EXCEPTION>\n"
    )


def _xml_value(value: JsonValue) -> str:
    match value:
        case dict():
            keys = (
                f"<KEY name={quoteattr(name)}>{_xml_value(item)}</KEY>\n"
                for name, item in value.items()
            )
            return f"<SINGLE>\n{''.join(keys)}</SINGLE>\n"
        case list() | tuple():
            return f"<MULTIPLE>\n{''.join(_xml_value(item) for item in value)}</MULTIPLE>\n"
        case None:
            return '<VALUE null="null"/>\n'
        case bool():
            return f"<VALUE>{int(value)}</VALUE>\n"
        case _:
            return f"<VALUE>{escape(str(value))}</VALUE>\n"


_MAINTENANCE_PAGE: Final = """<!DOCTYPE html>
<html lang="en">
<head><meta charset="utf-8"><title>{name} under maintenance</title></head>
<body><p>This site is being looked after and will be back soon.</p></body>
</html>
"""
_SITE_PAGE: Final = """<!DOCTYPE html>
<html lang="en">
<head><meta charset="utf-8"><title>{name}</title></head>
<body><p>The sample classroom {name}. It is made to be opened with the app.</p></body>
</html>
"""
