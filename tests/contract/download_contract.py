"""What every forum server must do with files that are fetched.

The fourth part of the contract suite (see `server_contract`).
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import pytest

from companion.content.html_pictures import pictures_in
from companion.domain.files import FileVersion
from companion.domain.reason import ReasonCode
from companion.errors import Rejected
from sync.file_port import FetchedFile, FileHead, FileWish
from tests.contract.action_contract import need
from tests.contract.file_contract import PICTURE, reply_with, upload
from tests.contract.server_contract import ServerUnderTest, Visit, visiting

if TYPE_CHECKING:
    from pathlib import Path

    from companion.domain.course_content import ContentFile
    from companion.domain.remote import RemotePost


@dataclass
class Follower:
    """Remembers what was told of a file."""

    heads: list[FileHead] = field(default_factory=list)
    steps: list[tuple[int, int]] = field(default_factory=list)

    def begins(self, head: FileHead) -> None:
        self.heads.append(head)

    def comes(self, done: int, total: int) -> None:
        self.steps.append((done, total))


class DownloadContract:
    """The suite; `server_under_test` is a fixture of the module that inherits it."""

    def test_attachment_and_picture_come_whole(
        self, server_under_test: ServerUnderTest, tmp_path: Path
    ) -> None:
        async def story(visit: Visit) -> None:
            post = await post_with_files(visit, tmp_path)
            (picture,) = pictures_in(post.body_html)
            for address in (post.attachments[0].url, picture.address):
                follower, target = Follower(), tmp_path / "came"
                fetched = await visit.server.fetch_file(FileWish(address, target), follower)
                assert fetched is not None
                assert target.read_bytes() == PICTURE
                assert fetched.size_bytes == len(PICTURE)
                assert fetched.version
                assert [head.version for head in follower.heads] == [fetched.version]
                assert follower.steps[-1][0] == len(PICTURE)

        visiting(server_under_test, story)

    def test_file_of_a_course_comes_whole_as_its_outline_tells(
        self, server_under_test: ServerUnderTest, tmp_path: Path
    ) -> None:
        async def story(visit: Visit) -> None:
            listed = await smallest_file_of_a_course(visit)
            target = tmp_path / "came"
            fetched = await visit.server.fetch_file(FileWish(listed.address, target), Follower())
            assert fetched is not None
            assert fetched.size_bytes == listed.size_bytes == target.stat().st_size
            assert fetched.mime_type == listed.mime_type
            again = FileWish(listed.address, target, known=fetched.version)
            assert await visit.server.fetch_file(again, Follower()) is None

        visiting(server_under_test, story)

    def test_known_version_does_not_come_again(
        self, server_under_test: ServerUnderTest, tmp_path: Path
    ) -> None:
        async def story(visit: Visit) -> None:
            address, target, first = await fetched_once(visit, tmp_path)
            target.unlink()
            wish = FileWish(address, target, known=first.version)
            assert await visit.server.fetch_file(wish, Follower()) is None
            assert not target.exists()
            other = FileWish(address, target, known=FileVersion('"another"'))
            assert await visit.server.fetch_file(other, Follower()) == first

        visiting(server_under_test, story)

    def test_beginning_of_the_same_version_is_gone_on_with(
        self, server_under_test: ServerUnderTest, tmp_path: Path
    ) -> None:
        async def story(visit: Visit) -> None:
            address, target, first = await fetched_once(visit, tmp_path)
            target.write_bytes(PICTURE[:9])
            follower = Follower()
            wish = FileWish(address, target, begun=first.version)
            assert await visit.server.fetch_file(wish, follower) == first
            assert target.read_bytes() == PICTURE
            assert follower.heads == []

        visiting(server_under_test, story)

    @pytest.mark.parametrize("have", [b"of another version", PICTURE, PICTURE + b"and more"])
    def test_beginning_that_does_not_fit_is_given_up(
        self, server_under_test: ServerUnderTest, tmp_path: Path, have: bytes
    ) -> None:
        async def story(visit: Visit) -> None:
            address, target, first = await fetched_once(visit, tmp_path)
            target.write_bytes(have)
            begun = first.version if have.startswith(PICTURE) else FileVersion('"another"')
            wish = FileWish(address, target, begun=begun)
            assert await visit.server.fetch_file(wish, Follower()) == first
            assert target.read_bytes() == PICTURE

        visiting(server_under_test, story)

    def test_file_beyond_the_wished_size_is_refused(
        self, server_under_test: ServerUnderTest, tmp_path: Path
    ) -> None:
        async def story(visit: Visit) -> None:
            address, target, _ = await fetched_once(visit, tmp_path)
            wish = FileWish(address, target, largest_bytes=len(PICTURE) - 1)
            with pytest.raises(Rejected) as caught:
                await visit.server.fetch_file(wish, Follower())
            assert caught.value.why is ReasonCode.FILE_TOO_LARGE
            fits = FileWish(address, target, largest_bytes=len(PICTURE))
            assert await visit.server.fetch_file(fits, Follower()) is not None

        visiting(server_under_test, story)

    def test_file_that_is_gone_says_so(
        self, server_under_test: ServerUnderTest, tmp_path: Path
    ) -> None:
        async def story(visit: Visit) -> None:
            address, target, _ = await fetched_once(visit, tmp_path)
            gone = f"{address.rpartition('/')[0]}/nothing.png"
            with pytest.raises(Rejected) as caught:
                await visit.server.fetch_file(FileWish(gone, target), Follower())
            assert caught.value.why is ReasonCode.TARGET_GONE

        visiting(server_under_test, story)

    @pytest.mark.parametrize("prefix", ["https://tracker.example/", "file:///", "//tracker/"])
    def test_nothing_is_asked_of_another_site(
        self, server_under_test: ServerUnderTest, tmp_path: Path, prefix: str
    ) -> None:
        async def story(visit: Visit) -> None:
            address = f"{prefix}webservice/pluginfile.php/1/mod_forum/post/1/x.png"
            received = visit.server.usage.bytes_received
            with pytest.raises(Rejected):
                await visit.server.fetch_file(FileWish(address, tmp_path / "x"), Follower())
            assert visit.server.usage.bytes_received == received

        visiting(server_under_test, story)


async def smallest_file_of_a_course(visit: Visit) -> ContentFile:
    """Return a file that an activity has, as its course tells of it."""
    need(visit, "content")
    courses = [course.remote_id for course in (await visit.look()).courses]
    files = [
        file
        for outline in await visit.server.outlines(courses)
        for section in outline.sections
        for activity in section.activities
        for file in activity.files
        if file.size_bytes and not file.mime_type.startswith("text/html")
    ]
    if not files:
        pytest.skip("no course has files")
    return min(files, key=lambda file: file.size_bytes)


async def post_with_files(visit: Visit, folder: Path) -> RemotePost:
    need(visit, "uploads")
    ours = await visit.start(with_files=True)
    picture = await upload(visit, folder, "rain 1.png")
    notes = await upload(visit, folder, "notes.txt")
    receipt = await reply_with(visit, ours, picture, notes)
    assert receipt.post is not None
    return receipt.post


async def fetched_once(visit: Visit, folder: Path) -> tuple[str, Path, FetchedFile]:
    """Fetch an attachment; return its address, where it is and what was told of it."""
    address = (await post_with_files(visit, folder)).attachments[0].url
    target = folder / "came"
    fetched = await visit.server.fetch_file(FileWish(address, target), Follower())
    assert fetched is not None
    return address, target, fetched
