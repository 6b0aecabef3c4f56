"""Answers of a real Moodle, broken in every way: values or typed errors come of them, no other."""

from __future__ import annotations

import asyncio
import json
import time
from typing import TYPE_CHECKING, Any, Final

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.errors import CompanionError, ServerError
from sync.moodle.site import (
    BOOKS,
    CONTENTS,
    COURSES,
    FORUMS,
    LISTING,
    PAGES,
    POSTS,
)
from sync.server_port import NewDiscussion, NewReply
from tests.contract.moodle.recorded import RecordedSite, recording
from tests.hostile.examples import examples
from tests.one_page import one_page

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine

    from sync.moodle.client import MoodleServer

    Reading = Callable[[MoodleServer], Coroutine[Any, Any, object]]


async def _page(server: MoodleServer) -> object:
    return await one_page(server, "1", 0, 20)


READINGS: dict[str, tuple[str, Reading]] = {
    "courses.enrolled": (COURSES, lambda server: server.snapshot([])),
    "forums.rich": (FORUMS, lambda server: server.snapshot([])),
    "discussions.rich": (LISTING, _page),
    "posts.rich.files.with-inline": (POSTS, lambda server: server.posts(["1"])),
    "posts.rich.deleted": (POSTS, lambda server: server.posts(["1", "2"])),
    "posts.own": (POSTS, lambda server: server.traces_in_discussion("1")),
    "course.contents.rich": (CONTENTS, lambda server: server.outlines(["2"])),
    "content.page.rich": (PAGES, lambda server: server.outlines(["2"])),
    "content.book.chapters": (BOOKS, lambda server: server.outlines(["2"])),
    "reply.ok": (
        "mod_forum_add_discussion_post",
        lambda server: server.reply(NewReply("m", "1", "1", "x", "<p>x</p>", False)),
    ),
    "discussion.add.ok": (
        "mod_forum_add_discussion",
        lambda server: server.start_discussion(NewDiscussion("m", "1", "x", "<p>x</p>", None)),
    ),
}
"""Recordings with the function that they answer, and what the client is asked for."""

ODD: tuple[Any, ...] = (
    None, True, False, 0, -1, 2**31, 2**63, 2**64, 10**400, -(2**70), 1e308, 0.5, "", "x", "0",
    "-1", "1e9", "9" * 5_000, "\x00", "\u202e", "\ufffd", "<p>x</p>", "javascript:x",
    "https://evil.example/x", "../../x", [], {}, [[]], [None], {"exception": "x"}, ["x"] * 300,
    2**62, {"\ud800": "\udfff"},
)  # fmt: skip


HOSTILE_TEXTS: Final = (
    "https://[x", "//]x/pluginfile.php/1/x", "https://ex\u2100mple/pluginfile.php/1/x",
    "https://x:99999999/", "data:", "\ud800", "a\x00b", "n" * 20_000, "[" * 900 + "\x00",
)  # fmt: skip
"""What is no address, or no name."""

TRAPS: Final = tuple(
    beginning * 5_000 for beginning in ("<img ", "pluginfile.php?", "<!-- >", '<a href="', "<b>")
)
"""What keeps those busy who look for an end at each beginning."""

LONGEST_READING_SECONDS: Final = 5.0


def with_texts(value: Any, text: str) -> Any:
    """Return an answer in which every text is this one."""
    if isinstance(value, dict):
        return {key: with_texts(part, text) for key, part in value.items()}
    if isinstance(value, list):
        return [with_texts(part, text) for part in value]
    return text if isinstance(value, str) else value


def places_in(value: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    found = [path] if path else []
    if isinstance(value, dict):
        for key, part in value.items():
            found += places_in(part, (*path, key))
    elif isinstance(value, list):
        for number, part in enumerate(value[:4]):
            found += places_in(part, (*path, number))
    return found


@st.composite
def mutated(draw: st.DrawFn, value: Any) -> Any:
    """Return an answer with fields dropped, doubled, replaced, or nested very deep."""
    value = json.loads(json.dumps(value))
    places = places_in(value)
    for _ in range(draw(st.integers(1, 3))):
        path = draw(st.sampled_from(places))
        holder: Any = value
        try:
            for step in path[:-1]:
                holder = holder[step]
            old = holder[path[-1]]
        except (KeyError, IndexError, TypeError):
            continue
        if not isinstance(holder, dict | list):
            continue
        deed = draw(st.sampled_from(("drop", "odd", "odd", "odd", "double", "nest", "text")))
        if deed == "drop":
            del holder[path[-1]]
        elif deed == "double" and isinstance(holder, list):
            holder.append(old)
        elif deed == "nest":
            holder[path[-1]] = {"x": [[[[old]]]]}
        elif deed == "text":
            holder[path[-1]] = json.dumps(old)
        else:
            holder[path[-1]] = draw(st.sampled_from(ODD))
    return value


@st.composite
def broken_bytes(draw: st.DrawFn, body: bytes) -> bytes:
    """Return the bytes of an answer cut off, changed, or with a page in their place."""
    deed = draw(st.sampled_from(("cut", "change", "page", "deep", "warning", "bytes", "number")))
    if deed == "cut":
        return body[: draw(st.integers(0, len(body)))]
    if deed == "change":
        raw = bytearray(body)
        for _ in range(draw(st.integers(1, 8))):
            raw[draw(st.integers(0, len(raw) - 1))] = draw(st.integers(0, 255))
        return bytes(raw)
    if deed == "number":
        return body.replace(b"1", b"1" * draw(st.sampled_from((20, 400, 5_000))), 1)
    return {
        "page": b"<!DOCTYPE html><html><body>Sign in to the hotel</body></html>",
        "deep": b"[" * 100_000 + body,
        "warning": b"<br />\n<b>Warning</b>: x\n" * 3 + body,
        "bytes": draw(st.binary(max_size=40)),
    }[deed]


def read(function: str, reading: Reading, answer: httpx.Response) -> object:
    """Ask a site that gives this answer; every error is a typed one."""
    site = RecordedSite()
    site.queued[function] = [answer] * 8
    try:
        return asyncio.run(reading(site.server(batches=False)))
    except CompanionError as error:
        assert isinstance(error, ServerError)
        return error


def test_answers_that_are_not_broken_are_read() -> None:
    for name, (function, reading) in READINGS.items():
        told = read(function, reading, recording(name).as_answer())
        assert not isinstance(told, Exception), name


@pytest.mark.parametrize("name", READINGS)
def test_hostile_text_in_every_field_becomes_a_value_or_a_typed_error_soon(name: str) -> None:
    function, reading = READINGS[name]
    for text in HOSTILE_TEXTS + TRAPS:
        value = with_texts(recording(name).response, text)
        begun = time.monotonic()
        read(function, reading, httpx.Response(200, content=json.dumps(value).encode()))
        assert time.monotonic() - begun < LONGEST_READING_SECONDS, text[:20]


def test_text_that_is_nested_too_deep_to_be_mended_is_a_typed_error() -> None:
    body = b"[" * 700 + b'"\\u0000"' + b"]" * 700
    function, reading = READINGS["courses.enrolled"]
    assert isinstance(read(function, reading, httpx.Response(200, content=body)), ServerError)


@pytest.mark.parametrize("name", READINGS)
@examples(25)
@given(data=st.data())
def test_answer_with_wrong_fields_becomes_a_value_or_a_typed_error(
    name: str, data: st.DataObject
) -> None:
    function, reading = READINGS[name]
    value = data.draw(mutated(recording(name).response))
    read(function, reading, httpx.Response(200, content=json.dumps(value).encode()))


@pytest.mark.parametrize("name", READINGS)
@examples(10)
@given(data=st.data())
def test_answer_that_is_no_whole_json_becomes_a_value_or_a_typed_error(
    name: str, data: st.DataObject
) -> None:
    function, reading = READINGS[name]
    body = data.draw(broken_bytes(recording(name).body))
    status = data.draw(st.sampled_from((200, 200, 200, 404, 500, 503)))
    read(function, reading, httpx.Response(status, content=body))
