"""Our first sync beside a bare download of the same batches that parses and stores nothing."""

from __future__ import annotations

import json
import time
from typing import TYPE_CHECKING, Any

import httpx
import pytest

from companion.services.accounts import Accounts
from sync.classroom.generator import ClassroomSize
from sync.classroom.server import ClassroomServer
from sync.sign_in import examine_site, sign_in
from tests.benchmarks.test_sync_speed import sync

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytest_benchmark.fixture import BenchmarkFixture

_DISCUSSIONS = 2_000
_A_BATCH = 50


@pytest.fixture(scope="module")
def classroom(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ClassroomServer]:
    size = ClassroomSize(posts=18_000, discussions=_DISCUSSIONS, forums=1, seed=7)
    with ClassroomServer(tmp_path_factory.mktemp("classroom"), size=size) as server:
        yield server


def test_first_sync_beside_a_bare_download(
    benchmark: BenchmarkFixture, classroom: ClassroomServer, tmp_path: Path
) -> None:
    """Limits: 60 requests, and 1.3 times what a real Moodle alone needs (15 to 17 s there).

    The sample classroom is many times faster than a Moodle, so the ratio to it says little; what
    counts is our own part in seconds: the difference of the two.
    """
    learner = classroom.users[0]
    site = examine_site(classroom.url)
    signed = sign_in(site, learner.username, learner.password)
    accounts = Accounts(tmp_path)
    account = accounts.add(
        kind=site.kind,
        site_url=site.url,
        site_name=site.name,
        username=learner.username,
        full_name=signed.account.full_name,
        remote_user_id=signed.account.remote_user_id,
    )
    bare = _bare_download(classroom.url, signed.token)
    workspace = accounts.open(account.account_id)
    try:
        report = benchmark.pedantic(sync, args=(workspace, signed.token), rounds=1)
    finally:
        workspace.close()
    assert report.pulled.posts == 18_000
    assert report.requests <= 60
    benchmark.extra_info["requests"] = report.requests
    benchmark.extra_info["bare_download_seconds"] = round(bare, 2)
    benchmark.extra_info["own_seconds"] = round(report.seconds - bare, 2)


def _bare_download(url: str, token: str) -> float:
    """Fetch one listing and the posts in batches of 50, one after the other, and drop them."""
    began = time.monotonic()
    with httpx.Client(timeout=60) as client:
        forums = _call(client, url, token, "mod_forum_get_forums_by_courses", {})
        listing = _call(
            client,
            url,
            token,
            "mod_forum_get_forum_discussions",
            {"forumid": forums[0]["id"], "page": -1},
        )
        ids = [discussion["discussion"] for discussion in listing["discussions"]]
        assert len(ids) == _DISCUSSIONS
        for start in range(0, len(ids), _A_BATCH):
            fields: dict[str, object] = {}
            for place, number in enumerate(ids[start : start + _A_BATCH]):
                fields[f"requests[{place}][function]"] = "mod_forum_get_discussion_posts"
                fields[f"requests[{place}][arguments]"] = json.dumps({"discussionid": number})
            _call(client, url, token, "tool_mobile_call_external_functions", fields)
    return time.monotonic() - began


def _call(
    client: httpx.Client, url: str, token: str, function: str, fields: dict[str, object]
) -> Any:
    form = {"wstoken": token, "wsfunction": function, "moodlewsrestformat": "json", **fields}
    answer = client.post(f"{url}/webservice/rest/server.php", data=form)
    return answer.json()
