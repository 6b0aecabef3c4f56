"""Markdown, the form in which people write here, to the HTML that servers take."""

from __future__ import annotations

import re
from functools import cache
from html import escape, unescape
from typing import TYPE_CHECKING, Final
from urllib.parse import unquote

from companion.content.clean_html import clean_html

if TYPE_CHECKING:
    from collections.abc import Mapping

    from markdown_it import MarkdownIt

_OWN_SCHEMES: Final = frozenset({"attachment"})
_OWN_PICTURE: Final = re.compile(r'src="attachment:([^"]*)"')
_OWN_MARKDOWN_PICTURE: Final = re.compile(r"\]\((?:<attachment:([^>\n]*)>|attachment:([^\s)]*))")


ATTACHED: Final = "attachment:"
"""Begins the address of a picture that is a file of the post itself: ``attachment:NAME``."""


def markdown_to_html(body: str) -> str:
    """Return clean HTML for `body`. A single line break stays one; HTML in it is shown as text.

    Pictures named ``attachment:NAME`` keep that address, for `with_picture_addresses`.
    """
    return clean_html(_converter().render(body), extra_schemes=_OWN_SCHEMES).strip()


def attached_names(html: str) -> tuple[str, ...]:
    """Return the names of the post's own files that its text shows as pictures."""
    return tuple(unescape(unquote(name)) for name in _OWN_PICTURE.findall(html))


def with_picture_addresses(html: str, addresses: Mapping[str, str]) -> str:
    """Put the addresses of uploaded files in the place of ``attachment:NAME``."""

    def placed(match: re.Match[str]) -> str:
        address = addresses.get(unescape(unquote(match.group(1))))
        return match.group(0) if address is None else f'src="{escape(address, quote=True)}"'

    return _OWN_PICTURE.sub(placed, html)


def markdown_with_picture_addresses(body: str, addresses: Mapping[str, str]) -> str:
    """Put the addresses of uploaded files in the place of ``attachment:NAME`` in Markdown."""

    def placed(match: re.Match[str]) -> str:
        name = match.group(1) if match.group(1) is not None else match.group(2)
        address = addresses.get(unescape(unquote(name)))
        return match.group(0) if address is None else f"]({address}"

    return _OWN_MARKDOWN_PICTURE.sub(placed, body) if addresses else body


@cache
def _converter() -> MarkdownIt:
    from markdown_it import MarkdownIt  # noqa: PLC0415 - only writers need it, readers start sooner

    return MarkdownIt("commonmark", {"html": False, "breaks": True}).enable(
        ["table", "strikethrough"]
    )
