"""Checks what a pack says, word by word: whoever made it may have wanted to do harm."""

from __future__ import annotations

import json
import re
import types
import typing
from dataclasses import fields
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, Final, NoReturn

from companion.content.named_files import is_file
from companion.domain.forum import ForumKind
from companion.domain.pack import (
    RECORD_ENTRIES,
    PackEntry,
    PackForum,
    PackManifest,
    PackProblem,
)
from companion.errors import PackRefused

if TYPE_CHECKING:
    from companion.domain.pack import PackRecord

FORMAT: Final = "companion-pack"
VERSION: Final = 1
FILES_FOLDER: Final = "files/"

_LONGEST_TEXT: Final = 4 * 1024 * 1024
_LONGEST_NAME: Final = 4_000
_LARGEST_NUMBER: Final = 2**53
_LATEST: Final = datetime(2500, 1, 1, tzinfo=UTC).timestamp()
_ID: Final = re.compile(r"[A-Za-z0-9_.:-]{1,100}")
_KIND: Final = re.compile(r"[a-z0-9_]{1,40}")
_DIGEST: Final = re.compile(r"[0-9a-f]{64}")
_PATTERNS: Final = {"kind": _KIND, "digest": _DIGEST}
_NOT_A_NAME: Final = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")
_WAYS_OUT: Final = ("http://", "https://", "mailto:", "tel:")


def checked_manifest(content: bytes) -> PackManifest:
    """Return what a pack says of itself; raise `PackRefused`."""
    told = _json(content)
    if told.get("format") != FORMAT:
        _refuse(PackProblem.UNREADABLE, "not our format")
    version = told.get("version")
    if not isinstance(version, int) or isinstance(version, bool) or version < 1:
        _refuse(PackProblem.NOT_SOUND, "version")
    if version > VERSION:
        _refuse(PackProblem.TOO_NEW, str(version))
    course, entries = told.get("course"), told.get("entries")
    if not isinstance(course, dict) or not isinstance(entries, list):
        _refuse(PackProblem.NOT_SOUND, "course or entries")
    return PackManifest(
        site_url=_name(told.get("site"), "site"),
        course_remote_id=_matching(_ID, course.get("remote_id"), "course"),
        course_name=_name(course.get("name"), "course"),
        made_at=_moment(told.get("made_at")),
        app=_name(told.get("app"), "app"),
        entries=tuple(_entry(each) for each in entries),
    )


def checked_record(kind: type[PackRecord], line: bytes, site_url: str) -> PackRecord:
    """Return the record that a line holds; raise `PackRefused` where anything of it is wrong."""
    told = _json(line)
    types_ = _TYPES[kind]
    if set(told) != set(types_):
        _refuse(PackProblem.NOT_SOUND, f"fields of {kind.__name__}")
    for name, allowed in types_.items():
        _check(kind, name, told[name], allowed, site_url)
    return kind(**told)


def _types_in(kind: type[PackRecord]) -> dict[str, tuple[type, ...]]:
    hints = typing.get_type_hints(kind)
    return {
        field.name: typing.get_args(hint) if isinstance(hint, types.UnionType) else (hint,)
        for field in fields(kind)
        for hint in (hints[field.name],)
    }


_TYPES: Final = {kind: _types_in(kind) for kind in RECORD_ENTRIES.values()}


def _check(
    kind: type[PackRecord], name: str, value: object, allowed: tuple[type, ...], site_url: str
) -> None:
    where = f"{kind.__name__}.{name}"
    if value is None:
        if type(None) not in allowed:
            _refuse(PackProblem.NOT_SOUND, where)
    elif bool in allowed:
        if not isinstance(value, bool):
            _refuse(PackProblem.NOT_SOUND, where)
    elif str in allowed:
        _check_text(kind, name, value, where, site_url)
    else:
        _check_number(value, whole=int in allowed, where=where)


def _check_number(value: object, *, whole: bool, where: str) -> None:
    fits = isinstance(value, int if whole else (int, float)) and not isinstance(value, bool)
    if (
        not fits
        or not isinstance(value, (int, float))
        or not 0 <= value <= (_LARGEST_NUMBER if whole else _LATEST)
    ):
        _refuse(PackProblem.NOT_SOUND, where)


def _check_text(
    kind: type[PackRecord], name: str, value: object, where: str, site_url: str
) -> None:
    if not isinstance(value, str) or not _is_encodable(value):
        _refuse(PackProblem.NOT_SOUND, where)
    if name.endswith("html"):
        is_sound = len(value) <= _LONGEST_TEXT and "\x00" not in value
    elif name in _PATTERNS and kind is not PackForum:
        is_sound = _PATTERNS[name].fullmatch(value) is not None
    elif name == "kind":
        is_sound = value in set(ForumKind)
    elif name.endswith("remote_id") or name == "module_id":
        is_sound = _ID.fullmatch(value) is not None
    else:
        is_sound = _is_name(value) and _leads_well(name, value, f"{site_url}/")
    if not is_sound:
        _refuse(PackProblem.NOT_SOUND, where)


def _leads_well(name: str, value: str, inside: str) -> bool:
    """Say whether an address leads where one of its name may: files to files of the site."""
    if name == "address":
        return value.startswith(inside) and is_file(value)
    if name == "link":
        return value.startswith(inside)
    return name != "target" or value.startswith(_WAYS_OUT)


def _entry(told: object) -> PackEntry:
    if not isinstance(told, dict):
        _refuse(PackProblem.NOT_SOUND, "entry")
    name, size = told.get("name"), told.get("size")
    digest = _matching(_DIGEST, told.get("sha256"), "entry")
    if not isinstance(size, int) or isinstance(size, bool) or not 0 <= size <= _LARGEST_NUMBER:
        _refuse(PackProblem.NOT_SOUND, "size of an entry")
    if not isinstance(name, str) or (
        name not in RECORD_ENTRIES and name != f"{FILES_FOLDER}{digest}"
    ):
        _refuse(PackProblem.NOT_SOUND, "name of an entry")
    return PackEntry(name, size, digest)


def _json(content: bytes) -> dict[str, Any]:
    try:
        told = json.loads(content.decode(), parse_constant=_no_constant)
    except (ValueError, RecursionError) as error:
        raise PackRefused(PackProblem.NOT_SOUND, "JSON") from error
    if not isinstance(told, dict):
        _refuse(PackProblem.NOT_SOUND, "JSON")
    return told


def _no_constant(name: str) -> NoReturn:
    raise ValueError(name)


def _moment(told: object) -> datetime:
    try:
        moment = datetime.fromisoformat(str(told))
    except (TypeError, ValueError) as error:
        raise PackRefused(PackProblem.NOT_SOUND, "made_at") from error
    try:
        stamp = moment.timestamp()
    except (OverflowError, ValueError) as error:
        raise PackRefused(PackProblem.NOT_SOUND, "made_at") from error
    if moment.tzinfo is None or not 0 <= stamp <= _LATEST:
        _refuse(PackProblem.NOT_SOUND, "made_at")
    return moment.astimezone(UTC)


def _name(told: object, where: str) -> str:
    if not isinstance(told, str) or not _is_encodable(told) or not _is_name(told):
        _refuse(PackProblem.NOT_SOUND, where)
    return told


def _matching(pattern: re.Pattern[str], told: object, where: str) -> str:
    if not isinstance(told, str) or pattern.fullmatch(told) is None:
        _refuse(PackProblem.NOT_SOUND, where)
    return told


def _is_name(text: str) -> bool:
    return len(text) <= _LONGEST_NAME and _NOT_A_NAME.search(text) is None


def _is_encodable(text: str) -> bool:
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True


def _refuse(problem: PackProblem, detail: str) -> NoReturn:
    raise PackRefused(problem, detail)
