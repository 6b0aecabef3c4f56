"""Cleans HTML from servers: it runs nothing, fetches nothing and leaks nothing.

What it costs to show is bounded, too: see `html_bounds`.

Bodies are cleaned once, on the way into the store; `CLEANER_VERSION` is stored beside them, so
that a better cleaner can clean again what an older one let through.
"""

from __future__ import annotations

import re
from typing import Final

import nh3

from companion.content.html_bounds import LONGEST_TEXT, bounded, bounded_source

CLEANER_VERSION: Final = 4

_TAGS: Final = {
    "a", "abbr", "b", "bdi", "bdo", "blockquote", "br", "caption", "code", "col", "colgroup",
    "dd", "del", "details", "div", "dl", "dt", "em", "figcaption", "figure", "h1", "h2", "h3",
    "h4", "h5", "h6", "hr", "i", "img", "ins", "kbd", "li", "mark", "ol", "p", "pre", "q", "rp",
    "rt", "ruby", "s", "samp", "small", "span", "strike", "strong", "sub", "summary", "sup",
    "table", "tbody", "td", "tfoot", "th", "thead", "tr", "tt", "u", "ul", "var", "wbr",
}  # fmt: skip
_ATTRIBUTES: Final = {
    "*": {"dir", "lang", "title"},
    "a": {"href"},
    "code": {"class"},
    "pre": {"class"},
    "span": {"class"},
    "img": {"alt", "src", "width", "height"},
    "ol": {"start", "type", "reversed"},
    "td": {"colspan", "rowspan", "align"},
    "th": {"colspan", "rowspan", "align", "scope"},
    "col": {"span"},
    "colgroup": {"span"},
}
_TELLING_CLASS: Final = re.compile(
    r"(?:language|lang|brush)[-:] ?[\w+#.-]{1,30}|filter_mathjaxloader_equation"
)
"""The classes that say what a text is, rather than how a site wants it to look."""

_SCHEMES: Final = {"companion", "http", "https", "mailto", "tel"}
_CONTENT_GONE_TOO: Final = {"script", "style", "template", "iframe", "object", "svg", "math"}


def clean_html(html: str, extra_schemes: frozenset[str] = frozenset()) -> str:
    """Return `html` with only the elements and attributes that carry text and structure.

    Pictures keep their address, but no view loads it: showing is the cache's business.
    """
    html = html.encode("utf-8", "replace").decode()  # halves of characters are none
    if "<" not in html and "&" not in html:
        return html if len(html) <= LONGEST_TEXT else f"{html[:LONGEST_TEXT]}…"
    cleaned = nh3.clean(
        bounded_source(html),
        tags=_TAGS,
        clean_content_tags=_CONTENT_GONE_TOO,
        attributes=_ATTRIBUTES,
        attribute_filter=_kept_value,
        url_schemes=_SCHEMES | extra_schemes,
        strip_comments=True,
        link_rel="noopener noreferrer",
    )
    return bounded(cleaned)


def _kept_value(_tag: str, attribute: str, value: str) -> str | None:
    if attribute != "class":
        return value
    telling = _TELLING_CLASS.search(value)
    return telling.group(0) if telling else None
