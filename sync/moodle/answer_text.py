"""Reading the text of an answer: JSON, or whatever came in its place."""

from __future__ import annotations

import json
import logging
import re
from typing import TYPE_CHECKING, Final

from companion.errors import Busy, ContractBroken
from sync.json_answers import checked, printable

if TYPE_CHECKING:
    from companion.errors import ServerError

log = logging.getLogger(__name__)

__all__ = ["PageInstead", "checked", "is_maintenance_page", "read_json", "read_nested_json"]


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


def is_maintenance_page(body: bytes) -> bool:
    """Recognise the page that Moodle shows during maintenance (recording `error.maintenance`).

    Its words are in the site's language, so that its frame is what is looked for; the login page
    and other pages have a navigation bar, this one has none.
    """
    head = body[:_PAGE_HEAD]
    framed = b'id="region-main"' in head and b"alert-danger" in head and b"navbar" not in head
    return framed or b"under maintenance" in head


_PAGE_HEAD: Final = 16_384
_MOST_WARNINGS: Final = 65_536
_VALUE_START: Final = re.compile(r"(?:>|\n)\s*([\[{])")


def _read_text(text: str, function: str) -> object:
    try:
        value: object = json.loads(text)
    except (ValueError, RecursionError) as error:
        found, value = _json_after_warnings(text)
        if not found:
            raise _not_json(text, function) from error
        log.warning("%s: the site wrote something before its answer", function)
    return printable(value, text)


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
