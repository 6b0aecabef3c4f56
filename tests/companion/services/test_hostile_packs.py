"""Packs that somebody made to do harm, or that a stick has damaged."""

from __future__ import annotations

import hashlib
import json
import random
import stat
import time
import tracemalloc
import zipfile
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from companion.domain.pack import RECORD_ENTRIES, PackPost, PackProblem
from companion.errors import PackRefused
from companion.services.pack_file import opened_pack, unpack
from tests.companion import remote_values as said
from tests.companion.pulled import courses_said, forums_said, outline_said
from tests.companion.store_room import AMINAS_ACCOUNT, StoreRoom

if TYPE_CHECKING:
    from pathlib import Path

Entries = dict[str, bytes]
SITE = AMINAS_ACCOUNT.site_url


@pytest.fixture
def enrolled(room: StoreRoom) -> StoreRoom:
    """A store that knows one course, a forum and its outline."""
    courses_said(room, said.a_course())
    forums_said(room, said.a_forum())
    outline_said(room, [said.a_section("40")])
    return room


def post(**changed: object) -> dict[str, object]:
    return {
        "remote_id": "900",
        "discussion_remote_id": "90",
        "parent_remote_id": None,
        "author_remote_id": "8",
        "subject": "Wells",
        "html": "<p>Dig deeper.</p>",
        "created_at": 1000.0,
        "modified_at": 1000.0,
        "is_deleted": False,
    } | changed


def discussion(**changed: object) -> dict[str, object]:
    return {
        "remote_id": "90",
        "forum_remote_id": said.a_forum().remote_id,
        "first_post_remote_id": "900",
        "title": "Wells",
        "author_remote_id": "8",
        "created_at": 1000.0,
        "modified_at": 1000.0,
        "last_post_at": 1000.0,
        "pinned": False,
        "locked": False,
    } | changed


def entries(**records: list[dict[str, object]]) -> Entries:
    """The entries of a pack with one discussion, and what a test puts in their place."""
    told: dict[str, list[dict[str, object]]] = {
        "people": [{"remote_id": "8", "name": "Abebe"}],
        "discussions": [discussion()],
        "posts": [post()],
        **records,
    }
    return {
        name: b"".join(
            json.dumps(each).encode() + b"\n" for each in told.get(name.removesuffix(".jsonl"), [])
        )
        for name in RECORD_ENTRIES
    }


def manifest_of(content: Entries, **changed: object) -> bytes:
    told: dict[str, Any] = {
        "format": "companion-pack",
        "version": 1,
        "site": SITE,
        "course": {"remote_id": said.a_course().remote_id, "name": "Water"},
        "made_at": "2026-03-01T12:00:00+00:00",
        "app": "Companion 1",
        "entries": [
            {"name": name, "size": len(body), "sha256": hashlib.sha256(body).hexdigest()}
            for name, body in content.items()
        ],
    }
    return json.dumps(told | changed).encode()


def written(folder: Path, content: Entries, manifest: bytes | None = None, mode: int = 0) -> Path:
    path = folder / "hostile.companionpack"
    with zipfile.ZipFile(path, "w") as packed:
        told = {**content, "manifest.json": manifest or manifest_of(content)}
        for name, body in told.items():
            info = zipfile.ZipInfo(name)
            info.external_attr = mode << 16
            is_file = name.startswith("files/")
            info.compress_type = zipfile.ZIP_STORED if is_file else zipfile.ZIP_DEFLATED
            packed.writestr(info, body)
    return path


def refusal(room: StoreRoom, path: Path) -> PackProblem:
    """Take a pack in, which has to be refused with nothing of it taken in; return why."""
    before = everything(room)
    with pytest.raises(PackRefused) as refused:
        room.workspace.packs.take_in(path)
    assert everything(room) == before
    assert not list(room.folder.glob(".pack-*"))
    return refused.value.problem


def everything(room: StoreRoom) -> list[tuple[object, ...]]:
    with room.workspace.database.reading() as connection:
        return [
            tuple(row)
            for table in ("pack", "section", "activity", "forum", "discussion", "post", "person")
            for row in connection.execute(f"SELECT * FROM {table}")
        ]


def test_sound_pack_is_taken_in(enrolled: StoreRoom, tmp_path: Path) -> None:
    taken = enrolled.workspace.packs.take_in(written(tmp_path, entries()))
    assert (taken.discussions, taken.posts) == (1, 1)


def test_texts_of_a_pack_are_cleaned_again(enrolled: StoreRoom, tmp_path: Path) -> None:
    evil = "<p onclick='x()'>Dig.</p><script>x()</script><a href='javascript:x()'>y</a>"
    enrolled.workspace.packs.take_in(written(tmp_path, entries(posts=[post(html=evil)])))
    with enrolled.workspace.database.reading() as connection:
        (html,) = connection.execute("SELECT clean_html FROM post").fetchone()
    assert "onclick" not in html
    assert "script" not in html


@pytest.mark.parametrize(
    "name",
    ["../../evil.jsonl", "/etc/evil", "C:\\evil", "files/../evil", "files/short", "evil.txt"],
)
def test_names_that_lead_elsewhere_are_refused(
    enrolled: StoreRoom, tmp_path: Path, name: str
) -> None:
    content = entries() | {name: b"evil\n"}
    assert refusal(enrolled, written(tmp_path, content)) is PackProblem.NOT_SOUND


def test_link_is_refused(enrolled: StoreRoom, tmp_path: Path) -> None:
    path = written(tmp_path, entries(), mode=stat.S_IFLNK | 0o777)
    assert refusal(enrolled, path) is PackProblem.NOT_SOUND


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_name_that_comes_twice_is_refused(enrolled: StoreRoom, tmp_path: Path) -> None:
    path = written(tmp_path, entries())
    with zipfile.ZipFile(path, "a") as packed:
        packed.writestr("posts.jsonl", b"")
    assert refusal(enrolled, path) is PackProblem.NOT_SOUND


@pytest.mark.parametrize(
    ("changed", "problem"),
    [
        ({"version": 2}, PackProblem.TOO_NEW),
        ({"version": "1"}, PackProblem.NOT_SOUND),
        ({"format": "other"}, PackProblem.UNREADABLE),
        ({"site": "https://other.example"}, PackProblem.OTHER_SITE),
        ({"course": {"remote_id": "77", "name": "Fire"}}, PackProblem.NOT_ENROLLED),
        ({"course": "3"}, PackProblem.NOT_SOUND),
        ({"made_at": "2026-03-01"}, PackProblem.NOT_SOUND),
        ({"made_at": "9999-12-31T23:59:59-23:00"}, PackProblem.NOT_SOUND),
        ({"entries": []}, PackProblem.NOT_SOUND),
        ({"entries": [{"name": "posts.jsonl"}]}, PackProblem.NOT_SOUND),
    ],
)
def test_manifest_that_is_forged_or_not_for_us_is_refused(
    enrolled: StoreRoom, tmp_path: Path, changed: dict[str, object], problem: PackProblem
) -> None:
    content = entries()
    path = written(tmp_path, content, manifest_of(content, **changed))
    assert refusal(enrolled, path) is problem


def test_content_that_is_not_what_the_manifest_says_is_refused(
    enrolled: StoreRoom, tmp_path: Path
) -> None:
    content = entries()
    told = manifest_of(content)
    content["posts.jsonl"] = content["posts.jsonl"].replace(b"deeper", b"faster")
    assert refusal(enrolled, written(tmp_path, content, told)) is PackProblem.DAMAGED


@pytest.mark.parametrize(
    "records",
    [
        {"posts": [post(remote_id="../../x y")]},
        {"posts": [post(created_at=1e300)]},
        {"posts": [post(created_at=-1)]},
        {"posts": [post(is_deleted="no")]},
        {"posts": [post(subject=None)]},
        {"posts": [post(subject="a\x00b")]},
        {"posts": [post(subject="\ud800")]},
        {"posts": [post(unread=True)]},
        {"posts": [post(html=random.Random(1).randbytes(2_500_000).hex())]},
        {
            "forums": [
                {
                    "remote_id": "5",
                    "module_id": "6",
                    "position": 0,
                    "kind": "unheard",
                    "name": "F",
                    "intro_html": "",
                }
            ]
        },
        {
            "attachments": [
                {
                    "post_remote_id": "900",
                    "position": 0,
                    "name": "a",
                    "mime_type": "text/plain",
                    "size_bytes": 3,
                    "address": address,
                }
                for address in ("https://evil.example/pluginfile.php/a", f"{SITE}/login/logout.php")
            ]
        },
        {
            "files": [
                {
                    "address": f"{SITE}/pluginfile.php/a",
                    "digest": "0" * 64,
                    "size_bytes": 3,
                    "mime_type": "text/plain",
                    "version": "",
                }
            ]
        },
    ],
)
def test_records_that_are_not_sound_are_refused(
    enrolled: StoreRoom, tmp_path: Path, records: dict[str, list[dict[str, object]]]
) -> None:
    path = written(tmp_path, entries(**records))
    assert refusal(enrolled, path) is PackProblem.NOT_SOUND


@pytest.mark.parametrize(
    "line", [b"[" * 50_000, b"{", b"\xff\n", b"NaN\n", b"9" * 10_000 + b"\n", b'{"a": NaN}\n']
)
def test_json_that_is_none_is_refused(enrolled: StoreRoom, tmp_path: Path, line: bytes) -> None:
    content = entries() | {"posts.jsonl": line}
    assert refusal(enrolled, written(tmp_path, content)) is PackProblem.NOT_SOUND


def test_bomb_is_refused_at_once_and_takes_no_room(enrolled: StoreRoom, tmp_path: Path) -> None:
    content = entries() | {"posts.jsonl": bytes(100_000_000)}
    path = written(tmp_path, content)
    assert path.stat().st_size < 200_000
    del content
    began = time.monotonic()
    tracemalloc.start()
    try:
        assert refusal(enrolled, path) is PackProblem.TOO_LARGE
        most = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert most < 5_000_000
    assert time.monotonic() - began < 5


def test_bomb_that_lies_about_its_size_is_refused(enrolled: StoreRoom, tmp_path: Path) -> None:
    content = entries() | {"posts.jsonl": bytes(50_000_000)}
    told = dict(content)
    told["posts.jsonl"] = bytes(1000)
    path = written(tmp_path, content, manifest_of(told))
    raw = path.read_bytes().replace(
        (50_000_000).to_bytes(4, "little"), (1000).to_bytes(4, "little")
    )
    path.write_bytes(raw)
    assert refusal(enrolled, path) in {PackProblem.DAMAGED, PackProblem.NOT_SOUND}


def test_directory_of_very_many_entries_is_refused_unread(
    enrolled: StoreRoom, tmp_path: Path
) -> None:
    path = tmp_path / "many.companionpack"
    end = b"PK\x05\x06" + bytes(4) + (60_000).to_bytes(2, "little") * 2 + bytes(8) + bytes(2)
    path.write_bytes(bytes(1000) + end)
    assert refusal(enrolled, path) is PackProblem.TOO_LARGE


@pytest.mark.parametrize("size", [0, 10, 22, 500])
def test_pack_that_was_cut_off_is_refused(enrolled: StoreRoom, tmp_path: Path, size: int) -> None:
    path = written(tmp_path, entries())
    path.write_bytes(path.read_bytes()[:size])
    assert refusal(enrolled, path) is PackProblem.UNREADABLE


def test_pack_touches_no_other_course_and_no_forum_with_groups(
    enrolled: StoreRoom, tmp_path: Path
) -> None:
    with enrolled.workspace.database.writing(durable=False) as connection:
        connection.execute("UPDATE forum SET has_groups = 1")
    taken = enrolled.workspace.packs.take_in(written(tmp_path, entries()))
    assert (taken.discussions, taken.posts) == (0, 0)


@pytest.mark.parametrize("is_forged", [False, True])
def test_word_for_a_files_version_is_believed_only_where_it_proves_the_content(
    enrolled: StoreRoom, tmp_path: Path, is_forged: bool
) -> None:
    body = b"level,flow\n1,2\n"
    digest = hashlib.sha256(body).hexdigest()
    true = f'"{hashlib.sha1(body, usedforsecurity=False).hexdigest()}"'
    version = f'"{"0" * 40}"' if is_forged else true
    file: dict[str, object] = {"mime_type": "text/csv", "size_bytes": len(body)}
    file["address"] = f"{SITE}/webservice/pluginfile.php/9/flow.csv"
    content = entries(
        attachments=[{**file, "post_remote_id": "900", "position": 0, "name": "flow.csv"}],
        files=[{**file, "digest": digest, "version": version}],
    )
    path = written(tmp_path, content | {f"files/{digest}": body})
    assert enrolled.workspace.packs.take_in(path).files == 1
    with enrolled.workspace.database.reading() as connection:
        row = connection.execute("SELECT * FROM cached_file").fetchone()
    assert row["etag"] == ("" if is_forged else true)
    assert enrolled.workspace.file_cache.content(digest) == body


def test_files_of_a_pack_take_no_room_from_others(enrolled: StoreRoom, tmp_path: Path) -> None:
    body = b"level,flow\n1,2\n"
    digest = hashlib.sha256(body).hexdigest()
    file: dict[str, object] = {"mime_type": "text/csv", "size_bytes": len(body)}
    file["address"] = f"{SITE}/webservice/pluginfile.php/9/flow.csv"
    content = entries(
        attachments=[{**file, "post_remote_id": "900", "position": 0, "name": "flow.csv"}],
        files=[{**file, "digest": digest, "version": ""}],
    )
    path = written(tmp_path, content | {f"files/{digest}": body})
    assert enrolled.workspace.packs.take_in(path, budget_bytes=5).files == 0
    assert enrolled.workspace.file_cache.content(digest) is None


@pytest.fixture(scope="module")
def whole_pack(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    return written(tmp_path_factory.mktemp("whole"), entries()).read_bytes()


@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    damage=st.lists(st.tuples(st.integers(0, 3000), st.integers(0, 255)), min_size=1, max_size=8)
)
def test_damaged_bytes_are_refused_or_harmless(
    enrolled: StoreRoom, tmp_path: Path, whole_pack: bytes, damage: list[tuple[int, int]]
) -> None:
    raw = bytearray(whole_pack)
    for place, value in damage:
        raw[place % len(raw)] = value
    path = tmp_path / "damaged.companionpack"
    path.write_bytes(raw)
    try:
        enrolled.workspace.packs.take_in(path)
    except PackRefused:
        return
    with enrolled.workspace.database.reading() as connection:
        rows = connection.execute("SELECT plain_text FROM post").fetchall()
    assert [row[0] for row in rows] == ["Dig deeper."]


def test_pack_for_an_encrypted_account_is_nowhere_plain_while_it_is_unpacked(
    tmp_path: Path,
) -> None:
    room = tmp_path / "room"
    room.mkdir()
    with opened_pack(written(tmp_path, entries())) as (packed, manifest):
        unpacked = unpack(packed, manifest, room, SITE, lambda _: None, sealed=True)
    there = [path.read_bytes() for path in room.iterdir()]
    assert there
    assert not any(b"Dig deeper" in each or b"Abebe" in each for each in there)
    assert [each.html for each in unpacked.records(PackPost)] == ["<p>Dig deeper.</p>"]  # type: ignore[union-attr]
