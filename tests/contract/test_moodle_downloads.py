"""Fetching files from a Moodle: what is asked, and what stands in a file's place at times."""

from __future__ import annotations

import asyncio
import logging
from typing import TYPE_CHECKING

import httpx
import pytest

from companion.domain.files import FileVersion
from companion.domain.reason import ReasonCode
from companion.errors import (
    Busy,
    ContractBroken,
    NotAForumServer,
    Offline,
    OfflineCause,
    Rejected,
    ServerError,
    SignedOut,
    StorageUnwritable,
)
from sync.file_port import FetchedFile, FileWish
from sync.http_session import HttpSession
from sync.moodle import wire_models as wire
from sync.moodle.answer_text import checked, is_maintenance_page
from sync.moodle.calls import SITE_INFO
from sync.moodle.client import MoodleServer
from sync.moodle.site import remember, site_from
from tests.contract.download_contract import Follower
from tests.contract.moodle.recorded import SITE_URL, TOKEN, recording

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

ADDRESS = f"{SITE_URL}/webservice/pluginfile.php/34/mod_forum/attachment/56/photo%20one.png"
CONTENT = bytes(3384)
"""What stands for a recorded file of this length."""
VERSION = FileVersion('"31852212287814561076c6b083294ed26616f47a"', "Tue, 24 Nov 2026 07:07:27 GMT")


class FileSite:
    """A site that gives out planned answers, and remembers the requests."""

    def __init__(self, *answers: httpx.Response | str) -> None:
        self._answers = [
            recording(answer).as_answer() if isinstance(answer, str) else answer
            for answer in answers
        ]
        self.asked: list[httpx.Request] = []

    def fetch(self, wish: FileWish, follower: Follower | None = None) -> FetchedFile | None:
        async def story() -> FetchedFile | None:
            session = HttpSession(
                transport=httpx.MockTransport(self._answer), is_maintenance_page=is_maintenance_page
            )
            info = checked(wire.SiteInfo, recording("site.info").response, SITE_INFO)
            server = MoodleServer(
                SITE_URL, TOKEN, session, remembered_site=remember(site_from(info), TOKEN)
            )
            try:
                return await server.fetch_file(wish, follower or Follower())
            finally:
                await server.close()

        return asyncio.run(story())

    def _answer(self, request: httpx.Request) -> httpx.Response:
        self.asked.append(request)
        return self._answers.pop(0)


def test_token_goes_along_and_stands_in_no_log(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG, logger="sync")
    site = FileSite("file.picture")
    address = ADDRESS.replace("/webservice", "") + "?forcedownload=1"
    fetched = site.fetch(FileWish(address, tmp_path / "file"))
    assert fetched == FetchedFile(VERSION, len(CONTENT), "image/png")
    (request,) = site.asked
    assert str(request.url) == f"{ADDRESS}?token={TOKEN}"
    assert request.headers["accept-encoding"] == "identity"
    assert TOKEN not in caplog.text


@pytest.mark.parametrize("name", ["\x01.png", "x" * 70_000])
def test_address_that_nobody_can_ask_is_an_error_of_the_file_and_shows_no_token(
    tmp_path: Path, name: str
) -> None:
    site = FileSite()
    with pytest.raises(NotAForumServer) as caught:
        site.fetch(FileWish(f"{ADDRESS}/{name}", tmp_path / "file"))
    assert TOKEN not in f"{caught.value} {caught.value.address}"


def test_rest_is_asked_for_under_the_condition_that_it_is_the_same_version(tmp_path: Path) -> None:
    path = tmp_path / "file"
    path.write_bytes(CONTENT[:1000])
    site, follower = FileSite("file.range.resume"), Follower()
    fetched = site.fetch(FileWish(ADDRESS, path, begun=VERSION), follower)
    assert fetched == FetchedFile(VERSION, len(CONTENT), "image/png")
    assert path.stat().st_size == len(CONTENT)
    (request,) = site.asked
    assert request.headers["range"] == "bytes=1000-"
    assert request.headers["if-range"] == VERSION.etag
    assert follower.heads == []


def test_range_past_the_end_gives_the_whole_file_which_replaces_what_was_there(
    tmp_path: Path,
) -> None:
    path = tmp_path / "file"
    path.write_bytes(b"x" * 9_999)
    fetched = FileSite("file.range.past-end").fetch(FileWish(ADDRESS, path, begun=VERSION))
    assert fetched is not None
    assert path.read_bytes() == CONTENT


@pytest.mark.parametrize(
    "odd",
    [
        {"content-range": "bytes 999-3383/3384", "etag": VERSION.etag},
        {"content-range": "bytes 1000-3383/3384", "etag": '"another"'},
        {"content-range": "nonsense", "etag": VERSION.etag},
        {"etag": VERSION.etag},
    ],
)
def test_rest_that_does_not_fit_is_not_put_to_the_beginning(
    tmp_path: Path, odd: dict[str, str]
) -> None:
    path = tmp_path / "file"
    path.write_bytes(b"x" * 1000)
    site = FileSite(httpx.Response(206, headers=odd, content=b"y" * 2384), "file.picture")
    assert site.fetch(FileWish(ADDRESS, path, begun=VERSION)) is not None
    assert path.read_bytes() == CONTENT
    assert "range" not in site.asked[1].headers


def test_range_that_another_server_refuses_leads_to_the_whole_file(tmp_path: Path) -> None:
    path = tmp_path / "file"
    path.write_bytes(CONTENT)
    site = FileSite(httpx.Response(416), "file.picture")
    assert site.fetch(FileWish(ADDRESS, path, begun=VERSION)) is not None


def test_weak_tag_is_no_condition_for_a_rest_but_a_date_is(tmp_path: Path) -> None:
    path = tmp_path / "file"
    path.write_bytes(CONTENT[:1000])
    site = FileSite("file.picture")
    weak = FileVersion(f"W/{VERSION.etag}", VERSION.last_modified)
    site.fetch(FileWish(ADDRESS, path, begun=weak))
    assert site.asked[0].headers["if-range"] == VERSION.last_modified
    path.write_bytes(CONTENT[:1000])
    site = FileSite("file.picture")
    site.fetch(FileWish(ADDRESS, path, begun=FileVersion('W/"x"')))
    assert "range" not in site.asked[0].headers


@pytest.mark.parametrize("answer", ["file.not-modified.etag", "file.not-modified.date"])
def test_known_version_is_named_and_does_not_come_again(tmp_path: Path, answer: str) -> None:
    site = FileSite(answer)
    assert site.fetch(FileWish(ADDRESS, tmp_path / "file", known=VERSION)) is None
    assert site.asked[0].headers["if-none-match"] == VERSION.etag
    assert site.asked[0].headers["if-modified-since"] == VERSION.last_modified
    assert not (tmp_path / "file").exists()


@pytest.mark.parametrize(
    ("answer", "error", "why"),
    [
        ("file.forbidden", SignedOut, None),
        ("file.no-token", Rejected, ReasonCode.OTHER),
        ("file.other-token.not-enrolled", Rejected, ReasonCode.NOT_ENROLLED),
        ("file.not-found", Rejected, ReasonCode.TARGET_GONE),
        ("file.maintenance.by-setting", Busy, None),
        ("file.address-as-given", ContractBroken, None),
        ("file.address-as-given.range", Offline, None),
    ],
)
def test_refusal_is_no_file(
    tmp_path: Path, answer: str, error: type[ServerError], why: ReasonCode | None
) -> None:
    with pytest.raises(error) as caught:
        FileSite(answer).fetch(FileWish(ADDRESS, tmp_path / "file"))
    assert getattr(caught.value, "why", None) is why
    assert TOKEN not in str(caught.value)
    assert not (tmp_path / "file").exists()


@pytest.mark.parametrize("is_portal", [True, False])
def test_networks_page_in_a_files_place_is_no_file_and_is_told_apart(
    tmp_path: Path, is_portal: bool
) -> None:
    body = b"<!DOCTYPE html><p>Sign in to the hotel"
    answer = httpx.Response(200, headers={"content-type": "text/html"}, content=body)
    again = httpx.Response(200, content=body if is_portal else b"[]")
    site = FileSite(answer, again)
    with pytest.raises(Offline if is_portal else ContractBroken) as caught:
        site.fetch(FileWish(ADDRESS, tmp_path / "file"))
    if isinstance(caught.value, Offline):
        assert caught.value.cause is OfflineCause.CAPTIVE_PORTAL
    assert TOKEN not in str(site.asked[1].url)
    assert TOKEN.encode() not in site.asked[1].content
    assert not (tmp_path / "file").exists()


@pytest.mark.parametrize("body", [b'{"fine": 1}', b""])
def test_page_or_json_in_a_files_place_is_no_file(tmp_path: Path, body: bytes) -> None:
    kind = "application/json" if body.startswith(b"{") else "text/html"
    answer = httpx.Response(200, headers={"content-type": kind}, content=body)
    with pytest.raises(ServerError):
        FileSite(answer).fetch(FileWish(ADDRESS, tmp_path / "file"))
    assert not (tmp_path / "file").exists()


@pytest.mark.parametrize("kind", ["text/html; charset=utf-8", "application/json"])
def test_file_that_is_a_page_or_json_is_a_file(tmp_path: Path, kind: str) -> None:
    answer = httpx.Response(
        200, headers={"content-type": kind, "etag": '"1"'}, content=b'{"errorcode": "x"}'
    )
    fetched = FileSite(answer).fetch(FileWish(ADDRESS, tmp_path / "file"))
    assert fetched is not None
    assert fetched.mime_type == kind.partition(";")[0]


def test_too_large_a_file_is_refused_before_it_comes_or_while(tmp_path: Path) -> None:
    wish = FileWish(ADDRESS, tmp_path / "file", largest_bytes=3_000)
    with pytest.raises(Rejected) as caught:
        FileSite("file.picture").fetch(wish)
    assert caught.value.why is ReasonCode.FILE_TOO_LARGE
    assert not (tmp_path / "file").exists()
    endless = httpx.Response(200, headers={"etag": '"1"'}, stream=Endless())
    with pytest.raises(Rejected):
        FileSite(endless).fetch(wish)
    assert (tmp_path / "file").stat().st_size <= 3_000


def test_file_that_came_packed_is_unpacked(tmp_path: Path) -> None:
    import gzip

    answer = httpx.Response(
        200,
        headers={"etag": '"1"', "content-encoding": "gzip"},
        content=gzip.compress(CONTENT),
    )
    assert FileSite(answer).fetch(FileWish(ADDRESS, tmp_path / "file")) is not None
    assert (tmp_path / "file").read_bytes() == CONTENT


def test_folder_that_cannot_be_written_is_no_fault_of_the_server(tmp_path: Path) -> None:
    (tmp_path / "file").mkdir()
    with pytest.raises(StorageUnwritable):
        FileSite("file.picture").fetch(FileWish(ADDRESS, tmp_path / "file"))


class Endless(httpx.AsyncByteStream):
    """A body without an end."""

    async def __aiter__(self) -> AsyncIterator[bytes]:
        while True:
            yield bytes(700)
