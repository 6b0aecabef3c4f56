"""Whether there is a newer version: asked only where the policy says whom, and once a day."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import httpx
import pytest

from companion.policy.policy_values import NO_POLICY, Policy
from companion.services.version_news import (
    NotVersionNewsError,
    VersionNews,
    is_newer,
    newer_known,
    read_version_news,
)
from sync.http_session import HttpSession
from sync.version_asking import LARGEST_BYTES, newer_version

if TYPE_CHECKING:
    from pathlib import Path

ADDRESS = "https://it.example.org/companion/version.json"
POLICY = Policy(update_notice=ADDRESS)
MORNING = datetime(2026, 3, 2, 8, tzinfo=UTC)


@dataclass
class Office:
    """The web server of the organisation."""

    document: bytes = b'{"version": "99.0", "link": "https://it.example.org/new"}'
    status: int = 200
    asked: list[str] = field(default_factory=list)

    def session(self) -> HttpSession:
        return HttpSession(transport=httpx.MockTransport(self._answer))

    def _answer(self, request: httpx.Request) -> httpx.Response:
        self.asked.append(str(request.url))
        return httpx.Response(self.status, content=self.document, headers={"location": "/other"})

    def told(self, data: Path, policy: Policy = POLICY, hours: float = 0) -> VersionNews | None:
        now = MORNING + timedelta(hours=hours)
        return newer_version(policy, data, clock=lambda: now, open_session=self.session)


def test_nobody_is_asked_where_the_policy_names_nobody(tmp_path: Path) -> None:
    office = Office()
    assert office.told(tmp_path, NO_POLICY) is None
    assert office.asked == []
    assert list(tmp_path.iterdir()) == []


def test_the_address_is_asked_once_a_day_and_what_it_said_is_kept(tmp_path: Path) -> None:
    office = Office()
    news = VersionNews("99.0", "https://it.example.org/new")
    assert office.told(tmp_path) == news
    assert office.told(tmp_path, hours=23) == news
    assert office.asked == [ADDRESS]
    assert newer_known(tmp_path) == news
    office.document = json.dumps({"version": "0.0.1"}).encode()
    assert office.told(tmp_path, hours=24) is None
    assert office.asked == [ADDRESS] * 2
    assert office.told(tmp_path, hours=-48) is None
    assert office.asked == [ADDRESS] * 3, "a clock that was set back puts nothing off for ever"


@pytest.mark.parametrize(
    ("status", "document"),
    [
        (404, b'{"version": "99"}'),
        (302, b""),
        (503, b""),
        (200, b"<html>"),
        (200, b'{"version": 99}'),
        (200, b'{"version": "99; rm -rf"}'),
        (200, b'["99"]'),
        (200, b"[" * 60_000),
        (200, b'{"version": "99"}' + b" " * LARGEST_BYTES),
    ],
)
def test_what_is_no_news_is_not_told_and_not_asked_for_again_that_day(
    status: int, document: bytes, tmp_path: Path
) -> None:
    office = Office(document, status)
    assert office.told(tmp_path) is None
    assert office.told(tmp_path, hours=1) is None
    assert office.asked == [ADDRESS]


@pytest.mark.parametrize(
    "link",
    ["http://it.example.org", "javascript:alert(1)", "file:///etc/passwd", "https://a@b.c", 7],
)
def test_only_pages_over_https_are_links(link: object) -> None:
    said = json.dumps({"version": "2", "link": link}).encode()
    assert read_version_news(said) == VersionNews("2")


def test_versions_are_compared_by_their_numbers() -> None:
    assert is_newer("1.10", "1.9.9")
    assert is_newer("0.2", "0.1.0")
    assert not is_newer("1.0", "1")
    assert not is_newer("0.9", "0.10")
    with pytest.raises(NotVersionNewsError):
        read_version_news(b'{"version": "newest"}')
