"""Files from a classroom over real HTTP, with faults at the socket."""

from __future__ import annotations

import random
import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from companion.domain.files import FileState
from companion.errors import ContractBroken, Offline, Rejected, SignedOut
from tests.faults.faults import Change, CutAnswer, Replace, html_page
from tests.faults.http_messages import Answer

if TYPE_CHECKING:
    from companion.domain.files import FileView
    from sync.classroom.control import StoredPost
    from tests.faults.faults import When
    from tests.faults.http_messages import Request
    from tests.sync.world import ClassroomWorld

CONTENT = random.Random(7).randbytes(300_000)


def for_the_file(asked: list[Request] | None = None) -> When:
    """Requests for the file of the post; they are also put into a list."""

    def is_it(request: Request) -> bool:
        is_file = request.path.endswith("/pump%201.png")
        if is_file and asked is not None:
            asked.append(request)
        return is_file

    return is_it


@pytest.fixture
def post(classroom: ClassroomWorld) -> StoredPost:
    """A peer's post with a file, in a course of which everything is kept; its text is here."""
    post = classroom.discussion()
    classroom.control.put_file(post.id, "pump 1.png", CONTENT)
    classroom.device.sync()
    classroom.device.keep_everything()
    return post


def file(classroom: ClassroomWorld) -> FileView:
    return next(f for f in classroom.device.workspace.files.all() if f.name == "pump 1.png")


def content(classroom: ClassroomWorld) -> bytes | None:
    digest = file(classroom).digest
    return None if digest is None else classroom.device.workspace.file_cache.content(digest)


def test_file_comes_and_no_token_stands_in_the_database(
    classroom: ClassroomWorld, post: StoredPost
) -> None:
    report = classroom.device.sync()
    assert report.complete, report
    assert report.files >= 1
    assert report.bytes_received > len(CONTENT)
    assert content(classroom) == CONTENT
    with closing(sqlite3.connect(classroom.device.folder / "companion.db")) as database:
        assert classroom.token not in "\n".join(database.iterdump())
    assert classroom.device.sync().files == 0


def test_file_cut_off_midway_is_gone_on_with_by_range(
    classroom: ClassroomWorld, post: StoredPost
) -> None:
    classroom.device.sync()
    classroom.device.workspace.files.clear()
    asked: list[Request] = []
    classroom.proxy.plan(CutAnswer(after_bytes=120_000), for_the_file(asked), times=1)
    classroom.proxy.plan(Change(lambda answer: answer), for_the_file(asked), times=1)
    report = classroom.device.sync()
    assert report.complete, report
    assert content(classroom) == CONTENT
    heads = [request.head.lower() for request in asked]
    assert b"\r\nrange: bytes=" in heads[-1]
    assert b"\r\nif-range: " in heads[-1]


def test_file_that_changed_between_two_tries_comes_whole(
    classroom: ClassroomWorld, post: StoredPost
) -> None:
    classroom.proxy.plan(CutAnswer(after_bytes=120_000), for_the_file(), times=1)
    classroom.proxy.plan(CutAnswer(after_bytes=0), for_the_file(), times=None)
    assert isinstance(classroom.device.sync().error, Offline)
    classroom.proxy.heal()
    classroom.control.put_file(post.id, "pump 1.png", CONTENT[::-1])
    classroom.device.workspace.files.ask(file(classroom).address)
    assert classroom.device.sync().complete
    assert content(classroom) == CONTENT[::-1]


def test_file_that_is_gone_leaves_the_others_alone(
    classroom: ClassroomWorld, post: StoredPost
) -> None:
    classroom.control.put_file(post.id, "other.png", b"other")
    classroom.device.sync(full=True)
    classroom.device.workspace.files.clear()
    classroom.control.remove_file(post.id, "pump 1.png")
    report = classroom.device.sync()
    assert report.error is None
    names = {f.name: f.state for f in classroom.device.workspace.files.all()}
    assert names["other.png"] is FileState.KEPT
    assert names.get("pump 1.png", FileState.FAILED) is FileState.FAILED


def test_page_in_a_files_place_is_not_kept(classroom: ClassroomWorld, post: StoredPost) -> None:
    classroom.proxy.plan(html_page(), for_the_file(), times=None)
    report = classroom.device.sync()
    assert any(isinstance(failure.error, ContractBroken) for failure in report.failures)
    assert content(classroom) is None
    classroom.proxy.heal()
    classroom.device.workspace.files.ask(file(classroom).address)
    assert classroom.device.sync().error is None
    assert content(classroom) == CONTENT


def test_sign_in_that_ran_out_keeps_the_wish(classroom: ClassroomWorld, post: StoredPost) -> None:
    body = b'{"error":"Invalid token - token not found","errorcode":"invalidtoken"}'
    refused = Answer(200, (("content-type", "application/json; charset=utf-8"),), body)
    classroom.proxy.plan(Replace(refused), for_the_file(), times=1)
    assert isinstance(classroom.device.sync().error, SignedOut)
    assert file(classroom).state is FileState.WAITING
    assert classroom.device.sync().complete
    assert content(classroom) == CONTENT


def test_person_who_is_no_longer_enrolled_is_told_why(
    classroom: ClassroomWorld, post: StoredPost
) -> None:
    body = b'{"error":"Course or activity not accessible.","errorcode":"requireloginerror"}'
    refused = Answer(200, (("content-type", "application/json; charset=utf-8"),), body)
    classroom.proxy.plan(Replace(refused), for_the_file(), times=None)
    report = classroom.device.sync()
    assert all(isinstance(failure.error, Rejected) for failure in report.failures)
    found = file(classroom)
    assert found.state is FileState.FAILED
    assert found.reason is not None
    assert found.reason.server_code == "requireloginerror"
