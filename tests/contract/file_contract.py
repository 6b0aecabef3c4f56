"""What every forum server must do with files: uploads, pictures, attachments, their limits.

The third part of the contract suite (see `server_contract`).
"""

from __future__ import annotations

import uuid
from typing import TYPE_CHECKING

import pytest

from companion.domain.files import FileRole
from companion.domain.reason import ReasonCode
from companion.errors import Rejected
from sync.server_port import NewDiscussion, NewReply, Upload
from tests.contract.action_contract import edit_of, need, read_post
from tests.contract.server_contract import SUBJECT, ServerUnderTest, Visit, visiting
from tests.one_page import one_page

if TYPE_CHECKING:
    from pathlib import Path

    from sync.server_port import Receipt, Uploaded
    from tests.contract.server_contract import Started

PICTURE = b"\x89PNG\r\n\x1a\n and so on"


class FileContract:
    """The suite; `server_under_test` is a fixture of the module that inherits it."""

    def test_reply_shows_its_picture_and_its_attachment(
        self, server_under_test: ServerUnderTest, tmp_path: Path
    ) -> None:
        async def story(visit: Visit) -> None:
            need(visit, "uploads")
            ours = await visit.start(with_files=True)
            picture = await upload(visit, tmp_path, "rain 1.png")
            notes = await upload(visit, tmp_path, "été.txt")
            assert (picture.name, notes.name) == ("rain 1.png", "été.txt")
            assert picture.area != notes.area
            receipt = await reply_with(visit, ours, picture, notes)
            assert receipt.post is not None
            assert [file.name for file in receipt.post.attachments] == ["été.txt"]
            assert receipt.post.attachments[0].size_bytes == len(PICTURE)
            seen = await read_post(visit, ours, receipt.post)
            assert seen.attachments == receipt.post.attachments
            assert "<img" in seen.body_html
            assert picture.address not in seen.body_html
            raw = await visit.server.raw_post(ours.discussion_id, seen.remote_id)
            assert raw is not None
            assert 'src="attachment:' in raw.html

        visiting(server_under_test, story)

    def test_new_discussion_shows_its_picture_and_its_attachment(
        self, server_under_test: ServerUnderTest, tmp_path: Path
    ) -> None:
        async def story(visit: Visit) -> None:
            need(visit, "uploads")
            forum = (await visit.start(with_files=True)).forum
            picture = await upload(visit, tmp_path, "pump.png")
            notes = await upload(visit, tmp_path, "notes.txt")
            receipt = await visit.server.start_discussion(
                NewDiscussion(
                    str(uuid.uuid4()),
                    forum.remote_id,
                    SUBJECT,
                    f'<p>Look: <img src="{picture.address}" alt="Pump"></p>',
                    group_remote_id=None,
                    inline_area=picture.area,
                    attachment_area=notes.area,
                )
            )
            (opening,) = await visit.posts(receipt.discussion_remote_id)
            visit.written.append(opening.remote_id)
            assert [file.name for file in opening.attachments] == ["notes.txt"]
            assert "<img" in opening.body_html
            assert picture.address not in opening.body_html
            page = await one_page(visit.server, forum.remote_id, 0, 100)
            (listed,) = [
                one for one in page.discussions if one.remote_id == receipt.discussion_remote_id
            ]
            if listed.body_html is not None:
                assert [file.name for file in listed.attachments] == ["notes.txt"]

        visiting(server_under_test, story)

    def test_servers_name_for_a_file_counts(
        self, server_under_test: ServerUnderTest, tmp_path: Path
    ) -> None:
        async def story(visit: Visit) -> None:
            need(visit, "upload_areas")
            need(visit, "uploads")
            first = await upload(visit, tmp_path, "a:b.txt")
            assert first.name == "ab.txt"
            assert await upload(visit, tmp_path, "ab.txt", first.area) == first

        visiting(server_under_test, story)

    def test_file_that_is_not_there_is_refused(
        self, server_under_test: ServerUnderTest, tmp_path: Path
    ) -> None:
        async def story(visit: Visit) -> None:
            need(visit, "uploads")
            gone = file_for(tmp_path, "gone.txt")
            gone.path.unlink()
            with pytest.raises(Rejected):
                await visit.server.upload(gone)

        visiting(server_under_test, story)

    def test_the_bytes_of_an_upload_are_told_to_the_last(
        self, server_under_test: ServerUnderTest, tmp_path: Path
    ) -> None:
        async def story(visit: Visit) -> None:
            need(visit, "uploads")
            told: list[tuple[int, int]] = []
            file = file_for(tmp_path, "pump.png")
            await visit.server.upload(file, lambda done, total: told.append((done, total)))
            assert told[-1][0] == told[-1][1] >= len(PICTURE)
            assert told == sorted(told)

        visiting(server_under_test, story)

    def test_same_name_in_the_same_area_counts_as_uploaded(
        self, server_under_test: ServerUnderTest, tmp_path: Path
    ) -> None:
        async def story(visit: Visit) -> None:
            need(visit, "uploads")
            first = await upload(visit, tmp_path, "pump.png")
            assert await upload(visit, tmp_path, "pump.png", first.area) == first
            more = await upload(visit, tmp_path, "more.txt", first.area)
            assert more.area.startswith(first.area)
            if visit.server.capabilities.upload_areas:
                assert more.area == first.area
            again = server_under_test.connect(None, visit.server.remember())
            try:
                await again.prepare()
                same = await again.upload(file_for(tmp_path, "pump.png", first.area))
                assert same == first
            finally:
                await again.close()

        visiting(server_under_test, story)

    def test_two_posts_may_take_the_same_uploads(
        self, server_under_test: ServerUnderTest, tmp_path: Path
    ) -> None:
        async def story(visit: Visit) -> None:
            need(visit, "uploads")
            ours = await visit.start(with_files=True)
            picture = await upload(visit, tmp_path, "pump.png")
            notes = await upload(visit, tmp_path, "notes.txt")
            first = await reply_with(visit, ours, picture, notes)
            second = await reply_with(visit, ours, picture, notes)
            posts = await visit.posts(ours.discussion_id)
            taken = {post.remote_id: [file.name for file in post.attachments] for post in posts}
            for receipt in (first, second):
                assert receipt.post is not None
                assert taken[receipt.post.remote_id] == ["notes.txt"]

        visiting(server_under_test, story)

    def test_what_the_forum_does_not_take_is_missing_from_the_receipt(
        self, server_under_test: ServerUnderTest, tmp_path: Path
    ) -> None:
        async def story(visit: Visit) -> None:
            need(visit, "upload_areas")
            need(visit, "uploads")
            ours = await visit.start(with_files=True)
            most = ours.forum.rules.max_attachments
            area = None
            for number in range(most + 1):
                area = (await upload(visit, tmp_path, f"{number}.txt", area)).area
            marker = str(uuid.uuid4())
            receipt = await visit.server.reply(
                NewReply(
                    marker,
                    ours.opening.remote_id,
                    ours.discussion_id,
                    "Re: x",
                    "<p>Many.</p>",
                    private=False,
                    attachment_area=area,
                )
            )
            assert receipt.post is not None
            visit.written.append(receipt.post.remote_id)
            assert len(receipt.post.attachments) == most

        visiting(server_under_test, story)

    def test_file_beyond_the_sites_limit_is_refused(
        self, server_under_test: ServerUnderTest, tmp_path: Path
    ) -> None:
        async def story(visit: Visit) -> None:
            need(visit, "uploads")
            limit = visit.server.capabilities.upload_limit_bytes
            if not limit:
                pytest.skip("this site tells no limit")
            large = file_for(tmp_path, "large.bin")
            with large.path.open("wb") as file:
                file.truncate(limit + 1)
            with pytest.raises(Rejected) as caught:
                await visit.server.upload(large)
            assert caught.value.why is ReasonCode.FILE_TOO_LARGE

        visiting(server_under_test, story)

    def test_edit_keeps_the_files_of_its_area_and_adds_others(
        self, server_under_test: ServerUnderTest, tmp_path: Path
    ) -> None:
        async def story(visit: Visit) -> None:
            need(visit, "uploads")
            need(visit, "edit_own")
            ours = await visit.start(with_files=True)
            receipt = await reply_with(
                visit,
                ours,
                await upload(visit, tmp_path, "rain 1.png"),
                await upload(visit, tmp_path, "notes.txt"),
            )
            assert receipt.post is not None
            post = receipt.post
            inline = await visit.server.edit_area(post.remote_id, FileRole.INLINE)
            attached = await visit.server.edit_area(post.remote_id, FileRole.ATTACHMENT)
            ((name, picture),) = inline.files.items()
            assert name.endswith(".png")
            assert list(attached.files) == ["notes.txt"]
            area = (await upload(visit, tmp_path, "more.txt", attached.area)).area
            html = f'<p>Now: <img src="{picture.address}" alt="Rain"></p>'
            await visit.server.edit_post(
                edit_of(post, html, "Re: x", inline=inline.area, attachments=area)
            )
            seen = await read_post(visit, ours, post)
            assert sorted(file.name for file in seen.attachments) == ["more.txt", "notes.txt"]
            raw = await visit.server.raw_post(ours.discussion_id, post.remote_id)
            assert raw is not None
            assert 'src="attachment:' in raw.html
            assert "Now:" in raw.html

        visiting(server_under_test, story)

    def test_edit_without_areas_leaves_the_attachments(
        self, server_under_test: ServerUnderTest, tmp_path: Path
    ) -> None:
        async def story(visit: Visit) -> None:
            need(visit, "uploads")
            need(visit, "edit_own")
            ours = await visit.start(with_files=True)
            picture = await upload(visit, tmp_path, "pump.png")
            notes = await upload(visit, tmp_path, "notes.txt")
            receipt = await reply_with(visit, ours, picture, notes)
            assert receipt.post is not None
            await visit.server.edit_post(edit_of(receipt.post, "<p>Words.</p>", "Re: x"))
            seen = await read_post(visit, ours, receipt.post)
            assert [file.name for file in seen.attachments] == ["notes.txt"]

        visiting(server_under_test, story)


def file_for(folder: Path, name: str, area: str | None = None) -> Upload:
    path = folder / name
    path.write_bytes(PICTURE)
    return Upload(path, name, "image/png" if name.endswith(".png") else "text/plain", area)


async def upload(visit: Visit, folder: Path, name: str, area: str | None = None) -> Uploaded:
    return await visit.server.upload(file_for(folder, name, area))


async def reply_with(visit: Visit, ours: Started, picture: Uploaded, notes: Uploaded) -> Receipt:
    receipt = await visit.server.reply(
        NewReply(
            str(uuid.uuid4()),
            ours.opening.remote_id,
            ours.discussion_id,
            "Re: x",
            f'<p>Look: <img src="{picture.address}" alt="Rain"></p>',
            private=False,
            inline_area=picture.area,
            attachment_area=notes.area,
        )
    )
    assert receipt.post is not None
    visit.written.append(receipt.post.remote_id)
    return receipt
