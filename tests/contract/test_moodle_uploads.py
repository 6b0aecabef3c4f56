"""What the Moodle client sends of files, and what it makes of the answers."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import pytest

from companion.domain.files import FileRole
from companion.domain.reason import ReasonCode
from companion.errors import Busy, ContractBroken, Offline, Rejected, SignedOut
from sync.classroom.server import ClassroomServer
from sync.moodle.calls import SITE_INFO
from sync.moodle.client import MoodleServer
from sync.moodle.examiner import moodle_session
from sync.moodle.site import DRAFT_ID, PREPARE_AREA, Site, remember
from sync.moodle.uploads import UPLOAD_PAGE
from sync.server_port import Upload, Uploaded
from tests.contract.moodle.recorded import SITE_URL, TOKEN, RecordedSite, recording

if TYPE_CHECKING:
    from pathlib import Path

DRAFTS = f"{SITE_URL}/draftfile.php/11/user/draft"


def a_file(folder: Path, name: str = "notes.txt", area: str | None = None) -> Upload:
    path = folder / "kept under another name"
    path.write_bytes(b"Sand.")
    return Upload(path, name, "text/plain", area)


def test_file_goes_out_as_a_form_and_its_address_is_that_of_the_draft(tmp_path: Path) -> None:
    site = RecordedSite()
    site.answer(UPLOAD_PAGE, "upload.ok")
    placed = asyncio.run(site.server().upload(a_file(tmp_path, "pump.png")))
    assert placed == Uploaded("7932188", "pump.png", f"{DRAFTS}/7932188/pump.png")
    (body,) = site.bodies
    assert b'name="token"\r\n\r\n' + TOKEN.encode() in body
    assert b'name="itemid"\r\n\r\n0\r\n' in body
    assert b'filename="pump.png"\r\nContent-Type: text/plain\r\n\r\nSand.' in body


def test_name_is_the_one_that_the_server_gave(tmp_path: Path) -> None:
    site = RecordedSite()
    site.answer(UPLOAD_PAGE, "upload.odd-name")
    placed = asyncio.run(site.server().upload(a_file(tmp_path, "../a<b>:été 🙂.txt")))
    assert placed.name == "abété 🙂.txt"
    assert placed.address == f"{DRAFTS}/911668201/ab%C3%A9t%C3%A9%20%F0%9F%99%82.txt"


def test_name_that_is_there_already_counts_as_uploaded(tmp_path: Path) -> None:
    site = RecordedSite()
    site.answer(UPLOAD_PAGE, "upload.same-name", "upload.same-name", "upload.into-area")
    site.answer(DRAFT_ID, "files.draft-id")
    file = a_file(tmp_path, area="155722607")

    async def twice() -> None:
        server = site.server()
        for _ in range(2):
            placed = await server.upload(file)
            assert placed == Uploaded("155722607", "notes.txt", f"{DRAFTS}/155722607/notes.txt")

    asyncio.run(twice())
    assert site.functions_asked() == [UPLOAD_PAGE, DRAFT_ID, UPLOAD_PAGE]
    assert b'name="itemid"\r\n\r\n155722607\r\n' in site.bodies[0]


@pytest.mark.parametrize(
    "name", ["upload.too-large", "upload.larger-than-request", "upload.larger-than-web-server"]
)
def test_every_way_of_being_too_large_says_so(name: str, tmp_path: Path) -> None:
    site = RecordedSite()
    site.answer(UPLOAD_PAGE, recording(name).as_answer())
    with pytest.raises(Rejected) as caught:
        asyncio.run(site.server().upload(a_file(tmp_path)))
    assert caught.value.why is ReasonCode.FILE_TOO_LARGE


def test_file_beyond_the_known_limit_is_not_sent(tmp_path: Path) -> None:
    site = RecordedSite()
    server = site.server()
    assert server.capabilities.uploads
    assert server.capabilities.upload_limit_bytes == 2_097_152
    file = a_file(tmp_path)
    with file.path.open("wb") as large:
        large.truncate(2_097_153)
    with pytest.raises(Rejected) as caught:
        asyncio.run(server.upload(file))
    assert caught.value.why is ReasonCode.FILE_TOO_LARGE
    assert site.asked == []


def test_site_that_takes_no_files_says_so() -> None:
    site = RecordedSite()
    site.answer(SITE_INFO, {**recording("site.info").response, "uploadfiles": 0})
    server = site.server()
    server._known_site = None
    asyncio.run(server.prepare())
    assert not server.capabilities.uploads
    again = MoodleServer(SITE_URL, TOKEN, site.session(), remembered_site=server.remember())
    assert again.capabilities == server.capabilities


def test_site_without_a_limit_is_not_taken_for_one_that_takes_nothing() -> None:
    site = RecordedSite()
    site.answer(SITE_INFO, {**recording("site.info").response, "usermaxuploadfilesize": -1})
    server = site.server()
    server._known_site = None
    asyncio.run(server.prepare())
    assert server.capabilities.uploads
    assert server.capabilities.upload_limit_bytes == 0


def test_file_that_is_gone_from_the_disk_is_refused(tmp_path: Path) -> None:
    file = a_file(tmp_path)
    file.path.unlink()
    with pytest.raises(Rejected) as caught:
        asyncio.run(RecordedSite().server().upload(file))
    assert caught.value.code == "filemissing"


def test_other_faults_of_uploads_are_those_of_calls(tmp_path: Path) -> None:
    site = RecordedSite()
    site.answer(UPLOAD_PAGE, "upload.bad-token", "upload.maintenance.by-setting", "upload.no-file")

    async def story() -> None:
        server, file = site.server(), a_file(tmp_path)
        with pytest.raises(SignedOut):
            await server.upload(file)
        with pytest.raises(Busy) as busy:
            await server.upload(file)
        assert busy.value.maintenance
        with pytest.raises(Rejected) as caught:
            await server.upload(file)
        assert caught.value.code == "nofile"

    asyncio.run(story())


def test_prepared_area_names_pictures_as_a_text_has_to() -> None:
    site = RecordedSite()
    site.answer(PREPARE_AREA, "files.prepare-for-edit", "files.prepare-for-edit.attachments")

    async def story() -> None:
        server = site.server()
        inline = await server.edit_area("20313", FileRole.INLINE)
        address = f"{DRAFTS}/797692832/pump.png"
        assert inline.files == {"pump.png": Uploaded("797692832", "pump.png", address)}
        assert address in recording("files.prepare-for-edit").response["messagetext"]
        attached = await server.edit_area("20312", FileRole.ATTACHMENT)
        assert attached.area == "565571464"
        assert list(attached.files) == ["new.txt"]

    asyncio.run(story())
    assert [fields["area"] for _, fields in site.asked] == ["post", "attachment"]


@pytest.mark.parametrize("megabytes", [9, 65])
def test_server_that_told_no_limit_refuses_what_is_too_large_for_it(
    megabytes: int, tmp_path: Path
) -> None:
    file = a_file(tmp_path)
    with file.path.open("wb") as large:
        large.truncate(megabytes * 1024 * 1024)

    async def story(url: str, token: str) -> None:
        site = Site(3, "amina", "Amina", "Academy", frozenset(), upload_limit_bytes=0)
        server = MoodleServer(url, token, moodle_session(), remembered_site=remember(site, token))
        try:
            with pytest.raises(Rejected) as caught:
                await server.upload(file)
            assert caught.value.why is ReasonCode.FILE_TOO_LARGE
            assert server.usage.bytes_sent > 0
        finally:
            await server.close()

    with ClassroomServer(tmp_path / "classroom") as classroom:
        asyncio.run(story(classroom.url, TOKEN))


def test_lost_answer_to_an_upload_is_offline(tmp_path: Path) -> None:
    async def story() -> None:
        listening = await asyncio.start_server(_hang_up, "127.0.0.1", 0)
        port = listening.sockets[0].getsockname()[1]
        site = Site(3, "amina", "Amina", "Academy", frozenset(), upload_limit_bytes=0)
        server = MoodleServer(
            f"http://127.0.0.1:{port}",
            TOKEN,
            moodle_session(),
            remembered_site=remember(site, TOKEN),
        )
        with pytest.raises(Offline):
            await server.upload(a_file(tmp_path))
        await server.close()
        listening.close()
        await listening.wait_closed()

    asyncio.run(story())


async def _hang_up(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    await reader.readuntil(b"Sand.")
    writer.close()


def test_page_in_the_place_of_an_answer_breaks_the_contract(tmp_path: Path) -> None:
    site = RecordedSite()
    site.answer(UPLOAD_PAGE, "error.html-page")
    with pytest.raises(ContractBroken):
        asyncio.run(site.server().upload(a_file(tmp_path)))
