"""Takes uploads into draft areas, and serves files of activities, posts and drafts."""

from __future__ import annotations

import mimetypes
import re
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import unquote

from starlette.responses import Response

from sync.classroom.declared_parameters import whole_number
from sync.classroom.draft_services import new_area_id
from sync.classroom.errors import Refusal, refusal
from sync.classroom.file_answers import file_answer
from sync.classroom.http_answers import json_answer, page_refusal, website_page
from sync.classroom.offered_services import OFFERED
from sync.classroom.sign_in import (
    missing_parameter,
    person_with_private_key,
    person_with_token,
    require_no_maintenance,
)
from sync.classroom.site_services import MAX_UPLOAD_BYTES
from sync.classroom.state import transaction
from sync.classroom.stored_files import find_file
from sync.classroom.web_service import Call, Person, ReadingSettings
from sync.classroom.wire_shapes import person_context

if TYPE_CHECKING:
    import sqlite3

    from sync.classroom.php_request import PhpRequest, Upload
    from sync.classroom.web_service import JsonValue


def upload_page(database: sqlite3.Connection, asked: PhpRequest) -> Response:
    """Put files into a draft area; `itemid` 0 opens a new one (recordings `upload.*`)."""
    try:
        require_no_maintenance(database)
        if "token" not in asked.fields:
            raise missing_parameter("token")
        person = person_with_token(database, asked.fields["token"], asked.now)
        if any(len(upload.content) > MAX_UPLOAD_BYTES for upload in asked.uploads):
            raise refusal("upload_error_ini_size")
        with transaction(database, writes=True):
            answer = _store_uploads(database, person, asked)
    except Refusal as refused:
        return page_refusal(refused, media_type=_type_of_answer(asked))
    return json_answer(answer, media_type=_type_of_answer(asked))


def plugin_file_page(database: sqlite3.Connection, asked: PhpRequest) -> Response:
    """Serve a file to the owner of a token; errors are JSON, with status 404 for no such file."""
    try:
        require_no_maintenance(database)
        if "token" not in asked.fields:
            raise missing_parameter("token")
        person = person_with_token(database, asked.fields["token"], asked.now)
        return _file(
            database, asked, person, asked.path.removeprefix("/webservice/pluginfile.php/")
        )
    except Refusal as refused:
        return page_refusal(refused)


def private_key_file_page(database: sqlite3.Connection, asked: PhpRequest) -> Response:
    """Serve a file by a person's private key in the address (recording `file.tokenpluginfile`)."""
    key, _, path = asked.path.removeprefix("/tokenpluginfile.php/").partition("/")
    try:
        require_no_maintenance(database)
        return _file(database, asked, person_with_private_key(database, key), path)
    except Refusal as refused:
        return page_refusal(refused)


def website_file_page(_database: sqlite3.Connection, asked: PhpRequest) -> Response:
    """Send to the sign-in page: this address wants a session of the website, not a token.

    (recordings `file.address-as-given`, and with a Range 407: `file.address-as-given.range`)
    """
    if "range" in asked.headers:
        return website_page("Error", "Please sign in.", 407)
    redirection = website_page("Redirect", "Please sign in.", 303)
    redirection.headers["Location"] = f"{asked.site_url}/login/index.php"
    return redirection


def picture_page(_database: sqlite3.Connection, _asked: PhpRequest) -> Response:
    """Serve the picture of people without one; public (recording `file.avatar`)."""
    return Response(_NOBODY, media_type="image/svg+xml")


def _file(database: sqlite3.Connection, asked: PhpRequest, person: Person, path: str) -> Response:
    call = Call(database, person, asked.site_url, asked.now, ReadingSettings(), OFFERED)
    with transaction(database, writes=False):
        file = find_file(call, unquote(path))
    if file is None:
        return page_refusal(refusal("filenotfound"), 404)
    return file_answer(file, asked.method, asked.headers)


def _type_of_answer(asked: PhpRequest) -> str:
    """Where a file came in, the answer is JSON that calls itself text (recording `upload.ok`)."""
    return "text/plain" if asked.uploads else "application/json"


def _store_uploads(
    database: sqlite3.Connection, person: Person, asked: PhpRequest
) -> list[JsonValue]:
    area_id = _area_id(asked.fields)
    return [
        _stored_upload(database, person, upload, area_id, asked.now) for upload in asked.uploads
    ]


def _area_id(fields: dict[str, Any]) -> int:
    return whole_number(str(fields.get("itemid"))) or new_area_id()


def _stored_upload(
    database: sqlite3.Connection, person: Person, upload: Upload, area_id: int, now: int
) -> JsonValue:
    name = cleaned_file_name(upload.file_name)
    query = "SELECT 1 FROM draft_files WHERE area_id = ? AND file_name = ?"
    if database.execute(query, (area_id, name)).fetchone() is not None:
        return {
            "filename": name,
            "filepath": "/tmp/php000000",  # noqa: S108 - a word of the answer, not a path of ours
            "size": len(upload.content),
            "errortype": "filenameexist",
            "error": f"File name already exists: {name}",
        }
    mimetype = mimetypes.guess_type(name)[0] or "application/octet-stream"
    database.execute(
        "INSERT INTO draft_files (person_id, area_id, file_name, mimetype, content, created)"
        " VALUES (?, ?, ?, ?, ?, ?)",
        (person.id, area_id, name, mimetype, upload.content, now),
    )
    serialized = f's:6:"source";s:{len(name.encode())}:"{name}";'
    return {
        "component": "user",
        "contextid": person_context(person.id),
        "userid": str(person.id),
        "filearea": "draft",
        "filename": name,
        "filepath": "/",
        "itemid": area_id,
        "license": "unknown",
        "author": person.full_name,
        "source": f'O:8:"stdClass":1:{{{serialized}}}',
        "filesize": len(upload.content),
    }


def cleaned_file_name(name: str) -> str:
    """Return what the server makes of a file's name (recording `upload.odd-name`)."""
    return _FORBIDDEN_IN_NAMES.sub("", name).replace("..", "") or "file"


_FORBIDDEN_IN_NAMES: Final = re.compile(r"[\x00-\x1f\x7f&<>\"`|':\\/]")
_NOBODY: Final = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100" width="100" height="100">'
    '<rect width="100" height="100" fill="#dfe6e9"/><circle cx="50" cy="38" r="18" fill="#8395a7"/>'
    '<path d="M14 100a36 36 0 0 1 72 0z" fill="#8395a7"/></svg>'
)
