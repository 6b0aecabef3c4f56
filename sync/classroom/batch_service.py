"""Many calls in one request, up to the first that fails."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from sync.classroom.declared_parameters import Many, Record, boolean, raw
from sync.classroom.errors import Refusal, invalid_parameter
from sync.classroom.php_json import php_json
from sync.classroom.web_service import Access, Call, ReadingSettings, web_service

if TYPE_CHECKING:
    from sync.classroom.web_service import JsonValue

_REQUEST: Final = Record(
    {
        "function": raw(),
        "arguments": raw("{}"),
        "settingraw": boolean(default=False),
        "settingfilter": boolean(default=False),
        "settingfileurl": boolean(default=True),
        "settinglang": raw(""),
    }
)
_SENTENCE_OF_PHP_ERRORS: Final = "generalexceptionmessage"


@web_service(
    "tool_mobile_call_external_functions", access=Access.RUNS_OTHERS, requests=Many(_REQUEST)
)
def call_external_functions(call: Call, *, requests: list[dict[str, object]]) -> JsonValue:
    """Answer requests in turn; after the first failure the others are not run, without a word.

    Data and exceptions are JSON in a string; what was written before a failure stays written
    (recordings `batch.second-of-five-fails`, `batch.writes`).
    """
    if not requests:
        raise invalid_parameter()
    responses: list[JsonValue] = []
    for request in requests:
        response = _response(call, request)
        responses.append(response)
        if response["error"]:
            break
    return {"responses": responses}


def _response(call: Call, request: dict[str, object]) -> JsonValue:
    service = call.offered.get(str(request["function"]))
    if service is None:
        refused = {"errorcode": "accessexception", "module": "webservice"}
        return {"error": True, "exception": php_json(refused)}
    settings = ReadingSettings(
        raw=request["settingraw"] is True,
        filters=request["settingfilter"] is True,
        file_addresses=request["settingfileurl"] is True,
    )
    try:
        answer = service.answer(replace(call, settings=settings), _arguments(request))
    except Refusal as refused_call:
        return {"error": True, "exception": php_json(_exception(call, refused_call))}
    return {"error": False, "data": php_json(answer)}


def _arguments(request: dict[str, object]) -> object:
    """Arguments that are no JSON object count as none (recording `batch.bad-json`)."""
    try:
        arguments = json.loads(str(request["arguments"]))
    except json.JSONDecodeError:
        return {}
    return arguments if isinstance(arguments, (dict, list)) else {}


def _exception(call: Call, refused: Refusal) -> JsonValue:
    code = refused.errorcode or _SENTENCE_OF_PHP_ERRORS
    message = refused.message if refused.errorcode else f"Exception - {refused.message}"
    return {
        "message": message,
        "errorcode": code,
        "link": f"{call.site_url}/",
        "moreinfourl": f"https://docs.moodle.org/404/en/error/moodle/{code}",
    }


SERVICES: Final = (call_external_functions,)
