"""The feed of news that the sample organisation publishes: Atom, open to everyone."""

from __future__ import annotations

import hashlib
import tomllib
from datetime import UTC, datetime
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, Any, Final
from xml.sax.saxutils import escape, quoteattr

from starlette.responses import Response

if TYPE_CHECKING:
    import sqlite3

    from sync.classroom.php_request import PhpRequest

FEED_PATH: Final = "/news/feed.atom"
SITE_MARK: Final = "@@SITE@@"
"""Stands for the site's own address in texts of the sample content."""

_DAY: Final = 86_400
_MIDNIGHT: Final = 86_400


def news_feed_page(_database: sqlite3.Connection, asked: PhpRequest) -> Response:
    """Answer the feed; 304 to somebody who has it as it is."""
    body = _document(asked.site_url, asked.now).encode()
    etag = f'"{hashlib.sha256(body).hexdigest()[:16]}"'
    headers = {"ETag": etag}
    if asked.headers.get("if-none-match") == etag:
        return Response(status_code=304, headers=headers)
    return Response(body, media_type="application/atom+xml", headers=headers)


@cache
def _content() -> dict[str, Any]:
    text = (files("resources") / "classroom" / "news.toml").read_text("utf-8")
    return tomllib.loads(text)


def _document(site_url: str, now: int) -> str:
    """Return the document of today: by the day, so that it stays the same until tomorrow."""
    today = now - now % _DAY
    told = _content()
    entries = "".join(_entry(site_url, entry, today) for entry in told["entries"])
    return (
        '<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom">'
        f"<title>{escape(told['title'])}</title><id>{escape(site_url)}{FEED_PATH}</id>"
        f"<link href={quoteattr(f'{site_url}/news/')}/>"
        f"<updated>{_stamp(today)}</updated>{entries}</feed>\n"
    )


def _entry(site_url: str, entry: dict[str, Any], today: int) -> str:
    at = _stamp(round(today - entry["days_ago"] * _DAY))
    link = f"{site_url}/news/{entry['path']}"
    return (
        f"<entry><title>{escape(entry['title'])}</title><id>{escape(link)}</id>"
        f"<link href={quoteattr(link)}/><updated>{at}</updated>"
        f'<summary type="html">{escape(entry["html"])}</summary></entry>'
    )


def _stamp(seconds: int) -> str:
    return datetime.fromtimestamp(seconds, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
