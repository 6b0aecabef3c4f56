"""Whether there is a newer version, as the address that the policy names has told it.

The address answers with a JSON document::

    {"version": "1.4.0", "link": "https://it.example.org/companion"}

`link` may be left out. What was told is kept, so that it is asked for once a day at the most.
"""

from __future__ import annotations

import json
import logging
import re
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from importlib.metadata import version
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import urlsplit

from companion.content.social_places import usable_address
from companion.errors import CompanionError
from companion.whole_file import write_whole

if TYPE_CHECKING:
    from pathlib import Path

log = logging.getLogger(__name__)

EVERY: Final = timedelta(days=1)
FILE: Final = "version-news.json"
_NUMBER: Final = re.compile(r"\d{1,6}(\.\d{1,6}){0,3}")


class NotVersionNewsError(ValueError):
    """A document does not say which version there is."""


@dataclass(frozen=True, slots=True)
class VersionNews:
    """The newest version, and the page to get it from; an empty `link` where none was named."""

    version: str
    link: str = ""


def read_version_news(document: bytes) -> VersionNews:
    """Return what a document says; raise `NotVersionNewsError`.

    Only a page of the web over https is taken as the link: it is opened in the browser.
    """
    try:
        said: Any = json.loads(document)
        number, link = said["version"], said.get("link", "")
    except (AttributeError, KeyError, RecursionError, TypeError, ValueError) as error:
        raise NotVersionNewsError("no JSON with a version") from error
    if not isinstance(number, str) or not _NUMBER.fullmatch(number):
        raise NotVersionNewsError("the version is not of numbers and dots")
    page = usable_address(link) if isinstance(link, str) else None
    return VersionNews(number, page if page and urlsplit(page).scheme == "https" else "")


def is_newer(number: str, than: str | None = None) -> bool:
    """Return whether a version is newer than another one, or than this app."""
    return _parts(number) > _parts(than or version("companion-learning"))


def newer_known(data: Path) -> VersionNews | None:
    """Return what was told last, where that is newer than this app."""
    news = _kept(data)[1]
    return news if news is not None and is_newer(news.version) else None


def is_due(data: Path, now: datetime) -> bool:
    """Return whether a day has passed; also where the clock was set back."""
    asked = _kept(data)[0]
    return asked is None or not timedelta() <= now - asked < EVERY


def note_asked(data: Path, now: datetime, news: VersionNews | None) -> None:
    """Keep when it was asked, and what came; without an answer, the one before stays."""
    kept = news or _kept(data)[1]
    said = {"asked_at": now.isoformat()}
    if kept is not None:
        said |= {"version": kept.version, "link": kept.link}
    try:
        write_whole(data / FILE, json.dumps(said).encode(), private=True)
    except CompanionError as error:
        log.warning("what was told of newer versions was not kept: %s", type(error).__name__)


def _kept(data: Path) -> tuple[datetime | None, VersionNews | None]:
    try:
        document = (data / FILE).read_bytes()
        asked = datetime.fromisoformat(json.loads(document)["asked_at"]).astimezone(UTC)
    except (OSError, KeyError, RecursionError, TypeError, ValueError):
        return None, None
    try:
        return asked, read_version_news(document)
    except NotVersionNewsError:
        return asked, None


def _parts(number: str) -> tuple[int, ...]:
    """Return a version as numbers; what stands behind them, as in 1.2.0rc1, is not heeded."""
    found = _NUMBER.match(number)
    parts = [int(part) for part in found[0].split(".")] if found else [0]
    while len(parts) > 1 and parts[-1] == 0:
        parts.pop()
    return tuple(parts)
