"""HTML back to the Markdown in which people write here, for editing what was posted elsewhere."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

from companion.content.clean_html import clean_html
from companion.content.markdown import ATTACHED

if TYPE_CHECKING:
    from collections.abc import Callable

_STORED_FILE: Final = re.compile(r"/(?:webservice/)?(?:tokenplugin|plugin|draft)file\.php/")
_LONGEST_UNCLEANED: Final = 5_000
_MOST_TAGS_UNCLEANED: Final = 150
_OWN_FILES: Final = frozenset({ATTACHED.removesuffix(":")})
_BLANK_LINES: Final = re.compile(r"\n{3,}")


def html_to_markdown(html: str) -> str:
    """Return Markdown that says what `html` says; what Markdown has no sign for becomes plain.

    A picture that is a file of the post itself is named ``attachment:NAME``. What is long or may
    go deep is cleaned first: the converter would take time by the square, or give up.
    """
    if len(html) > _LONGEST_UNCLEANED or html.count("<") > _MOST_TAGS_UNCLEANED:
        html = clean_html(html, _OWN_FILES)
    return _BLANK_LINES.sub("\n\n", _converter()(_with_own_pictures_named(html))).strip()


def _with_own_pictures_named(html: str) -> str:
    def named(match: re.Match[str]) -> str:
        source = match.group(2)
        if not _STORED_FILE.search(source):
            return match.group(0)
        name = re.split(r"[?#]", source, maxsplit=1)[0].rpartition("/")[2]
        return f"{match.group(1)}{ATTACHED}{name}{match.group(3)}"

    return re.sub(r"""(<img\b[^<>]*?\bsrc=["'])([^"']*)(["'])""", named, html)


def _converter() -> Callable[[str], str]:
    from markdownify import markdownify  # noqa: PLC0415 - only editing needs it

    def convert(html: str) -> str:
        options: dict[str, Any] = {
            "heading_style": "ATX",
            "bullets": "-",
            "escape_underscores": True,
            "newline_style": "BACKSLASH",
        }
        return str(markdownify(html, **options)).replace("\\\n", "\n")

    return convert
