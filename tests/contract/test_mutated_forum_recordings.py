"""Answers of a real NodeBB, with hostile texts or broken fields: values or typed errors of them."""

from __future__ import annotations

import asyncio
import time
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.errors import CompanionError, ServerError
from sync.server_port import PageWish
from tests.contract.nodebb.forum_recordings import RecordedForum, forum_recording
from tests.contract.test_mutated_recordings import (
    HOSTILE_TEXTS,
    LONGEST_READING_SECONDS,
    TRAPS,
    mutated,
    with_texts,
)
from tests.hostile.examples import examples

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine

    from sync.nodebb.nodebb_client import NodebbServer

    Reading = Callable[[NodebbServer], Coroutine[Any, Any, object]]

READINGS: dict[str, Reading] = {
    "snapshot": lambda server: server.snapshot([]),
    "listing": lambda server: server.discussions([PageWish("9", 0, 25)]),
    "posts": lambda server: server.posts(["2"]),
    "notifications": lambda server: server.notifications(),
    "traces": lambda server: server.traces_in_discussion("2"),
    "search": lambda server: server.search("pump", 0),
    "raw post": lambda server: server.raw_post("2", "3"),
}
WHO = "/api/self"
"""What says whose token it is; the person is known by then."""


def read(reading: Reading, change: Callable[[Any], Any]) -> object:
    """Ask a site whose answers are changed; every error is a typed one."""
    site = RecordedForum()
    site.stock["GET", "/api/category/9"] = "category.page1"
    for (_, path), name in site.stock.items():
        if path != WHO:
            changed = change(forum_recording(name).response)
            site.changed[path] = changed if isinstance(changed, dict) else {}

    async def story() -> object:
        server = site.server()
        try:
            await server.prepare()
            return await reading(server)
        finally:
            await server.close()

    try:
        return asyncio.run(story())
    except CompanionError as error:
        assert isinstance(error, ServerError)
        return error


@pytest.mark.parametrize("name", READINGS)
def test_hostile_text_in_every_field_of_a_forum_becomes_a_value_or_a_typed_error(name: str) -> None:
    for text in HOSTILE_TEXTS + TRAPS:
        begun = time.monotonic()
        read(READINGS[name], lambda told, text=text: with_texts(told, text))  # type: ignore[misc]
        assert time.monotonic() - begun < LONGEST_READING_SECONDS, text[:20]


@pytest.mark.parametrize("name", READINGS)
@examples(10)
@given(data=st.data())
def test_answer_of_a_forum_with_wrong_fields_becomes_a_value_or_a_typed_error(
    name: str, data: st.DataObject
) -> None:
    read(READINGS[name], lambda told: data.draw(mutated(told)))
