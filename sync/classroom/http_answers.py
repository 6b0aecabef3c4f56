"""Answers and errors as they go out over HTTP: JSON, XML, pages."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final
from xml.sax.saxutils import escape, quoteattr

from starlette.responses import HTMLResponse, Response

from sync.classroom.php_json import php_json

if TYPE_CHECKING:
    from sync.classroom.errors import Refusal
    from sync.classroom.web_service import JsonValue


def json_answer(
    answer: JsonValue, status: int = 200, media_type: str = "application/json"
) -> Response:
    """Return an answer as JSON, whatever type it is said to be."""
    return Response(
        php_json(answer),
        status_code=status,
        media_type=media_type,
        headers={"Accept-Ranges": "none", "Cache-Control": "private, must-revalidate, max-age=0"},
    )


def json_refusal(refused: Refusal) -> Response:
    """Return a refusal of a web-service function: status 200, and sometimes no `errorcode`."""
    code = {} if refused.errorcode is None else {"errorcode": refused.errorcode}
    return json_answer({"exception": refused.exception, **code, "message": refused.message})


def page_refusal(
    refused: Refusal, status: int = 200, media_type: str = "application/json"
) -> Response:
    """Return a refusal as addresses beside the web-service functions give it (`login.*`)."""
    body = {
        "error": refused.message,
        "errorcode": refused.errorcode,
        "stacktrace": None,
        "debuginfo": None,
        "reproductionlink": None,
    }
    return json_answer(body, status, media_type)


def xml_answer(answer: JsonValue) -> Response:
    """Return an answer as XML, to those who do not ask for JSON."""
    return _xml(f"<RESPONSE>\n{_xml_value(answer)}</RESPONSE>\n")


def xml_refusal(refused: Refusal) -> Response:
    """Return a refusal as XML (recording `error.xml`)."""
    return _xml(
        f"<EXCEPTION class={quoteattr(refused.exception)}>\n"
        f"<ERRORCODE>{escape(refused.errorcode or '')}</ERRORCODE>\n"
        f"<MESSAGE>{escape(refused.message)}</MESSAGE>\n"
        "</EXCEPTION>\n"
    )


def website_page(title: str, sentence: str, status: int = 200) -> Response:
    """Return a page for people."""
    page = _PAGE.format(title=escape(title), sentence=escape(sentence))
    return HTMLResponse(page, status_code=status)


def _xml(content: str) -> Response:
    return Response(
        f'<?xml version="1.0" encoding="UTF-8" ?>\n{content}',
        media_type="application/xml; charset=utf-8",
        headers={"Content-Disposition": 'inline; filename="response.xml"'},
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


_PAGE: Final = """<!DOCTYPE html>
<html lang="en">
<head><meta charset="utf-8"><title>{title}</title></head>
<body><p>{sentence}</p></body>
</html>
"""
