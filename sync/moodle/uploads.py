"""Bringing files to the site: ``webservice/upload.php`` and the draft areas where they wait.

An unused draft area lives for four days, and two posts may take from the same one: each gets a
copy (recording `reply.attachments.same-area`). What a forum does not take it drops without a word
(recordings `reply.attachments.too-large`, `….too-many`): the post's attachments tell.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final
from urllib.parse import quote, urlsplit, urlunsplit

from companion.domain.files import FileRole
from companion.domain.reason import ReasonCode
from companion.errors import Rejected
from sync.http_session import Redirected, RequestTooLarge
from sync.moodle import wire_models as wire
from sync.moodle.answer_text import PageInstead, checked, read_json
from sync.moodle.calls import Call
from sync.moodle.downloads import MoodleFiles
from sync.moodle.errors import fault_in
from sync.moodle.site import DRAFT_ID, PREPARE_AREA
from sync.moodle.writing import remote_number
from sync.server_port import EditArea, Uploaded
from sync.upload_body import FileToSend

if TYPE_CHECKING:
    from pathlib import Path

    from sync.http_session import HttpAnswer, HttpSession
    from sync.moodle.errors import Fault
    from sync.server_port import Progress, Upload

UPLOAD_PAGE: Final = "webservice/upload.php"


class MoodleUploads(MoodleFiles):
    """The part of a Moodle connection that carries files to the site."""

    def __init__(
        self,
        site_url: str,
        token: str,
        session: HttpSession,
        *,
        remembered_site: str | None = None,
    ) -> None:
        super().__init__(site_url, token, session, remembered_site=remembered_site)
        self._files_context: int | None = None

    async def upload(self, file: Upload, progress: Progress | None = None) -> Uploaded:
        """Send a file to ``webservice/upload.php`` (recordings `upload.*`).

        A name that the area has already counts as uploaded (`upload.same-name`).
        """
        self._refuse_too_large(file.path)
        try:
            answer = await self._send(file, progress)
            value = read_json(answer.body, UPLOAD_PAGE)
        except RequestTooLarge as error:
            raise _too_large("requesttoolarge", "the web server takes no file so large") from error
        except (PageInstead, Redirected) as error:
            raise await self._calls.judged(error) from error
        fault = fault_in(value, UPLOAD_PAGE)
        if fault is not None:
            if _body_was_dropped(fault):
                raise _too_large(fault.code, "the file is larger than a request may be")
            raise await self._calls.error_for(fault)
        return await self._placed(checked(tuple[wire.UploadedFile, ...], value, UPLOAD_PAGE), file)

    async def edit_area(self, post_remote_id: str, role: FileRole) -> EditArea:
        """Call `mod_forum_prepare_draft_area_for_post` (recordings `files.prepare-for-edit*`)."""
        call = Call(
            PREPARE_AREA,
            {"postid": remote_number(post_remote_id), "area": _AREA_NAMES[role]},
        )
        made = await self._result(wire.DraftArea, await self._calls.answer(call), call)
        area = str(made.draftitemid)
        return EditArea(
            area,
            {
                file.filename: Uploaded(area, file.filename, _draft_address(file.fileurl))
                for file in made.files
            },
        )

    async def _send(self, file: Upload, progress: Progress | None) -> HttpAnswer:
        to_send = FileToSend("file_1", file.path, file.name, file.mime_type)
        try:
            return await self._session.post_file(
                f"{self._site_url}/{UPLOAD_PAGE}",
                {"token": self._token, "itemid": file.area or _NEW_AREA, "filearea": "draft"},
                to_send,
                progress,
            )
        except OSError as error:
            raise Rejected("filemissing", "the file cannot be read on this computer") from error

    async def _placed(self, told: tuple[wire.UploadedFile, ...], sent: Upload) -> Uploaded:
        """Return where a file is, by the server's answer about it."""
        if len(told) != 1:
            raise Rejected("nofile", "the server has taken no file")
        (file,) = told
        if file.errortype is not None and file.errortype != _NAME_EXISTS:
            raise Rejected(file.errortype, file.error)
        area = sent.area if file.itemid is None else str(file.itemid)
        if area is None:
            raise Rejected("nofile", "the server does not tell where the file is")
        context = file.contextid or await self._context_of_files()
        self._files_context = context
        folder = f"{self._site_url}/draftfile.php/{context}/user/draft/{area}"
        return Uploaded(area, file.filename, f"{folder}/{quote(file.filename)}")

    async def _context_of_files(self) -> int:
        """Return the number under which the person's draft areas lie, asking once if need be."""
        if self._files_context is None:
            value = await self._calls.value(Call(DRAFT_ID, {}))
            self._files_context = checked(wire.DraftPlace, value, DRAFT_ID).contextid
        return self._files_context

    def _refuse_too_large(self, path: Path) -> None:
        """Spare the connection a file that the site would refuse."""
        limit = self.capabilities.upload_limit_bytes
        if limit and path.is_file() and path.stat().st_size > limit:
            raise _too_large("filetoolarge", f"the site takes {limit} bytes at the most")


_NEW_AREA: Final = "0"
_NAME_EXISTS: Final = "filenameexist"
_AREA_NAMES: Final = {FileRole.INLINE: "post", FileRole.ATTACHMENT: "attachment"}


def _body_was_dropped(fault: Fault) -> bool:
    """Say whether PHP lost the whole body, the token included (`upload.larger-than-request`)."""
    return fault.code == "missingparam" and "(token)" in fault.message


def _draft_address(url: str) -> str:
    """Return a draft file's address in the form that a text has to name it by.

    The area's list has the form for reading, the prepared text the one that a saved text is
    searched for (recording `files.prepare-for-edit`).
    """
    try:
        parts = urlsplit(url)
    except ValueError:
        return url
    path = parts.path.replace("/webservice/pluginfile.php/", "/draftfile.php/", 1)
    return urlunsplit(parts._replace(path=path, query=""))


def _too_large(code: str, sentence: str) -> Rejected:
    return Rejected(code, sentence, ReasonCode.FILE_TOO_LARGE)
