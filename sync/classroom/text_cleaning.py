"""What the server makes of a text when people read it: cleaned HTML, escaped subjects."""

from __future__ import annotations

import html
import re
from typing import Final

import nh3
from markdown_it import MarkdownIt

FORMAT_HTML: Final = 1
FORMAT_PLAIN: Final = 2
FORMAT_MARKDOWN: Final = 4


def cleaned_html(text: str, text_format: int) -> str:
    """Return a stored text as everyone reads it.

    Comments, scripts, `data-*`, `on*` and `javascript:` are gone; `class`, `id`, zero-width
    characters and white space stay; images get an `alt` (recordings `reply.cleaned`,
    `posts.rich.injection`). An unknown format counts as HTML (recording `reply.bad-format`).
    """
    cleaned: str = _CLEANER.clean(as_html(text, text_format))
    return _VOID_ELEMENT.sub(_closed_element, cleaned)


def as_html(text: str, text_format: int) -> str:
    """Turn Markdown or plain text into HTML; HTML is returned as it is, not cleaned."""
    if text_format == FORMAT_MARKDOWN:
        rendered: str = _MARKDOWN.render(text)
        return rendered
    if text_format == FORMAT_PLAIN:
        return html.escape(text, quote=False).replace("\n", "<br />\n")
    return text


def with_filters(cleaned: str) -> str:
    """Return cleaned HTML with its formulas marked (recording `posts.setting.filtered`)."""
    marked, count = _FORMULA.subn(r'<span class="nolink">\g<0></span>', cleaned)
    if not count:
        return cleaned
    return f'<span class="filter_mathjaxloader_equation">{marked}</span>'


def escaped_subject(subject: str) -> str:
    """Return a subject as it is shown: `a < b & c` becomes `a &lt; b &amp; c`, entities stay."""
    escaped = _BARE_AMPERSAND.sub("&amp;", subject)
    return escaped.replace("<", "&lt;").replace(">", "&gt;")


def looks_like_markup(subject: str) -> bool:
    """Tell whether a subject is refused: `I <3 water` is (recording `reply.subject-like-a-tag`)."""
    return _TAG_START.search(subject) is not None


def _closed_element(element: re.Match[str]) -> str:
    name, attributes = element["name"], element["attributes"]
    if name == "img" and " alt=" not in attributes:
        source = _SOURCE.search(attributes)
        attributes += f' alt="{source["path"].rpartition("/")[2] if source else ""}"'
    return f"<{name}{attributes} />"


_MARKDOWN: Final = MarkdownIt("commonmark")
_FORMULA: Final = re.compile(r"\\\(.+?\\\)|\$\$.+?\$\$", re.DOTALL)
_BARE_AMPERSAND: Final = re.compile(r"&(?![a-zA-Z0-9#]{1,8};)")
_TAG_START: Final = re.compile(r"<(?:[^\W_]|[/!])")
_VOID_ELEMENT: Final = re.compile(
    r'<(?P<name>img|br|hr)(?P<attributes>(?:\s+[\w-]+="[^"]*")*)\s*/?>'
)
_SOURCE: Final = re.compile(r'\ssrc="(?P<path>[^"?]*)')
_EVERYWHERE: Final = {"class", "id", "style", "dir", "lang", "title"}
_CLEANER: Final = nh3.Cleaner(
    tags={
        *("a", "abbr", "acronym", "address", "b", "bdo", "big", "blockquote", "br", "caption"),
        *("cite", "code", "col", "colgroup", "dd", "del", "dfn", "div", "dl", "dt", "em", "font"),
        *("h1", "h2", "h3", "h4", "h5", "h6", "hr", "i", "img", "ins", "kbd", "li", "ol", "p"),
        *("pre", "q", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "table"),
        *("tbody", "td", "tfoot", "th", "thead", "tr", "tt", "u", "ul", "var"),
    },
    clean_content_tags={"script", "style"},
    attributes={
        "*": _EVERYWHERE,
        "a": {"href", "name", "target"},
        "img": {"src", "alt", "width", "height"},
        "table": {"border", "cellpadding", "cellspacing", "summary", "width"},
        "td": {"colspan", "rowspan", "headers", "align", "valign"},
        "th": {"colspan", "rowspan", "headers", "scope", "align", "valign"},
        "ol": {"start", "type"},
    },
    strip_comments=True,
    link_rel=None,
    url_schemes={"http", "https", "mailto", "ftp", "tel"},
    filter_style_properties={"color", "background", "background-color", "text-align", "margin"},
)
