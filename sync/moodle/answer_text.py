"""Reading the text of an answer: JSON, or whatever came in its place."""

from __future__ import annotations

import json
import logging
import re
from typing import TYPE_CHECKING, Any, Final, TypeVar

from pydantic import TypeAdapter, ValidationError

from companion.errors import Busy, ContractBroken

if TYPE_CHECKING:
    from companion.errors import ServerError

log = logging.getLogger(__name__)

T = TypeVar("T")


class PageInstead(ContractBroken):
    """A page where JSON is due: the site's own, or one of the network between."""


def read_json(body: bytes, function: str) -> object:
    """Return the JSON value of an answer.

    Tolerates what a site with PHP's warnings switched on writes before it. Half characters and
    NULs, which no text may hold, become U+FFFD. Raises `Busy` for a maintenance page and
    `ContractBroken` for anything else: a page (`PageInstead`), an XML error, an answer that was
    cut off.
    """
    try:
        text = body.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise ContractBroken("answer is not UTF-8", function=function) from error
    return _read_text(text, function)


def read_nested_json(text: str | None, function: str) -> object:
    """Return the JSON value that a batch carries inside a string."""
    if text is None:
        raise ContractBroken("response without data", function=function, field="data")
    return _read_text(text, function)


def checked(model: type[T], value: object, function: str) -> T:
    """Return `value` as a wire model; a field that is missing or wrong is named in the error."""
    try:
        return _adapter(model).validate_python(value)
    except ValidationError as error:
        first = error.errors(include_input=False, include_url=False)[0]
        field = ".".join(str(part) for part in first["loc"])
        raise ContractBroken(
            f"{function}: field {field or '(whole answer)'}: {first['type']}",
            function=function,
            field=field,
        ) from None


def is_maintenance_page(body: bytes) -> bool:
    """Recognise the page that Moodle shows during maintenance (recording `error.maintenance`).

    Its words are in the site's language, so that its frame is what is looked for; the login page
    and other pages have a navigation bar, this one has none.
    """
    head = body[:_PAGE_HEAD]
    framed = b'id="region-main"' in head and b"alert-danger" in head and b"navbar" not in head
    return framed or b"under maintenance" in head


_ADAPTERS: Final[dict[object, TypeAdapter[Any]]] = {}
_PAGE_HEAD: Final = 16_384
_MOST_WARNINGS: Final = 65_536
_VALUE_START: Final = re.compile(r"(?:>|\n)\s*([\[{])")
_SUSPICIOUS: Final = re.compile(
    r"\\u(?:0000|[dD](?:"
    r"[89abAB][0-9a-fA-F]{2}(?!\\u[dD][c-fC-F])"
    r"|[c-fC-F](?<!\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F])))"
)
"""Half characters and NULs in JSON's escapes. Whole pairs, as every emoji is, are none: going
through all texts of an answer takes longer than reading it. All begin alike, so that the search
leaps from escape to escape; one that tries each place holds the interpreter for 30 ms."""
_UNFIT: Final = re.compile("[\ud800-\udfff\x00]")


def _read_text(text: str, function: str) -> object:
    try:
        value: object = json.loads(text)
    except (ValueError, RecursionError) as error:
        found, value = _json_after_warnings(text)
        if not found:
            raise _not_json(text, function) from error
        log.warning("%s: the site wrote something before its answer", function)
    return _printable(value) if _SUSPICIOUS.search(text) else value


def _adapter(model: type[T]) -> TypeAdapter[T]:
    """Return the checker of a model; making one costs far more than using it."""
    adapter: TypeAdapter[T] | None = _ADAPTERS.get(model)
    if adapter is None:
        adapter = _ADAPTERS[model] = TypeAdapter(model)
    return adapter


def _json_after_warnings(text: str) -> tuple[bool, object]:
    """Look for a whole JSON value at the end of a text that begins with something else.

    PHP writes ``<br /> <b>Warning</b>: … on line <b>12</b><br />`` before the answer.
    """
    start = text.lstrip()[:9].lower()
    if start.startswith(("<?xml", "<!doctype", "<html", "{", "[")):
        return False, None
    for place in _VALUE_START.finditer(text, 0, _MOST_WARNINGS):
        try:
            return True, json.loads(text[place.start(1) :])
        except (ValueError, RecursionError):
            continue
    return False, None


def _not_json(text: str, function: str) -> ServerError:
    start = text.lstrip()[:9].lower()
    if start.startswith("<?xml"):
        # We always ask for JSON in the body: XML means that the body was lost on the way
        # (recording `error.request-too-large`), so that nothing was done.
        return ContractBroken(
            "answer is XML: the request's body was lost", function=function, may_have_arrived=False
        )
    if start.startswith("<"):
        if is_maintenance_page(text.encode("utf-8", "replace")):
            return Busy("maintenance page", maintenance=True)
        return PageInstead("answer is a page", function=function)
    return ContractBroken("answer is not JSON", function=function)


def _printable(value: object) -> object:
    if isinstance(value, str):
        return _UNFIT.sub("\ufffd", value)
    if isinstance(value, list):
        return [_printable(part) for part in value]
    if isinstance(value, dict):
        return {key: _printable(part) for key, part in value.items()}
    return value
